"""Many offers at once, as arrays: checked values and weights, weighted sums, ranks with their ties, contributions.

score = 100 · Σ wᵢ·vᵢ, Σ wᵢ = 1, vᵢ in 0..1 (Keeney and Raiffa, Decisions with Multiple Objectives, 1976, ch. 3).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]
    Integers = NDArray[np.int64]

TIE = 1e-12
"""Two overall values on the scale 0..1 are tied when they round to the same multiple of this: far above the
rounding of a sum of twelve products, far below any difference that means something."""

_CHUNK = 2048
"""Rows at a time, so that all that one step touches stays in the processor's cache."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """Offers scored and ranked."""

    scores: Floats
    """Weighted sum of each offer, shape (offers,). [0-100]"""
    ranks: Integers
    """1 for the best; equal scores share the rank and the next one is skipped (1, 2, 2, 4), shape (offers,)."""
    order: Integers
    """Row numbers of the offers, best first; equal scores keep the order of the rows, shape (offers,)."""
    tied: NDArray[np.bool_]
    """Whether another offer has the same rank, shape (offers,)."""
    clipped: int
    """How many levels lay outside their scale and were counted as its end."""


def score_levels(
    levels: ArrayLike,
    weights: ArrayLike,
    *,
    worst: ArrayLike,
    best: ArrayLike,
    offers: Sequence[str] | None = None,
    criteria: Sequence[str] | None = None,
) -> Ranking:
    """Score and rank offers from levels in their own units, on straight-line scales.

    Args:
        levels: shape (offers, criteria), each column in its own unit.
        weights: shape (criteria,), any positive scale.
        worst: level of value 0 of each criterion, shape (criteria,); above `best` where less is better.
        best: level of value 1 of each criterion, shape (criteria,).
        offers: names for the messages.
        criteria: names for the messages.

    Raises:
        ValueError: naming the offer and the criterion, for a level that is no finite number, unusable weights or
            scales, an empty table, or names used twice.
    """
    table = _table(levels, offers=offers, criteria=criteria, what="level")
    count = table.shape[1]
    normal = check_weights(weights, count=count, criteria=criteria)
    lower, upper = (_scale_end(end, name, count) for end, name in ((worst, "worst"), (best, "best")))
    if (flat := np.flatnonzero(lower == upper)).size:
        raise ValueError(f"{_criterion(flat[0], criteria)}: worst and best are the same level ({lower[flat[0]]:g})")
    totals, clipped = np.empty(len(table)), 0
    rows = min(_CHUNK, len(table))
    floor, slope = np.tile(lower, (rows, 1)), np.tile(1.0 / (upper - lower), (rows, 1))
    room = np.empty_like(floor)  # whole blocks in the same memory are several times faster than rows of twelve
    for start in range(0, len(table), rows):
        chunk = table[start : start + rows]
        inside = np.subtract(chunk, floor[: len(chunk)], out=room[: len(chunk)])
        inside *= slope[: len(chunk)]
        if not (inside.min() >= 0.0 and inside.max() <= 1.0):
            _demand_finite(chunk, first_row=start, what="level", offers=offers, criteria=criteria)
            clipped += int(np.count_nonzero((inside < 0.0) | (inside > 1.0)))
            np.clip(inside, 0.0, 1.0, out=inside)
        np.matmul(inside, normal, out=totals[start : start + len(chunk)])
    return _ranking(totals, clipped=clipped)


def score_values(
    values: ArrayLike,
    weights: ArrayLike,
    *,
    offers: Sequence[str] | None = None,
    criteria: Sequence[str] | None = None,
) -> Ranking:
    """Score and rank offers from values 0..1, shape (offers, criteria), and weights, shape (criteria,).

    Raises:
        ValueError: as `score_levels`, and for a value outside 0..1.
    """
    table = check_values(values, offers=offers, criteria=criteria)
    return _ranking(table @ check_weights(weights, count=table.shape[1], criteria=criteria), clipped=0)


def contributions(values: ArrayLike, weights: ArrayLike) -> Floats:
    """What each cell adds to its offer's score [0-100], shape (offers, criteria); a row sums to the score."""
    table = check_values(values)
    return 100.0 * table * check_weights(weights, count=table.shape[1])


def competition_ranks(values: Floats) -> tuple[Integers, Integers]:
    """Ranks of overall values 0..1, 1 for the highest, and the order, best first; both shape (offers,).

    Values that round to the same multiple of `TIE` share the rank and the next one is skipped (1, 2, 2, 4).
    """
    # One sort of whole numbers, the row number in the low bits, is faster than an argsort of fractions.
    # Beyond four million rows the low bits need more room, and the grid of ties becomes coarser.
    bits = max(len(values) - 1, 1).bit_length()
    grid = min(1.0 / TIE, 2.0 ** (62 - bits))
    descending = values * -grid
    descending += grid + 0.5
    keys = descending.astype(np.int64)
    keys <<= bits
    rows = np.arange(len(keys))
    keys |= rows
    keys.sort()
    order = keys & ((1 << bits) - 1)
    keys >>= bits
    rows += 1  # now the places
    same = keys[1:] == keys[:-1]
    if same.any():
        rows[1:][same] = 0
        rows = np.maximum.accumulate(rows)
    ranks = np.empty_like(order)
    ranks[order] = rows
    return ranks, order


