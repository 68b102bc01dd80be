"""Dominance, tipping weights, break-evens and rank acceptability: exact cases, published facts, answers plugged in."""

from __future__ import annotations

import math
from dataclasses import FrozenInstanceError
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import stats

from offer_eval.core.robustness import (
    Acceptability,
    UncertainCell,
    WeightModel,
    all_weightings,
    break_evens,
    dominance,
    dominates,
    keeping_order,
    near,
    rank_acceptability,
    tabulated,
    tipping_weights,
    triangular_levels,
    two_way_trade,
    uniform_levels,
    unknown,
    weight_sweep,
    within_bounds,
)
from offer_eval.core.robustness.sampling import BLOCKS, Design
from offer_eval.core.scoring import score_values

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

TWENTIETHS = st.integers(0, 20).map(lambda k: k / 20)
TABLES = st.tuples(st.integers(1, 10), st.integers(1, 6)).flatmap(
    lambda shape: arrays(np.float64, shape, elements=TWENTIETHS)
)


def weights_for(values: Floats) -> st.SearchStrategy[Any]:
    size = values.shape[1]
    return arrays(np.float64, size, elements=st.integers(0, 10).map(float)).filter(lambda w: w.any())


def moved(weights: Floats, criterion: int, to: float) -> Floats:
    """The weights with one of them moved and the others kept in proportion, the slow and obvious way."""
    normal = weights / weights.sum()
    others = 1.0 - normal[criterion]
    rest = normal * (1.0 - to) / others if others > 1e-12 else np.full(len(normal), (1.0 - to) / (len(normal) - 1))
    rest[criterion] = to
    return rest


def draws(model: WeightModel, count: int = 20_000, seed: int = 1) -> Floats:
    rng = np.random.default_rng(seed)
    weights = np.empty((model.criteria, count))
    model.draw(1.0 - rng.random((model.dimensions, count)), lambda: rng, weights)
    return weights


# dominance


def test_an_offer_at_least_as_good_on_all_and_better_on_one_dominates() -> None:
    found = dominates([[0.5, 0.9], [0.5, 0.4], [0.6, 0.1], [0.5, 0.9]])
    assert found.tolist() == [
        [False, True, False, False],
        [False, False, False, False],
        [False, False, False, False],
        [False, True, False, False],
    ]


def test_under_unknowns_dominance_is_necessary_or_only_possible() -> None:
    low = [[0.6, 0.6], [0.2, 0.0], [0.5, 0.5]]
    high = [[0.6, 0.6], [0.5, 0.6], [0.5, 1.0]]
    found = dominance(low, high)
    assert found.necessary.tolist() == [[False, True, False], [False, False, False], [False, False, False]]
    assert found.possible.tolist() == [[False, True, True], [False, False, True], [False, True, False]]


def test_a_low_value_above_its_high_value_is_named() -> None:
    with pytest.raises(ValueError, match="offer 'Ada', criterion 'pay': the low value is above the high value"):
        dominance([[0.6]], [[0.4]], offers=["Ada"], criteria=["pay"])


def test_without_names_offer_and_criterion_are_counted_from_one() -> None:
    with pytest.raises(ValueError, match="offer 2, criterion 1: the low value is above the high value"):
        dominance([[0.4], [0.6]], [[0.4], [0.4]])


def test_tables_of_low_and_high_values_that_do_not_fit_are_refused() -> None:
    with pytest.raises(ValueError, match=r"low has the shape \(1, 2\) and high \(2, 1\)"):
        dominance([[0.4, 0.4]], [[0.4], [0.4]])
    with pytest.raises(ValueError, match="offer 'Ada', criterion 'pay': the high value"):
        dominance([[0.6]], [[1.4]], offers=["Ada"], criteria=["pay"])


@given(st.data())
def test_necessary_dominance_holds_in_every_outcome_and_possible_in_the_best(data: st.DataObject) -> None:
    first, second = data.draw(TABLES), None
    second = data.draw(arrays(np.float64, first.shape, elements=TWENTIETHS))
    low, high = np.minimum(first, second), np.maximum(first, second)
    share = data.draw(arrays(np.float64, first.shape, elements=TWENTIETHS))
    outcome = dominates(low + share * (high - low))
    found = dominance(low, high)
    assert not (found.necessary & ~outcome).any()
    assert not (outcome & ~found.possible).any()


# tipping weights


def test_with_two_criteria_the_tipping_weight_is_where_the_lines_cross() -> None:
    # A: 0.8 and 0.2, B: 0.3 and 0.6; w·0.8 + (1 - w)·0.2 = w·0.3 + (1 - w)·0.6 at w = 4/9
    first, second = tipping_weights([[0.8, 0.2], [0.3, 0.6]], [0.7, 0.3])
    assert (first.leader, first.then_leads) == (0, 1)
    assert first.tips_at == pytest.approx(4 / 9)
    assert second.tips_at == pytest.approx(5 / 9)
    assert first.stays_from == pytest.approx(4 / 9)
    assert first.stays_to == 1.0
    assert first.factor == pytest.approx((4 / 5) / (7 / 3))


def test_a_dominating_offer_has_no_tipping_weight() -> None:
    for tipping in tipping_weights([[0.8, 0.6, 0.5], [0.3, 0.6, 0.4]], [1, 2, 3]):
        assert tipping.tips_at is None
        assert tipping.then_leads is None
        assert tipping.factor is None
        assert (tipping.stays_from, tipping.stays_to) == (0.0, 1.0)


