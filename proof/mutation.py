"""Makes one small change at a time in the core, and counts which of them the module's own tests notice.

    python proof/mutation.py [--module NAME] [--sample N] [--seed S] [--jobs J] [--json FILE] [--again FILE]

NAME is one of value, weights, compensation, robustness, verdict, evaluation; without it all six are changed. N mutants
are drawn from all there are with the seed; 0 takes every one. The survivors are printed and, with --json, written to
a file; --again runs the mutants of such a file once more.

Pytest collects a module's tests once. Each mutant is then a process forked from there, in which the changed function
takes the place of its code and the tests that call it run, quickest first. What runs when a module is imported, and
what no test calls, is changed before the import instead, and all tests of the module run. A mutant is killed when a
test fails, when it takes five times the processor time of the tests (and 10 s), or 4 GB. Property tests draw 25
examples, always the same, and do not shrink. Exit code 1 says that less than 85 % are killed. It needs Linux or macOS.
"""

from __future__ import annotations

import argparse
import ast
import gc
import importlib
import json
import os
import random
import resource
import sys
import time
from dataclasses import asdict, dataclass, field
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, TextIO

import pytest
from hypothesis import Phase, settings

sys.path.insert(0, str(Path(__file__).parent))

from operators import sites

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import FrameType

ROOT = Path(__file__).parent.parent
CORE = ROOT / "offer_eval" / "core"
MODULES = ("value", "weights", "compensation", "robustness", "verdict", "evaluation")
GOAL = 0.85
LEAST_SECONDS = 10
MOST_MEMORY = 4 * 1024**3
"""Most memory of a process [bytes]."""
_PRELOADED = ("numpy", "pandas", "pydantic", "scipy.stats", "ruamel.yaml", "lxml.etree", "hypothesis.extra.numpy")
"""What every forked process would otherwise import again."""
_SURVIVED, _KILLED, _NOT_THIS_WAY = 0, 1, 9
"""Exit status of the process of a mutant."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change in one file; `number` counts the changes of the file from its top."""

    module: str
    path: str
    number: int
    line: int
    column: int
    function: str
    what: str


@dataclass
class Count:
    """What came of the mutants of a module."""

    run: int = 0
    killed: int = 0
    stopped: int = 0
    """Killed because they took too long or too much memory."""
    seconds: float = 0.0
    survivors: list[Mutant] = field(default_factory=list)


def files_of(module: str) -> list[Path]:
    """The files of a module or package of the core."""
    return [CORE / f"{module}.py"] if (CORE / f"{module}.py").exists() else sorted((CORE / module).rglob("*.py"))


def tests_of(module: str) -> list[str]:
    """The module's own tests: `tests/test_NAME.py` and, of a package, `tests/test_NAME_*.py`."""
    own = [ROOT / "tests" / f"test_{module}.py", *sorted((ROOT / "tests").glob(f"test_{module}_*.py"))]
    return [str(path) for path in own]


def mutants_of(module: str) -> list[Mutant]:
    """Every mutant of a module."""
    found = []
    for path in files_of(module):
        for number, site in enumerate(sites(ast.parse(path.read_text(encoding="utf-8")))):
            name = str(path.relative_to(ROOT))
            found.append(Mutant(module, name, number, site.line, site.column, site.function, site.what))
    return found


def changed(mutant: Mutant) -> CodeType:
    """The compiled file with the change in it."""
    path = ROOT / mutant.path
    tree = ast.parse(path.read_text(encoding="utf-8"))
    sites(tree)[mutant.number].swap()
    return compile(ast.fix_missing_locations(tree), str(path), "exec", dont_inherit=True)


# A process for each mutant


def _forked(work: Callable[[], int], *, processor_seconds: float) -> int:
    """Start work in a process of its own, which says nothing; its process number."""
    process = os.fork()
    if process:
        return process
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    seconds = int(processor_seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 2))
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    status = _KILLED  # a mutant may break anything, pytest included
    try:
        status = work()
    finally:
        os._exit(status)


def _each(
    mutants: Iterable[Mutant], start: Callable[[Mutant], int | None], *, jobs: int
) -> Iterator[tuple[Mutant, int]]:
    """Start a process for each mutant, so many at a time; every mutant with the exit status of its process."""
    running: dict[int, Mutant] = {}
    for mutant in mutants:
        process = start(mutant)
        if process is None:
            yield mutant, _NOT_THIS_WAY
            continue
        running[process] = mutant
        if len(running) >= jobs:
            yield _next_to_end(running)
    while running:
        yield _next_to_end(running)


def _next_to_end(running: dict[int, Mutant]) -> tuple[Mutant, int]:
    process, status = os.waitpid(-1, 0)
    return running.pop(process), os.waitstatus_to_exitcode(status)


