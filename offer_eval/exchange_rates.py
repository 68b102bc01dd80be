"""Exchange rates to fill into a decision file, from the ECB history that CurrencyConverter carries; works offline."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from offer_eval.core.model.money_settings import Rates
from offer_eval.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from currency_converter import CurrencyConverter

LONGEST_BREAK = 14
"""Days without a rate, such as weekends and holidays, that are looked back over."""


def ecb_rates(currencies: Iterable[str], *, on: date) -> Rates:
    """The reference rates of the last day up to `on` that has them all: units of each currency for 1 euro.

    They are for the person to look at and keep in the file, with their date; nothing converts by them unseen.

    Raises:
        InputError: if the package is not installed, a currency is not in the history, or the day lies outside it.
    """
    converter = _converter()
    wanted = sorted({code.upper() for code in currencies} - {"EUR"})
    if strange := [code for code in wanted if code not in converter.currencies]:
        raise InputError(_no_rates(f"the ECB publishes no rate for {strange[0]}", "write its rate yourself"))
    latest = min((converter.bounds[code].last_date for code in wanted), default=on)
    day = min(on, latest)
    for back in range(LONGEST_BREAK):
        found = day - timedelta(days=back)
        units = _units(converter, wanted, day=found)
        if units is not None:
            return Rates.model_validate({"date": found, "units": units, "source": "ECB reference rates"})
    raise InputError(_no_rates(f"there is no rate near {on:%Y-%m-%d}", "choose another day, or write the rates"))


def _converter() -> CurrencyConverter:
    try:
        from currency_converter import CurrencyConverter  # noqa: PLC0415 - optional, loaded where used
    except ImportError:
        fix = "install it with: pip install 'offer-eval[rates]', or write the rates yourself"
        raise InputError(_no_rates("the package CurrencyConverter is not installed", fix)) from None
    return CurrencyConverter()


def _units(converter: CurrencyConverter, currencies: list[str], *, day: date) -> dict[str, float] | None:
    from currency_converter import RateNotFoundError  # noqa: PLC0415 - optional, loaded where used

    try:
        return {code: float(converter.convert(1, "EUR", code, date=day)) for code in currencies}
    except RateNotFoundError:
        return None


def _no_rates(message: str, fix: str) -> Problem:
    return Problem(message=message, field="money, rates", fix=fix)
