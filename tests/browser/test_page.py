"""Every journey through the page that needs a real browser."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("playwright")

from playwright.sync_api import expect
from test_texts import a_docx, a_pdf

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

    Windows = Callable[..., Page]


def go(page: Page, section: str) -> None:
    """Go to a section."""
    button = page.get_by_role("radiogroup", name="Section").get_by_role("radio", name=section)
    button.click()
    expect(button).to_be_checked()
    page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]').wait_for()


def example(windows: Windows, address: str, section: str = "Result", **options: object) -> Page:
    """A window with the example on it."""
    page = windows(address, **options)
    page.get_by_role("button", name="Open the example").click()
    expect(page.get_by_role("heading", name="Quillfish", level=2).first).to_be_visible()
    go(page, section)
    return page


def typed(page: Page, label: str, text: str, *, nth: int = 0) -> None:
    """Type into a field and leave it."""
    box = page.get_by_label(label, exact=True).nth(nth)
    box.fill(text)
    page.evaluate("() => new Promise(done => setTimeout(done, 60))")
    box.press("Tab")


def test_two_own_offers_get_a_first_verdict(windows: Windows, address: str) -> None:
    page = windows(address)
    page.get_by_role("button", name="Start with my offers").click()
    answers = (("Alder", "61000", "20", "7", "6"), ("Birch", "58000 to 64000", "45", "5", "8"))
    labels = (
        "Whose offer is it?",
        "Base salary a year",
        "Minutes to work, one way",
        "How secure is it? 0 to 10",
        "What does it do for your CV? 0 to 10",
    )
    inputs = 1
    for nth, row in enumerate(answers):
        for label, text in zip(labels, row, strict=True):
            typed(page, label, text, nth=nth)
            inputs += 1
    typed(page, "Keep it in this file", "")
    page.get_by_role("button", name="Show me a first answer").click()
    inputs += 2
    expect(page.locator(".oe-verdict")).to_contain_text("rough answer")
    assert inputs <= 25
    expect(page.get_by_text("Not saved")).to_be_visible()


def test_a_weight_moved_by_keyboard_changes_the_answer(windows: Windows, address: str) -> None:
    page = example(windows, address)
    slider = page.get_by_role("slider").first
    slider.focus()
    page.keyboard.press("Home")
    expect(page.get_by_role("row", name="Salary 0%")).to_be_visible()
    expect(page.get_by_text("Weights changed after the result was seen: 1")).to_be_visible()


def shown(page: Page) -> dict[str, str]:
    """What the answer's blocks say: verdict, ranking, shares, why, what it hangs on, table."""
    page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]').wait_for()
    names = {"ranking": "Ranking", "why": "Why ", "hangs on": "What it hangs on", "table": "Side by side"}
    found = {"verdict": page.locator(".oe-verdict").inner_text()}
    found["shares"] = page.locator(".oe-tight").inner_text()
    for name, title in names.items():
        found[name] = page.locator(".oe").filter(has=page.get_by_role("heading", name=title)).first.inner_text()
    return found


def open_details(page: Page) -> None:
    """Ask for the details of how sure the answer is."""
    page.get_by_text("How often each comes first").click()
    expect(page.get_by_role("table").filter(has_text="Beyond it leads")).to_be_visible()


@pytest.mark.parametrize("details", [False, True])
def test_every_block_of_the_answer_follows_whichever_slider_was_moved(
    windows: Windows, mine: tuple[Path, str], *, details: bool
) -> None:
    _, url = mine
    page = windows(url)
    if details:
        open_details(page)
    for name, keys in (("Salary", ["ArrowLeft"] * 25), ("Security", ["ArrowRight"] * 12), ("Salary", ["Home"])):
        slider = page.get_by_role("slider", name=name)
        slider.focus()
        for key in keys:  # as fast as a key that is held down
            page.keyboard.press(key)
        page.wait_for_timeout(1500)
    expect(page.get_by_role("row", name="Salary 0%")).to_be_visible()
    moved = shown(page)
    page.reload()
    page.get_by_role("heading", name="Ranking").wait_for()
    if details:  # the whole answer says more of what it hangs on
        open_details(page)
    assert moved == shown(page)


def test_a_change_lasts_through_a_reload_when_started_with_a_file(windows: Windows, mine: tuple[Path, str]) -> None:
    path, url = mine
    page = windows(url)
    go(page, "Offers")
    typed(page, "Base salary a year", "72500")
    expect(page.get_by_label("Base salary a year", exact=True).first).to_have_value("72500")
    page.wait_for_timeout(500)
    assert "base_salary: 72500" in path.read_text()
    page.reload()
    page.get_by_role("heading", level=1).wait_for()
    go(page, "Offers")
    expect(page.get_by_label("Base salary a year", exact=True).first).to_have_value("72500")


