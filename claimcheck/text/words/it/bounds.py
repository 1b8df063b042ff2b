"""Italian: bounds, ranges, and what makes a figure no quantity."""

from claimcheck.text.words.form import Bounds

__all__ = ["BOUNDS"]

BOUNDS = Bounds(
    bounds={
        **dict.fromkeys(
            (
                "più di",
                "più del",
                "più dei",
                "più delle",
                "oltre",
                "oltre i",
                "oltre le",
                "oltre il",
                "superiore a",
                "superiori a",
                "al di sopra di",
                "sopra i",
                "sopra il",
                "ben oltre",
                "supera",
                "superano",
                "superato",
                "supera i",
                "superano i",
                "superato i",
                "superato il",
            ),
            "over",
        ),
        **dict.fromkeys(
            (
                "meno di",
                "meno del",
                "meno dei",
                "meno delle",
                "inferiore a",
                "inferiori a",
                "al di sotto di",
                "al di sotto dei",
                "sotto i",
                "sotto il",
                "sotto le",
            ),
            "under",
        ),
        **dict.fromkeys(("almeno", "come minimo", "un minimo di", "minimo di", "non meno di"), "least"),
        **dict.fromkeys(("al massimo", "un massimo di", "massimo di", "fino a", "non più di", "al più"), "most"),
        **dict.fromkeys(
            (
                "circa",
                "all'incirca",
                "intorno a",
                "intorno ai",
                "attorno a",
                "attorno ai",
                "approssimativamente",
                "più o meno",
            ),
            "about",
        ),
        **dict.fromkeys(("quasi", "pressoché", "vicino a"), "near"),
        **dict.fromkeys(("poco più di", "appena più di"), "just_over"),
        **dict.fromkeys(("poco meno di", "appena sotto i"), "just_under"),
        **dict.fromkeys(("esattamente",), "exactly"),
    },
    bounds_after={"o più": "least", "almeno": "least", "o meno": "most", "al massimo": "most", "circa": "about"},
    after_stops=r" di | che |,? ?[0-9]",
    articles=frozenset("i gli le il la lo un una già solo soltanto altri altre".split()),
    negations=frozenset({"non", "mai"}),
    between=r"(?:tra|fra)",
    between_and=r"(?:e|ed)",
    range_from=r"(?:da|dai|dalle|dal|dalla|dall')",
    range_to=r"(?:a|ai|alle|al|alla|all'|fino a)",
    range_articles=r"(?:i |gli |le |il |la |circa )",
    alternatives=r"(?:o|al?|ai|-|–|—)",
    both=r"(?:e|ma)",
    other_thing=r"(?:e|ma|mentre|che|quando)",
    plus_minus=r"(?:±|\+/-)",
    ups=(
        "aument",
        r"sal(?:e|gono|ito|ita|iti|ite|irà|ire)\b",
        r"cresc(?:e|ono|iuto|iuta|iuti|iute|erà|ere|ita)\b",
        "increment",
        r"rialz",
        r"rincar",
    ),
    downs=(
        "diminu",
        r"scend(?:e|ono|erà|ere)\b",
        r"sces[oaie]\b",
        r"cal(?:a|ano|ato|ata|ati|ate|erà|are|o)\b",
        "ridott",
        "riduc",
        "ridu[zc]",
        "crollat",
        "ribass",
        r"pers[oaie]\b",
    ),
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
