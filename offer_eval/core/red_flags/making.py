"""RF3: how the offer is made: time to think, terms on paper, promises, differences from the advert."""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from offer_eval.core.criteria import measure_of
from offer_eval.core.red_flags.advert_fields import Departure, compared, departures
from offer_eval.core.red_flags.reading import answer, any_yes, judge, number, span, words
from offer_eval.core.red_flags.rule import Answer, Asked, Hit, Severity, rule
from offer_eval.core.red_flags.terms import PAY_TERMS, said_terms

if TYPE_CHECKING:
    from datetime import date

    from offer_eval.core.criteria import Measure
    from offer_eval.core.model import Offer, Promise
    from offer_eval.core.red_flags.rule import About

DAY = 24.0
"""Hours."""

WEIGHTY = 0.1
"""Share of all weight from which a criterion makes an unwritten promise a high flag."""


@rule(
    "RF301",
    "exploding_offer",
    label="pressure_to_accept",
    severity=Severity.HIGH,
    scale="By the time from the offer to the answer: high under 48 hours, medium for 2 or 3 days, low for 4 "
    "days, a note for 5 or 6 days, nothing from 7 days. For students at least low under 14 days. One "
    "step milder if they gave a reason for the date. Feeling hurried is at least medium.",
    why="Haste keeps you from asking, comparing and sleeping on it.",
    other_side="They may be keen on you, or bound by a date of their own: a course, a tender, a second "
    "candidate. Then they can name it.",
    question="I would like to answer with my whole heart. Could I have a week?",
    action="Take time to think. Ask for it; an employer who wants you can usually give some days.",
    source='"After the Interview", Interview Skills course; NACE; Purdue University',
    fields=("answer_by", "offer_at", "pressured", "deadline_reason", "student_offer"),
    trips={"offer_at": "2026-11-20 09:00", "answer_by": "2026-11-21 17:00"},
    passes={"offer_at": "2026-11-20 09:00", "answer_by": "2026-11-30 17:00", "pressured": False},
    trips_text="If you do not sign tonight, the place goes to the next person.",
    passes_text="Please let us know within two weeks.",
)
def exploding_offer(offer: Offer, _about: About) -> Answer:
    """You are pressed for an answer."""
    hours = _hours_to_answer(offer)
    severity = None if hours is None else _by_hours(hours, student=bool(offer.student_offer))
    if severity is not None and words(offer.deadline_reason):
        severity = severity.milder
    if offer.pressured and (severity is None or severity.gravity < Severity.MEDIUM.gravity):
        return Hit(
            " ".join(["You feel hurried into saying yes.", *_dates(offer)]),
            Severity.MEDIUM,
            field="pressured",
        )
    if hours is None or offer.offer_at is None:
        return Asked.NOT_ASKED
    evidence = " ".join(_dates(offer))
    later = _later(offer.offer_at, student=bool(offer.student_offer))
    return answer(judge(severity, severity), evidence, field="answer_by", question=later)


def _hours_to_answer(offer: Offer) -> float | None:
    """Hours from the offer to the answer; None if unknown or impossible."""
    hours = offer.hours_to_answer
    return None if hours is None or hours < 0 else hours


def by_hours(hours: float) -> Severity | None:
    """How grave so short a time to answer is [hours]; None from seven days.

    The marks are the project's own, after the advice of university career services to grant at least a week.
    """
    marks = ((2, Severity.HIGH), (4, Severity.MEDIUM), (5, Severity.LOW), (7, Severity.NOTE))
    return next((grave for days, grave in marks if hours < days * DAY), None)


def _by_hours(hours: float, *, student: bool) -> Severity | None:
    severity = by_hours(hours)
    if student and hours < 14 * DAY and (severity is None or severity is Severity.NOTE):
        return Severity.LOW
    return severity


def _dates(offer: Offer) -> list[str]:
    hours = _hours_to_answer(offer)
    if hours is None or offer.offer_at is None or offer.answer_by is None:
        return []
    zones = offer.offer_at.utcoffset() != offer.answer_by.utcoffset()
    start, end = (_clock(moment, zone=zones) for moment in (offer.offer_at, offer.answer_by))
    said = [f"From the offer ({start}) to the answer ({end}): {_length(hours)}."]
    reason = words(offer.deadline_reason)
    return [*said, f"Their reason: {reason}."] if reason else said


def _length(hours: float) -> str:
    """The time in words, rounded down, so that it never reads as more than the flag went by."""
    if hours < 2 * DAY:
        return "1 hour" if int(hours) == 1 else f"{int(hours)} hours"
    return f"{number(math.floor(10 * hours / DAY) / 10)} days"


def _clock(moment: datetime, *, zone: bool) -> str:
    return f"{moment:%Y-%m-%d %H:%M%z}" if zone else f"{moment:%Y-%m-%d %H:%M}"


def _later(offered: datetime, *, student: bool) -> str:
    day = (offered + timedelta(days=14 if student else 7)).date()
    return f"I would like to answer with my whole heart. Could I do so by {day}?"


