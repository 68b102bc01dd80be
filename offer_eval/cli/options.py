"""The options that several commands take."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Callable

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


class Day(click.ParamType[date]):
    """A day of the calendar, as in 2026-11-22."""

    name = "YYYY-MM-DD"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day; a usage error for anything else."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is no date in the calendar; write for example 2026-11-22.", param, ctx)


def _today() -> date:
    return datetime.now().astimezone().date()


def common(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that every command takes."""
    seed = click.option(
        "--seed", type=click.IntRange(0, 2**32 - 1), default=0, show_default=True, help="For repeatable draws."
    )
    today = click.option(
        "--today", type=Day(), default=_today, show_default="the clock", help="The day to reckon from."
    )
    return today(seed(command))
