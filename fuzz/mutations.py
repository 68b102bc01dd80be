"""Mutations of a valid file: of its bytes, of its words, and of the structure of its form."""

from __future__ import annotations

import io
import json
import re
import warnings
import zipfile
import zlib
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from lxml import etree
from seeds import seeds

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

MOST = 300_000
"""Longest file that is made [bytes]."""

_WORDS: dict[str, tuple[bytes, ...]] = {
    "yaml": (
        b"&a [", b"*a", b"!!python/object/apply:os.system", b"<<: ", b"---\n", b"? ", b"- ", b": ", b"|2\n",
        b">-\n", b"\t",
        b"{", b"}", b"[[[[", b'"', b"'", b"# ", b"%YAML 9.9\n", b".inf", b".nan", b"0x7f", b"1e999", b"-0", b"1_0",
        b"12:30",
        b"unknown", b"to", b"%", b"version: 2\n", b"\xc2\x85", b"\xe2\x80\xa8", b"overall: 5\n", b"2026-02-30",
        b"9999-12-31",
    ),
    "json": (
        b"{", b"}", b"[", b"]", b",", b":", b'"', b"\\ud800", b"\\u0000", b"NaN", b"-Infinity", b"1e400",
        b"9" * 400, b"null",
        b"true", b"[[[[[[[[", b"/*", b'"version": 9,', b"-", b"\\x", b"1E-400", b'"offers": {},',
    ),
    "csv": (b",", b";", b"\t", b'"', b'""', b"\r", b"\n", b"sep=", b"=1+1", b"(", b"[EUR]", b"%", b"name", b"\xff",
    b"1e999"),
    "xlsx": (
        b'<c r="A1">', b'<c r="XFD1048576"><v>1</v></c>', b' t="e"', b' t="s"', b' t="inlineStr"', b"<v>1e999</v>",
        b"<v>-1</v>", b"<f>", b'<row r="0">', b"&lol;", b'<!DOCTYPE x [<!ENTITY l "x">]>', b"99999999999", b' s="9999"',
        b"<v></v>", b"]]>", b"<![CDATA[", b"\xff\xfe", b"<v>2958466</v>", b' state="veryHidden"', b"../../",
    ),
    "text": (
        b"\r", b"\n\n\n", b"> ", b"From: a\n", b"On x wrote:\n", b"\xff\xfe", b"\x00\xd8", b"%", b"\xe2\x80\xae",
        b"$", b"9" * 50,
        b"1,000,000,000,000,000", b"31 February 2026", b"99 days", b"-----Original Message-----\n",
        b"\xf0\x9f\x98\x80", b"|",
        b"1/0", b"within 0 days", b"\xe2\x82\xac", b"to", b"%PDF-", b"PK\x03\x04",
    ),
    "html": (
        b"<", b">", b"</", b"<!--", b"-->", b"<![CDATA[", b"<svg>", b"<table>", b"</table>", b"<p hidden>",
        b"&#x110000;",
        b"&#0;", b"&#xD800;", b"&lol;", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"<meta charset=utf-7>",
        b"<meta charset=punycode>",
        b"<blockquote>", b"<br><br>", b"<script>", b"</script>", b' style="display:none"',
        b"<?xml version='1.0'?>", b"<li>",
        b'<meta charset="rot13">', b"<plaintext>", b"<title>", b"<select>", b"<p " + b"a=b " * 50 + b">",
    ),
    "pdf": (
        b"obj", b"endobj", b"stream\n", b"endstream", b"xref", b"trailer", b"startxref", b"<<", b">>", b"[", b"]",
        b"(", b")",
        b" 0 R", b"1 0 R", b"2 0 R", b"3 0 R", b"/Length 99999999", b"/Length -1", b"/Filter /FlateDecode",
        b"/Filter /LZWDecode",
        b"/Filter [/ASCII85Decode /FlateDecode]", b"/Filter /ASCIIHexDecode", b"/Filter /RunLengthDecode",
        b"/Encrypt 4 0 R",
        b"/Kids [2 0 R]", b"/Count 99999999", b"/Prev 0", b"/XRefStm 9", b"/Type /ObjStm", b"/ToUnicode 3 0 R",
        b"/Rotate 1e9",
        b"q ", b"Q ", b"BT ", b"ET ", b"Tj ", b"TJ ", b"BI ID EI ", b"Do ", b"cm ", b"9999999999999999999 ",
        b"-1 ", b"1e99 ",
        b"/Identity-H", b"/W [0 99999999 1]", b"/DecodeParms << /Predictor 12 /Columns 99999999 >>", b"<FEFF>",
        b"\\", b"%",
        b"/CIDToGIDMap", b"/Type0", b"/DescendantFonts [4 0 R]", b"/Parent 5 0 R", b"null", b"true",
    ),
    "docx": (
        b"<w:p>", b"</w:p>", b"<w:t>", b"</w:t>", b"<w:tbl>", b"<w:tc>", b"<w:br/>", b"<w:numPr/>", b"&lol;", b"]]>",
        b'<!DOCTYPE x [<!ENTITY l SYSTEM "file:///etc/passwd">]>', b"<w:sectPr/>", b'<w:headerReference r:id="rId99"/>',
        b'<mc:Fallback xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">', b"../../x",
        b"\x00", b"rId1",
        b' TargetMode="External"', b"<w:del>", b"<!--", b"<?x?>", b"\xff\xfe",
    ),
    "eml": (
        b"\n\n", b"--q\n", b"--q--\n", b"--", b"Content-Type: multipart/mixed; boundary=q\n",
        b"Content-Type: message/rfc822\n\n",
        b"charset=utf-7", b"charset=punycode", b'charset=""', b"charset*0*=x''%41", b"charset=hex", b"=?utf-8?b?",
        b"?=",
        b"=?x?q?=ff?=", b"Content-Transfer-Encoding: base64\n", b"Content-Transfer-Encoding: uuencode\n",
        b"begin 644 x\n", b"=",
        b"Subject: ", b"\r", b" \n\t", b"(((((", b"<@,:;", b"Date: x\n", b"\x00", b"\xff",
        b"Content-Type: text/html\n", b";",
        b'Content-Disposition: attachment; filename="../../x"\n', b"Content-Type: \n", b"From: \n", b"[", b"]",
    ),
}  # fmt: skip
_ANY = (
    b"\x00", b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xc3", b"\xe2\x80\xae", b"\x1b[31m", b"\xf4\x90\x80\x80",
    b"-1", b"0",
    b"99999999999999999999", b"1e308", b"A" * 1000, b"\n", b" ", b"\x7f", b"../../etc/passwd", b"=cmd|' /C calc'!A0",
)  # fmt: skip


def mutated(form: str, chance: random.Random) -> bytes:
    """A file that was valid once, with one to eight things changed in it."""
    raw = chance.choice(seeds(form))
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 5, 8))):
        structured = form in _STRUCTURE and chance.random() < _STRUCTURED.get(form, 0.6)
        change = chance.choice(_STRUCTURE[form]) if structured else _bytes_changed
        raw = change(raw, form, chance)[:MOST]
    return raw


