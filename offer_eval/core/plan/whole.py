"""The plan as a whole: every step in its order, and what to know about it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from offer_eval.core.days import days_off
from offer_eval.core.ledger import said_about
from offer_eval.core.plan.after_yes import following_a_yes
from offer_eval.core.plan.deadlines import deadlines_of
from offer_eval.core.plan.looking_back import own_gaps, reviews
from offer_eval.core.plan.offers import about_offers
from offer_eval.core.plan.processes import about_processes
from offer_eval.core.plan.steps import Deadline, Do, Plan, Step

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from offer_eval.core.evaluation import Evaluation

DO_NOT_PESTER = (
    "One message at a time, never two in a week: too many can cost you the job. A week or more of silence is normal."
)


def plan_of(evaluation: Evaluation) -> Plan:
    """Deadlines and next steps of a decision, reckoned from the evaluation's own day.

    Days off are the weekends and the decision's `days_off`.
    """
    off = days_off(evaluation.decision)
    deadlines = tuple(sorted(deadlines_of(evaluation, off), key=lambda d: (d.at, d.name)))
    steps = [
        *about_offers(evaluation, deadlines, off),
        *about_processes(evaluation, deadlines, off),
        *own_gaps(evaluation),
        *following_a_yes(evaluation, deadlines, off),
        *reviews(evaluation),
    ]
    ordered = sorted(steps, key=_place)
    return Plan(evaluation.today, deadlines, tuple(ordered), tuple(_notes(evaluation, deadlines, ordered, off)))


def _place(step: Step) -> tuple[bool, date]:
    """Steps by day; those that wait for a yes stay behind the others, in the order in which they follow it."""
    return step.after_yes, date.min if step.after_yes or step.on is None else step.on


def _notes(
    evaluation: Evaluation, deadlines: Sequence[Deadline], steps: Sequence[Step], off: frozenset[date]
) -> Iterator[str]:
    for deadline in deadlines:
        if deadline.days_left >= 0 and deadline.send_by < evaluation.today:
            yield f"{deadline.name}: nobody works between now and the deadline; write today all the same, and call."
    yield from _only_said(evaluation)
    if any(step.do is Do.CHASE for step in steps):
        yield DO_NOT_PESTER
    if evaluation.decision.holidays_in is None and not off and (deadlines or steps):
        yield "Weekends are left out of working days, public holidays are not: name your country in holidays_in."
    if evaluation.decision.holidays_in is not None and not off:
        yield "Public holidays are not left out: they need the extra 'holidays' (pip install 'offer-eval[holidays]')."


def _only_said(evaluation: Evaluation) -> Iterator[str]:
    """What was said in an interview and does not stand among the promises of the offer that came of it."""
    for offer in evaluation.decision.offers:
        told = {promise.what for promise in offer.promises}
        for _, said in said_about(offer, evaluation.decision.processes):
            if said.what not in told:
                yield f"{offer.name}: said in the interview, not among its promises: {said.what}"
