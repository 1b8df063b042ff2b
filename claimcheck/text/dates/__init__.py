"""Dates in running text: words and figures with their roles, forms of dates over roles, and the days that they mean.

``tokens`` gives each word its roles (month, weekday, "last", "of") from the language's words; ``forms`` is the table
of what dates look like, written over roles, so that it serves every language; ``explicit``, ``relative`` and ``parts``
give the days; ``joins`` makes ranges of two dates, ``setting`` tells deadlines and open ends by the words around.
"""
