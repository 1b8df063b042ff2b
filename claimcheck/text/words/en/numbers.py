"""English: figures, number words, fractions and vague counts."""

from decimal import Decimal

from claimcheck.text.words.form import Numbers

__all__ = ["NUMBERS"]

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_NAMED_FOLDS = 5
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_CARDINALS = {
    **{word: value for value, word in enumerate(_UNITS)},
    **{word: 20 + 10 * place for place, word in enumerate(_TENS)},
    "nought": 0, "naught": 0, "hundred": 100, "hundreds": 100,
}  # fmt: skip
_RANKS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
).split()
_ORDINALS = {
    **{word: value for value, word in enumerate(_RANKS, start=1)},
    **{f"{word.removesuffix('y')}ieth": 20 + 10 * place for place, word in enumerate(_TENS)},
    "hundredth": 100, "thousandth": 10**3, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12,
}  # fmt: skip
_SCALES = {
    "thousand": Decimal(10**3), "million": Decimal(10**6), "billion": Decimal(10**9), "trillion": Decimal(10**12),
    "quadrillion": Decimal(10**15), "lakh": Decimal(10**5), "crore": Decimal(10**7), "lac": Decimal(10**5),
}  # fmt: skip
_SHORT = {
    "k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "mm": 10**6, "mil": 10**6, "b": 10**9, "bn": 10**9, "bln": 10**9,
    "tn": 10**12, "tln": 10**12, "trn": 10**12,
}  # fmt: skip

