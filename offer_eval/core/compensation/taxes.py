"""From gross to net by the person's own rates or their own net figure; there is no tax engine."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from offer_eval.core.compensation.flows import EQUITY, TAXED, Flow, total
from offer_eval.core.compensation.limits import check_numbers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offer_eval.core.compensation.view import View
    from offer_eval.core.model.money_terms import MoneyTerms


def net_amount(gross: float, *, rate: float) -> float:
    """What is left of `gross` after the person's own effective rate: gross × (1 - rate) [money].

    Raises:
        ValueError: if the rate is not from 0 to below 1.
    """
    check_numbers(gross=gross)
    if not 0 <= rate < 1:
        raise ValueError("the tax rate must be from 0 to below 1")
    return gross * (1 - rate)


@dataclass(frozen=True, slots=True)
class Taxes:
    """The shares of gross that reach the person; None where neither a rate nor a net figure is given."""

    cash: float | None
    """Of pay in cash that comes every year [0-1]."""
    one_off: float | None
    """Of cash that comes once [0-1]."""
    equity: float | None
    """Of equity and share plans [0-1]."""

    def keep(self, flow: Flow) -> float | None:
        """Share of a row that reaches the person; 1 for what is not paid in cash or equity."""
        if flow.component in EQUITY:
            return self.equity
        if flow.component in TAXED:
            return self.one_off if flow.layer == "one_off" else self.cash
        return 1.0


def taxes_of(terms: MoneyTerms, flows: Sequence[Flow], view: View) -> Taxes:
    """The shares that reach the person of one offer.

    A net figure stands for the cash of an average year; without a rate beside it, one-off cash is left out.
    """
    kept = None if terms.tax_rate is None else 1 - view.less(terms.tax_rate)
    equity = kept if terms.equity_tax_rate is None else 1 - view.less(terms.equity_tax_rate)
    if terms.net_pay is None:
        return Taxes(kept, kept, equity)
    gross = recurring_cash(flows, view)
    cash = view.income(terms.net_pay) / gross if gross else None
    return Taxes(cash, 0.0 if kept is None else kept, equity)


def recurring_cash(flows: Sequence[Flow], view: View) -> float:
    """Gross cash a year without one-off payments [money/yr]."""
    rows = (flow for flow in flows if flow.component in TAXED and flow.layer != "one_off")
    return total(rows) / (view.last_month / 12)


def net_flows(flows: Sequence[Flow], taxes: Taxes) -> tuple[Flow, ...] | None:
    """The rows after tax; None where the rate of one of them is unknown."""
    kept = [(flow, taxes.keep(flow)) for flow in flows]
    if any(share is None for _, share in kept):
        return None
    return tuple(replace(flow, amount=flow.amount * (share or 0.0)) for flow, share in kept)
