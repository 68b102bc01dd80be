"""A job text in pieces: sentences, bullets and labelled values, each short enough for any pattern."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


MAX_TEXT = 1_100_000
"""Longest text read [characters]; what stands behind it is left out."""
MAX_PIECES = 40_000
"""Most pieces a text is taken apart into: over twice the sentences of a megabyte of prose."""
LEAST_COST = 60
"""What a short piece costs to look at, counted as characters of text."""
MOST_READ = 40_000
"""Most characters read about one term: the first that speak of it; an advert has a tenth of it in all."""
MAX_PIECE = 600
"""Longest piece a pattern sees [characters]."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence, a bullet or the value of a labelled line."""

    text: str
    label: str = ""
    """What stands before the colon or in the first cell, in lower case; empty for prose."""
    section: str = ""
    """The heading above, in lower case."""
    line: int = 0
    """Number of the logical line, from 0."""

    @property
    def words(self) -> str:
        """The piece as it can be shown: with its label."""
        return f"{self.label}: {self.text}" if self.label else self.text

    def speaks_of(self, stems: tuple[str, ...]) -> bool:
        """Whether one of the `stems`, parts of words in lower case, stands in its words or in the heading above."""
        key = f"{self.section}\n{self.label}: {self.text}".lower()
        return any(stem in key for stem in stems)


def numbered(parts: tuple[Piece, ...], stems: tuple[str, ...] = ("",)) -> tuple[tuple[int, Piece], ...]:
    """The pieces that speak of the `stems`, each with its number, until `MOST_READ` characters have been read."""
    found: list[tuple[int, Piece]] = []
    left = MOST_READ
    for number, piece in enumerate(parts):
        if piece.speaks_of(stems):
            found.append((number, piece))
            left -= max(len(piece.text), LEAST_COST)
            if left <= 0:
                break
    return tuple(found)


def speaking(parts: tuple[Piece, ...], stems: tuple[str, ...] = ("",)) -> tuple[Piece, ...]:
    """The pieces that speak of the `stems`, the first `MOST_READ` characters of them.

    The cost of a long text is thereby that of a cheap search for the stems, however slow the patterns of a term are.
    """
    return tuple(piece for _, piece in numbered(parts, stems))


