"""French: what ends no sentence, and what begins one."""

from claimcheck.text.words.form import Sentences

__all__ = ["SENTENCES"]

SENTENCES = Sentences(
    never_final=frozenset(
        "m. mm. mme. mmes. mlle. mr. mrs. ms. mgr. dr. pr. me. mes. st. ste. cf. env. éd. coll. dir. gén. col. cap. lt. ex. av. apr. "
        "c.-à-d. p.-ex. no. hab.".split()
    ),
    before_number=frozenset(
        "art. chap. p. pp. n°. fig. vol. t. al. § tél. janv. févr. fév. avr. juil. sept. oct. nov. déc. st-".split()
    ),
    seldom_final=frozenset("etc. inc. corp. ltd. cie. sté. bd. janv. févr. juil. sept. oct. nov. déc. al.".split()),
    starters=frozenset(
        "le la les l un une des il elle ils elles on ce cet cette ces c j je nous vous tu en dans pour par sur sous avec "
        "mais et or donc car ainsi après avant depuis selon au aux à d s si son sa ses leur leurs notre nos votre vos "
        "quand lorsque alors puis enfin cependant toutefois pourtant plus moins tout tous toute toutes chez entre y qui "
        "que quelle quel comme aucun aucune plusieurs certains".split()
    ),
)
