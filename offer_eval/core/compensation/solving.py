"""Backwards through the money model: which base, rate, sign-on or number of weeks brings a wanted pay."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from offer_eval.core.compensation.equity import break_even_haircut
from offer_eval.core.compensation.limits import check_numbers
from offer_eval.core.compensation.money import counted_pay, reckon
from offer_eval.core.compensation.view import view_of
from offer_eval.core.model.amounts import Amount
from offer_eval.core.model.pay_terms import Contracting, SignOn
from offer_eval.core.model.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Callable

    from offer_eval.core.compensation.exchange import End
    from offer_eval.core.model.money_settings import MoneySettings
    from offer_eval.core.model.money_terms import MoneyTerms

Lever = Literal["base_salary", "sign_on_bonus", "billed_weeks"]
"""What may be changed: base salary or rate in its own unit, sign-on bonus, a contractor's billed weeks."""

_MOST = 1e12
_STEPS = 200


def with_lever(terms: MoneyTerms, lever: Lever, value: float) -> MoneyTerms:
    """The terms with one of them set to `value`, in the unit and currency in which the offer states it.

    A sign-on bonus replaces the first payment, or is added in month 1 where there is none.

    Raises:
        ValueError: if base salary is to be set and the offer has none.
    """
    exact = {"low": value, "high": value, "likely": value}
    if lever == "base_salary":
        if terms.base_salary is None:
            raise ValueError("base_salary is unknown, so its unit is unknown: give it a value first")
        return terms.model_copy(update={"base_salary": terms.base_salary.model_copy(update=exact)})
    if lever == "sign_on_bonus":
        head, *rest = terms.sign_ons or (SignOn(),)
        amount = (head.amount or Amount.exactly(0.0)).model_copy(update=exact)
        return terms.model_copy(update={"sign_on_bonus": (head.model_copy(update={"amount": amount}), *rest)})
    unpaid = {"sick_days": None, "bench_days": None, "billed_weeks": Quantity.exactly(value)}
    contracting = (terms.contracting or Contracting()).model_copy(update=unpaid)
    return terms.model_copy(update={"contracting": contracting})


def solve_lever(
    terms: MoneyTerms, settings: MoneySettings, *, lever: Lever, target: float, end: End = "point"
) -> float | None:
    """The value of `lever` at which the counted pay equals `target`, in the lever's own unit.

    Base salary comes out a year, a month, a day or an hour as the offer states it, in the offer's currency.

    Args:
        terms: The offer.
        settings: How pay is counted.
        lever: What may be changed.
        target: Wanted pay, as the salary criterion reads it [money/yr, currency of the settings].
        end: At which end of the other terms' ranges: `point`, or `high` with all at their best.

    Returns:
        The value, or None where no value of 0 or more reaches the target.

    Raises:
        ValueError: if base salary is unknown.
    """
    if terms.base_salary is None:
        raise ValueError("base_salary is unknown, so nothing can be solved for: give it a value first")

    def excess(value: float) -> float:
        changed = with_lever(terms, lever, value)
        pay = counted_pay(reckon(changed, settings, view_of(changed, settings, end=end)), settings)
        if pay is None:
            raise ValueError("net pay is wanted, and the offer has neither tax_rate nor net_pay")
        return pay - target

    most = 52.0 if lever == "billed_weeks" else _MOST
    return rising_root(excess, most=most, tolerance=1e-10 * max(1.0, abs(target)))


def rising_root(excess: Callable[[float], float], *, most: float, tolerance: float) -> float | None:
    """Where a rising function of a number of 0 or more crosses 0; None where it does not up to `most`.

    Regula falsi with Illinois' halving: pay is straight between its bends, so few steps are exact.
    """
    low, high = 0.0, min(1.0, most)
    at_low, at_high = excess(low), excess(high)
    while at_high < 0 and high < most:
        low, at_low = high, at_high
        high = min(high * 32, most)
        at_high = excess(high)
    if at_low > tolerance or at_high < -tolerance:
        return None
    return _between(excess, (low, at_low), (high, at_high), tolerance=tolerance)


