"""Many texts at once: a table of findings from a folder, a CSV column or a DataFrame.

The work is spread over processes of the standard library and handed out in small portions, so that memory does not
grow with the number of texts. One bad file never stops the rest: what is wrong with it becomes a row of the table.
"""

from __future__ import annotations

import csv
import json
import multiprocessing
import os
import re
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from offer_eval.errors import InputError, Problem
from offer_eval.texts import SUFFIXES, decoded, guessed_kind, read_text, seems_english

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from concurrent.futures import Future
    from datetime import date
    from typing import TextIO

    import pandas as pd

    from offer_eval.core.red_flags.words.language import Kind

COLUMNS = (
    "source",
    "kind",
    "rule",
    "name",
    "label",
    "severity",
    "state",
    "start",
    "end",
    "evidence",
    "question",
    "problem",
)
"""Columns of the table of findings; `problem` says why a text could not be read."""
SCHEMA_VERSION = 1
"""Version of the JSON form."""
CHUNK = 16
"""Texts handed to a process at a time."""
WAITING = 3
"""Portions under way for each process; more would only wait in memory."""
WORTH_PROCESSES = 40
"""Fewer texts than this are checked in this process: starting others takes longer than the work."""
MAX_FIELD = 4 * 1024 * 1024
"""Longest cell of a CSV file [characters]."""

NOT_ENGLISH = "does not seem to be English, so it was not checked"
"""What the table says of a text in another language."""

Row = dict[str, Any]
"""One line of the table, with the keys of `COLUMNS`."""


@dataclass(frozen=True, slots=True)
class Job:
    """One text to check; exactly one of `path`, `text` and `problem` is set."""

    source: str
    """File name, or row of a table."""
    path: str | None = None
    text: str | None = None
    problem: str | None = None
    kind: Kind | None = None


def check_dir(
    folder: Path | str,
    *,
    today: date,
    kind: Kind | None = None,
    workers: int | None = None,
    progress: Callable[[int, int | None], None] | None = None,
) -> Iterator[Row]:
    """The findings in every text of a folder and the folders in it, in the order of their names.

    Args:
        folder: The folder; files of a kind that is not read are passed over.
        today: The day on which deadlines are judged.
        kind: What the texts are; guessed for each where left out.
        workers: Processes; all cores where left out, and 1 for none beside this one.
        progress: Called with the number of texts done and the number in all.

    Raises:
        InputError: when there is no such folder, or no text in it.
    """
    root = Path(folder)
    if not root.is_dir():
        raise InputError(Problem("is no folder", str(folder), fix="name the folder that holds the texts"))
    paths = sorted(path for path in root.rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file())
    if not paths:
        fix = f"put files ending in {', '.join(sorted(SUFFIXES))} into it"
        raise InputError(Problem("holds no texts", str(folder), fix=fix))
    jobs = (Job(str(path.relative_to(root)), path=str(path), kind=kind) for path in paths)
    return check_jobs(jobs, today=today, workers=workers, progress=progress, total=len(paths))


def check_csv(
    path: Path | str,
    *,
    today: date,
    column: str = "text",
    kind: Kind | None = None,
    workers: int | None = None,
    progress: Callable[[int, int | None], None] | None = None,
) -> Iterator[Row]:
    """The findings in every cell of one column of a CSV file, read row by row; `source` is the row's number from 1.

    Args:
        path: The file: UTF-8 or Windows-1252, with a line of headings, parted by commas, semicolons or tabs.
        today: The day on which deadlines are judged.
        column: Heading of the column that holds the texts.
        kind: What the texts are; guessed for each where left out.
        workers: Processes; all cores where left out, and 1 for none beside this one.
        progress: Called with the number of texts done and None, as the rows are not counted beforehand.

    Raises:
        InputError: when the file or the column is not there.
    """
    jobs = _csv_jobs(Path(path), column, kind)
    first = next(jobs, None)
    if first is None:
        raise InputError(Problem("holds no rows", str(path), fix="put a text into each row below the headings"))
    return check_jobs(chain((first,), jobs), today=today, workers=workers, progress=progress, total=None)


