"""The command line: parse, call, print, exit code; no arithmetic."""

from __future__ import annotations

import gc
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
    seed = click.option(
        "--seed", type=click.IntRange(0, 2**32 - 1), default=0, show_default=True, help="For repeatable draws."
    )
    today = click.option(
        "--today", type=_Day(), default=_today, show_default="the clock", help="The day to reckon from."
    )
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
            click.echo(
                f"This should not have happened ({type(error).__name__}). Your files are as they were.", err=True
            )
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
    # Imports make many objects and no garbage; looking for it would take a tenth of the time of a command.
    gc.set_threshold(100_000, 20, 20)


def _json(data: object) -> str:
    import json

    return json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False)


def _colour() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


def _paint(text: str, role: str) -> str:
    return click.style(text, **COLOURS.get(role, {})) if _colour() else text


def _evaluated(decision: Decision, today: date, seed: int) -> Evaluation:
    from offer_eval.core.evaluation import evaluate

    if decision.holidays_in is not None:
        from offer_eval.public_holidays import with_public_holidays

        decision = with_public_holidays(decision, today)
    return evaluate(decision, today=today, seed=seed)


def _read(files: tuple[Path, ...], criteria: Path | None = None) -> Decision:
    from offer_eval.joining import join

    decision = join(files, criteria_from=criteria)
    if not decision.offers:
        where = ", ".join(map(str, files))
        raise InputError(Problem("holds no offer", where, fix="add one under offers:, as `offer-eval new` shows"))
    if decision.money.price_level_file is None:
        return decision
    from offer_eval.price_levels import with_table

    return with_table(decision, files[0].parent)


FILES = click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
CRITERIA = click.option(
    "--criteria", type=click.Path(path_type=Path), help="Take criteria and weights from this decision file."
)
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
        from offer_eval.exports import json_

        click.echo(json_.render(evaluation), nl=False)
    else:
        from offer_eval.exports import terminal

        click.echo(terminal.comparison(evaluation, _paint), nl=False)
    _exit_on(evaluation.rows, fail_on)


def _exit_on(rows: Any, fail_on: str | None) -> None:
    _exit_if(_grave([f.severity.value for row in rows for f in row.findings if f.open], fail_on))


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
        from offer_eval.exports import json_

        click.echo(json_.sensitivity(evaluation), nl=False)
    else:
        from offer_eval.exports import terminal

        click.echo(terminal.sensitivity(evaluation, _paint), nl=False)


@main.command()
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
    if text_dir is not None or (text is not None and text.suffix.lower() == ".csv"):
        _check_many(text_dir or text, column=column, kind=kind, form=form, fail_on=fail_on, today=today)
        return
    if text is not None:
        _check_text(text, kind=kind, form=form, fail_on=fail_on, today=today)
        return
    evaluation = _evaluated(_read(files, criteria), today, seed)
    rows = _chosen(evaluation, name)
    if form == "json":
        from offer_eval.exports import json_

        data = json_.as_data(evaluation)
        data["offers"] = [row for row in data["offers"] if row["name"] in {r.name for r in rows}]
        click.echo(_json(data))
    else:
        from offer_eval.exports import terminal

        click.echo("\n".join(terminal.single(row, evaluation, _paint) for row in rows), nl=False)
    _exit_on(rows, fail_on)


def _check_text(path: Path, *, kind: Any, form: str, fail_on: str | None, today: date) -> None:
    """Findings in the words of one file or of the pipe."""
    from offer_eval.batch import NOT_ENGLISH
    from offer_eval.core.red_flags.text_check import check_text
    from offer_eval.exports import texts
    from offer_eval.texts import seems_english

    source = _source(path)
    if not seems_english(source.text):
        raise InputError(
            Problem(NOT_ENGLISH, str(path), fix="give an English text, or ask somebody who knows the language")
        )
    kind = kind or source.kind
    found = check_text(source.text, kind=kind, today=today)
    if form == "json":
        click.echo(_json(texts.findings_data(found)))
    else:
        click.echo(texts.findings(found, source.text, kind=kind, paint=_paint), nl=False)
    _exit_if(_grave([finding.severity.value for finding in found], fail_on))


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
    _exit_if(_grave(seen, fail_on))


