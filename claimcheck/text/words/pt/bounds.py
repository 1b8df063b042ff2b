"""Portuguese: bounds, ranges, and what makes a figure no quantity."""

from claimcheck.text.words.form import Bounds

__all__ = ["BOUNDS"]

BOUNDS = Bounds(
    bounds={
        **dict.fromkeys(
            (
                "mais de",
                "mais do que",
                "mais que",
                "maior que",
                "superior a",
                "superiores a",
                "acima de",
                "acima dos",
                "acima das",
                "bem mais de",
                "muito mais de",
                "supera",
                "superam",
                "superou",
                "superaram",
                "ultrapassa",
                "ultrapassam",
                "ultrapassou",
                "ultrapassaram",
                "ultrapassou os",
                "superou os",
            ),
            "over",
        ),
        **dict.fromkeys(
            (
                "menos de",
                "menos do que",
                "menor que",
                "inferior a",
                "inferiores a",
                "abaixo de",
                "abaixo dos",
                "abaixo das",
            ),
            "under",
        ),
        **dict.fromkeys(("pelo menos", "ao menos", "no mínimo", "um mínimo de", "mínimo de", "não menos de"), "least"),
        **dict.fromkeys(("no máximo", "um máximo de", "máximo de", "até", "não mais de", "quando muito"), "most"),
        **dict.fromkeys(
            (
                "cerca de",
                "aproximadamente",
                "por volta de",
                "em torno de",
                "perto de",
                "uns",
                "umas",
                "à volta de",
                "mais ou menos",
                "estimados",
                "estimadas",
            ),
            "about",
        ),
        **dict.fromkeys(("quase", "praticamente"), "near"),
        **dict.fromkeys(("pouco mais de", "um pouco mais de"), "just_over"),
        **dict.fromkeys(("pouco menos de", "um pouco menos de"), "just_under"),
        **dict.fromkeys(("exatamente", "exactamente"), "exactly"),
    },
    bounds_after={
        "ou mais": "least",
        "no mínimo": "least",
        "ou menos": "most",
        "no máximo": "most",
        "aproximadamente": "about",
    },
    after_stops=r" de | que |,? ?[0-9]",
    articles=frozenset("os as o a um uma já só apenas outros outras".split()),
    negations=frozenset({"não", "nunca"}),
    between=r"entre",
    between_and=r"e",
    range_from=r"(?:de|do|dos|das|desde)",
    range_to=r"(?:a|à|ao|aos|às|até|para)",
    range_articles=r"(?:os |as |o |a |uns |umas )",
    alternatives=r"(?:ou|a|aos?|-|–|—)",
    both=r"(?:e|mas)",
    other_thing=r"(?:e|mas|enquanto|que|quando)",
    plus_minus=r"(?:±|\+/-)",
    ups=(
        "aument",
        r"sub(?:iu|iram|ida|ido|irá|ir|indo)\b",
        r"sobe(?:m)?\b",
        r"cresc(?:e|em|eu|eram|ido|erá|er|imento)\b",
        r"elev(?:a|am|ou|aram|ar|ará)\b",
        "avanç",
    ),
    downs=(
        "diminu",
        r"ca(?:i|em|iu|íram|ído|irá|ir)\b",
        r"queda\b",
        r"desc(?:e|em|eu|eram|ida)\b",
        "reduz",
        "redu[çc]",
        "recu",
        r"perd(?:eu|eram)\b",
        r"baix(?:a|am|ou|aram)\b",
    ),
    clock=r"(?: ?h(?:oras)? (?:da (?:manhã|tarde|noite)|gmt)| da (?:manhã|tarde|noite|madrugada)(?!\w))",
    clock_before=r"(?:às|à|até às|desde as|das|pelas)",
    hours=r"(?: ?h(?:oras)?(?!\w)|(?<![0-9]{3})[.,;)])",
    numbered=frozenset(
        "n.º nº número artigo artigos art. página páginas pág. p. capítulo secção seção parágrafo tabela anexo linha voo sala "
        "quarto fase tomo volume temporada lei decreto versão boeing airbus".split()
    ),
    scores=frozenset(
        "venceu venceram ganhou ganharam perdeu perderam derrotou empatou empate vitória derrota placar jogo".split()
    ),
)
