"""Exchange rates filled in from the bundled history, where the optional package is installed."""

from __future__ import annotations

import sys
from datetime import date

import pytest

from offer_eval.core.compensation import money_of
from offer_eval.core.model.money_settings import MoneySettings
from offer_eval.core.model.money_terms import MoneyTerms
from offer_eval.errors import InputError
from offer_eval.exchange_rates import ecb_rates


def test_the_rates_of_a_weekend_are_those_of_the_friday() -> None:
    pytest.importorskip("currency_converter")
    rates = ecb_rates(["usd", "EUR", "GBP"], on=date(2024, 3, 17))
    assert (rates.base, rates.date, sorted(rates.units)) == ("EUR", date(2024, 3, 15), ["GBP", "USD"])
    assert rates.units["USD"].point == pytest.approx(1.0892)
    offer = MoneyTerms.model_validate({"base_salary": "65352 USD"})
    pay = money_of(offer, MoneySettings(currency="EUR", rates=rates)).pay
    assert pay is not None
    assert pay.point == pytest.approx(60_000)


def test_the_base_alone_needs_no_rate() -> None:
    pytest.importorskip("currency_converter")
    assert ecb_rates(["EUR"], on=date(2024, 3, 15)).units == {}


@pytest.mark.parametrize(
    ("currencies", "on", "said"),
    [
        (["XXX"], date(2024, 3, 15), "the ECB publishes no rate for XXX"),
        (["USD"], date(1990, 1, 1), "there is no rate near 1990-01-01"),
    ],
)
def test_what_is_not_in_the_history_is_refused(currencies: list[str], on: date, said: str) -> None:
    pytest.importorskip("currency_converter")
    with pytest.raises(InputError, match=said):
        ecb_rates(currencies, on=on)


def test_without_the_package_the_cure_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "currency_converter", None)
    with pytest.raises(InputError, match=r"offer-eval\[rates\]"):
        ecb_rates(["USD"], on=date(2024, 3, 15))
