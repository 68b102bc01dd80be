"""Rows and processes as the verdict sees them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from offer_eval.core.deal_breakers import Judged, Outcome
from offer_eval.core.model import Kind
from offer_eval.core.red_flags.rule import RULES, Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from offer_eval.core.value import Span

HALF = 0.5

TIE = 1e-9


@dataclass(frozen=True, slots=True)
class Unknown:
    """One thing not known for sure, and the row's score at both ends of it, all else as it stands."""

    row: str
    label: str
    low: float
    """The row's score if it turns out worst [0-100]."""
    high: float
    """The row's score if it turns out best [0-100]."""
    of_offer: bool = True
    """Whether an employer could settle it; the rest is for the person to settle."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One row as the verdict sees it."""

    name: str
    kind: Kind
    score: Span | None
    assumption: float = 0.0
    deal_breakers: tuple[Judged, ...] = ()
    findings: tuple[Finding, ...] = ()
    unknowns: tuple[Unknown, ...] = ()
    answer_by: date | None = None
    start: date | None = None
    in_writing: bool | None = None
    declined_on: date | None = None
    """The day the person said no to it; it no longer competes."""

    @property
    def failed(self) -> tuple[Judged, ...]:
        """The deal-breakers it fails."""
        return tuple(judged for judged in self.deal_breakers if judged.outcome is Outcome.FAIL)

    @property
    def untold(self) -> tuple[Judged, ...]:
        """The deal-breakers that cannot be told."""
        return tuple(judged for judged in self.deal_breakers if judged.outcome is Outcome.CANNOT_TELL)

    @property
    def stops(self) -> tuple[Finding, ...]:
        """Open findings with severity stop."""
        return tuple(f for f in self.findings if f.open and f.severity is Severity.STOP)

    @property
    def highs(self) -> tuple[Finding, ...]:
        """Open findings with severity high, but for those that only concern the order of steps."""
        return tuple(
            f
            for f in self.findings
            if f.open and f.severity is Severity.HIGH and not (f.rule in RULES and RULES[f.rule].order_of_steps)
        )

    @property
    def eligible(self) -> bool:
        """Whether it may be recommended at all."""
        return self.score is not None and not self.failed and not self.stops and self.declined_on is None

    @property
    def is_offer(self) -> bool:
        """Whether somebody waits for an answer to it."""
        return self.kind in {Kind.OFFER, Kind.COUNTER_OFFER}


@dataclass(frozen=True, slots=True)
class Prospect:
    """A process still running, as the verdict sees it."""

    name: str
    when: date | None
    """The day by which it should answer."""
    score: Span | None
    """What an offer from it would score [0-100]; None where nothing is known of that."""
    chance: float | None
    """The person's own guess at the chance of an offer [0-1]."""

    @property
    def promise(self) -> float:
        """How much it promises [0-100]: what it would score times its chance, a half where either is not known."""
        score = self.score.point if self.score else 100 * HALF
        return score * (HALF if self.chance is None else self.chance)

    def could_beat(self, points: float) -> bool:
        """Whether an offer from it could score above `points` [0-100]."""
        return self.chance != 0 and (self.score is None or self.score.high > points)

    def worth_waiting_for(self, points: float) -> bool:
        """Whether an offer from it would score above `points` [0-100] by what is known, or nothing is known of that."""
        return self.chance != 0 and (self.score is None or self.score.point > points)


def contenders(standings: Sequence[Standing]) -> tuple[Standing, ...]:
    """The rows that may be recommended, best score first."""
    return tuple(sorted((s for s in standings if s.eligible), key=lambda s: -points_of(s)))


def points_of(standing: Standing) -> float:
    """The row's score [points of 100]; below every number where it has none."""
    return standing.score.point if standing.score else float("-inf")