def test_two_tabs_never_overwrite_each_other_unasked(windows: Windows, mine: tuple[Path, str]) -> None:
    path, url = mine
    first, second = windows(url), windows(url)
    go(first, "Offers")
    go(second, "Offers")
    typed(first, "Base salary a year", "72500")
    expect(first.get_by_label("Base salary a year", exact=True).first).to_have_value("72500")
    first.wait_for_timeout(500)
    typed(second, "Base salary a year", "73500", nth=1)
    second.wait_for_timeout(500)
    go(second, "Result")
    expect(second.get_by_text("has changed on disk")).to_be_visible()
    assert "72500" in path.read_text()
    assert "73500" not in path.read_text()
    second.get_by_role("button", name="Read the file again").click()
    go(second, "Offers")
    expect(second.get_by_label("Base salary a year", exact=True).first).to_have_value("72500")


def test_a_wrong_value_stands_with_its_sentence(windows: Windows, address: str) -> None:
    page = example(windows, address, "Offers")
    typed(page, "Base salary a year", "seventy")
    expect(page.get_by_role("alert").first).to_contain_text("Should be a number")
    expect(page.get_by_label("Base salary a year", exact=True).first).to_have_value("seventy")


def test_one_click_says_not_known(windows: Windows, address: str) -> None:
    page = example(windows, address, "Offers")
    page.get_by_role("button", name="Not known: Base salary a year, Meridian").click()
    expect(page.get_by_label("Base salary a year", exact=True).first).to_have_value("")


def test_a_pasted_letter_is_checked(windows: Windows, address: str) -> None:
    page = windows(address)
    page.get_by_role("button", name="I only want to check one offer").click()
    box = page.get_by_label("The offer letter")
    box.fill("You must pay a fee of 300 EUR for your training before you start.")
    box.press("Control+Enter")
    expect(page.locator(".oe mark").first).to_be_visible()
    expect(page.locator(".oe-verdict")).to_contain_text("WALK AWAY")


def test_on_a_phone_the_check_says_at_the_foot_what_it_found(windows: Windows, address: str) -> None:
    page = windows(address, viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    page.get_by_role("button", name="I only want to check one offer").click()
    page.get_by_label("The offer letter").wait_for()
    foot = page.locator(".oe-foot")
    expect(foot).to_have_count(0)
    typed(page, "The offer letter", "Please sign this letter by tomorrow, otherwise the offer lapses.")
    expect(foot).to_contain_text("1 red flag.")
    expect(foot).to_be_in_viewport()
    foot.get_by_role("link").click()
    expect(page.get_by_role("heading", name="What the check says")).to_be_in_viewport()


def test_exports_are_downloaded(windows: Windows, address: str, tmp_path: Path) -> None:
    page = example(windows, address, "Next steps")
    for name, suffix in (
        ("Summary to paste", ".md"),
        ("Everything, for other programs", ".json"),
        ("My decision file", ".yaml"),
    ):
        with page.expect_download() as download:
            page.get_by_role("button", name=name).click()
        target = tmp_path / f"kept{suffix}"
        download.value.save_as(target)
        assert "Quillfish" in target.read_text()
    assert json.loads((tmp_path / "kept.json").read_text())["schema_version"]


def test_a_downloaded_decision_opens_again(windows: Windows, address: str, tmp_path: Path) -> None:
    page = example(windows, address, "Next steps")
    with page.expect_download() as download:
        page.get_by_role("button", name="My decision file").click()
    download.value.save_as(tmp_path / "kept.yaml")
    again = windows(address)
    again.get_by_test_id("stFileUploader").locator("input[type=file]").set_input_files(tmp_path / "kept.yaml")
    expect(again.get_by_role("heading", name="Quillfish", level=2).first).to_be_visible()


def test_a_file_that_is_no_decision_is_told_in_a_sentence(windows: Windows, address: str, tmp_path: Path) -> None:
    path = tmp_path / "wrong.yaml"
    path.write_text("offers: [\n")
    page = windows(address)
    page.get_by_test_id("stFileUploader").locator("input[type=file]").set_input_files(path)
    expect(page.get_by_text("This file cannot be used as it stands")).to_be_visible()


def test_nothing_is_asked_of_any_other_machine(windows: Windows, address: str) -> None:
    page = windows(address)
    outside: list[str] = []
    page.on("request", lambda request: outside.append(request.url) if "127.0.0.1" not in request.url else None)
    page.reload()
    page.get_by_role("button", name="Open the example").click()
    for section in ("Offers", "What matters", "Red flags", "Money", "Next steps", "Check one offer", "Result"):
        go(page, section)
    page.wait_for_timeout(1000)
    assert [url for url in outside if url.startswith(("http", "ws"))] == []


def test_pay_never_stands_in_the_address(windows: Windows, address: str) -> None:
    page = example(windows, address, "Offers")
    typed(page, "Base salary a year", "72513")
    page.wait_for_timeout(300)
    assert "72513" not in page.url


def test_the_phone_page_is_no_wider_than_the_phone(windows: Windows, address: str) -> None:
    page = example(
        windows, address, viewport={"width": 390, "height": 844}, device_scale_factor=2, is_mobile=True, has_touch=True
    )
    for section in ("Offers", "What matters", "Result", "Red flags", "Money", "Next steps", "Check one offer"):
        go(page, section)
        assert page.evaluate("document.documentElement.scrollWidth") == 390


def test_the_first_choice_is_reached_by_keyboard(windows: Windows, address: str) -> None:
    page = windows(address)
    page.get_by_role("button", name="I only want to check one offer").wait_for()
    page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]').wait_for()
    page.wait_for_timeout(300)
    reached = []
    for _ in range(15):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.innerText"))
        if reached[-1] == "Open the example":
            break
    assert reached[-1] == "Open the example"
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Quillfish", level=2).first).to_be_visible()


