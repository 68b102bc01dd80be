from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hostile import ALL, hostile
from python_calamine import CalamineWorkbook

from offer_eval.core.evaluation import evaluate
from offer_eval.core.model import Decision
from offer_eval.exports import xlsx
from offer_eval.exports.sections import clean

if TYPE_CHECKING:
    from pathlib import Path

    from offer_eval.core.evaluation import Evaluation

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
SHEETS = ["Summary", "Offers", "Criteria", "Scores", "Flags", "Money"]


def sheets(raw: bytes) -> dict[str, list[list[Any]]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(raw))
    return {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}


def column(rows: list[list[Any]], head: str, *, at: int) -> list[Any]:
    """What stands under a heading in line `at`, counted from 0."""
    place = rows[at].index(head)
    return [row[place] for row in rows[at + 1 :]]


def test_the_workbook_holds_its_sheets_and_the_values_we_show(three_offers: Evaluation) -> None:
    book = sheets(xlsx.render(three_offers))
    assert list(book) == SHEETS
    names = column(book["Scores"], "Choice", at=2)
    assert names == [row.name for row in three_offers.rows]
    scores = dict(zip(names, column(book["Scores"], "Score", at=2), strict=True))
    for row in three_offers.rows:
        assert row.total is not None
        assert scores[row.name] == pytest.approx(row.total.point)


def test_weights_are_shown_as_the_person_wrote_them(three_offers: Evaluation) -> None:
    assert column(sheets(xlsx.render(three_offers))["Criteria"], "Weight", at=2) == [100, 70, 60, 50, 30]


def test_scores_are_formulas_and_names_are_not() -> None:
    with zipfile.ZipFile(io.BytesIO(xlsx.render(hostile()))) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    formulas = [
        f for name, text in parts.items() if "worksheets/sheet" in name for f in re.findall(r"<f>(.*?)</f>", text)
    ]
    assert formulas
    ours = {xlsx._NOBODY, xlsx._TIED, xlsx._HOLDS, xlsx._CHANGED, "yes"}
    quoted = {text for formula in formulas for text in re.findall(r'"(.*?)"', formula)}
    assert quoted <= ours
    assert all(re.fullmatch(r"[A-Za-z0-9.$:!()*,+/&;=-]+", re.sub(r'"(.*?)"', "", formula)) for formula in formulas)
    assert not [formula for formula in formulas if "HYPERLINK" in formula or "cmd" in formula or "evil" in formula]
    assert not [name for name in parts if "externalLink" in name]
    assert "hyperlink" not in "".join(text for name, text in parts.items() if "worksheets" in name).lower()


def test_hostile_names_stand_in_their_cells_as_text() -> None:
    names = column(sheets(xlsx.render(hostile()))["Scores"], "Choice", at=2)
    assert names[: len(ALL)] == [clean(text) for text in ALL]


def test_levels_and_terms_are_numbers_with_their_unit_beside_them(three_offers: Evaluation) -> None:
    lines = {line[0]: line for line in sheets(xlsx.render(three_offers))["Offers"]}
    heads = next(iter(lines.values()))
    meridian, quillfish = heads.index("Meridian"), heads.index("Quillfish")
    assert heads[quillfish + 1 : quillfish + 3] == ["lowest", "highest"]
    assert heads[meridian + 1] == "Quillfish"
    assert lines["Salary"][1] == "EUR a year"
    assert lines["Salary"][meridian] == pytest.approx(71000 * 1.05)
    assert lines["Salary"][quillfish : quillfish + 3] == pytest.approx([78000 * 1.075, 78000, 78000 * 1.15])
    assert lines["Security"][quillfish] == "not known"
    assert lines["Target bonus"][quillfish : quillfish + 3] == pytest.approx([0.075, 0, 0.15])
    assert lines["Base salary"][meridian] == 71000
    assert lines["Employer"][meridian] == "Meridian Instruments"


