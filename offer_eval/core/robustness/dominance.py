"""Which offer is at least as good on everything: for known values, and under unknowns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from offer_eval.core.scoring import TIE, check_values

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray


@dataclass(frozen=True, slots=True)
class Dominance:
    """Dominance where some values are ranges: cell (a, b) says whether a dominates b, shape (offers, offers)."""

    necessary: NDArray[np.bool_]
    """Whatever the unknowns turn out to be."""
    possible: NDArray[np.bool_]
    """With at least one outcome of the unknowns."""


def dominates(
    values: ArrayLike, *, offers: Sequence[str] | None = None, criteria: Sequence[str] | None = None
) -> NDArray[np.bool_]:
    """Whether offer a is at least as good as b on every criterion and better on one, shape (offers, offers).

    Raises:
        ValueError: naming the cell, for a value that is no finite number in 0..1.
    Source: Keeney and Raiffa (1976), section 3.2.
    """
    table = check_values(values, offers=offers, criteria=criteria)
    return _at_least_and_better(table, table)


def dominance(
    low: ArrayLike,
    high: ArrayLike,
    *,
    offers: Sequence[str] | None = None,
    criteria: Sequence[str] | None = None,
) -> Dominance:
    """Necessary and possible dominance from the least and greatest value of each cell, both (offers, criteria).

    a dominates b necessarily where a's least values do so over b's greatest, possibly where a's greatest do so over
    b's least. A value known exactly has low = high.

    Raises:
        ValueError: naming the cell, for a value that is no finite number in 0..1 or a low above its high.
    """
    least, greatest = check_ranges(low, high, offers=offers, criteria=criteria)
    necessary, possible = _at_least_and_better(least, greatest), _at_least_and_better(greatest, least)
    np.fill_diagonal(possible, val=False)  # an offer is one thing: its best does not stand against its own worst
    return Dominance(necessary=necessary, possible=possible)


def check_ranges(
    low: ArrayLike,
    high: ArrayLike,
    *,
    offers: Sequence[str] | None = None,
    criteria: Sequence[str] | None = None,
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Both tables as float64, of one shape, with no low above its high.

    Raises:
        ValueError: naming the first cell that is wrong.
    """
    least = check_values(low, offers=offers, criteria=criteria, what="low value")
    greatest = check_values(high, offers=offers, criteria=criteria, what="high value")
    if least.shape != greatest.shape:
        raise ValueError(f"low has the shape {least.shape} and high {greatest.shape}; they should be the same")
    if (crossed := np.argwhere(least > greatest)).size:
        row, column = crossed[0]
        offer = repr(offers[row]) if offers is not None else row + 1
        criterion = repr(criteria[column]) if criteria is not None else column + 1
        raise ValueError(f"offer {offer}, criterion {criterion}: the low value is above the high value")
    return least, greatest


def _at_least_and_better(these: NDArray[np.float64], those: NDArray[np.float64]) -> NDArray[np.bool_]:
    difference = these[:, None, :] - those[None, :, :]
    return np.asarray((difference >= -TIE).all(axis=2) & (difference > TIE).any(axis=2))
