"""Offers in tables, one row an offer: CSV, XLSX and pandas DataFrames.

Headers are forgiving in case, spaces, hyphens and units in brackets, and strict in meaning: a column is a field of an
offer or a criterion, never a guess.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from dataclasses import dataclass
from dataclasses import field as with_default
from datetime import date, datetime
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from offer_eval.checking import Loc, Localize, Source, check, did_you_mean, machine_zone, shown
from offer_eval.core.criteria import DEFAULT_CRITERIA, READY_MADE
from offer_eval.core.model import Offer
from offer_eval.decision_file import data_of, written
from offer_eval.errors import InputError, Problem
from offer_eval.files import decoded, kind_of_bytes, read_bytes, require_size
from offer_eval.workbooks import read_workbook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    import pandas as pd

    from offer_eval.core.model import Criterion, Decision

TABLE_SUFFIXES = frozenset({".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods"})
"""File names that end so are read as tables."""

_MAX_LINES = 100_000
"""Most rows of a table that are looked at, empty ones included."""

_MAX_TITLE = 60
"""Longest header shown in the place of a problem [characters]."""

_RATING = {"measure": "rating", "worst": 0, "best": 10}


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of a table as read, with the place of each."""

    name: str
    header: list[str]
    header_row: int
    rows: list[tuple[int, list[Any]]]
    """Row number as a spreadsheet shows it, and its cells."""
    place: Callable[[int, int | None], str]
    """Place of a row number and a column counted from 0."""


def read_offers(path: Path | str, *, localize: Localize | None = machine_zone) -> Decision:
    """The offers of a CSV or XLSX file, with the five default criteria and equal weights.

    Raises:
        InputError: with every problem of the table.
    """
    return decision_of(table_source(read_grid(path)), localize=localize)


def parse_offers(raw: bytes, name: str, *, localize: Localize | None = machine_zone) -> Decision:
    """The offers of a table that came as bytes; `name` stands in messages and tells the format by its suffix.

    Raises:
        InputError: with every problem of the table.
    """
    require_size(raw, name)
    return decision_of(table_source(parse_grid(raw, name)), localize=localize)


def offers_from_frame(
    frame: pd.DataFrame, *, criteria: Mapping[str, Criterion] | None = None, localize: Localize | None = machine_zone
) -> Decision:
    """The offers of a DataFrame, one row an offer; what pandas calls missing is unknown.

    Args:
        frame: Columns as in a CSV file; the index holds the names where there is no column `name`.
        criteria: The criteria by name; the five default ones where left out.
        localize: Gives moments without a time zone the one that is meant.

    Raises:
        InputError: with every problem of the frame.
    """
    stated = None if criteria is None else {name: written(criterion) for name, criterion in criteria.items()}
    source = table_source(_frame_grid(frame), stated)
    return check(source.data | ({} if stated is None else {"criteria": stated}), source.where, localize=localize)


def frame_from(decision: Decision) -> pd.DataFrame:
    """The offers as a DataFrame, one row an offer, in the columns that `offers_from_frame` reads.

    Terms that need more than one cell (promises, advert, texts, several equity grants) are left out.
    """
    import pandas as pd  # noqa: PLC0415 - slow to import, and needed only here

    rows = [_row_of(offer) for offer in data_of(decision).get("offers", [])]
    columns = dict.fromkeys(column for row in rows for column in row)
    return pd.DataFrame(rows, columns=pd.Index(list(columns)), dtype=object)


def _row_of(offer: Mapping[str, Any]) -> dict[str, Any]:
    cells = {key: value for key, value in offer.items() if key in cell_fields() and not isinstance(value, (dict, list))}
    return cells | {key: value for key, value in offer.get("ratings", {}).items() if not isinstance(value, dict)}


def decision_of(source: Source, *, localize: Localize | None = machine_zone) -> Decision:
    """The checked decision of a table that stands alone.

    Raises:
        InputError: with every problem of the table.
    """
    return check(source.data, source.where, localize=localize)


def read_grid(path: Path | str) -> Grid:
    """The cells of a CSV or XLSX file.

    Raises:
        InputError: when it is no such table.
    """
    return parse_grid(read_bytes(path), str(path))


def parse_grid(raw: bytes, name: str) -> Grid:
    """The cells of a table given as bytes; its name tells the format by its suffix.

    Raises:
        InputError: when it is no such table.
    """
    suffix, kind = Path(name).suffix.lower(), kind_of_bytes(raw)
    if suffix in {".xlsx", ".xlsm"}:
        sheet = read_workbook(raw, name)
        return _grid(name, sheet.rows, sheet.place)
    if suffix in {".xls", ".ods"}:
        raise InputError(Problem("is of a kind that is not read", name, fix="save it as .xlsx or as CSV in UTF-8"))
    if kind:
        fix = "give it the suffix .xlsx" if "Excel workbook" in kind else "save the table as CSV in UTF-8"
        raise InputError(Problem(f"is {kind} and not a CSV file", name, fix=fix))
    return _csv_grid(decoded(raw, name), name)


