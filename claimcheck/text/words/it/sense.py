"""Italian: the words that carry no sense of their own."""

from claimcheck.text.words.form import Sense

__all__ = ["SENSE"]

SENSE = Sense(
    stop_words=frozenset(
        "il lo la i gli le un uno una l al allo alla ai agli alle del dello della dei degli delle di a da in nel nella nei "
        "nelle con su sul sulla per tra fra e ed o che si suo sua suoi sue è sono era erano fu stato stata essere ha hanno "
        "aveva avevano non né ma come più meno già molto questo questa questi queste quello quella chi cui quando dove se "
        "perché anche dopo secondo durante".split()
    ),
)
