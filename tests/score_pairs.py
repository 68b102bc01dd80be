"""How well the comparison of an advert with an offer letter does on labelled pairs.

Run as `python tests/score_pairs.py FILE.jsonl ...` from the root of the project. Each line is one pair:
`{"id", "advert", "letter", "differences": [{"field", "kind"}, ...], "optional": [{"field", "kind"}, ...]}`, or with
`"expected": [[field, kind], ...]` in place of the differences. A difference found that is neither in `differences` nor
in `optional` is a false alarm; one in `optional` counts neither way. A text that is HTML is read as HTML.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from score_texts import read_items

from offer_eval.core.advert_diff.compare import compare_texts
from offer_eval.texts import read_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from offer_eval.core.advert_diff.difference import Difference

TODAY = date(2026, 1, 15)

Term = tuple[str, str]


@dataclass(slots=True)
class PairScores:
    """Counts of field and kind over a set of labelled pairs."""

    hits: Counter[Term] = field(default_factory=Counter)
    false_alarms: Counter[Term] = field(default_factory=Counter)
    misses: Counter[Term] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    """One line for everything that went wrong."""

    @property
    def precision(self) -> float:
        """Share of the differences reported that are right [0-1]; 1 where nothing was reported."""
        return _share(self.hits.total(), self.false_alarms.total())

    @property
    def recall(self) -> float:
        """Share of the differences there are that were reported [0-1]; 1 where there is none."""
        return _share(self.hits.total(), self.misses.total())


def _share(right: int, wrong: int) -> float:
    return right / (right + wrong) if right + wrong else 1.0


def _terms(rows: Iterable[Any]) -> set[Term]:
    return {(row["field"], row["kind"]) if isinstance(row, dict) else (row[0], row[1]) for row in rows}


def _plain(text: str) -> str:
    return read_text(text.encode(), name="text.html").text if re.match(r"\s*<\w", text) else text


def score(items: Iterable[dict[str, Any]], *, today: date = TODAY) -> PairScores:
    """Compare every pair and count."""
    scores = PairScores()
    for item in items:
        found = compare_texts(_plain(item["advert"]), _plain(item["letter"]), today=today)
        _count(scores, item, found)
    return scores


def _count(scores: PairScores, item: dict[str, Any], found: tuple[Difference, ...]) -> None:
    expected = _terms(item.get("differences") or item.get("expected") or ())
    optional = _terms(item.get("optional", ()))
    reported = {(row.field, row.kind.value): row for row in found}
    wrong = reported.keys() - expected - optional
    scores.hits.update(expected & reported.keys())
    scores.misses.update(expected - reported.keys())
    scores.false_alarms.update(wrong)
    scores.faults += [f"missed  {name} {kind}: {item['id']}" for name, kind in sorted(expected - reported.keys())]
    scores.faults += [f"false   {name} {kind}: {item['id']}: {_shown(reported[name, kind])}" for name, kind in wrong]


def _shown(row: Difference) -> str:
    return f"{row.advert!r} -> {row.offer!r} [{row.advert_words[:120]!r} | {row.offer_words[:120]!r}]"


def report(title: str, scores: PairScores) -> str:
    """The scores as a small table by field."""
    counts = (scores.hits, scores.false_alarms, scores.misses)
    by_field = [Counter(name for name, _ in one.elements()) for one in counts]
    rows = [
        f"  {name:<14} {by_field[0][name]:>4} hit {by_field[1][name]:>4} false {by_field[2][name]:>4} missed"
        for name in sorted({name for one in by_field for name in one})
    ]
    return "\n".join([f"{title}: precision {scores.precision:.3f}, recall {scores.recall:.3f}", *rows])


def main(paths: list[str]) -> None:
    """Print the scores of each file and every fault."""
    for path in paths:
        scores = score(read_items(Path(path)))
        sys.stdout.write("\n".join([report(path, scores), *sorted(scores.faults), ""]))


if __name__ == "__main__":
    main(sys.argv[1:])
