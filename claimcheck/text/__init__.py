"""Reading of plain text: pure functions from a string to records, no models.

Every offset counts characters of the text as it was given. A language is a file in ``words``.
"""
