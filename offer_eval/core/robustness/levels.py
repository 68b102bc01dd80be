"""Cells of the table that are not known: how a value is drawn for them from a uniform number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]
    ValueOf = Callable[[Floats], ArrayLike]


@dataclass(frozen=True, slots=True)
class UncertainCell:
    """One cell whose value is drawn anew each time."""

    offer: int
    """Row of the offer."""
    criterion: int
    """Column of the criterion."""
    draw: Callable[[Floats], ArrayLike]
    """Uniform numbers in 0..1 to values in 0..1, the same shape; independent of all other cells."""


def unknown(offer: int, criterion: int) -> UncertainCell:
    """Nothing is known: any value of the scale is as likely as any other."""
    return UncertainCell(offer, criterion, lambda uniform: uniform)


def uniform_levels(
    offer: int, criterion: int, *, low: float, high: float, value: ValueOf | None = None
) -> UncertainCell:
    """Every level from `low` to `high` is as likely as any other; `value` turns levels into values 0..1.

    Without `value` the levels are values already.

    Raises:
        ValueError: if an end is not finite or `low` is above `high`.
    """
    return triangular_levels(offer, criterion, low=low, likely=None, high=high, value=value)


def triangular_levels(
    offer: int, criterion: int, *, low: float, likely: float | None, high: float, value: ValueOf | None = None
) -> UncertainCell:
    """Levels from `low` to `high` with their peak at `likely`; uniform where `likely` is None.

    Source: the triangular distribution by its inverse, Johnson, "The triangular distribution as a proxy for the beta
    distribution in risk analysis", The Statistician 46 (1997) 387-398.

    Raises:
        ValueError: if a number is not finite, or they are not in the order low, likely, high.
    """
    numbers = [low, high] if likely is None else [low, likely, high]
    if not np.isfinite(numbers).all() or sorted(numbers) != numbers:
        raise ValueError(f"{_place(offer, criterion)}: low, likely and high should be finite and in this order")

    def draw(uniform: Floats) -> ArrayLike:
        levels = _triangular(uniform, low=low, likely=likely, high=high)
        return levels if value is None else value(levels)

    return UncertainCell(offer, criterion, draw)


def tabulated(offer: int, criterion: int, quantiles: ArrayLike) -> UncertainCell:
    """Values by their quantiles at even probabilities from 0 to 1, straight lines between them.

    This serves any distribution and any value function: 101 quantiles of the value are the percentiles.

    Raises:
        ValueError: if there are fewer than two quantiles, or they fall or leave 0..1.
    """
    table = np.asarray(quantiles, dtype=np.float64)
    rising = table.ndim == 1 and table.size > 1 and bool((np.diff(table) >= 0).all())
    if not rising or table[0] < 0 or table[-1] > 1:
        raise ValueError(f"{_place(offer, criterion)}: the quantiles should be two or more rising values in 0 to 1")
    even = np.linspace(0.0, 1.0, table.size)
    return UncertainCell(offer, criterion, lambda uniform: np.interp(uniform, even, table))


def _triangular(uniform: Floats, *, low: float, likely: float | None, high: float) -> Floats:
    if likely is None or low == high:
        return low + (high - low) * uniform
    turn = (likely - low) / (high - low)
    rising = low + np.sqrt(uniform * ((high - low) * (likely - low)))
    falling = high - np.sqrt((1.0 - uniform) * ((high - low) * (high - likely)))
    return np.where(uniform < turn, rising, falling)


def _place(offer: int, criterion: int) -> str:
    return f"offer {offer + 1}, criterion {criterion + 1}"
