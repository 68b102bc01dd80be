"""What leaving in any month means: kept, owed, lost; and the money in hand by month."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from offer_eval.core.compensation.benefits import pension_a_year
from offer_eval.core.compensation.equity import tranches
from offer_eval.core.compensation.flows import total
from offer_eval.core.compensation.money import flows_of
from offer_eval.core.compensation.view import View, view_of
from offer_eval.core.compensation.work import work_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from offer_eval.core.compensation.flows import Flow
    from offer_eval.core.model.money_settings import MoneySettings
    from offer_eval.core.model.money_terms import MoneyTerms
    from offer_eval.core.model.pay_terms import Reason


@dataclass(frozen=True, slots=True)
class LeavePoint:
    """Leaving at the end of one month, at the point of every term [money]."""

    month: int
    kept: float
    """All that was earned and vested by then, before any repayment."""
    vested: float
    """The counted equity in it."""
    owed: float
    """What must be repaid."""
    lost: float
    """Counted equity not yet vested, and the employer's pension money while it is not."""

    @property
    def in_hand(self) -> float:
        """What was earned, less what must be repaid."""
        return self.kept - self.owed


def leave_curve(
    terms: MoneyTerms, settings: MoneySettings, *, reason: Reason = "resignation"
) -> tuple[LeavePoint, ...]:
    """For each month of the horizon: what is kept, owed and lost on leaving at its end.

    Empty where base salary is unknown.

    Raises:
        InputError: if a currency has no rate.
    """
    if terms.base_salary is None:
        return ()
    months = range(1, 12 * settings.horizon_years + 1)
    return tuple(_leaving(terms, settings, month=month, reason=reason) for month in months)


def _leaving(terms: MoneyTerms, settings: MoneySettings, *, month: int, reason: Reason) -> LeavePoint:
    base = view_of(terms, settings, leave_month=month)
    view = View(base.end, base.exchange, base.own, base.last_month, reason)
    work = work_of(terms, view)
    flows = flows_of(terms, work, view)
    owed = 0.0 - total(flow for flow in flows if flow.component == "repayment")
    return LeavePoint(
        month=month,
        kept=total(flows) + owed,
        vested=total(flow for flow in flows if flow.component == "equity"),
        owed=owed,
        lost=_unvested_equity(terms, view) + _unvested_pension(terms, flows, view),
    )


def _unvested_equity(terms: MoneyTerms, view: View) -> float:
    """Counted value of grants made by now whose dates lie after leaving."""
    return math.fsum(
        amount
        for grant in terms.equity_grants or ()
        if grant.start_month <= view.last_month
        for month, amount in tranches(grant, view)
        if month > view.last_month
    )


def _unvested_pension(terms: MoneyTerms, flows: tuple[Flow, ...], view: View) -> float:
    pension = terms.pension
    if pension is None or view.last_month >= view.less(pension.vest_months):
        return 0.0
    return math.fsum(sum(pension_a_year(pension, flows, view, year=year)) for year in view.years)


def cumulative(flows: Iterable[Flow], last_month: int, *, until: int | None = None) -> tuple[float, ...]:
    """Money so far at the end of each month from 1 to `until`, by default to `last_month` [money].

    A row without a month is spread evenly over the months worked in its year.
    """
    months = [0.0] * max(last_month, until or 0)
    for flow in flows:
        worked = range(12 * (flow.year - 1), min(12 * flow.year, last_month))
        for month in worked if flow.month is None else (flow.month - 1,):
            months[month] += flow.amount / (len(worked) if flow.month is None else 1)
    return tuple(accumulate(months))
