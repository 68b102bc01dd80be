"""Whom to write to of those who have not answered yet, once before a deadline and never twice in a week."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from offer_eval.core.days import spoken
from offer_eval.core.model import Kind, Offer, Process
from offer_eval.core.plan.cadence import (
    Limit,
    after_a_no,
    after_interview,
    beyond_thanks,
    chases,
    far_apart,
    thanks_due,
)
from offer_eval.core.plan.deadlines import points_of
from offer_eval.core.plan.steps import Deadline, Do, Step
from offer_eval.core.verdict import SLIP_DAYS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from offer_eval.core.evaluation import Evaluation, RowResult


def _open_processes(evaluation: Evaluation) -> list[Process]:
    return [p for p in evaluation.decision.processes if p.closed_on is None]


def about_processes(evaluation: Evaluation, deadlines: Sequence[Deadline], off: frozenset[date]) -> Iterator[Step]:
    """What to write to every open process; once a choice is noted, only to those that said no."""
    for process in _open_processes(evaluation):
        if process.rejected_on is not None:
            yield from after_a_no(process, process.rejected_on, evaluation.today, off)
        elif evaluation.decision.record is None:
            yield from _contacts(process, evaluation, deadlines, off)


def _contacts(
    process: Process, evaluation: Evaluation, deadlines: Sequence[Deadline], off: frozenset[date]
) -> Iterator[Step]:
    """What to write to one employer, no two within a week but for the thanks: each counts for those after it."""
    today = evaluation.today
    steps = list(after_interview(process, today, off))
    late = _late_deadline(process, evaluation, deadlines)
    if late is not None:
        thanks = thanks_due(process, today)
        steps = [step for step in steps if not _said_with_it(step, late, today, thanks=thanks)]
        steps.append(_telling(process, late, today, thanks=thanks))
    wrote = [day for step in steps if (day := _counts(step, process)) is not None and step.do is not Do.NOTE]
    steps = [s for s in steps if s.do is not Do.NOTE or all(far_apart(s.on, day) for day in wrote)]
    yield from steps
    planned = [day for step in steps if (day := _counts(step, process)) is not None]
    due = next((d for d in deadlines if d.days_left >= 0), None)
    limit = Limit(due.day, times=1 if late is None else 0) if due is not None else None
    yield from chases(process, today, off, limit=limit, planned=max(planned, default=None))


def _said_with_it(step: Step, late: Deadline, today: date, *, thanks: bool) -> bool:
    """Whether a step falls away because they are told of the deadline today: thanks due, a note before that day."""
    early = step.on is not None and step.on <= late.day
    return (step.do is Do.THANK and thanks and step.on == today) or (step.do is Do.NOTE and early)


def _counts(step: Step, process: Process) -> date | None:
    """The day of a step that the employer reads, if it is more than thanks in time; None for any other."""
    if step.do not in {Do.THANK, Do.NOTE, Do.TELL_DEADLINE}:
        return None
    return step.on if step.do is not Do.THANK else beyond_thanks(process.model_copy(update={"last_contact": step.on}))


def _telling(process: Process, late: Deadline, today: date, *, thanks: bool) -> Step:
    tell = f"ell them that an offer wants its answer by {spoken(late.day)}, and ask where you stand"
    what = f"Thank them for the interview, t{tell}, all in one message" if thanks else f"T{tell}"
    why = "It is news for them, and the one message before the deadline."
    return Step(Do.TELL_DEADLINE, process.employer, what, today, why=why)


def _late_deadline(process: Process, evaluation: Evaluation, deadlines: Sequence[Deadline]) -> Deadline | None:
    """The next deadline that is worth telling a process of: it would miss it, could beat that offer, and was not told.

    An offer that loses to what you have without it presses nobody.
    """
    due = next((d for d in deadlines if d.days_left >= 0 and _presses(evaluation.row(d.name), evaluation)), None)
    return due if due is not None and _told_late(process, due, evaluation) else None


def _presses(row: RowResult, evaluation: Evaluation) -> bool:
    offers = {Kind.OFFER, Kind.COUNTER_OFFER}
    left = [other.total.point for other in evaluation.rows if other.total and other.kind not in offers]
    return row.total is None or row.total.point >= max(left, default=0.0)


def _told_late(process: Process, deadline: Deadline, evaluation: Evaluation) -> bool:
    """Whether a process that could beat an offer would answer too late and has not heard from us since it came."""
    result = evaluation.row(deadline.name)
    row = result.row
    came = row.offer_at.date() if isinstance(row, Offer) and row.offer_at else None
    last = beyond_thanks(process)
    told = came is not None and last is not None and last >= came
    when = process.promised_date or process.next_step_on
    late = when is None or when + timedelta(days=SLIP_DAYS) > deadline.day
    prospect = next((p for p in evaluation.prospects if p.name == process.employer), None)
    able = prospect is not None and prospect.could_beat(points_of(result))
    return late and able and not told and deadline.name != process.employer
