"""axe-core finds nothing that comes from us, in both themes, on a desktop and on a phone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("playwright")
axe = pytest.importorskip(
    "axe_playwright_python", reason="axe-playwright-python is not installed: pip install -e '.[dev]'"
)

from browser.test_page import example, go  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

SCRIPT = Path(str(axe.__file__)).with_name("axe.min.js")
NOT_OURS = {"presentation-role-conflict"}
"""Streamlit's own file uploader."""

LOOKS: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "phone": {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True},
}


def violations(page: Page) -> list[str]:
    """What axe finds on the page as it stands, without what Streamlit itself brings."""
    if not page.evaluate("() => 'axe' in window"):
        page.add_script_tag(path=SCRIPT)
    found = page.evaluate("() => axe.run(document)")["violations"]
    return [
        f"{each['id']}: {node['html'][:200]} {node['failureSummary'][:300]}"
        for each in found
        if each["id"] not in NOT_OURS
        for node in each["nodes"][:3]
    ]


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing(look: str, windows: Callable[..., Page], address: str) -> None:
    page = example(windows, address, **LOOKS[look])
    found = []
    for section in ("Result", "Offers", "What matters", "Red flags", "Money", "Next steps", "Check one offer"):
        go(page, section)
        page.wait_for_timeout(400)
        found += [f"{section}: {each}" for each in violations(page)]
    assert found == []


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing_on_the_first_page(look: str, windows: Callable[..., Page], address: str) -> None:
    page = windows(address, **LOOKS[look])
    page.wait_for_timeout(400)
    found = violations(page)
    page.get_by_role("button", name="Start with my offers").click()
    page.get_by_role("heading", name="Two offers, five fields each").wait_for()
    assert found + violations(page) == []


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing_where_advert_and_letter_differ(
    look: str, windows: Callable[..., Page], address: str
) -> None:
    page = windows(address, **LOOKS[look])
    page.get_by_role("button", name="I only want to check one offer").click()
    for label, words in (
        ("The advert", "Nurse. 42,000 EUR a year."),
        ("The offer letter", "Nurse: 38,000 EUR a year."),
    ):
        page.get_by_label(label).fill(words)
        page.get_by_label(label).press("Control+Enter")
        page.wait_for_timeout(600)
    page.get_by_text("The letter against the advert").wait_for()
    assert violations(page) == []


def test_every_chart_has_a_text_alternative(windows: Callable[..., Page], address: str) -> None:
    page = example(windows, address)
    images, drawn = page.locator(".oe img"), page.locator(".oe [role=img]")
    assert images.count() >= 2
    assert all(len(images.nth(index).get_attribute("alt") or "") > 20 for index in range(images.count()))
    assert drawn.count() >= 3
    assert all(len(drawn.nth(index).get_attribute("aria-label") or "") > 20 for index in range(drawn.count()))
