"""Pay beside base salary that comes every year: overtime, shift pay, bonus, commission."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.compensation.flows import Flow, yearly
from offer_eval.core.compensation.limits import check_numbers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offer_eval.core.compensation.view import View
    from offer_eval.core.compensation.work import Work
    from offer_eval.core.model.money_settings import Layer
    from offer_eval.core.model.money_terms import MoneyTerms
    from offer_eval.core.model.pay_terms import Bonus, Commission, Differential, Overtime

MULTIPLIER = 1.5
"""Rate of an overtime hour where none is stated. Source: 29 USC 207(a), time and a half."""


def overtime_pay(hourly: float, hours: float, *, multiplier: float = MULTIPLIER) -> float:
    """Pay for paid overtime: rate × multiplier × hours [money].

    Raises:
        ValueError: if a number is negative or no ordinary one.
    """
    check_numbers(least=0, hourly=hourly, hours=hours, multiplier=multiplier)
    return hourly * multiplier * hours


def expected_payout(history: Sequence[float]) -> float:
    """Share of target to expect from past years: their mean; 1 without a history [1].

    Raises:
        ValueError: if a share is negative.
    """
    for share in history:
        check_numbers(least=0, payout=share)
    return sum(history) / len(history) if history else 1.0


def bonus_pay(
    base: float,
    target: float,
    *,
    probability: float = 1.0,
    payout: float = 1.0,
    months: int = 12,
    pro_rated: bool = False,
) -> float:
    """Expected bonus of one year: base × target × probability × payout [money].

    A year of fewer than 12 months pays nothing, or its share of the year where the contract pro-rates.

    Raises:
        ValueError: if the probability is outside 0 to 1, or target or payout is negative.
    """
    if not 0 <= probability <= 1:
        raise ValueError("the probability of the bonus must be between 0 and 1")
    check_numbers(base=base)
    check_numbers(least=0, target=target, payout=payout, months=months)
    return base * target * probability * payout * part_of_year(months, pro_rated=pro_rated)


def part_of_year(months: int, *, pro_rated: bool) -> float:
    """Share of a yearly payment for a year of so many months: all, nothing, or in proportion [0-1]."""
    return 1.0 if months >= 12 else months / 12 if pro_rated else 0.0


def base_flows(terms: MoneyTerms, work: Work, view: View) -> list[Flow]:
    """Base salary or fees, by year."""
    return [
        flow
        for year in view.years
        for flow in yearly("base", year, base_layer(terms), work.base_in(year) * view.months(year) / 12)
    ]


def base_layer(terms: MoneyTerms) -> Layer:
    """Base salary is guaranteed; a contractor's fees are likely unless the contract promises what is billed."""
    promised = terms.contracting is not None and bool(terms.contracting.guaranteed)
    return "likely" if terms.is_contractor and not promised else "guaranteed"


def overtime_hours(overtime: Overtime | None, work: Work, view: View) -> tuple[float, float]:
    """Paid and unpaid overtime of a full year [h/yr]."""
    if overtime is None:
        return 0.0, 0.0
    paid = view.more(overtime.paid_hours_per_year, view.more(overtime.paid_hours_per_week) * work.weeks)
    return paid, view.less(overtime.unpaid_hours_per_week) * work.weeks


def overtime_flows(terms: MoneyTerms, work: Work, view: View) -> list[Flow]:
    """Paid overtime, by year."""
    overtime = terms.overtime
    paid, _ = overtime_hours(overtime, work, view)
    multiplier = view.more(overtime.multiplier if overtime else None, MULTIPLIER)
    return [
        flow
        for year in view.years
        for flow in yearly(
            "overtime",
            year,
            "likely",
            overtime_pay(work.hourly_in(year), paid, multiplier=multiplier) * view.months(year) / 12,
        )
    ]


def differential_flows(terms: MoneyTerms, work: Work, view: View) -> list[Flow]:
    """Extra pay for shifts, nights and weekends, by year."""
    return [
        flow
        for item in terms.shift_differentials
        for year in view.years
        for flow in yearly(
            "differentials",
            year,
            "likely",
            _differential(item, work, view, year=year) * view.months(year) / 12,
        )
    ]


def _differential(item: Differential, work: Work, view: View, *, year: int) -> float:
    rate = view.income(item.rate) + view.more(item.rate_share) * work.hourly_in(year)
    if item.shifts_per_year is not None:
        return rate * view.more(item.shifts_per_year) * view.more(item.hours_per_shift, 1.0)
    return rate * view.more(item.hours_per_year, view.more(item.hours_per_week) * work.weeks)


def bonus_flows(terms: MoneyTerms, work: Work, view: View) -> list[Flow]:
    """The bonus, by year: what is guaranteed apart from what is likely."""
    bonus = terms.target_bonus
    if bonus is None or not bonus.stated:
        return []
    flows = []
    for year in view.years:
        months = view.months(year)
        target = bonus_target(bonus, work, view, year=year) * part_of_year(months, pro_rated=bool(bonus.pro_rated))
        expected = target * view.more(bonus.probability, 1.0) * _payout(bonus, view)
        sure = target * guaranteed_part(bonus, view, year=year)
        last = 12 * (year - 1) + months
        flows += yearly("bonus", year, "guaranteed", sure, month=last)
        flows += yearly("bonus", year, "likely", max(0.0, expected - sure), month=last)
    return flows


def bonus_target(bonus: Bonus, work: Work, view: View, *, year: int) -> float:
    """The target of a full year [money/yr]."""
    return view.more(bonus.share) * work.base_in(year) + view.income(bonus.amount)


def guaranteed_part(bonus: Bonus, view: View, *, year: int) -> float:
    """Share of the target that is guaranteed in `year` [1]."""
    return 1.0 if year == 1 and bonus.guaranteed_first_year else view.more(bonus.guaranteed)


def _payout(bonus: Bonus, view: View) -> float:
    return view.more(bonus.payout, expected_payout(bonus.payout_history))


def commission_flows(terms: MoneyTerms, view: View) -> list[Flow]:
    """Commission, by year: what is paid whatever is sold apart from what is likely."""
    commission = terms.commission
    if commission is None or not commission.stated:
        return []
    sure, expected = commission_a_year(commission, view)
    flows = []
    for year in view.years:
        part = view.months(year) / 12
        flows += yearly("commission", year, "guaranteed", sure * part)
        flows += yearly("commission", year, "likely", max(0.0, expected - sure) * part)
    return flows


def commission_a_year(commission: Commission, view: View) -> tuple[float, float]:
    """Guaranteed and expected commission [money/yr]; without an expectation the mean of the history."""
    sure = view.income(commission.guaranteed)
    past = [view.income(amount) for amount in commission.history]
    mean = sum(past) / len(past) if past else 0.0
    return sure, view.income(commission.expected) if commission.expected is not None else mean