def test_of_two_tipping_points_the_nearer_one_is_given() -> None:
    values = [[0.5, 0.6], [0.0, 1.0], [1.0, 0.0]]
    first = tipping_weights(values, [0.4, 0.6])[0]
    # B leads below 4/9·... : 0.6 - 0.1w = 1 - w at w = 4/9; C leads above: 0.6 - 0.1w = w at w = 6/11
    assert first.leader == 1
    assert first.tips_at == pytest.approx(4 / 9)
    assert first.then_leads == 0
    middle = tipping_weights(values, [0.5, 0.5])[0]
    assert (middle.leader, middle.then_leads) == (0, 2)
    assert middle.stays_from == pytest.approx(4 / 9)
    assert middle.stays_to == pytest.approx(6 / 11)
    assert middle.tips_at == pytest.approx(6 / 11)


def test_one_criterion_cannot_tip() -> None:
    (only,) = tipping_weights([[0.2], [0.9]], [3])
    assert only.leader == 1
    assert only.tips_at is None


def test_one_criterion_with_all_the_weight_tips_to_the_others_in_equal_parts() -> None:
    first = tipping_weights([[1.0, 0.0, 0.0], [0.5, 0.8, 0.6]], [1, 0, 0])[0]
    assert first.tips_at == pytest.approx(0.7 / 1.2)
    assert first.factor is None


@given(st.data())
def test_beyond_a_tipping_weight_the_new_leader_leads_and_before_it_the_old_one(data: st.DataObject) -> None:
    values = data.draw(TABLES.filter(lambda table: table.shape[1] > 1))
    weights = data.draw(weights_for(values))
    for tipping in tipping_weights(values, weights):
        inside = np.linspace(tipping.stays_from, tipping.stays_to, 7)
        for weight in inside:
            scores = values @ moved(weights, tipping.criterion, weight)
            assert scores[tipping.leader] >= scores.max() - 1e-9
        if tipping.tips_at is None:
            assert (tipping.stays_from, tipping.stays_to) == (0.0, 1.0)
            continue
        at = values @ moved(weights, tipping.criterion, tipping.tips_at)
        assert at[tipping.then_leads] == pytest.approx(at[tipping.leader], abs=1e-9)
        ends = [end for end, at in ((1.0, tipping.stays_to), (0.0, tipping.stays_from)) if at == tipping.tips_at]
        past = [
            values @ moved(weights, tipping.criterion, tipping.tips_at + 1e-3 * (end - tipping.tips_at)) for end in ends
        ]
        assert any(one[tipping.then_leads] > one[tipping.leader] for one in past)
        assert any(one[tipping.then_leads] >= one.max() - 1e-3 for one in past)


@given(st.data())
def test_the_factor_on_the_swing_moves_the_weight_to_the_tipping_weight(data: st.DataObject) -> None:
    values = data.draw(TABLES)
    weights = data.draw(weights_for(values))
    for tipping in tipping_weights(values, weights):
        if tipping.factor is not None:
            swings = weights.copy()
            swings[tipping.criterion] *= tipping.factor
            assert swings[tipping.criterion] / swings.sum() == pytest.approx(tipping.tips_at)


@given(st.data())
def test_a_sweep_is_the_score_at_each_weight(data: st.DataObject) -> None:
    values = data.draw(TABLES.filter(lambda table: table.shape[1] > 1))
    weights = data.draw(weights_for(values))
    sweep = weight_sweep(values, weights, steps=5)
    assert sweep.weights.tolist() == [0.0, 0.25, 0.5, 0.75, 1.0]
    for criterion in range(values.shape[1]):
        for step, weight in enumerate(sweep.weights):
            expected = 100 * values @ moved(weights, criterion, weight)
            assert sweep.scores[criterion, :, step] == pytest.approx(expected, abs=1e-9)
    assert sweep.at_zero == pytest.approx(sweep.scores[:, :, 0])
    assert sweep.at_one == pytest.approx(sweep.scores[:, :, -1])


def test_a_sweep_of_one_step_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 2 steps, found 1"):
        weight_sweep([[0.5]], [1], steps=1)


# break-evens and trades


def test_break_evens_by_hand() -> None:
    found = break_evens([[0.4, 0.5, 0.1], [0.6, 0.6, 0.1]], [0.5, 0.4, 0.1], offer=0, rival=1)
    assert [even.value for even in found] == pytest.approx([0.68, 0.85, 1.5])
    assert [even.realistic for even in found] == [True, True, False]


def test_a_break_even_at_either_end_of_the_scale_is_realistic() -> None:
    at_the_top, at_the_foot = [[0.5, 0.5], [1.0, 0.5]], [[0.5, 0.5], [0.0, 0.5]]
    for values, end in ((at_the_top, 1.0), (at_the_foot, 0.0)):
        found = break_evens(values, [1, 1], offer=0, rival=1)
        assert [(even.value, even.realistic) for even in found] == [(end, True), (end, True)]


def test_a_criterion_without_weight_has_no_break_even() -> None:
    found = break_evens([[0.4, 0.5], [0.6, 0.6]], [1, 0], offer=0, rival=1)
    assert (found[1].value, found[1].realistic) == (None, False)


@given(st.data())
def test_at_its_break_even_an_offer_scores_as_its_rival(data: st.DataObject) -> None:
    values = data.draw(TABLES.filter(lambda table: len(table) > 1))
    weights = data.draw(weights_for(values))
    normal = weights / weights.sum()
    for even in break_evens(values, weights, offer=0, rival=1):
        if even.value is not None:
            changed = values.copy()
            changed[0, even.criterion] = even.value
            assert changed[0] @ normal == pytest.approx(changed[1] @ normal, abs=1e-9)
            assert even.realistic == (-1e-9 <= even.value <= 1 + 1e-9)


