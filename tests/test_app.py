"""The page in AppTest: every journey that needs no browser."""

from __future__ import annotations

import errno
import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest
from test_texts import a_docx, a_pdf

from offer_eval.core.plan import plan_of
from offer_eval.exports import EXPORTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from offer_eval.core.evaluation import Evaluation
    from offer_eval.core.plan import Plan
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


def opened() -> AppTest:
    """The page as a fresh session sees it."""
    at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    return ran(at)


def ran(step: Any) -> AppTest:
    """The page after a run, which must not have failed; `step` is the page or a widget just used."""
    at: AppTest = step.run()
    assert [error.message for error in at.exception] == []
    return at


def test_it_opens() -> None:
    at = opened()
    assert at.button(key="start_mine")


REFUSED = 'class="oe oe-error"'
"""A sentence under a field."""

SECTIONS = ("Offers", "What matters", "Result", "Red flags", "Money", "Next steps", "Check one offer")


def example(section: str = "Result") -> AppTest:
    """The page with the example on it."""
    at = opened()
    return go(ran(at.button(key="try_example").click()), section)


def go(at: AppTest, section: str) -> AppTest:
    """The page at a section."""
    return ran(at.segmented_control(key="section").set_value(section))


def desk(at: AppTest) -> Desk:
    """What lies on the desk."""
    found: Desk = at.session_state["desk"]
    return found


def held(at: AppTest) -> Any:
    """The decision on the desk."""
    return desk(at).decision


def markup(at: AppTest) -> str:
    """All of our own markup on the page."""
    return "\n".join(str(each.value) for each in at.html)


def key(at: AppTest, name: str) -> str:
    """The key of a widget on the page as it is now."""
    return f"{name}.{desk(at).epoch}"


@pytest.mark.parametrize("section", SECTIONS)
def test_every_section_of_the_example_is_drawn(section: str) -> None:
    at = example(section)
    assert at.segmented_control(key="section").value == section


def test_the_first_minute_asks_ten_things_and_answers_at_once(tmp_path: Path) -> None:
    at = ran(opened().button(key="start_mine").click())
    for number, (name, pay) in enumerate((("Alder", "61000"), ("Birch", "58000 to 64000")), start=1):
        at.text_input(key=f"first.{number}.name").set_value(name)
        at.text_input(key=f"first.{number}.base_salary").set_value(pay)
        at.text_input(key=f"first.{number}.commute_minutes").set_value("20" if number == 1 else "")
    ran(at.button(key="first.go").click())
    assert at.segmented_control(key="section").value == "Result"
    assert "Alder" in markup(at)
    assert "rough answer" in markup(at)
    assert "name: Birch" in (tmp_path / "my_decision.yaml").read_text()


def test_the_first_minute_never_overwrites_a_file(tmp_path: Path) -> None:
    (tmp_path / "my_decision.yaml").write_text("mine")
    at = ran(opened().button(key="start_mine").click())
    assert at.text_input(key="first.path").value == str(tmp_path / "my_decision_2.yaml")
    at.text_input(key="first.path").set_value(str(tmp_path / "my_decision.yaml"))
    for number, name in enumerate(("Alder", "Birch"), start=1):
        at.text_input(key=f"first.{number}.name").set_value(name)
    ran(at.button(key="first.go").click())
    assert "already exists" in markup(at).lower()
    assert (tmp_path / "my_decision.yaml").read_text() == "mine"


def test_the_first_minute_puts_each_problem_under_its_field_and_keeps_what_was_typed() -> None:
    at = ran(opened().button(key="start_mine").click())
    at.text_input(key="first.1.name").set_value("Alder")
    at.text_input(key="first.1.base_salary").set_value("61.000")
    ran(at.button(key="first.go").click())
    assert "write 61000" in markup(at)
    assert "should be a short name" in markup(at).lower()
    assert at.text_input(key="first.1.base_salary").value == "61.000"


def test_a_gut_choice_is_asked_before_totals_if_wanted() -> None:
    at = ran(opened().button(key="start_mine").click())
    for number, name in enumerate(("Alder", "Birch"), start=1):
        at.text_input(key=f"first.{number}.name").set_value(name)
    at.text_input(key="first.path").set_value("")
    at.checkbox(key="first.gut").check()
    ran(at.button(key="first.go").click())
    assert "of 100" not in markup(at)
    ran(at.radio(key="gut").set_value("Birch"))
    assert held(at).gut_choice == "Birch"
    assert "<h2>Ranking</h2>" in markup(at)


