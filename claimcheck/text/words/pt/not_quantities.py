"""Portuguese: what makes a figure no quantity: times of day, numbers of things, scores, codes."""

from claimcheck.text.words.form import NotQuantities

__all__ = ["NOT_QUANTITIES"]

NOT_QUANTITIES = NotQuantities(
    clock=r"(?: ?h(?:oras)? (?:da (?:manhã|tarde|noite)|gmt)| da (?:manhã|tarde|noite|madrugada)(?!\w))",
    clock_before=r"(?:às|à|até às|desde as|das|pelas)",
    hours=r"(?: ?h(?:oras)?(?!\w)|(?<![0-9]{3})[.,;)])",
    numbered=frozenset(
        "n.º nº número artigo artigos art. página páginas pág. p. capítulo secção seção parágrafo tabela anexo linha voo sala "
        "quarto fase tomo volume temporada lei decreto versão boeing airbus".split()
    ),
    scores=frozenset(
        "venceu venceram ganhou ganharam perdeu perderam derrotou empatou empate vitória derrota placar jogo".split()
    ),
)
