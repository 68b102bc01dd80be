"""What is still open, what is out, and which row the plan takes for the choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.model import CounterOffer, Kind, Offer
from offer_eval.core.red_flags.rule import Severity, State
from offer_eval.core.verdict import Word

if TYPE_CHECKING:
    from offer_eval.core.evaluation import Evaluation, RowResult
    from offer_eval.core.model.journal import DecisionRecord


def chosen_row(evaluation: Evaluation) -> RowResult | None:
    """The row that was chosen, else the one that leads, else the only open offer unless it is to be left; or None.

    Without an offer and without a choice noted there is nothing to choose.
    """
    record = evaluation.decision.record
    names = {row.name for row in evaluation.rows}
    if record is not None and record.chosen in names:
        return evaluation.row(record.chosen)
    offers = open_offers(evaluation)
    if evaluation.winner is not None and offers:
        return evaluation.row(evaluation.winner)
    return offers[0] if len(offers) == 1 and Word.WALK_AWAY not in offers[0].verdict.words else None


def is_chosen(row: RowResult, record: DecisionRecord | None) -> bool:
    """Whether the row is the choice that is noted."""
    return record is not None and record.chosen == row.name


def is_eyes_open(evaluation: Evaluation, row: RowResult) -> bool:
    """Whether a row is taken knowing its flags: by the verdict, by the record, or with a high flag accepted."""
    record = evaluation.decision.record
    said = record is not None and record.chosen == row.name and record.eyes_open is True
    accepted = any(f.state is State.ACKNOWLEDGED and f.severity.gravity >= Severity.HIGH.gravity for f in row.findings)
    return row.verdict.holding or said or accepted


def is_stopped(row: RowResult) -> bool:
    """Whether an offer carries an open stop flag: nothing more is done with it."""
    offered = row.kind in {Kind.OFFER, Kind.COUNTER_OFFER}
    return offered and any(f.open and f.severity is Severity.STOP for f in row.findings)


def is_out(row: RowResult) -> bool:
    """Whether an offer is out of the question: stopped, or to be walked away from."""
    return is_stopped(row) or Word.WALK_AWAY in row.verdict.words


def open_offers(evaluation: Evaluation) -> list[RowResult]:
    """Offers and counter-offer that still wait for an answer."""
    return [
        row
        for row in evaluation.rows
        if isinstance(row.row, (Offer, CounterOffer)) and not (isinstance(row.row, Offer) and row.row.declined_on)
    ]
