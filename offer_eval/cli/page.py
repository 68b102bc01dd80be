"""The command that opens the page."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from offer_eval.cli.options import common

if TYPE_CHECKING:
    from datetime import date


@click.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--port", type=click.IntRange(0, 65535), default=8501, show_default=True, help="Port on 127.0.0.1.")
@click.option("--no-browser", is_flag=True, help="Do not open the browser.")
@common
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
