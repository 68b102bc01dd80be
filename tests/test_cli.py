"""The command line as a person and as a program use it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from offer_eval.cli import main

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "sample_data"
THREE = str(SAMPLES / "three_offers.yaml")
DAY = ["--today", "2026-11-22"]


def run(*args: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, list(args), input=stdin)


def data(*args: str) -> dict[str, Any]:
    result = run(*args, "--format", "json", *DAY)
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.output)
    return found


def test_compare_says_the_answer_first_and_fits_80_columns() -> None:
    result = run("compare", THREE, *DAY)
    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert "Quillfish" in lines[2]
    assert max(map(len, lines)) <= 80


def test_json_has_the_promised_names_at_full_precision() -> None:
    found = data("compare", THREE)
    assert found["schema_version"] == 1
    assert set(found["decision"]) >= {"winner", "sureness"}
    for offer in found["offers"]:
        assert set(offer) >= {
            "name", "kind", "score", "worst", "best", "rank", "contributions",
            "deal_breakers", "flags", "not_asked", "verdict", "reasons",
        }  # fmt: skip
        assert offer["kind"] in {"offer", "present_job", "counter_offer", "keep_searching"}
        assert set(offer["verdict"]) <= {"choose", "ask_first", "ask_for_time", "walk_away"}
        for flag in offer["flags"]:
            assert set(flag) >= {"rule", "severity", "state", "evidence", "question"}
            assert flag["severity"] in {"stop", "high", "medium", "low", "note"}
            assert flag["state"] in {"confirmed", "suspected", "cleared", "acknowledged"}
    leader = next(o for o in found["offers"] if o["name"] == found["decision"]["winner"])
    assert leader["score"] == pytest.approx(sum(leader["contributions"].values()))


def test_a_row_with_a_failed_deal_breaker_has_a_score_and_no_rank() -> None:
    old_mill = next(o for o in data("compare", THREE)["offers"] if o["name"] == "Old Mill")
    assert old_mill["rank"] is None
    assert old_mill["score"] > 0
    assert old_mill["verdict"] == ["ask_first"]


def test_the_same_input_day_and_seed_give_the_same_bytes() -> None:
    for form in ("text", "json"):
        args = ("compare", THREE, "--format", form, *DAY)
        assert run(*args).output == run(*args).output


def test_a_table_alone_uses_five_criteria_and_says_that_the_weights_are_not_yet_ones_own() -> None:
    found = data("compare", str(SAMPLES / "offers.csv"))
    assert [c["name"] for c in found["criteria"]] == ["salary", "location", "benefits", "security", "cv_value"]
    assert {c["weight"] for c in found["criteria"]} == {0.2}
    assert any("not yet yours" in note for note in found["notes"])


def test_a_workbook_says_the_same_as_the_table() -> None:
    assert (
        data("compare", str(SAMPLES / "offers.xlsx"))["offers"]
        == data("compare", str(SAMPLES / "offers.csv"))["offers"]
    )


def test_criteria_can_come_from_a_decision_file() -> None:
    found = data("compare", str(SAMPLES / "offers.csv"), "--criteria", THREE)
    assert found["criteria"][0]["worst"] == 52_000


def test_offers_of_several_files_are_joined_and_two_sets_of_criteria_refused(tmp_path: Path) -> None:
    found = data("compare", THREE, str(SAMPLES / "offers.csv"))
    assert {"Quillfish", "Brightwater"} <= {o["name"] for o in found["offers"]}
    again = tmp_path / "again.yaml"
    again.write_text("criteria:\n  pay: {worst: 0, best: 1, weight: 1}\noffers:\n  - name: Other\n", encoding="utf-8")
    result = run("compare", THREE, str(again), *DAY)
    assert result.exit_code == 2
    assert "criteria" in result.output


def test_check_shows_one_offer_with_its_gaps_and_questions() -> None:
    result = run("check", THREE, "--offer", "quillfish", *DAY)
    assert result.exit_code == 0
    assert "Not known" in result.output
    assert "Meridian" not in result.output.splitlines()[0]


def test_an_offer_that_is_not_there_is_named_with_the_nearest() -> None:
    result = run("check", THREE, "--offer", "Quilfish", *DAY)
    assert result.exit_code == 2
    assert "did you mean Quillfish?" in result.output


@pytest.mark.parametrize(("level", "code"), [("stop", 0), ("high", 1), ("note", 1)])
def test_fail_on_makes_the_exit_code_1_where_such_a_flag_is_open(level: str, code: int) -> None:
    assert run("compare", THREE, "--fail-on", level, *DAY).exit_code == code


def test_bad_input_is_exit_code_2_with_every_problem_and_no_traceback(tmp_path: Path) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("offers:\n  - name: Bolt\n    base_salery: 5\n    leave_days: -3\n", encoding="utf-8")
    result = run("compare", str(bad), *DAY)
    assert result.exit_code == 2
    assert "base_salary" in result.output
    assert "cannot be negative" in result.output
    assert "Traceback" not in result.output


def test_a_file_without_an_offer_is_refused(tmp_path: Path) -> None:
    empty = tmp_path / "empty.yaml"
    empty.write_text("criteria:\n  pay: {worst: 0, best: 1, weight: 1}\noffers: []\n", encoding="utf-8")
    result = run("compare", str(empty), *DAY)
    assert result.exit_code == 2
    assert "holds no offer" in result.output


def test_new_writes_a_file_that_compares_and_never_overwrites(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    assert run("new", str(path), *DAY).exit_code == 0
    assert run("compare", str(path), *DAY).exit_code == 0
    before = path.read_bytes()
    result = run("new", str(path), *DAY)
    assert result.exit_code == 2
    assert path.read_bytes() == before


def test_export_writes_each_format_once(tmp_path: Path) -> None:
    result = run("export", THREE, "--to", "md,json,md", "-o", str(tmp_path / "out"), *DAY)
    assert result.exit_code == 0, result.output
    assert sorted(p.suffix for p in (tmp_path / "out").iterdir()) == [".json", ".md"]


def test_an_unknown_format_names_the_known_ones(tmp_path: Path) -> None:
    result = run("export", THREE, "--to", "doc", "-o", str(tmp_path), *DAY)
    assert result.exit_code == 2
    assert "md" in result.output


def test_sensitivity_says_what_the_answer_hangs_on() -> None:
    assert "What it hangs on" in run("sensitivity", THREE, *DAY).output
    found = data("sensitivity", THREE)["sensitivity"]
    assert set(found) >= {"tipping_weights", "break_evens", "rank_acceptability", "dominance", "questions"}


def test_schema_prints_json() -> None:
    result = run("schema")
    assert json.loads(result.output)["title"]


def test_flags_lists_the_catalogue_and_explains_one() -> None:
    assert "RF301" in run("flags").output
    assert "hours" in run("flags", "RF301").output
    assert run("flags", "RF999").exit_code == 2


def test_every_command_takes_today_and_seed_and_has_help_with_an_example() -> None:
    for name in main.commands:
        result = run(name, "--help")
        assert result.exit_code == 0
        assert "--today" in result.output
        assert "--seed" in result.output
        assert f"offer-eval {name}" in result.output
        assert max(map(len, result.output.splitlines())) <= 80


def test_a_day_that_is_not_in_the_calendar_is_refused() -> None:
    result = run("compare", THREE, "--today", "2026-02-30")
    assert result.exit_code == 2
    assert "calendar" in result.output


def shell(*args: str, **env: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "offer_eval", *args]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | env, timeout=60)


def test_a_pipe_gets_no_colour() -> None:
    assert "\x1b[" not in shell("compare", THREE, *DAY).stdout


def test_nothing_heavy_is_imported_to_compare() -> None:
    code = (
        "import sys; from click.testing import CliRunner; from offer_eval.cli import main; "
        f"CliRunner().invoke(main, ['compare', {THREE!r}]); "
        "print([m for m in ('pandas', 'altair', 'streamlit', 'weasyprint', 'xlsxwriter') if m in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert found.stdout.strip() == "[]"


LETTER = "Dear Sam, we offer you the post of analyst. Please pay a registration fee of $50 to secure your place.\n"


def test_the_words_of_a_text_come_from_a_file_or_the_pipe_with_offsets(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text(LETTER, encoding="utf-8")
    from_file = run("check", "--text", str(path), "--kind", "offer_letter", "--format", "json", *DAY)
    piped = run("check", "--text", "-", "--kind", "offer_letter", "--format", "json", *DAY, stdin=LETTER)
    assert from_file.output == piped.output
    found = json.loads(piped.output)
    assert found["schema_version"] == 1
    fee = next(f for f in found["findings"] if f["label"] == "pay_to_start")
    assert fee["state"] == "suspected"
    assert "registration fee" in LETTER[fee["start"] : fee["end"]]


def test_fail_on_works_for_texts_as_well() -> None:
    args = ("check", "--text", "-", "--kind", "offer_letter", *DAY)
    assert run(*args, "--fail-on", "stop", stdin=LETTER).exit_code == 1
    assert run(*args, "--fail-on", "stop", stdin="We offer you 60,000 a year.").exit_code == 0


def test_many_texts_become_a_table_and_a_bad_one_is_a_row_of_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(LETTER, encoding="utf-8")
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.4 broken")
    result = run("check", "--text-dir", str(tmp_path), *DAY)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0].startswith("source,kind,rule")
    assert any(line.startswith("a.txt") and "pay_to_start" in line for line in lines)
    assert any(line.startswith("b.pdf") for line in lines)


def test_check_wants_one_thing_to_check() -> None:
    assert run("check").exit_code == 2
    assert run("check", THREE, "--text", "-").exit_code == 2


def test_diff_shows_what_the_letter_says_otherwise(tmp_path: Path) -> None:
    advert, letter = tmp_path / "advert.txt", tmp_path / "letter.txt"
    advert.write_text("Data Analyst\nSalary: $65,000 - $70,000\n", encoding="utf-8")
    letter.write_text("We offer you the post of Data Analyst at a salary of $62,000 a year.\n", encoding="utf-8")
    assert "DIFFERENT  salary" in run("diff", str(advert), str(letter), *DAY).output
    found = data("diff", str(advert), str(letter))
    assert [(d["field"], d["kind"]) for d in found["differences"]] == [("salary", "different")]


def test_money_shows_what_leaving_costs() -> None:
    assert "a year on average" in run("money", THREE, *DAY).output
    [offer] = data("money", THREE, "--offer", "Meridian", "--leave-month", "11")["offers"]
    assert offer["leave_curve"][0]["month"] == 11
