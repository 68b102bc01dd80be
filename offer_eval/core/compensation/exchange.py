"""Currencies and price levels: two currencies are never added, and prices come after the market rate."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Literal

from offer_eval.core.compensation.limits import check_numbers
from offer_eval.errors import InputError, Problem

if TYPE_CHECKING:
    from offer_eval.core.model.money_settings import MoneySettings, PriceLevel, Rates
    from offer_eval.core.model.money_terms import MoneyTerms

End = Literal["low", "point", "high"]
"""Worst case, point, best case."""


def cross_rate(from_units: float, to_units: float) -> float:
    """Units of the target currency for one unit of the source currency [to/from].

    Args:
        from_units: Units of the source currency for 1 unit of the base.
        to_units: Units of the target currency for 1 unit of the base.

    Raises:
        ValueError: if a rate is not above 0.

    Source: ECB euro foreign exchange reference rates, cross rate by division.
    """
    check_numbers(from_units=from_units, to_units=to_units)
    if not (from_units > 0 and to_units > 0):
        raise ValueError("an exchange rate must be above 0")
    return to_units / from_units


def adjust_for_prices(
    amount: float, *, place_level: float, reference_level: float = 100.0, saved_share: float = 0.0
) -> float:
    """What `amount` at a place buys, in money of the reference place; the saved share keeps its face value.

    X·(s + (1-s)·I_ref/I_place). Apply it after the market rate; never on top of a PPP conversion.

    Raises:
        ValueError: if a level is not above 0 or the share is outside 0 to 1.
    """
    check_numbers(amount=amount, place_level=place_level, reference_level=reference_level)
    if not (place_level > 0 and reference_level > 0):
        raise ValueError("a price level must be above 0")
    if not 0 <= saved_share <= 1:
        raise ValueError("the saved share must be between 0 and 1")
    return amount * (saved_share + (1 - saved_share) * reference_level / place_level)


@dataclass(frozen=True, slots=True)
class Exchange:
    """Turns amounts into one currency, at one end of the band of rates."""

    target: str | None
    """The currency of the result; None where nobody named one."""
    rates: Rates | None = None
    end: End = "point"
    """`low` takes the rates at which foreign money is worth least, `high` most."""

    def factor(self, currency: str | None) -> float:
        """Units of the target for one unit of `currency`; 1 where nothing has to be converted.

        Raises:
            InputError: if a rate is missing.
        """
        if currency is None or self.target is None or currency == self.target:
            return 1.0
        weaker = {"low": "high", "point": "point", "high": "low"}
        return cross_rate(self._units(currency, weaker[self.end]), self._units(self.target, self.end))

    def _units(self, currency: str, end: str) -> float:
        if self.rates is not None and currency == self.rates.base:
            return 1.0
        if self.rates is None or currency not in self.rates.units:
            raise InputError(no_rate(currency, self.rates))
        quantity = self.rates.units[currency]
        band = self.rates.band.point if self.rates.band is not None and quantity.exact else 0.0
        ends = {"low": quantity.low * (1 - band), "point": quantity.point, "high": quantity.high * (1 + band)}
        return ends[end]


def no_rate(currency: str, rates: Rates | None) -> Problem:
    """The problem of a currency without a rate, with its cure."""
    base = rates.base if rates is not None else "EUR"
    return Problem(
        message=f"there is no exchange rate for {currency}",
        field="money, rates, units",
        fix=f"add {currency}: with the units of {currency} for 1 {base}, and the date of the rate",
    )


def own_currency(terms: MoneyTerms) -> str | None:
    """The currency of amounts that name none: the offer's, else that of its base salary."""
    if terms.currency is not None or terms.base_salary is None:
        return terms.currency
    return terms.base_salary.currency


def price_level_of(terms: MoneyTerms, settings: MoneySettings) -> float | None:
    """Price level of the offer's place: the person's own figure, else the table's, else None."""
    if terms.price_level is not None:
        return terms.price_level.point
    row = find_place(terms.place, settings.price_levels)
    return row.index if row is not None else None


def reference_level_of(settings: MoneySettings) -> float | None:
    """Price level of the reference; None where pay is not to be adjusted.

    Raises:
        InputError: if the reference place is not in the table.
    """
    if settings.reference_level is not None:
        return settings.reference_level.point
    if settings.reference_place is None:
        return None
    row = find_place(settings.reference_place, settings.price_levels)
    if row is None:
        raise InputError(_no_place(settings.reference_place, settings.price_levels))
    return row.index


def find_place(place: str | None, levels: tuple[PriceLevel, ...]) -> PriceLevel | None:
    """The row of a place, whatever the case of its letters."""
    wanted = (place or "").casefold()
    return next((level for level in levels if level.place.casefold() == wanted), None)


def _no_place(place: str, levels: tuple[PriceLevel, ...]) -> Problem:
    near = get_close_matches(place, [level.place for level in levels], n=1)
    fix = f"write {near[0]}" if near else "write a place of the table, or give reference_level"
    return Problem(message="is not in the table of price levels", field="money, reference_place", found=place, fix=fix)
