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

_FEW = 6
"""Up to so many offers comparing all pairs is faster than sorting (measured)."""

MANY = 1000
"""More offers than this do not fit the numbers that are sorted."""

_DETAILED_DRAWS = 4096
"""Above `_FEW` offers, pairwise shares and central weights rest on so many draws of each block."""

_GRID_BITS = 16
"""Low bits dropped from the 52 of a fraction: overall values are told apart to 2^-36 of the scale."""

_LOW = (1 << _GRID_BITS) - 1

_RAISE = 1.0 + 2.0**-37
"""Added to every overall value. Between 1 and 2 all floats have one exponent, so their bits, read as a whole number,
are fixed-point; the half step puts round values such as 0.5 in the middle of theirs, where rounding cannot part two
that are equal."""


@dataclass(frozen=True, slots=True)
class Room:
    """Memory for one chunk of draws, used again for each: far faster than asking for fresh memory."""

    values: Floats
    """For overall values, offers × draws of them."""
    spare: Integers
    """As many whole numbers."""
    weights: Floats
    """Shape (criteria, draws)."""
    numbers: Integers
    """The numbers of the offers, over and over, as long as `values`; empty for few offers."""
    places: Integers
    """The same, shifted above the numbers."""
    offers: int
    """How many offers."""

    @classmethod
    def of(cls, offers: int, criteria: int) -> Self:
        """Room for as many draws as fit the cache of one core; a power of two, for Sobol points."""
        draws = max(512, min(8192, 1 << (17 - offers.bit_length())))
        size = offers * draws
        numbers = np.tile(np.arange(offers), draws if offers > _FEW else 0)
        return cls(
            values=np.empty(size),
            spare=np.empty(size, dtype=np.int64),
            weights=np.empty((criteria, draws)),
            numbers=numbers,
            places=numbers << offers.bit_length(),
            offers=offers,
        )

    @property
    def draws(self) -> int:
        """How many draws fit at a time."""
        return int(self.weights.shape[1])

    def totals(self, values: Floats, weights: Floats) -> Floats:
        """Overall values of a chunk of weightings, shape (offers, draws), to be completed and given to `Tally.add`.

        `values` has the shape (offers, criteria) and `weights` (criteria, draws), each column summing to 1.
        They come raised for `add`; the memory is laid out by offer for few offers and by draw for many.
        """
        draws = weights.shape[1]
        room = self.values[: self.offers * draws]
        if self.offers <= _FEW:
            return np.matmul(values + _RAISE, weights, out=room.reshape(self.offers, draws))
        return np.matmul(weights.T, (values + _RAISE).T, out=room.reshape(draws, self.offers)).T


