from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hostile import ALL, hostile

from offer_eval.core.evaluation import evaluate
from offer_eval.core.model import Decision
from offer_eval.exports import markdown
from offer_eval.exports.markdown import safe

if TYPE_CHECKING:
    from offer_eval.core.evaluation import Evaluation


def lines(evaluation: Evaluation) -> list[str]:
    return markdown.render(evaluation).decode().split("\n")


@pytest.mark.parametrize("text", ALL)
def test_no_sign_with_a_meaning_is_left_bare(text: str) -> None:
    made = safe(text)
    assert "\n" not in made
    assert not re.search(r"(?<!\\)[*_`\[\]<>|#~!&]", made)
    assert not re.search(r"(?i)(https?|javascript|file):", made)
    assert not re.match(r"\d+[.)]\s|[-+=]", made)


def test_words_stay_readable() -> None:
    assert safe("Pay: 5-10% more, C++ & Co. (Graz)") == r"Pay: 5-10% more, C++ \& Co. (Graz)"
    assert safe("1. first") == r"1\. first"
    assert safe("2026 is near") == "2026 is near"


def test_a_hostile_decision_stays_text_line_by_line() -> None:
    made = lines(hostile())
    assert not [line for line in made if line.startswith(("BEGIN", "SUMMARY", "# Heading", "- item"))]
    assert not [line for line in made if re.search(r"(?<!\\)(<script|<img|\]\()", line)]


def test_every_line_of_a_table_has_the_same_number_of_cells() -> None:
    counts: set[int] = set()
    for line in lines(hostile()):
        if line.startswith("|"):
            counts.add(len(re.findall(r"(?<!\\)\|", line)))
        elif counts:
            assert len(counts) == 1
            counts = set()


def test_headings_and_lists_have_an_empty_line_around_them(three_offers: Evaluation) -> None:
    made = lines(three_offers)
    for at, line in enumerate(made[1:-1], 1):
        if line.startswith("#"):
            assert made[at - 1] == ""
            assert made[at + 1] == ""
    assert made[-1] == ""
    assert made[-2] != ""


def test_an_empty_decision_has_a_summary_too() -> None:
    assert lines(evaluate(Decision(), today=date(2026, 11, 22)))[0] == "# Which offer?"


def test_the_choice_as_made_says_what_was_known_and_what_was_not() -> None:
    record = {
        "chosen": "A",
        "on": "2026-11-20",
        "known": ["The pay."],
        "not_known": ["The team."],
        "flags": ["low, confirmed: A worry"],
    }
    decision = Decision.model_validate({"offers": [{"name": "A", "overall": 60}], "record": record})
    text = markdown.render(evaluate(decision, today=date(2026, 11, 22))).decode()
    made = text.partition("## The choice as made")[2]
    for line in ("### Known then\n\n- The pay.", "### Not known then\n\n- The team.", "- low, confirmed: A worry"):
        assert line in made


def test_an_underscore_inside_a_word_needs_no_escape() -> None:
    assert markdown.safe("name it in holidays_in, _now_") == "name it in holidays_in, \\_now\\_"
