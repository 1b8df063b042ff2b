"""English: what ends no sentence, and what begins one."""

from claimcheck.text.words.form import Sentences

__all__ = ["SENTENCES"]

SENTENCES = Sentences(
    never_final=frozenset(
        "mr. mrs. ms. dr. prof. gen. col. lt. sgt. capt. cmdr. adm. rep. reps. sen. sens. gov. pres. rev. hon. st. mt. "
        "ft. vs. cf. e.g. i.e. maj. supt. msgr. det. insp.".split()
    ),
    before_number=frozenset(
        "no. nos. p. pp. art. ch. fig. vol. sec. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. ca. "
        "approx.".split()
    ),
    seldom_final=frozenset(
        "inc. corp. ltd. co. bros. etc. jr. sr. u.s. u.k. u.n. e.u. a.m. p.m. d.c. jan. feb. mar. apr. aug. sept. sep. oct. "
        "nov. dec. al. est. dept. univ.".split()
    ),
    starters=frozenset(
        "the a an he she it they we i you this that these those in on at for by from with but and so or as if when while "
        "after before since although though however there here his her its their our my your to of not no one some many "
        "most all both each more less what who how why where according under over during then now yet still also".split()
    ),
)
