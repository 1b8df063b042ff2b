"""English: verb forms that tell what is over from what is to come."""

__all__ = ["FUTURE", "NEUTRAL", "PAST", "REPORTED"]

_IRREGULAR = (
    "went came took got gave ran began broke fell rose died held met won lost left found made said told saw became sent spoke "
    "shot beat grew knew wrote paid bought brought thought sold kept led built spent stood heard felt fought caught taught "
    "sought struck stole drove rode chose froze flew drew threw blew wore tore swore bore shook woke hid bit ate drank sank "
    "sang rang swam sat slept slid lent dealt dug hung stuck swept swung spun stung fled fed bled bred overtook undertook "
    "withdrew forgot forgave underwent overcame foresaw hit put cut let hurt quit shut happened killed slew strove "
    "tied vied dyed lied"
).split()  # fmt: skip
_NOT_PAST = (
    "need|indeed|hundred|united|speed|seed|feed|breed|exceed|proceed|succeed|embed|shed|creed|greed|weed|deed|reed"
)
_BETWEEN = r"(?: (?:not|also|now|then|soon|never|still|only|likely|probably|be|\w+ly)){0,2}"
_MODAL = r"would|could|might|may|must|should|can't|couldn't|wouldn't"

FUTURE = (
    rf"(?:will|won't|'ll|shall|must|mustn't|can|cannot|can't|should|would|wouldn't|could|couldn't|might|may)"
    rf"(?! (?:not )?have){_BETWEEN}(?: \w+)?|will(?: not)? have \w+"
    r"|(?:has|have) to \w+|(?:has|have) (?:until|till|yet to)|going to \w+"
    r"|to be \w+|set to|due|scheduled|slated|expected|plans?|planned|planning|upcoming|forthcoming|faces?|hopes?|aims?|intends?"
    r"|wants? to|ready|next round|yet to|needs?|heading into|about to|poised to|tipped to|likely to"
)
NEUTRAL = (
    r"to [a-z]+|(?:is|are|'s|'re|be|being)(?: (?:not|now|still|also|\w+ly))? (?!expect|schedul|plan|slat|set)\w{2,}ed"
)
PAST = (
    rf"(?:{_MODAL})(?: not)? have(?: been)?(?: \w+)?"
    r"|did(?:n't| not)?(?: \w+)?|(?:was|were|had)(?:n't)?|(?:has|have)(?:n't)?(?! (?:no|only|an?|the|[0-9]))|says"
    rf"|{'|'.join(_IRREGULAR)}|(?!(?:{_NOT_PAST})(?!\w))\w{{2,}}ed"
)
# Verbs of saying and planning tell nothing of the year of a day that stands behind them.
REPORTED = (
    r"(?:say|said|says|told|announced|agreed|promised|pledged|vowed|planned|scheduled|expected|decided|wanted|hoped|warned|"
    r"urged|asked|needed|ordered|proposed|called)(?!\w)"
)
