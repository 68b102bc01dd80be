"""Opens many windows of the page at once: what each of them sees, and what they cost the server.

    python proof/load.py [--windows N] [--reruns N]

Every window opens the example, writes a salary of its own into it, and is then asked for what it shows, while all the
others do the same. Then one window runs the page again and again. Printed are the memory of the server for each window
and for each rerun; exit code 1 says that a window saw another's decision, or that a limit below was passed. It needs
Chromium and Linux, where a process' size can be read.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import expect, sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))

from screenshots import ARGUMENTS, idle, opened, section, served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

MEGABYTES_A_WINDOW = 3.0
"""Most memory of the server for a window with the example at work in it [MB]."""
MEGABYTES_GROWN = 5.0
"""Most memory the server may have gained after the reruns [MB]."""
WARM = 30
"""Reruns before the first measure: what is loaded or kept once is no leak."""


@dataclass(frozen=True, slots=True)
class Load:
    """What was measured."""

    mistaken: list[str]
    """What a window showed that was not its own; empty when all is well."""
    first: float
    """Size of the server with one window [MB]."""
    a_window: float
    """Memory for each further window [MB]."""
    grown: float
    """Memory gained over the reruns [MB]."""
    seconds: float
    """Longest time from a change in all windows to the last answer [s]."""


def size_of_server() -> float:
    """Resident size of the page's server that this process has started [MB]."""
    children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text(encoding="ascii").split()
    servers = [child for child in children if b"offer_eval" in Path(f"/proc/{child}/cmdline").read_bytes()]
    return float(re.findall(r"VmRSS:\s+(\d+)", Path(f"/proc/{servers[0]}/status").read_text())[0]) / 1024


def at_work(browser: Browser, url: str) -> Page:
    """A window of its own with the example in it, at the offers."""
    page = opened(browser, url, viewport={"width": 1200, "height": 900})
    page.get_by_role("button", name="Open the example").click()
    page.get_by_role("radiogroup", name="Section").wait_for()
    idle(page)
    section(page, "Offers")
    expect(salary(page)).not_to_have_value("")
    return page


def salary(page: Page) -> Locator:
    """The field with the salary of the first offer."""
    return page.get_by_label("Base salary a year", exact=True).first


def main_part(page: Page) -> Locator:
    """All that the page shows."""
    return page.get_by_test_id("stMain")


def own_salary(number: int) -> str:
    """The salary that is written in one window only."""
    return str(61_001 + 101 * number)


def change_all(pages: list[Page]) -> float:
    """Write each window's own salary and ask for its money, waiting for none; seconds until the last has answered."""
    for number, page in enumerate(pages):
        salary(page).fill(own_salary(number))
    pages[-1].wait_for_timeout(200)  # a field takes a moment to notice what was put into it
    start = time.monotonic()
    for page in pages:
        salary(page).press("Tab")
    for page in pages:
        page.get_by_role("radiogroup", name="Section").get_by_role("radio", name="Money").click()
    for number, page in enumerate(pages):
        expect(main_part(page)).to_contain_text(f"{int(own_salary(number)):,}", timeout=120_000)
    return time.monotonic() - start


def mistaken_in(pages: list[Page]) -> list[str]:
    """Each salary that a window shows although another wrote it, or does not show although it wrote it."""
    found = []
    for number, page in enumerate(pages):
        shown = re.findall(r"\d+", main_part(page).inner_text().replace(",", ""))
        found += [
            f"window {number} and the salary of window {other}"
            for other in range(len(pages))
            if (own_salary(other) in shown) != (other == number)
        ]
    return found


def rerun(page: Page, times: int) -> None:
    """Move a weight to and fro so many times, each time waiting for the answer."""
    section(page, "What matters")
    slider = page.get_by_role("slider").first
    slider.focus()
    for number in range(times):
        before = slider.get_attribute("aria-valuenow") or slider.input_value()
        page.keyboard.press("ArrowRight" if number % 2 else "ArrowLeft")
        page.wait_for_timeout(30)
        page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]').wait_for()
        assert before != (slider.get_attribute("aria-valuenow") or slider.input_value()), "the slider did not move"


def measured(browser: Browser, url: str, *, windows: int, reruns: int) -> Load:
    """Open the windows, let them all work, and measure."""
    first = at_work(browser, url)
    rerun(first, WARM)
    section(first, "Offers")
    expect(salary(first)).not_to_have_value("")
    alone = size_of_server()
    pages = [first, *(at_work(browser, url) for _ in range(windows - 1))]
    seconds = change_all(pages)
    mistaken = mistaken_in(pages)
    crowded = size_of_server()
    rerun(pages[-1], WARM)
    before = size_of_server()
    rerun(pages[-1], reruns)
    grown = size_of_server() - before
    for page in pages:
        page.context.close()
    return Load(mistaken, alone, (crowded - alone) / max(1, windows - 1), grown, seconds)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Many windows of the page at once.")
    parser.add_argument("--windows", type=int, default=30)
    parser.add_argument("--reruns", type=int, default=200)
    told = parser.parse_args()
    with served("--today", "2026-11-22") as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        load = measured(browser, url, windows=told.windows, reruns=told.reruns)
        browser.close()
    print(f"windows at once: {told.windows}; all answered a change within {load.seconds:.1f} s")
    print(f"seen in the wrong window: {len(load.mistaken)}", *load.mistaken[:5], sep="\n  ")
    print(f"server with one window: {load.first:.0f} MB; each further one: {load.a_window:.2f} MB", end="")
    print(f" (at most {MEGABYTES_A_WINDOW:g})")
    print(f"gained over {told.reruns} reruns: {load.grown:.1f} MB (at most {MEGABYTES_GROWN:g})")
    return int(bool(load.mistaken) or load.a_window > MEGABYTES_A_WINDOW or load.grown > MEGABYTES_GROWN)


if __name__ == "__main__":
    sys.exit(main())
