"""When a message should not go out, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.messages.letter import Case, has_talked
from offer_eval.core.model import Kind, Offer, Process, Terms
from offer_eval.core.plan import chosen_row, is_out, is_stopped, open_questions, spoken

if TYPE_CHECKING:
    from datetime import date

    from offer_eval.core.evaluation import RowResult


def refusal(kind: str, case: Case) -> str:
    """Why a message of that kind should not go out, as a clause; empty where it may."""
    if case.row is not None:
        return _refused_offer(kind, case.row, case)
    return _refused_process(kind, case.running, case)


def _refused_offer(kind: str, row: RowResult, case: Case) -> str:
    record = case.evaluation.decision.record
    if is_stopped(row):
        return f"do nothing more with {row.name}: a stop flag is open"
    if isinstance(row.row, Offer) and row.row.declined_on is not None:
        return f"you declined {row.name} on {spoken(row.row.declined_on)}"
    chosen = record is not None and record.chosen == row.name
    if is_out(row) and kind not in {"decline", "counter"} and not chosen:
        return f"the verdict on {row.name} is to walk away; only the message decline is left"
    if kind == "questions" and not open_questions(row, case.evaluation.today):
        written = isinstance(row.row, Terms) and row.row.terms_in_writing is True
        return f"nothing is open at {row.name}: its terms are in writing" if written else ""
    return ""


def _refused_process(kind: str, process: Process, case: Case) -> str:
    if kind == "feedback":
        return "" if process.rejected_on else f"{process.employer} has not said no; once it has, fill in rejected_on"
    if process.rejected_on is not None:
        return f"{process.employer} said no on {spoken(process.rejected_on)}; what is left is the message feedback"
    if process.closed_on is not None:
        return f"you ended this on {spoken(process.closed_on)}"
    if kind == "tell":
        return _nothing_to_tell(case)
    return _too_early(kind, process, case.evaluation.today)


def _nothing_to_tell(case: Case) -> str:
    chosen = chosen_row(case.evaluation)
    if chosen is None:
        return "no row leads and no choice is noted, so there is nothing to tell"
    if chosen.kind is Kind.KEEP_SEARCHING:
        return "to keep searching ends no application, so there is nothing to withdraw"
    return ""


def _too_early(kind: str, process: Process, today: date) -> str:
    ahead = process.last_interview is not None and process.last_interview > today
    if kind == "thank" and not has_talked(process, today):
        on = f" is on {spoken(process.last_interview)}" if ahead and process.last_interview else " has no date so far"
        return f"the interview with {process.employer}{on}; fill in interview_on once it was held"
    if kind == "chase" and ahead and process.last_interview:
        return f"the interview with {process.employer} is still ahead, on {spoken(process.last_interview)}"
    if kind == "chase" and process.promised_date is None and not has_talked(process, today):
        return f"{process.employer} owes no answer yet; fill in interview_on or promised_date"
    return ""
