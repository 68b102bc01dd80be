"""The search from word to word finds what a plain search of the same expression finds."""

from __future__ import annotations

import json
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from offer_eval.core.red_flags.words import contract, dead_end, differs, identity, money, overwork, vague
from offer_eval.core.red_flags.words.language import read_text
from offer_eval.core.red_flags.words.phrases import Phrases, part, phrases

if TYPE_CHECKING:
    from types import ModuleType

CORPUS = Path(__file__).parent / "corpus" / "texts" / "patterns.jsonl"
TODAY = date(2026, 1, 15)


def texts() -> list[str]:
    return [json.loads(line)["text"] for line in islice(CORPUS.read_text(encoding="utf-8").splitlines(), 0, None, 6)]


@pytest.mark.parametrize(
    "module", [contract, dead_end, differs, identity, money, overwork, vague], ids=lambda module: module.__name__
)
def test_no_gate_hides_a_match(module: ModuleType) -> None:
    groups = [value for value in vars(module).values() if isinstance(value, Phrases)]
    parts = {
        piece.regex.pattern: piece for group in groups for row in group.chains + group.heaps for piece in row.parts
    }
    for original in texts():
        text = read_text(original, kind="email", today=TODAY)
        for piece in parts.values():
            assert piece.places(text) == tuple(found.span() for found in piece.regex.finditer(text.flat))


@pytest.mark.parametrize(
    ("pattern", "gate"),
    [
        ("fees?|deposit", {"fee", "deposit "}),
        ("(?:small |initial )?fee", {"small ", "initial ", "fee "}),
        (r"(?!nofee)\bcompet\w{1,4}", {"compet"}),
        (r"\w+ fee", None),
    ],
)
def test_the_gate_of_a_part_is_how_its_words_begin(pattern: str, gate: set[str] | None) -> None:
    assert part(pattern).gate == gate


def test_phrases_compiled_after_the_text_was_read_are_found_too() -> None:
    text = read_text("A zebroid quagga crossed.", kind="email", today=TODAY)
    assert not list(phrases("okapi .. quagga").matches(text))
    assert [(m.start, m.end) for m in phrases("zebroid .. quagga").matches(text)] == [(2, 16)]
