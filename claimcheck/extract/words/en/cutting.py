"""English: where a sentence is cut into statements."""

import re

from claimcheck.extract.words.en.verbs import VERBS
from claimcheck.extract.words.form import Cutting

__all__ = ["CUTTING"]

CUTTING = Cutting(
    leading_article=re.compile(r"the\s(?=other half|\w+[ -](?:thirds|quarters|fifths))"),
    joints=frozenset(["and", "but", "while", "whereas"]),
    contrasts=frozenset(["while", "whereas"]),
    paired=frozenset(["between", "both", "either", "neither", "whether", "only"]),
    relatives=frozenset("who which whose where whom".split()),
    closed=frozenset(["who"]),
    places=frozenset(["where"]),
    subordinates=frozenset(
        "that if when because since as unless although though until till once so whether after before how why what lest whenever wherever whatever adding saying noting claiming warning insisting stressing arguing".split()
    ),
    conditions=re.compile(
        r"(?<![\w-])(?:if|unless|provided|providing|as long as|so long as|in case|in the event|assuming|except|until|otherwise|so that|in order|"
        r"even though|suppose|supposing|only when|without)(?![\w-])"
    ),
    articles=frozenset("the a an its his her their our my your this these those that".split()),
    attached=frozenset(["of"]),
    prepositions=frozenset(
        "in on at by for with from into over under between among against about through during after before since without within per than to near across behind despite upon thanks due unlike like together along including excluding following according instead regardless as via plus minus versus alongside below above inside outside amid around until up down".split()
    ),
    pronouns=frozenset("he she it they we you i this that these those there".split()),
    negations=frozenset(
        "not no never none nor neither without isn't aren't wasn't weren't hasn't haven't hadn't won't didn't doesn't don't".split()
    ),
    passive=frozenset("is are was were be been being am isn't aren't wasn't weren't".split()),
    hollow=frozenset("case event course wake midst name hands absence presence lead run end start".split()),
    singulars=frozenset("a an this that".split()),
    plurals=frozenset("these those both several two three four five six seven eight nine ten".split()),
    plural_verb=re.compile(r"are|were|have"),
    adverbs=re.compile(
        r"(?!(?:italy|july|family|assembly|supply|monopoly|sicily|reply|fly|ally|rally|bully|jelly|billy|kelly)(?!\w))\w+ly|also|then|now|still|later|soon|even|just|already|subsequently|has|not|never"
    ),
    apart=re.compile(r"(?:(?:of|among) (?:whom|which|them|these)|including)\s"),
    restated=re.compile(r"(?:or|that is|i\.e\.|equal to|equivalent to)\s"),
    participle=re.compile(
        r"[a-z]{3,}ed|(?:built|born|made|sold|held|won|led|known|written|set|hit|found|lost|bought|brought|taken|given|shot|run|drawn|spent|sent|left|struck|killed|"
        r"driven|begun|grown|flown|worn|torn|stolen|chosen|seen|shown)"
    ),
    epithet=re.compile(r"aged|home|worth|part|then|now|currently|formerly|originally|once|first"),
    verbs=VERBS,
)
