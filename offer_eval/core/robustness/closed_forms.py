"""Tipping weights, weight sweeps and break-evens: what one change would do, solved and not searched.

When the weight of criterion j moves to t and the others keep their proportions, every score is a straight line in t:
s(t) = (1 - t)·s(0) + t·v_j, with s(0) the score without the criterion. Leaders change where two lines cross.
Source: Insua and French, "A framework for sensitivity analysis in discrete multi-objective decision-making",
European Journal of Operational Research 54 (1991) 176-190; the lines are those of any one-way weight chart.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import numpy as np

from offer_eval.core.scoring import TIE, check_values, check_weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class TippingWeight:
    """Where the first place changes hands when the weight of one criterion moves and the others keep proportion."""

    criterion: int
    """Column of the criterion."""
    weight: float
    """Its present weight. [0-1]"""
    tips_at: float | None
    """The weight nearest to the present one at which the leader changes [0-1]; None where there is none."""
    leader: int
    """Row of the offer that leads now; the first row of those that share the lead."""
    then_leads: int | None
    """Row of the offer that leads beyond the tipping weight."""
    factor: float | None
    """How many times as much the criterion would have to matter beside the others, its swing times this; None
    where nothing tips or no factor gets there (a present weight of 0 or 1)."""
    stays_from: float
    """Least weight at which the leader is still not behind. [0-1]"""
    stays_to: float
    """Greatest weight at which the leader is still not behind. [0-1]"""


@dataclass(frozen=True, slots=True)
class WeightSweep:
    """Scores while each weight in turn goes from 0 to 1 and the others keep their proportions."""

    weights: Floats
    """The weights tried, evenly from 0 to 1, shape (steps,)."""
    scores: Floats
    """Score at each of them, shape (criteria, offers, steps). [0-100]"""
    at_zero: Floats
    """Where the straight line starts: the score at weight 0, shape (criteria, offers). [0-100]"""
    at_one: Floats
    """Where it ends: the score at weight 1, shape (criteria, offers). [0-100]"""


@dataclass(frozen=True, slots=True)
class BreakEven:
    """The value on one criterion at which an offer would equal its rival, all else as it is."""

    criterion: int
    """Column of the criterion."""
    value: float | None
    """On the unclipped line, so it may lie outside 0..1; None where the criterion has no weight."""
    realistic: bool
    """Whether the value lies on the scale, 0..1."""


@dataclass(frozen=True, slots=True)
class TwoWayTrade:
    """Changes on two criteria that together make an offer equal to its rival: w₁·x + w₂·y = gap."""

    gap: float
    """The rival's lead as a part of the whole scale; negative where the offer is ahead. [-1 to 1]"""
    first_weight: float
    """Weight of the first criterion. [0-1]"""
    second_weight: float
    """Weight of the second criterion. [0-1]"""

    def second_for(self, first_change: float) -> float | None:
        """The change of value needed on the second criterion beside `first_change` on the first.

        None if no change can do it, because the second criterion has no weight.
        """
        if self.second_weight == 0:
            return None
        return (self.gap - self.first_weight * first_change) / self.second_weight


def tipping_weights(
    values: ArrayLike,
    weights: ArrayLike,
    *,
    offers: Sequence[str] | None = None,
    criteria: Sequence[str] | None = None,
) -> tuple[TippingWeight, ...]:
    """The tipping weight of each criterion, in their order.

    Where one criterion has all the weight, the others share evenly what it gives up. Where there is one criterion,
    nothing can tip.

    Raises:
        ValueError: for values or weights that cannot be used, naming the cell or the criterion.
    """
    table = check_values(values, offers=offers, criteria=criteria)
    normal = check_weights(weights, count=table.shape[1], criteria=criteria)
    leader = _leader(table @ normal)
    lines = _Lines.of(leader, start=_scores_without(table, normal), end=table.T)
    return tuple(_tipping(lines, column, weight=weight) for column, weight in enumerate(normal.tolist()))


def weight_sweep(values: ArrayLike, weights: ArrayLike, *, steps: int = 101) -> WeightSweep:
    """Scores while each weight in turn goes from 0 to 1 in `steps` even steps.

    Raises:
        ValueError: for values or weights that cannot be used, or fewer than two steps.
    """
    if steps < 2:
        raise ValueError(f"a sweep needs at least 2 steps, found {steps}")
    table = check_values(values)
    at_zero = 100.0 * _scores_without(table, check_weights(weights, count=table.shape[1]))
    at_one = 100.0 * np.ascontiguousarray(table.T)
    tried = np.linspace(0.0, 1.0, steps)
    scores = at_zero[:, :, None] + (at_one - at_zero)[:, :, None] * tried
    return WeightSweep(weights=tried, scores=scores, at_zero=at_zero, at_one=at_one)


def break_evens(values: ArrayLike, weights: ArrayLike, *, offer: int, rival: int) -> tuple[BreakEven, ...]:
    """For each criterion, the value there at which row `offer` would equal row `rival`, all else as it is.

    v = v_offer + (s_rival - s_offer) / w, on the unclipped line; turning the value into a level is the value
    function's business.

    Raises:
        ValueError: for values or weights that cannot be used, or rows that are not in the table.
    """
    table = check_values(values)
    normal = check_weights(weights, count=table.shape[1])
    gap = _gap(table, normal, offer=offer, rival=rival)
    return tuple(
        _break_even(criterion, value=float(table[offer, criterion]), weight=float(weight), gap=gap)
        for criterion, weight in enumerate(normal)
    )