def _between(
    excess: Callable[[float], float], low: tuple[float, float], high: tuple[float, float], *, tolerance: float
) -> float:
    (a, at_a), (b, at_b) = low, high
    if abs(at_a) <= tolerance:
        return a
    middle = b
    for _ in range(_STEPS):
        middle = b - at_b * (b - a) / (at_b - at_a)
        at_middle = excess(middle)
        if abs(at_middle) <= tolerance or b - a <= 1e-15 * b:
            break
        if at_middle > 0:
            b, at_b, at_a = middle, at_middle, at_a / 2
        else:
            a, at_a, at_b = middle, at_middle, at_b / 2
    return middle


@dataclass(frozen=True, slots=True)
class Parity:
    """Where a contract pays as much as a permanent job; each None where no value reaches it."""

    rate: float | None
    """The rate, in the contract's own unit and currency."""
    billed_weeks: float | None
    """Weeks to bill a year at the stated rate [weeks/yr]."""


def contractor_parity(contract: MoneyTerms, permanent: MoneyTerms, settings: MoneySettings) -> Parity:
    """The rate, and the billed weeks, at which a contract's counted pay equals a permanent job's.

    Raises:
        ValueError: if a base salary or rate is unknown, or the first is no contractor's.
    """
    if permanent.base_salary is None:
        raise ValueError("base_salary of the permanent job is unknown")
    if not contract.is_contractor:
        raise ValueError("the first offer is no contract: write contract_type: contractor")
    target = _pay_at_point(permanent, settings)
    if target is None:
        raise ValueError("net pay is wanted, and the permanent job has neither tax_rate nor net_pay")
    return Parity(
        rate=solve_lever(contract, settings, lever="base_salary", target=target),
        billed_weeks=solve_lever(contract, settings, lever="billed_weeks", target=target),
    )


def parity_rate(
    permanent_pay: float,
    *,
    billed_units: float,
    overheads: float = 0.0,
    contributions: float = 0.0,
    contribution_share: float = 0.0,
) -> float:
    """The rate at which fees less overheads and contributions equal `permanent_pay` [money/unit].

    Args:
        permanent_pay: All the permanent job pays [money/yr].
        billed_units: Hours, days or weeks billed a year [units/yr].
        overheads: What the contractor spends [money/yr].
        contributions: Employer's contributions borne, as an amount [money/yr].
        contribution_share: The same as a share of fees less overheads [0-1].

    Raises:
        ValueError: if nothing is billed or the share is not below 1.
    """
    check_numbers(permanent_pay=permanent_pay, billed_units=billed_units)
    check_numbers(least=0, overheads=overheads, contributions=contributions)
    if not billed_units > 0 or not 0 <= contribution_share < 1:
        raise ValueError("billed units must be above 0 and the share of contributions from 0 to below 1")
    return ((permanent_pay + contributions) / (1 - contribution_share) + overheads) / billed_units


def haircut_to_match(terms: MoneyTerms, settings: MoneySettings, *, target: float) -> float | None:
    """The haircut on all equity at which the counted pay equals `target` [1]; None without equity or base.

    h* = 1 - gap/nominal: the gap between the target and pay without equity, over equity before any haircut.
    Above 1 the equity is not needed; below 0 it is not enough even at full value. Discounting counts in both.
    """
    if terms.base_salary is None or not terms.equity_grants:
        return None
    full = [grant.model_copy(update={"haircut": Quantity.exactly(0.0)}) for grant in terms.equity_grants]
    none = terms.model_copy(update={"equity_grants": ()})
    with_all = terms.model_copy(update={"equity_grants": tuple(full)})
    without, nominal = (_pay_at_point(case, settings) for case in (none, with_all))
    if without is None or nominal is None or nominal <= without:
        return None
    return break_even_haircut(target - without, nominal - without)


def _pay_at_point(terms: MoneyTerms, settings: MoneySettings) -> float | None:
    return counted_pay(reckon(terms, settings, view_of(terms, settings)), settings)
