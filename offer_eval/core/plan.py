"""What to do by when: deadlines in order, whom to write to today, what comes after a yes, when to look back.

Dates are reckoned in calendar days; what somebody has to read is moved to a day on which they work. Weekends are known
here, public holidays come in as a set of dates.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from offer_eval.core.model import CounterOffer, Kind, Offer, PresentJob, Terms
from offer_eval.core.red_flags.rule import RULES, Severity, State
from offer_eval.core.verdict import PROCESS_DAYS, REVIEW_DAYS, SLIP_DAYS, Word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from offer_eval.core.asking import Ask
    from offer_eval.core.evaluation import Evaluation, RowResult
    from offer_eval.core.model import Process
    from offer_eval.core.verdict import Prospect

BETWEEN_CHASES = 7
"""Least days between two messages that ask how things stand; more often annoys. Source: "The Job Interview Is Over.
Now What?"."""

CALL_AFTER = 3
"""Days after an interview to ask how things stand, where no date was agreed. Source: as above, two to three days."""

FOLLOW_UPS: tuple[tuple[int, str], ...] = (
    (
        0,
        "E-mail in the morning to ask how things stand; name a call that afternoon or before noon next day",
    ),
    (7, "E-mail again, and name a call a week from then"),
    (14, "Make the call you named; a voicemail thought out beforehand will do"),
    (28, "Call: is the post still open?"),
    (42, "E-mail: is it still open, and where do they stand?"),
    (87, "Check in for the last time, and ask after other openings too"),
)
"""Days after the agreed date, and what to do. Source: "The 'I Blew It!' Post-Interview"."""

REAPPLY_DAYS = 365
"""After a no, try again in about a year. Source: "After the Interview", Interview Skills course."""

LATE_THANKS_DAYS = 5
"""Thanks are due within a day; after this many they only look late [days]."""

ROOM_FOR_A_NOTE = 6
"""Fewer days than this between interview and agreed date leave no room for a note halfway [days]."""

MORE_TIME_DAYS = 7
"""What to ask for where nothing else names a day [days]."""

FEEDBACK_DAYS = 30
"""After this time nobody remembers enough to tell what decided it [days]."""

REVIEWS: tuple[tuple[int, str], ...] = (
    (30, "First month: is the job the one you were told about?"),
    (90, "Three months: have the promises come true, and did the worries?"),
    (180, "Half a year: would you choose it again?"),
)
"""Days after the start, and the question for that day."""

SECOND_LOOK_DAYS = 274
"""A choice made eyes open is looked at again after six months and after nine [days]. Source: "After the Interview",
Interview Skills course: six to nine months in a post that others left."""

DO_NOT_PESTER = (
    "One message at a time, never two in a week: too many can cost you the job. A week or more of silence is normal."
)

AFTERMATH_DAYS = 30
"""After this time what follows a choice is done [days]."""

END_OF_DAY = time(23, 59)
"""The time that a deadline without one carries."""


class Do(StrEnum):
    """The kinds of step."""

    ANSWER = "answer"
    ASK_FOR_TIME = "ask_for_time"
    ASK = "ask"
    TELL_DEADLINE = "tell_deadline"
    THANK = "thank"
    NOTE = "note"
    CHASE = "chase"
    FEEDBACK = "feedback"
    REAPPLY = "reapply"
    EVENT = "event"
    ACCEPT = "accept"
    RESIGN = "resign"
    DECLINE = "decline"
    TELL = "tell"
    LEAVE = "leave"
    REVIEW = "review"
    GAP = "gap"


