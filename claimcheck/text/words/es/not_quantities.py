"""Spanish: what makes a figure no quantity: times of day, numbers of things, scores, codes."""

from claimcheck.text.words.form import NotQuantities

__all__ = ["NOT_QUANTITIES"]

NOT_QUANTITIES = NotQuantities(
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
