"""Payments that come once, and what must be given back on leaving early."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.compensation.flows import Flow, one_off, repayment
from offer_eval.core.compensation.limits import check_numbers

if TYPE_CHECKING:
    from offer_eval.core.compensation.view import View
    from offer_eval.core.model.money_terms import MoneyTerms
    from offer_eval.core.model.pay_terms import Clawback, Repayable


def owed_on_leaving(
    amount: float,
    leave_month: float,
    *,
    clawback: Clawback = "full",
    months: float = 0.0,
    pro_rata_months: float = 0.0,
) -> float:
    """What must be repaid by somebody employed through the end of month `leave_month` [money].

    With T the month of leaving, c `months` and d `pro_rata_months`: none · full: all if T < c ·
    pro_rata: A(c-T)/c · full_then_pro_rata: all if T < c, then A(c+d-T)/d, never below 0.

    Raises:
        ValueError: if amount or months are negative.
    """
    check_numbers(least=0, amount=amount, leave_month=leave_month, months=months, pro_rata_months=pro_rata_months)
    if clawback == "none":
        return 0.0
    if leave_month < months:
        return amount * ((months - leave_month) / months) if clawback == "pro_rata" else amount
    if clawback != "full_then_pro_rata" or not pro_rata_months:
        return 0.0
    return amount * (max(0.0, months + pro_rata_months - leave_month) / pro_rata_months)


def annualised(amount: float, years: float) -> float:
    """A payment spread evenly over years [money/yr]: a view, never added to the cash of a year.

    Raises:
        ValueError: if `years` is not above 0.
    """
    check_numbers(amount=amount, years=years)
    if not years > 0:
        raise ValueError("years must be above 0")
    return amount / years


def sign_on_flows(terms: MoneyTerms, view: View) -> list[Flow]:
    """The payments for signing that fall before leaving, and what is owed back on leaving."""
    flows = []
    for payment in terms.sign_ons:
        if payment.month <= view.last_month:
            amount = view.income(payment.amount)
            flows += one_off("sign_on", payment.month, amount)
            flows += repayment(view, owed(payment, amount, view, month=payment.month))
    return flows


def relocation_flows(terms: MoneyTerms, view: View) -> list[Flow]:
    """The allowance less the real cost of the move, and what is owed back on leaving."""
    move = terms.relocation
    if move is None or move.month > view.last_month:
        return []
    allowance = view.income(move.allowance)
    paid = one_off("relocation", move.month, allowance - view.cost(move.cost))
    return paid + repayment(view, owed(move, allowance, view, month=move.month))


def owed(terms: Repayable, amount: float, view: View, *, month: int) -> float:
    """What the clause asks back on leaving after the view's last month, for the view's reason [money].

    The months of the clause run from the payment, which comes at the start of `month`.
    """
    applies = terms.clawback_on is None or view.reason in terms.clawback_on
    if not terms.repayable or not applies:
        return 0.0
    return owed_on_leaving(
        amount,
        view.last_month - (month - 1),
        clawback=terms.clawback or "full",
        months=view.less(terms.clawback_months),
        pro_rata_months=view.less(terms.clawback_pro_rata_months),
    )
