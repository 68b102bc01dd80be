"""Money as dated rows: component, year, layer, amount."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from offer_eval.core.compensation.limits import check_numbers

if TYPE_CHECKING:
    from collections.abc import Iterable

    from offer_eval.core.compensation.view import View
    from offer_eval.core.model.money_settings import Layer

COMPONENTS: dict[str, str] = {
    "base": "Base salary",
    "overtime": "Paid overtime",
    "differentials": "Shift pay",
    "bonus": "Bonus",
    "commission": "Commission",
    "sign_on": "Sign-on bonus",
    "relocation": "Relocation",
    "repayment": "Repayment on leaving",
    "equity": "Equity",
    "espp": "Share purchase plan",
    "pension": "Pension, employer's part",
    "health": "Health insurance",
    "stipends": "Stipends",
    "commute": "Cost of the way to work",
    "overheads": "Overheads",
    "contributions": "Employer's contributions borne",
}
"""Name of each component and what to call it, in the order of a table."""

CASH = frozenset({"base", "overtime", "differentials", "bonus", "commission"})
"""Components that are pay in cash each year: the basis of an all-cash pension."""

EQUITY = frozenset({"equity", "espp"})
"""Components that are shares: the person's rate on equity applies."""

TAXED = CASH | {"sign_on", "relocation", "repayment", "overheads", "contributions"}
"""Components to which the person's rate on cash applies."""


@dataclass(frozen=True, slots=True)
class Flow:
    """One row: so much money of one component in one year."""

    component: str
    """A key of `COMPONENTS`."""
    year: int
    """Year of the job, from 1."""
    layer: Layer
    amount: float
    """Money, negative for costs, in the currency of the result."""
    month: int | None = None
    """Month of the job in which it comes; None where it is spread over the months worked in its year."""
    when: float = 0.0
    """The moment that counts for discounting [years from the start]."""


def yearly(component: str, year: int, layer: Layer, amount: float, *, month: int | None = None) -> list[Flow]:
    """The row of a component that runs through the year, discounted at mid-year; no row for nothing."""
    return [Flow(component, year, layer, amount, month, year - 0.5)] if amount else []


def one_off(component: str, month: int, amount: float) -> list[Flow]:
    """The row of a payment in one month, discounted from the start of that month; no row for nothing."""
    return [Flow(component, year_of(month), "one_off", amount, month, (month - 1) / 12)] if amount else []


def repayment(view: View, amount: float) -> list[Flow]:
    """The row of what is owed on leaving, at the end of the last month; no row for nothing."""
    last = view.last_month
    return [Flow("repayment", year_of(last), "one_off", -amount, last, last / 12)] if amount else []


def year_of(month: int) -> int:
    """The year of the job in which a month falls; month 0 is the first day and falls in year 1."""
    return max(1, math.ceil(month / 12))


def total(flows: Iterable[Flow]) -> float:
    """Sum of the rows' money."""
    return math.fsum(flow.amount for flow in flows)


def present_value(flows: Iterable[Flow], rate: float = 0.0) -> float:
    """Value today of the rows at a yearly discount `rate` [money].

    Flows of a year stand at mid-year, one-offs at (month-1)/12, repayments at T/12.

    Raises:
        ValueError: if the rate is -100% or lower.
    """
    check_numbers(rate=rate)
    if not rate > -1:
        raise ValueError("the discount rate must be above -100%")
    return math.fsum(flow.amount * (1 + rate) ** -flow.when for flow in flows)


def annuity(leave_month: int, rate: float = 0.0) -> float:
    """Σ (m_t/12)(1+r)^-(t-½) [years]: what one unit a year until `leave_month` is worth today.

    Raises:
        ValueError: if the rate is -100% or lower, or nothing is worked.
    """
    check_numbers(rate=rate, leave_month=leave_month)
    if not rate > -1 or leave_month < 1:
        raise ValueError("give a rate above -100% and a month of leaving of 1 or more")
    years = range(1, year_of(leave_month) + 1)
    return math.fsum(min(12, leave_month - 12 * (t - 1)) / 12 * (1 + rate) ** -(t - 0.5) for t in years)


def equivalent_annual(flows: Iterable[Flow], leave_month: int, rate: float = 0.0) -> float:
    """The flat yearly amount with the same present value [money/yr]; flat pay stays flat.

    At rate 0 it is the sum over the years worked.
    """
    return present_value(flows, rate) / annuity(leave_month, rate)
