"""The page in AppTest: every journey that needs no browser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.ui.desk import Desk

ROOT = Path(__file__).parents[1]


@pytest.fixture(autouse=True)
def _plain_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """AppTest keeps an object of its own in the session that cannot be pickled; errors are to be seen in full."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("STREAMLIT_RUNNER_ENFORCE_SERIALIZABLE_SESSION_STATE", "false")
    monkeypatch.setenv("STREAMLIT_CLIENT_SHOW_ERROR_DETAILS", "full")
    st.config.get_config_options(force_reparse=True)
    yield
    monkeypatch.undo()
    st.config.get_config_options(force_reparse=True)


def opened(*arguments: str) -> AppTest:
    """The page as a fresh session sees it."""
    at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    return ran(at)


def ran(at: AppTest) -> AppTest:
    """The page after a run, which must not have failed."""
    at.run()
    assert [error.message for error in at.exception] == []
    return at


def test_it_opens() -> None:
    at = opened()
    assert at.button(key="start_mine")
