"""English: what makes a clause no statement of fact."""

import re

from claimcheck.extract.words.en.asking import DEMAND, IMPERATIVE, PLEDGE, THANKS
from claimcheck.extract.words.en.happening import DEED, STATE
from claimcheck.extract.words.en.speaking import ASSISTANT, FIRST_PERSON, REPORTED, SECOND_PERSON
from claimcheck.extract.words.en.supposing import HYPOTHETICAL, POSSIBILITY, VAGUENESS
from claimcheck.extract.words.en.valuing import EMOTION, EVALUATIVE, IMPORTANCE, INTENSIFIER
from claimcheck.extract.words.form import Doubts, whole_words

__all__ = ["DOUBTS"]

DOUBTS = Doubts(
    furniture=re.compile(
        r"^\W*(?:(?:read|see|watch|hear) (?:more|also|next)|continue reading|story continues|article continues|keep reading|sign (?:up|in)\b|log ?in\b|subscribe|share (?:this|on|via)|follow us|follow @|join our|get our|get the latest|"
        r"click (?:here|on|to)|tap here|advertisement|advertorial|sponsored(?: (?:content|post))?\W*$|newsletter|recommended(?: for you)?\W*$|trending\W*$|back to top|load more|view (?:comments|gallery|all)|show more|leave a comment|post a comment|"
        r"reporting by |editing by |additional reporting|contact (?:the author|us)|terms (?:of use|of service|and conditions)\W*$|privacy policy|cookie (?:policy|settings|preferences|notice)|(?:we use|(?:this|our) (?:web)?site uses) cookies|skip to|print this|email this|download (?:the app|our app)|have a (?:story|news) tip|"
        r"file (?:photo|image|picture)|pictured?\W?:|picture (?:by|credit)|credits?\W*:|courtesy of|illustration\W*[:(]|photo illustration|image by|handout (?:photo|image)|screenshot\W*(?:[:/(]|$)|transcript\W*$|table of contents|this (?:article|story) (?:was|is|has been) (?:originally|first|updated|amended|corrected|republished)|"
        r"photo(?:graph)?s?(?: by| credit)?\W|image(?: credit| source)?\W*:|getty images|©|copyright|all rights reserved|updated (?:on|at)|published (?:on|at)|"
        r"caption ?:|video ?:|watch ?:|listen ?:|more on this|most read|\d+ min(?:ute)?s? read|source ?:|related (?:articles|stories|topics)|comments?\W*$|\(?(?:ap|afp|reuters)\)?\W*$|skip to)"
    ),
    belief=whole_words(
        r"(?:i|we) (?:(?:really|truly|strongly|firmly|sincerely|still|also|just|do|don't|do not|always|personally|honestly) )?(?:think|believe|feel|hope|wish|fear|guess|suppose|doubt|want|would like|prefer|suspect|imagine|reckon|agree|disagree)",
        r"in (?:my|our) (?:opinion|view)",
        r"it seems to (?:me|us)",
        r"(?:i am|i'm|we are|we're) (?:(?:very|so|not|quite|pretty|also|really) )?(?:sure|convinced|afraid|confident|certain|proud|glad|happy|sorry|grateful|delighted|hopeful)",
        r"to my mind",
        r"as far as (?:i'm|i am|we're|we are) concerned",
        r"if you ask me",
        r"in my (?:book|experience|humble opinion)",
        r"i'd like",
    ),
    judgment=whole_words(
        r"unfortunately",
        r"fortunately",
        r"sadly",
        r"luckily",
        r"thankfully",
        r"hopefully",
        r"alas",
        r"(?:it is|it's|it was|that is|that's|that was|this is|this was|what|such) (?:a|an) (?:\w+ )?(?:shame|pity|disgrace|scandal|tragedy|joy|pleasure|delight|mistake|mess|nightmare|masterpiece|travesty|disaster|triumph|privilege|honou?r)",
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
    comparison=whole_words(
        r"(?:more|less) (?!than |of |or |and |then |people|\w+s )\w+",
        r"as (?!well|soon|long|far|many|much)\w+ as",
        r"(?:better|worse) than",
    ),
    measurable=whole_words(
        r"(?:more|less|as) (?:expensive|populous|populated|numerous|frequent|recent|important|powerful|common|likely|deadly|costly|crowded|cheaply|often|"
        r"quickly|slowly|men|women|children|people|money|jobs)",
    ),
    exhortation=whole_words(
        r"let's",
        r"let us",
        r"it is (?:high )?time (?:to|for|that|we)",
        r"it's (?:high )?time (?:to|for|that|we)",
        r"(?:had|you'd|we'd) better",
        r"(?<!to )please",
        r"don't (?:forget|hesitate|miss)",
        r"make sure (?:to|you|that you|your)",
        r"(?:we|you|they|he|she|it) (?:\w+ )?(?:must|should|ought to|need to|have to)",
        r"must",
        r"should",
        r"ought to",
    ),
    hedge=whole_words(
        r"perhaps",
        r"maybe",
        r"possibly",
        r"probably",
        r"presumably",
        r"conceivably",
        r"it is possible that",
        r"(?<!in )(?<!of )(?<!by )(?<!since )(?<!until )(?<!last )(?<!late )(?<!early )(?<![0-9] )(?<!mid-)may(?! [0-9])",
        r"might",
        r"could",
        r"would",
        r"likely",
    ),
    evaluative=EVALUATIVE,
    intensifier=INTENSIFIER,
    emotion=EMOTION,
    importance=IMPORTANCE,
    thanks=THANKS,
    pledge=PLEDGE,
    imperative=IMPERATIVE,
    demand=DEMAND,
    possibility=POSSIBILITY,
    hypothetical=HYPOTHETICAL,
    vagueness=VAGUENESS,
    assistant=ASSISTANT,
    first_person=FIRST_PERSON,
    second_person=SECOND_PERSON,
    reported=REPORTED,
    deed=DEED,
    state=STATE,
)
