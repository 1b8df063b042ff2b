"""French: words that carry no sense of their own, and words that say how a thing is said."""

from claimcheck.text.words.form import Sense

__all__ = ["SENSE"]

SENSE = Sense(
    part=r"(?:dont|d'entre eux|d'entre elles|y compris|parmi eux|parmi elles|parmi lesquels|et)",
    of_them=r"dont|d['’]entre (?:eux|elles)|parmi (?:eux|elles|ceux-ci|celles-ci|lesquel\w+)|y compris",
    out_of=r"(?:sur|parmi)(?: (?:les|ses|leurs|ces|un total de|quelque))*",
    base_links=r"des|du|de|d|les|la",
    # an adjective comes after the noun of "le nombre de"
    measured=r"nombre (?:de |d['’]|des )(?P<of>[\w-]+)|(?P<all>population)",
    planned=(
        r"(?:va|vont|allait|allaient) (?:bientôt |encore |également |aussi |donc )?\w+(?:er|ir|re)"
        r"|s'(?:est|était) engagée?s? à"
    ),
    called_off=r"annul|ajourn|reportée?s?\b|repoussée?s?\b",
    idioms=r"terre d'accueil",
    qualifies=r"(?:de|dans|issus de|venus de|venant de|originaires de|réparties? dans|répartis dans)",
    neutral=(
        r"rest(?:e|ent|ait|aient|és?|ées?)|demeur\w+|compt(?:e|ent|ait|aient|é)|dispos(?:e|ent|ait)|déploy\w+|déploi\w+|"
        r"stationn\w+|présente?s?|présence|serv(?:ent|ait|aient|ir|i)|sert|trouv(?:e|ent|ait)|toujours|actuel\w*|désormais|"
        r"aujourd|hui|total|nombres?|nombreu\w+|chiffres?|établi\w*|élèv(?:e|ent|ait)|attein\w+|représent\w+|affich\w+|"
        r"agit|selon|soit|fin|début|mois|année?s?|ans?|jours?|semaines?|points?|pourcentage|environ|quelque|près|autour|"
        r"déjà|seul\w*|hier|demain|ainsi|alors|même|lors|puis|ici|sens|chiffr\w+|estim(?:e|é|ée|és|ées|ation)|"
        r"millions?|milliards?|milliers?|cents?|mille|pour|peu|fois|part|eux|elles|euros?|dollars?|tous|ils|elle|ont|"
        r"existe(?:nt)?|maint(?:ient|iennent|enait)|conserv(?:e|ent)|gard(?:e|ent)|trimestres?|semestres?|vi(?:t|vent)|faire|fait|depuis|jusqu|pendant|durant"
    ),
    prospect=(
        r"(?!retrait|portrait|extrait|attrait|distrait|abstrait|contraint)\w{2,}rai(?:t|ent)|(?:ser|aur|pourr|devr|voudr|ir|fer)(?:a|ont)|\w{2,}(?:er|ir)(?:a|ont)|prévoi\w*|prévue?s?|prévisions?|"
        r"veut|veulent|souhait\w*|envisag\w*|objectif|cible|projet\w*|promet\w*|promis\w*|espèr\w*|attendue?s?|si|"
        r"peut-être|risquent?|menac\w*|propos\w+|réclam\w+|demand\w+"
    ),
    happened=r"(?:a|ont|avait|avaient|est|sont|s'est)(?: été)?(?: \w+ment)? \w+(?:é|és|ée|ées|i|is|ie|ies|it|ite|u|us|ue|ues|ert|erts)|fai(?:t|ts)",
    negation=r"n(?:e |')(?!(?:\w+ ){1,4}qu[e'])\w*|non|pas|jamais|aucune?s?|faux|fausse\w*|démen\w+|à tort|refus\w+|hors|sauf|plutôt que",
    joints=r"(?:et|mais|contre|tandis|alors que|dont|ou|puis|quand)",
    rose=r"augment(?:e|ent|é|ée|és|ées|ait|aient)|progress(?:e|ent|é|ait|aient)|grimp(?:e|ent|é|ée|és|ait)|cro(?:ît|issent|issait)|bondi(?:t|ssent)?|envol(?:e|ent|é|ée|és|ées)|en hausse",
    fell=r"baiss(?:e|ent|é|ait|aient)|diminu(?:e|ent|é|ait|aient)|recul(?:e|ent|é|ait|aient)|chut(?:e|ent|é|ait)|dégringol(?:e|ent|é)|effondr(?:e|ent|é|ée|és|ées)|en baisse",
    stop_words=frozenset(
        "le la les l' un une des de du d' et ou à au aux en dans par pour sur sous avec sans ce cet cette ces son sa ses "
        "leur leurs qui que qu' dont où il elle ils elles on nous vous je y se s' est sont a ont été être avoir était "
        "étaient sera seront avait avaient plus moins ne n' pas mais donc or ni car si comme très aussi entre vers "
        "depuis encore d'entre eux elles lui quelque quelques tout tous toute toutes".split()
    ),
)
