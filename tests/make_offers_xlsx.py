"""Writes sample_data/offers.xlsx anew from sample_data/offers.csv: `python tests/make_offers_xlsx.py`."""

import csv
from datetime import date, datetime
from pathlib import Path

import xlsxwriter

SAMPLES = Path(__file__).parent.parent / "sample_data"


def cell_of(text: str) -> str | float | date:
    """The text as what a person would type into a cell: a share, a date, a number, or text."""
    if text.endswith("%"):
        return float(text[:-1]) / 100
    try:
        return date.fromisoformat(text) if text.count("-") == 2 else float(text)
    except ValueError:
        return text


def write(path: Path) -> None:
    """The workbook with the offers of offers.csv on its sheet Offers."""
    rows = list(csv.reader((SAMPLES / "offers.csv").read_text(encoding="utf-8").splitlines()))
    with xlsxwriter.Workbook(str(path)) as book:
        book.set_properties({"created": datetime(2026, 11, 22)})  # noqa: DTZ001 - xlsxwriter takes a naive time
        sheet = book.add_worksheet("Offers")
        bold, day, share = (
            book.add_format(style) for style in ({"bold": True}, {"num_format": "yyyy-mm-dd"}, {"num_format": "0%"})
        )
        sheet.freeze_panes(1, 1)
        sheet.set_column(0, len(rows[0]) - 1, 20)
        sheet.write_row(0, 0, rows[0], bold)
        for number, row in enumerate(rows[1:], 1):
            for column, text in enumerate(row):
                cell = cell_of(text)
                if isinstance(cell, date):
                    sheet.write_datetime(number, column, cell, day)
                elif cell != "":
                    sheet.write(number, column, cell, share if text.endswith("%") else None)


if __name__ == "__main__":
    write(SAMPLES / "offers.xlsx")
