"""French: who says it: verbs of saying, and what a speaker's name looks like."""

import re

from claimcheck.extract.words.form import Saying, whole_words
from claimcheck.extract.words.fr.saying_verbs import (
    ATTITUDES,
    AUXILIARIES,
    GERUNDS,
    INFINITIVES,
    NOUNS,
    SAY,
    SAY_PARTICIPLES,
    TREAT,
    TREAT_PARTICIPLES,
    WILL,
    WILL_PARTICIPLES,
)

__all__ = ["SAYING"]

_CLITICS = r"(?:(?:n'|ne |l'|lui |leur |nous |vous |me |m'|le |la |les |y |en |se |s'|s'en )*)"
_NO = r"(?: (?:pas|plus|jamais|aussi|également|ensuite|encore|notamment|toujours|désormais|[a-zéèêâî]{2,14}ment))?"
_THEY = r"(?:il|elle|on|ils|elles|je|nous)"
_DAY = r"(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)(?: (?:matin|midi|après-midi|soir|dernier))?"

SAYING = Saying(
    cue=re.compile(
        r"(?<!\w)(?:(?:a|ont|avait|avaient) (?:également |aussi |encore |notamment |ensuite )?(?:déclaré|affirmé|dit|assuré|expliqué|estimé|ajouté|indiqué|précisé|souligné|prévenu|"
        r"annoncé|rappelé|répondu|martelé|lancé|reconnu|confié|poursuivi|conclu|averti|insisté|soutenu|jugé|plaidé)|"
        r"(?:déclar|affirm|assur|expliqu|estim|ajout|indiqu|précis|soulign|annonc|rappel|martel|reconna[iî]|poursui|averti|insist|soutien|juge|plaide)(?:e|ent|t)|"
        r"(?:a|ont)-t-(?:il|elle|on|ils|elles) \w+|(?:s'est|se sont) (?:félicité|réjoui|inquiété|alarmé|indigné|étonné|interrogé|défendu|justifié|ému|engagé)e?s?|(?:félicite|réjouit|inquiète|alarme|indigne|déplore|regrette|dénonce|promet|résume|raconte|témoigne|commente|reconnaît)|prévien(?:t|nent)|di(?:t|sent)|répond(?:ent)?|lance|confie|conclu(?:t|ent)|appelle|selon lui|selon elle)(?!\w)"
    ),
    according=re.compile(
        r"(?<!\w)(?:selon|d'après|(?<!suis )(?<!est )(?<!sont )(?<!êtes )(?<!sommes )(?<!était )de l'avis de)\s(?!l[ae]s?quel|l'heure|le cas|toute)"
    ),
    for_whom=re.compile(r"pour\s"),
    that=re.compile(r"\s*(?:que?\s|qu')"),
    lead=re.compile(
        r"(?:Les?|La|L['’]|Une?|Des|Mais|Et|En|On|À|Au|Aux|Ils?|Elles?|Je|Nous|Ces?|Cet|Cette|Son|Sa|Ses|Dans|Pour|Selon|D['’]après|Or|Puis|Ainsi|Car|Quant|Pourquoi|Comment|Quand|Lorsqu['’]|Lorsque|Alors|Comme|Depuis|Après|Avant|Si)(?!\w)['’]?\s*"
    ),
    no_speaker_after=re.compile(
        r"(?<!\w)(?:chez|de|d'|d’|à|pour|du|des|dans|en|avec|par|contre|sur)\s*(?:la |l['’])?$", re.IGNORECASE
    ),
    particles=r"(?:de|da|du|la|le|von|van|der|bin|ben|al|el)",
    pronouns=re.compile(
        r"(?<!\w)(?:il|elle|ils|elles|lui|eux|celui-ci|celle-ci|ce dernier|cette dernière|son|sa|ses|leur|leurs)(?!\w)"
    ),
    speech=re.compile(
        rf"(?<![\w-])(?:(?P<inverted>{_CLITICS}(?:a|ont|avait|avaient|eut|est|était|sont)-(?:t-)?{_THEY}(?: (?:également|aussi|ensuite|encore|toutefois|notamment|[a-zéèêâî]{{2,14}}ment))? (?:{SAY_PARTICIPLES}|{TREAT_PARTICIPLES}|{WILL_PARTICIPLES})"
        rf"|{_CLITICS}(?:{SAY}|fit|reprit|fais|dis|répondis|demandai|criai|repris|pensai|m'écriai|dis|disais|ajoutai|répliquai|murmurai)-(?:t-)?{_THEY})"
        rf"|(?:(?:pour|de|à|d'|et|sans|après avoir) )?(?P<bare>{GERUNDS})"
        rf"|{AUXILIARIES}(?:(?P<said>{SAY_PARTICIPLES})|(?P<willed>{WILL_PARTICIPLES})|(?P<treated>{TREAT_PARTICIPLES}))"
        rf"|{_CLITICS}(?:(?P<say>{SAY}){_NO}|(?P<will>{WILL}){_NO}|(?P<treat>{TREAT}){_NO})"
        rf"|(?:se |s'|ne |n'|en )*(?:est|sont|était|étaient|serait|reste|restent|dit|disent|montre|déclare|déclarent|dits?|être)(?: (?:pas|plus|très|aussi|toujours|également))? (?P<mind>{ATTITUDES})"
        rf"|(?:doit|peut|veut|vient d[e']|va|vont|pour|à|tient à|tenu à|voulu|devait|pouvait|pu|dû)\s?(?:le |lui |se |s'|en )*(?P<show>{INFINITIVES})"
        rf")(?![\w-])"
    ),
    homograph=whole_words(
        "demandes?",
        "annonces?",
        "juges?",
        "notes?",
        "observe",
        "confie",
        "lance",
        "cite",
        "rêves?",
        "mentions?",
        "signale",
        "explique",
        "interroge",
        "calculs?",
        "menaces?",
        "plaide",
        "murmures?",
        "témoignage",
        "critiques?",
        "doutes?",
        "récits?",
        "projette",
        "compte",
        "tente",
        "montre",
        "prouve",
        "insistes?",
        "cherche",
        "propose",
        "estime",
        "conseille",
        "avance",
        "avança",
        "coupe",
        "fit",
        "fait",
        "cri",
        "clame",
        "pense",
        "entend",
        "mention",
        "loue",
        "pointe",
        "espère",
        "presse",
        "commente",
        "accuse",
        "aime",
        "ose",
        "somme",
        "sommes",
        "sommés?",
        "juge",
        "craint",
        "souffle",
        "accepte",
        "refuse",
        "approuve",
        "rapporte",
        "reprend",
        "reprennent",
        "poursuit",
        "poursuivent",
        "poursuivait",
        "tentent",
        "tentait",
        "comptent",
        "comptait",
        "rapportent",
        "lancent",
        "lança",
        "montrent",
        "montrait",
        "voit",
        "voient",
    ),
    article=re.compile(r"(?:le |la |les |l')"),
    noun_after=re.compile(
        r"(?:^|[^\w])(?:le|la|les|l'|un|une|des|du|de|d'|ce|cet|cette|ces|son|sa|ses|leur|leurs|mon|ma|mes|notre|votre|nos|vos|au|aux|à|en|par|pour|sans|"
        r"quelques|plusieurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|toute|chaque|aucune?|nouvelle|première|dernière|\d+)\s*$"
    ),
    verb_after=re.compile(r"(?:^|[^\w])[\w'’)»”-]+[,]?\s*$"),
    noun=re.compile(
        rf"(?<![\w-])(?:(?:l'|la |le |les |une? |des |sa |son |ses |leur |cette |cet |ce |d'|de )(?:{NOUNS}) (?:selon laquelle|selon lequel|selon lesquelles|selon lesquels|que|qu')|"
        rf"(?P<owner>sa|son|ses|leur|leurs) (?:{NOUNS}) (?:de|d'|que|qu'))(?=\s|(?<='))"
    ),
    never_before=re.compile(
        r"(?:^|[^\w])(?:le|la|les|un|une|des|du|de|ce|cet|cette|ces|son|sa|ses|leur|leurs|au|aux|très|plus|son)\s*$|[ld]'$"
    ),
    passive=re.compile(r"(?!x)x"),
    participle=re.compile(r"(?:(?:en|tout en|pour|de) )?\w+ant"),
    told=re.compile(r"(?!x)x"),
    far_clause=re.compile(r"\s*,?\s*(?:que\s|qu'|(?=(?:comment|pourquoi|combien|ce que|ce qui|si)\s))"),
    far_stop=re.compile(r"[.;:“«\"]|\s(?=(?:que|qu'|comment|pourquoi|si|combien)(?:\W|(?<=')))"),
    clause=re.compile(
        r"\s*,?\s*(?:que,?\s(?!d)|que\s(?=d[eu'])|qu'|(?=(?:comment|pourquoi|combien|où|si|ce que|ce qui|quand|s'ils?)\s))"
    ),
    addressee=re.compile(
        r"\s+(?:à|au|aux|devant|auprès d[eu'])\s?(?:l'|la |les |le |des |ses |son |sa )?(?:[\w'-]+)(?: [A-ZÀ-Ýa-zà-ý][\w'-]+)?(?= que | qu'|[,:]|$)"
    ),
    adjunct=re.compile(
        rf"\s*(?:{_DAY}|aujourd'hui|hier|(?:ce|cette) (?:matin|semaine|mois|année|soir|jour)|"
        r"(?:à|au|aux|dans|lors|devant|sur|en|après|avant|par|via|auprès|depuis|pendant|avec|le|de|du|d'une?|pour|contre|chez|sous|comme|quand|tout|d'un|d'une|sans|vers)(?!\w)|l'|d'|encore|ensuite|alors|ainsi|récemment|notamment|également|\w+ment(?!\w))"
    ),
    when=re.compile(rf"\s+(?:{_DAY}|hier|aujourd'hui)(?= (?!que|qu'))"),
    boundary=re.compile(
        r"[,;:—–…“”\"«»!?|]|\s-\s|(?<![\w-])(?:que|qu'|parce|quand|lorsque|lorsqu'|si|après|avant|comme|puisque|puisqu'|alors|tandis|mais|donc|or|et|ou|où|dont|"
        r"car|est|sont|était|étaient|a|ont|avait|avaient|sera|seront|serait|fut|va|vont|peut|doit|devra|pourra|aura)(?![\w-])"
    ),
    relative=re.compile(r"qui$"),
    relative_clause=re.compile(r"(?<![\w-])(?:qui|dont|où|(?:le|au|du|la)quel\w*|(?:aux|des|les)quel\w*)(?![\w-])"),
    adverbial=re.compile(
        r"(?:en|à|au|aux|dans|sur|lors|pendant|depuis|après|avant|pour|avec|selon|par|de|du|des|d'|comme|sous|entre|chez|contre|malgré|face|dès|sans|vers|"
        r"hier|aujourd'hui|alors|ainsi|puis|enfin|aussi|encore|toutefois|cependant|pourtant|ensuite|mais|et|or|car|\w+ment|ne|n'|si|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\w)"
    ),
    determiner=re.compile(
        r"(?<![\w'-])(?:le|la|les|un|une|des|ce|cet|cette|ces|son|sa|ses|leur|leurs|mon|ma|notre|votre|certains|certaines|plusieurs|deux|trois|beaucoup|il|elle|ils|elles|on|nous|je|tous|chacun|personne)(?!\w)|(?<![\w'-])l'"
    ),
    title=re.compile(r"(?:m\.|mm\.|mme|mmes|mlle|me|maître|monsieur|madame)\s+"),
    aside=re.compile(
        r"\s*(?:\w+ant(?!\w)|qui(?!\w)|dont(?!\w)|où(?!\w)|tandis|alors(?!\w)|lors(?!\w)|après(?!\w)|avant(?!\w)|selon|d'après|en(?!\w)|dans(?!\w)|au(?!\w)|à(?!\w)|le(?!\w)|la(?!\w)|l'|un(?!\w)|une(?!\w)|tout(?!\w)|avec(?!\w)|sans(?!\w)|pour(?!\w)|et(?!\w)|mais(?!\w)|comme(?!\w)|par(?!\w)|car(?!\w)|puis(?!\w)|(?:tellement |tout |très |si |encore |un peu )?\w{3,}(?:ée?s?|ie?s|ues?) (?:par|de|d'|à|en|sur|que|qu'))"
    ),
    female=re.compile(r"(?:^|\W)(?:elle|mme|madame|mlle|la|une)(?:\W|$)"),
    male=re.compile(r"(?:^|\W)(?:il|lui|m|monsieur|le|un)(?:\W|$)"),
    many=re.compile(r"(?:^|\W)(?:ils|elles|eux|les|des|ces|leurs?|certains|plusieurs|mm|nous)(?:\W|$)"),
    rank=re.compile(
        r"^(?:Président|Premier ministre|Général|Colonel|Maître|Docteur|Dr|Professeur|Pr|M\.|MM\.|Mme|Mlle|Monsieur|Madame|Sir|Lord|Reine|Roi|Pape)\s+"
    ),
    titled=re.compile(
        r"(?<!\w)(?P<title>M\.|Mme|Mlle|Monsieur|Madame)[ \u00a0](?:[A-ZÀ-Ý][\w-]+[ \u00a0])?(?P<name>[A-ZÀ-Ý][\w'’-]+)"
    ),
    certain=re.compile(
        r"(?<!\w)(?:compt|cherch|tent|os|projet|s'apprêt|menac|essay|press|somm|prévoi|enten|rêv|aim)\w*(?!\w)"
    ),
    to_do=re.compile(
        r"\s+(?:ne pas |n'|y |en |le |la |les |lui |se |s')*(?:de |d'|à |que |qu'|\w+(?:er|ir|re|oir)(?!\w))"
    ),
    only_quotes=re.compile(
        r"(?<!\w)(?:lanc|gliss|lâch|coup|tranch|souffl|poursui|repr|répond|interromp|interv|continu|confi|pest|tempêt|cri|"
        r"murmur|corrig|balay|nuanc|complèt|complét|rassur|ironis|fit|firent|fait|montr|calcul|interrog|observ|articul|"
        r"rapport|relat|sait|savent|savait|voit|voient|montr|prouv|not|insist|entend)\w*(?!\w)"
    ),
    turn=re.compile(
        r"(?:note|source|par|photo|image|à lire|lire aussi|vidéo|mise à jour|date|heure|lieu|où|quand|comment|pourquoi|qui|q|r)$"
    ),
    any_verb=re.compile(
        r"\s*,?\s*(?P<verb>(?:se |s'|l'|lui |leur |nous |y |en )*(?:(?:a|ont|avait|est|s'est) )?\w{3,}(?:e|ent|t|a|é|ée|és|i|u))(?![\w'-])"
    ),
    inverts=re.compile(
        r"\s*(?:(?:mercredi|lundi|mardi|jeudi|vendredi|samedi|dimanche|hier|alors|aussi|encore|ensuite|enfin|\w+ment|à|au|aux|dans|sur|devant|lors|ce|cette|auprès|d'un|d'une|en)(?!\w).{0,70})?",
        re.DOTALL,
    ),
    irreal=re.compile(
        r"(?<!\w)(?:crai(?:n|gn)|redout|appréhend|souhait|veu(?:t|lent|x)|voul|exig|demand|espèr|espér|préf[èé]r|refus|attend|ordonn|propos|recommand|réclam|suppli|pri(?:e|ent|é|ait)(?!\w)|interdi|dout|rêv|tien(?:t|nent) à)"
    ),
    factive=re.compile(
        r"(?<!\w)(?:sa(?:it|vent|vait|vaient)|su[st]?|appr(?:end|is|it)\w*|vu|voi\w+|voy\w+|constat\w+|montr\w+|démontr\w+|prouv\w+|découv\w+|souven\w*|oubli\w+|entend\w*|"
        r"espèr\w+|espér\w+|souhait\w+|demand\w+|ordonn\w+|exig\w+|recommand\w+|conseill\w+|préconis\w+)(?!\w)"
    ),
    people=frozenset(
        "mairie préfecture préfet préfète gouvernement opposition parquet défense police presse direction association collectif groupe syndicat fédération "
        "agence institut institution organisation entreprise société club parti ministère commission comité conseil tribunal cour banque "
        "boulanger boulangère agriculteur agricultrice éleveur éleveuse pêcheur commerçant commerçante voisin voisine retraité retraitée ouvrier ouvrière "
        "enseignant enseignante instituteur institutrice infirmier infirmière étudiant étudiante habitant habitante riverain riveraine riverains témoin témoins "
        "ingénieur ingénieure géologue climatologue historien historienne sociologue politologue biologiste épidémiologiste psychologue maîtresse "
        "commissaire magistrat magistrate manager gérant gérante ex-ministre intéressé intéressée dame messieurs expert experte élu élue "
        "adjoint adjointe militant militante manifestant manifestante coordinateur coordinatrice enquêteur enquêtrice entrepreneur entrepreneuse".split()
    ),
    minds=re.compile(r"\s+(?:que|qu'|de|d'|à|par|pour|par|du|des|au)(?!\w)|\s+(?:qu|d)'"),
    incise=re.compile(
        rf"(?<![\w'-]){_CLITICS}(?:(?:(?:a|ont|avait|avaient|ai|avais|est|était|eut)-(?:t-)?(?P<pronoun_had>{_THEY})(?:\s\w+ment|\salors|\saussi|\sensuite|\sencore)?\s(?:{SAY_PARTICIPLES}|fait|continué|crié))"
        rf"|(?:(?:{SAY}|dis|disais|\w{{2,12}}(?:[^r]a|èrent|[^a]it|irent|ut))-(?:t-)?(?P<pronoun>{_THEY}))|(?:(?:a|ont|avait|avaient|est|était) )?(?:également |aussi |ensuite |encore |alors )?(?:{SAY_PARTICIPLES})|(?:{SAY}))(?![\w-])"
    ),
    after_verb=re.compile(
        r"\s+(?:(?:alors|aussi|ensuite|encore|enfin|doucement|vivement|simplement|seulement|tout à coup|soudain|\w+ment|mercredi|lundi|mardi|jeudi|vendredi|samedi|dimanche|hier)\s+){0,2}"
        r"(?:[A-ZÀ-Ý]|[Ll]e |[Ll]a |[Ll]es |[Ll]['’]|un |une |son |sa |ses |mon |ma |ce |cet |cette |ces |M\.|à (?:son|sa|l|mi)|en |d['’]une? |avec |celui|celle|tout |quelqu|deux |des |plusieurs |notre |leur |mère |père |maître |monsieur |madame |frère |sœur )"
    ),
    dialogue=re.compile(
        r"(?<![\w-])(?:je|j'|tu|t'|vous|nous|moi|toi|mon|ma|mes|ton|ta|tes|notre|nos|votre|vos|me|m'|te|oui|non|monsieur|madame|mademoiselle|messieurs)(?![\w])|-(?:moi|toi|nous|vous)(?!\w)|(?<=[jtm]')\w"
    ),
    narrated=re.compile(
        r"(?<![\w-])(?:\w{2,}(?:èrent|irent|urent|inrent)|(?:il|elle|ils|elles|on|qui|se|s'|l'|lui|ne|n'|y|en)\s?(?:se |s'|lui |l'|la |le |les |y |en |ne |n')*\w{2,}(?:[^aeiou]a|[^a]it|ut|int)|(?:fut|eut|tut|sut|lut|fit|mit|prit|vint|tint|vit|dit|\w{3,}[^aeious](?:a|ut)))(?![\w-])"
    ),
    past=re.compile(r"(?<![\w-])(?:(?:se |s'|ne |n'|l'|en |y )*\w{2,}(?:ait|aient))(?![\w-])"),
)
