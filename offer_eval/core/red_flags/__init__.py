"""The catalogue of red flags: what deserves a question before signing.

To add a rule, write one function with `@rule` in the module of its group: its text, its fields, an example on
which it trips and one on which it passes. The docs, the tests and the page take it from there.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from offer_eval.core.model import CounterOffer, Offer, PresentJob
from offer_eval.core.red_flags import employer, making, own, pay, people, role, safety, ties  # noqa: F401
from offer_eval.core.red_flags.rule import (
    RULES,
    About,
    Answer,
    Asked,
    Finding,
    Hit,
    Rule,
    Severity,
    State,
    rule,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offer_eval.core.model import FlagAnswer

__all__ = [
    "GROUPS",
    "RULES",
    "About",
    "Answer",
    "Asked",
    "Checkable",
    "Finding",
    "Hit",
    "Rule",
    "Severity",
    "State",
    "answered",
    "check_fields",
    "find",
    "rule",
]

GROUPS: dict[str, str] = {
    "RF1": "The role, and what it does for a career",
    "RF2": "The people, those who left, and how you are treated",
    "RF3": "How the offer is made",
    "RF4": "What the contract binds you to",
    "RF5": "Pay and time",
    "RF6": "The state the employer is in",
    "RF7": "Whether the offer is genuine and safe",
    "RF9": "Your own notes",
}
"""Name of each group, by the start of its ids."""

for _id in sorted(RULES):  # imports come in the order of the alphabet, the catalogue in that of its ids
    RULES[_id] = RULES.pop(_id)

Checkable = Offer | PresentJob | CounterOffer
"""The rows that have terms to be checked."""


def find(key: str) -> Rule | None:
    """The rule with this id or name; None if there is none."""
    return RULES.get(key.upper()) or next((each for each in RULES.values() if each.name == key), None)


def check_fields(row: Checkable, about: About) -> tuple[tuple[Finding, ...], tuple[str, ...]]:
    """Every rule on the fields of one row: findings, gravest first, and the ids of rules nobody could answer.

    A rule that only a text can show is among the latter. What the person cleared or acknowledged stays a
    finding, in that state.
    """
    offer = _as_offer(row)
    findings: list[Finding] = []
    not_asked: list[str] = []
    for each in RULES.values():
        answer = each.check(offer, about) if each.check is not None else Asked.NOT_ASKED
        if isinstance(answer, Hit):
            findings.append(answered(_finding(each, answer), offer.flags))
        elif answer is Asked.NOT_ASKED:
            not_asked.append(each.id)
    return tuple(sorted(findings, key=lambda finding: (-finding.severity.gravity, finding.rule))), tuple(not_asked)


def answered(finding: Finding, flags: Mapping[str, FlagAnswer]) -> Finding:
    """The finding in the state that the person gave its rule, by id or name; else as it is."""
    given = flags.get(finding.rule) or flags.get(finding.name)
    return finding if given is None else replace(finding, state=State(given.state), reason=given.reason)


def _finding(each: Rule, hit: Hit) -> Finding:
    return Finding(
        rule=each.id,
        name=each.name,
        label=each.label,
        severity=hit.severity or each.severity,
        state=State.CONFIRMED,
        evidence=hit.evidence,
        question=each.question if hit.question is None else hit.question,
        field=hit.field or (each.fields[0] if each.fields else ""),
    )


def _as_offer(row: Checkable) -> Offer:
    """The row as an offer; the present job and a counter-offer have the same terms."""
    if isinstance(row, Offer):
        return row
    shared = {name: getattr(row, name) for name in Offer.model_fields if name in type(row).model_fields}
    return Offer.model_construct(_fields_set=row.model_fields_set, **shared)
