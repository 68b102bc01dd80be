"""The choice once made: what to record of it, what could go wrong, and at the review dates what has come true."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from offer_eval.core.leaving import left_open
from offer_eval.core.model import Offer, Terms
from offer_eval.core.model.journal import DecisionRecord, Expectation
from offer_eval.core.model.quantity import Quantity
from offer_eval.core.phrasing import in_sentence, number_text, whole
from offer_eval.core.plan import chosen_row, is_out, is_stopped, review_dates, spoken
from offer_eval.core.red_flags.rule import RULES, Severity
from offer_eval.core.verdict import Sureness

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from offer_eval.core.evaluation import Evaluation, RowResult
    from offer_eval.core.leaving import Answered
    from offer_eval.core.model import Promise

MOST_REASONS = 6
"""Reasons for regret that are offered; more are not read."""

SHORT_LEAD = 5.0
"""A lead under this many points makes the runner-up a likely regret [points of 100]."""

Became = Literal["came true", "did not come true", "look now", "not due yet"]


@dataclass(frozen=True, slots=True)
class Checked:
    """One thing that was counted on, and what has become of it."""

    what: str
    said_by: str
    """Who promised it; empty for the person's own expectation."""
    by: date | None
    became: Became
    note: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """The look back at a choice."""

    record: DecisionRecord
    row: RowResult | None
    """The chosen row as it scores today; None if it is no longer in the file."""
    dates: tuple[tuple[date, str], ...]
    """(day, question) of each look back."""
    due: tuple[tuple[date, str], ...]
    """Those that have come and were not looked at."""
    checked: tuple[Checked, ...]
    flags: tuple[str, ...]
    """The flags it was taken with, as they stood at the time: did they come true?"""
    moved: float | None
    """Points by which its score differs from the one recorded [-100 to 100]; None where either is missing."""

    def how_many(self, became: Became) -> int:
        """How many of the things counted on became so."""
        return sum(item.became == became for item in self.checked)


def review_of(evaluation: Evaluation) -> Review | None:
    """What has become of the choice by the evaluation's own day; None while no choice is recorded."""
    record = evaluation.decision.record
    if record is None:
        return None
    names = {row.name for row in evaluation.rows}
    row = evaluation.row(record.chosen) if record.chosen in names else None
    dates = review_dates(evaluation) if row is not None else ()
    last = max((look.on for look in record.looks_back if look.on), default=None)
    now = row.total.point if row is not None and row.total else None
    return Review(
        record=record,
        row=row,
        dates=dates,
        due=tuple(d for d in dates if d[0] <= evaluation.today and (last is None or last < d[0])),
        checked=tuple(_checked(record, row, evaluation.today)),
        flags=record.flags,
        moved=now - record.score.point if now is not None and record.score is not None else None,
    )


def _checked(record: DecisionRecord, row: RowResult | None, today: date) -> Iterator[Checked]:
    told = {expectation.what for expectation in record.expects}
    for expected in record.expects:
        yield Checked(expected.what, "", expected.by, _became(expected.came_true, expected.by, today), expected.note)
    if row is not None and isinstance(row.row, Terms):
        for promise in row.row.promises:
            if not {promise.what, _said(promise)} & told:
                yield Checked(
                    promise.what, promise.by or "them", promise.by_when, _became(None, promise.by_when, today)
                )


def _became(came_true: bool | None, by: date | None, today: date) -> Became:
    if came_true is not None:
        return "came true" if came_true else "did not come true"
    return "look now" if by is None or by <= today else "not due yet"


def record_of(evaluation: Evaluation, chosen: str, *, why: str) -> DecisionRecord:
    """The record of choosing the row `chosen` today, with what is known and not known.

    Raises:
        KeyError: if there is no such row.
    """
    row = evaluation.row(chosen)
    promises = row.row.promises if isinstance(row.row, Terms) else ()
    former = evaluation.decision.record
    return DecisionRecord(
        chosen=chosen,
        on=evaluation.today,
        why=why,
        score=Quantity.exactly(round(row.total.point, 1)) if row.total else None,
        known=(*_known(row, evaluation), *((_formerly(former),) if former is not None else ())),
        not_known=tuple(_not_known(row, evaluation)),
        flags=tuple(_flags(row)),
        expects=tuple(_expected(promise) for promise in promises),
        eyes_open=True if row.verdict.holding else None,
    )


def with_yes(record: DecisionRecord, *, said: bool, confirmed: bool, today: date) -> DecisionRecord:
    """The record with today noted for the yes sent, and for its confirmation."""
    days = {"said_yes_on": today} if said else {}
    return record.model_copy(update=days | ({"confirmed_on": today} if confirmed else {}))


def _formerly(record: DecisionRecord) -> str:
    """A choice that another one replaces, in one sentence, so that it is not lost."""
    on = f" on {spoken(record.on, year=True)}" if record.on else ""
    return f"Chosen before{on}: {record.chosen}. {record.why}".strip()[:1000]


