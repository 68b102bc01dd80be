"""What follows from the money: leaving month by month, two offers compared, backwards solving, households."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from offer_eval.core.compensation import (
    Difference,
    annual_base,
    bonus_share,
    compare_money,
    contractor_parity,
    cumulative,
    guaranteed_share,
    haircut_to_match,
    household_view,
    is_commission_only,
    leave_curve,
    match_floor,
    match_place,
    money_of,
    money_problems,
    planned_surplus,
    quoted_pay,
    solve_lever,
    tax_warnings,
    with_lever,
)
from offer_eval.core.compensation.solving import rising_root
from offer_eval.core.model.money_settings import MoneySettings
from offer_eval.core.model.money_terms import MoneyTerms

RATES = {"base": "EUR", "date": "2026-11-20", "units": {"USD": 1.25, "CHF": 1.0}}


def terms(**fields: Any) -> MoneyTerms:
    return MoneyTerms.model_validate(fields)


def settings(**fields: Any) -> MoneySettings:
    return MoneySettings.model_validate(fields)


def pay_of(offer: MoneyTerms, how: MoneySettings) -> float:
    pay = money_of(offer, how).pay
    assert pay is not None
    return pay.point


# Leaving

OFFER: dict[str, Any] = {
    "base_salary": 60_000,
    "sign_on_bonus": {"amount": 12_000, "clawback": "pro_rata", "clawback_months": 24},
    "equity_grants": {"value": 48_000, "listed": "yes", "vesting": "4 years, 1 year cliff"},
    "pension": {"employer": "5%", "vest_months": 24},
}


def test_the_leave_curve_says_what_is_kept_owed_and_lost() -> None:
    curve = leave_curve(terms(**OFFER), settings())
    assert len(curve) == 48
    eleven, twelve, last = curve[10], curve[11], curve[47]
    # month 11: 55,000 base + 12,000; owed 13/24; all equity and 5 % of 55,000 lost
    assert (eleven.month, eleven.vested) == (11, 0)
    assert eleven.kept == pytest.approx(67_000)
    assert eleven.owed == pytest.approx(6_500)
    assert eleven.lost == pytest.approx(48_000 + 2_750)
    assert eleven.in_hand == pytest.approx(60_500)
    assert twelve.vested == pytest.approx(12_000)
    assert twelve.lost == pytest.approx(36_000 + 3_000)
    assert last.owed == 0
    assert last.lost == pytest.approx(0)
    assert last.kept == pytest.approx(240_000 + 12_000 + 48_000 + 12_000)


def test_the_curve_depends_on_why_the_job_ends() -> None:
    clause = {"amount": 12_000, "clawback": "full", "clawback_months": 12, "clawback_on": ["resignation"]}
    offer = terms(base_salary=60_000, sign_on_bonus=clause)
    assert leave_curve(offer, settings())[5].owed == 12_000
    assert leave_curve(offer, settings(), reason="redundancy")[5].owed == 0


def test_a_refresher_that_is_not_yet_granted_cannot_be_lost() -> None:
    refresher = {"value": 12_000, "listed": "yes", "vesting": "1 year", "start_month": 12}
    curve = leave_curve(terms(base_salary=1, equity_grants=refresher), settings())
    assert [curve[month].lost for month in (10, 11, 23)] == pytest.approx([0, 12_000, 0])


def test_without_a_base_there_is_no_curve() -> None:
    assert leave_curve(terms(), settings()) == ()


@given(
    value=st.integers(0, 500_000),
    months=st.integers(1, 60),
    cliff=st.integers(0, 24),
    growth=st.floats(-0.5, 0.5),
    bonus=st.floats(0, 0.5),
)
@hypothesis_settings(deadline=None, max_examples=25)
def test_leaving_later_never_loses_vested_value(
    value: int, months: int, cliff: int, growth: float, bonus: float
) -> None:
    grant = {
        "value": value,
        "listed": True,
        "growth": growth,
        "vesting": {"months": months, "cliff_months": min(cliff, months)},
    }
    offer = terms(**(OFFER | {"equity_grants": grant, "target_bonus": {"share": bonus}}))
    curve = leave_curve(offer, settings())
    for before, after in pairwise(curve):
        assert after.vested >= before.vested - 1e-6
        assert after.kept >= before.kept - 1e-6
        assert after.owed <= before.owed + 1e-6


def test_money_so_far_spreads_base_and_places_payments() -> None:
    money = money_of(terms(base_salary=12_000, sign_on_bonus=500, target_bonus="10%"), settings(horizon_years=1))
    so_far = cumulative(money.flows, 12)
    assert so_far[0] == pytest.approx(1_500)
    assert so_far[10] == pytest.approx(11_500)
    assert so_far[11] == pytest.approx(13_700)
    assert cumulative(money.flows, 12, until=14)[12:] == pytest.approx((13_700, 13_700))


# Two offers


def test_two_offers_are_compared_on_headline_first_year_recurring_and_horizon() -> None:
    first = money_of(terms(base_salary=60_000, target_bonus="10%", sign_on_bonus=10_000), settings())
    second = money_of(terms(base_salary=66_500), settings())
    seen = compare_money(first, second)
    assert seen.headline == Difference(60_000, 66_500)
    assert seen.headline.ahead == "second"
    assert seen.first_year is not None
    assert (seen.first_year.gap, seen.first_year.ahead) == (3_500, "first")
    assert seen.recurring is not None
    assert (seen.recurring.gap, seen.recurring.ahead) == (-500, "same")
    assert seen.horizon is not None
    assert (seen.horizon.gap, seen.horizon.ahead) == (8_000, "first")


@pytest.mark.parametrize(
    ("a", "b", "ahead"),
    [(100, 98.01, "same"), (100, 98, "first"), (98, 100, "second"), (0, 0, "same"), (-5, 5, "second")],
)
def test_a_difference_under_two_per_cent_is_about_the_same(a: float, b: float, ahead: str) -> None:
    assert Difference(a, b).ahead == ahead


def test_the_month_of_overtaking_is_found() -> None:
    # 10,000 at once against 500 more a month: level after 20 months, ahead in the 21st
    bonus_first = money_of(terms(base_salary=60_000, sign_on_bonus=10_000), settings())
    higher_base = money_of(terms(base_salary=66_000), settings())
    (change,) = compare_money(bonus_first, higher_base).overtakings
    assert (change.month, change.leader) == (21, "second")
    (mirrored,) = compare_money(higher_base, bonus_first).overtakings
    assert (mirrored.month, mirrored.leader) == (21, "first")
    assert compare_money(higher_base, higher_base).overtakings == ()


def test_a_job_that_ends_is_overtaken_later() -> None:
    short = money_of(terms(base_salary=90_000, leave_month=12), settings())
    long = money_of(terms(base_salary=60_000), settings())
    (change,) = compare_money(short, long).overtakings
    assert (change.month, change.leader) == (19, "second")


def test_unknown_money_cannot_be_compared_but_does_not_stop_anything() -> None:
    seen = compare_money(money_of(terms(), settings()), money_of(terms(base_salary=1), settings()))
    assert (seen.headline, seen.first_year, seen.recurring, seen.horizon) == (None,) * 4
    assert seen.overtakings == ()


def test_two_currencies_are_never_compared() -> None:
    euro, dollar = (money_of(terms(base_salary=1, currency=code), settings()) for code in ("EUR", "USD"))
    with pytest.raises(ValueError, match="EUR and USD cannot be compared"):
        compare_money(euro, dollar)


# Backwards


@pytest.mark.parametrize(
    "fields",
    [
        {"base_salary": 60_000, "target_bonus": "10%", "pension": "50% up to 6%", "sign_on_bonus": 8_000},
        {"base_salary": "32/h, 36 h/week", "overtime": "4 h/week paid"},
        {
            "base_salary": "450/day",
            "contract_type": "contractor",
            "leave_days": 30,
            "contracting": {"overheads": 5_000},
        },
        {"base_salary": "5200/month x 13", "pension": {"employer": "10%", "cap": 70_000}, "yearly_raise": "3%"},
        {"base_salary": "50000 USD", "currency": "USD", "tax_rate": "25%", "place": "x", "price_level": 130},
        {"base_salary": 60_000, "pension": {"basis": "band", "lower": 6_240, "upper": 50_270, "employer": "3%"}},
    ],
)
def test_the_base_that_brings_a_pay_brings_it(fields: dict[str, Any]) -> None:
    how = settings(currency="EUR", rates=RATES, discount_rate="4%", reference_level=100)
    offer = terms(**({"price_level": 100} | fields))
    target = pay_of(offer, how) + 7_000
    value = solve_lever(offer, how, lever="base_salary", target=target)
    assert value is not None
    assert pay_of(with_lever(offer, "base_salary", value), how) == pytest.approx(target, abs=0.001)


def test_base_comes_out_in_the_offers_own_unit() -> None:
    assert solve_lever(
        terms(base_salary="32/h, 36 h/week"), settings(), lever="base_salary", target=74_880
    ) == pytest.approx(40)
    assert solve_lever(terms(base_salary="450/day"), settings(), lever="base_salary", target=130_000) == pytest.approx(
        500
    )
    usd = terms(base_salary="50000 USD", currency="USD")
    assert solve_lever(usd, settings(currency="EUR", rates=RATES), lever="base_salary", target=48_000) == pytest.approx(
        60_000
    )


def test_a_sign_on_is_spread_over_the_years() -> None:
    offer = terms(base_salary=60_000)
    assert solve_lever(offer, settings(), lever="sign_on_bonus", target=62_500) == pytest.approx(10_000)
    dated = terms(base_salary=60_000, sign_on_bonus=[{"amount": 1, "month": 13}, 2_000])
    found = solve_lever(dated, settings(), lever="sign_on_bonus", target=62_500)
    assert found == pytest.approx(8_000)
    assert [payment.month for payment in with_lever(dated, "sign_on_bonus", 5.0).sign_ons] == [13, 1]


def test_what_no_value_reaches_is_none() -> None:
    offer = terms(base_salary=60_000, stipends=5_000)
    assert solve_lever(offer, settings(), lever="base_salary", target=4_000) is None
    assert solve_lever(offer, settings(), lever="sign_on_bonus", target=50_000) is None
    contract = terms(base_salary="100/day", contract_type="contractor")
    assert solve_lever(contract, settings(), lever="billed_weeks", target=50_000) is None


def test_the_favourable_end_of_the_ranges_asks_for_less_base() -> None:
    offer = terms(base_salary=60_000, target_bonus="0% to 20%")
    at_point = solve_lever(offer, settings(), lever="base_salary", target=66_000)
    at_best = solve_lever(offer, settings(), lever="base_salary", target=66_000, end="high")
    assert [at_point, at_best] == pytest.approx([60_000, 55_000])


def test_a_target_met_by_nothing_at_all_needs_nothing() -> None:
    assert solve_lever(terms(base_salary=5, stipends=5_000), settings(), lever="base_salary", target=5_000) == 0


def test_a_tolerance_that_nothing_meets_still_ends_at_the_root() -> None:
    assert rising_root(lambda x: x - 3, most=100, tolerance=-1.0) == pytest.approx(3)


def test_solving_needs_a_base_and_for_net_pay_a_rate() -> None:
    with pytest.raises(ValueError, match="base_salary is unknown"):
        solve_lever(terms(), settings(), lever="base_salary", target=1)
    with pytest.raises(ValueError, match="base_salary is unknown"):
        with_lever(terms(), "base_salary", 1.0)
    with pytest.raises(ValueError, match="neither tax_rate nor net_pay"):
        solve_lever(terms(base_salary=1), settings(pay="net"), lever="base_salary", target=1)


@given(
    base=st.floats(1, 1e6),
    target=st.floats(1, 1e7),
    cap=st.floats(1, 1e6),
    share=st.floats(0, 1),
)
@hypothesis_settings(deadline=None, max_examples=40)
def test_solving_crosses_every_bend(base: float, target: float, cap: float, share: float) -> None:
    pension = {"employer": share, "cap": cap, "basis": "band", "lower": cap / 3, "upper": cap / 2}
    offer = terms(base_salary=base, pension=pension)
    value = solve_lever(offer, settings(horizon_years=1), lever="base_salary", target=target)
    assert value is not None
    assert pay_of(with_lever(offer, "base_salary", value), settings(horizon_years=1)) == pytest.approx(target)


def test_a_contract_and_a_permanent_job_break_even_in_rate_and_in_weeks() -> None:
    permanent = terms(base_salary=75_600, pension="5%", leave_days=25)  # 79,380
    contract = terms(
        base_salary="450/day",
        contract_type="contractor",
        leave_days=25,
        public_holidays=8,
        contracting={"bench_days": 17},
    )
    parity = contractor_parity(contract, permanent, settings())
    assert parity.rate == pytest.approx(378)  # 79,380 over 210 days
    assert parity.billed_weeks == pytest.approx(35.28)  # 79,380 over 2,250 a week


def test_parity_needs_a_contract_and_known_pay() -> None:
    contract = terms(base_salary="450/day", contract_type="contractor")
    with pytest.raises(ValueError, match="permanent job is unknown"):
        contractor_parity(contract, terms(), settings())
    with pytest.raises(ValueError, match="first offer is no contract"):
        contractor_parity(terms(base_salary=1), terms(base_salary=1), settings())
    with pytest.raises(ValueError, match="permanent job has neither"):
        contractor_parity(contract, terms(base_salary=1), settings(pay="net"))


def test_the_haircut_at_which_equity_closes_the_gap() -> None:
    offer = terms(base_salary=60_000, equity_grants={"value": 80_000, "vesting": "4 years"})
    assert haircut_to_match(offer, settings(), target=68_000) == pytest.approx(0.6)
    assert haircut_to_match(offer, settings(), target=59_000) == pytest.approx(1.05)
    assert haircut_to_match(terms(base_salary=60_000), settings(), target=68_000) is None
    assert haircut_to_match(terms(equity_grants="1 over 1 year"), settings(), target=68_000) is None
    worthless = terms(base_salary=1, equity_grants={"value": 0, "vesting": "1 year"})
    assert haircut_to_match(worthless, settings(), target=5) is None


# Households

HOME: dict[str, Any] = {
    "base_salary": 60_000,
    "currency": "EUR",
    "tax_rate": "35%",
    "household": {
        "partner_net": 24_000,
        "budget": {"rent": "1200/month", "childcare": 3_000, "living": 18_000, "transport": 2_000, "insurance": 1_600},
    },
}
AWAY: dict[str, Any] = {
    "base_salary": 110_000,
    "currency": "CHF",
    "household": {
        "own_net": 85_000,
        "marginal_take_home": "70%",
        "budget": {"rent": 30_000, "living": 28_000, "transport": 4_000, "insurance": 9_000},
        "cases": [
            {"name": "partner finds work", "partner_net": 40_000, "budget": {"childcare": 26_000}},
            {"name": "partner at home", "planned": "yes"},
        ],
    },
}


def test_a_surplus_is_income_less_budget() -> None:
    (case,) = household_view(terms(**HOME), settings())
    # 60,000 x 0.65 = 39,000 + 24,000 - 39,000
    assert case.own_net is not None
    assert case.surplus is not None
    assert [case.own_net.point, case.partner_net.point, case.costs.point] == pytest.approx([39_000, 24_000, 39_000])
    assert case.surplus.point == pytest.approx(24_000)
    assert case.planned


def test_named_cases_take_over_what_they_leave_out() -> None:
    working, at_home = household_view(terms(**AWAY), settings())
    assert working.surplus is not None
    assert at_home.surplus is not None
    assert (working.planned, at_home.planned) == (False, True)
    assert working.surplus.point == 85_000 + 40_000 - 71_000 - 26_000
    assert at_home.surplus.point == 14_000
    assert planned_surplus(terms(**AWAY), settings()) == at_home.surplus


def test_a_surplus_without_net_pay_is_unknown() -> None:
    assert planned_surplus(terms(base_salary=60_000, household={}), settings()) is None
    assert planned_surplus(terms(base_salary=60_000), settings()) is None
    assert household_view(terms(base_salary=60_000), settings()) == ()


def test_budget_ranges_turn_round() -> None:
    offer = terms(net_pay=40_000, household={"budget": {"rent": "10000 to 14000"}})
    surplus = planned_surplus(offer, settings())
    assert surplus is not None
    assert (surplus.low, surplus.point, surplus.high) == (26_000, 28_000, 30_000)


def test_what_would_match_the_other_place_and_the_floor() -> None:
    how = settings(currency="EUR", rates=RATES, surplus_floor="16000 EUR")
    matched = match_place(terms(**AWAY), terms(**HOME), how)
    assert matched is not None
    point = matched.point
    # 14,000 CHF at par against 24,000 EUR
    assert point.gap == pytest.approx(10_000)
    assert point.extra_net == pytest.approx(10_000)
    assert point.partner_net == pytest.approx(10_000)
    assert point.gross_salary == pytest.approx(110_000 + 10_000 / 0.7)
    assert not point.reached
    floor = match_floor(terms(**AWAY), how)
    assert floor is not None
    assert floor.point.gap == pytest.approx(2_000)
    assert not floor.rate_changes_answer


def test_amounts_come_out_in_the_offers_currency() -> None:
    dollars = AWAY | {"currency": "USD"}
    how = settings(currency="EUR", rates=RATES)
    matched = match_place(terms(**dollars), terms(**HOME), how)
    assert matched is not None
    # 14,000 USD are 11,200 EUR: 12,800 EUR or 16,000 USD are missing
    assert matched.point.gap == pytest.approx(12_800)
    assert matched.point.extra_net == pytest.approx(16_000)
    assert matched.point.partner_net == pytest.approx(16_000)
    assert matched.point.gross_salary == pytest.approx(110_000 + 16_000 / 0.7)


def test_whether_a_rate_in_the_band_changes_the_answer_is_said() -> None:
    narrow = settings(currency="EUR", rates=RATES | {"band": "1%"}, surplus_floor="13500 EUR")
    wide = settings(currency="EUR", rates=RATES | {"band": "5%"}, surplus_floor="13500 EUR")
    sure, unsure = match_floor(terms(**AWAY), narrow), match_floor(terms(**AWAY), wide)
    assert sure is not None
    assert unsure is not None
    assert sure.point.reached
    assert not sure.rate_changes_answer
    assert unsure.rate_changes_answer
    assert (unsure.low.reached, unsure.high.reached) == (False, True)


def test_more_than_enough_asks_nothing_of_the_partner() -> None:
    rich = AWAY | {"household": AWAY["household"] | {"own_net": 185_000}}
    matched = match_floor(terms(**rich), settings(surplus_floor=16_000))
    assert matched is not None
    assert matched.point.reached
    assert matched.point.partner_net is None
    assert matched.point.extra_net == pytest.approx(-98_000)


def test_what_cannot_be_matched_is_none() -> None:
    assert match_floor(terms(**AWAY), settings()) is None
    assert match_floor(terms(base_salary=1), settings(surplus_floor=1)) is None
    assert match_place(terms(**HOME), terms(base_salary=1), settings()) is None
    no_base = {key: value for key, value in AWAY.items() if key != "base_salary"}
    without = match_floor(terms(**no_base), settings(surplus_floor=16_000))
    assert without is not None
    assert without.point.gross_salary is None
    rate_only = HOME | {"tax_rate": "35%"}
    matched = match_floor(terms(**rate_only), settings(surplus_floor=26_600))
    assert matched is not None
    assert matched.point.gross_salary == pytest.approx(64_000)


# Figures for the rest of the program


def test_annual_base_is_in_the_offers_own_currency_and_carries_its_range() -> None:
    base = annual_base(terms(currency="USD", base_salary="30 EUR/h"))
    assert base is not None
    assert base.point == 62_400
    ranged = annual_base(terms(base_salary="60k to 70k"))
    assert ranged is not None
    assert (ranged.low, ranged.point, ranged.high) == (60_000, 65_000, 70_000)
    assert annual_base(terms()) is None


def test_the_guaranteed_share_of_quoted_pay() -> None:
    offer = terms(base_salary=40_000, target_bonus={"share": "50%", "guaranteed": "20%"}, commission=40_000)
    assert quoted_pay(offer) == 100_000
    assert guaranteed_share(offer) == pytest.approx(0.44)
    assert bonus_share(offer) == pytest.approx(0.2)


def test_variable_pay_without_an_amount_is_not_quoted() -> None:
    offer = terms(base_salary=40_000, target_bonus="discretionary", commission="uncapped")
    assert (quoted_pay(offer), guaranteed_share(offer), bonus_share(offer)) == (40_000, 1, None)


def test_commission_only_is_seen_and_no_base_at_all_is_unknown() -> None:
    only = terms(base_salary=0, commission="uncapped")
    assert is_commission_only(only)
    assert guaranteed_share(only) is None
    assert not is_commission_only(terms(commission="uncapped"))
    assert (quoted_pay(terms()), guaranteed_share(terms())) == (None, None)


def test_a_share_over_two_currencies_needs_rates() -> None:
    offer = terms(currency="EUR", base_salary=40_000, target_bonus="12500 USD")
    assert guaranteed_share(offer) is None
    assert guaranteed_share(offer, settings(rates=RATES)) == pytest.approx(0.8)


# Refusals


def test_a_missing_currency_is_refused_when_offers_differ() -> None:
    offers = {"A": terms(currency="EUR", base_salary=1), "B": terms(base_salary="1 USD"), "C": terms(base_salary=1)}
    no_currency, none_chosen = money_problems(offers, settings())[:2]
    assert no_currency.field == "offer 'C', currency"
    assert no_currency.fix == "add currency: for example EUR"
    assert none_chosen.field == "money, currency"
    assert "EUR, USD" in none_chosen.message


def test_every_currency_without_a_rate_is_named() -> None:
    offers = {"A": terms(currency="EUR", base_salary=1), "B": terms(base_salary="1 SEK", sign_on_bonus="5 NOK")}
    found = money_problems(offers, settings(currency="EUR", rates=RATES, surplus_floor="5 DKK"))
    assert [problem.message for problem in found] == [
        f"there is no exchange rate for {code}" for code in ("DKK", "NOK", "SEK")
    ]


def test_one_currency_needs_no_rates_and_no_currency_is_no_problem() -> None:
    assert money_problems({"A": terms(currency="EUR"), "B": terms(base_salary="1 EUR")}, settings()) == ()
    assert money_problems({"A": terms(base_salary="1 EUR"), "B": terms()}, settings()) == ()
    assert money_problems({"A": terms(base_salary=1), "B": terms(base_salary=2)}, settings()) == ()
    usd = {"A": terms(base_salary="1 USD")}
    assert money_problems(usd, settings(currency="USD", surplus_floor="5 USD")) == ()


def test_a_reference_place_outside_the_table_is_refused() -> None:
    (problem,) = money_problems({}, settings(reference_place="Nowhere"))
    assert (problem.field, problem.found) == ("money, reference_place", "Nowhere")
    assert money_problems({}, settings(reference_place="Nowhere", reference_level=100)) == ()


def test_a_place_is_not_refused_while_the_table_of_price_levels_is_still_to_be_read() -> None:
    later = settings(reference_place="Nowhere", price_level_file="levels.csv")
    assert money_problems({"A": terms(place="Elsewhere", base_salary=1)}, later) == ()


def test_gross_pay_across_tax_systems_is_never_compared_unsaid() -> None:
    offers = {
        "Here": terms(country="DE", base_salary=1),
        "There": terms(country="CH", base_salary=1, tax_rate="20%"),
        "Nowhere": terms(base_salary=1),
    }
    warnings = tax_warnings(offers)
    assert len(warnings) == 2
    assert warnings[0].startswith("Here is in another tax system (DE)")
    assert "not stated" in warnings[1]
    assert tax_warnings({"A": terms(country="DE"), "B": terms(country="de ")}) == ()
    assert tax_warnings({"A": terms(country="CH", tax_system="Zug"), "B": terms(country="CH", tax_system="Bern")})


def test_nothing_owed_is_zero_and_not_minus_zero() -> None:
    assert {str(point.owed) for point in leave_curve(terms(base_salary=60_000), settings())} == {"0.0"}


def test_an_offer_without_a_currency_beside_one_that_names_it_is_refused() -> None:
    euro, none = terms(currency="EUR", base_salary=60_000), terms(base_salary=70_000)
    (problem,) = money_problems({"A": euro, "B": none}, settings())
    assert (problem.field, problem.fix) == ("offer 'B', currency", "add currency: for example EUR")
    dollar = terms(currency="USD", base_salary=60_000)
    (beside,) = money_problems({"A": dollar, "B": none}, settings(currency="EUR", rates=RATES))
    assert beside.field == "offer 'B', currency"
    assert money_problems({"A": euro, "B": none}, settings(currency="EUR")) == ()


def test_amounts_without_a_currency_beside_foreign_ones_are_refused() -> None:
    mixed = terms(
        base_salary=70_000, sign_on_bonus="5000 USD", relocation={"allowance": "8000 GBP", "cost": "3000 USD"}
    )
    (problem,) = money_problems({"B": mixed}, settings())
    assert problem.field == "offer 'B', currency"
    assert problem.message == "has amounts in GBP and USD beside amounts without a currency"


def test_a_place_without_a_price_level_is_refused_with_its_field() -> None:
    how = settings(reference_level=100, saved_share="20%")
    offers = {"A": terms(base_salary=60_000, price_level=120), "B": terms(base_salary=60_000), "C": terms()}
    (problem,) = money_problems(offers, how)
    assert problem.field == "offer 'B', price_level"


def test_two_currencies_without_rates_are_one_problem() -> None:
    offers = {"A": terms(currency="EUR", base_salary=1), "B": terms(currency="USD", base_salary=1)}
    (problem,) = money_problems(offers, settings(currency="EUR"))
    assert problem.message == "there are no exchange rates, and amounts are in EUR, USD"
