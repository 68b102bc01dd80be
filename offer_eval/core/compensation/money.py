"""From the terms of one offer to money by component, year and layer, with its worst and best case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from offer_eval.core.compensation import benefits, equity, one_offs, pay
from offer_eval.core.compensation.exchange import End, adjust_for_prices, no_level, price_level_of, reference_level_of
from offer_eval.core.compensation.flows import EQUITY, Flow, equivalent_annual, present_value, total
from offer_eval.core.compensation.limits import check_numbers
from offer_eval.core.compensation.notes import assumptions_of, not_counted_of
from offer_eval.core.compensation.taxes import Taxes, net_flows, taxes_of
from offer_eval.core.compensation.view import View, view_of
from offer_eval.core.compensation.work import Hours, work_of
from offer_eval.core.model.money_settings import LAYERS
from offer_eval.core.value import Span, span_text
from offer_eval.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offer_eval.core.compensation.work import Work
    from offer_eval.core.model.money_settings import Layer, MoneySettings
    from offer_eval.core.model.money_terms import MoneyTerms

ENDS: tuple[End, ...] = ("low", "point", "high")


@dataclass(frozen=True, slots=True)
class Reckoning:
    """The money of one offer at one end of its ranges."""

    flows: tuple[Flow, ...]
    last_month: int
    """Last month worked."""
    headline: float
    """Base pay of a full first year as quoted; a contractor's bills every week: a contrast [money/yr]."""
    hours: Hours
    """Hours of a full year."""
    imputed: benefits.Imputed
    taxes: Taxes
    """The person's own rates."""
    price_factor: float
    """What pay is multiplied with to stand in prices of the reference place; 1 where there is none."""

    @property
    def years(self) -> float:
        """Years worked."""
        return self.last_month / 12

    def sum(self, layers: Sequence[Layer] = LAYERS, *, year: int | None = None) -> float:
        """Money in the given layers, of one year or of all [money]."""
        return total(flow for flow in self.flows if flow.layer in layers and (year is None or flow.year == year))

    def a_year(self, layers: Sequence[Layer] = LAYERS) -> float:
        """Money in the given layers over the years worked [money/yr]."""
        return self.sum(layers) / self.years

    @property
    def first_year_cash(self) -> float:
        """Guaranteed cash of the first year: base, guaranteed bonus and commission, sign-on [money]."""
        return total(flow for flow in self.flows if flow.year == 1 and _is_sure_cash(flow))

    def per_hour(self, hours: float, settings: MoneySettings) -> float | None:
        """The counted layers of a year over so many hours a year [money/h]; None for less than an hour."""
        return self.a_year(settings.count) / hours if hours >= 1 else None


@dataclass(frozen=True, slots=True)
class YearLayers:
    """The layers of one year at the point [money]."""

    year: int
    guaranteed: float
    likely: float
    paper: float
    one_off: float

    @property
    def total(self) -> float:
        """All layers together [money]."""
        return self.guaranteed + self.likely + self.paper + self.one_off


@dataclass(frozen=True, slots=True)
class Money:
    """What the terms of one offer come to; every span is None where base salary is unknown."""

    currency: str | None
    """Currency of every figure; None where nobody named one."""
    horizon_years: int
    last_month: int
    low: Reckoning | None
    """Worst case."""
    point: Reckoning | None
    high: Reckoning | None
    """Best case."""
    pay: Span | None
    """What the salary criterion reads: counted layers a year, gross or net, at reference prices."""
    layers: tuple[YearLayers, ...]
    """By year, at the point."""
    average: Span | None
    """All layers, one-offs spread over the years worked [money/yr]."""
    without_equity: Span | None
    """As `pay`, with equity at nothing [money/yr]."""
    recurring: Span | None
    """All layers without one-off payments [money/yr]."""
    total: Span | None
    """All layers over all years worked [money]."""
    first_year_cash: Span | None
    """Guaranteed cash of the first year: base, guaranteed bonus and commission, sign-on [money]."""
    headline: Span | None
    """Base pay as quoted; for a contractor every week billed, which is a contrast only [money/yr]."""
    net: Span | None
    """The counted layers after your own rates or by your own net figure; None without either [money/yr]."""
    present_value: Span | None
    """Value today of all rows [money]."""
    equivalent_annual: Span | None
    """The flat yearly amount of the same value today [money/yr]."""
    effective_hourly: Span | None
    """Counted layers over hours worked, unpaid hours and hours on the way [money/h]."""
    hourly_worked: Span | None
    """Counted layers over hours worked: paid hours less leave and public holidays [money/h]."""
    hourly_paid: Span | None
    """Counted layers over paid hours [money/h]."""
    imputed: benefits.Imputed | None
    """Worth shown apart, at the point."""
    assumptions: tuple[str, ...]
    """What was assumed, a sentence each."""
    not_counted: tuple[str, ...]
    """What counts 0 for want of a figure, a sentence each."""
    questions: tuple[str, ...]
    """What to ask so that it can be counted."""

    @property
    def flows(self) -> tuple[Flow, ...]:
        """The rows at the point: component, year, layer, amount; empty where base salary is unknown."""
        return self.point.flows if self.point is not None else ()


