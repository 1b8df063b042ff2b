"""English: what shows that something is stated, and what kind of statement it is."""

import re

from claimcheck.extract.words.form import Stating, whole_words

__all__ = ["STATING"]

STATING = Stating(
    finite_verb=whole_words(
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
    being=whole_words(r"is", r"are", r"was", r"were", r"has", r"have", r"had"),
    participle=whole_words(r"(?:has|have|had|was|were|been|is|are)(?: \w+ly| also| still)? \w+(?:ed|en|ght|ld|nt)"),
    future=whole_words(
        r"will", r"won't", r"shall", r"(?:is|are) (?:going|expected|set|due|to be|scheduled)(?: to)?", r"plans? to"
    ),
    headline=re.compile(r"^(?:[\w'’.&-]+ ){1,5}to (?=[a-z])"),
    subordinate=whole_words(r"when", r"where", r"whether", r"if", r"how"),
    woven=re.compile(r"(?:when|where|whether|if|how|why|what|who|which|to|of|for|as)\s"),
    told=re.compile(r""),
)
