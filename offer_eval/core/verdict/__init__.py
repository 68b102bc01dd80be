"""From score, flags, deal-breakers and dates to a verdict in words."""

from offer_eval.core.verdict.rules import REVIEW_MONTHS, rule_on
from offer_eval.core.verdict.ruling import Ruling, Sureness, Verdict, Word
from offer_eval.core.verdict.standing import Prospect, Standing, Unknown, contenders
from offer_eval.core.verdict.sureness import could_change_leader, sureness_of
from offer_eval.core.verdict.timing import PROCESS_DAYS, SLIP_DAYS

__all__ = [
    "PROCESS_DAYS",
    "REVIEW_MONTHS",
    "SLIP_DAYS",
    "Prospect",
    "Ruling",
    "Standing",
    "Sureness",
    "Unknown",
    "Verdict",
    "Word",
    "contenders",
    "could_change_leader",
    "rule_on",
    "sureness_of",
]