def money_of(terms: MoneyTerms, settings: MoneySettings, *, leave_month: int | None = None) -> Money:
    """The money of one offer by component, year and layer, at its worst, point and best.

    Args:
        terms: The offer's terms.
        settings: Horizon, rates, layers that count.
        leave_month: Last month worked; the offer's, else the settings', else the end of the horizon.

    Raises:
        InputError: if a currency has no rate, or a place no price level.
        ValueError: if `leave_month` is below 1.
    """
    views = [view_of(terms, settings, end=end, leave_month=leave_month) for end in ENDS]
    known = terms.base_salary is not None
    cases = [reckon(terms, settings, view) for view in views] if known else []
    return _money(terms, settings, views[1], cases)


def _money(terms: MoneyTerms, settings: MoneySettings, view: View, cases: list[Reckoning]) -> Money:
    rate = discount_rate(settings)
    low, point, high = cases or (None, None, None)
    pay = spanned([counted_pay(case, settings) for case in cases])
    net_unknown = bool(cases) and pay is None
    not_counted, questions = not_counted_of(terms, net_unknown=net_unknown)
    return Money(
        currency=view.exchange.target,
        horizon_years=settings.horizon_years,
        last_month=view.last_month,
        low=low,
        point=point,
        high=high,
        pay=pay,
        layers=_by_year(point, view) if point is not None else (),
        average=spanned([case.a_year() for case in cases]),
        without_equity=spanned([counted_pay(case, settings, equity_counts=False) for case in cases]),
        recurring=spanned([case.a_year(("guaranteed", "likely", "paper")) for case in cases]),
        total=spanned([case.sum() for case in cases]),
        first_year_cash=spanned([case.first_year_cash for case in cases]),
        headline=spanned([case.headline for case in cases]),
        net=spanned([_annual(case, settings, net=True) for case in cases]),
        present_value=spanned([present_value(case.flows, rate) for case in cases]),
        equivalent_annual=spanned([equivalent_annual(case.flows, view.last_month, rate) for case in cases]),
        effective_hourly=spanned([case.per_hour(case.hours.given, settings) for case in cases]),
        hourly_worked=spanned([case.per_hour(case.hours.worked, settings) for case in cases]),
        hourly_paid=spanned([case.per_hour(case.hours.paid, settings) for case in cases]),
        imputed=point.imputed if point is not None else None,
        assumptions=assumptions_of(terms, settings, view),
        not_counted=not_counted,
        questions=questions,
    )


def spanned(figures: Sequence[float | None]) -> Span | None:
    """The span of a figure at worst case, point and best case; None where one of them is unknown."""
    known = [figure for figure in figures if figure is not None]
    return Span(min(known), known[1], max(known)) if len(known) == len(ENDS) else None


def discount_rate(settings: MoneySettings) -> float:
    """What a year of waiting costs [1/yr]; 0 where not stated."""
    return settings.discount_rate.point if settings.discount_rate is not None else 0.0


def effective_hourly(
    money_a_year: float, *, work_hours: float, unpaid_hours: float = 0.0, commute_hours: float = 0.0
) -> float:
    """Money for each hour that the job takes: money / (work + unpaid + commute hours) [money/h].

    Args:
        money_a_year: Money a year [money/yr].
        work_hours: Hours worked [h/yr]: paid hours less leave and public holidays.
        unpaid_hours: Unpaid overtime [h/yr].
        commute_hours: On the way, both ways [h/yr].

    Raises:
        ValueError: if there are no hours, or hours are negative.
    """
    check_numbers(money_a_year=money_a_year)
    check_numbers(least=0, work_hours=work_hours, unpaid_hours=unpaid_hours, commute_hours=commute_hours)
    hours = work_hours + unpaid_hours + commute_hours
    if not hours > 0:
        raise ValueError("the hours must be above 0")
    return money_a_year / hours


def rate_effect(terms: MoneyTerms, settings: MoneySettings) -> Span | None:
    """Counted pay with every term at its point and only the rates moved through their band [money/yr]."""
    if terms.base_salary is None:
        return None
    views = [view_of(terms, settings, rates_end=end) for end in ENDS]
    return spanned([counted_pay(reckon(terms, settings, view), settings) for view in views])


