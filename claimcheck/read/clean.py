"""What the extractors of HTML and PDF have in common: they log to the screen, and give NULs and half characters."""

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["clean", "quiet"]

_NO_TEXT = re.compile("[\0\ud800-\udfff]")


def clean(text: str) -> str:
    """Give extracted text with plain newlines, and no NULs or lone surrogates: files and databases refuse them."""
    return _NO_TEXT.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


@contextmanager
def quiet(*names: str) -> Iterator[None]:
    """Silence the named loggers and their children; what matters is said by our own errors and notes."""
    loggers = [logging.getLogger(name) for name in names]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
