"""The parts of the reader of numerals: figures, number words, fractions, vague counts; ``text.numerals`` shows it."""
