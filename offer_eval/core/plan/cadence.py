"""The follow-up after an interview: thanks, a note halfway, asking how things stand, and what a no leaves to do."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from offer_eval.core.plan.days import next_working_day, working_day
from offer_eval.core.plan.steps import Do, Step

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.model import Process

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

FEEDBACK_DAYS = 30
"""After this time nobody remembers enough to tell what decided it [days]."""


def far_apart(one: date | None, other: date) -> bool:
    """Whether two messages lie a week or more apart; where one has no day nothing is too near."""
    return one is None or abs((one - other).days) >= BETWEEN_CHASES


def after_a_no(process: Process, no: date, today: date, off: frozenset[date]) -> Iterator[Step]:
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


def after_interview(process: Process, today: date, off: frozenset[date]) -> Iterator[Step]:
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
