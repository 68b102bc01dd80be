"""The summary as a workbook whose scores recompute when a weight is changed."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from offer_eval.core.plan import spoken
from offer_eval.exports import sections, summary
from offer_eval.exports.sections import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offer_eval.core.evaluation import Evaluation, RowResult

LONGEST = 32_000
"""Characters that a cell takes, with room to spare below Excel's 32,767."""

_STARTS = ("=", "+", "-", "@")
"""A text that starts with one of these becomes a formula when somebody edits the cell, so it is marked as text."""

_CRITERIA, _SCORES = "Criteria", "Scores"
_HEAD = 3
"""Rows above the first entry of Criteria and Scores: a line of explanation, an empty one, the headings."""


@dataclass(frozen=True, slots=True)
class _Book:
    """A workbook under construction with the looks that its sheets share."""

    book: Any
    looks: dict[str, Any]

    def sheet(self, name: str, widths: Sequence[float]) -> Any:
        """A new sheet, set to print on one page's width."""
        sheet = self.book.add_worksheet(name)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        sheet.hide_gridlines(2)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        return sheet

    def text(self, sheet: Any, row: int, column: int, text: str, look: str = "text") -> None:
        """Text that stays text, whatever it starts with."""
        flat = clean(text)[:LONGEST]
        held = f"{look} held" if flat.startswith(_STARTS) else look
        sheet.write_string(row, column, flat, self.looks[held])

    def line(self, sheet: Any, row: int, texts: Sequence[str], look: str = "text") -> None:
        """Texts side by side from the first column."""
        for column, text in enumerate(texts):
            self.text(sheet, row, column, text, look)

    def number(self, sheet: Any, row: int, column: int, number: float | None, look: str = "number") -> None:
        """A number, or a dash where there is none."""
        if number is None:
            self.text(sheet, row, column, "–", look)
        else:
            sheet.write_number(row, column, number, self.looks[look])


_LOOKS: dict[str, dict[str, Any]] = {
    "text": {"text_wrap": True, "valign": "top"},
    "title": {"bold": True, "font_size": 16},
    "answer": {"bold": True, "font_size": 13, "font_color": "#1f4e6b"},
    "head": {"bold": True, "text_wrap": True, "valign": "bottom", "bottom": 1, "font_color": "#4a4f55"},
    "strong": {"bold": True, "text_wrap": True, "valign": "top"},
    "quiet": {"font_color": "#5a6067", "text_wrap": True, "valign": "top"},
    "plain": {"font_color": "#5a6067"},
    "number": {"num_format": "#,##0.0", "valign": "top"},
    "score": {"num_format": "0.0", "bold": True, "valign": "top"},
    "value": {"num_format": "0.000", "valign": "top"},
    "points": {"num_format": "0.0", "valign": "top"},
    "rank": {"num_format": "0", "valign": "top", "align": "center"},
    "share": {"num_format": "0.0%", "valign": "top"},
    "money": {"num_format": "#,##0", "valign": "top"},
    "input": {"num_format": "General", "bg_color": "#fff6d6", "border": 1, "border_color": "#c9b458", "locked": False, "valign": "top"},
}


def render(evaluation: Evaluation) -> bytes:
    """The workbook: Summary, Offers, Criteria (weights to change), Scores (live formulas), Flags, Money.

    The same bytes for the same evaluation: its dates are the evaluation's day.
    """
    import xlsxwriter  # noqa: PLC0415 - only where a workbook is wanted

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, options) as made:
        day = evaluation.today
        made.set_properties(
            {
                "title": clean(sections.title(evaluation))[:200],
                "created": datetime(day.year, day.month, day.day, tzinfo=UTC).replace(tzinfo=None),
                "comments": sections.SMALL_PRINT,
            }
        )
        book = _Book(made, _looks(made))
        _summary(book, evaluation)
        _offers(book, evaluation)
        _criteria(book, evaluation)
        _scores(book, evaluation)
        _flags(book, evaluation)
        _money(book, evaluation)
    return out.getvalue()


def _looks(made: Any) -> dict[str, Any]:
    """Every look, and its twin for text that must not turn into a formula when it is edited."""
    plain = {name: made.add_format(look) for name, look in _LOOKS.items()}
    held = {f"{name} held": made.add_format(look | {"quote_prefix": True}) for name, look in _LOOKS.items()}
    return plain | held


