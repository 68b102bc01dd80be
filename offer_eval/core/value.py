"""Value functions: from a level in its own unit to a value between 0 (worst) and 1 (best).

The scale is fixed in the decision file and never fitted to the offers at hand, so that adding an offer
re-ranks nobody. Source: Keeney and Raiffa (1976), Decisions with Multiple Objectives, chapter 3;
exponential form: Kirkwood (1997), Strategic Decision Making, chapter 4.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from offer_eval.core.model import Quantity


@dataclass(frozen=True, slots=True)
class Scale:
    """A fixed scale: two levels and the shape of the value between them."""

    worst: float
    """Level with value 0, in the criterion's unit."""
    best: float
    """Level with value 1; with a target, the other end, which counts 0 as well."""
    points: tuple[tuple[float, float], ...] = ()
    """(level, value) pairs by rising level, straight lines between them."""
    diminishing: float = 0.0
    """Curvature c of v(t) = (1 - exp(-ct)) / (1 - exp(-c)); 0 is a straight line."""
    target: float | None = None
    """The level with value 1 inside the scale."""

    @property
    def corners(self) -> tuple[tuple[float, float], ...]:
        """The (level, value) pairs between which the value runs straight; empty for the exponential."""
        if self.points:
            return self.points
        if self.target is not None:
            low, high = sorted((self.worst, self.best))
            return ((low, 0.0), (self.target, 1.0), (high, 0.0))
        if self.diminishing:
            return ()
        return tuple(sorted(((self.worst, 0.0), (self.best, 1.0))))

    @property
    def low(self) -> float:
        """The smaller end of the scale, in the criterion's unit."""
        return self.points[0][0] if self.points else min(self.worst, self.best)

    @property
    def high(self) -> float:
        """The greater end of the scale, in the criterion's unit."""
        return self.points[-1][0] if self.points else max(self.worst, self.best)


@dataclass(frozen=True, slots=True)
class Span:
    """A number with the worst and best case around it."""

    low: float
    point: float
    high: float

    @property
    def width(self) -> float:
        """Distance from worst to best case."""
        return self.high - self.low


WHOLE_SCALE = Span(0.0, 0.5, 1.0)
"""What an unknown level may be worth."""


def span_text(span: Span | None, *, decimals: int = 0) -> str:
    """`71,000`, or `71,000 to 78,000` where worst and best case differ."""
    if span is None:
        return "not known"
    low, high = f"{span.low:,.{decimals}f}", f"{span.high:,.{decimals}f}"
    return low if low == high else f"{low} to {high}"


def unclipped_value(scale: Scale, level: float) -> float:
    """Value of `level` [1], running on in a straight line beyond both ends of the scale."""
    if corners := scale.corners:
        return _on_corners(corners, level)
    return _exponential((level - scale.worst) / (scale.best - scale.worst), scale.diminishing)


def value(scale: Scale, level: float) -> float:
    """Value of `level` [0-1]; a level beyond the scale counts as its nearest end."""
    return min(1.0, max(0.0, unclipped_value(scale, min(scale.high, max(scale.low, level)))))


def level_at(scale: Scale, wanted: float) -> float | None:
    """The level whose unclipped value is `wanted`, in the criterion's unit.

    None where the value function is flat there or comes by the same value twice, so that no single level
    can be named.
    """
    if not scale.corners:
        share = _exponential_inverse(wanted, scale.diminishing)
        return scale.worst + share * (scale.best - scale.worst)
    corners = scale.corners
    slopes = [(v2 - v1) / (x2 - x1) for (x1, v1), (x2, v2) in pairwise(corners)]
    if not (all(slope > 0 for slope in slopes) or all(slope < 0 for slope in slopes)):
        return None
    by_value = sorted((v, x) for x, v in corners)
    return _on_corners(tuple(by_value), wanted)


def value_span(scale: Scale, level: Quantity | None) -> Span:
    """Least value, point and greatest value [0-1] of a level that may be unknown or a range.

    The point is the value of the likely level, else the middle of the value range; an unknown level spans
    the whole scale. A value function with a peak inside the range has its greatest value there.
    """
    if level is None:
        return WHOLE_SCALE
    inside = [x for x, _ in scale.corners if level.low < x < level.high]
    values = [value(scale, x) for x in (level.low, *inside, level.high)]
    low, high = min(values), max(values)
    point = (low + high) / 2 if level.likely is None else value(scale, level.likely)
    return Span(low, point, high)


def outside(scale: Scale, level: Quantity | None) -> bool:
    """Whether any part of `level` lies beyond the scale and is therefore clipped."""
    return level is not None and (level.low < scale.low or level.high > scale.high)


def _on_corners(corners: tuple[tuple[float, float], ...], x: float) -> float:
    index = min(max(bisect_right([level for level, _ in corners], x), 1), len(corners) - 1)
    (x1, v1), (x2, v2) = corners[index - 1], corners[index]
    return v1 + (v2 - v1) * (x - x1) / (x2 - x1)


def _exponential(share: float, curve: float) -> float:
    """Value at `share` of the way from worst to best; tangents beyond both ends keep it invertible."""
    whole = -math.expm1(-curve)
    if share < 0:
        return share * curve / whole
    if share > 1:
        return 1 + (share - 1) * curve * math.exp(-curve) / whole
    return -math.expm1(-curve * share) / whole


def _exponential_inverse(wanted: float, curve: float) -> float:
    whole = -math.expm1(-curve)
    if wanted < 0:
        return wanted * whole / curve
    if wanted > 1:
        return 1 + (wanted - 1) * whole / (curve * math.exp(-curve))
    return -math.log1p(-wanted * whole) / curve
