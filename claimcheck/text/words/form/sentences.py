"""The form of a language's sentences file."""

from dataclasses import dataclass

__all__ = ["Sentences"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """Where a sentence may end.

    ``never_final`` are abbreviations that a name or number always follows, ``before_number`` only when a digit or a
    Roman numeral follows, ``seldom_final`` end a sentence only before one of the ``starters``.

    ``dated`` stand after the figure that they explain ("9 a.m.", "44 B.C."), so a capital after them begins a sentence;
    not where they are still in the phrase that opens it, which begins with one of the ``openers`` ("At 9 a.m. Smith
    left"), nor before one of the ``dated_with`` ("9 a.m. Monday"), nor after one of the ``determiners`` ("the 9 a.m.
    Mass"). ``measures`` are units that are abbreviated after a figure ("5 ft.").

    ``pronouns`` are single letters that are words, and always capitals: they begin no sentence by their capital alone.
    ``reporting`` are the verbs that tell who spoke after a quotation (“Why?” Smith asked), where the language puts
    them behind the speaker's name. ``ordinals`` is true where a full stop makes a number an ordinal ("3. Mai").
    """

    never_final: frozenset[str] = frozenset()
    before_number: frozenset[str] = frozenset()
    seldom_final: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    dated: frozenset[str] = frozenset()
    dated_with: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    measures: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    reporting: frozenset[str] = frozenset()
    ordinals: bool = False
