"""French: bounds, ranges and changes."""

from claimcheck.text.words.form import Bounds
from claimcheck.text.words.fr.moves import (
    DENIED_BOUND,
    DENIED_CHANGE,
    DOWNS,
    DOWNS_OF_SHARES,
    ONLY,
    UPS,
    UPS_OF_SHARES,
)

__all__ = ["BOUNDS"]

_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"

_DE = ("de", "d'", "du", "des", "de la", "de l'")
_A = ("à", "au", "aux", "à la", "à l'")
_THE = ("", " le", " la", " les", " l'")
_EXCEED = "dépasse dépassent dépassé dépassée dépassés dépassées dépassant dépasser dépassera dépasseront dépassait dépassaient excède excèdent excédé excédant excéder excédera excédait passé franchi franchit franchissent franchissant franchir franchira"
_EXCEED_ALONE = _EXCEED.replace(" passé", "").split()


def _agreeing(stem: str) -> list[str]:
    return [f"{stem}{ending}" for ending in ("", "e", "s", "es")]


def _with(opener: str, links: tuple[str, ...], name: str) -> dict[str, str]:
    return {f"{opener} {link}": name for link in links}


def _compared(stem: str, open_: str, closed: str) -> dict[str, str]:
    """Give "supérieur à" and its kin in every gender and number, with and without "ou égal"."""
    found: dict[str, str] = {}
    for word in _agreeing(stem):
        found |= _with(word, _A, open_)
        found |= {f"{word} strictement à": open_, f"strictement {word} à": open_}
        for equal in (*_agreeing("égal"), "égaux"):
            found |= _with(f"{word} ou {equal}", _A, closed) | _with(f"{equal} ou {word}", _A, closed)
    return found


def _sized(stem: str, open_: str, closed: str) -> dict[str, str]:
    """Give "plus petit que" and its kin."""
    found: dict[str, str] = {}
    for word in _agreeing(stem):
        found |= {f"plus {word} que": open_}
        found |= {f"plus {word} ou {equal} à": closed for equal in (*_agreeing("égal"), "égaux")}
    return found


_FIGURE = (
    r"(?:[0-9]|une?\b|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|"
    r"septante|nonante|cent\b|mille|la moitié)"
)

