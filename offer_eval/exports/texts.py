"""Findings in texts, differences between advert and letter: for a terminal and for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from offer_eval.core.red_flags import RULES
from offer_eval.exports.terminal import plain, safe, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from offer_eval.core.advert_diff.difference import Difference
    from offer_eval.core.red_flags import Finding
    from offer_eval.exports.terminal import Paint

SCHEMA_VERSION = 1

LIMITS = "English only. Words can only raise a suspicion; what is not said may matter more."

CHANGES = {"different": "DIFFERENT", "better": "BETTER", "not_in_letter": "NOT IN THE LETTER"}


def findings(found: Iterable[Finding], text: str, *, kind: str, paint: Paint = plain) -> str:
    """The findings in one text: the sentence with the words marked, the other side, the question."""
    blocks = ["\n".join(_finding(finding, text, paint)) for finding in found]
    spoken = kind.replace("_", " ")
    head = f"{len(blocks)} to look at in this {spoken}." if blocks else f"Nothing to look at in this {spoken}."
    return "\n\n".join([paint(head, "title"), *blocks, paint(wrapped(LIMITS), "dim")]) + "\n"


def findings_data(found: Iterable[Finding]) -> dict[str, Any]:
    """The findings with offsets into the text, in characters."""
    return {
        "schema_version": SCHEMA_VERSION,
        "findings": [
            {
                "rule": finding.rule,
                "name": finding.name,
                "label": finding.label,
                "severity": finding.severity.value,
                "state": finding.state.value,
                "start": finding.start,
                "end": finding.end,
                "evidence": finding.evidence,
                "question": finding.question,
            }
            for finding in found
        ],
    }


def differences(found: Iterable[Difference], paint: Paint = plain) -> str:
    """What the letter says otherwise than the advert, what it says better, what it leaves out."""
    lines = ["\n".join(_difference(difference, paint)) for difference in found]
    return "\n\n".join(lines or ["The letter says nothing otherwise than the advert."]) + "\n"


def marked(finding: Finding, text: str, paint: Paint = plain) -> str:
    """The evidence with the guilty words between » and «."""
    if finding.start is None or finding.end is None:
        return safe(finding.evidence)
    words = " ".join(text[finding.start : finding.end].split())
    sentence = " ".join(finding.evidence.split())
    before, found, after = sentence.partition(words)
    if not found:
        return safe(sentence)
    return safe(before) + paint(f"»{safe(words)}«", finding.severity.value) + safe(after)


def _finding(finding: Finding, text: str, paint: Paint) -> Iterator[str]:
    rule = RULES[finding.rule]
    severity = paint(finding.severity.value.upper(), finding.severity.value)
    yield f"{severity}  {rule.title}{paint(f'  [{finding.rule}, {finding.state.value}]', 'dim')}"
    yield wrapped(f"Seen: {marked(finding, text, paint)}", indent=4)
    yield wrapped(f"The other side: {rule.other_side}", indent=4)
    if finding.question:
        yield wrapped(f"Ask: {finding.question}", indent=4)
    yield wrapped(f"Do: {rule.action}", indent=4)


def _difference(difference: Difference, paint: Paint) -> Iterator[str]:
    kind = difference.kind.value
    role = {"different": "high", "better": "choose"}.get(kind, "dim")
    yield f"{paint(CHANGES[kind], role)}  {difference.field.replace('_', ' ')}"
    yield wrapped(safe(f"Advert: {_value(difference.advert, difference.advert_words)}"), indent=4)
    if kind != "not_in_letter":
        yield wrapped(safe(f"Letter: {_value(difference.offer, difference.offer_words)}"), indent=4)


def _value(value: str, words: str) -> str:
    """What was read, and the words it was read from where they say more."""
    flat = " ".join(words.split())
    return value if not flat or flat == value else f'{value}  ("{flat}")'
