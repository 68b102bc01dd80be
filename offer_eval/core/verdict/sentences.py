"""The sentences in which a verdict gives its reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.model import Kind
from offer_eval.core.phrasing import in_sentence, listed, named, points, whole
from offer_eval.core.red_flags.rule import RULES, Finding
from offer_eval.core.verdict.standing import HALF, Standing, Unknown, points_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offer_eval.core.verdict.situation import Situation

POOR = 50.0
"""An offer with nothing beside it is no plain yes below this: it lies nearer to its worst than to its best [points]."""


def blockers(standing: Standing) -> tuple[str, ...]:
    """The open flags and untold deal-breakers between an offer and a plain yes, in words."""
    if not standing.is_offer:
        return ()
    return (*(flag_in_words(f) for f in standing.highs), *(f"whether this holds: {j.name}" for j in standing.untold))


def unknowns_in_words(standing: Standing, matters: Sequence[Unknown]) -> tuple[str, ...]:
    """What is not known, in words: of this row by its name, of another offer with whose, of the rest as a whole."""
    by_row: dict[str, list[Unknown]] = {}
    for unknown in matters:
        by_row.setdefault(unknown.row, []).append(unknown)
    return tuple(words for name, found in by_row.items() for words in _unknown(name, found, standing))


def _unknown(name: str, found: Sequence[Unknown], standing: Standing) -> tuple[str, ...]:
    """What is not known of one row: each thing apart for this row, all in one for another."""
    labels = list(dict.fromkeys(unknown.label for unknown in found))
    if name == standing.name:
        searching = standing.kind is Kind.KEEP_SEARCHING
        return ("what a further search would really bring",) if searching else tuple(labels)
    if all(unknown.of_offer for unknown in found):
        return (f"{named(labels)} at {name}",)
    return (f"what {in_sentence(name)} would really bring",)


def doubts_about_it(standing: Standing, situation: Situation) -> tuple[str, ...]:
    """What speaks against a plain yes to an offer that has nothing beside it."""
    if len(situation.eligible) > 1 or not standing.is_offer:
        return ()
    if standing.assumption > HALF:
        return tuple(unknown.label for unknown in standing.unknowns)
    if points_of(standing) < POOR:
        return ("what you would do without it, since it lies nearer to the worst you would consider than to the best",)
    return ()


def lead_sentence(standing: Standing, situation: Situation) -> str:
    """Where the first row stands, in one sentence."""
    score = whole(points_of(standing))
    level = [s.name for s in situation.top if s is not standing]
    if level:
        return f"Scores {score} of 100, exactly level with {named(level)} {situation.by_whose}."
    rival = situation.next_to(standing)
    if rival is not None:
        gap = score - whole(points_of(rival))
        ahead = points(gap) + f" ahead of {rival.name}"
        return f"Scores {score} of 100 {situation.by_whose}, {ahead}."
    alone = f"Scores {score} of 100 on your own scales"
    if len(situation.standings) > 1:
        return f"{alone}; nothing else can be chosen as it stands."
    return f"{alone}. There is nothing to compare it with: add your present job, or what you would do without it."


def poor_sentence(standing: Standing, situation: Situation) -> tuple[str, ...]:
    """A caution where even the first row lies nearer to the worst the person would consider than to the best."""
    if len(situation.eligible) < 2 or points_of(standing) >= POOR:
        return ()
    return ("Mind that even this lies nearer to the worst you would consider than to the best.",)


def could_be_ahead(standing: Standing, situation: Situation) -> tuple[str, ...]:
    """A sentence for each offer that only a curable deal-breaker keeps from being ahead."""
    return tuple(
        f"{s.name} would score {whole(points_of(s))}, if you got this: {listed([j.cure for j in s.failed])}."
        for s in situation.standings
        if s.is_offer and s.failed and not s.stops and s.declined_on is None
        if not any(j.refused for j in s.failed)
        if points_of(s) > points_of(standing)
    )


def behind_sentence(standing: Standing, situation: Situation) -> str:
    """Where a row that is not first stands, in one sentence."""
    gap = whole(points_of(situation.top[0])) - whole(points_of(standing)) if situation.top else 0
    return f"Scores {whole(points_of(standing))} of 100, {points(gap)} behind {named([s.name for s in situation.top])}."


def before_a_yes(settle: Sequence[str]) -> str:
    """What has to be settled, in one sentence."""
    return f"Before a yes, settle: {listed(settle)}."


def if_refused(standing: Standing, situation: Situation) -> str:
    """What follows if the employer will not settle what this row leaves open; empty where only others are asked."""
    if not standing.is_offer or not (blockers(standing) or situation.own.get(standing.name)):
        return ""
    other = situation.next_to(standing)
    if other is None:
        return "If they refuse: decide whether you can live with it as it stands."
    unless = ", unless you accept the flag with a reason" if standing.highs else ""
    return f"If they refuse: {other.name} is next{unless}."


def flag_in_words(finding: Finding) -> str:
    """The flag's title as it stands inside a sentence."""
    return in_sentence(RULES[finding.rule].title if finding.rule in RULES else finding.name.replace("_", " "))
