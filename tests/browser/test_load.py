"""Several windows at once on one server, each with a decision of its own; `proof/load.py` does the same with thirty."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("playwright")


sys.path.insert(0, str(Path(__file__).parents[2] / "proof"))

from load import MEGABYTES_A_WINDOW, MEGABYTES_GROWN, measured

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.mark.skipif(sys.platform != "linux", reason="the size of a process is read from /proc")
def test_five_windows_at_work_see_their_own_decision_only_and_cost_little(browser: Browser, address: str) -> None:
    load = measured(browser, address, windows=5, reruns=20)
    assert load.mistaken == []
    assert load.a_window < MEGABYTES_A_WINDOW
    assert load.grown < MEGABYTES_GROWN
