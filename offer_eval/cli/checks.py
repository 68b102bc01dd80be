"""The commands that look for red flags, in fields, in words and between two texts."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from offer_eval.cli.options import CRITERIA, FAIL_ON, FORMAT, common
from offer_eval.cli.running import as_json, chosen, evaluated, exit_if, exit_on, grave, paint, read, text_of
from offer_eval.errors import InputError, Problem

if TYPE_CHECKING:
    from datetime import date

    from offer_eval.core.evaluation import Evaluation


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="[FILE...]")
@CRITERIA
@click.option("--offer", "name", help="Only this offer; otherwise every offer in the file.")
@click.option(
    "--text",
    type=click.Path(path_type=Path, allow_dash=True),
    help="Check the words of a text; - reads them from the pipe.",
)
@click.option("--text-dir", type=click.Path(path_type=Path, file_okay=False), help="Check every text in a folder.")
@click.option(
    "--column", default="text", show_default=True, help="With --text FILE.csv: the column that holds the texts."
)
@click.option("--kind", type=click.Choice(["advert", "offer_letter", "email", "contract"]), help="What the text is.")
@FORMAT
@FAIL_ON
@common
def check(  # noqa: PLR0913 - one argument an option
    files: tuple[Path, ...],
    criteria: Path | None,
    name: str | None,
    *,
    text: Path | None,
    text_dir: Path | None,
    column: str,
    kind: str | None,
    form: str,
    fail_on: str | None,
    today: date,
    seed: int,
) -> None:
    """Check one offer, or the words of a text.

    Prints the red flags with their evidence and question, the gaps and, for an offer in a file, its verdict.

    \b
    Examples:
      offer-eval check my_decision.yaml --offer Meridian
      offer-eval check --text letter.pdf --kind offer_letter
      offer-eval check --text-dir adverts/ --format json
    """
    _one_of(files, text, text_dir)
    if text_dir is not None or (text is not None and text.suffix.lower() == ".csv"):
        _check_many(text_dir or text, column=column, kind=kind, form=form, fail_on=fail_on, today=today)
        return
    if text is not None:
        _check_text(text, kind=kind, form=form, fail_on=fail_on, today=today)
        return
    evaluation = evaluated(read(files, criteria), today, seed)
    rows = chosen(evaluation, name)
    click.echo(_rows_json(rows, evaluation) if form == "json" else _rows_text(rows, evaluation), nl=form == "json")
    exit_on(rows, fail_on)


def _rows_text(rows: list[Any], evaluation: Evaluation) -> str:
    from offer_eval.exports import said, terminal

    blocks = ((terminal.single(row, evaluation, paint), said.report(row.name, evaluation, paint)) for row in rows)
    return "\n".join(f"{single}\n{heard}\n" if heard else single for single, heard in blocks)


def _rows_json(rows: list[Any], evaluation: Evaluation) -> str:
    from offer_eval.exports import json_, said

    names = {row.name for row in rows}
    data = json_.as_data(evaluation)
    data["offers"] = [row | said.as_data(row["name"], evaluation) for row in data["offers"] if row["name"] in names]
    return as_json(data)


def _check_text(path: Path, *, kind: Any, form: str, fail_on: str | None, today: date) -> None:
    """Findings in the words of one file or of the pipe."""
    from offer_eval.batch import NOT_ENGLISH
    from offer_eval.core.red_flags.text_check import check_text
    from offer_eval.exports import texts
    from offer_eval.texts import seems_english

    source = text_of(path)
    if not seems_english(source.text):
        raise InputError(
            Problem(NOT_ENGLISH, str(path), fix="give an English text, or ask somebody who knows the language")
        )
    kind = kind or source.kind
    found = check_text(source.text, kind=kind, today=today)
    if form == "json":
        click.echo(as_json(texts.findings_data(found)))
    else:
        click.echo(texts.findings(found, source.text, kind=kind, paint=paint), nl=False)
    exit_if(grave([finding.severity.value for finding in found], fail_on))


def _check_many(path: Any, *, column: str, kind: Any, form: str, fail_on: str | None, today: date) -> None:
    """A table of findings from a folder of texts or a CSV column, with a bar on the terminal's error stream."""
    from offer_eval import batch

    seen: list[str] = []

    def passing(rows: Any) -> Any:
        for row in rows:
            if row["severity"]:
                seen.append(row["severity"])
            yield row

    with click.progressbar(length=0, label="Checking", file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:

        def progress(done: int, total: int | None) -> None:
            bar.length = total or done
            bar.update(done - bar.pos)

        options: Any = {"today": today, "kind": kind, "progress": progress}
        rows = batch.check_dir(path, **options) if path.is_dir() else batch.check_csv(path, column=column, **options)
        if form == "json":
            batch.write_json(passing(rows), sys.stdout)
        else:
            batch.write_csv(passing(rows), sys.stdout)
    exit_if(grave(seen, fail_on))


def _one_of(files: tuple[Path, ...], text: Path | None, text_dir: Path | None) -> None:
    if sum((bool(files), text is not None, text_dir is not None)) != 1:
        raise click.UsageError("Give either a FILE, or --text, or --text-dir.")


@click.command()
@click.argument("advert", type=click.Path(path_type=Path, allow_dash=True))
@click.argument("offer", type=click.Path(path_type=Path, allow_dash=True))
@FORMAT
@common
def diff(advert: Path, offer: Path, *, form: str, today: date, seed: int) -> None:
    """Show where an offer letter departs from the advert.

    Either of them may be - to read it from the pipe.

    \b
    Example:
      offer-eval diff advert.html letter.pdf
    """
    from offer_eval.core.advert_diff.compare import as_data, compare_texts
    from offer_eval.exports import texts

    if str(advert) == str(offer) == "-":
        raise click.UsageError("Only one of the two can come from the pipe.")
    found = compare_texts(text_of(advert).text, text_of(offer).text, today=today)
    click.echo(as_json(as_data(found)) + "\n" if form == "json" else texts.differences(found, paint), nl=False)


@click.command()
@click.argument("rule", required=False)
@FORMAT
@common
def flags(rule: str | None, form: str, today: date, seed: int) -> None:
    """List the red flags that are looked for, or explain one.

    \b
    Examples:
      offer-eval flags
      offer-eval flags RF301
    """
    from offer_eval.exports import rules

    if form == "json":
        click.echo(rules.as_json(rule), nl=False)
    else:
        click.echo(rules.listing(paint) if rule is None else rules.explained(rule, paint), nl=False)
