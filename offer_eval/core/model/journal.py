"""What a person notes along the way: interviews, strengths and gaps, whom to write to, and the choice once made."""

from __future__ import annotations

import re
from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator

from offer_eval.core.model.quantity import Day, Judgement, Text, Written, YesNo, wrong

Sentence = Annotated[str, Field(min_length=1, max_length=1000)]
"""A line or two of the person's own."""


def _email(text: str) -> str:
    if text and not re.fullmatch(r"[^\s<>\"?&%,;]+@[^\s<>\"?&%,;]+", text):
        raise wrong("is not an e-mail address", "write one address, such as name@example.org")
    return text


def _country(text: str | None) -> str | None:
    if text is not None and not re.fullmatch(r"[A-Z]{2}(-[A-Z0-9]{1,3})?", text):
        raise wrong(
            "is not a country code", "write two letters, with the region behind them if wanted: AT, DE-BY, US-CA"
        )
    return text


HolidaysIn = Annotated[str | None, AfterValidator(_country)]
"""A country, or a country and region, by its ISO 3166 code."""


class Reached(Written):
    """Whom to write to."""

    contact_name: Annotated[str, Field(max_length=200)] = ""
    """Who to write to there."""
    contact_email: Annotated[str, Field(max_length=320), AfterValidator(_email)] = ""
    """Their e-mail address."""


class Said(Written):
    """Something they said about the job or its terms."""

    what: Sentence
    """What was said, in your own words."""
    by: str = ""
    """Who said it."""


class Interview(Written):
    """Notes on one interview, best written the same day."""

    on: Day = None
    """The day of the interview."""
    people: str = ""
    """Names and titles of the people you met."""
    topics: str = ""
    """What was talked about."""
    went_well: tuple[Sentence, ...] = ()
    """Answers that went well."""
    went_badly: tuple[Sentence, ...] = ()
    """Answers that went badly."""
    to_clarify: tuple[Sentence, ...] = ()
    """Points that are still unclear."""
    said: tuple[Said, ...] = ()
    """What they said of the job and its terms; to be found again in the written offer."""


class Gap(Written):
    """One thing you lack for the jobs you want, and what you will do about it."""

    what: Sentence
    """What is lacking."""
    plan: str = ""
    """What you will do about it."""
    by: Day = None
    """By when."""


class BalanceSheet(Written):
    """Your own strengths and gaps, brought up to date after each interview."""

    strengths: tuple[Sentence, ...] = ()
    """What speaks for you."""
    gaps: tuple[Gap, ...] = ()
    """What you still lack, and the plan for it."""


class Expectation(Written):
    """Something you count on in the job you chose, to be checked later."""

    what: Sentence
    """What you count on."""
    by: Day = None
    """The day by which it should have come true."""
    came_true: YesNo = None
    """Whether it did; unknown until you look."""
    note: str = ""
    """How it turned out, in your own words."""


class LookBack(Written):
    """One look back at the choice."""

    on: Day
    """The day of the look back."""
    again: YesNo = None
    """Whether you would choose the same again, knowing what you know by then."""
    note: Text = ""
    """What you found."""


class DecisionRecord(Written):
    """The choice as made: what, when, why, and what was known at the time."""

    chosen: Annotated[str, Field(min_length=1)]
    """The row you chose, by its name."""
    on: Day = None
    """The day of the choice."""
    why: Text = ""
    """Why, in your own words."""
    score: Judgement = None
    """Its score at the time, 0 to 100."""
    known: tuple[Sentence, ...] = ()
    """What was known at the time."""
    not_known: tuple[Sentence, ...] = ()
    """What was not known at the time."""
    expects: tuple[Expectation, ...] = ()
    """What you count on, and by when."""
    eyes_open: YesNo = None
    """Whether you took it with its flags, eyes open, ready to look again after six to nine months."""
    flags: tuple[Sentence, ...] = ()
    """The red flags it was taken with, as they stood at the time."""
    said_yes_on: Day = None
    """The day you sent your yes; until then its deadline stays in the plan."""
    confirmed_on: Day = None
    """The day they confirmed it in writing; from then on the others can be told."""
    looks_back: tuple[LookBack, ...] = ()
    """Your looks back so far."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.on is not None and any(look.on is not None and look.on < self.on for look in self.looks_back):
            raise wrong("has a look back before the day of the choice", "check on: of both")
        said, confirmed = self.said_yes_on, self.confirmed_on
        if said is not None and confirmed is not None and confirmed < said:
            raise wrong("is confirmed before you said yes", "check said_yes_on and confirmed_on")
        return self

    @property
    def has_said_yes(self) -> bool:
        """Whether the yes is sent, as far as is noted."""
        return self.said_yes_on is not None or self.confirmed_on is not None
