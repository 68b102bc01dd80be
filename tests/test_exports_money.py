"""The money report: the table by year, what leaving costs, two offers side by side."""

from datetime import date
from typing import Any

import pytest

from offer_eval.core.evaluation import Evaluation, evaluate
from offer_eval.core.model import Decision
from offer_eval.exports.money import as_data, report

BOLT: dict[str, Any] = {
    "name": "Bolt",
    "base_salary": 60_000,
    "target_bonus": "10%",
    "sign_on_bonus": {"amount": 6_000, "clawback": "pro_rata", "clawback_months": 12},
}
KITE: dict[str, Any] = {"name": "Kite", "base_salary": "30/h, 40 h/week"}


def run(*offers: dict[str, Any], **more: Any) -> Evaluation:
    return evaluate(
        Decision.model_validate({"currency": "EUR", "offers": list(offers)} | more), today=date(2026, 11, 22)
    )


def text(evaluation: Evaluation, leave_month: int | None = None) -> str:
    return report(evaluation, evaluation.rows, leave_month=leave_month)


def test_the_plain_words_line_comes_first() -> None:
    assert text(run(BOLT)).splitlines()[1] == "  67,500 EUR a year on average; 66,000 EUR guaranteed in the first year."


def test_leaving_after_a_month_shows_what_must_be_repaid() -> None:
    [line] = [line for line in text(run(BOLT), leave_month=6).splitlines() if line.startswith("  6 ")]
    assert line.split()[-2:] == ["3,000", "0"]


def test_two_offers_stand_side_by_side_with_about_the_same_under_two_per_cent() -> None:
    out = text(run(BOLT, KITE))
    assert "as quoted: Kite by 2,400" in out
    assert "first year, guaranteed: Bolt by 3,600" in out
    assert "about the same" in text(run(BOLT, KITE | {"base_salary": 66_500}))


def test_unknown_base_salary_is_said_and_nothing_else_is_made_up() -> None:
    assert text(run({"name": "Bolt"})) == "Bolt\n  Base salary is unknown, so the money is unknown.\n"


def test_json_holds_full_precision_and_the_whole_leave_curve() -> None:
    evaluation = run(BOLT | {"base_salary": "30.33/h, 37.5 h/week"}, KITE)
    data = as_data(evaluation, evaluation.rows, leave_month=None)
    bolt = data["offers"][0]
    assert bolt["layers"][0]["guaranteed"] == pytest.approx(30.33 * 37.5 * 52)
    assert len(bolt["leave_curve"]) == 48
    assert data["pairs"][0]["offers"] == ["Bolt", "Kite"]
    assert [p["month"] for p in as_data(evaluation, evaluation.rows, leave_month=7)["offers"][0]["leave_curve"]] == [7]


def test_no_line_is_wider_than_a_terminal() -> None:
    assert max(map(len, text(run(BOLT, KITE), leave_month=6).splitlines())) <= 80


def test_the_counted_figure_is_shown_with_its_basis() -> None:
    how = {"pay": "net", "discount_rate": "5%", "reference_place": "Here", "reference_level": 100}
    offer = {"name": "Bolt", "base_salary": 60_000, "tax_rate": "30%", "price_level": 125}
    out = " ".join(text(run(offer, money=how)).split())
    # 60,000 x 0.7 x 100/125
    assert "Counted as pay: 33,600 EUR a year (net, at prices of Here, discounted at 5%)" in out
    assert "Before tax, over a horizon of 4 years:" in out
    assert "Counted as pay" not in text(run(BOLT))


def test_layers_left_out_are_named() -> None:
    assert "(gross, only guaranteed and one-off money)" in text(run(BOLT, money={"count": ["guaranteed", "one_off"]}))


def test_gross_beside_gross_across_tax_systems_is_said() -> None:
    here, there = BOLT | {"country": "DE"}, KITE | {"country": "CH", "tax_rate": "20%"}
    evaluation = run(here, there)
    out = text(evaluation)
    assert "Side by side, gross" in out
    assert "Bolt is in another tax system (DE) than others" in out
    assert len(as_data(evaluation, evaluation.rows, leave_month=None)["tax_warnings"]) == 1


