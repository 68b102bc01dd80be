"""How money is made comparable: horizon, discount rate, layers that count, exchange rates, price levels."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from offer_eval.core.model.amounts import Currency, Index, Sum
from offer_eval.core.model.quantity import (
    NonNegative,
    Quantity,
    Share,
    Written,
    YesNo,
    parse_quantity,
    wrong,
)

Layer = Literal["guaranteed", "likely", "paper", "one_off"]
"""How firm money is. Paper is private equity: 0 until a haircut or scenarios are given."""

LAYERS: tuple[Layer, ...] = ("guaranteed", "likely", "paper", "one_off")


def _unit_rate(raw: Any) -> Any:
    parts = parse_quantity(raw, least=0.0, most=1e9)
    low = parts.low if isinstance(parts, Quantity) else parts["low"] if parts is not None else 0.0
    if low < 1e-9:
        raise wrong("is not an exchange rate", "write the units of the currency for 1 unit of the base, such as 1.08")
    return parts


def _a_year_at_least(years: int) -> int:
    if years < 1:
        raise wrong("is a horizon of less than a year", "write 1 or more")
    return years


UnitRate = Annotated[Quantity, BeforeValidator(_unit_rate)]


class Rates(Written):
    """Exchange rates of one day, as central banks print them: units of each for 1 unit of the base."""

    base: Annotated[str, Field(pattern="^[A-Z]{3}$")] = "EUR"
    """The currency that the others are measured in."""
    date: dt.date
    """The day of the rates; it is printed with every converted figure."""
    units: dict[Annotated[str, Field(pattern="^[A-Z]{3}$")], UnitRate]
    """Units of each currency for 1 unit of the base; a range is its band."""
    band: Share = None
    """How far each rate may move to either side, as a share; 0 where left out."""
    source: str = ""
    """Who published them."""


class PriceLevel(Written):
    """Price level of one place."""

    place: Annotated[str, Field(min_length=1)]
    """Name of the place."""
    country: str = ""
    """Its country."""
    year: Annotated[int, Field(ge=1900, le=2200)]
    """The year it was measured in."""
    index: Annotated[float, Field(ge=0.01, le=1e6)]
    """Price level, on the scale of its table."""
    source: str = ""
    """The table; an index compares places inside one table only."""


class MoneySettings(Written):
    """The block `money:` of a decision file."""

    currency: Currency = None
    """The currency in which everything is compared; each offer's own where all are the same."""
    horizon_years: Annotated[int, AfterValidator(_a_year_at_least), Field(le=50)] = 4
    """Years to look ahead."""
    leave_month: Annotated[int, Field(ge=1, le=600)] | None = None
    """Last month worked, for offers that name none; the end of the horizon where left out."""
    discount_rate: Share = None
    """What a year of waiting costs, as a share; 0 where left out."""
    count: tuple[Layer, ...] = LAYERS
    """Layers that count as pay; one-off payments are spread over the years."""
    pay: Literal["gross", "net"] = "gross"
    """Whether pay is compared before or after your own tax rates."""
    rates: Rates | None = None
    """Exchange rates."""
    price_levels: tuple[PriceLevel, ...] = ()
    """Price levels of places, from one table."""
    price_level_file: str | None = None
    """A CSV file `place,country,year,index,source` to read them from."""
    price_levels_with_housing: YesNo = None
    """Whether the index contains housing."""
    reference_place: str | None = None
    """The place whose prices all pay is expressed in; pay is not adjusted where there is none."""
    reference_level: Index = None
    """Its price level, where it is your own figure and not in the table."""
    saved_share: Share = None
    """Share of pay that is saved and keeps its face value; 0 where left out."""
    reference_leave_days: NonNegative = None
    """Leave and holidays to which the value of leave is compared, days a year; 0 where left out."""
    commute_time_share: Share = None
    """Value of an hour on the way as a share of hourly pay; 50% where left out (usual range 35% to 60%)."""
    surplus_floor: Sum = None
    """The least yearly surplus the household needs."""

    @model_validator(mode="after")
    def _leaves_in_time(self) -> Self:
        if self.leave_month is not None and self.leave_month > 12 * self.horizon_years:
            raise wrong("leaves after the horizon", f"write leave_month: {12 * self.horizon_years} or less")
        return self

    @model_validator(mode="after")
    def _each_place_once(self) -> Self:
        keys = [(level.place.casefold(), level.country.casefold()) for level in self.price_levels]
        if len(set(keys)) < len(keys):
            twice = next(place for (place, _), count in Counter(keys).items() if count > 1)
            raise wrong(f"has a place twice ({twice})", "keep one row for each place, or give each its country:")
        return self

    @model_validator(mode="after")
    def _one_table(self) -> Self:
        for name in ("year", "source"):
            found = sorted({str(getattr(level, name)) for level in self.price_levels})
            if len(found) > 1:
                base = "year" if name == "year" else "base"
                raise wrong(
                    f"mixes price levels of another {base} ({', '.join(found[:3])})",
                    "keep the rows of one table",
                )
        return self
