"""What a plan is made of: deadlines, steps, and the plan itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime


class Do(StrEnum):
    """The kinds of step."""

    ANSWER = "answer"
    DECIDE = "decide"
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
    CONFIRM = "confirm"
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
