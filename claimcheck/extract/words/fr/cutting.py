"""French: where a sentence is cut into statements."""

import re

from claimcheck.extract.words.form import Cutting
from claimcheck.extract.words.fr.verbs import VERBS

__all__ = ["CUTTING"]

CUTTING = Cutting(
    leading_article=re.compile(r"(?:la|le|les)\s(?=moitié|tiers|quart|\w+ (?:tiers|quarts|cinquièmes))"),
    joints=frozenset(["et", "mais", "puis", "tandis", "alors"]),
    contrasts=frozenset(["tandis", "alors"]),
    paired=frozenset(["entre", "ni", "soit", "fois", "seulement", "tant"]),
    relatives=frozenset(
        "qui dont où lequel laquelle lesquels lesquelles auquel duquel auxquels auxquelles desquels desquelles".split()
    ),
    closed=frozenset(["qui"]),
    places=frozenset(["où"]),
    subordinates=frozenset(
        "que qu' si s'il quand lorsque lorsqu' parce car puisque puisqu' comme afin quoique quoiqu' tandis comment pourquoi combien jusqu'à".split()
    ),
    conditions=re.compile(
        r"(?<![\w-])(?:si|s'ils?|sauf si|sauf|à moins|à condition|pourvu|au cas où|en cas de|faute de|tant que|dès lors|quand bien même|selon que|sous réserve|à supposer|"
        r"dans l'hypothèse|même si|sinon|sans quoi|faudrait|pour que|afin que?)(?![\w-])"
    ),
    articles=frozenset(
        "le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes du au aux".split()
    ),
    attached=frozenset("de du des d'".split()),
    prepositions=frozenset(
        "à au aux dans en sur sous avec sans chez par pour vers entre contre depuis pendant dès selon après avant lors parmi malgré hors près grâce face suite quant faute loin outre hormis excepté sauf courant fin début voire via comme afin".split()
    ),
    pronouns=frozenset(
        "il elle on ils elles je j' nous vous c' ce cela ceci celui-ci celle-ci ceux-ci celles-ci".split()
    ),
    negations=frozenset("ne n' ni sans aucun aucune".split()),
    passive=frozenset(),
    hollow=frozenset(
        "égard encontre issue aide instar occasion intérieur extérieur époque approche exception intention insu aune opposé".split()
    ),
    singulars=frozenset("le la l' un une ce cet cette son sa leur mon ma notre votre chaque".split()),
    plurals=frozenset("les des ces ses leurs nos vos mes plusieurs quelques deux trois quatre cinq six dix".split()),
    plural_verb=re.compile(r"\w*nt(?<!tient)(?<!vient)|ont|sont|vont|font"),
    adverbs=re.compile(
        r"aussi|également|ainsi|donc|alors|ensuite|puis|enfin|depuis|désormais|encore|toujours|notamment|déjà|a-t-il|\w{4,}ment|même|surtout|finalement"
    ),
    apart=re.compile(r"(?:dont|parmi (?:eux|elles|lesquels|lesquelles)|parmi lesquels|y compris|au nombre desquels)\s"),
    restated=re.compile(r"(?:soit|c'est-à-dire|ou)\s"),
    participle=re.compile(
        r"\w{2,}(?:é|ée|és|ées)(?<!ité)(?<!ités)(?<!année)(?<!années)(?<!armée)|née?s?|(?:construit|détruit|produit|conduit|inscrit|écrit|traduit|réduit|mort|élu|vendu|perdu|issu|venu|pris|paru|"
        r"sorti|parti|bâti|établi|réuni|investi|ouvert|offert|couvert|promu|vaincu|conçu|reçu|tenu|détenu|connu|entendu|descendu|défendu|suspendu|tombé)e?s?|mise?s?"
    ),
    epithet=re.compile(
        r"âgée?s?|hautes?|longs?|longues?|larges?|profonde?s?|vieux|vieille|agée?s?|forte? d|fortes? d|riche"
    ),
    verbs=VERBS,
)
