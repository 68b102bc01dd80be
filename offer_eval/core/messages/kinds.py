"""The kinds of message by name; finding whom one goes to, and writing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.messages.letter import SIGN_HERE, Case, Message, Words, flat
from offer_eval.core.messages.refusals import refusal
from offer_eval.core.messages.to_offers import (
    acceptance,
    more_time,
    negotiation,
    open_points,
    refusal_of_offer,
    refusal_to_stay,
)
from offer_eval.core.messages.to_processes import feedback, how_it_stands, news_of_deadline, thanks, withdrawal
from offer_eval.core.model import Kind
from offer_eval.core.phrasing import same_name
from offer_eval.core.plan import plan_of
from offer_eval.errors import InputError, Problem

if TYPE_CHECKING:
    from offer_eval.core.evaluation import Evaluation, RowResult


def find(kind: str, name: str | None, evaluation: Evaluation) -> Case:
    """What a message of that kind to `name` is written from; without a name, where only one can be meant.

    Raises:
        InputError: if there is no such kind, nobody of that name whom it could go to, or the message would be untrue.
    """
    if kind not in KINDS:
        raise InputError(
            Problem("is no kind of message", "KIND", found=repr(kind), fix=f"use one of {', '.join(KINDS)}")
        )
    plan = plan_of(evaluation)
    cases = {row.name: Case(evaluation, plan, row=row) for row in _rows_for(kind, evaluation)}
    if KINDS[kind].about == "process":
        cases = {process.employer: Case(evaluation, plan, process=process) for process in evaluation.decision.processes}
    wanted = [case for key, case in cases.items() if name is None or same_name(key, name)]
    if len(wanted) == 1:
        if why := refusal(kind, wanted[0]):
            raise InputError(Problem("is not to be sent", kind, fix=why))
        return wanted[0]
    if kind == "counter" and not cases:
        fix = "fill in counter_offer: with what your present employer offers for staying"
        raise InputError(Problem("there is no counter-offer to decline", "counter_offer", fix=fix))
    what = "an offer" if KINDS[kind].about == "offer" else "a process"
    if not cases:
        raise InputError(
            Problem(f"there is no {what.split()[1]} that this message could go to", "--offer", fix="add it to the file")
        )
    fix = f"use one of {', '.join(cases)}"
    raise InputError(Problem(f"should name {what}", "--offer", found="" if name is None else repr(name), fix=fix))


def _rows_for(kind: str, evaluation: Evaluation) -> list[RowResult]:
    wanted = {Kind.COUNTER_OFFER} if kind == "counter" else {Kind.OFFER, Kind.COUNTER_OFFER}
    return [row for row in evaluation.rows if row.kind in wanted]


def write(kind: str, case: Case) -> Message:
    """The message of that kind.

    Raises:
        KeyError: if there is no such kind.
        ValueError: if the kind needs an offer or a process and `case` has none.
    """
    if kind == "decline" and case.row is not None and case.row.kind is Kind.COUNTER_OFFER:
        kind = "counter"
    words = KINDS[kind]
    if (case.row if words.about == "offer" else case.process) is None:
        raise ValueError(f"a message of the kind {kind!r} needs an {words.about}")
    subject, paragraphs, hints = words.write(case)
    reached = case.terms if case.row is not None else case.running
    greeting = f"Dear {flat(reached.contact_name)}," if reached.contact_name.strip() else "Hello,"
    sign = flat(case.evaluation.decision.signature) or SIGN_HERE
    body = "\n\n".join([greeting, *(p for p in paragraphs if p), f"Kind regards,\n{sign}"])
    who = case.row.name if case.row is not None else case.running.employer
    return Message(kind, who, reached.contact_email, subject, f"{body}\n", hints)


KINDS: dict[str, Words] = {
    "time": Words("ask for more time", "offer", more_time),
    "questions": Words("ask what is still open", "offer", open_points),
    "negotiate": Words("ask for what would make it a yes", "offer", negotiation),
    "accept": Words("say yes", "offer", acceptance),
    "decline": Words("say no to an offer", "offer", refusal_of_offer),
    "tell": Words("tell another process what you decided", "process", withdrawal),
    "deadline": Words("tell another process that an offer has a deadline", "process", news_of_deadline),
    "counter": Words("thank the present employer and decline the counter-offer", "offer", refusal_to_stay),
    "thank": Words("thank for an interview", "process", thanks),
    "chase": Words("ask a silent process how things stand", "process", how_it_stands),
    "feedback": Words("ask for feedback after a no", "process", feedback),
}
"""The kinds of message, by the name that `offer-eval message` takes."""
