"""What a red-flag rule is, what it answers, and the registry that the catalogue fills."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Any, NotRequired, TypedDict, Unpack

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from offer_eval.core.model import Decision, Offer


class Severity(StrEnum):
    """How much a finding weighs, gravest first."""

    STOP = "stop"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    NOTE = "note"

    @property
    def gravity(self) -> int:
        """4 for stop down to 0 for note, so that severities can be compared."""
        return 4 - list(Severity).index(self)

    @property
    def milder(self) -> Severity:
        """One step less grave; a note stays a note."""
        return list(Severity)[min(5 - self.gravity, 4)]


class State(StrEnum):
    """How far a finding is established."""

    CONFIRMED = "confirmed"
    """The person's own fields show it."""
    SUSPECTED = "suspected"
    """Words in a text show it."""
    CLEARED = "cleared"
    """Looked into and settled, with the evidence."""
    ACKNOWLEDGED = "acknowledged"
    """Accepted with a reason."""

    @property
    def open(self) -> bool:
        """Whether the finding still counts for the verdict."""
        return self in {State.CONFIRMED, State.SUSPECTED}


class Asked(Enum):
    """What a rule answers when it does not trip."""

    FINE = "fine"
    """Enough is known and nothing is wrong."""
    NOT_ASKED = "not asked"
    """Nothing is known that could decide it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that trips on what the person entered."""

    evidence: str
    """The fields and their values, as a short sentence."""
    severity: Severity | None = None
    """Where it depends on the numbers; None means the rule's own."""
    question: str | None = None
    """Where the question needs a value of this offer; None means the rule's own."""
    field: str = ""
    """The field that shows it; empty means the first of the rule's fields."""


Answer = Hit | Asked


@dataclass(frozen=True, slots=True)
class About:
    """What a rule may know beyond the offer itself."""

    today: date
    decision: Decision | None = None
    """The whole decision, where there is one; a single text or offer is checked without."""
    weights: Mapping[str, float] = field(default_factory=dict)
    """Normalised weight of each criterion [0-1]; empty without criteria."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule that trips on one offer or text."""

    rule: str
    """Id of the rule, such as RF101."""
    name: str
    label: str | None
    severity: Severity
    state: State
    evidence: str
    """The field and its value, or the sentence of the text."""
    question: str
    reason: str = ""
    """Why it was cleared or acknowledged."""
    field: str = ""
    """The field or the text that shows it."""
    start: int | None = None
    """Offset of the words in the text, in characters; None for a finding from fields."""
    end: int | None = None
    """End offset, exclusive."""

    @property
    def open(self) -> bool:
        """Whether it still counts for the verdict."""
        return self.state.open


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One entry of the catalogue: what it looks for, why, when it is fine, what to ask."""

    id: str
    """`RF` and three digits; the first is the group. Never reused."""
    name: str
    """Short name of the pattern, such as `role_vague`."""
    title: str
    """The pattern in plain words, from the check's docstring."""
    label: str | None = None
    """Its id in the list of labels that texts are marked with; None where it has none."""
    severity: Severity
    """The usual severity, where numbers do not decide otherwise."""
    why: str
    other_side: str
    """When it is fine."""
    question: str
    """What to ask the employer; empty where asking is not the thing to do."""
    action: str
    """What to do."""
    source: str
    check: Callable[[Offer, About], Answer] | None
    """Decides from fields; None where only a text can show it."""
    fields: tuple[str, ...] = ()
    """The fields of an offer that decide it, the first one first to be asked for."""
    scale: str = ""
    """How the severity depends on numbers, in words."""
    order_of_steps: bool = False
    """Whether it is about what to do before what, so that it never stands in the way of a verdict."""
    trips: Mapping[str, Any] | None = None
    """Fields of an offer on which it trips."""
    passes: Mapping[str, Any] | None = None
    """Fields of an offer on which it is fine."""
    trips_text: str = ""
    """A sentence that shows it, where words can."""
    passes_text: str = ""
    """A sentence that looks like it and is not."""


class Entry(TypedDict):
    """What the catalogue says about a rule beside its id, name, title and check; see `Rule`."""

    label: NotRequired[str | None]
    severity: Severity
    why: str
    other_side: str
    question: str
    action: str
    source: str
    fields: NotRequired[tuple[str, ...]]
    scale: NotRequired[str]
    order_of_steps: NotRequired[bool]
    trips: NotRequired[Mapping[str, Any]]
    passes: NotRequired[Mapping[str, Any]]
    trips_text: NotRequired[str]
    passes_text: NotRequired[str]


RULES: dict[str, Rule] = {}
"""The catalogue, by id; the modules of this package fill it when they are imported."""


def rule(
    id: str,  # noqa: A002
    name: str,
    **entry: Unpack[Entry],
) -> Callable[[Callable[[Offer, About], Answer]], Callable[[Offer, About], Answer]]:
    """Enter the decorated check in the catalogue; its docstring becomes the title.

    Raises:
        ValueError: if the id or the name is taken.
    """

    def enter(check: Callable[[Offer, About], Answer]) -> Callable[[Offer, About], Answer]:
        title = (check.__doc__ or name).partition("\n")[0].rstrip(".")
        _add(Rule(id=id, name=name, title=title, check=check, **entry))
        return check

    return enter


def text_rule(id: str, name: str, title: str, **entry: Unpack[Entry]) -> None:  # noqa: A002
    """Enter a rule that only a text can show.

    Raises:
        ValueError: if the id or the name is taken.
    """
    _add(Rule(id=id, name=name, title=title, check=None, **entry))


def _add(new: Rule) -> None:
    if new.id in RULES or any(known.name == new.name for known in RULES.values()):
        raise ValueError(f"rule {new.id} {new.name} is in the catalogue already")
    RULES[new.id] = new
