"""Which weightings are thought possible, each as a way to draw them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from offer_eval.core.robustness.hit_and_run import Polytope, draw_inside
from offer_eval.core.scoring import check_weights

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]
    Generator = Callable[[], np.random.Generator]
    Draw = Callable[[Floats, Generator, Floats], None]


@dataclass(frozen=True, slots=True)
class WeightModel:
    """A set of weightings with a chance for each."""

    label: str
    """What it is, in words for a report."""
    criteria: int
    """How many weights a weighting has."""
    dimensions: int
    """How many uniform numbers one weighting takes."""
    draw: Draw
    """From uniform numbers between 0 and 1, shape (dimensions, draws), which may be used up, and what makes a generator
    for what else is random, writes weights into the third argument, shape (criteria, draws); every column sums to 1."""


def all_weightings(criteria: int) -> WeightModel:
    """Every weighting of so many criteria is as likely as any other: uniform on the simplex.

    Broken as a stick, which takes one number fewer than exponential draws and suits Sobol points better (measured).
    Source: Devroye, Non-Uniform Random Variate Generation (1986), chapters V and XI (a Dirichlet vector of ones);
    for rank acceptability: Tervonen and Lahdelma, European Journal of Operational Research 178 (2007) 500-513.

    Raises:
        ValueError: if there is no criterion.
    """
    if criteria < 1:
        raise ValueError(f"there should be at least one criterion, found {criteria}")
    return WeightModel("all weightings", criteria, criteria - 1, lambda points, _, out: _even_on_simplex(points, out))


def near(weights: ArrayLike, *, factor: float = 2.0, criteria: Sequence[str] | None = None) -> WeightModel:
    """Weightings near the person's own: each swing may be off by up to `factor` either way, small errors likelier.

    Each weight is multiplied by factor^t, t triangular on -1..1 with its peak at 0, then all are brought back to sum
    1. People judge swings as ratios ("half as much as pay"), so errors are taken as ratios, evenly up and down; the
    limit is one a person can agree to ("never off by more than double"); and a weight of 0 stays 0. A Dirichlet
    distribution would allow any weight at all and give small weights the greatest relative errors.
    Source: the simulation of weights around an assessment, Butler, Jia and Dyer, European Journal of Operational
    Research 103 (1997) 531-546; the shape of the error is this project's choice.

    Raises:
        ValueError: for weights that cannot be used or a factor below 1.
    """
    own = check_weights(weights, count=np.size(weights), criteria=criteria)
    if not (np.isfinite(factor) and factor >= 1):
        raise ValueError(f"factor should be 1 or more, found {factor}")
    spread = float(np.log(factor))

    def draw(points: Floats, _: Generator, out: Floats) -> None:
        error = np.where(points < 0.5, np.sqrt(2.0 * points) - 1.0, 1.0 - np.sqrt(2.0 - 2.0 * points))
        np.multiply(own[:, None], np.exp(spread * error), out=out)
        out /= out.sum(axis=0)

    return WeightModel(f"each swing within a factor of {factor:g} of its own", len(own), len(own), draw)


def keeping_order(weights: ArrayLike, *, criteria: Sequence[str] | None = None) -> WeightModel:
    """Every weighting with the person's order of importance is as likely as any other.

    Criteria of equal weight may stand either way round; a criterion without weight stays without. The mean of these
    weightings is the rank-order centroid (Edwards and Barron 1994).
    A weighting in order is a mixture of the corners (1), (1/2, 1/2), (1/3, 1/3, 1/3) ... with weights uniform on the
    simplex. Source: Barron and Barrett, Management Science 42 (1996) 1515-1523.

    Raises:
        ValueError: for weights that cannot be used.
    """
    own = check_weights(weights, count=np.size(weights), criteria=criteria)
    order = np.argsort(-own, kind="stable")[: np.count_nonzero(own)]
    size = len(order)
    corners = np.triu(np.ones((size, size))) / np.arange(1, size + 1)
    groups = [group for group in _equal_runs(own[order]) if len(group) > 1]

    def draw(points: Floats, _: Generator, out: Floats) -> None:
        even = np.empty((size, points.shape[1]))
        _even_on_simplex(points[: size - 1], even)
        falling = corners @ even
        used = size - 1
        for group in groups:
            turn = np.argsort(points[used : used + len(group)], axis=0)
            falling[group] = np.take_along_axis(falling[group], turn, axis=0)
            used += len(group)
        out[:] = 0.0
        out[order] = falling

    return WeightModel("your order of importance kept", len(own), size - 1 + sum(map(len, groups)), draw)


def within_bounds(
    low: ArrayLike,
    high: ArrayLike,
    *,
    ratios: Mapping[tuple[int, int], tuple[float, float]] | None = None,
    criteria: Sequence[str] | None = None,
) -> WeightModel:
    """Every weighting within bounds is as likely as any other.

    Args:
        low: least weight of each criterion [0-1], shape (criteria,).
        high: greatest weight of each criterion [0-1], shape (criteria,).
        ratios: (a, b): (least, greatest) for the weight of column a over that of column b.
        criteria: names for the messages.

    Drawn by hit and run, always with random numbers and never with Sobol points. Source: Smith, Operations Research
    32 (1984) 1296-1308; Tervonen, van Valkenhoef, Baştürk and Postmus, European Journal of Operational Research 224
    (2013) 552-559.

    Raises:
        ValueError: if a bound cannot be used, or no weighting meets them all with room to spare.
    """
    polytope = Polytope.of_weights(low, high, ratios=ratios or {}, criteria=criteria)
    start = polytope.inner_point()

    def draw(_: Floats, rng: Generator, out: Floats) -> None:
        out[:] = draw_inside(polytope, start, count=out.shape[1], rng=rng())

    return WeightModel("within the bounds given", len(start), 0, draw)


def _even_on_simplex(points: Floats, out: Floats) -> None:
    """Uniform numbers, shape (criteria - 1, draws), to even weightings in `out`, shape (criteria, draws).

    A stick is broken again and again: of what is left, the part u^(1/k) is kept for the k weights to come.
    """
    later = len(points)
    left = np.log(points, out=points)
    left *= 1.0 / np.arange(later, 0, -1)[:, None]
    for row in range(1, later):  # far faster than accumulate along the first axis
        left[row] += left[row - 1]
    out[0] = 1.0
    np.exp(left, out=out[1:])
    np.subtract(out[:-1], out[1:], out=out[:-1])


def _equal_runs(falling: Floats) -> list[NDArray[np.intp]]:
    """The places of equal weights in a falling row, one array a run."""
    starts = np.flatnonzero(np.diff(falling) < 0) + 1
    return np.split(np.arange(len(falling)), starts)
