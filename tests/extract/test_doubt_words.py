"""What each pattern of the word knowledge finds and what it leaves alone, by language."""

from dataclasses import fields

import pytest

from claimcheck.extract.words import claim_words_for
from claimcheck.extract.words.form import Doubts
from claimcheck.text.fold import fold
from claimcheck.text.words import LANGUAGES

# Those that decide alone are tested by the claims that come out, in tests/cases.
DECIDING = ("furniture", "belief", "judgment", "comparison", "measurable", "exhortation", "hedge")

# language, field: what it finds; what it leaves alone
TABLE: dict[tuple[str, str], tuple[tuple[str, ...], tuple[str, ...]]] = {
    ("en", "evaluative"): (
        ("A stunning goal.", "It was a poor performance.", "What a disgrace!", "The film fails to impress."),
        ("Shops close on Good Friday.", "She crossed Great Britain on foot.", "The poor were given bread."),
    ),
    ("en", "intensifier"): (
        ("It is so beautiful.", "By far the wisest choice.", "We really tried."),
        ("He left so that she could sleep.", "The road is wet.", "Such cases are rare."),
    ),
    ("en", "emotion"): (
        ("She is proud of him.", "I hate Mondays.", "They were thrilled."),
        ("The bridge was closed.", "The bank lent him money.", "Snow fell in the hills."),
    ),
    ("en", "importance"): (
        ("It is essential to act.", "Water is vital.", "Trust is the key to success."),
        ("He lost his keys.", "The critic wrote a book.", "Crops were imported."),
    ),
    ("en", "thanks"): (
        ("Thank you all.", "Good evening, everyone.", "God bless you."),
        ("The welcome center closed.", "The night was cold.", "A good morning's work was lost."),
    ),
    ("en", "pledge"): (
        ("We will not give in.", "They are committed to peace.", "The club strives for quality."),
        ("The will was read.", "He committed a crime.", "The crew dedicated a plaque."),
    ),
    ("en", "imperative"): (
        ("Let's go.", "Imagine a world without rules.", "If you are unsure, ask your doctor.", "Please don't touch."),
        ("Looks can deceive.", "He asked his doctor.", "Call centers hired 300 people."),
    ),
    ("en", "demand"): (
        ("We must act.", "It is time to go.", "Residents are urged to stay inside."),
        ("The mustard was sold.", "He had two sons.", "The time was noted."),
    ),
    ("en", "possibility"): (
        ("It might rain.", "Stress can lead to errors.", "He may come.", "Perhaps."),
        ("She was born in May 1950.", "A can of paint fell.", "The might of Rome ended in 476."),
    ),
    ("en", "hypothetical"): (
        ("It would be a pity.", "As if nothing had happened.", "If I were king, all would be well."),
        ("He asked if the shop was open.", "The wood was dry.", "They were tired."),
    ),
    ("en", "vagueness"): (
        ("Many people feel lost.", "It depends.", "There are several reasons.", "Somehow it works."),
        ("Many banks were closed.", "Three reasons were given.", "The sum was paid."),
    ),
    ("en", "assistant"): (
        ("Here are some tips.", "In this article we look at bees.", "As an AI, I cannot know.", "Sources: none"),
        ("He wrote an article.", "The source of the river is in Spain.", "Follow the road here."),
    ),
    ("en", "first_person"): (
        ("I left early.", "Our house burned.", "They told us."),
        ("The US army withdrew.", "World War I ended in 1918.", "A mine collapsed."),
    ),
    ("en", "second_person"): (
        ("You know.", "Your house is old.", "Do it yourself."),
        ("The young man left.", "A youth was hurt.", "Yours-Guillaume is a village."),
    ),
    ("en", "reported"): (
        ("The mayor hopes that it ends.", "She denied it.", "They accused him.", "He wants to leave."),
        ("I wanted to leave.", "We hope so.", "Amid fears of war, shares fell."),
    ),
    ("en", "deed"): (
        ("He died in Rome.", "The firm launched a rocket.", "They got married."),
        ("The deed is old.", "She is tall.", "It could be true."),
    ),
    ("en", "state"): (
        ("The town is located in Spain.", "Smoking is illegal here.", "It consists of two parts."),
        ("The state of things.", "He sang.", "They left early."),
    ),
    ("fr", "evaluative"): (
        ("Un but magnifique.", "Quelle honte !", "Un match décevant, hélas.", "C'est un gâchis."),
        ("La Grande-Bretagne compte 67 millions d'habitants.", "Le bon de commande est signé.", "La gare est fermée."),
    ),
    ("fr", "intensifier"): (
        ("C'est tellement vrai.", "Il est si beau.", "C'est tout simplement faux."),
        ("Il demande si la gare est ouverte.", "La route est longue.", "Une telle loi existe."),
    ),
    ("fr", "emotion"): (
        ("Je suis fier.", "Elle est ravie.", "Il adore le vélo."),
        ("La banque prête de l'argent.", "Le pont est fermé.", "La neige est tombée."),
    ),
    ("fr", "importance"): (
        ("Il est essentiel de voter.", "C'est primordial.", "Il est important que chacun vienne."),
        ("Une importante somme a été volée.", "Il a perdu son sac.", "La capitale est en flammes."),
    ),
    ("fr", "thanks"): (
        ("Merci à tous.", "Bravo !", "Je salue votre courage.", "Félicitations."),
        ("La ville est à vendre.", "Le salaire a baissé.", "La bonne rue est barrée."),
    ),
    ("fr", "pledge"): (
        ("Je m'engage à tout dire.", "Nous nous engageons.", "Notre ambition est claire."),
        ("La voiture s'est engagée dans la rue.", "Le but est marqué.", "Ils sont venus."),
    ),
    ("fr", "imperative"): (
        (
            "Imaginez un monde.",
            "N'hésitez pas.",
            "Prenez garde.",
            "Soyons clairs.",
            "Si vous toussez, appelez un médecin.",
        ),
        ("Chez lui, tout va bien.", "Lopez a marqué.", "Rendez-vous à 20 heures.", "Maisons à vendre."),
    ),
    ("fr", "demand"): (
        ("Il faut agir.", "Le gouvernement doit céder.", "Le public est prié de sortir."),
        ("La faute est avouée.", "Il a prié.", "Le doigt est cassé."),
    ),
    ("fr", "possibility"): (
        ("Cela peut aider.", "Il viendra peut-être.", "Elle pourrait partir."),
        ("La peur règne.", "Il est parti.", "Peu de gens votent."),
    ),
    ("fr", "hypothetical"): (
        ("Si j'étais riche, je partirais.", "Comme si de rien n'était.", "Ce serait dommage."),
        ("Il fait beau.", "La scierie a brûlé.", "Le lait est cher."),
    ),
    ("fr", "vagueness"): (
        ("Beaucoup de gens le sentent.", "Ça dépend.", "D'une certaine manière, oui.", "Les choses changent."),
        ("Trois banques sont fermées.", "Le train est parti.", "La somme est payée."),
    ),
    ("fr", "assistant"): (
        (
            "Voici quelques conseils.",
            "Dans cet article, nous parlons d'abeilles.",
            "Pour plus d'informations : le site.",
        ),
        ("Il a écrit un article.", "La source du fleuve est en Espagne.", "Le voisin est ici."),
    ),
    ("fr", "first_person"): (
        ("J'ai vu.", "Notre maison brûle.", "Il nous parle."),
        ("Le jeu est fini.", "La mairie est fermée.", "Les noues sont à sec."),
    ),
    ("fr", "second_person"): (
        ("Vous savez.", "Tes amis sont là.", "C'est ton père."),
        ("Le ton monte.", "Le vote est clos.", "La tour est haute."),
    ),
    ("fr", "reported"): (
        ("Le maire espère que cela finira.", "Elle dément.", "Il dénonce la loi.", "Il appelle à voter."),
        ("J'espère que cela finira.", "La demande de papier baisse.", "La critique est unanime."),
    ),
    ("fr", "deed"): (
        ("Il est mort à Rome.", "Elle a signé un accord.", "L'avion s'est écrasé.", "Ils arrivèrent à Rome."),
        ("L'opéra est vaste.", "Ils considèrent la loi.", "Elle est grande."),
    ),
    ("fr", "state"): (
        ("La ville se trouve en Espagne.", "Il est interdit de fumer.", "Le billet coûte 3 euros."),
        ("L'état des choses.", "Il chante.", "Ils partent demain."),
    ),
}


def examples(side: int) -> list[tuple[str, str, str]]:
    return [(language, field, text) for (language, field), sides in TABLE.items() for text in sides[side]]


def test_the_table_holds_every_sign_three_times() -> None:
    signs = {field.name for field in fields(Doubts)} - set(DECIDING)
    assert set(TABLE) == {(language, sign) for language in LANGUAGES for sign in signs}
    assert all(len(texts) >= 3 for sides in TABLE.values() for texts in sides)


@pytest.mark.parametrize(("language", "field", "text"), examples(0))
def test_pattern_finds_its_words(language: str, field: str, text: str) -> None:
    assert getattr(claim_words_for(language).doubts, field).search(fold(text))


@pytest.mark.parametrize(("language", "field", "text"), examples(1))
def test_pattern_leaves_other_words_alone(language: str, field: str, text: str) -> None:
    assert not getattr(claim_words_for(language).doubts, field).search(fold(text))