@rule(
    "RF302",
    "accept_before_terms",
    severity=Severity.HIGH,
    scale="High; low if they will wait for your answer until the terms are on paper.",
    why="What is not on paper when you say yes can be something else when you start.",
    other_side="In a small firm nobody may have got to the letter yet; a draft may be on its way.",
    question="Could you send me the full terms? I will answer within three days of having them.",
    action="Say that you are glad of the offer, and that you will answer once you have read it.",
    source="Purdue University; A. Green; Ask the Headhunter",
    fields=("terms_in_writing", "yes_demanded_first"),
    trips={"terms_in_writing": False, "yes_demanded_first": True},
    passes={"terms_in_writing": True},
    trips_text="Confirm that you are coming; the paperwork follows in your first month.",
    passes_text="The contract is attached. Please read it and tell us by the 14th.",
)
def accept_before_terms(offer: Offer, _about: About) -> Answer:
    """There is nothing on paper to say yes to."""
    if offer.terms_in_writing:
        return Asked.FINE
    if offer.yes_demanded_first:
        return Hit("They want your yes before you have the terms in writing.", field="yes_demanded_first")
    if offer.terms_in_writing is None:
        return Asked.NOT_ASKED
    if offer.yes_demanded_first is False:
        return Hit("The terms are not in writing; they will wait for your answer until they are.", Severity.LOW)
    return Hit("The terms are not in writing.")


@rule(
    "RF303",
    "start_now",
    severity=Severity.MEDIUM,
    why="Who asks you to leave others in the lurch may one day be left so, or may treat you so.",
    other_side="Shift work and short cover do start at once, and they may not know your notice period.",
    question="I owe my present employer notice. Would a start after that suit you?",
    action="Name the first day on which you are free, and keep to it.",
    source="Business Insider",
    fields=("asked_to_skip_notice", "start"),
    trips={"asked_to_skip_notice": True},
    passes={"asked_to_skip_notice": False},
    trips_text="Forget your notice, we need you here tomorrow.",
    passes_text="Ideally you start soon; we will wait for your notice period.",
)
def start_now(offer: Offer, about: About) -> Answer:
    """You are to start before your notice is over."""
    if offer.asked_to_skip_notice:
        return Hit("They ask you to start without giving notice.")
    present = about.decision.present_job if about.decision else None
    notice = present.notice_employee_weeks if present else None
    if offer.start is None or notice is None:
        return Asked.NOT_ASKED if offer.asked_to_skip_notice is None else Asked.FINE
    ends = [about.today + timedelta(weeks=weeks) for weeks in (notice.low, notice.high)]
    judged = judge(*(Severity.MEDIUM if offer.start < end else None for end in ends))
    evidence = f"The start is {offer.start}; notice of {span(notice, 'week')}, given today, runs to {ends[1]}."
    return answer(judged, evidence, field="start", question=_after_notice(ends[1]))


def _after_notice(end: date) -> str:
    return f"My notice runs to {end}. Would a start after that suit you?"


@rule(
    "RF304",
    "punished_for_asking",
    severity=Severity.HIGH,
    why="An employer who takes a polite question badly before you start will hardly take it better afterwards.",
    other_side="A plain no, or a fixed pay scale, is no punishment.",
    question="",
    action="Write down what was said and when, and weigh it heavily.",
    source="Hart, Bear and Ren; P. Doody",
    fields=("punished_for_asking",),
    trips={"punished_for_asking": True},
    passes={"punished_for_asking": False},
    trips_text="Since you see fit to haggle, we have lowered the offer.",
    passes_text="Our scale is fixed, but we can move your start date.",
)
def punished_for_asking(offer: Offer, _about: About) -> Answer:
    """A polite question was held against you."""
    return any_yes(
        offer,
        {"punished_for_asking": "After a polite question they took the offer back, lowered it or were rude."},
    )


@rule(
    "RF305",
    "differs_from_advert",
    label="offer_differs",
    severity=Severity.HIGH,
    scale="High if the job, title, pay, place, office days, hours or kind of contract are not as advertised; "
    "medium for bonus or leave; low for the start. A note where the change was talked over and agreed. "
    "Better is no difference.",
    why="The advert is the first thing they told you. If it was not so, look twice at the rest.",
    other_side="You may have agreed on the change, or the advert was for several posts.",
    question="The advert and the offer differ here. What has changed?",
    action="Do not accept as a matter of course. Ask what changed and why, and decide on the offer as it is.",
    source='"After the Interview", Interview Skills course',
    fields=(
        "advert",
        "other_job_than_advertised",
        "title",
        "base_salary",
        "place",
        "office_days_per_week",
        "hours_per_week",
        "contract_type",
        "target_bonus",
        "leave_days",
        "start",
    ),
    trips={"advert": {"base_salary": "60000 to 65000"}, "base_salary": 52000},
    passes={"advert": {"base_salary": "60000 to 65000"}, "base_salary": 62000},
    trips_text="We had listed the post as full time; what we can give you is three days.",
    passes_text="As advertised, the post is full time.",
)
def differs_from_advert(offer: Offer, _about: About) -> Answer:
    """The offer is not what was advertised."""
    found = departures(offer)
    if offer.other_job_than_advertised:
        other = "The job is another one than was advertised."
        found = (Departure("other_job_than_advertised", other, Severity.HIGH, sure=True), *found)
    if not found:
        known = compared(offer) or offer.other_job_than_advertised is False
        return Asked.FINE if known else Asked.NOT_ASKED
    evidence = " ".join(departure.sentence for departure in found)
    if offer.advert is not None and offer.advert.agreed_change:
        return Hit(f"{evidence} You agreed to it.", Severity.NOTE, field=found[0].field)
    graded = [each.severity if each.sure else each.severity.milder for each in found]
    worst = max(graded, key=lambda severity: severity.gravity)
    return Hit(evidence, worst, f"{evidence} What has changed?", found[0].field)