MESSAGES: dict[Do, str] = {
    Do.ASK_FOR_TIME: "time",
    Do.ASK: "questions",
    Do.TELL_DEADLINE: "deadline",
    Do.THANK: "thank",
    Do.CHASE: "chase",
    Do.FEEDBACK: "feedback",
    Do.ACCEPT: "accept",
    Do.DECLINE: "decline",
    Do.TELL: "tell",
}
"""The message that goes with a step, by the name `offer-eval message` takes."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """One answer that somebody waits for."""

    name: str
    at: datetime
    days_left: int
    """Calendar days from today; negative once it is past."""
    working_days_left: int
    """Working days after today, up to and with the day itself."""
    send_by: date
    """The last working day on which it will still be read in time."""
    ask_until: date | None
    """The day to ask for, where more time is worth asking for."""
    waiting_for: str = ""
    """The process that will have answered by then."""

    @property
    def day(self) -> date:
        """The day of the deadline, in its own time zone."""
        return self.at.date()


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do."""

    do: Do
    who: str
    """The offer, employer or row it is about."""
    what: str
    """What to do, in one sentence without a full stop."""
    on: date | None = None
    """The day to do it, never before today; None where it waits for something else."""
    at: datetime | None = None
    """The very moment, where there is one."""
    why: str = ""
    after_yes: bool = False
    """Whether it waits for your yes."""
    number: int = 0
    """Tells apart steps of one kind about the same row."""
    to_own: bool = False
    """Whether it goes to your own employer."""

    @property
    def message(self) -> str:
        """The kind of message that goes with it; empty where none does."""
        return "counter" if self.do is Do.DECLINE and self.to_own else MESSAGES.get(self.do, "")


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything with a date, and what follows a yes."""

    today: date
    deadlines: tuple[Deadline, ...]
    """The next one first."""
    steps: tuple[Step, ...]
    """By day; those that wait for a yes after them, in their own order."""
    notes: tuple[str, ...]

    @property
    def for_today(self) -> tuple[Step, ...]:
        """What to do today."""
        return tuple(step for step in self.steps if step.on == self.today and not step.after_yes)

    @property
    def later(self) -> tuple[Step, ...]:
        """What has a later day and does not wait for a yes."""
        return tuple(step for step in self.steps if step.on != self.today and not step.after_yes)

    @property
    def once_yes(self) -> tuple[Step, ...]:
        """What follows a yes, in its order."""
        return tuple(step for step in self.steps if step.after_yes)


def is_working_day(day: date, off: frozenset[date] = frozenset()) -> bool:
    """Whether people read mail on that day: Monday to Friday, and not in `off`."""
    return day.weekday() < 5 and day not in off


def working_day(day: date, off: frozenset[date] = frozenset(), *, step: int = 1) -> date:
    """The first working day on or after `day`; with `step=-1` the last one on or before it."""
    while not is_working_day(day, off):
        day += timedelta(days=step)
    return day


def next_working_day(day: date, off: frozenset[date] = frozenset()) -> date:
    """The first working day after `day`."""
    return working_day(day + timedelta(days=1), off)


def working_days(after: date, until: date, off: frozenset[date] = frozenset()) -> int:
    """How many working days lie after one day, up to and with another; 0 where it is not later."""
    days = (until - after).days
    return sum(is_working_day(after + timedelta(days=ahead), off) for ahead in range(1, days + 1))


def days_off(evaluation: Evaluation) -> frozenset[date]:
    """The decision's own days off and public holidays."""
    return frozenset(day for day in evaluation.decision.days_off if day is not None)


def plan_of(evaluation: Evaluation) -> Plan:
    """Deadlines and next steps of a decision, reckoned from the evaluation's own day.

    Days off are the weekends and the decision's `days_off`.
    """
    off = days_off(evaluation)
    deadlines = tuple(sorted(_deadlines(evaluation, off), key=lambda d: (d.at, d.name)))
    steps = [
        *_about_offers(evaluation, deadlines, off),
        *_about_processes(evaluation, deadlines, off),
        *_gaps(evaluation),
        *_after_yes(evaluation, off),
        *_reviews(evaluation),
    ]
    ordered = sorted(steps, key=_place)
    return Plan(evaluation.today, deadlines, tuple(ordered), tuple(_notes(evaluation, deadlines, ordered, off)))


def _place(step: Step) -> tuple[bool, date]:
    """Steps by day; those that wait for a yes stay behind the others, in the order in which they follow it."""
    return step.after_yes, date.min if step.after_yes or step.on is None else step.on


def chosen_row(evaluation: Evaluation) -> RowResult | None:
    """The row that was chosen, else the one that leads, else the only open offer unless it is to be left; or None."""
    record = evaluation.decision.record
    names = {row.name for row in evaluation.rows}
    name = record.chosen if record is not None and record.chosen in names else evaluation.winner
    if name is not None:
        return evaluation.row(name)
    offers = open_offers(evaluation)
    return offers[0] if len(offers) == 1 and Word.WALK_AWAY not in offers[0].verdict.words else None


