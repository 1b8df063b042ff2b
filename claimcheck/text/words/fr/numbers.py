"""French: figures, number words, fractions and vague counts."""

from decimal import Decimal

from claimcheck.text.words.form import Numbers

__all__ = ["NUMBERS"]

_UNITS = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split()
_TENS = {
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
    "octante": 80, "nonante": 90,
}  # fmt: skip
_SCALES = {
    "mille": Decimal(10**3), "mil": Decimal(10**3), "millier": Decimal(10**3), "milliers": Decimal(10**3),
    "million": Decimal(10**6), "millions": Decimal(10**6), "milliard": Decimal(10**9), "milliards": Decimal(10**9),
    "billion": Decimal(10**12), "billions": Decimal(10**12), "billiard": Decimal(10**15), "trillion": Decimal(10**18),
    "billiards": Decimal(10**15), "trillions": Decimal(10**18), "lakh": Decimal(10**5), "crore": Decimal(10**7),
}  # fmt: skip
_SHORT = {
    "k": 10**3, "K": 10**3, "M": 10**6, "Mio": 10**6, "mio": 10**6, "Mn": 10**6, "Md": 10**9, "Mds": 10**9, "md": 10**9, "mds": 10**9,
    "Mrd": 10**9, "mrd": 10**9, "Mrds": 10**9, "Mia": 10**9, "MM": 10**9,
}  # fmt: skip
_STEMS = {
    "un": 1, "deux": 2, "trois": 3, "quatr": 4, "cinqu": 5, "six": 6, "sept": 7, "huit": 8, "neuv": 9, "dix": 10,
    "onz": 11, "douz": 12, "treiz": 13, "quatorz": 14, "quinz": 15, "seiz": 16, "vingt": 20, "trent": 30, "quarant": 40,
    "cinquant": 50, "soixant": 60, "septant": 70, "huitant": 80, "octant": 80, "nonant": 90, "cent": 100, "mill": 10**3,
    "million": 10**6, "milliard": 10**9, "billion": 10**12, "trillion": 10**18,
}  # fmt: skip
_RANKS = {f"{stem}ième": value for stem, value in _STEMS.items()}
_COLLECTIVES = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60, "septantaine": 70, "huitantaine": 80, "nonantaine": 90, "centaine": 100,
    "millier": 1000, "huitaine": 8,
}  # fmt: skip

