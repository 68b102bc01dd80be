"""Days as people work and speak: working days, days off, a day and a moment in words."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from offer_eval.core.model.quantity import END_OF_DAY

if TYPE_CHECKING:
    from datetime import datetime

    from offer_eval.core.model import Decision


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


def days_off(decision: Decision) -> frozenset[date]:
    """The decision's own days off and public holidays."""
    return frozenset(day for day in decision.days_off if day is not None)


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


def months_after(day: date, months: int) -> date:
    """The same day so many calendar months later; the last of the month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = (date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))


def with_hour(day: date, at: datetime) -> str:
    """A moment on that day as a clause of a sentence: ` at 12:00`; empty where it ends with the day or is another's."""
    return f" at {at:%H:%M}" if at.date() == day and at.time() != END_OF_DAY else ""


def moment(at: datetime) -> str:
    """A moment as one says it: `Tuesday 24 November, 12:00`; a day alone where it ends with the day."""
    return spoken(at.date()) if at.time() == END_OF_DAY else f"{spoken(at.date())}, {at:%H:%M}"
