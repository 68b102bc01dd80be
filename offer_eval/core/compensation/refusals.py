"""What must not be compared: amounts without a currency or a rate, gross pay across tax systems unsaid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.compensation.exchange import (
    amounts_of,
    currencies_of,
    find_place,
    no_currency,
    no_level,
    no_rate,
    no_rates,
    no_reference,
    own_currency,
    price_level_of,
)
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
        *_place_problems(offers, settings),
    )


def _currency_problems(offers: Mapping[str, MoneyTerms], settings: MoneySettings) -> list[Problem]:
    own = {name: own_currency(terms) for name, terms in offers.items()}
    named = sorted({code for code in own.values() if code is not None})
    problems = [
        problem
        for name, terms in offers.items()
        if own[name] is None and (problem := _unnamed(name, terms, {*named}, settings)) is not None
    ]
    if settings.currency is None and len(named) > 1:
        problems.append(
            Problem(
                message=f"offers are in different currencies ({', '.join(named)}) and none is chosen for all",
                field="money, currency",
                fix=f"add currency: {named[0]} under money:, with rates:",
            )
        )
    return problems


def _unnamed(name: str, terms: MoneyTerms, others: set[str], settings: MoneySettings) -> Problem | None:
    """The problem of an offer that names no currency beside others that do, or mixes amounts with and without."""
    field, amounts = f"offer {name!r}, currency", list(amounts_of(terms))
    inside = {amount.currency for amount in amounts if amount.currency is not None}
    if settings.currency is None and inside:
        return no_currency(inside, field=field)
    if not others - {settings.currency} or not any(amount.currency is None for amount in amounts):
        return None
    codes = sorted(others)
    return Problem(
        message=f"has no currency, and other offers are in {' and '.join(codes)}",
        field=field,
        fix=f"add currency: for example {codes[0]}",
    )


def _rate_problems(offers: Mapping[str, MoneyTerms], settings: MoneySettings) -> list[Problem]:
    needed: set[str] = set()
    floor = settings.surplus_floor.currency if settings.surplus_floor is not None else None
    for terms in offers.values():
        target = settings.currency or own_currency(terms)
        used = currencies_of(terms) | ({floor} if floor is not None and terms.household is not None else set())
        if target is not None and used - {target}:
            needed |= used | {target}
    if floor is not None and settings.currency not in {None, floor}:
        needed |= {floor, settings.currency or floor}
    return _without_rate(needed, settings)


def _without_rate(needed: set[str], settings: MoneySettings) -> list[Problem]:
    rates = settings.rates
    if rates is not None:
        return [no_rate(code, rates) for code in sorted(needed - set(rates.units) - {rates.base})]
    return [no_rates(needed, settings.currency or min(needed))] if needed else []


def _place_problems(offers: Mapping[str, MoneyTerms], settings: MoneySettings) -> list[Problem]:
    place, levels = settings.reference_place, settings.price_levels
    if settings.price_level_file is not None and not levels:
        return []  # the table is read later, and this is asked again
    if place is not None and settings.reference_level is None and find_place(place, levels) is None:
        return [no_reference(place, levels)]
    if place is None and settings.reference_level is None:
        return []
    return [
        no_level(terms, levels, field=f"offer {name!r}")
        for name, terms in offers.items()
        if terms.base_salary is not None and price_level_of(terms, settings) is None
    ]


def tax_warnings(offers: Mapping[str, MoneyTerms]) -> tuple[str, ...]:
    """A sentence for each offer whose gross pay stands beside another tax system without a rate of its own.

    Empty where all offers with a known system share one.
    """
    systems = {name: tax_system_of(terms) for name, terms in offers.items()}
    if len({system.casefold() for system in systems.values() if system is not None}) < 2:
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
    return system.strip() if system else None
