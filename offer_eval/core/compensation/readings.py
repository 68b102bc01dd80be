"""Single figures that other parts of the program read off the terms."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from offer_eval.core.compensation.exchange import Exchange
from offer_eval.core.compensation.money import ENDS, spanned
from offer_eval.core.compensation.pay import bonus_target, commission_a_year, guaranteed_part
from offer_eval.core.compensation.view import View, view_of
from offer_eval.core.compensation.work import work_of
from offer_eval.core.model.money_settings import MoneySettings
from offer_eval.errors import InputError

if TYPE_CHECKING:
    from offer_eval.core.compensation.exchange import End
    from offer_eval.core.model.money_terms import MoneyTerms
    from offer_eval.core.value import Span


PLAIN = MoneySettings()
"""The settings of somebody who states none."""


def annual_base(terms: MoneyTerms) -> Span | None:
    """Base pay of a full first year as quoted [money/yr, the offer's own currency]; None where unknown.

    A contractor's is that of every week billed.
    """
    if terms.base_salary is None:
        return None
    views = [_unconverted(terms, end) for end in ENDS]
    return spanned([work_of(terms, view).headline for view in views])


def quoted_pay(terms: MoneyTerms, settings: MoneySettings = PLAIN) -> float | None:
    """Base, target bonus and expected commission of a full first year, at the point [money/yr].

    A bonus or commission without an amount is no part of it. None where base salary is unknown, or where
    amounts in several currencies have no rate in the settings.
    """
    parts = _sure_and_quoted(terms, settings)
    return None if parts is None else parts[1]


def guaranteed_share(terms: MoneyTerms, settings: MoneySettings = PLAIN) -> float | None:
    """Share of the quoted pay that is guaranteed [0-1]; None as `quoted_pay`, or where nothing is quoted."""
    parts = _sure_and_quoted(terms, settings)
    return parts[0] / parts[1] if parts is not None and parts[1] > 0 else None


def bonus_share(terms: MoneyTerms, settings: MoneySettings = PLAIN) -> float | None:
    """Target bonus over quoted pay [0-1]; None where either is unknown."""
    bonus, quoted = terms.target_bonus, quoted_pay(terms, settings)
    if bonus is None or not bonus.stated or not quoted:
        return None
    view = view_of(terms, settings)
    return bonus_target(bonus, work_of(terms, view), view, year=1) / quoted


def is_commission_only(terms: MoneyTerms) -> bool:
    """Whether base salary is known to be nothing and there is commission, with an amount or without."""
    return terms.base_salary is not None and terms.base_salary.high == 0 and terms.commission is not None


def _unconverted(terms: MoneyTerms, end: End) -> View:
    """The view that leaves base salary in its own currency."""
    pay = terms.base_salary
    view = view_of(terms, PLAIN, end=end)
    return replace(view, exchange=Exchange((pay.currency if pay is not None else None) or view.own))


def _sure_and_quoted(terms: MoneyTerms, settings: MoneySettings) -> tuple[float, float] | None:
    if terms.base_salary is None:
        return None
    try:
        return _first_full_year(terms, view_of(terms, settings))
    except InputError:
        return None


def _first_full_year(terms: MoneyTerms, view: View) -> tuple[float, float]:
    work = work_of(terms, view)
    bonus, commission = terms.target_bonus, terms.commission
    target = bonus_target(bonus, work, view, year=1) if bonus is not None else 0.0
    sure_bonus = target * guaranteed_part(bonus, view, year=1) if bonus is not None else 0.0
    sure, expected = commission_a_year(commission, view) if commission is not None else (0.0, 0.0)
    return work.headline + sure_bonus + sure, work.headline + max(target, sure_bonus) + max(expected, sure)
