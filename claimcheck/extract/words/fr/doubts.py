"""French: what makes a clause no statement of fact."""

import re

from claimcheck.extract.words.form import Doubts, whole_words
from claimcheck.extract.words.fr.asking import DEMAND, IMPERATIVE, PLEDGE, THANKS
from claimcheck.extract.words.fr.happening import DEED, STATE
from claimcheck.extract.words.fr.speaking import ASSISTANT, FIRST_PERSON, REPORTED, SECOND_PERSON
from claimcheck.extract.words.fr.supposing import HYPOTHETICAL, POSSIBILITY, VAGUENESS
from claimcheck.extract.words.fr.valuing import EMOTION, EVALUATIVE, IMPORTANCE, INTENSIFIER

__all__ = ["DOUBTS"]

DOUBTS = Doubts(
    furniture=re.compile(
        r"^\W*(?:(?:à )?(?:lire|relire|voir|écouter) (?:aussi|également|notre|nos|la suite)|poursuivre la lecture|lire la suite|(?:se connecter|créer un compte|s'inscrire|s'abonner)\W*$|découvrez (?:notre|nos)|retrouvez (?:notre|nos|toute|tous)|rejoignez|téléchargez|contactez|(?:gestion des |ce site utilise des )cookies|mentions légales|politique de confidentialité|conditions générales|haut de page|les plus lus|contenu (?:sponsorisé|partenaire)|propos recueillis|cet article (?:a été|est) (?:mis à jour|initialement|réservé|republié|traduit)|capture d'écran\W*(?:[:/(]|$)|photo d'archives?|image d'archives?|illustration ?[:(]|carte ?:|infographie ?:|crédit ?:|réagir\W*$|imprimer\W*$|sommaire\W*$|(?:voir|écouter|regarder) aussi|abonnez|inscrivez|partage[rz]|suivez|cliquez|"
        r"newsletter|publicité|crédits?(?: photo)?\W|photo(?:graphie)?s? ?[:(/]|photo d'illustration|infographie|vidéo ?[:(]|image d'illustration|légende ?:|source ?:|à lire|voir (?:la|notre|le)|en savoir plus|notre dossier|sur le même sujet|temps de lecture|par [\w -]+ avec (?:afp|reuters)|le monde avec|©|article (?:réservé|mis à jour)|mis à jour le|publié le|"
        r"tous droits réservés|la suite après|commentaires?\W*$|avec (?:afp|reuters|agences)\W*$|\(?(?:afp|reuters|belga)\)?\W*$)"
    ),
    belief=whole_words(
        r"(?:je|nous|on) (?:pens|croi|crois|croy|trouv|estim|esp[èé]r|souhait|crai(?:n|gn)|dout|veu|voul|préf[èé]r|imagin|suppos)\w*",
        r"j'(?:estim|esp[èé]r|imagin|aimer)\w*",
        r"à (?:mon|notre) (?:avis|sens)",
        r"selon moi",
        r"il (?:me|nous) semble",
        r"j'ai (?:l'impression|le sentiment|bon espoir|peur|confiance|hâte|honte)",
        r"(?:je suis|nous sommes) (?:très |si |vraiment |tellement |absolument |profondément )?(?:sûre?s?|certaine?s?|convaincue?s?|persuadée?s?|fiers?|fières?|ravie?s?|heureu(?:x|ses?)|désolée?s?|confiante?s?|déçue?s?|tristes?)",
        r"à mes yeux",
        r"pour ma part",
        r"si vous voulez mon avis",
    ),
    judgment=whole_words(
        r"malheureusement",
        r"heureusement",
        r"hélas",
        r"(?:c'est|c'était|quel|trop|bien|vraiment) dommage",
        r"dommage (?:que|qu'\w+|pour)",
        r"(?:c'est|c'était|ce fut|ce sera|quel|quelle|ce serait) (?:là |aussi |vraiment |bien )?(?:une? )?(?:vraie? |véritable |pure? |belle? |immense )?(?:honte|scandale|plaisir|régal|gâchis|catastrophe|désastre|merveille|chef-d'œuvre|bonheur|joie|horreur|fierté|privilège|drame|tragédie|insulte|mascarade|farce|blague|folie)",
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
        r"(?<!d')(?<!un )(?<!les )(?<!des )(?<!en )(?<!mille )(?<![0-9] )exemplaires?",
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
    comparison=whole_words(
        r"(?<!de )(?<!en )(?<!non )(?:plus|moins|davantage|tellement) (?!de |d'|tard|tôt|loin|que |en |à |au |aux |du |le |la |les |sur |dans |pour |par |une? |rien|aucun|jamais|et |ou )(?:\w+)(?: encore)?",
        r"aussi \w+ qu(?:e |')\w*",
    ),
    measurable=whole_words(
        r"(?:plus|moins|aussi) (?:grand|petit|élevé|haut|bas|basse|long|longue|court|large|lourd|léger|légère|rapide|lent|cher|chère|"
        r"nombreu|jeune|vieu|vieille|âgé|chaud|froid|riche|pauvre|faible|fort|peuplé|dense|ancien|récent|important)\w*",
    ),
    exhortation=whole_words(
        r"il (?:faut|faudra|faudrait|convient|conviendrait)",
        r"nous dev(?:ons|rions|rons)",
        r"(?:est|il est) (?:grand |plus que |donc )?temps (?:de|que|d'\w+|qu'\w+)",
        r"veuillez",
        r"n'hésitez",
        r"prière de",
        r"merci de",
        r"n'oubliez",
        r"devriez",
        r"devrai(?:t|ent|s)",
        r"soyons",
        r"faisons",
        r"arrêtons",
        r"agissons",
        r"n'oublions",
    ),
    hedge=whole_words(
        r"peut-être",
        r"sans doute",
        r"probablement",
        r"vraisemblablement",
        r"éventuellement",
        r"il est possible qu(?:e|'\w+)",
        r"pourrai(?:t|ent)",
        r"pourra(?:it)?",
        r"serai(?:t|ent)",
        r"aurai(?:t|ent)",
        r"il se peut",
        r"(?!\w*(?:ouvr|livr|cadr|engendr)ai)\w{2,}(?:er|dr|vr)ai(?:t|ent)",
    ),
    evaluative=EVALUATIVE,
    intensifier=INTENSIFIER,
    emotion=EMOTION,
    importance=IMPORTANCE,
    thanks=THANKS,
    pledge=PLEDGE,
    imperative=IMPERATIVE,
    demand=DEMAND,
    possibility=POSSIBILITY,
    hypothetical=HYPOTHETICAL,
    vagueness=VAGUENESS,
    assistant=ASSISTANT,
    first_person=FIRST_PERSON,
    second_person=SECOND_PERSON,
    reported=REPORTED,
    deed=DEED,
    state=STATE,
)
