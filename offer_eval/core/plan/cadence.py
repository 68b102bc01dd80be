"""The follow-up after an interview: thanks, a note halfway, asking how things stand, and what a no leaves to do."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from offer_eval.core.days import next_working_day, working_day
from offer_eval.core.plan.steps import Do, Step

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.model import Process

BETWEEN_CHASES = 7
"""Least days between two messages that ask how things stand; more often annoys. Source: "The Job Interview Is Over.
Now What?"."""

CALL_AFTER = 3
"""Days after an interview to ask how things stand, where no date was agreed. Source: as above, two to three days."""

FOLLOW_UPS: tuple[tuple[int, str, str], ...] = (
    (
        0,
        "E-mail in the morning to ask how things stand; name a call that afternoon or before noon next day",
        "",
    ),
    (
        7,
        "E-mail again, and name a call a week from then",
        "E-mail to ask how things stand, and name a call a week from then",
    ),
    (
        14,
        "Make the call you named; a voicemail thought out beforehand will do",
        "Call to ask how things stand; a voicemail thought out beforehand will do",
    ),
    (28, "Call: is the post still open?", ""),
    (42, "E-mail: is it still open, and where do they stand?", ""),
    (87, "Check in for the last time, and ask after other openings too", ""),
)
"""Days after the agreed date, what to do, and what instead where the one before was left out.
Source: "The 'I Blew It!' Post-Interview"."""

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
        why = "Ask what would have changed it, and do not argue; it helps the next application."
        yield Step(
            Do.FEEDBACK, process.employer, "Thank them and ask for feedback", working_day(max(no, today), off), why=why
        )
    again = working_day(no + timedelta(days=REAPPLY_DAYS), off)
    if again >= today:
        yield Step(Do.REAPPLY, process.employer, "Look for an opening again, if you still want to work there", again)


def beyond_thanks(process: Process) -> date | None:
    """The last contact, unless it was on the day of the interview or the day after: then it was the thanks for it."""
    held, last = process.last_interview, process.last_contact
    thanks = held is not None and last is not None and held <= last <= held + timedelta(days=1)
    return None if thanks else last


def thanks_due(process: Process, today: date) -> bool:
    """Whether the thanks for an interview that was held are still to be sent, and not too late to look like thanks."""
    held = process.last_interview
    if held is None or held > today or (today - held).days > LATE_THANKS_DAYS:
        return False
    return process.last_contact is None or process.last_contact < held


def after_interview(process: Process, today: date, off: frozenset[date]) -> Iterator[Step]:
    """What is coming, thanks within a day, and a note halfway where there is something to say."""
    coming = process.next_step_on
    if coming is not None and coming >= today:
        yield Step(Do.EVENT, process.employer, process.next_step or "Next step", coming)
    held = process.last_interview
    if coming is not None and coming >= today and coming != held and _TALK.search(process.next_step):
        yield _thanks(process, coming, number=1)
    if held is None:
        return
    if held > today or thanks_due(process, today):
        yield _thanks(process, max(held, today), late=today > held + timedelta(days=1))
    if process.to_say and process.promised_date is not None:
        yield from _halfway(process, held, process.promised_date, today, off=off)


_TALK = re.compile(r"(?i)interview|talk|meet|conversation|call\b")
"""A next step after which thanks are due."""


def _thanks(process: Process, on: date, *, late: bool = False, number: int = 0) -> Step:
    when = "Late, and still welcome" if late else "Within a day"
    why = f"{when}; short: your interest, why you fit, the date you agreed."
    return Step(Do.THANK, process.employer, "Thank them for the interview", on, why=why, number=number)


def _halfway(process: Process, held: date, agreed: date, today: date, *, off: frozenset[date]) -> Iterator[Step]:
    middle = working_day(held + (agreed - held) / 2, off)
    last = beyond_thanks(process)
    wrote = last is not None and last > held
    if (agreed - held).days >= ROOM_FOR_A_NOTE and today <= middle < agreed and not wrote:
        yield Step(
            Do.NOTE,
            process.employer,
            f"Write to them: {process.to_say}",
            middle,
            why="Halfway to their date, because there is something to say.",
        )


@dataclass(frozen=True, slots=True)
class Limit:
    """How often a silent employer is asked before the deadline of an offer in hand."""

    until: date
    """The day of the deadline."""
    times: int = 1
    """0 where the deadline itself is told to them, which asks already."""


def chases(
    process: Process,
    today: date,
    off: frozenset[date],
    *,
    limit: Limit | None = None,
    planned: date | None = None,
) -> Iterator[Step]:
    """When to ask a silent employer how things stand.

    From the agreed date, else from three days after the interview. With an offer in hand, which sets a `limit`, the
    first falls on the working day after the agreed date. Those already missed become one today; none falls within a
    week of the last contact, thanks for the interview apart, or of a message `planned` before them.
    """
    dates = _cadence(process, today, off, in_hand=limit is not None)
    last = max((day for day in (beyond_thanks(process), planned) if day is not None), default=None)
    left = [i for i, day in enumerate(dates) if last is None or day > last]
    missed = [i for i in left if dates[i] < today]
    if not dates or missed == [len(dates) - 1] or len(missed) == len(dates):
        return
    earliest = today if last is None else max(today, last + timedelta(days=BETWEEN_CHASES))
    wrote = {i for i, day in enumerate(dates) if last is not None and day <= last}
    times = 0
    for i in left[max(0, len(missed) - 1) :]:
        on = working_day(max(dates[i], earliest), off)
        times += 1
        if limit is not None and on <= limit.until and times > limit.times:
            continue
        _, what, instead = FOLLOW_UPS[i]
        yield Step(Do.CHASE, process.employer, what if i - 1 in wrote or not instead else instead, on, number=i)
        wrote.add(i)
        earliest = on + timedelta(days=BETWEEN_CHASES)


def _cadence(process: Process, today: date, off: frozenset[date], *, in_hand: bool) -> list[date]:
    """The days on which a silent employer would be asked; none before an interview without an agreed date."""
    held, agreed = process.last_interview, process.promised_date
    if agreed is None and (held is None or held > today):
        return []
    first = agreed or (held or today) + timedelta(days=CALL_AFTER)
    dates = [first + timedelta(days=days) for days, *_ in FOLLOW_UPS]
    return [next_working_day(first, off) if agreed is not None and in_hand else working_day(first, off), *dates[1:]]
