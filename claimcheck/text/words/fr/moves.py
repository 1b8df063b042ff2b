"""French: the verbs and nouns of change, by stem and class of endings, and what denies them."""

from claimcheck.text.words.lines import verbs

__all__ = ["DENIED_BOUND", "DENIED_CHANGE", "DOWNS", "DOWNS_OF_SHARES", "ONLY", "UPS", "UPS_OF_SHARES"]

# The finite forms of the third person, the infinitive and the participles, for each group of verbs.
_ER = r"(?:e|es|ent|é|ée|és|ées|er|era|eront|erait|eraient|ait|aient|a|èrent|ant)\b"
_ER_OR_NOUN = r"(?:e|es|ent|é|ée|és|ées|er|era|eront|erait|eraient|ait|aient|a|èrent)\b"  # without "montant", "avant"
_IR = r"(?:i|is|it|ie|ies|ir|ira|iront|irait|iraient|issait|issaient|issant|issent|irent|issement)\b"
_RE = r"(?:d|dent|dre|dra|dront|drait|draient|dait|daient|dant|dit|dirent|du|due|dus|dues)\b"  # without "fonds"
_PRENDRE = r"(?:d|nent|dre|dra|dront|drait|draient|ait|aient|ant)\b"


UPS = (
    *"augment hauss progress grimp croî croiss accr renforc relev gagn flamb remont rebond gonfl accélér redress".split(),
    *"renchéri alourdi rehauss revaloris majoration réchauff".split(),
    *verbs("envol explos major", _ER),
    *verbs("mont", _ER_OR_NOUN),
    *verbs("bond", _IR),
    r"bonds?\b",
    r"croit\b",
    r"crûe?s?\b",
    "explosion",
)
DOWNS = (
    *"baiss diminu recul chut rédui réduc tomb perd perte repli fléchi dégringol abaiss effondr ramen descend".split(),
    *"refroidi retomb décru décro[iî] amput affaibli effrit régress érod érosion rétréci déprécia dépréci minoration cèd".split(),
    *verbs("plong contract rabot minor", _ER),
    r"céd(?:é|er|ait|aient|ant|era|eront)\b",
    r"contractions?\b",
    r"plongeons?\b",
    r"tassements?\b",
    r"déclins?\b",
)
# Words of much else, which are changes only of a share or of points: "prend 3 %" beside "prend 3 trains".
UPS_OF_SHARES = (
    *verbs("avanc", _ER_OR_NOUN),
    *verbs("creus appréci adjug grappill engrang hiss amélior enfl", _ER),
    *verbs("pren repren", _PRENDRE),
    *verbs("raffermi", r"(?:s|t|e|r|ssent)?\b"),
    r"(?:re)?pris\b",
    r"appréciation\b",
    r"crue?s?\b",
)
DOWNS_OF_SHARES = (
    *verbs("gliss lâch déviss décroch déclin tass rogn érod abandonn atténu écorn sabr émouss", _ER),
    *verbs("ralent amoindr", _IR),
    *verbs("fon", _RE),
)

_NOT = r"(?:pas|jamais|guère|nullement|aucunement|(?:ne|n') (?:\S+ ){1,3}plus)"
_ADVERB = r"(?!seulement |uniquement |simplement |exclusivement )\w{3,}ment"
_BETWEEN = rf"(?: (?:été|encore|fait|pu|dû|su|voulu|y|en|se|s'|devoir|pouvoir|faire|être|avoir|vu|beaucoup|toujours|{_ADVERB}))*"
_NO_INFINITIVE = r"(?= \S+(?<!er)(?<!ir)(?<!re)$)"  # "pas de hausse"; "ne cesse pas d'augmenter" is a rise
# What denies a change, up to the word of change itself; "n'a jamais autant augmenté" and "pas seulement" do not.
DENIED_CHANGE = (
    rf"(?:^| )(?:{_NOT}{_BETWEEN}|(?:sans|ni|aucune?)(?: (?:nouvelle|forte|nette|réelle|se|s'|jamais))?|"
    rf"{_NOT}(?: (?:eu|connu|subi|enregistré|observé|constaté|prévu|avoir))? (?:de|d')(?: (?:nouvelle|forte|nette|réelle))?"
    rf"{_NO_INFINITIVE}|(?:est|sont|était|étaient|sera|serait) pas (?:une?|la|le)) \S+$"
)
_MODAL = (
    r"(?:ne|n') (?:peut|peuvent|pouvait|pouvaient|pourra|pourront|pourrait|pourraient|doit|doivent|devait|devaient|devra|"
    r"devront|devrait|devraient|saura|sauront|saurait|sauraient)"
)
_NO_VERB = (
    r"(?!(?:depuis|entre|contre|parmi|aussi|ainsi|qui|quoi|pourquoi|lui|sous|plus|hier|outre|suite|dit|cru|nié|précisé|expliqué|exclu|"
    r"exclure|empêché|empêcher|épargné|épargner|interdit|interdire|obligés?|obligées?|contraint|suffi)(?: |$))"
)
_VERB = rf"{_NO_VERB}\w+(?:er|ir|re|é|és|ée|ées|i|is|it|u|ert)(?= |$)"
# What turns a bound round from some words before it: "ne doit pas contenir [plus de]", "sans jamais [dépasser]".
DENIED_BOUND = (
    rf"(?:^| )(?:ne|n') (?:baiss|augment|recul|progress|diminu|mont|chut|gagn|perd|vari|dur|coût|pass|roul)\S* pas (?:de|d'|à)$|"
    rf"(?:^| )(?:{_NOT}|{_MODAL}|en aucun cas|sans)"
    rf"(?: (?:jamais|encore|toujours|y|en|se|s'|{_ADVERB}))*(?:(?: {_VERB}){{1,2}}(?: (?:à|de|d'|aller))?)?$"
)
ONLY = {"plus que": r"(?:^| )(?:ne|n')(?: (?!(?:pas|jamais|guère)(?: |$))\S+){1,3}$"}  # "il n'y a plus que 12 médecins"
