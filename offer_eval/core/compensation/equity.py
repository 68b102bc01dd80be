"""Equity: when it vests and what it counts."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from offer_eval.core.compensation.flows import Flow, year_of, yearly
from offer_eval.core.compensation.limits import check_numbers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offer_eval.core.compensation.view import View
    from offer_eval.core.compensation.work import Work
    from offer_eval.core.model.equity_terms import EquityGrant, Vesting
    from offer_eval.core.model.money_settings import Layer
    from offer_eval.core.model.money_terms import MoneyTerms

Schedule = tuple[tuple[int, float], ...]
"""(months after the grant, share of the grant) in order of time; the shares sum to 1."""


def even_schedule(months: int, *, cliff_months: int = 0, every_months: int = 1) -> Schedule:
    """Even vesting over `months`, a step every so many months; what is due before the cliff vests on its day.

    Raises:
        ValueError: if a number of months is below 1, or the cliff lies beyond the end.
    """
    if months < 1 or every_months < 1 or not 0 <= cliff_months <= months:
        raise ValueError("months and steps must be 1 or more, and the cliff must not lie after the end")
    ends = [*range(every_months, months, every_months), months]
    steps = zip([0, *ends], ends, strict=False)
    return after_cliff(tuple((end, (end - start) / months) for start, end in steps), cliff_months)


def yearly_schedule(
    shares: Sequence[float], *, every_months: Sequence[int] | int = 12, cliff_months: int = 0
) -> Schedule:
    """Vesting by yearly shares, each year in even steps: 5/15/40/40 with [12, 12, 6, 6]; 33/33/22/12 monthly.

    Raises:
        ValueError: if the shares do not sum to 1, a share is negative, or a step does not divide the year.
    """
    steps = [every_months] * len(shares) if isinstance(every_months, int) else list(every_months)
    if len(steps) != len(shares) or any(step < 1 or 12 % step for step in steps):
        raise ValueError("give for each year a step of 1, 2, 3, 4, 6 or 12 months")
    check_shares(shares)
    dates = [
        (12 * year + month, share * step / 12)
        for year, (share, step) in enumerate(zip(shares, steps, strict=True))
        for month in range(step, 13, step)
    ]
    return after_cliff(tuple(dates), cliff_months)


def check_shares(shares: Sequence[float]) -> None:
    """Refuse shares of a grant that are negative or do not sum to 1.

    Raises:
        ValueError: with the sum that was found.
    """
    if any(share < 0 for share in shares) or not math.isclose(math.fsum(shares), 1.0, abs_tol=1e-6):
        raise ValueError(f"vesting shares must sum to 1, found {math.fsum(shares):.6g}")


def after_cliff(schedule: Schedule, cliff_months: int) -> Schedule:
    """The schedule in which everything due by the cliff vests on that day."""
    early = math.fsum(share for month, share in schedule if month <= cliff_months)
    rest = tuple((month, share) for month, share in schedule if month > cliff_months)
    return ((cliff_months, early), *rest) if early else rest


def schedule_of(vesting: Vesting) -> Schedule:
    """The dates of a schedule as it stands in a file."""
    if vesting.tranches:
        dates = sorted((tranche.month, tranche.share) for tranche in vesting.tranches)
        return after_cliff(tuple(dates), vesting.cliff_months)
    if vesting.yearly:
        return yearly_schedule(vesting.yearly, every_months=vesting.every_months, cliff_months=vesting.cliff_months)
    assert vesting.months is not None
    assert isinstance(vesting.every_months, int)
    return even_schedule(
        vesting.months,
        cliff_months=vesting.cliff_months,
        every_months=vesting.every_months,
    )


def vested_share(schedule: Schedule, months: float) -> float:
    """Share of a grant that is vested `months` after it [0-1]."""
    return math.fsum(share for month, share in schedule if month <= months)


def rsu_value(value: float, share: float, *, month: float = 0.0, growth: float = 0.0, haircut: float = 0.0) -> float:
    """Value of one tranche: value × share × (1+growth)^(month/12) × (1-haircut) [money].

    Args:
        value: The whole grant today [money].
        share: Share of the grant in this tranche [0-1].
        month: Months after the grant.
        growth: Yearly growth of the share price [1/yr].
        haircut: Share of the value not believed in [0-1].

    Raises:
        ValueError: if share or haircut is outside 0 to 1, or a number is no ordinary one.
    """
    check_numbers(least=0, value=value, month=month)
    check_numbers(least=-1, growth=growth)
    if not (0 <= share <= 1 and 0 <= haircut <= 1):
        raise ValueError("share and haircut must be between 0 and 1")
    return value * share * math.pow(1 + growth, month / 12) * (1 - haircut)


def option_value(
    units: float, value_per_share: float, strike: float, *, dilution: float = 0.0, haircut: float = 0.0
) -> float:
    """Value of options: N × max(0, value per share × (1-dilution) - strike) × (1-haircut) [money].

    Raises:
        ValueError: if dilution or haircut is outside 0 to 1, or another number is negative.
    """
    check_numbers(least=0, units=units, value_per_share=value_per_share, strike=strike)
    if not (0 <= dilution <= 1 and 0 <= haircut <= 1):
        raise ValueError("dilution and haircut must be between 0 and 1")
    spread: float = max(0.0, value_per_share * (1 - dilution) - strike)
    return units * spread * (1 - haircut)


def expected_option_value(
    units: float,
    scenarios: Sequence[tuple[float, float]],
    strike: float,
    *,
    dilution: float = 0.0,
    haircut: float = 0.0,
) -> float:
    """Mean of `option_value` over (probability, value per share) [money]; what is missing to 1 brings nothing.

    Raises:
        ValueError: if a probability is outside 0 to 1 or they sum to more than 1.
    """
    chances = [probability for probability, _ in scenarios]
    if any(not 0 <= chance <= 1 for chance in chances) or math.fsum(chances) > 1 + 1e-9:
        raise ValueError("probabilities must lie between 0 and 1 and sum to 1 or less")
    return math.fsum(
        chance * option_value(units, value, strike, dilution=dilution, haircut=haircut) for chance, value in scenarios
    )


def break_even_haircut(gap: float, nominal: float) -> float:
    """h* = 1 - gap/nominal: the haircut at which equity of that nominal value just closes the gap [1].

    Above 1 the equity is not needed; below 0 it is not enough even at full value.

    Raises:
        ValueError: if the nominal value is not above 0.
    """
    check_numbers(gap=gap, nominal=nominal)
    if not nominal > 0:
        raise ValueError("the nominal value of the equity must be above 0")
    return 1 - gap / nominal


def espp_gain(contribution: float, discount: float) -> float:
    """Gain from buying below the price: contribution × d/(1-d) [money].

    Raises:
        ValueError: if the discount is not from 0 to below 1.
    """
    check_numbers(least=0, contribution=contribution)
    if not 0 <= discount < 1:
        raise ValueError("the discount must be from 0 to below 1")
    return contribution * discount / (1 - discount)


def missing_for_value(grant: EquityGrant) -> tuple[str, ...]:
    """The terms without which the grant cannot be counted."""
    needed: dict[str, bool] = {"vesting": grant.vesting is None}
    priced = bool(grant.scenarios) or grant.value_per_share is not None
    if grant.kind == "options":
        needed |= {
            "units": grant.units is None,
            "strike": grant.strike is None,
            "value_per_share": not priced,
        }
    elif grant.value is None:
        needed |= {"value": grant.units is None or not priced}
    return tuple(name for name, missing in needed.items() if missing)


def haircut_of(grant: EquityGrant, view: View) -> float:
    """The share not believed in: stated, else 0 where listed or in scenarios, else 1 [0-1]."""
    return view.less(grant.haircut, 0.0 if grant.valued else 1.0)


def nominal_value(grant: EquityGrant, view: View, *, months: float = 0.0) -> float:
    """The whole grant before any haircut, `months` after it [money]; 0 where terms are missing."""
    growth = math.pow(1 + view.more(grant.growth), months / 12)
    kept = 1 - view.less(grant.dilution)
    units = view.more(grant.units)
    strike = view.cost(grant.strike) if grant.kind == "options" else 0.0
    if grant.scenarios:
        cases = [(case.probability, view.income(case.value_per_share) * growth) for case in grant.scenarios]
        return expected_option_value(units, cases, strike, dilution=1 - kept)
    if grant.value is not None:
        return view.income(grant.value) * growth * kept
    return option_value(units, view.income(grant.value_per_share) * growth, strike, dilution=1 - kept)


def layer_of(grant: EquityGrant) -> Layer:
    """Listed shares are likely money; all others are paper."""
    return "likely" if grant.listed else "paper"


def equity_flows(terms: MoneyTerms, view: View, *, nominal: bool = False) -> list[Flow]:
    """What vests while employed, by year; `nominal` leaves the haircut out."""
    flows = []
    for grant in terms.equity_grants or ():
        for month, amount in tranches(grant, view, nominal=nominal):
            if month <= view.last_month:
                flows += yearly("equity", year_of(month), layer_of(grant), amount, month=max(1, month))
    return flows


def tranches(grant: EquityGrant, view: View, *, nominal: bool = False) -> list[tuple[int, float]]:
    """(month of the job, counted value) of every vesting date; empty where terms are missing."""
    if missing_for_value(grant):
        return []
    assert grant.vesting is not None
    believed = 1.0 if nominal else 1 - haircut_of(grant, view)
    return [
        (grant.start_month + month, nominal_value(grant, view, months=month) * share * believed)
        for month, share in schedule_of(grant.vesting)
    ]


def espp_flows(terms: MoneyTerms, work: Work, view: View) -> list[Flow]:
    """Gain of the share purchase plan, by year."""
    plan = terms.espp
    if plan is None or plan.discount is None:
        return []
    return [
        flow
        for year in view.years
        for flow in yearly(
            "espp",
            year,
            "likely",
            espp_gain(
                view.income(plan.contribution) + view.more(plan.contribution_share) * work.base_in(year),
                view.more(plan.discount),
            )
            * view.months(year)
            / 12,
        )
    ]