def test_an_edit_reaches_the_decision_and_nothing_else() -> None:
    at = example("Offers")
    before = held(at)
    ran(at.text_input(key=key(at, "o0.base_salary")).set_value("75000 to 78000"))
    after = held(at)
    assert (after.offers[0].base_salary.low, after.offers[0].base_salary.high) == (75000, 78000)
    assert after.offers[1:] == before.offers[1:]
    assert after.criteria == before.criteria


def test_a_refused_value_stands_with_its_sentence_and_survives_going_away() -> None:
    at = example("Offers")
    before = held(at)
    ran(at.text_input(key=key(at, "o0.base_salary")).set_value("seventy"))
    assert "Should be a number" in markup(at)
    assert held(at) == before
    go(go(at, "Result"), "Offers")
    assert at.text_input(key=key(at, "o0.base_salary")).value == "seventy"
    ran(at.text_input(key=key(at, "o0.base_salary")).set_value("72k"))
    assert "Should be a number" not in markup(at)
    assert held(at).offers[0].base_salary.point == 72000


def test_one_click_makes_a_field_unknown() -> None:
    at = example("Offers")
    ran(at.button(key=f"unknown-{key(at, 'o0.base_salary')}").click())
    assert held(at).offers[0].base_salary is None
    assert at.text_input(key=key(at, "o0.base_salary")).value == ""


def test_an_answer_clicked_again_is_unknown() -> None:
    at = example("Offers")
    ran(at.segmented_control(key=key(at, "o0.terms_in_writing")).set_value(None))
    assert held(at).offers[0].terms_in_writing is None


def test_offers_can_be_added_copied_removed_and_brought_back() -> None:
    at = ran(example("Offers").button(key="add_offer").click())
    assert [offer.name for offer in held(at).offers] == ["Meridian", "Quillfish", "Old Mill", "New offer"]
    ran(at.button(key=key(at, "o0.copy")).click())
    assert held(at).offers[1].name == "Meridian (copy)"
    ran(at.button(key=key(at, "o0.remove")).click())
    assert "Meridian" not in [offer.name for offer in held(at).offers]
    assert held(at).gut_choice is None
    ran(at.button(key="undo").click())
    assert held(at).offers[0].name == "Meridian"
    assert held(at).gut_choice == "Meridian"


def test_a_new_name_is_carried_everywhere() -> None:
    at = example("Offers")
    ran(at.text_input(key=key(at, "o0.name")).set_value("Meridian AG"))
    assert held(at).gut_choice == "Meridian AG"
    ran(at.text_input(key=key(at, "o0.name")).set_value("quillfish"))
    assert "Another row has this name" in markup(at)


def test_more_terms_answer_red_flag_questions() -> None:
    at = ran(example("Offers").button(key=key_of("o0.more", 1)).click())
    ran(at.pills(key="group.decision").set_value("How the offer is made"))
    ran(at.segmented_control(key=key(at, "o0.pressured")).set_value("yes"))
    go(at, "Red flags")
    assert held(at).offers[0].pressured is True


def key_of(name: str, epoch: int) -> str:
    """The key of a widget at a known epoch."""
    return f"{name}.{epoch}"


def test_a_pasted_text_raises_flags_with_its_words_marked() -> None:
    at = ran(example("Offers").button(key=key_of("o0.more", 1)).click())
    words = "We are a family here. You must pay a fee of 300 EUR for your training before you start."
    ran(at.text_area(key=key(at, "o0.texts.offer_letter")).set_value(words))
    go(at, "Red flags")
    assert "<blockquote>… " not in markup(at)  # nothing is cut off from so short a text
    assert "<mark>" in markup(at)


def test_moving_a_weight_changes_the_score_and_is_logged() -> None:
    at = example()
    before = markup(at)
    ran(at.slider(key=key(at, "weight.salary")).set_value(10))
    assert held(at).criteria["salary"].weight == 10
    assert markup(at) != before
    assert [(e.criterion, e.before, e.after) for e in held(at).weight_edits] == [("salary", 100, 10)]
    ran(at.slider(key=key(at, "weight.salary")).set_value(100))
    assert held(at).weight_edits == ()


