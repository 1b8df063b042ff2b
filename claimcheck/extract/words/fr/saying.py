"""French: who says it: verbs of saying, and what a speaker's name looks like."""

import re

from claimcheck.extract.words.form import Saying

__all__ = ["SAYING"]

SAYING = Saying(
    cue=re.compile(
        r"(?<!\w)(?:(?:a|ont|avait|avaient) (?:également |aussi |encore |notamment |ensuite )?(?:déclaré|affirmé|dit|assuré|expliqué|estimé|ajouté|indiqué|précisé|souligné|prévenu|"
        r"annoncé|rappelé|répondu|martelé|lancé|reconnu|confié|poursuivi|conclu|averti|insisté|soutenu|jugé|plaidé)|"
        r"(?:déclar|affirm|assur|expliqu|estim|ajout|indiqu|précis|soulign|annonc|rappel|martel|reconna[iî]|poursui|averti|insist|soutien|juge|plaide)(?:e|ent|t)|"
        r"(?:a|ont)-t-(?:il|elle|on|ils|elles) \w+|(?:s'est|se sont) (?:félicité|réjoui|inquiété|alarmé|indigné|étonné|interrogé|défendu|justifié|ému|engagé)e?s?|(?:félicite|réjouit|inquiète|alarme|indigne|déplore|regrette|dénonce|promet|résume|raconte|témoigne|commente|reconnaît)|prévien(?:t|nent)|di(?:t|sent)|répond(?:ent)?|lance|confie|conclu(?:t|ent)|appelle|selon lui|selon elle)(?!\w)"
    ),
    according=re.compile(r"(?<!\w)(?:selon|d'après|de l'avis de)\s"),
    that=re.compile(r"\s*(?:que?\s|qu')"),
    trailing=re.compile(r"\s*"),
    lead=re.compile(
        r"(?:Les?|La|L['’]|Une?|Des|Mais|Et|En|On|À|Au|Aux|Ils?|Elles?|Je|Nous|Ces?|Cet|Cette|Son|Sa|Ses|Dans|Pour|Selon|D['’]après|Or|Puis|Ainsi|Car|Depuis|Après|Avant|Si)(?!\w)['’]?\s*"
    ),
    no_speaker_after=re.compile(
        r"(?<!\w)(?:chez|de|d'|d’|à|pour|du|des|dans|en|avec|par|contre|sur)\s*$", re.IGNORECASE
    ),
    particles=r"(?:de|da|du|la|le|von|van|der|bin|ben|al|el)",
    pronouns=re.compile(r"(?<!\w)(?:il|elle|ils|elles|lui)(?!\w)"),
)
