"""Several files as one decision: offers are joined, and what can stand only once comes from one of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from offer_eval.checking import Loc, Localize, Source, Where, check, machine_zone
from offer_eval.decision_file import read_source
from offer_eval.errors import InputError, Problem
from offer_eval.tables import TABLE_SUFFIXES, Grid, default_criteria, read_grid, table_source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offer_eval.core.model import Decision

PRIORITIES = ("criteria", "weighting")
"""What `criteria_from` takes from a decision file."""


def join(
    paths: Sequence[Path | str],
    *,
    criteria_from: Path | str | None = None,
    localize: Localize | None = machine_zone,
    compared: bool = True,
) -> Decision:
    """One decision from decision files and tables.

    Offers come one file after the other. Everything else may stand in one file only. Tables that come without any
    criteria get the five default ones, with equal weights.

    Args:
        paths: Files in YAML, JSON, CSV or XLSX.
        criteria_from: A decision file from which criteria and their weights are taken, and nothing else.
        localize: Gives moments without a time zone the one that is meant.
        compared: Whether amounts are to be compared, so that a missing exchange rate is a problem.

    Raises:
        InputError: with every problem of all files, each at its place.
    """
    sources = _sources([Path(path) for path in paths], Path(criteria_from) if criteria_from is not None else None)
    data, where = (sources[0].data, sources[0].where) if len(sources) == 1 else _joined(sources)
    return check(data, where, localize=localize, compared=compared)


def _sources(paths: list[Path], criteria_from: Path | None) -> list[Source]:
    """What each file holds, tables read by the criteria of the decision files."""
    problems: list[Problem] = []
    read: list[Source | Grid] = []
    for path in paths:
        try:
            read.append(read_grid(path) if path.suffix.lower() in TABLE_SUFFIXES else read_source(path))
        except InputError as error:
            problems += error.problems
    try:
        stated = [_priorities(criteria_from)] if criteria_from else []
    except InputError as error:
        problems += error.problems
    if problems:
        raise InputError(*problems)
    return _with_tables(read, stated)


def _priorities(path: Path) -> Source:
    source = read_source(path)
    data = {key: source.data[key] for key in PRIORITIES if key in source.data}
    if not data.get("criteria"):
        raise InputError(Problem("has no criteria", source.name, fix="add criteria:, or give another file"))
    return Source(source.name, data, source.where)


def _with_tables(read: list[Source | Grid], stated: list[Source]) -> list[Source]:
    files = [*stated, *(each for each in read if isinstance(each, Source))]
    grids = [each for each in read if isinstance(each, Grid)]
    criteria: Any = next((source.data["criteria"] for source in files if source.data.get("criteria")), None)
    if criteria is None and grids:
        criteria = default_criteria([title for grid in grids for title in grid.header])
        stated = [*stated, Source(grids[0].name, {"criteria": criteria}, lambda _: grids[0].name)]
    named = criteria if isinstance(criteria, dict) else {}
    return [*stated, *_read_tables(read, named)]


def _read_tables(read: list[Source | Grid], criteria: dict[str, Any]) -> list[Source]:
    problems: list[Problem] = []
    sources: list[Source] = []
    for each in read:
        try:
            sources.append(table_source(each, criteria) if isinstance(each, Grid) else each)
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(*problems)
    return sources


def _joined(sources: list[Source]) -> tuple[dict[str, Any], Where]:
    """The data of all sources in one, and where each part of it came from."""
    data: dict[str, Any] = {}
    owners: dict[str, Source] = {}
    rows: list[tuple[Source, int]] = []
    problems: list[Problem] = []
    for source in sources:
        offers = source.data.get("offers") or []
        rows += [(source, index) for index in range(len(offers))] if isinstance(offers, list) else [(source, 0)]
        data.setdefault("offers", []).extend(offers if isinstance(offers, list) else [offers])
        for key in source.data.keys() - {"offers"}:
            if key in data and not _agree(key, data, source.data[key]):
                problems.append(_twice(key, owners[key], source))
            data.setdefault(key, source.data[key])
            owners.setdefault(key, source)
    if problems:
        raise InputError(*sorted(problems, key=str))
    return data, _wheres(owners, rows, sources[0])


def _agree(key: str, data: dict[str, Any], value: Any) -> bool:
    """Whether a second file may say this too; notes are put together, and the first title counts."""
    if key == "notes" and isinstance(value, str) and isinstance(data[key], str):
        data[key] = f"{data[key].rstrip()}\n{value.strip()}"
        return True
    return key in {"title", "version"} or bool(data[key] == value)


def _twice(key: str, first: Source, second: Source) -> Problem:
    fix = f"keep it in one file; {first.where((key,))} has it too"
    return Problem("stands in more than one file", second.where((key,)), key, fix=fix)


def _wheres(owners: dict[str, Source], rows: list[tuple[Source, int]], first: Source) -> Where:
    def where(loc: Loc) -> str:
        if len(loc) > 1 and loc[0] == "offers" and isinstance(loc[1], int):
            source, index = rows[loc[1]]
            return source.where(("offers", index, *loc[2:]))
        owner = owners.get(str(loc[0])) if loc else None
        return owner.where(loc) if owner else first.name

    return where
