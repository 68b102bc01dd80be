"""Feeds mutated files to every reader, and counts what comes out.

    python fuzz/run.py [--runs N] [--seed S] [--format FORM] [--jobs J] [--keep FOLDER]

FORM is all, yaml, json, csv, xlsx, text, html, pdf, docx or eml; each is run N times.

Run number k of a form depends on the seed, the form and k alone. A fault is anything but an InputError, a run of more
than two seconds, or a process that has grown above 500 MB; its input is kept in `tests/corpus/failures/`, where the
tests read it again for ever. Exit code 1 says that there was one. It needs a system that can fork (Linux, macOS).
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import multiprocessing
import os
import random
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from hashlib import sha256
from multiprocessing.connection import wait
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

sys.path.insert(0, str(Path(__file__).parent))

from mutations import mutated
from readers import feed, name_of
from seeds import FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.connection import Connection

KEPT = Path(__file__).parent.parent / "tests" / "corpus" / "failures"
SECONDS = 2.0
"""Longest time a run may take [s]; a longer one is repeated once, in processor time: no busy machine is blamed."""
MEGABYTES = 500
"""Most memory a process may hold at its peak, the program itself included [MB]."""
CHUNK = 250
_STUCK = 30
"""Seconds after which a process that does not even hear the watchdog is ended."""


class Hang(BaseException):
    """The watchdog's; no reader may catch it."""


@dataclass
class Count:
    """What has come out of the runs of one form."""

    runs: int = 0
    taken: int = 0
    slowest: float = 0.0
    """Longest run [s]."""
    peak: float = 0.0
    """Largest process [MB]."""
    faults: Counter[str] = field(default_factory=Counter)


def input_of(form: str, number: int, seed: int) -> bytes:
    """The file of one run."""
    return mutated(form, random.Random(f"{seed}:{form}:{number}"))  # noqa: S311 - nothing secret


def _barking(_signal: int, _frame: object) -> NoReturn:
    raise Hang


def _timed(form: str, raw: bytes, folder: Path, number: int, *, timer: int = signal.ITIMER_REAL) -> tuple[bool, float]:
    clock = time.perf_counter if timer == signal.ITIMER_REAL else time.process_time
    start = clock()
    signal.setitimer(timer, SECONDS)
    faulthandler.dump_traceback_later(_STUCK, exit=True)
    try:
        taken = feed(form, raw, folder, number=number)
    finally:
        signal.setitimer(timer, 0)
        faulthandler.cancel_dump_traceback_later()
    seconds = clock() - start
    if seconds > SECONDS:
        raise Hang
    return taken, seconds


def _patient(form: str, raw: bytes, folder: Path, number: int) -> tuple[bool, float]:
    try:
        return _timed(form, raw, folder, number)
    except Hang:
        return _timed(form, raw, folder, number, timer=signal.ITIMER_PROF)


def _one(form: str, raw: bytes, folder: Path, number: int) -> tuple[bool, float, str]:
    """Whether the file was taken, the seconds, and the fault, if any."""
    try:
        return *_patient(form, raw, folder, number), ""
    except Hang as hang:
        return False, SECONDS, f"more than {SECONDS:g} s in {_place(hang)}"
    except BaseException as error:  # noqa: BLE001 - whatever comes is the finding
        return False, 0.0, f"{type(error).__name__} in {_place(error)}"


def _place(error: BaseException) -> str:
    """The innermost function of ours that the error went through."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "offer_eval" in frame.filename]
    return f"{Path(frames[-1].filename).name}:{frames[-1].name}" if frames else "the readers"


def _peak() -> float:
    """Most memory this process has held [MB]."""
    unit = 1024**2 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


Outcome = tuple[int, bool, float, str, float]
"""Number of the run, whether the file was taken, seconds, fault, and the process' peak [MB]."""


def _work(form: str, numbers: range, seed: int, told: Connection, at: Any) -> None:
    """Run a chunk in a process of its own; tells each run's outcome, and stops once it has grown too large."""
    signal.signal(signal.SIGALRM, _barking)
    signal.signal(signal.SIGPROF, _barking)
    with tempfile.TemporaryDirectory() as folder:
        for number in numbers:
            at.value = number
            outcome = _one(form, input_of(form, number, seed), Path(folder), number)
            told.send((number, *outcome, _peak()))
            if _peak() > MEGABYTES:
                break
    told.close()


