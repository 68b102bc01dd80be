"""The Sobol points against scipy's, and what scrambling may not break."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import qmc

from offer_eval.core.sobol import MAX_DIMENSIONS, directions, points, scramble, to_unit


def plain(dimensions: int, count: int) -> np.ndarray:
    table = directions(dimensions)
    return points(table, np.zeros(dimensions, dtype=np.uint32), start=0, count=count)


@pytest.mark.parametrize("dimensions", [1, 2, 8, 72, MAX_DIMENSIONS])
def test_unscrambled_points_are_those_of_scipy(dimensions: int) -> None:
    theirs = qmc.Sobol(dimensions, scramble=False, bits=32).random(1024)
    index = np.arange(1024)
    ours = plain(dimensions, 1024)[:, index ^ (index >> 1)].T * 2.0**-32
    assert np.array_equal(ours, theirs)


def test_all_32_direction_numbers_are_right_and_not_just_those_of_the_first_points() -> None:
    engine = qmc.Sobol(MAX_DIMENSIONS, scramble=False, bits=32)
    assert np.array_equal(directions(MAX_DIMENSIONS), engine._sv)


def test_stretches_join_to_the_whole() -> None:
    table, shift = scramble(directions(5), 3)
    whole = points(table, shift, start=0, count=256)
    parts = [points(table, shift, start=start, count=64) for start in range(0, 256, 64)]
    assert np.array_equal(np.concatenate(parts, axis=1), whole)


def test_scrambling_keeps_every_dimension_evenly_filled() -> None:
    table, shift = scramble(directions(20), 7)
    unit = to_unit(points(table, shift, start=0, count=512))
    cells = np.sort((unit * 512).astype(int), axis=1)
    assert np.array_equal(cells, np.tile(np.arange(512), (20, 1)))


def test_scrambling_keeps_the_first_two_dimensions_a_net() -> None:
    table, shift = scramble(directions(2), 11)
    unit = to_unit(points(table, shift, start=0, count=256))
    boxes = (unit[0] * 16).astype(int) * 16 + (unit[1] * 16).astype(int)
    assert np.array_equal(np.sort(boxes), np.arange(256))


def test_the_same_seed_gives_the_same_points_and_another_seed_others() -> None:
    first, again, other = (scramble(directions(4), seed) for seed in (1, 1, 2))
    assert np.array_equal(first[0], again[0])
    assert np.array_equal(first[1], again[1])
    assert not np.array_equal(first[1], other[1])


def test_no_point_touches_the_edge_of_the_cube() -> None:
    extremes = to_unit(np.array([[0, 2**32 - 1]], dtype=np.uint32))
    assert 0.0 < extremes[0, 0] < extremes[0, 1] < 1.0


@pytest.mark.parametrize("dimensions", [0, MAX_DIMENSIONS + 1])
def test_dimensions_outside_the_table_are_refused(dimensions: int) -> None:
    with pytest.raises(ValueError, match="1 to 101 dimensions here, not"):
        directions(dimensions)
