"""A text of the employer, from a file of any usual kind: plain text, Markdown, HTML, PDF, DOCX or e-mail.

What is plain text in the file keeps its characters one for one, so that offsets found in the text are offsets in the
file. Nothing is fetched, run or unpacked beyond fixed limits.
"""

from __future__ import annotations

import io
import logging
import re
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from offer_eval.errors import InputError, Problem
from offer_eval.files import read_bytes, require_size

if TYPE_CHECKING:
    from collections.abc import Callable
    from email.message import EmailMessage, MIMEPart

    from lxml.etree import _Element
    from pypdf import PdfReader

    from offer_eval.core.red_flags.words.language import Kind

MAX_CHARACTERS = 1_000_000
"""Longest text taken from a file [characters]; what the decision file takes as well."""
MAX_UNPACKED = 60 * 1024 * 1024
"""Most that a DOCX may unpack to [bytes], pictures included."""
MAX_XML = 8 * 1024 * 1024
"""Most that the XML of a DOCX may unpack to [bytes]."""
MAX_PARTS = 5_000
"""Most files in a DOCX."""
MAX_PAGES = 300
"""Most pages read of a PDF."""
MAX_STREAM = 16 * 1024 * 1024
"""Most that one stream of a PDF may unpack to [bytes]."""
MAX_ELEMENTS = 400_000
"""Most elements read of a web page or a Word document; long ones have a few thousand."""
MAX_MARKS = 120_000
"""Most drawing steps read of one page of a PDF; a page full of words has a few thousand."""
MAX_PAGE_SECONDS = 2.0
"""Longest processor time spent on one page of a PDF [s]; a page full of words takes a tenth of a second."""
MAX_SECONDS = 10.0
"""Longest processor time spent on one PDF [s]; a letter takes a fraction of a second, a hundred pages some six."""

SUFFIXES = {
    ".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown",
    ".html": "html", ".htm": "html", ".xhtml": "html", ".pdf": "pdf", ".docx": "docx", ".eml": "email",
}  # fmt: skip
"""The suffixes read, and the form of file each stands for."""

_FORM_NAMES = {
    "text": "plain text",
    "markdown": "Markdown",
    "html": "a web page",
    "pdf": "a PDF",
    "docx": "a Word document",
    "email": "an e-mail",
}
_FIX_FORM = "save it as text, PDF or DOCX, or paste its words"


@dataclass(frozen=True, slots=True)
class SourceText:
    """The words of one file."""

    name: str
    """Name of the file, or `-` for what came through the pipe."""
    kind: Kind
    """What sort of text it seems to be."""
    text: str
    """The words; in an e-mail the quoted ones are blanked out."""
    form: str = "text"
    """Form of the file: text, markdown, html, pdf, docx or email."""
    cut: bool = False
    """Whether the end was left out because the text is too long."""


def read_text(source: Path | str | bytes, name: str | None = None) -> SourceText:
    """The words of a file, or of the bytes of one.

    Args:
        source: Path of the file, or its bytes.
        name: Name to show and to take the suffix from; the path's own where left out.

    Raises:
        InputError: when it cannot be read, with the cure.
    """
    if isinstance(source, bytes):
        name = name or "-"
        require_size(source, name)
        return _read(source, name)
    return _read(read_bytes(source), name or str(source))


def _read(raw: bytes, name: str) -> SourceText:
    form = _form(raw, name)
    words = _READERS[form](raw, name)
    if not words.strip():
        raise InputError(Problem("holds no words", name, fix="check that it is the right file"))
    cut = len(words) > MAX_CHARACTERS
    words = words[:MAX_CHARACTERS]
    kind = "email" if form == "email" else guessed_kind(words)
    return SourceText(name, kind, without_quotes(words) if kind == "email" else words, form, cut)


# What it is

