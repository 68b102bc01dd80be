"""What several commands do: read and evaluate, print, and end with an exit code."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import click

from offer_eval.errors import InputError, Problem

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from offer_eval.core.evaluation import Evaluation
    from offer_eval.core.model import Decision

DONE, FLAGGED, BAD_INPUT, BROKEN = 0, 1, 2, 3
"""Exit codes: done; `--fail-on` found a flag; the input cannot be used; a fault of ours."""

COLOURS: dict[str, dict[str, Any]] = {
    "title": {"bold": True},
    "dim": {"dim": True},
    "choose": {"fg": "green", "bold": True},
    "ask_first": {"fg": "yellow", "bold": True},
    "ask_for_time": {"fg": "yellow", "bold": True},
    "walk_away": {"fg": "red", "bold": True},
    "stop": {"fg": "red", "bold": True, "reverse": True},
    "high": {"fg": "red", "bold": True},
    "medium": {"fg": "yellow"},
    "low": {"fg": "cyan"},
    "note": {"dim": True},
}


def read(files: tuple[Path, ...], criteria: Path | None = None) -> Decision:
    """One decision out of the files, with its price levels; InputError where they hold no offer."""
    from offer_eval.joining import join

    decision = join(files, criteria_from=criteria)
    if not decision.offers:
        where = ", ".join(map(str, files))
        raise InputError(Problem("holds no offer", where, fix="add one under offers:, as `offer-eval new` shows"))
    return _with_prices(decision, files)


def read_for_plan(files: tuple[Path, ...], criteria: Path | None = None) -> Decision:
    """The same for dates and messages, which need no offer in hand and no exchange rate.

    What keeps amounts from being compared is told, and the decision goes on without scores.

    Raises:
        InputError: where the files hold nothing to plan, or for any other problem.
    """
    from offer_eval.core.plan import dates_only
    from offer_eval.joining import join

    problem: InputError | None = None
    try:
        decision = join(files, criteria_from=criteria)
    except InputError as error:
        decision, problem = join(files, criteria_from=criteria, compared=False), error
    if not decision.offers and not _anything(decision):
        where, fix = ", ".join(map(str, files)), "add an offer under offers:, or an employer under processes:"
        raise InputError(Problem("holds no offer and no process", where, fix=fix))
    try:
        if problem is None:
            return _with_prices(decision, files)
    except InputError as error:
        problem = error
    click.echo(f"{problem}\nUntil then nothing is scored; dates and messages stand.", err=True)
    return dates_only(decision)


def _with_prices(decision: Decision, files: tuple[Path, ...]) -> Decision:
    if decision.money.price_level_file is None:
        return decision
    from offer_eval.price_levels import with_table

    return with_table(decision, files[0].parent)


def _anything(decision: Decision) -> bool:
    """Whether there is anything to plan for without an offer in hand."""
    present = (decision.present_job, decision.counter_offer, decision.keep_searching, decision.balance_sheet)
    return bool(decision.processes) or any(part is not None for part in present)


def evaluated(decision: Decision, today: date, seed: int) -> Evaluation:
    """The evaluation, with the public holidays of the place if the file names one."""
    from offer_eval.core.evaluation import evaluate

    if decision.holidays_in is not None:
        from offer_eval.public_holidays import with_public_holidays

        decision = with_public_holidays(decision, today)
    return evaluate(decision, today=today, seed=seed)


def chosen(evaluation: Evaluation, name: str | None) -> list[Any]:
    """The row of this name, whatever it is; all offers where none is given."""
    from offer_eval.core.checks import did_you_mean
    from offer_eval.core.model import Kind
    from offer_eval.core.phrasing import same_name

    offers = [row for row in evaluation.rows if row.kind in {Kind.OFFER, Kind.COUNTER_OFFER}]
    if name is None:
        return offers
    found = [row for row in evaluation.rows if same_name(row.name, name)]
    if not found:
        fix = did_you_mean(name, [row.name for row in evaluation.rows])
        raise InputError(Problem("no row has this name", "--offer", found=repr(name), fix=fix))
    return found


def text_of(path: Path) -> Any:
    """The text in a file, or in the pipe if the path is `-`."""
    from offer_eval.texts import read_text

    if str(path) == "-":
        return read_text(sys.stdin.buffer.read(), "-")
    return read_text(path)


def as_json(data: object) -> str:
    """The data as indented JSON."""
    from offer_eval.exports.json_ import dumped

    return dumped(data)


def _colour() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


def paint(text: str, role: str) -> str:
    """The text in the colour of its role; plain where nobody looks at a terminal."""
    return click.style(text, **COLOURS.get(role, {})) if _colour() else text


def exit_on(rows: Any, fail_on: str | None) -> None:
    """End with FLAGGED if an open finding of the rows is as grave as `--fail-on` says."""
    exit_if(grave([f.severity.value for row in rows for f in row.findings if f.open], fail_on))


def exit_if(flagged: bool) -> None:
    """End with FLAGGED if so."""
    if flagged:
        sys.exit(FLAGGED)


def grave(severities: list[str], fail_on: str | None) -> bool:
    """Whether any of the severities is at least as grave as `--fail-on` says."""
    order = ["stop", "high", "medium", "low", "note"]
    return fail_on is not None and any(order.index(s) <= order.index(fail_on) for s in severities)
