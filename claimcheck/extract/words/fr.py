"""French patterns for finding claims."""

import re

from claimcheck.extract.words.form import ClaimWords

__all__ = ["WORDS"]


def _words(*alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(alternatives)})(?![\w-])")


WORDS = ClaimWords(
    furniture=re.compile(
        r"^\W*(?:(?:à )?lire (?:aussi|également)|(?:voir|écouter|regarder) aussi|abonnez|inscrivez|partage[rz]|suivez|cliquez|"
        r"newsletter|publicité|crédits?(?: photo)?\W|photo(?:graphie)?s? ?[:(/]|photo d'illustration|infographie|vidéo ?[:(]|image d'illustration|légende ?:|source ?:|à lire|voir (?:la|notre|le)|en savoir plus|notre dossier|sur le même sujet|temps de lecture|par [\w -]+ avec (?:afp|reuters)|le monde avec|©|article (?:réservé|mis à jour)|mis à jour le|publié le|"
        r"tous droits réservés|la suite après|commentaires?\W*$|avec (?:afp|reuters|agences)\W*$|\(?(?:afp|reuters|belga)\)?\W*$)"
    ),
    belief=_words(
        r"(?:je|nous|on) (?:pens|croi|crois|croy|trouv|estim|esp[èé]r|souhait|crai(?:n|gn)|dout|veu|voul|préf[èé]r|imagin|suppos)\w*",
        r"j'(?:estim|esp[èé]r|imagin|aimer)\w*",
        r"à (?:mon|notre) (?:avis|sens)",
        r"selon moi",
        r"il (?:me|nous) semble",
        r"j'ai (?:l'impression|le sentiment)",
    ),
    judgment=_words(
        r"malheureusement",
        r"heureusement",
        r"hélas",
        r"honteu\w*",
        r"scandaleu\w*",
        r"inacceptables?",
        r"regrettables?",
        r"absurdes?",
        r"magnifiques?",
        r"superbes?",
        r"formidables?",
        r"merveilleu\w*",
        r"décevante?s?",
        r"ridicules?",
        r"injustes?",
        r"courageu\w*",
        r"exemplaires?",
        r"désastreu\w*",
        r"catastrophiques?",
        r"intolérables?",
        r"admirables?",
        r"indignes?",
        r"le mieux",
        r"le pire",
        r"bonne nouvelle",
        r"mauvaise nouvelle",
        r"assez de temps",
        r"encore temps",
        r"trop (?:tard|tôt)",
        r"faut-il",
        r"mérit(?:e|ent|ait)",
    ),
    comparison=_words(
        r"(?<!de )(?<!en )(?<!non )(?:plus|moins|davantage|tellement) (?!de |d'|tard|tôt|loin|que |en |à |au |aux |du |le |la |les |sur |dans |pour |par |une? |rien|aucun|jamais|et |ou )(?:\w+)(?: encore)?",
        r"aussi \w+ qu(?:e |')\w*",
    ),
    measurable=_words(
        r"(?:plus|moins|aussi) (?:grand|petit|élevé|haut|bas|basse|long|longue|court|large|lourd|léger|légère|rapide|lent|cher|chère|"
        r"nombreu|jeune|vieu|vieille|âgé|chaud|froid|riche|pauvre|faible|fort|peuplé|dense|ancien|récent|important)\w*",
    ),
    exhortation=_words(
        r"il (?:faut|faudra|faudrait|convient|conviendrait)",
        r"nous devons",
        r"devriez",
        r"devrai(?:t|ent|s)",
        r"soyons",
        r"faisons",
        r"arrêtons",
        r"agissons",
        r"n'oublions",
    ),
    hedge=_words(
        r"peut-être",
        r"sans doute",
        r"probablement",
        r"pourrai(?:t|ent)",
        r"pourra(?:it)?",
        r"serai(?:t|ent)",
        r"aurai(?:t|ent)",
        r"il se peut",
        r"\w{2,}(?:er|dr|vr)ai(?:t|ent)",
    ),
    future=_words(
        r"ser(?:a|ont)",
        r"aur(?:a|ont)",
        r"(?:va|vont) \w+(?:er|ir|re)",
        r"\w{2,}er(?:a|ont)",
        r"\w{2,}ir(?:a|ont)",
        r"(?:pourr|devr|viendr|passer|fer)(?:a|ont)",
    ),
    headline=re.compile(r"(?!)"),
    finite_verb=_words(
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
    cue=re.compile(
        r"(?<!\w)(?:(?:a|ont|avait|avaient) (?:également |aussi |encore |notamment |ensuite )?(?:déclaré|affirmé|dit|assuré|expliqué|estimé|ajouté|indiqué|précisé|souligné|prévenu|"
        r"annoncé|rappelé|répondu|martelé|lancé|reconnu|confié|poursuivi|conclu|averti|insisté|soutenu|jugé|plaidé)|"
        r"(?:déclar|affirm|assur|expliqu|estim|ajout|indiqu|précis|soulign|annonc|rappel|martel|reconna[iî]|poursui|averti|insist|soutien|juge|plaide)(?:e|ent|t)|"
        r"(?:a|ont)-t-(?:il|elle|on|ils|elles) \w+|(?:s'est|se sont) (?:félicité|réjoui|inquiété|alarmé|indigné|étonné|interrogé|défendu|justifié|ému|engagé)e?s?|(?:félicite|réjouit|inquiète|alarme|indigne|déplore|regrette|dénonce|promet|résume|raconte|témoigne|commente|reconnaît)|prévien(?:t|nent)|di(?:t|sent)|répond(?:ent)?|lance|confie|conclu(?:t|ent)|appelle|selon lui|selon elle)(?!\w)"
    ),
    according=re.compile(r"(?<!\w)(?:selon|d'après|de l'avis de)\s"),
    that=re.compile(r"\s*(?:que?\s|qu')"),
    lead=re.compile(
        r"(?:Les?|La|L['’]|Une?|Des|Mais|Et|En|On|À|Au|Aux|Ils?|Elles?|Je|Nous|Ces?|Cet|Cette|Son|Sa|Ses|Dans|Pour|Selon|D['’]après|Or|Puis|Ainsi|Car|Depuis|Après|Avant|Si)(?!\w)['’]?\s*"
    ),
    no_speaker_after=re.compile(
        r"(?<!\w)(?:chez|de|d'|d’|à|pour|du|des|dans|en|avec|par|contre|sur)\s*$", re.IGNORECASE
    ),
    particles=r"(?:de|da|du|la|le|von|van|der|bin|ben|al|el)",
    pronouns=re.compile(r"(?<!\w)(?:il|elle|ils|elles|lui)(?!\w)"),
    joint=re.compile(r"\s(?:et|mais|tandis que|alors que|pendant que)\s"),
    trailing=re.compile(r"\s*"),
    part_of=re.compile(r"(?:dont|soit|parmi (?:eux|elles)|y compris|c'est-à-dire|et|contre)\s"),
    definite=re.compile(r"(?:le|la|les|l'|cette|ce|ces|cet)\s?$"),
    leading_article=re.compile(r"(?:la|le|les)\s(?=moitié|tiers|quart|\w+ (?:tiers|quarts|cinquièmes))"),
    link=re.compile(r"(?<!\w)(?:de|du|d'|fixée au)\s?$"),
    ahead=re.compile(r"prochaine?s?"),
    being=_words(r"est", r"sont", r"était", r"étaient", r"compte", r"comptent", r"dispose", r"disposent"),
    participle=_words(
        r"(?:a|ont|est|sont|avait|avaient|été)(?: \w+ment| également| aussi| encore)? \w+(?:é|és|ée|ées|i|is|it|u|us|ert)"
    ),
    subordinate=_words(r"quand", r"où", r"si", r"lorsque", r"jusqu'où"),
    pronoun=re.compile(r"(?<!\w)(?:d'entre (?:eux|elles)|dont)(?!\w)"),
)
