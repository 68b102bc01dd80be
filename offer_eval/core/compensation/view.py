"""One way to read the terms: at which end of their ranges, in which currency, until which month."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from offer_eval.core.compensation.exchange import End, Exchange, own_currency

if TYPE_CHECKING:
    from offer_eval.core.model.amounts import Amount
    from offer_eval.core.model.money_settings import MoneySettings
    from offer_eval.core.model.money_terms import MoneyTerms
    from offer_eval.core.model.pay_terms import Reason
    from offer_eval.core.model.quantity import Quantity


def months_worked(year: int, leave_month: int) -> int:
    """Months worked in `year` (1 is the first) by somebody who stays through month `leave_month` [0-12]."""
    return min(12, max(0, leave_month - 12 * (year - 1)))


@dataclass(frozen=True, slots=True)
class View:
    """The terms' ranges at one end: worst case, point or best case."""

    end: End
    exchange: Exchange
    own: str | None
    """Currency of amounts that name none."""
    last_month: int
    """Last month worked [months from the start]."""
    reason: Reason = "resignation"
    """Why the job ends there."""

    def more(self, quantity: Quantity | None, default: float = 0.0) -> float:
        """The number of which more is better; `default` for unknown."""
        if quantity is None:
            return default
        return {"low": quantity.low, "point": quantity.point, "high": quantity.high}[self.end]

    def less(self, quantity: Quantity | None, default: float = 0.0) -> float:
        """The number of which less is better; `default` for unknown."""
        if quantity is None:
            return default
        return {"low": quantity.high, "point": quantity.point, "high": quantity.low}[self.end]

    def income(self, amount: Amount | None) -> float:
        """Money that comes in, in the currency of the result; 0 for unknown."""
        return 0.0 if amount is None else self.more(amount) * self._factor(amount)

    def cost(self, amount: Amount | None) -> float:
        """Money that goes out, in the currency of the result; 0 for unknown."""
        return 0.0 if amount is None else self.less(amount) * self._factor(amount)

    def _factor(self, amount: Amount) -> float:
        return self.exchange.factor(amount.currency or self.own)

    @property
    def years(self) -> range:
        """The years in which anything is worked, from 1."""
        return range(1, math.ceil(self.last_month / 12) + 1)

    def months(self, year: int) -> int:
        """Months worked in `year`."""
        return months_worked(year, self.last_month)


def view_of(
    terms: MoneyTerms,
    settings: MoneySettings,
    *,
    end: End = "point",
    rates_end: End | None = None,
    leave_month: int | None = None,
) -> View:
    """The view of one offer at one end of its ranges; the rates follow `end` unless `rates_end` is given.

    The last month worked is `leave_month`, else the offer's, else the settings', never beyond the horizon.

    Raises:
        ValueError: if `leave_month` is below 1.
    """
    own = own_currency(terms) or settings.currency
    exchange = Exchange(settings.currency or own, settings.rates, rates_end or end)
    asked = leave_month if leave_month is not None else terms.leave_month or settings.leave_month
    last = 12 * settings.horizon_years
    if asked is not None and asked < 1:
        raise ValueError("leave_month must be 1 or more")
    return View(end, exchange, own, last if asked is None else min(asked, last))
