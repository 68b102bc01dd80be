"""Export, plan, message, decide and review from the command line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from offer_eval.cli import main
from offer_eval.decision_file import read_decision
from offer_eval.errors import InputError, Problem
from offer_eval.exports import pdf

if TYPE_CHECKING:
    from click.testing import Result

STOP = "asked_to_pay: yes"

SAMPLE = Path(__file__).parent.parent / "sample_data" / "three_offers.yaml"


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    path = tmp_path / "mine.yaml"
    shutil.copyfile(SAMPLE, path)
    return path


def run(*words: str | Path, today: str = "2026-11-22") -> Result:
    return CliRunner().invoke(main, [*map(str, words), "--today", today])


def test_export_writes_every_format_asked_for(mine: Path, tmp_path: Path) -> None:
    done = run("export", mine, "--to", "md,html,xlsx,ics,json", "-o", tmp_path / "out")
    assert done.exit_code == 0, done.output
    assert sorted(path.suffix for path in (tmp_path / "out").iterdir()) == [".html", ".ics", ".json", ".md", ".xlsx"]


def test_export_again_replaces_the_files_and_keeps_no_others(mine: Path, tmp_path: Path) -> None:
    for _ in range(2):
        assert run("export", mine, "--to", "md", "-o", tmp_path / "out").exit_code == 0
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine_summary.md"]


def test_where_a_pdf_cannot_be_made_the_others_are_and_the_html_is_named(
    mine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise InputError(Problem("cannot be made: weasyprint is not installed", "pdf", fix="use html and print it"))

    monkeypatch.setattr(pdf, "_library", refuse)
    done = run("export", mine, "--to", "pdf,md,html", "-o", tmp_path / "out")
    assert done.exit_code == 2
    assert "weasyprint" in done.output
    assert "html" in done.output
    assert {path.suffix for path in (tmp_path / "out").iterdir()} == {".md", ".html"}


def test_the_copy_to_share_has_no_name_in_its_file_name(mine: Path, tmp_path: Path) -> None:
    assert run("export", mine, "--to", "md", "--redact", "-o", tmp_path / "out").exit_code == 0
    (written,) = (tmp_path / "out").iterdir()
    assert written.name == "summary_to_share.md"
    assert "Quillfish" not in written.read_text(encoding="utf-8")


def test_the_plan_as_text_fits_the_terminal(mine: Path) -> None:
    done = run("plan", mine)
    assert done.exit_code == 0, done.output
    assert "Quillfish: Tuesday 24 November, 12:00 (2 days" in done.output
    assert max(len(line) for line in done.output.splitlines()) <= 80


def test_the_plan_as_json_holds_the_same(mine: Path) -> None:
    data = json.loads(run("plan", mine, "--format", "json").output)
    assert data["schema_version"] == 1
    assert data["deadlines"][0]["name"] == "Quillfish"
    assert data["deadlines"][0]["ask_until"] == "2026-12-01"
    assert {"ask_for_time", "ask", "answer", "event", "accept"} <= {step["do"] for step in data["steps"]}


def test_a_message_is_printed_and_never_sent(mine: Path) -> None:
    done = run("message", "time", mine, "--offer", "quillfish")
    assert done.exit_code == 0, done.output
    assert done.output.startswith("Subject: Your offer: may I answer a little later?\n\nHello,")
    assert run("message", "deadline", mine, "--mailto").output.startswith("mailto:?subject=My%20application")


def test_a_message_to_nobody_is_refused_with_the_names(mine: Path) -> None:
    done = run("message", "time", mine, "--offer", "Frist")
    assert done.exit_code == 2
    assert "Meridian, Quillfish, Old Mill" in done.output


def test_a_second_choice_is_refused_and_with_again_keeps_the_first_in_a_line(mine: Path) -> None:
    assert run("decide", mine, "--offer", "meridian").exit_code == 0
    refused = run("decide", mine, "--offer", "old mill")
    assert refused.exit_code == 2
    assert "--again" in refused.output
    assert run("decide", mine, "--offer", "old mill", "--again").exit_code == 0
    assert "Chosen before" in mine.read_text(encoding="utf-8")


def test_a_choice_is_noted_in_the_file_and_looked_back_at(mine: Path) -> None:
    before = mine.read_text(encoding="utf-8")
    done = run("decide", mine, "--offer", "meridian", "--why", "The people.")
    assert done.exit_code == 0, done.output
    record = read_decision(mine).decision.record
    assert record is not None
    assert (record.chosen, record.why) == ("Meridian", "The people.")
    comments = [line for line in before.splitlines() if line.startswith("#")]
    assert all(line in mine.read_text(encoding="utf-8") for line in comments)
    looked = run("review", mine, today="2027-04-20")
    assert looked.exit_code == 0, looked.output
    assert "Chosen: Meridian, on Sunday 22 November 2026" in looked.output
    assert "To look at now" in looked.output


def test_choosing_a_declined_offer_is_warned_of_and_noted_all_the_same(mine: Path) -> None:
    text = mine.read_text(encoding="utf-8")
    mine.write_text(
        text.replace("    start: 2027-01-04", "    start: 2027-01-04\n    declined_on: 2026-11-20"), "utf-8"
    )
    done = run("decide", mine, "--offer", "meridian")
    assert done.exit_code == 0, done.output
    assert "You declined Meridian on Friday 20 November 2026: ask whether it still stands." in done.stderr
    assert "You declined" not in done.stdout
    record = read_decision(mine).decision.record
    assert record is not None
    assert record.chosen == "Meridian"


def test_choosing_an_offer_with_an_open_stop_flag_is_warned_of(mine: Path) -> None:
    text = mine.read_text(encoding="utf-8")
    mine.write_text(text.replace("- name: Meridian\n", f"- name: Meridian\n    {STOP}\n"), "utf-8")
    done = run("decide", mine, "--offer", "meridian")
    assert done.exit_code == 0, done.output
    assert "A stop flag is open on Meridian" in done.stderr


def test_an_ordinary_choice_is_noted_without_a_warning(mine: Path) -> None:
    assert run("decide", mine, "--offer", "meridian").stderr == ""


def test_once_a_choice_is_noted_every_answer_says_so(mine: Path, tmp_path: Path) -> None:
    assert run("decide", mine, "--offer", "meridian").exit_code == 0
    said = "You chose Meridian on Sunday 22 November 2026."
    assert said in run("compare", mine).output
    assert run("export", mine, "--to", "md,html", "-o", tmp_path / "out").exit_code == 0
    for path in (tmp_path / "out").iterdir():
        assert said in path.read_text(encoding="utf-8")


def test_the_json_holds_the_plan_too(mine: Path, tmp_path: Path) -> None:
    assert run("export", mine, "--to", "json", "-o", tmp_path).exit_code == 0
    data = json.loads((tmp_path / "mine_summary.json").read_text(encoding="utf-8"))
    plan = json.loads(run("plan", mine, "--format", "json").output)
    del plan["schema_version"]
    assert data["plan"] == plan
    assert data["schema_version"] == 1


def test_a_review_without_a_choice_says_how_to_note_one(mine: Path) -> None:
    done = run("review", mine)
    assert done.exit_code == 2
    assert "offer-eval decide" in done.output


def test_every_name_at_the_top_of_the_json_and_in_its_plan_is_documented(mine: Path, tmp_path: Path) -> None:
    assert run("export", mine, "--to", "json", "-o", tmp_path).exit_code == 0
    data = json.loads((tmp_path / "mine_summary.json").read_text(encoding="utf-8"))
    told = (Path(__file__).parent.parent / "docs" / "json.md").read_text(encoding="utf-8")
    names = {
        *data,
        *data["plan"],
        *data["plan"]["steps"][0],
        *data["plan"]["deadlines"][0],
        *data["decision"]["leaving"],
    }
    assert not [name for name in names - {"name"} if f"`{name}`" not in told]


RUNNING = "processes:\n  - {employer: Cole, interview_on: 2026-11-20, promised_date: 2026-12-01}\n"


def written(folder: Path, text: str) -> Path:
    path = folder / "mine.yaml"
    path.write_text(f"version: 1\n{text}", encoding="utf-8")
    return path


def test_plan_message_and_calendar_work_with_processes_alone(tmp_path: Path) -> None:
    file = written(tmp_path, f"offers: []\n{RUNNING}")
    plan = run("plan", file)
    assert plan.exit_code == 0, plan.output
    assert "Tuesday 1 December" in plan.output
    assert "Dates and next steps" in plan.output
    assert "Thank you for the talk" in run("message", "thank", file).output
    assert run("export", file, "--to", "ics", "-o", tmp_path).exit_code == 0


def test_a_plan_of_nothing_is_refused(tmp_path: Path) -> None:
    empty = run("plan", written(tmp_path, "offers: []\n"))
    assert empty.exit_code == 2
    assert "holds no offer and no process" in empty.output


def test_a_plan_needs_no_exchange_rate_and_says_what_is_missing(tmp_path: Path) -> None:
    offers = (
        "offers:\n  - {name: Zurich, base_salary: 95000 CHF, answer_by: 2026-11-30}\n"
        "  - {name: Wien, base_salary: 60000 EUR, answer_by: 2026-12-03}\n"
    )
    file = written(tmp_path, f"currency: EUR\ncriteria: {{salary: {{worst: 1, best: 2, weight: 1}}}}\n{offers}")
    plan = run("plan", file)
    assert plan.exit_code == 0, plan.output
    assert "Zurich: Monday 30 November" in plan.output
    assert "no exchange rates" in plan.output
    assert run("compare", file).exit_code == 2


def test_the_yes_and_its_confirmation_are_noted_without_naming_the_offer_again(mine: Path) -> None:
    assert run("decide", mine, "--offer", "Meridian").exit_code == 0
    assert "Meridian: Monday 30 November, 17:00" in run("plan", mine).output
    assert run("decide", mine, "--said-yes", today="2026-11-27").exit_code == 0
    assert "Meridian: Monday 30 November, 17:00" not in run("plan", mine, today="2026-11-28").output
    assert run("decide", mine, "--confirmed", today="2026-12-01").exit_code == 0
    record = read_decision(mine).decision.record
    assert record is not None
    assert [str(day) for day in (record.said_yes_on, record.confirmed_on)] == ["2026-11-27", "2026-12-01"]


@pytest.mark.parametrize("words", [(), ("--said-yes",)], ids=["nothing", "no choice"])
def test_nothing_to_note_is_refused(mine: Path, words: tuple[str, ...]) -> None:
    refused = run("decide", mine, *words)
    assert refused.exit_code == 2
    assert "give --offer NAME" in refused.output


def test_a_name_over_two_lines_is_found_as_it_is_shown(tmp_path: Path) -> None:
    file = written(tmp_path, 'offers:\n  - {name: "two\\nlines", answer_by: 2026-11-30}\n')
    assert run("message", "time", file, "--offer", "two lines").exit_code == 0


def test_a_sign_that_turns_the_text_stands_as_an_escape_in_json(tmp_path: Path) -> None:
    file = written(tmp_path, 'offers:\n  - {name: "a\\u202Eb"}\n')
    shown = run("compare", file, "--format", "json").output
    assert "\u202e" not in shown
    assert json.loads(shown)["offers"][0]["name"] == "a\u202eb"
