"""The command line: parse, call, print, exit code; no arithmetic."""

from __future__ import annotations

import os
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from offer_eval.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Callable

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


class _Day(click.ParamType[date]):
    name = "YYYY-MM-DD"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is no date in the calendar; write for example 2026-11-22.", param, ctx)


def _today() -> date:
    return datetime.now().astimezone().date()


def _common(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that every command takes."""
    seed = click.option("--seed", type=click.IntRange(0, 2**32 - 1), default=0, show_default=True, help="For repeatable draws.")
    today = click.option("--today", type=_Day(), default=_today, show_default="the clock", help="The day to reckon from.")
    return today(seed(command))


class _Refusing(click.Group):
    """A group that turns bad input into sentences and exit code 2."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except InputError as error:
            for problem in error.problems:
                click.echo(str(problem), err=True)
            ctx.exit(BAD_INPUT)
        except BrokenPipeError:
            # The reader of a pipe has seen enough; nothing is wrong.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(DONE)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            if "OFFER_EVAL_DEBUG" in os.environ:
                raise
            click.echo(f"This should not have happened ({type(error).__name__}). Your files are as they were.", err=True)
            click.echo("    fix: set OFFER_EVAL_DEBUG=1, run it again, and report what it prints", err=True)
            ctx.exit(BROKEN)


@click.group(cls=_Refusing, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80})
@click.version_option(package_name="offer-eval", message="%(version)s")
def main() -> None:
    """Compare job offers by your own weights, see the red flags, and know how sure the answer is.

    \b
    Start here:
      offer-eval new my_decision.yaml        a commented file to fill in
      offer-eval compare my_decision.yaml    the answer
      offer-eval app my_decision.yaml        the same on a page in the browser
    Everything stays on this machine.
    """


def _json(data: object) -> str:
    import json  # noqa: PLC0415 - keeps --help quick

    return json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False)


def _colour() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


def _paint(text: str, role: str) -> str:
    return click.style(text, **COLOURS.get(role, {})) if _colour() else text


def _evaluated(decision: Decision, today: date, seed: int) -> Evaluation:
    from offer_eval.core.evaluation import evaluate  # noqa: PLC0415 - keeps --help quick

    return evaluate(decision, today=today, seed=seed)


def _read(files: tuple[Path, ...], criteria: Path | None = None) -> Decision:
    from offer_eval.joining import join  # noqa: PLC0415

    return join(files, criteria_from=criteria)


FILES = click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
CRITERIA = click.option("--criteria", type=click.Path(path_type=Path), help="Take criteria and weights from this decision file.")
FORMAT = click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
FAIL_ON = click.option(
    "--fail-on",
    type=click.Choice(["stop", "high", "medium", "low", "note"]),
    help="Exit with 1 if a confirmed or suspected flag is at least this grave.",
)


@main.command()
@FILES
@CRITERIA
@FORMAT
@FAIL_ON
@_common
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
    evaluation = _evaluated(_read(files, criteria), today, seed)
    if form == "json":
        from offer_eval.exports import json_  # noqa: PLC0415

        click.echo(json_.render(evaluation), nl=False)
    else:
        from offer_eval.exports import terminal  # noqa: PLC0415

        click.echo(terminal.comparison(evaluation, _paint), nl=False)
    _exit_on(evaluation.rows, fail_on)


def _exit_on(rows: Any, fail_on: str | None) -> None:
    from offer_eval.core.red_flags.rule import Severity  # noqa: PLC0415

    if fail_on is None:
        return
    least = Severity(fail_on).gravity
    if any(f.open and f.severity.gravity >= least for row in rows for f in row.findings):
        sys.exit(FLAGGED)


