"""English verbs, nouns and adjectives that give words, thoughts or wishes to somebody, by what follows them."""

from claimcheck.extract.words.verb_forms import english_forms

__all__ = ["ATTITUDES", "AUXILIARIES", "NOUNS", "SAY", "SHOW", "TREAT", "WILL"]

# What may stand before the verb itself: "has repeatedly", "would not", "went on to", "is".
AUXILIARIES = (
    r"(?:(?:ha[sd]|have|having|had|will|would|'d|'ll|'ve|'re|'m|can|could|may|might|must|should|shall|do|does|did|is|are|was|were|"
    r"be|been|being|not|cannot|never|(?:ha[sd]|have|had|would|could|do|does|did|is|are|was|were|wo|ca)n't|also|then|again|once|often|always|later|"
    r"first|further|now|still|just|even|only|recently|both|all|long|to|went on to|going on to|goes on to|"
    r"continue[sd]? to|began by|sought to|tried to|trying to|seemed to|seems to|appear(?:s|ed)? to|come out and|has since|already|"
    r"instead|simply|[a-z]{2,12}ly)\s+){0,6}"
)

# Verbs that take a clause or a quotation.
SAY = (
    "say|says|said|saying|tell|tells|told|telling|write|writes|wrote|written|writing|put it|"
    "think|thinks|thought|thinking|know|knows|knew|known|knowing|feel|feels|felt|hear|hears|heard|read|reads|"
    "understand|understands|understood|forget|forgot|mean|means|meant|swear|swore|sworn|make clear|makes? (?:it )?clear|"
    "made (?:it )?clear|ma(?:k|d)e the (?:case|point|argument)|quip(?:s|ped)|bet|bets|foresees?|foresaw|"
    "g[oe](?:es|ne|ing)? on|went on|" + "|".join(
        english_forms([
            "add", "admit*", "acknowledge", "affirm", "agree", "allege", "announce", "argue", "assert",
            "assure", "believe", "boast", "brag*", "caution", "charge", "claim", "comment", "complain",
            "concede", "conclude", "confess", "confirm", "contend", "continue", "counter", "declare", "deny",
            "disagree", "disclose", "discover", "doubt", "dream", "elaborate", "emphasize", "estimate", "exclaim",
            "expect", "explain", "fear", "forecast", "guess", "hint", "hope", "imagine", "imply", "inform",
            "insist", "interject", "joke", "lament", "learn", "maintain", "marvel", "mention", "mumble", "muse",
            "mutter", "note", "notice", "object", "observe", "opine", "point out", "ponder", "predict",
            "pretend", "proclaim", "promise", "protest", "question", "realize", "reason", "recall", "reckon",
            "recount", "remark", "remember", "remind", "reiterate", "repeat", "reply", "report", "respond",
            "reveal", "shout", "signal", "speculate", "state", "stress", "suggest", "surmise", "suspect", "testify",
            "theorize", "tweet", "retweet", "underline", "underscore", "wager", "warn", "whisper", "wonder", "worry",
            "yell", "chant", "cry", "ask", "echo", "describe", "sum* up", "speculate", "envision", "pray",
            "stipulate", "specify", "vow", "pledge", "threaten", "advise", "recommend",
        ])
    )
)  # fmt: skip

# What a study, a law or a poll does: the same complements.
SHOW = "show|shows|showed|shown|showing|find|finds|found|finding|see|sees|saw|" + "|".join(
    english_forms(["indicate", "demonstrate", "illustrate", "determine", "rule", "calculate", "rate"])
)

# Verbs that take an infinitive: wishes, intentions and orders.
WILL = "seek|seeks|sought|seeking|" + "|".join(
    english_forms([
        "want", "plan*", "intend", "aim", "hope", "wish", "vow", "pledge", "promise", "refuse", "decline", "agree",
        "decide", "threaten", "offer", "propose", "resolve", "consider", "desire", "prefer*", "demand",
        "urge", "order", "encourage", "instruct", "persuade", "convince", "request", "allow",
        "call on", "expect", "beg*", "implore", "warn", "ask", "advise",
        "volunteer", "hate", "forbid", "prohibit", "ban*",
    ])
)  # fmt: skip

