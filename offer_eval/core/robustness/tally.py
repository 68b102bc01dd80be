"""Counting ranks over many draws, fast: a kernel for few offers, one for many, and one that shares out ties."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Integers = NDArray[np.int64]
    Marks = NDArray[np.bool_]

_FEW = 8
"""Up to so many offers comparing all pairs is faster than sorting (measured)."""

_PAIRWISE_DRAWS = 8192
"""With more offers than that, pairwise shares rest on so many draws of each block."""

_GRID_BITS = 20
"""Low bits dropped from the 52 of a fraction: overall values are told apart to 2^-32 of the scale."""

_LOW = (1 << _GRID_BITS) - 1

_RAISE = 1.0 + 2.0**-33
"""Added to every overall value. Between 1 and 2 all floats have one exponent, so their bits, read as a whole number,
are fixed-point; the half step puts round values such as 0.5 in the middle of theirs, where rounding cannot part two
that are equal."""


@dataclass(slots=True)
class Tally:
    """Running counts over one block of draws."""

    ranks: Floats
    """How often each offer had each rank, ties in fractions, shape (offers, ranks)."""
    wins: Floats
    """How often offer i scored above offer j, shape (offers, offers)."""
    first_weights: Floats
    """Sum of the weightings that put each offer first, shape (offers, criteria)."""
    buffer: Floats
    """Room for the overall values of one chunk: the same memory each time is much faster than fresh memory."""
    offers: Integers
    """The numbers of the offers, over and over, as long as the buffer."""
    draws: int = 0
    """Draws counted."""
    compared: int = 0
    """Draws of them behind `wins`."""
    tied: int = 0
    """Draws in which any two offers tied."""
    tied_for_first: int = 0
    """Draws in which the first place was shared."""

    @classmethod
    def empty(cls, offers: int, criteria: int) -> Self:
        """Nothing counted yet."""
        square = (offers, offers)
        chunk = max(512, min(8192, 1 << (17 - offers.bit_length())))  # all that is touched fits a core's cache
        return cls(
            ranks=np.zeros(square),
            wins=np.zeros(square),
            first_weights=np.zeros((offers, criteria)),
            buffer=np.empty(chunk * offers),
            offers=np.tile(np.arange(offers), chunk),
        )

    @property
    def chunk(self) -> int:
        """How many draws fit at a time; a power of two."""
        return len(self.buffer) // len(self.ranks)

    def totals(self, values: Floats, weights: Floats) -> Floats:
        """Overall values of a chunk of weightings, shape (offers, draws), to be completed and given to `add`.

        `values` has the shape (offers, criteria) and `weights` (criteria, draws), each column summing to 1.
        The memory is laid out by offer for few offers and by draw for many.
        """
        offers, draws = len(values), weights.shape[1]
        room = self.buffer[: offers * draws]
        if offers <= _FEW:
            return np.matmul(values, weights, out=room.reshape(offers, draws))
        return np.matmul(weights.T, values.T, out=room.reshape(draws, offers)).T

    def pairwise(self) -> Floats:
        """Share of the draws in which offer i scored above offer j, ties half; 0.5 on the diagonal."""
        ties = self.compared - self.wins - self.wins.T
        return np.asarray((self.wins + ties / 2) / self.compared)

    def add(self, totals: Floats, weights: Floats) -> None:
        """Count a chunk: the overall values 0..1 from `totals`, which are used up, and their weights."""
        totals += _RAISE
        scores = totals.view(np.int64) if len(totals) <= _FEW else totals.T.view(np.int64).T
        scores &= ~_LOW
        self.draws += scores.shape[1]
        if len(scores) <= _FEW:
            self._add_by_comparing(scores, weights)
        else:
            self._add_by_sorting(scores, weights)

    def _add_by_comparing(self, scores: Integers, weights: Floats) -> None:
        """Every pair is compared; an offer's rank is how many are above it."""
        count, draws = scores.shape
        better = np.zeros(scores.shape, dtype=np.uint8)
        for i in range(count):
            for j in range(i + 1, count):
                above, below = scores[i] > scores[j], scores[i] < scores[j]
                better[j] += above
                better[i] += below
                self.wins[i, j] += np.count_nonzero(above)
                self.wins[j, i] += np.count_nonzero(below)
        self.compared += draws
        tied = better.sum(axis=0, dtype=np.uint8) != count * (count - 1) // 2
        if tied.any():
            self._add_tied(scores[:, tied], weights[:, tied])
            better[:, tied] = count  # no rank: counted already
        for row, above in enumerate(better):
            self.ranks[row] += [np.count_nonzero(above == rank) for rank in range(count)]
        self.first_weights += (better == 0).astype(np.float64) @ weights.T

    def _add_by_sorting(self, scores: Integers, weights: Floats) -> None:
        """Whole numbers that carry the offer in the bits dropped from the score are sorted, draw by draw."""
        if self.compared < _PAIRWISE_DRAWS:
            self._add_wins(np.ascontiguousarray(scores))
        keys, count = scores.T.ravel(), len(scores)  # draw after draw, without a copy
        keys |= self.offers[: keys.size]
        keys.reshape(-1, count).sort(axis=1)
        tied = _same_as_next(keys, count)
        if tied is not None:
            drawn = keys.reshape(-1, count)
            by_offer = np.empty_like(drawn[tied])
            np.put_along_axis(by_offer, drawn[tied] & _LOW, drawn[tied] & ~_LOW, axis=1)
            self._add_tied(by_offer.T, weights[:, tied])
            keys, weights = drawn[~tied].ravel(), weights[:, ~tied]
        keys &= _LOW
        winners = keys[count - 1 :: count].copy()
        for column, drawn in enumerate(weights):
            self.first_weights[:, column] += np.bincount(winners, weights=drawn, minlength=count)
        keys *= count
        keys += self.offers[: keys.size]  # offer and place, worst first, in one number
        self.ranks += np.bincount(keys, minlength=count**2).reshape(count, count)[:, ::-1]

    def _add_wins(self, scores: Integers) -> None:
        for row, own in enumerate(scores):
            self.wins[row] += np.count_nonzero(own > scores, axis=1)
        self.compared += scores.shape[1]

    def _add_tied(self, scores: Integers, weights: Floats) -> None:
        """Draws with ties: offers that tie over several ranks have an equal part in each of them."""
        shared_first = np.zeros(scores.shape[1], dtype=bool)
        for row, own in enumerate(scores):
            above, level = (scores > own).sum(axis=0), (scores == own).sum(axis=0)
            spans, times = np.unique(above * (len(scores) + 1) + level, return_counts=True)
            for span, count in zip(spans.tolist(), times.tolist(), strict=True):
                start, size = divmod(span, len(scores) + 1)
                self.ranks[row, start : start + size] += count / size
            first = above == 0
            self.first_weights[row] += weights @ (first / level)
            shared_first |= first & (level > 1)
        self.tied += scores.shape[1]
        self.tied_for_first += np.count_nonzero(shared_first)


def _same_as_next(keys: Integers, count: int) -> Marks | None:
    """Which draws hold two neighbours that differ only in their low bits; None where none does."""
    apart = keys[1:] ^ keys[:-1]
    if apart.min(initial=_LOW + 1) > _LOW:
        return None
    apart[count - 1 :: count] = _LOW + 1  # from one draw to the next
    tied = np.zeros(keys.size, dtype=bool)
    tied[1:] = apart <= _LOW
    draws = np.asarray(tied.reshape(-1, count).any(axis=1))
    return draws if draws.any() else None
