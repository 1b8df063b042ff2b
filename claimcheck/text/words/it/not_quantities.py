"""Italian: what makes a figure no quantity: times of day, numbers of things, scores, codes."""

from claimcheck.text.words.form import NotQuantities

__all__ = ["NOT_QUANTITIES"]

NOT_QUANTITIES = NotQuantities(
    clock=r"(?: di (?:mattina|sera|notte|pomeriggio)| del mattino| del pomeriggio)(?!\w)",
    clock_before=r"(?:alle|dalle|ore|alle ore|verso le|entro le)",
    hours=r"(?: ?(?:h|in punto)(?!\w)|(?<![0-9]{3})[.,;)]| circa)",
    numbered=frozenset(
        "n. n° nº numero articolo articoli art. pagina pagine pag. p. capitolo sezione comma paragrafo tabella allegato linea "
        "volo sala camera fase tomo volume stagione legge decreto versione boeing airbus".split()
    ),
    scores=frozenset(
        "vinto vince vincono battuto batte perso perde sconfitto pareggio pareggiato vittoria sconfitta partita".split()
    ),
)