def reckon(terms: MoneyTerms, settings: MoneySettings, view: View) -> Reckoning:
    """All rows of one offer at one end of its ranges; its base salary must be known."""
    work = work_of(terms, view)
    flows = flows_of(terms, work, view)
    share = settings.commute_time_share
    return Reckoning(
        flows=flows,
        last_month=view.last_month,
        headline=work.headline,
        hours=hours_of(terms, work, view),
        imputed=benefits.imputed_of(
            terms,
            work,
            view,
            reference_days=view.less(settings.reference_leave_days),
            time_share=share.point if share is not None else benefits.COMMUTE_TIME_SHARE,
        ),
        taxes=taxes_of(terms, flows, view),
        price_factor=_price_factor(terms, settings),
    )


def flows_of(terms: MoneyTerms, work: Work, view: View) -> tuple[Flow, ...]:
    """All rows, component by component."""
    cash = [
        *pay.base_flows(terms, work, view),
        *pay.overtime_flows(terms, work, view),
        *pay.differential_flows(terms, work, view),
        *pay.bonus_flows(terms, work, view),
        *pay.commission_flows(terms, view),
    ]
    return (
        *cash,
        *one_offs.sign_on_flows(terms, view),
        *one_offs.relocation_flows(terms, view),
        *equity.equity_flows(terms, view),
        *equity.espp_flows(terms, work, view),
        *benefits.pension_flows(terms, cash, view),
        *benefits.health_flows(terms, view),
        *benefits.stipend_flows(terms, view),
        *benefits.commute_flows(terms, work, view),
        *benefits.contractor_cost_flows(terms, work, view),
    )


def hours_of(terms: MoneyTerms, work: Work, view: View) -> Hours:
    """Hours of a full year; a contractor is paid for the weeks billed and no others."""
    paid_overtime, unpaid = pay.overtime_hours(terms.overtime, work, view)
    worked = work.contract_hours * work.weeks / 52
    return Hours(
        paid=(worked if terms.is_contractor else work.contract_hours) + paid_overtime,
        worked=worked + paid_overtime,
        unpaid=unpaid,
        commute=benefits.commute_hours(terms, work, view),
    )


def counted_pay(case: Reckoning, settings: MoneySettings, *, equity_counts: bool = True) -> float | None:
    """What the salary criterion reads at one end of the ranges [money/yr]; None where net is unknown."""
    annual = _annual(case, settings, net=settings.pay == "net", equity_counts=equity_counts)
    return None if annual is None else annual * case.price_factor


def _annual(case: Reckoning, settings: MoneySettings, *, net: bool, equity_counts: bool = True) -> float | None:
    counted = tuple(
        flow for flow in case.flows if flow.layer in settings.count and (equity_counts or flow.component not in EQUITY)
    )
    rows = net_flows(counted, case.taxes) if net else counted
    if rows is None or (net and case.taxes.cash is None):
        return None
    return equivalent_annual(rows, case.last_month, discount_rate(settings))


def _is_sure_cash(flow: Flow) -> bool:
    guaranteed = flow.component in {"base", "bonus", "commission"} and flow.layer == "guaranteed"
    return guaranteed or flow.component == "sign_on"


def _price_factor(terms: MoneyTerms, settings: MoneySettings) -> float:
    reference = reference_level_of(settings)
    if reference is None:
        return 1.0
    place = price_level_of(terms, settings)
    if place is None:
        raise InputError(no_level(terms, settings.price_levels))
    saved = settings.saved_share.point if settings.saved_share is not None else 0.0
    return adjust_for_prices(1.0, place_level=place, reference_level=reference, saved_share=saved)


def _by_year(case: Reckoning, view: View) -> tuple[YearLayers, ...]:
    return tuple(
        YearLayers(
            year,
            case.sum(("guaranteed",), year=year),
            case.sum(("likely",), year=year),
            case.sum(("paper",), year=year),
            case.sum(("one_off",), year=year),
        )
        for year in view.years
    )


@dataclass(frozen=True, slots=True)
class ComponentRow:
    """One component in one layer, year by year, at the point."""

    component: str
    """A key of `COMPONENTS`."""
    layer: Layer
    by_year: tuple[float, ...]
    """Money of each year, from the first [money]."""


def component_rows(money: Money) -> tuple[ComponentRow, ...]:
    """The table of components by year; the columns sum to the layers and the whole to the total."""
    years = range(1, len(money.layers) + 1)
    keys = dict.fromkeys((flow.component, flow.layer) for flow in money.flows)
    return tuple(
        ComponentRow(
            component,
            layer,
            tuple(
                total(f for f in money.flows if (f.component, f.layer, f.year) == (component, layer, year))
                for year in years
            ),
        )
        for component, layer in keys
    )


def in_words(money: Money) -> str:
    """One plain line: what it comes to a year, and how much of it is sure in the first year."""
    if money.average is None or money.first_year_cash is None:
        return "Base salary is unknown, so the money is unknown."
    unit = f" {money.currency}" if money.currency else ""
    # Both ends where they differ, since the middle of a range is guaranteed by nobody.
    average, sure = span_text(money.average), span_text(money.first_year_cash)
    return f"{average}{unit} a year on average; {sure}{unit} guaranteed in the first year."
