"""English: what makes a figure no quantity: times of day, numbers of things, scores, codes."""

from claimcheck.text.words.form import NotQuantities

__all__ = ["NOT_QUANTITIES"]

NOT_QUANTITIES = NotQuantities(
    clock=r" ?(?:a\.m|p\.m|am\b|pm\b|o'clock|noon\b|midnight\b|(?:gmt|utc|bst|cet|est|edt)\b)",
    clock_before=r"(?:at|by|until|before|after|around|since)",
    hours=r" ?(?:hrs|hours? (?:gmt|local|sharp))(?!\w)",
    clock_at=(
        r"(?<!capped )(?<!set )(?<!stood )(?<!stands )(?<!limited )(?<!fixed )(?<!put )(?<!kept )(?<!estimated )"
        r"(?<!remains )(?<!remained )(?<!averages )at"
    ),
    hours_at=r" hours(?! (?:a|an|per|of|each|every|in|long|or|and|away)(?!\w))",
    stretch_hours=r"(?:h|hrs?|hours?)",
    stretch_before=(
        r"in|for|within|after|over|under|than|last(?:s|ed|ing)?|took|takes?|taking|spent|spend|waited|about|around|nearly|"
        r"almost|(?:runtime|wait|delay|duration|total|journey|time|record) of"
    ),
    stretch_after=r" ?(?:m|min|mins|minutes)(?!\w)",
    numbered=frozenset(
        "no. nos. number numbers article articles art. page pages p. pp. chapter section sections § §§ figure fig. table "
        "annex appendix paragraph para. clause channel line platform gate room flight boeing airbus route highway "
        "interstate autobahn motorway junction formula group phase part volume vol. episode season game "
        "version v windows ios android iphone ipad galaxy playstation xbox pixel apollo falcon opus symphony "
        "resolution bill hr proposition prop amendment title act row seat lane bus size level grade tier category "
        "worldwar class model mark mk type series unit block lot plot pier terminal exit rule question step stage "
        "id isbn issn doi s&p sp iso ftse nasdaq dow dax cac nikkei ibex stoxx russell asx topix kospi fortune "
        "studio area g # n° nr. planet schedule covid h.r. junctions dial".split()
    ),
    counted_after=frozenset(
        "page pages section sections figure table clause channel line platform gate room flight route group part season game "
        "bill title act row seat lane bus size level grade class model mark type series unit block lot plot "
        "terminal exit rule question step stage studio area".split()
    ),
    partitive=r"of (?:them|these|those|us|you|his|her|its|their|our|my|your)(?!\w)",
    score_joints=r" to ",
    score_after=r"against|over|in|on|at|to|after|before|and|but|by|with|when|as|this|last",
    scores=frozenset(
        "won win wins winning beat beats beaten beating lost lose loses losing defeat defeated defeats draw drew drawn "
        "victory score scored scoreline match game set sets led leads lead trailing trailed tie tied level 1st half-time "
        "vote voted ruled ruling".split()
    ),
    street=(
        r"[A-Z]?(?: [A-Z][a-z'’]+(?:-[A-Z][a-z]+)*){1,3} (?:Street|Avenue|Road|Lane|Drive|Boulevard|Square|Terrace|Crescent|"
        r"Parkway|Gardens|St|Ave|Rd|Blvd)(?!\w)(?! [a-z]+s(?!\w))"
    ),
    named_after=r" (?:Dreamliner|Max|Neo|Jumbo|Turbo|Carrera)(?!\w)",
)
