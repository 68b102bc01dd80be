"""Blocks of even or random points in the unit cube, the same for the same seed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

import numpy as np

from offer_eval.core import sobol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

Mode = Literal["sobol", "random"]

BLOCKS = 8
"""Parts of every sample, each a fair sample of its own: the standard error is read off how they differ.

Random blocks are independent. The blocks of a Sobol sample are stretches of one scrambled net, which fit together
better than independent ones would: the sample is more exact than eight nets, and its standard error errs on the safe
side."""


@dataclass(frozen=True, slots=True)
class Design:
    """How many points, of which kind, from which seed."""

    mode: Mode
    """`sobol`: one scrambled Sobol net (Owen, Monte Carlo theory, methods and examples, 2013, ch. 17); `random`: plain
    random numbers."""
    per_block: int
    """Points in each of the blocks; a power of two for `sobol`."""
    seed: int
    """Same seed, same points."""

    @classmethod
    def of(cls, samples: int, *, mode: Mode, seed: int) -> Design:
        """The design with at least `samples` points: whole blocks, for `sobol` a power of two each.

        Raises:
            ValueError: if `samples` is not positive, `seed` is negative or `mode` is neither of the two.
        """
        if samples < 1:
            raise ValueError(f"samples should be 1 or more, found {samples}")
        if seed < 0:
            raise ValueError(f"seed should be 0 or more, found {seed}")
        if mode not in {"sobol", "random"}:
            raise ValueError(f"mode should be 'sobol' or 'random', found {mode!r}")
        each = -(-samples // BLOCKS)
        return cls(mode, 1 << (each - 1).bit_length() if mode == "sobol" else each, seed)

    @property
    def samples(self) -> int:
        """Points in all blocks together."""
        return self.per_block * BLOCKS

    def block(self, number: int, *, dimensions: int, chunk: int) -> Iterator[tuple[Floats, np.random.Generator]]:
        """The points of one block in chunks of shape (dimensions, at most `chunk`), and the generator behind them.

        Coordinates lie between 0 and 1, never at either end. Beyond the 101 dimensions of the Sobol table the rest
        are plain random numbers. The array may be used up: the next chunk overwrites it.
        """
        rng = np.random.default_rng([self.seed, number])
        even = min(dimensions, sobol.MAX_DIMENSIONS) if self.mode == "sobol" else 0
        net = _net(even, self.seed) if even else None
        room = np.empty((dimensions, min(chunk, self.per_block)))
        for start in range(0, self.per_block, chunk):
            points = room[:, : min(chunk, self.per_block - start)]
            if net:
                first = number * self.per_block + start
                sobol.to_unit(sobol.points(*net, start=first, count=points.shape[1]), out=points[:even])
            if even < dimensions:
                sobol.to_unit(_random_fractions(rng, points[even:].shape), out=points[even:])
            yield points, rng


@lru_cache(maxsize=8)
def _net(dimensions: int, seed: int) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    return sobol.scramble(sobol.directions(dimensions), np.random.default_rng(seed))


def _random_fractions(rng: np.random.Generator, shape: tuple[int, ...]) -> NDArray[np.uint32]:
    """Independent 32-bit fractions: two from each 64 random bits, twice as fast as drawing floats."""
    count = shape[0] * shape[1]
    raw = np.asarray(rng.bit_generator.random_raw((count + 1) // 2), dtype=np.uint64)
    return raw.view(np.uint32)[:count].reshape(shape)