def _pytest(module: str, *plugins: object) -> int:
    quiet = ["-x", "-s", "-p", "no:terminal", "-p", "no:cacheprovider", "-o", "addopts=", f"--rootdir={ROOT}"]
    quiet += ["-W", "ignore::pytest.PytestAssertRewriteWarning"]  # hypothesis was imported before pytest began
    return int(pytest.main([*tests_of(module), *quiet], plugins=list(plugins)))


# The quick way: the changed function takes the place of its code


class Loop:
    """A plugin in the place of pytest's own loop: once the tests are collected, it forks a process for each mutant."""

    def __init__(self, mutants: list[Mutant], jobs: int, told: TextIO) -> None:
        self.mutants, self.jobs, self.told = mutants, jobs, told

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the tests once as they are, and then against every mutant."""
        callers = _callers(session)

        def start(mutant: Mutant) -> int | None:
            seconds = callers.get((str(ROOT / mutant.path), mutant.function), {})
            items = sorted((i for i in session.items if i.nodeid in seconds), key=lambda item: seconds[item.nodeid])
            limit = LEAST_SECONDS + 5 * sum(seconds.values())
            return _forked(lambda: _live(session, mutant, items), processor_seconds=limit) if items else None

        for mutant, status in _each(self.mutants, start, jobs=self.jobs):
            print(self.mutants.index(mutant), status, file=self.told, flush=True)
        return True


def _run(session: pytest.Session, items: list[pytest.Item]) -> Iterator[pytest.Item]:
    for item, following in zip(items, [*items[1:], None], strict=True):
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        yield item
        if session.testsfailed:
            return


def _live(session: pytest.Session, mutant: Mutant, items: list[pytest.Item]) -> int:
    """Put the changed function in the place of its code, and run the tests that call it."""
    if not _swapped(str(ROOT / mutant.path), mutant):
        return _NOT_THIS_WAY
    for _ in _run(session, items):
        pass
    return _KILLED if session.testsfailed else _SURVIVED


def _swapped(path: str, mutant: Mutant) -> bool:
    news = [code for code in _codes(changed(mutant)) if code.co_qualname == mutant.function]
    lives = [
        live
        for live in gc.get_objects()
        if type(live) is FunctionType
        and (live.__code__.co_filename, live.__code__.co_qualname) == (path, mutant.function)
    ]
    for live in lives:
        if len(news) != 1 or len(live.__code__.co_freevars) != len(news[0].co_freevars):
            return False
        live.__code__ = news[0]
    return bool(lives)


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes(constant)


def _callers(session: pytest.Session) -> dict[tuple[str, str], dict[str, float]]:
    """For each function of the core, (file, qualified name), the tests that call it, with their processor seconds.

    Raises:
        SystemExit: when a test fails although nothing was changed.
    """
    reading, writing = os.pipe()
    process = _forked(lambda: _listen(session, writing), processor_seconds=3600)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as told:
        heard: list[tuple[str, float, list[tuple[str, str]]]] = json.loads(told.read() or "[]")
    if os.waitpid(process, 0)[1]:
        raise SystemExit(_NOT_THIS_WAY)
    callers: dict[tuple[str, str], dict[str, float]] = {}
    for test, seconds, called in heard:
        for path, function in called:
            callers.setdefault((path, function), {})[test] = seconds
    return callers


def _listen(session: pytest.Session, writing: int) -> int:
    heard = []
    called: set[tuple[str, str]] = set()

    def hear(frame: FrameType, event: str, _: object) -> None:
        code = frame.f_code
        if event == "call" and code.co_filename.startswith(str(CORE)):
            called.add((code.co_filename, code.co_qualname.split(".<locals>")[0]))

    start = time.process_time()
    sys.setprofile(hear)
    for item in _run(session, session.items):
        heard.append((item.nodeid, time.process_time() - start, sorted(called)))
        called.clear()
        start = time.process_time()
    sys.setprofile(None)
    with os.fdopen(writing, "w", encoding="utf-8") as out:
        json.dump(heard, out)
    return _KILLED if session.testsfailed else _SURVIVED


# The slow way: the changed file is imported


def _fresh(mutant: Mutant) -> int:
    """Import the changed file in the place of the one on disk, and run all tests of its module."""
    code, path = changed(mutant), str(ROOT / mutant.path)
    unchanged = SourceFileLoader.get_code

    def get_code(self: SourceFileLoader, fullname: str) -> CodeType | None:
        return code if self.path == path else unchanged(self, fullname)

    SourceFileLoader.get_code = get_code  # type: ignore[method-assign, assignment]
    try:
        importlib.import_module("offer_eval.core.evaluation")
    except Exception:  # noqa: BLE001 - whatever it is, every test would fail with it
        return _KILLED
    status = _pytest(mutant.module)
    return {0: _SURVIVED, 1: _KILLED, 2: _KILLED}.get(status, _NOT_THIS_WAY)


# All of them


def outcomes(module: str, mutants: list[Mutant], *, jobs: int) -> Iterator[tuple[Mutant, int]]:
    """Run mutants of one module: each with the exit status of its process, 0 for a survivor."""
    left = [mutant for mutant in mutants if not mutant.function]
    for mutant, status in _through_pytest(module, [mutant for mutant in mutants if mutant.function], jobs=jobs):
        if status == _NOT_THIS_WAY:
            left.append(mutant)
        else:
            yield mutant, status
    for mutant, status in _each(left, lambda m: _forked(lambda: _fresh(m), processor_seconds=300), jobs=jobs):
        if status == _NOT_THIS_WAY:
            raise SystemExit(f"pytest could not run the tests of {module} with {mutant}")
        yield mutant, status


def _through_pytest(module: str, mutants: list[Mutant], *, jobs: int) -> Iterator[tuple[Mutant, int]]:
    """The same in a process of its own, so that this one never imports what is changed."""
    reading, writing = os.pipe()
    told = os.fdopen(writing, "w", encoding="utf-8")
    process = _forked(lambda: _pytest(module, Loop(mutants, jobs, told)), processor_seconds=24 * 3600)
    told.close()
    with os.fdopen(reading, encoding="utf-8") as heard:
        for line in heard:
            index, status = line.split()
            yield mutants[int(index)], int(status)
    if os.waitpid(process, 0)[1]:
        raise SystemExit(f"the tests of {module} do not pass as they are")


def counted(module: str, mutants: list[Mutant], *, jobs: int) -> Count:
    """Run mutants of one module and count what comes of them."""
    count, start = Count(), time.monotonic()
    for mutant, status in outcomes(module, mutants, jobs=jobs):
        count.run += 1
        count.killed += status != _SURVIVED
        count.stopped += status < 0
        if status == _SURVIVED:
            count.survivors.append(mutant)
            print(f"  survived: {mutant.path}:{mutant.line} {mutant.function}: {mutant.what}", flush=True)
    count.seconds = time.monotonic() - start
    return count


def _wanted(arguments: argparse.Namespace) -> list[Mutant]:
    modules = MODULES if arguments.module == "all" else (arguments.module,)
    found = [mutant for module in modules for mutant in mutants_of(module)]
    if arguments.again:
        again = {_same(kept) for kept in json.loads(arguments.again.read_text(encoding="utf-8"))}
        return [mutant for mutant in found if _same(asdict(mutant)) in again]
    print(f"{len(found):,} mutants in all")
    if not arguments.sample or arguments.sample >= len(found):
        return found
    return random.Random(arguments.seed).sample(found, arguments.sample)  # noqa: S311 - nothing secret


def _same(mutant: dict[str, Any]) -> tuple[object, ...]:
    return mutant["path"], mutant["number"], mutant["what"]


def _row(name: str, counts: list[Count]) -> str:
    run, killed = sum(count.run for count in counts), sum(count.killed for count in counts)
    stopped, seconds = sum(count.stopped for count in counts), sum(count.seconds for count in counts)
    share = killed / run if run else 0.0
    return f"{name:14}{run:7,}{killed:8,}{stopped:9,}{run - killed:10,}{share:9.1%}{seconds:8.0f} s"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Change the core a little, and see whether its tests notice.")
    parser.add_argument("--module", choices=["all", *MODULES], default="all")
    parser.add_argument("--sample", type=int, default=1500, help="mutants to draw; 0 takes every one")
    parser.add_argument("--seed", type=int, default=8)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes at a time")
    parser.add_argument("--json", type=Path, help="write the survivors to this file")
    parser.add_argument("--again", type=Path, help="run the mutants of such a file")
    return parser.parse_args()


def main() -> int:
    """Run, and print one line for each module."""
    arguments = _arguments()
    for name in _PRELOADED:
        importlib.import_module(name)
    settings.register_profile(
        "mutants",
        max_examples=25,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.explicit, Phase.generate],
    )
    settings.load_profile("mutants")
    wanted = _wanted(arguments)
    counts = {
        module: counted(module, [mutant for mutant in wanted if mutant.module == module], jobs=arguments.jobs)
        for module in MODULES
        if any(mutant.module == module for mutant in wanted)
    }
    print(f"{'module':14}{'run':>7}{'killed':>8}{'stopped':>9}{'survived':>10}{'killed':>9}{'time':>10}")
    for module, count in counts.items():
        print(_row(module, [count]))
    print(_row("all", list(counts.values())))
    survivors = [mutant for count in counts.values() for mutant in count.survivors]
    if arguments.json:
        arguments.json.write_text(json.dumps([asdict(mutant) for mutant in survivors], indent=1), encoding="utf-8")
    return int(len(survivors) > (1 - GOAL) * len(wanted))


if __name__ == "__main__":
    sys.exit(main())
