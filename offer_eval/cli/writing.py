"""The commands that write files: the first one to fill in, its schema, exchange rates to paste, the summary."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from offer_eval.cli.options import CRITERIA, FILES, Day, common
from offer_eval.cli.running import evaluated, read, read_for_plan
from offer_eval.errors import InputError, Problem

if TYPE_CHECKING:
    from datetime import date

    from offer_eval.core.evaluation import Evaluation
    from offer_eval.core.model import Decision


@click.command()
@click.argument("file", type=click.Path(path_type=Path), default=Path("my_decision.yaml"))
@click.option("--force", is_flag=True, help="Overwrite the file if it is there.")
@common
def new(file: Path, *, force: bool, today: date, seed: int) -> None:
    """Write a commented decision file to fill in.

    \b
    Example:
      offer-eval new my_decision.yaml
    """
    from offer_eval.files import save_bytes
    from offer_eval.starter import starter

    if file.exists() and not force:
        raise InputError(Problem("is there already", str(file), fix="give another name, or --force to overwrite it"))
    save_bytes(file, starter(today).encode(), anyway=force)
    click.echo(f"Wrote {file}. Fill it in, then: offer-eval compare {file}")


@click.command()
@common
def schema(today: date, seed: int) -> None:
    """Print the JSON Schema of the decision file, for editors.

    \b
    Example:
      offer-eval schema > decision.schema.json
    """
    from offer_eval.schema import schema_text

    click.echo(schema_text(), nl=False)


@click.command()
@click.argument("currencies", nargs=-1, required=True, metavar="CURRENCY...")
@click.option("--on", "day", type=Day(), help="The day of the rates; --today where left out.")
@common
def rates(currencies: tuple[str, ...], *, day: date | None, today: date, seed: int) -> None:
    """Print exchange rates to paste into a decision file.

    They are those of the ECB, read offline from an extra package.

    \b
    Example:
      offer-eval rates USD CHF --on 2026-11-20
    """
    from offer_eval.exchange_rates import ecb_rates

    found = ecb_rates(currencies, on=day or today)
    head = f"money:\n  rates:\n    base: {found.base}\n    date: {found.date}\n    source: {found.source}\n    units:\n"
    click.echo(head + "".join(f"      {code}: {rate.point:g}\n" for code, rate in found.units.items()), nl=False)


@click.command()
@FILES
@CRITERIA
@click.option("--to", "formats", required=True, metavar="FORMAT,...", help="Formats, with commas between them.")
@click.option(
    "-o",
    "--output",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(),
    help="Folder to write to.",
)
@click.option("--redact", is_flag=True, help="Leave out names and money, for a copy to show around.")
@common
def export(
    files: tuple[Path, ...],
    criteria: Path | None,
    *,
    formats: str,
    folder: Path,
    redact: bool,
    today: date,
    seed: int,
) -> None:
    """Write the decision summary to files.

    \b
    Examples:
      offer-eval export my_decision.yaml --to html,pdf,xlsx,ics -o summary
      offer-eval export my_decision.yaml --to html --redact
    """
    from offer_eval.exports import EXPORTS

    wanted = [name.strip().lower() for name in formats.split(",") if name.strip()]
    if strange := [name for name in wanted if name not in EXPORTS] or ([] if wanted else [formats]):
        fix = f"use {', '.join(EXPORTS)}, with commas between them"
        raise InputError(Problem("is no format", "--to", found=repr(strange[0]), fix=fix))
    evaluation = evaluated(_to_export(files, criteria, wanted), today, seed)
    stem = f"{files[0].stem}_summary"
    if redact:
        from offer_eval.exports.redact import redacted

        evaluation, stem = redacted(evaluation), "summary_to_share"
    _write_all(evaluation, list(dict.fromkeys(wanted)), folder, stem)


def _to_export(files: tuple[Path, ...], criteria: Path | None, formats: list[str]) -> Decision:
    """The decision as the formats need it: a calendar alone has dates only."""
    return read_for_plan(files, criteria) if formats == ["ics"] else read(files, criteria)


def _write_all(evaluation: Evaluation, formats: list[str], folder: Path, stem: str) -> None:
    """Write every format that can be made, then tell of those that cannot."""
    from offer_eval.exports import EXPORTS
    from offer_eval.files import write_output

    problems: list[Problem] = []
    for name in formats:
        path = folder / f"{stem}{EXPORTS[name].suffix}"
        try:
            write_output(path, EXPORTS[name].render(evaluation))
            click.echo(str(path))
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(*problems)