def _csv_grid(text: str, name: str) -> Grid:
    stated = re.match(r"sep=(.)\r?\n", text)
    delimiter = stated[1] if stated else _delimiter(text)
    reader = csv.reader(
        io.StringIO(text[stated.end() :] if stated else text, newline=""), delimiter=delimiter, strict=True
    )
    try:
        rows = list(islice(reader, _MAX_LINES + 1))
    except csv.Error as error:
        raise InputError(_csv_problem(error, f"{name}, line {reader.line_num}")) from None
    if len(rows) > _MAX_LINES:
        raise InputError(Problem(f"has more than {_MAX_LINES:,} rows", name, fix="keep only the offers still open"))
    first = 2 if stated else 1
    places = _Names(name, [cell.strip() for cell in next((row for row in rows if any(row)), [])])
    return _grid(name, [[cell.strip() for cell in row] for row in rows], places, first=first)


@dataclass(frozen=True, slots=True)
class _Names:
    """Places of a CSV file: `offers.csv, row 3, base_salary`."""

    name: str
    header: list[str]

    def __call__(self, row: int, column: int | None) -> str:
        if column is None:
            return f"{self.name}, row {row}"
        title = self.header[column] if column < len(self.header) else ""
        title = title if len(title) <= _MAX_TITLE else f"{title[: _MAX_TITLE - 1]}…"
        return f"{self.name}, row {row}, {title or f'column {column + 1}'}"


def _delimiter(text: str) -> str:
    """Comma, semicolon or tab, whichever parts the first line into most cells."""
    head = next((line for line in text.splitlines() if line.strip()), "")
    return max(",;\t", key=lambda mark: (head.count(mark), mark == ","))


def _csv_problem(error: csv.Error, where: str) -> Problem:
    reason = str(error)
    if "unexpected end" in reason:
        return Problem("has a quotation mark that is never closed", where, fix="close it, or take it out")
    if "expected after" in reason:
        return Problem(
            "has text behind a closing quotation mark", where, fix="double the quotation marks inside a cell"
        )
    if "field larger" in reason:
        return Problem("has a cell with more than 100,000 characters", where, fix="put long texts into a decision file")
    return Problem(f"cannot be read as CSV ({reason})", where, fix="save the table as CSV in UTF-8")


def _grid(name: str, rows: Sequence[list[Any]], place: Callable[[int, int | None], str], *, first: int = 1) -> Grid:
    """The header and the rows below it that hold anything; rows keep the numbers of a spreadsheet."""
    numbered = [(number, row) for number, row in enumerate(rows, first) if any(not _blank(cell) for cell in row)]
    if not numbered:
        raise InputError(Problem("is empty", name, fix="write a header row, and one row for each offer"))
    (header_row, header), *body = numbered
    if not body:
        raise InputError(
            Problem("has a header and no offers", name, fix="write one row for each offer below the header")
        )
    grid = Grid(name, [_cell_text(cell) for cell in header], header_row, body, place)
    if problems := list(_shape_problems(grid)):
        raise InputError(*problems)
    return grid


def _shape_problems(grid: Grid) -> Iterator[Problem]:
    width = len(grid.header)
    for number, row in grid.rows:
        filled = [index for index, cell in enumerate(row) if not _blank(cell)]
        bare = [index for index in filled if index < width and not grid.header[index]]
        if len(row) != width and not (len(row) > width and max(filled) < width):
            message = f"has {len(row)} cell{'s' if len(row) > 1 else ''} where the header has {width}"
            fix = "put text that holds the separator in quotation marks, and leave a cell empty where nothing is known"
            yield Problem(message, grid.place(number, None), fix=fix)
        elif bare:
            yield Problem("stands in a column without a header", grid.place(number, bare[0]), fix="name the column")


def _blank(cell: Any) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


def _cell_text(cell: Any) -> str:
    return "" if cell is None else str(cell).strip()


def table_source(grid: Grid, criteria: Mapping[str, Any] | None = None) -> Source:
    """The plain data of a table, not yet checked.

    Args:
        grid: The cells.
        criteria: The criteria by name, as a decision file has them; the default ones where left out, and then they
            are part of the data.

    Raises:
        InputError: with every problem of the header.
    """
    known = dict(criteria) if criteria is not None else default_criteria(grid.header)
    columns = _columns(grid, known)
    offers = [_offer(columns, row) for _, row in grid.rows]
    data: dict[str, Any] = {"offers": offers} if criteria is not None else {"criteria": known, "offers": offers}
    return Source(grid.name, data, _wheres(grid, columns))


