"""French: words that stand for something named before."""

import re

from claimcheck.extract.words.form import Reference, whole_words

__all__ = ["REFERENCE"]

_LITTLE = r"(?:(?:ne|se|y|en|le|la|les|lui|leur|me|nous|vous|a|ont|avait|avaient|aura|aurait|est|sont|était|étaient|sera|fut|été|déjà|aussi|également|encore|ensuite|ainsi|toujours|même|notamment|depuis|\w+ment) |[nsl]'(?:a |est |ont |avait |en |y )?)*"
_SAYING = (
    r"dit|disent|disait|dira|déclar|affirm|assur|expliqu|estim|ajout|indiqu|précis|soulign|prévien|prévenu|annonc|rappel|répond|reconn|confi|"
    r"poursui|concl|averti|insist|soutien|soutenu|jug|plaid|admet|admis|promet|promis|racont|témoign|comment|déplor|regrett|dénonc|salu|félicit|"
)
_WILL = (
    r"crain|craign|esp[èé]r|souhait|veu(?:t|lent)|voul|voudr|pens|croi|croy|sait|sav|appel|demand|réclam|critiqu|accus|refus|accept|décid|choisi|tent|"
    r"essa[iy]|cherch|envisag|prévoi(?:r|t d|ent d)|s'engag|engag|invit|ordonn|autoris|négoci|sign|vot|propos|défend|compt(?:e|ent|ait) \w+(?:er|ir|re)|"
)
_LIFE = (
    r"rencontr|épous|mari|né(?:e|s|es)?(?!\w)|naît|naquit|mort|mour|décéd|élu|nomm|démission|arrêté|condamn|inculp|bless|tué|travaill|viv|vit|"
    r"habit|jou|gagn|remport|batt|quitt|rejoin|étudi|écri|emploi|embauch|licenci|vend|achet|achèt|investi|plong|entend|remarqu|ignor|port(?:e|ait) plainte|"
    r"cour(?:u|t|ait)(?!\w)|parl(?:é|e|ait|a)(?!\w)|discut|téléphon|mang|dorm|souri|pleur|rêv|appri|apprend|enseign|fond(?:é|a)(?!\w)|dirig|découv|grandi|"
    r"remerci|renonc|dém[ei]n|pris la parole|âgé|a \d+ ans"
)

