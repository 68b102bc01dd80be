"""Red flags in the words of an advert, an offer letter, an e-mail or a contract."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from offer_eval.core.red_flags import RULES
from offer_eval.core.red_flags.rule import Finding, Severity, State
from offer_eval.core.red_flags.words import WORDS
from offer_eval.core.red_flags.words.language import read_text

if TYPE_CHECKING:
    from datetime import date

    from offer_eval.core.red_flags.rule import Rule
    from offer_eval.core.red_flags.words import Detector
    from offer_eval.core.red_flags.words.language import Kind, Match, Text

MOST_FINDINGS = 3
"""One rule shows at most so many sentences of a text."""


def check_text(text: str, *, kind: Kind, today: date) -> tuple[Finding, ...]:
    """Every pattern found in the words of `text`, gravest first, then in the order of the text.

    A text can only raise a suspicion: the state is always "suspected". `start` and `end` are offsets of the guilty
    words in `text` itself [characters]; both are None where the flag is that something is missing. The time taken
    is linear in the length of the text. English only.
    """
    read = read_text(text, kind=kind, today=today)
    found = [finding for rule, detector in detected_rules() for finding in _findings(read, rule, detector)]
    return tuple(
        sorted(_each_once(found), key=lambda finding: (-finding.severity.gravity, finding.start or 0, finding.rule))
    )


_NOT_STUDY = re.compile(
    r"bonus|sign-?(?:on|ing)|relocat|moving|visa|advance|allowance|referral|equity|option", re.IGNORECASE
)
"""Money other than the cost of training that may be claimed back."""


def _each_once(found: list[Finding]) -> list[Finding]:
    """The findings without a clawback of what the narrower rule on training says already of the same words."""
    training = [finding for finding in found if finding.name == "training_repayment"]
    return [
        finding
        for finding in found
        if finding.name != "clawback"
        or _NOT_STUDY.search(finding.evidence)
        or not any(_overlap(finding, other) for other in training)
    ]


def _overlap(one: Finding, other: Finding) -> bool:
    return (one.start or 0) < (other.end or 0) and (other.start or 0) < (one.end or 0)


def detected_rules() -> tuple[tuple[Rule, Detector], ...]:
    """The rules of the catalogue that words can show, each with its detector."""
    return tuple((rule, WORDS[rule.name]) for rule in RULES.values() if rule.name in WORDS)


def _findings(text: Text, rule: Rule, detector: Detector) -> list[Finding]:
    """One finding a sentence, over all the words in it that show the pattern; the surest sentences only."""
    chosen: dict[int, Match] = {}
    for match in detector(text) if text.flat else ():
        index = text.sentence_index(match.start)
        first = chosen.get(index)
        if first is not None:
            span = min(first.start, match.start), max(first.end, match.end)
            chosen[index] = replace(first, start=span[0], end=span[1])
        elif len(chosen) < MOST_FINDINGS:
            chosen[index] = match
    return [_finding(text, rule, match) for match in chosen.values()]


def _finding(text: Text, rule: Rule, match: Match) -> Finding:
    missing = match.start == match.end
    start, end = (None, None) if missing else text.original_span(match.start, match.end)
    return Finding(
        rule=rule.id,
        name=rule.name,
        label=None if match.severity == "note" else rule.label,
        severity=Severity(match.severity) if match.severity else rule.severity,
        state=State.SUSPECTED,
        evidence=f"{rule.title} in the whole text" if missing else text.evidence(match.start, match.end),
        question=rule.question,
        start=start,
        end=end,
    )
