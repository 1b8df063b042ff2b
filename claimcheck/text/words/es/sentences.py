"""Spanish: what ends no sentence, and what begins one."""

from claimcheck.text.words.form import Sentences

__all__ = ["SENTENCES"]

SENTENCES = Sentences(
    never_final=frozenset(
        "mt. sr. sra. sres. sras. srta. srtas. d. dª. dña. dr. dra. dres. dras. prof. profa. lic. lcdo. lcda. ing. arq. gral. cnel. "
        "tte. cap. sto. sta. mons. excmo. excma. ilmo. ilma. avda. av. cf. cfr. p.ej. ej. aprox. tel. vs. gob. pdte. pdta. fr.".split()
    ),
    before_number=frozenset(
        "n. nº. n°. ext. ene. feb. mar. abr. may. jun. jul. ago. sep. sept. oct. nov. dic. lun. mié. jue. vie. sáb. dom. núm. núms. no. p. pp. pág. págs. art. arts. cap. fig. vol. tomo. t. ed. párr. kg. km.".split()
    ),
    seldom_final=frozenset(
        "etc. cía. s.a. s.l. inc. ltd. corp. co. ee.uu. ee. uu. a.c. d.c. a.m. p.m. ud. uds. vd. vds. al. depto.".split()
    ),
    starters=frozenset(
        "el la los las lo un una unos unas él ella ellos ellas yo tú nosotros este esta esto estos estas ese esa eso aquel "
        "aquella en de del por para con sin sobre entre desde hasta según tras ante y e o u pero sino porque pues si cuando "
        "mientras aunque como que qué quién cómo dónde cuándo además también no ya se su sus mi más muy todo todos todas "
        "cada otro otra ningún muchos algunos así luego después antes entonces hoy ayer a al es hay".split()
    ),
)
