"""French: changes."""

from claimcheck.text.words.form import Changes
from claimcheck.text.words.fr.moves import DENIED_CHANGE, DOWNS_OF_SHARES, UPS_OF_SHARES

__all__ = ["CHANGES"]

_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_FIGURE = (
    r"(?:[0-9]|une?\b|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|"
    r"septante|nonante|cent\b|mille|la moitié)"
)

CHANGES = Changes(
    now=r"actuel|aujourd'hui|désormais|maintenant|(?<!\w)pass(?:e|é|és|ée|ées|era|eront|ent|ait|ant|er|eraient|erait)(?!\w)|(?<!\w)port(?:é|ée|és|ées|er|e|ent)(?!\w)",
    ups_of_shares=UPS_OF_SHARES,
    downs_of_shares=DOWNS_OF_SHARES,
    denied_change=DENIED_CHANGE,
    change_by=frozenset({"de", "d'"}),
    change_to=frozenset({"à", "au"}),
    change_fillers=frozenset(
        "encore en moyenne seulement même dernier dernière an année mois trimestre semaine de l' un à nouveau sur "
        "cette ce plus moins quelque environ près jusqu' presque bien record net nette annuel annuelle forte fort "
        "légère léger légèrement janvier février mars avril mai juin juillet août septembre octobre novembre décembre "
        "hier lundi mardi mercredi jeudi vendredi aussi ainsi donc quasiment total totale déjà".split()
    ),
    adverbs=r"\w{3,}ment",
    moving=frozenset("points point sièges siège emplois emploi places place postes centimes barils".split()),
    earns=r"gagn\w*",
    multiplied={"doubl": "up", "tripl": "up", "quadrupl": "up", "quintupl": "up", "multipli": "up", "divis": "down"},
    changed_after={
        "de plus": "up",
        "supplémentaires": "up",
        "supplémentaire": "up",
        "de hausse": "up",
        "d'augmentation": "up",
        "de croissance": "up",
        **{
            f"de {what} {way}": direction
            for what in ("croissance", "hausse", "recettes", "déficit")
            for way, direction in (("de plus", "up"), ("de moins", "down"))
        },
        "de progression": "up",
        "plus": "up",
        **dict.fromkeys(("plus bas", "plus basse", "plus basses", "plus faible", "plus faibles", "plus petit"), "down"),
        "en plus": "up",
        "de moins": "down",
        "moins": "down",
        "en moins": "down",
        "de baisse": "down",
        "de réduction": "down",
        "de diminution": "down",
        "de recul": "down",
        "de perte": "down",
    },
    against=r"(?:(?P<up>en hausse|en augmentation|en progression)|(?P<down>en baisse|en recul|en diminution))"
    r" (?:contre|par rapport (?:à|aux))",
    alone={
        **dict.fromkeys(("augmenté", "bondi", "grimpé", "explosé", "en hausse", "en augmentation"), "up"),
        **dict.fromkeys(("diminué", "baissé", "chuté", "reculé", "en baisse", "en recul", "en diminution"), "down"),
    },
    takes=r"(?:re)?(?:pris|pren\w*)|adjug\w*|lâch\w*|engrang\w*|grappill\w*|abandonn\w*|sabr\w*",
    never_direct=r"réchauff\w*|refroidi\w*|tomb\w*|descend\w*|décroch\w*|gliss\w*|fond\w*|ralent\w*|avanc\w*|déclin\w*|tass\w*|érod\w*|creus\w*|"
    r"améli\w*|appréci\w*|hiss\w*|enfl\w*|atténu\w*",
    falls=r"chut\w*|(?:re)?tomb\w*|plong\w*|dégringol\w*|descend\w*|(?:re)?mont\w*|grimp\w*|bond\w*|progress\w*|recul\w*|"
    r"gagn\w*|redress\w*|relev\w*",
    levels=frozenset(
        "niveau niveaux hauteur eau eaux lac fleuve rivière mer océan océans nappe nappes barrage marée taille longueur largeur "
        "épaisseur altitude profondeur crue glacier glaciers côte littoral rivage seine loire rhône garonne".split()
    ),
    loses=r"perd\w*|pertes?",
    prices=frozenset(
        "action actions titre titres cours baril brut once pétrole bourse euro dollar part parts prix indice capitalisation "
        "fortune patrimoine".split()
    ),
    trades=r"perd\w*|gagn\w*",
    amounts=frozenset(
        "nombre nombres effectif effectifs impôt impôts taxe taxes dépense dépenses déficit dette charges cotisations production "
        "crédits recettes aides subventions coût coûts salaires loyers".split()
    ),
    indefinite=frozenset({"un", "une"}),
    by_factor=frozenset({"par"}),
    never_last=frozenset({"en", "sur"}),
    still=frozenset(
        "est était sont étaient reste restent restait demeure demeurent maintient maintiennent maintenu maintenue stagne stagnent "
        "prévu prévue estimé estimée attendu attendue fixé fixée stable".split()
    ),
    paces=r"croissance (?:à|au)",
    level_openers=frozenset(
        "un une le la son sa record plus haut bas niveau de d' historique nouveau sommet plancher".split()
    ),
    changed_not=rf" (?:tard|tôt|loin|jeunes?|vieux|vieilles?|âgée?s?|anciens?|anciennes?|ou moins|en plus|en moins|(?:de |d'){_FIGURE})",
    counted_more={
        **dict.fromkeys(("de plus", "en plus", "supplémentaires", "supplémentaire"), "up"),
        **dict.fromkeys(("de moins", "en moins"), "down"),
    },
    counted_not=rf" (?:(?:des? |d'){_FIGURE}|en (?:plus|moins)|tard|tôt|ou moins)|(?<=en plus) (?:des? |du |d')",
    part_of=r" (?:de (?:ses|leurs|ces|nos|vos)|sur (?:les |ses |leurs )?[0-9]|d'entre)(?! (?:\S+ ){0,2}(?:emplois|postes|sièges|salariés))",
    row_joints=r"(?:et|puis|contre|après)",
    row_name=r"[Ll]e |[Ll]a |[Ll]es |[Ll]['’]",
    row_stops=r" (?:sont|ont|était|étaient|de chances?|d'entre)(?!\w)",
    compared=r"(?:contre|par rapport (?:à|aux)|comparé(?:e|s|es)? (?:à|aux))",
    earlier=rf"(?:en|fin|début) (?:{_MONTHS}|[12][0-9]{{3}})|(?:un an|(?:ans|mois|jours|semaines)) (?:plus tôt|avant|auparavant)|"
    r"l'an(?:née)? (?:dernière?|passée?|précédente?|d'avant)|le (?:mois|trimestre) (?:précédent|dernier|d'avant)|la veille|"
    r"la semaine (?:précédente|dernière|d'avant)|il y a|au \w+ trimestre|précédemment|auparavant|"
    r"(?:à|sur) la même (?:époque|période)|avant la (?:crise|pandémie|guerre)",
    contests=r"\bélue?s?\b|\bvoix\b|scrutin|suffrage|\bvotes?\b|référendum|battu|rival|\bmotion\b|majorité|adoptée?\b|adversaire|\bbuts?\b",
    rated=r"\b(?:taux|cotes?|popularité|intentions?|inflation|chômage|croissance|participation|abstention|tva|csg|marge|"
    r"rendements?|part de|proportion|pourcentage|sondages?)\b",
    indices=r"indice|\bcac\b|bourse|\bdow\b|nasdaq|nikkei|\bdax\b|ftse|s&p|match|équipe|joueu|\bbuts?\b|classe[mr]|championnat|"
    r"permis|saison|victoire|rebond|\bscore|\bmarqu|d'avance|de retard|\bpisa\b|\bbac\b",
)