def _source(path: Path) -> Any:
    from offer_eval.texts import read_text

    if str(path) == "-":
        return read_text(sys.stdin.buffer.read(), "-")
    return read_text(path)


def _grave(severities: list[str], fail_on: str | None) -> bool:
    """Whether any of the severities is at least as grave as `--fail-on` says."""
    order = ["stop", "high", "medium", "low", "note"]
    return fail_on is not None and any(order.index(s) <= order.index(fail_on) for s in severities)


def _exit_if(flagged: bool) -> None:
    if flagged:
        sys.exit(FLAGGED)


def _one_of(files: tuple[Path, ...], text: Path | None, text_dir: Path | None) -> None:
    if sum((bool(files), text is not None, text_dir is not None)) != 1:
        raise click.UsageError("Give either a FILE, or --text, or --text-dir.")


def _chosen(evaluation: Evaluation, name: str | None) -> list[Any]:
    from offer_eval.core.checks import did_you_mean
    from offer_eval.core.model import Kind

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
@click.option(
    "-o",
    "--output",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(),
    help="Folder to write to.",
)
@click.option("--redact", is_flag=True, help="Leave out names and money, for a copy to show around.")
@_common
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
    evaluation = _evaluated(_read(files, criteria), today, seed)
    stem = f"{files[0].stem}_summary"
    if redact:
        from offer_eval.exports.redact import redacted

        evaluation, stem = redacted(evaluation), "summary_to_share"
    _write_all(evaluation, list(dict.fromkeys(wanted)), folder, stem)


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
    from offer_eval.files import save_bytes
    from offer_eval.starter import starter

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
    from offer_eval.schema import schema_text

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
    from offer_eval.ui.launch import launch

    chosen = click.get_current_context().get_parameter_source("today")
    day = None if chosen is click.core.ParameterSource.DEFAULT else today
    sys.exit(launch(file, port=port, browser=not no_browser, today=day, seed=seed))


@main.command()
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
@_common
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
    """Money by year and by layer, pay by the hour, what is kept or owed on leaving.

    \b
    Examples:
      offer-eval money my_decision.yaml
      offer-eval money my_decision.yaml --offer Meridian --leave-month 11
    """
    from offer_eval.exports import money as report

    evaluation = _evaluated(_read(files, criteria), today, seed)
    rows = _chosen(evaluation, name) if name is not None else list(evaluation.rows)
    if form == "json":
        click.echo(_json(report.as_data(evaluation, rows, leave_month=leave_month)))
    else:
        click.echo(report.report(evaluation, rows, leave_month=leave_month, paint=_paint), nl=False)


@main.command()
@click.argument("advert", type=click.Path(path_type=Path, allow_dash=True))
@click.argument("offer", type=click.Path(path_type=Path, allow_dash=True))
@FORMAT
@_common
def diff(advert: Path, offer: Path, *, form: str, today: date, seed: int) -> None:
    """What the offer letter says otherwise than the advert; - reads one of them from the pipe.

    \b
    Example:
      offer-eval diff advert.html letter.pdf
    """
    from offer_eval.core.advert_diff.compare import as_data, compare_texts
    from offer_eval.exports import texts

    if str(advert) == str(offer) == "-":
        raise click.UsageError("Only one of the two can come from the pipe.")
    found = compare_texts(_source(advert).text, _source(offer).text, today=today)
    click.echo(_json(as_data(found)) + "\n" if form == "json" else texts.differences(found, _paint), nl=False)


@main.command()
@click.argument("currencies", nargs=-1, required=True, metavar="CURRENCY...")
@click.option("--on", "day", type=_Day(), help="The day of the rates; --today where left out.")
@_common
def rates(currencies: tuple[str, ...], *, day: date | None, today: date, seed: int) -> None:
    """Exchange rates of the ECB to paste into a decision file, read offline from an extra package.

    \b
    Example:
      offer-eval rates USD CHF --on 2026-11-20
    """
    from offer_eval.exchange_rates import ecb_rates

    found = ecb_rates(currencies, on=day or today)
    head = f"money:\n  rates:\n    base: {found.base}\n    date: {found.date}\n    source: {found.source}\n    units:\n"
    click.echo(head + "".join(f"      {code}: {rate.point:g}\n" for code, rate in found.units.items()), nl=False)


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
    from offer_eval.exports import rules

    if form == "json":
        click.echo(rules.as_json(rule), nl=False)
    else:
        click.echo(rules.listing(_paint) if rule is None else rules.explained(rule, _paint), nl=False)