def review_dates(evaluation: Evaluation) -> tuple[tuple[date, str], ...]:
    """(day, question) of each look back, counted from the first day of work, else from the day of the choice.

    After 30, 90 and 180 days, or on the working day after; where the choice is made eyes open also after six and
    nine months.
    """
    row = chosen_row(evaluation)
    if row is None:
        return ()
    record = evaluation.decision.record
    chosen_on = record.on if record is not None and record.on is not None else evaluation.today
    start = row.row.start if isinstance(row.row, Offer) else None
    first = start or chosen_on
    off = days_off(evaluation)
    dates = [(working_day(first + timedelta(days=days), off), question) for days, question in REVIEWS]
    if is_eyes_open(evaluation, row):
        six, nine = (working_day(first + timedelta(days=d), off) for d in (REVIEW_DAYS, SECOND_LOOK_DAYS))
        dates[2] = (six, "Six months, eyes open: did the flags come true, and do you stay?")
        dates.append((nine, "Nine months, eyes open: stay, or look again?"))
    return tuple(dates)


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


def _open_processes(evaluation: Evaluation) -> list[Process]:
    return [p for p in evaluation.decision.processes if p.closed_on is None]


def _answer_by(row: RowResult) -> datetime | None:
    return row.row.answer_by if isinstance(row.row, (Offer, CounterOffer)) else None


def _deadlines(evaluation: Evaluation, off: frozenset[date]) -> Iterator[Deadline]:
    record, today = evaluation.decision.record, evaluation.today
    for row in open_offers(evaluation):
        at = _answer_by(row)
        if at is None or is_out(row) or (record is not None and (record.chosen == row.name or at.date() < today)):
            continue
        day = at.date()
        prospect = _late_prospect(row, day, evaluation)
        yield Deadline(
            name=row.name,
            at=at,
            days_left=(day - today).days,
            working_days_left=working_days(today, day, off),
            send_by=working_day(day, off, step=-1),
            ask_until=_ask_until(row, day, prospect, evaluation, off=off),
            waiting_for=prospect.name if prospect else "",
        )


def _ask_until(
    row: RowResult, day: date, prospect: Prospect | None, evaluation: Evaluation, *, off: frozenset[date]
) -> date | None:
    """The day to ask for: after another process has answered, else a week more where the verdict asks for time."""
    if evaluation.decision.record is not None:
        return None
    if prospect is not None and prospect.when is not None:
        return working_day(prospect.when + timedelta(days=SLIP_DAYS), off)
    if Word.ASK_FOR_TIME in row.verdict.words:
        return working_day(max(day, evaluation.today) + timedelta(days=MORE_TIME_DAYS), off)
    return None


def _late_prospect(row: RowResult, day: date, evaluation: Evaluation) -> Prospect | None:
    """Of the processes that could beat the row and will answer after its deadline, but soon after, the best one."""
    today = evaluation.today
    latest = max(day, today) + timedelta(days=PROCESS_DAYS)
    late = [
        (prospect.promise, -prospect.when.toordinal(), number, prospect)
        for number, prospect in enumerate(evaluation.prospects)
        if prospect.when is not None
        and today <= prospect.when <= latest
        and prospect.when + timedelta(days=SLIP_DAYS) > day
        and prospect.could_beat(_points(row))
    ]
    return max(late, key=lambda found: (found[0], found[1], -found[2]))[3] if late else None


def _points(row: RowResult) -> float:
    return row.total.point if row.total else float("-inf")


def _about_offers(evaluation: Evaluation, deadlines: Sequence[Deadline], off: frozenset[date]) -> Iterator[Step]:
    stopped = [row for row in open_offers(evaluation) if is_stopped(row)]
    for row in stopped:
        yield Step(Do.LEAVE, row.name, "Do nothing more with it", evaluation.today, why="A stop flag is open.")
    if evaluation.decision.record is not None:
        return
    for row in open_offers(evaluation):
        if row in stopped:
            continue
        deadline = next((d for d in deadlines if d.name == row.name), None)
        yield from _asking(row, deadline, evaluation, off)
        if deadline is not None and deadline.days_left >= 0:
            yield _answering(row, deadline, evaluation)