@given(st.data(), st.floats(-1, 1))
def test_a_two_way_trade_makes_the_offers_equal(data: st.DataObject, change: float) -> None:
    values = data.draw(TABLES.filter(lambda table: len(table) > 1 and table.shape[1] > 1))
    weights = data.draw(weights_for(values))
    trade = two_way_trade(values, weights, offer=1, rival=0, first=0, second=1)
    other = trade.second_for(change)
    if weights[1] == 0:
        assert other is None
        return
    assert other is not None
    changed = values[1] + np.concatenate([[change, other], np.zeros(values.shape[1] - 2)])
    assert changed @ weights == pytest.approx(values[0] @ weights, abs=1e-6)


@pytest.mark.parametrize(("offer", "rival"), [(2, 0), (0, -1)])
def test_rows_outside_the_table_are_refused(offer: int, rival: int) -> None:
    with pytest.raises(ValueError, match="there is no offer"):
        break_evens([[0.1], [0.2]], [1], offer=offer, rival=rival)


def test_columns_outside_the_table_are_refused() -> None:
    with pytest.raises(ValueError, match="there is no criterion 2; the table has 1"):
        two_way_trade([[0.1], [0.2]], [1], offer=0, rival=1, first=0, second=1)


# weight models


ALL_MODELS = [
    all_weightings(4),
    near([4, 3, 2, 1]),
    near([1, 1, 0, 1], factor=5),
    keeping_order([4, 3, 2, 1]),
    keeping_order([2, 2, 1, 0]),
    within_bounds([0.1, 0, 0, 0], [0.5, 0.4, 0.4, 0.3], ratios={(0, 1): (1.0, 2.0)}),
]


@pytest.mark.parametrize("model", ALL_MODELS, ids=lambda model: model.label)
def test_every_weighting_is_positive_and_sums_to_one(model: WeightModel) -> None:
    drawn = draws(model)
    assert drawn.shape == (4, 20_000)
    assert (drawn >= 0).all()
    assert drawn.sum(axis=0) == pytest.approx(1.0)


def test_all_weightings_are_uniform_on_the_simplex() -> None:
    drawn = draws(all_weightings(4))
    for weight in drawn:  # each weight is Beta(1, 3)
        assert stats.kstest(weight, stats.beta(1, 3).cdf).pvalue > 1e-3


def test_the_mean_of_the_weightings_in_order_is_the_rank_order_centroid_of_edwards_and_barron_1994() -> None:
    drawn = draws(keeping_order([10, 30, 20]), count=100_000)
    assert drawn.mean(axis=1) == pytest.approx([1 / 9, 11 / 18, 5 / 18], abs=0.003)
    assert (drawn[1] >= drawn[2]).all()
    assert (drawn[2] >= drawn[0]).all()


def test_the_weightings_in_order_are_uniform_as_sorting_uniform_ones_would_be() -> None:
    drawn = draws(keeping_order([3, 2, 1]))
    sorted_ones = np.sort(draws(all_weightings(3), seed=2), axis=0)[::-1]
    for one, other in zip(drawn, sorted_ones, strict=True):
        assert stats.ks_2samp(one, other).pvalue > 1e-3


def test_equal_weights_may_stand_either_way_round_and_none_stays_none() -> None:
    drawn = draws(keeping_order([2, 1, 2, 0]))
    assert (drawn[0] > drawn[2]).mean() == pytest.approx(0.5, abs=0.02)
    assert (drawn[1] <= np.minimum(drawn[0], drawn[2])).all()
    assert not drawn[3].any()


def test_near_weights_stay_within_the_factor_and_balance_up_and_down() -> None:
    own = np.array([0.5, 0.3, 0.2])
    drawn = draws(near(own, factor=2))
    odds = np.log2((drawn[0] / drawn[1]) / (own[0] / own[1]))
    assert np.abs(odds).max() <= 2 + 1e-9  # both swings off by the factor, one up and one down
    assert np.median(odds) == pytest.approx(0, abs=0.02)
    assert drawn.mean(axis=1) == pytest.approx(own, abs=0.01)


def test_the_error_of_a_near_weight_is_triangular_with_its_peak_at_none() -> None:
    model, weights = near([1, 1], factor=4), np.empty((2, 3))
    points = np.array([[0.125, 0.5, 0.875], [0.5, 0.5, 0.5]])  # quantiles of the triangle: -1/2, 0, +1/2
    model.draw(points, lambda: np.random.default_rng(1), weights)
    assert weights[0] == pytest.approx([1 / 3, 1 / 2, 2 / 3])


def test_near_with_factor_one_is_the_weights_themselves() -> None:
    assert draws(near([3, 1], factor=1), count=5) == pytest.approx(np.repeat([[0.75], [0.25]], 5, axis=1))


def test_bounds_and_ratios_are_kept_and_filled_as_by_rejection() -> None:
    low, high = np.array([0.2, 0.1, 0.0, 0.0]), np.array([0.6, 0.5, 0.4, 0.3])
    drawn = draws(within_bounds(low, high, ratios={(0, 1): (1.0, 3.0)}), count=20_000)
    assert (drawn >= low[:, None] - 1e-9).all()
    assert (drawn <= high[:, None] + 1e-9).all()
    ratio = drawn[0] / drawn[1]
    assert ((ratio >= 1 - 1e-9) & (ratio <= 3 + 1e-9)).all()
    tried = draws(all_weightings(4), count=400_000, seed=3)
    kept = ((tried >= low[:, None]) & (tried <= high[:, None])).all(axis=0)
    kept &= (tried[0] >= tried[1]) & (tried[0] <= 3 * tried[1])
    assert drawn.mean(axis=1) == pytest.approx(tried[:, kept].mean(axis=1), abs=0.004)
    assert drawn.std(axis=1) == pytest.approx(tried[:, kept].std(axis=1), abs=0.004)
    assert np.corrcoef(drawn) == pytest.approx(np.corrcoef(tried[:, kept]), abs=0.05)


