"""Texts that break readers of text: any Unicode, and mixes of the marks that news and the web are full of."""

from hypothesis import strategies as st

PIECES = [
    "Plus de 10\u202f000 soldats", "10\u00a0000", "1,250.5", "3,5 millions d’euros", "$2.5m", "12 %", "un quart d’entre eux",
    "de 5 à 9 morts", "from 5 to 9", "between 3 and 4", "le 1er mai", "May 1, 2021", "31/12/2020", "en 2021", "two-day",
    "la date limite du", "« ", " »", "“", "”", '"', "«", "„", "’", "'", "—", " – ", "-", ";", ":", ",", ".", "…", "?!", "(", ")",
    "\r\n", "\r", "\n\n", "\n", "\t", " ", "\u202f", "\u00a0", "\u2009", "🙂", "e\u0301", "İ", "ǅ", "ß", "ﬁ", "٣٤", "²", "½", "Ⅷ",
    "9" * 40, "0.0", "١٢٫٥", "# ", "> ", "- ", "l’OTAN", "OTAN", "France", "Kenya", "M. Dupont", "a déclaré que", "said that",
    "selon", "According to", "dont", "and", "et", "d’entre eux", "sont", "were", "killed", "tués", "will", "sera", "the U.S.",
    "J.-P.", "https://x.org/a?b=1", "\u200b", "\ufeff", "\x00", "\ud7ff",
]  # fmt: skip

texts = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=8)), max_size=30).map("".join),
)
languages = st.sampled_from(["fr", "en"])
HUGE = {
    "letters": "a" * 1_000_000,
    "capitals": "A" * 200_000,
    "digits": "9" * 100_000,
    "spaced digits": "9 " * 100_000,
    "grouped digits": "999 " * 60_000,
    "dotted digits": "1.2.3." * 40_000,
    "spaces": "x" + " " * 300_000 + "x",
    "new lines": "x\n" * 100_000,
    "carriage returns": "\r\n" * 100_000,
    "opening marks": "« " * 60_000,
    "nested quotations": "«" * 30_000 + "»" * 30_000,
    "straight quotes": 'a." b ' * 50_000,
    "stops": "." * 200_000,
    "stops and spaces": ". " * 100_000,
    "commas": "5, " * 60_000,
    "hyphens": "a-" * 100_000,
    "number words": "cent mille " * 30_000,
    "hundreds": "cent " * 60_000,
    "changes": "de 1 à 2 " * 20_000,
    "dates": "1 mai 2021 " * 20_000,
    "places": "France " * 30_000,
    "capitalized words": "Ab " * 80_000,
    "sayings": "il dit que " * 20_000,
    "quoted sentences": "« Le pays compte 5 villes ici », dit Paul. " * 5_000,
    "sentences": "La France compte 5 villes en 2021. " * 5_000,
    "apostrophes": "l’" * 100_000,
    "combining accents": "e\u0301" * 100_000,
}