def test_the_workbook_says_who_leads_by_the_weights_in_it(three_offers: Evaluation) -> None:
    summary = sheets(xlsx.render(three_offers))["Summary"]
    first = next(line for line in summary if str(line[0]).startswith("First by the weights"))
    assert first[3] == three_offers.winner
    assert any(line[0] == xlsx._HOLDS for line in summary)


def test_on_a_tie_the_workbook_names_no_leader() -> None:
    fields = {
        "criteria": {"ease": {"worst": 0, "best": 10, "weight": 1}},
        "offers": [{"name": name, "ratings": {"ease": 5}} for name in ("Bolt", "Kite")],
    }
    summary = sheets(xlsx.render(evaluate(Decision.model_validate(fields), today=date(2026, 11, 22))))["Summary"]
    assert [line[3] for line in summary if str(line[0]).startswith("First by")] == [xlsx._TIED]


def test_the_same_decision_gives_the_same_bytes(three_offers: Evaluation) -> None:
    assert xlsx.render(three_offers) == xlsx.render(three_offers)


@pytest.mark.parametrize("fields", [{}, {"offers": [{"name": "Bolt"}]}, {"offers": [{"name": "Bolt", "overall": 50}]}])
def test_little_known_makes_a_workbook_too(fields: dict[str, Any]) -> None:
    assert list(sheets(xlsx.render(evaluate(Decision.model_validate(fields), today=date(2026, 11, 22))))) == SHEETS


def recomputed(raw: bytes, folder: Path, *, changed: dict[int, float] | None = None) -> dict[str, list[list[Any]]]:
    """The workbook as LibreOffice reckons it anew, after some weights (by their line) were changed."""
    source, made = folder / "in.xlsx", folder / "out"
    source.write_bytes(_with_weights(raw, changed or {}))
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [
        str(OFFICE),
        profile,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        str(made),
        str(source),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return sheets((made / "in.xlsx").read_bytes())


def _with_weights(raw: bytes, changed: dict[int, float]) -> bytes:
    """The workbook with other weights, and without any computed value that could be taken over."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            if "worksheets/sheet" in name:
                text = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", text)
            if name.endswith("sheet3.xml"):
                for line, weight in changed.items():
                    text, hits = re.subn(rb'(<c r="B%d"[^>]*><v>)[^<]*' % line, rb"\g<1>%g" % weight, text)
                    assert hits == 1
            new.writestr(name, text)
    return out.getvalue()


needs_office = pytest.mark.skipif(
    OFFICE is None, reason="LibreOffice is not installed: apt-get install libreoffice-calc-nogui"
)


@needs_office
@pytest.mark.parametrize(
    "changed", [{}, {4: 10.0, 6: 200.0}, {5: 140.0}], ids=["as it is", "another leader", "the same leader"]
)
def test_libreoffice_reckons_the_scores_that_we_reckon(
    changed: dict[int, float], three_offers: Evaluation, tmp_path: Path
) -> None:
    """Line 4 of Criteria is the first criterion; our own scores under the same weights are the yardstick."""
    decision = three_offers.decision
    names = list(decision.criteria)
    weights = {names[line - 4]: weight for line, weight in changed.items()}
    criteria = {
        name: c.model_copy(update={"weight": weights.get(name, c.weight)}) for name, c in decision.criteria.items()
    }
    ours = evaluate(decision.model_copy(update={"criteria": criteria}), today=three_offers.today)
    book = recomputed(xlsx.render(three_offers), tmp_path, changed=changed)
    first = next(line for line in book["Summary"] if str(line[0]).startswith("First by the weights"))
    assert first[3] == ours.winner
    told = {str(line[0]) for line in book["Summary"]}
    assert (xlsx._CHANGED if changed else xlsx._HOLDS) in told
    assert (xlsx._HOLDS if changed else xlsx._CHANGED) not in told
    scores = book["Scores"]
    for row, score, low, high, place in zip(
        ours.rows, *(column(scores, head, at=2) for head in ("Score", "Worst", "Best", "Place")), strict=True
    ):
        assert row.total is not None
        assert (score, low, high) == pytest.approx((row.total.point, row.total.low, row.total.high), abs=1e-9)
        assert place == (row.rank if row.rank is not None else "–")
