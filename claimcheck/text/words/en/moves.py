"""English: the verbs and nouns of change, and what denies them."""

from claimcheck.text.words.lines import verbs

__all__ = ["DENIED_BOUND", "DENIED_CHANGE", "DOWNS", "DOWNS_OF_SHARES", "UPS", "UPS_OF_SHARES"]

_E = r"(?:e|es|ed|ing)\b"
_DONE = r"(?:s|ed|ing)\b"  # not the bare form, which is an adjective or a noun: "narrow", "firm"
_DONE_E = r"(?:es|ed|ing)\b"


UPS = (
    *"increas climb expand jump soar boost rebound swell escalat skyrocket balloon accelerat widen".split(),
    *verbs("ris surg advanc spik hik rais", _E),
    *verbs("warm", _DONE),
    r"risen\b",
    r"rose\b",
    r"grow(?:s|n|th|ing)?\b",
    r"grew\b",
    "gain(?!say)",
    r"rall(?:y|ies|ied|ying)\b",
    r"swollen\b",
    r"uptick\b",
    r"upturn\b",
    r"up\b",
    r"upped\b",
    r"add(?:s|ed|ing)?\b",
)
DOWNS = (
    *"decreas drop declin reduc slump plung plummet tumbl dwindl retreat slash weaken depreciat nosediv".split(),
    *verbs("narrow contract lower", _DONE),
    *verbs("reced", _E),
    *verbs("eas", _DONE_E),
    *verbs("collaps", _E),
    r"fall(?:s|ing|en)?\b",
    r"fell\b",
    r"cut(?:s|ting|back|backs)?\b",
    "shr[aiu]nk",
    r"slid(?:e|es|ing)?\b",
    r"slip(?:s|ped|ping)?\b",
    r"s[aiu]nk(?:s|ing)?\b",
    r"los(?:e|es|ing|t|s|ses)\b",
    r"shed(?:s|ding)?\b",
    r"crash(?:es|ed|ing)?\b",
    r"dip(?:s|ped|ping)?\b",
    r"down\b",
    r"div(?:e|es|ed|ing)\b",
    r"dove\b",
    r"contraction\b",
    r"trim(?:s|med|ming)?\b",
    r"downturn\b",
)
# Words of much else, which are changes only of a share or of points: "firmed 3 %" beside "a firm of 30".
UPS_OF_SHARES = (
    *verbs("firm strengthen recover regain recoup mount vault leap", _DONE),
    *verbs("improv bounc enlarg appreciat", _DONE_E),
    r"leapt\b",
    r"higher\b",
)
DOWNS_OF_SHARES = (
    *verbs("slow tighten soften cool tank crater ebb taper curb", _DONE),
    *verbs("par eras moderat shav subsid", _DONE_E),
    r"slowdown\b",
    r"lower\b",
)

_NOT = r"(?:not|never|cannot|nor|neither|no longer|\S*n' t)"
_ADVERB = r"(?!merely |simply |solely |exclusively )\w{3,}ly"
_BETWEEN = rf"(?: (?:be|been|being|have|had|has|to|yet|even|seen|see|expected|likely|set|going|allowed|able|ever|any|{_ADVERB}))*"
# What denies a change, up to the word of change itself; "not only" and "not just" do not.
DENIED_CHANGE = (
    rf"(?:^| )(?:{_NOT}{_BETWEEN}|(?:not|never|n' t) (?:an?|the)|fail(?:s|ed)? to|"
    r"(?:no|without)(?: (?:an?|any|further|net|real|significant|such|new|ever))?) \S+$"
)
_AUXILIARY = r"(?:(?:do|does|did|can|could|may|might|must|shall|should|will|would|has|have|had|is|are|was|were|be|need|to) (?:not|never)|not to)"
_NO_VERB = (
    r"(?!(?:for|since|in|on|with|from|that|because|after|before|during|until|than|when|while|how|why|whether|if|and|or|but|"
    r"as|about|the|an?|its|their|his|her|our|your|this|these|those|just|only|say|said|think|believe|mean|know|prevent|"
    r"prevented|stop|stopped|spare|spared|people|men|women|children|everyone|all|to|by|at|of|under|over|within)(?: |$))"
)
# What turns a bound round from some words before it: "cannot hold [more than]", "without ever [exceeding]".
DENIED_BOUND = (
    rf"(?:^| )(?:{_AUXILIARY}|cannot|never|without|\S*n' t)"
    rf"(?: (?:be|been|have|has|had|to|ever|allowed|able|permitted|expected|supposed|required|{_ADVERB}))*"
    rf"(?: {_NO_VERB}[a-z]+)?(?: (?:by|at|to|of))?$"
)
