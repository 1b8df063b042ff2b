"""French: what makes a claim worth checking."""

from claimcheck.extract.words.form import Worth, whole_words

__all__ = ["WORTH"]

WORTH = Worth(
    comparing=whole_words(
        r"(?:plus|moins|aussi|davantage|autant)(?: [\w'-]+){0,4} (?:que|qu'\w+)",
        r"(?:la|le|les|l'une? des|un des|une des) (?:[\w'-]+ ){0,2}(?:plus|moins) (?!de\b|en\b)[\w-]{3,}",
        r"(?:le|la|les) (?:meilleure?s?|pires?|moindres?)",
        r"(?:supérieure?s?|inférieure?s?) (?:à|au|aux)",
        r"(?:deux|trois|quatre|cinq|dix|cent) fois (?:plus|moins|supérieure?s?|le|la)",
        r"(?:le double|le triple|la moitié|contrairement à|par rapport (?:à|au|aux)|comparée?s? (?:à|au|aux|avec))",
        r"(?:surpasse|devance|dépasse)(?:nt)?",
        r"(?:record|records|inédite?s?|sans précédent|pour la première fois)",
    ),
    on_record=whole_words(
        r"(?:lois?|décrets?|ordonnances?|arrêtés?|votes?|élections?|référendums?|budgets?|impôts?|taxes?|tva|déficits?|dettes?|traités?|accords?|tribuna(?:l|ux)|cour|jugements?|verdicts?|procès|recensements?|chômage|inflation|pib|dépenses|statistiques|législation|amendements?|résolutions?|constitution|contrats?|sanctions?|brevets?)",
        r"(?:votée?s?|adoptée?s?|signée?s?|ratifiée?s?|promulguée?s?|abrogée?s?|abolie?s?|condamnée?s?|élue?s?|nommée?s?|acquittée?s?|fondée?s?|démissionné|morte?s?|née?s?)",
    ),
    no_name=whole_words(r"(?:dieu|noël|pâques|internet|m|mm|mme|monsieur|madame)"),
)
