"""How fast texts are checked on one core, and that the cost grows only with their length.

    python benchmarks/red_flags.py [--large]

The first table gives texts a second for our own labelled texts, short and long. With `--large` every detector also
reads hostile texts of one million characters, made of its own words over and over; no detector may take longer
than a few seconds there.
"""

from __future__ import annotations

import json
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

from offer_eval.core.red_flags.text_check import check_text
from offer_eval.core.red_flags.words import WORDS
from offer_eval.core.red_flags.words.language import read_text

TODAY = date(2026, 1, 15)
CORPUS = Path(__file__).parent.parent / "tests" / "corpus" / "texts"
MILLION = 1_000_000
LONG = 2000
"""A text of so many characters counts as long: an advert of 300 words or more."""

HOSTILE = {
    "one word": "a",
    "fees": "you must pay a fee of $50 to start ",
    "changes": "we may change your duties at any time ",
    "deadlines": "sign tonight or the offer goes within 24 hours ",
    "trials": "unpaid trial shift without pay first ",
    "bans": "not compete for two years after you leave ",
    "repayments": "repay the bonus in full if you leave within a year ",
    "denials": "not never no ",
    "figures": "1,",
    "dollars": "$1 ",
    "addresses": "a@b.",
    "capitals": "abcD",
    "stops": ". A",
}


def items() -> list[dict[str, Any]]:
    lines = [line for path in sorted(CORPUS.glob("*.jsonl")) for line in path.read_text("utf-8").split("\n")]
    return [json.loads(line) for line in lines if line]


def rate(texts: list[dict[str, Any]], rounds: int) -> float:
    """Texts checked a second on one core, the best of five."""
    best = float("inf")
    for _ in range(5):
        started = time.perf_counter()
        for item in texts * rounds:
            check_text(item["text"], kind=item["kind"], today=TODAY)
        best = min(best, time.perf_counter() - started)
    return len(texts) * rounds / best


def show_rates() -> None:
    texts = items()
    for title, chosen, rounds in (
        ("short", [item for item in texts if len(item["text"]) < LONG], 1),
        ("long", [item for item in texts if len(item["text"]) >= LONG], 5),
    ):
        size = sum(len(item["text"]) for item in chosen) / len(chosen)
        print(f"{title:<6} {len(chosen):>4} texts of {size:>6.0f} characters: {rate(chosen, rounds):>7.0f} texts/s")


def show_large() -> None:
    for title, piece in HOSTILE.items():
        text = read_text(piece * (MILLION // len(piece)), kind="email", today=TODAY)
        costs = []
        for name, detector in WORDS.items():
            started = time.perf_counter()
            list(detector(text))
            costs.append((time.perf_counter() - started, name))
        slowest, name = max(costs)
        print(f"{title:<12} all {sum(cost for cost, _ in costs):>5.1f} s, slowest {name} {slowest:.2f} s")


if __name__ == "__main__":
    show_rates()
    if "--large" in sys.argv:
        show_large()
