"""The decision as a person writes it: what matters, what cannot be, who offers what, and today's situation."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from offer_eval.core.model.journal import BalanceSheet, DecisionRecord, HolidaysIn
from offer_eval.core.model.money_settings import MoneySettings
from offer_eval.core.model.offer import (
    CounterOffer,
    KeepSearching,
    Name,
    Offer,
    PresentJob,
    Process,
    Terms,
    counter_offer_over,
)
from offer_eval.core.model.quantity import Day, NonNegative, Text, Written, YesNo, parse_number, wrong

FILE_VERSION = 1
"""Version of the decision file that this program writes."""

MAX_ROWS = 10_000
"""Most offers in one decision."""


def _finite(raw: object) -> object:
    return None if raw is None else parse_number(raw)


Finite = Annotated[float | None, BeforeValidator(_finite)]


def _weight(raw: object) -> object:
    weight = None if raw is None else parse_number(raw)
    if weight is not None and weight < 0:
        raise wrong("cannot be negative", "write 0 to leave the criterion out of the score, or a positive number")
    return weight


Weight = Annotated[float | None, BeforeValidator(_weight)]


def _points(raw: object) -> object:
    if not isinstance(raw, (list, tuple)) or len(raw) < 2:
        raise wrong("should be a list of at least two pairs", "write for example [[0, 0], [5, 0.8], [10, 1]]")
    pairs = []
    for pair in raw:
        if not isinstance(pair, (list, tuple)) or len(pair) != 2:
            raise wrong("has an entry that is no pair", "write each point as [level, value between 0 and 1]")
        pairs.append((parse_number(pair[0]), parse_number(pair[1])))
    levels = [level for level, _ in pairs]
    if levels != sorted(set(levels)):
        raise wrong("has levels that do not rise", "order the points by level, each level once")
    if any(not 0 <= value <= 1 for _, value in pairs):
        raise wrong("has a value outside 0 to 1", "values run from 0 (worst) to 1 (best)")
    return tuple(pairs)


class Criterion(Written):
    """One thing that matters, with its fixed scale and its weight."""

    label: str = ""
    """What to call it on the page and in reports."""
    about: str = ""
    """What you mean by it."""
    measure: str | None = None
    """How its level is read off an offer: `rating` for your own judgement, or a measure's name."""
    unit: str = ""
    """Unit of the levels."""
    worst: Finite = None
    """The least level you would still consider; value 0."""
    best: Finite = None
    """The best level realistic in this search; value 1."""
    better: Literal["more", "less"] | None = None
    """Direction, as a check on worst and best."""
    points: Annotated[
        tuple[tuple[float, float], ...] | None, BeforeValidator(lambda raw: raw if raw is None else _points(raw))
    ] = None
    """Value function as points `[level, value]`, straight lines between them; instead of a straight line."""
    diminishing: Finite = None
    """How strongly each further step counts less: 1 slightly, 3 strongly; negative means each step counts more."""
    target: Finite = None
    """The level that is best of all, between worst and best; both ends count 0."""
    weight: Weight = None
    """Swing weight: 100 for the swing that matters most, the others in proportion; or points out of 100."""
    rank: Annotated[int | None, Field(ge=1)] = None
    """Place in your order of importance, 1 first; equal numbers are ties. Instead of weights."""
    to_confirm: bool = False
    """Whether the scale was edited after the weight was given."""

    @model_validator(mode="after")
    def _one_shape(self) -> Self:
        given = [name for name in ("points", "diminishing", "target") if getattr(self, name) is not None]
        if len(given) > 1:
            raise wrong(f"has two shapes, {given[0]} and {given[1]}", "keep one of them")
        return self

    @model_validator(mode="after")
    def _scale(self) -> Self:
        if self.worst is not None and self.worst == self.best:
            raise wrong("worst and best are the same level", "give two different levels")
        rises = None if self.worst is None or self.best is None else self.best > self.worst
        if self.better is not None and rises is not None and rises != (self.better == "more"):
            raise wrong(
                f"says better: {self.better}, but worst is {self.worst:g} and best {self.best:g}",
                "swap worst and best, or drop better",
            )
        return self

    @model_validator(mode="after")
    def _shape_fits(self) -> Self:
        if self.target is not None and self.worst is not None and self.best is not None:
            low, high = sorted((self.worst, self.best))
            if not low < self.target < high:
                raise wrong("target lies outside the scale", f"give a target between {low:g} and {high:g}")
        if self.diminishing == 0:
            raise wrong("diminishing: 0 is a straight line", "leave diminishing out")
        return self


