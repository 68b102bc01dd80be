"""The formulas of the money model, each against figures worked out by hand, to the cent."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offer_eval.core.compensation import (
    Flow,
    adjust_for_prices,
    annualised,
    annuity,
    bonus_pay,
    break_even_haircut,
    commute_time_value,
    commute_trips,
    contractor_fees,
    cross_rate,
    effective_hourly,
    equivalent_annual,
    espp_gain,
    even_schedule,
    expected_option_value,
    expected_payout,
    health_value,
    leave_in_working_days,
    leave_value,
    match_share,
    months_worked,
    net_amount,
    option_value,
    overtime_pay,
    owed_on_leaving,
    parity_rate,
    pension_contribution,
    pensionable_pay,
    present_value,
    raised,
    rsu_value,
    vested_share,
    working_weeks,
    yearly_base,
    yearly_schedule,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from offer_eval.core.model.amounts import Period

MATCH = ((1.0, 0.03), (0.5, 0.05))
"""100 % of the first 3 % of pay, 50 % of the next 2 %: the US safe-harbour basic match."""


def cents(amount: float) -> Any:
    return pytest.approx(amount, abs=0.005)


# Base


def test_forty_hours_a_week_make_2080_hours_as_bls_counts_them() -> None:
    assert yearly_base(1.0, "hour") == 2080


def test_the_divisor_of_opm_may_take_the_place_of_52_weeks() -> None:
    assert yearly_base(30.0, "hour", hours_per_year=2087) == 62_610


@pytest.mark.parametrize(
    ("amount", "per", "year"),
    [
        (65_000, "year", 65_000),
        (5_200, "month", 62_400),
        (2_600, "half_month", 62_400),
        (4_800, "four_weeks", 62_400),
        (2_400, "fortnight", 62_400),
        (1_200, "week", 62_400),
        (240, "day", 62_400),
        (30, "hour", 62_400),
    ],
)
def test_every_period_comes_to_a_year(amount: float, per: Period, year: float) -> None:
    assert yearly_base(amount, per) == year


def test_hours_and_days_a_week_and_payments_count() -> None:
    assert yearly_base(32, "hour", hours_per_week=36) == 59_904
    assert yearly_base(450, "day", days_per_week=4) == 93_600
    assert yearly_base(5_200, "month", payments_per_year=13) == 67_600
    assert yearly_base(5_200, "month", payments_per_year=14) == 72_800


def test_a_yearly_figure_already_holds_the_13th_payment() -> None:
    assert yearly_base(65_000, "year", payments_per_year=13) == 65_000


def test_a_full_time_figure_is_cut_to_the_share_worked() -> None:
    assert yearly_base(65_000, full_time_share=0.8) == 52_000


def test_a_raise_starts_in_the_second_year() -> None:
    assert raised(60_000, 1, growth=0.03) == 60_000
    assert raised(60_000, 3, growth=0.03) == cents(63_654.00)


def test_leaving_in_month_11_or_30_leaves_part_years() -> None:
    assert [months_worked(year, 11) for year in (1, 2)] == [11, 0]
    assert [months_worked(year, 30) for year in (1, 2, 3, 4)] == [12, 12, 6, 0]


# Time


def test_weeks_worked_leave_out_leave_and_public_holidays() -> None:
    assert working_weeks(5, leave_days=25, public_holidays=8) == pytest.approx(45.4)
    assert working_weeks(4, leave_days=20) == 47
    assert working_weeks(1, leave_days=60) == 0


def test_leave_of_another_week_is_turned_into_own_working_days() -> None:
    assert leave_in_working_days(24, "six_day_week") == 20
    assert leave_in_working_days(25, "five_day_week", days_per_week=4) == 20
    assert leave_in_working_days(35, "calendar_days") == 25
    assert leave_in_working_days(200, "hours", hours_per_day=8) == 25
    assert leave_in_working_days(25, days_per_week=3) == 25
    assert leave_in_working_days(25, "hours", hours_per_day=0) == 0


# Pay beside base


def test_overtime_pays_time_and_a_half_unless_stated() -> None:
    assert overtime_pay(20, 100) == 3_000
    assert overtime_pay(20, 100, multiplier=2) == 4_000


def test_a_bonus_is_base_times_target_times_chance_times_payout() -> None:
    assert bonus_pay(80_000, 0.15) == 12_000
    assert bonus_pay(80_000, 0.15, probability=0.8, payout=0.9) == cents(8_640)


def test_a_bonus_of_an_unfinished_year_is_nothing_unless_pro_rated() -> None:
    assert bonus_pay(80_000, 0.15, months=11) == 0
    assert bonus_pay(80_000, 0.15, months=11, pro_rated=True) == cents(11_000)


def test_the_payout_to_expect_is_the_mean_of_the_history() -> None:
    assert expected_payout([0.8, 1.1, 0.5]) == pytest.approx(0.8)
    assert expected_payout([]) == 1


# One-offs


@pytest.mark.parametrize(("month", "owed"), [(0, 12_000), (1, 11_000), (6, 6_000), (11, 1_000), (12, 0), (13, 0)])
def test_a_pro_rata_clawback_falls_month_by_month(month: int, owed: float) -> None:
    assert owed_on_leaving(12_000, month, clawback="pro_rata", months=12) == cents(owed)


@pytest.mark.parametrize(("month", "owed"), [(1, 12_000), (11, 12_000), (12, 0), (24, 0)])
def test_a_full_clawback_ends_at_once(month: int, owed: float) -> None:
    assert owed_on_leaving(12_000, month, clawback="full", months=12) == owed


@pytest.mark.parametrize(("month", "owed"), [(11, 12_000), (12, 12_000), (15, 9_000), (23, 1_000), (24, 0), (40, 0)])
def test_a_clawback_may_be_full_first_and_fall_then(month: int, owed: float) -> None:
    rule = owed_on_leaving(12_000, month, clawback="full_then_pro_rata", months=12, pro_rata_months=12)
    assert rule == cents(owed)


def test_no_clawback_owes_nothing() -> None:
    assert owed_on_leaving(12_000, 1, clawback="none", months=12) == 0


def test_annualised_is_spread_evenly() -> None:
    assert annualised(20_000, 4) == 5_000


# Equity


def test_an_even_grant_with_a_year_of_cliff_vests_a_quarter_on_it() -> None:
    schedule = even_schedule(48, cliff_months=12)
    assert vested_share(schedule, 11) == 0
    assert vested_share(schedule, 12) == pytest.approx(0.25)
    assert vested_share(schedule, 13) == pytest.approx(13 / 48)
    assert vested_share(schedule, 48) == pytest.approx(1)
    assert len(schedule) == 37


def test_a_quarterly_grant_vests_every_third_month() -> None:
    schedule = even_schedule(48, cliff_months=12, every_months=3)
    assert [month for month, _ in schedule] == list(range(12, 49, 3))
    assert vested_share(schedule, 14) == pytest.approx(0.25)
    assert vested_share(schedule, 15) == pytest.approx(0.3125)


def test_a_step_that_does_not_divide_the_schedule_ends_with_the_rest() -> None:
    schedule = even_schedule(10, every_months=4)
    assert [month for month, _ in schedule] == [4, 8, 10]
    assert [share for _, share in schedule] == pytest.approx([0.4, 0.4, 0.2])


def test_a_cliff_between_two_steps_releases_what_was_due_before() -> None:
    assert even_schedule(12, every_months=3, cliff_months=7) == ((7, 0.5), (9, 0.25), (12, 0.25))


def test_back_loaded_vesting_5_15_40_40_with_half_yearly_steps_in_years_3_and_4() -> None:
    schedule = yearly_schedule([0.05, 0.15, 0.40, 0.40], every_months=[12, 12, 6, 6])
    assert [month for month, _ in schedule] == [12, 24, 30, 36, 42, 48]
    assert [share for _, share in schedule] == pytest.approx([0.05, 0.15, 0.2, 0.2, 0.2, 0.2])


def test_front_loaded_vesting_33_33_22_12_monthly() -> None:
    schedule = yearly_schedule([0.33, 0.33, 0.22, 0.12], every_months=1)
    assert vested_share(schedule, 1) == pytest.approx(0.0275)
    assert vested_share(schedule, 12) == pytest.approx(0.33)
    assert vested_share(schedule, 30) == pytest.approx(0.77)
    assert vested_share(schedule, 48) == pytest.approx(1)


def test_yearly_vesting_may_have_a_cliff() -> None:
    schedule = yearly_schedule([0.5, 0.5], every_months=3, cliff_months=6)
    assert schedule[0] == (6, 0.25)
    assert len(schedule) == 7


def test_a_tranche_grows_until_it_vests_and_takes_the_haircut() -> None:
    assert rsu_value(100_000, 0.25, month=24, growth=0.1) == cents(30_250)
    assert rsu_value(100_000, 0.25, month=24, growth=0.1, haircut=0.4) == cents(18_150)


def test_options_are_worth_what_lies_above_the_strike_after_dilution() -> None:
    assert option_value(10_000, 5, 2) == 30_000
    assert option_value(10_000, 5, 2, dilution=0.2) == 20_000
    assert option_value(10_000, 5, 2, dilution=0.2, haircut=0.5) == 10_000
    assert option_value(10_000, 2, 3) == 0


def test_scenarios_leave_the_missing_chance_at_nothing() -> None:
    assert expected_option_value(10_000, [(0.3, 5.0), (0.1, 22.0)], 2) == cents(29_000)
    assert expected_option_value(10_000, [(0.3, 5.0), (0.1, 22.0)], 2, dilution=0.2, haircut=0.5) == cents(10_800)


def test_the_break_even_haircut_closes_the_gap() -> None:
    assert break_even_haircut(8_000, 20_000) == pytest.approx(0.6)
    assert break_even_haircut(-2_000, 20_000) == pytest.approx(1.1)
    assert break_even_haircut(25_000, 20_000) == pytest.approx(-0.25)


def test_fifteen_per_cent_below_the_price_gain_17_65_on_the_hundred() -> None:
    assert espp_gain(10_000, 0.15) == cents(1_764.71)


# Benefits


@pytest.mark.parametrize(
    ("employee", "matched"),
    [(0, 0), (0.02, 0.02), (0.03, 0.03), (0.04, 0.035), (0.05, 0.04), (0.10, 0.04)],
)
def test_match_tiers_on_both_sides_of_each_threshold(employee: float, matched: float) -> None:
    assert match_share(employee, MATCH) == pytest.approx(matched)


def test_a_match_runs_up_to_the_cap() -> None:
    assert pension_contribution(400_000, tiers=MATCH, employee=0.06, cap=345_000) == cents(13_800)
    assert pension_contribution(100_000, tiers=MATCH, employee=0.06, cap=345_000) == cents(4_000)


def test_an_unconditional_part_needs_no_contribution_of_ones_own() -> None:
    assert pension_contribution(100_000, employer=0.05, employee=0.0, tiers=MATCH) == cents(5_000)


def test_a_match_without_an_own_share_counts_as_fully_used() -> None:
    assert pension_contribution(100_000, tiers=MATCH) == cents(4_000)


@pytest.mark.parametrize(
    ("pay", "employer_part"), [(30_000, 712.80), (60_000, 1_320.90), (50_270, 1_320.90), (6_240, 0), (5_000, 0)]
)
def test_uk_qualifying_earnings_run_from_6240_to_50270(pay: float, employer_part: float) -> None:
    assert pension_contribution(pay, employer=0.03, lower=6_240, upper=50_270) == cents(employer_part)


def test_pensionable_pay_is_capped_before_the_band() -> None:
    assert pensionable_pay(60_000, cap=40_000, lower=6_240, upper=50_270) == 33_760


def test_health_is_replacement_less_the_own_premium() -> None:
    assert health_value(1_440, replacement=9_000) == 7_560
    assert health_value(1_440, total_premium=9_325) == 7_885
    assert health_value(1_440, replacement=6_000, total_premium=9_325) == 4_560
    assert health_value(1_440) == -1_440


def test_three_office_days_in_45_4_weeks_are_272_trips() -> None:
    assert commute_trips(3, 45.4) == pytest.approx(272.4)


def test_leave_is_worth_days_of_base() -> None:
    assert leave_value(65_000, days_off=33, reference_days=28) == 1_250
    assert leave_value(52_000, days_off=20, reference_days=25, days_per_week=4) == -1_250


def test_an_hour_on_the_way_costs_half_an_hour_of_pay() -> None:
    assert commute_time_value(200, 30) == -3_000
    assert commute_time_value(200, 30, share=0.35) == cents(-2_100)


def test_effective_hourly_pay_counts_every_hour() -> None:
    assert effective_hourly(60_000, work_hours=1_816, unpaid_hours=184, commute_hours=400) == 25


# Contractor


def test_days_off_and_bench_are_not_paid() -> None:
    assert contractor_fees(450, holidays=8, leave=25, sick=5, bench=12) == 94_500
    assert contractor_fees(450, days_per_week=4, leave=20) == 84_600


def test_billed_weeks_times_hours() -> None:
    assert contractor_fees(60, "hour", hours_per_week=35, billed_weeks=44) == cents(92_400)


def test_parity_covers_pay_overheads_and_contributions() -> None:
    assert parity_rate(84_000, billed_units=210) == 400
    assert parity_rate(84_000, billed_units=210, overheads=6_300, contributions=4_200) == 450
    assert parity_rate(90_000, billed_units=200, overheads=10_000, contribution_share=0.1) == cents(550)


# Discounting


def test_flows_stand_at_mid_year_and_one_offs_at_the_start_of_their_month() -> None:
    flows = [
        Flow("base", 1, "guaranteed", 50_000, None, 0.5),
        Flow("sign_on", 2, "one_off", 10_000, 13, 1.0),
        Flow("repayment", 2, "one_off", -5_000, 18, 1.5),
    ]
    by_hand = 50_000 / 1.05**0.5 + 10_000 / 1.05 - 5_000 / 1.05**1.5
    assert present_value(flows, 0.05) == cents(by_hand)
    assert present_value(flows, 0.05) == cents(53_671.67)
    assert present_value(flows) == 55_000


def test_the_annuity_counts_part_years() -> None:
    assert annuity(48) == 4
    assert annuity(30) == 2.5
    assert annuity(30, 0.05) == pytest.approx(1.05**-0.5 + 1.05**-1.5 + 0.5 * 1.05**-2.5)


@given(
    pay=st.floats(1, 1e6),
    rate=st.floats(0, 0.5),
    leave_month=st.integers(1, 240),
)
def test_flat_pay_stays_flat_at_any_rate(pay: float, rate: float, leave_month: int) -> None:
    years = range(1, math.ceil(leave_month / 12) + 1)
    flows = [Flow("base", t, "guaranteed", pay * months_worked(t, leave_month) / 12, None, t - 0.5) for t in years]
    assert equivalent_annual(flows, leave_month, rate) == pytest.approx(pay)


# Places


def test_a_cross_rate_is_to_over_from() -> None:
    assert cross_rate(1.25, 0.8) == pytest.approx(0.64)


def test_prices_change_only_what_is_spent() -> None:
    assert adjust_for_prices(60_000, place_level=120) == 50_000
    assert adjust_for_prices(60_000, place_level=120, saved_share=0.25) == 52_500
    assert adjust_for_prices(60_000, place_level=80, reference_level=120) == 90_000


def test_net_is_what_the_own_rate_leaves() -> None:
    assert net_amount(60_000, rate=0.3) == cents(42_000)


# Properties


@given(months=st.integers(1, 120), every=st.integers(1, 24), data=st.data())
def test_a_schedule_sums_to_one_and_never_falls(months: int, every: int, data: st.DataObject) -> None:
    cliff = data.draw(st.integers(0, months))
    schedule = even_schedule(months, cliff_months=cliff, every_months=every)
    shares = [vested_share(schedule, month) for month in range(months + 1)]
    assert shares[-1] == pytest.approx(1)
    assert all(before <= after for before, after in pairwise(shares))
    assert all(share == 0 for share in shares[:cliff])


@given(
    amount=st.floats(0, 1e6),
    months=st.integers(0, 48),
    tail=st.integers(0, 24),
    kind=st.sampled_from(["none", "full", "pro_rata", "full_then_pro_rata"]),
)
def test_what_is_owed_never_rises_and_never_exceeds_the_payment(
    amount: float, months: int, tail: int, kind: Any
) -> None:
    owed = [owed_on_leaving(amount, month, clawback=kind, months=months, pro_rata_months=tail) for month in range(80)]
    assert all(before >= after for before, after in pairwise(owed))
    assert all(0 <= each <= amount for each in owed)


# Refusals


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: yearly_base(-1), "cannot be negative"),
        (lambda: working_weeks(0), "days_per_week must be above 0"),
        (lambda: working_weeks(5, leave_days=-1), "leave_days cannot be negative"),
        (lambda: bonus_pay(1, 0.1, probability=1.2), "probability of the bonus must be between 0 and 1"),
        (lambda: bonus_pay(1, -0.1), "target cannot be negative"),
        (lambda: expected_payout([0.5, -1]), "payout cannot be negative"),
        (lambda: owed_on_leaving(-1, 3), "cannot be negative"),
        (lambda: annualised(1, 0), "years must be above 0"),
        (lambda: even_schedule(0), "months and steps must be 1 or more"),
        (lambda: even_schedule(12, cliff_months=13), "the cliff must not lie after the end"),
        (lambda: yearly_schedule([0.5, 0.4]), "vesting shares must sum to 1, found 0.9"),
        (lambda: yearly_schedule([1.5, -0.5]), "vesting shares must sum to 1"),
        (lambda: yearly_schedule([1.0], every_months=5), "a step of 1, 2, 3, 4, 6 or 12 months"),
        (lambda: yearly_schedule([1.0], every_months=[12, 12]), "a step of 1, 2, 3, 4, 6 or 12 months"),
        (lambda: rsu_value(1, 1.5), "share and haircut must be between 0 and 1"),
        (lambda: rsu_value(1, 0.5, haircut=2), "share and haircut must be between 0 and 1"),
        (lambda: option_value(1, 1, 1, dilution=1.1), "dilution and haircut must be between 0 and 1"),
        (lambda: option_value(-1, 1, 1), "cannot be negative"),
        (lambda: expected_option_value(1, [(0.6, 1.0), (0.6, 1.0)], 1), "sum to 1 or less"),
        (lambda: expected_option_value(1, [(-0.1, 1.0)], 1), "between 0 and 1"),
        (lambda: break_even_haircut(1, 0), "nominal value of the equity must be above 0"),
        (lambda: espp_gain(1, 1), "discount must be from 0 to below 1"),
        (lambda: match_share(0.05, [(0.5, 0.05), (0.5, 0.03)]), "match tiers must rise"),
        (lambda: match_share(-0.05, MATCH), "employee_share cannot be negative"),
        (lambda: pensionable_pay(1, lower=5, upper=4), "lower end of the band is above the upper"),
        (lambda: leave_value(1, days_off=1, days_per_week=0), "days_per_week must be above 0"),
        (lambda: effective_hourly(1, work_hours=0), "hours must be above 0"),
        (lambda: parity_rate(1, billed_units=0), "billed units must be above 0"),
        (lambda: parity_rate(1, billed_units=1, contribution_share=1), "from 0 to below 1"),
        (lambda: present_value([], -1), "discount rate must be above -100%"),
        (lambda: annuity(0), "a month of leaving of 1 or more"),
        (lambda: cross_rate(0, 1), "exchange rate must be above 0"),
        (lambda: adjust_for_prices(1, place_level=0), "price level must be above 0"),
        (lambda: adjust_for_prices(1, place_level=1, saved_share=2), "saved share must be between 0 and 1"),
        (lambda: net_amount(1, rate=1), "tax rate must be from 0 to below 1"),
    ],
)
def test_what_no_formula_holds_for_is_refused(call: Callable[[], object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        call()


NAN, INF = float("nan"), float("inf")


@pytest.mark.parametrize(
    "call",
    [
        yearly_base,
        lambda x: yearly_base(1, "hour", hours_per_year=x),
        lambda x: raised(x, 2),
        working_weeks,
        lambda x: working_weeks(5, leave_days=x),
        leave_in_working_days,
        lambda x: contractor_fees(400, bench=x),
        lambda x: overtime_pay(x, 1),
        lambda x: bonus_pay(x, 0.1),
        lambda x: expected_payout([x]),
        lambda x: owed_on_leaving(1, x),
        lambda x: annualised(x, 1),
        lambda x: rsu_value(x, 1),
        lambda x: option_value(1, x, 1),
        lambda x: expected_option_value(1, [(0.5, x)], 1),
        lambda x: break_even_haircut(x, 1),
        lambda x: espp_gain(x, 0.1),
        lambda x: match_share(x, [(1, 0.05)]),
        pensionable_pay,
        lambda x: pension_contribution(x, employer=0.1),
        health_value,
        lambda x: commute_trips(x, 40),
        lambda x: leave_value(x, days_off=20),
        lambda x: commute_time_value(x, 20),
        lambda x: net_amount(x, rate=0.3),
        lambda x: adjust_for_prices(x, place_level=90),
        lambda x: cross_rate(x, 1),
        lambda x: effective_hourly(x, work_hours=1),
        lambda x: parity_rate(x, billed_units=200),
        lambda x: present_value([], x),
        lambda x: annuity(12, x),
    ],
)
@pytest.mark.parametrize("number", [NAN, INF])
def test_no_formula_takes_nan_or_infinity(call: Callable[[float], object], number: float) -> None:
    with pytest.raises(ValueError, match="must be an ordinary number"):
        call(number)


def test_what_cannot_be_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="days_off cannot be negative, found -1"):
        leave_value(1, days_off=-1)
    with pytest.raises(ValueError, match=r"full_time_share cannot be above 1, found 1\.5"):
        yearly_base(1, full_time_share=1.5)


def test_a_retainer_by_the_month_loses_nothing_to_days_off() -> None:
    assert contractor_fees(6_000, "month", leave=25, bench=20) == 72_000
    assert contractor_fees(6_000, "month", billed_weeks=26) == 36_000
    assert contractor_fees(2_000, "week", leave=25) == 94_000


@pytest.mark.parametrize(
    "call",
    [
        lambda bad: annuity(12, rate=bad),
        pensionable_pay,
        lambda bad: pensionable_pay(50_000, cap=bad),
        lambda bad: pensionable_pay(50_000, lower=bad),
        lambda bad: pensionable_pay(50_000, upper=bad),
        lambda bad: parity_rate(50_000, billed_units=200, overheads=bad),
        lambda bad: parity_rate(50_000, billed_units=200, contributions=bad),
        lambda bad: parity_rate(50_000, billed_units=bad),
        lambda bad: contractor_fees(500, holidays=bad),
        lambda bad: contractor_fees(500, leave=bad),
        lambda bad: contractor_fees(500, sick=bad),
        lambda bad: contractor_fees(500, bench=bad),
        lambda bad: contractor_fees(500, billed_weeks=bad),
        lambda bad: cross_rate(bad, 1),
        lambda bad: cross_rate(1, bad),
        lambda bad: effective_hourly(50_000, work_hours=2_000, unpaid_hours=bad),
        lambda bad: effective_hourly(50_000, work_hours=2_000, commute_hours=bad),
        lambda bad: leave_value(50_000, days_off=bad),
        lambda bad: leave_value(50_000, days_off=20, reference_days=bad),
        lambda bad: leave_value(50_000, days_off=20, days_per_week=bad),
        lambda bad: commute_trips(bad, 40),
        lambda bad: commute_trips(3, bad),
        lambda bad: overtime_pay(bad, 1),
        lambda bad: overtime_pay(30, bad),
        lambda bad: overtime_pay(30, 1, multiplier=bad),
        lambda bad: pension_contribution(50_000, employer=bad),
        health_value,
        lambda bad: health_value(100, replacement=bad),
        lambda bad: health_value(100, total_premium=bad),
        lambda bad: rsu_value(1_000, 0.5, growth=bad),
        lambda bad: match_share(0.05, [(bad, 0.05)]),
    ],
)
@pytest.mark.parametrize("number", [-1.5, NAN, INF])
def test_no_formula_takes_less_than_nothing(call: Callable[[float], object], number: float) -> None:
    with pytest.raises(ValueError, match=r"negative|ordinary number|above|below|must"):
        call(number)


def test_leave_in_hours_goes_by_the_hours_of_a_day() -> None:
    assert leave_in_working_days(80, "hours", days_per_week=5, hours_per_day=8) == 10
    assert leave_in_working_days(80, "hours", days_per_week=5, hours_per_day=10) == 8


@pytest.mark.parametrize("call", [lambda: cross_rate(0, 1), lambda: cross_rate(1, 0), lambda: break_even_haircut(1, 0)])
def test_nought_cannot_be_divided_by(call: Callable[[], object]) -> None:
    with pytest.raises(ValueError, match="above 0"):
        call()


def test_the_ends_of_a_share_are_allowed() -> None:
    assert rsu_value(1000, 0, haircut=0) == 0
    assert rsu_value(1000, 1, haircut=0) == 1000
    assert rsu_value(1000, 1, haircut=1) == 0
    assert option_value(10, 5, 1, dilution=0, haircut=1) == 0
    assert option_value(10, 5, 0, dilution=1) == 0
    assert expected_option_value(10, [(0, 5), (1, 3)], 1) == 20
    assert break_even_haircut(0.25, 0.5) == 0.5
    assert espp_gain(100, 0) == 0


def test_growth_months_and_haircut_count_nothing_unless_stated() -> None:
    assert rsu_value(1000, 0.5) == 500
    assert rsu_value(1000, 0.5, month=24) == 500
    assert rsu_value(1000, 0.5, growth=0.1) == 500
    assert raised(50_000, 7) == 50_000
    assert option_value(10, 5, 1) == 40
    assert contractor_fees(100, days_per_week=5) == 26_000
    assert parity_rate(50_000, billed_units=100) == 500
    assert adjust_for_prices(100, place_level=200) == 50
    assert present_value([]) == 0
    assert owed_on_leaving(12_000, 6, clawback="full_then_pro_rata", months=3) == 0


def test_a_grant_vests_month_by_month_without_a_cliff_unless_stated() -> None:
    assert vested_share(even_schedule(48), 1) == pytest.approx(1 / 48)
    assert even_schedule(4) == ((1, 0.25), (2, 0.25), (3, 0.25), (4, 0.25))


def test_a_match_that_reaches_no_further_than_the_one_before_is_refused() -> None:
    with pytest.raises(ValueError, match="match tiers must rise"):
        match_share(0.1, [(1.0, 0.03), (0.5, 0.03)])
    with pytest.raises(ValueError, match="match tiers must rise"):
        match_share(0.1, [(1.0, 0.0)])
    assert match_share(0.1, [(0.0, 0.03), (0.5, 0.05)]) == pytest.approx(0.01)


def test_a_match_counts_as_used_to_its_last_tier() -> None:
    tiers = [(1.0, 0.02), (0.5, 0.04), (0.25, 0.08)]
    assert pension_contribution(100_000, tiers=tiers) == pytest.approx(4_000)
    assert pension_contribution(100_000, tiers=tiers, employee=0.04) == pytest.approx(3_000)


def test_a_band_of_no_width_leaves_nothing_to_pay_on() -> None:
    assert pensionable_pay(50_000, lower=10_000, upper=10_000) == 0
    with pytest.raises(ValueError, match="above the upper"):
        pensionable_pay(50_000, lower=10_001, upper=10_000)
