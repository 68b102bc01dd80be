"""Weights: from swings, points or an order of importance to shares that sum to one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from offer_eval.core.model import Criterion

Mode = Literal["swing", "points", "rank", "equal"]


@dataclass(frozen=True, slots=True)
class Weights:
    """The weight of each criterion and how it came about."""

    shares: dict[str, float]
    """Normalised weight by criterion [0-1]; they sum to 1."""
    mode: Mode
    """`equal` means that the person has given none so far."""
    given_total: float | None = None
    """Sum of what the person wrote, before it was put in proportion."""

    @property
    def by_whose(self) -> str:
        """Whose weights a score is by, in words."""
        if not self.shares:
            return "by your own judgement"
        return "with equal weights" if self.mode == "equal" else "by your own weights"


def normalised(weights: Sequence[float]) -> list[float]:
    """The weights in the same proportions, summing to 1.

    Raises:
        ValueError: if one is negative or not finite, or all are zero.
    """
    total = sum(weights)
    if any(not 0 <= weight < float("inf") for weight in weights) or total <= 0:
        raise ValueError("weights must be zero or more, finite, and not all zero")
    return [weight / total for weight in weights]


def rank_order_centroid(ranks: Sequence[int]) -> list[float]:
    """Weights that sum to 1 from an order of importance, 1 first; tied criteria share theirs equally.

    The k-th of n gets (1/k + 1/(k+1) + ... + 1/n) / n, the mean of all weights in that order.
    Source: Edwards and Barron (1994), SMARTS and SMARTER, Organizational Behavior and Human Decision
    Processes 60, 306-325. Ties take the mean over the places they fill.
    """
    count = len(ranks)
    by_place = [sum(1 / j for j in range(place, count + 1)) / count for place in range(1, count + 1)]
    shares = []
    for rank in ranks:
        first = sum(other < rank for other in ranks)
        tied = sum(other == rank for other in ranks)
        shares.append(sum(by_place[first : first + tied]) / tied)
    return shares


def mode_of(criteria: Mapping[str, Criterion], stated: Literal["swing", "points", "rank"] | None) -> Mode:
    """How the weights are given: as stated, else read off what is filled in."""
    if stated is not None:
        return stated
    if any(criterion.weight is not None for criterion in criteria.values()):
        return "swing"
    if any(criterion.rank is not None for criterion in criteria.values()):
        return "rank"
    return "equal"


def weights_of(criteria: Mapping[str, Criterion], stated: Literal["swing", "points", "rank"] | None = None) -> Weights:
    """Normalised weights of `criteria`; equal ones while the person has given none.

    Swing weights: von Winterfeldt and Edwards (1986), Decision Analysis and Behavioral Research, chapter 8.

    Raises:
        ValueError: if a weight is negative, or all are zero.
    """
    mode = mode_of(criteria, stated)
    if not criteria:
        return Weights({}, "equal")
    if mode == "rank" and all(criterion.rank is not None for criterion in criteria.values()):
        ranks = [criterion.rank or 1 for criterion in criteria.values()]
        return Weights(dict(zip(criteria, rank_order_centroid(ranks), strict=True)), "rank")
    given = [criterion.weight for criterion in criteria.values()]
    if mode in {"equal", "rank"} or all(weight is None for weight in given):
        return Weights(dict.fromkeys(criteria, 1 / len(criteria)), "equal")
    swings = [weight or 0.0 for weight in given]
    return Weights(dict(zip(criteria, normalised(swings), strict=True)), mode, sum(swings))


def swings_of(
    criteria: Mapping[str, Criterion], stated: Literal["swing", "points", "rank"] | None = None
) -> dict[str, float]:
    """The weights as swings, 100 for the largest and whole numbers; swings given that way already stay as they are.

    Raises:
        ValueError: if a weight is negative, or all are zero.
    """
    given = {name: criterion.weight for name, criterion in criteria.items()}
    if mode_of(criteria, stated) == "swing" and all(w is not None and w <= 100 for w in given.values()):
        return {name: weight or 0.0 for name, weight in given.items()}
    shares = weights_of(criteria, stated).shares
    largest = max(shares.values(), default=1.0)
    return {name: float(round(100 * share / largest)) for name, share in shares.items()}


def price_of_swing(weight: float, pay_weight: float, pay_swing: float) -> float | None:
    """What a full swing on a criterion is worth, in money a year; None while pay has no weight.

    `weight / pay_weight * pay_swing`, with `pay_swing` the distance from worst to best pay [money/yr].
    Source: Keeney and Raiffa (1976), section 3.3: value trade-offs under an additive value function.
    """
    return None if pay_weight <= 0 else weight / pay_weight * pay_swing
