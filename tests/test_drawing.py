"""Levels as draws of values."""

from __future__ import annotations

import numpy as np
import pytest

from offer_eval.core.drawing import even_draws
from offer_eval.core.model import Quantity
from offer_eval.core.value import Scale

SCALE = Scale(0, 10)


def test_a_level_known_exactly_is_its_one_value() -> None:
    assert even_draws(SCALE, Quantity.exactly(4)).tolist() == [0.4]


def test_an_unknown_level_is_drawn_evenly_over_the_whole_scale() -> None:
    drawn = even_draws(SCALE, None)
    assert drawn.mean() == pytest.approx(0.5)
    assert (drawn.min(), drawn.max()) == pytest.approx((0.5 / drawn.size, 1 - 0.5 / drawn.size))


def test_a_range_is_drawn_evenly_within_it() -> None:
    drawn = even_draws(SCALE, Quantity(low=2, high=6))
    assert drawn.mean() == pytest.approx(0.4)
    assert np.all((drawn > 0.2) & (drawn < 0.6))