REFERENCE = Reference(
    pronoun=re.compile(r"(?<!\w)(?:d'entre (?:eux|elles)|dont)(?!\w)"),
    subjects={"il": "ms", "elle": "fs", "ils": "mp", "elles": "fp"},
    possessives={"son": "s", "sa": "s", "ses": "s", "leur": "p", "leurs": "p"},
    expletive=re.compile(
        r"il (?:ne |n')?(?:y (?:a|ava|aur|eu|en)|(?:me |te |lui |nous |vous |leur )?(?:faut|fall|faud)|pleu|neig|(?:a|avait) (?:beaucoup |peu )?(?:plu|neigé)(?!\w)|s'agi|conv[ie]|vaut mieux|reste(?:ra|rait|nt)? |restait |exist|suffi|sembl|par[aiî]|"
        r"appara[iî]|appert|s'av[èé]r|import|manqu|se (?:peut|passe|trouve que)|arriv\w+ (?:que|de)|va de soi|en (?:est|va|était|sera) |était une fois|"
        r"(?:a|avait|aurait|aura) (?:\w+ )?fallu|(?:a|avait|aura|aurait) été (?:\w+ )?(?:décid|demand|établi|convenu|constat|jug|prouv|annonc|possible)|(?:devrait|pourrait|doit|peut|va|allait|devait|pouvait|aurait pu) (?:s'agir|tomber|y avoir|falloir|pleuvoir|neiger|exister|suffire|arriver|y en avoir)|tomb\w+ (?:jusqu|entre|\d|des |de |du |plus|près|environ)|"
        r"(?:est|était|serait|sera|fut|reste|a (?:\w+ )?été|avait (?:\w+ )?été|semble)(?: \w+ment| très| trop| plus| donc| aussi| encore| désormais| pas| toujours| déjà| même)* (?:déconseill|conseill|recommand|interdit|demand|permis|prévu|possible|probable|impossible|improbable|difficile|facile|important|nécessaire|essentiel|rare|fréquent|vrai|clair|évident|certain|normal|question|inutile|utile|urgent|temps|impératif|crucial|indispensable|préférable|regrettable|dommage|logique|étonnant|surprenant|à noter|à craindre)\w* ?(?:de|d'|que|qu'|aux?|à|,|pour)(?!\w*é )|fai(?:t|sait) (?:froid|chaud|beau|nuit|jour)|"
        r"(?:est|était|sera|serait|fut|devient|devenait|demeure|a été|peut être|pourrait être)(?: pas| plus| donc| aussi| encore| désormais| très| trop| tout| bien| également| \w+ment)* "
        r"(?!plus |moins |aussi |les? |la |l'|une? |des )[\w-]+ (?:que |qu'|de (?:\w+ )?\w+(?:er|ir|re)(?!\w)|d'\w+(?:er|ir|re)(?!\w))|(?:est|était|sera) (?:\d|une heure|midi|minuit|tard|tôt|temps|question|prévu))"
    ),
    personal=re.compile(rf" {_LITTLE}(?:{_SAYING}{_WILL}{_LIFE})"),
    paired=re.compile(r"(?<!\w)et (?:lui|elle)(?![\w-])"),
    first_person=re.compile(r"(?<![\w-])(?:je(?![\w-])|j'\w+|nous(?![\w'-])|(?:mon|ma|mes|notre|nos)(?![\w-]))"),
    latter=whole_words(r"celui-ci", r"celle-ci", r"ceux-ci", r"celles-ci", r"ce dernier", r"cette dernière", r"(?:ces derniers|ces dernières)(?! (?:jours|mois|semaines|ans|années|temps|heures|décennies|trimestres))", r"cela", r"ceci"),
    determiners={
        "le": "ms", "la": "fs", "l'": "s", "les": "p", "un": "ms", "une": "fs", "des": "p", "ce": "ms", "cet": "ms", "cette": "fs",
        "ces": "p", "son": "s", "sa": "fs", "ses": "p", "leur": "s", "leurs": "p", "du": "ms", "au": "ms", "aux": "p", "mon": "s",
        "ma": "fs", "mes": "p", "notre": "s", "nos": "p", "votre": "s", "vos": "p", "chaque": "s", "plusieurs": "p", "quelques": "p",
        "certains": "mp", "certaines": "fp", "aucun": "ms", "aucune": "fs", "deux": "p", "trois": "p", "quatre": "p", "cinq": "p",
        "six": "p", "sept": "p", "huit": "p", "neuf": "p", "dix": "p",
    },
    definite=frozenset({"le", "la", "l'", "les", "du", "au", "aux", "des"}),
    demonstrative=frozenset({"ce", "cet", "cette", "ces"}),
    indefinite=frozenset({"un", "une"}),
    early=frozenset(
        "nouveau nouvel nouvelle nouveaux nouvelles grand grande grands grandes petit petite petits petites premier première premiers "
        "premières second seconde deuxième troisième dernier dernière derniers dernières ancien ancienne anciens anciennes autre autres même "
        "mêmes jeune jeunes vieux vieille vieil bon bonne bons bonnes mauvais mauvaise gros grosse long longue vaste futur future "
        "précédent précédente précédents précédentes principal principale principaux principales prochain prochaine seul seule double célèbre ex vice propre propres trois deux quatre cinq six sept huit neuf dix".split()
    ),
    late=re.compile(
        r"(?!occident|président|agent|client|patient|parent|accident|incident|continent|document)[\w-]*(?:al|ale|aux|ales|ien|ienne|iens|iennes|ique|iques|ais|aise|aises|ois|oise|oises|if|ive|ifs|ives|el|elle|els|elles|aire|aires|eux|euse|euses|ain|aine|ains|aines|ible|ables?|ier|ière)"
    ),
    late_head=False,
    linked=re.compile(r"(?: (?:de l'|de la |du |des |de |d'|contre (?:l'|le |la |les )))"),
    oblique=re.compile(
        r"(?<![\w'])(?:à|de|dans|en|sur|sous|pour|par|avec|sans|chez|vers|contre|entre|parmi|depuis|pendant|durant|après|avant|lors de|"
        r"selon|dès|malgré|devant|derrière|outre|envers|d'après|face à|grâce à|d'|jusqu'à|jusqu'en|que|comme)\s?$"
    ),
    governed=re.compile(
        r"(?<![\w\'])(?:(?:à|de|dans|en|sur|sous|pour|par|avec|sans|chez|vers|contre|entre|parmi|depuis|selon)(?: (?:la |les? |l\'|cette |ce |son |sa ))?|du|des|aux?|d\'|l\'|la|le|les)\s?$"
    ),
    before_object=re.compile(r"(?<![\w'-])(?:il|elle|ils|elles|on|je|tu|nous|vous|qui|ne|y|me|te|se|pour|sans) $"),
    small=frozenset(
        "qui que qu où dont et ou mais à en dans par pour sur sous avec sans chez vers contre entre depuis pendant après avant selon de d ne n se s y lors comme si "
        "car donc afin lorsque quand ainsi plus moins très puis alors était est sont ont a aux au du des je tu on nous vous me te lui mêmes ni tandis parce dès".split()
    ),
    after=frozenset({"et"}),
    relative=re.compile(r",? ?(?:qui|que|qu'|dont|où|lequel|laquelle|duquel|à laquelle|auquel)(?!\w)"),
    subordinate=whole_words(
        r"quand", r"lorsqu(?:e|')", r"si", r"s'il", r"alors qu(?:e|')", r"tandis qu(?:e|')", r"depuis", r"après", r"avant", r"pendant", r"dans", r"bien qu(?:e|')",
        r"puisqu(?:e|')", r"comme", r"parce qu(?:e|')", r"à", r"au", r"avec", r"pour", r"en", r"malgré", r"lors", r"selon", r"durant", r"dès", r"outre", r"par", r"sur",
    ),
    predicate=re.compile(r"(?:(?:est|sont|était|étaient|fut|sera|seront|été|devient|devenue?s?|devenir|reste|restent|comme|c'est|ce sont|qu'est|en tant que|être|nommée?|élue?|droits de)(?: \w+ment| aussi| encore| désormais| pas)?) $"),
    kinds={
        "pays": "country", "royaume": "country", "archipel": "country", "ville": "city", "municipalité": "city", "métropole": "city", "commune": "city",
        **dict.fromkeys(
            "entreprise société groupe compagnie firme constructeur fabricant opérateur enseigne distributeur banque assureur start-up startup multinationale "
            "agence organisation ong association fondation institut institution syndicat parti formation club équipe alliance coalition "
            "université chaîne marque filiale laboratoire éditeur journal quotidien magazine hebdomadaire ministère commission conseil cour tribunal".split(), "body"
        ),
        "chiffre": "figure", "nombre": "figure", "montant": "figure", "total": "figure", "somme": "figure", "taux": "figure", "proportion": "figure", "pourcentage": "figure",
    },
    persons={
        **dict.fromkeys("président directeur sénateur procureur fondateur acteur chanteur écrivain entraîneur joueur conseiller avocat homme garçon frère père fils mari roi prince héros ambassadeur chancelier "
                        "général colonel capitaine lieutenant gouverneur dirigeant patron candidat député sélectionneur animateur réalisateur auteur chercheur professeur policier".split(), "msh"),
        **dict.fromkeys("présidente directrice sénatrice procureure fondatrice actrice chanteuse écrivaine entraîneuse joueuse conseillère avocate femme fille sœur mère épouse reine princesse ambassadrice "
                        "chancelière générale gouverneure dirigeante patronne candidate députée animatrice réalisatrice autrice chercheuse professeure policière".split(), "fsh"),
        **dict.fromkeys("ministre maire secrétaire juge porte-parole chef leader premier-ministre vice-président économiste artiste journaliste analyste scientifique médecin élève enfant athlète pilote pape propriétaire responsable spécialiste "
                        "star peintre photographe champion".split(), "sh"),
        **dict.fromkeys("personne victime vedette".split(), "fsh"),
        **dict.fromkeys("ministres alliés élus députés sénateurs dirigeants responsables policiers soldats militaires chercheurs scientifiques médecins syndicats manifestants habitants "
                        "enquêteurs experts spécialistes électeurs joueurs ouvriers salariés agriculteurs étudiants migrants réfugiés parents hommes talibans rebelles juges avocats procureurs chefs "
                        "travailleurs citoyens supporters fans candidats propriétaires clients employés pompiers gendarmes analystes économistes auteurs auteures avocats républicains démocrates consommateurs visiteurs touristes enfants élèves garçons amis".split(), "mph"),
        **dict.fromkeys("femmes filles autorités victimes personnes joueuses députées chercheuses infirmières mères".split(), "fph"),
    },
    carried=frozenset(
        "mission loi accord projet rapport enquête étude réforme plan programme opération traité conférence commission comité procès attaque attentat incendie séisme campagne "
        "élection référendum résolution décret directive convention offensive manifestation grève exposition festival tournoi championnat concours sondage contrat rachat fusion budget "
        "vaccin centrale usine aéroport barrage tunnel pont tribunal cour conseil parti syndicat fédération ligue musée hôpital université alliance coalition".split()
    ),
    titles={"m.": "ms", "mm.": "mp", "mme": "fs", "mmes": "fp", "mlle": "fs", "monsieur": "ms", "madame": "fs", "dr": "s", "dr.": "s", "me": "s", "sir": "ms", "lord": "ms", "lady": "fs"},
    openers=frozenset(
        "quoique puisque tandis afin jamais durant dès bien certes surtout seul seule selon le la les l' un une des du de d' et mais ou or ni car en à au aux dans sur sous pour par avec sans chez vers contre entre depuis pendant après avant selon ce cet cette ces son sa ses leur leurs "
        "il elle ils elles on nous vous je j' c' s' n' qu' que qui où si quand lorsque lorsqu' comme alors ainsi puis aussi cependant toutefois pourtant aujourd'hui hier demain tout tous toute toutes "
        "plus moins près environ notre nos votre vos mon ma mes lors malgré outre plusieurs certains certaines chaque aucun aucune deux trois quatre cinq six sept huit neuf dix ici là voici voilà "
        "non oui enfin bien très trop même après-demain rien personne quelques parmi celui celle ceux celles cela ça ceci selon d'après jusqu' jusque "
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre m. mme monsieur madame".split()
    ),
    body_words=re.compile(r"(?<!\w)(?:université|parti|cour|banque|groupe|club|comité|conseil|commission|agence|institut|ministère|fédération|ligue|union|fc|sa|inc|corp|ltd|plc|bank|group|university|party|court|house|committee|association|street|stadium|airport|hospital|museum|centre|center|college|school|church|park|river|island|islands|city|county|state|street|league|cup|news|times|post|press|journal)(?!\w)"),
    places_after=re.compile(r"(?<![\w'])(?:à|en|vers|près de|depuis|dans|au|aux)\s$"),
    feminine=re.compile(r"\w+(?:tion|sion|xion|té|ance|ence|ise|ure|ie|esse|ette|ée|ude|ille|elle|euse|trice)"),
    masculine=re.compile(r"\w+(?:ment|age|isme|eau|eur|et|oir|ier|al|ard|in|on|at|ot)"),
    generic=frozenset(
        "saison stade contexte égard type vue fait cas fin temps moment lieu monde part partie suite sens but point titre cours sein cadre niveau nom début place cause vue heure jour journée semaine mois année an ans "
        "siècle époque matin soir nuit plupart moitié reste ensemble base fois façon manière type genre sorte exemple question problème chose raison effet idée mesure situation nombre chiffre "
        "taux somme plus moins milieu côté long tour haut bas centre nord sud est ouest gouvernement police presse public histoire vie mort tête main train hausse baisse lendemain veille minute".split()
    ),
)  # fmt: skip
