"""French: verb forms that tell what is over from what is to come."""

__all__ = ["FUTURE", "NEUTRAL", "PAST", "REPORTED"]

_TO_COME = r"(?:prévu|attendu|fixé|programmé|convoqué|annoncé|appelé)e?s?"
_WENT = (
    r"(?:arrivé|parti|mort|né|venu|allé|tombé|entré|sorti|monté|descendu|resté|devenu|revenu|passé|décédé|rentré|retourné|apparu|"
    r"intervenu|survenu|parvenu)e?s?"
)
# Nouns that end as participles do, and participles of what is to come.
_NOUNS = (
    "marchés?|cafés?|députée?s?|été|santé|sociétés?|libertés?|années?|journées?|soirées?|matinées?|armées?|musées?|lycées?|"
    "comités?|cités?|sécurité|majorité|universités?|communautés?|actualités?|trophées?|côtés?|degrés?|idées?|durées?|entrées?|"
    "tournées?|rentrées?|communiqués?|employée?s?|salariée?s?|réfugiée?s?|insurgés?|accusée?s?|prévue?s?|fixée?s?|attendue?s?|"
    "programmée?s?|mosquées?|fusées?|défilés?|congés?|qualités?|facultés?|autorités?|unités?|vérité"
)
_IRREGULAR = (
    r"(?:rendu|ouvert|mort|pris|mis|dit|fait|élu|vu|tenu|venu|paru|conclu|reçu|vendu|perdu|battu|descendu|entendu|survenu|disparu|"
    r"apparu|intervenu|surpris|appris|commis|inscrit|écrit|détruit|produit|réuni|établi|subi|saisi)e?s?(?: publi(?:c|que)s?)?"
)
_NEXT_TO = r"(?=(?: (?:le|ce|dès|en|au|courant|fin|début))? $)"
_ON = r"(?: (?:pas|plus|être|avoir|encore|aussi|donc|alors|ainsi|bientôt|\w+ment)){0,2}(?: \w+)?"

FUTURE = (
    rf"(?:sera|seront|aura|auront|va|vont|ira|iront|fera|feront|pourra|pourront|devra|devront|devrait|devraient|pourrait|"
    rf"pourraient|doit|doivent|serait|seraient){_ON}"
    r"|\w{2,}(?:era|eront|ira|iront|dra|dront|vra|vront|rera|reront)"
    r"|prévoit|prévoient|compte|espère|je \w+erai"
    r"|(?!aurait|auraient)\w{2,}(?:rait|raient)|\w+rai|\w+rons|\w+rez|s'attend|s'attendent|à l'approche"
    rf"|(?:est|sont) (?:\w+ment )?{_TO_COME}|prévue?s?|attendue?s?|programmée?s?"
    r"|s'achèv\w+|s'ouvr\w+|débute(?:nt)?|commence(?:nt)?|entre(?:nt)? en vigueur|se ti(?:ent|ennent)|(?:a|ont) lieu"
    r"|à (?:paraître|suivre|venir|battre|découvrir|disputer|pourvoir)"
)
NEUTRAL = r"(?:de|d'|pour|à|sans) \w+(?:er|ir|re)|(?:est|sont|être)(?: \w+ment)? \w+(?:é|i|u|is|it|rt)e?s?"
PAST = (
    rf"(?:est|sont|serait|seraient) {_WENT}|(?:s'est|se sont|a|ont|avait|avaient|était|étaient|fut|furent|aurait|auraient)"
    r"(?! lieu)(?: été)?(?: \w+)?"
    r"|(?!devait|devaient|allait|allaient|\w+rait|\w+raient)\w{3,}(?:ait|aient|èrent)"
    rf"|(?!(?:{_NOUNS})(?!\w))\w{{3,}}ée?s?{_NEXT_TO}|{_IRREGULAR}{_NEXT_TO}"
)
# Verbs of saying and planning tell nothing of the year of a day that stands behind them.
REPORTED = (
    r"annoncé|déclaré|dit|promis|indiqué|décidé|convenu|prévu|demandé|averti|espér|voul|affirmé|assuré|souhait|propos"
)
