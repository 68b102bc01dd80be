"""XLSX workbooks as rows of cells, within limits that no workbook can talk its way around."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass
from html import unescape
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from offer_eval.errors import InputError, Problem
from offer_eval.files import kind_of_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_UNPACKED = 60 * 1024 * 1024
"""Most bytes that a workbook may unpack to."""

MAX_CELLS = 1_000_000
"""Most cells between the first and the last that hold something."""

SHEET = "offers"
"""Name of the sheet that is read where there is one; else the first visible."""

MAX_COLUMNS, MAX_ROW = 16_384, 1_048_576
"""The last column and the last row that a workbook can have. Source: ECMA-376, as all spreadsheet programs keep it."""

_QUOTED = r"(?:[^<>\"']|\"[^\"]*\"|'[^']*')*"
_TAG = re.compile(rf"<(?:[^\s<>/:]+:)?(c|row)(?=[\s/>])({_QUOTED})>".encode())
_PLACE = re.compile(rb"\sr\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_REFERENCE = re.compile(rb"([A-Za-z]{1,3})(\d{1,7})")
_ROW = re.compile(rb"\d{1,7}")
_COUNT = re.compile(rb"\s(?:uniqueC|c)ount\s*=\s*(?:\"[^\"]{7,}\"|'[^']{7,}')")
"""A million styles or words announced, for which a reader would make room before it has seen one."""
_ERROR = re.compile(
    rb"<(?:\w+:)?c\b(?=[^>]*?\bt=[\"']e[\"'])[^>]*?\br=[\"']([A-Za-z]{1,4}\d{1,9})[\"'][^>]*>.*?<(?:\w+:)?v>([^<]*)<",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The cells of one sheet, from A1."""

    name: str
    title: str
    rows: list[list[Any]]

    def place(self, row: int, column: int | None) -> str:
        """`offers.xlsx, Offers!C5`, or `offers.xlsx, Offers!5` for a whole row."""
        return f"{self.name}, {self.title}!{column_letters(column) if column is not None else ''}{row}"


def column_letters(index: int) -> str:
    """The letters of a column counted from 0: A, B, … Z, AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_index(letters: str) -> int:
    """The column counted from 0 that has these letters."""
    index = 0
    for letter in letters.upper():
        index = 26 * index + ord(letter) - ord("A") + 1
    return index - 1


def read_workbook(raw: bytes, name: str) -> Sheet:
    """The sheet called Offers, else the first visible one.

    Raises:
        InputError: when it is no workbook, too large, damaged, or holds cells with errors.
    """
    if not raw.startswith(b"PK"):
        raise InputError(_not_a_workbook(raw, name))
    parts = _unpacked(raw, name)
    title, rows = _cells(raw, name)
    if problems := [problem for part in _parts_of(title, parts) for problem in _error_cells(parts[part], name, title)]:
        raise InputError(*problems)
    return Sheet(name, title, rows)


def _not_a_workbook(raw: bytes, name: str) -> Problem:
    kind = kind_of_bytes(raw) or ("empty" if not raw else "not an Excel workbook")
    if "old Excel" in kind:
        kind = "an old Excel file, or protected by a password"
    return Problem(
        f"is {kind}", name, fix="save it as an Excel workbook (.xlsx) without a password, or as CSV in UTF-8"
    )


def _damaged(name: str) -> InputError:
    return InputError(
        Problem("is damaged, or no Excel workbook", name, fix="open it in your spreadsheet program and save it anew")
    )


def _unpacked(raw: bytes, name: str) -> dict[str, bytes]:
    """The sheets and the table of contents, once it is known that nothing in it swells beyond the limits."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            infos = archive.infolist()
            if sum(info.file_size for info in infos) > MAX_UNPACKED:
                fix = "copy the offers into a fresh workbook"
                raise InputError(Problem(f"unpacks to more than {MAX_UNPACKED // 1024**2} MB", name, fix=fix))
            parts = [(info.filename, archive.read(info)) for info in infos]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError, zipfile.zlib.error):  # type: ignore[attr-defined]
        raise _damaged(name) from None
    # A workbook may keep its sheets under any name, and two parts under one; each may be the one that is read.
    for _, text in parts:
        if _COUNT.search(text):
            raise _damaged(name)
        if b"sheetData" in text:
            _require_extent(text, name)
    return dict(parts)


