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
        r"^\W*(?:read (?:more|also|next)|see also|sign up|subscribe|share (?:this|on)|follow us|click here|advertisement|newsletter|"
        r"photo(?:graph)?s?(?: by| credit)?\W|image(?: credit| source)?\W*:|getty images|©|copyright|all rights reserved|updated (?:on|at)|published (?:on|at)|"
        r"caption ?:|video ?:|watch ?:|listen ?:|more on this|most read|\d+ min(?:ute)?s? read|source ?:|related (?:articles|stories|topics)|comments?\W*$|\(?(?:ap|afp|reuters)\)?\W*$|skip to)"
    ),
    belief=whole_words(
        r"(?:i|we) (?:think|believe|feel|hope|wish|fear|guess|suppose|doubt|want|would like|prefer)",
        r"in (?:my|our) (?:opinion|view)",
        r"it seems to (?:me|us)",
        r"i am (?:sure|convinced|afraid)",
        r"i'm (?:sure|convinced|afraid)",
        r"i'd like",
    ),
    judgment=whole_words(
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
