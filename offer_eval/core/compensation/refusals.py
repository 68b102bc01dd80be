"""What must not be compared: amounts without a currency or a rate, gross pay across tax systems unsaid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.compensation.exchange import find_place, no_rate, own_currency
from offer_eval.core.compensation.notes import currencies_of
from offer_eval.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offer_eval.core.model.money_settings import MoneySettings
    from offer_eval.core.model.money_terms import MoneyTerms


def money_problems(offers: Mapping[str, MoneyTerms], settings: MoneySettings) -> tuple[Problem, ...]:
    """Everything about money that stops a comparison of the named offers, each with its cure."""
    return (
        *_currency_problems(offers, settings),
        *_rate_problems(offers, settings),
        *_place_problems(settings),
    )


def _currency_problems(offers: Mapping[str, MoneyTerms], settings: MoneySettings) -> list[Problem]:
    own = {name: own_currency(terms) for name, terms in offers.items()}
    named = sorted({code for code in own.values() if code is not None})
    if len(named) < 2:
        return []
    problems = [
        Problem(
            message=f"has no currency, and the offers are in different ones ({', '.join(named)})",
            field=f"offer {name!r}, currency",
            fix=f"add currency: for example {named[0]}",
        )
        for name, code in own.items()
        if code is None
    ]
    if settings.currency is None:
        problems.append(
            Problem(
                message=f"offers are in different currencies ({', '.join(named)}) and none is chosen for all",
                field="money, currency",
                fix=f"add currency: {named[0]} under money:, with rates:",
            )
        )
    return problems


def _rate_problems(offers: Mapping[str, MoneyTerms], settings: MoneySettings) -> list[Problem]:
    needed: set[str] = set()
    for terms in offers.values():
        target = settings.currency or own_currency(terms)
        used = currencies_of(terms)
        if target is not None and used - {target}:
            needed |= used | {target}
    if settings.surplus_floor is not None and settings.surplus_floor.currency is not None:
        floor = settings.surplus_floor.currency
        needed |= {floor, settings.currency} - {None} if settings.currency not in {None, floor} else set()
    rates = settings.rates
    known = set(rates.units) | {rates.base} if rates is not None else set()
    missing = sorted(needed - known)
    return [no_rate(code, rates) for code in missing]


def _place_problems(settings: MoneySettings) -> list[Problem]:
    place = settings.reference_place
    if place is None or settings.reference_level is not None or find_place(place, settings.price_levels):
        return []
    if settings.price_level_file is not None and not settings.price_levels:
        return []  # the table is read later, and this is asked again
    return [
        Problem(
            message="is not in the table of price levels",
            field="money, reference_place",
            found=place,
            fix="write a place of the table, or give reference_level",
        )
    ]


def tax_warnings(offers: Mapping[str, MoneyTerms]) -> tuple[str, ...]:
    """A sentence for each offer whose gross pay stands beside another tax system without a rate of its own.

    Empty where all offers with a known system share one.
    """
    systems = {name: tax_system_of(terms) for name, terms in offers.items()}
    if len({system for system in systems.values() if system is not None}) < 2:
        return ()
    return tuple(
        f"{name} is in another tax system ({systems[name] or 'not stated'}) than others, and has neither "
        "tax_rate nor net_pay: its gross pay is not comparable."
        for name, terms in offers.items()
        if terms.tax_rate is None and terms.net_pay is None
    )


def tax_system_of(terms: MoneyTerms) -> str | None:
    """The tax system as stated, else the country; None where neither is known."""
    system = terms.tax_system or terms.country
    return system.strip().casefold() if system else None