def test_weights_that_are_all_zero_are_refused_in_a_sentence() -> None:
    at = example()
    for name in ("location", "security", "cv_value", "benefits"):
        ran(at.slider(key=key(at, f"weight.{name}")).set_value(0))
    ran(at.slider(key=key(at, "weight.salary")).set_value(0))
    assert REFUSED in markup(at)
    assert held(at).criteria["salary"].weight == 100


def picked(at: AppTest, name: str, label: str) -> AppTest:
    """The page with the option of a radio chosen whose words contain `label`."""
    radio = at.radio(key=name)
    radio.set_value(next(option for option in radio.options if label in option))
    return at


def test_the_guide_asks_one_swing_after_another() -> None:
    at = ran(example("What matters").segmented_control(key="way").set_value("Step by step"))
    ran(picked(at, "guide.pick.0", "Security").button(key="guide.next").click())
    for step, (label, worth) in enumerate((("Salary", 80), ("CV", 60), ("Way", 40), ("Benefits", 20)), start=1):
        picked(at, f"guide.pick.{step}", label).slider(key=f"guide.worth.{step}").set_value(worth)
        ran(at.button(key="guide.next").click())
    weights = {name: criterion.weight for name, criterion in held(at).criteria.items()}
    assert weights == {"salary": 80, "location": 40, "security": 100, "cv_value": 60, "benefits": 20}
    assert "True?" in markup(at)


def test_the_guide_picks_nothing_for_the_person_and_forgets_a_round_when_a_slider_is_moved() -> None:
    at = ran(example("What matters").segmented_control(key="way").set_value("Step by step"))
    ran(at.button(key="guide.next").click())
    assert "Pick one first." in markup(at)
    ran(picked(at, "guide.pick.0", "Security").button(key="guide.next").click())
    assert "Pick one first." not in markup(at)
    assert at.session_state["guide"] == {"security": 100}
    ran(at.segmented_control(key="way").set_value("Sliders"))
    ran(at.slider(key=key(at, "weight.salary")).set_value(10))
    assert "guide" not in at.session_state


def test_an_order_alone_gives_weights() -> None:
    at = ran(example("What matters").segmented_control(key="way").set_value("Order only"))
    ran(at.selectbox(key=key(at, "place.salary")).set_value(2))
    assert held(at).weighting != "rank"  # nothing is replaced before the person says so
    ran(at.button(key="use_order").click())
    assert held(at).weighting == "rank"
    assert held(at).criteria["salary"].rank == 2


def test_an_end_of_a_scale_moved_marks_its_weight() -> None:
    at = example("What matters")
    ran(at.text_input(key=key(at, "scale.salary.worst")).set_value("50k"))
    assert held(at).criteria["salary"].to_confirm
    assert "is its weight still right?" in markup(at)
    ran(at.button(key=key(at, "confirm.salary")).click())
    assert not held(at).criteria["salary"].to_confirm


def test_a_scale_of_no_length_is_refused_at_its_field() -> None:
    at = example("What matters")
    ran(at.text_input(key=key(at, "scale.salary.worst")).set_value("82000"))
    assert "same level" in markup(at)
    assert held(at).criteria["salary"].worst == 52000


def test_criteria_can_be_added_and_removed() -> None:
    at = example("What matters")
    ran(at.pills(key=key(at, "ready")).set_value("working_conditions"))
    assert "working_conditions" in held(at).criteria
    ran(at.text_input(key=key(at, "own.6")).set_value("Garden"))
    assert held(at).criteria["garden"].label == "Garden"
    ran(at.button(key=key(at, "drop.garden")).click())
    assert "garden" not in held(at).criteria


def test_a_deal_breaker_can_be_added_cured_and_removed() -> None:
    at = example("What matters")
    ran(at.text_input(key=key(at, "breaker.0.cured.o2")).set_value("Letter of 24 November"))
    assert held(at).deal_breakers[0].cured == {"Old Mill": "Letter of 24 November"}
    at.text_input(key="breaker.new.name.1").set_value("At least 28 days off")
    at.selectbox(key="breaker.new.measure.1").set_value("leave_days")
    at.selectbox(key="breaker.new.side.1").set_value("at least")
    at.text_input(key="breaker.new.level.1").set_value("28")
    ran(at.button(key=key(at, "breaker.add")).click())
    assert held(at).deal_breakers[1].at_least == 28
    ran(at.button(key=key(at, "breaker.1.drop")).click())
    assert len(held(at).deal_breakers) == 1


