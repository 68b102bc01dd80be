"""How the page is served: with headers that forbid everything from elsewhere, and a sentence where the page fails."""

from __future__ import annotations

import asyncio
import sys
import webbrowser
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any

import streamlit as st
from streamlit import runtime

from offer_eval.ui.memory import one_heap

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

SOON = 0.3
"""When the browser is opened after the server has begun to start [s]; it listens by then."""

SWITCH = 0.001
"""How long the thread that sends answers waits for one that works [s]; Python's own 0.005 is felt at a slider."""


def is_up() -> bool:
    """Whether the server runs already, so that the script is run for a window and not loaded to be served."""
    return runtime.exists()


RULES = {
    "default-src": "'self'",
    "script-src": "'self' 'unsafe-inline'",  # Streamlit's start page holds a script; none is let in from elsewhere
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "connect-src": "'self' ws://127.0.0.1:* ws://localhost:*",
    "worker-src": "'self' blob:",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
}
"""What the browser may load, and whom it may tell: this server alone. So nothing that is shown, whoever wrote it, can
fetch from or send to another machine. Source: Content Security Policy Level 3 (W3C)."""

HEADERS = [
    (b"content-security-policy", "; ".join(f"{name} {value}" for name, value in RULES.items()).encode()),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
]
"""What every answer carries, as ASGI has it."""


class SafeHeaders:
    """Adds the headers to every answer of the server."""

    def __init__(self, app: ASGIApp) -> None:
        """`app` is what answers."""
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and the answer back with the headers."""

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *HEADERS]
            await send(message)

        await self.app(scope, receive, with_headers)


@asynccontextmanager
async def _serving(_: object) -> AsyncIterator[None]:
    one_heap()
    sys.setswitchinterval(SWITCH)
    if not st.get_option("server.headless"):
        address = f"http://{st.get_option('server.address')}:{st.get_option('server.port')}"
        asyncio.get_running_loop().call_later(SOON, webbrowser.open, address)
    yield


def in_a_sentence(error: Exception) -> bool:
    """Say on the page that it failed, and where the person's changes are; Streamlit has logged the error itself."""
    del error
    st.error(
        "This part of the page could not be shown. The fault is in the page, not in what you wrote. "
        f"{_where_changes_are()} The terminal in which the page was started names the fault."
    )
    return True


def _where_changes_are() -> str:
    from offer_eval.ui.desk import keep  # noqa: PLC0415 - loaded by the first window, not by the server

    here = st.session_state.get("desk")
    if here is None or here.decision is None:
        return "Reload it to try again."
    with suppress(Exception):  # the fault may lie in saving
        keep()
    if here.dirty or here.kept_in is None:
        return "What you entered is still in this window: open another section, and do not reload."
    return f"What you entered is saved in {here.kept_in.name}. Open another section, or reload the page."


def options() -> dict[str, Any]:
    """What `streamlit.App` is told beside the script."""
    from starlette.middleware import Middleware  # noqa: PLC0415 - a page without a server has no starlette

    return {"middleware": [Middleware(SafeHeaders)], "lifespan": _serving, "on_script_error": in_a_sentence}
