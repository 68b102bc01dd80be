"""The answers that are due, and the day to ask for where more time is worth asking for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.days import working_day, working_days
from offer_eval.core.model import CounterOffer, Offer
from offer_eval.core.plan.choice import is_chosen, is_out, open_offers
from offer_eval.core.plan.steps import Deadline

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from offer_eval.core.evaluation import Evaluation, RowResult


def _answer_by(row: RowResult) -> datetime | None:
    return row.row.answer_by if isinstance(row.row, (Offer, CounterOffer)) else None


def deadlines_of(evaluation: Evaluation, off: frozenset[date]) -> Iterator[Deadline]:
    """The answers that are due, in no order; none for an offer that is out, declined or said yes to.

    Once a choice is noted, a day that is past counts for the offer chosen only: its yes may still be to send.
    """
    record, today = evaluation.decision.record, evaluation.today
    for row in open_offers(evaluation):
        at = _answer_by(row)
        if at is None or (is_out(row) and not is_chosen(row, record)) or _is_settled(row, at.date(), evaluation):
            continue
        day = at.date()
        yield Deadline(
            name=row.name,
            at=at,
            days_left=(day - today).days,
            working_days_left=working_days(today, day, off),
            send_by=working_day(day, off, step=-1),
            ask_until=row.verdict.ask_until if record is None else None,
            waiting_for=row.verdict.waiting_for if record is None else "",
        )


def _is_settled(row: RowResult, day: date, evaluation: Evaluation) -> bool:
    """Whether nobody waits for this answer any more: the yes is sent, or the day is past and the yes is another's."""
    record = evaluation.decision.record
    if record is None:
        return False
    return record.has_said_yes if is_chosen(row, record) else day < evaluation.today


def points_of(row: RowResult) -> float:
    """The row's score [points of 100]; below every number where it has none."""
    return row.total.point if row.total else float("-inf")
