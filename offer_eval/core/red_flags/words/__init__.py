"""Detectors of red flags in words: one function a pattern, registered under the rule's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words import (
    accounts,
    commission,
    contract,
    fees,
    hours,
    identity,
    money,
    offer,
    repayment,
    role,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from offer_eval.core.red_flags.words.language import Match, Text

    Detector = Callable[[Text], Iterable[Match]]
    """Finds one pattern; yields the guilty words, the surest first."""

_DETECTORS: tuple[Detector, ...] = (
    role.role_vague,
    role.unlimited_duties,
    role.cv_dead_end,
    role.high_turnover,
    role.family_culture,
    role.layoffs_or_exits,
    offer.exploding_offer,
    offer.accept_before_terms,
    offer.promise_unwritten,
    offer.differs_from_advert,
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
    hours.unpaid_trial,
    hours.unpaid_probation,
    hours.overwork,
    hours.mandated_overtime,
    hours.unpaid_on_call,
    hours.leave_undefined,
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