def _asking(row: RowResult, deadline: Deadline | None, evaluation: Evaluation, off: frozenset[date]) -> Iterator[Step]:
    words, today = row.verdict.words, evaluation.today
    if deadline is not None and deadline.days_left < 0:
        ago = count(-deadline.days_left, "day")
        yield Step(
            Do.ASK_FOR_TIME, row.name, "Ask whether the offer still stands", today, why=f"The answer was due {ago} ago."
        )
    elif deadline is not None and deadline.ask_until is not None and Word.ASK_FOR_TIME in words:
        reason = (
            f"{deadline.waiting_for} should have answered by then."
            if deadline.waiting_for
            else "There is too little time to ask and hear back."
        )
        yield Step(Do.ASK_FOR_TIME, row.name, f"Ask for time until {spoken(deadline.ask_until)}", today, why=reason)
    asked = _what_to_ask(row, today)
    if Word.ASK_FIRST in words and asked:
        with_it = ", in the same message" if Word.ASK_FOR_TIME in words else ""
        yield Step(Do.ASK, row.name, f"{asked}{with_it}", today, why="The answers decide whether it is a yes.")
    if words == (Word.WALK_AWAY,):
        why = "A kind no leaves the door open and the post free for somebody else."
        own = row.kind is Kind.COUNTER_OFFER
        yield Step(Do.DECLINE, row.name, "Decline, once you are sure", working_day(today, off), why=why, to_own=own)


def _what_to_ask(row: RowResult, today: date) -> str:
    """What to ask of an offer; empty where nothing of its own is open."""
    asks = open_questions(row, today)
    if asks:
        return f"Send your {count(len(asks), 'question')}" if len(asks) > 1 else "Send your question"
    in_writing = isinstance(row.row, Terms) and row.row.terms_in_writing is True
    return "" if in_writing else "Ask for the full terms in writing"


def open_questions(row: RowResult, today: date) -> list[str]:
    """What to ask an employer, each once; without asking for time, which has a message of its own, or for a past day.

    `today` is the day on which it is asked.
    """
    asks = (ask for ask in row.questions if not _asks_for_time(ask) and not _names_past_day(ask.question, today))
    return list(dict.fromkeys(ask.question for ask in asks))


def _asks_for_time(ask: Ask) -> bool:
    return ask.kind == "flag" and ask.about in RULES and RULES[ask.about].name == "exploding_offer"


def _names_past_day(question: str, today: date) -> bool:
    return any(day < today.isoformat() for day in re.findall(r"\b\d{4}-\d\d-\d\d\b", question))


def _answering(row: RowResult, deadline: Deadline, evaluation: Evaluation) -> Step:
    hour = "" if deadline.at.time() == END_OF_DAY else f" at {deadline.at:%H:%M}"
    on = max(deadline.send_by, evaluation.today)
    why = "" if deadline.send_by == deadline.day else f"Their date, {spoken(deadline.day)}, is no working day."
    at = deadline.at if hour and on == deadline.day else None
    return Step(Do.ANSWER, row.name, f"Answer due{hour}", on, at=at, why=why)


def _about_processes(evaluation: Evaluation, deadlines: Sequence[Deadline], off: frozenset[date]) -> Iterator[Step]:
    for process in _open_processes(evaluation):
        if process.rejected_on is not None:
            yield from _after_a_no(process, process.rejected_on, evaluation.today, off)
        elif evaluation.decision.record is None:
            yield from _contacts(process, evaluation, deadlines, off)


def _contacts(
    process: Process, evaluation: Evaluation, deadlines: Sequence[Deadline], off: frozenset[date]
) -> Iterator[Step]:
    """What to write to one employer, no two within a week: each step counts as a contact for those after it."""
    steps = list(_after_interview(process, evaluation.today, off))
    late = _late_deadline(process, evaluation, deadlines)
    thanks = any(step.do is Do.THANK and step.on == evaluation.today for step in steps)
    if late is not None:
        if thanks:
            steps = [step for step in steps if step.do is not Do.THANK]
        steps.append(_telling(process, late, evaluation.today, thanks=thanks))
    wrote = [s.on for s in steps if s.on and s.do in {Do.THANK, Do.TELL_DEADLINE}]
    steps = [s for s in steps if s.do is not Do.NOTE or all(_far(s.on, day) for day in wrote)]
    wrote += [s.on for s in steps if s.on and s.do is Do.NOTE]
    last = max([*wrote, *([process.last_contact] if process.last_contact else [])], default=None)
    yield from steps
    counted = process.model_copy(update={"last_contact": last})
    yield from _asking_how_it_stands(counted, evaluation, deadlines, late, off=off)


