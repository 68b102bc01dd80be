"""Weights from swings, points and ranks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offer_eval.core.model import Criterion
from offer_eval.core.weights import mode_of, normalised, price_of_swing, rank_order_centroid, swings_of, weights_of

positive = st.floats(0.001, 1e6)


def criteria(**weights: float | None) -> dict[str, Criterion]:
    return {name: Criterion(worst=0, best=10, weight=weight) for name, weight in weights.items()}


def test_swings_are_put_in_proportion() -> None:
    weights = weights_of(criteria(pay=100, place=60, benefits=40))
    assert weights.shares == pytest.approx({"pay": 0.5, "place": 0.3, "benefits": 0.2})
    assert weights.mode == "swing"


def test_points_keep_the_sum_that_the_person_wrote() -> None:
    weights = weights_of(criteria(pay=50, place=40), "points")
    assert weights.given_total == 90
    assert weights.shares["pay"] == pytest.approx(5 / 9)


def test_without_any_weight_all_criteria_count_the_same_and_that_is_said() -> None:
    weights = weights_of(criteria(pay=None, place=None))
    assert weights.shares == {"pay": 0.5, "place": 0.5}
    assert weights.mode == "equal"


def test_no_criteria_have_no_weights() -> None:
    assert weights_of({}).shares == {}
    assert weights_of({}).mode == "equal"


def test_ranks_alone_are_read_as_an_order_of_importance() -> None:
    ranked = {"pay": Criterion(worst=0, best=1, rank=2), "place": Criterion(worst=0, best=1, rank=1)}
    assert weights_of(ranked).shares == pytest.approx({"pay": 0.25, "place": 0.75})
    assert weights_of(ranked).mode == "rank"
    assert weights_of(ranked).given_total is None
    assert weights_of(ranked, "rank") == weights_of(ranked)


def test_an_order_with_a_gap_counts_no_criterion_above_another() -> None:
    some = {"pay": Criterion(worst=0, best=1, rank=1), "place": Criterion(worst=0, best=1)}
    assert mode_of(some, None) == "rank"
    assert weights_of(some).shares == {"pay": 0.5, "place": 0.5}
    assert weights_of(some).mode == "equal"


def test_one_weight_among_many_makes_them_swings_and_the_others_count_nothing() -> None:
    some = criteria(pay=80, place=None)
    assert mode_of(some, None) == "swing"
    assert weights_of(some).shares == {"pay": 1, "place": 0}
    assert weights_of(some).given_total == 80


def test_ranks_stated_where_none_are_given_count_all_criteria_the_same() -> None:
    weights = weights_of(criteria(pay=80, place=20), "rank")
    assert (weights.shares, weights.mode) == ({"pay": 0.5, "place": 0.5}, "equal")


def test_swings_stated_where_none_are_given_count_all_criteria_the_same() -> None:
    weights = weights_of(criteria(pay=None, place=None), "swing")
    assert (weights.shares, weights.mode, weights.given_total) == ({"pay": 0.5, "place": 0.5}, "equal", None)
    assert mode_of(criteria(pay=None), None) == "equal"


def test_weights_beside_ranks_are_what_counts_unless_ranks_are_stated() -> None:
    both = {
        "pay": Criterion(worst=0, best=1, rank=2, weight=90),
        "place": Criterion(worst=0, best=1, rank=1, weight=10),
    }
    assert weights_of(both).shares == pytest.approx({"pay": 0.9, "place": 0.1})
    assert weights_of(both).mode == "swing"
    assert weights_of(both, "points").mode == "points"
    assert weights_of(both, "rank").shares == pytest.approx({"pay": 0.25, "place": 0.75})


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (criteria(), "by your own judgement"),
        (criteria(pay=None), "with equal weights"),
        (criteria(pay=100), "by your own weights"),
    ],
)
def test_it_is_said_whose_weights_they_are(given: dict[str, Criterion], words: str) -> None:
    assert weights_of(given).by_whose == words


def test_swings_up_to_a_hundred_stay_as_they_were_written() -> None:
    assert swings_of(criteria(pay=100, place=37.5)) == {"pay": 100, "place": 37.5}
    assert swings_of(criteria(pay=80, place=0)) == {"pay": 80, "place": 0}


def test_other_weights_become_swings_with_the_largest_at_a_hundred() -> None:
    assert swings_of(criteria(pay=200, place=50)) == {"pay": 100, "place": 25}
    assert swings_of(criteria(pay=100.4, place=60)) == {"pay": 100, "place": 60}
    assert swings_of(criteria(pay=60, place=20), "points") == {"pay": 100, "place": 33}
    assert swings_of(criteria(pay=80, place=None)) == {"pay": 100, "place": 0}
    assert swings_of(criteria(pay=None, place=None)) == {"pay": 100, "place": 100}
    assert swings_of({}) == {}


def test_an_order_becomes_swings_with_the_first_at_a_hundred() -> None:
    ranked = {"pay": Criterion(worst=0, best=1, rank=2), "place": Criterion(worst=0, best=1, rank=1)}
    assert swings_of(ranked) == {"pay": 33, "place": 100}
    assert all(isinstance(swing, float) for swing in swings_of(ranked).values())


def test_weights_of_nought_beside_others_are_allowed() -> None:
    assert normalised([0.0, 4.0]) == [0, 1]


def test_tied_criteria_share_the_weights_of_their_places() -> None:
    assert rank_order_centroid([1, 2, 2]) == pytest.approx([11 / 18, 7 / 36, 7 / 36])


@pytest.mark.parametrize("bad", [[-1.0, 2.0], [0.0, 0.0], [float("nan"), 1.0], [float("inf"), 1.0], []])
def test_weights_that_cannot_be_shares_are_refused(bad: list[float]) -> None:
    with pytest.raises(ValueError, match="zero or more"):
        normalised(bad)


def test_the_price_of_a_swing_is_its_weight_in_pay() -> None:
    assert price_of_swing(0.2, 0.4, 40_000) == pytest.approx(20_000)
    assert price_of_swing(0.2, 0.0, 40_000) is None


@given(st.lists(positive, min_size=1, max_size=12), st.floats(0.01, 1000))
def test_scaling_all_weights_changes_nothing(weights: list[float], factor: float) -> None:
    assert normalised([w * factor for w in weights]) == pytest.approx(normalised(weights))


@given(st.lists(st.integers(1, 8), min_size=1, max_size=10))
def test_rank_weights_sum_to_one_and_respect_the_order(ranks: list[int]) -> None:
    shares = rank_order_centroid(ranks)
    assert sum(shares) == pytest.approx(1)
    for i, j in ((i, j) for i in range(len(ranks)) for j in range(len(ranks))):
        assert (ranks[i] < ranks[j]) <= (shares[i] > shares[j])
        assert (ranks[i] == ranks[j]) <= (abs(shares[i] - shares[j]) < 1e-12)
