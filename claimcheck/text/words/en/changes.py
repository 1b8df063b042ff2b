"""English: changes."""

from claimcheck.text.words.en.moves import DENIED_CHANGE, DOWNS_OF_SHARES, UPS_OF_SHARES
from claimcheck.text.words.form import Changes

__all__ = ["CHANGES"]

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"

CHANGES = Changes(
    now=r"(?<!\w)(?:now|currently|today|at present|went|goes|gone|turned)(?!\w)",
    ups_of_shares=UPS_OF_SHARES,
    downs_of_shares=DOWNS_OF_SHARES,
    denied_change=DENIED_CHANGE,
    change_by=frozenset({"by", "of"}),
    change_to=frozenset({"to", "at"}),
    change_fillers=frozenset(
        "back again further only just even another an a the this last year month week quarter day in on up down "
        "yesterday today monday tuesday wednesday thursday friday saturday sunday overnight since then some as much "
        "more than about nearly almost roughly around over under well good whopping staggering massive modest record "
        "mere total combined average annual net first second third fourth january february march april may june july "
        "august september october november december".split()
    ),
    adverbs=r"\w{3,}ly",
    moving=frozenset("points point seats seat jobs job places place pence pips barrels".split()),
    earns=r"rais(?:e|es|ed|ing)|add(?:s|ed|ing)?",
    multiplied={
        "multipl": "up",
        "divid": "down",
        "doubl": "up",
        "tripl": "up",
        "trebl": "up",
        "quadrupl": "up",
        "quintupl": "up",
        "halv": "down",
    },
    changed_after={
        **{
            f"{word}": "up"
            for word in "higher up increase rise jump gain growth surge hike uptick uplift upturn climb boost more".split()
        },
        **{
            f"{word}": "down"
            for word in "lower down decrease fall drop decline reduction cut slump dip loss slide plunge less fewer".split()
        },
        "decreases": "down",
        "increases": "up",
        "pay rise": "up",
        "price rise": "up",
        "price increase": "up",
        "pay increase": "up",
        "pay cut": "down",
        "price cut": "down",
        "tax cut": "down",
        "wage increase": "up",
    },
    against=r"(?:(?P<up>up)|(?P<down>down)) from",
    alone={
        **dict.fromkeys("increased increasing soared surged skyrocketed risen climbed".split(), "up"),
        **dict.fromkeys("decreased decreasing declined plummeted plunged dwindled slumped fallen".split(), "down"),
    },
    falls=r"f[ae]ll\w*|drop\w*|plung\w*|plummet\w*|tumbl\w*|div(?:e|es|ed|ing)|dove|climb\w*|ris(?:e|es|ing|en)|rose|jump\w*|"
    r"slid\w*|slip\w*|soar\w*|gain\w*|advanc\w*|retreat\w*|dip\w*|crash\w*|s[aiu]nk\w*|up|down",
    levels=frozenset(
        "level levels height heights river rivers lake lakes water waters sea seas ocean oceans tide tides reservoir creek "
        "gauge elevation altitude depth length width thickness size glacier glaciers coastline shoreline floodwaters "
        "groundwater snowpack".split()
    ),
    loses=r"los(?:e|es|ing|t|s|ses)",
    prices=frozenset(
        "share shares stock stocks price prices crude oil gold barrel brent futures pound dollar euro fortune market value "
        "index wealth".split()
    ),
    trades=r"los(?:e|es|ing|t)|add(?:s|ed|ing)?",
    attributes=r"(?:|the|our|their|his|her|its|all|for|of|these|those|many|to|honou?r|remember) fallen",
    amounts=frozenset(
        "number numbers tax taxes spending deficit debt cost costs output production aid revenue revenues sales borrowing staff "
        "headcount workforce benefits subsidies wages rents".split()
    ),
    indefinite=frozenset({"a", "an", "one"}),
    by_factor=frozenset({"by"}),
    never_last=frozenset({"in", "on", "since"}),
    still=frozenset(
        "is was are were be been remain remains remained remaining hold holds held stay stays stayed stand stands stood steady "
        "forecast forecasts expected seen estimated put revised unchanged flat".split()
    ),
    paces=r"(?:\w+ing|gr[eo]w\w*|expand\w*) at|growth to",
    level_openers=frozenset("a an the record all-time high highs low lows of new fresh just only".split()),
    level_gap=r"(?:(?! (?:according|due|thanks|compared|relative|similar|equal|leading|equivalent|access|and|but|or|who|which|from|"
    r"between)(?!\w)) [^\W\d_]+(?:-[^\W\d_]+)*){0,5}",
    changed_not=r" (?:the (?:road|street|coast|hill|river|line|valley|track|pitch|field|mountain|block)|or less|or more|and down|river|stream)",
    counted_more={
        **dict.fromkeys(("more", "additional", "extra"), "up"),
        **dict.fromkeys(("fewer", "less"), "down"),
    },
    counted_not=r"(?<=more|less)(?! (?:\w+s|people|men|women|children|police|staff|than|in|by|on|to|were|are|will|would|have|had|since)"
    r"(?!\w)|[.,;:!?)]|$)| (?:or less|than (?:[0-9]|(?:half|an?|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty)(?!\w)))",
    part_of=r" (?:of|out of) (?!(?:\S+ ){0,4}(?:jobs|seats|staff|workers|employees|posts|stores|shops)(?!\w))"
    r"(?:its|their|his|her|the|our|these|those|[0-9])",
    row_joints=r"(?:and|then|against|versus|after)",
    row_name=r"[Tt]he ",
    row_stops=r" (?:of|were|was|are|is|had|have|has|did|said|chance|more|fewer|less)(?!\w)",
    compared=r"(?:versus|vs\.?|against|(?:as )?compared (?:with|to)|up on|down on)",
    earlier=rf"(?:in|since|of) (?:{_MONTHS}|[12][0-9]{{3}}|the (?:same|previous|prior|first|second|third|fourth) )|"
    r"(?:year|years|month|months|week|weeks|day|days|quarter) (?:earlier|ago|before|prior)|last (?:year|month|week|quarter)|"
    r"(?:the )?(?:year|month|quarter|week) (?:before|earlier)|(?:previous|prior) (?:year|month|quarter|week)|previously|"
    r"before the (?:crisis|pandemic|war)|yesterday",
    contests=r"\belect|\bvot(?:e|es|ed|ers|ing)\b|referendum|ballot|rival|opponent|\bbill\b|\bmotion\b|\bmajority\b|\bbeat|\bdefeat|\bgoals?\b",
    rated=r"\b(?:rates?|ratings?|approval|inflation|unemployment|turnout|market share|share of|margins?|yields?|percentage|"
    r"proportion|polls?|growth)\b",
    indices=r"\bindex|\bindices|\bdow\b|nasdaq|nikkei|\bdax\b|ftse|s&p|\bstocks?\b|\bshares\b|match|\bgames?\b|season|\bteam|"
    r"player|\bscor|league|standings|licen[cs]e|championship|\bcup\b|rebound|assist",
)