def doubts_about(row: RowResult) -> tuple[str, ...]:
    """What to say to somebody who is about to note this row as the choice; empty where nothing speaks against it."""
    said = []
    if is_stopped(row):
        said.append(f"A stop flag is open on {row.name}: the verdict is to do nothing more with it.")
    elif is_out(row):
        said.append(f"The verdict on {row.name} is to walk away.")
    if isinstance(row.row, Offer) and row.row.declined_on is not None:
        said.append(
            f"You declined {row.name} on {spoken(row.row.declined_on, year=True)}: ask whether it still stands."
        )
    return tuple(said)


def _known(row: RowResult, evaluation: Evaluation) -> Iterator[str]:
    yield from row.verdict.reasons
    if evaluation.sureness is not None and evaluation.winner == row.name:
        yield FIRST_PLACE[evaluation.sureness]
    if evaluation.winner not in {None, row.name}:
        yield f"By score {evaluation.winner} came first."
    yield from filter(None, (left_open(answer)[:1000] for answer in evaluation.leaving if answer.row == row.name))


FIRST_PLACE = {
    Sureness.CLEAR: "Its first place was clear.",
    Sureness.LEANS: "It was ahead as things stood, but what was not known could still have changed that.",
    Sureness.CLOSE: "Its first place was too close to call by score alone.",
}
"""How sure the first place was, as the record says it."""


def _flags(row: RowResult) -> Iterator[str]:
    """The flags of a row, notes apart, gravest first."""
    for finding in row.findings:
        if finding.severity is not Severity.NOTE:
            title = RULES[finding.rule].title if finding.rule in RULES else finding.name.replace("_", " ")
            yield f"{finding.severity.value}, {finding.state.value}: {title}"


def _not_known(row: RowResult, evaluation: Evaluation) -> Iterator[str]:
    """What is not known of a row: levels that are a range with its ends, the rest by name, each thing once."""
    label = {criterion.name: criterion.label for criterion in evaluation.criteria}
    ranges = {
        label[name]: f"{label[name]}: between {number_text(cell.level.low)} and {number_text(cell.level.high)}"
        for name, cell in row.score.cells.items()
        if cell.level is not None and not cell.level.exact
    }
    if row.total is not None and whole(row.total.low) != whole(row.total.high):
        yield f"Its score: between {whole(row.total.low)} and {whole(row.total.high)}"
    named = list(dict.fromkeys((*ranges, *row.gaps)))
    yield from (ranges.get(name, name) for name in named)
    told = {name.casefold() for name in named}
    labels = dict.fromkeys(unknown.label for unknown in evaluation.matters if unknown.row == row.name)
    yield from (text for text in labels if text.casefold().partition(" (")[0] not in told)


def _expected(promise: Promise) -> Expectation:
    return Expectation(what=_said(promise), by=promise.by_when)


def _said(promise: Promise) -> str:
    return (f"{promise.what} ({promise.by})" if promise.by else promise.what)[:1000]


def pre_mortem_of(evaluation: Evaluation) -> tuple[str, ...]:
    """It is a year from now and the choice is regretted: the person's own reasons, else the likeliest by what is known.

    Source of the exercise: G. Klein, "Performing a project premortem", Harvard Business Review, September 2007.
    """
    if own := tuple(reason for reason in evaluation.decision.pre_mortem if reason.strip()):
        return own
    row = chosen_row(evaluation)
    if row is None:
        return ()
    return tuple(dict.fromkeys(_regrets(row, evaluation)))[:MOST_REASONS]


def _regrets(row: RowResult, evaluation: Evaluation) -> Iterator[str]:
    for finding in row.findings:
        if finding.open and finding.severity.gravity >= Severity.MEDIUM.gravity:
            title = RULES[finding.rule].title if finding.rule in RULES else finding.name.replace("_", " ")
            yield f"It was there to see: {in_sentence(title)}."
    if isinstance(row.row, Terms):
        yield from (f"The promise was not kept: {p.what.rstrip('.')}." for p in row.row.promises if not p.in_writing)
    about = next((answer for answer in evaluation.leaving if answer.row == row.name), None)
    yield from (f"What made you want to leave is still there: {reason.rstrip('.')}." for reason in _left(about))
    yield from (f"Nobody had asked, and it turned out badly: {in_sentence(gap)}." for gap in row.gaps)
    if evaluation.runner_up is not None and evaluation.winner == row.name and (evaluation.gap or 0) < SHORT_LEAD:
        yield f"{evaluation.runner_up} was nearly as good, and would have spared you this."
    gut = evaluation.decision.gut_choice
    if gut is not None and gut != row.name:
        yield f"Your gut had said {gut}, and you never found out why."


def _left(answer: Answered | None) -> tuple[str, ...]:
    return (*answer.unanswered, *answer.promised) if answer is not None else ()


def when_to_look(dates: tuple[tuple[date, str], ...]) -> tuple[str, ...]:
    """The review dates as sentences."""
    return tuple(f"{spoken(day, year=True)}: {question}" for day, question in dates)
