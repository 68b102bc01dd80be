"""What follows a choice: say yes, have it confirmed, resign once the conditions are met, tell everybody else."""

from __future__ import annotations

import math
from datetime import date, timedelta
from typing import TYPE_CHECKING

from offer_eval.core.days import count, spoken, with_hour, working_day
from offer_eval.core.model import Kind, Offer, PresentJob
from offer_eval.core.plan.choice import chosen_row, is_out, is_stopped, open_offers
from offer_eval.core.plan.steps import Deadline, Do, Step

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from offer_eval.core.evaluation import Evaluation, RowResult
    from offer_eval.core.model.journal import DecisionRecord

AFTERMATH_DAYS = 30
"""After this time what follows a choice is done, unless the job starts later [days]."""

CONFIRMATION_DAYS = 3
"""Days after a yes to ask for its confirmation, as after an interview. Source: "The Job Interview Is Over.
Now What?"."""

_OFFERED = frozenset({Kind.OFFER, Kind.COUNTER_OFFER})


def following_a_yes(evaluation: Evaluation, deadlines: Sequence[Deadline], off: frozenset[date]) -> Iterator[Step]:
    """What follows a choice, step by step as far as the record says that it is done.

    Undated until the choice is noted. Then the yes has a day; once it is sent, its confirmation; once that is here,
    the notice to the present employer and the news to everybody else.
    """
    row, record = chosen_row(evaluation), evaluation.decision.record
    if row is None or is_stopped(row) or (record is not None and _is_over(row, record, evaluation.today)):
        return
    yield from _saying_yes(row, evaluation, deadlines, off)
    if isinstance(row.row, Offer) and any(isinstance(r.row, PresentJob) for r in evaluation.rows):
        yield _resigning(row.row, evaluation, off)
    yield from _telling_the_others(row, evaluation, off)


def _is_over(row: RowResult, record: DecisionRecord, today: date) -> bool:
    """Whether what follows the choice must be done by now: a month has passed, and the job has started."""
    noted = [day for day in (record.on, record.said_yes_on, record.confirmed_on) if day is not None]
    if not noted:
        return False
    start = row.row.start if isinstance(row.row, Offer) and record.has_said_yes else None
    return today > max([max(noted) + timedelta(days=AFTERMATH_DAYS), *([start] if start is not None else [])])


def _saying_yes(
    row: RowResult, evaluation: Evaluation, deadlines: Sequence[Deadline], off: frozenset[date]
) -> Iterator[Step]:
    """The yes itself until it is sent, then the request for its confirmation until that is here."""
    record = evaluation.decision.record
    if row.kind not in _OFFERED:
        return
    if record is None:
        yield Step(Do.ACCEPT, row.name, SAY_YES, after_yes=True)
    elif not record.has_said_yes:
        yield _yes_due(row, next((d for d in deadlines if d.name == row.name), None), evaluation, off)
    elif record.confirmed_on is None and record.said_yes_on is not None:
        on = working_day(max(evaluation.today, record.said_yes_on + timedelta(days=CONFIRMATION_DAYS)), off)
        why = "Once it is here, note the day under confirmed_on: what follows waits for it."
        yield Step(Do.CONFIRM, row.name, "Ask for your yes to be confirmed in writing, if it is not", on, why=why)


SAY_YES = "Say yes in writing, with the terms as you understand them"


def _yes_due(row: RowResult, deadline: Deadline | None, evaluation: Evaluation, off: frozenset[date]) -> Step:
    """The yes that is still to be sent: by its deadline, late if that is past."""
    note = "Once it is sent, note the day under said_yes_on."
    if deadline is None:
        return Step(Do.ACCEPT, row.name, SAY_YES, working_day(evaluation.today, off), why=note)
    if deadline.days_left < 0:
        late = f"The answer was due {count(-deadline.days_left, 'day')} ago."
        what = "Ask whether the offer still stands, and say yes in the same message"
        return Step(Do.ACCEPT, row.name, what, evaluation.today, why=f"{late} {note}")
    on = max(evaluation.today, min(working_day(evaluation.today, off), deadline.send_by))
    hour = with_hour(on, deadline.at)
    at = deadline.at if hour else None
    by = f", by {spoken(deadline.day)}{with_hour(deadline.day, deadline.at)}"
    return Step(Do.ACCEPT, row.name, f"{SAY_YES}{by}", on, at=at, why=note)


def _telling_the_others(row: RowResult, evaluation: Evaluation, off: frozenset[date]) -> Iterator[Step]:
    """Decline the other offers and end the processes: once one's own yes, if there is one, is confirmed."""
    record = evaluation.decision.record
    says_yes = row.kind in _OFFERED
    waits = record is None or (says_yes and record.confirmed_on is None)
    day = None if waits else working_day(evaluation.today, off)
    why = "Only once your yes is confirmed in writing." if says_yes and record is None else ""
    for other in open_offers(evaluation):
        if other is not row and not is_out(other):
            own = other.kind is Kind.COUNTER_OFFER
            what = "Thank them and decline" if own else "Decline, kindly and soon"
            yield Step(Do.DECLINE, other.name, what, day, after_yes=waits, why=why, to_own=own)
    if row.kind is not Kind.KEEP_SEARCHING:
        for process in evaluation.decision.processes:
            if process.is_running:
                yield Step(Do.TELL, process.employer, "Tell them what you decided", day, after_yes=waits, why=why)


def _resigning(offer: Offer, evaluation: Evaluation, off: frozenset[date]) -> Step:
    """Give notice: the latest day for the start agreed, and what has to be there before."""
    record, today = evaluation.decision.record, evaluation.today
    latest = _latest_notice(offer, evaluation, off)
    confirmed = record is not None and record.confirmed_on is not None
    met = confirmed and not offer.conditions_open
    by = f", by {spoken(latest)} at the latest to start on {spoken(offer.start)}" if latest and offer.start else ""
    on = latest if latest and latest >= today else working_day(today, off) if met else None
    what = f"Resign from your present job{by}"
    why = _before_resigning(offer, past=latest is not None and latest < today)
    return Step(Do.RESIGN, offer.name, what, on, why=why, after_yes=not met)


def _before_resigning(offer: Offer, *, past: bool) -> str:
    """What has to be there before giving notice."""
    after = f" and these are met: {', '.join(offer.conditions_open)}" if offer.conditions_open else ""
    why = f"Not before the contract is signed by both sides{after}."
    if past:
        why += " That day is past: agree on a later start first."
    if offer.conditions_open is None:
        why += " Ask whether the offer still depends on anything."
    return why


def _latest_notice(offer: Offer, evaluation: Evaluation, off: frozenset[date]) -> date | None:
    """The last working day on which notice still fits the start; None where start or notice is unknown."""
    notice = next((r.row.notice_employee_weeks for r in evaluation.rows if isinstance(r.row, PresentJob)), None)
    if offer.start is None or notice is None:
        return None
    return working_day(offer.start - timedelta(days=math.ceil(7 * notice.high)), off, step=-1)
