"""Start the page on this machine only, with every privacy and security setting passed explicitly."""

from __future__ import annotations

import socket
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from offer_eval.ui.memory import one_heap
from offer_eval.ui.settings import as_flags

if TYPE_CHECKING:
    from datetime import date

HOST = "127.0.0.1"


def launch(file: Path | None, *, port: int, browser: bool, today: date | None, seed: int) -> int:
    """Serve the page until it is stopped; returns the exit code.

    Args:
        file: The decision to open, and to save to; it need not exist yet.
        port: Port on 127.0.0.1; 0, or one that is taken, means a free one.
        browser: Whether to open the person's browser.
        today: The day to reckon from; None means the clock, read anew each time.
        seed: For repeatable draws.
    """
    one_heap()
    from streamlit.web.cli import main  # noqa: PLC0415 - a second that no other command has to pay

    flags = [*as_flags(), f"--server.port={free_port(port)}", f"--server.headless={str(not browser).lower()}"]
    with suppress(click.Abort):  # Ctrl+C is how the page is stopped
        main(["run", str(script()), *flags, "--", *page_arguments(file, today, seed=seed)], standalone_mode=False)
    return 0


def script() -> Path:
    """The script of the packaged page."""
    return Path(__file__).with_name("start.py")


def page_arguments(file: Path | None, today: date | None, *, seed: int) -> list[str]:
    """What the page's own script is told; `offer_eval.ui.page` reads it back."""
    arguments = [] if file is None else [str(file.absolute())]
    arguments += [] if today is None else ["--today", today.isoformat()]
    return [*arguments, "--seed", str(seed)]


def free_port(wanted: int) -> int:
    """`wanted` if nobody listens there, else one that is free."""
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((HOST, wanted))
        except OSError:
            listener.bind((HOST, 0))
        return int(listener.getsockname()[1])
