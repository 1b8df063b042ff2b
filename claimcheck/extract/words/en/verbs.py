"""English: finite verbs, by their endings and by lists of the irregular ones."""

import re
from collections.abc import Iterable, Iterator

from claimcheck.extract.words.verb_form import Verbs

__all__ = ["CLOSED", "VERBS"]

_AUXILIARIES = (
    "is are was were has have had will would can could may might must shall should does did do isn't aren't wasn't weren't hasn't "
    "haven't hadn't won't wouldn't can't cannot couldn't doesn't didn't don't shouldn't am he's she's it's they're we're you're i'm we've they've i've "
    "that's there's"
).split()

# Pasts that are no participles and no nouns.
_SURE = (
    "rose fell grew began came went gave became ran drew threw flew knew blew wore tore swore bore broke spoke chose froze woke drove "
    "rode wrote took shook forgot saw arose shrank sank sang rang drank swam sprang stole stood understood withstood withdrew "
    "overtook undertook undertakes undergoes underwent overcame foresaw gave forgave ate lay overthrew oversaw slew strove outgrew "
    "beat bade partook mistook hid thought felt got fought kept slept swept wept crept leapt quit"
).split()

# Pasts that are participles as well: finite unless a preposition follows ("a house built in 1900").
_BOTH = (
    "won lost made held sold bought built met led left sent spent lent bent paid laid said told found bound caught taught sought brought "
    "shot struck dealt heard meant hit cut put set shut let hurt cost spread split burst cast "
    "upheld withheld overheard rebuilt resold repaid unveiled fed bled bred fled sped dug hung stuck swung stung spun slid lit "
    "read bid thrust rid underpaid overpaid misled sat"
).split()

# -ed forms that no participle phrase begins with: the verb takes no object, so it is finite after its subject.
_ACTIVE = (
    "increased declined dropped jumped climbed slipped slumped surged soared plunged tumbled remained stayed died arrived happened occurred appeared "
    "resigned lived voted agreed refused apologized apologised vowed pledged collapsed recovered rallied dipped edged rocketed dwindled "
    "expanded contracted lasted existed emerged belonged consisted ranked stalled erupted exploded crashed sank landed "
    "graduated retired returned stopped started continued failed managed tried wanted hoped hesitated participated competed disappeared vanished "
    "travelled traveled walked marched protested gathered responded reacted replied complained contributed averaged totaled totalled exceeded contained "
    "included lacked owned needed accounted amounted struggled stemmed suffered benefited fared proceeded succeeded "
    "reached joined entered crossed passed died decreased doubled tripled quadrupled halved rebounded peaked stood remained"
).split()

# Verbs without a noun that looks like their third person or their bare form.
_VERBS = (
    "include contain become own employ produce receive provide require allow follow create consider continue appear describe expect build lose bring begin occur "
    "exist involve reduce introduce protect prevent prepare admit deny refuse reject accept agree announce achieve acquire add adopt affect apply approve "
    "argue arrange arrive assert assume attract avoid believe belong borrow buy carry choose collect compete complain comprise compose concern conclude conduct confirm "
    "connect consist consume contribute convert cultivate declare decline defend deliver depend deploy derive destroy determine develop die differ disappear "
    "discover discuss distribute donate draw earn elect eliminate emerge emit enable encourage enforce engage ensure enter establish evacuate exceed "
    "exclude expand explain explore extend fail fall feature find flee force forgive generate get give go govern grow happen hear help hire hold identify ignore "
    "illustrate implement imply import impose improve inform inhabit inject insist inspire intend invest invite join keep kill know lack learn lend lie locate "
    "maintain manage manufacture merge migrate mention negotiate obtain occupy oppose organize organise oversee participate pay perform persuade possess predict "
    "prefer preserve prohibit prove publish pursue receive recognize recognise recommend recover recruit refer reflect regulate relate remain remember remove replace represent "
    "resemble reside resign respond retain retire reveal rise satisfy say see seek sell send separate serve settle sign specialize specialise speak spend stand stay steal "
    "strengthen suffer suggest supply surround survive take teach tell tend testify think throw transform treat trust undergo understand unite unveil urge use vary wear "
    "win write adhere administer advise aim appoint accuse arrest attend await award ban bear blame bomb capture cause celebrate close command condemn contest criticize criticise cut decide "
    "detain dominate eat educate enjoy export fire host house injure invade issue kill launch make mark meet move name need offer open operate order overtake owe pledge prepare "
    "promise promote propose protest purchase push qualify rank reach read recall relax release relocate rely rent repeat require rescue retreat return run "
    "score secure shut sit spread start strike succeed support surpass threaten topple total transfer travel trigger vaccinate want warn weigh welcome withdraw work yield "
    "live leave lead let put set show come clash pull battle spew dip patrol miss post head hail back blast sweep chase confront allege assess approach assemble bail ban climb collapse compile counter deem double earmark echo embrace enact endorse evolve feel fetch fine flow forecast foresee free garner grant halt hand hang harm hunt ignite incur inherit install integrate intercept isolate labour lay log loot lower march mount neglect obey offset outline outnumber outpace overlap overturn park peak penetrate pick pump quadruple quote raid raise rally ratify react rebound recognise rectify reopen rescind reshape resume retaliate reunite revive revoke rival roam rush score seize shed shrink shut sink skip slide slip smoke soar spark spur stall stem strip submit sway tackle tighten trace trail triple tumble turn unite uphold vanish veto wage widen allege reopen account amount average benefit border challenge change charge claim combat control cost cover "
    "crash damage deal demand drop dump ease end estimate expose face farm favor favour fear feed fight fit flood fly focus form fund gain guarantee handle "
    "hit hope increase influence interest judge jump land last limit lift list lose love market match measure mine name nominate note number "
    "pass permit plan plant play point pollute pose power practice practise press price print process profile profit progress project rate rebuild record "
    "reform regard reign reject report request result risk rule sail sanction save search sentence share shift ship shoot shop smuggle sponsor stage state stop store stress "
    "struggle study sue surge swing target tax tie touch tour trade train try turn value view visit vote vow wait walk waste watch wish worry wound"
).split()  # fmt: skip
_ALSO_NOUNS = frozenset(
    "account advance aim amount arrest award average ban bear benefit blame bomb border build buy capture cause challenge change charge claim close combat command concern "
    "conduct contest control convert cost cover crash cut damage deal decline demand die draw drop dump ease end estimate export face fall farm favor favour fear feature feed "
    "fight find fire fit flood fly focus force form fund gain get guarantee handle help hire hit hold hope host house import increase influence interest invite issue judge jump keep kill "
    "lack land last launch lead leave let lie lift limit list live love make manufacture mark market match measure meet mention mine move name need note number offer open order own pass "
    "pay permit plan plant play pledge point pose power practice press price print process produce profile profit progress project promise protest purchase push put rank rate reach read recall record "
    "reform refuse regard reign reject release rent repeat report request rescue result retreat return rise risk rule run sail sanction save say score search send sentence serve set share "
    "shift ship shoot shop show sign sit smuggle speak spend sponsor spread stage stand start state stay steal stop store stress strike struggle study supply support surge surround swing "
    "take target tax think throw tie topple total touch tour trade train transfer travel treat trigger trust try turn use value view visit vote vow wait walk want waste watch wear welcome "
    "clash pull battle dip patrol miss post head hail back blast sweep chase approach ban climb collapse counter double echo feel fine flow forecast grant halt hand harm hunt labour log march mount outline park peak pick pump quote raid raise rally rebound rival rush seize shed sink skip slide slip smoke spark spur stall stem strip sway tackle trace trail triple tumble veto wage win wish withdraw work worry wound yield separate".split()
)
_SUBJECTS = "he she it they we you i who".split()