# Verbs that take what is said or thought as their object.
TREAT = (
    "backs|backed|backing|speak (?:of|about)|speaks (?:of|about)|sp[oe]ken? (?:of|about|out against|out)|speaking (?:of|about|out)|hold that|"
    "takes? (?:issue|aim|offense|exception) (?:with|at)|took (?:issue|aim|offense|exception) (?:with|at)|"
    "ma[kd]e (?:fun|light) of|pa(?:y|id) tribute to|draws? attention to|drew attention to|gave (?:his|her|their) support to|"
    "lash(?:es|ed)? out at|hit(?:s|ting)? back at|think(?:s|ing)? of|thought of|knows? about|knew about|shot back|likens?|likened|"
    "dra(?:g|gged|gging) into|forgive|forgave|overr(?:ule|uled|ode)|tak(?:e|es|ing) credit for|took credit for|" + "|".join(
        english_forms([
            "accuse", "attack", "criticize", "criticise", "condemn", "denounce", "decry", "blame", "blast", "slam*",
            "praise", "applaud", "hail", "laud", "tout", "mock", "ridicule", "deride", "dismiss", "reject", "oppose",
            "support", "endorse", "defend", "advocate", "favor", "champion", "approve", "disapprove of",
            "welcome", "embrace", "discuss", "mention", "cite", "call", "call for", "describe", "characterize",
            "portray", "depict", "label", "brand", "refer* to", "point to", "allude to", "talk about", "argue for",
            "argue against", "push for", "press for", "lobby for", "complain about", "complain of", "worry about",
            "warn of", "warn about", "warn against", "rail against", "object to", "propose", "suggest", "unveil",
            "announce", "outline", "recommend", "demand", "request", "urge", "predict", "forecast", "project", "foresee",
            "anticipate", "deny", "dispute", "rebut*", "refute", "question", "doubt", "regret*", "lament",
            "bemoan", "deplore", "reveal", "disclose", "highlight", "stress", "emphasize", "underscore",
            "express", "voice", "echo", "repeat", "reiterate", "acknowledge", "admit*", "concede", "recognize",
            "accept", "appreciate", "admire", "respect", "trust", "distrust", "fear", "hate", "dislike",
            "prefer*", "ignore", "downplay", "explain", "recall", "remember", "detail", "recount", "examine",
            "analyze", "compare", "equate", "liken", "attribute", "chide",
            "scold", "rebuke", "lambaste", "assail", "skewer", "disparage", "belittle", "insult", "deride", "vilify",
            "seize on", "focus on", "dwell on", "comment on", "reflect on", "insist on", "expand on", "touch on",
            "vote for", "vote against", "campaign for", "call out", "speculate about", "wonder about", "ask about",
            "ask for", "inquire about", "apologize for", "promise", "pledge", "offer", "vow", "threaten", "plan* for",
            "consider", "contemplate", "assess", "evaluate", "view", "regard", "perceive",
            "tackle", "dream of", "argue about", "agree with", "agree on", "agree to", "disagree with",
            "believe in", "subscribe to", "identify", "estimate", "expect", "quote", "slam*", "rip*", "trash", "bash",
            "shrug* off", "brush off", "reference", "reject", "rule out", "nominate",
            "pitch", "negotiate", "note", "observe", "imagine", "protest",
        ])
    )
)  # fmt: skip

# States of mind after "is" or "seems".
ATTITUDES = (
    "confident|worried|afraid|sure|certain|aware|unaware|concerned|willing|unwilling|ready|determined|proud|angry|"
    "skeptical|optimistic|pessimistic|hopeful|glad|happy|unhappy|pleased|sorry|surprised|shocked|disappointed|"
    "convinced|critical|supportive|dismissive|wary|reluctant|eager|open|opposed|adamant|frustrated|"
    "furious|outraged|upset|grateful|interested|committed|excited|doubtful|ashamed|tired|fond|alarmed|dissatisfied|"
    "satisfied|appalled|obsessed|inclined|set|keen|anxious|puzzled|embarrassed|nervous|curious"
)

# Nouns that hold what is said or thought.
NOUNS = (
    "claims?|allegations?|statements?|reports?|beliefs?|views?|ideas?|promises?|plans?|proposals?|decisions?|pledges?|"
    "calls?|warnings?|suggestions?|accusations?|criticisms?|support|opposition|assertions?|arguments?|conclusions?|"
    "fears?|hopes?|predictions?|concerns?|opinions?|assessments?|charges?|demands?|requests?|refusal|willingness|desire|"
    "intention|vow|threats?|admission|acknowledg(?:e)?ment|announcement|denial|complaints?|doubts?|insistence|"
    "suspicions?|rumou?rs?|notion|theory|contention|commitment|offers?|speculation|evidence|expectations?|worries|"
    "attacks? on|comments?|remarks?|questions?|answers?|ruling|order|recommendations?|findings?|agreement|endorsement|"
    "impression|feeling|position|stance|explanation|assurances?|guarantees?|praise|condemnation|disdain|contempt|"
    "enthusiasm|eagerness|efforts?|bid|push|attempts?|wish|goals?|anger|obsession|advice|message|perception"
)
