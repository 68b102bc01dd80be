"""How quick and how large the page is, in one run with an empty Streamlit page: `python benchmarks/page.py`.

Slider: key press to the last change of the page, in Chromium, median of many presses, for 5 offers and 8 criteria; both
pages by turns.
Memory: resident size of the server after the first window, and what every further window adds.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Self

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


@dataclass(frozen=True, slots=True)
class Measured:
    """One page in figures."""

    settled: float
    """Key press to settled page, median [ms]."""
    cpu: float
    """Of it, time of the server's processor a press [ms]."""
    size: float
    """Resident size of the server after the first window [MB]."""
    share: float
    """The same without what other programs use as well, such as shared libraries, in proportion [MB]."""
    added: float
    """What a further window adds [MB]."""


def server(name: str) -> Path:
    """Where Linux tells about the server that runs this script."""
    found = subprocess.run(["pgrep", "-f", name], capture_output=True, text=True, check=True).stdout.split()
    return Path("/proc") / found[0]


def size(process: Path, what: str) -> float:
    """`Rss` or `Pss` of a process [MB]."""
    lines = (process / "smaps_rollup").read_text().splitlines()
    return float(next(line for line in lines if line.startswith(f"{what}:")).split()[1]) / 1024


def processor(process: Path) -> float:
    """Time that the processor has spent on a process [ms]."""
    user, system = (process / "stat").read_text().rpartition(")")[2].split()[11:13]
    return 1000 * (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


@dataclass(slots=True)
class Served:
    """A page in its first window, and what was measured on it."""

    url: str
    process: Path
    window: Page
    spent: float = 0.0
    times: list[float] = field(default_factory=list)

    @classmethod
    def opened(cls, browser: Browser, url: str, *, mark: str) -> Self:
        """The page once it has settled and answered twice."""
        window = opened(browser, url, viewport={"width": 1400, "height": 1000})
        window.wait_for_timeout(1500)
        latency(window, 2)
        return cls(url, server(mark), window)

    def press(self, presses: int) -> None:
        """Move the slider and note the times."""
        self.window.bring_to_front()
        before = processor(self.process)
        self.times += latency(self.window, presses)
        self.spent += processor(self.process) - before

    def measured(self, browser: Browser, *, windows: int) -> Measured:
        """The figures, after `windows` more windows."""
        before, share = size(self.process, "Rss"), size(self.process, "Pss")
        more = [opened(browser, self.url) for _ in range(windows)]
        added = (size(self.process, "Rss") - before) / windows
        for each in more:
            each.context.close()
        return Measured(statistics.median(self.times), self.spent / len(self.times), before, share, added)


ROUND = 5
"""Presses on one page before the other has its turn, so that both see the same moods of the machine."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--presses", type=int, default=50)
    parser.add_argument("--windows", type=int, default=10)
    told = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        page, file = folder / "empty_page.py", decision(folder)
        page.write_text(EMPTY)
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        with served(page=page) as one, served(str(file), "--today", "2026-11-22") as other:
            empty = Served.opened(browser, one, mark="empty_page.py")
            full = Served.opened(browser, other, mark="five_by_eight.yaml")
            for _ in range(told.presses // ROUND):
                empty.press(ROUND)
                full.press(ROUND)
            floor, ours = (each.measured(browser, windows=told.windows) for each in (empty, full))
        browser.close()
    ratio = ours.settled / floor.settled
    print(f"slider to settled result: {ours.settled:.0f} ms, empty page {floor.settled:.0f} ms, ratio {ratio:.1f}")
    print(f"  limit 3; processor time of the server: {ours.cpu:.0f} ms, empty page {floor.cpu:.0f} ms")
    print(f"server: {ours.size:.0f} MB resident (limit 90), {ours.share:.0f} MB without shared pages")
    print(f"  empty page {floor.size:.0f} and {floor.share:.0f} MB")
    print(f"each further window: {ours.added:.2f} MB (limit 0.3), empty page {floor.added:.2f} MB")


if __name__ == "__main__":
    main()
