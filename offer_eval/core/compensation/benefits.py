"""What an employer pays beside cash, what the job costs, and what leave and the way to work are worth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from offer_eval.core.compensation.flows import CASH, Flow, total, yearly
from offer_eval.core.compensation.limits import check_numbers
from offer_eval.core.compensation.pay import base_layer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offer_eval.core.compensation.view import View
    from offer_eval.core.compensation.work import Work
    from offer_eval.core.model.benefit_terms import Pension
    from offer_eval.core.model.money_settings import Layer
    from offer_eval.core.model.money_terms import MoneyTerms

COMMUTE_TIME_SHARE = 0.5
"""Value of an hour on the way over hourly pay: 50 %, range 35 to 60 %, local personal travel.

Source: US DOT (2016), Revised Departmental Guidance on Valuation of Travel Time in Economic Analysis.
"""


def match_share(employee_share: float, tiers: Sequence[tuple[float, float]]) -> float:
    """The employer's match as a share of pay: Σ rate × slice of min(employee share, tier) [1].

    Args:
        employee_share: Own contribution as a share of pay [0-1]; 0 brings no match.
        tiers: (rate, up to which own share), rising in the second.

    Raises:
        ValueError: if the tiers do not rise, or a share is negative or no ordinary number.
    """
    check_numbers(least=0, employee_share=employee_share)
    matched, below = 0.0, 0.0
    for rate, up_to in tiers:
        check_numbers(rate=rate, up_to=up_to)
        if up_to <= below or rate < 0:
            raise ValueError("match tiers must rise and their rates cannot be negative")
        matched += rate * max(0.0, min(employee_share, up_to) - below)
        below = up_to
    return matched


def pensionable_pay(
    pay: float, *, cap: float | None = None, lower: float | None = None, upper: float | None = None
) -> float:
    """Pay on which contributions run: min(pay, cap), and of it the band between lower and upper [money/yr].

    Raises:
        ValueError: if a number is negative, or the lower end of the band is above the upper.

    Source for the band: UK Pensions Act 2008, section 13, qualifying earnings.
    """
    check_numbers(least=0, pay=pay, cap=cap, lower=lower, upper=upper)
    if lower is not None and upper is not None and lower > upper:
        raise ValueError("the lower end of the band is above the upper")
    capped = pay if cap is None else min(pay, cap)
    return max(0.0, min(capped, upper if upper is not None else capped) - (lower or 0.0))


def pension_contribution(
    pay: float,
    *,
    employer: float = 0.0,
    tiers: Sequence[tuple[float, float]] = (),
    employee: float | None = None,
    cap: float | None = None,
    lower: float | None = None,
    upper: float | None = None,
) -> float:
    """The employer's part: (unconditional share + match) × pensionable pay [money/yr].

    With `employee` None the match counts as fully used. Own contributions are not pay.

    Raises:
        ValueError: as `match_share` and `pensionable_pay` do.
    """
    check_numbers(least=0, employer=employer)
    used = (tiers[-1][1] if tiers else 0.0) if employee is None else employee
    basis = pensionable_pay(pay, cap=cap, lower=lower, upper=upper)
    return (employer + match_share(used, tiers)) * basis


def health_value(
    employee_premium: float, *, replacement: float | None = None, total_premium: float | None = None
) -> float:
    """Replacement cost less the employee's premium [money/yr]; replacement is the total premium, else 0.

    Raises:
        ValueError: if an amount is negative or no ordinary number.

    Source of typical premiums: KFF, Employer Health Benefits Survey 2025.
    """
    check_numbers(least=0, employee_premium=employee_premium, replacement=replacement, total_premium=total_premium)
    worth = replacement if replacement is not None else total_premium if total_premium is not None else 0.0
    return worth - employee_premium


def commute_trips(office_days_per_week: float, weeks: float) -> float:
    """One-way trips a year: 2 × office days × weeks worked [trips/yr].

    Raises:
        ValueError: if a number is negative or no ordinary one.
    """
    check_numbers(least=0, office_days_per_week=office_days_per_week, weeks=weeks)
    return 2 * office_days_per_week * weeks


def leave_value(base: float, *, days_off: float, reference_days: float = 0.0, days_per_week: float = 5.0) -> float:
    """Imputed value of leave: (leave + public holidays - reference days) × base/(52·d) [money/yr].

    Raises:
        ValueError: if there is no working day in the week, or days are negative.
    """
    check_numbers(base=base, days_per_week=days_per_week)
    check_numbers(least=0, days_off=days_off, reference_days=reference_days)
    if not days_per_week > 0:
        raise ValueError("days_per_week must be above 0")
    return (days_off - reference_days) * base / (52 * days_per_week)


def commute_time_value(hours: float, hourly_pay: float, *, share: float = COMMUTE_TIME_SHARE) -> float:
    """Imputed cost of time on the way: -hours × share × hourly pay [money/yr], never money.

    Raises:
        ValueError: if a number is negative or no ordinary one.
    """
    check_numbers(least=0, hours=hours, share=share)
    check_numbers(hourly_pay=hourly_pay)
    return -hours * share * hourly_pay


def pension_flows(terms: MoneyTerms, cash: Sequence[Flow], view: View) -> list[Flow]:
    """The employer's part of the pension, by year; nothing where it is not vested on leaving."""
    pension = terms.pension
    if pension is None or view.last_month < view.less(pension.vest_months):
        return []
    flows = []
    for year in view.years:
        sure, matched = pension_a_year(pension, cash, view, year=year)
        flows += yearly("pension", year, "guaranteed", sure)
        flows += yearly("pension", year, "likely", matched)
    return flows


