"""What was assumed, what was not counted and what to ask, in sentences."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from offer_eval.core.compensation import one_offs
from offer_eval.core.compensation.equity import missing_for_value, tranches
from offer_eval.core.compensation.exchange import currencies_of
from offer_eval.core.compensation.flows import total
from offer_eval.core.compensation.pay import expected_payout
from offer_eval.core.compensation.work import bills_weeks, quoted_for_full_time

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.compensation.view import View
    from offer_eval.core.model.equity_terms import EquityGrant
    from offer_eval.core.model.money_settings import MoneySettings
    from offer_eval.core.model.money_terms import MoneyTerms

_OPTIONAL: dict[str, str] = {
    "target_bonus": "target bonus",
    "sign_on_bonus": "sign-on bonus",
    "equity_grants": "equity",
    "pension": "pension",
    "health": "health insurance",
    "stipends": "stipends",
    "commission": "commission",
    "overtime": "overtime",
    "relocation": "relocation",
}
"""Components that count 0 where they are unknown, and what to call them."""

_TERM_WORDS: dict[str, str] = {
    "vesting": "the vesting schedule",
    "units": "the number of shares or options",
    "strike": "the strike price",
    "value_per_share": "the value of a share",
    "value": "the value",
}

QUESTION = "What is the base salary, and what else is paid with it?"
"""What to ask where the money is unknown; the salary criterion asks the same."""

_USUAL = ("target_bonus", "equity_grants", "pension")
"""Those that most offers have an answer to."""


def assumptions_of(terms: MoneyTerms, settings: MoneySettings, view: View) -> tuple[str, ...]:
    """What the rules filled in for this offer, a sentence each."""
    groups = (_about_time, _about_bonus, _about_benefits, _about_equity, _about_one_offs, _about_taxes)
    own = [sentence for group in groups for sentence in group(terms)]
    return (*_about_horizon(terms, settings, view), *own, *_about_places(terms, settings, view))


def not_counted_of(terms: MoneyTerms, *, net_unknown: bool = False) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What counts 0 for want of a figure, and the questions that would mend it, a sentence each."""
    after_tax = _net(terms) if net_unknown else ()
    pairs = [*after_tax, *_unknown_terms(terms), *_variable_pay(terms), *_grants(terms), *_time(terms)]
    return tuple(said for said, _ in pairs), tuple(question for _, question in pairs if question)


def _about_horizon(terms: MoneyTerms, settings: MoneySettings, view: View) -> Iterator[str]:
    last = 12 * settings.horizon_years
    if view.last_month < last:
        yield f"Counted as leaving at the end of month {view.last_month}."
    elif terms.leave_month is not None and terms.leave_month > last:
        yield f"You expect to stay to month {terms.leave_month}; money is counted up to the horizon, month {last}."
    if terms.base_salary is not None:
        yield from _about_the_end(terms, view)
    rate = settings.discount_rate
    if rate is not None and rate.point > 0:
        yield f"Money later is discounted at {100 * rate.point:.3g}% a year."
    if terms.yearly_raise is not None:
        yield f"Base salary grows by {terms.yearly_raise.point:.1%} a year."


def _about_the_end(terms: MoneyTerms, view: View) -> Iterator[str]:
    """What it costs that the count ends with leaving in the last month."""
    end = f"The count ends with leaving after month {view.last_month}"
    once = (*one_offs.sign_on_flows(terms, view), *one_offs.relocation_flows(terms, view))
    owed = 0.0 - total(flow for flow in once if flow.component == "repayment")
    if owed:
        yield f"{end}, so {owed:,.0f} would have to be repaid."
    pension = terms.pension
    if pension is not None and pension.vest_months is not None and view.last_month < view.less(pension.vest_months):
        yield f"{end}, so the employer's pension money, not yet yours by then, counts 0."
    unvested = math.fsum(
        amount
        for grant in terms.equity_grants or ()
        for month, amount in tranches(grant, view)
        if month > view.last_month
    )
    if unvested:
        yield f"{end}, so equity of {unvested:,.0f} that vests later is not counted."


