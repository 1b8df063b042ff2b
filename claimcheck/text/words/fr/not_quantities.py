"""French: what makes a figure no quantity: times of day, numbers of things, scores, codes."""

from claimcheck.text.words.form import NotQuantities

__all__ = ["NOT_QUANTITIES"]

NOT_QUANTITIES = NotQuantities(
    clock=(
        r"(?: ?h ?[0-9]{0,2}(?!\w)| heures? (?:du (?:matin|mat|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|"
        r"de l'après-midi|précises|pile|[0-5][0-9](?!\w)|gmt|locales?|à [0-9]{1,2} ?h(?!\w))|"
        r" ?(?:h|heures?)(?: ?[0-5][0-9])? (?:à|et|jusqu'à) (?:midi|minuit|[0-9]{1,2} ?(?:h|heures?)(?! d[e']| par)(?!\w)))"
    ),
    clock_before=(
        r"(?:à|vers|dès|avant|après|jusqu'à|depuis|à partir de|entre [0-9]{1,2} ?(?:h|heures?)(?: ?[0-5][0-9])? et|"
        r"(?:journal|jt|édition|messe|flash) de|il (?:est|était|sera|fut)(?: environ| presque| près de| à peine)?)"
    ),
    hours=r" ?(?:h|heures?)(?!\w)",
    stretch_hours=r"(?:h|heures?)",
    stretch_before=(
        r"en|en moins de|dur(?:e|ent|é|er|era|eront|ait|aient|ant|a|èrent)|(?:durée|attente|délai|délais|retard|avance|trêve|"
        r"pause|temps|période|trajet|périple|ultimatum|grève|cessez-le-feu|autonomie|couvre-feu)(?: (?:totale?|moyenne?|"
        r"minimale?|maximale?|record))? (?:de|d')|(?:est|était|sera|fut|été) (?:de|d')|pendant|sous|dans les|tou(?:s|tes) les|plus de|moins de|près de|au moins|"
        r"environ|presque|il y a|(?:l|c|d|s)es (?:première|dernière|prochaine)s|(?:mis|met|mettent|mettre|faut|fallait|fallu|faudra|"
        r"passé|passe|passent|passer|attendu|attendre|patienté|tenu|roulé|marché|dormi|travaillé|joué|volé|parlé|perdu|gagné)"
    ),
    stretch_after=(
        r" ?(?:min|mn|minutes)(?!\w)| (?:de (?!(?:la|l'|ce|cet|cette|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\w))(?=[a-zà-ÿ]{3})|"
        r"d'(?=[a-zà-ÿ]{3})|(?:durant|après (?:le|la|l'|son|sa|leur)|plus tard|auparavant|par (?:jour|semaine|mois|an|nuit)|sur 24|chaque)(?:(?!\w)|(?<=')))"
    ),
    numbered=frozenset(
        "n° no. nº numéro numéros article articles art. page pages p. pp. chapitre section alinéa paragraphe § §§ figure fig. "
        "tableau annexe chaîne ligne lignes quai porte vol chambre salle bureau rn boeing airbus route autoroute nationale "
        "départementale formule groupe phase tome volume vol. épisode saison version v windows ios android iphone ipad galaxy "
        "playstation xbox apollo ariane falcon opus symphonie résolution décret loi titre ligue catégorie "
        "classe modèle type série lot bloc terminal sortie règle question étape id isbn issn "
        "cac s&p iso dax ftse nasdaq stoxx nikkei ibex sbf fortune canal studio zone rer g # nr. "
        "bp cs cedex covid composez rubrique rubriques point points niveau antenne sans-plomb palier échelon".split()
    ),
    counted_after=frozenset(
        "page pages section figure tableau chaîne ligne lignes quai porte vol chambre salle bureau route groupe volume saison résolution "
        "décret loi titre ligue classe modèle type série lot bloc terminal sortie règle question étape formule canal "
        "studio zone point points niveau palier échelon phase phases épisode".split()
    ),
    partitive=r"d'entre |(?:de |d')?(?:ces|ses|leurs|nos|vos|mes|tes) |des ",
    score_joints=r"(?: buts?)? à ",
    score_after=r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|contre|face|lors|devant|grâce|chez|à|au|aux|en|sur|dans|après|avant|pour|et|mais|le|la|les|ce|cette|hier",
    scores=frozenset(
        "gagné gagne gagnent battu bat battus battue victoire victoires défaite défaites score match match. nul perdu "
        "s'impose impose imposé imposés imposée incline inclinés incliné manche set sets mène mené mènent menait face "
        "perdait perdaient perd perdent gagnait gagnaient but buts tirs voix remporte remporté remportent remportée menée menés menées".split()
    ),
    postcode=r" [A-ZÀ-Ý][a-zà-ÿ]|(?<=\([0-9]{5})\)",
    street=(
        r"(?: ?(?:bis|ter|quater))?,? (?:(?:rue|avenue|boulevard|bd|place|allée|impasse|chemin|faubourg|esplanade)(?!\w)|"
        r"(?:cours|quai|route|square|passage|voie|villa|rond-point) (?:des? |du |de la |de l['’]|d['’])?[A-ZÀ-Ý])"
    ),
    named_after=r" (?:Dreamliner|Max|Neo|Jumbo|Turbo|Carrera)(?!\w)",
    reference_after=frozenset({"le", "du", "au"}),
)
