"""German: what ends no sentence, and what begins one."""

from claimcheck.text.words.form import Sentences

__all__ = ["SENTENCES"]

SENTENCES = Sentences(
    never_final=frozenset(
        "hr. hrn. fr. frl. dr. prof. med. jur. phil. nat. kath. ev. städt. staatl. dipl. ing. st. bzw. bspw. d.h. z.b. z.t. u.a. ca. evtl. ggf. inkl. einschl. vgl. sog. "
        "gen. geb. gest. insb. lt. zzgl. abzgl. max. min. mag. dres. hl. i.d.r. i.s. v.a. o.g. s. röm. dt. frz. engl. alt.".split()
    ),
    before_number=frozenset("nr. abs. art. abb. aufl. bd. bde. kap. tab. tel. s. hrsg. ziff. jg. az. §".split()),
    seldom_final=frozenset(
        "usw. etc. usf. u.ä. mio. mrd. str. co. inc. ltd. jr. sen. n.chr. v.chr. chr. std. tsd.".split()
    ),
    starters=frozenset(
        "der die das den dem des ein eine einen einem einer er sie es wir ihr ich du man dies diese dieser dieses dieser jene "
        "in im am an auf aus bei beim mit nach seit von vom vor zu zum zur für gegen ohne um und aber oder doch denn wenn als "
        "ob weil da so auch nur noch schon dann hier dort heute gestern morgen nun sein seine ihre kein keine alle viele "
        "einige wer was wie wo warum während wegen trotz durch über unter zwischen jedoch dennoch deshalb daher".split()
    ),
    ordinals=True,
)
