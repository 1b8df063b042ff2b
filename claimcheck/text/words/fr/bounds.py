"""French: bounds and ranges."""

from claimcheck.text.words.form import Bounds
from claimcheck.text.words.fr.moves import DENIED_BOUND, DOWNS, ONLY, UPS

__all__ = ["BOUNDS"]


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
        "dans un rayon de": "most",
        "dans un périmètre de": "most",
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
    ups=UPS,
    downs=DOWNS,
    denied_bound=DENIED_BOUND,
    only=ONLY,
    marks=frozenset({"barre", "cap", "seuil", "limite", "plafond"}),
    passed=r"(?: [^\W\d_]+){0,3} (?:(?:a|ont|avait|vient d')(?: \w+ment| déjà| désormais| enfin)? ?(?:été|être)|est|était|fut)(?: \w+ment| déjà| désormais| enfin)? "
    r"(?:franchi|dépassé|passé)e?s?(?!\w)",
)
