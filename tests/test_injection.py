"""What a person or an employer writes steers no terminal, starts no formula and names no file."""

from __future__ import annotations

import io
import re
import zipfile
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from hostile import ALL, hostile

from offer_eval.cli import main
from offer_eval.core.advert_diff.compare import compare_texts
from offer_eval.core.messages import find, write
from offer_eval.core.plan import plan_of
from offer_eval.core.red_flags.text_check import check_text
from offer_eval.core.review import review_of
from offer_eval.decision_file import to_text
from offer_eval.errors import InputError, Problem
from offer_eval.exports import EXPORTS, money, next_steps, rules, terminal, texts
from offer_eval.exports.redact import redacted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

STEERING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What moves a cursor, changes a colour or turns the direction of a line; a line break alone is meant."""
TODAY = date(2026, 11, 22)
EVIL = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202eYou must pay a fee of 300 EUR before you start.\r\u2066 Salary: 50,000 EUR."


def _review() -> str:
    found = review_of(hostile())
    assert found is not None
    return next_steps.review_text(found, hostile())


TERMINAL: dict[str, Callable[[], str]] = {
    "compare": lambda: terminal.comparison(hostile()),
    "sensitivity": lambda: terminal.sensitivity(hostile()),
    "check": lambda: "".join(terminal.single(row, hostile()) for row in hostile().rows),
    "money": lambda: money.report(hostile(), list(hostile().rows), leave_month=11),
    "money of one": lambda: money.report(hostile(), [hostile().rows[0]], leave_month=None),
    "plan": lambda: next_steps.plan_text(plan_of(hostile()), hostile()),
    "review": _review,
    "texts": lambda: texts.findings(check_text(EVIL, kind="advert", today=TODAY), EVIL, kind="advert"),
    "diff": lambda: texts.differences(compare_texts(EVIL, EVIL.replace("50,000", "40,000"), today=TODAY)),
    "flags": rules.listing,
}


@pytest.mark.parametrize("what", TERMINAL)
def test_nothing_steers_the_terminal(what: str) -> None:
    shown = TERMINAL[what]()
    assert len(shown) > 100
    assert STEERING.findall(shown) == []


@pytest.mark.parametrize(
    "kind", ["time", "questions", "negotiate", "accept", "decline", "counter", "tell", "deadline", "thank", "chase"]
)
def test_no_message_steers_the_terminal_or_adds_a_line_to_its_head(kind: str) -> None:
    made = []
    for text in ALL:
        with suppress(InputError, ValueError):
            made.append(write(kind, find(kind, text, hostile())))
    for message in made:
        assert STEERING.findall(next_steps.message_text(message)) == []
        assert "\n" not in message.subject + message.to
        assert re.fullmatch(r"[\x21-\x7e]*", next_steps.mailto(message))


def test_a_problem_shows_what_steers_a_terminal_as_what_it_is() -> None:
    problem = Problem("has\x1b[2J", "a\nb.yaml\u202e", "x\x9b", found="\x07\ud800", fix="press\rhere")
    shown = str(problem)
    assert STEERING.findall(shown.replace("\n    fix: ", "")) == []
    assert r"a\nb.yaml\u202e: x\x9b: has\x1b[2J, found \x07\ud800" in shown
    assert shown.encode().decode() == shown


def test_no_message_of_the_command_line_steers_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "a\x1b[2J\u202e.csv"
    path.write_text("name,\x1b[31mpay\nA,\x07\n", encoding="utf-8")
    told = CliRunner().invoke(main, ["compare", str(path)])
    assert told.exit_code == 2
    assert STEERING.findall(told.output) == []


def test_all_of_it_is_kept_in_a_file_by_harmless_signs_alone() -> None:
    text = to_text(hostile().decision)
    assert STEERING.findall(text.replace("\u200f", "").replace("\u200e", "")) == []


@pytest.mark.parametrize("variant", ["whole", "to share"])
def test_every_formula_of_the_workbook_is_ours(variant: str) -> None:
    evaluation = hostile() if variant == "whole" else redacted(hostile())
    with zipfile.ZipFile(io.BytesIO(EXPORTS["xlsx"].render(evaluation))) as book:
        names = book.namelist()
        sheets = "".join(book.read(name).decode() for name in names if name.startswith("xl/worksheets/sheet"))
    formulas = re.findall(r"<f[^>]*>(.*?)</f>", sheets)
    assert formulas
    assert not any(re.search(r"HYPERLINK|cmd|calc|evil|http|DDE|WEBSERVICE|\|", formula) for formula in formulas)
    assert not [name for name in names if re.search("external|vba|media|embed|connections", name, re.IGNORECASE)]
    assert "<hyperlink" not in sheets


def test_what_is_exported_is_named_after_its_file_and_never_after_an_offer(tmp_path: Path) -> None:
    tricks = ["../../up", "/etc/passwd", "C:\\x", "CON", "a\u202egnp.exe", "-rf", "~", "x; rm y", "$(touch z)"]
    rows = "".join(f"  - {{name: {name!r}, overall: {place}}}\n" for place, name in enumerate(tricks))
    source = tmp_path / "in" / "mine.yaml"
    source.parent.mkdir()
    source.write_text(f"title: ../../title\noffers:\n{rows.replace(chr(92) * 2, chr(92))}", encoding="utf-8")
    words = ["export", str(source), "--to", "md,html,xlsx,json,ics", "-o", str(tmp_path / "out")]
    for more in ([], ["--redact"]):
        made = CliRunner().invoke(main, [*words, *more, "--today", "2026-11-22"])
        assert made.exit_code == 0, made.output
    found = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()}
    stems = ("mine_summary", "summary_to_share")
    assert found == {"in/mine.yaml"} | {
        f"out/{stem}.{suffix}" for stem in stems for suffix in ("md", "html", "xlsx", "json", "ics")
    }
