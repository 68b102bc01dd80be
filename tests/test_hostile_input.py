"""Bombs, depths and lengths: refused in a sentence, or read, in little time and little memory."""

from __future__ import annotations

import io
import json
import re
import time
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from offer_eval import texts
from offer_eval.decision_file import parse_decision, to_text
from offer_eval.errors import InputError
from offer_eval.tables import parse_offers
from offer_eval.texts import read_text
from offer_eval.workbooks import read_workbook

if TYPE_CHECKING:
    from collections.abc import Iterator

MEGABYTE = 1_000_000
SAMPLES = Path(__file__).parent.parent / "sample_data"


@pytest.fixture(autouse=True)
def quick() -> Iterator[None]:
    """Each of these takes less than two seconds of the processor; twice that for a slower machine."""
    start = time.process_time()
    yield
    assert time.process_time() - start < 4


LAUGHS = "".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]\n" for n in range(1, 10))
YAML = {
    "billion laughs": f"l0: &l0 lol\n{LAUGHS}",
    "merge of merges": "a: &a {x: 1}\nb: &b {<<: [*a, *a]}\n",
    "brackets": "[" * 100_000,
    "braces": "{a: " * 100_000,
    "dashes": "- " * 20_000 + "a",
    "indentation": "\n".join(" " * depth + "a:" for depth in range(2000)),
    "questions": "? " * 20_000,
    "tag": "title: !!python/object/apply:os.system [id]\n",
    "number": f"offers:\n  - {{name: A, base_salary: {'9' * MEGABYTE}}}\n",
    "exponent": "offers:\n  - {name: A, base_salary: 1e99999999}\n",
    "name": f"offers:\n  - name: {'A' * MEGABYTE}\n",
    "key": f"{'a' * MEGABYTE}: 1\n",
    "nul": "offers:\n  - name: A\0B\n",
    "half a character": 'offers:\n  - name: "\\ud800"\n',
    "documents": "---\n" * 50_000,
    "anchors": "".join(f"a{n}: &b{n} 1\n" for n in range(20_000)),
    "range": f"offers:\n  - {{name: A, base_salary: {'1' * 5000} to {'2' * 5000}}}\n",
    "digits with commas": f"offers:\n  - {{name: A, base_salary: '{'1,' * 50_000}'}}\n",
    "fields": "".join(f"k{n}: {n}\n" for n in range(90_000)),
    "spaces in a number": f"offers:\n  - {{name: A, base_salary: '1{' ' * 100_000}x'}}\n",
}


