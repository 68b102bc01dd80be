"""What a person knows about the job, the people and the process, beyond money.

Every field is a question that the red-flag rules read; the text under a field is the question as the page and
the docs put it. Every one may be left out or `unknown`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema, model_validator

from offer_eval.core.model.quantity import (
    Day,
    NonNegative,
    Share,
    Written,
    YesNo,
    is_unknown,
    quantity,
    wrong,
)

NOTHING = "no"
"""What a remark holds where the person answered that there is nothing to say."""

_NOTHING = frozenset({"no", "none", "nothing", "false"})


def _remark(raw: object) -> object:
    if is_unknown(raw):
        return None
    if isinstance(raw, bool):
        return "yes" if raw else NOTHING
    if isinstance(raw, (dict, list)):
        raise wrong("should be a few words", "write it as one sentence, or write no or unknown")
    text = str(raw).strip()
    return NOTHING if text.lower() in _NOTHING else text


def _list(raw: object) -> object:
    if isinstance(raw, (list, tuple)):
        return tuple(part for item in raw if (part := str(item).strip()))
    text = _remark(raw)
    if text is None or text == NOTHING:
        return None if text is None else ()
    return tuple(part.strip() for part in str(text).replace(",", ";").split(";") if part.strip())


_MONTHS = re.compile(r"(.+?)\s*months?")


def _banned_months(said: object) -> object:
    """The months of a ban written in short; None for a plain yes."""
    text = str(said).strip().lower()
    if text in _NOTHING:
        return 0
    if text in {"yes", "y", "true"}:
        return None
    match = _MONTHS.fullmatch(text) if isinstance(said, str) else None
    return match[1] if match else said


_TEXT: dict[str, Any] = {"type": "string"}
_NONE: dict[str, Any] = {"type": "null"}

if TYPE_CHECKING:
    NonCompete = bool | None
    OutOfTen = NonNegative
    Remark = str | None
    Listed = tuple[str, ...] | None
else:
    NonCompete = Annotated[
        YesNo, WithJsonSchema({"anyOf": [{"type": "boolean"}, {"type": "number", "minimum": 0}, _TEXT, _NONE]})
    ]
    OutOfTen = quantity(least=0.0, most=10.0)
    Remark = Annotated[
        str | None,
        BeforeValidator(_remark),
        WithJsonSchema({"anyOf": [_TEXT, {"type": "boolean"}, _NONE]}),
    ]
    Listed = Annotated[
        tuple[str, ...] | None,
        BeforeValidator(_list),
        WithJsonSchema({"anyOf": [{"type": "array", "items": _TEXT}, _TEXT, {"type": "boolean"}, _NONE]}),
    ]


class RoleFacts(Written):
    """The role, and what it does for you."""

    role_clarity: OutOfTen = None
    """How clear is the job, 0 to 10? 2: you cannot name the tasks; 8: tasks and aims are clear."""
    duties_in_writing: YesNo = None
    """Have you seen the duties in writing?"""
    first_aims_named: YesNo = None
    """Did they name what you should have reached after the first three to six months?"""
    duties_added: YesNo = None
    """Were duties added since the advert, with no change of pay or title?"""
    people_led: NonNegative = None
    """How many people would you lead?"""
    duties_without_limit: YesNo = None
    """Do the terms let them give you any task at all, with no list of main duties?"""
    adds_to_cv: YesNo = None
    """Would this job add something to your CV?"""
    holding_pattern: YesNo = None
    """Do you want an easy stretch just now, on purpose: to study, to rest, for the family?"""
    holding_pattern_reason: Remark = None
    """What is the easy stretch for?"""


class PeopleFacts(Written):
    """The people, and how they have treated you so far."""

    predecessors_left: NonNegative = None
    """How many people have left this post, in the time that you know about?"""
    predecessors_months: NonNegative = None
    """In how many months did they leave?"""
    why_last_left: Remark = None
    """Why did the last one leave?"""
    leaving_reason_refused: YesNo = None
    """Did they avoid the question why the last one left?"""
    growth_hiring: YesNo = None
    """Is the post open because the team grows, or because the last holder was promoted?"""
    reviews_complaint: Remark = None
    """Which complaint comes back in recent reviews by employees? Write no if you looked and found none."""
    reviews_with_complaint: NonNegative = None
    """How many recent reviews make that complaint?"""
    reviews_read: NonNegative = None
    """How many recent reviews did you read?"""
    met_manager: YesNo = None
    """Have you talked with the person you would report to?"""
    interviews_moved: NonNegative = None
    """How many times did they move or miss an appointment with you?"""
    rude_to_you: YesNo = None
    """Was anybody rude or insulting to you?"""
    improper_questions: YesNo = None
    """Did they ask about what has nothing to do with the work, such as family plans or faith?"""
    unprepared: YesNo = None
    """Did they come unprepared, with the wrong CV or the wrong job?"""
    own_dates_missed: NonNegative = None
    """How many times did more than a week go by after a date they had named, without a word?"""
    interview_rounds: NonNegative = None
    """How many times did you talk with them before the offer?"""
    interview_minutes: NonNegative = None
    """How long did you talk in all, minutes?"""
    known_before: YesNo = None
    """Did they know your work before, or through somebody who recommended you?"""


class ProcessFacts(Written):
    """How the offer is made."""

    terms_in_writing: YesNo = None
    """Do you have the terms in writing?"""
    yes_demanded_first: YesNo = None
    """Do they want your yes before you have the terms in writing?"""
    pressured: YesNo = None
    """Do you feel hurried into saying yes?"""
    deadline_reason: Remark = None
    """Which reason did they give for their deadline, with its date? Write no if they gave none."""
    student_offer: YesNo = None
    """Is the offer made to you as a student or new graduate?"""
    asked_to_skip_notice: YesNo = None
    """Do they ask you to start without giving your present employer notice?"""
    punished_for_asking: YesNo = None
    """Was the offer lowered or withdrawn, or were you treated badly, after a polite question?"""
    other_job_than_advertised: YesNo = None
    """Is the job itself another one than was advertised?"""
    conditions_open: Listed = None
    """What does the offer still depend on: references, checks, a permit? Write none if nothing is open."""


class TieFacts(Written):
    """What the contract binds you to."""

    @model_validator(mode="before")
    @classmethod
    def _non_compete_in_short(cls, raw: Any) -> Any:
        """`non_compete: 6`, `6 months` and `no` as non_compete_months; `yes` stays, as its length is not known."""
        said = raw.get("non_compete") if isinstance(raw, dict) else None
        months = None if is_unknown(said) else _banned_months(said)
        if months is None:
            return raw
        if raw.get("non_compete_months") is not None:
            raise wrong("has non_compete and non_compete_months", "keep one of them")
        return {key: raw[key] for key in raw if key != "non_compete"} | {"non_compete_months": months}

    probation_months: NonNegative = None
    """How long is probation, months? 0 for none."""
    probation_paid: YesNo = None
    """Are probation and training weeks paid as usual?"""
    notice_employee_weeks: NonNegative = None
    """How much notice would you have to give, weeks?"""
    notice_employer_weeks: NonNegative = None
    """How much notice would the employer have to give, weeks?"""
    probation_notice_employee_weeks: NonNegative = None
    """How much notice would you have to give during probation, weeks?"""
    probation_notice_employer_weeks: NonNegative = None
    """How much notice would the employer have to give during probation, weeks?"""
    training_repayment: NonNegative = None
    """What would you owe for training if you left, money? 0 for nothing."""
    training_repayment_months: NonNegative = None
    """For how many months after the training would you owe it?"""
    training_repayment_pro_rata: YesNo = None
    """Does what you would owe for training fall month by month?"""
    training_repayment_if_dismissed: YesNo = None
    """Would you owe it also if they end the job?"""
    training_certificate: YesNo = None
    """Does the training give you a qualification that other employers accept?"""
    non_compete_months: NonNegative = None
    """For how many months after leaving may you not work for others in the trade? 0 for none."""
    non_compete: NonCompete = None
    """Are you kept from working for others after leaving: yes, no, or for how many months (stands for the above)?"""
    non_compete_wide: YesNo = None
    """Does that ban cover a whole trade or a wide area, rather than named competitors?"""
    unpaid_trial_hours: NonNegative = None
    """How many hours are you asked to work without pay before they decide? 0 for none."""
    unpaid_trial_for_customers: YesNo = None
    """Would you serve customers or make something they use in those hours?"""
    liability_unlimited: YesNo = None
    """Would you have to make good their losses, with no upper limit?"""
    wage_deductions_for_losses: YesNo = None
    """May losses or shortages be taken out of your pay?"""
    own_time_work_claimed: YesNo = None
    """Does the contract claim what you make in your own time with your own means?"""
    side_work_banned: YesNo = None
    """Does it forbid all other work, whatever it is?"""
    has_side_work: YesNo = None
    """Do you have work or a project of your own beside the job?"""
    terms_changeable_by_employer: YesNo = None
    """May they change duties, place, hours or pay without your agreement?"""


class PayFacts(Written):
    """What stands behind the figures of pay and time."""

    pay_named: YesNo = None
    """Have they named a figure for the pay?"""
    pay_figure_refused: YesNo = None
    """Did they decline to name a figure when you asked?"""
    commission_only: YesNo = None
    """Does the whole pay depend on sales or results?"""
    guaranteed_share: Share = None
    """Which share of the pay they quote is guaranteed?"""
    pay_floor: NonNegative = None
    """What is the least you can live on in this job, money a year?"""
    market_pay: NonNegative = None
    """What does such a job usually pay, money a year, by what you found out yourself?"""
    real_hours_per_week: NonNegative = None
    """How many hours a week do people in the team really work?"""
    overtime_required: YesNo = None
    """Can they order overtime?"""
    overtime_paid: YesNo = None
    """Is overtime paid or given back as time off?"""
    on_call: YesNo = None
    """Would you have to be on call?"""
    on_call_paid: YesNo = None
    """Is being on call paid or given back as time off?"""
    contractor_hours_set: YesNo = None
    """As a contractor: do they set your hours?"""
    contractor_place_set: YesNo = None
    """As a contractor: do they set your place of work?"""
    contractor_tools_theirs: YesNo = None
    """As a contractor: do you work with their equipment?"""
    contractor_one_client: YesNo = None
    """As a contractor: would this be your only client?"""
    invoice_days: NonNegative = None
    """As a contractor: after how many days are invoices paid?"""


class EmployerFacts(Written):
    """The state the employer is in."""

    runway_months: NonNegative = None
    """For how many months does the employer's money last?"""
    runway_as_of: Day = None
    """On which day was that true?"""
    runway_secured: YesNo = None
    """Is the next financing round signed, or does the employer make a profit?"""
    staff_cut_share: Share = None
    """Which share of the staff was let go in the last 12 months?"""
    leaders_left: YesNo = None
    """Has the head of your function, or of the whole firm, left in the last 12 months?"""
    times_paid_late: NonNegative = None
    """How many times were wages or suppliers paid late, as far as you know?"""