def _about_time(terms: MoneyTerms) -> Iterator[str]:
    pay = terms.base_salary
    per = pay.per if pay is not None else "year"
    if terms.paid_hours is None and (pay is None or pay.hours_per_year is None):
        part = pay.fte if pay is not None else None
        share = f", {part.point:.0%} of 40" if part is not None and part.point != 1 else ""
        yield f"Weekly hours are not stated: {40 * part.point if part is not None else 40:g} are taken{share}."
    if per == "day" and terms.working_days is None:
        yield "Working days a week are not stated: 5 are taken."
    if per == "month" and terms.payments is None:
        yield "The number of monthly payments is not stated: 12 are taken."
    if pay is not None and pay.fte is not None and pay.quoted_full_time is None and quoted_for_full_time(terms):
        yield "Base salary is taken as quoted for full time."
    if terms.is_contractor:
        yield from _about_contract(terms)


def _about_contract(terms: MoneyTerms) -> Iterator[str]:
    if terms.contracting is None or not terms.contracting.guaranteed:
        yield "The days that a contractor bills are an expectation and no promise, so the fees are likely money."
    if not bills_weeks(terms):
        yield "A fee by the month or the year is taken as a retainer: days off take nothing from it."


def _about_bonus(terms: MoneyTerms) -> Iterator[str]:
    bonus = terms.target_bonus
    if bonus is None or not bonus.stated:
        return
    if bonus.payout is None and bonus.payout_history:
        mean = expected_payout(bonus.payout_history)
        yield f"The bonus is expected at {mean:.0%} of target, the mean of the years given."
    elif bonus.payout is None and bonus.probability is None:
        yield "The bonus is expected at target: no payout history is given."
    if bonus.pro_rated is None:
        yield "A year left unfinished pays no bonus: pro-rating is not stated."


def _about_benefits(terms: MoneyTerms) -> Iterator[str]:
    pension = terms.pension
    if pension is not None:
        if pension.match and pension.employee is None:
            used = pension.match[-1].up_to
            yield f"The pension match is taken as fully used: you put in {used:.1%} of pay."
        runs = "all cash pay" if pension.pay == "all_cash" else "base salary"
        if pension.employer is not None or pension.match:
            yield f"The pension runs on {runs}{'' if pension.pay else ', as nothing else is stated'}."
    health = terms.health
    if health is not None and health.replacement_cost is None:
        if health.total_premium is None:
            yield "Health insurance counts as minus your premium: what else it would cost you is not stated."
        else:
            yield "Health insurance is worth its total premium less your part."


def _about_equity(terms: MoneyTerms) -> Iterator[str]:
    for grant in terms.equity_grants or ():
        name = f"equity {grant.name!r}" if grant.name else "the equity grant"
        if not grant.valued and not missing_for_value(grant):
            yield f"Private shares count 0 until you give a haircut or scenarios ({name})."
        if grant.scenarios:
            left = 1 - sum(case.probability for case in grant.scenarios)
            if left > 1e-9:
                yield f"The chance that {name} is worth nothing is {left:.0%}."
        if grant.claim is not None:
            yield f"What the employer says about {name} is not counted as pay."


def _about_one_offs(terms: MoneyTerms) -> Iterator[str]:
    move = (terms.relocation,) if terms.relocation is not None else ()
    for payment in (*terms.sign_ons, *move):
        if payment.clawback is None and payment.clawback_months is not None:
            yield "How a repayment falls over time is not stated: all of it is taken as owed to the end."
    if terms.relocation is not None and terms.relocation.cost is None:
        yield "The real cost of the move is not stated: 0 is taken."


def _about_taxes(terms: MoneyTerms) -> Iterator[str]:
    if terms.net_pay is not None:
        yield "Your net figure stands for the cash of an average year."
        once = bool(terms.sign_ons) or terms.relocation is not None
        if once and terms.tax_rate is None:
            yield "One-off payments are left out of net pay: they have no tax rate."
    if terms.tax_rate is not None:
        yield "Net pay uses your own rate; no tax law is worked out here."


