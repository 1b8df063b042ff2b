"""English: words that carry no sense of their own, and words that say how a thing is said."""

from claimcheck.text.words.form import Sense

__all__ = ["SENSE"]

SENSE = Sense(
    part=r"(?:of which|of whom|including|of them|among them|and)",
    of_them=r"of (?:which|whom|them|these|those)|including|among (?:them|these|those)",
    out_of=r"(?:of|out of|among)(?: (?:the|its|their|these|a total of|some))*",
    base_links=r"of|the|these",
    # the noun of "the number of" ends with its first plural
    measured=r"number of (?P<of>(?:[\w-]+ ){0,2}?(?:[\w-]+s|people|children|men|women))|(?P<all>population)",
    planned=r"(?:is|are|was|were) (?:going )?to \w+|(?:pledg|vow)(?:e|es|ed|s|ing)",
    called_off=r"postpon|cancell?(?:s|ed|ing)?\b|call(?:s|ed) off\b|annul",
    idioms=r"home to",
    qualifies=r"(?:from|in|across|of|at|on|spread over)",
    neutral=(
        r"remain(?:s|ed)?|stay(?:s|ed)?|deployed|deploys|stationed|presen(?:t|ce)|serv(?:e|es|ed|ing)|still|currently|total|"
        r"numbers?|figures?|stands?|stood|reach(?:es|ed)?|amount(?:s|ed)?|account(?:s|ed)?|represent(?:s|ed)?|according|"
        r"years?|months?|days?|weeks?|about|around|some|roughly|nearly|almost|already|only|just|today|yesterday|tomorrow|"
        r"million|billion|thousand|hundred|percent(?:age)?|cent|per|now|the|end|beginning|says?|said|being|live(?:s|d)?|"
        r"estimate(?:s|d)?|level|euros?|dollars?|pounds?|them|all|also|one|exist(?:s|ed)?|maintain(?:s|ed)?|keeps?|kept|quarter|count(?:s|ed)?|who|are|did|does|"
        r"points?|until|till|during|then|when|where|such|its|his|her|our"
    ),
    prospect=(
        r"will|won't|would|could|(?<!in )(?<!of )(?<!by )(?<!since )(?<!until )(?<!last )(?<!late )(?<!early )(?<![0-9] )(?<!mid-)may(?! [0-9])|might|should|shall|plan(?:s|ned)?|want(?:s|ed)?|expect(?:s|ed)?|aim(?:s|ed)?|hope(?:s|d)?|"
        r"likely|forecasts?|targets?|goal|if|propos(?:es|ed|al)|promis(?:es|ed)|threaten(?:s|ed)|perhaps|set to|due to|"
        r"demand(?:s|ed)?|projected|projection|intends?|reportedly|allegedly|apparently|supposedly|tipped to"
    ),
    happened=r"\w{3,}ed|(?:has|have|had|was|were)(?: been)?(?: \w+ly)? \w+(?:en|ght|ne|ld|nt|lt)|killed|died|won|lost|sold|bought|built|made",
    negation=r"not|no(?! (?:fewer|less|more|later|earlier|sooner|one|\d))|none|\w*n't|cannot|never|no longer|den(?:y|ied|ies)|false(?:ly)?|wrong(?:ly)?|refused?|fail(?:s|ed)|outside|except|rather than|instead of",
    joints=r"(?:and|but|while|whereas|against|or|compared|of which|of whom|including|when)",
    rose=r"rose|risen|rising|increas(?:ed|es|ing)|grew|grown|growing|climb(?:ed|s|ing)|soar(?:ed|s|ing)|surg(?:ed|es|ing)|went up|going up",
    fell=r"fell|fallen|falling|decreas(?:ed|es|ing)|declin(?:ed|es|ing)|dropp(?:ed|ing)|shrank|shrunk|plummet(?:ed|s|ing)|plung(?:ed|es|ing)|slump(?:ed|s)|went down|going down",
    stop_words=frozenset(
        "across along toward towards throughout near "
        "the a an of and or to in on at by for from with without as that this these those which who whom whose is are was "
        "were be been being has have had will would it its they their them he she his her we our you i not no but if than "
        "then so about over under more less into up out also only very there here between since after before during while".split()
    ),
)
