"""The rows of a decision: offers, the present job, a counter-offer, keep searching, and processes still running."""

from __future__ import annotations

from datetime import UTC, date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from offer_eval.core.model.facts import Facts
from offer_eval.core.model.journal import Interview, Reached
from offer_eval.core.model.money_terms import MoneyTerms
from offer_eval.core.model.quantity import (
    END_OF_DAY,
    Day,
    Judgement,
    Moment,
    NonNegative,
    Number,
    Share,
    Text,
    Written,
    YesNo,
    is_unknown,
    wrong,
)

MAX_NAME = 200
"""Longest name that still fits a table and a file name [characters]."""


class Kind(StrEnum):
    """What a row of the comparison is."""

    OFFER = "offer"
    PRESENT_JOB = "present_job"
    COUNTER_OFFER = "counter_offer"
    KEEP_SEARCHING = "keep_searching"


def _name(raw: object) -> object:
    if isinstance(raw, (bool, list, dict)) or is_unknown(raw):
        raise wrong("should be a short name", "write a name, such as the employer's")
    return str(raw)


Name = Annotated[str, BeforeValidator(_name), Field(min_length=1, max_length=MAX_NAME)]


class Promise(Written):
    """Something said that the written terms do not contain."""

    what: Annotated[str, Field(min_length=1, max_length=1000)]
    """What was promised, in your own words."""
    by: str = ""
    """Who said it."""
    source: Literal["advert", "said", "email", "letter", "written"] = "said"
    """How it was given; `letter` and `written` mean that it can be shown on paper."""
    criterion: str | None = None
    """The criterion it would improve."""
    level_if_kept: Number = None
    """That criterion's level if the promise is kept, in the criterion's own unit."""
    broken_before: YesNo = None
    """Whether the same people have broken a promise before."""
    by_when: Day = None
    """When it should have come true."""

    @property
    def in_writing(self) -> bool:
        """Whether it can be shown on paper or by e-mail."""
        return self.source in {"email", "letter", "written"}


class Advert(Written):
    """What the advert said, where it may differ from the offer."""

    title: str | None = None
    """Job title in the advert."""
    base_salary: NonNegative = None
    """Base salary in the advert, money a year; a range as advertised."""
    place: str | None = None
    """Place of work in the advert."""
    office_days_per_week: NonNegative = None
    """Days a week at the employer's place, as advertised."""
    hours_per_week: NonNegative = None
    """Hours a week, as advertised."""
    contract_type: str | None = None
    """Kind of contract, as advertised."""
    start: Day = None
    """Start date, as advertised."""
    target_bonus: Share = None
    """Yearly bonus as a share of base, as advertised."""
    leave_days: NonNegative = None
    """Paid leave, days a year, as advertised."""
    agreed_change: YesNo = None
    """Whether the differences were talked over and agreed."""


class FlagAnswer(Written):
    """What you found out about a red flag, or why you accept it."""

    state: Literal["cleared", "acknowledged"]
    """`cleared` with evidence, or `acknowledged` with a reason."""
    reason: Annotated[str, Field(min_length=1)]
    """The evidence, or the reason."""


class Texts(Written):
    """Words of the employer, pasted in, for the check of texts."""

    advert: Text = ""
    """The advert."""
    offer_letter: Text = ""
    """The offer letter."""
    email: Text = ""
    """An e-mail, or several one after the other."""
    contract: Text = ""
    """The contract."""


class Scored(Written):
    """What every row and process may carry to be scored by."""

    ratings: dict[str, Number] = Field(default_factory=dict)
    """Levels you state yourself, by criterion, in the criterion's own unit."""
    overall: Judgement = None
    """Your own overall judgement, 0 to 100; used where no criteria are scored."""
    notes: Text = ""
    """Anything to remember."""


class Terms(MoneyTerms, Facts, Scored, Reached):
    """A job with its terms: an offer, or the job you have."""

    employer: str | None = None
    """Name of the employer."""
    title: str | None = None
    """Job title."""
    place: str | None = None
    """Where the work is done."""
    country: str | None = None
    """Country whose law and taxes apply."""
    region: str | None = None
    """Region or state, where it matters."""
    start: Day = None
    """First day of work."""
    promises: tuple[Promise, ...] = ()
    """What was promised and is not in the written terms."""


