"""Detectors of red flags in words: one function a pattern, registered under the rule's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words import (
    accounts,
    commission,
    contract,
    dead_end,
    deadline,
    differs,
    duties,
    family,
    fees,
    identity,
    leave,
    money,
    offer,
    overwork,
    probation,
    promises,
    repayment,
    trial,
    turnover,
    vague,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from offer_eval.core.red_flags.words.language import Match, Text

    Detector = Callable[[Text], Iterable[Match]]
    """Finds one pattern; yields the guilty words, the surest first."""

_DETECTORS: tuple[Detector, ...] = (
    vague.role_vague,
    duties.unlimited_duties,
    dead_end.cv_dead_end,
    turnover.high_turnover,
    family.family_culture,
    turnover.layoffs_or_exits,
    deadline.exploding_offer,
    offer.accept_before_terms,
    promises.promise_unwritten,
    differs.differs_from_advert,
    offer.conditional_offer,
    offer.start_now,
    offer.punished_for_asking,
    repayment.clawback,
    repayment.training_repayment,
    commission.commission_only,
    money.bonus_discretionary,
    money.equity_opaque,
    money.no_pay_stated,
    money.long_invoice_terms,
    money.late_pay,
    fees.fee_to_start,
    accounts.bank_or_id_early,
    accounts.money_mule,
    trial.unpaid_trial,
    probation.unpaid_probation,
    overwork.overwork,
    overwork.mandated_overtime,
    overwork.unpaid_on_call,
    leave.leave_undefined,
    contract.non_compete,
    contract.terms_change,
    contract.lopsided_notice,
    contract.unlimited_liability,
    contract.invention_grab,
    contract.disguised_employment,
    identity.chat_interview,
    identity.personal_email,
    identity.documents_held,
    identity.identity_unproven,
)

WORDS: dict[str, Detector] = {detector.__name__: detector for detector in _DETECTORS}
"""The detector of each rule that words can show, by the rule's name."""