@pytest.mark.parametrize("name", ["letter.pdf", "letter.docx"])
def test_a_letter_from_a_file_is_checked_and_can_be_called_a_contract(
    name: str, windows: Windows, address: str, tmp_path: Path
) -> None:
    words = "Dear Ada, we offer you the post. You must pay a fee of 300 EUR for your training before you start."
    (tmp_path / name).write_bytes(a_pdf(words) if name.endswith("pdf") else a_docx(words))
    page = windows(address)
    page.get_by_role("button", name="I only want to check one offer").click()
    page.get_by_text("Or take the words from a file").wait_for()
    expect(page.get_by_test_id("stFileUploader")).to_have_count(1)
    page.get_by_test_id("stFileUploader").locator("input[type=file]").set_input_files(tmp_path / name)
    expect(page.locator(".oe-verdict")).to_contain_text("WALK AWAY")
    page.get_by_role("radio", name="The contract").click()
    expect(page.get_by_label("The contract", exact=True).first).to_have_value(words)
    expect(page.get_by_label("The offer letter", exact=True).first).to_have_value("")


FAULT = """
import streamlit as st
from offer_eval.ui import serving
if serving.is_up():
    from offer_eval.ui.page import show
    show()
    st.button("Break it", on_click=lambda: 1 / 0)
else:
    app = st.App(__file__, **serving.options())
"""


def test_a_fault_of_the_page_is_said_in_a_sentence_and_costs_no_edit(windows: Windows, tmp_path: Path) -> None:
    from screenshots import EXAMPLE, served  # noqa: PLC0415

    path, page_with_fault = tmp_path / "mine.yaml", tmp_path / "start.py"
    path.write_text(EXAMPLE.read_text())
    page_with_fault.write_text(FAULT)
    with served(str(path), "--today", "2026-11-22", page=page_with_fault) as url:
        page = windows(url)
        go(page, "Offers")
        typed(page, "Base salary a year", "71234")
        page.get_by_role("button", name="Break it").click()
        said = page.get_by_role("alert").filter(has_text="The fault is in the page")
        expect(said).to_contain_text("What you entered is saved in mine.yaml.")
        assert "ZeroDivision" not in page.content()
        assert "71234" in path.read_text()


def test_a_folder_that_vanished_costs_no_edit(windows: Windows, mine: tuple[Path, str]) -> None:
    path, url = mine
    page = windows(url)
    go(page, "Offers")
    shutil.rmtree(path.parent)
    typed(page, "Base salary a year", "72500")
    expect(page.get_by_text("folder is no longer there")).to_be_visible()
    expect(page.get_by_text("Not saved")).to_be_visible()
    expect(page.get_by_label("Base salary a year", exact=True).first).to_have_value("72500")
    path.parent.mkdir()
    page.get_by_role("button", name="Try to save again").click()
    expect(page.get_by_text("Saved in mine.yaml")).to_be_visible()
    assert "base_salary: 72500" in path.read_text()


def test_an_offer_on_a_phone_takes_two_screens_at_most(windows: Windows, address: str) -> None:
    page = example(windows, address, "Offers", viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    card = page.locator('[class*="st-key-card-o0"]').bounding_box()
    assert card is not None
    assert card["height"] <= 2 * 844
