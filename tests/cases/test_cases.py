"""Every labelled case, one test each; a known failure is strict, so that an accidental repair is noticed."""

from collections import Counter

import pytest

from claimcheck.records import Rule
from tests.cases.runner import Case, load, names, problem_of

FILES = names()


def parameters() -> list[object]:
    return [
        pytest.param(
            name, case, id=f"{name}: {case.label}",
            marks=[pytest.mark.xfail(reason=case.xfail, strict=True)] if case.xfail else [],
        )
        for name in FILES for case in load(name)
    ]  # fmt: skip


@pytest.mark.parametrize(("name", "case"), parameters())
def test_case(name: str, case: Case) -> None:
    problem = problem_of(name, case)
    assert not problem, f"{case.text}\n{problem}\n({case.comment})"


@pytest.mark.parametrize("name", FILES)
def test_labels_are_different_and_say_why(name: str) -> None:
    cases = load(name)
    assert max(Counter(case.label for case in cases).values()) == 1
    assert all(case.comment for case in cases)


@pytest.mark.parametrize("rule", list(Rule))
def test_each_rule_has_three_cases_for_it_and_three_against(rule: Rule) -> None:
    cases = load(f"findings/{rule}")
    assert sum(case.expect.get("rule") == rule and not case.label.startswith("not:") for case in cases) >= 3
    assert sum(case.label.startswith("not:") for case in cases) >= 3
