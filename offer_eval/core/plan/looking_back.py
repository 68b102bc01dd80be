"""The looks back at a choice, and the person's own gaps by their day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from offer_eval.core.days import days_off, months_after, working_day
from offer_eval.core.model import Kind, Offer
from offer_eval.core.plan.choice import chosen_row, is_eyes_open
from offer_eval.core.plan.steps import Do, Step

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.evaluation import Evaluation

REVIEW_AFTER = (30, 90, 180)
"""Days after the start, or after the choice to stay or to look on."""

QUESTIONS: dict[Kind, tuple[str, str, str]] = {
    Kind.OFFER: (
        "First month: is the job the one you were told about?",
        "Three months: have the promises come true, and did the worries?",
        "Half a year: would you choose it again?",
    ),
    Kind.COUNTER_OFFER: (
        "First month: has what you were offered for staying begun?",
        "Three months: have the promises come true, and is what made you want to leave gone?",
        "Half a year: would you stay again?",
    ),
    Kind.PRESENT_JOB: (
        "First month: is it still right that you stayed?",
        "Three months: is what made you want to leave any better?",
        "Half a year: would you stay again?",
    ),
    Kind.KEEP_SEARCHING: (
        "First month: has the search brought what you hoped for?",
        "Three months: is there anything better than what you turned down, and do your means still last?",
        "Half a year: would you look on again?",
    ),
}
"""What to ask at each look back, by what was chosen."""

EYES_OPEN_MONTHS = (6, 9)
"""A choice made eyes open is looked at again after six months and after nine. Source: "After the Interview",
Interview Skills course: six to nine months in a post that others left."""


def review_dates(evaluation: Evaluation) -> tuple[tuple[date, str], ...]:
    """(day, question) of each look back, counted from the first day of work, else from the day of the choice.

    After 30, 90 and 180 days, or on the working day after; where the choice is made eyes open after six and after nine
    months of the calendar in place of the last.
    """
    row = chosen_row(evaluation)
    if row is None:
        return ()
    first = counted_from(evaluation) or evaluation.today
    off = days_off(evaluation.decision)
    questions = zip(REVIEW_AFTER, QUESTIONS[row.kind], strict=True)
    dates = [(working_day(first + timedelta(days=days), off), question) for days, question in questions]
    if is_eyes_open(evaluation, row):
        six, nine = (working_day(months_after(first, months), off) for months in EYES_OPEN_MONTHS)
        dates[2] = (six, "Six months, eyes open: did the flags come true, and do you stay?")
        dates.append((nine, "Nine months, eyes open: stay, or look again?"))
    return tuple(dates)


def counted_from(evaluation: Evaluation) -> date | None:
    """The day from which the looks back are counted: the start, else the choice; None where neither is known."""
    row, record = chosen_row(evaluation), evaluation.decision.record
    start = row.row.start if row is not None and isinstance(row.row, Offer) else None
    return start or (record.on if record is not None else None)


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
