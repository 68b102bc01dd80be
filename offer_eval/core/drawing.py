"""Draws of what is not known: from a uniform number to the value of a level that may be unknown or a range."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from offer_eval.core.robustness import triangular_levels, unknown
from offer_eval.core.value import value

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from offer_eval.core.model import Quantity
    from offer_eval.core.robustness import UncertainCell
    from offer_eval.core.value import Scale

    Floats = NDArray[np.float64]

GRID = 201
"""Levels at which a curved value function is tabulated; between them it is taken as straight."""

QUANTILES = 200
"""Evenly spaced draws that stand for the whole distribution of one level."""


def uncertain_cell(offer: int, criterion: int, *, scale: Scale, level: Quantity | None) -> UncertainCell | None:
    """How the value of a cell is drawn; None for a level known exactly.

    Unknown: every value as likely as any other. Low and high: every level as likely as any other. Low, likely and high:
    triangular in level.
    """
    if level is None:
        return unknown(offer, criterion)
    if level.exact:
        return None
    grid, values = _tabulated(scale, level.low, level.high)
    return triangular_levels(
        offer,
        criterion,
        low=level.low,
        likely=level.likely,
        high=level.high,
        value=lambda levels: np.interp(levels, grid, values),
    )


def even_draws(scale: Scale, level: Quantity | None) -> Floats:
    """Values of a level at evenly spaced chances, shape (QUANTILES,) [0-1]; one value where it is known exactly."""
    cell = uncertain_cell(0, 0, scale=scale, level=level)
    if cell is None:
        return np.array([value(scale, level.low if level is not None else 0.0)])
    return np.asarray(cell.draw((np.arange(QUANTILES) + 0.5) / QUANTILES), dtype=np.float64)


@lru_cache(maxsize=128)
def _tabulated(scale: Scale, low: float, high: float) -> tuple[Floats, Floats]:
    """Levels of a range, rising, and the value of each; kept, since weights move more often than levels."""
    within = (x for x in (*(x for x, _ in scale.corners), scale.low, scale.high) if low < x < high)
    grid = np.array(sorted({*np.linspace(low, high, GRID).tolist(), *within}))
    values = np.array([value(scale, x) for x in grid.tolist()])
    grid.flags.writeable = values.flags.writeable = False
    return grid, values