def pension_a_year(pension: Pension, cash: Sequence[Flow], view: View, *, year: int) -> tuple[float, float]:
    """The unconditional part and the match of one year [money]; cap and band go by the months worked."""
    part = view.months(year) / 12
    counted = CASH if pension.pay == "all_cash" else {"base"}
    pay = total(flow for flow in cash if flow.year == year and flow.component in counted)
    band = pension.basis == "band"
    basis = pensionable_pay(
        pay,
        cap=view.income(pension.cap) * part if pension.cap is not None else None,
        lower=view.cost(pension.lower) * part if band else None,
        upper=view.income(pension.upper) * part if band else None,
    )
    tiers = [(tier.rate, tier.up_to) for tier in pension.match]
    used = view.more(pension.employee, tiers[-1][1] if tiers else 0.0)
    sure = view.more(pension.employer) * basis + view.income(pension.employer_amount) * part
    return sure, match_share(used, tiers) * basis


def health_flows(terms: MoneyTerms, view: View) -> list[Flow]:
    """Health insurance through the employer, by year."""
    health = terms.health
    if health is None:
        return []
    worth = health_value(
        view.cost(health.employee_premium),
        replacement=None if health.replacement_cost is None else view.income(health.replacement_cost),
        total_premium=None if health.total_premium is None else view.income(health.total_premium),
    )
    return _spread("health", worth, view, guaranteed=True)


def stipend_flows(terms: MoneyTerms, view: View) -> list[Flow]:
    """Yearly extras × the share of them that is used, by year."""
    return [
        flow
        for stipend in terms.stipends or ()
        for flow in _spread(
            "stipends",
            view.income(stipend.amount) * view.more(stipend.utilisation, 1.0),
            view,
            guaranteed=bool(stipend.guaranteed),
        )
    ]


def trips_a_year(terms: MoneyTerms, work: Work, view: View) -> float:
    """One-way trips of a full year; 0 where neither days a week nor days a year are known."""
    if terms.commuting_days_per_year is not None:
        return 2 * view.less(terms.commuting_days_per_year)
    return commute_trips(view.less(terms.office_days_per_week), work.weeks)


def commute_hours(terms: MoneyTerms, work: Work, view: View) -> float:
    """Hours on the way in a full year, both ways [h/yr]."""
    return trips_a_year(terms, work, view) * view.less(terms.commute_minutes) / 60


def commute_flows(terms: MoneyTerms, work: Work, view: View) -> list[Flow]:
    """What the way to work costs, by year."""
    cost = view.cost(terms.commute_cost) * trips_a_year(terms, work, view) + view.cost(terms.commute_cost_per_year)
    return _spread("commute", -cost, view, guaranteed=False)


def contractor_cost_flows(terms: MoneyTerms, work: Work, view: View) -> list[Flow]:
    """Overheads and the employer's contributions that a contractor bears, by year, as firm as the fees."""
    terms_of = terms.contracting
    if terms_of is None:
        return []
    overheads = view.cost(terms_of.overheads)
    layer = base_layer(terms)
    flows = _spread("overheads", -overheads, view, guaranteed=layer == "guaranteed")
    for year in view.years:
        share = view.less(terms_of.employer_contribution_share)
        borne = view.cost(terms_of.employer_contributions) + share * max(0.0, work.base_in(year) - overheads)
        flows += yearly("contributions", year, layer, -borne * view.months(year) / 12)
    return flows


def _spread(component: str, amount: float, view: View, *, guaranteed: bool) -> list[Flow]:
    layer: Layer = "guaranteed" if guaranteed else "likely"
    return [flow for year in view.years for flow in yearly(component, year, layer, amount * view.months(year) / 12)]


@dataclass(frozen=True, slots=True)
class Imputed:
    """Worth that is shown apart and is never in the money or the hourly figure."""

    leave: float | None
    """Leave and public holidays beyond the reference [money/yr]; None where leave is unknown."""
    commute_time: float
    """Time on the way, negative [money/yr]."""


def imputed_of(
    terms: MoneyTerms,
    work: Work,
    view: View,
    *,
    reference_days: float = 0.0,
    time_share: float = COMMUTE_TIME_SHARE,
) -> Imputed:
    """Imputed worth of leave and of time on the way in the first year."""
    known = terms.leave_days is not None and not terms.is_contractor
    off = work.leave_days + work.public_holidays
    leave = leave_value(work.base, days_off=off, reference_days=reference_days, days_per_week=work.days_per_week)
    hours = commute_hours(terms, work, view)
    return Imputed(leave if known else None, commute_time_value(hours, work.hourly_in(1), share=time_share))