def test_net_pay_without_a_rate_is_said_to_be_gross() -> None:
    out = " ".join(text(run(BOLT, money={"pay": "net"})).split())
    assert "Net pay is unknown: there is neither tax_rate nor net_pay. The figures here are gross." in out


AWAY: dict[str, Any] = {
    "name": "Away",
    "currency": "USD",
    "base_salary": 90_000,
    "household": {
        "own_net": 60_000,
        "partner_net": 10_000,
        "marginal_take_home": "50%",
        "budget": {"living": 55_000},
    },
}
ABROAD: dict[str, Any] = {"currency": "EUR", "rates": {"date": "2026-11-20", "units": {"USD": 1.25}, "band": "5%"}}


def test_what_matches_the_floor_names_its_currency_and_the_partner() -> None:
    out = " ".join(text(run(AWAY, money=ABROAD | {"surplus_floor": 14_000})).split())
    # 15,000 USD are 12,000 EUR: 2,500 USD are missing
    assert "To match the floor: 2,500 USD more net a year, or 12,500 USD net a year from your partner" in out
    assert "or a base salary of 95,000 USD a year." in out


def test_a_rate_that_changes_the_answer_is_said_on_either_side() -> None:
    reached = text(run(AWAY, money=ABROAD | {"surplus_floor": 11_800}))
    missed = text(run(AWAY, money=ABROAD | {"surplus_floor": 12_200}))
    assert "At some exchange rates within the band the plan would miss the floor." in reached
    assert "At some exchange rates within the band the plan would reach the floor." in " ".join(missed.split())
    assert "At some" not in text(run(AWAY, money=ABROAD | {"surplus_floor": 5_000}))


FREE: dict[str, Any] = {
    "name": "Free",
    "contract_type": "contractor",
    "base_salary": "450/day",
    "leave_days": 25,
    "public_holidays": 10,
    "contracting": {"bench_days": 25},
}


def test_a_contract_shows_parity_and_its_headline_as_a_contrast() -> None:
    evaluation = run(FREE, KITE)
    out = " ".join(text(evaluation).split())
    # 62,400 over 200 days, and over 2,250 a week
    assert "Free pays as much as Kite at a rate of 312 EUR a day or 27.7 weeks billed a year" in out
    assert "as quoted (a contractor bills every week: a contrast only): Free by 54,600" in out
    parity = as_data(evaluation, evaluation.rows, leave_month=None)["pairs"][0]["contract_parity"]
    assert parity == {"contract": "Free", "rate": pytest.approx(312), "billed_weeks": pytest.approx(62_400 / 2_250)}


def test_the_haircut_that_closes_the_gap_is_shown() -> None:
    shares = KITE | {"name": "Shares", "base_salary": 60_000, "equity_grants": {"value": 16_000, "vesting": "4 years"}}
    evaluation = run(shares, KITE)
    assert "Shares pays as much as Kite if its equity loses 40% of its stated value" in " ".join(
        text(evaluation).split()
    )
    data = as_data(evaluation, evaluation.rows, leave_month=None)
    assert data["pairs"][0]["break_even_haircut"] == {"Shares": pytest.approx(0.4), "Kite": None}
    assert data["offers"][0]["equity"][0]["nominal"] == pytest.approx(16_000)


def test_what_is_no_money_is_shown_apart() -> None:
    offer = BOLT | {"base_salary": 52_000, "leave_days": 26, "commute_minutes": 30, "office_days_per_week": 5}
    out = " ".join(text(run(offer | {"tax_rate": "30%"}, money={"discount_rate": "3%"})).split())
    assert "leave 5,200" in out
    assert "time on the way -" in out
    assert "The sign-on bonus spread over the years: 1,500 a year" in out
    assert "After your own taxes:" in out
    assert "every year." in out


def test_json_holds_household_matches_and_the_effect_of_rates() -> None:
    evaluation = run(AWAY, money=ABROAD | {"surplus_floor": 14_000})
    (offer,) = as_data(evaluation, evaluation.rows, leave_month=None)["offers"]
    assert offer["household"][0]["surplus"]["point"] == pytest.approx(12_000)
    assert offer["matches"][0]["currency"] == "USD"
    assert offer["matches"][0]["point"]["extra_net"] == pytest.approx(2_500)
    assert offer["rate_effect"]["point"] == pytest.approx(72_000)
