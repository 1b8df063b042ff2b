"""French verbs, nouns and adjectives that give words, thoughts or wishes to somebody, by what follows them."""

from claimcheck.extract.words.verb_forms import first_group

__all__ = [
    "ATTITUDES",
    "AUXILIARIES",
    "GERUNDS",
    "INFINITIVES",
    "NOUNS",
    "SAY",
    "SAY_PARTICIPLES",
    "TREAT",
    "TREAT_PARTICIPLES",
    "WILL",
    "WILL_PARTICIPLES",
]

AUXILIARIES = (
    r"(?:(?:n'|ne |l'|lui |leur |nous |vous |me |m'|le |la |les |y |en |se |s'|s'en )*"
    r"(?:a|ont|avait|avaient|ait|aient|aura|auront|aurait|auraient|ayant|eut|est|sont|était|étaient|serait|va|vont)"
    r"(?:, (?:de son côté|pour (?:sa|leur) part|à (?:son|leur) tour|en revanche|par ailleurs|en outre|quant à (?:lui|elle|eux)|"
    r"lui aussi|elle aussi|eux aussi|au contraire|toutefois|cependant),)?\s+"
    r"(?:(?:pas|jamais|plus|également|aussi|encore|notamment|ensuite|déjà|alors|toujours|bien|même|enfin|d'abord|"
    r"[a-zéèêâî]{2,14}ment|de nouveau|à nouveau|par ailleurs|en outre|lui-même|elle-même)\s+){0,3})"
)

_SAY_STEMS = (
    "affirm déclar assur expliqu estim ajout indiqu précis soulign annonc rappel martel jug insist plaid confi lanc "
    "racont témoign comment résum observ not remarqu signal mention relat rapport révél constat avanc argu argument "
    "ironis rétorqu répliqu object concéd concèd confess avou dévoil certifi jur propos proclam clam cri murmur souffl "
    "chuchot balbuti grommel bégay bredouill hurl demand interrog imagin pens considér dout redout espèr suppos "
    "présum calcul montr démontr prouv confirm not admir regrett déplor dénonc pest s'écri s'exclam s'étonn s'inquièt s'interrog "
    "s'indign s'alarm s'insurg s'emport se félicit se désol se lament s'agac s'amus analys détaill énumèr tranch "
    "tempêt fulmin gliss lâch complèt préconis continu articul recommand suggér conseill s'engag s'expliqu interjet "
    "rassur moqu plaisant ordonn coup balay nuanc corrig récapitul profess"
).split()

# Finite verbs that take a clause or a quotation.
SAY = "|".join([
    *first_group(_SAY_STEMS),
    "di(?:t|sent|sait|saient|ra|ront|rait)", "dirent", "préd(?:it|isent|isait)", "prévien(?:t|nent|dra)",
    "prévenait", "prév(?:int|inrent)", "averti(?:t|ssent|ssait)", "soutien(?:t|nent|dra)", "souten(?:ait|aient)", "soutint",
    "répond(?:ent|ait|aient|ra|it|irent)?", "reconnaî(?:t|tra)", "reconnaiss(?:ent|ait|aient)", "reconnut",
    "admet(?:tent|tait|taient|tra)?", "admit", "promet(?:tent|tait|taient|tra)?", "promit", "conclu(?:t|ent|ait|aient|ra)?",
    "poursui(?:t|vent|vait|vaient|vra|vit)", "cro(?:it|ient|yait|yaient)", "crut", "sa(?:it|vent|vait|vaient)", "sut",
    "prétend(?:ent|ait|aient|it)?", "écri(?:t|vent|vait|vaient|vit)", "craint", "craign(?:ent|ait|aient|it)",
    "rép(?:ète|ètent|était|étaient|éta)", "rev(?:endique|endiquent|endiquait)", "enten(?:d|dent|dait)", "appren(?:d|nent|ait)",
    "repri(?:t|rent)", "reprend", "repren(?:nent|ait)", "repart(?:it|irent)", "renchéri(?:t|ssent|ssait)", "fait (?:savoir|valoir|remarquer|observer)",
    "font (?:savoir|valoir|remarquer)", "fi(?:t|rent)(?: (?:savoir|valoir|remarquer|observer))?", "voi(?:t|ent) (?:là )?", "maintien(?:t|nent)",
    "maint(?:enait|int)", "démen(?:t|tent|tait|tit)", "se di(?:t|sent|sait)", "se plain(?:t|gnent|gnait)", "se réjoui(?:t|ssent|ssait)",
    "se défend(?:ent|ait)?", "se souvien(?:t|nent)", "s'attend(?:ent)?", "rugi(?:t|ssait)", "gémi(?:t|ssait)", "interrompit", "prévoi(?:t|ent|yait)",
    "inform(?:e|ent|ait|a)", "rappelle(?:nt)?", "martèle(?:nt)?", "interv(?:ient|int)",
])  # fmt: skip

