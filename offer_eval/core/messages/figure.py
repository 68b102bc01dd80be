"""The figure to negotiate for, from the break-even of base salary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from offer_eval.core.phrasing import rounded_up

if TYPE_CHECKING:
    from offer_eval.core.evaluation import Evaluation, RowResult


@dataclass(frozen=True, slots=True)
class Asking:
    """A figure to negotiate for: at it, the offer is worth as much to the person as the first row."""

    rival: str
    base: float
    """Base salary, rounded up, in the offer's own unit and currency."""
    per: str
    """What base salary is stated in: year, month, hour."""
    realistic: bool
    """Whether the pay that follows lies on the person's own scale."""


def asking_for(evaluation: Evaluation, row: RowResult) -> Asking | None:
    """What to ask for so that `row` equals the first row on the whole score, by the break-even of its base salary.

    None where it is the first, may not be chosen, or no figure follows: no pay criterion, base salary unknown, or base
    already high enough.
    """
    if evaluation.sensitivity is None or evaluation.winner is None:
        return None
    pay = next((pay for pay in evaluation.sensitivity.pay if pay.row == row.name), None)
    if pay is None or pay.whole_score is None or pay.whole_score <= pay.base_now:
        return None
    return Asking(evaluation.winner, rounded_up(pay.whole_score), pay.unit.replace("_", " "), pay.realistic)