@dataclass(slots=True)
class Tally:
    """Running counts over one block of draws."""

    room: Room
    """Shared by all tallies of one run."""
    ranks: Floats
    """How often each offer had each rank, ties in fractions, shape (offers, ranks)."""
    wins: Floats
    """How often offer i scored above a later offer j in the detailed draws, shape (offers, offers)."""
    level: Floats
    """How often two offers tied in them, shape (offers, offers)."""
    firsts: Floats
    """How often each offer was first in the detailed draws, ties in fractions, shape (offers,)."""
    first_weights: Floats
    """Sum of the weightings of those draws, shape (offers, criteria)."""
    draws: int = 0
    """Draws counted."""
    detailed: int = 0
    """Draws of them that count for wins and first weights too."""
    tied: int = 0
    """Draws in which any two offers tied."""
    tied_for_first: int = 0
    """Draws in which the first place was shared."""

    @classmethod
    def empty(cls, room: Room) -> Self:
        """Nothing counted yet."""
        square, table = (room.offers, room.offers), (room.offers, len(room.weights))
        return cls(room, np.zeros(square), np.zeros(square), np.zeros(square), np.zeros(room.offers), np.zeros(table))

    def pairwise(self) -> Floats:
        """Share of the draws in which offer i scored above offer j, ties half; 0.5 on the diagonal."""
        later = np.triu(self.wins + self.level / 2, 1) / self.detailed
        return np.asarray(later + np.tril(1.0 - later.T, -1) + np.eye(len(later)) / 2)

    def add(self, totals: Floats, weights: Floats) -> None:
        """Count a chunk: the overall values from `Room.totals`, which are used up, and their weights."""
        few = len(totals) <= _FEW
        scores = totals.view(np.int64) if few else totals.T.view(np.int64).T
        scores &= ~_LOW
        self.draws += scores.shape[1]
        (self._add_by_comparing if few else self._add_by_sorting)(scores, weights)

    def _add_by_comparing(self, scores: Integers, weights: Floats) -> None:
        """Every pair is compared; an offer's rank is how many are above it."""
        count = len(scores)
        better = np.zeros(scores.shape, dtype=np.uint8)
        for i in range(count):
            for j in range(i + 1, count):
                above, below = scores[i] > scores[j], scores[i] < scores[j]
                better[j] += above
                better[i] += below
                self.wins[i, j] += np.count_nonzero(above)
        self.detailed += scores.shape[1]
        tied = better.sum(axis=0, dtype=np.uint8) != count * (count - 1) // 2
        if tied.any():
            self._add_tied(scores[:, tied], weights[:, tied], detailed=True)
            better[:, tied] = count  # no rank: counted already
        for row, above in enumerate(better):
            self.ranks[row] += [np.count_nonzero(above == rank) for rank in range(count)]
        first = self.room.values[: scores.size].reshape(scores.shape)  # the scores are not needed any more
        np.copyto(first, better == 0)
        self.firsts += first.sum(axis=1)
        self.first_weights += first @ weights.T

    def _add_by_sorting(self, scores: Integers, weights: Floats) -> None:
        """Whole numbers that carry the offer in the bits dropped from the score are sorted, draw by draw."""
        count = len(scores)
        detailed = self.detailed < _DETAILED_DRAWS
        if detailed:
            by_offer = self.room.spare[: scores.size].reshape(scores.shape)
            np.copyto(by_offer, scores)
            self._add_wins(by_offer)
        keys = scores.T.ravel()  # draw after draw, without a copy
        keys |= self.room.numbers[: keys.size]
        keys.reshape(-1, count).sort(axis=1)
        tied = _tied_draws(keys, count, room=self.room.spare[: keys.size])
        if tied is not None:
            drawn = keys.reshape(-1, count)
            self._add_tied(_by_offer(drawn[tied]), weights[:, tied], detailed=detailed)
            keys, weights = drawn[~tied].ravel(), weights[:, ~tied]
        keys &= _LOW
        if detailed:
            self._add_first(keys[count - 1 :: count], weights)
        keys |= self.room.places[: keys.size]  # place, worst first, and offer in one number
        counts = np.bincount(keys, minlength=count << count.bit_length()).reshape(count, -1)
        self.ranks += counts[::-1, :count].T

    def _add_wins(self, scores: Integers) -> None:
        draws = scores.shape[1]
        above = np.zeros((len(scores), -(-draws // 8) * 8), dtype=bool)
        for row, own in enumerate(scores[:-1], start=1):
            np.greater(own, scores[row:], out=above[row:, :draws])
            self.wins[row - 1, row:] += _true_in_rows(above[row:])
        self.detailed += draws

    def _add_first(self, winners: Integers, weights: Floats) -> None:
        count = len(self.firsts)
        self.firsts += np.bincount(winners, minlength=count)
        for column, drawn in enumerate(weights):
            self.first_weights[:, column] += np.bincount(winners, weights=drawn, minlength=count)

    def _add_tied(self, scores: Integers, weights: Floats, *, detailed: bool) -> None:
        """Draws with ties: offers that tie over several ranks have an equal part in each of them."""
        shared_first = np.zeros(scores.shape[1], dtype=bool)
        for row, own in enumerate(scores):
            above, level = (scores > own).sum(axis=0), (scores == own).sum(axis=0)
            spans, times = np.unique(above * (len(scores) + 1) + level, return_counts=True)
            for span, count in zip(spans.tolist(), times.tolist(), strict=True):
                start, size = divmod(span, len(scores) + 1)
                self.ranks[row, start : start + size] += count / size
            first = above == 0
            shared_first |= first & (level > 1)
            if detailed:
                self.level[row] += (scores == own).sum(axis=1)
                self.firsts[row] += (first / level).sum()
                self.first_weights[row] += weights @ (first / level)
        self.tied += scores.shape[1]
        self.tied_for_first += int(np.count_nonzero(shared_first))


def _tied_draws(keys: Integers, count: int, *, room: Integers) -> Marks | None:
    """Which draws hold two neighbours that differ only in their low bits; None where none does."""
    np.bitwise_xor(keys[1:], keys[:-1], out=room[1:])
    room[::count] = _LOW + 1  # no neighbour before the first
    if room.min() > _LOW:
        return None
    return np.asarray((room <= _LOW).reshape(-1, count).any(axis=1))


def _by_offer(keys: Integers) -> Integers:
    """Sorted keys, one draw a row, as scores by offer, shape (offers, draws)."""
    scores = np.empty_like(keys)
    np.put_along_axis(scores, keys & _LOW, keys & ~_LOW, axis=1)
    return scores.T


def _true_in_rows(marks: Marks) -> NDArray[np.uint64]:
    """How many of each row are true: eight bytes are added at a time, at most 255 times before they could overflow."""
    words = marks.view(np.uint64)
    sums = np.add.reduceat(words, np.arange(0, words.shape[1], 255), axis=1)
    return np.asarray(sums.view(np.uint8).reshape(len(marks), -1).sum(axis=1, dtype=np.uint64))
