"""Text that a spreadsheet program cannot take for a formula, and back again.

A cell that begins with = + - @ (plain or full-width), a tab or a line break gets an apostrophe in front: OWASP's list
for CSV injection. The same is done inside a cell after a separator or a line break, where a program that splits the
file at another separator would begin a new cell. Apostrophes and quotation marks before such a character count with
it, so that every text comes back as it was.
"""

import re

__all__ = ["protect", "restore"]

# At the start of a cell, and where a program with another separator may see one.
STARTS = r"(?<![^,;|\t\r\n])"
SPECIAL = r"(?=['\"]*[=+\-@＝＋－＠])"
AT_START = re.compile(rf"\A(?=['\"]*[\t\r\n])|{STARTS}{SPECIAL}")
PROTECTED = re.compile(rf"\A'(?=['\"]*[\t\r\n])|{STARTS}'{SPECIAL}")


def protect(text: str) -> str:
    r"""Give the text with an apostrophe wherever a formula could begin.

    >>> protect("-12,5 %")
    "'-12,5 %"
    """
    return AT_START.sub("'", text)


def restore(text: str) -> str:
    r"""Give the text that ``protect`` was given; other text stays as it is.

    >>> restore("'-12,5 %"), restore("'tis")
    ('-12,5 %', "'tis")
    """
    return PROTECTED.sub("", text)
