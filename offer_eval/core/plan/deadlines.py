"""The answers that are due, and the day to ask for where more time is worth asking for."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from offer_eval.core.model import CounterOffer, Offer
from offer_eval.core.plan.choice import is_out, open_offers
from offer_eval.core.plan.days import working_day, working_days
from offer_eval.core.plan.steps import Deadline
from offer_eval.core.verdict import PROCESS_DAYS, SLIP_DAYS, Prospect, Word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.evaluation import Evaluation, RowResult

MORE_TIME_DAYS = 7
"""What to ask for where nothing else names a day [days]."""


def _answer_by(row: RowResult) -> datetime | None:
    return row.row.answer_by if isinstance(row.row, (Offer, CounterOffer)) else None


def deadlines_of(evaluation: Evaluation, off: frozenset[date]) -> Iterator[Deadline]:
    """The answers that are due, in no order; none for an offer that is out, declined or chosen."""
    record, today = evaluation.decision.record, evaluation.today
    for row in open_offers(evaluation):
        at = _answer_by(row)
        if at is None or is_out(row) or (record is not None and (record.chosen == row.name or at.date() < today)):
            continue
        day = at.date()
        prospect = _late_prospect(row, day, evaluation)
        yield Deadline(
            name=row.name,
            at=at,
            days_left=(day - today).days,
            working_days_left=working_days(today, day, off),
            send_by=working_day(day, off, step=-1),
            ask_until=_ask_until(row, day, prospect, evaluation, off=off),
            waiting_for=prospect.name if prospect else "",
        )


def _ask_until(
    row: RowResult, day: date, prospect: Prospect | None, evaluation: Evaluation, *, off: frozenset[date]
) -> date | None:
    """The day to ask for: after another process has answered, else a week more where the verdict asks for time."""
    if evaluation.decision.record is not None:
        return None
    if prospect is not None and prospect.when is not None:
        return working_day(prospect.when + timedelta(days=SLIP_DAYS), off)
    if Word.ASK_FOR_TIME in row.verdict.words:
        return working_day(max(day, evaluation.today) + timedelta(days=MORE_TIME_DAYS), off)
    return None


def _late_prospect(row: RowResult, day: date, evaluation: Evaluation) -> Prospect | None:
    """Of the processes that could beat the row and will answer after its deadline, but soon after, the best one."""
    today = evaluation.today
    latest = max(day, today) + timedelta(days=PROCESS_DAYS)
    late = [
        (prospect.promise, -prospect.when.toordinal(), number, prospect)
        for number, prospect in enumerate(evaluation.prospects)
        if prospect.when is not None
        and today <= prospect.when <= latest
        and prospect.when + timedelta(days=SLIP_DAYS) > day
        and prospect.could_beat(points_of(row))
    ]
    return max(late, key=lambda found: (found[0], found[1], -found[2]))[3] if late else None


def points_of(row: RowResult) -> float:
    """The row's score [points of 100]; below every number where it has none."""
    return row.total.point if row.total else float("-inf")