class DealBreaker(Written):
    """Something an offer must not have, whatever else it has; stands outside the score."""

    name: Name
    """What must hold, in a few words."""
    measure: str | None = None
    """A measure or a criterion whose level decides."""
    at_least: Finite = None
    """The level must be this or more."""
    at_most: Finite = None
    """The level must be this or less."""
    holds: dict[str, YesNo] = Field(default_factory=dict)
    """Your own answer by offer, where no measure decides: yes it holds, no, or unknown."""
    cured: dict[str, str] = Field(default_factory=dict)
    """Offers where it has been put right, with the evidence."""
    refused: tuple[str, ...] = ()
    """Offers where you asked for it and were refused."""
    cure: str = ""
    """What would have to change, in writing; worked out from the level where there is one."""

    @model_validator(mode="after")
    def _decidable(self) -> Self:
        if self.measure is None and (self.at_least is not None or self.at_most is not None):
            raise wrong("has a limit but no measure", "add measure: with the name of a measure or a criterion")
        if self.measure is not None and self.at_least is None and self.at_most is None:
            raise wrong("has a measure but no limit", "add at_least or at_most")
        if self.at_least is not None and self.at_most is not None and self.at_least > self.at_most:
            raise wrong(
                "has limits that nothing can meet", f"write at_least: {self.at_most:g}, at_most: {self.at_least:g}"
            )
        return self


class Means(Written):
    """How long you can wait."""

    weeks_of_savings: NonNegative = None
    """Weeks your savings last without pay."""
    bills_due: Day = None
    """The day by which money must come in."""


class ReasonForLeaving(Written):
    """Why you want to leave the present job, and what answers it."""

    reason: Annotated[str, Field(min_length=1, max_length=300)]
    """The reason, in a few words."""
    share: Annotated[float, BeforeValidator(lambda raw: parse_number(raw, percent=True)), Field(ge=0)]
    """How much of your wish to leave it makes up; shares are put in proportion."""
    criterion: str | None = None
    """The criterion that shows whether it is answered."""
    in_fact: tuple[str, ...] = ()
    """Rows that answer it in fact."""
    by_promise: tuple[str, ...] = ()
    """Rows that answer it only by promise."""


class WeightEdit(Written):
    """A change of weights made after the result was seen."""

    at: Day = None
    """The day of the change."""
    criterion: str
    """The criterion changed."""
    before: Finite = None
    """Weight before."""
    after: Finite = None
    """Weight after."""


class Decision(Written):
    """Everything that a person knows about the choice in front of them."""

    version: Annotated[int, Field(ge=1)] = FILE_VERSION
    """Version of the file format."""
    title: str = ""
    """What the decision is about."""
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] | None = None
    """Currency of all amounts, three letters such as EUR."""
    money: MoneySettings = Field(default_factory=MoneySettings)
    """How money is made comparable: years to look ahead, exchange rates, layers that count."""
    weighting: Literal["swing", "points", "rank"] | None = None
    """How weights are given: swing (100 for the largest), points (100 shared out) or rank."""
    criteria: dict[str, Criterion] = Field(default_factory=dict)
    """What matters to you, by name."""
    deal_breakers: tuple[DealBreaker, ...] = ()
    """What cannot be, whatever else an offer has."""
    offers: list[Offer] = Field(default_factory=list)
    """The offers."""
    present_job: PresentJob | None = None
    """The job you have now, if you could stay."""
    counter_offer: CounterOffer | None = None
    """What your present employer offers for staying."""
    reasons_for_leaving: tuple[ReasonForLeaving, ...] = ()
    """Why you want to leave."""
    keep_searching: KeepSearching | None = None
    """Saying no to everything and looking on."""
    processes: tuple[Process, ...] = ()
    """Applications still running."""
    means: Means | None = None
    """How long you can wait."""
    gut_choice: str | None = None
    """The row you would take by feeling alone, noted before any totals were shown."""
    weight_edits: tuple[WeightEdit, ...] = ()
    """Changes of weights made after the result was seen."""
    pre_mortem: tuple[str, ...] = ()
    """It is a year from now and you regret the choice: the reasons that come to mind."""
    record: DecisionRecord | None = None
    """The choice, once it is made."""
    balance_sheet: BalanceSheet | None = None
    """Your own strengths and gaps."""
    signature: str = ""
    """The name to sign messages with."""
    holidays_in: HolidaysIn = None
    """Country, or country and region, whose public holidays count as days off: AT, DE-BY, US-CA."""
    days_off: tuple[Day, ...] = ()
    """Days on which nobody reads mail, besides weekends."""
    notes: Text = ""
    """Anything to remember."""

    def with_offer(self, name: str, **changes: Any) -> Decision:
        """A copy in which the offer `name` has the given fields changed."""
        offers = [offer.model_copy(update=changes) if offer.name == name else offer for offer in self.offers]
        return self.model_copy(update={"offers": offers})


def with_currency(decision: Decision) -> tuple[MoneySettings, dict[str, Terms]]:
    """(money settings, jobs by name) with the decision's currency where they name none of their own."""
    currency = decision.money.currency or decision.currency
    settings = decision.money.model_copy(update={"currency": currency})
    present, counter = decision.present_job, decision.counter_offer
    jobs: list[Offer | PresentJob | CounterOffer] = list(decision.offers)
    if counter is not None:
        jobs.append(counter_offer_over(present, counter) if present else counter)
    if present is not None:
        jobs.append(present)
    own = decision.currency
    return settings, {
        job.name: job.model_copy(update={"currency": own}) if own and not _names_currency(job) else job for job in jobs
    }


def _names_currency(job: Terms) -> bool:
    return job.currency is not None or (job.base_salary is not None and job.base_salary.currency is not None)
