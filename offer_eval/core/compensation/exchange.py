"""Currencies and price levels: two currencies are never added, and prices come after the market rate."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel

from offer_eval.core.compensation.limits import check_numbers
from offer_eval.core.model.amounts import Amount
from offer_eval.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

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
            InputError: if a rate is missing, or nobody named the currency of the result.
        """
        if currency is None or currency == self.target:
            return 1.0
        if self.target is None:
            raise InputError(no_currency({currency}))
        if self.rates is None:
            raise InputError(no_rates({currency}, self.target))
        weaker = {"low": "high", "point": "point", "high": "low"}
        return cross_rate(self._units(currency, weaker[self.end]), self._units(self.target, self.end))

    def _units(self, currency: str, end: str) -> float:
        assert self.rates is not None
        if currency == self.rates.base:
            return 1.0
        if currency not in self.rates.units:
            raise InputError(no_rate(currency, self.rates))
        quantity = self.rates.units[currency]
        band = self.rates.band.point if self.rates.band is not None and quantity.exact else 0.0
        ends = {"low": quantity.low * (1 - band), "point": quantity.point, "high": quantity.high * (1 + band)}
        return ends[end]


def no_rate(currency: str, rates: Rates) -> Problem:
    """The problem of a currency that is not among the rates, with its cure."""
    return Problem(
        message=f"there is no exchange rate for {currency}",
        field="money, rates, units",
        fix=f"add {currency}: with the units of {currency} for 1 {rates.base}, and the date of the rate",
    )


def no_rates(foreign: set[str], target: str) -> Problem:
    """The problem of amounts in foreign currencies without any rates, with the block to add."""
    codes = sorted(foreign - {target})
    units = ", ".join(f"{code}: units of {code} for 1 {target}" for code in codes)
    return Problem(
        message=f"there are no exchange rates, and amounts are in {', '.join([target, *codes])}",
        field="money, rates",
        fix=f"add rates: with base: {target}, date: the day of the rates, and units: {{{units}}}",
    )


def no_currency(named: set[str], *, field: str = "currency") -> Problem:
    """The problem of amounts without a currency beside amounts that name one, with its cure."""
    codes = sorted(named)
    return Problem(
        message=f"has amounts in {' and '.join(codes)} beside amounts without a currency",
        field=field,
        fix=f"add currency: for example {codes[0]}",
    )


def own_currency(terms: MoneyTerms) -> str | None:
    """The currency of amounts that name none: the offer's, else that of its base salary.

    Where every amount names the same one, that is it.
    """
    if terms.currency is not None:
        return terms.currency
    if terms.base_salary is not None:
        return terms.base_salary.currency
    named = {amount.currency for amount in amounts_of(terms)}
    return named.pop() if len(named) == 1 else None


def amounts_of(part: object) -> Iterator[Amount]:
    """Every amount of money anywhere in the terms."""
    if isinstance(part, Amount):
        yield part
    elif isinstance(part, BaseModel):
        part = tuple(getattr(part, name) for name in type(part).model_fields)
    if isinstance(part, (list, tuple)):
        for inner in part:
            yield from amounts_of(inner)


def currencies_of(terms: MoneyTerms) -> set[str]:
    """Every currency named anywhere in the terms."""
    named = {amount.currency for amount in amounts_of(terms)} | {terms.currency}
    return {code for code in named if code is not None}


def price_level_of(terms: MoneyTerms, settings: MoneySettings) -> float | None:
    """Price level of the offer's place: the person's own figure, else the table's, else None."""
    if terms.price_level is not None:
        return terms.price_level.point
    row = find_place(terms.place, settings.price_levels, country=terms.country)
    if row is not None:
        return row.index
    there = settings.reference_place is not None and _same(terms.place or "", settings.reference_place)
    return settings.reference_level.point if there and settings.reference_level is not None else None


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
        raise InputError(no_reference(settings.reference_place, settings.price_levels))
    return row.index


def find_place(place: str | None, levels: tuple[PriceLevel, ...], *, country: str | None = None) -> PriceLevel | None:
    """The one row of a place, whatever the case of its letters; None where there is none, or more than one."""
    found = rows_of_place(place, levels, country=country)
    return found[0] if len(found) == 1 else None


def rows_of_place(
    place: str | None, levels: tuple[PriceLevel, ...], *, country: str | None = None
) -> tuple[PriceLevel, ...]:
    """The rows that may be meant by `Paris` or `Paris, FRA`; of several places of one name, those of the country."""
    wanted = place or ""
    found = tuple(
        level
        for level in levels
        if _same(level.place, wanted) or (level.country and _same(f"{level.place}, {level.country}", wanted))
    )
    there = tuple(level for level in found if _same(level.country, country or ""))
    return there if len(found) > 1 and there else found


def _same(a: str, b: str) -> bool:
    return a.strip().casefold() == b.strip().casefold()


def no_reference(place: str, levels: tuple[PriceLevel, ...]) -> Problem:
    """The problem of a reference place that the table does not hold, or holds more than once."""
    rows = rows_of_place(place, levels)
    if rows:
        return _several("money, reference_place", place, rows, fix=f"write {rows[0].place}, {rows[0].country}")
    near = get_close_matches(place, [level.place for level in levels], n=1)
    fix = f"write {near[0]}" if near else "write a place of the table, or give reference_level"
    return Problem(message="is not in the table of price levels", field="money, reference_place", found=place, fix=fix)


def no_level(terms: MoneyTerms, levels: tuple[PriceLevel, ...], *, field: str = "") -> Problem:
    """The problem of an offer's place without a price level, where pay is to be expressed in another's prices."""
    rows = rows_of_place(terms.place, levels, country=terms.country)
    head = f"{field}, " if field else ""
    if rows:
        fix = f"add country: {rows[0].country} or country: {rows[1].country}, or price_level:"
        return _several(f"{head}place", terms.place or "", rows, fix=fix)
    return Problem(
        message="has no price level, and pay is compared at the prices of one place",
        field=f"{head}price_level",
        found=terms.place or "",
        fix="add price_level: on the scale of the reference, or a place: of the table",
    )


def _several(field: str, place: str, rows: tuple[PriceLevel, ...], *, fix: str) -> Problem:
    countries = " and ".join(sorted(row.country or "no country" for row in rows))
    return Problem(f"is in the table of price levels more than once ({countries})", field=field, found=place, fix=fix)
