"""Where a person decides: the queue, the terminal, and the widget for notebooks. No SQL and no model in here."""

from typing import TYPE_CHECKING

from claimcheck.desk import Desk
from claimcheck.errors import MissingExtra
from claimcheck.review.queue import Queue
from claimcheck.review.terminal import review_in_terminal

if TYPE_CHECKING:
    from claimcheck.review.widget import ReviewWidget

__all__ = ["Queue", "review", "review_in_terminal"]


def review(desk: Desk, article: str | None = None, *, reviewer: str | None = None) -> "ReviewWidget":
    """Give the widget that reviews a desk, or one article of it, in a notebook.

    Raises:
        InputError: the article is unknown.
        MissingExtra: anywidget is not installed.

    """
    try:
        from claimcheck.review.widget import ReviewWidget
    except ModuleNotFoundError as error:
        if error.name != "anywidget":
            raise
        raise MissingExtra("anywidget", "notebook") from error
    return ReviewWidget(Queue(desk, article, reviewer=reviewer))
