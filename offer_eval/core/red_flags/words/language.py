"""A text to be searched: folded, cut into sentences, and every character traced back to where it stood.

Detectors work on `Text.flat`: lower-case, plain quotes and dashes, one space between words, one sentence a line.
What they find is carried back to the original text by `Text.original_span`. Everything here takes time in
proportion to the length of the text.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet
    from datetime import date

Kind = Literal["advert", "offer_letter", "email", "contract"]
"""What sort of text it is; some patterns mean something in one sort only."""

LONGEST_SENTENCE = 2000
"""Longer runs without a full stop are cut here [characters], which keeps every search linear."""


@dataclass(frozen=True, slots=True)
class Match:
    """Words found in `Text.flat`, from `start` up to and without `end`."""

    start: int
    end: int
    severity: str | None = None
    """Where the words themselves decide it, such as "low"; None means the rule's own."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text prepared for searching."""

    original: str
    kind: Kind
    today: date
    cased: str
    """`flat` before lower-casing, character for character."""
    flat: str
    """Lower-case, folded, one space between words, sentences separated by a line break."""
    origin: array[int]
    """For each character of `flat`, its offset in `original`."""
    starts: tuple[int, ...]
    """Where each sentence starts in `flat`."""
    words: dict[str, list[int]]
    """Where each word of letters and digits and each sign of a currency starts in `flat`."""
    openings: dict[str, list[str]]
    """The words by each of their first letters and whole with a space behind, so that a search can go there."""
    found: dict[str, tuple[tuple[int, int], ...]] = field(default_factory=dict, compare=False, repr=False)
    """What was searched for already; filled by `phrases`."""
    bits: dict[int, int] = field(default_factory=dict, compare=False, repr=False)
    """The openings as bits, by how many bits there were when they were worked out."""

    def sentence_index(self, at: int) -> int:
        """Number of the sentence that holds position `at` of `flat`."""
        return max(bisect_right(self.starts, at) - 1, 0)

    def bounds(self, index: int) -> tuple[int, int]:
        """Start and end in `flat` of the sentence with that number."""
        last = index + 1 >= len(self.starts)
        return self.starts[index], len(self.flat) if last else self.starts[index + 1] - 1

    def sentence(self, at: int) -> str:
        """The folded sentence that holds position `at` of `flat`."""
        start, end = self.bounds(self.sentence_index(at))
        return self.flat[start:end]

    def bounds_around(self, at: int, *, before: int = 1, after: int = 1) -> tuple[int, int]:
        """Start and end in `flat` of the sentence at position `at` with its neighbours."""
        index = self.sentence_index(at)
        first, _ = self.bounds(max(index - before, 0))
        _, last = self.bounds(min(index + after, len(self.starts) - 1))
        return first, last

    def opened(self) -> int:
        """The openings of this text as bits, see `as_bits`."""
        known = len(_BITS)
        if known not in self.bits:
            self.bits[known] = as_bits(self.openings.keys() & _BITS.keys())
        return self.bits[known]

    def starts_of(self, openings: frozenset[str]) -> list[int]:
        """Where words with one of these beginnings start in `flat`, in order."""
        words: set[str] = set()
        for opening in self.openings.keys() & openings:
            words.update(self.openings[opening])
        return sorted(chain.from_iterable([self.words[word] for word in words]))

    def around(self, at: int, *, before: int = 1, after: int = 1) -> str:
        """The sentence at position `at` with its neighbours, one a line."""
        first, last = self.bounds_around(at, before=before, after=after)
        return self.flat[first:last]

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the original text of `flat[start:end]`; the range must not be empty."""
        return self.origin[start], self.origin[end - 1] + 1

    def evidence(self, start: int, end: int) -> str:
        """The whole sentences of the original text around `flat[start:end]`, on one line."""
        first, _ = self.bounds(self.sentence_index(start))
        _, last = self.bounds(self.sentence_index(max(end - 1, start)))
        begin, stop = self.original_span(first, last)
        return " ".join(self.original[begin:stop].split())


def read_text(original: str, *, kind: Kind, today: date) -> Text:
    """Prepare `original` for searching, in time linear in its length."""
    folded, places = _fold(original)
    pieces: list[str] = []
    starts: list[int] = []
    origin = array("L")
    for begin, end in _sentences(folded, replies=kind == "email"):
        starts.append(len(origin) + (1 if pieces else 0))
        if pieces:
            origin.append(places[begin - 1])
        pieces.append(_append_words(folded, begin, end, places=places, origin=origin))
    cased = "\n".join(pieces)
    flat = cased.lower()
    words = _word_starts(flat)
    return Text(
        original=original,
        kind=kind,
        today=today,
        cased=cased,
        flat=flat,
        origin=origin,
        starts=tuple(starts) or (0,),
        words=words,
        openings=_openings(words),
    )


def _append_words(folded: str, begin: int, end: int, *, places: array[int], origin: array[int]) -> str:
    words: list[str] = []
    for word in _WORD.finditer(folded, begin, end):
        if words:
            origin.append(places[word.start() - 1])
        origin.extend(places[word.start() : word.end()])
        words.append(word.group())
    return " ".join(words)


def _word_starts(flat: str) -> dict[str, list[int]]:
    words: dict[str, list[int]] = {}
    for found in _TOKEN.finditer(flat):
        words.setdefault(found.group(), []).append(found.start())
    return words


def _openings(words: dict[str, list[int]]) -> dict[str, list[str]]:
    openings: dict[str, list[str]] = {}
    for word in words:
        for length in range(1, min(len(word), LONGEST_OPENING) + 1):
            openings.setdefault(word[:length], []).append(word)
        openings[word + " "] = [word]
    return openings


LONGEST_OPENING = 7
"""Words are looked up by so many of their first letters at most."""
_BITS: dict[str, int] = {}
"""A bit of its own for each opening asked for, so that one `&` tells whether a text has any of hundreds."""


def as_bits(openings: AbstractSet[str]) -> int:
    """The openings as bits of one number."""
    bits = 0
    for opening in openings:
        bits |= _BITS.setdefault(opening, 1 << len(_BITS))
    return bits


_WORD = re.compile(r"\S+")
CURRENCY_SIGNS = "$£€₹¥₱₦₺₩₪฿₫₴₽"
_TOKEN = re.compile(rf"[a-z0-9]+|[{CURRENCY_SIGNS}]")

_PLAIN = {
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "´": "'", "`": "'", "ʼ": "'",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "″": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "﹣": "-",
    "\u2028": "\n", "\u2029": "\n", "\x85": "\n", "×": "x", "·": "•", "●": "•", "▪": "•", "■": "•",
    "◦": "•", "‣": "•", "○": "•", "➢": "•", "►": "•", "✓": "•", "✔": "•", "\uf0b7": "•", "★": "•",
}  # fmt: skip
_ODD = re.compile(r"[^\x00-\x7f]")


def _fold_character(character: str) -> str:
    """A plain stand-in: straight quotes, base letters, spaces; nothing for what cannot be seen."""
    if character in _PLAIN:
        return _PLAIN[character]
    category = unicodedata.category(character)
    if category in {"Cf", "Mn", "Me"}:
        return ""
    if category == "Zs":
        return " "
    spread = unicodedata.normalize("NFKD", character)
    base = "".join(c for c in spread if unicodedata.category(c) not in {"Mn", "Me", "Cf"})
    lowered = base.lower()
    return base.replace("\u2044", "/") if len(lowered) == len(base) and base.strip() else " "


def _fold(original: str) -> tuple[str, array[int]]:
    """The folded text, and for each of its characters the offset in the original."""
    if original.isascii():
        return original, array("L", range(len(original)))
    pieces: list[str] = []
    places = array("L")
    known: dict[str, str] = {}
    at = 0
    for odd in _ODD.finditer(original):
        here, character = odd.start(), odd.group()
        plain = known.get(character)
        if plain is None:
            plain = known[character] = _fold_character(character)
        pieces += (original[at:here], plain)
        places.extend(range(at, here))
        places.extend([here] * len(plain))
        at = here + 1
    pieces.append(original[at:])
    places.extend(range(at, len(original)))
    return "".join(pieces), places


_ABBREVIATION = re.compile(
    r"(?:^|[\s(\"'])(?:e\.?g|i\.?e|etc|approx|incl|inc|ltd|co|corp|dept|no|nos|vs|mr|mrs|ms|dr|prof|st|jr|sr|"
    r"u\.s|u\.k|p\.a|a\.m|p\.m|mon|tue|tues|wed|thu|thur|thurs|fri|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|"
    r"dec|rs|est|max|min|hrs?|wks?|yrs?|art|sec|para|cl|fig|ext|tel|[a-z])\.$",
    re.IGNORECASE,
)
_GLUED_NAMES = re.compile(
    r"(?:linked|you|power|java|type|git|my|share|quick|word|whats|pay|face|mongo|open|one|sales|mac|sound|"
    r"snap|"
    r"deep|click|base|cloud|data|web|work|team|hub|drop|air|fed|master|smart|net|tik|we|mc|mac|post|big|"
    r"think|"
    r"quora|auto|photo|in|out|light|after|house|service|super|pod|key|view|block|dev|head|door|health|home|"
    r"info|"
    r"life|micro|mega|meta|multi|omni|pro|sky|tech|tele|trans|uni|ware|zip)$",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"(?P<stop>(?<![.!?])[.!?]++[\"')\]]*+(?=\s))"
    r"|(?P<tight>(?<=[a-z\d)%])[.!?](?=[A-Z][a-z]))"
    r"|(?P<blank>\n[ \t\r\f\v]*\n)"
    r"|(?P<line>\n)"
    r"|(?P<bullet>•|(?<=\s)[*?](?=\s))"
    r"|(?P<glued>(?<=[a-z]{3})(?=[A-Z][a-z])|(?<=\d)(?=[A-Z][a-z]{2})|(?<=[)!%])(?=[A-Z][a-z]{2})"
    r"|(?<=[A-Z]{2})(?=[A-Z][a-z]{3}))"
)
_BULLET_LINE = re.compile(r"[ \t]*(?:[-*•>#]|\(?[\divx]{1,3}[.)]|[a-z][.)])[ \t]|[ \t]*[A-Z][\w /&]{0,30}:")
_WRAPPED_LINE = 45
"""A line at least so long that goes on without a full stop was probably wrapped by a mail program."""


def _sentences(folded: str, *, replies: bool) -> Iterator[tuple[int, int]]:
    """Start and end of every sentence of `folded` that has a word in it."""
    for begin, end in _own_words(folded) if replies else [(0, len(folded))]:
        yield from _cut(folded, begin, end)


def _cut(folded: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    start = begin
    for found in _BREAK.finditer(folded, begin, end):
        if found.start() >= start and _is_break(folded, found, start):
            yield from _trimmed(folded, start, found.end())
            start = found.end()
    yield from _trimmed(folded, start, end)


def _is_break(folded: str, found: re.Match[str], start: int) -> bool:
    at = found.start()
    if found.lastgroup == "stop":
        return not (found.group() == "." and _ABBREVIATION.search(folded[max(start, at - 8) : at + 1]))
    if found.lastgroup == "line":
        return not _goes_on(folded, start, at)
    if found.lastgroup == "glued":
        return not _GLUED_NAMES.search(folded[max(start, at - 10) : at])
    return True


def _goes_on(folded: str, start: int, at: int) -> bool:
    """Whether the sentence runs on over the line break at `at`."""
    following = folded[at + 1 : at + 60].lstrip(" \t\r")
    if not following or _BULLET_LINE.match(following):
        return False
    if following[0].islower() or following[0] in ",;)":
        return True
    line = folded[max(start, folded.rfind("\n", max(start, at - 200), at) + 1) : at].rstrip()
    return len(line) >= _WRAPPED_LINE and line[-1] not in ".!?:;"


_SPACE_BACK = 80


def _trimmed(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The part with its spaces cut off, in pieces where it is too long; nothing where there is no word."""
    while end - start > LONGEST_SENTENCE:
        cut = start + LONGEST_SENTENCE
        space = folded.rfind(" ", cut - _SPACE_BACK, cut)
        cut = cut if space < 0 else space + 1
        yield from _trimmed(folded, start, cut)
        start = cut
    piece = folded[start:end]
    left = len(piece) - len(piece.lstrip())
    if _HAS_WORD.search(piece):
        yield start + left, start + len(piece.rstrip())