CLOSED = frozenset(
    "the a an to of in on at by for with from into over under between among against about through during after before since without "
    "within per than its his her their our my your this these those no any each every some such very more most less as 's and/or toward towards "
    "upon near across behind beyond despite both all several many few having being".split()
)


def _third(verbs: Iterable[str]) -> Iterator[str]:
    """Give "visits", "reaches", "carries" for "visit", "reach", "carry"."""
    for verb in verbs:
        if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
            yield verb + "es"
        elif verb.endswith("y") and verb[-2] not in "aeou":
            yield verb[:-1] + "ies"
        else:
            yield verb + "s"


VERBS = Verbs(
    auxiliaries=frozenset(_AUXILIARIES),
    sure=frozenset([*_SURE, *_ACTIVE, *_third(verb for verb in _VERBS if verb not in _ALSO_NOUNS)]),
    endings=re.compile(r"(?!)"),
    nouns=frozenset(
        "need indeed hundred united red bed speed seed feed breed exceed proceed succeed embed shed creed greed weed deed reed sacred "
        "naked wicked armed allied so-called mohamed ahmed mohammed hamed saeed sayed creed unprecedented limited indebted aged "
        "alfred wilfred fred ted med-ed biomed united crossbred kindred hatred watershed wed biped steed tweed screed supposed "
        "may will can might must alleged advanced gifted talented mixed complicated aforementioned".split()
    ),
    doubtful=frozenset(_third(verb for verb in _VERBS if verb in _ALSO_NOUNS)),
    bare=frozenset(_VERBS),
    open=re.compile(rf"[a-z]{{2,}}(?:-[a-z]+)?ed|{'|'.join(_BOTH)}"),
    active=frozenset(_ACTIVE),
    openers=re.compile(
        r"the|an?|its|his|her|their|our|my|your|this|that|these|those|one|two|three|four|five|six|seven|eight|nine|ten|\d.*|[$€£]|about|around|nearly|"
        r"almost|over|up|down|out|from|more|less|fewer|at|on|to|by|in|as|for|into|some|all|every|many|no|not|with|between|against|each|both|it|them|him|us|"
        r"\w{4,}ly|hundreds|thousands|millions|half|most|just|only|back|off"
    ),
    closed=CLOSED,
    subjects=frozenset(_SUBJECTS),
    clitics=frozenset("also now still then not never often always".split()),
    infinitive=re.compile(
        r"\w+ing|the|an?|and|or|of|in|on|at|by|for|with|from|to|who|whom|which|that|all|both|not|alone|\w+ly|two|three|themselves|himself|"
        r"herself|itself|,|\W|than|as|but|if|when|because"
    ),
    participle=re.compile(
        r"\w{2,}(?:ed|en|wn|ung|unk|ght|lt|pt)|been|done|gone|become|come|run|born|begun|won|seen|shown|grown|known|"
        + "|".join(_BOTH)
    ),
    between=re.compile(
        r"\w+ly|not|also|now|still|been|be|being|never|already|have|since|then|to|only|even|just|always|often|both|either"
    ),
    plural=re.compile(r"\w{2,}(?<!s)(?<!u)(?<!i)s|people|men|women|children|police|\w+men|percent|they|we|you|i|%"),
    loose=re.compile(r"(?!(?:of|and|or|'s|that|who|which|is|are|was|were|has|have|had|will)(?!\w))[a-z0-9].*"),
)
