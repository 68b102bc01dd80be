"""Blocks of even or random points in the unit cube, the same for the same seed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING, Literal

import numpy as np

from offer_eval.core import sobol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

Mode = Literal["sobol", "random"]

BLOCKS = 8
"""Parts of every sample, each a fair sample of its own: the standard error is read off how they differ.

Random blocks are independent. The blocks of a Sobol sample are stretches of one scrambled net, which fit together
better than independent ones would: the sample is more exact than eight nets, and its standard error errs on the safe
side."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some points of one block."""

    block: int
    """Number of the block."""
    points: Floats
    """Shape (dimensions, draws), between 0 and 1 and never at either end. They may be used up: the next chunk
    overwrites them."""
    rng: Callable[[], np.random.Generator]
    """For what else is random in this block: one generator, made when it is first asked for. Few samples need one, and
    numpy loads its random part with it, a fifth of all that numpy takes."""


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

    def chunks(self, *, dimensions: int, most: int) -> Iterator[Chunk]:
        """All blocks one after the other, each in chunks of at most `most` points.

        Beyond the 101 dimensions of the Sobol table the rest are plain random numbers.
        """
        even = min(dimensions, sobol.MAX_DIMENSIONS) if self.mode == "sobol" else 0
        size = min(most, self.per_block)
        room, fractions = np.empty((dimensions, size)), np.empty((even, size), dtype=np.uint32)
        for block in range(BLOCKS):
            rng = cache(partial(_generator, self.seed, block))
            for start in range(0, self.per_block, size):
                points = room[:, : min(size, self.per_block - start)]
                if even:
                    sobol.points(
                        *_net(even, self.seed), start=block * self.per_block + start, count=size, out=fractions
                    )
                    sobol.to_unit(fractions, out=points[:even])
                if even < dimensions:
                    sobol.to_unit(_random_fractions(rng(), points[even:].shape), out=points[even:])
                yield Chunk(block, points, rng)


@lru_cache(maxsize=8)
def _net(dimensions: int, seed: int) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    return sobol.scramble(sobol.directions(dimensions), seed)


def _generator(seed: int, block: int) -> np.random.Generator:
    return np.random.Generator(np.random.SFC64([seed, block]))  # the fastest source of raw bits


def _random_fractions(rng: np.random.Generator, shape: tuple[int, ...]) -> NDArray[np.uint32]:
    """Independent 32-bit fractions: two from each 64 random bits, twice as fast as drawing floats."""
    count = shape[0] * shape[1]
    raw = np.asarray(rng.bit_generator.random_raw((count + 1) // 2), dtype=np.uint64)
    return raw.view(np.uint32)[:count].reshape(shape)