_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF", "pdf", "a PDF"),
    (b"PK\x05\x06", "", "an empty archive"),
    (b"\xd0\xcf\x11\xe0", "", "an old Word document or one with a password"),
    (b"{\\rtf", "", "a rich-text document"),
    (b"\x89PNG", "", "a picture"),
    (b"\xff\xd8\xff", "", "a picture"),
    (b"GIF8", "", "a picture"),
    (b"II*\x00", "", "a picture"),
    (b"MM\x00*", "", "a picture"),
    (b"\x1f\x8b", "", "a compressed file"),
    (b"7z\xbc\xaf", "", "a compressed file"),
    (b"Rar!", "", "a compressed file"),
    (b"SQLite format 3", "", "a database"),
    (b"\x7fELF", "", "a program"),
    (b"MZ\x90", "", "a program"),
)
_HTML = re.compile(rb"\s*(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype html|html|head|body)\b", re.IGNORECASE)
_MAIL_HEADER = re.compile(
    rb"(?:(?:from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|content-type|"
    rb"reply-to|x-[\w-]{1,40}):[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n)*){3}",
    re.IGNORECASE,
)


def _form(raw: bytes, name: str) -> str:
    """The form of the file by its content, which must not contradict its suffix.

    Raises:
        InputError: for a form that is not read, and for a suffix that says another one.
    """
    suffix = PurePath(name).suffix.lower()
    said = SUFFIXES.get(suffix, "")
    found = _binary_form(raw, name)
    if found and said and found != said:
        fix = f"name it {PurePath(name).stem}{_suffix_of(found)}, or check that it is the right file"
        raise InputError(Problem(f"is named like {_FORM_NAMES[said]} but holds {_FORM_NAMES[found]}", name, fix=fix))
    if found:
        return found
    if said in {"pdf", "docx"}:
        raise InputError(Problem(f"is named like {_FORM_NAMES[said]} but is none", name, fix=_FIX_FORM))
    return _text_form(raw, said)


def _binary_form(raw: bytes, name: str) -> str:
    for start, form, what in _SIGNATURES:
        if raw.startswith(start):
            if form:
                return form
            raise InputError(_not_read(raw, name, what))
    if b"%PDF-" in raw[:1024]:
        return "pdf"
    if raw.startswith(b"PK\x03\x04"):
        return _zip_form(raw, name)
    return ""


def _not_read(raw: bytes, name: str, what: str) -> Problem:
    if what == "a picture":
        return Problem(
            "is a picture, in which no words can be read",
            name,
            fix="copy the words out, or use a program that recognises text",
        )
    if "EncryptedPackage".encode("utf-16-le") in raw:
        return Problem("is protected by a password", name, fix="open it, save it without the password, and try again")
    if "WordDocument".encode("utf-16-le") in raw:
        return Problem("is a Word document of the old kind", name, fix="save it as .docx or PDF")
    return Problem(f"is {what}, which is not read", name, fix=_FIX_FORM)


def _zip_form(raw: bytes, name: str) -> str:
    try:
        names = set(zipfile.ZipFile(io.BytesIO(raw)).namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, UnicodeDecodeError):
        raise InputError(
            Problem(
                "is damaged: it looks like a Word document or an archive, and ends too early",
                name,
                fix="get the file again",
            )
        ) from None
    if "[Content_Types].xml" in names and any(part.startswith("word/") for part in names):
        return "docx"
    what = "a spreadsheet" if any(part.startswith("xl/") for part in names) else "an archive"
    if "content.xml" in names:
        what = "an OpenDocument file"
    raise InputError(Problem(f"is {what}, which is not read as a text", name, fix=_FIX_FORM))


def _suffix_of(form: str) -> str:
    return next(suffix for suffix, known in SUFFIXES.items() if known == form)


def _text_form(raw: bytes, said: str) -> str:
    if said == "email" and not _MAIL_HEADER.match(raw[:20_000].lstrip()):
        return "html" if _HTML.match(raw[:2000]) else "text"
    if said in {"", "text"} and _HTML.match(raw[:2000].removeprefix(b"\xef\xbb\xbf")):
        return "html"
    if not said and _MAIL_HEADER.match(raw[:20_000]) and b"MIME-Version" in raw[:20_000]:
        return "email"
    return said or "text"


# Plain text