@dataclass
class _Chunk:
    """A process that works through some numbers."""

    child: Any
    hears: Connection
    at: Any
    rest: range

    def next_outcome(self) -> Outcome | None:
        """The next run's; None once the process has told all it will."""
        try:
            outcome: Outcome = self.hears.recv()
        except EOFError:
            return None
        self.rest = self.rest[1:]
        if outcome[-1] > MEGABYTES:
            return (*outcome[:3], outcome[3] or f"more than {MEGABYTES} MB", outcome[-1])
        return outcome

    def last_outcome(self) -> Outcome | None:
        """What is to be said of a process that has ended: nothing, if it ended well."""
        self.child.join()
        if not self.child.exitcode:
            return None
        self.rest = self.rest[1:]
        return self.at.value, False, 0.0, f"the process died with {self.child.exitcode}", 0.0


def _started(form: str, numbers: range, seed: int) -> _Chunk:
    context: Any = multiprocessing.get_context("fork")
    hears, tells = context.Pipe(duplex=False)
    at = context.Value("q", numbers[0])
    child = context.Process(target=_work, args=(form, numbers, seed, tells, at))
    child.start()
    tells.close()
    return _Chunk(child, hears, at, numbers)


def _outcomes(form: str, runs: int, seed: int, jobs: int) -> Iterator[Outcome]:
    """Every run's, as they end; with a fresh process after each one that died or grew too large.

    All processes are forked from this one thread: what another thread holds at that moment would stay held for ever.
    """
    waiting = [range(start, min(start + CHUNK, runs)) for start in range(0, runs, CHUNK)][::-1]
    running: dict[Any, _Chunk] = {}
    while waiting or running:
        while waiting and len(running) < jobs:
            chunk = _started(form, waiting.pop(), seed)
            running[chunk.hears] = chunk
        for hears in wait(list(running)):
            chunk = running[hears]
            outcome = chunk.next_outcome()
            if outcome is None:
                del running[hears]
                outcome = chunk.last_outcome()
                waiting += [chunk.rest] if chunk.rest else []
            if outcome is not None:
                yield outcome


def fuzzed(form: str, runs: int, seed: int, *, jobs: int, kept: Path | None = KEPT) -> Count:
    """Run a form so many times.

    Args:
        form: One of FORMATS.
        runs: How many files to make.
        seed: What the files depend on.
        jobs: Processes at a time.
        kept: Where the first input of each fault is put; None to keep none.
    """
    count = Count()
    for number, taken, seconds, fault, peak in _outcomes(form, runs, seed, jobs):
        count.runs += 1
        count.taken += taken
        count.slowest, count.peak = max(count.slowest, seconds), max(count.peak, peak)
        if fault and fault not in count.faults:
            print(f"  {form} run {number}: {fault}", flush=True)
            if kept is not None:
                _keep(input_of(form, number, seed), form, kept)
        count.faults.update([fault] if fault else [])
    return count


def _keep(raw: bytes, form: str, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{sha256(raw).hexdigest()[:12]}{Path(name_of(form)).suffix}").write_bytes(raw)


def main() -> int:
    """Run and print one line for each form."""
    parser = argparse.ArgumentParser(description="Feed mutated files to every reader.")
    parser.add_argument("--runs", type=int, default=2000, help="files of each form")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--format", choices=["all", *FORMATS], default="all")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument(
        "--keep", default=str(KEPT), metavar="FOLDER", help="where inputs that fail go; empty for nowhere"
    )
    parser.add_argument("--json", type=Path, help="write the counts to this file as well")
    wanted = parser.parse_args()
    print(f"{'form':6}{'runs':>9}{'read':>9}{'refused':>9}{'faults':>8}{'slowest':>10}{'peak':>9}{'time':>8}")
    counts = {}
    for form in FORMATS if wanted.format == "all" else [wanted.format]:
        start = time.monotonic()
        count = counts[form] = fuzzed(
            form, wanted.runs, wanted.seed, jobs=wanted.jobs, kept=Path(wanted.keep) if wanted.keep else None
        )
        faults = count.faults.total()
        print(
            f"{form:6}{count.runs:9,}{count.taken:9,}{count.runs - count.taken - faults:9,}{faults:8,}"
            f"{count.slowest:8.2f} s{count.peak:6.0f} MB{time.monotonic() - start:6.0f} s",
            flush=True,
        )
    if wanted.json:
        wanted.json.write_text(json.dumps({form: vars(count) for form, count in counts.items()}, indent=2))
    return int(any(count.faults for count in counts.values()))


if __name__ == "__main__":
    sys.exit(main())
