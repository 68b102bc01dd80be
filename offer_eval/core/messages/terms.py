"""The terms of an offer as the person has them, one a line, to be confirmed with a yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.days import spoken
from offer_eval.core.messages.letter import flat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.model import Quantity, Terms
    from offer_eval.core.model.amounts import Amount, Pay
    from offer_eval.core.model.benefit_terms import Pension
    from offer_eval.core.model.equity_terms import EquityGrant, Vesting
    from offer_eval.core.model.pay_terms import Bonus, Repayable

TO_CONFIRM = ", to be confirmed"
"""Stands behind what is known as a range only."""


def term_lines(terms: Terms, currency: str) -> list[str]:
    """Every term known of the offer: exact ones as they are, ranges as such and to be confirmed; promises last.

    `currency` is that of the amounts that name none.
    """
    lines = [
        *_post(terms),
        *_pay(terms, currency),
        *_once(terms, currency),
        *_benefits(terms, currency),
        *_time(terms),
        f"start: {spoken(terms.start, year=True)}" if terms.start else "",
    ]
    by = ((flat(p.by), flat(p.what)) for p in terms.promises)
    lines += [f"as {who} said: {what}" if who else f"as was said: {what}" for who, what in by]
    return [line for line in lines if line]


def _post(terms: Terms) -> Iterator[str]:
    yield f"post: {flat(terms.title)}" if terms.title else ""
    yield f"place: {flat(terms.place)}" if terms.place else ""
    yield f"contract: {terms.contract_type.replace('_', ' ')}" if terms.contract_type else ""
    yield f"collective agreement: {flat(terms.collective_agreement)}" if terms.collective_agreement else ""


def _pay(terms: Terms, currency: str) -> Iterator[str]:
    if terms.base_salary is not None:
        yield _base(terms.base_salary, terms, currency)
    yield _line("hours", terms.paid_hours, " a week")
    yield _line("working days", terms.working_days, " a week")
    yield _line("raise", terms.yearly_raise, " a year", share=True)
    if terms.target_bonus is not None:
        yield from _bonus(terms.target_bonus, currency)
    if terms.commission is not None:
        yield _money("guaranteed commission", terms.commission.guaranteed, currency, " a year")
        yield "" if terms.commission.guaranteed else "commission: by the terms you sent me"
    if terms.overtime is not None and terms.overtime.paid_hours_per_week is not None:
        yield _line("overtime pay", terms.overtime.multiplier, " times the ordinary rate") or "overtime: paid"
    for extra in terms.shift_differentials:
        of = "shift" if extra.shifts_per_year is not None and extra.hours_per_shift is None else "hour"
        yield _money(flat(extra.name), extra.rate, currency, f" an {of}" if of == "hour" else f" a {of}")
        yield _line(flat(extra.name), extra.rate_share, " of base pay by the hour", share=True)
    yield _line("invoices paid within", terms.invoice_days, " days")


def _base(base: Pay, terms: Terms, currency: str) -> str:
    """Base salary or rate, with what it is paid for."""
    label = "fee" if terms.is_contractor else "base salary"
    per = base.per.replace("_", " ")
    paid = "" if terms.payments is None else f", in {_number(terms.payments)} payments a year"
    part = "" if base.fte is None else f", at {_number(base.fte, share=True)} of full time"
    return _money(label, base, currency, f" {each(per)}", behind=f"{paid}{part}")


def each(per: str) -> str:
    """`a year`, `an hour`."""
    return f"an {per}" if per.startswith("hour") else f"a {per}"


def _bonus(bonus: Bonus, currency: str) -> Iterator[str]:
    sure = ", guaranteed in the first year" if bonus.guaranteed_first_year else ""
    if bonus.guaranteed is not None:
        sure = f", of it {_number(bonus.guaranteed, share=True)} guaranteed"
    free = ", at your discretion" if bonus.discretionary else ""
    yield _line("target bonus", bonus.share, f" of base salary{sure}{free}", share=True)
    yield _money("target bonus", bonus.amount, currency, " a year", behind=f"{sure}{free}")


def _once(terms: Terms, currency: str) -> Iterator[str]:
    """Payments that are made once, and shares."""
    for sign_on in terms.sign_ons:
        when = "" if sign_on.month == 1 else f" in month {sign_on.month}"
        yield _money("sign-on bonus", sign_on.amount, currency, when, behind=_owed_back(sign_on))
    if terms.relocation is not None:
        moving = terms.relocation
        yield _money("help with moving", moving.allowance, currency, behind=_owed_back(moving))
    for grant in terms.equity_grants or ():
        yield _grant(grant, currency)
    if terms.espp is not None and terms.espp.discount is not None:
        yield _line("employee share plan", terms.espp.discount, " below the price", share=True)


def _owed_back(payment: Repayable) -> str:
    months = payment.clawback_months
    if months is None or payment.clawback == "none":
        return ""
    return f", to be repaid on leaving within {_number(months)} months"


def _grant(grant: EquityGrant, currency: str) -> str:
    """One grant with its number, price and vesting schedule."""
    kind = "options" if grant.kind == "options" else "shares"
    parts = [
        _line("", grant.units, f" {kind}"),
        _money("", grant.value, currency, f" in {kind}"),
        _money("strike price", grant.strike, currency, sep=" "),
        "" if grant.vesting is None else _vesting(grant.vesting),
    ]
    name = f" ({flat(grant.name)})" if grant.name.strip() else ""
    told = ", ".join(part for part in parts if part)
    return f"equity grant{name}: {told or kind + TO_CONFIRM}"


def _vesting(vesting: Vesting) -> str:
    cliff = f" with a cliff of {vesting.cliff_months} months" if vesting.cliff_months else ""
    if vesting.months is not None:
        return f"vesting over {vesting.months} months{cliff}"
    shares = vesting.yearly or tuple(tranche.share for tranche in vesting.tranches)
    steps = ", ".join(map(_percent, shares))
    if vesting.yearly:
        return f"vesting by year {steps}{cliff}"
    months = ", ".join(str(tranche.month) for tranche in vesting.tranches)
    return f"vesting {steps} after {months} months"


def _benefits(terms: Terms, currency: str) -> Iterator[str]:
    if terms.pension is not None:
        yield from _pension(terms.pension, currency)
    if terms.health is not None:
        yield _money("my part of the health insurance", terms.health.employee_premium, currency, " a year")
    for stipend in terms.stipends or ():
        yield _money(flat(stipend.name), stipend.amount, currency, " a year")
    yield f"sick pay: {flat(terms.sick_pay)}" if terms.sick_pay else ""


def _pension(pension: Pension, currency: str) -> Iterator[str]:
    yield _line("pension, your part", pension.employer, " of pay", share=True)
    yield _money("pension, your part", pension.employer_amount, currency, " a year")
    for tier in pension.match:
        yield f"pension: you match {_percent(tier.rate)} of what I pay in, up to {_percent(tier.up_to)} of pay"


def _time(terms: Terms) -> Iterator[str]:
    unit = " hours" if terms.leave_basis == "hours" else " days"
    if not terms.is_contractor:
        yield _line("paid leave", terms.leave_days, f"{unit} a year")
    yield "paid leave: unlimited" if terms.leave_unlimited and terms.leave_days is None else ""
    yield _line("public holidays", terms.public_holidays, " days a year")
    yield _line("days at your place", terms.office_days_per_week, " a week")
    yield _line("probation", terms.probation_months, " months")
    yield _line("my notice", terms.notice_employee_weeks, " weeks")
    yield _line("your notice", terms.notice_employer_weeks, " weeks")


def _line(label: str, value: Quantity | None, unit: str, *, share: bool = False) -> str:
    """`label: 28 days`; a range as such and to be confirmed; empty where it is not known."""
    if value is None:
        return ""
    head = f"{label}: " if label else ""
    return f"{head}{_number(value, share=share)}{unit}{'' if value.exact else TO_CONFIRM}"


def _money(
    label: str, value: Amount | None, currency: str, unit: str = "", *, behind: str = "", sep: str = ": "
) -> str:
    """`label: 60,000 EUR a year`, by the same rules."""
    if value is None:
        return ""
    head = f"{label}{sep}" if label else ""
    paid = f"{_number(value)} {value.currency or currency}".strip()
    return f"{head}{paid}{unit}{behind}{'' if value.exact else TO_CONFIRM}"


def _number(value: Quantity, *, share: bool = False) -> str:
    ends = [value.low] if value.exact else [value.low, value.high]
    return " to ".join(_percent(end) if share else f"{end:,.10g}" for end in ends)


def _percent(share: float) -> str:
    return f"{100 * share:,.10g}%"
