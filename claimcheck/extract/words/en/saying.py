"""English: who says it: verbs of saying, and what a speaker's name looks like."""

import re

from claimcheck.extract.words.en.saying_verbs import ATTITUDES, AUXILIARIES, NOUNS, SAY, SHOW, TREAT, WILL
from claimcheck.extract.words.form import Saying, whole_words

__all__ = ["SAYING"]

_POSSESSOR = r"(?:his|her|their|its|my|our|your|\w+'s|\w+s')"
_DAY = r"(?:(?:on |late |early |last )*(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?)"
_BE = (
    r"(?:is|are|was|were|be|been|'m|'re|am|seem(?:s|ed)?|appear(?:s|ed)?|remains?|remained|feels?|felt|became|becomes?)"
)

SAYING = Saying(
    cue=re.compile(
        r"(?<!\w)(?:said|says|told|tells|stated|states|added|adds|announced|announces|explained|explains|warned|warns|warn|insisted|insists|argued|argues|claimed|claims|declared|"
        r"declares|noted|notes|recalled|replied|confirmed|concluded|acknowledged|admitted|urges|urged|according to (?:him|her)|recalls|quipped|joked|testified|tweeted|wrote|writes|promised|promises|complained|complains)(?!\w)"
    ),
    according=re.compile(r"(?<!\w)(?:according to|in the words of)\s"),
    for_whom=re.compile(r"(?!x)x"),
    that=re.compile(r"\s*(?:(?:(?:the |a |his |her )?\w+ ){0,2}that\s|how\s)"),
    lead=re.compile(
        r"(?:The|An?|But|And|In|On|At|He|She|They|It|We|I|This|That|These|Those|His|Her|Its|Their|For|According to|While|When|After|Before|Since|If|As|So)(?!\w)\s*"
    ),
    no_speaker_after=re.compile(r"(?<!\w)(?:at|of|for|in|from|with|by|to|against|on)\s*(?:the )?$", re.IGNORECASE),
    particles=r"(?:de|da|du|la|le|von|van|der|bin|ben|al|el|of)",
    pronouns=re.compile(r"(?<!\w)(?:he|she|they|him|her|them|his|their)(?!\w)"),
    speech=re.compile(
        rf"(?<![\w-])(?:{AUXILIARIES}(?:(?P<say>{SAY})|(?P<show>{SHOW})|(?P<will>{WILL})|(?P<treat>{TREAT}))"
        rf"|(?:(?:has|have|had|not|also|still|would|will|may|might|must) ){{0,3}}{_BE} (?:(?:not|also|still|very|so|too|more|now|[a-z]+ly) ){{0,2}}(?P<mind>{ATTITUDES})"
        rf"|(?P<inverted>(?!x)x)|(?P<bare>(?!x)x)|(?P<said>(?!x)x)|(?P<willed>(?!x)x)|(?P<treated>(?!x)x))(?![\w-])"
    ),
    homograph=whole_words(
        "claims?",
        "plans?",
        "reports?",
        "calls?",
        "estimates?",
        "demands?",
        "promises?",
        "threat(?:s|ens?)",
        "hopes?",
        "fears?",
        "needs?",
        "offers?",
        "attacks?",
        "supports?",
        "questions?",
        "doubts?",
        "notes?",
        "charges?",
        "states?",
        "comments?",
        "worry",
        "worries",
        "answers?",
        "objects?",
        "posts?",
        "tweets?",
        "views?",
        "likes?",
        "guess(?:es)?",
        "figures?",
        "shares?",
        "addresses",
        "address",
        "backs?",
        "labels?",
        "brands?",
        "casts?",
        "projects?",
        "forecasts?",
        "raises?",
        "studies",
        "study",
        "trusts?",
        "credits?",
        "links?",
        "pledges?",
        "vows?",
        "requests?",
        "orders?",
        "forces?",
        "presses",
        "press",
        "aims?",
        "desires?",
        "wish(?:es)?",
        "attempts?",
        "challenges?",
        "documents?",
        "rules?",
        "rates?",
        "signals?",
        "remarks?",
        "stress(?:es)?",
        "highlights?",
        "praise",
        "blame",
        "favors?",
        "influences?",
        "debates?",
        "voices?",
        "lists?",
        "urges?",
        "reason",
        "reasons",
        "matters?",
        "feeling",
        "meaning",
        "writing",
        "reporting",
        "ruling",
        "meant",
        "need",
        "well",
        "thinking",
        "finding",
        "mandates?",
        "quotes?",
        "regrets?",
        "respects?",
        "love",
        "hate",
        "fail",
        "means?",
        "details?",
        "pitch(?:es)?",
        "weigh",
        "ban",
        "bans",
        "protests?",
        "warning",
        "planning",
        "recalls?",
        "approach",
        "cautions?",
        "bets?",
        "cry",
        "reference",
        "references",
        "back",
        "like",
        "back",
    ),
    article=re.compile(r"(?!x)x"),
    noun_after=re.compile(
        r"(?:^|[^\w])(?:the|an?|his|her|their|its|my|our|your|this|that|these|those|any|no|some|every|each|of|for|in|on|at|by|with|from|"
        r"under|about|against|into|over|such|many|more|most|several|other|two|three|four|five|six|seven|eight|nine|ten|first|new|own|\w+'s|\w+s'|\d+|\w+(?:al|ic|ive|ous|ed|ing|ary))\s*$"
    ),
    verb_after=re.compile(
        r"(?:(?:^|[^\w])(?:i|we|you|they|he|she|it|who|which|that|to|will|would|can|could|may|might|must|should|do|does|did|not|never|also|"
        r"n't|\w+n't|\w+ly|\w+[^'s]s|people|police|men|women)|[,)])\s*$"
    ),
    noun=re.compile(
        rf"(?<![\w-])(?:(?P<owner>{_POSSESSOR}) (?:own )?(?:[a-z-]+ ){{0,2}}(?:{NOUNS}) (?:that|of|to|for|about|with|on|as|against|whether|how)|"
        rf"(?:[a-z-]+ ){{0,1}}(?:{NOUNS}) that)(?=\s)"
    ),
    never_before=re.compile(
        r"(?:^|[^\w])(?:the|an?|his|her|their|its|my|our|your|this|these|those|of|no|very|most|more|some|any|every)\s*$"
    ),
    passive=re.compile(
        r"(?:[\w']+ )*(?:is|are|was|were|be|been|being) (?:\w+ )?(?:\w+(?:ed|wn|en)|found|told|heard|understood|felt|thought)\b"
    ),
    participle=re.compile(r"\w+ing(?: \w+)?"),
    told=re.compile(
        r"(?:tell|tells|told|telling|remind(?:s|ed|ing)?|inform(?:s|ed|ing)?|assur(?:e|es|ed|ing)|warn(?:s|ed|ing)?|ask(?:s|ed|ing)?|advis(?:e|es|ed|ing)|promis(?:e|es|ed|ing))$"
    ),
    far_clause=re.compile(r"\s*,?\s*(?:that(?:,)?\s|(?=(?:whether|how|why)\s))"),
    far_stop=re.compile(r"[.;:“«\"]|\s(?=(?:that|how|whether|why)(?:\W|(?<=')))"),
    clause=re.compile(r"\s*,?\s*(?:that(?:,)?\s|(?=(?:whether|how|why|what|if|where|who)\s))"),
    addressee=re.compile(
        r"\s+(?:(?:him|her|them|me|us|you|it|himself|herself|themselves)(?!\w)|(?:the|an?|his|her|their|some|many|several)(?: [a-z'-]+){1,2}?(?= that|[,:]| on | in | at | during | the | he | she | they | it |$)|"
        r"(?:reporters|journalists|voters|supporters|people|americans|viewers|officials|congress|police|lawmakers|investigators|fans|attendees|audiences)(?!\w))"
    ),
    adjunct=re.compile(
        rf"\s*(?:{_DAY}|today|yesterday|(?:earlier |later )?(?:this|last|that) (?:week|month|year|morning|afternoon|evening|spring|summer|fall|winter)|"
        r"(?:on|in|at|during|to|after|from|by|via|with|before|as|when|while|about|through|against|under|over|for|of)(?!\w)|earlier|later|recently|again|then|there|afterwards?|publicly|privately)(?!\w)"
    ),
    when=re.compile(rf"\s+(?:{_DAY}|today|yesterday)(?= )"),
    boundary=re.compile(
        r"[,;:—–…“”\"«»!?|]|--|\s-\s|(?<![\w-])(?:that|because|when|whenever|while|if|after|before|as|since|although|though|but|than|whether|where|what|"
        r"how|why|so|until|unless|and|or|is|are|was|were|has|have|had)(?![\w'-])"
    ),
    relative=re.compile(r"(?:who|which|that)$"),
    relative_clause=re.compile(r"(?<![\w-])(?:who|which|whose|where)(?![\w-])"),
    adverbial=re.compile(
        r"(?:in|on|at|during|for|with|after|before|from|by|as|to|about|against|under|over|through|despite|without|since|like|of|among|"
        r"earlier|later|then|now|today|yesterday|last|also|still|even|\w+ly|meanwhile|however|instead|perhaps|once|yet|here|there|both|not|and|but|or)(?!\w)"
    ),
    determiner=re.compile(
        r"(?<![\w'-])(?:the|an?|his|her|their|its|our|my|this|these|those|some|many|most|several|other|another|two|three|he|she|they|it|we|i|you|who|no one|nobody|everyone|people|critics|officials)(?!\w)"
    ),
    title=re.compile(r"(?:mr|mrs|ms|miss|dr|sir|madam)\.?\s+"),
    aside=re.compile(
        r"\s*(?:\w+ing(?!\w)|who(?!\w)|which(?!\w)|when(?!\w)|as(?!\w)|while(?!\w)|where(?!\w)|after(?!\w)|according(?!\w)|citing|an?(?!\w)|the(?!\w)|in(?!\w)|on(?!\w)|at(?!\w)|during(?!\w)|with(?!\w)|to(?!\w)|adding|but(?!\w)|and(?!\w)|though|although)"
    ),
    female=re.compile(
        r"(?:^|\W)(?:she|her|herself|mrs|ms|miss|madam|woman|mother|spokeswoman|congresswoman|actress)(?:\W|$)"
    ),
    male=re.compile(r"(?:^|\W)(?:he|him|his|himself|mr|sir|man|father|spokesman|congressman)(?:\W|$)"),
    many=re.compile(r"(?:^|\W)(?:they|them|their|we|these|those|some|many|several|people|police|\w+(?:[^s'u]s))$"),
    rank=re.compile(
        r"^(?:(?:Vice |Former |Acting |Deputy |Lt\. )?(?:President|Senator|Sen\.|Sens\.|Representative|Rep\.|Reps\.|Gov\.|Governor|Secretary(?: of State)?|Prime Minister|Minister|Mayor|Judge|"
        r"Justice|General|Gen\.|Lt\.|Col\.|Capt\.|Captain|Chief|Sheriff|Pope|King|Queen|Prince|Princess|Dr\.?|Doctor|Professor|Prof\.|Rev\.|Chairman|Chairwoman|"
        r"Congressman|Congresswoman|Speaker|Attorney General|Ambassador|Mr\.?|Mrs\.?|Ms\.?|Miss|Sir|Lord|Lady|Dame)\s+)+"
    ),
    titled=re.compile(r"(?<!\w)(?P<title>Mr|Mrs|Ms|Miss)\.?[ \u00a0](?:[A-Z][\w-]+[ \u00a0])?(?P<name>[A-Z][\w'’-]+)"),
    certain=re.compile(r"(?!x)x"),
    to_do=re.compile(r"(?!x)x"),
    only_quotes=whole_words(
        "continu\\w+",
        "respond\\w*",
        "repl(?:y|ies|ied|ying)",
        "went on",
        "go(?:es|ing)? on",
        "elaborat\\w+",
        "post\\w*",
    ),
    turn=re.compile(
        r"(?:note|update|source|by|photo|image|read more|related|watch|video|correction|time|date|where|when|what|why|how|who|q|a)$"
    ),
    any_verb=re.compile(r"\s*(?P<verb>\w{3,}(?:s|ed))(?![\w'-])"),
    inverts=re.compile(rf"\s*(?:{_DAY}|today|then|\w+ly)?\s*"),
    irreal=re.compile(
        r"(?<!\w)(?:fear|worr|dread|wish|hop(?:e|ing)|want|demand|ask|urg(?:e|ing)|request|requir|order|propos|recommend|prefer|expect|doubt|pray|insist(?:s|ed)? (?:on|upon)|beg)"
    ),
    factive=re.compile(
        r"(?<!\w)(?:kn[eo]w\w*|learn\w*|forg[eo]t\w*|remember\w*|realiz\w*|realis\w*|notic\w+|discover\w*|s[ae][ew]n?|hear\w*|read|understand\w*|understood|"
        r"hop(?:e|es|ed|ing)|expect\w*|ask\w*|wonder\w*|imagin\w+|recommend\w*|dream\w*|pray\w*)(?!\w)"
    ),
    people=frozenset(
        "government opposition ministry office council court committee commission company group union club party agency institute institution association "
        "charity bank force department campaign team family baker farmer farmers fisherman shopkeeper nurse nurses engineer engineers builder cook chef driver "
        "witness witnesses historian geologist biologist psychologist sociologist consultant specialist specialists activist activists campaigner campaigners "
        "organiser organizer organisers organizers investor trader pensioner tenant landlord mum mom dad daughter grandmother survivor insider insiders "
        "spokesperson spokespeople colonel sergeant soldier policeman councillor councilor mp mps member delegate delegates trainer".split()
    ),
    minds=re.compile(r"\s+(?:that|to|about|of|with|by|over|at|how|whether|what)(?!\w)"),
    incise=re.compile(r"(?P<pronoun>(?!x)x)"),
    after_verb=re.compile(r"(?!x)x"),
    dialogue=re.compile(r"(?<![\w-])(?:i|you|we|me|us|my|your|our)(?![\w-])"),
    narrated=re.compile(r"(?<![\w-])(?:was|were|had|\w+ed)(?![\w-])"),
    past=re.compile(r"(?<![\w-])(?:was|were|had|\w+ed)(?![\w-])"),
)
