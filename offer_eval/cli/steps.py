"""The commands for what comes next: the plan, the messages, the choice and the look back at it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from offer_eval.cli.options import CRITERIA, FILES, FORMAT, common
from offer_eval.cli.running import as_json, chosen, evaluated, paint, read_for_plan
from offer_eval.errors import InputError, Problem

if TYPE_CHECKING:
    from datetime import date

    from offer_eval.core.model import Decision
    from offer_eval.core.model.journal import DecisionRecord


@click.command()
@FILES
@CRITERIA
@FORMAT
@common
def plan(files: tuple[Path, ...], criteria: Path | None, form: str, today: date, seed: int) -> None:
    """Show every deadline and whom to write to today.

    \b
    Example:
      offer-eval plan my_decision.yaml
    """
    from offer_eval.core.plan import plan_of
    from offer_eval.exports import next_steps

    evaluation = evaluated(read_for_plan(files, criteria), today, seed)
    made = plan_of(evaluation)
    if form == "json":
        click.echo(as_json(next_steps.plan_data(made)))
    else:
        click.echo(next_steps.plan_text(made, evaluation, paint), nl=False)


@click.command()
@click.argument("kind", metavar="KIND")
@FILES
@click.option("--offer", "name", help="The offer, or the employer of a process, that it goes to.")
@click.option("--mailto", "link", is_flag=True, help="Print an address that opens it in your mail program.")
@common
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

    written = write(kind, find(kind, name, evaluated(read_for_plan(files), today, seed)))
    click.echo(f"{next_steps.mailto(written)}\n" if link else next_steps.message_text(written, paint), nl=False)


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--offer", "name", help="The row you choose.")
@click.option("--why", default="", help="Why, in your own words.")
@click.option("--again", is_flag=True, help="Replace a choice already noted; the former is kept in a line.")
@click.option("--said-yes", is_flag=True, help="Note that your yes is sent.")
@click.option("--confirmed", is_flag=True, help="Note that they confirmed it in writing.")
@common
def decide(
    file: Path,
    *,
    name: str | None,
    why: str,
    again: bool,
    said_yes: bool,
    confirmed: bool,
    today: date,
    seed: int,
) -> None:
    """Note your choice in the file.

    With the day, your reason, and what was known; later that your yes is sent and confirmed.

    \b
    Examples:
      offer-eval decide my_decision.yaml --offer Meridian --why "The people."
      offer-eval decide my_decision.yaml --said-yes
    """
    from offer_eval.core.review import with_yes
    from offer_eval.decision_file import read_decision, save, updated_text

    read = read_decision(file)
    record = read.decision.record
    if name is not None:
        record = _choice(read.decision, name, why=why, again=again, today=today, seed=seed, file=file)
    elif record is None or not (said_yes or confirmed):
        given = "--said-yes or --confirmed" if record is not None else ""
        fix = f"give {given or '--offer NAME'}"
        raise InputError(Problem("is told nothing to note", "decide", fix=fix))
    record = with_yes(record, said=said_yes, confirmed=confirmed, today=today)
    save(read, updated_text(read, read.decision.model_copy(update={"record": record})))
    what = ", ".join(
        [record.chosen, *(["your yes is sent"] if said_yes else []), *(["confirmed"] if confirmed else [])]
    )
    click.echo(f"Noted in {file}: {what}, {today.isoformat()}. Look back with: offer-eval review {file}")


def _choice(
    decision: Decision, name: str, *, why: str, again: bool, today: date, seed: int, file: Path
) -> DecisionRecord:
    """The record of a choice; InputError where one is noted already and is not to be replaced."""
    from offer_eval.core.review import doubts_about, record_of

    evaluation = evaluated(decision, today, seed)
    row = chosen(evaluation, name)[0]
    if decision.record is not None and not again:
        fix = "look back with offer-eval review, or replace it with --again"
        raise InputError(Problem("holds a choice already", str(file), found=repr(decision.record.chosen), fix=fix))
    for doubt in doubts_about(row):
        click.echo(doubt, err=True)
    return record_of(evaluation, row.name, why=why)


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@common
def review(file: Path, *, today: date, seed: int) -> None:
    """Look back at the choice and what has come true.

    \b
    Example:
      offer-eval review my_decision.yaml
    """
    from offer_eval.core.review import review_of
    from offer_eval.exports import next_steps

    evaluation = evaluated(read_for_plan((file,)), today, seed)
    found = review_of(evaluation)
    if found is None:
        fix = f"note it with: offer-eval decide {file} --offer NAME"
        raise InputError(Problem("holds no choice to look back at", str(file), fix=fix))
    click.echo(next_steps.review_text(found, evaluation, paint), nl=False)