def _summary(book: _Book, evaluation: Evaluation) -> None:
    sheet = book.sheet("Summary", (8, 34, 10, 10, 10, 12, 34))
    book.text(sheet, 0, 0, sections.title(evaluation), "title")
    book.text(sheet, 1, 0, f"{spoken(evaluation.today, year=True)}, by my own weights", "plain")
    book.text(sheet, 3, 0, summary.headline(evaluation), "answer")
    row = 4
    for text in _answer(evaluation):
        sheet.merge_range(row, 0, row, 6, "", book.looks["text"])
        sheet.set_row(row, 15 * (1 + len(text) // 115))
        book.text(sheet, row, 0, text)
        row += 1
    row += 1
    book.line(sheet, row, ("Place", "Choice", "Score", "Worst", "Best", "Place may be", "Verdict"), "head")
    order = {result.name: index for index, result in enumerate(evaluation.rows)}
    for place, (line, result) in enumerate(zip(summary.ranking(evaluation), evaluation.ranked, strict=True), row + 1):
        _ranked(book, sheet, place, result, evaluation, place_in_scores=_HEAD + order[result.name])
        book.text(sheet, place, 5, line.places)
        book.text(sheet, place, 6, "" if line.verdict == "-" else line.verdict)
    note = row + len(evaluation.rows) + 2
    book.text(sheet, note, 0, "Scores and places follow the weights on the sheet Criteria; words hold for the weights of the day above.", "plain")
    book.text(sheet, note + 1, 0, sections.SMALL_PRINT, "plain")


def _answer(evaluation: Evaluation) -> list[str]:
    row = evaluation.row(evaluation.winner) if evaluation.winner is not None else None
    reasons = (*row.verdict.reasons, row.verdict.if_refused) if row else ()
    texts = [summary.sure(evaluation), summary.certain_win(evaluation), *reasons, sections.gut(evaluation)]
    return [text for text in texts if text]


def _ranked(book: _Book, sheet: Any, at: int, result: RowResult, evaluation: Evaluation, *, place_in_scores: int) -> None:
    """One line of the ranking, its figures taken from the sheet Scores."""
    count, line = len(evaluation.criteria), place_in_scores + 1
    score, low, high, rank = (_letters(1 + 2 * count + offset) for offset in range(4))
    book.text(sheet, at, 1, result.name, "strong")
    if result.total is None:
        book.text(sheet, at, 0, "–", "rank")
        book.line_from(sheet, at, 2, ("not scored",)) if hasattr(book, "line_from") else book.text(sheet, at, 2, "not scored")
        return
    if result.rank is None:
        book.text(sheet, at, 0, "–", "rank")
    else:
        sheet.write_formula(at, 0, f"={_SCORES}!{rank}{line}", book.looks["rank"], result.rank)
    for column, (letters, value) in enumerate(((score, result.total.point), (low, result.total.low), (high, result.total.high)), 2):
        sheet.write_formula(at, column, f"={_SCORES}!{letters}{line}", book.looks["score" if column == 2 else "points"], value)


def _offers(book: _Book, evaluation: Evaluation) -> None:
    from offer_eval.exports import side_by_side  # noqa: PLC0415

    sheet = book.sheet("Offers", (28, *([24] * len(evaluation.rows))))
    book.line(sheet, 0, ("", *(row.name for row in evaluation.rows)), "head")
    criteria, terms = side_by_side.table(evaluation)
    for at, line in enumerate((*criteria, *terms), 1):
        book.text(sheet, at, 0, line.label, "strong")
        for column, cell in enumerate(line.cells, 1):
            book.text(sheet, at, column, cell.text, "quiet" if cell.text == side_by_side.NOT_KNOWN else "text")
    sheet.freeze_panes(1, 1)


def _criteria(book: _Book, evaluation: Evaluation) -> None:
    sheet = book.sheet(_CRITERIA, (30, 12, 12, 14, 14, 18, 18))
    book.text(sheet, 0, 0, "Change a weight in the yellow cells: the scores follow. 100 is the swing that matters most, the others in proportion.", "plain")
    book.line(sheet, _HEAD - 1, ("Criterion", "Weight", "Share", "Worst", "Best", "Unit", "Worth to me, a year"), "head")
    first, last = _HEAD + 1, _HEAD + len(evaluation.criteria)
    for at, criterion in enumerate(evaluation.criteria, _HEAD):
        share = evaluation.weights.shares[criterion.name]
        book.text(sheet, at, 0, criterion.label, "strong")
        sheet.write_number(at, 1, _weight(share, evaluation), book.looks["input"])
        formula = f"=B{at + 1}/SUM(B${first}:B${last})"
        sheet.write_formula(at, 2, formula, book.looks["share"], share)
        book.number(sheet, at, 3, criterion.worst)
        book.number(sheet, at, 4, criterion.best)
        book.text(sheet, at, 5, sections.unit(criterion, evaluation))
        book.number(sheet, at, 6, evaluation.prices.get(criterion.name), "money")
    if evaluation.criteria:
        rule = {"validate": "decimal", "criteria": ">=", "value": 0, "error_title": "Weight", "error_message": "Write 0 or a positive number."}
        sheet.data_validation(first - 1, 1, last - 1, 1, rule)
    sheet.freeze_panes(_HEAD, 1)


def _weight(share: float, evaluation: Evaluation) -> float:
    """The weight as the person gave it; where they gave an order only, in points of 100."""
    return round(share * (evaluation.weights.given_total or 100.0), 10)


def _scores(book: _Book, evaluation: Evaluation) -> None:
    """Values as they stand, points and scores as formulas over the shares of the sheet Criteria."""
    count = len(evaluation.criteria)
    sheet = book.sheet(_SCORES, (30, *([13] * (2 * count)), 10, 10, 10, 8))
    book.text(sheet, 0, 0, "Value of each level, from 0 (worst) to 1 (best), and the points it brings at the weights of the sheet Criteria.", "plain")
    labels = [criterion.label for criterion in evaluation.criteria]
    heads = ["Choice", *(f"{label}, value" for label in labels), *(f"{label}, points" for label in labels)]
    book.line(sheet, _HEAD - 1, (*heads, "Score", "Worst", "Best", "Place"), "head")
    low_at = 1 + 2 * count + 6
    book.line_at = None if False else None  # type: ignore[misc]
