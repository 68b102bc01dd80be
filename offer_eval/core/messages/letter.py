"""What a message is, and what it is written from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from offer_eval.core.model import CounterOffer, Kind, Offer, Process

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from offer_eval.core.evaluation import Evaluation, RowResult
    from offer_eval.core.plan import Plan

SIGN_HERE = "[your name]"
"""Stands where the file gives no signature."""

About = Literal["offer", "process"]


@dataclass(frozen=True, slots=True)
class Message:
    """One message, ready to copy."""

    kind: str
    who: str
    """The offer or employer it goes to."""
    to: str
    """E-mail address; empty where the file has none."""
    subject: str
    body: str
    """Plain text, paragraphs parted by an empty line."""
    hints: tuple[str, ...] = ()
    """What to know before sending it; not part of the message."""


@dataclass(frozen=True, slots=True)
class Case:
    """What a message is written from."""

    evaluation: Evaluation
    plan: Plan
    row: RowResult | None = None
    process: Process | None = None

    @property
    def offer(self) -> RowResult:
        """The row, where the message is about one."""
        assert self.row is not None
        return self.row

    @property
    def running(self) -> Process:
        """The process, where the message is about one."""
        assert self.process is not None
        return self.process

    @property
    def terms(self) -> Offer | CounterOffer:
        """The row's terms."""
        assert isinstance(self.offer.row, (Offer, CounterOffer))
        return self.offer.row


@dataclass(frozen=True, slots=True)
class Words:
    """One kind of message."""

    title: str
    """What it is for."""
    about: About
    write: Callable[[Case], tuple[str, list[str], tuple[str, ...]]]
    """Subject, paragraphs, hints."""


def has_talked(process: Process, today: date) -> bool:
    """Whether an interview was held by that day."""
    days = [process.interview_on, *(notes.on for notes in process.interviews)]
    return any(day is not None and day <= today for day in days)


def flat(text: str) -> str:
    """The text on one line, without signs that no reader sees."""
    return "".join(c for c in " ".join(text.split()) if c.isprintable())


def once_confirmed(case: Case, chosen: RowResult | None) -> tuple[str, ...]:
    """The hint to wait for one's own yes, where there is one to wait for."""
    record = case.evaluation.decision.record
    if record is not None and record.confirmed_on is not None:
        return ()
    says_yes = chosen is not None and chosen.kind in {Kind.OFFER, Kind.COUNTER_OFFER} and chosen is not case.row
    return ("Send it only once your own yes is confirmed in writing.",) if says_yes else ()
