"""Front matter: the lines between two ``---`` at the very start of a text, as YAML."""

import re
from dataclasses import dataclass, field

from claimcheck.errors import InputError
from claimcheck.read.metadata import Metadata, make_metadata

__all__ = ["FrontMatter", "read_front_matter"]

# Possessive: \r\n could else be taken as one line end or two, in 2^n ways.
_OPENING = re.compile(r"(?:[ \t]*+(?:\r\n|\n|\r))*+---[ \t]*(?:\r\n|\n|\r)")
_LINE_END = re.compile(r"\r\n|\n|\r")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_KEY = re.compile(r"[\w-]+[ \t]*:(?:[ \t\r\n]|\Z)")


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """What the front matter says, and where the body starts."""

    metadata: Metadata = field(default_factory=Metadata)
    body_start: int = 0


def read_front_matter(text: str, place: str) -> FrontMatter:
    """Give the front matter of a text; a text that has none gives an empty one.

    Raises:
        InputError: it is never closed, is not YAML, or holds a wrong value; the message names the line.

    """
    opening = _OPENING.match(text)
    if opening is None:
        return FrontMatter()
    closing = _find_closing(text, opening.end())
    first_line = len(_LINE_END.split(opening.group()))
    block = text[opening.end() : closing.start() if closing else len(text)]
    if not _has_keys(block):  # two rules around a paragraph are Markdown too
        return FrontMatter(body_start=closing.end()) if closing and not block.strip() else FrontMatter()
    if closing is None:
        raise InputError(f"{place}: line {first_line - 1}: the front matter is never closed; add a line --- after it")
    values = _load(block, place, first_line)
    return FrontMatter(metadata=make_metadata(values, f"{place}: front matter"), body_start=closing.end())


def _find_closing(text: str, start: int) -> re.Match[str] | None:
    for line in _LINE.finditer(text, start):
        if line.group().rstrip() in ("---", "..."):
            return line
    return None


def _has_keys(block: str) -> bool:
    """Tell whether the first line that is not blank or a comment looks like ``key: value``."""
    lines = (line for line in _LINE_END.split(block) if line.strip() and not line.startswith("#"))
    return _KEY.match(next(lines, "")) is not None


def _load(block: str, place: str, first_line: int) -> dict[str, object]:
    """Give the mapping with every value as written: "2021-02" and "no" stay the texts that they are."""
    import yaml

    try:
        values = yaml.BaseLoader(block).get_single_data()
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "nested too deep"
        raise InputError(
            f"{place}: line {first_line + (mark.line if mark else 0)}: the front matter is not YAML ({problem}); "
            "put the value in quotes if it holds a colon or a quote"
        ) from error
    if not isinstance(values, dict):
        raise InputError(f"{place}: line {first_line}: the front matter has no names; write `name: value` lines")
    return {str(name): value for name, value in values.items()}
