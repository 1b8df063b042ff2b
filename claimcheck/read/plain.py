"""Text and Markdown files: the text is the decoded file, front matter included."""

import re

from claimcheck.read.encoding import decode
from claimcheck.read.frontmatter import read_front_matter
from claimcheck.read.reading import Document

__all__ = ["read_plain"]

_HEADING = re.compile(r"(?:^|(?<=\r))#[ \t]++([^\r\n]*[^\r\n#\s])", re.MULTILINE)


def read_plain(data: bytes, sha256: str, place: str, *, markdown: bool) -> Document:
    """Give a text file as a document; the first Markdown heading of level 1 is its heading.

    Raises:
        InputError: it is no text, or its front matter is wrong.

    """
    decoded = decode(data, place)
    front = read_front_matter(decoded.text, place)
    heading = _HEADING.search(decoded.text, front.body_start) if markdown else None
    return Document(
        text=decoded.text,
        sha256=sha256,
        body_start=front.body_start,
        heading=heading.group(1) if heading else "",
        metadata=front.metadata,
        notes=decoded.notes,
    )
