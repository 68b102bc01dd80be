"""CATALOGUE of measures and ready-made criteria: how a level is read off an offer, and on what scale.

To add a measure, write one function here with `@measure`; its name is what a decision file says, its docstring
what the docs and the page show. To add a ready-made criterion, add one line to `READY_MADE`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from offer_eval.core.compensation.notes import QUESTION
from offer_eval.core.model import Criterion, Quantity, Terms
from offer_eval.core.value import Scale

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from offer_eval.core.model import Row

WORKING_DAYS = 5.0
"""Days in a working week where an offer does not say."""

Better = Literal["more", "less"]


@dataclass(frozen=True, slots=True)
class Figures:
    """What the money model says of a row, as far as criteria need it."""

    pay: Quantity | None = None
    """Money a year in the layers that the person counts."""
    hourly: Quantity | None = None
    """Money an hour, commute hours included."""
    surplus: Quantity | None = None
    """What the household has left a year, in its planned case."""
    currency: str | None = None
    """Currency of these figures; None where nobody named one."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A way to read a level off an offer's terms."""

    name: str
    title: str
    """What it measures, in plain words."""
    unit: str
    better: Better
    read: Callable[[Terms, Figures], Quantity | None] | None
    """The level, or None where the offer does not say; None in place of a function means the person rates it."""
    fields: tuple[str, ...] = ()
    """The fields that would settle it."""
    question: str = ""
    """What to ask the employer where it is not known."""


MEASURES: dict[str, Measure] = {
    "rating": Measure("rating", "Your own rating", "of 10", "more", None),
}
"""The catalogue of measures, by name."""


def measure(
    unit: str, better: Better, fields: tuple[str, ...], *, question: str
) -> Callable[[Callable[[Terms, Figures], Quantity | None]], Callable[[Terms, Figures], Quantity | None]]:
    """Enter the decorated reader in the catalogue under its own name."""

    def enter(
        read: Callable[[Terms, Figures], Quantity | None],
    ) -> Callable[[Terms, Figures], Quantity | None]:
        title = (read.__doc__ or "").strip().splitlines()[0].rstrip(".")
        MEASURES[read.__name__] = Measure(read.__name__, title, unit, better, read, fields, question)
        return read

    return enter


@measure("money a year", "more", ("base_salary",), question=QUESTION)
def salary(_terms: Terms, figures: Figures) -> Quantity | None:
    """Money a year, in the layers you count."""
    return figures.pay


@measure(
    "money an hour",
    "more",
    ("base_salary", "hours_per_week"),
    question="What is the base salary, and for how many hours a week?",
)
def hourly_pay(_terms: Terms, figures: Figures) -> Quantity | None:
    """Money for each hour given, the way to work included."""
    return figures.hourly


@measure("money a year", "more", ("household",), question="What would life cost us there, month by month?")
def yearly_surplus(_terms: Terms, figures: Figures) -> Quantity | None:
    """What the household has left a year, in the case you plan for."""
    return figures.surplus


@measure(
    "h a week",
    "less",
    ("commute_minutes", "office_days_per_week"),
    question="Where is the place of work, and how many days a week am I expected there?",
)
def commute_hours(terms: Terms, _figures: Figures) -> Quantity | None:
    """Hours a week on the way, both ways, on the days that need it."""
    days = terms.office_days_per_week
    if days is not None and days.high == 0:
        return Quantity.exactly(0.0)
    minutes = terms.commute_minutes
    if minutes is None:
        return None
    days = days or Quantity(low=0.0, high=_week(terms))
    return _combined(lambda one_way, office: 2 * one_way * office / 60, minutes, days)


@measure("minutes", "less", ("commute_minutes",), question="Where exactly is the place of work?")
def commute_minutes(terms: Terms, _figures: Figures) -> Quantity | None:
    """Minutes on the way, one way, door to door."""
    return terms.commute_minutes


@measure("days a week", "less", ("office_days_per_week",), question="How many days a week am I expected at your place?")
def office_days_per_week(terms: Terms, _figures: Figures) -> Quantity | None:
    """Days a week at the employer's place."""
    return terms.office_days_per_week


@measure(
    "days a week",
    "more",
    ("office_days_per_week",),
    question="How many days a week may I work from home, and is that written down?",
)
def remote_days_per_week(terms: Terms, _figures: Figures) -> Quantity | None:
    """Days a week worked from home."""
    return _mapped(terms.office_days_per_week, lambda days: max(0.0, _week(terms) - days))


@measure(
    "% of the week",
    "more",
    ("office_days_per_week",),
    question="How many days a week may I work from home, and is that written down?",
)
def remote_share(terms: Terms, _figures: Figures) -> Quantity | None:
    """Share of the working week from home."""
    return _mapped(terms.office_days_per_week, lambda days: 100 * max(0.0, 1 - days / _week(terms)))


