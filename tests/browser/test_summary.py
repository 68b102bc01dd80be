"""The HTML summary in a real browser: accessible, loading nothing, and whole on a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("playwright")
axe = pytest.importorskip(
    "axe_playwright_python", reason="axe-playwright-python is not installed: pip install -e '.[dev]'"
)

from browser.test_accessibility import LOOKS, violations  # noqa: E402
from offer_eval.exports import html  # noqa: E402
from offer_eval.exports.redact import redacted  # noqa: E402

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

    from offer_eval.core.evaluation import Evaluation


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("variant", ["whole", "to share", "hostile"])
def test_axe_finds_nothing_and_nothing_is_loaded(
    look: str, variant: str, browser: Browser, three_offers: Evaluation, tmp_path: Path
) -> None:
    from hostile import hostile  # noqa: PLC0415

    evaluation = {"whole": three_offers, "to share": redacted(three_offers), "hostile": hostile()}[variant]
    path = tmp_path / "summary.html"
    path.write_bytes(html.render(evaluation))
    options: dict[str, Any] = LOOKS[look]
    # The page forbids every script, so axe needs the browser to look away.
    context = browser.new_context(bypass_csp=True, **options)
    asked: list[str] = []
    spoken: list[str] = []
    page = context.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.on("dialog", lambda dialog: spoken.append(dialog.message))
    page.goto(path.as_uri())
    assert asked == [path.as_uri()]
    assert page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"), "it scrolls sideways"
    assert violations(page) == []
    assert spoken == []
    context.close()