def _far(one: date | None, other: date) -> bool:
    return one is None or abs((one - other).days) >= BETWEEN_CHASES


def _after_a_no(process: Process, no: date, today: date, off: frozenset[date]) -> Iterator[Step]:
    """Thanks and the request for feedback once, and a new application in about a year."""
    wrote = process.last_contact is not None and process.last_contact >= no
    if not wrote and (today - no).days <= FEEDBACK_DAYS:
        why = "Thank them, ask what would have changed it, do not argue; it helps the next application."
        yield Step(
            Do.FEEDBACK, process.employer, "Thank them and ask for feedback", working_day(max(no, today), off), why=why
        )
    again = working_day(no + timedelta(days=REAPPLY_DAYS), off)
    if again >= today:
        yield Step(Do.REAPPLY, process.employer, "Look for an opening again, if you still want to work there", again)


def _after_interview(process: Process, today: date, off: frozenset[date]) -> Iterator[Step]:
    """What is coming, thanks within a day, and a note halfway where there is something to say."""
    if process.next_step_on is not None and process.next_step_on >= today:
        yield Step(Do.EVENT, process.employer, process.next_step or "Next step", process.next_step_on)
    held = process.interview_on
    if held is None:
        return
    silent = process.last_contact is None or process.last_contact < held
    if silent and (today - held).days <= LATE_THANKS_DAYS:
        due = max(held, today)
        why = "Within a day; short: your interest, why you fit, the date you agreed."
        yield Step(Do.THANK, process.employer, "Thank them for the interview", due, why=why)
    if process.to_say and process.promised_date is not None:
        yield from _halfway(process, held, process.promised_date, today, off=off)


def _halfway(process: Process, held: date, agreed: date, today: date, *, off: frozenset[date]) -> Iterator[Step]:
    middle = working_day(held + (agreed - held) / 2, off)
    wrote = process.last_contact is not None and process.last_contact > held + timedelta(days=1)
    if (agreed - held).days >= ROOM_FOR_A_NOTE and today <= middle < agreed and not wrote:
        yield Step(
            Do.NOTE,
            process.employer,
            f"Write to them: {process.to_say}",
            middle,
            why="Halfway to their date, because there is something to say.",
        )


def _asking_how_it_stands(
    process: Process,
    evaluation: Evaluation,
    deadlines: Sequence[Deadline],
    late: Deadline | None,
    *,
    off: frozenset[date],
) -> Iterator[Step]:
    """Once before the next deadline, not at all where they are told of it, and never twice in a week."""
    due = [d for d in deadlines if d.days_left >= 0]
    steps = list(chases(process, evaluation.today, off, in_hand=bool(due)))
    before = [step for step in steps if due and step.on and step.on <= due[0].day]
    yield from (step for step in steps if step not in (before if late is not None else before[1:]))


def _telling(process: Process, late: Deadline, today: date, *, thanks: bool) -> Step:
    tell = f"ell them that an offer wants its answer by {spoken(late.day)}, and ask where you stand"
    what = f"Thank them for the interview, t{tell}, all in one message" if thanks else f"T{tell}"
    why = "It is news for them, and the one message before the deadline."
    return Step(Do.TELL_DEADLINE, process.employer, what, today, why=why)


def _late_deadline(process: Process, evaluation: Evaluation, deadlines: Sequence[Deadline]) -> Deadline | None:
    """The next deadline that is worth telling a process of: it would miss it, could beat that offer, and was not told.

    An offer that loses to what you have without it presses nobody.
    """
    due = next((d for d in deadlines if d.days_left >= 0 and _presses(evaluation.row(d.name), evaluation)), None)
    return due if due is not None and _told_late(process, due, evaluation) else None


