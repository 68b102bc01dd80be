"""What follows a yes: accept, resign once the conditions are met, tell everybody else."""

from __future__ import annotations

import math
from datetime import date, timedelta
from typing import TYPE_CHECKING

from offer_eval.core.model import Kind, Offer, PresentJob
from offer_eval.core.plan.choice import chosen_row, is_out, is_stopped, open_offers
from offer_eval.core.plan.days import spoken, working_day
from offer_eval.core.plan.steps import Do, Step

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.evaluation import Evaluation, RowResult

AFTERMATH_DAYS = 30
"""After this time what follows a choice is done [days]."""


def following_a_yes(evaluation: Evaluation, off: frozenset[date]) -> Iterator[Step]:
    """What follows a yes: accept, conditions, resign, tell everybody; undated until the choice is recorded."""
    row, record = chosen_row(evaluation), evaluation.decision.record
    if row is None or (record is not None and record.on is not None and _long_ago(record.on, evaluation.today)):
        return
    if is_stopped(row):
        return
    waits = record is None
    day = None if waits else working_day(evaluation.today, off)
    says_yes = row.kind in {Kind.OFFER, Kind.COUNTER_OFFER}
    if says_yes:
        yield Step(
            Do.ACCEPT, row.name, "Say yes in writing, with the terms as you understand them", day, after_yes=waits
        )
    if isinstance(row.row, Offer) and any(isinstance(r.row, PresentJob) for r in evaluation.rows):
        yield _resigning(row.row, evaluation, off)
    ends = waits or says_yes
    yield from _telling_the_others(row, evaluation, None if ends else day, ends=ends)


def _telling_the_others(row: RowResult, evaluation: Evaluation, day: date | None, *, ends: bool) -> Iterator[Step]:
    """Decline the other offers and end the processes: once one's own yes, if there is one, is confirmed."""
    why = "Only once your yes is confirmed in writing." if row.kind in {Kind.OFFER, Kind.COUNTER_OFFER} else ""
    for other in open_offers(evaluation):
        if other is not row and not is_out(other):
            own = other.kind is Kind.COUNTER_OFFER
            what = "Thank them and decline" if own else "Decline, kindly and soon"
            yield Step(Do.DECLINE, other.name, what, day, after_yes=ends, why=why, to_own=own)
    if row.kind is not Kind.KEEP_SEARCHING:
        for process in evaluation.decision.processes:
            if process.is_running:
                yield Step(Do.TELL, process.employer, "Tell them what you decided", day, after_yes=ends, why=why)


def _long_ago(chosen_on: date, today: date) -> bool:
    return (today - chosen_on).days > AFTERMATH_DAYS


def _resigning(offer: Offer, evaluation: Evaluation, off: frozenset[date]) -> Step:
    """Give notice: the latest day for the start agreed, and what has to be there before."""
    latest = _latest_notice(offer, evaluation, off)
    by = f", by {spoken(latest)} at the latest to start on {spoken(offer.start)}" if latest and offer.start else ""
    after = f" and these are met: {', '.join(offer.conditions_open)}" if offer.conditions_open else ""
    why = f"Not before the contract is signed by both sides{after}."
    if latest is not None and latest < evaluation.today:
        why += " That day is past: agree on a later start first."
    if offer.conditions_open is None:
        why += " Ask whether the offer still depends on anything."
    on = latest if latest and latest >= evaluation.today else None
    what = f"Resign from your present job{by}"
    return Step(Do.RESIGN, offer.name, what, on, why=why, after_yes=on is None or evaluation.decision.record is None)


def _latest_notice(offer: Offer, evaluation: Evaluation, off: frozenset[date]) -> date | None:
    """The last working day on which notice still fits the start; None where start or notice is unknown."""
    notice = next((r.row.notice_employee_weeks for r in evaluation.rows if isinstance(r.row, PresentJob)), None)
    if offer.start is None or notice is None:
        return None
    return working_day(offer.start - timedelta(days=math.ceil(7 * notice.high)), off, step=-1)