# Participles of the same verbs, after an auxiliary: "a déclaré", "s'est félicité".
SAY_PARTICIPLES = (
    "(?:" + "|".join(stem.removeprefix("s'").removeprefix("se ") for stem in _SAY_STEMS) + ")ée?s?|"
    "dit|prédit|prévenu|averti|soutenu|répondu|reconnu|admis|promis|conclu|poursuivi|cru|su|prétendu|écrit|craint|"
    "entendu|appris|repris|renchéri|fait (?:savoir|valoir|remarquer|observer|part de)|maintenu|démenti|plainte?s?|réjouie?s?|"
    "défendue?s?|prévu|espéré|répété|revendiqué|rapporté|informé|interrompu"
)

GERUNDS = (
    "(?:en )?(?:" + "|".join(stem for stem in _SAY_STEMS) + ")e?ant|(?:en )?disant|prétendant|reconnaissant|"
    "promettant|écrivant|répétant|soutenant|prévenant|avertissant|croyant|concluant|craignant|poursuivant"
).replace("annonce?", "annonçe?")
INFINITIVES = (
    "(?:"
    + "|".join(stem for stem in _SAY_STEMS)
    + ")er|dire|prétendre|reconnaître|promettre|répéter|soutenir|croire|répondre|écrire"
)

# Verbs that take an infinitive, or "que" with a wish.
WILL = "|".join([
    *first_group("souhait espèr compt envisag projet refus décid accept tent cherch demand propos exig ordonn menac "
                 "s'apprêt préfèr aim désir os essay appell invit exhort incit encourag conseill press somm rêv "
                 "s'engag envisag".split()),
    "veu(?:t|lent)", "voul(?:ait|aient)", "voudrai(?:t|ent)", "voulut", "enten(?:d|dent|dait)", "prévoi(?:t|ent)", "promet(?:tent|tait)?",
    "appelle(?:nt)?",
    "projette(?:nt)?",
])  # fmt: skip
WILL_PARTICIPLES = (
    "souhaité|espéré|compté|envisagé|projeté|refusé|décidé|accepté|tenté|cherché|demandé|proposé|exigé|ordonné|menacé|"
    "préféré|renoncé|essayé|appelée?s?|invitée?s?|exhortée?s?|incitée?s?|encouragée?s?|conseillé|sommée?s?|voulu|engagée?s?|promis"
)

# Verbs whose object is what is said or thought.
TREAT = "|".join([
    *first_group("critiqu dénonc condamn accus fustig salu lou vant déplor regrett évoqu mentionn cit qualifi réclam "
                 "revendiqu défend approuv rejet contest réfut dément not invoqu plébiscit étrill raill "
                 "point".split()),
    "défend(?:ent|ait)?", "appelle(?:nt)? à", "rejette(?:nt)?", "décri(?:t|vent|vait)", "parl(?:e|ent|ait|a) d[e']", "compare(?:nt)?",
    "soutien(?:t|nent)", "voi(?:t|ent) dans", "plaide(?:nt)? pour",
])  # fmt: skip
TREAT_PARTICIPLES = (
    "critiqué|dénoncé|condamné|accusé|fustigé|salué|loué|vanté|déploré|regretté|évoqué|mentionné|cité|qualifié|réclamé|"
    "revendiqué|défendu|approuvé|rejeté|contesté|réfuté|invoqué|raillé|pointé|décrit|parlé d[e']|comparé"
)

ATTITUDES = (
    "convaincue?s?|persuadée?s?|sûre?s?|certaine?s?|inquiète?s?|inquiets?|favorables?|opposée?s?|prête?s?|prêts?|"
    "conscients?|consciente?s?|confiante?s?|sceptiques?|déterminée?s?|ravie?s?|satisfaite?s?|déçue?s?|hostiles?"
)

NOUNS = (
    "affirmations?|allégations?|déclarations?|idée|croyance|promesses?|conviction|crainte|espoir|hypothèse|thèse|"
    "accusations?|rumeurs?|propos|volonté|souhait|intention|menace|assurance|garantie|sentiment|impression|"
    "avertissement|argument|conclusion|demande|engagement|annonce|décision|refus|certitude|preuve"
)