def _presses(row: RowResult, evaluation: Evaluation) -> bool:
    offers = {Kind.OFFER, Kind.COUNTER_OFFER}
    left = [other.total.point for other in evaluation.rows if other.total and other.kind not in offers]
    return row.total is None or row.total.point >= max(left, default=0.0)


def _told_late(process: Process, deadline: Deadline, evaluation: Evaluation) -> bool:
    """Whether a process that could beat an offer would answer too late and has not heard from us since it came."""
    result = evaluation.row(deadline.name)
    row = result.row
    came = row.offer_at.date() if isinstance(row, Offer) and row.offer_at else None
    told = came is not None and process.last_contact is not None and process.last_contact >= came
    when = process.promised_date or process.next_step_on
    late = when is None or when + timedelta(days=SLIP_DAYS) > deadline.day
    prospect = next((p for p in evaluation.prospects if p.name == process.employer), None)
    able = prospect is not None and prospect.could_beat(_points(result))
    return late and able and not told and deadline.name != process.employer


def chases(process: Process, today: date, off: frozenset[date], *, in_hand: bool) -> Iterator[Step]:
    """When to ask a silent employer how things stand.

    From the agreed date, else from three days after the interview. With an offer in hand the first falls on the working
    day after the agreed date. Those already missed become one today; none falls within a week of the last contact.
    """
    held, agreed = process.interview_on, process.promised_date
    if agreed is None and (held is None or held > today):
        return
    first = agreed or (held or today) + timedelta(days=CALL_AFTER)
    earliest = (
        today if process.last_contact is None else max(today, process.last_contact + timedelta(days=BETWEEN_CHASES))
    )
    dates = [first + timedelta(days=days) for days, _ in FOLLOW_UPS]
    dates[0] = next_working_day(first, off) if agreed is not None and in_hand else working_day(first, off)
    left = [i for i, day in enumerate(dates) if process.last_contact is None or day > process.last_contact]
    missed = [i for i in left if dates[i] < today]
    if missed == [len(FOLLOW_UPS) - 1] or (len(missed) == len(FOLLOW_UPS)):
        return
    for i in left[max(0, len(missed) - 1) :]:
        on = working_day(max(dates[i], earliest), off)
        yield Step(Do.CHASE, process.employer, FOLLOW_UPS[i][1], on, number=i)
        earliest = on + timedelta(days=BETWEEN_CHASES)


def _after_yes(evaluation: Evaluation, off: frozenset[date]) -> Iterator[Step]:
    """What follows a yes: accept, conditions, resign, tell everybody; undated until the choice is recorded."""
    row, record = chosen_row(evaluation), evaluation.decision.record
    if row is None or (record is not None and record.on is not None and _long_ago(record.on, evaluation.today)):
        return
    if is_stopped(row):
        return
    waits = record is None
    day = None if waits else working_day(evaluation.today, off)
    says_yes = row.kind in {Kind.OFFER, Kind.COUNTER_OFFER}
    if says_yes:
        yield Step(
            Do.ACCEPT, row.name, "Say yes in writing, with the terms as you understand them", day, after_yes=waits
        )
    if isinstance(row.row, Offer) and any(isinstance(r.row, PresentJob) for r in evaluation.rows):
        yield _resigning(row.row, evaluation, off)
    ends = waits or says_yes
    yield from _telling_the_others(row, evaluation, None if ends else day, ends=ends)


def _telling_the_others(row: RowResult, evaluation: Evaluation, day: date | None, *, ends: bool) -> Iterator[Step]:
    """Decline the other offers and end the processes: once one's own yes, if there is one, is confirmed."""
    why = "Only once your yes is confirmed in writing." if row.kind in {Kind.OFFER, Kind.COUNTER_OFFER} else ""
    for other in open_offers(evaluation):
        if other is not row and not is_out(other):
            own = other.kind is Kind.COUNTER_OFFER
            what = "Thank them and decline" if own else "Decline, kindly and soon"
            yield Step(Do.DECLINE, other.name, what, day, after_yes=ends, why=why, to_own=own)
    if row.kind is not Kind.KEEP_SEARCHING:
        for process in evaluation.decision.processes:
            if process.is_running:
                yield Step(Do.TELL, process.employer, "Tell them what you decided", day, after_yes=ends, why=why)


def _long_ago(chosen_on: date, today: date) -> bool:
    return (today - chosen_on).days > AFTERMATH_DAYS


