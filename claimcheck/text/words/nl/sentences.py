"""Dutch: what ends no sentence, and what begins one."""

from claimcheck.text.words.form import Sentences

__all__ = ["SENTENCES"]

SENTENCES = Sentences(
    never_final=frozenset(
        "dhr. mevr. mw. mej. dr. drs. ds. ir. ing. mr. prof. st. jhr. burg. gen. kol. kapt. lt. bijv. bv. d.w.z. i.p.v. "
        "i.v.m. m.b.t. o.a. m.a.w. t.o.v. t.a.v. n.a.v. ca. vgl. resp. incl. excl. evt. zgn. z.g. i.c.".split()
    ),
    before_number=frozenset(
        "nr. nrs. art. blz. p. pp. afb. fig. hfst. tel. vol. jan. feb. mrt. apr. aug. sept. okt. nov. dec.".split()
    ),
    seldom_final=frozenset("enz. etc. e.d. e.a. n.v. b.v. inc. ltd. co. v.chr. n.chr. chr. jr. sr. a.u.b. al.".split()),
    starters=frozenset(
        "de het een hij zij ze wij we ik je jij u men dit dat deze die in op aan bij met na naar sinds tot uit van voor door "
        "over onder tegen tussen en maar of want als toen terwijl omdat hoewel ook niet nog nu dan daar er hier daarom "
        "daarna vandaag gisteren zijn haar hun geen alle veel sommige wie wat waar hoe waarom volgens tijdens".split()
    ),
)