BOUNDS = Bounds(
    bounds={
        **_compared("supérieur", "over", "least"),
        **_compared("inférieur", "under", "most"),
        **_sized("grand", "over", "least"),
        **_sized("élevé", "over", "least"),
        **_sized("petit", "under", "most"),
        **_sized("bas", "under", "most"),
        **{f"inférieur{x} ou supérieur{x} à": "" for x in ("", "e", "s", "es")},
        **{f"supérieur{x} ou inférieur{x} à": "" for x in ("", "e", "s", "es")},
        **_with("plus", (*_DE, "que"), "over"),
        "plus de ou égal à": "least",
        "plus ou égal à": "least",
        "moins de ou égal à": "most",
        "moins ou égal à": "most",
        **_with("bien plus", _DE, "over"),
        **_with("largement plus", _DE, "over"),
        **_with("beaucoup plus", _DE, "over"),
        **_with("nettement plus", _DE, "over"),
        **_with("au-delà", _DE, "over"),
        **_with("au delà", _DE, "over"),
        **_with("au-dessus", _DE, "over"),
        **_with("au dessus", _DE, "over"),
        **{f"{word}{the}": "over" for word in _EXCEED_ALONE for the in _THE},
        **{
            f"{word} {bar} {of}": "over"
            for word in (*_EXCEED.split(), "atteint ou dépassé", "passe", "passent")
            for bar in ("la barre", "le cap", "le seuil", "la limite", "la barre symbolique", "le cap symbolique")
            for of in ("de", "des", "du", "d'")
        },
        "moins que": "under",
        **_with("moins", _DE, "under"),
        **_with("bien moins", _DE, "under"),
        **_with("beaucoup moins", _DE, "under"),
        **_with("nettement moins", _DE, "under"),
        **_with("au-dessous", _DE, "under"),
        **_with("au dessous", _DE, "under"),
        **_with("en dessous", _DE, "under"),
        **_with("en-dessous", _DE, "under"),
        **_with("en deçà", _DE, "under"),
        **{
            f"{word} {bar} {of}": "under"
            for word in ("sous", "en dessous de", "au-dessous de")
            for bar in ("la barre", "le seuil", "la barre symbolique", "le cap")
            for of in ("de", "des", "du", "d'")
        },
        "sous": "under",
        "sous les": "under",
        **{
            f"{word}{of}": "least"
            for word in ("au moins", "au minimum", "à tout le moins", "pour le moins", "a minima")
            for of in ("", " de", " d'", " à", " ou égal à", " ou égale à")
        },
        "minimum": "least",
        "minimum de": "least",
        "un minimum de": "least",
        "un plancher de": "least",
        "à partir de": "least",
        **{
            f"{word}{of}": "most"
            for word in ("au plus", "tout au plus", "au maximum", "au grand maximum", "maximum")
            for of in ("", " de", " d'", " ou égal à", " ou égale à")
        },
        "un maximum de": "most",
        "plafond de": "most",
        **_with("minimal", _DE, "least"),
        **_with("minimale", _DE, "least"),
        **_with("minimaux", _DE, "least"),
        **_with("maximal", _DE, "most"),
        **_with("maximale", _DE, "most"),
        **_with("maximaux", _DE, "most"),
        "pouvant atteindre": "most",
        "pouvant atteindre les": "most",
        **_with("pouvant aller jusqu'", _A, "most"),
        "plafonné à": "most",
        "plafonnée à": "most",
        "plafonnés à": "most",
        "plafonnées à": "most",
        "limité à": "most",
        "limitée à": "most",
        **_with("jusqu'", _A, "most"),
        "environ": "about",
        "env.": "about",
        "quelque": "about",
        "quelques": "about",
        **{f"{word} {of}": "about" for word in ("autour", "aux alentours", "aux environs", "de l'ordre") for of in _DE},
        "à peu près": "about",
        "approximativement": "about",
        "grosso modo": "about",
        "plus ou moins": "about",
        "à peine": "about",
        "estimé à": "about",
        "estimée à": "about",
        "estimés à": "about",
        "estimées à": "about",
        "dans les": "about",
        **_with("près", _DE, "near"),
        **_with("proche", _DE, "near"),
        **_with("proches", _DE, "near"),
        "presque": "near",
        "quasiment": "near",
        "quasi": "near",
        "pratiquement": "near",
        **_with("approche", _DE, "near"),
        **{
            f"{word}{the}": "near"
            for word in (
                "approche",
                "approchent",
                "avoisine",
                "avoisinent",
                "avoisinant",
                "frôle",
                "frôlent",
                "frôlé",
                "frise",
                "approchant",
            )
            for the in _THE
        },
        **{f"{few} moins {of}": "just_under" for few in ("un peu", "légèrement", "à peine") for of in _DE},
        **{f"{few} plus {of}": "just_over" for few in ("un peu", "légèrement", "à peine", "guère") for of in _DE},
        **{
            f"juste {place} {of}": name
            for place, name in (("au-dessus", "just_over"), ("au-dessous", "just_under"), ("en dessous", "just_under"))
            for of in _DE
        },
        "juste sous": "just_under",
        "juste sous les": "just_under",
        ">": "over",
        ">=": "least",
        "≥": "least",
        "<": "under",
        "<=": "most",
        "≤": "most",
        "~": "about",
        "≈": "about",
        "exactement": "exactly",
        "précisément": "exactly",
        "égal à": "exactly",
        "égale à": "exactly",
    },
    bounds_after={
        "ou plus": "least",
        "et plus": "least",
        "ou plus que": "least",
        "ou davantage": "least",
        "et davantage": "least",
        "et au-delà": "least",
        "ou au-delà": "least",
        "et au-dessus": "least",
        "ou moins": "most",
        "et moins": "most",
        "ou moins que": "most",
        "au moins": "least",
        "au minimum": "least",
        "minimum": "least",
        "au plus": "most",
        "tout au plus": "most",
        "au maximum": "most",
        "maximum": "most",
        "max": "most",
        "environ": "about",
        "à peu près": "about",
        "au bas mot": "least",
        "et quelques": "just_over",
        "et des poussières": "just_over",
        "+": "least",
        "ou égal": "closed",
    },
    after_stops=r" (?:de (?!la |l'|ces |ses |leurs )|que )| d'| ?[0-9]",
    articles=frozenset("les l' la le ces ses leurs seulement déjà d' un une petite bonne total".split()),
    negations=frozenset({"pas", "jamais", "guère", "point"}),
    never_after={
        "autour de": frozenset({"tourne", "articule", "organisé", "organisée", "débat"}),
        "dans les": frozenset({"dans"}),
        **dict.fromkeys(
            (f"jusqu' {to}" for to in _A),  # "est monté jusqu'à 25", but "peut monter jusqu'à 25"
            frozenset(
                "monté montée montés grimpé grimpée remonté remontée descendu descendue tombé tombée bondi".split()
            ),
        ),
        "avance": frozenset({"une", "l'", "son", "leur", "d'", "cette", "sa", "en"}),
        "fond": frozenset({"le", "au", "du", "un"}),
    },
    never_counts=frozenset({"sous", "sous les", "dans les", "à partir de", "minimum", "maximum"}),
    never_times=frozenset({"dans les", "sous les", "à partir de"}),
    between=r"(?:compris(?:e|es)? entre|entre)",
    between_and=r"(?:et|à)",
    range_from=r"(?:de|d'|du|depuis)",
    range_to=r"(?:à|au|aux|jusqu'à)",
    range_articles=r"(?:les? |la |l'|des |près de |plus de |environ )",
    alternatives=r"(?:ou|à|-|–|—|~)",
    both=r"(?:et|mais|tout en étant)",
    other_thing=r"(?:et|mais|tandis|qui|dont|alors|quand)",
    restating=r"(?:soit|ou|c'est-à-dire)",
    plus_minus=r"(?:±|\+/-|\+/−|\+-|plus ou moins)",
    within_before=r"à",
    within_after=r" près(?! (?:de|d'|du|des)(?!\w))",
    margin=r"(?:,? avec une marge d'erreur (?:de|d')|,? (?:une )?marge d'erreur ?:?| \(marge d'erreur(?: de| :)?) ?"
    r"(?:±|\+/-|plus ou moins)?",
    now=r"actuel|aujourd'hui|désormais|maintenant|(?<!\w)pass(?:e|é|és|ée|ées|era|eront|ent|ait|ant|er|eraient|erait)(?!\w)|(?<!\w)port(?:é|ée|és|ées|er|e|ent)(?!\w)",
    ups=UPS,
    downs=DOWNS,
    ups_of_shares=UPS_OF_SHARES,
    downs_of_shares=DOWNS_OF_SHARES,
    denied_change=DENIED_CHANGE,
    denied_bound=DENIED_BOUND,
    only=ONLY,
    change_by=frozenset({"de", "d'"}),
    change_to=frozenset({"à", "au"}),
    change_fillers=frozenset(
        "encore en moyenne seulement même dernier dernière an année mois trimestre semaine de l' un à nouveau sur "
        "cette ce plus moins quelque environ près jusqu' presque bien record net nette annuel annuelle forte fort "
        "légère léger légèrement janvier février mars avril mai juin juillet août septembre octobre novembre décembre "
        "hier lundi mardi mercredi jeudi vendredi aussi ainsi donc quasiment total totale déjà".split()
    ),
    adverbs=r"\w{3,}ment",
    moving=frozenset("points point sièges siège emplois emploi places place postes centimes barils".split()),
    earns=r"gagn\w*",
    multiplied={"doubl": "up", "tripl": "up", "quadrupl": "up", "quintupl": "up", "multipli": "up", "divis": "down"},
    changed_after={
        "de plus": "up",
        "supplémentaires": "up",
        "supplémentaire": "up",
        "de hausse": "up",
        "d'augmentation": "up",
        "de croissance": "up",
        **{
            f"de {what} {way}": direction
            for what in ("croissance", "hausse", "recettes", "déficit")
            for way, direction in (("de plus", "up"), ("de moins", "down"))
        },
        "de progression": "up",
        "plus": "up",
        **dict.fromkeys(("plus bas", "plus basse", "plus basses", "plus faible", "plus faibles", "plus petit"), "down"),
        "en plus": "up",
        "de moins": "down",
        "moins": "down",
        "en moins": "down",
        "de baisse": "down",
        "de réduction": "down",
        "de diminution": "down",
        "de recul": "down",
        "de perte": "down",
    },
    against=r"(?:(?P<up>en hausse|en augmentation|en progression)|(?P<down>en baisse|en recul|en diminution))"
    r" (?:contre|par rapport (?:à|aux))",
    alone={
        **dict.fromkeys(("augmenté", "bondi", "grimpé", "explosé", "en hausse", "en augmentation"), "up"),
        **dict.fromkeys(("diminué", "baissé", "chuté", "reculé", "en baisse", "en recul", "en diminution"), "down"),
    },
    takes=r"(?:re)?(?:pris|pren\w*)|adjug\w*|lâch\w*|engrang\w*|grappill\w*|abandonn\w*|sabr\w*",
    never_direct=r"tomb\w*|descend\w*|décroch\w*|gliss\w*|fond\w*|ralent\w*|avanc\w*|déclin\w*|tass\w*|érod\w*|creus\w*|"
    r"améli\w*|appréci\w*|hiss\w*|enfl\w*|atténu\w*",
    falls=r"chut\w*|(?:re)?tomb\w*|plong\w*|dégringol\w*|descend\w*|(?:re)?mont\w*|grimp\w*|bond\w*|progress\w*|recul\w*|"
    r"gagn\w*|redress\w*|relev\w*",
    levels=frozenset(
        "niveau niveaux hauteur eau eaux lac fleuve rivière mer océan océans nappe nappes barrage marée taille longueur largeur "
        "épaisseur altitude profondeur crue glacier glaciers côte littoral rivage seine loire rhône garonne".split()
    ),
    loses=r"perd\w*|pertes?",
    prices=frozenset(
        "action actions titre titres cours baril brut once pétrole bourse euro dollar part parts prix indice capitalisation "
        "fortune patrimoine".split()
    ),
    trades=r"perd\w*|gagn\w*",
    amounts=frozenset(
        "nombre nombres effectif effectifs impôt impôts taxe taxes dépense dépenses déficit dette charges cotisations production "
        "crédits recettes aides subventions coût coûts salaires loyers".split()
    ),
    indefinite=frozenset({"un", "une"}),
    by_factor=frozenset({"par"}),
    never_last=frozenset({"en", "sur"}),
    still=frozenset(
        "est était sont étaient reste restent restait demeure demeurent maintient maintiennent maintenu maintenue stagne stagnent "
        "prévu prévue estimé estimée attendu attendue fixé fixée stable".split()
    ),
    paces=r"croissance (?:à|au)",
    level_openers=frozenset(
        "un une le la son sa record plus haut bas niveau de d' historique nouveau sommet plancher".split()
    ),
    changed_not=rf" (?:tard|tôt|loin|jeunes?|vieux|vieilles?|âgée?s?|anciens?|anciennes?|ou moins|en plus|en moins|(?:de |d'){_FIGURE})",
    counted_more={
        **dict.fromkeys(("de plus", "en plus", "supplémentaires", "supplémentaire"), "up"),
        **dict.fromkeys(("de moins", "en moins"), "down"),
    },
    counted_not=rf" (?:(?:des? |d'){_FIGURE}|en (?:plus|moins)|tard|tôt|ou moins)|(?<=en plus) (?:des? |du |d')",
    part_of=r" (?:de (?:ses|leurs|ces|nos|vos)|sur (?:les |ses |leurs )?[0-9]|d'entre)(?! (?:\S+ ){0,2}(?:emplois|postes|sièges|salariés))",
    row_joints=r"(?:et|puis|contre|après)",
    row_name=r"[Ll]e |[Ll]a |[Ll]es |[Ll]['’]",
    row_stops=r" (?:sont|ont|était|étaient|de chances?|d'entre)(?!\w)",
    compared=r"(?:contre|par rapport (?:à|aux)|comparé(?:e|s|es)? (?:à|aux))",
    earlier=rf"(?:en|fin|début) (?:{_MONTHS}|[12][0-9]{{3}})|(?:un an|(?:ans|mois|jours|semaines)) (?:plus tôt|avant|auparavant)|"
    r"l'an(?:née)? (?:dernière?|passée?|précédente?|d'avant)|le (?:mois|trimestre) (?:précédent|dernier|d'avant)|la veille|"
    r"la semaine (?:précédente|dernière|d'avant)|il y a|au \w+ trimestre|précédemment|auparavant|"
    r"(?:à|sur) la même (?:époque|période)|avant la (?:crise|pandémie|guerre)",
    contests=r"\bélue?s?\b|\bvoix\b|scrutin|suffrage|\bvotes?\b|référendum|battu|rival|\bmotion\b|majorité|adoptée?\b|adversaire|\bbuts?\b",
    marks=frozenset({"barre", "cap", "seuil", "limite", "plafond"}),
    passed=r"(?: [^\W\d_]+){0,3} (?:a été|ont été|avait été|vient d'être|est|était|fut)(?: \w+ment| déjà| désormais| enfin)? "
    r"(?:franchi|dépassé|passé)e?s?(?!\w)",
    rated=r"\b(?:taux|cotes?|popularité|intentions?|inflation|chômage|croissance|participation|abstention|tva|csg|marge|"
    r"rendements?|part de|proportion|pourcentage|sondages?)\b",
    indices=r"indice|\bcac\b|bourse|\bdow\b|nasdaq|nikkei|\bdax\b|ftse|s&p|match|équipe|joueu|\bbuts?\b|classe[mr]|championnat|"
    r"permis|saison|victoire|rebond|\bscore|\bmarqu|d'avance|de retard|\bpisa\b|\bbac\b",
)
