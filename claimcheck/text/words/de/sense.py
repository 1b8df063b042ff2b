"""German: the words that carry no sense of their own."""

from claimcheck.text.words.form import Sense

__all__ = ["SENSE"]

SENSE = Sense(
    stop_words=frozenset(
        "der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei beim mit nach von "
        "vom vor zu zum zur für über unter zwischen durch gegen ohne um bis seit ist sind war waren wird werden wurde wurden "
        "hat haben hatte hatten nicht kein keine als wie auch noch nur schon sich es er sie wir ihr sein seine ihre dieser "
        "diese dieses dass wenn weil wo wer was mehr weniger davon dabei damals".split()
    ),
)