class SafetyFacts(Written):
    """Whether the offer is what it says it is."""

    asked_to_pay: YesNo = None
    """Must you pay or buy something to get the job or to start?"""
    bank_or_id_asked_early: YesNo = None
    """Do they want bank details, identity papers or a log-in before there is a signed contract?"""
    asked_to_pass_on: YesNo = None
    """Are you asked to take in money, cheques, parcels or crypto and pass them on?"""
    interview_by_chat_only: YesNo = None
    """Did all talks run by text messages, with no voice and no face?"""
    employer_website: Remark = None
    """What is the employer's web address, found by yourself and not from their message?"""
    employer_verified: YesNo = None
    """Did the employer confirm the offer on a number or address that you found yourself?"""
    papers_held: YesNo = None
    """Would they keep your passport or other papers?"""
    below_minimum_wage: YesNo = None
    """Does the pay seem to lie under the legal minimum?"""
    cash_only: YesNo = None
    """Is pay in cash only, with no payslip?"""
    debt_for_job: YesNo = None
    """Would you owe them or an agent money for getting the job?"""


class OwnFacts(Written):
    """What only you can feel."""

    feels_wrong: Remark = None
    """Does something feel wrong? Say what, even if you cannot say why; write no if nothing does."""


class Facts(OwnFacts, SafetyFacts, EmployerFacts, PayFacts, TieFacts, ProcessFacts, PeopleFacts, RoleFacts):
    """Answers that the red-flag rules read; each may be unknown."""
