"""Scoring and ranking arrays of offers: ties, contributions, clipping, and every bad input by name."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from offer_eval.core.scoring import (
    check_values,
    check_weights,
    competition_ranks,
    contributions,
    score_levels,
    score_values,
)

TABLES = st.integers(1, 12).flatmap(
    lambda m: st.integers(1, 30).flatmap(
        lambda n: arrays(np.float64, (n, m), elements=st.integers(0, 20).map(lambda k: k / 20))
    )
)


def test_a_hand_computed_table() -> None:
    levels = [[60_000.0, 30.0], [80_000.0, 60.0], [70_000.0, 0.0]]
    ranking = score_levels(levels, [2, 1], worst=[50_000, 90], best=[100_000, 0])
    # 1: 2/3 * 0.2 + 1/3 * 2/3; 2: 2/3 * 0.6 + 1/3 * 1/3; 3: 2/3 * 0.4 + 1/3 * 1
    assert ranking.scores == pytest.approx([100 * 16 / 45, 100 * 23 / 45, 100 * 27 / 45])
    assert ranking.ranks.tolist() == [3, 2, 1]
    assert ranking.order.tolist() == [2, 1, 0]
    assert not ranking.tied.any()
    assert ranking.clipped == 0


def test_a_tie_shares_the_rank_and_the_next_one_is_skipped() -> None:
    ranking = score_values([[0.5, 0.5], [1.0, 0.0], [0.9, 0.9], [0.0, 0.0]], [1, 1])
    assert ranking.ranks.tolist() == [2, 2, 1, 4]
    assert ranking.tied.tolist() == [True, True, False, False]
    assert ranking.order.tolist() == [2, 0, 1, 3]


def test_rounding_does_not_part_a_tie() -> None:
    assert 0.3 + 0.3 + 0.3 != 0.9
    ranking = score_values([[0.3, 0.3, 0.3], [0.9, 0.0, 0.0], [0.1, 0.2, 0.6]], [1, 1, 1])
    assert ranking.ranks.tolist() == [1, 1, 1]


def test_a_level_beyond_its_scale_counts_as_the_end_and_is_counted() -> None:
    ranking = score_levels([[120.0, -5.0], [50.0, 5.0]], [1, 1], worst=[0, 0], best=[100, 10])
    assert ranking.scores.tolist() == [50.0, 50.0]
    assert ranking.clipped == 2


def test_contributions_sum_to_the_score() -> None:
    values, weights = np.array([[0.2, 0.8, 1.0], [0.5, 0.5, 0.0]]), [3, 1, 1]
    parts = contributions(values, weights)
    assert parts[0].tolist() == pytest.approx([12.0, 16.0, 20.0])
    assert parts.sum(axis=1) == pytest.approx(score_values(values, weights).scores)


def test_many_offers_rank_as_plain_numpy_ranks_them() -> None:
    rng = np.random.default_rng(5)
    levels, weights = rng.random((20_000, 12)) * 50, rng.random(12)
    ranking = score_levels(levels, weights, worst=np.zeros(12), best=np.full(12, 50.0))
    plain = (levels / 50) @ (weights / weights.sum())
    assert np.allclose(ranking.scores, 100 * plain, atol=1e-10)
    assert np.array_equal(ranking.ranks, np.argsort(np.argsort(-plain)) + 1)


@given(TABLES)
def test_ranks_are_one_more_than_the_number_of_better_offers(values: np.ndarray) -> None:
    ranking = score_values(values, np.ones(values.shape[1]))
    scores = np.rint(ranking.scores * 1e9)
    assert ranking.ranks.tolist() == [1 + int((scores > own).sum()) for own in scores]
    assert ranking.tied.tolist() == [bool((scores == own).sum() > 1) for own in scores]
    assert sorted(ranking.order.tolist()) == list(range(len(values)))


@given(TABLES, st.floats(1e-6, 1e6))
def test_the_unit_of_the_weights_does_not_matter(values: np.ndarray, unit: float) -> None:
    weights = np.arange(1.0, values.shape[1] + 1)
    assert score_values(values, weights).scores == pytest.approx(score_values(values, weights * unit).scores)


@given(TABLES, st.randoms())
def test_adding_or_reordering_offers_changes_no_score(values: np.ndarray, random: Any) -> None:
    weights = np.ones(values.shape[1])
    order = list(range(len(values)))
    random.shuffle(order)
    alone = [score_values(values[row : row + 1], weights).scores[0] for row in order]
    assert score_values(values[order], weights).scores == pytest.approx(alone)


def test_huge_and_tiny_weights_do_not_overflow() -> None:
    assert check_weights([1e308, 1e308], count=2).tolist() == [0.5, 0.5]
    assert check_weights([5e-324, 5e-324], count=2).tolist() == [0.5, 0.5]


NAMES: dict[str, Any] = {"offers": ["Ada", "Bolt"], "criteria": ["pay", "commute"]}
GOOD = [[0.1, 0.2], [0.3, 0.4]]


@pytest.mark.parametrize(
    ("values", "weights", "message"),
    [
        (
            [[0.1, np.nan], [0.3, 0.4]],
            [1, 1],
            "offer 'Ada', criterion 'commute': the value is not a finite number (nan)",
        ),
        ([[0.1, 0.2], [np.inf, 0.4]], [1, 1], "offer 'Bolt', criterion 'pay': the value is not a finite number (inf)"),
        ([[0.1, 0.2], ["much", 0.4]], [1, 1], "offer 'Bolt', criterion 'pay': the value is not a number ('much')"),
        ([[0.1, 1.2], [0.3, 0.4]], [1, 1], "offer 'Ada', criterion 'commute': the value 1.2 is outside 0 to 1"),
        (GOOD, [1, -1], "criterion 'commute': the weight is negative (-1)"),
        (GOOD, [np.nan, 1], "criterion 'pay': the weight is not a finite number (nan)"),
        (GOOD, [0, 0], "all weights are zero; give at least one criterion a weight"),
        (GOOD, [1, 1, 1], "there should be one weight for each of the 2 criteria, found 3"),
        (GOOD, [1], "there should be one weight for each of the 2 criteria, found 1"),
        (GOOD, ["high", "low"], "the weights should be 2 numbers, found ['high', 'low']"),
    ],
)
def test_bad_input_is_named(values: Any, weights: Any, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        score_values(values, weights, **NAMES)


def test_an_empty_table_is_refused() -> None:
    with pytest.raises(ValueError, match="needs at least one offer and one criterion"):
        score_values(np.empty((0, 3)), [1, 1, 1])


def test_rows_of_two_lengths_are_refused() -> None:
    with pytest.raises(ValueError, match="rows of one length"):
        check_values([[0.1, 0.2], [0.3]])


def test_the_same_name_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="two of the names are 'Bolt'"):
        score_values(GOOD, [1, 1], offers=["Bolt", "Bolt"])


def test_a_bad_level_deep_in_a_long_table_is_named_by_its_own_row() -> None:
    levels = np.full((5000, 2), 3.0)
    levels[4321, 1] = np.nan
    with pytest.raises(ValueError, match=r"offer 4322, criterion 2: the level is not a finite number \(nan\)"):
        score_levels(levels, [1, 1], worst=[0, 0], best=[10, 10])


def test_an_infinite_level_is_not_taken_for_one_beyond_the_scale() -> None:
    with pytest.raises(ValueError, match="offer 1, criterion 1: the level is not a finite number"):
        score_levels([[np.inf, 1.0]], [1, 1], worst=[0, 0], best=[10, 10])


def test_a_scale_without_length_is_named() -> None:
    with pytest.raises(ValueError, match=r"criterion 'commute': worst and best are the same level \(5\)"):
        score_levels(GOOD, [1, 1], worst=[0, 5], best=[1, 5], criteria=["pay", "commute"])


def test_more_offers_than_the_finest_grid_of_ties_has_room_for() -> None:
    values = np.linspace(0.0, 1.0, 5_000_000)
    ranks, order = competition_ranks(values)
    assert ranks[0] == 5_000_000
    assert order[0] == 4_999_999


def test_names_that_do_not_fit_the_table_are_refused() -> None:
    with pytest.raises(ValueError, match="one name for each offer: 2, found 1"):
        check_values([[0.1], [0.2]], offers=["Ada"])
    with pytest.raises(ValueError, match="two of the names are 'Ada'; give every offer its own name"):
        check_values([[0.1], [0.2]], offers=["Ada", "Ada"])


@pytest.mark.parametrize("worst", [[0, 0], [float("nan")], [[0]]])
def test_scale_ends_are_one_finite_level_for_each_criterion(worst: Any) -> None:
    with pytest.raises(ValueError, match="worst should hold 1 finite levels"):
        score_levels([[5.0]], [1], worst=worst, best=[10])
