"""The commands that answer: which offer, how sure, what money."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from offer_eval.cli.options import CRITERIA, FAIL_ON, FILES, FORMAT, common
from offer_eval.cli.running import as_json, chosen, evaluated, exit_on, paint, read

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path


@click.command()
@FILES
@CRITERIA
@FORMAT
@FAIL_ON
@common
def compare(
    files: tuple[Path, ...], criteria: Path | None, form: str, fail_on: str | None, today: date, seed: int
) -> None:
    """Compare the offers in one or several files.

    A decision file (.yaml, .json) holds offers and what matters to you; a table (.csv, .xlsx) holds one offer a row.

    \b
    Examples:
      offer-eval compare my_decision.yaml
      offer-eval compare offers.csv --criteria my_decision.yaml
      offer-eval compare my_decision.yaml --format json
    """
    evaluation = evaluated(read(files, criteria), today, seed)
    if form == "json":
        from offer_eval.exports import json_

        click.echo(json_.render(evaluation), nl=False)
    else:
        from offer_eval.exports import terminal

        click.echo(terminal.comparison(evaluation, paint), nl=False)
    exit_on(evaluation.rows, fail_on)


@click.command()
@FILES
@CRITERIA
@FORMAT
@common
def sensitivity(files: tuple[Path, ...], criteria: Path | None, form: str, today: date, seed: int) -> None:
    """Show how sure the answer is and what it hangs on.

    With break-evens and what is worth asking.

    \b
    Example:
      offer-eval sensitivity my_decision.yaml
    """
    evaluation = evaluated(read(files, criteria), today, seed)
    if form == "json":
        from offer_eval.exports import json_

        click.echo(json_.sensitivity(evaluation), nl=False)
    else:
        from offer_eval.exports import terminal

        click.echo(terminal.sensitivity(evaluation, paint), nl=False)


@click.command()
@FILES
@CRITERIA
@click.option("--offer", "name", help="Only this offer.")
@click.option(
    "--leave-month",
    type=click.IntRange(1, 600),
    metavar="N",
    help="What is kept, owed and lost on leaving after month N.",
)
@FORMAT
@common
def money(
    files: tuple[Path, ...],
    criteria: Path | None,
    name: str | None,
    *,
    leave_month: int | None,
    form: str,
    today: date,
    seed: int,
) -> None:
    """Show the money by year and by layer.

    With pay by the hour, and what is kept or owed on leaving.

    \b
    Examples:
      offer-eval money my_decision.yaml
      offer-eval money my_decision.yaml --offer Meridian --leave-month 11
    """
    from offer_eval.exports import money as report

    evaluation = evaluated(read(files, criteria), today, seed)
    rows = chosen(evaluation, name) if name is not None else list(evaluation.rows)
    if form == "json":
        click.echo(as_json(report.as_data(evaluation, rows, leave_month=leave_month)))
    else:
        click.echo(report.report(evaluation, rows, leave_month=leave_month, paint=paint), nl=False)
