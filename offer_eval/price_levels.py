"""A table of price levels that the person brings: CSV with `place,country,year,index,source`."""

from __future__ import annotations

import csv
import io
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from offer_eval.core.compensation.refusals import money_problems
from offer_eval.core.model import with_currency
from offer_eval.core.model.money_settings import PriceLevel
from offer_eval.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from offer_eval.core.model import Decision

COLUMNS = ("place", "country", "year", "index", "source")
MAX_BYTES = 10_000_000
"""Largest table that is read."""

_FIXES = {
    "place": "write the name of the place",
    "year": "write the year, such as 2023",
    "index": "write a number above 0, such as 112.4",
}


def with_table(decision: Decision, folder: Path) -> Decision:
    """The decision with the rows of the table that it names, looked for from `folder`; unchanged where it names none.

    Raises:
        InputError: if the table cannot be read, or does not hold the reference place.
    """
    named = decision.money.price_level_file
    if named is None or decision.money.price_levels:
        return decision
    rows = load_price_levels(folder / named)
    filled = decision.model_copy(update={"money": decision.money.model_copy(update={"price_levels": rows})})
    settings, jobs = with_currency(filled)
    if problems := money_problems(jobs, settings):
        raise InputError(*problems)
    return filled


def load_price_levels(path: str | Path) -> tuple[PriceLevel, ...]:
    """The rows of a price-level table.

    Raises:
        InputError: with every problem: a missing column, a wrong cell, two bases or years, a place twice.
    """
    name = Path(path).name
    try:
        raw = Path(path).read_bytes()
    except OSError as error:
        reason = (error.strerror or "no reason given").lower()
        raise InputError(Problem("cannot be read", where=str(path), found=reason, fix="check the path")) from None
    if len(raw) > MAX_BYTES:
        raise InputError(Problem("is larger than 10 MB", where=name, fix="keep the rows that you need"))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(Problem("is not UTF-8 text", where=name, fix="save the table as CSV in UTF-8")) from None
    return parse_price_levels(text, name=name)


def parse_price_levels(text: str, *, name: str = "price levels") -> tuple[PriceLevel, ...]:
    """The rows of a price-level table given as CSV text; `name` stands in messages.

    Raises:
        InputError: as `load_price_levels` does.
    """
    reader = csv.DictReader(io.StringIO(text), skipinitialspace=True)
    try:
        header = [(column or "").strip().lower() for column in reader.fieldnames or ()]
        _check_header(header, name)
        reader.fieldnames = header
        rows = [(reader.line_num, row) for row in reader]
    except csv.Error as error:
        raise InputError(Problem("is not a CSV table", where=name, found=str(error), fix="save it as CSV")) from None
    problems: list[Problem] = []
    levels = [_level(row, f"{name}:{line}", problems) for line, row in rows]
    known = [level for level in levels if level is not None]
    if not rows:
        problems.append(Problem("holds no rows", where=name, fix="add a line for each place"))
    problems += _table_problems(known, name)
    if problems:
        raise InputError(*problems)
    return tuple(known)


def _check_header(header: list[str], name: str) -> None:
    missing = [column for column in COLUMNS if column not in header]
    if missing:
        found = ", ".join(header) or "an empty file"
        fix = f"let the first line read {','.join(COLUMNS)}"
        raise InputError(Problem(f"has no column {missing[0]}", where=name, found=found, fix=fix))


def _level(row: dict[str, str | None], where: str, problems: list[Problem]) -> PriceLevel | None:
    cells = {column: (row.get(column) or "").strip() for column in COLUMNS}
    try:
        return PriceLevel.model_validate(cells)
    except ValidationError as error:
        for slip in error.errors():
            column = str(slip["loc"][0])
            message = "is missing" if not cells[column] else "is not what a table of price levels holds"
            problems.append(Problem(message, where=where, field=column, found=cells[column], fix=_FIXES[column]))
        return None


def _table_problems(levels: list[PriceLevel], name: str) -> list[Problem]:
    years = sorted({level.year for level in levels})
    sources = sorted({level.source for level in levels})
    problems = []
    if len(years) > 1:
        found = ", ".join(map(str, years[:5]))
        problems.append(Problem("mixes several years", where=name, field="year", found=found, fix="keep one year"))
    if len(sources) > 1:
        found = "; ".join(sources[:3])
        fix = "keep the rows of one table: an index compares places inside it only"
        problems.append(Problem("mixes several bases", where=name, field="source", found=found, fix=fix))
    return problems + [
        Problem("stands twice", where=name, field="place", found=place, fix="keep one line for each place")
        for place in _twice((level.place, level.country) for level in levels)
    ]


def _twice(rows: Iterable[tuple[str, str]]) -> list[str]:
    """The places that stand more than once in one country; two countries may each have a Paris."""
    counts = Counter((place.casefold(), country.casefold()) for place, country in rows)
    return sorted(place for (place, _), count in counts.items() if count > 1)
