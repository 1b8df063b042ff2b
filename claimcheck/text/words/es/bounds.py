"""Spanish: bounds, ranges, and what makes a figure no quantity."""

from claimcheck.text.words.form import Bounds

__all__ = ["BOUNDS"]

BOUNDS = Bounds(
    bounds={
        **dict.fromkeys(
            (
                "más de",
                "más del",
                "mayor de",
                "mayor que",
                "superior a",
                "superiores a",
                "por encima de",
                "por encima de los",
                "por encima del",
                "bastante más de",
                "mucho más de",
                "supera",
                "superan",
                "superó",
                "superaron",
                "supera los",
                "superan los",
                "superó los",
                "superaron los",
                "rebasa los",
                "rebasó los",
            ),
            "over",
        ),
        **dict.fromkeys(
            (
                "menos de",
                "menos del",
                "menor de",
                "menor que",
                "inferior a",
                "inferiores a",
                "por debajo de",
                "por debajo de los",
                "por debajo del",
                "no llega a",
                "no llegan a",
            ),
            "under",
        ),
        **dict.fromkeys(
            ("al menos", "por lo menos", "como mínimo", "un mínimo de", "mínimo de", "no menos de"), "least"
        ),
        **dict.fromkeys(
            ("como máximo", "un máximo de", "máximo de", "hasta", "hasta un", "no más de", "a lo sumo"), "most"
        ),
        **dict.fromkeys(
            (
                "unos",
                "unas",
                "alrededor de",
                "alrededor del",
                "en torno a",
                "en torno al",
                "aproximadamente",
                "cerca de",
                "cerca del",
                "aprox.",
                "cosa de",
                "más o menos",
            ),
            "about",
        ),
        **dict.fromkeys(("casi", "prácticamente", "cerca ya de"), "near"),
        **dict.fromkeys(("algo más de", "poco más de", "apenas más de"), "just_over"),
        **dict.fromkeys(("algo menos de", "poco menos de"), "just_under"),
        **dict.fromkeys(("exactamente", "justo"), "exactly"),
    },
    bounds_after={
        "o más": "least",
        "como mínimo": "least",
        "o menos": "most",
        "como máximo": "most",
        "aproximadamente": "about",
    },
    after_stops=r" de | que |,? ?[0-9]",
    articles=frozenset("los las el la un una ya solo sólo otros otras".split()),
    negations=frozenset({"no", "nunca"}),
    between=r"entre",
    between_and=r"(?:y|e)",
    range_from=r"(?:del?|desde)",
    range_to=r"(?:al?|hasta)",
    range_articles=r"(?:los |las |el |la |unos |unas )",
    alternatives=r"(?:o|u|al?|-|–|—)",
    both=r"(?:y|pero)",
    other_thing=r"(?:y|pero|mientras|que|cuando)",
    plus_minus=r"(?:±|\+/-|más menos)",
    ups=(
        "aument",
        r"sub(?:e|en|ió|ieron|ida|ido|irá|ir)\b",
        r"crec(?:e|en|ió|ieron|ido|erá|er|imiento)\b",
        "increment",
        r"elev(?:a|an|ó|aron|ar|ará)\b",
        r"alza\b",
    ),
    downs=(
        "disminu",
        r"baj(?:a|an|ó|aron|ado|ada|ará|ar)\b",
        r"ca(?:e|en|yó|yeron|ído|ída|erá|er)\b",
        "descen",
        "reduj",
        "reduc",
        "retroced",
        r"perd(?:ió|ieron)\b",
    ),
    clock=r"(?: ?h(?:oras?)? (?:de la (?:mañana|tarde|noche)|gmt)| de la (?:mañana|tarde|noche|madrugada)(?!\w))",
    clock_before=r"(?:a las?|hasta las|desde las|sobre las|hacia las)",
    hours=r"(?: ?h(?:oras)?(?!\w)|(?<![0-9]{3})[.,;)])",
    numbered=frozenset(
        "n.º nº núm. número artículo artículos art. página páginas pág. p. capítulo sección apartado párrafo tabla anexo "
        "línea vuelo sala habitación fase tomo volumen temporada ley decreto versión boeing airbus formato autovía".split()
    ),
    scores=frozenset(
        "ganó ganaron venció vencieron perdió perdieron derrotó empató empate victoria derrota marcador partido".split()
    ),
)
