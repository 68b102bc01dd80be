"""Deal-breakers: what an offer must not have, whatever else it has. They stand outside the score."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from offer_eval.core.criteria import MEASURES, Figures, Resolved, level_of, measured_level
from offer_eval.core.model import DealBreaker, KeepSearching, Quantity, Row

if TYPE_CHECKING:
    from collections.abc import Mapping


class Outcome(StrEnum):
    """How a row stands against one deal-breaker."""

    PASS = "pass"  # noqa: S105
    FAIL = "fail"
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True, slots=True)
class Judged:
    """One row against one deal-breaker."""

    name: str
    outcome: Outcome
    cure: str
    """What would have to change, in writing; empty where it passes."""
    evidence: str
    """What it was judged by."""
    cured: str = ""
    """The evidence that it has been put right; it then passes."""
    refused: bool = False
    """Whether the cure was asked for and refused."""


def judge(breaker: DealBreaker, row: Row, *, criteria: Mapping[str, Resolved], figures: Figures) -> Judged | None:
    """How `row` stands against `breaker`; None where the question does not arise, as for keep-searching."""
    if cured := breaker.cured.get(row.name):
        return Judged(breaker.name, Outcome.PASS, "", cured, cured=cured)
    refused = row.name in breaker.refused
    if breaker.measure is None:
        return _by_answer(breaker, row, refused=refused)
    level = _level(breaker.measure, row, criteria=criteria, figures=figures)
    if level is None and isinstance(row, KeepSearching):
        return None
    stated = criteria[breaker.measure].unit if breaker.measure in criteria else MEASURES[breaker.measure].unit
    unit = in_currency(stated, figures.currency)
    outcome = _against_limits(breaker, level)
    if refused and outcome is Outcome.CANNOT_TELL:
        outcome = Outcome.FAIL
    limits = _limits(breaker, unit)
    evidence = f"{_shown(level)} {unit}".strip() if level else "not known"
    cure = "" if outcome is Outcome.PASS else breaker.cure or f"{_named(breaker, criteria)}: {limits}, in writing"
    return Judged(breaker.name, outcome, cure, evidence, refused=refused)


def _by_answer(breaker: DealBreaker, row: Row, *, refused: bool) -> Judged | None:
    answer = breaker.holds.get(row.name)
    if answer is None and isinstance(row, KeepSearching):
        return None
    cure = breaker.cure or f"{breaker.name}, in writing"
    if answer is None:
        outcome = Outcome.FAIL if refused else Outcome.CANNOT_TELL
        return Judged(breaker.name, outcome, cure, "asked and refused" if refused else "not known", refused=refused)
    outcome = Outcome.PASS if answer else Outcome.FAIL
    return Judged(breaker.name, outcome, "" if answer else cure, "your own answer", refused=refused)


def _level(name: str, row: Row, *, criteria: Mapping[str, Resolved], figures: Figures) -> Quantity | None:
    if name in criteria:
        return level_of(row, criteria[name], figures)
    return measured_level(row, name, figures)


def _against_limits(breaker: DealBreaker, level: Quantity | None) -> Outcome:
    """Pass or fail only if every value still possible says so."""
    if level is None:
        return Outcome.CANNOT_TELL
    least = float("-inf") if breaker.at_least is None else breaker.at_least
    most = float("inf") if breaker.at_most is None else breaker.at_most
    if least <= level.low and level.high <= most:
        return Outcome.PASS
    if level.high < least or level.low > most:
        return Outcome.FAIL
    return Outcome.CANNOT_TELL


def _limits(breaker: DealBreaker, unit: str) -> str:
    at_least = f"at least {breaker.at_least:,g}" if breaker.at_least is not None else ""
    at_most = f"at most {breaker.at_most:,g}" if breaker.at_most is not None else ""
    return f"{' and '.join(part for part in (at_least, at_most) if part)} {unit}".strip()


def _named(breaker: DealBreaker, criteria: Mapping[str, Resolved]) -> str:
    name = breaker.measure or ""
    return criteria[name].label if name in criteria else name.replace("_", " ")


def in_currency(unit: str, currency: str | None) -> str:
    """A unit such as `money a year` with the currency in place of `money`, where it is known."""
    return f"{currency}{unit.removeprefix('money')}" if currency and unit.startswith("money ") else unit


def _shown(level: Quantity) -> str:
    low, high = _figure(level.low), _figure(level.high)
    return low if low == high else f"{low} to {high}"


def _figure(number: float) -> str:
    """A number as one reads it: what is left of rounding is 0, and large sums are written out."""
    rounded = round(number, 6) + 0.0
    return f"{rounded:,.0f}" if abs(rounded) >= 100_000 else f"{rounded:,g}"
