"""English: words that stand for something named before."""

import re

from claimcheck.extract.words.form import Reference, whole_words

__all__ = ["REFERENCE"]

_LITTLE = r"(?:(?:has|have|had|will|would|also|then|now|later|still|previously|recently|already|could|may|might|should|did|does|do|not|is|are|was|were|been|be|being|\w+ly) |'(?:s|d|ll|ve|re) )*"
_SAYING = r"say|said|told|tell|stat(?:e|ed|es|ing)|add(?:s|ed)|announc|explain|warn|insist|argu|claim|declar|not(?:e|es|ed)(?!\w)|recall|repl|confirm|conclud|acknowledg|admit|urg|promis|complain|"
_WILL = (
    r"believ|hop(?:e|es|ed)|want|fear|think|thought|kn(?:e|o)w|call(?:s|ed)? (?:for|on)|demand|critici|accus|refus|accept|decid|cho(?:o|s)|tr(?:y|ied|ies|ying)|seek|sought|plan(?:s|ned|ning)?(?!\w)|"
    r"pledg|vow|intend|agree|order|vote|propos|reject|negotiat|sign|expect|aim|offer|"
)
_LIFE = (
    r"m(?:e|ee)t|marr|born|elected|appointed|resign|arrested|convicted|sentenced|charged|work|live|play|w(?:i|o)n|beat|join|stud|wr(?:i|o)te|employ|hir(?:e|es|ed)|"
    r"sell|sold|buy|bought|own|invest|launch|operat|report(?:s|ed)|earn|made a profit|open(?:s|ed)|publish"
)

