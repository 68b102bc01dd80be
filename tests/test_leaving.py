"""What each row answers of the reasons for leaving, and what the summary says of a winner that leaves some open."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from offer_eval.core.evaluation import Evaluation, evaluate
from offer_eval.core.leaving import Answered, left_open
from offer_eval.core.model import Decision
from offer_eval.core.review import pre_mortem_of, record_of
from offer_eval.exports import html, markdown, summary, terminal, xlsx

TODAY = date(2026, 11, 22)
CRITERIA: dict[str, Any] = {
    "pay": {"worst": 0, "best": 10, "weight": 3},
    "future": {"worst": 0, "best": 10, "weight": 1},
}
REASONS: list[dict[str, Any]] = [
    {"reason": "too little pay", "share": 20, "criterion": "pay"},
    {"reason": "no future", "share": 50, "criterion": "future"},
    {"reason": "my manager", "share": 30},
]


def decided(**more: Any) -> Evaluation:
    """A counter-offer that wins on pay and changes nothing else."""
    fields = {
        "criteria": CRITERIA,
        "offers": [{"name": "Bolt", "ratings": {"pay": 5, "future": 6}, "terms_in_writing": "yes"}],
        "present_job": {"name": "Harrow", "ratings": {"pay": 3, "future": 4}},
        "counter_offer": {"name": "Harrow again", "ratings": {"pay": 9}},
        "reasons_for_leaving": REASONS,
    }
    return evaluate(Decision.model_validate(fields | more), today=TODAY)


def about(name: str, evaluation: Evaluation) -> Answered:
    return next(answer for answer in evaluation.leaving if answer.row == name)


def shares(answer: Answered) -> tuple[float, float, float, float]:
    return answer.in_fact, answer.by_promise, answer.not_at_all, answer.not_stated


def test_not_at_all_is_told_from_not_stated() -> None:
    """Pay 20 and future 50 show in criteria; of the manager, 30, nothing is written."""
    evaluation = decided()
    assert shares(about("Bolt", evaluation)) == pytest.approx((0.7, 0, 0, 0.3))
    assert shares(about("Harrow again", evaluation)) == pytest.approx((0.2, 0, 0.5, 0.3))
    assert shares(about("Harrow", evaluation)) == pytest.approx((0, 0, 1, 0))


def test_an_unknown_level_is_not_stated() -> None:
    offers = [{"name": "Bolt", "ratings": {"pay": 5, "future": "unknown"}}]
    assert shares(about("Bolt", decided(offers=offers))) == pytest.approx((0.2, 0, 0, 0.8))


def test_a_row_left_out_while_others_are_named_does_not_answer_the_reason() -> None:
    named = [*REASONS[:2], REASONS[2] | {"in_fact": ["Bolt"]}]
    evaluation = decided(reasons_for_leaving=named)
    assert shares(about("Bolt", evaluation)) == pytest.approx((1, 0, 0, 0))
    assert shares(about("Harrow again", evaluation)) == pytest.approx((0.2, 0, 0.8, 0))


def test_without_a_present_job_only_what_is_named_can_be_told() -> None:
    evaluation = decided(present_job=None, counter_offer=None)
    assert shares(about("Bolt", evaluation)) == pytest.approx((0, 0, 0, 1))


def test_a_reason_that_weighs_nothing_is_not_counted() -> None:
    evaluation = decided(reasons_for_leaving=[*REASONS, {"reason": "the coffee", "share": 0}])
    assert about("Harrow", evaluation).count == 3
    assert "coffee" not in left_open(about("Harrow", evaluation))


def test_what_a_row_leaves_is_one_sentence_with_numbers_and_names() -> None:
    assert left_open(about("Harrow again", decided())) == (
        "Harrow again leaves 1 of your 3 reasons for leaving unanswered: no future. "
        "It does not say whether it answers 1 of your 3 reasons for leaving: my manager."
    )
    promised = {"name": "Harrow again", "ratings": {"pay": 9}, "promises": [{"what": "a team", "criterion": "future"}]}
    told = left_open(about("Harrow again", decided(counter_offer=promised, reasons_for_leaving=REASONS[1:2])))
    assert told == "Harrow again answers your one reason for leaving only by promise: no future."


def test_a_row_that_answers_everything_leaves_nothing() -> None:
    assert left_open(about("Bolt", decided(reasons_for_leaving=REASONS[:2]))) == ""


def test_a_counter_offer_that_wins_is_not_silent_about_what_it_leaves() -> None:
    evaluation = decided()
    assert evaluation.winner == "Harrow again"
    said = "leaves 1 of your 3 reasons for leaving unanswered: no future."
    assert said in " ".join(terminal.comparison(evaluation).split())
    assert said in markdown.render(evaluation).decode()
    assert said in html.render(evaluation).decode().partition('class="details"')[0]
    assert any(said in text for text in xlsx._answer(evaluation))


def test_it_goes_into_the_record_and_among_the_regrets() -> None:
    record = record_of(decided(), "Harrow again", why="")
    assert any("unanswered: no future" in line for line in record.known)
    assert "What made you want to leave is still there: no future." in pre_mortem_of(decided())


def test_shares_of_nothing_are_not_listed() -> None:
    assert summary.leaving(decided())[-1] == "Harrow: 100% not at all"


def test_no_reasons_no_answers() -> None:
    assert decided(reasons_for_leaving=[]).leaving == ()