NUMBERS = Numbers(
    decimal_mark=".",
    indian_groups=True,
    short_scales={
        **{word: Decimal(value) for word, value in _SHORT.items() if word != "mm"},
        **{word.upper(): Decimal(value) for word, value in _SHORT.items()},
        **{word.capitalize(): Decimal(value) for word, value in _SHORT.items() if word != "mm"},
    },
    metre="m",
    metre_nouns=frozenset(
        "tall long wide high deep away above below apart thick race races pool pools sprint hurdles final finals dash "
        "relay freestyle backstroke breaststroke butterfly medley from of in to at and or by walls waves".split()
    ),
    ordinal_marks=r"(?:st|nd|rd|th)",
    decade_marks=r"'?s",
    cardinals=_CARDINALS,
    scales=_SCALES | {f"{word}s": value for word, value in _SCALES.items()},
    most_hundreds=99,
    centuries=frozenset({17, 18, 19}),
    joiners=frozenset({"and"}),
    joined_after_hundreds=True,
    between=frozenset({"between"}),
    points=frozenset({"point"}),
    minus=frozenset({"minus", "negative"}),
    not_minus_after=frozenset({"or", "plus", "of", "the", "a"}),
    spoken_zeros=frozenset({"o", "oh"}),
    articles=frozenset({"a", "an"}),
    list_links=r"(?:,| or| to| and|, and|, or)? ",
    one_before=(
        r"(?:day|week|month|year) in (?:prison|jail|custody|detention|youth custody)|[^\W\d_]{3,30} (?:per|for every) [0-9]"
    ),
    pronouns=frozenset({"one"}),
    alone_before=r"per ?cent",
    pronoun_after=frozenset(
        "the this that which no any every some each another a an other only's next last previous wrong right big new same "
        "old latter former everyone anyone such someone current loved first".split()
    ),
    pronoun_before=(
        r"of|another|cannot|can|could|should|must|may|might|would|will|is|was|has|had|who|whom|that|which|s|d|ll|and|or|"
        r"but|day|moment|thing|where|when|to|too|on|by|at|for|with|as|does|doesn|t|if|did|needs|knows|wants|says|thinks|"
        r"side|way|direct|(?:second|minute),? please"
    ),
    never_ranks=r" (?:responders?|minister|lady|aid|name|names|of all|and foremost|world war|instance)(?!\w)|-?hand|-rate(?!\w)|-guess|-order(?!\w)",
    ordinals={**_ORDINALS, "firsts": 1, "seconds": 2} | {"nineth": 9},
    ordinal_plurals={f"{word}s": value for word, value in _ORDINALS.items()},
    rank_or_unit=frozenset({"second", "seconds"}),
    unit_after=frozenset("one a this last".split()),
    units_before=frozenset("per every each split half".split()),
    share_next=frozenset(
        "of in on more less fewer higher lower greater larger smaller longer shorter bigger faster slower cheaper over "
        "since from to by between are were was is had have has said say says at as after before during when while but and or "
        "who this last do did does compared off the its their all believe think thought would will could can may for with "
        "until through because than so though if among amid".split()
    ),
    plural_shares=True,
    fractions={
        "half": Decimal(1) / 2,
        "halves": Decimal(1) / 2,
        "quarter": Decimal(1) / 4,
        "quarters": Decimal(1) / 4,
    },
    of=r"of",
    the=frozenset({"the"}),
    half_names=frozenset({"half"}),
    half_openers=r"(?:than|nearly|almost|about|over|around|roughly|by|just|exactly|least|in|only)",
    half_after=r"(?:of|the|a|its|their|his|her|our|my|your|these|those|all|that|as)",
    not_a_share=(r"-?time|of the year|final|of (?:19|20)[0-9][0-9]|of the match|of the game|-way|-back|-dozen-?old"),
    not_a_share_after=r"first|last|past|next|previous|consecutive|second|third|fourth|final|other|straight",
    ratio=r"in|in every|of every|for every|out of|out of every",
    over=r"over",
    part_of=r"of (?:the|its|their|these|those|his|her|our|my|your)(?: (?:last|past|previous|next|opening|final))?",
    not_a_ratio=(
        r" (?:(?:consecutive|straight|successive|more|different|separate) )?"
        r"(?:(?:second|minute|hour|day|week|month|year|decade|quarter|season|game|match|innings|over|start|attempt|outing|"
        r"appearance)(?:es|s)?(?!\w)|(?P<plural>[^\W\d_]+s)(?!\w))|[- ](?:inch|minute|hour|day|week|month|year)"
    ),
    collectives={"dozen": 12, "dz": 12, "doz": 12},
    vague_plurals={
        "dozens": Decimal(12),
        "dzs": Decimal(12),
        "dozs": Decimal(12),
        "tens": Decimal(10),
        "hundreds": Decimal(100),
        "scores": Decimal(20),
        **{f"{word}s": value for word, value in _SCALES.items()},
    },
    vague={"several": (3, 10), "few": (2, 10), "couple": (2, 3)},
    opened_by_article=frozenset({"few", "couple"}),
    pairs={"couple": r"(?= of )"},
    zeros={
        "none": r"(?= of (?:the|them|these|those|its|their|his|her|my|our|us|your))",
        "not": r" a single(?= )|(?= one single )",
        "no": (
            r"(?= (?:(?:new|additional|further|serious|major|civilian|confirmed|active|fresh|fatal|other|such) )?"
            r"(?:(?P<nouns>[^\W\d_]{3,30}[^\W\d_sui]s|people|men|women|children)|"
            r"(?![^\W\d_]{1,24}(?:al|ive|ous|ic|ary|ful|less|ible|able)(?!\w))(?P<noun>[^\W\d_]{4,30}))(?!\w))"
        ),
        "nil": r"",
    },
    zero_with=(
        r"(?<=no )[^\W\d_]+(?: [^\W\d_]+)? (?:was|has been|had been|is|has) "
        r"(?:reported|recorded|found|injured|hurt|killed|detected|registered|confirmed|made|issued|filed|seen|discovered|arrested|"
        r"granted|held|damaged|destroyed|lost|identified|observed|awarded|cast|signed|built|sold)(?!\w)"
    ),
    zero_not_after=r"the|a|an|vote|voted|yes and|or",
    abstract=frozenset(
        "increase increases rise rises growth cut cuts reduction reductions drop drops fall falls "
        "doubt problem reason sense way idea choice need point question matter longer wonder comment doubts problems reasons "
        "ways ideas choices needs questions matters comments thanks plans details signs words limits regrets excuses concerns "
        "means news qualms illusions answers guarantees links changes restrictions effects results reports suggestions "
        "indications intentions objections worries fears hopes chances clues secrets strings rules terms grounds holds bounds "
        "barriers boundaries consequences clues explanations apologies bones options alternatives prospects interests "
        "side-effects rights evidence decision date time word sign explanation information indication deal agreement action "
        "mention response contact trace progress motive such other more less fewer further need chance hope luck access "
        "surprise secret stranger fan plan change attempt mistake effect impact reference link suggestion effort claim "
        "announcement statement consensus verdict money body thing where good great real clear immediate big long easy small "
        "single idea avail doubtless means ones cause use harm wrong right fault".split()
    ),
    multiples={
        **dict.fromkeys("double doubled doubles doubling twice twofold".split(), Decimal(2)),
        **dict.fromkeys("triple tripled triples tripling trebled trebling thrice threefold".split(), Decimal(3)),
        **dict.fromkeys("quadruple quadrupled quadruples quadrupling fourfold".split(), Decimal(4)),
        **dict.fromkeys("quintupled quintupling fivefold".split(), Decimal(5)),
        **dict.fromkeys("halve halved halves halving".split(), Decimal("0.5")),
        **{f"{word}fold": Decimal(value) for word, value in _CARDINALS.items() if value > _NAMED_FOLDS},
    },
    multiples_before={
        "double": r" (?:the|that|its|their|his|her|what|last|this|in|to|by|from)(?!\w)",
        "triple": r" (?:the|that|its|their|his|her|what|last|this|in|to|by|from)(?!\w)",
        "quadruple": r" (?:the|that|its|their|his|her|what|last|this|in|to|by|from)(?!\w)",
        "doubles": r" (?:the|its|their|his|her|in|to|by|from)(?!\w)",
        "triples": r" (?:the|its|their|his|her|in|to|by|from)(?!\w)",
        "twice": r" (?:as|the|that|its|their|what|more|higher|this|those|our|his|her|last)(?!\w)",
        "thrice": r" (?:as|the|that|its|their|what|more|higher)(?!\w)",
        "doubling": r"(?! down)",
        "doubled": r"(?! (?:down|up|over|as)(?!\w))",
    },
    verbs_before=r"(?:to|will|would|could|should|may|might|must|can|cannot|not|helped?|than|nearly|almost|about)",
    verb_nouns=r" (?:digits?|figures?|check\w*|standards?|down|cross|up|as|bill\w*|murder|agent|jeopardy|bed|life|faults?|bogeys?)(?!\w)",
    counts={"twice": 2, "thrice": 3},
    times=(
        r"(?P<times>times)(?= (?:as|more|higher|greater|larger|bigger|fewer|less|lower|smaller|faster|the|that|its|their|"
        r"longer|better|worse|cheaper|likelier|deadlier|what|over)(?!\w))|(?P<fold>-?fold)"
    ),
    multiplied=r"multiplied by|(?P<down>divided by)|by a factor of",
)