def test_a_flag_is_cleared_with_evidence_and_opened_again() -> None:
    at = example("Red flags")
    name = key(at, "o1.flag.RF302")
    ran(at.button(key=f"{name.rpartition('.')[0]}.cleared.{desk(at).epoch}").click())
    assert REFUSED in markup(at)
    at.text_input(key=name).set_value("The letter came on Monday")
    ran(at.button(key=f"{name.rpartition('.')[0]}.cleared.{desk(at).epoch}").click())
    assert held(at).offers[1].flags["RF302"].reason == "The letter came on Monday"
    ran(at.button(key=f"{name.rpartition('.')[0]}.open.{desk(at).epoch}").click())
    assert held(at).offers[1].flags == {}


def test_one_offer_is_checked_without_any_comparison() -> None:
    at = ran(opened().button(key="check_one").click())
    ran(at.text_area(key="single.texts.advert.0").set_value("Send 200 EUR for your work visa before the interview."))
    assert "<mark>" in markup(at)
    assert held(at) is None


def test_the_checked_offer_can_join_the_comparison() -> None:
    at = example("Check one offer")
    ran(at.text_input(key=key(at, "single.name")).set_value("Tern"))
    ran(at.button(key=key(at, "single.add")).click())
    assert held(at).offers[-1].name == "Tern"
    assert at.segmented_control(key="section").value == "Offers"


def test_the_way_from_the_result_to_the_weights_is_one_click() -> None:
    at = ran(example().button(key="to_weights").click())
    assert at.segmented_control(key="section").value == "What matters"


def test_states_are_kept_and_compared() -> None:
    at = example()
    at.text_input(key="what_if.name").set_value("As offered")
    ran(at.button(key="what_if.keep").click())
    ran(at.slider(key=key(at, "weight.salary")).set_value(10))
    assert "As offered" in markup(at)
    ran(at.button(key="what_if.back.0").click())
    assert held(at).criteria["salary"].weight == 100


def test_every_export_has_its_button() -> None:
    at = example("Next steps")
    for name in (*EXPORTS, "decision"):
        assert at.download_button(key=f"download.{name}")


SAMPLE = ROOT / "sample_data" / "three_offers.yaml"