def test_bounds_of_twelve_criteria_are_filled_evenly() -> None:
    own = np.arange(12.0, 0.0, -1.0) / 78
    drawn = draws(within_bounds(own * 0.8, own * 1.2), count=8192)
    # The bounds are symmetric about the weights, so the mean is the weights.
    assert drawn.mean(axis=1) == pytest.approx(own, rel=0.03)
    assert (drawn.std(axis=1) / own).min() > 0.06


def test_a_weight_held_in_place_stays_there() -> None:
    drawn = draws(within_bounds([0.4, 0, 0], [0.4, 1, 1]), count=500)
    assert drawn[0] == pytest.approx(0.4)
    assert stats.kstest(drawn[1], stats.uniform(0, 0.6).cdf).pvalue > 1e-4


def test_a_single_free_weight_is_what_the_others_leave() -> None:
    drawn = draws(within_bounds([0.2, 0.3, 0], [0.2, 0.3, 1]), count=4)
    assert drawn == pytest.approx(np.repeat([[0.2], [0.3], [0.5]], 4, axis=1))


def test_weights_held_in_place_against_their_ratio_are_refused() -> None:
    with pytest.raises(ValueError, match="no weighting meets all the bounds"):
        within_bounds([0.2, 0.3, 0, 0], [0.2, 0.3, 1, 1], ratios={(0, 1): (2.0, 3.0)})


