"""Portuguese: the words that carry no sense of their own."""

from claimcheck.text.words.form import Sense

__all__ = ["SENSE"]

SENSE = Sense(
    stop_words=frozenset(
        "o a os as um uma uns umas ao aos à às do da dos das de em no na nos nas por pelo pela para com sem sobre entre desde "
        "até e ou que se seu sua seus suas lhe é são era eram foi foram ser tem têm havia há está estão estava não nem mas "
        "como mais menos já muito este esta estes estas esse essa isso quem qual cujo quando onde porque também após".split()
    ),
)
