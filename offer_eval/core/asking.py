"""What is not known about a row, whether it matters, and the question that would settle it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from offer_eval.core.deal_breakers import Judged, Outcome
from offer_eval.core.drawing import even_draws
from offer_eval.core.model import Kind
from offer_eval.core.phrasing import in_sentence, number_text
from offer_eval.core.red_flags.rule import Finding, Severity
from offer_eval.core.verdict import Unknown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from offer_eval.core.criteria import Resolved
    from offer_eval.core.rows import Cell, Score


@dataclass(frozen=True, slots=True)
class Ask:
    """One question, to the employer or to oneself, and what its answer is worth."""

    row: str
    about: str
    """The criterion, deal-breaker or flag it would settle."""
    question: str
    kind: Literal["flag", "deal_breaker", "unknown"]
    decides: bool
    """Whether the answer could change the first place or the verdict."""
    points: float
    """How far the row's score could move [0-100]; 0 for flags and deal-breakers."""
    chance: float | None = None
    """How likely the answer alone changes the first place [0-1]; None where no chance can be given."""
    gain: float = 0.0
    """Expected value of knowing, in points of the score of what is then chosen [0-100]."""


@dataclass(frozen=True, slots=True)
class Race:
    """The points that a row has to keep or to reach."""

    first: bool
    """Whether this row leads."""
    mark: float | None
    """The runner-up's score for the leader, the leader's for any other row; None where there is nobody to beat."""
    in_play: bool
    """Whether the row leads, or could with all of its unknowns at their best and its deal-breakers cured."""


def unknowns_of(
    name: str, score: Score, *, kind: Kind, criteria: Sequence[Resolved], weights: Mapping[str, float]
) -> tuple[Unknown, ...]:
    """Every level of a row that is not known for sure, with the score at both of its ends, all else as it stands."""
    if score.total is None:
        return ()
    total = score.total
    of_offer = kind in {Kind.OFFER, Kind.COUNTER_OFFER}
    if score.basis == "overall":
        unknown = Unknown(name, "your overall judgement", total.low, total.high, of_offer=False)
        return () if total.width == 0 else (unknown,)
    return tuple(
        Unknown(name, _label(criterion, score.cells[criterion.name]), *_ends(score, criterion.name, weights), of_offer)
        for criterion in criteria
        if weights[criterion.name] > 0 and not score.cells[criterion.name].certain
    )


def asks_for(
    name: str,
    score: Score,
    *,
    kind: Kind,
    criteria: Sequence[Resolved],
    weights: Mapping[str, float],
    judged: Sequence[Judged],
    findings: Sequence[Finding],
    matters: Sequence[Unknown],
    race: Race,
    pay_question: str = "",
) -> tuple[Ask, ...]:
    """The questions for one row: what could change the answer first, then by the value of knowing.

    Value of information: Howard (1966), Information Value Theory, IEEE Transactions SSC-2, 22-26; each unknown alone,
    all else at its point, over draws of its level.
    """
    asks = [*_about_flags(name, findings, race), *_about_deal_breakers(name, judged, race)]
    decisive = {unknown.label for unknown in matters if unknown.row == name}
    if score.basis == "criteria":
        on_paper = any(f.open and f.name == "promise_unwritten" for f in findings)
        asks += [
            _about_level(
                name, criterion, score, kind=kind, weights=weights, decisive=decisive, race=race, pay=pay_question
            )
            for criterion in criteria
            if weights[criterion.name] > 0 and not score.cells[criterion.name].certain
            # The flag on promises asks for the same piece of paper.
            if not (on_paper and _only_promised(score.cells[criterion.name]))
        ]
    return tuple(sorted(asks, key=lambda ask: (not ask.decides, ask.kind == "unknown", -ask.gain, -ask.points)))


def gaps_of(score: Score, criteria: Sequence[Resolved]) -> tuple[str, ...]:
    """The criteria on which nothing is known, by label."""
    return tuple(c.label for c in criteria if score.cells[c.name].level is None)


def _only_promised(cell: Cell) -> bool:
    """Whether the level is known and only a promise makes it uncertain."""
    return cell.if_kept is not None and cell.level is not None and cell.level.exact


def _ends(score: Score, name: str, weights: Mapping[str, float]) -> tuple[float, float]:
    point = score.total.point if score.total else 0.0
    span = score.cells[name].value
    return point + 100 * weights[name] * (span.low - span.point), point + 100 * weights[name] * (span.high - span.point)


def _label(criterion: Resolved, cell: Cell) -> str:
    label = in_sentence(criterion.label)
    if cell.level is None:
        return f"{label} (not known)"
    if cell.if_kept is not None and cell.level.exact:
        return f"{label} (promised {number_text(cell.if_kept)})"
    return f"{label} ({number_text(cell.level.low)} to {number_text(cell.level.high)})"


def _about_flags(name: str, findings: Sequence[Finding], race: Race) -> list[Ask]:
    serious = {Severity.STOP, Severity.HIGH}
    return [
        Ask(name, f.rule, f.question, "flag", f.severity in serious and race.in_play, 0.0)
        for f in sorted(findings, key=lambda f: -f.severity.gravity)
        if f.open and f.question
    ]


def _about_deal_breakers(name: str, judged: Sequence[Judged], race: Race) -> list[Ask]:
    return [
        Ask(name, j.name, f"Can you confirm this: {j.cure}?", "deal_breaker", race.in_play, 0.0)
        for j in judged
        if j.outcome is not Outcome.PASS and not j.refused
    ]


def _about_level(
    name: str,
    criterion: Resolved,
    score: Score,
    *,
    kind: Kind,
    weights: Mapping[str, float],
    decisive: set[str],
    race: Race,
    pay: str,
) -> Ask:
    cell = score.cells[criterion.name]
    low, high = _ends(score, criterion.name, weights)
    chance, gain = _worth(criterion, cell, score, weight=weights[criterion.name], race=race)
    question = _question(name, criterion, cell, kind)
    if pay and criterion.measure.name == "salary" and kind in {Kind.OFFER, Kind.COUNTER_OFFER}:
        question = pay
    return Ask(
        name,
        criterion.name,
        question,
        "unknown",
        _label(criterion, cell) in decisive,
        high - low,
        chance,
        gain,
    )


def _question(name: str, criterion: Resolved, cell: Cell, kind: Kind) -> str:
    spoken = in_sentence(criterion.label)
    if kind in {Kind.PRESENT_JOB, Kind.KEEP_SEARCHING}:
        return f"For yourself: how does {name} really stand on {spoken}?"
    if _only_promised(cell):
        return f"Could you put in writing what was said about {spoken}?"
    return criterion.question or f"What can you tell me about {spoken}?"


def _worth(criterion: Resolved, cell: Cell, score: Score, *, weight: float, race: Race) -> tuple[float | None, float]:
    """(chance that this answer alone changes the first place, expected points gained by knowing it)."""
    if race.mark is None or score.total is None or (cell.level is not None and cell.level.exact):
        return None, 0.0
    moved = score.total.point + 100 * weight * (even_draws(criterion.scale, cell.level) - cell.value.point)
    won = race.mark - moved if race.first else moved - race.mark
    return float(np.mean(won > 0)), float(np.mean(np.maximum(won, 0.0)))