@main.command()
@FILES
@CRITERIA
@FORMAT
@_common
def sensitivity(files: tuple[Path, ...], criteria: Path | None, form: str, today: date, seed: int) -> None:
    """How sure the answer is: what it hangs on, break-evens, what is worth asking.

    \b
    Example:
      offer-eval sensitivity my_decision.yaml
    """
    evaluation = _evaluated(_read(files, criteria), today, seed)
    if form == "json":
        from offer_eval.exports import json_  # noqa: PLC0415

        click.echo(json_.sensitivity(evaluation), nl=False)
    else:
        from offer_eval.exports import terminal  # noqa: PLC0415

        click.echo(terminal.sensitivity(evaluation, _paint), nl=False)


@main.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="[FILE...]")
@CRITERIA
@click.option("--offer", "name", help="Only this offer; otherwise every offer in the file.")
@click.option("--text", type=click.Path(path_type=Path, allow_dash=True), help="Check the words of a text; - reads them from the pipe.")
@click.option("--text-dir", type=click.Path(path_type=Path, file_okay=False), help="Check every text in a folder.")
@click.option("--column", default="text", show_default=True, help="With --text FILE.csv: the column that holds the texts.")
@click.option("--kind", type=click.Choice(["advert", "offer_letter", "email", "contract"]), help="What the text is.")
@FORMAT
@FAIL_ON
@_common
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
    """Check one offer, or the words of a text: red flags, gaps, questions, verdict.

    \b
    Examples:
      offer-eval check my_decision.yaml --offer Meridian
      offer-eval check --text letter.pdf --kind offer_letter
      offer-eval check --text-dir adverts/ --format json
    """
    _one_of(files, text, text_dir)
    if text is not None or text_dir is not None:
        from offer_eval import text_cli  # noqa: PLC0415

        sys.exit(text_cli.check(text, text_dir, column=column, kind=kind, form=form, fail_on=fail_on, today=today, paint=_paint))
    evaluation = _evaluated(_read(files, criteria), today, seed)
    rows = _chosen(evaluation, name)
    if form == "json":
        from offer_eval.exports import json_  # noqa: PLC0415

        data = json_.as_data(evaluation)
        data["offers"] = [row for row in data["offers"] if row["name"] in {r.name for r in rows}]
        click.echo(_json(data))
    else:
        from offer_eval.exports import terminal  # noqa: PLC0415

        click.echo("\n".join(terminal.single(row, evaluation, _paint) for row in rows), nl=False)
    _exit_on(rows, fail_on)


def _one_of(files: tuple[Path, ...], text: Path | None, text_dir: Path | None) -> None:
    if sum((bool(files), text is not None, text_dir is not None)) != 1:
        raise click.UsageError("Give either a FILE, or --text, or --text-dir.")


def _chosen(evaluation: Evaluation, name: str | None) -> list[Any]:
    from offer_eval.core.checks import did_you_mean  # noqa: PLC0415
    from offer_eval.core.model import Kind  # noqa: PLC0415

    offers = [row for row in evaluation.rows if row.kind in {Kind.OFFER, Kind.COUNTER_OFFER}]
    if name is None:
        return offers
    found = [row for row in evaluation.rows if row.name.casefold() == name.casefold()]
    if not found:
        fix = did_you_mean(name, [row.name for row in evaluation.rows])
        raise InputError(Problem("no row has this name", "--offer", found=repr(name), fix=fix))
    return found


@main.command()
@FILES
@CRITERIA
@click.option("--to", "formats", required=True, metavar="FORMAT,...", help="Formats, with commas between them.")
@click.option("-o", "--output", "folder", type=click.Path(path_type=Path, file_okay=False), default=Path(), help="Folder to write to.")
@_common
def export(
    files: tuple[Path, ...], criteria: Path | None, formats: str, folder: Path, today: date, seed: int
) -> None:
    """Write the decision summary to files.

    \b
    Examples:
      offer-eval export my_decision.yaml --to md,json -o summary
    """
    from offer_eval.exports import EXPORTS  # noqa: PLC0415
    from offer_eval.files import write_output  # noqa: PLC0415

    wanted = [name.strip().lower() for name in formats.split(",") if name.strip()]
    if strange := [name for name in wanted if name not in EXPORTS] or ([] if wanted else [formats]):
        fix = f"use {', '.join(EXPORTS)}, with commas between them"
        raise InputError(Problem("is no format", "--to", found=repr(strange[0]), fix=fix))
    evaluation = _evaluated(_read(files, criteria), today, seed)
    for name in dict.fromkeys(wanted):
        path = folder / f"{files[0].stem}_summary{EXPORTS[name].suffix}"
        write_output(path, EXPORTS[name].render(evaluation))
        click.echo(str(path))


