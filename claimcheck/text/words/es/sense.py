"""Spanish: the words that carry no sense of their own."""

from claimcheck.text.words.form import Sense

__all__ = ["SENSE"]

SENSE = Sense(
    stop_words=frozenset(
        "el la los las un una unos unas lo al del de a en por para con sin sobre entre desde hasta y e o u que se su sus "
        "le les me nos es son era eran fue fueron ser ha han había habían está están estaba no ni pero como más menos ya "
        "muy este esta estos estas ese esa eso quien cual cuyo cuando donde si porque también tras ante según durante".split()
    ),
)