def default_criteria(header: Sequence[str]) -> dict[str, Any]:
    """The five default criteria; a column `location` is a rating, and two more criteria join if there are columns."""
    names = {_plain_header(title)[0] for title in header}
    stated = {name: criterion.model_dump(exclude_defaults=True) for name, criterion in DEFAULT_CRITERIA.items()}
    return stated | {name: dict(_RATING) for name in READY_MADE if name in names and name != "salary"}


@dataclass(frozen=True, slots=True)
class _Column:
    index: int
    field: str
    rating: bool = False
    """Whether it holds levels of the criterion `field`."""
    suffix: str = ""
    """What the header says behind every number, such as %."""
    about: dict[str, Any] = with_default(default_factory=dict)
    """What the header says of every offer, such as its currency."""


def _columns(grid: Grid, criteria: Mapping[str, Any]) -> list[_Column]:
    problems: list[Problem] = []
    columns: list[_Column] = []
    for index, title in enumerate(grid.header):
        if title:
            found = _column(index, title, criteria)
            if isinstance(found, _Column):
                columns.append(found)
            else:
                message, fix = found
                problems.append(Problem(message, grid.place(grid.header_row, index), found=shown(title), fix=fix))
    problems += _doubles(grid, columns)
    columns, more = _named(columns, grid.name)
    if problems or more:
        raise InputError(*problems, *more)
    return columns


def _doubles(grid: Grid, columns: list[_Column]) -> list[Problem]:
    times = Counter(column.field for column in columns)
    return [
        Problem(
            "two columns mean the same", grid.place(grid.header_row, column.index), column.field, fix="keep one of them"
        )
        for column in columns
        if times[column.field] > 1
    ]


def _named(columns: list[_Column], name: str) -> tuple[list[_Column], list[Problem]]:
    """The columns, with the employer's as the names of the offers where no column is called name."""
    fields = {column.field: column for column in columns}
    if "name" in fields:
        return columns, []
    if "employer" in fields:
        return [_Column(fields["employer"].index, "name"), *columns], []
    return columns, [Problem("has no column for the names of the offers", name, fix="add a column name")]


def _plain_header(title: str) -> tuple[str, str]:
    """The header in the spelling of field names, and the unit in brackets behind it."""
    match = re.fullmatch(r"(.*?)\s*[(\[]([^()\[\]]*)[)\]]\s*", title)
    head, unit = (match[1], match[2]) if match else (title, "")
    return re.sub(r"[\s\-_]+", "_", head.strip().lower()).strip("_"), unit.strip()


_UNITS = {
    "d": "days",
    "day": "days",
    "h": "hours",
    "hrs": "hours",
    "min": "minutes",
    "mins": "minutes",
    "mo": "months",
    "wk": "weeks",
}
_YEARLY = frozenset({"year", "a year", "per year", "/year", "yearly", "p.a.", "pa", "gross", "money a year", "annual"})


def _column(index: int, title: str, criteria: Mapping[str, Any]) -> _Column | tuple[str, str]:
    """What a header means; else what is wrong with it and what to write instead."""
    name, unit = _plain_header(title)
    rated = {re.sub(r"[\s\-_]+", "_", key.strip().lower()): key for key in criteria if _is_rated(key, criteria[key])}
    if name in rated and not (unit and _scale_differs(unit, criteria[rated[name]])):
        return _Column(index, rated[name], rating=True)
    if name in rated:
        return (
            "names another scale than its criterion",
            f"rate on the criterion's own scale, {_ends(criteria[rated[name]])}",
        )
    joined = "_".join([name, *(_UNITS.get(word, word) for word in re.split(r"[\s/\-]+", unit.lower()) if word)])
    if joined in cell_fields():
        return _Column(index, joined)
    if name in cell_fields():
        return _with_unit(index, name, unit)
    guess = did_you_mean(name, [*cell_fields(), *rated])
    fix = f"write {guess!r}" if guess else f"use a field of an offer, or one of {', '.join(criteria)}"
    return "is not a column known here", fix


def _is_rated(name: str, criterion: Any) -> bool:
    """Whether a column of the criterion's name holds the person's own levels: not where a field of that name does."""
    measure = criterion.get("measure") if isinstance(criterion, dict) else None
    if measure == "rating":
        return True
    return name not in cell_fields() and measure != "salary" and not (measure is None and name == "salary")


def _ends(criterion: Any) -> str:
    worst, best = (criterion.get(end) if isinstance(criterion, dict) else None for end in ("worst", "best"))
    return (
        f"{worst:g} to {best:g}"
        if isinstance(worst, (int, float)) and isinstance(best, (int, float))
        else "as its ends say"
    )


