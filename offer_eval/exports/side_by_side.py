"""The side-by-side table: criteria and terms as lines, rows of the comparison as columns, differences marked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from offer_eval.core.model import Terms
from offer_eval.core.plan import END_OF_DAY
from offer_eval.decision_file import ordered_fields, written
from offer_eval.exports.sections import level, unit

if TYPE_CHECKING:
    from offer_eval.core.criteria import Resolved
    from offer_eval.core.evaluation import Evaluation

NOT_KNOWN = "not known"

_ELSEWHERE = {
    "name",
    "ratings",
    "overall",
    "promises",
    "texts",
    "flags",
    "notes",
    "advert",
    "contact_name",
    "contact_email",
}


@dataclass(frozen=True, slots=True)
class TableCell:
    """One cell, ready to show."""

    text: str
    best: bool = False
    """Whether no other column has a better level here, and some have a worse one."""
    points: float | None = None
    """What it brings to the score [0-100]; None for a term."""


@dataclass(frozen=True, slots=True)
class TableLine:
    """One line of the table."""

    label: str
    cells: tuple[TableCell, ...]
    share: float | None = None
    """Weight of the criterion [0-1]; None for a term."""

    @property
    def differs(self) -> bool:
        """Whether the columns say different things; a column to which the line does not apply says nothing."""
        return len({cell.text for cell in self.cells if cell.text}) > 1


def table(evaluation: Evaluation) -> tuple[tuple[TableLine, ...], tuple[TableLine, ...]]:
    """(criteria, terms): one line each, cells in the order of `evaluation.rows`."""
    return tuple(_criterion_line(c, evaluation) for c in evaluation.criteria), tuple(_term_lines(evaluation))


def _criterion_line(criterion: Resolved, evaluation: Evaluation) -> TableLine:
    cells = [row.score.cells[criterion.name] for row in evaluation.rows]
    points = [row.score.contributions.get(criterion.name) for row in evaluation.rows]
    known = [cell.value.point for cell in cells if cell.level is not None]
    best = max(known, default=0.0) if len({round(value, 9) for value in known}) > 1 else None
    return TableLine(
        criterion.label,
        tuple(
            TableCell(
                NOT_KNOWN if cell.level is None else f"{level(cell)} {unit(criterion, evaluation)}".strip(),
                cell.level is not None and best is not None and cell.value.point >= best,
                point,
            )
            for cell, point in zip(cells, points, strict=True)
        ),
        evaluation.weights.shares[criterion.name],
    )


def _term_lines(evaluation: Evaluation) -> list[TableLine]:
    """Every term that any row states, in the order in which a person reads them."""
    stated = [written(row.row) if isinstance(row.row, Terms) else {} for row in evaluation.rows]
    names = [name for name in (*ordered_fields(Terms), "offer_at", "answer_by") if name not in _ELSEWHERE]
    return [
        TableLine(
            spoken(name),
            tuple(
                TableCell(form_words(terms.get(name)) if name in type(row.row).model_fields else "")
                for row, terms in zip(evaluation.rows, stated, strict=True)
            ),
        )
        for name in names
        if any(name in terms for terms in stated)
    ]


def spoken(name: str) -> str:
    """A field's name in plain words: `target_bonus` is Target bonus."""
    words = name.replace("_", " ")
    return words[:1].upper() + words[1:]


def form_words(form: object) -> str:
    """What stands in a file, as a person reads it."""
    if form is None or form == "unknown":
        return NOT_KNOWN
    if isinstance(form, dict):
        return ", ".join(f"{key.replace('_', ' ')} {form_words(value)}" for key, value in form.items())
    if isinstance(form, list):
        return "; ".join(form_words(item) for item in form)
    return _scalar_words(form)


def _scalar_words(form: object) -> str:
    if isinstance(form, bool):
        return "yes" if form else "no"
    if isinstance(form, datetime):
        return f"{form:%Y-%m-%d}" if form.time() == END_OF_DAY else f"{form:%Y-%m-%d %H:%M}"
    return f"{form:,}" if isinstance(form, (int, float)) else str(form)
