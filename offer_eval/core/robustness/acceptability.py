"""SMAA-2: what share of the weightings and of the possible levels gives each offer each rank.

Rank acceptability, central weights, confidence factors: Lahdelma and Salminen, "SMAA-2: Stochastic multicriteria
acceptability analysis for group decision making", Operations Research 49 (2001) 444-454. Pairwise winning shares:
Leskinen, Viitanen, Kangas and Kangas, Forest Science 52 (2006) 304-312. Ties share their ranks evenly.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from offer_eval.core.robustness.sampling import BLOCKS, Design, Mode
from offer_eval.core.robustness.tally import MANY, Room, Tally
from offer_eval.core.robustness.weight_models import WeightModel, all_weightings
from offer_eval.core.scoring import check_values

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

    from offer_eval.core.robustness.levels import UncertainCell

    Floats = NDArray[np.float64]

_CONFIDENCE_SAMPLES = 8192


@dataclass(frozen=True, slots=True)
class Acceptability:
    """Shares over all draws of weights and levels, each with its standard error (`..._error`).

    For Sobol points the standard errors are on the safe side. One of 0 means that the blocks of draws agree, not that
    nothing else is possible: a share of 0 in S independent draws leaves room for about 3/S (the rule of three, Hanley
    and Lippman-Hand, JAMA 249 (1983) 1743).
    """

    ranks: Floats
    """Share of the draws in which offer i has rank r + 1, shape (offers, ranks); rows and columns sum to 1."""
    ranks_error: Floats
    """Shape (offers, ranks)."""
    pairwise: Floats
    """Share in which offer i scores above offer j, ties half each, shape (offers, offers); 0.5 on the diagonal."""
    pairwise_error: Floats
    """Shape (offers, offers)."""
    central_weights: tuple[Floats | None, ...]
    """For each offer the mean of the weightings that put it first, shape (criteria,); None if no draw does."""
    central_weights_error: tuple[Floats | None, ...]
    """Likewise."""
    confidence: tuple[float | None, ...]
    """For each offer the share of the possible levels that put it first at its central weights, a shared first place
    in parts; None where there are no central weights."""
    confidence_error: tuple[float | None, ...]
    """Likewise."""
    ties: float
    """Share of the draws in which any two offers tie, to 2^-36 of the scale."""
    ties_for_first: float
    """Share of the draws in which the first place is shared."""
    samples: int
    """Draws of weights and levels."""
    detailed_samples: int
    """Draws behind `pairwise` and `central_weights`: at most about 32,768 where there are more than six offers."""
    mode: Mode
    """Kind of points drawn."""
    seed: int
    """Seed they were drawn from."""
    weight_model: str
    """Which weightings were drawn."""


def rank_acceptability(
    values: ArrayLike,
    *,
    weights: WeightModel | None = None,
    uncertain: Sequence[UncertainCell] = (),
    samples: int = 32_768,
    seed: int = 0,
    mode: Mode = "sobol",
    confidence_factors: bool = True,
    offers: Sequence[str] | None = None,
    criteria: Sequence[str] | None = None,
) -> Acceptability:
    """How often each offer has each rank, over the weightings of `weights` and the levels of `uncertain` cells.

    Args:
        values: values 0..1, shape (offers, criteria); what stands in an uncertain cell is not used.
        weights: the weightings thought possible; all of them where it is None.
        uncertain: the cells to draw, each at most once, independently of one another.
        samples: least number of draws; rounded up to whole blocks.
        seed: same seed, same numbers.
        mode: `sobol` (scrambled Sobol points, several times as exact for the same work) or `random`.
        confidence_factors: whether to work them out, for a sixth of the time; None for every offer otherwise.
        offers: names for the messages.
        criteria: names for the messages.

    Raises:
        ValueError: naming the offer and the criterion where it can, for values, weights or cells that cannot be used,
            also when a cell's draw is no finite number in 0..1.
    """
    table = check_values(values, offers=offers, criteria=criteria)
    model = weights or all_weightings(table.shape[1])
    question = _Question(table, tuple(uncertain), offers, criteria)
    question.check(model)
    design = Design.of(samples, mode=mode, seed=seed)
    tallies = _tally(question, model, design)
    central, central_error = _central_weights(tallies)
    fewer = Design.of(min(samples, _CONFIDENCE_SAMPLES), mode=mode, seed=seed)
    wanted = central if confidence_factors else (None,) * len(central)
    confidence, confidence_error = _confidence(question, wanted, fewer)
    ranks, ranks_error = _shares([tally.ranks / tally.draws for tally in tallies])
    pairwise, pairwise_error = _shares([tally.pairwise() for tally in tallies])
    return Acceptability(
        ranks=ranks,
        ranks_error=ranks_error,
        pairwise=pairwise,
        pairwise_error=pairwise_error,
        central_weights=central,
        central_weights_error=central_error,
        confidence=confidence,
        confidence_error=confidence_error,
        ties=sum(tally.tied for tally in tallies) / design.samples,
        ties_for_first=sum(tally.tied_for_first for tally in tallies) / design.samples,
        samples=design.samples,
        detailed_samples=sum(tally.detailed for tally in tallies),
        mode=mode,
        seed=seed,
        weight_model=model.label,
    )


@dataclass(frozen=True, slots=True)
class _Question:
    """The table, the cells of it that are not known, and the names for the messages."""

    values: Floats
    cells: tuple[UncertainCell, ...]
    offers: Sequence[str] | None
    criteria: Sequence[str] | None

    def check(self, model: WeightModel) -> None:
        offers, criteria = self.values.shape
        if offers > MANY:
            raise ValueError(f"rank acceptability takes up to {MANY} offers, found {offers}")
        if model.criteria != criteria:
            raise ValueError(f"the weights are for {model.criteria} criteria and the values for {criteria}")
        seen = set()
        for cell in self.cells:
            if not (0 <= cell.offer < offers and 0 <= cell.criterion < criteria):
                raise ValueError(f"an uncertain cell, row {cell.offer}, column {cell.criterion}, is outside the table")
            if (cell.offer, cell.criterion) in seen:
                raise ValueError(f"{self.name(cell)}: given twice as uncertain")
            seen.add((cell.offer, cell.criterion))

    def name(self, cell: UncertainCell) -> str:
        offer = repr(self.offers[cell.offer]) if self.offers is not None else cell.offer + 1
        criterion = repr(self.criteria[cell.criterion]) if self.criteria is not None else cell.criterion + 1
        return f"offer {offer}, criterion {criterion}"

    def known(self) -> Floats:
        """The values with 0 in the uncertain cells."""
        known = self.values.copy()
        for cell in self.cells:
            known[cell.offer, cell.criterion] = 0.0
        return known

    def drawn(self, cell: UncertainCell, uniform: Floats) -> Floats:
        """Values for `cell`, checked: no NaN may reach a rank."""
        values = np.asarray(cell.draw(uniform), dtype=np.float64)
        if values.shape != uniform.shape:
            raise ValueError(f"{self.name(cell)}: drew shape {values.shape} where {uniform.shape} was asked for")
        if not (values.min() >= -1e-9 and values.max() <= 1 + 1e-9):  # NaN fails both
            raise ValueError(f"{self.name(cell)}: drew {values.min():g} to {values.max():g}, outside 0 to 1")
        return values


def _tally(question: _Question, model: WeightModel, design: Design) -> list[Tally]:
    """The counts of each block."""
    known = question.known()
    room = Room.of(*known.shape)
    tallies = [Tally.empty(room) for _ in range(BLOCKS)]
    for chunk in design.chunks(dimensions=model.dimensions + len(question.cells), most=room.draws):
        weights = room.weights[:, : chunk.points.shape[1]]
        model.draw(chunk.points[: model.dimensions], chunk.rng, weights)
        totals = room.totals(known, weights)
        for cell, uniform in zip(question.cells, chunk.points[model.dimensions :], strict=True):
            totals[cell.offer] += weights[cell.criterion] * question.drawn(cell, uniform)
        tallies[chunk.block].add(totals, weights)
    return tallies


def _shares(blocks: Sequence[Floats]) -> tuple[Floats, Floats]:
    """The mean of equal blocks and its standard error, pooled along each row to steady it.

    Every share of a row gets its binomial error times one factor a row, the root of how much less (or more) the
    blocks differ than plain random ones would: the design effect. Source: Kish, Survey Sampling (1965), ch. 8.
    """
    stack = np.stack(blocks)
    mean = stack.mean(axis=0)
    binomial = np.clip(mean * (1.0 - mean), 0.0, None)
    between = (stack.var(axis=0, ddof=1) / len(blocks)).sum(axis=1, keepdims=True)
    total = binomial.sum(axis=1, keepdims=True)
    effect = np.divide(between, total, out=np.zeros_like(total), where=total > 1e-12)
    return mean, np.sqrt(effect * binomial)


def _central_weights(
    tallies: Sequence[Tally],
) -> tuple[tuple[Floats | None, ...], tuple[Floats | None, ...]]:
    """The ratio of two sums over the blocks, and its standard error (Cochran, Sampling Techniques, 1977, 6.4)."""
    sums = np.stack([tally.first_weights for tally in tallies])  # block × offer × criterion
    counts = np.stack([tally.firsts for tally in tallies])[:, :, None]
    total = counts.sum(axis=0)
    central = np.divide(sums.sum(axis=0), total, out=np.zeros_like(sums[0]), where=total > 0)
    residual = (sums - central * counts).var(axis=0, ddof=1) * len(tallies)
    error = np.divide(np.sqrt(residual), total, out=np.zeros_like(central), where=total > 0)
    ever = total[:, 0] > 0
    return (
        tuple(row if first else None for row, first in zip(central, ever, strict=True)),
        tuple(row if first else None for row, first in zip(error, ever, strict=True)),
    )


def _confidence(
    question: _Question, central: Sequence[Floats | None], design: Design
) -> tuple[tuple[float | None, ...], tuple[float | None, ...]]:
    """For each offer with central weights: how often the possible levels put it first there."""
    ever = [(offer, weights) for offer, weights in enumerate(central) if weights is not None]
    if not ever:
        nobody = (None,) * len(central)
        return nobody, nobody
    rows = [offer for offer, _ in ever]
    known = question.known()
    if not question.cells:
        shares = np.array([[_first_share(known @ weights, weights, (), offer=offer)] for offer, weights in ever])
        return _spread(shares, rows, len(central)), _spread(np.zeros_like(shares), rows, len(central))
    blocks = np.zeros((BLOCKS, len(ever), 1))
    for chunk in design.chunks(dimensions=len(question.cells), most=1024):
        drawn = [(cell, question.drawn(cell, row)) for cell, row in zip(question.cells, chunk.points, strict=True)]
        firsts = [_first_share(known @ weights, weights, drawn, offer=offer) for offer, weights in ever]
        blocks[chunk.block, :, 0] += np.array(firsts) * (chunk.points.shape[1] / design.per_block)
    mean, error = _shares(list(blocks))
    return _spread(mean, rows, len(central)), _spread(error, rows, len(central))


def _first_share(
    totals: Floats, weights: Floats, drawn: Sequence[tuple[UncertainCell, Floats]], *, offer: int
) -> float:
    """In what share of the draws of levels `offer` is first at `weights`, ties shared."""
    draws = len(drawn[0][1]) if drawn else 1
    complete = np.repeat(totals[:, None], draws, axis=1)
    for cell, values in drawn:
        complete[cell.offer] += weights[cell.criterion] * values
    level = complete >= complete.max(axis=0) - 1e-9
    return float((level[offer] / level.sum(axis=0)).mean())


def _spread(column: Floats, rows: Sequence[int], size: int) -> tuple[float | None, ...]:
    found = dict(zip(rows, column[:, 0].tolist(), strict=True))
    return tuple(found.get(row) for row in range(size))