_STRUCTURED = {"xlsx": 0.95, "docx": 0.95, "json": 0.8}
"""Share of the changes that keep the structure; a byte changed in an archive seldom gets past its check sum."""


def _place(raw: bytes, chance: random.Random) -> int:
    return chance.randrange(len(raw) + 1)


def _bytes_changed(raw: bytes, form: str, chance: random.Random) -> bytes:
    return chance.choice(_BYTES)(raw, form, chance)


def _flipped(raw: bytes, _: str, chance: random.Random) -> bytes:
    if not raw:
        return raw
    changed = bytearray(raw)
    for _number in range(chance.choice((1, 1, 2, 8))):
        changed[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _overwritten(raw: bytes, form: str, chance: random.Random) -> bytes:
    at, word = _place(raw, chance), _word(form, chance)
    return raw[:at] + word + raw[at + len(word) :]


def _inserted(raw: bytes, form: str, chance: random.Random) -> bytes:
    at = _place(raw, chance)
    return raw[:at] + _word(form, chance) + raw[at:]


def _repeated(raw: bytes, form: str, chance: random.Random) -> bytes:
    at, times = _place(raw, chance), chance.choice((3, 10, 100, 1000))
    length = chance.choice((1, 2, 5, 20))
    unit = _word(form, chance)[:20] if chance.random() < 0.5 else raw[at : at + length]
    return raw[:at] + unit * times + raw[at:]


def _removed(raw: bytes, _: str, chance: random.Random) -> bytes:
    at = _place(raw, chance)
    return raw[:at] + raw[at + chance.choice((1, 2, 8, 64, 512)) :]


def _copied(raw: bytes, _: str, chance: random.Random) -> bytes:
    start, end, at = _place(raw, chance), _place(raw, chance), _place(raw, chance)
    return raw[:at] + raw[min(start, end) : max(start, end)] + raw[at:]


def _cut(raw: bytes, _: str, chance: random.Random) -> bytes:
    return raw[: _place(raw, chance)]


def _crossed(raw: bytes, form: str, chance: random.Random) -> bytes:
    other = chance.choice(seeds(form))
    return raw[: _place(raw, chance)] + other[_place(other, chance) :]


def _noise(raw: bytes, _: str, chance: random.Random) -> bytes:
    at = _place(raw, chance)
    return raw[:at] + chance.randbytes(chance.choice((1, 4, 32))) + raw[at:]


def _numbered(raw: bytes, _: str, chance: random.Random) -> bytes:
    """Another number in the place of one."""
    spots = list(re.finditer(rb"-?\d+(?:\.\d+)?", raw))
    if not spots:
        return raw
    spot = chance.choice(spots)
    number = chance.choice(
        (b"0", b"-1", b"1", b"255", b"65536", b"2147483648", b"9" * 20, b"1e308", b"0.0000001", b"NaN")
    )
    return raw[: spot.start()] + number + raw[spot.end() :]


_BYTES = (_flipped, _overwritten, _inserted, _inserted, _repeated, _removed, _copied, _cut, _crossed, _noise, _numbered)


def _word(form: str, chance: random.Random) -> bytes:
    return chance.choice(_WORDS[form] if chance.random() < 0.75 else _ANY)


# Lines and cells


def _lines_changed(raw: bytes, form: str, chance: random.Random) -> bytes:
    """A line moved, doubled, taken out, indented, or with another value."""
    lines = raw.split(b"\n")
    at = chance.randrange(len(lines))
    line = lines[at]
    key, colon, _ = line.partition(b":")
    lines[at : at + 1] = chance.choice(
        (
            [line, line],
            [],
            [chance.choice(lines)],
            [b"  " * chance.randrange(1, 4) + line],
            [line.lstrip()],
            [key + colon + b" " + _word(form, chance)],
            [b"  " * number + b"- a:" for number in range(chance.choice((3, 60)))],
        )
    )
    return b"\n".join(lines)


# JSON

_VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 10**30, 10**400, 1e308, -1e-320, float("nan"), float("inf"), "", " ", "unknown",
    "1 to 2", "5 to",
    "9" * 300, "x" * 5000, "\ud800", "\x00", "\u202e", "=1+1", "2026-02-30", "10%", "1e999",
    "9999-12-31T23:59:59+14:00",
    "0001-01-01", [], {}, [[]], [None], {"": None}, {"low": 2, "high": 1}, {"value": "x"}, {"a": {"b": []}}, [1, 2,
    3], [5, 1],
    {"low": 1, "high": 2, "currency": "eur"}, "12:30", "1.234,56", "€ 50k", "<b>", "name", 2**63, 1.5, [{}], [[[[[]]]]],
)  # fmt: skip


