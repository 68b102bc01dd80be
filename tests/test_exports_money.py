"""The money report: the table by year, what leaving costs, two offers side by side."""

from datetime import date
from typing import Any

import pytest

from offer_eval.core.evaluation import Evaluation, evaluate
from offer_eval.core.model import Decision
from offer_eval.exports.money import as_data, report

BOLT: dict[str, Any] = {
    "name": "Bolt",
    "base_salary": 60_000,
    "target_bonus": "10%",
    "sign_on_bonus": {"amount": 6_000, "clawback": "pro_rata", "clawback_months": 12},
}
KITE: dict[str, Any] = {"name": "Kite", "base_salary": "30/h, 40 h/week"}


def run(*offers: dict[str, Any], **more: Any) -> Evaluation:
    return evaluate(
        Decision.model_validate({"currency": "EUR", "offers": list(offers)} | more), today=date(2026, 11, 22)
    )


def text(evaluation: Evaluation, leave_month: int | None = None) -> str:
    return report(evaluation, evaluation.rows, leave_month=leave_month)


def test_the_plain_words_line_comes_first() -> None:
    assert text(run(BOLT)).splitlines()[1] == "  67,500 EUR a year on average; 66,000 EUR guaranteed in the first year."


def test_leaving_after_a_month_shows_what_must_be_repaid() -> None:
    [line] = [line for line in text(run(BOLT), leave_month=6).splitlines() if line.startswith("  6 ")]
    assert line.split()[-2:] == ["3,000", "0"]


def test_two_offers_stand_side_by_side_with_about_the_same_under_two_per_cent() -> None:
    out = text(run(BOLT, KITE))
    assert "as quoted: Kite by 2,400" in out
    assert "first year, guaranteed: Bolt by 3,600" in out
    assert "about the same" in text(run(BOLT, KITE | {"base_salary": 66_500}))


def test_unknown_base_salary_is_said_and_nothing_else_is_made_up() -> None:
    assert text(run({"name": "Bolt"})) == "Bolt\n  Base salary is unknown, so the money is unknown.\n"


def test_json_holds_full_precision_and_the_whole_leave_curve() -> None:
    evaluation = run(BOLT | {"base_salary": "30.33/h, 37.5 h/week"}, KITE)
    data = as_data(evaluation, evaluation.rows, leave_month=None)
    bolt = data["offers"][0]
    assert bolt["layers"][0]["guaranteed"] == pytest.approx(30.33 * 37.5 * 52)
    assert len(bolt["leave_curve"]) == 48
    assert data["pairs"][0]["offers"] == ["Bolt", "Kite"]
    assert [p["month"] for p in as_data(evaluation, evaluation.rows, leave_month=7)["offers"][0]["leave_curve"]] == [7]


def test_no_line_is_wider_than_a_terminal() -> None:
    assert max(map(len, text(run(BOLT, KITE), leave_month=6).splitlines())) <= 80
