"""A saying: what somebody is said to have said, thought or wanted, and who says it."""

from dataclasses import dataclass

from claimcheck.records import Attribution, Span

__all__ = ["Saying"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """What somebody is said to have said, thought or wanted: its stretches of the text, and who says it.

    The attribution's span covers speaker and words of saying as written; ``content`` are contiguous stretches in order,
    with the narrator's words between them ("a-t-il dit") and the quotation marks around them left out.
    """

    attribution: Attribution
    content: tuple[Span, ...]
