"""How rules read what may be unknown or a range, and how they say it.

One rule for ranges: a range is judged at both ends. Where the ends agree, that is the answer. Where they
differ, the finding is one step milder than the worse end, and says that it may turn out better or worse. So a
range that may be fine is never called fine, and never as grave as a known fact.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from offer_eval.core.model.facts import NOTHING
from offer_eval.core.red_flags.rule import Answer, Asked, Hit, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from offer_eval.core.model import Offer, Quantity

MAY = "As not all of this is known, it may turn out better or worse."


@dataclass(frozen=True, slots=True)
class Judged:
    """How grave something is, seen from both ends of what is believed possible."""

    severity: Severity | None
    """None where both ends are fine."""
    sure: bool
    """Whether both ends agree."""


def judge(one: Severity | None, other: Severity | None) -> Judged:
    """The severity of something that lies between two ends; None stands for fine."""
    if one == other:
        return Judged(one, sure=True)
    worse = max((end for end in (one, other) if end is not None), key=lambda end: end.gravity)
    return Judged(worse.milder, sure=False)


def at_ends(quantity: Quantity, grade: Callable[[float], Severity | None]) -> Judged:
    """`grade` at both ends of `quantity`; it must rise or fall all the way."""
    return judge(grade(quantity.low), grade(quantity.high))


def answer(judged: Judged, evidence: str, *, field: str = "", question: str | None = None) -> Answer:
    """Fine, or a hit of the severity judged, with the word "may" where the ends differ."""
    if judged.severity is None:
        return Asked.FINE
    said = evidence if judged.sure else f"{evidence} {MAY}"
    return Hit(said, judged.severity, question, field)


def any_yes(offer: Offer, sentences: Mapping[str, str], severity: Severity | None = None) -> Answer:
    """A hit that says the sentence of every field answered yes; fine once all of them are answered no."""
    answers = {field: getattr(offer, field) for field in sentences}
    said = [field for field, yes in answers.items() if yes]
    if said:
        return Hit(" ".join(sentences[field] for field in said), severity, field=said[0])
    return Asked.FINE if all(yes is False for yes in answers.values()) else Asked.NOT_ASKED


def joined(*answers: Answer) -> Answer:
    """The answers to the parts of one rule as one: all hits told together, fine only where every part is."""
    hits = [each for each in answers if isinstance(each, Hit)]
    if not hits:
        return Asked.FINE if all(each is Asked.FINE for each in answers) else Asked.NOT_ASKED
    graded = [hit for hit in hits if hit.severity is not None]
    worst = max(graded, key=lambda hit: (hit.severity or Severity.NOTE).gravity) if graded else hits[0]
    return replace(worst, evidence=" ".join(hit.evidence for hit in hits))


def either(*answers: Answer) -> Answer:
    """Like `joined`, but one part known to be fine is enough."""
    known = [each for each in answers if each is not Asked.NOT_ASKED]
    return joined(*known) if known else Asked.NOT_ASKED


def words(remark: str | None) -> str:
    """A remark as the person wrote it; empty where there is none or they said that there is nothing."""
    return "" if remark is None or remark == NOTHING else remark


def number(amount: float) -> str:
    """A number as a person writes it: 65,000 or 2.5."""
    return f"{amount:,.0f}" if amount == round(amount) else f"{amount:,.1f}"


def span(quantity: Quantity, unit: str = "") -> str:
    """A quantity in words: `6 months`, `1 month`, `6 to 18 months`; `unit` is given in the singular."""
    ends = number(quantity.low) if quantity.exact else f"{number(quantity.low)} to {number(quantity.high)}"
    if not unit:
        return ends
    return f"{ends} {unit}" if ends == "1" else f"{ends} {unit}s"


def percent(quantity: Quantity) -> str:
    """A share in words: `12 %`, `10 to 15 %`."""
    low, high = f"{100 * quantity.low:.0f}", f"{100 * quantity.high:.0f}"
    return f"{low} %" if low == high else f"{low} to {high} %"
