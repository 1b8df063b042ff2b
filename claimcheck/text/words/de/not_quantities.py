"""German: what makes a figure no quantity: times of day, numbers of things, scores, codes."""

from claimcheck.text.words.form import NotQuantities

__all__ = ["NOT_QUANTITIES"]

NOT_QUANTITIES = NotQuantities(
    clock=r" ?uhr(?!\w)",
    numbered=frozenset(
        "nr. nummer artikel art. seite seiten s. kapitel absatz paragraf paragraph § §§ tabelle anhang linie flug saal zimmer "
        "gleis phase band staffel version boeing airbus windows platz gesetz".split()
    ),
    scores=frozenset(
        "gewann gewannen siegte siegten schlug besiegte verlor verloren unterlag unentschieden sieg niederlage spiel".split()
    ),
)