def _data_changed(raw: bytes, form: str, chance: random.Random) -> bytes:
    """The data of a JSON text with something else in one place; a field twice, gone, strange or misspelt."""
    try:
        data = json.loads(raw)
    except (ValueError, RecursionError):
        return _bytes_changed(raw, form, chance)
    holders = _holders(data)
    if holders:
        _change_within(chance.choice(holders), chance)
    return json.dumps(data).encode()


def _holders(data: Any) -> list[Any]:
    found, rest = [], [data]
    while rest:
        item = rest.pop()
        if isinstance(item, (dict, list)) and item:
            found.append(item)
            rest += item.values() if isinstance(item, dict) else item
    return found


def _change_within(holder: Any, chance: random.Random) -> None:
    spot: Any = chance.choice(list(holder)) if isinstance(holder, dict) else chance.randrange(len(holder))
    kind = chance.randrange(4)
    if kind == 0:
        del holder[spot]
    elif kind == 1 and isinstance(holder, dict):
        holder[
            chance.choice((spot[:-1], spot + "s", "overall", "ratings", "flags", "\ud800", "", "terms_in_writing"))
        ] = holder[spot]
    elif kind == 2 and isinstance(holder, list):
        holder += [holder[spot]] * chance.choice((1, 5, 200))
    else:
        holder[spot] = chance.choice(_VALUES)


