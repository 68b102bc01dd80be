"""Texts from files: every form is read, what cannot be read says why, and nothing hostile gets through."""

from __future__ import annotations

import contextlib
import io
import time
import zipfile
import zlib
from typing import TYPE_CHECKING

import pypdf
import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from offer_eval.errors import InputError
from offer_eval.texts import MAX_CHARACTERS, decoded, guessed_kind, html_words, read_text, seems_english, without_quotes

if TYPE_CHECKING:
    from pathlib import Path

WORDS = "We need a bookkeeper in Leeds. Pay: £28,000 a year."


def problem_of(raw: bytes, name: str) -> str:
    with pytest.raises(InputError) as caught:
        read_text(raw, name)
    [problem] = caught.value.problems
    assert problem.fix
    return str(problem)


def a_docx(*paragraphs: str) -> bytes:
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    return saved(document)


def saved(document: object) -> bytes:
    file = io.BytesIO()
    document.save(file)  # type: ignore[attr-defined]
    return file.getvalue()


def a_pdf(*lines: str, stream: bytes | None = None) -> bytes:
    """A PDF of one page, written by hand so that the tests need no writer."""
    shown = "".join(f"({line}) Tj T* " for line in lines)
    content = stream if stream is not None else f"BT /F1 12 Tf 14 TL 50 700 Td {shown}ET".encode("latin-1")
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d%s >>\nstream\n%s\nendstream"
        % (len(content), b" /Filter /FlateDecode" if stream is not None else b"", content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    start = len(out)
    return out + b"xref\n0 6\n0000000000 65535 f \n%strailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        table,
        start,
    )


def test_plain_text_keeps_every_character_where_it_stood() -> None:
    text = "First line\r\n\r\n\tSecond — line with ½ and £5\n"
    assert read_text(text.encode(), "advert.txt").text == text


def test_a_path_is_read_as_well_as_bytes(tmp_path: Path) -> None:
    file = tmp_path / "advert.txt"
    file.write_text(WORDS, encoding="utf-8")
    assert read_text(file).text == WORDS
    assert read_text(file).name == str(file)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_the_usual_encodings_are_recognised(encoding: str) -> None:
    raw = WORDS.encode(encoding)
    assert read_text(raw, "advert.txt").text == WORDS


def test_bytes_without_a_meaning_in_windows_1252_do_no_harm() -> None:
    assert "café" in decoded(b"caf\xe9 \x81 " + WORDS.encode("cp1252"), "x")


def test_markdown_marks_are_blanked_and_everything_else_stays_in_place() -> None:
    text = "# Advert\n**unpaid** trial, see [terms](mailto:jobs@firm.example) <!-- not shown -->\n* one\n"
    read = read_text(text.encode(), "advert.md").text
    assert len(read) == len(text)
    assert read.index("unpaid") == text.index("unpaid")
    assert "*" not in read.splitlines()[1]
    assert "jobs@firm.example" in read
    assert "not shown" not in read


def test_html_gives_its_visible_words_a_block_a_line() -> None:
    page = (
        "<html><head><title>Jobs</title><style>p{color:red}</style></head><body><h1>Cook</h1>"
        "<p>Pay: <b>20</b>&nbsp;an hour<br>Bath</p><ul><li>Meals<li>Tips</ul>"
        "<table><tr><td>Hours</td><td>40</td></tr></table>"
        "<script>alert('no')</script><p hidden>secret</p><div style='display: none'>hidden</div></body></html>"
    )
    lines = [line for line in read_text(page.encode(), "advert.html").text.splitlines() if line]
    assert lines == ["Cook", "Pay: 20 an hour", "Bath", "- Meals", "- Tips", "Hours | 40"]


def test_html_says_its_own_encoding() -> None:
    page = '<html><head><meta charset="windows-1252"></head><body><p>Gehalt 30 000 \x80</p></body></html>'
    assert "30 000 €" in read_text(page.encode("latin-1"), "a.html").text


def test_a_web_page_named_txt_is_read_as_a_web_page() -> None:
    assert read_text(b"<!DOCTYPE html><html><body><p>A cook is wanted</p></body></html>", "a.txt").form == "html"


def test_deeply_nested_html_is_read_to_the_end() -> None:
    assert html_words("<div>" * 50_000 + "deep" + "</div>" * 50_000).strip() == "deep"


def test_a_pdf_gives_its_words() -> None:
    read = read_text(a_pdf("We need a cook.", "Pay: 20 an hour."), "advert.pdf")
    assert read.form == "pdf"
    assert "We need a cook." in read.text
    assert "Pay: 20 an hour." in read.text