class Proposed(Terms):
    """A job that somebody wants a yes to."""

    offer_at: Moment = None
    """When the written offer came; a date alone ends at 23:59."""
    answer_by: Moment = None
    """When they want the answer; a date alone ends at 23:59."""
    declined_on: Day = None
    """The day on which you declined it."""
    texts: Texts | None = None
    """Words of the employer, for the check of texts."""
    flags: dict[str, FlagAnswer] = Field(default_factory=dict)
    """Red flags you have looked into, by rule."""

    @property
    def hours_to_answer(self) -> float | None:
        """Hours from the offer to the answer, across clock changes too; None if unknown, negative if impossible.

        An offer dated by its day alone counts from the end of that day, so an answer wanted on it leaves no time.
        """
        if self.offer_at is None or self.answer_by is None:
            return None
        hours = (self.answer_by.astimezone(UTC) - self.offer_at.astimezone(UTC)).total_seconds() / 3600
        day_alone = self.offer_at.time() == END_OF_DAY and self.answer_by.date() == self.offer_at.date()
        return max(hours, 0.0) if day_alone else hours


class Offer(Proposed):
    """A job you could say yes to."""

    name: Name
    """Name of the offer, different for each."""
    advert: Advert | None = None
    """What the advert said, where it may differ."""


class PresentJob(Terms):
    """The job you have now; a row like any other, never the zero of the scale."""

    name: Name = "Present job"
    """What to call it in the comparison."""


class CounterOffer(Proposed):
    """What your present employer offers for staying; terms left out stay as they are today."""

    name: Name = "Counter-offer"
    """What to call it in the comparison."""


class KeepSearching(Scored):
    """Saying no to everything and looking on; a row like any other."""

    name: Name = "Keep searching"
    """What to call it in the comparison."""


class Process(Scored, Reached):
    """An application still running, without an offer so far."""

    employer: Name
    """Name of the employer."""
    role: str = ""
    """The job in question."""
    pay: NonNegative = None
    """Pay expected, money a year."""
    next_step: str = ""
    """What happens next."""
    next_step_on: Day = None
    """The day of that step."""
    interview_on: Day = None
    """The day of the last interview."""
    promised_date: Day = None
    """The day by which they said you would hear."""
    last_contact: Day = None
    """The last time you wrote or called."""
    chance: Share = None
    """Your own guess at the chance of an offer."""
    to_say: str = ""
    """Something of substance you could still write to them: a question, an answer you owe, a thought on their work."""
    interviews: tuple[Interview, ...] = ()
    """Your notes on the interviews."""
    rejected_on: Day = None
    """The day on which they said no."""
    closed_on: Day = None
    """The day on which you withdrew, or told them that you decided otherwise."""

    @property
    def last_interview(self) -> date | None:
        """The day of the last interview: as stated, else the last among the notes."""
        noted = [notes.on for notes in self.interviews if notes.on is not None]
        return self.interview_on or max(noted, default=None)

    @property
    def is_running(self) -> bool:
        """Whether an offer may still come of it: neither side has ended it."""
        return self.rejected_on is None and self.closed_on is None


Row = Offer | PresentJob | CounterOffer | KeepSearching


def kind_of(row: Row) -> Kind:
    """What kind of row it is."""
    kinds: dict[type, Kind] = {
        Offer: Kind.OFFER,
        PresentJob: Kind.PRESENT_JOB,
        CounterOffer: Kind.COUNTER_OFFER,
        KeepSearching: Kind.KEEP_SEARCHING,
    }
    return kinds[type(row)]


def counter_offer_over(present: PresentJob, counter: CounterOffer) -> CounterOffer:
    """The counter-offer with every term it does not mention taken from the present job."""
    own = {"name", "overall", "promises", "ratings"}
    taken = {
        name: getattr(present, name)
        for name in present.model_fields_set
        if name in Terms.model_fields and name not in counter.model_fields_set | own
    }
    return counter.model_copy(update=taken | {"ratings": present.ratings | counter.ratings})