@main.command()
@FILES
@CRITERIA
@FORMAT
@_common
def plan(files: tuple[Path, ...], criteria: Path | None, form: str, today: date, seed: int) -> None:
    """Show every deadline, whom to write to today, and what comes next.

    \b
    Example:
      offer-eval plan my_decision.yaml
    """
    from offer_eval.core.plan import plan_of
    from offer_eval.exports import next_steps

    evaluation = _evaluated(_read(files, criteria), today, seed)
    made = plan_of(evaluation)
    if form == "json":
        click.echo(_json(next_steps.plan_data(made)))
    else:
        click.echo(next_steps.plan_text(made, evaluation, _paint), nl=False)


@main.command()
@click.argument("kind", metavar="KIND")
@FILES
@click.option("--offer", "name", help="The offer, or the employer of a process, that it goes to.")
@click.option("--mailto", "link", is_flag=True, help="Print an address that opens it in your mail program.")
@_common
def message(kind: str, files: tuple[Path, ...], *, name: str | None, link: bool, today: date, seed: int) -> None:
    """Write a message, filled from the file. Nothing is sent.

    \b
    KIND is one of:
      time       ask for more time          tell      tell the others your choice
      questions  ask what is open           deadline  tell them of your deadline
      negotiate  ask for what is missing    thank     thank for an interview
      accept     say yes                    chase     ask how things stand
      decline    say no                     feedback  ask why, after a no
      counter    decline to stay
    \b
    Examples:
      offer-eval message time my_decision.yaml --offer Quillfish
      offer-eval message deadline my_decision.yaml --offer "Lindenhof Clinics"
    """
    from offer_eval.core.messages import find, write
    from offer_eval.exports import next_steps

    written = write(kind, find(kind, name, _evaluated(_read(files), today, seed)))
    click.echo(f"{next_steps.mailto(written)}\n" if link else next_steps.message_text(written, _paint), nl=False)


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--offer", "name", required=True, help="The row you choose.")
@click.option("--why", default="", help="Why, in your own words.")
@click.option("--again", is_flag=True, help="Replace a choice already noted; the former is kept in a line.")
@_common
def decide(file: Path, *, name: str, why: str, again: bool, today: date, seed: int) -> None:
    """Note your choice in the file: what, when, why, and what was known.

    \b
    Example:
      offer-eval decide my_decision.yaml --offer Meridian --why "The people."
    """
    from offer_eval.core.review import doubts_about, record_of
    from offer_eval.decision_file import read_decision, save, updated_text

    read = read_decision(file)
    evaluation = _evaluated(read.decision, today, seed)
    row = _chosen(evaluation, name)[0]
    former = read.decision.record
    if former is not None and not again:
        fix = "look back with offer-eval review, or replace it with --again"
        raise InputError(Problem("holds a choice already", str(file), found=repr(former.chosen), fix=fix))
    for doubt in doubts_about(row):
        click.echo(doubt, err=True)
    record = record_of(evaluation, row.name, why=why)
    save(read, updated_text(read, read.decision.model_copy(update={"record": record})))
    click.echo(f"Noted in {file}: {row.name}, {today.isoformat()}. Look back with: offer-eval review {file}")


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@_common
def review(file: Path, *, today: date, seed: int) -> None:
    """Look back at the choice: what has come true, and what has not.

    \b
    Example:
      offer-eval review my_decision.yaml
    """
    from offer_eval.core.review import review_of
    from offer_eval.exports import next_steps

    evaluation = _evaluated(_read((file,)), today, seed)
    found = review_of(evaluation)
    if found is None:
        fix = f"note it with: offer-eval decide {file} --offer NAME"
        raise InputError(Problem("holds no choice to look back at", str(file), fix=fix))
    click.echo(next_steps.review_text(found, evaluation, _paint), nl=False)


if __name__ == "__main__":
    main()