@rule(
    "RF306",
    "promise_unwritten",
    label="not_in_writing",
    severity=Severity.HIGH,
    scale="High if it concerns a criterion with at least a tenth of your weight, or if the same people have "
    "broken a promise before; else medium.",
    why="Promises fade: people forget, change their minds, or leave. Paper stays.",
    other_side="Most who mean it will confirm it in an e-mail when asked.",
    question="Could you confirm this in the letter or in an e-mail?",
    action="Have it in writing before you say yes; decide as if what is not in writing will not happen.",
    source='"After the Interview", Interview Skills course; Ask the Headhunter',
    fields=("promises",),
    trips={"promises": [{"what": "a raise after probation", "source": "said"}]},
    passes={"promises": [{"what": "a raise after probation", "source": "letter"}]},
    trips_text="Trust us, the raise comes after the summer; we do not put such things in contracts.",
    passes_text="Your pay rises by 5 % on 1 July, as set out in section 3.",
)
def promise_unwritten(offer: Offer, about: About) -> Answer:
    """Something promised is not in writing."""
    promises = [promise for promise in offer.promises if not promise.in_writing]
    terms = said_terms(offer)
    if not promises and not terms:
        known = bool(offer.promises) or "promises" in offer.model_fields_set
        return Asked.FINE if known else Asked.NOT_ASKED
    grave = any(_weighty(each, about) for each in promises) or any(_counts_much(name, about) for name in terms)
    things = [_told(promise) for promise in promises] + [f"{name.replace('_', ' ')} (only said)" for name in terms]
    question = f"Could you confirm in the letter or in an e-mail: {'; '.join(_things(promises, terms))}?"
    field = "promises" if promises else terms[0]
    return Hit(f"Not in writing: {'; '.join(things)}.", Severity.HIGH if grave else Severity.MEDIUM, question, field)


def _told(promise: Promise) -> str:
    whose = f" ({promise.by})" if promise.by else ""
    before = ", and the same people have broken a promise before" if promise.broken_before else ""
    return f"{promise.what}{whose}{before}"


def _things(promises: list[Promise], terms: tuple[str, ...]) -> list[str]:
    return [promise.what for promise in promises] + [name.replace("_", " ") for name in terms]


def _weighty(promise: Promise, about: About) -> bool:
    return bool(promise.broken_before) or about.weights.get(promise.criterion or "", 0.0) >= WEIGHTY - 1e-9


def _counts_much(term: str, about: About) -> bool:
    """Whether a criterion that is measured by `term` carries at least a tenth of the weight."""
    criteria = about.decision.criteria if about.decision else {}
    heavy = [name for name, weight in about.weights.items() if weight >= WEIGHTY - 1e-9 and name in criteria]
    return any(_feeds(term, measure_of(name, criteria[name])) for name in heavy)


def _feeds(term: str, measure: Measure) -> bool:
    return term in measure.fields or (term in PAY_TERMS and "base_salary" in measure.fields)


@rule(
    "RF307",
    "conditional_offer",
    severity=Severity.LOW,
    order_of_steps=True,
    why="Until the conditions are met there is no job; who resigns before that may end up with none.",
    other_side="It is entirely ordinary: references, checks and permits take their time.",
    question="When will the conditions of the offer (references, checks, a permit) be settled?",
    action="First have the conditions settled and confirmed, then give notice, then start.",
    source="Acas",
    fields=("conditions_open",),
    trips={"conditions_open": ["references", "work permit"]},
    passes={"conditions_open": "none"},
    trips_text="This offer depends on satisfactory references and a background check.",
    passes_text="Your references have come in; the offer is now final.",
)
def conditional_offer(offer: Offer, about: About) -> Answer:
    """The offer still depends on something."""
    if offer.conditions_open is None:
        return Asked.NOT_ASKED
    if not offer.conditions_open:
        return Asked.FINE
    evidence = f"Still open: {', '.join(offer.conditions_open)}."
    if about.decision is not None and about.decision.present_job is not None:
        evidence += " You have a job to resign from: resign only when this is settled."
    return Hit(evidence, question=f"When will this be settled: {', '.join(offer.conditions_open)}?")
