"""Small valid files of every form that is read, made in memory; every mutation starts from one of them."""

from __future__ import annotations

import csv
import io
import zlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import xlsxwriter
from docx import Document

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parent.parent
FORMATS = ("yaml", "json", "csv", "xlsx", "text", "html", "pdf", "docx", "eml")
"""The forms of file that are read."""

_OFFER = """\
version: 1
title: Which job? # a remark
criteria:
  salary: {measure: salary, worst: 40000, best: 70k, weight: 3}
  ease:
    measure: rating
    worst: 0
    best: 10
    weight: 1
deal_breakers:
  - {name: Not too hard, measure: ease, at_least: 3}
offers:
  - name: Bolt
    currency: CHF
    answer_by: 2026-12-01 09:30
    base_salary: 52000 to 58000
    target_bonus: 10%
    leave_days: 25
    ratings: {ease: 7}
    notes: |
      A cook is wanted.
  - name: "Größe & Co"
    base_salary: {low: 1, likely: 2, high: 3, currency: CHF}
    flags:
      RF302: {state: acknowledged, reason: I asked.}
"""
_SHORT = "offers:\n  - name: A\n    base_salary: 50000\n    answer_by: 2026-12-01 09:30\n"
_JSON = (
    '{"version": 1, "criteria": {"pay": {"measure": "salary", "worst": 4e4, "best": 70000, "weight": 2}},\n'
    ' "offers": [{"name": "Bolt \\u00e9", "base_salary": "52000 to 58000", "leave_days": 25, "ratings": {}},\n'
    '  {"name": "Corvane", "base_salary": null, "terms_in_writing": true, "promises": [{"what": "a car"}]}]}'
)
_JSON_SHORT = '{"offers": [{"name": "A", "leave_days": {"low": 20, "high": 25}, "overall": 7.5}]}'

_ADVERT = (
    "We are looking for a bookkeeper in Leeds. Pay: £28,000 to £32,000 a year, 25 days of leave. Apply by 1 December."
)
_LETTER = (
    "Dear Ana,\nwe are pleased to offer you £27,500 a year. You must pay a fee of 300 EUR before you start.\nYours"
)
_HTML = (
    '<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title><style>p{}</style></head><body><h1>Cook</h1>'
    "<p hidden>no</p><ul><li>25 days &amp; more</li></ul><table><tr><td>Pay</td><td>&pound;30,000</td></tr></table>"
    "<!-- quiet --><blockquote>We must see your bank details.</blockquote><script>alert(1)</script></body></html>"
)
_MAIL = (
    "From: =?utf-8?q?B=C3=B6rn?= <a@b.example>\nTo: me@c.example\nSubject: Your offer\n"
    "Date: Mon, 23 Nov 2026 09:00:00 +0100\n"
    "MIME-Version: 1.0\n"
)
_PARTS = (
    'Content-Type: multipart/alternative; boundary="q"\n\n--q\nContent-Type: text/plain; charset=utf-8\n'
    "Content-Transfer-Encoding: quoted-printable\n\nDear Ana, pay is =C2=A330,000 a year; sign today.\n--q\n"
    "Content-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: base64\n\n"
    "PHA+RGVhciBBbmEsIHBheSBpcyAzMCwwMDAgYSB5ZWFyLjwvcD4=\n--q--\n"
)


@cache
def seeds(form: str) -> tuple[bytes, ...]:
    """The valid files of one form."""
    return tuple(text.encode() if isinstance(text, str) else text for text in _MAKERS[form]())


def _yaml() -> list[str | bytes]:
    return [_OFFER, _SHORT, _SHORT.replace("\n", "\r\n")]


def _csv() -> list[str | bytes]:
    whole = (ROOT / "sample_data" / "offers.csv").read_text(encoding="utf-8")
    return [
        whole,
        "name;base salary (EUR);leave_days\nA;50000;25\nB;unknown;20 to 25\n",
        "sep=\t\nname\tcv value\n A\t\n",
    ]


def _xlsx() -> list[str | bytes]:
    rows = list(csv.reader((ROOT / "sample_data" / "offers.csv").read_text(encoding="utf-8").splitlines()))
    return [(ROOT / "sample_data" / "offers.xlsx").read_bytes(), _book([row[:4] for row in rows[:3]])]


def _book(rows: list[list[str]]) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Offers")
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
        sheet.write_formula(1, 3, "=1+1", None, 2)
        book.add_worksheet("More").hide()
    return out.getvalue()


def _docx() -> list[str | bytes]:
    document: Any = Document()
    document.sections[0].header.paragraphs[0].text = "Alder & Co"
    for line in _LETTER.splitlines():
        document.add_paragraph(line)
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Leave", "25 days"
    return [_saved(document), _lean_docx()]


def _saved(document: Any) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _lean_docx() -> bytes:
    """A document with one paragraph and as few styles as can be, so that mutations hit what matters."""
    document: Any = Document()
    document.add_paragraph(_ADVERT)
    styles: Any = document.styles
    for style in list(styles):
        style.delete()
    return _saved(document)


def _pdf() -> list[str | bytes]:
    return [_a_pdf(_LETTER.splitlines()), _a_pdf(_ADVERT.split(". "), packed=True), _a_pdf(["A cook."], pages=3)]


def _a_pdf(lines: list[str], *, packed: bool = False, pages: int = 1) -> bytes:
    """A PDF written by hand, so that each of its parts stands in plain sight of the mutations."""
    shown = "".join(f"({line}) Tj T* " for line in lines)
    content = f"BT /F1 12 Tf 14 TL 50 700 Td {shown}ET".encode("latin-1")
    content = zlib.compress(content) if packed else content
    kids = " ".join(f"{number} 0 R" for number in range(5, 5 + pages))
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 3 0 R /Resources << /Font << /F1 4 0 R >> >> >>"
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>".encode(),
        b"<< /Length %d%s >>\nstream\n%s\nendstream"
        % (len(content), b" /Filter /FlateDecode" if packed else b"", content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        *[page] * pages,
    ]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(bodies) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
    return out + head + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (size, len(out))


_MAKERS: dict[str, Callable[[], list[str | bytes]]] = {
    "yaml": _yaml,
    "json": lambda: [_JSON, _JSON_SHORT],
    "csv": _csv,
    "xlsx": _xlsx,
    "text": lambda: [
        _ADVERT,
        _LETTER,
        f"On Monday A wrote:\n> {_ADVERT}\n",
        _LETTER.encode("utf-16"),
        _ADVERT.encode("cp1252"),
    ],
    "html": lambda: [_HTML, f"<p>{_LETTER}<p>{_ADVERT}"],
    "pdf": _pdf,
    "docx": _docx,
    "eml": lambda: [_MAIL + _PARTS, f"{_MAIL}Content-Type: text/html; charset=utf-8\n\n{_HTML}", f"{_MAIL}\n{_LETTER}"],
}
