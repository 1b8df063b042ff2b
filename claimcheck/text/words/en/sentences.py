"""English: what ends no sentence, and what begins one."""

from claimcheck.text.words.form import Sentences

__all__ = ["SENTENCES"]

_MONTHS = "january february march april may june july august september october november december"
_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
_ZONES = (
    "et est edt ct cst cdt mt mst mdt pt pst pdt akst hst gmt utc bst cet cest eet msk ist pkt jst kst hkt sgt aest aedt "
    "awst nzst wat eat sast eastern central mountain pacific atlantic greenwich"
)

SENTENCES = Sentences(
    never_final=frozenset(
        "mr. mrs. ms. mx. messrs. mmes. dr. drs. prof. profs. gen. gens. col. cols. lt. sgt. capt. cmdr. cpl. pvt. adm. "
        "rep. reps. sen. sens. gov. govs. pres. rev. hon. st. ste. mt. mts. ft. vs. v. cf. viz. e.g. i.e. maj. supt. msgr. "
        "det. insp. amb. atty. asst. cllr.".split()
    ),
    before_number=frozenset(
        "no. nos. n°. p. pp. art. arts. ch. chap. fig. figs. vol. vols. sec. sect. para. page. pt. jan. feb. mar. apr. jun. "
        "jul. aug. sep. sept. oct. nov. dec. ca. approx. tel. ext. a.d.".split()
    ),
    seldom_final=frozenset(
        "inc. corp. ltd. co. bros. etc. jr. sr. u.s. u.k. u.n. e.u. d.c. al. est. dept. univ. ave. blvd. rd. "
        "ala. ariz. calif. colo. conn. fla. ga. ill. ind. mass. md. mich. minn. mo. okla. ore. pa. tenn. tex. va. wis.".split()
    ),
    starters=frozenset(
        "the a an he she it they i we you this that these those in on at for by from with but and so or as if when while "
        "after before since although though however there here his her its their our my your to of not no one some many "
        "most all both each more less what who how why where according under over during then now yet still also another "
        "because despite even every few just meanwhile nor once only other several such unless until whether within "
        "without".split()
    ),
    dated=frozenset("a.m. p.m. b.c. a.d. c.e. b.c.e. jan. feb. mar. apr. aug. sept. sep. oct. nov. dec.".split()),
    dated_with=frozenset(f"{_MONTHS} {_DAYS} {_ZONES}".split()),
    determiners=frozenset("the a an this that his her its our their my your every each".split()),
    openers=frozenset(
        f"at by in on around about before after from since until till during between through circa {_DAYS} early late "
        "shortly just".split()
    ),
    measures=frozenset("ft. in. lb. lbs. oz. yd. yds. mi. sq. fl. gal. pt. qt. mph.".split()),
    pronouns=frozenset({"i"}),
    reporting=frozenset(
        "said says asked asks added adds wrote writes tweeted posted shouted yelled cried exclaimed replied answered "
        "responded recalled joked quipped wondered insisted declared continued concluded remarked demanded screamed".split()
    ),
)