def _resigning(offer: Offer, evaluation: Evaluation, off: frozenset[date]) -> Step:
    """Give notice: the latest day for the start agreed, and what has to be there before."""
    latest = _latest_notice(offer, evaluation, off)
    by = f", by {spoken(latest)} at the latest to start on {spoken(offer.start)}" if latest and offer.start else ""
    after = f" and these are met: {', '.join(offer.conditions_open)}" if offer.conditions_open else ""
    why = f"Not before the contract is signed by both sides{after}."
    if latest is not None and latest < evaluation.today:
        why += " That day is past: agree on a later start first."
    if offer.conditions_open is None:
        why += " Ask whether the offer still depends on anything."
    on = latest if latest and latest >= evaluation.today else None
    what = f"Resign from your present job{by}"
    return Step(Do.RESIGN, offer.name, what, on, why=why, after_yes=on is None or evaluation.decision.record is None)


def _latest_notice(offer: Offer, evaluation: Evaluation, off: frozenset[date]) -> date | None:
    """The last working day on which notice still fits the start; None where start or notice is unknown."""
    notice = next((r.row.notice_employee_weeks for r in evaluation.rows if isinstance(r.row, PresentJob)), None)
    if offer.start is None or notice is None:
        return None
    return working_day(offer.start - timedelta(days=math.ceil(7 * notice.high)), off, step=-1)


def _gaps(evaluation: Evaluation) -> Iterator[Step]:
    """What you mean to do about your own gaps, by its day."""
    sheet = evaluation.decision.balance_sheet
    for number, gap in enumerate(sheet.gaps if sheet else ()):
        if gap.by is not None and gap.by >= evaluation.today:
            what = f"{gap.what}: {gap.plan}" if gap.plan else gap.what
            yield Step(Do.GAP, "You", what.rstrip("."), gap.by, number=number)


def _reviews(evaluation: Evaluation) -> Iterator[Step]:
    row = chosen_row(evaluation)
    waits = evaluation.decision.record is None
    for number, (day, question) in enumerate(review_dates(evaluation)):
        if row is not None and day >= evaluation.today:
            yield Step(Do.REVIEW, row.name, question.rstrip("?") + "?", day, after_yes=waits, number=number)


def _notes(
    evaluation: Evaluation, deadlines: Sequence[Deadline], steps: Sequence[Step], off: frozenset[date]
) -> Iterator[str]:
    for deadline in deadlines:
        if deadline.days_left >= 0 and deadline.send_by < evaluation.today:
            yield f"{deadline.name}: nobody works between now and the deadline; write today all the same, and call."
    yield from _only_said(evaluation)
    if any(step.do is Do.CHASE for step in steps):
        yield DO_NOT_PESTER
    if evaluation.decision.holidays_in is None and not off and (deadlines or steps):
        yield "Weekends are left out of working days, public holidays are not: name your country in holidays_in."
    if evaluation.decision.holidays_in is not None and not off:
        yield "Public holidays are not left out: they need the extra 'holidays' (pip install 'offer-eval[holidays]')."


def _only_said(evaluation: Evaluation) -> Iterator[str]:
    """What was said in an interview and does not stand among the promises of the offer that came of it."""
    for offer in evaluation.decision.offers:
        told = {promise.what for promise in offer.promises}
        names = {offer.name.casefold(), (offer.employer or "").casefold()}
        for process in evaluation.decision.processes:
            if process.employer.casefold() in names:
                missing = [said.what for notes in process.interviews for said in notes.said if said.what not in told]
                yield from (f"{offer.name}: said in the interview, not among its promises: {what}" for what in missing)


def count(number: int, noun: str) -> str:
    """`1 day`, `3 days`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_MONTHS = [
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
]


def spoken(day: date, *, year: bool = False) -> str:
    """A day as one says it, whatever the machine's language: `Tuesday 24 November`, with its year if asked."""
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}" + (f" {day.year}" if year else "")


def moment(at: datetime) -> str:
    """A moment as one says it: `Tuesday 24 November, 12:00`; a day alone where it ends with the day."""
    return spoken(at.date()) if at.time() == END_OF_DAY else f"{spoken(at.date())}, {at:%H:%M}"