def check_values(
    values: ArrayLike,
    *,
    offers: Sequence[str] | None = None,
    criteria: Sequence[str] | None = None,
    what: str = "value",
) -> Floats:
    """The values as float64, shape (offers, criteria), each of them finite and in 0..1.

    Raises:
        ValueError: naming the first offer and criterion that are wrong.
    """
    table = _table(values, offers=offers, criteria=criteria, what=what)
    _demand_finite(table, first_row=0, what=what, offers=offers, criteria=criteria)
    if table.min() < -TIE or table.max() > 1.0 + TIE:
        row, column = np.argwhere((table < -TIE) | (table > 1.0 + TIE))[0]
        cell = _cell(row, column, offers=offers, criteria=criteria)
        raise ValueError(f"{cell}: the {what} {table[row, column]:g} is outside 0 to 1")
    return table


def check_weights(weights: ArrayLike, *, count: int, criteria: Sequence[str] | None = None) -> Floats:
    """The weights scaled to sum 1, shape (count,).

    Raises:
        ValueError: naming the criterion whose weight is no finite number or is negative; or when all are zero, or
            there are not `count` of them.
    """
    try:
        given = np.asarray(weights, dtype=np.float64)
    except (TypeError, ValueError):
        raise ValueError(f"the weights should be {count} numbers, found {weights!r}") from None
    if given.ndim != 1 or len(given) != count:
        found = len(given) if given.ndim == 1 else f"a table of shape {given.shape}"
        raise ValueError(f"there should be one weight for each of the {count} criteria, found {found}")
    if (bad := np.flatnonzero(~np.isfinite(given))).size:
        raise ValueError(f"{_criterion(bad[0], criteria)}: the weight is not a finite number ({given[bad[0]]})")
    if (bad := np.flatnonzero(given < 0)).size:
        raise ValueError(f"{_criterion(bad[0], criteria)}: the weight is negative ({given[bad[0]]:g})")
    if not given.any():
        raise ValueError("all weights are zero; give at least one criterion a weight")
    # Divided by the largest first, so that neither huge nor tiny weights overflow in the sum.
    shares = given / given.max()
    return np.asarray(shares / shares.sum())


def _ranking(totals: Floats, *, clipped: int) -> Ranking:
    ranks, order = competition_ranks(totals)
    holders = np.bincount(ranks)
    tied = holders[ranks] > 1 if holders.max() > 1 else np.zeros(len(ranks), dtype=bool)
    return Ranking(scores=100.0 * totals, ranks=ranks, order=order, tied=tied, clipped=clipped)


def _table(raw: ArrayLike, *, offers: Sequence[str] | None, criteria: Sequence[str] | None, what: str) -> Floats:
    try:
        table = np.asarray(raw, dtype=np.float64)
    except (TypeError, ValueError):
        raise ValueError(_not_numbers(raw, offers=offers, criteria=criteria, what=what)) from None
    if table.ndim != 2 or table.size == 0:
        raise ValueError(f"the table of {what}s needs at least one offer and one criterion, found shape {table.shape}")
    for names, count, kind in ((offers, table.shape[0], "offer"), (criteria, table.shape[1], "criterion")):
        if names is not None:
            _check_names(names, count=count, kind=kind)
    return table


def _check_names(names: Sequence[str], *, count: int, kind: str) -> None:
    if len(names) != count:
        raise ValueError(f"there should be one name for each {kind}: {count}, found {len(names)}")
    if len(set(names)) < count:
        twice = next(name for name in names if list(names).count(name) > 1)
        raise ValueError(f"two of the names are {twice!r}; give every {kind} its own name")


def _not_numbers(raw: ArrayLike, *, offers: Sequence[str] | None, criteria: Sequence[str] | None, what: str) -> str:
    """The sentence for a table that is no table of numbers: the first cell that is none, or uneven rows."""
    rows = [list(row) for row in raw] if isinstance(raw, (list, tuple, np.ndarray)) else []
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            try:
                float(cell)
            except (TypeError, ValueError):
                return f"{_cell(row, column, offers=offers, criteria=criteria)}: the {what} is not a number ({cell!r})"
    return f"the {what}s should be a table of numbers with rows of one length"


def _demand_finite(
    chunk: Floats,
    *,
    first_row: int,
    what: str,
    offers: Sequence[str] | None,
    criteria: Sequence[str] | None,
) -> None:
    if np.isfinite(chunk).all():
        return
    row, column = np.argwhere(~np.isfinite(chunk))[0]
    cell = _cell(first_row + int(row), int(column), offers=offers, criteria=criteria)
    raise ValueError(f"{cell}: the {what} is not a finite number ({chunk[row, column]})")


def _scale_end(raw: ArrayLike, name: str, count: int) -> Floats:
    end = np.asarray(raw, dtype=np.float64)
    if end.shape != (count,) or not np.isfinite(end).all():
        raise ValueError(f"{name} should hold {count} finite levels, one for each criterion")
    return end


def _cell(row: int, column: int, *, offers: Sequence[str] | None, criteria: Sequence[str] | None) -> str:
    offer = f"offer {offers[row]!r}" if offers is not None else f"offer {row + 1}"
    return f"{offer}, {_criterion(column, criteria)}"


def _criterion(column: int, criteria: Sequence[str] | None) -> str:
    return f"criterion {criteria[column]!r}" if criteria is not None else f"criterion {column + 1}"