@main.command()
@click.argument("file", type=click.Path(path_type=Path), default=Path("my_decision.yaml"))
@click.option("--force", is_flag=True, help="Overwrite the file if it is there.")
@_common
def new(file: Path, *, force: bool, today: date, seed: int) -> None:
    """Write a commented decision file to fill in.

    \b
    Example:
      offer-eval new my_decision.yaml
    """
    from offer_eval.files import save_bytes  # noqa: PLC0415
    from offer_eval.starter import starter  # noqa: PLC0415

    if file.exists() and not force:
        raise InputError(Problem("is there already", str(file), fix="give another name, or --force to overwrite it"))
    save_bytes(file, starter(today).encode(), anyway=force)
    click.echo(f"Wrote {file}. Fill it in, then: offer-eval compare {file}")


@main.command()
@_common
def schema(today: date, seed: int) -> None:
    """Print the JSON Schema of the decision file, for editors.

    \b
    Example:
      offer-eval schema > decision.schema.json
    """
    from offer_eval.schema import schema_text  # noqa: PLC0415

    click.echo(schema_text(), nl=False)


@main.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--port", type=click.IntRange(0, 65535), default=8501, show_default=True, help="Port on 127.0.0.1.")
@click.option("--no-browser", is_flag=True, help="Do not open the browser.")
@_common
def app(file: Path | None, *, port: int, no_browser: bool, today: date, seed: int) -> None:
    """Open the comparison page, on 127.0.0.1 only.

    \b
    Examples:
      offer-eval app
      offer-eval app my_decision.yaml
    """
    from offer_eval.ui.launch import launch  # noqa: PLC0415

    chosen = click.get_current_context().get_parameter_source("today")
    day = None if chosen is click.core.ParameterSource.DEFAULT else today
    sys.exit(launch(file, port=port, browser=not no_browser, today=day, seed=seed))


@main.command()
@FILES
@CRITERIA
@click.option("--offer", "name", help="Only this offer.")
@click.option("--leave-month", type=click.IntRange(1, 600), metavar="N", help="What is kept, owed and lost on leaving after month N.")
@FORMAT
@_common
def money(  # noqa: PLR0913 - one argument an option
    files: tuple[Path, ...],
    criteria: Path | None,
    name: str | None,
    *,
    leave_month: int | None,
    form: str,
    today: date,
    seed: int,
) -> None:
    """Money by year and by layer, pay by the hour, what is kept or owed on leaving.

    \b
    Examples:
      offer-eval money my_decision.yaml
      offer-eval money my_decision.yaml --offer Meridian --leave-month 11
    """
    from offer_eval.exports import money as report  # noqa: PLC0415

    evaluation = _evaluated(_read(files, criteria), today, seed)
    rows = _chosen(evaluation, name) if name is not None else list(evaluation.rows)
    if form == "json":
        click.echo(_json(report.as_data(evaluation, rows, leave_month=leave_month)))
    else:
        click.echo(report.report(evaluation, rows, leave_month=leave_month, paint=_paint), nl=False)


@main.command()
@click.argument("rule", required=False)
@FORMAT
@_common
def flags(rule: str | None, form: str, today: date, seed: int) -> None:
    """List the red flags that are looked for, or explain one.

    \b
    Examples:
      offer-eval flags
      offer-eval flags RF301
    """
    from offer_eval.exports import rules  # noqa: PLC0415

    if form == "json":
        click.echo(rules.as_json(rule), nl=False)
    else:
        click.echo(rules.listing(_paint) if rule is None else rules.explained(rule, _paint), nl=False)


if __name__ == "__main__":
    main()