@measure(
    "days a year",
    "more",
    ("leave_days",),
    question="How many days of paid leave are there, public holidays not counted?",
)
def leave_days(terms: Terms, _figures: Figures) -> Quantity | None:
    """Days of paid leave a year."""
    days = terms.leave_days
    return days if isinstance(days, Quantity) else None


@measure(
    "h a week",
    "less",
    ("hours_per_week",),
    question="How many hours a week does the contract say, and how many does the team work?",
)
def hours_per_week(terms: Terms, _figures: Figures) -> Quantity | None:
    """Hours of work a week."""
    hours = terms.hours_per_week
    return hours if isinstance(hours, Quantity) else None


@measure("months", "less", ("probation_months",), question="How long is probation, and what holds during it?")
def probation_months(terms: Terms, _figures: Figures) -> Quantity | None:
    """Months of probation."""
    return terms.probation_months


@measure("weeks", "more", ("notice_employer_weeks",), question="How much notice would you have to give me?")
def notice_employer_weeks(terms: Terms, _figures: Figures) -> Quantity | None:
    """Weeks of notice the employer must give."""
    return terms.notice_employer_weeks


def _week(terms: Terms) -> float:
    days = getattr(terms, "days_per_week", None)
    return days.point if isinstance(days, Quantity) else WORKING_DAYS


def _mapped(level: Quantity | None, change: Callable[[float], float]) -> Quantity | None:
    """The quantity after a monotone change of its level."""
    if level is None:
        return None
    low, high = sorted((change(level.low), change(level.high)))
    likely = None if level.likely is None else change(level.likely)
    return Quantity(low=low, high=high, likely=likely, source=level.source)


def _combined(formula: Callable[[float, float], float], a: Quantity, b: Quantity) -> Quantity:
    """The quantity of a formula that rises in both of its parts."""
    told = all(part.exact or part.likely is not None for part in (a, b))
    likely = formula(a.point, b.point) if told else None
    return Quantity(low=formula(a.low, b.low), high=formula(a.high, b.high), likely=likely)


@dataclass(frozen=True, slots=True)
class ReadyMade:
    """A criterion out of the box: the best-known measure of it, a scale, and what a rating looks like."""

    label: str
    about: str
    measure: str
    worst: float
    best: float
    anchors: dict[int, str]
    """What a rating of 2, 5 and 8 of 10 looks like."""
    question: str
    """What to ask the employer where it is not known."""


READY_MADE: dict[str, ReadyMade] = {
    "salary": ReadyMade(
        "Salary",
        "Money a year: what is guaranteed, what is likely, one-off payments spread over the years.",
        "salary",
        20_000,
        100_000,
        {2: "covers the bills and no more", 5: "what people like me usually get", 8: "clearly above that"},
        "What is the base salary, and what else is paid with it?",
    ),
    "location": ReadyMade(
        "Location",
        "The way to work, days from home, and whether life there suits you.",
        "commute_hours",
        10,
        0,
        {
            2: "over an hour each way, most days",
            5: "half an hour, or a few days from home",
            8: "near, or from home when I like",
        },
        "Where is the place of work, and how many days a week am I expected there?",
    ),
    "benefits": ReadyMade(
        "Benefits",
        "Leave, health, family, training, sick pay: what is not already counted as money.",
        "rating",
        0,
        10,
        {
            2: "the least the law asks for",
            5: "what is usual in this trade",
            8: "clearly better than usual, and people use it",
        },
        "Which benefits come with the post, and may I see them in writing?",
    ),
    "security": ReadyMade(
        "Security",
        "How likely the job is still there, and still the same, in three years.",
        "rating",
        0,
        10,
        {
            2: "money for a few months, or a short contract",
            5: "ordinary firm, ordinary risks",
            8: "permanent, profitable, people stay",
        },
        "How is this post funded, and for how long is that certain?",
    ),
    "cv_value": ReadyMade(
        "CV value",
        "What it does for the next job: skills, name, people, results to show.",
        "rating",
        0,
        10,
        {
            2: "nothing I could tell in an interview",
            5: "keeps my skills fresh",
            8: "opens doors that are closed today",
        },
        "Which skills and results would I have after two years that I lack today?",
    ),
    "working_conditions": ReadyMade(
        "Working conditions",
        "People, hours, tools, pace, and how one is treated.",
        "rating",
        0,
        10,
        {
            2: "long hours or a boss I would avoid",
            5: "all right on most days",
            8: "people and pace I look forward to",
        },
        "What does an ordinary week in the team look like, and how many hours is it?",
    ),
    "career_fit": ReadyMade(
        "Fit with career goals",
        "How far it leads to where you want to be in five years.",
        "rating",
        0,
        10,
        {2: "a side road", 5: "neither nearer nor farther", 8: "the straightest way I know"},
        "Where have people in this post gone next?",
    ),
}
"""Ready-made criteria, by the name a decision file uses."""

