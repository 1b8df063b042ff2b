"""French: what ends no sentence, and what begins one."""

from claimcheck.text.words.form import Sentences

__all__ = ["SENTENCES"]

SENTENCES = Sentences(
    never_final=frozenset(
        "m. mm. mme. mmes. mlle. mlles. mr. mrs. ms. mgr. dr. drs. pr. me. mes. st. ste. sts. cf. env. éd. coll. dir. gén. col. "
        "cap. lt. ex. av. apr. c.-à-d. p.-ex. no. vs. n.b. p.-s.".split()
    ),
    before_number=frozenset(
        "art. chap. ch. p. pp. n°. nos. fig. vol. t. al. § tél. réf. fasc. tab. janv. févr. fév. avr. juil. sept. oct. nov. "
        "déc. st-".split()
    ),
    seldom_final=frozenset(
        "etc. inc. corp. ltd. cie. sté. bd. al. hab. ch. ph. th. chr. cl. fr.".split()  # the last six are initials: Ch. Pasqua
    ),
    starters=frozenset(
        "le la les l un une des il elle ils elles on ce cet cette ces cela ceci ça c j je nous vous tu en dans pour par sur "
        "sous avec mais et or donc car ainsi après avant depuis selon au aux à d s n qu si son sa ses leur leurs notre nos "
        "votre vos mon ma mes quand lorsque lorsqu alors puis enfin cependant toutefois pourtant plus moins tout tous toute "
        "toutes chez entre y qui que quelle quel comme aucun aucune plusieurs certains certaines ceux celui celle celles "
        "chaque d'autres de du dès durant pendant grâce malgré outre parmi sans vers lors puisque tandis même aussi "
        "aujourd'hui hier demain ici là voici voilà quant seul seule se ne".split()
    ),
    dated=frozenset("j.-c. janv. févr. fév. avr. juil. sept. oct. nov. déc.".split()),
    openers=frozenset("en au à vers dès avant après depuis jusqu entre dans".split()),
)