_HAS_WORD = re.compile(r"[A-Za-z0-9]")

_REPLY_HEAD = re.compile(
    r"^[ \t]*(?:on [^\n]{5,120} wrote:|-{2,} ?original message ?-{2,}|from: [^\n]{3,100}\nsent: )",
    re.IGNORECASE | re.MULTILINE,
)
_QUOTED_LINE = re.compile(r"^[ \t]*>[^\n]*", re.MULTILINE)
_LEAST_WORDS = 5


def _own_words(folded: str) -> list[tuple[int, int]]:
    """The parts of an e-mail that its sender wrote: without quoted lines and the message replied to.

    An e-mail that is all quotation, such as one passed on, is read whole.
    """
    head = _REPLY_HEAD.search(folded)
    stop = head.start() if head else len(folded)
    parts: list[tuple[int, int]] = []
    at = 0
    for quoted in _QUOTED_LINE.finditer(folded, 0, stop):
        parts.append((at, quoted.start()))
        at = quoted.end()
    parts.append((at, stop))
    words = sum(len(folded[begin:end].split()) for begin, end in parts)
    return parts if words >= _LEAST_WORDS else [(0, len(folded))]


_NEGATION = re.compile(
    r"\b(?:no(?! (?:later|matter|more than|less than|fewer|problem|doubt|need to worry))"
    r"|(?<!whether or )not(?! (?:only|just|later|less|merely|limited|to mention))|never|none|nor|neither|without|zero|"
    r"cannot|"
    r"free (?:of|from)|dont|doesnt|wont|isnt|arent|instead of|rather than|prohibit\w{0,5}|forbid\w{0,4}|"
    r"waived?|"
    r"nobody|nothing|refuse|avoid|except|unlike|exempt)\b|n't\b"
)
_CLAUSE = re.compile(r"[,;:()]|\bbut\b| - ")
NEGATION_WINDOW = 45
"""How far before the words a negation is looked for [characters]."""


def negated(text: Text, start: int, end: int) -> bool:
    """Whether `flat[start:end]` is denied, inside itself or in the clause just before it."""
    first, _ = text.bounds(text.sentence_index(start))
    before = text.flat[max(first, start - NEGATION_WINDOW) : start]
    for cut in _CLAUSE.finditer(before):
        before = " " * cut.end() + before[cut.end() :]
    return bool(_NEGATION.search(before) or _NEGATION.search(text.flat, start, end))