def test_a_scanned_pdf_says_so_and_names_the_cure() -> None:
    assert "recognises text" in problem_of(a_pdf(), "scan.pdf")


def test_a_pdf_with_a_password_says_so() -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(a_pdf("secret")))
    writer.encrypt("open sesame", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    assert "password" in problem_of(file.getvalue(), "letter.pdf")


def test_a_pdf_that_only_forbids_printing_is_read() -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(a_pdf("We need a cook.")))
    writer.encrypt("", "owner", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    assert "We need a cook." in read_text(file.getvalue(), "letter.pdf").text


def test_a_pdf_whose_stream_unpacks_without_end_is_refused() -> None:
    bomb = zlib.compress(b"BT /F1 12 Tf (A) Tj ET\n" * 2_000_000, 9)
    assert len(bomb) < 200_000
    problem_of(a_pdf(stream=bomb), "bomb.pdf")


def test_the_address_of_a_markdown_link_is_blanked_and_its_words_stay() -> None:
    text = 'Apply [on our page](https://firm.example/a_(b).html "Jobs") today. ![plan](map.png) Pay [£9](x).\n'
    read = read_text(text.encode(), "advert.md").text
    assert len(read) == len(text)
    assert " ".join(read.split()) == "Apply on our page today. plan Pay £9 ."


def test_a_docx_gives_paragraphs_tables_and_headers_in_order() -> None:
    document = Document()
    document.sections[0].header.paragraphs[0].text = "Acme Ltd"
    document.add_paragraph("Dear Ana,")
    table = document.add_table(rows=2, cols=2)
    for row, (name, value) in zip(table.rows, (("Salary", "£30,000"), ("Hours", "37")), strict=True):
        row.cells[0].text, row.cells[1].text = name, value
    document.add_paragraph("Yours")
    assert read_text(saved(document), "offer.docx").text.splitlines() == [
        "Acme Ltd",
        "Dear Ana,",
        "",
        "Salary | £30,000",
        "Hours | 37",
        "Yours",
    ]


def test_a_docx_parts_a_sentence_without_an_end_from_the_table_below() -> None:
    document = Document()
    document.add_paragraph("We are pleased to set out the main terms of your employment below")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "who you report to", "Ana Lund"
    read = read_text(saved(document), "offer.docx").text
    assert read.endswith("employment below\n\nwho you report to | Ana Lund")


def test_words_deleted_under_review_are_left_out_and_inserted_ones_kept() -> None:
    raw = a_docx("KEEP")
    source = zipfile.ZipFile(io.BytesIO(raw))
    changed = io.BytesIO()
    with zipfile.ZipFile(changed, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            if name == "word/document.xml":
                old = b"<w:r><w:t>KEEP</w:t></w:r>"
                assert old in part
                part = part.replace(
                    old,
                    b'<w:del w:id="1" w:author="x"><w:r><w:delText>38,000</w:delText></w:r></w:del>'
                    b'<w:ins w:id="2" w:author="x"><w:r><w:t>36,000</w:t></w:r></w:ins>',
                )
            target.writestr(name, part)
    assert read_text(changed.getvalue(), "offer.docx").text.strip() == "36,000"


def test_a_zip_bomb_named_docx_is_refused_before_it_is_unpacked() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b"<w:p/>" * 4_000_000)
    assert len(file.getvalue()) < 100_000
    assert "unpacks to more than" in problem_of(file.getvalue(), "bomb.docx")


def test_a_billion_laughs_in_a_docx_are_not_laughed() -> None:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    laughing = f'<!DOCTYPE x [<!ENTITY l0 "lol">{entities}]><w:document xmlns:w="urn:x">&l9;</w:document>'
    source = zipfile.ZipFile(io.BytesIO(a_docx("x")))
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as target:
        for name in source.namelist():
            target.writestr(name, laughing if name == "word/document.xml" else source.read(name))
    problem_of(file.getvalue(), "laughs.docx")


@pytest.mark.parametrize(
    ("raw", "name", "words"),
    [
        (b"", "a.txt", "holds no words"),
        (b"  \n ", "a.txt", "holds no words"),
        (b"%PDF-1.4 broken", "a.pdf", "may be damaged"),
        (b"PK\x03\x04broken", "a.docx", "damaged"),
        (b"hello there", "a.pdf", "is named like a PDF but is none"),
        (b"hello there", "a.docx", "is named like a Word document but is none"),
        (b"\x89PNG\r\n\x1a\n", "a.txt", "is a picture"),
        (b"{\\rtf1 hello}", "a.txt", "rich-text"),
        (b"\x1f\x8b\x08", "a.txt", "compressed"),
        (bytes(range(256)) * 40, "a.txt", "is no text"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "a.docx", "password"),
        (b"\xd0\xcf\x11\xe0" + "WordDocument".encode("utf-16-le"), "a.doc", "old kind"),
        (b"x" * (10 * 1024 * 1024 + 1), "a.txt", "larger than 10 MB"),
    ],
)
def test_what_cannot_be_read_says_why_and_what_to_do(raw: bytes, name: str, words: str) -> None:
    assert words in problem_of(raw, name)


def test_a_suffix_that_contradicts_the_content_is_named() -> None:
    assert "is named like a PDF but holds a Word document" in problem_of(a_docx("hello"), "offer.pdf")
    assert "is named like plain text but holds a PDF" in problem_of(a_pdf("hello"), "offer.txt")


def test_without_a_name_the_content_decides() -> None:
    assert read_text(a_pdf("hello there"), "-").form == "pdf"
    assert read_text(a_docx("hello there")).form == "docx"
    assert read_text(b"hello there").form == "text"


def test_a_spreadsheet_and_an_opendocument_file_are_named() -> None:
    for part, words in (("xl/workbook.xml", "a spreadsheet"), ("content.xml", "an OpenDocument file")):
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("[Content_Types].xml", "<Types/>")
            archive.writestr(part, "<x/>")
        assert words in problem_of(file.getvalue(), "offer.docx")


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read_text(tmp_path / "gone.txt")
    with pytest.raises(InputError, match="is a folder"):
        read_text(tmp_path)


def test_a_text_above_the_limit_is_cut_and_says_so() -> None:
    read = read_text(b"word " * (MAX_CHARACTERS // 4), "long.txt")
    assert read.cut
    assert len(read.text) == MAX_CHARACTERS


LETTER = (
    "Thank you for your call this morning. The base salary is 52,000 a year and the office is in Leeds.\n"
    "We look forward to your answer.\n"
)


def test_an_email_shows_its_sender_and_words_and_not_the_receiver() -> None:
    raw = (
        b"From: Ana <ana@firm.example>\r\nTo: me@gmail.com\r\nSubject: =?utf-8?q?Your_offer_=E2=82=AC?=\r\n"
        b"Date: Mon, 14 Dec 2026 10:12:00 +0000\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: text/plain; charset=iso-8859-1\r\n\r\n"
        b"Dear Bo, the salary is 40.000 \x80.\r\n"
    )
    read = read_text(raw, "offer.eml")
    assert read.kind == "email"
    assert "From: Ana <ana@firm.example>" in read.text
    assert "Subject: Your offer €" in read.text
    assert "40.000 €" in read.text
    assert "gmail" not in read.text


def test_an_html_email_loses_its_quoted_part() -> None:
    raw = (
        "From: Ana <ana@firm.example>\nSubject: Offer\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
        f"<html><body><p>{LETTER}</p><blockquote><p>I would like 60,000 and no trial.</p></blockquote></body></html>"
    ).encode()
    text = read_text(raw, "offer.eml").text
    assert "52,000" in text
    assert "60,000" not in text


@pytest.mark.parametrize(
    "quoted",
    [
        "> I would like 60,000.\n> Bo\n",
        "On Mon, 14 Dec 2026 at 09:00, Bo Berg <bo@mail.example> wrote:\nI would like 60,000.\n",
        "On Mon, 14 Dec 2026 at 09:00, Bo Berg\n<bo@mail.example> wrote:\n> I would like 60,000.\n",
        "-----Original Message-----\nFrom: Bo\nSent: Monday\nTo: Ana\nSubject: Offer\n\nI would like 60,000.\n",
        "From: Bo Berg <bo@mail.example>\nSent: Monday, 14 December 2026\nTo: Ana\nSubject: x\n\nI want 60,000.\n",
    ],
)
def test_quoted_words_are_blanked_and_the_rest_stays_in_place(quoted: str) -> None:
    cut = without_quotes(LETTER + quoted)
    assert "60,000" not in cut
    assert cut.startswith(LETTER)
    assert len(cut) == len(LETTER + quoted)


def test_a_message_passed_on_is_kept_whole() -> None:
    text = "FYI\n---------- Forwarded message ---------\nFrom: Ana\n\n> Pay a deposit first.\n"
    assert without_quotes(text) == text


def test_a_message_that_is_only_a_quotation_is_kept_whole() -> None:
    text = "See below.\n> Pay a deposit of 50 before you start, and send your bank details.\n"
    assert without_quotes(text) == text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (WORDS, "advert"),
        ("We are hiring a cook. Requirements: two years. Apply now.", "advert"),
        ("Dear Ana,\nwe are pleased to offer you the position of cook.\nYours sincerely", "offer_letter"),
        ("This Agreement is made between the parties. The Employee shall be paid monthly. 1.1 Duties", "contract"),
        ("From: Ana <a@firm.example>\nSubject: Your offer\n\nHello", "email"),
    ],
)
def test_the_kind_of_text_is_guessed(text: str, kind: str) -> None:
    assert guessed_kind(text) == kind


VALID = [
    WORDS.encode(),
    b"<html><body><p>A cook is wanted.</p></body></html>",
    a_pdf("We need a cook."),
    a_docx("Dear Ana,", "your salary is 30,000."),
    (
        "From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=q\n\n"
        f"--q\n\n{LETTER}\n--q--"
    ).encode(),
]


@settings(max_examples=300, deadline=2000, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(VALID),
    st.sampled_from(["a.txt", "a.md", "a.html", "a.pdf", "a.docx", "a.eml", "-"]),
    st.lists(st.tuples(st.integers(0, 40_000), st.binary(max_size=8)), max_size=6),
    st.integers(0, 40_000),
)
def test_a_damaged_file_gives_words_or_one_sentence(
    raw: bytes, name: str, edits: list[tuple[int, bytes]], end: int
) -> None:
    for place, new in edits:
        at = place % (len(raw) + 1)
        raw = raw[:at] + new + raw[at + len(new) :]
    raw = raw[: end % (len(raw) + 1)] if end % 3 == 0 else raw
    try:
        words = read_text(raw, name).text
    except InputError as error:
        words = " ".join(problem.message for problem in error.problems if problem.fix)
    assert words.strip()


@pytest.mark.parametrize(
    "unit", ["<", "[", "<!--", "**", ">", "On ", "From: a\n", "\n", "<div>", "&amp;", "![", "`", "_a", "> "]
)
@pytest.mark.parametrize("name", ["a.md", "a.html", "a.eml"])
def test_a_megabyte_of_one_mark_takes_little_time(unit: str, name: str) -> None:
    raw = (unit * (1_000_000 // len(unit))).encode() + b" words"
    start = time.process_time()
    with contextlib.suppress(InputError):
        read_text(raw, name)
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    "text",
    [
        (
            "Wir suchen für unser Team in Berlin eine Buchhalterin mit Erfahrung und bieten Ihnen einen sicheren "
            "Platz, ein gutes Gehalt und 30 Tage Urlaub im Jahr."
        ),
        (
            "Nous recherchons pour notre équipe un comptable avec expérience. Le salaire est de 35 000 euros par an et "
            "vous avez 25 jours de congés payés."
        ),
        (
            "Buscamos una persona para el puesto de contable en nuestra oficina de Madrid. El salario es de 30.000 "
            "euros al año y se trabaja por la mañana."
        ),
        (
            "Cerchiamo per la sede di Milano una contabile con esperienza. Il contratto è a tempo indeterminato e la "
            "paga è di 28.000 euro con buoni pasto."
        ),
        (
            "Wij zoeken een medewerker voor ons kantoor in Utrecht. Het salaris is 3000 euro per maand en je werkt met "
            "een klein team aan de boeken."
        ),
        "Мы ищем бухгалтера в наш офис и предлагаем хорошую зарплату и отпуск",
        "私たちは東京の事務所で働く経理担当者を募集しています。給与は月額三十万円です。",
    ],
)
def test_another_language_is_told_from_english(text: str) -> None:
    assert not seems_english(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Koch gesucht, Berlin, 2.500 Euro im Monat",
        (
            "Cook | Leeds | £30,000\n- Full time\n- Weekends\n- Free meals\n- Pension\n- Uniform\n- Parking\n- "
            "Training\n- Tips\n- Sick pay\n- Overtime\n- Holidays\n- Gym\n- Bonus\n- Discount"
        ),
        (
            "Wir freuen uns: we are pleased to offer you the position of cook in our kitchen in Berlin, and you will "
            "be paid 2,500 euros for each month that you work with us."
        ),
        (
            "Send your CV to the team in São Paulo or to Universidad de los Andes, Rua da Praia, for a role with us in "
            "any of the offices that we have in Brazil."
        ),
    ],
)
def test_english_and_what_is_too_short_to_judge_pass_as_english(text: str) -> None:
    assert seems_english(text)


def test_the_language_of_a_long_text_takes_little_time() -> None:
    start = time.process_time()
    assert seems_english("the cook and " * 80_000)
    assert time.process_time() - start < 1
