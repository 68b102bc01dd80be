"""A real Chromium on the real page; skipped, with the reason, where there is none."""

from __future__ import annotations

import shutil
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tools"))

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, BrowserContext, Page


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what lies in this folder, and skip it where it cannot run."""
    why = _missing()
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
            if why:
                item.add_marker(pytest.mark.skip(reason=why))


def _missing() -> str:
    try:
        import playwright  # noqa: F401, PLC0415
    except ImportError:
        return "playwright is not installed: pip install -e '.[dev]'"
    return "" if CHROMIUM else "there is no Chromium on this machine"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests."""
    from playwright.sync_api import expect, sync_playwright  # noqa: PLC0415

    expect.set_options(timeout=15_000)  # a busy machine is no fault of the page
    arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=[*arguments, "--disable-sync"])
        yield started
        started.close()


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """The page, started without a file."""
    from screenshots import served  # noqa: PLC0415

    with served("--today", "2026-11-22") as url:
        yield url


@pytest.fixture
def mine(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A decision file of one's own, and the page started with it."""
    from screenshots import served  # noqa: PLC0415

    path = tmp_path / "mine.yaml"
    path.write_text((ROOT / "sample_data" / "three_offers.yaml").read_text())
    with served(str(path), "--today", "2026-11-22") as url:
        yield path, url


@pytest.fixture
def windows(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Opens windows; each notes every request that leaves this machine in `outside` of its context."""
    with _windows(browser) as opening:
        yield opening


def _context(browser: Browser, options: dict[str, Any]) -> BrowserContext:
    usual: dict[str, Any] = {"viewport": {"width": 1400, "height": 1000}, "accept_downloads": True}
    return browser.new_context(**{**usual, **options})


@contextmanager
def _windows(browser: Browser) -> Iterator[Callable[..., Page]]:
    contexts, refused = [], []

    def opening(url: str, **options: Any) -> Page:
        context = _context(browser, options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.on("console", lambda said: refused.append(said.text) if "Content Security Policy" in said.text else None)
        page.goto(url)
        page.get_by_role("heading", level=1).wait_for()
        return page

    yield opening
    for context in contexts:
        context.close()
    assert refused == []  # the page needs nothing that its own policy forbids