DEFAULT_NAMES = ("salary", "location", "benefits", "security", "cv_value")

DEFAULT_CRITERIA: dict[str, Criterion] = {
    name: Criterion(measure=READY_MADE[name].measure, worst=READY_MADE[name].worst, best=READY_MADE[name].best)
    for name in DEFAULT_NAMES
}
"""The five criteria of a table that comes alone: no weights, so all count the same and are said to be not yours."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """A criterion with everything filled in: the catalogue's answers where the person gave none."""

    name: str
    label: str
    about: str
    measure: Measure
    scale: Scale
    unit: str
    default_scale: bool
    """Whether the ends are the catalogue's and not the person's."""
    to_confirm: bool
    anchors: Mapping[int, str]
    question: str
    """What to ask the employer where the level is not known."""

    @property
    def worst(self) -> float:
        """Level with value 0."""
        return self.scale.worst

    @property
    def best(self) -> float:
        """Level with value 1."""
        return self.scale.best


def measure_of(name: str, criterion: Criterion) -> Measure:
    """The measure of a criterion: as stated, else the ready-made one if the scale points the same way, else a rating.

    Raises:
        KeyError: if the stated measure is not in the catalogue.
    """
    if criterion.measure is not None:
        return MEASURES[criterion.measure]
    natural = MEASURES[READY_MADE[name].measure] if name in READY_MADE else MEASURES["rating"]
    if criterion.worst is None or criterion.best is None:
        return natural
    better = "more" if criterion.best > criterion.worst else "less"
    return natural if better == natural.better else MEASURES["rating"]


def resolve(name: str, criterion: Criterion) -> Resolved:
    """The criterion with label, measure, unit and scale filled in.

    Raises:
        KeyError: if the measure is not in the catalogue.
        ValueError: if there is no scale and the catalogue has none for it.
    """
    ready = READY_MADE.get(name)
    chosen = measure_of(name, criterion)
    ends = scale_ends(name, criterion)
    if ends is None:
        raise ValueError(f"criterion {name!r} has no worst and best level")
    unit = criterion.unit or (f"of {max(ends):g}" if chosen.name == "rating" else chosen.unit)
    return Resolved(
        name=name,
        label=criterion.label or (ready.label if ready else _spoken(name)),
        about=criterion.about or (ready.about if ready else ""),
        measure=chosen,
        scale=Scale(
            worst=ends[0],
            best=ends[1],
            points=criterion.points or (),
            diminishing=criterion.diminishing or 0.0,
            target=criterion.target,
        ),
        unit=unit,
        default_scale=criterion.worst is None and criterion.points is None,
        to_confirm=criterion.to_confirm,
        anchors=ready.anchors if ready and chosen.name == "rating" else {},
        question=chosen.question or (ready.question if ready else ""),
    )


def scale_ends(name: str, criterion: Criterion) -> tuple[float, float] | None:
    """(worst, best) of a criterion: its own, those of its points, or the catalogue's for its measure; else None."""
    if criterion.points is not None:
        by_value = sorted(criterion.points, key=lambda pair: pair[1])
        return by_value[0][0], by_value[-1][0]
    if criterion.worst is not None and criterion.best is not None:
        return criterion.worst, criterion.best
    if criterion.worst is not None or criterion.best is not None:
        return None
    ready = READY_MADE.get(name)
    if ready is None:
        return None
    if measure_of(name, criterion).name == ready.measure:
        return ready.worst, ready.best
    return (0.0, 10.0) if criterion.measure == "rating" else None


def level_of(row: Row, criterion: Resolved, figures: Figures) -> Quantity | None:
    """The level of a row on a criterion, in its unit: the person's own, else as measured; None if unknown."""
    if criterion.name in row.ratings:
        return row.ratings[criterion.name]
    if criterion.measure.read is None or not isinstance(row, Terms):
        return None
    return criterion.measure.read(row, figures)


def measured_level(row: Row, name: str, figures: Figures) -> Quantity | None:
    """The level of a row on a measure, in the measure's unit; None if unknown or not measurable."""
    read = MEASURES[name].read
    return None if read is None or not isinstance(row, Terms) else read(row, figures)


def _spoken(name: str) -> str:
    words = name.replace("_", " ").strip()
    return words[:1].upper() + words[1:]