# Archives


def _parts_changed(raw: bytes, form: str, chance: random.Random) -> bytes:
    """A zipped file with the bytes of one part changed, or a part gone, doubled, renamed or added."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            parts = [(info.filename, archive.read(info)) for info in archive.infolist()]
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError, EOFError, zlib.error):
        return _bytes_changed(raw, form, chance)
    if not parts:
        return raw
    at = _likely_part(parts, chance)
    name, text = parts[at]
    parts[at : at + 1] = chance.choices(
        (
            [(name, _bytes_changed(text, form, chance))],
            [(name, _tags_changed(text, chance))],
            [(name, _tree_changed(text, chance))],
            [],
            [(name, text), (name, _bytes_changed(text, form, chance))],
            [(chance.choice(("../" + name, name.upper(), "xl/" + name, "x" * 300)), text)],
            [(name, text * 3)],
        ),
        weights=(6, 4, 16, 1, 1, 1, 1),
    )[0]
    return _zipped(parts, chance)


def _likely_part(parts: list[tuple[str, bytes]], chance: random.Random) -> int:
    """The parts that hold words are chosen most often."""
    main = [
        number for number, (name, _) in enumerate(parts) if re.search(r"sheet1|document\.xml$|sharedStr|workbook", name)
    ]
    return chance.choice(main) if main and chance.random() < 0.6 else chance.randrange(len(parts))


def _zipped(parts: list[tuple[str, bytes]], chance: random.Random) -> bytes:
    out = io.BytesIO()
    packing = chance.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED))
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", packing, compresslevel=1) as archive:
        warnings.simplefilter("ignore")
        for name, text in parts:
            archive.writestr(name, text)
    return out.getvalue()


def _tags_changed(text: bytes, chance: random.Random) -> bytes:
    """XML with one element moved, doubled, nested in itself many times, or with its attributes gone."""
    tags = list(re.finditer(rb"<[^<>]+>", text))
    if not tags:
        return text
    tag, other = chance.choice(tags), chance.choice(tags)
    name = tag[0].strip(b"</>").split()[0] if tag[0].strip(b"</>") else b"x"
    new = chance.choice(
        (
            b"", other[0], tag[0] * 2, b"<" + name + b">", tag[0] * 500, b"<" + name + b"/>",
            re.sub(rb'="[^"]*"', b'="' + chance.choice((b"", b"-1", b"99999999999", b"x")) + b'"', tag[0], count=1),
        )
    )  # fmt: skip
    return text[: tag.start()] + new + text[tag.end() :]


def _tree_changed(text: bytes, chance: random.Random) -> bytes:
    """XML that stays well formed, with one element gone, doubled, moved, nested, or with other words or attributes."""
    try:
        root = etree.fromstring(text, _PARSER)
    except (etree.XMLSyntaxError, ValueError):
        return text
    elements = [element for element in root.iter() if isinstance(element.tag, str)]
    element, other = chance.choice(elements), chance.choice(elements)
    kind = chance.randrange(6)
    if kind == 0 and element.getparent() is not None:
        element.getparent().remove(element)
    elif kind == 1 and len(elements) < 5000:
        element.extend([deepcopy(other) for _ in range(chance.choice((1, 1, 30)))])
    elif kind == 2:
        element.text = chance.choice(_SAID)
    elif kind == 3 and element.attrib:
        element.set(chance.choice(list(element.attrib)), chance.choice(_SAID))
    elif kind == 4 and element.attrib:
        del element.attrib[chance.choice(list(element.attrib))]
    else:
        _nest(element, chance.choice((1, 5, 100, 250)))
    return bytes(etree.tostring(root))


def _nest(element: Any, depth: int) -> None:
    for _ in range(depth):
        element = etree.SubElement(element, element.tag, dict(element.attrib))


_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
_SAID = (
    "", "0", "-1", "1", "5", "99999", "4294967296", "1e308", "NaN", "true", "A1", "XFD1048576", "A1:XFD1048576",
    "e", "s", "str",
    "inlineStr", "d", "b", "rId1", "rId99", "../../x", "Offers", "name", "base_salary", "\u202e", "=1+1",
    "x" * 5000, "2026-12-01",
    "veryHidden", "http://evil.example/", "&<>", "\U0001f600", "14", "yyyy-mm-dd", "xl/worksheets/sheet1.xml",
)  # fmt: skip


# Text in HTML, PDF and mail


def _elements_changed(raw: bytes, _: str, chance: random.Random) -> bytes:
    return _tags_changed(raw, chance)


def _stream_changed(raw: bytes, form: str, chance: random.Random) -> bytes:
    """The unpacked content of a PDF changed, and packed again with its right length."""
    spots = list(re.finditer(rb"/Length \d+( /Filter /FlateDecode)? >>\nstream\n(.*?)\nendstream", raw, re.DOTALL))
    if not spots:
        return _bytes_changed(raw, form, chance)
    spot = chance.choice(spots)
    try:
        content = zlib.decompress(spot[2]) if spot[1] else spot[2]
    except zlib.error:
        content = spot[2]
    content = _bytes_changed(content, form, chance)[:MOST]
    packed = chance.random() < 0.5
    content = zlib.compress(content, 1) if packed else content
    head = b"/Length %d%s >>\nstream\n" % (len(content), b" /Filter /FlateDecode" if packed else b"")
    return raw[: spot.start()] + head + content + b"\nendstream" + raw[spot.end() :]


def _objects_changed(raw: bytes, form: str, chance: random.Random) -> bytes:
    """One object of a PDF put in the place of another, or a word put into one of its dictionaries."""
    spots = list(re.finditer(rb"\d+ 0 obj\n(.*?)\nendobj", raw, re.DOTALL))
    if not spots:
        return _bytes_changed(raw, form, chance)
    spot, other = chance.choice(spots), chance.choice(spots)
    new = other[1] if chance.random() < 0.3 else spot[1].replace(b"<<", b"<< " + _word(form, chance) + b" ", 1)
    return raw[: spot.start(1)] + new + raw[spot.end(1) :]


_STRUCTURE: dict[str, tuple[Callable[[bytes, str, random.Random], bytes], ...]] = {
    "yaml": (_lines_changed,),
    "json": (_data_changed,),
    "csv": (_lines_changed,),
    "xlsx": (_parts_changed,),
    "html": (_elements_changed,),
    "pdf": (_stream_changed, _objects_changed),
    "docx": (_parts_changed,),
    "eml": (_lines_changed,),
}
