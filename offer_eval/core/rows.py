"""The score of one row: its levels on every criterion, their values, the weighted sum, worst and best case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from offer_eval.core.criteria import Figures, Resolved, level_of
from offer_eval.core.model import Kind, Quantity, Row, Terms, kind_of
from offer_eval.core.value import Span, outside, value, value_span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Basis = Literal["criteria", "overall"]


@dataclass(frozen=True, slots=True)
class Cell:
    """One row on one criterion."""

    criterion: str
    level: Quantity | None
    """As known, in the criterion's unit; None if unknown."""
    value: Span
    """Value [0-1]; a promise not yet kept widens its upper end only."""
    clipped: bool
    """Whether the level lies beyond the scale."""
    if_kept: float | None = None
    """The level if a promise is kept, in the criterion's unit."""

    @property
    def certain(self) -> bool:
        """Whether worst and best case are the same."""
        return self.value.width == 0


@dataclass(frozen=True, slots=True)
class Score:
    """The score of one row and what it rests on."""

    basis: Basis | None
    """Criteria, the person's one overall judgement, or None where nothing can be scored."""
    cells: dict[str, Cell]
    total: Span | None
    """Score [0-100] with worst and best case; None where nothing can be scored."""
    contributions: dict[str, float]
    """Points that each criterion brings [0-100]; they sum to the score."""
    assumption: float
    """Share of the score that rests on assumption [0-1]: weight times the width of each value range."""


def cell_of(row: Row, criterion: Resolved, figures: Figures) -> Cell:
    """The level and value of `row` on `criterion`.

    The level as written counts, and a promise given in writing is written; any other promise is the upper end.
    """
    on_paper = _promised(row, criterion.name, in_writing=True)
    level = level_of(row, criterion, figures) if on_paper is None else on_paper
    span = value_span(criterion.scale, level)
    promised_level = _promised(row, criterion.name, in_writing=False)
    kept = None if promised_level is None else promised_level.point
    if kept is not None and level is not None:
        promised = value(criterion.scale, kept)
        span = Span(span.low, span.point, max(span.high, promised))
    return Cell(criterion.name, level, span, outside(criterion.scale, level), kept)


def score_row(row: Row, criteria: Sequence[Resolved], weights: Mapping[str, float], *, figures: Figures) -> Score:
    """The score of a row by design: `100 * sum(weight * value)`.

    A row with no level known on any criterion is scored by the person's overall judgement, if there is one. An offer
    of which nothing at all is known spans the whole scale; any other such row is not scored.
    Source: Keeney and Raiffa (1976), chapter 3 (additive value function).
    """
    cells = {criterion.name: cell_of(row, criterion, figures) for criterion in criteria}
    known = any(cell.level is not None and weights[name] > 0 for name, cell in cells.items())
    if not known and row.overall is not None:
        judged = row.overall
        return Score(
            "overall", cells, Span(judged.low, judged.point, judged.high), {}, (judged.high - judged.low) / 100
        )
    if not criteria or (not known and kind_of(row) is not Kind.OFFER):
        return Score(None, cells, None, {}, 0.0)
    total = Span(
        *(
            100 * sum(weights[name] * getattr(cell.value, end) for name, cell in cells.items())
            for end in ("low", "point", "high")
        )
    )
    return Score(
        "criteria",
        cells,
        total,
        {name: 100 * weights[name] * cell.value.point for name, cell in cells.items()},
        sum(weights[name] * cell.value.width for name, cell in cells.items()),
    )


def _promised(row: Row, criterion: str, *, in_writing: bool) -> Quantity | None:
    """The level that the first promise on this criterion would bring; None without one."""
    if not isinstance(row, Terms):
        return None
    levels = [
        promise.level_if_kept
        for promise in row.promises
        if promise.criterion == criterion and promise.in_writing is in_writing and promise.level_if_kept is not None
    ]
    return levels[0] if levels else None
