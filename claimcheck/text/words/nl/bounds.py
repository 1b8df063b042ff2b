"""Dutch: bounds and ranges."""

from claimcheck.text.words.form import Bounds

__all__ = ["BOUNDS"]

# No "over": "over vijf jaar" is in five years.
BOUNDS = Bounds(
    bounds={
        **dict.fromkeys(
            (
                "meer dan",
                "boven",
                "boven de",
                "groter dan",
                "hoger dan",
                "ouder dan",
                "ruim boven de",
                "veel meer dan",
                "overschrijdt",
                "overschrijdt de",
            ),
            "over",
        ),
        **dict.fromkeys(
            ("minder dan", "onder de", "kleiner dan", "lager dan", "jonger dan", "ruim onder de", "veel minder dan"),
            "under",
        ),
        **dict.fromkeys(
            ("minstens", "ten minste", "tenminste", "minimaal", "op zijn minst", "niet minder dan"), "least"
        ),
        **dict.fromkeys(("hoogstens", "maximaal", "ten hoogste", "tot wel", "niet meer dan", "hooguit"), "most"),
        **dict.fromkeys(
            (
                "ongeveer",
                "circa",
                "ca.",
                "zo'n",
                "rond de",
                "rond",
                "omstreeks",
                "een kleine",
                "naar schatting",
                "een stuk of",
            ),
            "about",
        ),
        **dict.fromkeys(("bijna", "haast", "vrijwel", "tegen de"), "near"),
        **dict.fromkeys(("net onder", "net onder de", "iets minder dan", "krap"), "just_under"),
        **dict.fromkeys(("ruim", "iets meer dan", "net boven", "een dikke"), "just_over"),
        **dict.fromkeys(("precies", "exact"), "exactly"),
    },
    bounds_after={"of meer": "least", "of minder": "most", "ongeveer": "about"},
    after_stops=r" dan|,? ?[0-9]",
    articles=frozenset("de het een maar al slechts nog".split()),
    negations=frozenset({"niet", "geen"}),
    between=r"tussen",
    between_and=r"en",
    range_from=r"(?:van|vanaf)",
    range_to=r"(?:tot|naar|tot en met)",
    range_articles=r"(?:de |het |ongeveer |zo'n )",
    alternatives=r"(?:of|tot|à|-|–|—)",
    both=r"(?:en|maar)",
    other_thing=r"(?:en|maar|terwijl|die|dat|wanneer)",
    plus_minus=r"(?:±|\+/-|plusminus)",
    ups=(
        r"st(?:ijgt|ijgen|eeg|egen)\b",
        "gestegen",
        "stijging",
        r"groei",
        "gegroeid",
        r"neemt toe\b",
        "toegenomen",
        "toename",
        "verhoog",
        "verhog",
        r"klom\b",
    ),
    downs=(
        r"da(?:alt|len|alde|alden)\b",
        "gedaald",
        "daling",
        r"z(?:akt|akken|akte|akten)\b",
        "gezakt",
        "afgenomen",
        "afname",
        "verminder",
        "verlaag",
        "verlag",
        r"kromp\b",
        "gekrompen",
    ),
)
