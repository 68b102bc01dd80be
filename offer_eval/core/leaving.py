"""Reasons for leaving the present job: what share of them each row answers in fact, what by promise, what not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from offer_eval.core.model import PresentJob, Terms
from offer_eval.core.phrasing import listed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from offer_eval.core.model import ReasonForLeaving, Row
    from offer_eval.core.rows import Score


How = Literal["fact", "promise", "no", "not stated"]


@dataclass(frozen=True, slots=True)
class Answered:
    """How far one row answers the reasons for leaving; the four shares sum to 1."""

    row: str
    in_fact: float
    by_promise: float
    not_at_all: float
    not_stated: float
    """What nobody can tell: no row is named under the reason, and no criterion with known levels shows it."""
    promised: tuple[str, ...]
    """The reasons answered only by promise."""
    unanswered: tuple[str, ...]
    """The reasons not answered at all."""
    unstated: tuple[str, ...]
    """The reasons of which nothing is stated."""
    count: int
    """How many reasons there are."""


def answered(
    reasons: Sequence[ReasonForLeaving], rows: Sequence[Row], scores: Mapping[str, Score]
) -> tuple[Answered, ...]:
    """For each row the shares [0-1] of the reasons for leaving that it answers.

    A row the person names under a reason counts as they say. Otherwise, where the reason names a criterion, a row
    answers it in fact if its value there, as written, is above the present job's, and by promise if only a kept
    promise lifts it; with a level unknown on either side nothing is stated. Without a criterion, a row left out while
    others are named does not answer it; where no row is named nothing is stated. The present job answers none.
    """
    total = sum(reason.share for reason in reasons)
    if total <= 0:
        return ()
    present = next((row.name for row in rows if isinstance(row, PresentJob)), None)
    return tuple(_answer(row, reasons, total=total, present=present, scores=scores) for row in rows)


def left_open(answer: Answered) -> str:
    """What a row leaves of the reasons for leaving, in one sentence; empty where it answers all of them in fact."""
    of = f"of your {answer.count} reasons for leaving" if answer.count > 1 else "your one reason for leaving"

    def how_many(reasons: tuple[str, ...]) -> str:
        return f"{len(reasons)} {of}" if answer.count > 1 else of

    parts = [
        f"{does} {how_many(reasons)}{end}: {listed(reasons)}"
        for does, reasons, end in (
            ("leaves", answer.unanswered, " unanswered"),
            ("answers", answer.promised, " only by promise"),
            ("does not say whether it answers", answer.unstated, ""),
        )
        if reasons
    ]
    return f"{answer.row} {'. It '.join(parts)}." if parts else ""


def _answer(
    row: Row,
    reasons: Sequence[ReasonForLeaving],
    *,
    total: float,
    present: str | None,
    scores: Mapping[str, Score],
) -> Answered:
    how = [(reason, _how(row, reason, present=present, scores=scores)) for reason in reasons]

    def share(kind: How) -> float:
        return sum(reason.share for reason, found in how if found == kind) / total

    def texts(kind: How) -> tuple[str, ...]:
        return tuple(reason.reason for reason, found in how if found == kind and reason.share > 0)

    return Answered(
        row=row.name,
        in_fact=share("fact"),
        by_promise=share("promise"),
        not_at_all=share("no"),
        not_stated=share("not stated"),
        promised=texts("promise"),
        unanswered=texts("no"),
        unstated=texts("not stated"),
        count=sum(reason.share > 0 for reason in reasons),
    )


def _how(row: Row, reason: ReasonForLeaving, *, present: str | None, scores: Mapping[str, Score]) -> How:
    if row.name in reason.in_fact:
        return "fact"
    if row.name in reason.by_promise:
        return "promise"
    if row.name == present:
        return "no"
    shown = None if reason.criterion is None else _shown(row, reason.criterion, present=present, scores=scores)
    if shown is not None:
        return shown
    return "no" if reason.in_fact or reason.by_promise else "not stated"


def _shown(row: Row, criterion: str, *, present: str | None, scores: Mapping[str, Score]) -> How | None:
    """What the levels show; None where there is no present job, or a level is unknown."""
    own = scores[row.name].cells.get(criterion)
    today = scores[present].cells.get(criterion) if present is not None else None
    if own is None or today is None or own.level is None or today.level is None:
        return None
    if own.value.point > today.value.point:
        return "fact"
    promises = isinstance(row, Terms) and any(p.criterion == criterion for p in row.promises)
    return "promise" if promises else "no"
