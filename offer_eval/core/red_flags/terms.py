"""The one place where the rules read the money terms of an offer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import BaseModel

from offer_eval.core.compensation.readings import annual_base
from offer_eval.core.model import MoneyTerms, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.model import Offer
    from offer_eval.core.model.pay_terms import Bonus, Repayable

_NOT_A_TERM = frozenset({"commute_minutes", "commute_cost", "commute_cost_per_year", "claim", "leave_month"})
"""What the person finds out alone, and what is never counted as pay."""

PAY_TERMS = frozenset({
    "base_salary", "yearly_raise", "target_bonus", "commission", "overtime", "shift_differentials",
    "sign_on_bonus", "relocation", "equity_grants", "espp", "pension", "health", "stipends",
})  # fmt: skip
"""The terms that a criterion of pay is worked out from."""


def yearly_base(offer: Offer) -> Quantity | None:
    """Base pay of a full year [money/yr], in the offer's own currency; None where unknown."""
    base = annual_base(offer)
    return None if base is None else Quantity(low=base.low, high=base.high)


def bonus_over_base(offer: Offer) -> Quantity | None:
    """The target bonus as a share of base pay; None where either is unknown."""
    bonus, base = offer.target_bonus, yearly_base(offer)
    if bonus is not None and bonus.share is not None:
        return bonus.share
    if bonus is None or bonus.amount is None or base is None or base.low <= 0:
        return None
    return Quantity(low=bonus.amount.low / base.high, high=bonus.amount.high / base.low)


def bonus_at_will(bonus: Bonus) -> bool | None:
    """Whether the employer decides about the bonus; None where nobody has said."""
    if bonus.guaranteed is not None and bonus.guaranteed.low >= 1:
        return False
    return bonus.discretionary


@dataclass(frozen=True, slots=True)
class Clause:
    """A payment that must be given back on leaving early."""

    field: str
    payment: str
    """What it is called."""
    months: Quantity
    """Months from the start after which nothing is owed."""
    falls: bool | None
    """Whether what is owed falls month by month; None where unknown."""
    on_dismissal: bool | None
    """Whether it is owed also if the employer ends the job."""
    before_tax: bool | None


def clauses(offer: Offer) -> tuple[Clause, ...] | None:
    """The clawbacks on payments for signing and moving; None where no such payment is known."""
    payments: list[tuple[str, Repayable]] = [("sign_on_bonus", each) for each in offer.sign_ons]
    if offer.relocation is not None:
        payments.append(("relocation", offer.relocation))
    if not payments:
        return None
    return tuple(_clause(field, payment) for field, payment in payments if payment.repayable)


def clawback_unknown(offer: Offer) -> bool:
    """Whether a payment is known without a word on giving it back."""
    payments: list[Repayable | None] = [*offer.sign_ons, offer.relocation]
    return any(each is not None and each.clawback is None and each.clawback_months is None for each in payments)


def _clause(field: str, payment: Repayable) -> Clause:
    assert payment.clawback_months is not None
    months, rest = payment.clawback_months, payment.clawback_pro_rata_months
    if rest is not None:
        months = Quantity(low=months.low + rest.low, high=months.high + rest.high)
    ends = payment.clawback_on
    return Clause(
        field=field,
        payment="sign-on bonus" if field == "sign_on_bonus" else "relocation payment",
        months=months,
        falls=None if payment.clawback is None else payment.clawback == "pro_rata",
        on_dismissal=None if ends is None else bool({"dismissal", "redundancy"} & set(ends)),
        before_tax=payment.clawback_gross,
    )


def said_terms(offer: Offer) -> tuple[str, ...]:
    """The money terms that somebody only said, in the order of the file format."""
    names = [name for name in MoneyTerms.model_fields if name not in _NOT_A_TERM]
    return tuple(name for name in names if any(_said(getattr(offer, name))))


def _said(value: object) -> Iterator[bool]:
    if isinstance(value, Quantity):
        yield value.source == "said"
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            if name not in _NOT_A_TERM:
                yield from _said(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _said(item)
