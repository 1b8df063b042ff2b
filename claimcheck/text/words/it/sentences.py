"""Italian: what ends no sentence, and what begins one."""

from claimcheck.text.words.form import Sentences

__all__ = ["SENTENCES"]

SENTENCES = Sentences(
    never_final=frozenset(
        "sig. sigg. sig.ra sig.na dott. dott.ssa dr. dr.ssa prof. proff. prof.ssa dir. amm. psicol. comm. cav. ing. avv. arch. geom. rag. on. sen. gen. col. "
        "cap. ten. mar. mons. don. st. s. ss. cfr. cf. es. ecc.mo egr. gent. spett. ill. preg. vs. ca. tel.".split()
    ),
    before_number=frozenset(
        "n. nn. nr. num. p. pp. pag. pagg. art. artt. cap. capp. fig. vol. sez. par. tab. ed. lett. co.".split()
    ),
    seldom_final=frozenset("ecc. etc. s.p.a. s.r.l. inc. ltd. a.c. d.c. u.s.a. a.m. p.m. al. jr. sen.".split()),
    starters=frozenset(
        "il lo la i gli le l un uno una egli ella lui lei loro noi voi io tu questo questa questi queste quello quella in nel "
        "nella nei di del della dei a al alla da dal dalla per con su sul sulla tra fra e ed o ma però se quando mentre dopo "
        "prima durante secondo anche non ci si c che chi come dove perché poi così ora oggi ieri qui ogni tutti tutto molti "
        "alcuni altri è sono suo sua".split()
    ),
)
