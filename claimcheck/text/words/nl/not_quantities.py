"""Dutch: what makes a figure no quantity: times of day, numbers of things, scores, codes."""

from claimcheck.text.words.form import NotQuantities

__all__ = ["NOT_QUANTITIES"]

NOT_QUANTITIES = NotQuantities(
    clock=r"(?: uur (?:'s (?:ochtends|middags|avonds|nachts))|(?<=[.:][0-9]{2}) ?uur)(?!\w)",
    clock_before=r"(?:om|tot|vanaf|rond|tegen|na)",
    hours=r" ?uur(?!\w)",
    numbered=frozenset(
        "nr. nummer artikel art. pagina p. blz. hoofdstuk lid paragraaf tabel bijlage lijn vlucht zaal kamer spoor fase deel "
        "seizoen versie boeing airbus windows wet".split()
    ),
    scores=frozenset("won wonnen versloeg verloor verloren gelijkspel overwinning zege nederlaag wedstrijd".split()),
)
