"""Make the README's pictures of the page: `python tools/screenshots.py` writes them to docs/images/.

Needs Chromium and the development tools. With `--all` it draws every section, on a desktop and on a phone, light and
dark, into a folder of your choice, to look at after a change of the page.
"""

from __future__ import annotations

import argparse
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from playwright.sync_api import sync_playwright

from offer_eval.ui.launch import page_arguments
from offer_eval.ui.settings import as_flags

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "sample_data" / "three_offers.yaml"
SECTIONS = ("Offers", "What matters", "Result", "Red flags", "Money", "Next steps", "Check one offer")
ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]
DESKTOP: dict[str, Any] = {"viewport": {"width": 1400, "height": 1000}}
PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 2,
    "is_mobile": True,
    "has_touch": True,
}
README = {"result": ("Result", 1180), "offers": ("Offers", 1000), "red_flags": ("Red flags", 1000)}
"""Pictures of the README: file name, section, height."""


@contextmanager
def served(*arguments: str, page: Path | None = None) -> Iterator[str]:
    """The address of our page while it is served, or of another `page` with the same settings."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    ours = [sys.executable, "-m", "offer_eval", "app", *arguments, f"--port={port}", "--no-browser"]
    other = [sys.executable, "-m", "streamlit", "run", str(page), *as_flags(), f"--server.port={port}", "--"]
    command = ours if page is None else [*other, *arguments]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _ready(f"http://127.0.0.1:{port}", server)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(10)


def _ready(url: str, server: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        if server.poll() is not None:
            raise RuntimeError("the server stopped before it was ready")
        try:
            if urllib.request.urlopen(f"{url}/_stcore/health", timeout=1).read() == b"ok":
                return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError("the server did not get ready")


def idle(page: Page) -> None:
    """Wait until no script runs."""
    page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]').wait_for()
    page.wait_for_timeout(250)


def section(page: Page, name: str) -> bool:
    """Go to a section; False where the page has none of that name."""
    button = page.get_by_role("radiogroup", name="Section").get_by_role("radio", name=name)
    if button.count() == 0:
        return False
    button.click()
    idle(page)
    return True


def grown(page: Page, least: int) -> None:
    """Make the window as high as the page, which scrolls inside itself."""
    height = page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight")
    width = page.viewport_size["width"] if page.viewport_size else 1400
    page.set_viewport_size({"width": width, "height": max(least, height)})
    page.wait_for_timeout(400)


def opened(browser: Browser, url: str, **options: Any) -> Page:  # noqa: ANN401 - Playwright's own options
    """The page in a fresh window."""
    page = browser.new_context(**options).new_page()
    page.goto(url)
    page.get_by_role("heading", level=1).wait_for()
    idle(page)
    return page


def for_readme(browser: Browser, url: str, folder: Path) -> None:
    """The few pictures that the README shows."""
    page = opened(browser, url, viewport={"width": 1280, "height": 1000})
    for name, (title, height) in README.items():
        section(page, title)
        page.set_viewport_size({"width": 1280, "height": height})
        page.wait_for_timeout(400)
        page.screenshot(path=folder / f"{name}.png")
        print(folder / f"{name}.png")


def everything(browser: Browser, url: str, folder: Path) -> None:
    """Every section in every look."""
    for size, options in (("desktop", DESKTOP), ("phone", PHONE)):
        for scheme in ("light", "dark"):
            page = opened(browser, url, color_scheme=scheme, **options)
            for name in SECTIONS:
                page.set_viewport_size(options["viewport"])
                if section(page, name):
                    grown(page, options["viewport"]["height"])
                    page.screenshot(path=folder / f"{size}_{scheme}_{name.replace(' ', '_').lower()}.png")
            page.context.close()


def main() -> None:
    """Draw what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", type=Path, metavar="FOLDER", help="draw every section in every look into this folder")
    parser.add_argument("--today", default="2026-11-22")
    told = parser.parse_args()
    folder = told.all or ROOT / "docs" / "images"
    folder.mkdir(parents=True, exist_ok=True)
    copy = Path(shutil.copy(EXAMPLE, folder / "three_offers.yaml"))
    arguments = page_arguments(copy, None, seed=0)
    try:
        with served(*arguments, "--today", told.today) as url, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
            (everything if told.all else for_readme)(browser, url, folder)
            browser.close()
    finally:
        copy.unlink()


if __name__ == "__main__":
    main()
