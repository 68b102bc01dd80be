"""Many texts at once: a row a finding, in order, whatever is wrong with single files."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from offer_eval import batch
from offer_eval.batch import COLUMNS, Job, check_csv, check_dir, check_frame, check_jobs, write_csv, write_json
from offer_eval.core.red_flags.text_check import check_text
from offer_eval.errors import InputError

TODAY = date(2026, 11, 22)
FEE = "Payroll clerk in Leeds. You pay a registration fee of £50 before you start."
CLEAN = (
    "Payroll clerk in Leeds for Hartley Foods. You run the monthly payroll, answer questions about it and keep the "
    "records. £28,000 a year, 37 hours a week, 25 days of leave."
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(FEE, encoding="utf-8")
    (tmp_path / "b.txt").write_text(CLEAN, encoding="utf-8")
    (tmp_path / "c.pdf").write_bytes(b"%PDF-1.4 broken")
    (tmp_path / "deeper").mkdir()
    (tmp_path / "deeper" / "d.md").write_text(f"**{FEE}**", encoding="utf-8")
    (tmp_path / "ignored.xyz").write_text("not read", encoding="utf-8")
    return tmp_path


def test_a_folder_gives_a_row_a_finding_in_the_order_of_the_names(folder: Path) -> None:
    rows = list(check_dir(folder, today=TODAY, workers=1))
    expected = check_text(FEE, kind="advert", today=TODAY)
    found = [row for row in rows if row["source"] == "a.txt"]
    assert [row["rule"] for row in found] == [finding.rule for finding in expected]
    assert [row["start"] for row in found] == [finding.start for finding in expected]
    sources = list(dict.fromkeys(row["source"] for row in rows))
    assert sources == sorted(sources)
    assert str(Path("deeper") / "d.md") in sources


def test_one_bad_file_is_a_row_and_stops_nothing(folder: Path) -> None:
    rows = list(check_dir(folder, today=TODAY, workers=1))
    [bad] = [row for row in rows if row["problem"]]
    assert bad["source"] == "c.pdf"
    assert "may be damaged" in bad["problem"]
    assert bad["rule"] is None


def test_the_progress_counts_up_to_all_texts(folder: Path) -> None:
    seen: list[tuple[int, int | None]] = []
    list(check_dir(folder, today=TODAY, workers=1, progress=lambda done, total: seen.append((done, total))))
    assert seen[-1] == (4, 4)


def test_a_folder_without_texts_and_one_that_is_not_there_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no texts"):
        check_dir(tmp_path, today=TODAY)
    with pytest.raises(InputError, match="is no folder"):
        check_dir(tmp_path / "gone", today=TODAY)


def test_several_processes_give_the_same_rows_in_the_same_order() -> None:
    jobs = [Job(str(number), text=FEE if number % 3 else CLEAN) for number in range(70)]
    alone = list(check_jobs(jobs, today=TODAY, workers=1))
    assert list(check_jobs(jobs, today=TODAY, workers=2)) == alone


def test_texts_are_drawn_only_as_fast_as_they_are_checked() -> None:
    drawn = 0

    def endless() -> object:
        nonlocal drawn
        while True:
            drawn += 1
            yield Job(str(drawn), text=CLEAN + FEE)

    rows = check_jobs(endless(), today=TODAY, workers=1)  # type: ignore[arg-type]
    next(rows)
    assert drawn <= batch.CHUNK


def _die(portion: tuple[Job, ...], today: date) -> list[batch.Row]:
    if any(job.text == "die" for job in portion):
        os._exit(1)
    return batch._check(portion, today)


def test_a_text_that_kills_its_process_is_named_and_the_rest_is_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    def submit(pool: object, portion: tuple[Job, ...], today: date) -> object:
        return pool.submit(_die, portion, today)  # type: ignore[attr-defined]

    monkeypatch.setattr(batch, "_submit", submit)
    monkeypatch.setattr(batch, "CHUNK", 2)
    jobs = [Job(str(number), text="die" if number == 3 else FEE) for number in range(6)]
    rows = list(check_jobs(jobs, today=TODAY, workers=2))
    [lost] = [row for row in rows if row["problem"]]
    assert lost["source"] == "3"
    assert {row["source"] for row in rows} == {str(number) for number in range(6)}


def a_csv(path: Path, *cells: str, encoding: str = "utf-8") -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "text"])
        writer.writerows((number, cell) for number, cell in enumerate(cells))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_csv_column_is_read_row_by_row(tmp_path: Path, encoding: str) -> None:
    path = a_csv(tmp_path / "adverts.csv", FEE, CLEAN, "", encoding=encoding)
    rows = list(check_csv(path, today=TODAY, workers=1))
    assert any(row["source"] == "1" and row["label"] == "pay_to_start" for row in rows)
    assert [row["problem"] for row in rows if row["source"] == "3"] == ["holds no words"]


@pytest.mark.parametrize("first", ["", "sep=;\n"])
@pytest.mark.parametrize("mark", [";", "\t", ","])
def test_a_csv_may_be_parted_by_semicolons_and_tabs(tmp_path: Path, mark: str, first: str) -> None:
    path = tmp_path / "adverts.csv"
    first = first.replace(";", mark)
    path.write_text(f'{first}id{mark}text\n7{mark}"{FEE}"\n8{mark}"{CLEAN}"\n', encoding="utf-8")
    rows = list(check_csv(path, today=TODAY, workers=1))
    assert any(row["source"] == "1" and row["label"] == "pay_to_start" for row in rows)
    assert not [row["problem"] for row in rows if row["problem"]]


def test_a_text_in_another_language_is_a_row_that_says_so() -> None:
    german = (
        "Wir suchen für unser Team in Berlin eine Köchin mit Erfahrung und bieten Ihnen einen sicheren Platz, ein "
        "gutes Gehalt und 30 Tage Urlaub im Jahr."
    )
    [row] = check_jobs([Job("a", text=german)], today=TODAY, workers=1)
    assert row["problem"] == "does not seem to be English, so it was not checked"


def test_a_missing_column_names_those_that_are_there(tmp_path: Path) -> None:
    path = a_csv(tmp_path / "adverts.csv", FEE)
    with pytest.raises(InputError, match=r"has no column 'advert', found id, text"):
        check_csv(path, column="advert", today=TODAY)


def test_a_csv_without_rows_or_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no rows"):
        check_csv(a_csv(tmp_path / "empty.csv"), today=TODAY)
    with pytest.raises(InputError, match="no such file"):
        check_csv(tmp_path / "gone.csv", today=TODAY)


def test_a_cell_beyond_the_limit_is_a_row_and_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "MAX_FIELD", 2000)
    path = a_csv(tmp_path / "adverts.csv", FEE, "x" * 5000, FEE)
    rows = list(check_csv(path, today=TODAY, workers=1))
    assert [row["source"] for row in rows if row["problem"]] == ["2"]
    assert any(row["source"] == "3" and row["rule"] for row in rows)


def test_a_frame_keeps_the_labels_of_its_rows() -> None:
    frame = pd.DataFrame({"text": [CLEAN, FEE, None]}, index=["x", "y", "z"])
    table = check_frame(frame, today=TODAY)
    assert list(table.columns) == list(COLUMNS)
    assert "pay_to_start" in set(table.loc[["y"], "label"])
    assert table.loc["z", "problem"] == "holds no words"
    assert table["start"].dtype == "Int64"


def test_an_empty_frame_gives_an_empty_table_with_the_same_columns() -> None:
    table = check_frame(pd.DataFrame({"text": []}), today=TODAY)
    assert table.empty
    assert list(table.dtypes) == list(check_frame(pd.DataFrame({"text": [FEE]}), today=TODAY).dtypes)


def test_a_frame_without_the_column_is_refused() -> None:
    with pytest.raises(InputError, match="has no column 'text'"):
        check_frame(pd.DataFrame({"body": [FEE]}), today=TODAY)


def test_no_cell_of_the_csv_can_start_a_formula() -> None:
    row = dict.fromkeys(COLUMNS) | {"source": "=cmd()", "evidence": "+1", "question": "-1", "problem": "@x"}
    file = io.StringIO()
    assert write_csv([row], file) == 1
    [back] = csv.DictReader(io.StringIO(file.getvalue()))
    assert [back[name] for name in ("source", "evidence", "question", "problem")] == ["'=cmd()", "'+1", "'-1", "'@x"]


def test_the_json_form_can_be_read_back() -> None:
    rows = list(check_jobs([Job("a", text=FEE), Job("b", text="")], today=TODAY, workers=1))
    file = io.StringIO()
    assert write_json(rows, file) == len(rows)
    assert json.loads(file.getvalue()) == {"schema_version": 1, "findings": rows}
    empty = io.StringIO()
    write_json([], empty)
    assert json.loads(empty.getvalue())["findings"] == []


DOCS = Path(__file__).parent.parent / "docs" / "batch.md"


def test_the_dask_example_of_the_docs_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("dask.dataframe", reason="Dask is not installed; the example in docs/batch.md needs it")
    [example] = re.findall(r"```python\n(import dask.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)
    monkeypatch.chdir(tmp_path)
    a_csv(tmp_path / "adverts.csv", *[FEE, CLEAN] * 10)
    names: dict[str, pd.DataFrame] = {}
    exec(compile(example, "docs/batch.md", "exec"), names)  # noqa: S102 - our own documentation
    assert (names["findings"]["label"] == "pay_to_start").sum() == 10