@pytest.mark.parametrize(
    ("low", "high", "ratios", "message"),
    [
        ([0.6, 0.6], [1, 1], {}, "no weights sum to 1"),
        ([0, 0], [0.4, 0.4], {}, "no weights sum to 1"),
        ([0.5, 0], [0.4, 1], {}, "criterion 'pay': the bounds should be in 0 to 1 with low first, found 0.5 to 0.4"),
        ([math.nan, 0], [1, 1], {}, "criterion 'pay': the bounds should be in 0 to 1"),
        ([0.6, 0], [1, 1], {(1, 0): (1.0, 2.0)}, "no weighting meets all the bounds and ratios with room to spare"),
        ([0, 0], [1, 1], {(0, 0): (1.0, 2.0)}, "the ratio of criteria 1 and 1 cannot be used"),
        ([0, 0], [1, 1], {(0, 5): (1.0, 2.0)}, "the ratio of criteria 1 and 6 cannot be used"),
        ([0, 0], [1, 1], {(0, 1): (2.0, 1.0)}, "the ratio of criteria 1 and 2 cannot be used: 2.0 to 1.0"),
        ([0, 0], [1, 1], {(0, 1): (2.0, 2.0)}, "the ratio of criteria 1 and 2 cannot be used: 2.0 to 2.0"),
        ([0, 0], [1.5, 1], {}, "criterion 'pay': the bounds should be in 0 to 1 with low first, found 0 to 1.5"),
        ([0, 0], [0.5, 0.5], {}, "with room to spare"),
        ([0.5, 0.5], [1, 1], {}, "with room to spare"),
        ([0], [1, 1], {}, "low and high should hold one weight a criterion"),
    ],
)
def test_bounds_that_cannot_be_met_are_named(low: Any, high: Any, ratios: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        within_bounds(low, high, ratios=ratios, criteria=["pay", "commute"])


def test_a_factor_below_one_is_refused() -> None:
    with pytest.raises(ValueError, match=r"factor should be 1 or more, found 0\.5"):
        near([1, 1], factor=0.5)


# levels


QUARTILES = np.array([0.0, 0.25, 0.5, 0.75, 1.0])


def drawn_by(cell: UncertainCell) -> list[float]:
    return [float(value) for value in np.asarray(cell.draw(QUARTILES))]


def test_an_unknown_level_is_uniform_in_value() -> None:
    assert drawn_by(unknown(0, 0)) == QUARTILES.tolist()


def test_a_range_is_uniform_in_level_and_goes_through_the_value_function() -> None:
    cell = uniform_levels(0, 0, low=20, high=60, value=lambda minutes: (90 - minutes) / 90)
    assert drawn_by(cell) == pytest.approx([70 / 90, 60 / 90, 50 / 90, 40 / 90, 30 / 90])


def test_a_likely_level_makes_the_range_triangular() -> None:
    cell = triangular_levels(0, 0, low=0.2, likely=0.3, high=0.7)
    expected = stats.triang(0.2, loc=0.2, scale=0.5).ppf(QUARTILES)
    assert drawn_by(cell) == pytest.approx(expected.tolist())


def test_a_triangle_over_whole_numbers_is_the_one_of_scipy() -> None:
    cell = triangular_levels(0, 0, low=2, likely=6, high=12)
    assert drawn_by(cell) == pytest.approx(stats.triang(0.4, loc=2, scale=10).ppf(QUARTILES).tolist())


def test_a_range_without_width_is_its_one_level() -> None:
    assert drawn_by(triangular_levels(0, 0, low=0.4, likely=0.4, high=0.4)) == [0.4] * 5


def test_quantiles_are_joined_by_straight_lines() -> None:
    assert drawn_by(tabulated(0, 0, [0.0, 0.2, 1.0])) == pytest.approx([0.0, 0.1, 0.2, 0.6, 1.0])


@pytest.mark.parametrize("numbers", [(0.5, 0.4, 0.6), (0.6, None, 0.5), (0.1, 0.2, math.nan)])
def test_levels_out_of_order_are_refused(numbers: tuple[float, float | None, float]) -> None:
    low, likely, high = numbers
    with pytest.raises(
        ValueError, match="offer 3, criterion 2: low, likely and high should be finite and in this order"
    ):
        triangular_levels(2, 1, low=low, likely=likely, high=high)


@pytest.mark.parametrize("quantiles", [[0.5], [0.6, 0.5], [0.0, 1.5], [math.nan, 1.0]])
def test_quantiles_that_fall_or_leave_the_scale_are_refused(quantiles: list[float]) -> None:
    with pytest.raises(ValueError, match="the quantiles should be two or more rising values"):
        tabulated(0, 0, quantiles)


# rank acceptability: exact cases


@pytest.mark.parametrize("count", [2, 5, 6, 7, 12])
@pytest.mark.parametrize("mode", ["sobol", "random"])
def test_each_best_on_one_criterion_alone_gives_every_rank_alike(count: int, mode: Any) -> None:
    found = rank_acceptability(np.eye(count), samples=65_536, mode=mode, seed=4)
    margin = 5 * math.sqrt(0.25 / found.samples)
    assert found.ranks == pytest.approx(np.full((count, count), 1 / count), abs=margin)
    assert found.pairwise == pytest.approx(
        np.full((count, count), 0.5), abs=5 * math.sqrt(0.25 / found.detailed_samples)
    )
    assert found.ties == 0.0


@pytest.mark.parametrize(("a", "b"), [((0.8, 0.2), (0.3, 0.6)), ((1.0, 0.0), (0.0, 0.1))])
def test_with_two_criteria_the_acceptability_is_the_tipping_weight_itself(
    a: tuple[float, float], b: tuple[float, float]
) -> None:
    found = rank_acceptability([a, b], samples=65_536, seed=2)
    tips_at = tipping_weights([a, b], [1, 0])[0].tips_at
    assert tips_at is not None
    assert found.ranks[0, 0] == pytest.approx(1 - tips_at, abs=1e-4)
    central_a, central_b = found.central_weights
    assert central_a is not None
    assert central_b is not None
    assert central_a[0] == pytest.approx((1 + tips_at) / 2, abs=1e-3)  # the middle of each stretch
    assert central_b[0] == pytest.approx(tips_at / 2, abs=1e-3)
    assert found.confidence == (1.0, 1.0)


def test_the_central_weights_of_the_identity_table_are_known() -> None:
    """The mean largest of three uniform weights is 11/18, by the rank-order centroid."""
    found = rank_acceptability(np.eye(3), samples=65_536)
    for row, central in enumerate(found.central_weights):
        assert central is not None
        assert central[row] == pytest.approx(11 / 18, abs=2e-3)
        assert central.sum() == pytest.approx(1.0)


def test_three_criteria_by_area() -> None:
    """A = (1, 0, 0) is above B = (0, 1, 1) where w1 > 1/2: a corner of the triangle with a quarter of its area."""
    found = rank_acceptability([[1.0, 0.0, 0.0], [0.0, 1.0, 1.0]], samples=65_536)
    assert found.ranks[0, 0] == pytest.approx(0.25, abs=1e-3)
    assert found.pairwise == pytest.approx(np.array([[0.5, 0.25], [0.75, 0.5]]), abs=1e-3)


def test_lahdelma_and_salminen_2001_compromise_is_often_second_and_seldom_first() -> None:
    """Their reason for SMAA-2: a compromise gets little first-rank acceptability among extremes, yet is second.

    B = (0.4, 0.4) between (1, 0) and (0, 1) is never first, but second in four weightings of five.
    """
    found = rank_acceptability([[1.0, 0.0], [0.4, 0.4], [0.0, 1.0]], samples=65_536)
    assert found.ranks[1].tolist() == pytest.approx([0.0, 0.8, 0.2], abs=1e-3)
    assert found.central_weights[1] is None
    assert found.confidence[1] is None
    assert found.confidence_error[1] is None


def test_thrombosis_example_of_the_r_package_smaa() -> None:
    """Heparin against enoxaparin, all weightings; published output of the R package smaa for 10,000 iterations.

    Data: Beta distributions of the event rates, from the trial in Lynd and O'Brien, Journal of Clinical Epidemiology
    57 (2004) 795-803, scales 0-0.25, 0.15-0.4 and 0-0.1. The package does not clip values below 0; we do, and its
    own sampling error is half a point.
    """
    scales = [(0.0, 0.25), (0.15, 0.4), (0.0, 0.1)]
    events = [[(20, 116), (40, 96), (1, 135)], [(8, 121), (32, 97), (5, 124)]]
    cells = [
        UncertainCell(row, column, beta_value(*events[row][column], *scales[column]))
        for row in range(2)
        for column in range(3)
    ]
    found = rank_acceptability(np.zeros((2, 3)), uncertain=cells, samples=65_536)
    assert found.ranks[0, 0] == pytest.approx(0.3504, abs=0.015)
    assert found.ranks[1, 0] == pytest.approx(0.6496, abs=0.015)
    heparin, enoxaparin = found.central_weights
    assert heparin == pytest.approx([0.1865, 0.2772, 0.5363], abs=0.015)
    assert enoxaparin == pytest.approx([0.4073, 0.3641, 0.2285], abs=0.015)
    assert found.confidence == pytest.approx((0.6682, 0.8956), abs=0.02)


def beta_value(alpha: float, beta: float, best: float, worst: float) -> Any:
    rate = stats.beta(alpha, beta)
    return lambda uniform: np.clip((worst - rate.ppf(uniform)) / (worst - best), 0.0, 1.0)


def test_with_the_weights_fixed_an_unknown_value_wins_as_often_as_it_exceeds_the_rival() -> None:
    # A: 0.5·0.9 + 0.5·x against B: 0.6; A leads where x > 0.3
    found = rank_acceptability(
        [[0.9, 0.5], [0.6, 0.6]], weights=near([1, 1], factor=1), uncertain=[unknown(0, 1)], samples=16_384
    )
    assert found.ranks[0, 0] == pytest.approx(0.7, abs=1e-3)
    assert found.confidence == pytest.approx((0.7, 0.3), abs=1e-3)


def test_what_stands_in_an_uncertain_cell_is_not_used() -> None:
    cells = [unknown(0, 1), unknown(1, 0)]
    one = rank_acceptability([[0.9, 0.1], [0.2, 0.6]], uncertain=cells, samples=1024)
    other = rank_acceptability([[0.9, 0.7], [0.8, 0.6]], uncertain=cells, samples=1024)
    assert np.array_equal(one.ranks, other.ranks)


def test_seventy_unknown_cells_and_a_hundred_and_forty() -> None:
    """More than 101 dimensions: the rest are random numbers, and equal offers stay equal."""
    for offers in (5, 10):
        cells = [unknown(row, column) for row in range(offers) for column in range(14)]
        found = rank_acceptability(np.zeros((offers, 14)), uncertain=cells, samples=16_384)
        assert found.ranks == pytest.approx(np.full((offers, offers), 1 / offers), abs=0.02)


# rank acceptability: ties


@pytest.mark.parametrize("copies", [2, 6, 7, 11])
def test_twins_share_every_rank_in_equal_parts(copies: int) -> None:
    values = np.repeat([[0.7, 0.3, 0.9]], copies, axis=0)
    found = rank_acceptability(values, samples=512)
    assert found.ranks == pytest.approx(np.full((copies, copies), 1 / copies))
    assert found.pairwise == pytest.approx(np.full((copies, copies), 0.5))
    assert found.ties == found.ties_for_first == 1.0
    for central in found.central_weights:
        assert central == pytest.approx([1 / 3] * 3, abs=0.05)
    assert found.confidence == pytest.approx((1 / copies,) * copies)


@pytest.mark.parametrize("others", [1, 6])
def test_a_tie_below_the_first_place_leaves_the_first_place_alone(others: int) -> None:
    values = [[1.0, 1.0], [0.5, 0.2], [0.5, 0.2], *([[0.0, 0.1]] * others)]
    found = rank_acceptability(values, samples=512)
    assert found.ranks[0, 0] == 1.0
    assert found.ranks[1, :3].tolist() == [0.0, 0.5, 0.5]
    assert (found.ties, found.ties_for_first) == (1.0, 0.0)


def test_rounding_does_not_part_equal_scores() -> None:
    values = [[0.3, 0.3, 0.3], [0.9, 0.0, 0.0], [0.1, 0.2, 0.6]]
    found = rank_acceptability(values, weights=near([1, 1, 1], factor=1), samples=64)
    assert found.ties_for_first == 1.0
    assert found.ranks == pytest.approx(np.full((3, 3), 1 / 3))


# rank acceptability: properties


def slow_shares(values: Floats, weights: Floats) -> Floats:
    """Rank shares the obvious way, one draw after another, ties in equal parts."""
    shares = np.zeros((len(values), len(values)))
    for drawn in weights.T:
        scores = np.rint(values @ drawn * 2**30)
        for row, own in enumerate(scores):
            above, level = int((scores > own).sum()), int((scores == own).sum())
            shares[row, above : above + level] += 1 / level
    return np.asarray(shares / weights.shape[1])


@pytest.mark.parametrize("offers", [3, 6, 7, 15])
def test_both_kernels_count_as_one_draw_after_another_would(offers: int) -> None:
    values = np.random.default_rng(offers).integers(0, 5, size=(offers, 3)) / 4
    values[-1] = values[0]
    seen = []
    uniform = all_weightings(3)

    def draw(points: Floats, rng: Callable[[], np.random.Generator], out: Floats) -> None:
        uniform.draw(points, rng, out)
        seen.append(out.copy())

    found = rank_acceptability(values, weights=WeightModel("watched", 3, 2, draw), samples=2000, mode="random")
    weights = np.concatenate(seen, axis=1)
    assert weights.shape == (3, found.samples)
    assert found.ranks == pytest.approx(slow_shares(values, weights))
    totals = np.rint(values @ weights * 2**30)
    above = (totals[:, None] > totals[None]).mean(axis=2) + (totals[:, None] == totals[None]).mean(axis=2) / 2
    assert found.pairwise == pytest.approx(above)
    first = (totals == totals.max(axis=0)) / (totals == totals.max(axis=0)).sum(axis=0)
    for row, central in enumerate(found.central_weights):
        if central is not None:
            assert central == pytest.approx(weights @ first[row] / first[row].sum())


@settings(deadline=None, max_examples=60)
@given(TABLES, st.integers(0, 2**31), st.sampled_from(["sobol", "random"]))
def test_rows_and_columns_sum_to_one_and_a_dominated_offer_is_never_first(values: Floats, seed: int, mode: Any) -> None:
    found = rank_acceptability(values, samples=256, seed=seed, mode=mode)
    assert found.ranks.sum(axis=0) == pytest.approx(1.0)
    assert found.ranks.sum(axis=1) == pytest.approx(1.0)
    assert found.pairwise + found.pairwise.T == pytest.approx(1.0)
    for worse in np.flatnonzero(dominates(values).any(axis=0)):
        assert found.ranks[worse, 0] == 0.0
        assert found.central_weights[worse] is None
    assert all(np.isfinite(part).all() for part in (found.ranks_error, found.pairwise_error))


@settings(deadline=None, max_examples=40)
@given(TABLES, st.randoms())
def test_the_order_of_the_offers_does_not_matter(values: Floats, random: Any) -> None:
    order = list(range(len(values)))
    random.shuffle(order)
    found = rank_acceptability(values, samples=256)
    shuffled = rank_acceptability(values[order], samples=256)
    assert shuffled.ranks == pytest.approx(found.ranks[order])
    assert shuffled.pairwise == pytest.approx(found.pairwise[np.ix_(order, order)])


@settings(deadline=None, max_examples=30)
@given(st.data(), st.sampled_from([1e-3, 100.0]))
def test_the_unit_of_the_weights_changes_nothing(data: st.DataObject, unit: float) -> None:
    values = data.draw(TABLES)
    weights = data.draw(weights_for(values))
    for model in (near, keeping_order):
        one = rank_acceptability(values, weights=model(weights), samples=128)
        other = rank_acceptability(values, weights=model(weights * unit), samples=128)
        assert one.ranks == pytest.approx(other.ranks, abs=1e-2)


@settings(deadline=None, max_examples=30)
@given(st.data())
def test_central_weights_put_their_offer_first(data: st.DataObject) -> None:
    """The weightings that put an offer first form a convex set, so their mean does too (Lahdelma et al. 1998)."""
    values = data.draw(TABLES)
    found = rank_acceptability(values, samples=512)
    for row, central in enumerate(found.central_weights):
        if central is not None:
            assert score_values(values, central).ranks[row] == 1


def test_the_same_seed_gives_the_same_numbers_and_another_seed_others() -> None:
    values = np.random.default_rng(3).random((4, 5))
    one, again, other = (rank_acceptability(values, samples=1024, seed=seed) for seed in (7, 7, 8))
    assert np.array_equal(one.ranks, again.ranks)
    assert not np.array_equal(one.ranks, other.ranks)


def test_the_global_random_state_plays_no_part() -> None:
    values = np.random.default_rng(3).random((4, 5))
    np.random.seed(1)  # noqa: NPY002 - the point of the test
    one = rank_acceptability(values, samples=512, mode="random")
    np.random.seed(2)  # noqa: NPY002
    assert np.array_equal(one.ranks, rank_acceptability(values, samples=512, mode="random").ranks)


def test_the_result_cannot_be_changed() -> None:
    found = rank_acceptability(np.eye(2), samples=64)
    with pytest.raises(FrozenInstanceError):
        found.samples = 3  # type: ignore[misc]


# points and chunks


@pytest.mark.parametrize(("samples", "each"), [(1, 1), (BLOCKS, 1), (4 * BLOCKS, 4), (4 * BLOCKS + 1, 8), (40, 8)])
def test_sobol_points_come_in_whole_blocks_of_a_power_of_two(samples: int, each: int) -> None:
    assert Design.of(samples, mode="sobol", seed=0).per_block == each
    assert Design.of(samples, mode="random", seed=0).per_block == -(-samples // BLOCKS)


def test_the_points_do_not_depend_on_the_size_of_the_chunks() -> None:
    design = Design.of(64 * BLOCKS, mode="sobol", seed=3)
    at_once, in_parts = (
        np.concatenate([chunk.points.copy() for chunk in design.chunks(dimensions=3, most=most)], axis=1)
        for most in (64, 8)
    )
    assert np.array_equal(at_once, in_parts)


@pytest.mark.parametrize("others", [2, 8])
def test_ties_in_some_draws_only_are_counted_in_those(others: int) -> None:
    values = np.linspace(0.1, 0.9, others)[:, None]
    steps = UncertainCell(others, 0, lambda u: np.where(u < 0.25, values[-1, 0], 0.0))
    found = rank_acceptability(np.vstack([values, [[0.0]]]), uncertain=[steps], samples=1024)
    assert found.ties == found.ties_for_first == pytest.approx(0.25, abs=0.01)
    assert found.ranks[others, 0] == pytest.approx(0.125, abs=0.005)
    assert found.ranks[others, others] == pytest.approx(0.75, abs=0.01)
    assert found.pairwise[others, others - 1] == pytest.approx(0.125, abs=0.005)


def test_an_offer_that_always_wins_does_so_in_large_chunks_too() -> None:
    values = np.linspace(0.9, 0.0, 7)[:, None] * np.ones((1, 2))
    found = rank_acceptability(values, samples=16_384 * BLOCKS)
    assert np.array_equal(found.pairwise, np.triu(np.ones((7, 7)), 1) + np.eye(7) / 2)
    assert found.detailed_samples == 8192 * BLOCKS
    twins = rank_acceptability(np.vstack([values, values[:1]]), samples=16_384 * BLOCKS)
    assert twins.ranks[0, :2].tolist() == twins.ranks[7, :2].tolist() == [0.5, 0.5]


# standard errors


def errors_over_seeds(mode: Any) -> tuple[Floats, Floats]:
    values = np.random.default_rng(12).random((5, 8))
    truth = rank_acceptability(values, samples=2_000_000, seed=999).ranks
    runs = [rank_acceptability(values, samples=4096, seed=seed, mode=mode) for seed in range(40)]
    actual = np.sqrt(np.mean([(run.ranks - truth) ** 2 for run in runs], axis=0))
    stated = np.sqrt(np.mean([run.ranks_error**2 for run in runs], axis=0))
    seen = truth > 0.005
    return actual[seen], stated[seen]


@pytest.mark.parametrize("mode", ["sobol", "random"])
def test_the_standard_error_is_as_large_as_the_errors_made(mode: Any) -> None:
    actual, stated = errors_over_seeds(mode)
    ratio = actual / stated
    assert 0.8 < math.sqrt(float(np.mean(ratio**2))) < 1.25
    assert ratio.max() < 2.0


def test_the_standard_error_of_central_weights_is_as_large_as_the_errors_made() -> None:
    values = np.random.default_rng(12).random((3, 4))
    truth = np.array(rank_acceptability(values, samples=1_000_000, seed=999).central_weights)
    runs = [rank_acceptability(values, samples=1024, seed=seed, mode="random") for seed in range(60)]
    found = np.array([run.central_weights for run in runs])
    stated = np.sqrt((np.array([run.central_weights_error for run in runs]) ** 2).mean(axis=0))
    actual = np.sqrt(((found - truth) ** 2).mean(axis=0))
    for ratio in actual / stated:
        assert 0.8 < math.sqrt(float((ratio**2).mean())) < 1.25


def test_sobol_points_err_less_than_random_ones() -> None:
    sobol, random = errors_over_seeds("sobol")[0], errors_over_seeds("random")[0]
    assert (sobol**2).mean() < 0.6 * (random**2).mean()


# bad input


NAMES: dict[str, Any] = {"offers": ["Ada", "Bolt"], "criteria": ["pay", "commute"]}
GOOD = [[0.1, 0.2], [0.3, 0.1]]


@pytest.mark.parametrize(
    ("values", "arguments", "message"),
    [
        (
            [[0.1, math.nan], [0.3, 0.4]],
            {},
            r"offer 'Ada', criterion 'commute': the value is not a finite number \(nan\)",
        ),
        (
            [[0.1, 0.2], [-math.inf, 0.4]],
            {},
            r"offer 'Bolt', criterion 'pay': the value is not a finite number \(-inf\)",
        ),
        ([[0.1, 1.1], [0.3, 0.4]], {}, r"offer 'Ada', criterion 'commute': the value 1\.1 is outside 0 to 1"),
        (GOOD, {"weights": all_weightings(3)}, "the weights are for 3 criteria and the values for 2"),
        (GOOD, {"uncertain": [unknown(0, 5)]}, "row 0, column 5, is outside the table"),
        (GOOD, {"uncertain": [unknown(0, 2)]}, "row 0, column 2, is outside the table"),
        (GOOD, {"uncertain": [unknown(2, 0)]}, "row 2, column 0, is outside the table"),
        (GOOD, {"uncertain": [unknown(1, 1)] * 2}, "offer 'Bolt', criterion 'commute': given twice as uncertain"),
        (
            GOOD,
            {"uncertain": [UncertainCell(1, 0, lambda u: np.where(u < 0.5, np.nan, u))]},
            "offer 'Bolt', criterion 'pay': drew nan to nan, outside 0 to 1",
        ),
        (
            GOOD,
            {"uncertain": [uniform_levels(1, 0, low=0, high=2)]},
            r"offer 'Bolt', criterion 'pay': drew \S+ to 1\.99\d+, outside 0 to 1",
        ),
        (GOOD, {"uncertain": [UncertainCell(1, 0, lambda _: 0.5)]}, r"drew shape \(\) where"),
        (GOOD, {"samples": 0}, "samples should be 1 or more, found 0"),
        (GOOD, {"seed": -1}, "seed should be 0 or more, found -1"),
        (GOOD, {"mode": "quasi"}, "mode should be 'sobol' or 'random', found 'quasi'"),
    ],
)
def test_bad_input_is_named(values: Any, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        rank_acceptability(values, **NAMES, **arguments)


def test_an_empty_table_is_refused() -> None:
    for function in (rank_acceptability, dominates):
        with pytest.raises(ValueError, match="needs at least one offer and one criterion"):
            function(np.empty((2, 0)))


def test_more_than_a_thousand_offers_are_refused() -> None:
    with pytest.raises(ValueError, match="takes up to 1000 offers, found 1001"):
        rank_acceptability(np.zeros((1001, 1)))


def test_a_thousand_offers_are_ranked() -> None:
    values = np.linspace(0.0, 1.0, 1000)[:, None]
    assert np.array_equal(rank_acceptability(values, samples=1).ranks, np.eye(1000)[::-1])


def test_a_weight_model_without_criteria_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one criterion, found 0"):
        all_weightings(0)


def test_one_offer_is_always_first() -> None:
    found: Acceptability = rank_acceptability([[0.3, 0.4]], samples=100)
    assert found.ranks.tolist() == [[1.0]]
    assert found.pairwise.tolist() == [[0.5]]
    assert found.samples >= 100


def test_one_criterion_leaves_nothing_to_weigh() -> None:
    found = rank_acceptability([[0.3], [0.9]], samples=64)
    assert found.ranks.tolist() == [[0.0, 1.0], [1.0, 0.0]]


def test_scores_at_the_ends_of_the_scale_are_ranked_right() -> None:
    for rows in (2, 9):
        values = np.linspace(0.0, 1.0, rows)[:, None] * np.ones((1, 3))
        found = rank_acceptability(values, samples=256)
        assert np.array_equal(found.ranks, np.eye(rows)[::-1])


@pytest.mark.parametrize("cells", [(), (unknown(0, 0),)])
def test_confidence_factors_can_be_left_out_and_nothing_else_changes(cells: tuple[UncertainCell, ...]) -> None:
    values = [[0.9, 0.2], [0.3, 0.7]]
    full = rank_acceptability(values, uncertain=cells, samples=256)
    brief = rank_acceptability(values, uncertain=cells, samples=256, confidence_factors=False)
    assert brief.confidence == (None, None)
    assert None not in full.confidence
    assert np.array_equal(full.ranks, brief.ranks)
    assert np.array_equal(full.pairwise, brief.pairwise)