def _about_places(terms: MoneyTerms, settings: MoneySettings, view: View) -> Iterator[str]:
    rates, target = settings.rates, view.exchange.target
    if rates is not None and target is not None and currencies_of(terms) - {target}:
        source = f", {rates.source}" if rates.source else ""
        yield f"Converted to {target} at the rates of {rates.date:%Y-%m-%d}{source}."
    if settings.reference_place is None and settings.reference_level is None:
        return
    if terms.base_salary is not None:
        yield f"Pay as it counts is expressed in prices of {settings.reference_place or 'the reference'}."
    if settings.price_levels_with_housing is not False and terms.household is not None:
        budget = terms.household.budget
        if budget.rent is not None:
            yield "Rent is in the budget: use a price level without housing, or it counts twice."


def _unknown_terms(terms: MoneyTerms) -> Iterator[tuple[str, str]]:
    if terms.base_salary is None:
        yield "Base salary is unknown, so the money is unknown.", QUESTION
    said = [name for name in _OPTIONAL if name in terms.model_fields_set and getattr(terms, name) is None]
    silent = [name for name in _USUAL if name not in terms.model_fields_set]
    for name in said:
        yield f"{_OPTIONAL[name].capitalize()} is unknown and counts 0.", f"What is the {_OPTIONAL[name]}?"
    if silent:
        yield f"Not stated, so not counted: {', '.join(_OPTIONAL[name] for name in silent)}.", ""


def _net(terms: MoneyTerms) -> Iterator[tuple[str, str]]:
    """Why net pay is unknown, and what to ask for."""
    if terms.tax_rate is None and terms.net_pay is None:
        yield (
            "Net pay is unknown: there is neither tax_rate nor net_pay. The figures here are gross.",
            "What is left of the pay after tax and contributions (tax_rate, or net_pay)?",
        )
    else:
        yield (
            "Net pay is unknown: equity has no tax rate. The figures here are gross.",
            "Which share of the equity goes in tax (equity_tax_rate)?",
        )


def _variable_pay(terms: MoneyTerms) -> Iterator[tuple[str, str]]:
    if terms.target_bonus is not None and not terms.target_bonus.stated:
        yield (
            "The bonus has no target and is not counted.",
            "What is the target of the bonus, and what share of it was paid in the last three years?",
        )
    if terms.commission is not None and not terms.commission.stated:
        yield (
            "The commission has no amount and no history and is not counted.",
            "What did the median person in this post earn in commission in each of the last three years?",
        )


def _grants(terms: MoneyTerms) -> Iterator[tuple[str, str]]:
    for grant in terms.equity_grants or ():
        if missing := missing_for_value(grant):
            words = " and ".join(_TERM_WORDS[name] for name in missing)
            known = "is" if len(missing) == 1 else "are"
            question = f"What {known} {words} of the equity grant?"
            yield f"{_named(grant)} is not counted: {words} {known} not known.", question


def _named(grant: EquityGrant) -> str:
    return f"Equity {grant.name!r}" if grant.name else "The equity grant"


def _time(terms: MoneyTerms) -> Iterator[tuple[str, str]]:
    if terms.leave_days is None:
        if terms.leave_unlimited:
            yield (
                "Leave is called unlimited: its days are unknown, count 0 in the hours worked and are not valued.",
                "How many days of leave did people in the team take last year?",
            )
        elif bills_weeks(terms) and (terms.contracting is None or terms.contracting.billed_weeks is None):
            yield (
                "Days off are not stated, so every week counts as billed: a contrast and no forecast.",
                "How many weeks a year are billed in fact?",
            )
        else:
            yield (
                "Days of leave are unknown and count 0 in the hours worked.",
                "How many days of paid leave are there?",
            )
    days_unknown = terms.office_days_per_week is None and terms.commuting_days_per_year is None
    if days_unknown and (terms.commute_minutes is not None or terms.commute_cost is not None):
        yield (
            "Days at the employer's place are unknown, so the way to work counts 0.",
            "How many days a week are expected at the office?",
        )