_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("‘’‚′`´", "'"),
        **dict.fromkeys("“”„″", '"'),
        **dict.fromkeys("•●▪◦‣∙○■□✓✔➢➤►·", "•"),
        **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u00ad"),
    }
)
_EMPHASIS = re.compile(r"\*{1,3}|_{2,3}|^#{1,6} ?|^> ?", re.MULTILINE)
_COLUMN = re.compile(r"^( ?[^\W\d][^\n:|]{1,42}?)(?: {3,}|\t+)(?=\S)", re.MULTILINE)
"""A table as text: the first cell of a line and the gap behind it."""
_BREAKS = re.compile(r"[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


def plain(text: str) -> str:
    """The text with odd Unicode, typographic marks and Markdown emphasis made plain; line breaks are kept."""
    text = _BREAKS.sub("\n", _normal(text).replace("\r\n", "\n")).translate(_PLAIN)
    text = _COLUMN.sub(r"\1 | ", _EMPHASIS.sub("", text))
    return _IN_WORDS_AGAIN.sub("", _unglued(re.sub(r"[^\S\n]+", " ", text)))


_STEP = 10_000
"""Characters normalised at a time, so that a text that grows by it is cut before it has grown [characters]."""


def _normal(text: str) -> str:
    """The text in Unicode's form NFKC, not longer than `MAX_TEXT`."""
    if text.isascii():
        return text[:MAX_TEXT]
    found: list[str] = []
    length = 0
    for start in range(0, len(text), _STEP):
        found.append(unicodedata.normalize("NFKC", text[start : start + _STEP]))
        length += len(found[-1])
        if length >= MAX_TEXT:
            break
    return "".join(found)[:MAX_TEXT]


_IN_WORDS_AGAIN = re.compile(
    r"\((?:rupees|inr|usd|pounds|dollars|euros?)? ?[a-z -]{4,80}\b(?:only|thousand|hundred|lakhs?|dollars|"
    r"pounds|euros)\b[a-z ]{0,12}\)",
    re.IGNORECASE,
)
"""Words that repeat an amount in brackets: `(Rupees Twelve Lakh only)`."""


def labels(names: str) -> frozenset[str]:
    """The names between the bars, as a set."""
    return frozenset(names.split("|"))


LABELS = labels(
    "job title|position title|role title|title|position|role|post|designation|vacancy|location|job location|"
    "work location|place of work|location of posting|place of posting|posting|workplace|work site|base|"
    "office|duty station|salary|base salary|annual salary|"
    "basic salary|pay|pay rate|rate|rate of pay|hourly rate|day rate|compensation|remuneration|package|ctc|"
    "annual ctc|wage|stipend|salary range|pay range|ote|hours|working hours|hours of work|weekly hours|schedule|"
    "shift|work schedule|working pattern|contract|contract type|employment type|job type|type|type of employment|"
    "type of contract|duration|term|employment status|start date|start|starting date|commencement date|"
    "date of joining|joining date|date of commencement|bonus|annual bonus|target bonus|performance bonus|"
    "sign-on bonus|signing bonus|incentive|commission|benefits|perks|holiday|holidays|annual leave|leave|"
    "vacation|paid time off|pto|pension|equity|remote|work mode|work model|work arrangement|working arrangement|"
    "mode of work|remote working|level|grade|estimated length|length|job description|responsibilities|"
    "requirements|qualifications|degree|job id|date posted|application deadline|closing date|seniority|"
    "seniority level|experience level|reports to|reporting to|department|probation|notice period"
)
"""What stands before the colon of a labelled line."""

_GLUED_LABEL = re.compile(
    r"(?<=[\w.)])(?=(?:Salary|Location|Job Type|Job Title|Job Description|Position|Employment Type|Duration|"
    r"Benefits|Responsibilities|Requirements|"
    r"Qualifications|Compensation|Work Location|Start Date|Degree|Date Posted|Hours|Contract)(?:[A-Z$£€: ]|$))",
    re.MULTILINE,
)
_GLUED = re.compile(r"(?:(?<=[a-z]{3})|(?<=[a-z][.!?;)]))(?=[A-Z][a-z]{2})|(?<=\d)(?=[A-Z][a-z]{2})")
_CAMEL = re.compile(
    r"\b(?:Java|Type|Coffee|Action)(?: )Script|\bDev Ops\b|\bPower Point\b|\bLinked In\b|\bGit Hub\b|"
    r"\bWord Press\b|\bSales Force\b"
)


def _unglued(text: str) -> str:
    """The text with words parted that lost the line break between them: `San Diego, CASalary $110,000Job Type`."""
    parted = _GLUED.sub(" ", _GLUED_LABEL.sub("\n", text))
    return _CAMEL.sub(lambda match: match[0].replace(" ", ""), parted)


_INLINE = re.compile(
    r"(?:^|(?<=[\s.;,]))(?:" + "|".join(sorted(LABELS, key=lambda name: (-len(name), name))) + r") ?:", re.IGNORECASE
)
_LABEL = re.compile(r"([^\W\d][\w /&'().-]{1,44}?) ?(?::| - |\t| \| ) ?(.*)", re.DOTALL)
_BULLET = re.compile(
    r"^(?!ca?\. ?[£$€₹\d])(?:[•*+-]|\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[a-z]|[ivx]{1,4})[.)](?!\d)|"
    r"\d{1,2}(?:\.\d{1,2})+(?= [A-Z][a-z]+ )(?! Hours?)) ?(?=\S)",
    re.IGNORECASE,
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:p\.a|e\.g|i\.e|a\.m|p\.m|approx|mr|mrs|ms|dr|prof|st|ave|rd|blvd|inc|ltd|pvt|rs|no|jr|sr|hrs?|"
    r"yrs?|wks?|incl|excl|max|min|"
    r"co|corp|dept|ext|min|vs|ca|circa|c|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|asst|mgr|eng|u\.s|"
    r"u\.k|l\.l\.c)|\b[a-z])\.$",
    re.IGNORECASE,
)
_STOP = re.compile(r"(?<=[.!?;])[\"')]? (?=[\"'(]?(?:[^\Wa-z]|[$£€₹]))")


def sentences(text: str) -> Iterator[str]:
    """The sentences of one paragraph, none longer than `MAX_PIECE` characters."""
    held = ""
    for part in _STOP.split(text):
        held = f"{held} {part}" if held else part
        if len(held) < MAX_PIECE and (_ABBREVIATION.search(held[-12:]) is not None):
            continue
        yield from _chopped(held)
        held = ""
    if held:
        yield from _chopped(held)


def _chopped(text: str) -> Iterator[str]:
    while len(text) > MAX_PIECE:
        cut = text.rfind(" ", 0, MAX_PIECE)
        cut = cut if cut > 0 else MAX_PIECE
        yield text[:cut].strip()
        text = text[cut:]
    if text.strip():
        yield text.strip()


def _logical_lines(text: str) -> Iterator[str]:
    """The lines of a text, where a wrapped line of prose is joined to the one before."""
    held, last = "", ""
    lines = [raw.strip().strip("|").strip() for raw in text.split("\n")]
    width = _wrapped_at(lines)
    for line in lines:
        if held and line and len(held) <= 50 * MAX_PIECE and _goes_on(last, line, width=width):
            held, last = f"{held} {line}", line
            continue
        if held:
            yield held
        held = last = line
        if not line:
            yield ""
    if held:
        yield held


_NARROW = 60
"""In a text narrower than this one line broken in a sentence may be chance [characters]."""
_WIDEST_WRAPPED = 110
"""A text with a longer line was not wrapped by hand [characters]."""


def _wrapped_at(lines: list[str]) -> int:
    """The width at which the prose of a text is wrapped by hand; a very large number where it is not."""
    width = max(len(line) for line in lines)
    broken = sum(line[0].islower() and _overfull(before, line, width=width) for before, line in pairwise(lines) if line)
    return width if broken > (width < _NARROW) and width <= _WIDEST_WRAPPED else MAX_TEXT


def _overfull(before: str, line: str, *, width: int) -> bool:
    """Whether the first word of a line did not fit on the line before."""
    return len(before) + 1 + len(line.split(" ", 1)[0]) > width


def _goes_on(before: str, line: str, *, width: int) -> bool:
    """Whether a line of prose was broken before `line`: its first word did not fit, or it begins in lower case."""
    if _BULLET.match(line) or before[-1] in ".:;!?|":
        return False
    wrapped = _overfull(before, line, width=width) and not _labelled(line)
    return wrapped or (line[0].islower() and len(before) > 24)


def _labelled(line: str) -> bool:
    match = _LABEL.match(line[:60])
    return match is not None and (match[1].strip().lower() in LABELS or line[match.end(1)] == ":")


_LABEL_HEAD = re.compile(r"(?:[^\W\d_][\w'/-]{0,20} ){1,4}")
"""Words before a known label that are part of it: the first two of `Total monthly salary:`."""


def _at_labels(line: str) -> list[str]:
    """A line cut before each label in it: `Job title: Cook Location: Leeds`."""
    cuts = [match.start() for match in _INLINE.finditer(line)] if ":" in line else []
    if cuts and _LABEL_HEAD.fullmatch(line, 0, cuts[0]):
        cuts = cuts[1:]
    ends = [*(cut for cut in cuts if cut), len(line)]
    return [line[start:end] for start, end in zip([0, *ends[:-1]], ends, strict=True)]


def _cells(line: str) -> list[str]:
    """A line cut where marks stand between its values: `Leeds • £30,000 • permanent`, `Leeds | £30,000 | permanent`."""
    found = [part.strip(" |") for part in _MIDDOT.split(line)]
    bars = line.split(" | ")
    if len(found) == 1 and len(bars) > 2 and bars[0].lower().strip() not in LABELS:
        found = bars
    return [part for part in found if part] or [line]


_MIDDOT = re.compile(r"(?<=\S) • (?=\S)")


def pieces(text: str) -> tuple[Piece, ...]:
    """The text as labelled values, bullets and sentences, in order, each with the heading above it."""
    found: list[Piece] = []
    section = ""
    for number, logical in enumerate(_logical_lines(plain(text))):
        if len(found) >= MAX_PIECES:
            break
        for index, line in enumerate(part for cell in _cells(logical) for part in _at_labels(cell)):
            bare = _BULLET.sub("", line.strip(), count=1)
            if not bare or len(found) >= MAX_PIECES:
                continue
            if not index and line == logical and _is_heading(bare, bulleted=bare != line.strip()):
                section = bare.rstrip(":- ").lower()
                found.append(Piece(bare.rstrip(":- "), "heading", section, number))
                continue
            found += _pieces_of(bare, section, number)
    return tuple(found)


def _is_heading(line: str, *, bulleted: bool) -> bool:
    if line.endswith(":") and len(line) <= 60:
        return True
    known = line.rstrip(":- ").lower()
    if ":" in known or any(c.isdigit() for c in known):
        return False
    return (
        (known in LABELS or any(f" {known} ".endswith(f" {label} ") for label in _HEADINGS))
        and len(line) <= 40
        and not bulleted
    )


_HEADINGS = labels(
    "benefits|compensation|salary|remuneration|location|place of work|hours of work|hours|holidays|annual leave|"
    "pension|bonus|position|job title|start date|commencement|we offer|perks|leave"
)


_LISTS = labels(
    "benefits|perks|package|compensation|remuneration|job description|responsibilities|requirements|qualifications"
)
"""Labels whose value may run over several sentences; any other is over with its first."""


def _pieces_of(line: str, section: str, number: int) -> Iterator[Piece]:
    label, value = _split_label(line)
    if not label:
        label, value = _split_heading(line)
    if label:
        for index, part in enumerate(sentences(value)):
            yield Piece(part, label if not index or label in _LISTS or label not in LABELS else "", section, number)
        return
    for part in sentences(line):
        yield Piece(part, "", section, number)


_POINTING = re.compile(
    r"^(?:(?:your|the|our|initial|proposed|agreed|contracted|normal|usual|main|new|expected|"
    r"starting) )+(?=[a-z])(?!date\b)"
)


def _split_label(line: str) -> tuple[str, str]:
    match = _LABEL.match(line)
    if match is None or not match[2].strip():
        return "", line
    label = _POINTING.sub("", match[1].strip().lower())
    separator = line[match.end(1) : match.start(2)].strip()
    if separator == "-" and label not in LABELS:
        return "", line
    if separator == ":" and match[2][:2] == "//":
        return "", line
    return (label, match[2].strip(" |")) if len(label.split(" ")) <= 6 else ("", line)


_RUN_IN = re.compile(r"([A-Z][A-Za-z /&'-]{2,40})\. (?=[A-Z\d$£€₹])")


def _split_heading(line: str) -> tuple[str, str]:
    """Label and value where a heading runs into its paragraph, as in `Leave. You are entitled to 25 days.`."""
    match = _RUN_IN.match(line)
    label = match[1].lower() if match else ""
    known = label in LABELS or any(f" {label}".endswith(f" {name}") for name in _HEADINGS)
    short = len(label.split(" ")) <= 5 and not re.search(r"\b(?:is|are|will|we|you|i)\b", label)
    return (label, line[match.end() :]) if match and known and short else ("", line)


MAX_WORDS = 240
"""Longest evidence shown [characters]."""

_UNITS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
_NUMBER_WORDS = {
    **{word: str(value) for value, word in enumerate(_UNITS)},
    **{word: str(value) for word, value in _TENS.items()},
    **{
        f"{ten}-{unit}": str(value + extra)
        for ten, value in _TENS.items()
        for extra, unit in enumerate(_UNITS[1:10], 1)
    },
}
_IN_WORDS = re.compile(
    r"\b(?:" + "|".join(sorted((w.replace("-", "[- ]") for w in _NUMBER_WORDS), key=len, reverse=True)) + r")\b",
    re.IGNORECASE,
)
_TWICE = re.compile(r"\b(\d{1,3}(?:\.\d)?) \( ?\1 ?\)")


def in_digits(text: str) -> str:
    """The text with small numbers in digits: `twenty (20) days` and `twenty days` both become `20 days`."""
    text = _IN_WORDS.sub(
        lambda match: _NUMBER_WORDS[match[0].lower().replace(" ", "-")], text.replace("½", ".5").replace("1⁄2", ".5")
    )
    return _TWICE.sub(r"\1", text)


def evidence(piece: Piece) -> str:
    """The words of a piece with its label, cut where they run long; `quoted` finds them in the text."""
    words = piece.words if piece.label != "heading" else piece.text
    return words if len(words) <= MAX_WORDS else words[:MAX_WORDS].rpartition(" ")[0] or words[:MAX_WORDS]


_UNQUOTED = frozenset("*_#>:|-•")
"""Marks that `plain` takes out or that may part a label from its value."""


def quoted(text: str, words: tuple[str, ...]) -> tuple[str, ...]:
    """Each of the `words` that `evidence` gave, as it stands in `text`, letter for letter.

    A label that does not stand directly before its value in the text is left out.
    """
    text = text[:MAX_TEXT]
    table = {ord(char): _bare(char) for char in set(text).union(*words)}
    key = text.translate(table)
    ends = list(accumulate(len(text[start : start + _BLOCK].translate(table)) for start in range(0, len(text), _BLOCK)))

    def place(wanted: int) -> int:
        """Where the character stands in the text that stands at `wanted` in the key."""
        block = bisect_right(ends, wanted)
        left = wanted - (ends[block - 1] if block else 0)
        counts = accumulate(len(table[ord(char)]) for char in text[block * _BLOCK : (block + 1) * _BLOCK])
        return block * _BLOCK + bisect_right(list(counts), left)

    def quote(wanted: str) -> str:
        for part in dict.fromkeys((wanted, wanted.partition(": ")[2] or wanted)):
            bare = part.translate(table)
            start = key.find(bare) if bare else -1
            if start >= 0:
                return text[place(start) : place(start + len(bare) - 1) + 1]
        length = bisect_left(range(len(bare)), x=True, key=lambda last: bare[: last + 1] not in key)
        start = key.find(bare[:length])  # words repeating an amount in brackets were taken out behind it
        return text[place(start) : place(start + length - 1) + 1] if length else ""

    return tuple(quote(one) for one in words)


_BLOCK = 2_000
"""Characters of a text whose places are looked for one by one."""


def _bare(char: str) -> str:
    """A character without case, accent and typography; empty for white space and for the marks left out."""
    if char.isascii():
        return "" if char.isspace() or char in _UNQUOTED else char.lower()
    plain_one = unicodedata.normalize("NFKD", char.translate(_PLAIN)).translate(_PLAIN).lower()
    return "".join(c for c in plain_one if not (c.isspace() or c in _UNQUOTED or unicodedata.combining(c)))


_DENIAL = re.compile(
    r"\b(?:not?|isn't|aren't|cannot|can't|without|never|neither|nor|unable|don't|doesn't)\b[^.;]{0,45}$|"
    r"\b(?:no|non)[- ]$",
    re.IGNORECASE,
)


def denied(text: str, start: int, *, within: int = 60) -> bool:
    """Whether the words just before `start` deny what stands there."""
    return _DENIAL.search(text[max(0, start - within) : start]) is not None