NUMBERS = Numbers(
    decimal_mark=",",
    short_scales={word: Decimal(value) for word, value in _SHORT.items()},
    ordinal_marks=r"(?:ers?|res?|ères?|eres?|es?|è|èmes?|emes?|ièmes?|iemes?|ᵉ|ᵉʳ|nde?s?)",
    cardinals={
        **{word: value for value, word in enumerate(_UNITS)},
        **_TENS,
        "une": 1,
        "vingts": 20,
        "cent": 100,
        "cents": 100,
    },
    scales=_SCALES,
    never_first=frozenset({"vingts", "cents"}),
    most_hundreds=19,
    teen_tens=frozenset({60, 80}),
    after_ten=frozenset({7, 8, 9}),
    score_words=frozenset({"vingt", "vingts"}),
    joiners=frozenset({"et"}),
    joined_after_tens=frozenset({1, 11}),
    between=frozenset({"entre"}),
    points=frozenset({"virgule"}),
    minus=frozenset({"moins"}),
    not_minus_after=frozenset("au du ou en le pas non plus tout à ni encore bien".split()),
    never_alone=frozenset({"un", "une"}),
    alone_before=(
        r"pour ?cent|euro|dollar|livre sterling|kilo|kilogramme|gramme|kilomètre|mètre|centimètre|millimètre|litre|tonne|"
        r"degré|hectare|watt|kilowatt|mégawatt|gigawatt|térawatt|baril"
    ),
    one_before=(
        r"(?:morte?|tuée?|blessée?|disparue?|noyée?|décès)(?!-| (?:de rire|vivante?|de fatigue|de peur|en sursis))|"
        r"(?:an|jour|mois|semaine|heure)s? (?:de (?:prison|réclusion|détention|suspension|sursis|travaux|bracelet|privation|"
        r"travail d'intérêt|garde à vue)|d'(?:emprisonnement|inéligibilité|interdiction|incarcération)|avec sursis|ferme)|"
        r"[^\W\d_]{3,30} (?:pour|par) [0-9]|"
        r"cas (?:de |d')[^\W\d_]{2,30}(?: [^\W\d_]{2,30})? (?:a|est|avait) (?:été )?(?:confirmé|détecté|signalé|recensé|découvert)"
    ),
    one_between=(
        (
            (
                r"(?:fait|font|faisant|compte|comptait|dénombre|déplore|déplorait|recense|recensé|enregistre|enregistré|signale|"
                r"signalé|confirme|confirmé|provoqué|causé)(?: (?:aussi|également|encore|seulement|au moins))?"
            ),
            r"(?:victime|cas|disparition|hospitalisation|personne (?:tuée|blessée|décédée|disparue|morte))",
        ),
    ),
    list_links=r"(?:,| ou| à| et)? ",
    all_of=r"tou(?:s|tes)(?: les)?",
    plural_only=frozenset({"neuf"}),
    plural=r"[^\W\d_]*[sx]|pour ?cent",
    exact_alone=frozenset({"mille"}),
    never_ranks=r" (?:ministre|ministres|lieu|abord|dame|secrétaire|cycle|plan|temps|instance|league|guerre mondiale)(?!\w)",
    ordinals={
        **_RANKS,
        "premier": 1,
        "première": 1,
        "second": 2,
        "seconde": 2,
        "tierce": 3,
        "premiers": 1,
        "premières": 1,
        "seconds": 2,
    },
    ordinal_plurals={f"{word}s": value for word, value in _RANKS.items()},
    rank_or_unit=frozenset({"seconde", "secondes"}),
    unit_after=frozenset("une la à cette".split()),
    units_before=frozenset("par chaque".split()),
    share_next=frozenset(
        "de des du en par plus moins sont ont a était étaient est depuis pour à au aux dans sur et ou mais qui avec chez contre "
        "vient viennent seulement environ d l".split()
    ),
    fractions={
        "moitié": Decimal(1) / 2,
        "demi": Decimal(1) / 2,
        "demie": Decimal(1) / 2,
        "demis": Decimal(1) / 2,
        "tiers": Decimal(1) / 3,
        "quart": Decimal(1) / 4,
        "quarts": Decimal(1) / 4,
    },
    of=r"(?:de|du|des|d')",
    the=frozenset({"le", "la", "les", "l"}),
    share_names=frozenset({"moitié"}),
    not_a_share=(
        r"de finale|de tour|temps|-?monde|d'ton|-?frère|-?sœur|-?soeur|-?finales?|-?douzaine-?s|"
        r"-?tour|-?mesure|-?mot|-?tarif|-?teinte|de cercle|de travail|des maux"
    ),
    not_a_share_after=r"premi(?:er|ère)s?|derni(?:er|ère)s?|seconde|prochains?|second|deuxième|troisième|quatrième",
    bare_mixed=frozenset({"demi", "demie"}),
    ratio=r"sur",
    part_of=r"(?:des|de (?:ces|ses|leurs|nos|vos)|d'entre les)(?: (?:derni[eè]r|prochain|premi[eè]r)e?s)?",
    not_a_ratio=(
        r" (?!(?:dans|sous|plus|pas|depuis|mais|les|des|ces|ses|leurs|hors|vers|sans|après|puis|alors|toujours|moins|"
        r"près|selon|nous|vous|très|jamais|ils|elles|aux)(?!\w))(?:[^\W\d_]*[sx]|an|jour|mois|fois|heure|pour cent|%)(?!\w)"
    ),
    collectives=_COLLECTIVES,
    vague_plurals={
        **{
            f"{word}s": Decimal(value)
            for word, value in _COLLECTIVES.items()
            if word in {"dizaine", "douzaine", "vingtaine", "centaine", "millier"}
        },
        **{word: value for word, value in _SCALES.items() if word.endswith("s")},
    },
    opened_by_article=frozenset(_COLLECTIVES),
    vague={"quelques": (2, 10), "plusieurs": (2, 10)},
    zeros={
        "aucun": r"(?= (?:des|de (?:ces|ses|leurs|nos|vos|mes|tes)|d'entre|d'eux|(?P<noun>[^\W\d_]{3,30}))(?!\w))",
        "aucune": r"(?= (?:des|de (?:ces|ses|leurs|nos|vos|mes|tes)|d'entre|d'elles|(?P<noun>[^\W\d_]{3,30}))(?!\w))",
        "pas": r" une? seule?(?!\w)",
        "nul": r"(?= (?!ne(?!\w))(?P<noun>[^\W\d_]+))",
        "nulle": r"(?= (?P<noun>[^\W\d_]+))",
    },
    zero_with=r"(?<!\w)(?:ne |n')",
    zero_not_after=r"en|à|sous|d'",
    abstract=frozenset(
        "hausse baisse augmentation diminution réduction progression chute recul croissance "
        "doute problème intérêt raison sens rapport question idée moyen choix effet lien besoin mal droit moment manière façon "
        "sorte prétexte état importance chance commentaire information nouvelle réponse réaction explication précision détail "
        "preuve trace signe indice indication élément mention confiance envie espoir respect pitié regret surprise crainte "
        "difficulté contact accord avis décision date délai limite valeur utilité pertinence influence impact justification "
        "excuse garantie place autre autres aide soutien solution issue avenir souci gêne peine responsabilité compétence "
        "mesure motif objectif but équivoque ambiguïté illusion mystère secret suite volonté intention logique cohérence "
        "changement progrès évolution différence conséquence risque danger urgence contrôle visibilité attention rôle pouvoir "
        "goût souvenir scrupule remords complexe tabou compromis échappatoire alternative obligation nécessité menace reproche critique objection part".split()
    ),
    multiples={
        **dict.fromkeys(
            "doublé doublée doublés doublées doubler doublent doublait doublera doubleront double".split(), Decimal(2)
        ),
        **dict.fromkeys(
            "triplé triplée triplés triplées tripler triplent triplait triplera tripleront triple".split(), Decimal(3)
        ),
        **dict.fromkeys("quadruplé quadruplée quadrupler quadruplent quadruplera quadruple".split(), Decimal(4)),
        **dict.fromkeys("quintuplé quintupler quintuplent quintuple".split(), Decimal(5)),
        **dict.fromkeys("décuplé décupler décuplent".split(), Decimal(10)),
        **dict.fromkeys("centuplé centupler centuplent".split(), Decimal(100)),
    },
    multiples_before={
        "double": r" (?:de|du|des|d'|le|la|les|son|sa|ses|leur|en)(?!\w)",
        "triple": r" (?:de|du|des|d'|le|la|les|son|sa|ses|leur|en)(?!\w)",
        "quadruple": r" (?:de|du|des|d'|le|la|les|son|sa|ses|leur|en)(?!\w)",
        "quintuple": r" (?:de|du|des|d'|le|la|les|son|sa|ses|leur|en)(?!\w)",
    },
    times=(
        r"(?P<times>fois)(?= (?:plus|supérieure?s?|le|la|les|celle|celui|ceux|celles|son|sa|ses|leur|leurs|davantage|"
        r"meilleure?s?|ce)(?!\w))|(?P<down>fois)(?= (?:moins|inférieure?s?)(?!\w))"
    ),
    multiplied=r"multipli\w{1,6} par|(?P<down>divis\w{1,6} par)|facteur|facteur de",
)