def check_frame(
    frame: pd.DataFrame,
    *,
    today: date,
    column: str = "text",
    kind: Kind | None = None,
    workers: int = 1,
) -> pd.DataFrame:
    """The findings in one column of a DataFrame, as a DataFrame with the columns of `COLUMNS`.

    The index holds the labels of the rows the findings come from, as often as there are findings. Give it to
    `map_partitions` of Dask or `mapInPandas` of Spark to check more texts than one machine holds.

    Raises:
        InputError: when there is no such column.
    """
    import pandas as pd  # noqa: PLC0415 - slow to import, needed for tables only

    if column not in frame.columns:
        raise InputError(_no_column(column, [str(name) for name in frame.columns], "the table"))
    labels = list(frame.index)
    cells = ("" if pd.isna(cell) else str(cell) for cell in frame[column])
    jobs = (Job(str(number), text=cell, kind=kind) for number, cell in enumerate(cells))
    rows = list(check_jobs(jobs, today=today, workers=workers, total=len(labels)))
    index = [labels[int(row["source"])] for row in rows]
    for row, label in zip(rows, index, strict=True):
        row["source"] = str(label)
    table = pd.DataFrame(
        rows, columns=list(COLUMNS), index=pd.Index(index, name=frame.index.name, dtype=frame.index.dtype)
    )
    return table.astype(dict.fromkeys(COLUMNS, "string") | {"start": "Int64", "end": "Int64"})


def check_jobs(
    jobs: Iterable[Job],
    *,
    today: date,
    workers: int | None = None,
    progress: Callable[[int, int | None], None] | None = None,
    total: int | None = None,
) -> Iterator[Row]:
    """The findings in many texts, in the order of the jobs, as they come.

    Args:
        jobs: The texts; drawn only as fast as they are checked.
        today: The day on which deadlines are judged.
        workers: Processes; all cores where left out, and 1 for none beside this one.
        progress: Called after each portion with the number of texts done and `total`.
        total: Number of texts, where it is known.
    """
    count = workers or os.cpu_count() or 1
    portions = _portions(jobs)
    few = total is not None and total < WORTH_PROCESSES
    results = (
        ((len(portion), _check(portion, today)) for portion in portions)
        if count == 1 or few
        else _spread(portions, today, count)
    )
    done = 0
    for number, rows in results:
        done += number
        yield from rows
        if progress is not None:
            progress(done, total)


def _portions(jobs: Iterable[Job]) -> Iterator[tuple[Job, ...]]:
    source = iter(jobs)
    while portion := tuple(islice(source, CHUNK)):
        yield portion


def _spread(portions: Iterator[tuple[Job, ...]], today: date, count: int) -> Iterator[tuple[int, list[Row]]]:
    """The results of the portions in their order, from `count` processes, with few portions under way."""
    pending: deque[tuple[Job, ...]] = deque()
    while (yield from _until_broken(portions, pending, today, count)):
        portion = pending.popleft()
        yield len(portion), _one_by_one(portion, today)


def _until_broken(
    portions: Iterator[tuple[Job, ...]], pending: deque[tuple[Job, ...]], today: date, count: int
) -> Generator[tuple[int, list[Row]], None, bool]:
    """The results up to the end, or up to a process that dies: then True, with what has no result in `pending`."""
    with ProcessPoolExecutor(count, mp_context=multiprocessing.get_context("spawn")) as pool:
        try:
            under_way = deque(_submit(pool, portion, today) for portion in pending)
            while True:
                while len(pending) < count * WAITING and (portion := next(portions, None)) is not None:
                    pending.append(portion)
                    under_way.append(_submit(pool, portion, today))
                if not under_way:
                    return False
                rows = under_way.popleft().result()
                yield len(pending.popleft()), rows
        except BrokenProcessPool:
            return True


def _submit(pool: ProcessPoolExecutor, portion: tuple[Job, ...], today: date) -> Future[list[Row]]:
    return pool.submit(_check, portion, today)


def _one_by_one(portion: tuple[Job, ...], today: date) -> list[Row]:
    """A portion whose process died, each text in a process of its own, so that only the guilty one is lost."""
    return [row for job in portion for row in _alone(job, today)]


def _alone(job: Job, today: date) -> list[Row]:
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        try:
            return _submit(pool, (job,), today).result()
        except BrokenProcessPool:
            return [_row(job.source, problem="ended its process when it was checked, most likely for want of memory")]


def _check(portion: tuple[Job, ...], today: date) -> list[Row]:
    return [row for job in portion for row in _check_one(job, today)]


def _check_one(job: Job, today: date) -> list[Row]:
    if job.problem:
        return [_row(job.source, problem=job.problem)]
    try:
        return _findings(job, today)
    except InputError as error:
        message = "; ".join(
            f"{problem.message}{f'; {problem.fix}' if problem.fix else ''}" for problem in error.problems
        )
        return [_row(job.source, problem=message)]
    except Exception as error:  # noqa: BLE001 - one text must not stop the others
        return [_row(job.source, problem=f"could not be checked ({type(error).__name__})")]


