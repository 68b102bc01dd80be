"""What to do by when: deadlines in order, whom to write to today, what comes after a yes, when to look back.

Dates are reckoned in calendar days; what somebody has to read is moved to a day on which they work. Weekends are known
here, public holidays come in as a set of dates.
"""

from offer_eval.core.days import (
    count,
    is_working_day,
    moment,
    next_working_day,
    spoken,
    working_day,
    working_days,
)
from offer_eval.core.model.quantity import END_OF_DAY
from offer_eval.core.plan.cadence import BETWEEN_CHASES, Limit, beyond_thanks, chases, thanks_due
from offer_eval.core.plan.choice import chosen_row, is_out, is_stopped
from offer_eval.core.plan.dates_only import dates_only
from offer_eval.core.plan.looking_back import counted_from, review_dates
from offer_eval.core.plan.offers import MOST_QUESTIONS, open_questions
from offer_eval.core.plan.steps import Deadline, Do, Plan, Step
from offer_eval.core.plan.whole import plan_of

__all__ = [
    "BETWEEN_CHASES",
    "END_OF_DAY",
    "MOST_QUESTIONS",
    "Deadline",
    "Do",
    "Limit",
    "Plan",
    "Step",
    "beyond_thanks",
    "chases",
    "chosen_row",
    "count",
    "counted_from",
    "dates_only",
    "is_out",
    "is_stopped",
    "is_working_day",
    "moment",
    "next_working_day",
    "open_questions",
    "plan_of",
    "review_dates",
    "spoken",
    "thanks_due",
    "working_day",
    "working_days",
]
