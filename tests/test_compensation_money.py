"""From terms to money: every component in its year and layer, worst and best case, results; by hand, to the cent."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from offer_eval.core.compensation import (
    COMPONENTS,
    Money,
    component_rows,
    equity_view,
    in_words,
    money_of,
    rate_effect,
    view_of,
)
from offer_eval.core.compensation.flows import one_off
from offer_eval.core.compensation.notes import QUESTION
from offer_eval.core.model.money_settings import MoneySettings
from offer_eval.core.model.money_terms import MoneyTerms
from offer_eval.errors import InputError

RATES = {"base": "EUR", "date": "2026-11-20", "units": {"USD": 1.25, "GBP": 0.8}}


def terms(**fields: Any) -> MoneyTerms:
    return MoneyTerms.model_validate(fields)


def settings(**fields: Any) -> MoneySettings:
    return MoneySettings.model_validate(fields)


def money(leave_month: int | None = None, horizon: int = 4, **fields: Any) -> Money:
    return money_of(terms(**fields), settings(horizon_years=horizon), leave_month=leave_month)


def by_year(of: Money, component: str, layer: str | None = None) -> list[float]:
    """Money of one component in each year, to the cent."""
    years = range(1, len(of.layers) + 1)
    rows = [f for f in of.flows if f.component == component and layer in {None, f.layer}]
    return [round(sum(f.amount for f in rows if f.year == year), 2) for year in years]


# Base and what comes with it


def test_base_runs_through_every_year_and_stops_on_leaving() -> None:
    assert by_year(money(base_salary=60_000), "base") == [60_000] * 4
    assert by_year(money(11, base_salary=60_000), "base") == [55_000]
    assert by_year(money(30, base_salary=60_000), "base") == [60_000, 60_000, 30_000]


def test_a_raise_and_a_part_year_combine() -> None:
    assert by_year(money(18, base_salary=60_000, yearly_raise="3%"), "base") == [60_000, 30_900]


def test_full_time_pay_is_cut_only_where_it_is_quoted_for_full_time() -> None:
    assert by_year(money(base_salary="65000, 80% FTE", horizon=1), "base") == [52_000]
    actual = {"value": 52_000, "fte": 0.8, "quoted_full_time": "no"}
    assert by_year(money(base_salary=actual, horizon=1), "base") == [52_000]


def test_hours_beside_the_rate_count_like_hours_in_it() -> None:
    assert by_year(money(base_salary="32/h", hours_per_week=36, horizon=1), "base") == [59_904]
    assert by_year(money(base_salary="32/h, 36 h/week", horizon=1), "base") == [59_904]
    assert by_year(money(base_salary={"value": 30, "per": "hour", "hours_per_year": 2087}, horizon=1), "base") == [
        62_610
    ]


def test_paid_overtime_runs_in_weeks_worked() -> None:
    # 20.00 an hour x 1.5 x 4 h x (260 - 25 - 5)/5 = 46 weeks
    pay = money(base_salary="20/h", overtime="4 h/week paid", leave_days=25, public_holidays=5, horizon=1)
    assert by_year(pay, "overtime", "likely") == [5_520]


def test_overtime_hours_may_be_given_for_the_year() -> None:
    pay = money(base_salary="20/h", overtime={"paid_hours_per_year": 100, "multiplier": 2}, horizon=1)
    assert by_year(pay, "overtime") == [4_000]


def test_unpaid_overtime_adds_hours_and_no_money() -> None:
    pay = money(base_salary=62_400, overtime="5 h/week unpaid", horizon=1)
    assert by_year(pay, "overtime") == [0]
    assert pay.hourly_worked is not None
    assert pay.effective_hourly is not None
    assert pay.hourly_worked.point == pytest.approx(30)
    assert pay.effective_hourly.point == pytest.approx(62_400 / (2_080 + 260))


def test_shift_pay_by_week_by_year_by_shift_and_by_share() -> None:
    shifts = [
        {"rate": 4.5, "hours_per_week": 10},  # 4.50 x 10 x 52 = 2,340
        {"rate": 3, "hours_per_year": 100},  # 300
        {"rate": 60, "shifts_per_year": 25},  # 1,500
        {"rate_share": "25%", "shifts_per_year": 10, "hours_per_shift": 8},  # 5.00 x 80 = 400
    ]
    assert by_year(money(base_salary="20/h", shift_differentials=shifts, horizon=1), "differentials") == [4_540]


# Bonus and commission


def test_a_bonus_is_likely_money_and_nothing_in_an_unfinished_year() -> None:
    full = money(30, base_salary=60_000, target_bonus="10%")
    assert by_year(full, "bonus", "likely") == [6_000, 6_000, 0]
    pro_rated = money(30, base_salary=60_000, target_bonus={"share": "10%", "pro_rated": "yes"})
    assert by_year(pro_rated, "bonus", "likely") == [6_000, 6_000, 3_000]


def test_only_the_guaranteed_part_of_a_bonus_is_guaranteed() -> None:
    bonus = {"share": "20%", "guaranteed": "25%", "probability": "80%", "payout_history": ["90%", "110%", "70%"]}
    pay = money(base_salary=60_000, target_bonus=bonus, horizon=2)
    # target 12,000; guaranteed 3,000; expected 12,000 x 0.8 x 0.9 = 8,640
    assert by_year(pay, "bonus", "guaranteed") == [3_000, 3_000]
    assert by_year(pay, "bonus", "likely") == [5_640, 5_640]


def test_a_guaranteed_first_year_pays_the_target() -> None:
    bonus = {"share": "20%", "guaranteed_first_year": "yes", "payout": "50%"}
    pay = money(base_salary=60_000, target_bonus=bonus, horizon=2)
    assert by_year(pay, "bonus", "guaranteed") == [12_000, 0]
    assert by_year(pay, "bonus", "likely") == [0, 6_000]


def test_a_bonus_amount_does_not_grow_with_base() -> None:
    pay = money(base_salary=60_000, yearly_raise="10%", target_bonus="5000/year", horizon=2)
    assert by_year(pay, "bonus") == [5_000, 5_000]


def test_commission_counts_its_history_and_guaranteed_part() -> None:
    pay = money(18, base_salary=30_000, commission={"history": [10_000, 20_000], "guaranteed": "500/month"})
    assert by_year(pay, "commission", "guaranteed") == [6_000, 3_000]
    assert by_year(pay, "commission", "likely") == [9_000, 4_500]


@pytest.mark.parametrize("fields", [{"commission": "uncapped"}, {"target_bonus": "discretionary"}])
def test_pay_without_an_amount_counts_nothing_not_even_in_the_best_case(fields: dict[str, Any]) -> None:
    pay = money(base_salary=40_000, **fields)
    assert pay.pay is not None
    assert (pay.pay.low, pay.pay.point, pay.pay.high) == (40_000, 40_000, 40_000)
    assert any("not counted" in sentence for sentence in pay.not_counted)
    assert pay.questions


# One-offs


def test_a_sign_on_is_one_off_money_in_its_month() -> None:
    pay = money(base_salary=60_000, sign_on_bonus=[10_000, {"amount": 5_000, "month": 13}])
    assert [row.one_off for row in pay.layers] == [10_000, 5_000, 0, 0]


def test_leaving_early_repays_by_the_clause() -> None:
    clause = {"amount": 12_000, "clawback": "pro_rata", "clawback_months": 24}
    left = money(11, base_salary=60_000, sign_on_bonus=clause)
    assert by_year(left, "sign_on") == [12_000]
    assert by_year(left, "repayment") == [-6_500]
    assert by_year(money(24, base_salary=60_000, sign_on_bonus=clause), "repayment") == [0, 0]


def test_a_payment_after_leaving_is_neither_paid_nor_repaid() -> None:
    later = {"amount": 5_000, "month": 13, "clawback": "full", "clawback_months": 24}
    pay = money(12, base_salary=60_000, sign_on_bonus=later)
    assert by_year(pay, "sign_on") == [0]
    assert by_year(pay, "repayment") == [0]


def test_a_clawback_on_dismissal_alone_costs_nothing_on_resigning() -> None:
    clause = {"amount": 12_000, "clawback": "full", "clawback_months": 24, "clawback_on": ["dismissal"]}
    assert by_year(money(11, base_salary=60_000, sign_on_bonus=clause), "repayment") == [0]


def test_relocation_is_the_allowance_less_the_real_cost_and_repaid_like_a_sign_on() -> None:
    move = {"allowance": 8_000, "cost": 6_500, "clawback": "full", "clawback_months": 12}
    assert by_year(money(base_salary=60_000, relocation=move), "relocation") == [1_500, 0, 0, 0]
    assert by_year(money(6, base_salary=60_000, relocation=move), "repayment") == [-8_000]
    assert by_year(money(6, base_salary=60_000, relocation=move | {"month": 7}), "relocation") == [0]


# Equity

GRANT = {"value": 100_000, "listed": "yes", "vesting": "4 years, 1 year cliff"}


def test_nothing_vests_before_the_cliff_and_a_quarter_on_it() -> None:
    assert by_year(money(11, base_salary=60_000, equity_grants=GRANT), "equity") == [0]
    assert by_year(money(12, base_salary=60_000, equity_grants=GRANT), "equity") == [25_000]
    assert by_year(money(base_salary=60_000, equity_grants=GRANT), "equity", "likely") == [25_000] * 4


def test_back_loaded_and_front_loaded_grants_fall_into_their_years() -> None:
    back = {"value": 100_000, "listed": "yes"} | {
        "vesting": {"yearly": ["5%", "15%", "40%", "40%"], "every_months": [12, 12, 6, 6]}
    }
    front = {"value": 100_000, "listed": "yes"} | {
        "vesting": {"yearly": ["33%", "33%", "22%", "12%"], "every_months": 1}
    }
    assert by_year(money(base_salary=1, equity_grants=back), "equity") == [5_000, 15_000, 40_000, 40_000]
    assert by_year(money(base_salary=1, equity_grants=front), "equity") == [33_000, 33_000, 22_000, 12_000]
    assert by_year(money(30, base_salary=1, equity_grants=back), "equity") == [5_000, 15_000, 20_000]


def test_a_refresher_keeps_its_own_schedule_and_ends_with_the_horizon() -> None:
    refresher = GRANT | {"start_month": 24, "growth": "10%"}
    pay = money(base_salary=1, equity_grants=[refresher])
    # a quarter after 12 months at +10 %, then a 48th a month until month 48 of the job
    second_year = sum(100_000 / 48 * 1.1 ** (month / 12) for month in range(13, 25))
    assert by_year(pay, "equity") == [0, 0, 27_500, round(second_year, 2)]


def test_private_shares_count_nothing_until_a_haircut_or_scenarios_are_given() -> None:
    private = {"units": 10_000, "value_per_share": 4, "vesting": "4 years"}
    assert by_year(money(base_salary=1, equity_grants=private), "equity") == [0, 0, 0, 0]
    cut = private | {"haircut": "75%"}
    assert by_year(money(base_salary=1, equity_grants=cut), "equity", "paper") == [2_500] * 4


def test_options_count_their_expected_value_over_scenarios_with_a_chance_of_nothing() -> None:
    options = {
        "kind": "options",
        "units": 10_000,
        "strike": 2,
        "dilution": "20%",
        "scenarios": [{"probability": 0.3, "value_per_share": 5}, {"probability": 0.1, "value_per_share": 22}],
        "vesting": "4 years, yearly",
    }
    pay = money(base_salary=60_000, equity_grants=options)
    # 0.3 x 10,000 x (4 - 2) + 0.1 x 10,000 x (17.6 - 2) = 21,600
    assert by_year(pay, "equity", "paper") == [5_400] * 4
    assert "The chance that the equity grant is worth nothing is 60%." in pay.assumptions
    assert pay.pay is not None
    assert pay.without_equity is not None
    assert [pay.pay.point, pay.without_equity.point] == pytest.approx([65_400, 60_000])


def test_the_preferred_price_is_never_the_value() -> None:
    options = {"kind": "options", "units": 1_000, "strike": 1, "preferred_price": 9, "haircut": 0, "vesting": "1 year"}
    pay = money(base_salary=1, equity_grants=options)
    assert by_year(pay, "equity") == [0, 0, 0, 0]
    assert "The equity grant is not counted: the value of a share is not known." in pay.not_counted
    assert "What is the value of a share of the equity grant?" in pay.questions


def test_a_claim_stands_beside_cost_spread_and_share_and_is_no_pay() -> None:
    options = {
        "kind": "options",
        "units": 20_000,
        "strike": 1.5,
        "value_per_share": 4,
        "preferred_price": 10,
        "fully_diluted": 10_000_000,
        "claim": {"value": 200_000, "source": "said"},
        "exercise_window_days": 90,
        "asked_not_answered": ["preference"],
        "vesting": "4 years",
    }
    offer = terms(base_salary=60_000, equity_grants=options)
    (grant,) = offer.equity_grants or ()
    seen = equity_view(grant, view_of(offer, settings()))
    assert (seen.claim, seen.strike_cost, seen.spread) == (200_000, 30_000, 50_000)
    assert seen.spread_at_preferred == 170_000
    assert seen.share_of_company == pytest.approx(0.002)
    assert seen.counted == 0
    assert "preferred" in seen.why
    assert [(gap.kind, gap.term) for gap in seen.gaps] == [
        ("unanswered", "preference"),
        ("expiry", "exercise_window_days"),
    ]
    pay = money_of(offer, settings()).pay
    assert pay is not None
    assert pay.point == 60_000


def test_a_grant_may_vest_date_by_date() -> None:
    dates = {"tranches": [{"month": 30, "share": "60%"}, {"month": 0, "share": "10%"}, {"month": 12, "share": "30%"}]}
    pay = money(base_salary=1, equity_grants={"value": 10_000, "listed": "yes", "vesting": dates})
    assert by_year(pay, "equity") == [4_000, 0, 6_000, 0]


def test_a_claim_about_shares_that_trade_differs_for_fewer_reasons() -> None:
    offer = terms(base_salary=1, equity_grants={"value": 9, "listed": "yes", "claim": 20, "dilution": 0})
    (grant,) = offer.equity_grants or ()
    seen = equity_view(grant, view_of(offer, settings()))
    assert seen.why == ("The claim differs because it is the employer's figure and not a price that somebody pays you.")
    assert seen.gaps == ()


def test_scenarios_that_leave_no_chance_of_nothing_say_nothing_about_it() -> None:
    shares = {"units": 10, "scenarios": [{"probability": 1, "value_per_share": 5}], "vesting": "1 year"}
    pay = money(base_salary=1, equity_grants=shares, horizon=1)
    assert by_year(pay, "equity", "paper") == [50]
    assert not any("chance" in sentence for sentence in pay.assumptions)


def test_missing_terms_of_options_are_named_one_by_one() -> None:
    offer = terms(base_salary=1, equity_grants={"kind": "options", "units": 100})
    (grant,) = offer.equity_grants or ()
    seen = equity_view(grant, view_of(offer, settings()))
    assert (seen.claim, seen.strike_cost, seen.spread, seen.share_of_company) == (None, None, None, None)
    assert {gap.term for gap in seen.gaps} == {
        "strike",
        "fully_diluted",
        "preference",
        "exercise_window_days",
        "common_value",
    }
    assert {gap.kind for gap in seen.gaps} == {"missing"}


def test_a_share_plan_gains_its_discount() -> None:
    plan = {"contribution_share": "10%", "discount": "15%"}
    assert by_year(money(base_salary=60_000, espp=plan, horizon=1), "espp", "likely") == [1_058.82]
    assert by_year(money(base_salary=60_000, espp={"contribution": 6_000}, horizon=1), "espp") == [0]


# Benefits and costs


def test_a_pension_is_guaranteed_and_a_match_likely() -> None:
    both = {"employer": "3%", "match": "100% up to 3%, 50% up to 5%", "employee": "4%"}
    pay = money(base_salary=100_000, pension=both, horizon=1)
    assert by_year(pay, "pension", "guaranteed") == [3_000]
    assert by_year(pay, "pension", "likely") == [3_500]


def test_a_pension_on_all_cash_counts_the_bonus() -> None:
    pay = money(base_salary=100_000, target_bonus="20%", pension={"employer": "5%", "pay": "all_cash"}, horizon=1)
    assert by_year(pay, "pension") == [6_000]


def test_a_uk_band_shrinks_with_the_months_worked() -> None:
    band = {"basis": "band", "lower": 6_240, "upper": 50_270, "employer": "3%"}
    assert by_year(money(base_salary=30_000, pension=band, horizon=1), "pension") == [712.80]
    assert by_year(money(6, base_salary=30_000, pension=band), "pension") == [356.40]
    assert by_year(money(base_salary=60_000, pension=band, horizon=1), "pension") == [1_320.90]


def test_a_pension_that_has_not_vested_on_leaving_is_nothing() -> None:
    pension = {"employer": "5%", "vest_months": 24}
    assert by_year(money(23, base_salary=60_000, pension=pension), "pension") == [0, 0]
    assert by_year(money(24, base_salary=60_000, pension=pension), "pension") == [3_000, 3_000]


def test_a_pension_amount_needs_no_basis() -> None:
    assert by_year(money(18, base_salary=60_000, pension="3000/year"), "pension") == [3_000, 1_500]


def test_health_without_a_replacement_cost_is_minus_the_premium() -> None:
    assert by_year(money(base_salary=1, health={"employee_premium": "120/month"}, horizon=1), "health") == [-1_440]
    stated = {"employee_premium": 1_440, "total_premium": 9_325}
    assert by_year(money(base_salary=1, health=stated, horizon=1), "health") == [7_885]


def test_stipends_count_what_is_used() -> None:
    stipends = [
        {"name": "learning", "amount": 2_000, "utilisation": "50%"},
        {"name": "city", "amount": "200/month", "guaranteed": "yes"},
    ]
    pay = money(base_salary=1, stipends=stipends, horizon=1)
    assert by_year(pay, "stipends", "likely") == [1_000]
    assert by_year(pay, "stipends", "guaranteed") == [2_400]


def test_the_way_to_work_costs_two_trips_a_day_in_weeks_worked() -> None:
    way: dict[str, Any] = {
        "office_days_per_week": 3,
        "commute_minutes": 40,
        "commute_cost": 3.5,
        "leave_days": 25,
        "public_holidays": 8,
    }
    pay = money(base_salary=60_000, horizon=1, **way)
    # 45.4 weeks x 3 days x 2 = 272.4 trips
    assert by_year(pay, "commute", "likely") == [-953.40]
    assert pay.point is not None
    assert pay.point.hours.commute == pytest.approx(181.6)
    assert pay.imputed is not None
    assert pay.imputed.commute_time == pytest.approx(-181.6 * 0.5 * 60_000 / 2_080)


def test_commuting_days_and_season_tickets_may_be_given_for_the_year() -> None:
    pay = money(base_salary=1, commuting_days_per_year=100, commute_cost=2, horizon=1)
    assert by_year(pay, "commute") == [-400]
    assert by_year(money(base_salary=1, commute_cost_per_year="90/month", horizon=1), "commute") == [-1_080]


def test_holidays_inside_the_leave_are_not_taken_twice() -> None:
    leave: dict[str, Any] = {"leave_days": 28, "public_holidays": 8, "leave_includes_public_holidays": "yes"}
    inside, beside = money(base_salary=52_000, **leave), money(base_salary=52_000, leave_days=28, public_holidays=8)
    assert inside.imputed is not None
    assert beside.imputed is not None
    assert (inside.imputed.leave, beside.imputed.leave) == (5_600, 7_200)


def test_paid_leave_is_inside_base_and_imputed_apart() -> None:
    without, with_leave = money(base_salary=52_000), money(base_salary=52_000, leave_days=25)
    assert without.pay == with_leave.pay
    assert with_leave.imputed is not None
    assert with_leave.imputed.leave == 5_000
    reference = money_of(terms(base_salary=52_000, leave_days=25), settings(reference_leave_days=20)).imputed
    assert reference is not None
    assert reference.leave == 1_000


def test_unlimited_leave_has_no_imputed_value_and_is_asked_about() -> None:
    pay = money(base_salary=52_000, leave_days="unlimited")
    assert pay.imputed is not None
    assert pay.imputed.leave is None
    assert any("unlimited" in sentence for sentence in pay.not_counted)
    assert any("How many days" in question for question in pay.questions)


# Contractor


def test_a_contractor_is_paid_for_days_worked_less_what_the_employer_would_bear() -> None:
    pay = money(
        base_salary="450/day",
        contract_type="contractor",
        leave_days=25,
        public_holidays=8,
        contracting={"sick_days": 5, "bench_days": 12, "overheads": 4_500, "employer_contribution_share": "10%"},
        horizon=1,
    )
    # 260 - 25 - 8 - 5 - 12 = 210 days x 450 = 94,500; less 4,500; less 10 % of 90,000
    assert by_year(pay, "base") == [94_500]
    assert by_year(pay, "overheads") == [-4_500]
    assert by_year(pay, "contributions") == [-9_000]
    assert pay.headline is not None
    assert pay.headline.point == 117_000
    assert pay.imputed is not None
    assert pay.imputed.leave is None
    assert pay.hourly_paid == pay.hourly_worked


def test_billed_weeks_take_the_place_of_days_off() -> None:
    pay = money(base_salary="60/h, 35 h/week", contracting={"billed_weeks": 44}, leave_days=30, horizon=1)
    assert by_year(pay, "base") == [92_400]


def test_a_contractor_without_days_off_is_said_to_be_a_contrast() -> None:
    pay = money(base_salary="450/day", contract_type="contractor")
    assert any("contrast" in sentence for sentence in pay.not_counted)


# Results


def test_first_year_cash_is_base_guaranteed_bonus_and_sign_on() -> None:
    pay = money(
        base_salary=60_000,
        target_bonus={"share": "20%", "guaranteed": "50%"},
        sign_on_bonus=[10_000, {"amount": 5_000, "month": 13}],
        pension="10%",
        health={"employee_premium": 1_200},
        stipends=1_000,
    )
    assert pay.first_year_cash is not None
    assert pay.first_year_cash.point == 76_000


def test_layers_add_up_to_the_total_and_the_average_spreads_one_offs() -> None:
    pay = money(base_salary=60_000, target_bonus="10%", sign_on_bonus=8_000, pension="5%")
    first = pay.layers[0]
    assert (first.guaranteed, first.likely, first.paper, first.one_off) == (63_000, 6_000, 0, 8_000)
    assert first.total == 77_000
    assert pay.total is not None
    assert pay.average is not None
    assert pay.recurring is not None
    assert (pay.total.point, pay.average.point, pay.recurring.point) == (284_000, 71_000, 69_000)


def test_the_average_is_over_the_years_worked() -> None:
    pay = money(18, base_salary=60_000)
    assert pay.average is not None
    assert pay.average.point == 60_000


def test_which_layers_count_is_the_persons_choice() -> None:
    offer = terms(base_salary=60_000, target_bonus="10%", sign_on_bonus=8_000)
    sure = money_of(offer, settings(count=["guaranteed"])).pay
    assert sure is not None
    assert sure.point == 60_000
    all_layers = money_of(offer, settings()).pay
    assert all_layers is not None
    assert all_layers.point == 68_000


def test_hourly_figures_paid_worked_and_with_the_way() -> None:
    pay = money(
        base_salary=62_400,
        leave_days=26,
        overtime="2 h/week unpaid",
        commute_minutes=30,
        office_days_per_week=5,
        horizon=1,
    )
    # 46.8 weeks: 1,872 h worked, 93.6 h unpaid, 234 h on the way
    assert pay.hourly_paid is not None
    assert pay.hourly_worked is not None
    assert pay.effective_hourly is not None
    assert pay.hourly_paid.point == pytest.approx(30)
    assert pay.hourly_worked.point == pytest.approx(33.333333)
    assert pay.effective_hourly.point == pytest.approx(62_400 / 2_199.6)


def test_leave_in_hours_shortens_the_hours_worked() -> None:
    pay = money(base_salary=62_400, leave_days="208 h", horizon=1)
    assert pay.hourly_worked is not None
    assert pay.hourly_worked.point == pytest.approx(62_400 / 1_872)


def test_discounting_moves_the_sign_on_and_not_flat_pay() -> None:
    offer = terms(base_salary=60_000, sign_on_bonus=10_000)
    pay = money_of(offer, settings(discount_rate="5%"))
    annuity = sum(1.05 ** -(year - 0.5) for year in range(1, 5))
    assert pay.equivalent_annual is not None
    assert pay.equivalent_annual.point == pytest.approx(60_000 + 10_000 / annuity)
    assert pay.present_value is not None
    assert pay.present_value.point == pytest.approx(60_000 * annuity + 10_000)


def test_an_unknown_base_makes_the_money_unknown() -> None:
    pay = money(target_bonus="10%", sign_on_bonus=5_000)
    spans = (pay.pay, pay.average, pay.total, pay.first_year_cash, pay.net, pay.effective_hourly, pay.headline)
    assert spans == (None,) * 7
    assert (pay.flows, pay.layers) == ((), ())
    assert in_words(pay) == "Base salary is unknown, so the money is unknown."
    assert pay.questions[0] == QUESTION


def test_an_unknown_extra_counts_nothing_and_is_named() -> None:
    pay = money(base_salary=60_000, target_bonus="unknown")
    assert pay.pay is not None
    assert pay.pay.high == 60_000
    assert "Target bonus is unknown and counts 0." in pay.not_counted
    assert "Not stated, so not counted: equity, pension." in pay.not_counted


def test_ranges_carry_through_to_worst_and_best() -> None:
    pay = money(
        base_salary="60000 to 70000",
        target_bonus="0% to 20%",
        health={"employee_premium": "1000 to 2000"},
        commuting_days_per_year="100 to 200",
        commute_cost=5,
    ).pay
    assert pay is not None
    # low: 60,000 - 2,000 - 2,000; point: 65,000 + 6,500 - 1,500 - 1,500; high: 70,000 + 14,000 - 1,000 - 1,000
    assert (pay.low, pay.point, pay.high) == pytest.approx((56_000, 68_500, 82_000))


def test_terms_of_which_less_is_better_turn_round() -> None:
    options = {
        "kind": "options",
        "units": 1_000,
        "value_per_share": 10,
        "strike": "1 to 3",
        "dilution": "0% to 20%",
        "haircut": "40% to 60%",
        "vesting": "1 year",
    }
    pay = money(base_salary=0, equity_grants=options, horizon=1).pay
    assert pay is not None
    assert (pay.low, pay.point, pay.high) == pytest.approx((2_000, 3_500, 5_400))


def test_more_hours_help_the_hourly_paid_and_cost_the_salaried() -> None:
    by_hour, by_year_ = (
        money(base_salary="20/h", hours_per_week="30 to 40"),
        money(base_salary=41_600, hours_per_week="30 to 40"),
    )
    assert by_hour.pay is not None
    assert (by_hour.pay.low, by_hour.pay.high) == (31_200, 41_600)
    assert by_year_.hourly_paid is not None
    assert [by_year_.hourly_paid.low, by_year_.hourly_paid.high] == pytest.approx([20, 41_600 / 1_560])


def test_the_plain_line_says_average_and_guaranteed() -> None:
    pay = money(base_salary=60_000, currency="EUR", sign_on_bonus=14_000, target_bonus="20%")
    assert in_words(pay) == "75,500 EUR a year on average; 74,000 EUR guaranteed in the first year."


def test_the_table_of_components_holds_every_row() -> None:
    pay = money(base_salary=60_000, target_bonus={"share": "10%", "guaranteed": "50%"}, sign_on_bonus=1_000, horizon=2)
    rows = {(row.component, row.layer): row.by_year for row in component_rows(pay)}
    assert rows == {
        ("base", "guaranteed"): (60_000, 60_000),
        ("bonus", "guaranteed"): (3_000, 3_000),
        ("bonus", "likely"): (3_000, 3_000),
        ("sign_on", "one_off"): (1_000, 0),
    }


def test_an_offers_own_last_month_and_the_settings_last_month_count() -> None:
    own = money_of(terms(base_salary=60_000, leave_month=12), settings(leave_month=24))
    common = money_of(terms(base_salary=60_000), settings(leave_month=24))
    assert (own.last_month, common.last_month) == (12, 24)
    assert "Counted as leaving at the end of month 12." in own.assumptions
    with pytest.raises(ValueError, match="leave_month must be 1 or more"):
        money(0, base_salary=60_000)


# Net


def test_net_uses_the_persons_own_rates() -> None:
    grant = {"value": 40_000, "listed": "yes", "vesting": "4 years"}
    offer = terms(base_salary=60_000, pension="5%", equity_grants=grant, tax_rate="30%", equity_tax_rate="45%")
    pay = money_of(offer, settings(pay="net"))
    assert pay.net is not None
    # 60,000 x 0.7 + 10,000 x 0.55 + 3,000
    assert pay.net.point == pytest.approx(50_500)
    assert pay.pay == pay.net
    assert pay.without_equity is not None
    assert pay.without_equity.point == pytest.approx(45_000)


def test_an_own_net_figure_stands_for_the_cash_of_a_year() -> None:
    offer = terms(base_salary=60_000, target_bonus="10%", sign_on_bonus=4_000, net_pay=44_000)
    pay = money_of(offer, settings())
    assert pay.net is not None
    assert pay.net.point == pytest.approx(44_000)
    assert "One-off payments are left out of net pay: they have no tax rate." in pay.assumptions


def test_net_without_a_rate_is_unknown() -> None:
    pay = money_of(terms(base_salary=60_000), settings(pay="net"))
    assert (pay.pay, pay.net) == (None, None)
    shares = {"value": 40_000, "listed": "yes", "vesting": "4 years"}
    no_equity_rate = money_of(terms(base_salary=60_000, net_pay=40_000, equity_grants=shares), settings())
    assert no_equity_rate.net is None


# Currencies and prices


def test_two_currencies_in_one_offer_are_converted_and_never_added_as_they_are() -> None:
    offer = terms(currency="EUR", base_salary=60_000, sign_on_bonus="10000 USD")
    pay = money_of(offer, settings(rates=RATES))
    assert pay.currency == "EUR"
    assert pay.layers[0].one_off == 8_000
    assert "Converted to EUR at the rates of 2026-11-20." in pay.assumptions


def test_an_offer_is_expressed_in_the_currency_of_the_settings() -> None:
    pay = money_of(terms(base_salary="48000 GBP"), settings(currency="USD", rates=RATES))
    assert pay.average is not None
    assert pay.average.point == pytest.approx(75_000)


def test_a_missing_rate_is_refused_with_its_cure() -> None:
    offer = terms(currency="EUR", base_salary=60_000, sign_on_bonus="10000 CHF")
    with pytest.raises(InputError) as caught:
        money_of(offer, settings(rates=RATES))
    (problem,) = caught.value.problems
    assert problem.message == "there is no exchange rate for CHF"
    assert problem.field == "money, rates, units"
    assert "add CHF:" in problem.fix
    with pytest.raises(InputError):
        money_of(offer, settings())


def test_a_band_of_rates_widens_the_span_and_its_effect_can_be_seen_alone() -> None:
    offer = terms(base_salary="50000 to 54000 USD", currency="USD")
    banded = settings(currency="EUR", rates=RATES | {"band": "4%"})
    pay, effect = money_of(offer, banded).pay, rate_effect(offer, banded)
    assert pay is not None
    assert effect is not None
    assert (pay.low, pay.point, pay.high) == pytest.approx((50_000 / 1.3, 52_000 / 1.25, 54_000 / 1.2))
    assert (effect.low, effect.point, effect.high) == pytest.approx((40_000, 41_600, 52_000 / 1.2))
    assert rate_effect(terms(), banded) is None


def test_a_rate_given_as_a_range_is_its_own_band() -> None:
    ranged = RATES | {"band": "4%", "units": {"USD": "1.2 to 1.3"}}
    effect = rate_effect(terms(base_salary="52000 USD"), settings(currency="EUR", rates=ranged))
    assert effect is not None
    assert (effect.low, effect.high) == pytest.approx((40_000, 52_000 / 1.2))


LEVELS = [
    {"place": "Here", "year": 2023, "index": 100, "source": "A"},
    {"place": "There", "year": 2023, "index": 125, "source": "A"},
]


def test_pay_is_expressed_in_prices_of_the_reference_place_after_the_market_rate() -> None:
    offer = terms(base_salary="60000 USD", place="there")
    both = settings(currency="EUR", rates=RATES, price_levels=LEVELS, reference_place="Here", saved_share="20%")
    pay = money_of(offer, both)
    # 48,000 EUR x (0.2 + 0.8 x 100/125)
    assert pay.pay is not None
    assert pay.pay.point == pytest.approx(40_320)
    assert pay.average is not None
    assert pay.average.point == pytest.approx(48_000)
    assert "Pay as it counts is expressed in prices of Here." in pay.assumptions


def test_an_own_price_level_goes_before_the_table() -> None:
    offer = terms(base_salary=60_000, place="There", price_level=150)
    pay = money_of(offer, settings(price_levels=LEVELS, reference_level=100)).pay
    assert pay is not None
    assert pay.point == pytest.approx(40_000)


def test_a_place_without_a_price_level_is_refused_and_never_taken_as_the_reference() -> None:
    with pytest.raises(InputError) as caught:
        money_of(terms(base_salary=60_000), settings(price_levels=LEVELS, reference_place="Here"))
    (problem,) = caught.value.problems
    assert problem.field == "price_level"
    assert problem.fix == "add price_level: on the scale of the reference, or a place: of the table"
    assert money_of(terms(), settings(price_levels=LEVELS, reference_place="Here")).pay is None


def test_the_reference_place_itself_needs_no_level_of_its_own() -> None:
    pay = money_of(terms(base_salary=60_000, place="here"), settings(reference_place="Here", reference_level=90)).pay
    assert pay is not None
    assert pay.point == 60_000


TWO_OF_A_NAME = [
    {"place": "Paris", "country": "USA", "year": 2023, "index": 80},
    {"place": "Paris", "country": "FRA", "year": 2023, "index": 100},
]


def test_of_two_places_of_one_name_the_one_in_the_offers_country_counts() -> None:
    how = settings(price_levels=TWO_OF_A_NAME, reference_place="Paris, FRA")
    at_home = money_of(terms(base_salary=60_000, place="Paris", country="fra"), how).pay
    overseas = money_of(terms(base_salary=60_000, place="Paris, USA"), how).pay
    assert at_home is not None
    assert overseas is not None
    assert (at_home.point, overseas.point) == (60_000, 75_000)
    with pytest.raises(InputError, match=r"more than once \(FRA and USA\)"):
        money_of(terms(base_salary=60_000, place="Paris"), how)
    with pytest.raises(InputError, match=r"reference_place: is in the table of price levels more than once"):
        money_of(terms(base_salary=60_000), settings(price_levels=TWO_OF_A_NAME, reference_place="Paris"))


def test_an_unknown_reference_place_is_refused_with_the_nearest() -> None:
    with pytest.raises(InputError) as caught:
        money_of(terms(base_salary=1), settings(price_levels=LEVELS, reference_place="Ther"))
    assert caught.value.problems[0].fix == "write There"


def test_rent_in_the_budget_and_in_the_index_is_warned_about() -> None:
    home = {"budget": {"rent": "1000/month"}}
    offer = terms(base_salary=60_000, place="There", household=home)
    warned = money_of(offer, settings(price_levels=LEVELS, reference_place="Here"))
    assert any("counts twice" in sentence for sentence in warned.assumptions)
    without = settings(price_levels=LEVELS, reference_place="Here", price_levels_with_housing="no")
    assert not any("counts twice" in sentence for sentence in money_of(offer, without).assumptions)


def test_a_budget_without_rent_needs_no_warning() -> None:
    offer = terms(base_salary=60_000, place="There", household={"budget": {"living": 9_000}})
    said = money_of(offer, settings(price_levels=LEVELS, reference_place="Here")).assumptions
    assert not any("counts twice" in sentence for sentence in said)


# Assumptions


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({}, "Weekly hours are not stated: 40 are taken."),
        ({"base_salary": "450/day"}, "Working days a week are not stated: 5 are taken."),
        ({"base_salary": "5200/month"}, "The number of monthly payments is not stated: 12 are taken."),
        ({"base_salary": "65000, 80% FTE"}, "Base salary is taken as quoted for full time."),
        ({"yearly_raise": "3%"}, "Base salary grows by 3.0% a year."),
        ({"target_bonus": "10%"}, "The bonus is expected at target: no payout history is given."),
        ({"target_bonus": "10%"}, "A year left unfinished pays no bonus: pro-rating is not stated."),
        (
            {"target_bonus": {"share": "10%", "payout_history": [0.8, 1.0]}},
            "The bonus is expected at 90% of target, the mean of the years given.",
        ),
        ({"pension": "50% up to 6%"}, "The pension match is taken as fully used: you put in 6.0% of pay."),
        ({"pension": "5%"}, "The pension runs on base salary, as nothing else is stated."),
        ({"pension": {"employer": "5%", "pay": "all_cash"}}, "The pension runs on all cash pay."),
        (
            {"health": {"employee_premium": 100}},
            "Health insurance counts as minus your premium: what else it would cost you is not stated.",
        ),
        ({"health": {"total_premium": 100}}, "Health insurance is worth its total premium less your part."),
        (
            {"equity_grants": "1000 over 4 years"},
            "Private shares count 0 until you give a haircut or scenarios (the equity grant).",
        ),
        (
            {"equity_grants": {"name": "first", "value": 5, "claim": 9}},
            "What the employer says about equity 'first' is not counted as pay.",
        ),
        (
            {"sign_on_bonus": {"amount": 5, "clawback_months": 12}},
            "How a repayment falls over time is not stated: all of it is taken as owed to the end.",
        ),
        ({"relocation": 500}, "The real cost of the move is not stated: 0 is taken."),
        (
            {"pension": "3000/year", "net_pay": 40_000},
            "Your net figure stands for the cash of an average year.",
        ),
        ({"tax_rate": "30%"}, "Net pay uses your own rate; no tax law is worked out here."),
        (
            {"contract_type": "contractor"},
            "The days that a contractor bills are an expectation and no promise, so the fees are likely money.",
        ),
    ],
)
def test_every_default_is_said(fields: dict[str, Any], sentence: str) -> None:
    assert sentence in money(**({"base_salary": 60_000} | fields)).assumptions


def test_what_is_stated_is_not_said_to_be_assumed() -> None:
    stated = money(
        base_salary="5200/month x 13, 36 h/week", leave_days=25, equity_grants=(), pension="0%", target_bonus=0
    )
    assert [s for s in stated.assumptions if "not stated" in s and "bonus" not in s.lower()] == []
    assert stated.not_counted == ()


def test_a_way_to_work_without_office_days_is_asked_about() -> None:
    assert any("office" in question for question in money(base_salary=1, commute_minutes=30).questions)


# Properties

offers = st.fixed_dictionaries(
    {
        "base_salary": st.integers(0, 200_000),
        "target_bonus": st.builds(lambda share: {"share": share}, st.floats(0, 1)),
        "sign_on_bonus": st.builds(
            lambda amount, months: {"amount": amount, "clawback": "pro_rata", "clawback_months": months},
            st.integers(0, 50_000),
            st.integers(1, 36),
        ),
        "equity_grants": st.builds(
            lambda value, cliff: {"value": value, "listed": True, "vesting": {"months": 48, "cliff_months": cliff}},
            st.integers(0, 500_000),
            st.integers(0, 24),
        ),
        "pension": st.builds(lambda share: {"employer": share}, st.floats(0, 0.2)),
        "stipends": st.integers(0, 5_000),
        "commute_cost_per_year": st.integers(0, 5_000),
        "yearly_raise": st.floats(-0.1, 0.2),
    }
)


@given(offer=offers, leave_month=st.integers(1, 48))
@hypothesis_settings(deadline=None, max_examples=60)
def test_totals_are_sums_of_components(offer: dict[str, Any], leave_month: int) -> None:
    pay = money(leave_month, **offer)
    assert pay.total is not None
    assert pay.point is not None
    assert pay.total.point == pytest.approx(sum(flow.amount for flow in pay.flows))
    assert pay.total.point == pytest.approx(sum(year.total for year in pay.layers))
    assert pay.total.point == pytest.approx(sum(sum(row.by_year) for row in component_rows(pay)))
    assert {flow.component for flow in pay.flows} <= set(COMPONENTS)


@given(offer=offers, factor=st.floats(0.001, 1000), leave_month=st.integers(1, 48))
@hypothesis_settings(deadline=None, max_examples=60)
def test_scaling_the_currency_scales_everything(offer: dict[str, Any], factor: float, leave_month: int) -> None:
    rates = {"date": "2026-11-20", "units": {"USD": factor}}
    own = money_of(terms(currency="EUR", **offer), settings(), leave_month=leave_month)
    other = money_of(terms(currency="EUR", **offer), settings(currency="USD", rates=rates), leave_month=leave_month)
    for name in ("pay", "total", "average", "first_year_cash", "headline", "present_value", "effective_hourly"):
        a, b = getattr(own, name), getattr(other, name)
        assert b.point == pytest.approx(a.point * factor, abs=1e-9 * (1 + factor) * 1e6)


@given(offer=offers, low=st.integers(0, 100_000), width=st.integers(0, 50_000), share=st.floats(0, 1))
@hypothesis_settings(deadline=None, max_examples=60)
def test_the_point_lies_between_worst_and_best(offer: dict[str, Any], low: int, width: int, share: float) -> None:
    ranged = offer | {"base_salary": {"low": low, "high": low + width, "likely": low + share * width}}
    pay = money(**ranged)
    for name in ("pay", "total", "average", "first_year_cash", "effective_hourly", "present_value"):
        span = getattr(pay, name)
        assert span.low <= span.point <= span.high


def hourly_paid(**fields: Any) -> float:
    found = money(horizon=1, **fields).hourly_paid
    assert found is not None
    return found.point


def test_a_part_time_week_without_hours_is_a_share_of_forty() -> None:
    half = money(base_salary="60000, 50% FTE", overtime="4 h/week paid x 1.5", horizon=1)
    # 30,000 over 1,040 h, and 4 h x 1.5 x 28.846 in 52 weeks
    assert by_year(half, "base") == [30_000]
    assert by_year(half, "overtime") == [9_000]
    assert hourly_paid(base_salary="60000, 50% FTE") == pytest.approx(30_000 / 1_040)
    assert "Weekly hours are not stated: 20 are taken, 50% of 40." in half.assumptions


def test_an_hourly_rate_is_cut_to_part_time_once() -> None:
    assert by_year(money(base_salary="32/h, 50% FTE", horizon=1), "base") == [33_280]
    assert by_year(money(base_salary="32/h, 20 h/week, 50% FTE", horizon=1), "base") == [33_280]
    assert hourly_paid(base_salary="32/h, 50% FTE") == pytest.approx(32)


def test_a_day_rate_for_stated_days_is_not_cut_again() -> None:
    assert by_year(money(base_salary="400/day, 4 days/week, 80% FTE", horizon=1), "base") == [83_200]
    assert by_year(money(base_salary="400/day, 80% FTE", horizon=1), "base") == [83_200]


def test_foreign_amounts_are_never_added_where_nobody_named_a_currency() -> None:
    offer = terms(base_salary=70_000, sign_on_bonus="5000 USD")
    with pytest.raises(InputError, match="has amounts in USD beside amounts without a currency"):
        money_of(offer, settings())


def test_one_currency_on_every_amount_is_the_offers() -> None:
    home = {"own_net": "40000 USD", "budget": {"living": "30000 USD"}}
    assert money_of(terms(household=home), settings()).currency == "USD"
    assert money_of(terms(household=home | {"partner_net": 5}), settings()).currency is None


def test_without_a_block_of_rates_the_block_is_asked_for_with_the_foreign_unit_only() -> None:
    with pytest.raises(InputError) as caught:
        money_of(terms(currency="EUR", base_salary=1, sign_on_bonus="5 USD"), settings())
    (problem,) = caught.value.problems
    assert problem.field == "money, rates"
    assert (
        problem.fix == "add rates: with base: EUR, date: the day of the rates, and units: {USD: units of USD for 1 EUR}"
    )


CONTRACT: dict[str, Any] = {"base_salary": "450/day", "contract_type": "contractor", "leave_days": 25}


def test_fees_are_likely_money_unless_the_contract_promises_them() -> None:
    expected = money(**CONTRACT, contracting={"overheads": 5_000}, horizon=1)
    promised = money(**CONTRACT, contracting={"overheads": 5_000, "guaranteed": "yes"}, horizon=1)
    # 235 days x 450 less 5,000
    assert (expected.layers[0].guaranteed, expected.layers[0].likely) == (0, 100_750)
    assert (promised.layers[0].guaranteed, promised.layers[0].likely) == (100_750, 0)
    assert in_words(expected) == "100,750 a year on average; 0 guaranteed in the first year."
    assert in_words(promised) == "100,750 a year on average; 105,750 guaranteed in the first year."
    assert not any("no promise" in sentence for sentence in promised.assumptions)


def test_a_fee_by_the_month_is_a_retainer_and_that_is_said() -> None:
    fee = money(base_salary="6000/month", contract_type="contractor", leave_days=25, horizon=1)
    assert by_year(fee, "base") == [72_000]
    assert "A fee by the month or the year is taken as a retainer: days off take nothing from it." in fee.assumptions


def test_what_the_end_of_the_count_costs_is_said() -> None:
    pay = money(
        base_salary=60_000,
        sign_on_bonus={"amount": 6_000, "clawback": "pro_rata", "clawback_months": 60},
        pension={"employer": "5%", "vest_months": 60},
        equity_grants={"value": 50_000, "listed": "yes", "vesting": "5 years, yearly"},
    )
    end = "The count ends with leaving after month 48, so"
    assert f"{end} 1,200 would have to be repaid." in pay.assumptions
    assert f"{end} the employer's pension money, not yet yours by then, counts 0." in pay.assumptions
    assert f"{end} equity of 10,000 that vests later is not counted." in pay.assumptions
    assert not any("count ends" in sentence for sentence in money(base_salary=60_000, pension="5%").assumptions)


def test_a_clawback_runs_from_its_payment() -> None:
    late = {"amount": 12_000, "month": 13, "clawback": "pro_rata", "clawback_months": 12}
    # paid at the start of month 13: after month 18 half of its year is over
    assert by_year(money(18, base_salary=60_000, sign_on_bonus=late), "repayment") == [0, -6_000]
    assert by_year(money(24, base_salary=60_000, sign_on_bonus=late), "repayment") == [0, 0]


def test_an_offers_own_month_beyond_the_horizon_is_said() -> None:
    pay = money_of(terms(base_salary=60_000, leave_month=60), settings())
    assert pay.last_month == 48
    assert "You expect to stay to month 60; money is counted up to the horizon, month 48." in pay.assumptions


def test_net_pay_without_a_rate_asks_for_the_rate_and_not_for_the_base() -> None:
    pay = money_of(terms(base_salary=60_000), settings(pay="net"))
    assert (
        pay.not_counted[0] == "Net pay is unknown: there is neither tax_rate nor net_pay. The figures here are gross."
    )
    assert pay.questions[0] == "What is left of the pay after tax and contributions (tax_rate, or net_pay)?"
    shares = {"value": 40_000, "listed": "yes", "vesting": "4 years"}
    partly = money_of(terms(base_salary=60_000, net_pay=40_000, equity_grants=shares), settings(pay="net"))
    assert partly.questions[0] == "Which share of the equity goes in tax (equity_tax_rate)?"
    assert money_of(terms(base_salary=60_000, tax_rate="30%"), settings(pay="net")).not_counted[0].startswith("Not st")


def test_a_discount_rate_is_said_as_a_percentage() -> None:
    said = money_of(terms(base_salary=60_000), settings(discount_rate="5%")).assumptions
    assert "Money later is discounted at 5% a year." in said


def test_several_missing_terms_are_named_in_the_plural() -> None:
    pay = money(base_salary=1, equity_grants={"kind": "options", "units": 5, "value_per_share": 3})
    assert (
        "The equity grant is not counted: the vesting schedule and the strike price are not known." in pay.not_counted
    )
    one = money(base_salary=1, equity_grants={"value": 5})
    assert "What is the vesting schedule of the equity grant?" in one.questions


def test_unlimited_leave_counts_no_days_off_and_says_so() -> None:
    (said,) = [s for s in money(base_salary=52_000, leave_days="unlimited").not_counted if "unlimited" in s]
    assert "count 0 in the hours worked" in said


def test_a_private_grant_shows_its_stated_value_beside_what_counts() -> None:
    offer = terms(base_salary=1, equity_grants={"value": 40_000, "vesting": "4 years"})
    assert offer.equity_grants is not None
    seen = equity_view(offer.equity_grants[0], view_of(offer, settings()))
    assert seen.nominal == pytest.approx(40_000)
    assert seen.counted == 0


@pytest.mark.parametrize(("month", "year", "when"), [(1, 1, 0), (12, 1, 11 / 12), (13, 2, 1)])
def test_a_one_off_is_discounted_from_the_start_of_its_month(month: int, year: int, when: float) -> None:
    (flow,) = one_off("sign_on", month, 1_100)
    assert (flow.year, flow.layer, flow.month) == (year, "one_off", month)
    assert flow.when == pytest.approx(when)
    assert one_off("sign_on", month, 0) == []


@pytest.mark.parametrize("month", [48, 49])
def test_a_last_month_beyond_the_horizon_is_said_and_one_at_its_end_is_not(month: int) -> None:
    said = money_of(terms(base_salary=60_000, leave_month=month), settings()).assumptions
    assert any(f"You expect to stay to month {month}" in sentence for sentence in said) == (month == 49)


def test_cap_and_band_of_a_pension_go_by_the_months_worked() -> None:
    band = {"employer": "3%", "basis": "band", "lower": 6_240, "upper": 50_270}
    half = money(leave_month=6, base_salary=60_000, pension=band)
    assert pension_of(half) == pytest.approx([0.03 * (25_135 - 3_120)])
    capped = {"employer": "10%", "cap": 30_000}
    quarter = money(leave_month=3, base_salary=60_000, pension=capped)
    assert pension_of(quarter) == pytest.approx([750])


def pension_of(counted: Money) -> list[float]:
    return [flow.amount for flow in counted.flows if flow.component == "pension"]


def test_of_a_daily_rate_more_days_are_better_and_of_a_salary_fewer() -> None:
    daily = money(base_salary="300/day", days_per_week="4 to 5").pay
    assert daily is not None
    assert (daily.low, daily.high) == pytest.approx((300 * 4 * 52, 300 * 5 * 52))