def _findings(job: Job, today: date) -> list[Row]:
    from offer_eval.core.red_flags.text_check import check_text  # noqa: PLC0415 - loads the catalogue

    if job.path is not None:
        source = read_text(job.path)
        text, kind = source.text, job.kind or source.kind
    else:
        text = job.text or ""
        kind = job.kind or guessed_kind(text)
    if not text.strip():
        return [_row(job.source, problem="holds no words")]
    if not seems_english(text):
        return [_row(job.source, problem=NOT_ENGLISH)]
    return [
        _row(
            job.source,
            kind=kind,
            rule=finding.rule,
            name=finding.name,
            label=finding.label,
            severity=finding.severity.value,
            state=finding.state.value,
            start=finding.start,
            end=finding.end,
            evidence=finding.evidence,
            question=finding.question,
        )
        for finding in check_text(text, kind=kind, today=today)
    ]


def _row(source: str, **about: object) -> Row:
    return dict.fromkeys(COLUMNS) | {"source": source} | about


def _csv_jobs(path: Path, column: str, kind: Kind | None) -> Iterator[Job]:
    csv.field_size_limit(MAX_FIELD)
    with _opened(path) as file:
        lines = _without_nul(file)
        heading = next(lines, "")
        told = re.fullmatch(r"sep=(.)\s*", heading)  # a first line that some spreadsheets write
        reader = (
            csv.DictReader(lines, delimiter=told[1])
            if told
            else csv.DictReader(chain((heading,), lines), delimiter=_delimiter(heading))
        )
        try:
            names = list(reader.fieldnames or ())
        except csv.Error as error:
            raise InputError(
                Problem(f"cannot be read as CSV ({error})", str(path), fix="save it again as CSV, UTF-8")
            ) from None
        if column not in names:
            raise InputError(_no_column(column, names, str(path)))
        number = 0
        while True:
            number += 1
            try:
                row = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield Job(str(number), problem=f"this row cannot be read ({error})")
                continue
            yield Job(str(number), text=row.get(column) or "", kind=kind)


def _delimiter(heading: str) -> str:
    """What parts the cells: the mark that the line of headings holds most of, and a comma where it holds none."""
    return max(",;\t", key=lambda mark: (heading.count(mark), mark == ","))


def _without_nul(file: TextIO) -> Iterator[str]:
    for line in file:
        yield line.replace("\0", " ")


def _opened(path: Path) -> TextIO:
    try:
        with path.open("rb") as file:
            start = file.read(65_536)
        encoding = "utf-8-sig" if _is_utf8(start) else _other_encoding(start, str(path))
        return path.open(encoding=encoding, errors="replace", newline="")
    except FileNotFoundError:
        raise InputError(Problem("there is no such file", str(path), fix="check the name and the folder")) from None
    except OSError as error:
        raise InputError(Problem(f"cannot be read ({error.strerror})", str(path))) from None


def _is_utf8(start: bytes) -> bool:
    try:
        start[:-4].decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _other_encoding(start: bytes, name: str) -> str:
    decoded(start, name)
    return "utf-16" if start.startswith((b"\xff\xfe", b"\xfe\xff")) else "cp1252"


def _no_column(column: str, names: list[str], where: str) -> Problem:
    shown = ", ".join(names[:12]) + (" …" if len(names) > 12 else "")
    return Problem(
        f"has no column {column!r}", where, found=shown, fix="give the name of the column that holds the texts"
    )


def write_csv(rows: Iterable[Row], file: TextIO) -> int:
    """Write the rows as CSV, one by one, and return how many; no cell can start a formula in a spreadsheet."""
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(COLUMNS)
    number = 0
    for number, row in enumerate(rows, start=1):  # noqa: B007 - the last number is the count
        writer.writerow([_safe(row[column]) for column in COLUMNS])
    return number


def _safe(cell: object) -> object:
    """A cell that a spreadsheet takes for text (OWASP, CSV injection: the leading = + - @, tab and return)."""
    if isinstance(cell, str) and cell.startswith(("=", "+", "-", "@", "\t", "\r")):
        return f"'{cell}"
    return "" if cell is None else cell


def write_json(rows: Iterable[Row], file: TextIO) -> int:
    """Write `{schema_version, findings: [...]}`, row by row, and return how many; keys without a value are null."""
    file.write(f'{{"schema_version": {SCHEMA_VERSION}, "findings": [')
    number = 0
    for number, row in enumerate(rows, start=1):
        file.write(",\n" if number > 1 else "\n")
        json.dump(row, file, ensure_ascii=False)
    file.write("\n]}\n")
    return number
