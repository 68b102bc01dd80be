"""A household's year at one place against another: income, budget, surplus, and what would have to change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from offer_eval.core.compensation.exchange import own_currency
from offer_eval.core.compensation.money import ENDS, flows_of, spanned
from offer_eval.core.compensation.taxes import net_amount, recurring_cash
from offer_eval.core.compensation.view import View, view_of
from offer_eval.core.compensation.work import work_of
from offer_eval.core.model.benefit_terms import Budget, HouseholdCase

if TYPE_CHECKING:
    from offer_eval.core.compensation.exchange import End
    from offer_eval.core.model.amounts import Amount
    from offer_eval.core.model.benefit_terms import Household
    from offer_eval.core.model.money_settings import MoneySettings
    from offer_eval.core.model.money_terms import MoneyTerms
    from offer_eval.core.value import Span


@dataclass(frozen=True, slots=True)
class CaseSurplus:
    """One named case of a household, in the currency of the settings [money/yr]."""

    name: str
    planned: bool
    own_net: Span | None
    """None where neither a net figure nor a rate is given."""
    partner_net: Span
    costs: Span
    surplus: Span | None
    """Income less budget; None where the own net pay is unknown."""


def household_view(terms: MoneyTerms, settings: MoneySettings) -> tuple[CaseSurplus, ...]:
    """Every named case of the offer's household, or the one case without a name; empty without a household.

    Raises:
        InputError: if a currency has no rate.
    """
    household = terms.household
    if household is None:
        return ()
    views = [view_of(terms, settings, end=end) for end in ENDS]
    return tuple(_case(terms, household, case, views) for case in _cases(household))


def planned_surplus(terms: MoneyTerms, settings: MoneySettings) -> Span | None:
    """Yearly surplus of the planned case, in the currency of the settings [money/yr]; None where unknown."""
    return next((case.surplus for case in household_view(terms, settings) if case.planned), None)


def _cases(household: Household) -> tuple[HouseholdCase, ...]:
    return household.cases or (HouseholdCase(name="as stated", planned=True),)


def _case(terms: MoneyTerms, household: Household, case: HouseholdCase, views: list[View]) -> CaseSurplus:
    own = [_own_net(terms, household, case, view) for view in views]
    partner = [view.income(_first(case.partner_net, household.partner_net)) for view in views]
    costs = [_costs(household, case, view) for view in views]
    surplus = [
        None if net is None else net + other - cost for net, other, cost in zip(own, partner, costs, strict=True)
    ]
    partner_net, cost = spanned(partner), spanned(costs)
    assert partner_net is not None
    assert cost is not None
    planned = bool(case.planned) or len(household.cases) <= 1
    return CaseSurplus(case.name, planned, spanned(own), partner_net, cost, spanned(surplus))


def _own_net(terms: MoneyTerms, household: Household, case: HouseholdCase, view: View) -> float | None:
    stated = _first(case.own_net, household.own_net, terms.net_pay)
    if stated is not None:
        return view.income(stated)
    if terms.tax_rate is None or terms.base_salary is None:
        return None
    flows = flows_of(terms, work_of(terms, view), view)
    return net_amount(recurring_cash(flows, view), rate=view.less(terms.tax_rate))


def _costs(household: Household, case: HouseholdCase, view: View) -> float:
    changed = case.budget or Budget()
    return sum(
        view.cost(_first(getattr(changed, line), getattr(household.budget, line))) for line in Budget.model_fields
    )


def _first(*amounts: Amount | None) -> Amount | None:
    return next((amount for amount in amounts if amount is not None), None)


@dataclass(frozen=True, slots=True)
class Match:
    """What would bring the planned surplus to a target; each None where it cannot be told."""

    gap: float
    """Target less surplus; what is missing, negative where there is more than enough [money/yr, settings]."""
    partner_net: float | None
    """Partner's net pay that closes it [money/yr, offer's currency]; None where 0 is more than needed."""
    extra_net: float
    """Extra net pay that closes it [money/yr, offer's currency]."""
    gross_salary: float | None
    """Base salary that closes it, at the marginal take-home [money/yr, offer's currency]."""

    @property
    def reached(self) -> bool:
        """Whether the surplus is there already, to the cent."""
        return self.gap < 0.005


@dataclass(frozen=True, slots=True)
class Matches:
    """One target at the stated exchange rates and at both ends of their band."""

    point: Match
    low: Match
    """At the rates at which foreign money is worth least."""
    high: Match
    rate_changes_answer: bool
    """Whether a rate in the band turns a surplus that suffices into one that does not, or back."""


def match_place(offer: MoneyTerms, other: MoneyTerms, settings: MoneySettings) -> Matches | None:
    """What would bring the offer's planned surplus to that of another place; None where either is unknown."""
    return _matches(offer, settings, other=other)


def match_floor(offer: MoneyTerms, settings: MoneySettings) -> Matches | None:
    """What would bring the offer's planned surplus to the floor in the settings; None where unknown."""
    return _matches(offer, settings, other=None)


def _matches(offer: MoneyTerms, settings: MoneySettings, *, other: MoneyTerms | None) -> Matches | None:
    found = [_match(offer, settings, other=other, end=end) for end in ENDS]
    low, point, high = found
    if low is None or point is None or high is None:
        return None
    return Matches(point, low, high, len({match.reached for match in (low, point, high)}) > 1)


def _match(offer: MoneyTerms, settings: MoneySettings, *, other: MoneyTerms | None, end: End) -> Match | None:
    view = view_of(offer, settings, rates_end=end)
    have = _planned_at(offer, view)
    want = _target(settings, other=other, view=view, end=end)
    if have is None or want is None or offer.household is None:
        return None
    factor = view.exchange.factor(own_currency(offer) or settings.currency)
    extra = (want - have) / factor
    planned = next(case for case in _cases(offer.household) if case.planned or len(offer.household.cases) <= 1)
    partner = view.income(_first(planned.partner_net, offer.household.partner_net)) / factor + extra
    return Match(want - have, partner if partner >= 0 else None, extra, _gross(offer, view, extra, factor))


def _target(settings: MoneySettings, *, other: MoneyTerms | None, view: View, end: End) -> float | None:
    if other is not None:
        return _planned_at(other, view_of(other, settings, rates_end=end))
    floor = settings.surplus_floor
    return None if floor is None else floor.point * view.exchange.factor(floor.currency or settings.currency)


def _planned_at(terms: MoneyTerms, view: View) -> float | None:
    household = terms.household
    if household is None:
        return None
    case = next(case for case in _cases(household) if case.planned or len(household.cases) <= 1)
    return None if (found := _case(terms, household, case, [view] * 3).surplus) is None else found.point


def _gross(offer: MoneyTerms, view: View, extra: float, factor: float) -> float | None:
    """Yearly base salary that brings so much more net pay [offer's currency]."""
    household = offer.household
    assert household is not None
    if offer.base_salary is None:
        return None
    rate = offer.tax_rate.point if offer.tax_rate is not None else None
    stated = household.marginal_take_home
    keeps = stated.point if stated is not None else None if rate is None else 1 - rate
    base = work_of(offer, view).headline / factor
    return None if not keeps else base + extra / keeps
