"""How quick and how large the page is, in one run with an empty Streamlit page: `python benchmarks/page.py`.

Slider: key press to the last change of the page, in Chromium, median of many presses, for 5 offers and 8 criteria.
Memory: resident size of the server after the first window, and what every further window adds.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

from screenshots import ARGUMENTS, opened, served  # noqa: E402

from offer_eval.decision_file import read_decision, to_text  # noqa: E402
from offer_eval.ui.edits import with_copy, with_criterion  # noqa: E402

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

EMPTY = """
import streamlit as st
st.title("Empty")
value = st.slider("Weight", 0, 100, 50)
st.html(f"<p>{value}</p>")
"""

PRESS = """
(quiet) => new Promise((done) => {
  const slider = document.querySelector('[role="slider"], input[type=range]');
  let start = 0, last = 0;
  const seen = new MutationObserver(() => { last = performance.now(); });
  addEventListener('keydown', () => { start = performance.now(); last = start;
    seen.observe(document.querySelector('[data-testid=stMain]'),
      {subtree: true, childList: true, attributes: true, characterData: true});
    const wait = setInterval(() => {
      if (performance.now() - last > quiet) { clearInterval(wait); seen.disconnect(); done(last - start); }
    }, 20);
  }, {once: true, capture: true});
  slider.focus();
})
"""
"""Resolves with the time from the next key press to the last change of the page [ms]."""

QUIET = 500
"""The page has settled when nothing changed for so long [ms]."""


def decision(folder: Path) -> Path:
    """A file with five offers and eight criteria."""
    made = read_decision(ROOT / "sample_data" / "three_offers.yaml").decision
    made = made.model_copy(
        update={"present_job": None, "keep_searching": None, "deal_breakers": (), "gut_choice": "Meridian"}
    )
    for index in (0, 1):
        made = with_copy(made, index)
    for name in ("working_conditions", "career_fit"):
        made = with_criterion(made, name)
    made = with_criterion(made, "garden", {"label": "Garden", "worst": 0, "best": 10})
    path = folder / "five_by_eight.yaml"
    path.write_text(to_text(made))
    return path


def latency(page: Page, presses: int) -> list[float]:
    """Time of each key press [ms]."""
    times = []
    for number in range(presses):
        promise = page.evaluate_handle(f"() => {{ window.settled = ({PRESS})({QUIET}); }}")
        promise.dispose()
        page.keyboard.press("ArrowLeft" if number % 2 else "ArrowRight")
        times.append(page.evaluate("() => window.settled"))
    return times


def resident(name: str) -> float:
    """Resident size of the server that runs this script [MB]."""
    found = subprocess.run(["pgrep", "-f", name], capture_output=True, text=True, check=True).stdout.split()
    status = Path(f"/proc/{found[0]}/status").read_text()
    return float(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024


def measured(browser: Browser, url: str, presses: int, mark: str, windows: int) -> tuple[float, float, float]:
    """(median latency [ms], size after the first window [MB], what a further window adds [MB])."""
    page = opened(browser, url, viewport={"width": 1400, "height": 1000})
    page.wait_for_timeout(1500)
    times = latency(page, presses)[2:]
    before = resident(mark)
    more = [opened(browser, url) for _ in range(windows)]
    added = (resident(mark) - before) / windows
    for each in [page, *more]:
        each.context.close()
    return statistics.median(times), before, added


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--presses", type=int, default=30)
    parser.add_argument("--windows", type=int, default=10)
    told = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        empty, file = folder / "empty_page.py", decision(folder)
        empty.write_text(EMPTY)
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        with served(page=empty) as url:
            floor, floor_size, _ = measured(browser, url, told.presses, "empty_page.py", told.windows)
        with served(str(file), "--today", "2026-11-22") as url:
            ours, size, added = measured(browser, url, told.presses, "five_by_eight.yaml", told.windows)
        browser.close()
    print(f"slider to settled result: {ours:.0f} ms, empty page {floor:.0f} ms, ratio {ours / floor:.1f} (at most 3)")
    print(
        f"server: {size:.0f} MB (at most 90), empty page {floor_size:.0f} MB; each window: {added:.2f} MB (at most 0.3)"
    )


if __name__ == "__main__":
    main()
