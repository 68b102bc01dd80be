"""Value functions: fixed scales, shapes, ranges, and the way back from a value to a level."""

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from offer_eval.core.model import Quantity
from offer_eval.core.value import Scale, Span, level_at, outside, unclipped_value, value, value_span

PAY = Scale(worst=50_000, best=90_000)
COMMUTE = Scale(worst=10, best=0)

ends = st.floats(-1e6, 1e6)
curves = st.floats(-5, 5).filter(lambda c: abs(c) > 0.01)


@st.composite
def scales(draw: st.DrawFn) -> Scale:
    worst, best = draw(ends), draw(ends)
    assume(abs(worst - best) > 1e-3)
    return Scale(worst, best, diminishing=draw(st.one_of(st.just(0.0), curves)))


def test_the_worst_level_counts_0_the_best_1_and_the_middle_a_half() -> None:
    assert [value(PAY, x) for x in (50_000, 70_000, 90_000)] == [0, 0.5, 1]
    assert [value(COMMUTE, x) for x in (10, 5, 0)] == [0, 0.5, 1]


def test_a_level_beyond_the_scale_is_clipped_for_the_score_but_not_for_break_evens() -> None:
    assert value(PAY, 100_000) == 1
    assert unclipped_value(PAY, 100_000) == pytest.approx(1.25)
    assert value(COMMUTE, 12) == 0
    assert unclipped_value(COMMUTE, 12) == pytest.approx(-0.2)
    assert outside(PAY, Quantity.exactly(90_001))
    assert not outside(PAY, Quantity.exactly(90_000))
    assert not outside(PAY, None)


def test_points_are_joined_by_straight_lines() -> None:
    scale = Scale(0, 30, points=((0, 0), (20, 0.8), (30, 1)))
    assert value(scale, 10) == pytest.approx(0.4)
    assert value(scale, 25) == pytest.approx(0.9)
    assert level_at(scale, 0.9) == pytest.approx(25)


def test_a_target_is_best_inside_and_falls_to_both_ends() -> None:
    scale = Scale(20, 60, target=36)
    assert [value(scale, x) for x in (20, 28, 36, 48, 60)] == pytest.approx([0, 0.5, 1, 0.5, 0])
    assert value(scale, 10) == 0
    assert value(scale, 70) == 0
    assert level_at(scale, 0.5) is None


def test_diminishing_value_follows_the_exponential_of_kirkwood_1997() -> None:
    scale = Scale(0, 10, diminishing=2.0)
    assert value(scale, 5) == pytest.approx((1 - math.exp(-1)) / (1 - math.exp(-2)))
    assert value(scale, 5) > 0.5
    assert value(Scale(0, 10, diminishing=-2.0), 5) < 0.5


def test_diminishing_value_runs_on_along_its_tangents_beyond_both_ends() -> None:
    """The slope in shares of the scale is c / (1 - exp(-c)) at the worst end, exp(-c) times that at the best."""
    scale = Scale(0, 10, diminishing=2.0)
    slope = 2 / (1 - math.exp(-2))
    assert unclipped_value(scale, -5) == pytest.approx(-0.5 * slope)
    assert unclipped_value(scale, 15) == pytest.approx(1 + 0.5 * slope * math.exp(-2))
    assert level_at(scale, -0.5 * slope) == pytest.approx(-5)
    assert level_at(scale, 1 + 0.5 * slope * math.exp(-2)) == pytest.approx(15)


def test_unknown_spans_the_whole_scale_with_its_point_in_the_middle() -> None:
    assert value_span(PAY, None) == Span(0, 0.5, 1)


def test_the_point_of_a_range_is_the_middle_of_its_values_unless_a_likely_level_is_given() -> None:
    curved = Scale(0, 10, diminishing=2.0)
    between = value_span(curved, Quantity(low=0, high=10))
    assert between == Span(0, 0.5, 1)
    likely = value_span(curved, Quantity(low=0, high=10, likely=5))
    assert likely.point == value(curved, 5)


def test_a_range_over_a_peak_reaches_the_value_of_the_peak() -> None:
    scale = Scale(20, 60, target=36)
    assert value_span(scale, Quantity(low=28, high=48)) == Span(0.5, 0.75, 1)


def test_the_ends_of_a_scale_with_points_are_its_first_and_last_point() -> None:
    scale = Scale(10, 20, points=((8, 0), (12, 0.5), (30, 1)))
    assert (scale.low, scale.high) == (8, 30)
    assert (COMMUTE.low, COMMUTE.high) == (0, 10)
    assert not outside(scale, Quantity(low=8, high=30))
    assert outside(scale, Quantity(low=7.9, high=30))


def test_a_value_that_its_points_overshoot_is_cut_at_one() -> None:
    assert value(Scale(0, 10, points=((0, 0), (10, 1.5))), 10) == 1
    assert value(Scale(0, 10, points=((0, -0.5), (10, 1))), 0) == 0


def test_the_width_of_a_span_is_the_distance_of_its_ends() -> None:
    assert Span(0.25, 0.5, 0.875).width == 0.625


@pytest.mark.parametrize(
    "points",
    [((0, 0), (5, 0.6), (10, 0.6), (20, 1)), ((0, 1), (5, 0.4), (10, 0.4), (20, 0)), ((-9, 0), (-5, 0.8), (-1, 0.2))],
)
def test_a_value_reached_on_a_flat_stretch_or_twice_names_no_level(points: tuple[tuple[float, float], ...]) -> None:
    assert level_at(Scale(points[0][0], points[-1][0], points=points), 0.5) is None


def test_a_falling_value_leads_back_to_its_level() -> None:
    scale = Scale(20, 0, points=((0, 1), (5, 0.4), (20, 0)))
    assert level_at(scale, 0.7) == pytest.approx(2.5)


def test_levels_below_nought_are_found_as_well() -> None:
    assert level_at(Scale(-20, 30, points=((-20, 0), (-5, 0.4), (30, 1))), 0.7) == pytest.approx(12.5)
    assert level_at(Scale(-20, 0, points=((-20, 0), (-5, 0.4), (0, 1))), 0.7) == pytest.approx(-2.5)


@given(scales(), ends)
def test_values_stay_between_0_and_1(scale: Scale, level: float) -> None:
    assert 0 <= value(scale, level) <= 1


@given(scales(), ends, ends)
def test_a_better_level_never_has_less_value(scale: Scale, a: float, b: float) -> None:
    better, worse = (max(a, b), min(a, b)) if scale.best > scale.worst else (min(a, b), max(a, b))
    assert value(scale, better) >= value(scale, worse) - 1e-12


@given(scales(), st.floats(-0.5, 1.5))
def test_the_level_of_a_value_has_that_value(scale: Scale, wanted: float) -> None:
    level = level_at(scale, wanted)
    assert level is not None
    assert unclipped_value(scale, level) == pytest.approx(wanted, abs=1e-6)


@given(scales(), ends, ends)
def test_what_is_not_known_contains_what_is_known(scale: Scale, a: float, b: float) -> None:
    low, high = sorted((a, b))
    wide = value_span(scale, Quantity(low=low, high=high))
    for level in (low, (low + high) / 2, high):
        narrow = value_span(scale, Quantity.exactly(level))
        assert wide.low - 1e-9 <= narrow.low <= narrow.high <= wide.high + 1e-9
    assert 0 <= wide.low <= wide.point <= wide.high <= 1
