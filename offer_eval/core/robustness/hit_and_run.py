"""Uniform draws from the weightings that meet linear bounds: many hit-and-run walks at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]

_WALKS = 256
"""Walks side by side; each gives one weighting in every `criteria` steps."""


@dataclass(frozen=True, slots=True)
class Polytope:
    """The weightings w with Σw = 1, sides · w ≤ limits, and the weights that are not free at their bound."""

    sides: Floats
    """Shape (constraints, criteria)."""
    limits: Floats
    """Shape (constraints,)."""
    free: NDArray[np.bool_]
    """Which weights can move, shape (criteria,)."""
    pinned: Floats
    """The weights that cannot, 0 elsewhere, shape (criteria,)."""

    @classmethod
    def of_weights(
        cls,
        low: ArrayLike,
        high: ArrayLike,
        *,
        ratios: Mapping[tuple[int, int], tuple[float, float]],
        criteria: Sequence[str] | None,
    ) -> Self:
        """The polytope of bounds on single weights and on ratios of two.

        Raises:
            ValueError: naming the criterion whose bounds or ratio cannot be used.
        """
        least, greatest = _bounds(low, high, criteria=criteria)
        rows = [-np.eye(len(least)), np.eye(len(least))]
        for (one, other), (lower, upper) in ratios.items():
            if not (0 <= lower < upper < np.inf) or one == other or not {one, other} <= set(range(len(least))):
                raise ValueError(f"the ratio of criteria {one + 1} and {other + 1} cannot be used: {lower} to {upper}")
            side = np.zeros((2, len(least)))
            side[0, [one, other]] = -1.0, lower
            side[1, [one, other]] = 1.0, -upper
            rows.append(side)
        limits = np.concatenate([-least, greatest, np.zeros(2 * len(ratios))])
        free = least < greatest
        return cls(np.vstack(rows), limits, free, np.where(free, 0.0, least))

    def inner_point(self) -> Floats:
        """A weighting inside, off every side by a margin as wide as found, shape (criteria,).

        Steps to the side that is missed most until none is. Source: Agmon, Canadian Journal of Mathematics 6 (1954)
        382-392.

        Raises:
            ValueError: if none is found even a millionth inside all sides.
        """
        along = self._along(self.sides)
        lengths = np.linalg.norm(along, axis=1)
        usable = lengths > 1e-12
        point = self.pinned + self.free * (1.0 - self.pinned.sum()) / max(self.free.sum(), 1)
        settled = (self.sides[~usable] @ point <= self.limits[~usable] + 1e-9).all() and abs(point.sum() - 1) < 1e-9
        for margin in (0.03, 0.01, 1e-3, 1e-4, 1e-5, 1e-6) if settled else ():
            found = self._relaxed(point, along[usable], lengths[usable], usable=usable, margin=margin)
            if found is not None:
                return found
        raise ValueError("no weighting meets all the bounds and ratios with room to spare; loosen one of them")

    def _relaxed(
        self, point: Floats, along: Floats, lengths: Floats, *, usable: NDArray[np.bool_], margin: float
    ) -> Floats | None:
        point = point.copy()
        for _ in range(2000):
            missed = (self.sides[usable] @ point - self.limits[usable]) / lengths + margin
            if missed.max(initial=0.0) <= margin / 2:
                return point
            worst = int(np.argmax(missed))
            point -= along[worst] * (missed[worst] / lengths[worst])
        return None

    def _along(self, directions: Floats) -> Floats:
        """The part of each direction (one a row) that moves free weights only and keeps their sum."""
        moving = directions * self.free
        mean = moving.sum(axis=1, keepdims=True) / max(self.free.sum(), 1)
        return np.asarray(moving - mean * self.free)

    def step(self, points: Floats, rng: np.random.Generator) -> None:
        """Move each column of `points` to an even draw on a random line through it, shape (criteria, walks)."""
        direction = self._along(rng.standard_normal(points.T.shape)).T
        rate = self.sides @ direction
        room = self.limits[:, None] - self.sides @ points
        np.maximum(room, 0.0, out=room)
        reach = np.divide(room, rate, out=np.zeros_like(room), where=rate != 0.0)
        end = np.min(reach, axis=0, initial=np.inf, where=rate > 1e-12)
        start = np.max(reach, axis=0, initial=-np.inf, where=rate < -1e-12)
        points += direction * (start + (end - start) * rng.random(points.shape[1]))


def draw_inside(polytope: Polytope, start: Floats, *, count: int, rng: np.random.Generator) -> Floats:
    """`count` weightings, nearly uniform on the polytope, shape (criteria, count).

    Walks start at one inner point and drop 2·criteria² steps before the first weighting counts, and criteria steps
    between two that count: chosen by comparing shares with rejection sampling, see the tests.
    """
    size = len(start)
    walks = min(_WALKS, count)
    points = np.repeat(start[:, None], walks, axis=1)
    if polytope.free.sum() < 2:  # one free weight is what the others leave
        return np.repeat(start[:, None], count, axis=1)
    kept = []
    for state in range(-(-count // walks)):
        for _ in range(2 * size**2 if state == 0 else size):
            polytope.step(points, rng)
        kept.append(points.copy())
    drawn = np.clip(np.concatenate(kept, axis=1)[:, :count], 0.0, None)
    return np.asarray(drawn / drawn.sum(axis=0))


def _bounds(low: ArrayLike, high: ArrayLike, *, criteria: Sequence[str] | None) -> tuple[Floats, Floats]:
    least, greatest = np.asarray(low, dtype=np.float64), np.asarray(high, dtype=np.float64)
    if least.ndim != 1 or least.shape != greatest.shape or least.size == 0:
        raise ValueError(f"low and high should hold one weight a criterion, found {least.shape} and {greatest.shape}")
    usable = (least >= 0) & (least <= greatest) & (greatest <= 1)
    if (bad := np.flatnonzero(~usable)).size:
        name = repr(criteria[bad[0]]) if criteria is not None else bad[0] + 1
        raise ValueError(
            f"criterion {name}: the bounds should be in 0 to 1 with low first, "
            f"found {least[bad[0]]:g} to {greatest[bad[0]]:g}"
        )
    if least.sum() > 1 or greatest.sum() < 1:
        raise ValueError(f"no weights sum to 1: low sums to {least.sum():g} and high to {greatest.sum():g}")
    return least, greatest