REFERENCE = Reference(
    pronoun=re.compile(r"(?<!\w)(?:of (?:them|whom|which|(?:these|those)(?=[,.;:)]| (?:is|are|was|were|has|have|had|will|would)(?!\w))))(?!\w)"),
    subjects={"he": "msh", "she": "fsh", "it": "st", "they": "p"},
    possessives={"his": "msh", "her": "fsh", "its": "st", "their": "p"},
    expletive=re.compile(
        r"it(?:'s| (?:is|was|will be|would be|has been|had been|may be|might be|could be|seems?|seemed|appears?|appeared|remains?|remained|becomes?|became))(?: (?!a \w+ (?:company|country|agency|body|group))[\w'’-]+){0,5}?"
        r" (?:that|to|whether|who|if|for|why|how|what|when|where|as though|like)(?!\w)|it (?:(?:will|would|could|may) )?(?:t(?:ake|akes|ook|aken)|turn(?:s|ed) out|emerged|rain|snow|seem|happen(?:s|ed)|comes? (?:as|after|amid|down)|came (?:as|after|amid|down)|follow(?:s|ed))|"
        r"it(?:'s| is| was) (?:not |now |still |nearly |about |almost )?(?:\d|time|late|early|cold|hot|dark|clear|unclear|true|over|midnight|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
    ),
    personal=re.compile(rf"(?:'(?:s|d|ll|ve|re))? {_LITTLE}(?:{_SAYING}{_WILL}{_LIFE})"),
    paired=re.compile(r"(?<!\w)and him(?![\w-])"),
    first_person=re.compile(r"(?<![\w-])(?:i(?:'\w+)?|we(?:'\w+)?|my|our)(?![\w'-])"),
    latter=whole_words(r"the latter", r"the former(?= \w+ed)"),
    determiners={
        "the": "", "a": "s", "an": "s", "this": "s", "that": "s", "these": "p", "those": "p", "its": "", "his": "", "her": "", "their": "",
        "some": "", "many": "p", "several": "p", "few": "p", "two": "p", "three": "p", "four": "p", "five": "p", "six": "p", "seven": "p",
        "eight": "p", "nine": "p", "ten": "p", "our": "", "my": "", "another": "s", "'s": "", "each": "s", "every": "s", "both": "p", "other": "",
        "most": "", "more": "",
    },
    definite=frozenset({"the"}),
    demonstrative=frozenset({"this", "that", "these", "those"}),
    indefinite=frozenset({"a", "an"}),
    early=frozenset("new first second third last latest other same next former late current recent old young big small large great main whole entire own previous only".split()),
    late=re.compile(r"(?!)"),
    late_head=True,
    linked=re.compile(r" (?:(?:of|for|against|between) (?:the )?)"),
    oblique=re.compile(
        r"(?<![\w'])(?:at|of|for|in|from|with|by|to|against|on|into|over|under|between|among|after|before|since|during|about|around|through|"
        r"near|like|as|than|without|within|towards?|across|per|despite|following)\s$"
    ),
    governed=re.compile(
        r"(?<![\w\'])(?:at|of|for|in|from|with|by|to|against|on|over|than|the|a|an)(?: (?:the|a|an|its|his|her|their))?\s$"
    ),
    before_object=re.compile(r"(?!)"),
    small=frozenset(
        "and or but at of for in from with by to against on into over under between among after before since during about who which that whose where whom when while whether "
        "than as if because not also is are was were be been has have had will would can could may might must should do does did i you we he she they it there here until up out off".split()
    ),
    after=frozenset("soon still late last next this then now despite without through".split()),
    relative=re.compile(r",? ?(?:who|which|that|whose|where|whom)(?!\w)"),
    subordinate=whole_words(
        r"when", r"while", r"after", r"before", r"as", r"since", r"if", r"although", r"though", r"despite", r"with", r"in", r"at", r"for", r"because", r"once", r"during", r"on", r"by",
        r"until", r"unlike", r"throughout", r"following", r"under", r"from", r"according", r"asked", r"speaking", r"through", r"like", r"even",
    ),
    predicate=re.compile(r"(?:(?:is|are|was|were|been|be|being|becomes?|became|remains?|remained|as|named|elected|appointed|called)(?: \w+ly| also| still| now| not)?) $"),
    kinds={
        "country": "country", "kingdom": "country", "city": "city", "town": "city", "municipality": "city",
        **dict.fromkeys(
            "company group firm carmaker manufacturer retailer airline operator bank insurer start-up startup chain supermarket publisher broadcaster newspaper "
            "agency organization organisation charity association foundation institute institution union party club team alliance coalition bloc university brand subsidiary "
            "laboratory ministry commission council court tribunal regulator watchdog".split(), "body"
        ),
        "figure": "figure", "number": "figure", "total": "figure", "amount": "figure", "sum": "figure", "rate": "figure", "proportion": "figure", "percentage": "figure",
    },
    persons={
        **dict.fromkeys("man boy father son husband brother king prince actor businessman spokesman chairman uncle grandfather gentleman congressman policeman".split(), "msh"),
        **dict.fromkeys("woman girl mother daughter wife sister queen princess actress businesswoman spokeswoman chairwoman aunt grandmother congresswoman policewoman".split(), "fsh"),
        **dict.fromkeys("president minister secretary senator director chancellor governor mayor judge prosecutor lawyer attorney founder singer writer author coach manager player captain "
                        "general colonel lieutenant officer leader boss candidate lawmaker ambassador spokesperson economist analyst scientist researcher professor doctor teacher student victim suspect "
                        "driver patient teenager child artist journalist reporter presenter star champion pilot pope owner chief executive commissioner adviser aide deputy detective sheriff priest bishop "
                        "resident neighbour neighbor friend worker employee lifeguard nominee justice accuser".split(), "sh"),
        **dict.fromkeys("ministers officials allies lawmakers senators leaders police soldiers troops researchers scientists doctors protesters residents investigators experts voters players workers "
                        "employees farmers students migrants refugees parents men women children rebels judges lawyers prosecutors citizens supporters fans candidates owners customers firefighters analysts economists "
                        "authors republicans democrats consumers visitors tourists boys girls friends people victims survivors detectives officers teachers families authorities critics members".split(), "ph"),
    },
    carried=frozenset(
        "mission law agreement project report inquiry investigation study reform plan program programme operation treaty summit conference commission committee trial attack bombing fire earthquake campaign "
        "election referendum resolution decree directive convention offensive protest strike exhibition festival tournament championship contest poll contract takeover merger budget "
        "vaccine plant factory airport dam tunnel bridge tribunal court council party union federation league museum hospital university alliance coalition bill deal survey".split()
    ),
    titles={"mr": "ms", "mr.": "ms", "mrs": "fs", "mrs.": "fs", "ms": "fs", "ms.": "fs", "dr": "s", "dr.": "s", "sir": "ms", "lord": "ms", "lady": "fs", "dame": "fs", "sen.": "s", "rep.": "s", "gov.": "s", "capt.": "s", "det.": "s", "insp.": "s", "supt.": "s", "gen.": "s", "col.": "s", "lt.": "s", "sgt.": "s", "prof.": "s", "rev.": "s", "judge": "s", "senator": "s", "president": "s"},
    openers=frozenset(
        "the a an and but or nor so yet in on at by for from with without to of as after before since during while when where if although though because until he she it they we i you this that these those "
        "his her its their our my your there here what who why how which whose now then today yesterday tomorrow also however meanwhile still instead some many most more less few several both each every all any no not "
        "one two three four five six seven eight nine ten about around nearly over under according despite even just only among between once last next another other such perhaps maybe following asked speaking "
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mr. mrs mrs. ms ms. dr dr. sir let's it's that's there's he's she's we're they're i'm "
        "don't nobody nothing everyone everybody someone experts officials police people sources online additionally finally later earlier under through like yes unlike former".split()
    ),
    body_words=re.compile(r"(?<!\w)(?:university|party|court|bank|group|club|committee|council|commission|agency|institute|ministry|department|federation|league|union|fc|inc|corp|ltd|plc|llc|co|house|senate|congress|association|street|stadium|airport|hospital|museum|centre|center|college|school|church|park|river|island|islands|city|county|state|cup|news|times|post|press|journal|magazine|office|bureau|service|road|square|lake|mountain|mount|valley|beach|bay|force|army|navy|society|trust|foundation|company|airlines|airways|hotel|theatre|theater|hall|tower|bridge|act|prize|awards?|games|championship|open|series|day|war|week)(?!\w)"),
    places_after=re.compile(r"(?<![\w'])(?:in|at|near|from|to|outside|across|around)\s$"),
    feminine=re.compile(r"(?!)"),
    masculine=re.compile(r"(?!)"),
    generic=frozenset(
        "season stage context regard fact case end time moment place world part rest sense point way day week month year century morning evening night afternoon start beginning middle side top bottom majority half whole kind type sort example question problem "
        "thing reason effect idea situation number figure rate government police press public history life death head hand lot series range result name minute hour second couple step level issue matter man woman".split()
    ),
)  # fmt: skip
