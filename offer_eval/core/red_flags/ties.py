"""RF4: what the contract binds you to. What the law says of it is for a lawyer or a union, not for a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.red_flags.reading import Judged, answer, any_yes, at_ends, joined, judge, span
from offer_eval.core.red_flags.rule import Answer, Asked, Hit, Severity, rule
from offer_eval.core.red_flags.terms import clauses, clawback_unknown, yearly_base

if TYPE_CHECKING:
    from offer_eval.core.model import Offer, Quantity
    from offer_eval.core.red_flags.rule import About
    from offer_eval.core.red_flags.terms import Clause

LONG = 12.0
"""Months from which a tie is long."""


def _repaying(months: float, *, fair: bool) -> Severity | None:
    """How grave it is to owe money for `months`; fair means falling month by month, and on resigning only."""
    if months == 0:
        return None
    if not fair:
        return Severity.HIGH
    return Severity.LOW if months <= LONG else Severity.MEDIUM


def _both_ways(months: Quantity, *signs: bool | None) -> Judged:
    """Judged from the kindest to the harshest reading of what is unknown; a sign is true where it is fair."""
    kind = _repaying(months.low, fair=all(sign is not False for sign in signs))
    harsh = _repaying(months.high, fair=all(sign is True for sign in signs))
    return judge(kind, harsh)


def _not(sign: bool | None) -> bool | None:
    return None if sign is None else not sign


@rule(
    "RF401",
    "clawback",
    label="clawback",
    severity=Severity.HIGH,
    scale="Low if what you owe falls month by month, on resigning only, for up to 12 months; medium if so "
    "for longer; otherwise high.",
    why="Until it ends, leaving costs money you may have spent, even if it is they who end the job.",
    other_side="It is ordinary for money paid at the start, if it falls month by month and only if you resign.",
    question="Could it fall month by month, and not apply if you end the job?",
    action="Ask for both; keep the money aside until then; show the clause to a union or a lawyer if it is large.",
    source="published reviews of employment contracts",
    fields=("sign_on_bonus", "relocation"),
    trips={"sign_on_bonus": {"amount": 8000, "clawback": "full", "clawback_months": 24}},
    passes={"sign_on_bonus": {"amount": 8000, "clawback": "none"}},
    trips_text="If you leave within two years, for whatever reason, the whole signing bonus is to be paid back.",
    passes_text="The bonus is paid after six months of work.",
)
def clawback(offer: Offer, _about: About) -> Answer:
    """Money paid at the start must be paid back on leaving."""
    found = clauses(offer)
    if found is None:
        return Asked.NOT_ASKED
    if not found:
        return Asked.NOT_ASKED if clawback_unknown(offer) else Asked.FINE
    return joined(*(_clause(clause) for clause in found))


def _clause(clause: Clause) -> Answer:
    judged = _both_ways(clause.months, clause.falls, _not(clause.on_dismissal), _not(clause.before_tax or False))
    parts = [f"The {clause.payment} must be paid back on leaving within {span(clause.months, 'month')}"]
    parts.append({True: "falling month by month", False: "in full", None: "how it falls is not known"}[clause.falls])
    if clause.on_dismissal is not None:
        parts.append("also if they end the job" if clause.on_dismissal else "only if you resign")
    if clause.before_tax:
        parts.append("as the amount before tax")
    return answer(judged, f"{', '.join(parts)}.", field=clause.field)


@rule(
    "RF402",
    "training_repayment",
    label="clawback",
    severity=Severity.HIGH,
    scale="High, and stop until it is settled if it is more than a tenth of a year's base pay. If it falls "
    "month by month, on resigning only, for a qualification that others accept: low up to 12 months, "
    "else medium.",
    why="A debt for training can hold you in a job that you would otherwise leave.",
    other_side="A real qualification from outside, with a sum that falls as you stay, can be a fair exchange.",
    question="What does the training really cost, which certificate do I keep, and could the sum fall month by month?",
    action="Ask for the real cost and the certificate; have a union or a lawyer read the clause.",
    source="letters of US senators of 2022 on training repayment; JD Supra",
    fields=(
        "training_repayment",
        "training_repayment_months",
        "training_repayment_pro_rata",
        "training_repayment_if_dismissed",
        "training_certificate",
        "base_salary",
    ),
    trips={"training_repayment": 6000, "training_repayment_months": 24, "base_salary": 40000},
    passes={"training_repayment": 0},
    trips_text="Course fees are taken from your last pay if you go within two years.",
    passes_text="We pay for your courses, and they are yours to keep.",
)
def training_repayment(offer: Offer, _about: About) -> Answer:
    """Training must be paid back on leaving."""
    owed = offer.training_repayment
    if owed is None:
        return Asked.NOT_ASKED
    if owed.high == 0:
        return Asked.FINE
    return answer(_training(offer, owed), _training_said(offer, owed))


def _training(offer: Offer, owed: Quantity) -> Judged:
    signs = (
        offer.training_repayment_pro_rata,
        _not(offer.training_repayment_if_dismissed),
        offer.training_certificate,
    )
    if all(signs) and offer.training_repayment_months is not None:
        return _both_ways(offer.training_repayment_months, *signs)
    base = yearly_base(offer)
    kind = _debt(owed.low, base.high if base else None)
    return judge(kind, _debt(owed.high, base.low if base else None))


def _debt(owed: float, base: float | None) -> Severity | None:
    if owed == 0:
        return None
    return Severity.STOP if base is not None and owed > 0.1 * base else Severity.HIGH


def _training_said(offer: Offer, owed: Quantity) -> str:
    months = offer.training_repayment_months
    within = f" within {span(months, 'month')}" if months is not None else ""
    base = yearly_base(offer)
    known = base is not None and base.point > 0
    share = f", {100 * owed.point / base.point:.3g} % of a year's base pay" if base is not None and known else ""
    falls = ", falling month by month" if offer.training_repayment_pro_rata else ""
    ends = ", also if they end the job" if offer.training_repayment_if_dismissed else ""
    return f"Leaving{within} would cost {span(owed)} for training{share}{falls}{ends}."


@rule(
    "RF403",
    "non_compete",
    label="broad_noncompete",
    severity=Severity.MEDIUM,
    scale="High if it lasts over 12 months, covers a whole trade or a wide area, or binds a contractor; else medium.",
    why="It can keep you from working in your trade just when you need a job.",
    other_side="A ban on taking clients or secrets along is milder. What such a clause can do differs by "
    "place and changes.",
    question="Could it be limited to named competitors for six months, and not apply if you end the job?",
    action="Ask for names and a short time; ask a lawyer or a union what it means where you live.",
    source="employment law guides for employees",
    fields=("non_compete_months", "non_compete", "non_compete_wide", "contract_type"),
    trips={"non_compete_months": 18},
    passes={"non_compete_months": 0},
    trips_text="For two years after leaving you may not work anywhere in the trade.",
    passes_text="While you are employed here you will not work for a competitor.",
)
def non_compete(offer: Offer, _about: About) -> Answer:
    """You may not work in your trade after leaving."""
    months = offer.non_compete_months
    if months is None:
        if not offer.non_compete_wide:
            if offer.non_compete:
                return Hit("A ban on work for others after leaving, for a time not stated.", field="non_compete")
            return Asked.NOT_ASKED
        return Hit("A ban covers a whole trade or a wide area.", Severity.HIGH, field="non_compete_wide")
    harsh = bool(offer.non_compete_wide) or offer.is_contractor
    judged = at_ends(months, lambda length: _ban(length, harsh=harsh))
    wide = ", for a whole trade or a wide area" if offer.non_compete_wide else ""
    who = ", as a contractor" if offer.is_contractor else ""
    return answer(
        judged,
        f"After leaving you may not work for others in the trade for {span(months, 'month')}{wide}{who}.",
    )


def _ban(months: float, *, harsh: bool) -> Severity | None:
    if months == 0:
        return None
    return Severity.HIGH if harsh or months > LONG else Severity.MEDIUM


@rule(
    "RF404",
    "unpaid_trial",
    label="unpaid_trial",
    severity=Severity.HIGH,
    scale="High over 4 hours, or if customers are served; a note for a shorter time if that is not known.",
    why="Work that serves the employer is work, and work is paid.",
    other_side="A short test under the eyes of somebody who judges it is ordinary.",
    question="How long does it take, who watches, and is it paid?",
    action="Agree to a short test; for a day or a shift, ask for pay.",
    source="UK government guidance on unpaid work trials; Mondaq",
    fields=("unpaid_trial_hours", "unpaid_trial_for_customers"),
    trips={"unpaid_trial_hours": 8},
    passes={"unpaid_trial_hours": 2, "unpaid_trial_for_customers": False},
    trips_text="Come for three evenings behind the bar, without pay, and then we decide.",
    passes_text="The trial shift is paid at the usual rate.",
)
def unpaid_trial(offer: Offer, _about: About) -> Answer:
    """Work without pay before they decide."""
    hours = offer.unpaid_trial_hours
    if hours is None:
        serving = {"unpaid_trial_for_customers": "You are to serve customers without pay."}
        return any_yes(offer, serving) if offer.unpaid_trial_for_customers else Asked.NOT_ASKED
    judged = at_ends(hours, lambda length: _trial(length, serves=offer.unpaid_trial_for_customers))
    serving_too = ", serving customers" if offer.unpaid_trial_for_customers else ""
    return answer(judged, f"{span(hours, 'hour')} of work without pay before they decide{serving_too}.")


def _trial(hours: float, *, serves: bool | None) -> Severity | None:
    if hours == 0:
        return None
    if hours > 4 or serves:
        return Severity.HIGH
    return Severity.NOTE if serves is None else None


@rule(
    "RF405",
    "lopsided_notice",
    severity=Severity.MEDIUM,
    scale="Medium if your notice is more than twice theirs, or probation is longer than 6 months. Short "
    "notice for both during probation is a note.",
    why="You would be bound for long, and they hardly at all.",
    other_side="Probation of three to six months, with short notice for both, is ordinary.",
    question="Could notice be the same for both sides?",
    action="Ask for equal notice; ask a union what is usual in the trade.",
    source="Croner; employment law guides for employees",
    fields=(
        "notice_employee_weeks",
        "notice_employer_weeks",
        "probation_months",
        "probation_notice_employee_weeks",
        "probation_notice_employer_weeks",
    ),
    trips={"notice_employee_weeks": 12, "notice_employer_weeks": 4},
    passes={"notice_employee_weeks": 4, "notice_employer_weeks": 4, "probation_months": 6},
    trips_text="You give three months' notice; we may end the contract within a week.",
    passes_text="Either side gives one month's notice.",
)
def lopsided_notice(offer: Offer, _about: About) -> Answer:
    """Notice or probation is lop-sided."""
    usual = _notice(offer.notice_employee_weeks, offer.notice_employer_weeks, when="")
    early = _notice(
        offer.probation_notice_employee_weeks, offer.probation_notice_employer_weeks, when=" during probation"
    )
    short = _short_notice(offer) if early is Asked.FINE else early
    known = [part for part in (_probation(offer.probation_months), short) if part is not Asked.NOT_ASKED]
    return joined(usual, *known)


def _notice(yours: Quantity | None, theirs: Quantity | None, *, when: str) -> Answer:
    if yours is None or theirs is None:
        return Asked.NOT_ASKED
    judged = judge(_uneven(yours.low, theirs.high), _uneven(yours.high, theirs.low))
    return answer(judged, f"Notice{when}: {span(yours, 'week')} from you, {span(theirs, 'week')} from them.")


def _uneven(yours: float, theirs: float) -> Severity | None:
    return Severity.MEDIUM if yours > 2 * theirs else None


def _short_notice(offer: Offer) -> Answer:
    theirs = offer.probation_notice_employer_weeks
    if theirs is None or theirs.high >= 1:
        return Asked.FINE
    return Hit(f"Notice during probation is short on both sides: {span(theirs, 'week')}.", Severity.NOTE)


def _probation(months: Quantity | None) -> Answer:
    if months is None:
        return Asked.NOT_ASKED
    judged = at_ends(months, lambda length: Severity.MEDIUM if length > 6 else None)
    return answer(judged, f"Probation lasts {span(months, 'month')}.", field="probation_months")


@rule(
    "RF406",
    "unpaid_probation",
    label="unpaid_probation",
    severity=Severity.HIGH,
    why="Weeks of work without pay, with no promise of a job at their end, cost you and not them.",
    other_side="A lower wage while you are trained is milder, if the figure and the end are named.",
    question="Is the time of probation and training paid, and from which day?",
    action="Have pay from the first day in writing before you start.",
    source="guidance of labour inspectorates and unions",
    fields=("probation_paid",),
    trips={"probation_paid": False},
    passes={"probation_paid": True},
    trips_text="Wages begin once you have passed your three weeks of training.",
    passes_text="Your three weeks of training are paid in full.",
)
def unpaid_probation(offer: Offer, _about: About) -> Answer:
    """Probation or training is not paid."""
    if offer.probation_paid is None:
        return Asked.NOT_ASKED
    return Asked.FINE if offer.probation_paid else Hit("Probation or training weeks are not paid as usual.")


@rule(
    "RF407",
    "unlimited_liability",
    severity=Severity.HIGH,
    why="A single mistake, or somebody else's, could cost you more than the job pays.",
    other_side="Contractors often bear liability up to their fees or their insurance.",
    question="Could my liability be limited to fees or insurance, and deductions be left out?",
    action="Ask for a limit; have a lawyer or a union read the clause before you sign.",
    source="published reviews of employment contracts",
    fields=("liability_unlimited", "wage_deductions_for_losses"),
    trips={"liability_unlimited": True},
    passes={"liability_unlimited": False, "wage_deductions_for_losses": False},
    trips_text="Missing stock is taken out of the wages of the shift.",
    passes_text="Your liability is limited to the sum insured.",
)
def unlimited_liability(offer: Offer, _about: About) -> Answer:
    """You would pay for their losses."""
    return any_yes(
        offer,
        {
            "liability_unlimited": "You would have to make good their losses without limit.",
            "wage_deductions_for_losses": "Losses may be taken out of your pay.",
        },
    )


@rule(
    "RF408",
    "invention_grab",
    severity=Severity.MEDIUM,
    scale="Medium; high if you have work or a project of your own beside the job.",
    why="What you make in your own time with your own means would be theirs, or could not be made at all.",
    other_side="That what you make at work belongs to the employer is ordinary.",
    question="May I list what I have made before, and leave out what I make in my own time?",
    action="Ask for a list of exceptions; have a lawyer read the clause if you have work of your own.",
    source="published reviews of employment contracts",
    fields=("own_time_work_claimed", "side_work_banned", "has_side_work"),
    trips={"own_time_work_claimed": True},
    passes={"own_time_work_claimed": False, "side_work_banned": False},
    trips_text="Whatever you create while you are employed, at any hour, belongs to the company.",
    passes_text="Work made in your own time, with your own tools, stays yours.",
)
def invention_grab(offer: Offer, _about: About) -> Answer:
    """Your own time is claimed."""
    signs = {
        "own_time_work_claimed": "The contract claims what you make in your own time.",
        "side_work_banned": "It forbids all other work.",
    }
    found = any_yes(offer, signs, Severity.HIGH if offer.has_side_work else Severity.MEDIUM)
    if isinstance(found, Hit) and offer.has_side_work:
        return Hit(f"{found.evidence} You have work of your own.", found.severity, field=found.field)
    return found


@rule(
    "RF409",
    "terms_change",
    label="terms_change",
    severity=Severity.MEDIUM,
    why="Terms that one side may change alone are not agreed terms.",
    other_side="Some give and take is ordinary: another desk, another client, a shift swapped in time.",
    question="Which changes would need my agreement?",
    action="Ask that pay, place and hours change only by agreement; have a union or a lawyer read the clause.",
    source="employment law guides for employees",
    fields=("terms_changeable_by_employer",),
    trips={"terms_changeable_by_employer": True},
    passes={"terms_changeable_by_employer": False},
    trips_text="We may alter your duties, hours, pay and place of work whenever we see fit.",
    passes_text="Changes to hours or place need the agreement of both sides.",
)
def terms_change(offer: Offer, _about: About) -> Answer:
    """They may change the terms alone."""
    return any_yes(
        offer,
        {"terms_changeable_by_employer": "They may change duties, place, hours or pay without asking you."},
    )
