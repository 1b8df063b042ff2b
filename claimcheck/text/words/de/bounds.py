"""German: bounds, ranges, and what makes a figure no quantity."""

from claimcheck.text.words.form import Bounds

__all__ = ["BOUNDS"]

BOUNDS = Bounds(
    bounds={
        **dict.fromkeys(
            (
                "mehr als",
                "über",
                "größer als",
                "höher als",
                "älter als",
                "oberhalb von",
                "weit über",
                "deutlich über",
                "deutlich mehr als",
                "weit mehr als",
                "übersteigt",
                "überstieg",
                "über die",
                "mehr als die",
            ),
            "over",
        ),
        **dict.fromkeys(
            (
                "weniger als",
                "unter",
                "kleiner als",
                "niedriger als",
                "jünger als",
                "unterhalb von",
                "deutlich unter",
                "deutlich weniger als",
                "weit weniger als",
                "unter die",
            ),
            "under",
        ),
        **dict.fromkeys(("mindestens", "wenigstens", "zumindest", "ein minimum von", "nicht weniger als"), "least"),
        **dict.fromkeys(("höchstens", "maximal", "bis zu", "nicht mehr als", "ein maximum von"), "most"),
        **dict.fromkeys(
            (
                "etwa",
                "rund",
                "circa",
                "ca.",
                "zirka",
                "ungefähr",
                "gut und gerne",
                "geschätzt",
                "geschätzte",
                "schätzungsweise",
                "um die",
            ),
            "about",
        ),
        **dict.fromkeys(("fast", "beinahe", "nahezu", "annähernd"), "near"),
        **dict.fromkeys(("knapp", "etwas weniger als", "knapp unter"), "just_under"),
        **dict.fromkeys(("gut", "etwas mehr als", "knapp über"), "just_over"),
        **dict.fromkeys(("genau", "exakt"), "exactly"),
    },
    bounds_after={"oder mehr": "least", "und mehr": "least", "oder weniger": "most"},
    after_stops=r" als|,? ?[0-9]",
    articles=frozenset("die der das den dem ein eine einen nur bereits schon weitere insgesamt".split()),
    negations=frozenset({"nicht", "kein", "keine"}),
    never_after={
        "über": frozenset({"bericht", "buch", "film", "berichtet", "berichtete", "debatte", "diskussion", "streit"})
    },
    never_counts=frozenset({"unter"}),  # "unter 30 Bewerbern" is among them
    never_times=frozenset({"unter"}),
    between=r"zwischen",
    between_and=r"und",
    range_from=r"(?:von|vom|ab)",
    range_to=r"(?:auf|bis|bis zu|zu)",
    range_articles=r"(?:die |den |rund |etwa )",
    alternatives=r"(?:oder|bis|-|–|—)",
    both=r"(?:und|aber)",
    other_thing=r"(?:und|aber|während|die|der|das|wenn)",
    plus_minus=r"(?:±|\+/-|plus minus|plus/minus)",
    ups=(
        r"st(?:eigt|eigen|ieg|iegen)\b",
        "gestiegen",
        "steiger",
        "gesteiger",
        "anstieg",
        r"w(?:ächst|achsen|uchs|uchsen)\b",
        "gewachsen",
        "wachstum",
        "zunahm",
        "zugenommen",
        r"zugelegt\b",
        r"erhöh",
        r"kletter",
        r"geklettert",
    ),
    downs=(
        r"s(?:inkt|inken|ank|anken)\b",
        "gesunken",
        r"f(?:ällt|allen|iel|ielen)\b",
        "gefallen",
        "rückgang",
        "zurückgegangen",
        "abnahm",
        "abgenommen",
        "verringer",
        "reduzier",
        r"gesenkt\b",
        r"senk",
        "schrumpf",
        "geschrumpft",
        "eingebrochen",
    ),
    clock=r" ?uhr(?!\w)",
    numbered=frozenset(
        "nr. nummer artikel art. seite seiten s. kapitel absatz paragraf paragraph § §§ tabelle anhang linie flug saal zimmer "
        "gleis phase band staffel version boeing airbus windows platz gesetz".split()
    ),
    scores=frozenset(
        "gewann gewannen siegte siegten schlug besiegte verlor verloren unterlag unentschieden sieg niederlage spiel".split()
    ),
)