_NUL = "\0"
_CONTROLS = re.compile("[\x01-\x08\x0e-\x1a\x7f\x80-\x84\x86-\x9f]")
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def decoded(raw: bytes, name: str, *, hint: str = "") -> str:
    """The text in `raw`, whatever its encoding: by byte-order mark, then `hint`, UTF-8, UTF-16, Windows-1252.

    Args:
        raw: Bytes of a text.
        name: Name of the file.
        hint: An encoding that the file itself names; passed over where it does not fit.

    Raises:
        InputError: when it is no text.
    """
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            return _as_text(raw.decode(encoding, errors="replace"), name)
    for encoding in (hint, "utf-8", _wide(raw)):
        if encoding:
            try:
                return _as_text(raw.decode(encoding), name)
            except (UnicodeDecodeError, LookupError, ValueError):
                continue
    return _as_text(_windows(raw), name)


def _wide(raw: bytes) -> str:
    """UTF-16 without a mark: every other byte of English text is NUL."""
    start = raw[:2000]
    half = max(len(start) // 2, 1)
    if start[1::2].count(0) > 0.7 * half and start[::2].count(0) < 0.1 * half:
        return "utf-16-le"
    return "utf-16-be" if start[::2].count(0) > 0.7 * half and start[1::2].count(0) < 0.1 * half else ""


def _windows(raw: bytes) -> str:
    """Windows-1252, in which five bytes mean nothing."""
    return raw.decode("cp1252", errors="replace")


def _as_text(text: str, name: str) -> str:
    start = text[:20_000]
    odd = start.count(_NUL) + start.count("�") + len(_CONTROLS.findall(start))
    if odd > 0.05 * len(start) + 2:
        raise InputError(Problem("is no text", name, fix=_FIX_FORM))
    return text.replace(_NUL, " ")


def _plain(raw: bytes, name: str) -> str:
    return decoded(raw, name)


_MARKS = re.compile(
        r"(?<![\w*])[*_]{1,3}(?=[^\s*_])|(?<=[^\s*_])[*_]{1,3}(?![\w*])|^ {0,3}#{1,6}(?= )|`{1,3}|^ {0,3}>(?= )|"
        r"!?\[(?=[^\[\]\n]{1,200}\]\()|\](?=\(mailto:\S)|"
        r"\]\((?!mailto:)(?:[^\s()]|\([^\s()]{0,200}\)){1,2000}(?: [\"'][^\n()]{0,200})?\)", re.MULTILINE)  # fmt: skip


def _markdown(raw: bytes, name: str) -> str:
    """Markdown with its marks and the addresses of web links blanked out, every other character where it stood."""
    text = decoded(raw, name)
    while (start := text.find("<!--")) >= 0 and (end := text.find("-->", start)) >= 0:
        text = text[:start] + _blank(text[start : end + 3]) + text[end + 3 :]
    return _MARKS.sub(lambda match: " " * len(match[0]), text)


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


# HTML

_CHARSET = re.compile(rb"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding) ?= ?[\"']?([\w-]{2,30})", re.IGNORECASE)
_SILENT = frozenset(
    {"script", "style", "template", "noscript", "svg", "math", "object", "iframe", "head", "title", "select"}
)
_BLOCKS = frozenset({
    "p", "div", "br", "tr", "table", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article",
    "header", "footer", "main", "aside", "nav", "blockquote", "pre", "hr", "dl", "dt", "dd", "form", "fieldset",
    "figure", "figcaption", "address", "body", "caption", "thead", "tbody", "details", "summary",
})  # fmt: skip
_CELLS = frozenset({"td", "th"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


class _Words:
    """Collects the visible words of a web page from the events of the parser, without building a tree."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.silent = 0
        self.quoted = 0
        self.elements = 0
        self.open: list[tuple[str, bool]] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        hidden = tag in _SILENT or "hidden" in attributes or bool(_HIDDEN.search(attributes.get("style", "")))
        self.elements += 1
        if self.elements > MAX_ELEMENTS:
            raise InputError(Problem("is no ordinary web page: it has too many elements", fix="paste its words"))
        self.open.append((tag, hidden))
        self.silent += hidden
        if tag in _BLOCKS:
            self._line()
        if tag == "li":
            self._add("- ")
        if tag == "blockquote":
            self.quoted += 1
            self._line()

    def end(self, tag: str) -> None:
        """An element ends."""
        while self.open:
            name, hidden = self.open.pop()
            self.silent -= hidden
            if name == "blockquote":
                self.quoted -= 1
            if name == tag:
                break
        if tag in _BLOCKS and tag != "br":
            self._line()
        if tag in _CELLS:
            self._add(" | ")

    def data(self, text: str) -> None:
        """Words between tags."""
        self._add(re.sub(r"[^\S\u00a0]+", " ", text))

    def comment(self, text: str) -> None:
        """A comment says nothing."""

    def pi(self, target: str, text: str | None = None) -> None:
        """A processing instruction says nothing."""

    def close(self) -> str:
        """All words, a block a line."""
        lines = ("".join(self.parts)).replace("\u00a0", " ").split("\n")
        tidy = (re.sub(r" {2,}", " ", line).strip().removesuffix("|").strip() for line in lines)
        return re.sub(r"\n{3,}", "\n\n", "\n".join(tidy)).strip()

    def _add(self, text: str) -> None:
        if not self.silent:
            self.parts.append(text)

    def _line(self) -> None:
        if self.parts and not self.silent:
            self.parts.append("\n" + "> " * min(self.quoted, 3))


def html_words(text: str) -> str:
    """The visible words of a web page, a block a line; scripts, styles and hidden elements left out."""
    from lxml import etree  # noqa: PLC0415 - 20 ms that plain text need not pay

    parser = etree.HTMLParser(target=_Words(), encoding="utf-8", no_network=True, recover=True, huge_tree=True)
    parser.feed(re.sub(r"[\ud800-\udfff]", "�", text).encode())
    return str(parser.close())


def _html(raw: bytes, name: str) -> str:
    match = _CHARSET.search(raw[:4096])
    text = decoded(raw, name, hint=match[1].decode("ascii") if match else "")
    return _guarded(lambda: html_words(text), name, "a web page")


def _guarded(read: Callable[[], str], name: str, what: str) -> str:
    """The result of a library's reader, or one sentence: a damaged file may raise anything inside it."""
    try:
        return read()
    except InputError:
        raise
    except Exception:  # noqa: BLE001 - third-party parsers of hostile files
        message = f"cannot be read as {what}; it may be damaged"
        raise InputError(Problem(message, name, fix="open it and save it again, or paste its words")) from None


# PDF


def _pdf(raw: bytes, name: str) -> str:
    words = _guarded(lambda: _pdf_words(raw, name), name, "a PDF")
    if not words.strip():
        fix = "copy the words out, or run it through a program that recognises text (OCR)"
        raise InputError(Problem("holds no words, only pictures of pages", name, fix=fix))
    return words


def _pdf_words(raw: bytes, name: str) -> str:
    import pypdf  # noqa: PLC0415 - slow to import, needed for PDF only

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    limits = pypdf.Configuration(
        maximum_declared_stream_length=MAX_STREAM,
        array_based_stream_maximum_output_length=MAX_STREAM,
        zlib_maximum_output_length=MAX_STREAM,
        lzw_maximum_output_length=MAX_STREAM,
        run_length_maximum_output_length=MAX_STREAM,
        brotli_maximum_output_length=MAX_STREAM,
        stream_decoding_work_maximum_length=4 * MAX_STREAM,
        stream_parsing_work_maximum_count=MAX_MARKS,
        jbig2dec_binary=None,
    )
    with pypdf.apply_configuration(limits):
        reader = pypdf.PdfReader(io.BytesIO(raw))
        if reader.is_encrypted and not _opened(reader):
            fix = "open it, print it to a new PDF without the password, or copy its words"
            raise InputError(Problem("is protected by a password", name, fix=fix))
        return _pages(reader, name)


def _opened(reader: PdfReader) -> bool:
    """Whether the empty password opens it, as with a PDF that only forbids printing."""
    from pypdf.errors import DependencyError  # noqa: PLC0415

    try:
        return bool(reader.decrypt(""))
    except (DependencyError, NotImplementedError, ValueError):
        return False


def _pages(reader: PdfReader, name: str) -> str:
    start = page_start = time.thread_time()

    def in_time(*_: object) -> None:
        now = time.thread_time()
        if now > page_start + MAX_PAGE_SECONDS or now > start + MAX_SECONDS:
            raise InputError(Problem("takes too long to read", name, fix="copy its words into a text file"))

    pages: list[str] = []
    length = 0
    for page in reader.pages[:MAX_PAGES]:
        page_start = time.thread_time()
        in_time()
        pages.append(page.extract_text(visitor_operand_before=in_time) or "")
        length += len(pages[-1])
        if length > MAX_CHARACTERS:
            break
    return "\n".join(pages)


# DOCX

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def _docx(raw: bytes, name: str) -> str:
    _refuse_bomb(raw, name)
    return _guarded(lambda: _docx_words(raw), name, "a Word document")


def _refuse_bomb(raw: bytes, name: str) -> None:
    """Refuse a file that unpacks to far more than its size, before anything is unpacked.

    Raises:
        InputError: naming the limit.
    """
    parts = zipfile.ZipFile(io.BytesIO(raw)).infolist()
    xml = sum(part.file_size for part in parts if part.filename.endswith((".xml", ".rels")))
    if len(parts) > MAX_PARTS or xml > MAX_XML or sum(part.file_size for part in parts) > MAX_UNPACKED:
        message = f"unpacks to more than {MAX_XML // 1024**2} MB of text or {MAX_UNPACKED // 1024**2} MB in all"
        raise InputError(Problem(message, name, fix="copy its words into a text file"))
    if any(part.flag_bits & 1 for part in parts):
        raise InputError(
            Problem("is protected by a password", name, fix="open it, save it without the password, and try again")
        )


def _docx_words(raw: bytes) -> str:
    from docx import Document  # noqa: PLC0415 - slow to import, needed for DOCX only

    document = Document(io.BytesIO(raw))
    heads = dict.fromkeys(_story(section.header._element) for section in document.sections[:3])  # noqa: SLF001 - the only way to all its text
    return "\n".join(part for part in (*heads, _story(document.element.body)) if part.strip())


def _story(root: _Element) -> str:
    """The words below an XML element, a paragraph a line, a table row a line; deleted words are left out."""
    lines: list[str] = []
    words: list[str] = []
    fallback: _Element | None = None
    from lxml import etree  # noqa: PLC0415

    for number, (event, element) in enumerate(etree.iterwalk(root, events=("start", "end"))):
        if number > 2 * MAX_ELEMENTS:
            raise InputError(Problem("is no ordinary letter: it has too many parts", fix="paste its words"))
        tag = element.tag
        if fallback is not None:
            fallback = None if event == "end" and element is fallback else fallback
        elif event == "start":
            fallback = element if tag == _FALLBACK else None
            if tag == f"{_W}tbl":
                lines += ["".join(words).strip(), ""]  # a row never goes on with the sentence before the table
                words.clear()
            words.append(_MARKED.get(tag, "") if tag != f"{_W}t" else element.text or "")
        elif tag == f"{_W}tc":
            words.append(" | ")
        elif (tag == f"{_W}p" and not _in_cell(element)) or tag == f"{_W}tr":
            lines.append("".join(words).strip().removesuffix("|").strip())
            words.clear()
        elif tag == f"{_W}p":
            words.append(" ")
    lines.append("".join(words))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(re.sub(r" {2,}", " ", line) for line in lines)).strip()


_MARKED = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}numPr": "- ", f"{_W}noBreakHyphen": "-"}


def _in_cell(paragraph: _Element) -> bool:
    parent = paragraph.getparent()
    return parent is not None and parent.tag == f"{_W}tc"


# E-mail

_SHOWN = ("From", "Reply-To", "Date", "Subject")


def _email(raw: bytes, name: str) -> str:
    return _guarded(lambda: _email_words(raw), name, "an e-mail")


def _email_words(raw: bytes) -> str:
    """The sender, date and subject, then the words; the receiver's own address is left out."""
    from email import message_from_bytes, policy  # noqa: PLC0415

    message = message_from_bytes(raw, policy=policy.default.clone(raise_on_defect=False))
    heads = [f"{key}: {_header(message, key)}" for key in _SHOWN if _header(message, key)]
    return "\n".join([*heads, "", _body(message)])


def _header(message: EmailMessage, key: str) -> str:
    try:
        value = str(message.get(key, ""))
    except Exception:  # noqa: BLE001 - the header parser raises many kinds of error on broken headers
        value = ""
    return re.sub(r"[\x00-\x1f\x7f]+", " ", value)[:1000].strip()


def _body(message: EmailMessage) -> str:
    part = message.get_body(preferencelist=("plain", "html"))
    if part is None:
        return ""
    payload = part.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else str(part.get_payload()).encode("utf-8", "replace")
    text = decoded(raw, "-", hint=_charset(part))
    return html_words(text) if part.get_content_type() == "text/html" else text.replace("\r\n", "\n")


def _charset(part: MIMEPart) -> str:
    name = part.get_content_charset("") or ""
    return "cp1252" if name.lower() in {"iso-8859-1", "latin-1", "us-ascii", "ascii"} else name


_READERS: dict[str, Callable[[bytes, str], str]] = {
    "text": _plain,
    "markdown": _markdown,
    "html": _html,
    "pdf": _pdf,
    "docx": _docx,
    "email": _email,
}

_QUOTED_LINE = re.compile(r"^[ \t]*>[^\n]*$", re.MULTILINE)
_REPLY_TO = re.compile(
    r"^[ \t]*(?:on [^\n]{5,200}(?:\n[^\n]{1,120})?\bwrote: ?$|-{2,} ?original message ?-{2,}|"
    r"_{20,}[ \t]*\n\s{0,5}from: |from: [^\n]{3,200}\n(?:sent|date): [^\n]{3,100}\n(?:to|subject|cc): )",
    re.IGNORECASE | re.MULTILINE,
)
_FORWARDED = re.compile(
        r"^[ \t]*(?:-{2,} ?forwarded message ?-{2,}|begin forwarded message:|"
        r"-{2,} ?weitergeleitete nachricht ?-{2,})", re.IGNORECASE | re.MULTILINE)  # fmt: skip
_LEAST_WORDS = 12
"""Fewer own words than this above a quotation are a cover note: the quoted message is what is meant."""


def without_quotes(text: str) -> str:
    """An e-mail with the words it quotes blanked out, so that nobody's own words are read as the employer's.

    Every other character stays where it is. A message passed on, or one that is hardly more than its quotation, is kept
    whole.
    """
    head = re.match(r"(?:[\w-]{2,20}: [^\n]*\n){1,8}", text)
    start = head.end() if head else 0
    if _FORWARDED.search(text):
        return text
    reply = _REPLY_TO.search(text, start)
    own = text[start : reply.start()] if reply else text[start:]
    kept = _QUOTED_LINE.sub(lambda match: _blank(match[0]), own)
    if len(kept.split()) < _LEAST_WORDS:
        return text
    rest = text[reply.start() :] if reply else ""
    return text[:start] + kept + _blank(rest)


# Language

_ENGLISH, *_FOREIGN = (
    frozenset(words.split())
    for words in (
        "the and of to with for you your our we are is will be have has this that from or as by not any all it if",
        (
            "der die das und mit für wir sie ihre ihr ihnen ist sind eine einen einer zum zur auf bei oder "
            "von den dem des als nicht wird werden"
        ),
        "le la les des du et une un pour vous votre nous est sont dans avec sur au aux par que qui ou",
        "el la los las del y una un para con por que su se en es como más nuestra nuestro",
        "il la gli del della dei e una un per con di che si è sono nel nella al alla sua",
        "o os as da do das dos e uma um para com por que se em é são na no sua seu você",
        "de het een en van voor met je jij jouw wij zijn op bij als ook naar niet wordt worden aan te",
        "och att det som en är för med på av du vi til og er det i den ikke et din hos vil",
        "i w z na do oraz się jest dla nie od za po jako lub przez o że są pracy",
        "ve bir için ile bu da de olarak olan veya çok en",
    )
)
"""Commonest small words of English; of German, French, Spanish, Italian, Portuguese, Dutch, the Nordic languages,
Polish and Turkish."""
_LEAST_JUDGED = 20
"""Fewer words than this tell too little of the language."""
_WORD = re.compile(r"[^\W\d_]+")


def seems_english(text: str) -> bool:
    """Whether a text seems to be English; True for one with fewer than 20 words, which tells too little.

    It is taken for another language where most of its letters are of another script, or where the small words of one
    other language make up more than a tenth of it and are twice as many as the English ones.
    """
    words = _WORD.findall(text[:_LANGUAGE_FROM].lower())
    letters = sum(map(len, words))
    wide = sum(char > "\u024f" for word in words for char in word)
    if wide > 0.5 * letters and letters >= _LEAST_JUDGED:
        return False
    if len(words) < _LEAST_JUDGED:
        return True
    english = sum(word in _ENGLISH for word in words)
    foreign = max(sum(word in small for word in words) for small in _FOREIGN)
    return foreign <= 0.1 * len(words) or foreign < 2 * english


_LANGUAGE_FROM = 30_000
"""Characters at the beginning of a text by which its language is judged."""


# Kind

_EMAIL_HEAD = re.compile(r"^\ufeff?\s{0,10}(?:(?:from|to|cc|sent|date|subject|reply-to): [^\n]*\n){2}", re.IGNORECASE)
_SIGNS: tuple[tuple[Kind, re.Pattern[str], int], ...] = (
    ("offer_letter", re.compile(
        r"\b(?:pleased|delighted|happy|glad|excited|thrilled|pleasure) to (?:offer|extend|confirm|make|"
        r"appoint)\b|\boffer (?:letter|of (?:employment|appointment))\b|\bwe (?:would like to |"
        r"hereby )?offer you\b|\bthis offer\b|\baccept this offer\b", re.IGNORECASE), 3),
    ("offer_letter", re.compile(
        r"^[ \t]{0,20}dear\b|\bcongratulations\b|\byours (?:sincerely|faithfully)\b|\breturn (?:a|the|"
        r"one) (?:signed )?copy\b", re.IGNORECASE | re.MULTILINE), 1),
    ("contract", re.compile(
        r"\b(?:this|employment|services?) agreement\b|\bhereinafter\b|\bwhereas\b|\bthe (?:employee|executive|"
        r"contractor|consultant) shall\b|\bbetween the parties\b|\bgoverning law\b|"
        r"\bterms and conditions of employment\b|\bparty [ab]\b", re.IGNORECASE), 2),
    ("contract", re.compile(r"^[ \t]{0,20}\d{1,2}\.\d{1,2}\b", re.MULTILINE), 1),
    ("advert", re.compile(
        r"\b(?:we are|we're) (?:looking for|hiring|seeking|recruiting)\b|\bapply (?:now|today|by|via|online|"
        r"with)\b|\brequirements\b|\bresponsibilities\b|\bqualifications\b|\bwhat we offer\b|\babout (?:us|"
        r"the role|you)\b|\bsend (?:us )?your (?:cv|resume)\b|\bclosing date\b|\bthe ideal candidate\b|"
        r"\bequal opportunit", re.IGNORECASE), 2),
)  # fmt: skip


def guessed_kind(text: str) -> Kind:
    """What sort of text it most likely is; an advert where nothing speaks for another."""
    if _EMAIL_HEAD.match(text):
        return "email"
    start = text[:30_000]
    score: dict[Kind, int] = {"advert": 1, "offer_letter": 0, "contract": 0}
    for kind, pattern, weight in _SIGNS:
        score[kind] += weight * min(len(pattern.findall(start)), 4)
    return max(score, key=lambda kind: score[kind])
