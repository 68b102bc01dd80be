"""Reasons for leaving the present job: what share of them each row answers in fact, and what only by promise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from offer_eval.core.model import PresentJob, Terms

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from offer_eval.core.model import ReasonForLeaving, Row
    from offer_eval.core.rows import Score


@dataclass(frozen=True, slots=True)
class Answered:
    """How far one row answers the reasons for leaving; the three shares sum to 1."""

    row: str
    in_fact: float
    by_promise: float
    not_at_all: float
    promised: tuple[str, ...]
    """The reasons answered only by promise."""


def answered(
    reasons: Sequence[ReasonForLeaving], rows: Sequence[Row], scores: Mapping[str, Score]
) -> tuple[Answered, ...]:
    """For each row the shares [0-1] of the reasons for leaving that it answers.

    A row the person names under a reason counts as they say. Otherwise, where the reason names a criterion, a row
    answers it in fact if its value there, as written, is above the present job's, and by promise if only a kept
    promise lifts it.
    """
    total = sum(reason.share for reason in reasons)
    if total <= 0:
        return ()
    present = next((row.name for row in rows if isinstance(row, PresentJob)), None)
    return tuple(_answer(row, reasons, total=total, present=present, scores=scores) for row in rows)


def _answer(
    row: Row,
    reasons: Sequence[ReasonForLeaving],
    *,
    total: float,
    present: str | None,
    scores: Mapping[str, Score],
) -> Answered:
    how = {reason.reason: _how(row, reason, present=present, scores=scores) for reason in reasons}
    shares = {
        kind: sum(reason.share for reason in reasons if how[reason.reason] == kind) / total
        for kind in ("fact", "promise", "no")
    }
    promised = tuple(reason.reason for reason in reasons if how[reason.reason] == "promise")
    return Answered(row.name, shares["fact"], shares["promise"], shares["no"], promised)


def _how(row: Row, reason: ReasonForLeaving, *, present: str | None, scores: Mapping[str, Score]) -> str:
    if row.name in reason.in_fact:
        return "fact"
    if row.name in reason.by_promise:
        return "promise"
    if row.name == present or reason.criterion is None or present is None:
        return "no"
    own = scores[row.name].cells.get(reason.criterion)
    today = scores[present].cells.get(reason.criterion)
    if own is None or today is None or own.level is None or today.level is None:
        return "no"
    if own.value.point > today.value.point:
        return "fact"
    promises = isinstance(row, Terms) and any(p.criterion == reason.criterion for p in row.promises)
    return "promise" if promises else "no"
