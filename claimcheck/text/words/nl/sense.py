"""Dutch: the words that carry no sense of their own."""

from claimcheck.text.words.form import Sense

__all__ = ["SENSE"]

SENSE = Sense(
    stop_words=frozenset(
        "de het een en of maar in op aan bij met van voor door over onder tussen tegen zonder naar uit tot sinds te is zijn "
        "was waren wordt worden werd werden heeft hebben had hadden niet geen als dan dat die deze dit wie wat waar wanneer "
        "ook nog al er zich hij zij ze wij we hun haar meer minder om omdat toen zo".split()
    ),
)
