"""Levels, their units and ranges of scores as a person reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.phrasing import number_text, whole

if TYPE_CHECKING:
    from offer_eval.core.criteria import Resolved
    from offer_eval.core.evaluation import Evaluation, RowResult
    from offer_eval.core.rows import Cell


def unit(criterion: Resolved, evaluation: Evaluation) -> str:
    """The unit of a criterion's levels, money by its currency where it is known."""
    currency = evaluation.decision.currency
    return criterion.unit.replace("money ", f"{currency} " if currency else "")


def range_of(row: RowResult) -> str:
    """`64 to 90`; one number where worst and best case are the same."""
    if row.total is None:
        return "–"
    low, high = f"{whole(row.total.low)}", f"{whole(row.total.high)}"
    return low if low == high else f"{low} to {high}"


def level(cell: Cell) -> str:
    """A level without its unit: `28`, `3 to 5`, `not known`."""
    if cell.level is None:
        return "not known"
    low, high = number_text(cell.level.low), number_text(cell.level.high)
    return low if low == high else f"{low} to {high}"