@pytest.mark.parametrize("what", YAML)
def test_a_decision_file_that_is_a_trap_is_refused(what: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_decision(YAML[what])
    assert all(len(str(problem)) < 1000 for problem in caught.value.problems)


JSON = {
    "brackets": "[" * 200_000,
    "objects": '{"a":' * 100_000,
    "closed": "[" * 50_000 + "]" * 50_000,
    "number": f'{{"offers": [{{"name": "A", "base_salary": {"9" * MEGABYTE}}}]}}',
    "exponent": '{"offers": [{"name": "A", "base_salary": 1e400}]}',
    "not a number": '{"offers": [{"name": "A", "base_salary": NaN}]}',
    "half a character": '{"offers": [{"name": "\\ud800"}]}',
    "name": json.dumps({"offers": [{"name": "A" * MEGABYTE}]}),
    "fields": json.dumps({f"k{n}": n for n in range(90_000)}),
    "fields below": json.dumps({"offers": [{"name": "A", "levels": {f"k{n}": n for n in range(20_000)}}]}),
    "one field twice": "{" + "".join(f'"k{n}": 1, ' for n in range(1999)) + '"k1998": 1}',
    "many with a field twice": "["
    + ", ".join(["{" + "".join(f'"k{n}": 1, ' for n in range(999)) + '"k998": 1}'] * 40)
    + "]",
}


@pytest.mark.parametrize("what", JSON)
def test_json_that_is_a_trap_is_refused(what: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_decision(JSON[what], "d.json")
    assert all(len(str(problem)) < 1000 for problem in caught.value.problems)


CSV = {
    "cell": f"name\n{'A' * MEGABYTE}\n",
    "column": f"{'a' * MEGABYTE},name\n1,A\n",
    "columns": ",".join(f"c{n}" for n in range(20_000)) + "\n" + "," * 19_999 + "\n",
    "quote": 'name\n"' + "a\n" * (MEGABYTE // 2),
    "quotes": "name\n" + '"' * MEGABYTE,
    "number": f"name,base_salary\nA,{'9' * 90_000}\n",
    "header": "name(" * 20_000 + "\nA\n",
}


@pytest.mark.parametrize("what", CSV)
def test_a_table_that_is_a_trap_is_refused(what: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_offers(CSV[what].encode(), "offers.csv")
    assert all(len(str(problem)) < 1000 for problem in caught.value.problems)


def workbook(rows: str, *, sheet: str = "xl/worksheets/sheet1.xml", target: str = "worksheets/sheet1.xml") -> bytes:
    """A workbook whose one sheet holds these rows as they are."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="r1" Type="{links}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{links}"><sheets><sheet name="Offers" sheetId="1" '
        'r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}"><Relationship Id="r1" '
        f'Type="{links}/worksheet" Target="{target}"/></Relationships>',
        sheet: f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>',
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return out.getvalue()


def text_cell(place: str, text: str = "x") -> str:
    return f'<c {place} t="inlineStr"><is><t>{text}</t></is></c>'


SOUND = f'<row r="1">{text_cell("r = " + chr(34) + "A1" + chr(34), "name")}</row><row><c t="str"><v>Bolt</v></c></row>'
FAR = {
    "far row": '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"/></row>',
    "beyond the last row": '<row r="1"><c r="A1"><v>1</v></c><c r="A99999999999999999999"><v>1</v></c></row>',
    "beyond the last column": '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>',
    "row nought": '<row r="0"><c r="A0"><v>1</v></c></row>',
    "backwards": '<row r="9"><c r="A9"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
    "row of its own": '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576">' + "<c><v>1</v></c>" * 9 + "</row>",
    "row that is no number": '<row r="-1"><c><v>1</v></c></row>',
    "hidden behind a sign": '<row r="1"><c r="A1"><v>1</v></c><c t=">" r="XFD1048576"><v>1</v></c></row>',
    "with spaces": "<row r='1'><c r='A1'><v>1</v></c><c r = 'XFD1048576'><v>1</v></c></row>",
}


def test_a_workbook_that_says_little_is_read() -> None:
    assert read_workbook(workbook(SOUND), "o.xlsx").rows == [["name"], ["Bolt"]]


@pytest.mark.parametrize("what", FAR)
@pytest.mark.parametrize("sheet", ["worksheets/sheet1.xml", "elsewhere/s.xml"])
def test_a_cell_far_away_or_nowhere_is_refused_before_anything_is_laid_out(what: str, sheet: str) -> None:
    with pytest.raises(InputError):
        read_workbook(workbook(FAR[what], sheet=f"xl/{sheet}", target=sheet), "o.xlsx")


@pytest.mark.parametrize("count", ["4294967296", "+99999999", "9999999", "&#57;9999999"])
@pytest.mark.parametrize("part", ["xl/styles.xml", "xl/sharedStrings.xml"])
def test_room_is_made_for_nothing_that_is_only_announced(part: str, count: str) -> None:
    raw = io.BytesIO((SAMPLES / "offers.xlsx").read_bytes())
    with zipfile.ZipFile(raw) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    parts[part] = re.sub(rb' (count|uniqueCount)="\d+"', rb' \1="' + count.encode() + b'"', parts[part])
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        for name, text in parts.items():
            target.writestr(name, text)
    with pytest.raises(InputError, match="damaged"):
        read_workbook(out.getvalue(), "o.xlsx")


ENTITIES = "<!ENTITY a '" + "&a;" * 10 + "'>"
TEXTS = {
    "tags.html": "<div>" * (MEGABYTE // 5) + "words",
    "attributes.html": "<p " + "a=b " * (MEGABYTE // 4) + ">words",
    "entities.html": f"<!DOCTYPE x [{ENTITIES}]><p>words &a;",
    "open.html": "<p " * 300_000 + "words",
    "nul.txt": "words \0" * 100,
    "line.txt": "w" * MEGABYTE,
    "nested.eml": "From: a\nSubject: b\nMIME-Version: 1.0\n" * 300
    + "".join(f'Content-Type: multipart/mixed; boundary="{n}"\n\n--{n}\n' for n in range(300)) + "\nwords",
    "header.eml": "From: " + "(" * 5000 + "\nSubject: =?utf-8?q?" + "=41" * 50_000 + "?=\nDate: x\n\nwords",
}  # fmt: skip


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_that_is_a_trap_is_read_or_refused(name: str) -> None:
    try:
        told = read_text(TEXTS[name].encode(), name).text.strip()
    except InputError as error:
        told = str(error) if len(str(error)) < 1000 else ""
    assert told


def test_entities_of_a_web_page_reach_no_file(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden thing")
    page = f'<!DOCTYPE x [<!ENTITY a SYSTEM "{secret.as_uri()}">]><p>words &a;</p>'
    assert "hidden" not in read_text(page.encode(), "a.html").text


def test_a_long_title_and_a_nul_in_json_come_back_as_they_were() -> None:
    long = f'title: "{"x " * (MEGABYTE // 4)}"\n'
    for text, name in ((long, "d.yaml"), ('{"offers": [{"name": "A\\u0000B"}]}', "d.json")):
        decision = parse_decision(text, name).decision
        assert parse_decision(to_text(decision)).decision == decision


def a_pdf(pages: int) -> bytes:
    from pypdf import PdfWriter  # noqa: PLC0415

    writer, out = PdfWriter(), io.BytesIO()
    for _ in range(pages):
        writer.add_blank_page(200, 200)
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize(("page", "whole"), [(0.5, 99.0), (99.0, 2.5)])
def test_a_pdf_is_given_up_when_a_page_or_the_whole_takes_too_long(
    page: float, whole: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticks = iter(range(1000))
    monkeypatch.setattr(time, "thread_time", lambda: float(next(ticks)))
    monkeypatch.setattr(texts, "MAX_PAGE_SECONDS", page)
    monkeypatch.setattr(texts, "MAX_SECONDS", whole)
    with pytest.raises(InputError, match="too long to read"):
        read_text(a_pdf(3), "a.pdf")
