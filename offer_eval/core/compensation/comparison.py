"""Two offers' money side by side, and the month in which one overtakes the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from offer_eval.core.compensation.leave_curve import cumulative

if TYPE_CHECKING:
    from offer_eval.core.compensation.money import Money
    from offer_eval.core.value import Span

ABOUT_THE_SAME = 0.02
"""A difference below this share of the larger figure is no difference: terms are seldom known that well."""

Ahead = Literal["first", "second", "same"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One figure of two offers."""

    first: float
    second: float

    @property
    def gap(self) -> float:
        """First less second [money]."""
        return self.first - self.second

    @property
    def share(self) -> float:
        """The gap over the larger of the two in size [1]; 0 where both are 0."""
        larger = max(abs(self.first), abs(self.second))
        return self.gap / larger if larger else 0.0

    @property
    def ahead(self) -> Ahead:
        """Which is larger; `same` for a difference under about 2 %."""
        if abs(self.share) < ABOUT_THE_SAME:
            return "same"
        return "first" if self.gap > 0 else "second"


@dataclass(frozen=True, slots=True)
class Overtaking:
    """A month in which the lead in money so far changes."""

    month: int
    """The first month at whose end the other is ahead."""
    leader: Ahead
    """Who is ahead from then on."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two offers' money; a difference is None where a base salary is unknown."""

    headline: Difference | None
    """Base pay as quoted; a contractor's is a contrast only [money/yr]."""
    first_year: Difference | None
    """Guaranteed cash of the first year [money]."""
    recurring: Difference | None
    """A year without one-off payments [money/yr]."""
    horizon: Difference | None
    """All money over the months worked [money]."""
    overtakings: tuple[Overtaking, ...]
    """Each change of the lead in money so far, in order of time."""


def compare_money(first: Money, second: Money) -> Comparison:
    """The money of two offers side by side, at the point.

    Raises:
        ValueError: if the two are in different currencies.
    """
    if first.currency != second.currency:
        raise ValueError(f"{first.currency} and {second.currency} cannot be compared: set one currency for both")
    return Comparison(
        headline=_difference(first.headline, second.headline),
        first_year=_difference(first.first_year_cash, second.first_year_cash),
        recurring=_difference(first.recurring, second.recurring),
        horizon=_difference(first.total, second.total),
        overtakings=_overtakings(first, second),
    )


def _difference(first: Span | None, second: Span | None) -> Difference | None:
    return None if first is None or second is None else Difference(first.point, second.point)


def _overtakings(first: Money, second: Money) -> tuple[Overtaking, ...]:
    if first.point is None or second.point is None:
        return ()
    months = max(first.last_month, second.last_month)
    mine = cumulative(first.flows, first.last_month, until=months)
    theirs = cumulative(second.flows, second.last_month, until=months)
    changes = []
    leader: Ahead = "same"
    for month, (a, b) in enumerate(zip(mine, theirs, strict=True), start=1):
        now = _leader(a, b)
        if now not in {"same", leader}:
            if leader != "same":
                changes.append(Overtaking(month, now))
            leader = now
    return tuple(changes)


def _leader(first: float, second: float) -> Ahead:
    tolerance = 1e-9 * max(abs(first), abs(second), 1.0)
    if abs(first - second) <= tolerance:
        return "same"
    return "first" if first > second else "second"
