"""What to do about each offer in hand: ask, ask for time, answer, decline, leave alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.days import count, spoken, with_hour, working_day
from offer_eval.core.model import Kind, Terms
from offer_eval.core.plan.choice import is_stopped, open_offers
from offer_eval.core.plan.steps import Deadline, Do, Step
from offer_eval.core.red_flags.rule import RULES
from offer_eval.core.verdict import Word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from offer_eval.core.asking import Ask
    from offer_eval.core.evaluation import Evaluation, RowResult


MOST_QUESTIONS = 6
"""More questions than this in one message are answered badly or not at all."""


def about_offers(evaluation: Evaluation, deadlines: Sequence[Deadline], off: frozenset[date]) -> Iterator[Step]:
    """What to do about every open offer; once a choice is noted, only a stop is left to name."""
    stopped = [row for row in open_offers(evaluation) if is_stopped(row)]
    for row in stopped:
        yield Step(Do.LEAVE, row.name, "Do nothing more with it", evaluation.today, why="A stop flag is open.")
    if evaluation.decision.record is not None:
        return
    for row in open_offers(evaluation):
        if row in stopped:
            continue
        deadline = next((d for d in deadlines if d.name == row.name), None)
        yield from _asking(row, deadline, evaluation, off)
        yield from _deciding(row, evaluation)
        if deadline is not None and deadline.days_left >= 0:
            yield _answering(row, deadline, evaluation)


def _asking(row: RowResult, deadline: Deadline | None, evaluation: Evaluation, off: frozenset[date]) -> Iterator[Step]:
    words, today = row.verdict.words, evaluation.today
    asked = what_to_ask(row, today) if Word.ASK_FIRST in words else ""
    decides = "The answers decide whether it is a yes."
    time, reason = _time_to_ask_for(row, deadline)
    if time:
        with_it = f"; {asked[:1].lower()}{asked[1:]} in the same message" if asked else ""
        why = f"{reason} {decides}" if asked else reason
        yield Step(Do.ASK_FOR_TIME, row.name, f"{time}{with_it}", today, why=why)
    elif asked:
        yield Step(Do.ASK, row.name, asked, today, why=decides)
    if words == (Word.WALK_AWAY,):
        why = "A kind no leaves the door open and the post free for somebody else."
        own = row.kind is Kind.COUNTER_OFFER
        yield Step(Do.DECLINE, row.name, "Decline, once you are sure", working_day(today, off), why=why, to_own=own)


def _time_to_ask_for(row: RowResult, deadline: Deadline | None) -> tuple[str, str]:
    """(what to ask, why), where time is to be asked for; both empty where not."""
    if deadline is not None and deadline.days_left < 0:
        return "Ask whether the offer still stands", f"The answer was due {count(-deadline.days_left, 'day')} ago."
    until, waiting_for = row.verdict.ask_until, row.verdict.waiting_for
    if until is None or Word.ASK_FOR_TIME not in row.verdict.words:
        return "", ""
    late = f"{waiting_for} should have answered by then."
    return (
        f"Ask for time until {spoken(until)}",
        late if waiting_for else "There is too little time to ask and hear back.",
    )


def _deciding(row: RowResult, evaluation: Evaluation) -> Iterator[Step]:
    """The decision itself, where nothing stands between the offer and a yes and nobody else is to be heard first."""
    first = row.verdict.words == (Word.CHOOSE,) and row.name == (evaluation.winner or row.name)
    if first and not row.verdict.waiting_for:
        why = "As things stand it is a yes; what follows stands below."
        yield Step(Do.DECIDE, row.name, "Sleep on it, decide, and note your choice", evaluation.today, why=why)


def what_to_ask(row: RowResult, today: date) -> str:
    """What to ask of an offer, as a step; empty where nothing of its own is open."""
    asks = open_questions(row, today)[:MOST_QUESTIONS]
    if asks:
        return f"Send your {count(len(asks), 'question')}" if len(asks) > 1 else "Send your question"
    in_writing = isinstance(row.row, Terms) and row.row.terms_in_writing is True
    return "" if in_writing else "Ask for the full terms in writing"


def open_questions(row: RowResult, today: date) -> list[str]:
    """What to ask an employer, each once; without asking for time, which has a message of its own, or for a past day.

    `today` is the day on which it is asked.
    """
    asks = (ask for ask in row.questions if not _asks_for_time(ask) and not _names_past_day(ask.question, today))
    return list(dict.fromkeys(ask.question for ask in asks))


def _asks_for_time(ask: Ask) -> bool:
    return ask.kind == "flag" and ask.about in RULES and RULES[ask.about].name == "exploding_offer"


def _names_past_day(question: str, today: date) -> bool:
    return any(day < today.isoformat() for day in re.findall(r"\b\d{4}-\d\d-\d\d\b", question))


def _answering(row: RowResult, deadline: Deadline, evaluation: Evaluation) -> Step:
    hour = with_hour(deadline.day, deadline.at)
    on = max(deadline.send_by, evaluation.today)
    why = "" if deadline.send_by == deadline.day else f"Their date, {spoken(deadline.day)}, is no working day."
    at = deadline.at if hour and on == deadline.day else None
    return Step(Do.ANSWER, row.name, f"Answer due{hour}", on, at=at, why=why)
