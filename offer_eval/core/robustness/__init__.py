"""How sure the answer is: dominance, tipping weights, break-evens, rank acceptability. Arrays in, arrays out."""

from __future__ import annotations

from offer_eval.core.robustness.acceptability import Acceptability, rank_acceptability
from offer_eval.core.robustness.closed_forms import (
    BreakEven,
    TippingWeight,
    TwoWayTrade,
    WeightSweep,
    break_evens,
    tipping_weights,
    two_way_trade,
    weight_sweep,
)
from offer_eval.core.robustness.dominance import Dominance, dominance, dominates
from offer_eval.core.robustness.levels import (
    UncertainCell,
    tabulated,
    triangular_levels,
    uniform_levels,
    unknown,
)
from offer_eval.core.robustness.weight_models import (
    WeightModel,
    all_weightings,
    keeping_order,
    near,
    within_bounds,
)

__all__ = [
    "Acceptability",
    "BreakEven",
    "Dominance",
    "TippingWeight",
    "TwoWayTrade",
    "UncertainCell",
    "WeightModel",
    "WeightSweep",
    "all_weightings",
    "break_evens",
    "dominance",
    "dominates",
    "keeping_order",
    "near",
    "rank_acceptability",
    "tabulated",
    "tipping_weights",
    "triangular_levels",
    "two_way_trade",
    "uniform_levels",
    "unknown",
    "weight_sweep",
    "within_bounds",
]
