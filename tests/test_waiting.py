"""Whether to wait for another process."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offer_eval.core.waiting import break_even_chance, waiting

score = st.floats(0, 100)


def test_the_break_even_chance_is_the_ratio_of_what_is_risked_to_what_is_won() -> None:
    assert break_even_chance(now=60, fallback=40, alternative=90) == pytest.approx(0.4)


def test_with_a_fallback_at_least_as_good_waiting_costs_nothing() -> None:
    assert break_even_chance(now=60, fallback=60, alternative=90) == 0
    assert break_even_chance(now=60, fallback=70, alternative=20) == 0


def test_an_alternative_that_is_no_better_is_never_worth_waiting_for() -> None:
    assert break_even_chance(now=60, fallback=40, alternative=60) == 1
    assert break_even_chance(now=60, fallback=40, alternative=50) == float("inf")


def test_the_expected_score_of_waiting_and_when_it_is_close() -> None:
    result = waiting("Lindenhof", offer="Bolt", now=60, fallback=40, alternative=90, chance=0.5)
    assert result.expected == pytest.approx(65)
    assert not result.close
    assert waiting("Lindenhof", offer="Bolt", now=60, fallback=40, alternative=90, chance=0.42).close
    assert waiting("Lindenhof", offer="Bolt", now=60, fallback=40, alternative=90, chance=None).expected is None


@given(score, score, score)
def test_at_the_break_even_chance_waiting_is_worth_the_offer_in_hand(
    now: float, fallback: float, alternative: float
) -> None:
    if fallback < now < alternative:
        chance = break_even_chance(now=now, fallback=fallback, alternative=alternative)
        result = waiting("x", offer="Bolt", now=now, fallback=fallback, alternative=alternative, chance=chance)
        assert result.expected == pytest.approx(now, abs=1e-6)
        assert result.close
