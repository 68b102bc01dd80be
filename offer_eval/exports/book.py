"""A workbook under construction: its sheets, its looks, and text that stays text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from offer_eval.exports.sections import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

LONGEST = 32_000
"""Characters that a cell takes, with room to spare below the 32,767 of the format."""

_STARTS = ("=", "+", "-", "@")
"""A text that starts with one of these would become a formula once somebody edits its cell, so it is marked as text."""

_LINE_HEIGHT = 15
"""Height of one line of text [points]."""

_COLUMNS_ACROSS, _SIGNS_ACROSS = 7, 110
"""Columns of the sheet Summary, and how many signs of plain text stand in a line over all of them."""


_LOOKS: dict[str, dict[str, Any]] = {
    "text": {"text_wrap": True, "valign": "top"},
    "title": {"bold": True, "font_size": 16, "text_wrap": True, "valign": "top"},
    "answer": {"bold": True, "font_size": 13, "font_color": "#1f4e6b", "text_wrap": True, "valign": "top"},
    "head": {"bold": True, "text_wrap": True, "bottom": 1, "font_color": "#4a4f55"},
    "head of numbers": {"bold": True, "text_wrap": True, "bottom": 1, "font_color": "#4a4f55", "align": "right"},
    "centred": {"valign": "top", "align": "center"},
    "level": {"num_format": "General", "valign": "top"},
    "strong now": {"bold": True, "font_color": "#1f4e6b", "text_wrap": True, "valign": "top"},
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
    "level to the left": {"num_format": "General", "valign": "top", "align": "left"},
    "share to the left": {"num_format": "0.0%", "valign": "top", "align": "left"},
    "money to the left": {"num_format": "#,##0", "valign": "top", "align": "left"},
    "input": {"bg_color": "#fff6d6", "border": 1, "border_color": "#c9b458", "valign": "top"},
}


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook under construction with the looks that its sheets share."""

    made: Workbook
    looks: dict[str, Format]

    def sheet(self, name: str, widths: Sequence[float]) -> Worksheet:
        """A new sheet, set to print at one page's width."""
        sheet = self.made.add_worksheet(name)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        sheet.hide_gridlines(2)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        return sheet

    def text(self, sheet: Worksheet, row: int, column: int, text: str, look: str = "text") -> None:
        """Text that stays text, whatever it starts with."""
        flat = clean(text)[:LONGEST]
        sheet.write_string(row, column, flat, self.looks[f"{look}, held" if flat.startswith(_STARTS) else look])

    def line(
        self, sheet: Worksheet, row: int, texts: Sequence[str], look: str = "text", *, widths: Sequence[float] = ()
    ) -> None:
        """Texts side by side from the first column; with the columns' `widths` the line gets the height they need."""
        for column, text in enumerate(texts):
            self.text(sheet, row, column, text, look)
        self.fitted(sheet, row, texts, widths)

    def fitted(self, sheet: Worksheet, row: int, texts: Sequence[str], widths: Sequence[float]) -> None:
        """Give the line the height that its texts need in columns of these widths."""
        rows = max((-(-len(text) // width) for text, width in zip(texts, widths, strict=False)), default=1)
        if rows > 1:
            sheet.set_row(row, _LINE_HEIGHT * min(rows, 25))

    def heads(self, sheet: Worksheet, row: int, texts: Sequence[str], *, numbers: Sequence[int] = ()) -> None:
        """Headings from the first column; those over numbers stand right."""
        for column, text in enumerate(texts):
            self.text(sheet, row, column, text, "head of numbers" if column in numbers else "head")
        longest = max(map(len, texts), default=0)
        sheet.set_row(row, _LINE_HEIGHT * min(max(2, -(-longest // 22)), 10))

    def across(
        self, sheet: Worksheet, row: int, text: str, look: str, *, signs: int = _SIGNS_ACROSS, lines: int = 1
    ) -> None:
        """A text over the width of the sheet Summary, in as many lines as it needs with `signs` on each."""
        height = _height(look) * min(max(lines, -(-len(text) // signs)), 25)
        sheet.merge_range(row, 0, row, _COLUMNS_ACROSS - 1, "", self.looks[look])
        self.text(sheet, row, 0, text, look)
        sheet.set_row(row, height)

    def number(self, sheet: Worksheet, row: int, column: int, number: float | None, look: str = "number") -> None:
        """A number, or a dash where there is none."""
        if number is None:
            self.text(sheet, row, column, "–", look)
        else:
            sheet.write_number(row, column, number, self.looks[look])

    def words(self, sheet: Worksheet, row: int, column: int, formula: str, look: str, now: str) -> None:
        """A formula that comes out in words, with what it says now."""
        sheet.write_formula(row, column, formula, self.looks[look], now)

    def formula(self, sheet: Worksheet, row: int, column: int, formula: str, look: str, value: float) -> None:
        """A formula with the value it has now."""
        sheet.write_formula(row, column, formula, self.looks[look], value)


def _looks(made: Workbook) -> dict[str, Format]:
    """Every look, and its twin for text that must not turn into a formula."""
    plain = {name: made.add_format(look) for name, look in _LOOKS.items()}
    return plain | {f"{name}, held": made.add_format(look | {"quote_prefix": True}) for name, look in _LOOKS.items()}


def _height(look: str) -> float:
    """Height of one line [points]."""
    return max(_LINE_HEIGHT, 1.4 * float(_LOOKS[look].get("font_size", 11)))


def book_of(made: Workbook) -> Book:
    """The workbook with its looks."""
    return Book(made, _looks(made))
