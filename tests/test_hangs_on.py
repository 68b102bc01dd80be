"""The sentences on how sure the answer is and what it hangs on."""

from datetime import date
from typing import Any

import pytest

from offer_eval.core.evaluation import Evaluation, evaluate
from offer_eval.core.model import Decision
from offer_eval.exports import hangs_on, html, markdown, summary, terminal

CRITERIA: dict[str, Any] = {
    "salary": {"worst": 40_000, "best": 80_000, "weight": 50},
    "CV value": {"worst": 0, "best": 10, "weight": 50},
}


def run(*offers: dict[str, Any], **more: Any) -> Evaluation:
    data = {"criteria": CRITERIA, "currency": "EUR", "offers": list(offers)} | more
    return evaluate(Decision.model_validate(data), today=date(2026, 11, 22))


def offer(name: str, pay: Any, cv: Any, **more: Any) -> dict[str, Any]:
    return {"name": name, "base_salary": pay, "ratings": {"CV value": cv}} | more


BOLT, KITE = offer("Bolt", 70_000, 4), offer("Kite", 60_000, 6)


def test_a_tipping_weight_is_said_as_how_many_times_it_would_have_to_matter() -> None:
    """Bolt leads by 12.5 - 10 points at equal weights; at CV value 5/9 they are equal, 1.25 times the swing."""
    assert hangs_on.tips(run(BOLT, KITE)) == [
        "With only 80% of your weight on salary, Kite would lead.",
        "With 1.3 times your weight on CV value, Kite would lead.",
    ]


def test_where_no_weight_can_change_the_lead_that_is_said() -> None:
    assert hangs_on.tips(run(BOLT, offer("Kite", 50_000, 3))) == [
        "No likely change of a single weight puts another row first."
    ]


def test_the_break_even_of_pay_comes_in_the_offers_own_unit() -> None:
    pay, cv = hangs_on.break_evens(run(BOLT, KITE))
    assert pay == (
        "Base salary (now 60,000 EUR a year): 70,000 to be equal in money alone, 62,000 to be equal in the whole score"
    )
    assert cv == "CV value: 6.5 of 10"


def test_pay_that_is_enough_once_the_unknowns_turn_out_well_is_not_given_as_a_lower_figure() -> None:
    """Kite's CV value lies anywhere in 0 to 10: at 10 it leads by far with the pay that it has."""
    pay, *_ = hangs_on.break_evens(run(BOLT, offer("Kite", 60_000, "unknown")))
    assert pay.endswith("in the whole score (as it is, if its promises are kept and its ranges turn out well)")


def test_what_holds_on_everything_is_said_to_hold_on_what_has_weight_where_a_criterion_has_none() -> None:
    """Without weight on CV value, Bolt's pay alone puts it ahead of Kite."""
    pay_alone = {"salary": CRITERIA["salary"], "CV value": CRITERIA["CV value"] | {"weight": 0}}
    found = run(BOLT, KITE, criteria=pay_alone)
    assert hangs_on.dominance(found) == [
        "Bolt is at least as good as Kite on everything you give weight, whatever is not known."
    ]
    assert "with any weights on what you give weight: " in hangs_on.first_shares(found)[1]


def test_a_break_even_beyond_the_scale_is_given_and_called_not_realistic() -> None:
    *_, last = hangs_on.break_evens(run(offer("Bolt", 80_000, 10), offer("Kite", 60_000, 6)))
    assert last == f"{hangs_on.BEYOND} CV value (15 of 10)"


def test_a_row_that_is_level_with_the_first_needs_nothing_to_be_equal() -> None:
    level = run(BOLT, BOLT | {"name": "Twin"}, KITE)
    assert level.runner_up is not None
    assert hangs_on.break_evens(level) == hangs_on.tips(level) == []
    assert hangs_on.tipping_table(level) == []


def test_a_tie_is_answered_with_a_question_and_no_sentence_about_what_would_make_it_equal() -> None:
    level = run(BOLT, BOLT | {"name": "Twin"}, KITE)
    for said in (markdown.render(level).decode(), html.render(level).decode(), terminal.sensitivity(level)):
        assert " ".join(summary.LEVEL.split()) in " ".join(said.split())
        assert "What would make" not in said


def test_a_counter_proposal_joins_the_rounded_figure_with_every_cure() -> None:
    breaker = [
        {"name": "Home office", "holds": {"Kite": "no", "Bolt": "yes"}, "cure": "two days from home, in writing"}
    ]
    kite = KITE | {"promises": [{"what": "a team", "criterion": "CV value"}]}
    assert "a base of 62,000 a year" in hangs_on.counter_proposal(run(BOLT, KITE), "Kite")
    text = hangs_on.counter_proposal(run(BOLT, kite, deal_breakers=breaker), "Kite")
    assert "two days from home, in writing" in text
    assert "a team" in text


def test_shares_of_a_hundred_are_never_all_or_none_unless_they_are() -> None:
    first, every = hangs_on.first_shares(run(offer("Bolt", 80_000, 9), offer("Kite", 50_000, 3)))
    assert "100 of 100" in first
    assert "100 of 100" in every


def test_dominance_is_said_with_how_far_it_holds() -> None:
    assert hangs_on.dominance(run(offer("Bolt", 70_000, 8), KITE)) == [
        "Bolt is at least as good as Kite on everything, whatever is not known."
    ]
    unknown = offer("Bolt", 70_000, "6 to 8")
    assert hangs_on.dominance(run(unknown, KITE | {"ratings": {"CV value": "5 to 6.5"}})) == [
        "Bolt is at least as good as Kite on everything, as far as is known."
    ]


def test_one_row_alone_has_nothing_to_say() -> None:
    alone = run(BOLT)
    assert hangs_on.tips(alone) == hangs_on.break_evens(alone) == hangs_on.dominance(alone) == []


@pytest.mark.parametrize(("amount", "said"), [(32.05, "32.05"), (32.0, "32"), (450.5, "450.50"), (65_432.1, "65,432")])
def test_pay_by_the_hour_or_day_keeps_its_cents(amount: float, said: str) -> None:
    assert hangs_on.pay_text(amount) == said
