"""French: what shows that something is stated, and what kind of statement it is."""

import re

from claimcheck.extract.words.form import Stating, whole_words

__all__ = ["STATING"]

STATING = Stating(
    finite_verb=whole_words(
        r"a",
        r"ont",
        r"est",
        r"sont",
        r"n'(?:a|ont|est)",
        r"s'(?:est|était|étaient)",
        r"était",
        r"étaient",
        r"avai(?:t|ent)",
        r"fut",
        r"furent",
        r"va",
        r"vont",
        r"doit",
        r"doivent",
        r"peut",
        r"peuvent",
        r"\w{3,}(?<!m)ent",
        r"\w{2,}aient",
        r"\w{2,}ait",
        r"\w{2,}er(?:a|ont)",
        r"\w{2,}ir(?:a|ont)",
        r"\w{2,}(?:urent|irent|èrent|inrent)",
        r"(?:mour|voul|p|d|cour|conn|appar|dispar|reç|aperç|véc|cr|pl)ut|(?:dev|v|rev|t|obt|sout|interv|maint|parv|surv|prov)int",
        r"ai|avons|avez|sommes|êtes|suis|vais|allons|faisons|font|fait",
        r"\w{2,}(?:ifie|ise|orte)s?",
        r"(?:offr|ouvr|ferm|sign|adopt|vot|lanc|entr|arriv|mont|baiss|chut|tu|bless|frapp|touch|concern|doubl|tripl|quadrupl|décid|repouss|retard|inaugur|déploi|déplac|rassembl|réclam|cherch|trouv|aid|pay|gèr|héri|compren|repos|abandonn|accus|arrêt|autoris|bloqu|célèbr|chang|class|commenc|confi|créé?|détrui|divis|émet|émettr|engag|envoi|expuls|grav|intègr|invit|jou|lib[èe]r|manqu|marqu|négoci|oblig|organis|part|particip|plac|possèd|prend|présent|privatis|prolong|protèg|quitt|ramèn|rejoin|rejett|remplac|rencontr|rend|répond|respect|retir|révis|séjourn|séquestr|sort|subi|surveill|survol|termin|tomb|travers|tu|utilis|util|vend|voyag)(?:e|ent|s|t|ssent)",
        r"(?:augment|diminu|recul|progress|grimp|bondi|tomb|plong|étend|vend|produi|construi|condamn|interdi|autoris|accueill|reçoi|livr|investi|import|export|consomm|dépens|vers|relèv|élèv|établi|perd|prév|enregistr|recens|dénombr|transfèr|recrut|licenci|supprim|embauch|rémunèr|finan|abrit|héberg|soign|hospitalis|vaccin|contamin|meur|naî|élit|nomm|démissionn|bat|devanc|domin|devien|tien|maintien|suspend|repor|annul|reconn|acquitt|écop|purg|soutien|contrôl|fourni|achèt|rachèt|vis|estim|évalu|publi|révèl|montr|indiqu|préci|tot|cumul|fix|port|pass|franchi|avoisin|frôl|excèd|plafonn|culmin)(?:e|es|ent|t|d|it|ît|a|ut|èrent|irent)",
        r"(?:rest|compt|représent|totalis|emploi|regroup|affich|dépass|attein|coût|pèse|mesur|march|gagn|remport|quitt|annonc|confirm|affirm|remet|reprend|appel|dispos|occup)\w*",
    ),
    being=whole_words(r"est", r"sont", r"était", r"étaient", r"compte", r"comptent", r"dispose", r"disposent"),
    participle=whole_words(
        r"(?:a|ont|est|sont|avait|avaient|été)(?: \w+ment| également| aussi| encore)? \w+(?:é|és|ée|ées|i|is|it|u|us|ert)"
    ),
    future=whole_words(
        r"ser(?:a|ont)",
        r"aur(?:a|ont)",
        r"(?:va|vont) \w+(?:er|ir|re)",
        r"\w{2,}er(?:a|ont)",
        r"\w{2,}ir(?:a|ont)",
        r"(?:pourr|devr|viendr|passer|fer)(?:a|ont)",
    ),
    headline=re.compile(r"(?!)"),
    subordinate=whole_words(r"quand", r"où", r"si", r"lorsque", r"jusqu'où"),
    woven=re.compile(r"(?:quand|où|si|s'|comment|pourquoi|combien|ce qu[ei']|qui|quoi|de|d'|à|quel\w*)(?:\s|(?<='))"),
    told=re.compile(r"(?:(?<!\w)que?\s|qu'|:\s?)\W*$"),
)