def two_way_trade(
    values: ArrayLike, weights: ArrayLike, *, offer: int, rival: int, first: int, second: int
) -> TwoWayTrade:
    """The line of changes on the columns `first` and `second` along which `offer` would equal `rival`.

    Source: the even swap of Hammond, Keeney and Raiffa, Smart Choices (1999), ch. 6, for an additive value.

    Raises:
        ValueError: for values or weights that cannot be used, or rows or columns that are not in the table.
    """
    table = check_values(values)
    normal = check_weights(weights, count=table.shape[1])
    for column in (first, second):
        if not 0 <= column < len(normal):
            raise ValueError(f"there is no criterion {column + 1}; the table has {len(normal)}")
    gap = _gap(table, normal, offer=offer, rival=rival)
    return TwoWayTrade(gap=gap, first_weight=float(normal[first]), second_weight=float(normal[second]))


def _scores_without(table: Floats, normal: Floats) -> Floats:
    """Overall values [0-1] with the weight of each criterion in turn at 0, shape (criteria, offers)."""
    rest = np.tile(normal, (len(normal), 1))
    np.fill_diagonal(rest, 0.0)
    left = rest.sum(axis=1, keepdims=True)
    even = (1.0 - np.eye(len(normal))) / max(len(normal) - 1, 1)
    shares = np.divide(rest, left, out=even, where=left > TIE)
    if len(normal) == 1:  # nothing else to give the weight to: the line is flat
        return np.ascontiguousarray(table.T)
    return np.asarray(shares @ table.T)


def _leader(totals: Floats) -> int:
    return int(np.flatnonzero(totals >= totals.max() - TIE)[0])


@dataclass(frozen=True, slots=True)
class _Lines:
    """The leader's lead over each offer at both ends of the weight of each criterion, shape (criteria, offers)."""

    leader: int
    at_zero: Floats
    at_one: Floats
    up: Floats
    """Weight at which the offer overtakes the leader as the weight grows; infinite where it does not."""
    down: Floats
    """Likewise as the weight falls; minus infinite where it does not."""

    @classmethod
    def of(cls, leader: int, *, start: Floats, end: Floats) -> Self:
        at_zero, at_one = (np.where(np.abs(lead) > TIE, lead, 0.0) for lead in _leads(leader, start, end))
        # Ahead at one end and behind at the other: the lines cross at lead(0) / (lead(0) - lead(1)).
        rises, falls = (at_one < 0) & (at_zero >= 0), (at_zero < 0) & (at_one >= 0)
        crossing = at_zero / np.where(rises | falls, at_zero - at_one, 1.0)
        return cls(leader, at_zero, at_one, np.where(rises, crossing, np.inf), np.where(falls, crossing, -np.inf))


def _leads(leader: int, start: Floats, end: Floats) -> tuple[Floats, Floats]:
    return start[:, [leader]] - start, end[:, [leader]] - end


def _tipping(lines: _Lines, criterion: int, *, weight: float) -> TippingWeight:
    crossings = (lines.up[criterion], lines.down[criterion])
    up, down = (np.where(np.abs(at - weight) <= TIE, weight, at) for at in crossings)  # a tie tips here and now
    upper, lower = float(up.min()), float(down.max())
    tips_at, then_leads = None, None
    if upper - weight <= weight - lower and upper < np.inf:
        tips_at, then_leads = upper, _furthest_ahead(lines.at_one[criterion], among=up <= upper + TIE)
    elif lower > -np.inf:
        tips_at, then_leads = lower, _furthest_ahead(lines.at_zero[criterion], among=down >= lower - TIE)
    return TippingWeight(
        criterion=criterion,
        weight=weight,
        tips_at=tips_at,
        leader=lines.leader,
        then_leads=then_leads,
        factor=_factor(weight, tips_at),
        stays_from=min(max(lower, 0.0), weight),
        stays_to=max(min(upper, 1.0), weight),
    )


def _furthest_ahead(leads: Floats, *, among: NDArray[np.bool_]) -> int:
    """Of the offers that overtake the leader at one weight, the one furthest ahead of it at the end of the scale."""
    return int(np.argmin(np.where(among, leads, np.inf)))


def _factor(weight: float, tips_at: float | None) -> float | None:
    """The factor on the swing that moves `weight` to `tips_at`: the ratio of their odds."""
    if tips_at is None or weight <= TIE or weight >= 1 - TIE or tips_at >= 1:
        return None
    return tips_at * (1 - weight) / (weight * (1 - tips_at))


def _gap(table: Floats, normal: Floats, *, offer: int, rival: int) -> float:
    for row in (offer, rival):
        if not 0 <= row < len(table):
            raise ValueError(f"there is no offer {row + 1}; the table has {len(table)}")
    return float((table[rival] - table[offer]) @ normal)


def _break_even(criterion: int, *, value: float, weight: float, gap: float) -> BreakEven:
    if weight == 0:
        return BreakEven(criterion=criterion, value=None, realistic=False)
    level = value + gap / weight
    return BreakEven(criterion=criterion, value=level, realistic=-TIE <= level <= 1 + TIE)