def _require_extent(sheet: bytes, name: str) -> None:
    """Refuse a sheet whose lone far-away cell would make a reader lay out everything between."""
    cells = list(_places(sheet, name))
    if not cells:
        return
    columns, rows = zip(*cells, strict=True)
    # The reader takes the first and the last cell for the ends of the sheet, so they must be.
    if any(before > after for before, after in pairwise(rows)):
        raise _damaged(name)
    if (max(columns) - min(columns) + 1) * (max(rows) - min(rows) + 1) > MAX_CELLS:
        fix = "delete what stands far away from the table, and save"
        raise InputError(Problem(f"has a sheet of more than {MAX_CELLS:,} cells", name, fix=fix))


def _places(sheet: bytes, name: str) -> Iterator[tuple[int, int]]:
    """Column from 0 and row from 1 of every cell; one that does not say where it stands follows the one before."""
    row, column = 0, -1
    for tag in _TAG.finditer(sheet):
        match = _PLACE.search(tag[2])
        said = (match[1] if match[1] is not None else match[2]) if match else None
        if tag[1] == b"row":
            row, column = _row_said(said, row + 1, name), -1
            continue
        column, row = (column + 1, max(row, 1)) if said is None else _cell_said(said, name)
        yield column, row


def _row_said(said: bytes | None, following: int, name: str) -> int:
    if said is None:
        return following
    if not _ROW.fullmatch(said) or not 0 < int(said) <= MAX_ROW:
        raise _damaged(name)
    return int(said)


def _cell_said(said: bytes, name: str) -> tuple[int, int]:
    match = _REFERENCE.fullmatch(said)
    row, column = (int(match[2]), column_index(match[1].decode())) if match else (0, 0)
    if not 0 < row <= MAX_ROW or column >= MAX_COLUMNS:
        raise _damaged(name)
    return column, row


def _cells(raw: bytes, name: str) -> tuple[str, list[list[Any]]]:
    from python_calamine import CalamineWorkbook, SheetVisibleEnum  # noqa: PLC0415 - needed for workbooks only

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(raw))
        visible = [sheet.name for sheet in book.sheets_metadata if sheet.visible == SheetVisibleEnum.Visible]
        wanted = next((title for title in visible if title.strip().lower() == SHEET), visible[0])
        return wanted, book.get_sheet_by_name(wanted).to_python(skip_empty_area=False)
    except BaseException as error:
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":  # how Rust says that it gave up
            raise _damaged(name) from None
        raise


def _parts_of(title: str, parts: dict[str, bytes]) -> list[str]:
    """Path of the sheet's own text inside the workbook."""
    book = parts.get("xl/workbook.xml", b"").decode("utf-8", "replace")
    links = parts.get("xl/_rels/workbook.xml.rels", b"").decode("utf-8", "replace")
    for tag in re.findall(r"<(?:\w+:)?sheet\b[^>]*>", book):
        ident = re.search(r"\br:id=[\"']([^\"']+)[\"']", tag)
        called = re.search(r"\bname=[\"']([^\"']*)[\"']", tag)
        if ident and called and unescape(called[1]) == title:
            for link in re.findall(r"<Relationship\b[^>]*>", links):
                target = re.search(r"\bTarget=[\"'](?:/xl/)?([^\"']+)[\"']", link)
                if re.search(rf"\bId=[\"']{re.escape(ident[1])}[\"']", link) and target:
                    return [path for path in parts if path == f"xl/{target[1]}"]
    return []


def _error_cells(sheet: bytes, name: str, title: str) -> list[Problem]:
    """Cells whose formula failed; #N/A says that nothing is available, which is legal: unknown."""
    fix = "mend the formula, or write unknown"
    return [
        Problem(
            "holds a formula that failed",
            f"{name}, {title}!{match[1].decode()}",
            found=match[2].decode("utf-8", "replace"),
            fix=fix,
        )
        for match in _ERROR.finditer(sheet)
        if match[2] not in {b"#N/A", b""}
    ]