def _scale_differs(unit: str, criterion: Any) -> bool:
    numbers = [float(digits) for digits in re.findall(r"\d+(?:\.\d+)?", unit)]
    ends = [criterion.get(end) for end in ("worst", "best")] if isinstance(criterion, dict) else []
    tops = [end for end in ends if isinstance(end, (int, float))]
    return bool(numbers and tops) and max(numbers) != max(tops)


def _with_unit(index: int, name: str, unit: str) -> _Column | tuple[str, str]:
    words = set(name.split("_"))
    plain = [
        _UNITS.get(word, word) for word in re.split(r"[\s/\-]+", unit.lower()) if word not in {"", "per", "a", "in"}
    ]
    description = (Offer.model_fields[name].description or "").lower()
    money = _is_money(name, description)
    if (unit.lower() in _YEARLY and money) or all(
        word in words or (not money and re.search(rf"\b{re.escape(word)}\b", description)) for word in plain
    ):
        return _Column(index, name)
    code = re.fullmatch(r"([A-Za-z]{3}|€|£)(?:\s*(?:/|per|a)\s*year)?", unit)
    if code and money:
        return _Column(index, name, about={"currency": code[1].upper().replace("€", "EUR").replace("£", "GBP")})
    if unit in {"%", "percent"} and "share" in description:
        return _Column(index, name, suffix="%")
    meant = (Offer.model_fields[name].description or name).rstrip(".")
    return "has a unit in brackets that does not fit", f"write {name} alone; it holds: {meant}"


def _is_money(name: str, description: str) -> bool:
    return any(word in f"{name} {description}" for word in ("money", "salary", "payment", "pay "))


def _offer(columns: Sequence[_Column], row: Sequence[Any]) -> dict[str, Any]:
    offer: dict[str, Any] = {}
    for column in columns:
        value = row[column.index] if column.index < len(row) else None
        if _blank(value):
            continue
        value = _plain_cell(value, column.suffix)
        if column.rating:
            offer.setdefault("ratings", {})[column.field] = value
        else:
            offer[column.field] = value if column.field not in _NAMES else _cell_text(value)
            for key, said in column.about.items():
                offer.setdefault(key, said)
    return offer


_NAMES = frozenset({"name", "employer", "title", "place", "country", "region"})
"""Fields that are text even where a cell holds a number."""


def _plain_cell(value: Any, suffix: str) -> Any:
    if isinstance(value, datetime) and (value.hour, value.minute, value.second) == (0, 0, 0):
        value = value.date()
    if isinstance(value, date):
        return value.isoformat() if not isinstance(value, datetime) else value.isoformat(" ", "minutes")
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return value if isinstance(value, bool) else str(value)
    number = not isinstance(value, str) or re.fullmatch(r"[\d.]+(\s*(to|-|–)\s*[\d.]+)?", value)
    return f"{value}{suffix}" if suffix and number else value


def _wheres(grid: Grid, columns: Sequence[_Column]) -> Callable[[Loc], str]:
    places = {(column.rating, column.field): column.index for column in columns}

    def where(loc: Loc) -> str:
        if len(loc) < 2 or loc[0] != "offers" or not isinstance(loc[1], int):
            return grid.name
        rating = len(loc) > 3 and loc[2] == "ratings"
        column = places.get((rating, str(loc[3] if rating else loc[2]))) if len(loc) > 2 else None
        return grid.place(grid.rows[loc[1]][0], column)

    return where


@cache
def cell_fields() -> tuple[str, ...]:
    """The fields of an offer that fit into one cell."""
    return tuple(name for name, schema in Offer.model_json_schema()["properties"].items() if _fits_a_cell(schema))


def _fits_a_cell(schema: Mapping[str, Any]) -> bool:
    kinds = schema.get("type", [])
    if {kinds} & {"string", "number", "integer", "boolean"} if isinstance(kinds, str) else kinds:
        return True
    return "enum" in schema or "const" in schema or any(_fits_a_cell(form) for form in _forms(schema))


def _forms(schema: Mapping[str, Any]) -> Iterable[Mapping[str, Any]]:
    return [*schema.get("anyOf", []), *schema.get("oneOf", [])]


def _frame_grid(frame: pd.DataFrame) -> Grid:
    import pandas as pd  # noqa: PLC0415

    if "name" not in {_plain_header(str(column))[0] for column in frame.columns} and not isinstance(
        frame.index, pd.RangeIndex
    ):
        frame = frame.rename_axis("name").reset_index()
    header = [str(column) for column in frame.columns]
    cells = frame.astype(object).where(frame.notna(), None)
    rows = [[_unboxed(cell) for cell in row] for row in cells.itertuples(index=False, name=None)]
    return _grid("DataFrame", [header, *rows], _Names("DataFrame", header), first=0)


def _unboxed(cell: Any) -> Any:
    """A numpy scalar as the Python value it holds."""
    return cell.item() if hasattr(cell, "item") and not isinstance(cell, (str, bytes)) else cell
