"""Portuguese: what ends no sentence, and what begins one."""

from claimcheck.text.words.form import Sentences

__all__ = ["SENTENCES"]

SENTENCES = Sentences(
    never_final=frozenset(
        "sr. sra. srs. sras. srta. d. dr. dra. drs. dras. prof. profa. eng. arq. gen. cel. cap. ten. mons. pe. sto. sta. s. "
        "exmo. exma. ilmo. ilma. v.exa. av. cf. p.ex. ex. aprox. vs. tel. gov. dep.".split()
    ),
    before_number=frozenset(
        "n. nº. núm. p. pp. pág. págs. art. arts. cap. fig. vol. t. ed. al. jan. fev. mar. abr. jun. jul. ago. set. out. nov. dez.".split()
    ),
    seldom_final=frozenset("etc. cia. s.a. ltda. lda. inc. ltd. corp. co. a.c. d.c. e.u.a. al. jr.".split()),
    starters=frozenset(
        "o a os as um uma uns umas ele ela eles elas eu tu nós você vocês este esta isto estes estas esse essa isso aquele "
        "aquela em no na nos nas de do da dos das por pelo pela para com sem sobre entre desde até segundo após ante e ou "
        "mas porém pois se quando enquanto embora como que quem onde porque também não já seu sua seus suas meu mais muito "
        "todo todos todas cada outro outra nenhum muitos alguns assim depois antes então hoje ontem ao à é há".split()
    ),
)
