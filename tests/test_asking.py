"""Which questions are worth asking, and what an answer is worth."""

from datetime import date
from typing import Any

import pytest

from offer_eval.core.asking import Ask
from offer_eval.core.evaluation import evaluate
from offer_eval.core.model import Decision

TODAY = date(2026, 11, 22)
CRITERIA = {
    "pay": {"worst": 0, "best": 10, "weight": 60},
    "security": {"worst": 0, "best": 10, "weight": 40},
}


def asks(*offers: dict[str, Any], of: str, **more: Any) -> list[Ask]:
    decision = Decision.model_validate({"criteria": CRITERIA, "offers": list(offers)} | more)
    return [ask for ask in evaluate(decision, today=TODAY).row(of).questions if ask.kind != "flag"]


def offer(name: str, pay: Any, security: Any, **more: Any) -> dict[str, Any]:
    return {"name": name, "ratings": {"pay": pay, "security": security}} | more


def test_the_chance_that_an_unknown_changes_the_leader_is_by_hand() -> None:
    """Bolt scores 60 + 40·v, with v uniform, against 64: behind for v below 0.1, by 2 points on the average then."""
    [ask] = asks(offer("Bolt", 10, "unknown"), offer("Kite", 8, 4), of="Bolt")
    assert ask.decides
    assert ask.chance == pytest.approx(0.1)
    assert ask.gain == pytest.approx(0.1 * 2, abs=0.01)
    assert ask.points == pytest.approx(40)


def test_a_rivals_unknown_is_worth_what_it_could_win() -> None:
    [ask] = asks(offer("Bolt", 8, 5), offer("Kite", 5, "unknown"), of="Kite")
    assert ask.chance == pytest.approx(0.05)
    assert ask.decides


def test_an_unknown_that_cannot_change_the_first_place_does_not_decide() -> None:
    [ask] = asks(offer("Bolt", 10, 10), offer("Kite", 2, "unknown"), of="Kite")
    assert not ask.decides
    assert ask.chance == 0


def test_a_promise_asks_for_paper_and_has_no_chance() -> None:
    promised = offer("Kite", 8, 4, promises=[{"what": "tenure", "criterion": "security", "level_if_kept": 9}])
    settled = promised | {"flags": {"promise_unwritten": {"state": "acknowledged", "reason": "small firm"}}}
    [ask] = asks(offer("Bolt", 9, 5), settled, of="Kite")
    assert "in writing" in ask.question
    assert ask.chance is None
    assert asks(offer("Bolt", 9, 5), promised, of="Kite") == [], "the flag on promises asks for the same paper"


def test_an_offer_to_walk_away_from_is_not_asked_anything() -> None:
    breaker = [{"name": "Home office", "holds": {"Bolt": "no", "Kite": "yes"}, "refused": ["Bolt"]}]
    assert asks(offer("Bolt", "3 to 9", "unknown"), offer("Kite", 5, 5), of="Bolt", deal_breakers=breaker) == []


def test_pay_that_is_not_settled_asks_for_the_part_that_is_not() -> None:
    criteria = {"salary": {"worst": 40_000, "best": 80_000, "weight": 1}}
    bonus = {"name": "Bolt", "base_salary": 60_000, "target_bonus": "0% to 10%"}
    ranged = {"name": "Kite", "base_salary": "55000 to 65000"}
    decision = Decision.model_validate({"criteria": criteria, "offers": [bonus, ranged]})
    evaluation = evaluate(decision, today=TODAY)
    assert "bonus" in evaluation.row("Bolt").questions[0].question
    assert evaluation.row("Kite").questions[0].question == "What exactly is the base salary?"


def test_what_is_unknown_about_ones_own_situation_is_a_question_to_oneself() -> None:
    present = {"ratings": {"pay": 8, "security": "3 to 9"}}
    [ask] = asks(offer("Bolt", 8, 5), of="Present job", present_job=present)
    assert ask.question.startswith("For yourself")


def test_a_deal_breaker_that_cannot_be_told_is_asked_where_the_row_could_lead() -> None:
    breaker = [{"name": "Home office", "holds": {"Bolt": "unknown", "Kite": "yes"}}]
    [ask] = asks(offer("Bolt", 9, 9), offer("Kite", 5, 5), of="Bolt", deal_breakers=breaker)
    assert ask.kind == "deal_breaker"
    assert ask.decides
    [ask] = asks(offer("Bolt", 1, 1), offer("Kite", 5, 5), of="Bolt", deal_breakers=breaker)
    assert not ask.decides


def test_questions_that_decide_come_first() -> None:
    found = asks(offer("Bolt", "6 to 8", "unknown"), offer("Kite", 6, 5), of="Bolt")
    assert [ask.about for ask in found] == ["security", "pay"]
    assert found[0].gain >= found[1].gain
