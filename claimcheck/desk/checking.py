"""Articles against the evidence of a desk: checked one after the other, each saved when it is done."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimcheck.desk.search import new_run, open_search
from claimcheck.pipeline import Find, check_article
from claimcheck.records import Article, Report

if TYPE_CHECKING:
    from claimcheck.desk.desk import Desk

__all__ = ["check_articles"]


def check_articles(desk: "Desk", articles: Sequence[Article], find: Find) -> tuple[Report, ...]:
    """Give a report on each article, saved in the desk; ``find`` finds its claims.

    Raises:
        IndexMismatch: the index is absent, damaged, or was built by another model.
        StoreError: the desk cannot be written.

    """
    shown = desk.settings.top_k
    search, run = open_search(desk, shown), new_run(desk)
    reports = []
    for article in articles:
        report = check_article(article, search, run=run, shown=shown, find=find, progress=desk.progress)
        if not report.claims:
            desk.notify(f"{article.uri}: no checkable claim was found; `claimcheck extract --coverage` says why")
        desk.store.save_report(report)
        reports.append(report)
    return tuple(reports)
