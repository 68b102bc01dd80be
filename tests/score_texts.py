"""How well the text check does on labelled texts.

Run as `python tests/score_texts.py FILE.jsonl ...`. Each line is one text:
`{"id", "kind", "text", "labels", "optional", "spans": [[start, end, label], ...], "provenance"}`.
A label found that is neither in `labels` nor in `optional` is a false alarm; one in `optional` counts neither way;
a rule without a label counts only towards the clean texts that raise something above a note.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from offer_eval.core.red_flags.rule import Severity
from offer_eval.core.red_flags.text_check import check_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from offer_eval.core.red_flags.rule import Finding

TODAY = date(2026, 1, 15)


@dataclass(slots=True)
class Scores:
    """Counts over a set of labelled texts."""

    hits: Counter[str] = field(default_factory=Counter)
    false_alarms: Counter[str] = field(default_factory=Counter)
    misses: Counter[str] = field(default_factory=Counter)
    spans_right: int = 0
    spans_asked: int = 0
    clean: int = 0
    clean_raised: int = 0
    """Clean texts with a finding above a note."""
    faults: list[str] = field(default_factory=list)
    """One line for everything that went wrong."""

    @property
    def precision(self) -> float:
        """Share of what was reported that is right [0-1]; 1 where nothing was reported."""
        return _share(self.hits.total(), self.hits.total() + self.false_alarms.total())

    @property
    def recall(self) -> float:
        """Share of what is there that was reported [0-1]; 1 where nothing is there."""
        return _share(self.hits.total(), self.hits.total() + self.misses.total())

    @property
    def spans(self) -> float:
        """Share of the right findings whose words overlap a marked span [0-1]."""
        return _share(self.spans_right, self.spans_asked)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def read_items(path: Path) -> list[dict[str, Any]]:
    """The labelled texts of a JSONL file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def score(items: Iterable[dict[str, Any]]) -> Scores:
    """Check every text and count."""
    scores = Scores()
    for item in items:
        findings = check_text(item["text"], kind=item["kind"], today=TODAY)
        _count(scores, item, findings)
    return scores


def _count(scores: Scores, item: dict[str, Any], findings: tuple[Finding, ...]) -> None:
    labels, optional = set(item["labels"]), set(item.get("optional", ()))
    reported = {finding.label for finding in findings if finding.label}
    scores.hits.update(labels & reported)
    scores.misses.update(labels - reported)
    scores.false_alarms.update(reported - labels - optional)
    for label in sorted(labels - reported):
        scores.faults.append(f"missed  {label:<18} {item['id']}: {item['text'][:300]!r}")
    for finding in findings:
        if finding.label in reported - labels - optional:
            scores.faults.append(f"false   {finding.label:<18} {item['id']}: {_shown(item, finding)}")
    if not labels:
        _count_clean(scores, item, findings, optional)
    _count_spans(scores, item, findings, labels & reported)


def _count_clean(scores: Scores, item: dict[str, Any], findings: tuple[Finding, ...], optional: set[str]) -> None:
    raised = [f for f in findings if f.severity is not Severity.NOTE and f.label not in optional]
    scores.clean += 1
    scores.clean_raised += bool(raised)
    scores.faults += [
        f"clean   {finding.name:<18} {item['id']}: {_shown(item, finding)}" for finding in raised if not finding.label
    ]


def _count_spans(scores: Scores, item: dict[str, Any], findings: tuple[Finding, ...], labels: set[str]) -> None:
    marked = [tuple(span) for span in item.get("spans", ())]
    for label in sorted(labels & {span[2] for span in marked}):
        scores.spans_asked += 1
        own = [f for f in findings if f.label == label and f.start is not None and f.end is not None]
        right = any(f.start < end and start < f.end for f in own for start, end, name in marked if name == label)
        scores.spans_right += right
        if not right:
            scores.faults.append(f"span    {label:<18} {item['id']}: {[f.evidence for f in own]}")


def _shown(item: dict[str, Any], finding: Finding) -> str:
    return f"{finding.name} [{item['text'][finding.start : finding.end]}] in {finding.evidence[:240]!r}"


def report(title: str, scores: Scores) -> str:
    """The scores as a small table."""
    names = sorted(scores.hits | scores.false_alarms | scores.misses)
    rows = [
        f"  {n:<20} {scores.hits[n]:>4} hit {scores.false_alarms[n]:>4} false {scores.misses[n]:>4} missed"
        for n in names
    ]
    head = (
        f"{title}: precision {scores.precision:.3f}, recall {scores.recall:.3f}, spans {scores.spans:.3f} "
        f"({scores.spans_right}/{scores.spans_asked}), clean texts raised {scores.clean_raised}/"
        f"{scores.clean}"
    )
    return "\n".join([head, *rows])


def main(paths: list[str]) -> None:
    """Print the scores of each file, whole and by where its texts come from, and every fault."""
    for path in paths:
        items = read_items(Path(path))
        scores = score(items)
        lines = [report(path, scores)]
        lines += [
            report(f"  {origin}", score(item for item in items if item.get("provenance") == origin)).splitlines()[0]
            for origin in sorted({item.get("provenance", "") for item in items} - {""})
        ]
        sys.stdout.write("\n".join([*lines, *scores.faults, ""]))


if __name__ == "__main__":
    main(sys.argv[1:])
