"""The looks back at a choice, and the person's own gaps by their day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from offer_eval.core.days import days_off, working_day
from offer_eval.core.model import Offer
from offer_eval.core.plan.choice import chosen_row, is_eyes_open
from offer_eval.core.plan.steps import Do, Step
from offer_eval.core.verdict import REVIEW_DAYS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.evaluation import Evaluation

REVIEWS: tuple[tuple[int, str], ...] = (
    (30, "First month: is the job the one you were told about?"),
    (90, "Three months: have the promises come true, and did the worries?"),
    (180, "Half a year: would you choose it again?"),
)
"""Days after the start, and the question for that day."""

SECOND_LOOK_DAYS = 274
"""A choice made eyes open is looked at again after six months and after nine [days]. Source: "After the Interview",
Interview Skills course: six to nine months in a post that others left."""


def review_dates(evaluation: Evaluation) -> tuple[tuple[date, str], ...]:
    """(day, question) of each look back, counted from the first day of work, else from the day of the choice.

    After 30, 90 and 180 days, or on the working day after; where the choice is made eyes open also after six and
    nine months.
    """
    row = chosen_row(evaluation)
    if row is None:
        return ()
    record = evaluation.decision.record
    chosen_on = record.on if record is not None and record.on is not None else evaluation.today
    start = row.row.start if isinstance(row.row, Offer) else None
    first = start or chosen_on
    off = days_off(evaluation.decision)
    dates = [(working_day(first + timedelta(days=days), off), question) for days, question in REVIEWS]
    if is_eyes_open(evaluation, row):
        six, nine = (working_day(first + timedelta(days=d), off) for d in (REVIEW_DAYS, SECOND_LOOK_DAYS))
        dates[2] = (six, "Six months, eyes open: did the flags come true, and do you stay?")
        dates.append((nine, "Nine months, eyes open: stay, or look again?"))
    return tuple(dates)


def own_gaps(evaluation: Evaluation) -> Iterator[Step]:
    """What you mean to do about your own gaps, by its day."""
    sheet = evaluation.decision.balance_sheet
    for number, gap in enumerate(sheet.gaps if sheet else ()):
        if gap.by is not None and gap.by >= evaluation.today:
            what = f"{gap.what}: {gap.plan}" if gap.plan else gap.what
            yield Step(Do.GAP, "You", what.rstrip("."), gap.by, number=number)


def reviews(evaluation: Evaluation) -> Iterator[Step]:
    """The looks back that are still ahead, as steps."""
    row = chosen_row(evaluation)
    waits = evaluation.decision.record is None
    for number, (day, question) in enumerate(review_dates(evaluation)):
        if row is not None and day >= evaluation.today:
            yield Step(Do.REVIEW, row.name, question.rstrip("?") + "?", day, after_yes=waits, number=number)
