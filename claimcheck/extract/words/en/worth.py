"""English: what makes a claim worth checking."""

from claimcheck.extract.words.form import Worth, whole_words

__all__ = ["WORTH"]

WORTH = Worth(
    comparing=whole_words(
        r"(?:more|less|fewer|higher|lower|larger|smaller|bigger|faster|slower|better|worse|older|younger|greater|longer|shorter|cheaper|richer|poorer|stronger|weaker) (?:[\w-]+ ){0,4}than",
        r"(?:high|low|larg|bigg|small|fast|slow|long|short|old|young|rich|poor|great|few|strong|weak|cheap|deadli|hott|cold|tall|wealthi|safe|bloodi|heavi|costli|busi|near)est",
        r"(?:the|its|their|his|her|our) (?:most|least|worst|best|first|second-largest|third-largest)",
        r"as (?:many|much) (?:[\w-]+ ){0,3}as",
        r"(?:twice|double|triple|half) (?:as|the)",
        r"(?:twofold|threefold|tenfold|compared (?:with|to)|outnumbers?|outperforms?|exceeds?|ranks?|ranked|record (?:high|low|number|level|year))",
        r"(?:all-time|unprecedented)",
    ),
    on_record=whole_words(
        r"(?:laws?|bills?|acts?|votes?|voted|elected|elections?|referendums?|budgets?|tax(?:es)?|tariffs?|deficits?|debts?|treat(?:y|ies)|agreements?|courts?|rulings?|verdicts?|lawsuits?|census|unemployment|inflation|gdp|spending|statistics|legislation|amendments?|resolutions?|constitution|contracts?|sanctions?|patents?|licen[cs]es?)",
        r"(?:signed|passed|vetoed|ratified|convicted|sentenced|jailed|indicted|appointed|acquitted|enacted|repealed|abolished|founded|nominated|sworn in|resigned|died|born)",
    ),
    no_name=whole_words(
        r"i(?:'(?:m|ve|ll|d))?",
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?",
        r"(?:january|february|march|april|may|june|july|august|september|october|november|december)",
        r"(?:mr|mrs|ms|sir|madam|god|christmas|easter|internet)",
    ),
)
