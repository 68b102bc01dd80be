"""Edits of a decision: one thing changes, everything is checked, nothing else moves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from offer_eval.core.evaluation import evaluate
from offer_eval.core.model import Decision, PresentJob
from offer_eval.core.weights import swings_of, weights_of
from offer_eval.decision_file import parse_decision, read_decision, to_text
from offer_eval.errors import InputError
from offer_eval.ui import edits

TODAY = date(2026, 11, 22)


@pytest.fixture
def decision() -> Decision:
    return read_decision(Path(__file__).parents[1] / "sample_data" / "three_offers.yaml").decision


def test_writing_back_what_stands_there_changes_nothing(decision: Decision) -> None:
    for _, path, row in edits.places_of_rows(decision):
        for name in type(row).model_fields:
            assert edits.changed(decision, (*path, name), getattr(row, name)) == decision


def test_what_an_edit_makes_reads_back_from_a_file_as_the_same(decision: Decision) -> None:
    after = edits.changed(decision, ("offers", 0, "base_salary"), "70k to 74k")
    assert parse_decision(to_text(after)).decision == after


def test_a_change_deep_inside_makes_what_it_needs(decision: Decision) -> None:
    after = edits.changed(decision, ("offers", 0, "texts", "advert"), "We seek a heron.")
    assert after.offers[0].texts is not None
    assert after.offers[0].texts.advert == "We seek a heron."
    assert after.offers[1:] == decision.offers[1:]


def test_the_first_item_of_a_list_that_was_left_out_can_be_added(decision: Decision) -> None:
    after = edits.changed(decision, ("offers", 0, "promises", 0), {"what": "A desk by the window"})
    assert [promise.what for promise in after.offers[0].promises] == ["A desk by the window"]


def test_an_item_can_be_taken_out_of_a_list(decision: Decision) -> None:
    assert edits.changed(decision, ("offers", 1, "promises", 0), edits.Removed).offers[1].promises == ()


@pytest.mark.parametrize("raw", ["abc", "65,000", "-3", "nan", "5 to 3"])
def test_what_a_file_would_refuse_is_refused(decision: Decision, raw: str) -> None:
    with pytest.raises(InputError):
        edits.changed(decision, ("offers", 0, "base_salary"), raw)


def test_a_new_name_is_carried_to_the_gut_choice_and_the_deal_breakers(decision: Decision) -> None:
    cured = edits.changed(decision, ("deal_breakers", 0, "cured", "Old Mill"), "by letter")
    after = edits.renamed(edits.renamed(cured, ("offers", 2), "Mill"), ("offers", 0), "Meridian AG")
    assert after.deal_breakers[0].cured == {"Mill": "by letter"}
    assert after.gut_choice == "Meridian AG"


def test_a_name_that_is_taken_is_refused_and_nothing_moves(decision: Decision) -> None:
    with pytest.raises(InputError, match="already"):
        edits.renamed(decision, ("offers", 0), "QUILLFISH")


def test_a_row_taken_out_is_named_nowhere_any_more(decision: Decision) -> None:
    after = edits.without_row(decision, ("offers", 0))
    assert after.gut_choice is None
    assert [offer.name for offer in after.offers] == ["Quillfish", "Old Mill"]


def test_a_copy_stands_behind_its_original_under_a_name_of_its_own(decision: Decision) -> None:
    twice = edits.with_copy(edits.with_copy(decision, 0), 0)
    names = [offer.name for offer in twice.offers]
    assert names == ["Meridian", "Meridian (copy) 2", "Meridian (copy)", "Quillfish", "Old Mill"]


def test_a_fresh_name_is_never_taken(decision: Decision) -> None:
    assert edits.fresh_name(decision, "stay where i am") == "stay where i am 2"


def test_one_weight_moves_and_the_others_stay(decision: Decision) -> None:
    after = edits.with_weight(decision, "benefits", 45)
    assert {name: c.weight for name, c in after.criteria.items()} == {
        "salary": 100, "location": 70, "security": 60, "cv_value": 50, "benefits": 45,
    }  # fmt: skip


def test_the_first_weight_given_makes_swings_of_equal_weights() -> None:
    start = edits.first_decision([{"name": "A"}, {"name": "B"}], currency="EUR", gut=None)
    after = edits.with_weight(start, "salary", 50)
    assert after.weighting == "swing"
    assert weights_of(after.criteria, after.weighting).shares["salary"] == pytest.approx(50 / 350)


def test_an_order_becomes_swings_in_the_same_proportions(decision: Decision) -> None:
    ranked = edits.with_ranks(decision, dict(zip(decision.criteria, (1, 2, 3, 4, 5), strict=True)))
    swings = swings_of(ranked.criteria, ranked.weighting)
    assert list(swings.values()) == [100.0, 56.0, 34.0, 20.0, 9.0]


def test_an_end_moved_asks_for_the_weight_again(decision: Decision) -> None:
    after = edits.with_scale(decision, "salary", "best", "90k")
    assert (after.criteria["salary"].best, after.criteria["salary"].to_confirm) == (90000, True)
    assert not edits.with_weight(after, "salary", 80).criteria["salary"].to_confirm


def test_an_end_of_a_ready_made_scale_brings_the_other_end_with_it() -> None:
    start = edits.first_decision([{"name": "A"}], currency=None, gut=None)
    after = edits.with_scale(start, "salary", "worst", "45000").criteria["salary"]
    assert (after.worst, after.best, after.measure) == (45000, 100000, "salary")
    assert not after.to_confirm


def test_a_criterion_taken_out_takes_its_ratings_with_it(decision: Decision) -> None:
    after = edits.without_criterion(decision, "benefits")
    assert all("benefits" not in row.ratings for _, _, row in edits.places_of_rows(after))


def test_a_criterion_that_a_promise_needs_stays(decision: Decision) -> None:
    with pytest.raises(InputError):
        edits.without_criterion(decision, "cv_value")


def test_moves_of_one_weight_on_one_day_are_one_note(decision: Decision) -> None:
    once = edits.logged(decision, edits.with_weight(decision, "salary", 90), today=TODAY)
    twice = edits.logged(once, edits.with_weight(once, "salary", 80), today=TODAY)
    assert [(e.criterion, e.before, e.after, e.at) for e in twice.weight_edits] == [("salary", 100, 80, TODAY)]
    back = edits.logged(twice, edits.with_weight(twice, "salary", 100), today=TODAY)
    assert back.weight_edits == ()


def test_the_first_decision_needs_no_more_than_names() -> None:
    start = edits.first_decision(
        [{"name": "A", "security": ""}, {"name": "B", "security": "7"}], currency=None, gut="B"
    )
    assert start.offers[0].ratings == {}
    assert start.offers[1].ratings["security"].point == 7  # type: ignore[union-attr]
    assert start.gut_choice == "B"


def test_what_stands_nowhere_is_none(decision: Decision) -> None:
    assert edits.at(decision, ("offers", 9, "name")) is None
    assert edits.at(edits.changed(decision, ("present_job",), None), ("present_job", "name")) is None


def test_a_present_job_can_come_and_go(decision: Decision) -> None:
    without = edits.without_row(decision, ("present_job",))
    assert without.present_job is None
    assert edits.changed(without, ("present_job",), {"name": "Here"}).present_job == PresentJob(name="Here")


def test_a_brief_evaluation_says_the_same_but_for_the_slow_parts(decision: Decision) -> None:
    full, brief = (evaluate(decision, today=TODAY, brief=each) for each in (False, True))
    assert (full.winner, full.sureness, full.rows, full.matters) == (
        brief.winner,
        brief.sureness,
        brief.rows,
        brief.matters,
    )
    assert full.sensitivity is not None
    assert brief.sensitivity is not None
    near, brief_near = full.sensitivity.shares["near"], brief.sensitivity.shares["near"]
    assert replace(near, confidence=brief_near.confidence) == brief_near
    assert set(brief_near.confidence.values()) == {None}
    assert full.sensitivity.tips == brief.sensitivity.tips
    assert (set(brief.sensitivity.shares), brief.sensitivity.pay) == ({"near"}, ())