def started_with(path: Path, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    """The page as `offer-eval app FILE` starts it."""
    monkeypatch.setattr("sys.argv", [str(ROOT / "app.py"), str(path), "--today", "2026-11-22"])
    return opened()


def test_a_file_is_saved_as_one_goes_with_its_comments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(SAMPLE.read_text())
    at = go(started_with(path, monkeypatch), "Offers")
    ran(at.text_input(key=key(at, "o0.base_salary")).set_value("72500"))
    text = path.read_text()
    assert "base_salary: 72500" in text
    assert "# how long does the money last?" in text
    again = go(started_with(path, monkeypatch), "Offers")
    assert again.text_input(key=key(again, "o0.base_salary")).value == "72500"


def test_a_change_on_disk_is_never_overwritten_unasked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(SAMPLE.read_text())
    at = go(started_with(path, monkeypatch), "Offers")
    path.write_text(SAMPLE.read_text() + "# another hand\n")
    ran(at.text_input(key=key(at, "o0.base_salary")).set_value("72500"))
    ran(at)
    assert "has changed on disk" in markup(at)
    assert "another hand" in path.read_text()
    ran(at.button(key="trouble.save").click())
    assert "base_salary: 72500" in path.read_text()


def test_a_file_that_cannot_be_used_is_told_in_sentences(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("offers:\n  - name: A\n    base_salery: 3\n")
    at = started_with(path, monkeypatch)
    assert "base_salary" in markup(at)
    path.write_text("offers:\n  - name: A\n    base_salary: 30000\n")
    ran(at.button(key="again").click())
    assert held(at).offers[0].base_salary.point == 30000


def test_a_file_that_does_not_exist_yet_is_the_one_to_keep_it_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = started_with(tmp_path / "fresh.yaml", monkeypatch)
    assert at.text_input(key="first.path").value == str(tmp_path / "fresh.yaml")


def test_the_example_is_not_saved_until_a_file_is_named(tmp_path: Path) -> None:
    at = example()
    assert list(tmp_path.iterdir()) == []
    at.text_input(key="keep.path").set_value(str(tmp_path / "kept.yaml"))
    ran(at.button(key="keep.go").click())
    assert "Meridian" in (tmp_path / "kept.yaml").read_text()
    assert not desk(at).dirty


def test_what_a_person_writes_is_never_obeyed_as_markup() -> None:
    at = example("Offers")
    wicked = "<img src=x onerror=alert(1)> ![a](https://x.example/i.png)"
    ran(at.text_input(key=key(at, "o0.name")).set_value(wicked))
    for section in SECTIONS:
        go(at, section)
        assert "<img src=x" not in markup(at)
        labels = [*(b.label for b in at.button), *(h.value for h in at.header), *(h.value for h in at.subheader)]
        assert not any("![a](" in label or "<img" in label.replace("\\<", "") for label in labels)


def folded_out(at: AppTest, name: str) -> AppTest:
    """The page with one folded part opened."""
    at.session_state[name] = True
    return ran(at)


def test_other_applications_and_reasons_can_be_written_down() -> None:
    at = folded_out(example("Offers"), "situation.processes")
    ran(at.text_input(key=key(at, "process.new.1")).set_value("Tern Rail"))
    folded_out(at, "situation.processes")
    ran(at.text_input(key=key(at, "processes.1.chance")).set_value("30%"))
    assert held(at).processes[1].chance.point == pytest.approx(0.3)
    folded_out(at, "situation.reasons")
    ran(at.text_input(key=key(at, "reason.new.0")).set_value("No say in anything"))
    folded_out(at, "situation.reasons")
    ran(at.text_input(key=key(at, "reason.0.share")).set_value("60"))
    assert held(at).reasons_for_leaving[0].share == 60
    folded_out(at, "situation.processes")
    ran(at.button(key=key(at, "processes.1.remove")).click())
    assert len(held(at).processes) == 1


def test_the_decision_has_a_title_and_means() -> None:
    at = folded_out(example("Offers"), "situation.about")
    ran(at.text_input(key=key(at, "about.title")).set_value("North or south?"))
    folded_out(at, "situation.about")
    ran(at.text_input(key=key(at, "means.weeks_of_savings")).set_value("6"))
    assert (held(at).title, held(at).means.weeks_of_savings.point) == ("North or south?", 6)
    folded_out(at, "situation.about")
    at.text_input(key=key(at, "about.currency")).set_value("euros")
    folded_out(at, "situation.about")
    assert "three capital letters" in markup(at)


def test_where_a_term_is_from_can_be_said() -> None:
    at = ran(example("Offers").button(key=key_of("o0.more", 1)).click())
    ran(at.pills(key="group.decision").set_value("Where from?"))
    ran(at.pills(key=key(at, "o0.base_salary.source")).set_value("said"))
    assert held(at).offers[0].base_salary.source == "said"
    assert held(at).offers[0].base_salary.point == 71000


def test_the_yes_is_noted_and_then_its_confirmation() -> None:
    at = example("Next steps")
    at.selectbox(key=key(at, "choice.name")).set_value("Quillfish")
    at = ran(at.button(key=key(at, "choice.go")).click())
    at = ran(at.button(key=key(at, "choice.said")).click())
    at = ran(at.button(key=key(at, "choice.sure")).click())
    record = held(at).record
    assert record.said_yes_on == record.confirmed_on == record.on
    assert "You chose Quillfish on" in markup(at)


def test_the_choice_is_noted_and_taken_back() -> None:
    at = example("Next steps")
    at = ran(at.button(key=key(at, "choice.go")).click())
    assert "Say first which one you choose." in markup(at)
    at.selectbox(key=key(at, "choice.name")).set_value("Quillfish")
    at.text_input(key=key(at, "choice.why")).set_value("The people.")
    at = ran(at.button(key=key(at, "choice.go")).click())
    record = held(at).record
    assert (record.chosen, record.why, record.on) == ("Quillfish", "The people.", desk(at).day())
    assert "The people." in markup(at)
    at = ran(at.button(key=key(at, "choice.back")).click())
    assert held(at).record is None


def test_the_words_of_a_file_land_in_the_field_of_their_kind() -> None:
    at = example("Check one offer")
    letter = b"From: hr@meridian.example\nTo: me@example.org\nSubject: Your offer\n\nYou need to decide today.\n"
    at = ran(at.file_uploader(key=key(at, "single.texts.upload")).upload("offer.eml", letter))
    texts = desk(at).single.offers[0].texts
    assert texts is not None
    assert "You need to decide today." in texts.email
    assert "You need to decide today." in str(at.text_area(key=key(at, "single.texts.email")).value)
    at = ran(at.file_uploader(key=key(at, "single.texts.upload")).upload("scan.txt", b"\x00\x01\x02\xff\xd8"))
    assert "single.texts.upload" in desk(at).refused


def test_exchange_rates_and_the_household_are_one_text_each() -> None:
    at = example("Money")
    at = folded_out(at, "money.more")
    rates = at.text_area(key=key(at, "money.rates"))
    at = ran(rates.set_value('{"base": "EUR", "date": "2026-11-20", "units": {"USD": 1.08}}'))
    assert held(at).money.rates.units["USD"].point == 1.08
    assert "1.08" in str(at.text_area(key=key(at, "money.rates")).value)
    at = ran(at.text_area(key=key(at, "money.rates")).set_value("USD is 1.08"))
    assert "money.rates" in desk(at).refused
    assert at.text_area(key=key(at, "money.rates")).value == "USD is 1.08"


@pytest.mark.parametrize("typed", ["60,000", "60 000", "60\u202f000", "60k", "60000"])
def test_a_number_may_be_typed_in_groups(typed: str) -> None:
    at = example("Offers")
    ran(at.text_input(key=key(at, "o0.base_salary")).set_value(typed))
    assert held(at).offers[0].base_salary.point == 60000
    assert at.text_input(key=key(at, "o0.base_salary")).value == "60000"


def test_a_point_before_three_digits_is_asked_about() -> None:
    at = example("Offers")
    ran(at.text_input(key=key(at, "o0.base_salary")).set_value("60.000"))
    assert "write 60000" in markup(at)


ADVERT = "Nurse wanted. Salary: 42,000 EUR a year. 30 days of paid leave. Permanent contract."
LETTER = "We offer you the position of nurse. Your salary is 38,000 EUR a year. You have 25 days of paid leave."


@pytest.mark.parametrize("make", [a_pdf, a_docx])
def test_a_letter_comes_from_a_pdf_or_a_word_file(make: Callable[..., bytes]) -> None:
    name = f"letter.{make.__name__.removeprefix('a_')}"
    at = example("Check one offer")
    at = ran(at.file_uploader(key=key(at, "single.texts.upload")).upload(name, make("Dear Ada,", LETTER)))
    texts = desk(at).single.offers[0].texts
    assert texts is not None
    assert "38,000 EUR a year" in texts.offer_letter


def single_texts(at: AppTest) -> tuple[str, str]:
    """Advert and contract of the offer that is checked alone."""
    texts = desk(at).single.offers[0].texts
    return (texts.advert, texts.contract) if texts is not None else ("", "")


def test_what_a_file_was_taken_for_can_be_changed() -> None:
    at = example("Check one offer")
    ran(at.text_area(key=key(at, "single.texts.contract")).set_value("What was there before."))
    at = ran(at.file_uploader(key=key(at, "single.texts.upload")).upload("note.txt", ADVERT.encode()))
    assert single_texts(at) == (ADVERT, "What was there before.")
    at = ran(at.segmented_control(key=key(at, "single.texts.kind.advert")).set_value("contract"))
    assert single_texts(at) == ("", f"What was there before.\n\n{ADVERT}")
    assert at.text_area(key=key(at, "single.texts.advert")).value == ""
    assert ADVERT in str(at.text_area(key=key(at, "single.texts.contract")).value)
    at = ran(at.segmented_control(key=key(at, "single.texts.kind.contract")).set_value("advert"))
    assert single_texts(at) == (ADVERT, "What was there before.")


def test_advert_and_letter_are_held_against_each_other() -> None:
    at = example("Check one offer")
    ran(at.text_area(key=key(at, "single.texts.advert")).set_value(ADVERT))
    assert not any("against the advert" in each.label for each in at.expander)
    ran(at.text_area(key=key(at, "single.texts.offer_letter")).set_value(LETTER))
    assert "42,000 EUR a year" in markup(at)
    assert "Otherwise" in markup(at)
    assert any("The letter against the advert" in each.label for each in at.expander)


def test_what_was_only_said_is_listed_at_the_red_flags() -> None:
    at = ran(example("Offers").button(key=key_of("o0.more", 1)).click())
    ran(at.pills(key="group.decision").set_value("Where from?"))
    ran(at.pills(key=key(at, "o0.base_salary.source")).set_value("said"))
    go(at, "Red flags")
    assert any("only said" in each.label for each in at.expander)
    assert "only said" in markup(at)


def full(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_is_told_and_no_edit_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(SAMPLE.read_text())
    at = go(started_with(path, monkeypatch), "Offers")
    with monkeypatch.context() as disk:
        disk.setattr("os.fsync", full)
        ran(at.text_input(key=key(at, "o0.base_salary")).set_value("72500"))
        ran(at)
    assert "could not be saved (no space left on device)" in markup(at).lower()
    assert "Your changes are still here" in markup(at)
    assert not any("Saved in" in str(each.proto) for each in at.main.children.values())
    assert held(at).offers[0].base_salary.point == 72500
    assert path.read_text() == SAMPLE.read_text()
    ran(at.button(key="trouble.again").click())
    assert "base_salary: 72500" in path.read_text()
    assert "Your changes are still here" not in markup(at)


def test_a_folder_that_vanished_is_told_and_the_decision_kept_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "mine.yaml").write_text(SAMPLE.read_text())
    at = go(started_with(folder / "mine.yaml", monkeypatch), "Offers")
    shutil.rmtree(folder)
    ran(at.text_input(key=key(at, "o0.base_salary")).set_value("72500"))
    ran(at)
    assert "folder is no longer there" in markup(at)
    at.text_input(key="keep.path").set_value(str(tmp_path / "kept.yaml"))
    ran(at.button(key="keep.go").click())
    assert "base_salary: 72500" in (tmp_path / "kept.yaml").read_text()


def test_a_read_only_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(SAMPLE.read_text())
    at = go(started_with(path, monkeypatch), "Offers")

    def refused(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr("tempfile.mkstemp", refused)
    ran(at.text_input(key=key(at, "o0.base_salary")).set_value("72500"))
    ran(at)
    assert "read-only file system" in markup(at).lower()
    assert held(at).offers[0].base_salary.point == 72500


def test_public_holidays_count_on_the_page_as_on_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(SAMPLE.read_text() + "holidays_in: DE-BY\n")
    seen: list[Any] = []

    def watched(result: Evaluation) -> Plan:
        seen.append(result)
        return plan_of(result)

    monkeypatch.setattr("offer_eval.ui.next_steps.plan_of", watched)
    at = go(started_with(path, monkeypatch), "Next steps")
    assert date(2026, 12, 25) in seen[-1].decision.days_off
    assert held(at).days_off == ()
    assert "days_off" not in path.read_text()


def test_a_table_of_price_levels_that_is_missing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(SAMPLE.read_text() + "money:\n  price_level_file: levels.csv\n")
    at = started_with(path, monkeypatch)
    assert "Price levels are left out." in markup(at)
    assert "of 100" in markup(at)


def test_the_country_of_the_public_holidays_is_asked_for_and_checked() -> None:
    at = folded_out(example("Offers"), "situation.about")
    ran(at.text_input(key=key(at, "about.holidays_in")).set_value("de-by"))
    assert held(at).holidays_in == "DE-BY"
    folded_out(at, "situation.about")
    at.text_input(key=key(at, "about.holidays_in")).set_value("XX")
    folded_out(at, "situation.about")
    assert "no known public holidays" in markup(at)
    assert held(at).holidays_in == "DE-BY"


def test_every_edit_can_be_taken_back_and_alone() -> None:
    at = example("Offers")
    ran(at.button(key=key(at, "o2.remove")).click())
    ran(at.text_input(key=key(at, "o0.base_salary")).set_value("73333"))
    ran(at.text_input(key=key(at, "o0.base_salary")).set_value("74444"))  # several to one field are one step
    ran(at.button(key="undo").click())
    assert held(at).offers[0].base_salary.low == 71000
    assert len(held(at).offers) == 2
    ran(at.button(key="undo").click())
    assert len(held(at).offers) == 3


@pytest.mark.parametrize("words", ["salary", "Salary", "way  to work", "location"])
def test_a_criterion_of_one_s_own_never_replaces_another(words: str) -> None:
    at = example("What matters")
    before = held(at).criteria
    ran(at.text_input(key=key(at, f"own.{len(before)}")).set_value(words))
    assert held(at).criteria == before
    assert "is one of your criteria already" in markup(at).lower()


def test_the_sentence_about_weights_that_are_all_zero_goes_when_one_is_moved() -> None:
    at = example()
    for name in ("location", "security", "cv_value", "benefits", "salary"):
        ran(at.slider(key=key(at, f"weight.{name}")).set_value(0))
    assert REFUSED in markup(at)
    ran(at.slider(key=key(at, "weight.benefits")).set_value(40))
    assert REFUSED not in markup(at)


def test_what_is_not_understood_is_said_wherever_one_looks() -> None:
    at = example("Offers")
    ran(at.text_input(key=key(at, "o1.base_salary")).set_value("seventy"))
    go(at, "Result")
    assert "Not understood, and not counted: “seventy”" in markup(at)
    go(at, "Offers")
    ran(at.text_input(key=key(at, "o1.base_salary")).set_value("70000"))
    assert "Not understood" not in markup(at)


def test_nothing_unsaved_is_closed_unasked() -> None:
    at = example("Offers")
    ran(at.text_input(key=key(at, "o0.base_salary")).set_value("99999"))
    ran(at.button(key="close").click())
    assert held(at).offers[0].base_salary.low == 99999
    ran(at.button(key="closing.no").click())
    assert "in no file" not in markup(at)
    ran(at.button(key="close").click())
    ran(at.button(key="closing.yes").click())
    assert held(at) is None


def test_a_decision_kept_before_is_gone_on_with_from_the_first_page(tmp_path: Path) -> None:
    (tmp_path / "my_decision.yaml").write_text((ROOT / "sample_data" / "three_offers.yaml").read_text())
    at = opened()
    ran(at.button(key="go_on.my_decision.yaml").click())
    assert desk(at).file is not None
    assert len(held(at).offers) == 3


def test_a_level_without_a_measure_is_no_deal_breaker() -> None:
    at = example("What matters")
    count = len(held(at).deal_breakers)
    at.text_input(key=f"breaker.new.name.{count}").set_value("Not far")
    at.text_input(key=f"breaker.new.level.{count}").set_value("40")
    ran(at.button(key=key(at, "breaker.add")).click())
    assert len(held(at).deal_breakers) == count
    assert "choose what decides" in markup(at)


def test_the_filter_says_that_lesser_flags_are_not_shown() -> None:
    at = example("Red flags")
    without = markup(at).count("Nothing found")
    ran(at.segmented_control(key="least").set_value("High and stop"))
    assert "not shown" in markup(at)
    assert markup(at).count("Nothing found") == without


def test_an_offer_not_yet_described_is_not_given_an_all_clear() -> None:
    at = ran(opened().button(key="check_one").click())
    assert "Nothing to check yet" in markup(at)
    assert "Nothing found" not in markup(at)
    ran(at.text_input(key=key(at, "single.base_salary")).set_value("50000"))
    assert "Nothing to check yet" not in markup(at)


def test_what_was_chosen_in_a_section_is_found_again_after_a_look_at_another() -> None:
    at = ran(example("What matters").segmented_control(key="way").set_value("Order only"))
    go(go(at, "Money"), "What matters")
    assert at.segmented_control(key="way").value == "Order only"


def test_the_first_message_is_to_the_offer_with_the_nearest_day() -> None:
    at = example("Next steps")
    assert at.selectbox(key="message.to").value == "offer Quillfish"


def test_states_kept_under_one_name_can_be_told_apart() -> None:
    at = example()
    for _ in range(2):
        at.text_input(key="what_if.name").set_value("second")
        ran(at.button(key="what_if.keep").click())
    assert [each.name for each in desk(at).what_ifs] == ["second", "second (2)"]
