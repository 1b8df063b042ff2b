"""English: who says it: verbs of saying, and what a speaker's name looks like."""

import re

from claimcheck.extract.words.form import Saying

__all__ = ["SAYING"]

SAYING = Saying(
    cue=re.compile(
        r"(?<!\w)(?:said|says|told|tells|stated|states|added|adds|announced|announces|explained|explains|warned|warns|warn|insisted|insists|argued|argues|claimed|claims|declared|"
        r"declares|noted|notes|recalled|replied|confirmed|concluded|acknowledged|admitted|urges|urged|according to (?:him|her)|recalls|quipped|joked|testified|tweeted|wrote|writes|promised|promises|complained|complains)(?!\w)"
    ),
    according=re.compile(r"(?<!\w)(?:according to|in the words of)\s"),
    that=re.compile(r"\s*(?:(?:(?:the |a |his |her )?\w+ ){0,2}that\s|how\s)"),
    trailing=re.compile(r"\s*(?:(?:on|in|last|late|at|this)\s.*)?"),
    lead=re.compile(
        r"(?:The|An?|But|And|In|On|At|He|She|They|It|We|I|This|That|These|Those|His|Her|Its|Their|For|According to|While|When|After|Before|Since|If|As|So)(?!\w)\s*"
    ),
    no_speaker_after=re.compile(r"(?<!\w)(?:at|of|for|in|from|with|by|to|against|on)\s*$", re.IGNORECASE),
    particles=r"(?:de|da|du|la|le|von|van|der|bin|ben|al|el|of)",
    pronouns=re.compile(r"(?<!\w)(?:he|she|they)(?!\w)"),
)
