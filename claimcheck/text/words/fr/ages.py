"""French: what tells an age from a stretch of time."""

__all__ = [
    "AGED",
    "AGED_LINKS",
    "AGE_ADVERBS",
    "AGE_AFTER",
    "AGE_BEFORE",
    "NEVER_AGED",
    "NEVER_YEARS",
    "PERSONS",
    "YEARS_BEFORE",
]

_HAVE = (
    r"(?<!\by )(?:\b|')(?:ai|as|a|avons|avez|ont|avais|avait|avions|avaient|aurai|aura|auront|aurait|auraient|ayant|avoir|eut|eu)"
    r"(?: (?:que|qu'|seulement|environ|à peine|presque|déjà|bientôt|(?:plus|moins) de|près de|au moins|aujourd'hui|maintenant|"
    r"désormais|tout juste))?"
)
_BROUGHT = (
    r"condamné|porté|limité|fixé|prolongé|réduit|passé|ramené|étendu|égal|supérieur|inférieur|jusqu|allant|estimé|évalué|équivalent|"
    r"remont|rapport|suite|quant|grâce|face"
)

AGE_BEFORE = (
    r"(?:âgée?s? (?:de|d')|l'âge (?:de|d')|l'âge légal (?:de|à)|mineurs? de|mineure?s? de|âgée?s? (?:de )?(?:plus|moins) de|âge de|"
    r"à l'âge de|vieux de|vieille de|vieilles de)"
)
# Before years alone, and not before "de": "il a deux ans de retard", "ses dix ans de règne", "dix ans de prison".
YEARS_BEFORE = (
    rf"(?:(?:les|des|aux|chez les) (?:plus|moins) de|{_HAVE}|ses|mes|tes|leurs|nos|vos|dès|avant|à partir de|"
    rf"(?<!\w)(?!(?:{_BROUGHT})\w* )[^\W\d_]+ à)"
)
NEVER_YEARS = r"(?: (?:après|plus|avant|devant|pour|fermes?)| (?:de|d'|du|des)(?! (?:plus|moins)))(?!\w)| d'"
AGE_AFTER = r" ?(?:et plus|et moins|révolus|et demie? d'âge|d'âge)"
AGED = r"(?:âgée?s? (?:de|entre|d'environ|de plus de|de moins de)|agée?s? de)"
AGE_ADVERBS = r"également|aussi|à peine|tout juste|seulement"
AGED_LINKS = r", | et | à | ou | ?[-–] ?"
# What may not stand between a person and an age: "un ouvrier avec un contrat de 10 ans".
NEVER_AGED = (
    r"peine|durée|mandat|contrat|bail|règne|période|prison|réclusion|détention|carrière|mariage|expérience|ancienneté|service|guerre|"
    r"conflit|crédit|prêt|délai|plan|retard|avance|interdiction|suspension|exil|écart|garantie|moins|plus|après|depuis|avant|pendant|"
    r"durant|dans|sur|travail|semaine|formation|programme|projet|accord|absence|congé|séjour|embargo|historique|record"
)
PERSONS = (
    r"(?:hommes?|femmes?|garçons?|fill(?:e|es|ette|ettes)|adolescente?s?|enfants?|jeunes?|bébés?|mineure?s?|père|mère|fils|"
    r"ados?|frères?|sœurs?|soeurs?|épou(?:x|se)|mari|veuve?|étudiante?s?|élèves?|lycéen(?:ne)?s?|policiers?|ouvri(?:er|ère)s?|"
    r"soldats?|militaires?|retraitée?s?|patiente?s?|suspecte?s?|victimes?|célibataire|personnes?|quinquagénaire|octogénaire|"
    r"septuagénaire|sexagénaire|trentenaire|quadragénaire|adultes?|ministre|médecin|avocate?s?|infirmi(?:er|ère)s?|gendarmes?|prêtre|"
    r"attaquante?|milieu|gardien(?:ne)?|pompiers?|maire|députée?|pilote|guide|juge|artiste|peintre|cinéaste|poète|athlète|agriculteurs?|"
    r"maçon|boulang(?:er|ère)|cuisini(?:er|ère)|berg(?:er|ère)|paysan(?:ne)?|fermi(?:er|ère)|cadre|employée?s?|salariée?s?|stagiaire|"
    r"apprentie?|migrante?s?|réfugiée?s?|détenue?s?|prisonni(?:er|ère)s?|otages?|terroriste|assaillant|meurtri(?:er|ère)|voisine?|amie?|"
    r"compagn(?:on|e)|conjointe?|cousine?|oncle|tante|neveu|nièce|jum(?:eau|eaux|elle|elles)|grand-(?:père|mère)|cavali(?:er|ère)|"
    r"skieu(?:r|se)|champion(?:ne)?|passag(?:er|ère)s?|\w{3,20}(?:ien|ienne|iste|trice|euse)s?|"
    r"(?!(?:faveur|valeur|hauteur|longueur|largeur|couleur|vigueur|rigueur|erreur|chaleur|douleur|odeur|saveur|grandeur|profondeur|moteur|"
    r"secteur|réacteur|ampleur|ardeur|lueur|vapeur|tumeur|humeur|rumeur|terreur|honneur|ordinateur|indicateur|compteur|ascenseur|tracteur|"
    r"intérieur|extérieur|supérieur|inférieur|meilleur|ailleur|plusieur)s?(?!\w))\w{3,20}eurs?)"
)
