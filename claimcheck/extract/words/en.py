"""English patterns for finding claims."""

import re

from claimcheck.extract.words.form import ClaimWords

__all__ = ["WORDS"]


def _words(*alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(alternatives)})(?![\w-])")


WORDS = ClaimWords(
    furniture=re.compile(
        r"^\W*(?:read (?:more|also|next)|see also|sign up|subscribe|share (?:this|on)|follow us|click here|advertisement|newsletter|"
        r"photo(?:graph)?s?(?: by| credit)?\W|image(?: credit| source)?\W*:|getty images|©|copyright|all rights reserved|updated (?:on|at)|published (?:on|at)|"
        r"caption ?:|video ?:|watch ?:|listen ?:|more on this|most read|\d+ min(?:ute)?s? read|source ?:|related (?:articles|stories|topics)|comments?\W*$|\(?(?:ap|afp|reuters)\)?\W*$|skip to)"
    ),
    belief=_words(
        r"(?:i|we) (?:think|believe|feel|hope|wish|fear|guess|suppose|doubt|want|would like|prefer)",
        r"in (?:my|our) (?:opinion|view)",
        r"it seems to (?:me|us)",
        r"i am (?:sure|convinced|afraid)",
        r"i'm (?:sure|convinced|afraid)",
        r"i'd like",
    ),
    judgment=_words(
        r"unfortunately",
        r"fortunately",
        r"sadly",
        r"shameful\w*",
        r"outrageous\w*",
        r"unacceptable",
        r"regrettabl[ey]",
        r"absurd",
        r"wonderful",
        r"brilliant",
        r"fantastic",
        r"amazing",
        r"terribl[ey]",
        r"awful",
        r"ridiculous",
        r"unfair",
        r"disastrous",
        r"catastrophic",
        r"admirable",
        r"disgraceful",
        r"the best",
        r"the worst",
        r"good news",
        r"bad news",
        r"great idea",
        r"enough time",
        r"still time",
        r"too (?:late|early|soon)",
        r"deserves?",
    ),
    comparison=_words(
        r"(?:more|less) (?!than |of |or |and |then |people|\w+s )\w+",
        r"as (?!well|soon|long|far|many|much)\w+ as",
        r"(?:better|worse) than",
    ),
    measurable=_words(
        r"(?:more|less|as) (?:expensive|populous|populated|numerous|frequent|recent|important|powerful|common|likely|deadly|costly|crowded|cheaply|often|"
        r"quickly|slowly|men|women|children|people|money|jobs)",
    ),
    exhortation=_words(
        r"let's",
        r"let us",
        r"(?:we|you|they|he|she|it) (?:\w+ )?(?:must|should|ought to|need to|have to)",
        r"must",
        r"should",
        r"ought to",
    ),
    hedge=_words(
        r"perhaps",
        r"maybe",
        r"possibly",
        r"probably",
        r"(?<!in )(?<!of )(?<!by )(?<!since )(?<!until )(?<!last )(?<!late )(?<!early )(?<![0-9] )(?<!mid-)may(?! [0-9])",
        r"might",
        r"could",
        r"would",
        r"likely",
    ),
    future=_words(
        r"will", r"won't", r"shall", r"(?:is|are) (?:going|expected|set|due|to be|scheduled)(?: to)?", r"plans? to"
    ),
    headline=re.compile(r"^(?:[\w'’.&-]+ ){1,5}to (?=[a-z])"),
    finite_verb=_words(
        r"is",
        r"are",
        r"was",
        r"were",
        r"has",
        r"have",
        r"had",
        r"will",
        r"does",
        r"did",
        r"\w{2,}ed",
        r"(?:remain|stay|stand|cost|account|make|number|employ|put|show|live|work|own|need|want|earn|lack|face|serve|take|receive|produce|export|suffer|belong|contain|include|cover|depend|speak|share|support|oppose|back|believe|trust)s?",
        r"(?:receive|expect|report|rise|fall|grow|climb|drop|win|lose|open|close|sign|buy|sell|build|hire|fire|plan|call|hold|lead|face|record|produce|export|import|reach|exceed|total|average|rank|host|earn|pay|spend|raise|claim|need|want|include|cover|run|serve|treat|admit|arrest|kill|injure|strike|hit|vote|pass|approve|reject|ban|launch|start|begin|end|finish|beat|defeat|score|sign|join|leave|return|move|become|appear|live|work|use|get|give|take|make|go|come|see|know|find|deliver|supply|publish|own|control|represent|consume|import|cut|lay|add|create|lack|miss|emit|store|carrie|draw|appl(?:y|ie)|attract)s",
        r"rose",
        r"fell",
        r"grew",
        r"won",
        r"lost",
        r"made",
        r"took",
        r"left",
        r"began",
        r"came",
        r"went",
        r"gave",
        r"met",
        r"sold",
        r"bought",
        r"built",
        r"became",
        r"held",
        r"led",
        r"cut",
        r"hit",
        r"kept",
        r"ran",
        r"saw",
        r"set",
        r"spent",
        r"struck",
        r"died",
        r"killed",
        r"warn",
        r"decide",
    ),
    cue=re.compile(
        r"(?<!\w)(?:said|says|told|tells|stated|states|added|adds|announced|announces|explained|explains|warned|warns|warn|insisted|insists|argued|argues|claimed|claims|declared|"
        r"declares|noted|notes|recalled|replied|confirmed|concluded|acknowledged|admitted|urges|urged|according to (?:him|her)|recalls|quipped|joked|testified|tweeted|wrote|writes|promised|promises|complained|complains)(?!\w)"
    ),
    according=re.compile(r"(?<!\w)(?:according to|in the words of)\s"),
    that=re.compile(r"\s*(?:(?:(?:the |a |his |her )?\w+ ){0,2}that\s|how\s)"),
    lead=re.compile(
        r"(?:The|An?|But|And|In|On|At|He|She|They|It|We|I|This|That|These|Those|His|Her|Its|Their|For|According to|While|When|After|Before|Since|If|As|So)(?!\w)\s*"
    ),
    no_speaker_after=re.compile(r"(?<!\w)(?:at|of|for|in|from|with|by|to|against|on)\s*$", re.IGNORECASE),
    particles=r"(?:de|da|du|la|le|von|van|der|bin|ben|al|el|of)",
    pronouns=re.compile(r"(?<!\w)(?:he|she|they)(?!\w)"),
    joint=re.compile(r"\s(?:and|but|while|whereas)\s"),
    trailing=re.compile(r"\s*(?:(?:on|in|last|late|at|this)\s.*)?"),
    part_of=re.compile(r"(?:of (?:whom|which|them)|including|among them|that is|or|and|against)\s"),
    definite=re.compile(r"(?:the|this|that|these|those)\s$"),
    leading_article=re.compile(r"the\s(?=other half|\w+[ -](?:thirds|quarters|fifths))"),
    link=re.compile(r"(?<!\w)(?:of|on)\s$"),
    ahead=re.compile(r"(?:next|coming)"),
    being=_words(r"is", r"are", r"was", r"were", r"has", r"have", r"had"),
    participle=_words(r"(?:has|have|had|was|were|been|is|are)(?: \w+ly| also| still)? \w+(?:ed|en|ght|ld|nt)"),
    subordinate=_words(r"when", r"where", r"whether", r"if", r"how"),
    pronoun=re.compile(r"(?<!\w)(?:of (?:them|these|those|whom|which))(?!\w)"),
)
