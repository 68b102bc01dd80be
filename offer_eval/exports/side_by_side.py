"""The side-by-side table: criteria and terms as lines, rows of the comparison as columns, differences marked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from offer_eval.core.model import Terms
from offer_eval.core.model.quantity import END_OF_DAY
from offer_eval.decision_file import ordered_fields, written
from offer_eval.exports.levels import level, unit

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
    span: tuple[float, float, float] | None = None
    """Lowest, likely and highest of a number, without its unit; None for words and for what is not known."""
    share: bool = False
    """Whether the number is a share [0-1]."""


@dataclass(frozen=True, slots=True)
class TableLine:
    """One line of the table."""

    label: str
    cells: tuple[TableCell, ...]
    share: float | None = None
    """Weight of the criterion [0-1]; None for a term."""
    unit: str = ""
    """Unit of a criterion's levels."""
    field: str = ""
    """Name of a term's field; empty for a criterion."""

    @property
    def differs(self) -> bool:
        """Whether the columns say different things; a column to which the line does not apply says nothing."""
        return len({cell.text for cell in self.cells if cell.text}) > 1


def table(evaluation: Evaluation) -> tuple[tuple[TableLine, ...], tuple[TableLine, ...]]:
    """(criteria, terms): one line each, cells in the order of `evaluation.rows`."""
    return criteria(evaluation), terms(evaluation)


def criteria(evaluation: Evaluation) -> tuple[TableLine, ...]:
    """The levels that are scored, and what each brings."""
    return tuple(_criterion_line(c, evaluation) for c in evaluation.criteria)


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
                None if cell.level is None else (cell.level.low, cell.level.point, cell.level.high),
            )
            for cell, point in zip(cells, points, strict=True)
        ),
        evaluation.weights.shares[criterion.name],
        unit(criterion, evaluation),
    )


def terms(evaluation: Evaluation) -> tuple[TableLine, ...]:
    """Every term that any row states, in the order in which a person reads them."""
    stated = [written(row.row) if isinstance(row.row, Terms) else {} for row in evaluation.rows]
    names = [name for name in (*ordered_fields(Terms), "offer_at", "answer_by") if name not in _ELSEWHERE]
    return tuple(
        TableLine(
            spoken(name),
            tuple(
                _term(said.get(name)) if name in type(row.row).model_fields else TableCell("")
                for row, said in zip(evaluation.rows, stated, strict=True)
            ),
            field=name,
        )
        for name in names
        if any(name in said for said in stated)
    )


def _term(form: object) -> TableCell:
    """A term in words, and as a number where it is one: `71000`, `5%`, `0% to 15%`."""
    ends = [_number(part) for part in form.split(" to ")] if isinstance(form, str) else [_plain(form)]
    kept = [end for end in ends if end is not None]
    if len(kept) != len(ends) or len(ends) not in {1, 2}:
        return TableCell(form_words(form))
    low, high = kept[0], kept[-1]
    return TableCell(form_words(form), span=(low, (low + high) / 2, high), share=isinstance(form, str) and "%" in form)


def _plain(form: object) -> float | None:
    return float(form) if isinstance(form, (int, float)) and not isinstance(form, bool) else None


def _number(text: str) -> float | None:
    found = re.fullmatch(r"(-?\d+(?:\.\d+)?)(%?)", text.strip())
    return None if found is None else float(found[1]) / (100 if found[2] else 1)


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
