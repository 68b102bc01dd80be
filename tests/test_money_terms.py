"""What people write about pay: short forms, full forms, ranges, unknown, and what is refused."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from offer_eval.core.evaluation import evaluate
from offer_eval.core.model import Decision, Offer
from offer_eval.core.model.amounts import Amount, Pay
from offer_eval.core.model.money_settings import MoneySettings
from offer_eval.core.model.money_terms import MoneyTerms
from offer_eval.core.model.quantity import Quantity


def terms(**fields: Any) -> MoneyTerms:
    return MoneyTerms.model_validate(fields)


def refusal(kind: type[Any] = MoneyTerms, **fields: Any) -> tuple[str, str]:
    """Message and cure of the one thing that is wrong."""
    with pytest.raises(ValidationError) as caught:
        kind.model_validate(fields)
    (error,) = caught.value.errors()
    return error["msg"], error.get("ctx", {}).get("fix", "")


@pytest.mark.parametrize(
    ("written", "amount", "per"),
    [
        (65000, 65000, "year"),
        ("65k", 65000, "year"),
        ("65000/year", 65000, "year"),
        ("65000 a year", 65000, "year"),
        ("32/h", 32, "hour"),
        ("32 per hour", 32, "hour"),
        ("450/day", 450, "day"),
        ("1200/week", 1200, "week"),
        ("2400/fortnight", 2400, "fortnight"),
        ("2400/2 weeks", 2400, "fortnight"),
        ("4800/4 weeks", 4800, "four_weeks"),
        ("2600/half-month", 2600, "half_month"),
        ("5200/month", 5200, "month"),
        ("5200/months", 5200, "month"),
    ],
)
def test_base_salary_is_read_with_what_it_is_paid_for(written: Any, amount: float, per: str) -> None:
    pay = terms(base_salary=written).base_salary
    assert pay is not None
    assert (pay.low, pay.high, pay.per) == (amount, amount, per)


def test_the_hours_and_days_of_a_rate_stand_behind_a_comma() -> None:
    by_hour, by_day = terms(base_salary="32/h, 36 h/week"), terms(base_salary="450/day, 4 days/week")
    assert by_hour.paid_hours == Quantity.exactly(36.0)
    assert by_day.working_days == Quantity.exactly(4.0)


@pytest.mark.parametrize("written", ["5200/month x 13", "5200/month, 13 payments", "5200 a month, x 13"])
def test_monthly_payments_are_read(written: str) -> None:
    assert terms(base_salary=written).payments == Quantity.exactly(13.0)


def test_full_time_share_is_read() -> None:
    pay = terms(base_salary="65000, 80% FTE").base_salary
    assert pay is not None
    assert pay.fte == Quantity.exactly(0.8)


@pytest.mark.parametrize("written", ["EUR 450/day", "450 EUR/day", "450/day EUR", "€450/day", "450 €/day"])
def test_a_currency_may_stand_anywhere_beside_the_amount(written: str) -> None:
    pay = terms(base_salary=written).base_salary
    assert pay is not None
    assert (pay.currency, pay.per, pay.point) == ("EUR", "day", 450.0)


def test_base_salary_may_be_a_range_or_unknown_or_have_a_source() -> None:
    known = terms(base_salary="60k to 70k").base_salary
    assert known is not None
    assert (known.low, known.point, known.high) == (60000, 65000, 70000)
    assert terms(base_salary="unknown").base_salary is None
    said = terms(base_salary={"value": "5200/month x 13", "source": "said"}).base_salary
    assert said is not None
    assert (said.source, said.per) == ("said", "month")


def test_base_salary_takes_the_full_form() -> None:
    full = {"low": 30, "likely": 32, "high": 35, "per": "hour", "hours_per_week": 36, "currency": "gbp"}
    pay = terms(base_salary=full).base_salary
    assert pay is not None
    assert (pay.low, pay.point, pay.high, pay.per, pay.currency) == (30, 32, 35, "hour", "GBP")


@pytest.mark.parametrize(
    ("written", "share", "amount"),
    [
        ("10%", 0.1, None),
        ("10% a year", 0.1, None),
        (0.1, 0.1, None),
        ("5% to 15%", 0.1, None),
        ("120%", 1.2, None),
        (5000, None, 5000),
        ("5000/year", None, 5000),
        ("400/month", None, 4800),
        ("5000 EUR", None, 5000),
        ({"value": "10%", "source": "said"}, 0.1, None),
        ({"low": 0.05, "high": 0.15}, 0.1, None),
        ({"share": "10%", "payout_history": ["80%", 1.1]}, 0.1, None),
        ("no", 0.0, None),
    ],
)
def test_a_bonus_is_a_share_or_an_amount(written: Any, share: float | None, amount: float | None) -> None:
    bonus = terms(target_bonus=written).target_bonus
    assert bonus is not None
    assert (bonus.share.point if bonus.share else None) == (pytest.approx(share) if share is not None else None)
    assert (bonus.amount.point if bonus.amount else None) == amount


def test_a_bonus_without_a_target_is_kept_and_not_counted() -> None:
    for written in ("discretionary", "yes", {"value": "unknown", "discretionary": "yes"}, {"discretionary": True}):
        bonus = terms(target_bonus=written).target_bonus
        assert bonus is not None
        assert not bonus.stated


def test_a_bonus_between_share_and_amount_is_asked_back() -> None:
    assert refusal(target_bonus=10) == ("could be a share or an amount", "write 10% of base, or 10/year")


def test_commission_is_an_amount_or_words() -> None:
    stated, vague = terms(commission="20000").commission, terms(commission="uncapped").commission
    assert stated is not None
    assert stated.stated
    assert vague is not None
    assert not vague.stated
    assert terms(commission="no").commission is None


def test_overtime_says_whether_it_is_paid() -> None:
    unpaid, paid = terms(overtime="5 h/week unpaid").overtime, terms(overtime="4 h/week paid x 1.25").overtime
    assert unpaid is not None
    assert unpaid.unpaid_hours_per_week == Quantity.exactly(5.0)
    assert paid is not None
    assert (paid.paid_hours_per_week, paid.multiplier) == (Quantity.exactly(4.0), Quantity.exactly(1.25))
    assert refusal(overtime="5 h/week")[1] == "write for example 5 h/week unpaid"


def test_parts_that_were_read_already_are_taken_as_they_are() -> None:
    first = terms(
        target_bonus="10%", stipends=1200, equity_grants="5 over 1 year", pension="5%", relocation=5, commission=5
    )
    again = MoneyTerms(
        target_bonus=first.target_bonus,
        stipends=first.stipends,
        equity_grants=first.equity_grants,
        pension=first.pension,
        relocation=first.relocation,
        commission=first.commission,
    )
    assert again == first


def test_numbers_in_code_become_bonuses() -> None:
    share, amount = Quantity.exactly(0.1), Amount.exactly(500.0)
    assert terms(target_bonus=share).target_bonus == terms(target_bonus="10%").target_bonus
    assert terms(target_bonus=amount).target_bonus == terms(target_bonus="500/year").target_bonus


def test_unknown_parts_inside_a_full_form_stay_unknown() -> None:
    pension = terms(pension={"employer": "5%", "match": "unknown"}).pension
    assert pension is not None
    assert pension.match == ()
    (grant,) = terms(equity_grants={"value": {"value": "unknown"}, "vesting": "unknown"}).equity_grants or ()
    assert (grant.value, grant.vesting) == (None, None)
    (stipend,) = terms(stipends={"meals": {"value": "100/month", "source": "said"}}).stipends or ()
    assert stipend.amount is not None
    assert (stipend.amount.point, stipend.amount.source) == (1200, "said")
    ranged = terms(equity_grants={"low": 5, "high": 7}).equity_grants or ()
    assert ranged[0].value is not None


def test_a_match_may_be_a_list_of_steps() -> None:
    steps = [{"rate": "100%", "up_to": "3%"}, "50% up to 5%"]
    pension = terms(pension={"match": steps}).pension
    assert pension is not None
    assert [(tier.rate, tier.up_to) for tier in pension.match] == [(1.0, 0.03), (0.5, 0.05)]


def test_one_sign_on_bonus_or_several_dated_ones() -> None:
    assert [payment.month for payment in terms(sign_on_bonus=5000).sign_ons] == [1]
    two = terms(sign_on_bonus=[{"amount": 5000}, {"amount": "3000 USD", "month": 13}]).sign_ons
    assert [(payment.month, payment.amount and payment.amount.currency) for payment in two] == [(1, None), (13, "USD")]
    ranged = terms(sign_on_bonus={"low": 4000, "high": 6000, "clawback_months": 12}).sign_ons[0]
    assert ranged.amount is not None
    assert (ranged.amount.low, ranged.amount.high) == (4000, 6000)
    assert terms(sign_on_bonus="unknown").sign_ons == ()


def test_stipends_take_four_forms() -> None:
    for written in (1200, {"meals": "100/month"}, [{"name": "meals", "amount": 1200}], {"amount": 1200}):
        (stipend,) = terms(stipends=written).stipends or ()
        assert stipend.amount is not None
        assert stipend.amount.point == 1200


def test_a_grant_can_be_written_in_one_line() -> None:
    (grant,) = terms(equity_grants="100000 over 4 years, quarterly, 1 year cliff").equity_grants or ()
    assert grant.value is not None
    assert grant.vesting is not None
    assert grant.value.point == 100000
    assert (grant.vesting.months, grant.vesting.cliff_months, grant.vesting.every_months) == (48, 12, 3)


@pytest.mark.parametrize(
    ("written", "field"), [("5%", "employer"), ("3000/year", "employer_amount"), ("50% up to 6%", "match")]
)
def test_a_pension_can_be_written_in_one_line(written: str, field: str) -> None:
    pension = terms(pension=written).pension
    assert pension is not None
    assert getattr(pension, field)


def test_unlimited_leave_is_unknown_days() -> None:
    leave = terms(leave_days="Unlimited")
    assert (leave.leave_days, leave.leave_unlimited) == (None, True)


def test_leave_may_be_in_hours() -> None:
    leave = terms(leave_days="200 h")
    assert (leave.leave_days, leave.leave_basis) == (Quantity.exactly(200.0), "hours")


def test_everything_may_be_unknown() -> None:
    names = [name for name in MoneyTerms.model_fields if name not in {"leave_basis", "shift_differentials"}]
    assert all(getattr(terms(**{name: None}), name) is None for name in names)


FULL: dict[str, Any] = {
    "currency": "eur",
    "base_salary": "5200/month x 13",
    "target_bonus": {"share": "10%", "payout_history": ["80%", "110%"], "guaranteed_first_year": "yes"},
    "commission": {"history": [10000, "12k"], "guaranteed": "500/month"},
    "overtime": "5 h/week unpaid",
    "shift_differentials": [{"name": "nights", "rate": "4.50", "hours_per_week": 10}],
    "sign_on_bonus": {"amount": "10000 USD", "clawback": "full", "clawback_months": 12, "clawback_on": ["resignation"]},
    "relocation": 8000,
    "equity_grants": [
        {"kind": "options", "units": 1000, "strike": 2, "value_per_share": 5, "vesting": "4 years, 1 year cliff"},
        {"value": 50000, "listed": "yes", "vesting": ["5%", "15%", "40%", "40%"]},
    ],
    "espp": {"contribution_share": "10%", "discount": "15%"},
    "pension": "100% up to 3%, 50% up to 5%",
    "health": {"total_premium": "700/month", "employee_premium": "100/month"},
    "stipends": {"meals": "100/month"},
    "leave_days": "28 to 30",
    "household": {"budget": {"rent": "1500/month"}, "partner_net": 24000},
}


def test_what_was_read_can_be_written_and_read_again() -> None:
    first = terms(**FULL)
    assert MoneyTerms.model_validate(first.model_dump()) == first
    assert MoneyTerms.model_validate(json.loads(json.dumps(first.model_dump(mode="json", exclude_none=True)))) == first


def test_the_schema_allows_the_short_forms() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = MoneyTerms.model_json_schema()
    jsonschema.validate(FULL | {"currency": "EUR", "leave_days": 28}, schema)


@pytest.mark.parametrize(
    ("fields", "message", "fix"),
    [
        ({"base_salary": "65,000"}, "could be read in two ways", "write 65000"),
        ({"base_salary": "65.000/month"}, "could be read in two ways", "write 65000, or 65"),
        ({"base_salary": "$65000"}, "$ is the sign of several currencies", "write the code, for example USD"),
        ({"base_salary": "5 EUR or USD"}, "names two currencies", "write one amount in one currency"),
        (
            {"base_salary": "5200/moon"},
            "'moon' is not a period",
            "write for example /year, /month, /week, /day or /h",
        ),
        (
            {"base_salary": "5200 x 13"},
            "has a number of payments without a monthly amount",
            "write for example 5200/month x 13",
        ),
        (
            {"base_salary": "32/h, some"},
            "'some' is not understood here",
            "write for example 32/h, 36 h/week or 450/day, 4 days/week",
        ),
        (
            {"base_salary": "61,5"},
            "'5' is not understood here",
            "write for example 32/h, 36 h/week or 450/day, 4 days/week",
        ),
        ({"base_salary": float("nan")}, "should be an ordinary number", "write a number, or unknown"),
        ({"base_salary": float("inf")}, "should be an ordinary number", "write a number, or unknown"),
        ({"base_salary": -1}, "cannot be negative", "write 0 or more, or unknown"),
        ({"base_salary": "1e400"}, "should be an ordinary number", "write a number, or unknown"),
        ({"base_salary": 1e13}, "cannot be above 1e+12", "write 1e+12 or less, or unknown"),
        ({"stipends": "20/h"}, "should be money a year", "write for example 100/month or 1200/year"),
        ({"leave_days": -3}, "cannot be negative", "write 0 or more, or unknown"),
        ({"public_holidays": -3}, "cannot be negative", "write 0 or more, or unknown"),
        (
            {"target_bonus": {"share": "10%", "probability": 1.5}},
            "cannot be above 100%",
            "write 100% or less, or unknown",
        ),
        (
            {"target_bonus": {"share": "10%", "amount": 500}},
            "has both a share and an amount",
            "keep one of them",
        ),
        (
            {"pension": "100% up to 5%, 50% up to 3%"},
            "has match tiers that do not rise",
            "order them by up_to, each above the one before",
        ),
        (
            {"pension": "all of it up to 5%"},
            "should be a number, a range, or unknown",
            "write a share such as 10%, a range such as 3 to 5, or unknown",
        ),
        (
            {"pension": {"match": "a bit"}},
            "'a bit' is not understood here",
            "write for example 100% up to 3%, 50% up to 5%",
        ),
        ({"pension": {"basis": "band", "lower": 6240}}, "has a band without both ends", "add lower: and upper:"),
        (
            {"pension": {"basis": "band", "lower": 9, "upper": 5}},
            "has a band whose lower end is above the upper",
            "swap lower: and upper:",
        ),
        (
            {"equity_grants": {"value": 1, "vesting": ["50%", "40%"]}},
            "has shares that sum to 0.9 and not to 1",
            "make the shares sum to 100%",
        ),
        (
            {"equity_grants": {"value": 1, "vesting": {"yearly": [0.5, 0.5], "every_months": [12]}}},
            "has not one step for each year",
            "write 2 numbers, or one",
        ),
        (
            {"equity_grants": {"value": 1, "vesting": {"yearly": [1.0], "every_months": 5}}},
            "has steps that do not divide a year",
            "write 1, 2, 3, 4, 6 or 12 months",
        ),
        (
            {"equity_grants": {"value": 1, "vesting": {"months": 12, "cliff_months": 24}}},
            "has a cliff after the end of the schedule",
            "write 12 or less",
        ),
        (
            {"equity_grants": {"value": 1, "vesting": "when it suits"}},
            "'when it suits' is not understood here",
            "write for example 4 years, monthly, 1 year cliff",
        ),
        (
            {"equity_grants": {"value": 1, "vesting": {"cliff_months": 12}}},
            "should give one schedule",
            "write months:, yearly: or tranches:",
        ),
        (
            {
                "equity_grants": {
                    "units": 1,
                    "scenarios": [
                        {"probability": 0.6, "value_per_share": 1},
                        {"probability": 0.6, "value_per_share": 2},
                    ],
                }
            },
            "has scenarios with chances above 1 in all",
            "make the probabilities sum to 1 or less",
        ),
        (
            {"equity_grants": {"scenarios": [{"probability": 0.6, "value_per_share": 1}]}},
            "has scenarios without a number of shares",
            "add units:",
        ),
        (
            {"equity_grants": {"kind": "options", "value": 5}},
            "gives a value for options",
            "write it as claim:, and give units, strike and value_per_share",
        ),
        (
            {"equity_grants": {"value": 5, "units": 5, "value_per_share": 1}},
            "gives the value twice",
            "keep value:, or units: and value_per_share:",
        ),
        (
            {"sign_on_bonus": {"amount": 5, "clawback": "full"}},
            "has a clawback without its length",
            "add clawback_months:, or clawback: none",
        ),
        (
            {"sign_on_bonus": {"amount": 5, "clawback": "full_then_pro_rata", "clawback_months": 12}},
            "has a clawback that falls over an unknown time",
            "add clawback_pro_rata_months:",
        ),
        (
            {
                "sign_on_bonus": {
                    "amount": 5,
                    "clawback": "full",
                    "clawback_months": 12,
                    "clawback_pro_rata_months": 12,
                }
            },
            "has clawback_pro_rata_months that do not apply",
            "write clawback: full_then_pro_rata",
        ),
        (
            {"base_salary": "32/h, 36 h/week", "hours_per_week": 40},
            "gives hours_per_week twice, with two values",
            "keep it in one place",
        ),
        (
            {"days_per_week": 0},
            "has a week without working days",
            "write days_per_week: 1 or more, or leave it out",
        ),
        (
            {"days_per_week": 4, "office_days_per_week": 5},
            "has more office days than working days",
            "write fewer office days, or more working days",
        ),
        (
            {"commute_cost": 3, "commute_cost_per_year": 900},
            "has the cost of the way to work twice",
            "keep commute_cost or commute_cost_per_year",
        ),
        (
            {"contracting": {"billed_weeks": 44, "sick_days": 5}},
            "counts both billed weeks and unpaid days",
            "keep billed_weeks, or the days",
        ),
        ({"contracting": {"billed_weeks": 53}}, "has more than 52 billed weeks", "write 52 or less"),
        (
            {"contracting": {"employer_contributions": 1, "employer_contribution_share": "5%"}},
            "has employer contributions twice",
            "keep the amount or the share",
        ),
        (
            {"shift_differentials": [{"rate": 3, "hours_per_week": 5, "hours_per_year": 200}]},
            "counts the hours twice",
            "keep hours_per_week, hours_per_year or shifts_per_year",
        ),
        (
            {"shift_differentials": [{"rate": 3, "rate_share": "5%"}]},
            "has both a rate and a share",
            "keep one of them",
        ),
        (
            {"shift_differentials": [{"rate_share": "5%", "shifts_per_year": 10}]},
            "is a share of hourly pay without the hours of a shift",
            "add hours_per_shift:",
        ),
        (
            {"espp": {"contribution": 5, "contribution_share": "5%"}},
            "has the contribution twice",
            "keep contribution: or contribution_share:",
        ),
        (
            {"pension": {"employer": "5%", "employer_amount": 500}},
            "has the employer's part twice",
            "keep employer: or employer_amount:",
        ),
        (
            {"household": {"cases": [{"name": "a"}, {"name": "a", "planned": True}]}},
            "has two cases of one name",
            "give each case its own name",
        ),
        (
            {"household": {"cases": [{"name": "a"}, {"name": "b"}]}},
            "has 0 planned cases",
            "mark one case with planned: yes",
        ),
        ({"tax_rate": 30}, "cannot be above 99%", "write 30% if that is meant"),
        ({"tax_rate": "100%"}, "cannot be above 99%", "write 99% or less, or unknown"),
        ({"tax_rate": 100}, "cannot be above 99%", "write 99% or less, or unknown"),
        (
            {"target_bonus": {"share": "10%", "probability": "150%"}},
            "cannot be above 100%",
            "write 100% or less, or unknown",
        ),
        ({"base_salary": "5000/month x 20"}, "cannot be above 16", "write 16 or less, or unknown"),
        (
            {"leave_days": 300},
            "has 300 days off in a year of 260 working days, leave_days among them",
            "write fewer leave_days",
        ),
        (
            {"leave_days": "1700 h", "hours_per_week": 32, "days_per_week": 4},
            "has 212.5 days off in a year of 208 working days, leave_days among them",
            "write fewer leave_days",
        ),
        (
            {"public_holidays": 20, "leave_days": 30, "contracting": {"bench_days": 300}},
            "has 350 days off in a year of 260 working days, bench_days among them",
            "write fewer bench_days",
        ),
        ({"currency": "euros"}, "is not a currency code", "write three letters, for example EUR"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_its_cure(fields: dict[str, Any], message: str, fix: str) -> None:
    assert refusal(**fields) == (message, fix)


def level(place: str, *, year: int = 2023, source: str = "A") -> dict[str, Any]:
    return {"place": place, "year": year, "index": 100, "source": source}


@pytest.mark.parametrize(
    ("fields", "message", "fix"),
    [
        ({"horizon_years": 0}, "is a horizon of less than a year", "write 1 or more"),
        ({"horizon_years": 1, "leave_month": 13}, "leaves after the horizon", "write leave_month: 12 or less"),
        (
            {"price_levels": [level("x"), level("y", year=2022)]},
            "mixes price levels of another year (2022, 2023)",
            "keep the rows of one table",
        ),
        (
            {"price_levels": [level("x"), level("y", source="B")]},
            "mixes price levels of another base (A, B)",
            "keep the rows of one table",
        ),
        (
            {"price_levels": [level("x"), level("X")]},
            "has a place twice (x)",
            "keep one row for each place, or give each its country:",
        ),
        (
            {"rates": {"date": "2026-11-20", "units": {"USD": 0}}},
            "is not an exchange rate",
            "write the units of the currency for 1 unit of the base, such as 1.08",
        ),
    ],
)
def test_settings_that_cannot_be_meant_are_refused(fields: dict[str, Any], message: str, fix: str) -> None:
    assert refusal(MoneySettings, **fields) == (message, fix)


def test_a_quantity_in_code_becomes_a_yearly_salary() -> None:
    pay = MoneyTerms.model_validate({"base_salary": Quantity.exactly(50000.0)}).base_salary
    assert isinstance(pay, Pay)
    assert (pay.point, pay.per) == (50000.0, "year")


def test_leave_of_a_usual_length_is_taken_in_every_unit() -> None:
    for fields in ({"leave_days": 30, "leave_basis": "six_day_week"}, {"leave_days": "240 h"}, {"leave_days": 259}):
        assert MoneyTerms.model_validate(fields).leave_days is not None


def test_an_empty_schedule_is_no_schedule() -> None:
    terms = MoneyTerms.model_validate({"equity_grants": {"value": 1, "vesting": {}}})
    assert terms.equity_grants is not None
    assert terms.equity_grants[0].vesting is None


@pytest.mark.parametrize(
    ("written", "months"), [(6, 6), ("6 months", 6), ("no", 0), (False, 0), ("3 to 6", 3), (True, None), ("yes", None)]
)
def test_a_ban_on_work_for_others_may_be_written_in_short(written: Any, months: float | None) -> None:
    offer = Offer.model_validate({"name": "A", "non_compete": written})
    read = offer.non_compete_months
    assert (None if read is None else read.low) == months
    assert offer.non_compete is (True if months is None else None)


def test_a_ban_is_not_written_twice() -> None:
    with pytest.raises(ValidationError, match="has non_compete and non_compete_months"):
        Offer.model_validate({"name": "A", "non_compete": 6, "non_compete_months": 12})


@pytest.mark.parametrize(("written", "tripped"), [("yes", True), (18, True), ("no", False), ("unknown", False)])
def test_the_rule_on_bans_reads_the_short_form(written: Any, tripped: bool) -> None:
    decision = Decision.model_validate({"offers": [{"name": "A", "non_compete": written}]})
    row = evaluate(decision, today=date(2026, 11, 22)).row("A")
    assert ("non_compete" in {finding.name for finding in row.findings}) is tripped
