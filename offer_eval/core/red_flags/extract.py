"""Small readers of English job texts: pieces of text with their label, amounts of money with period, dates.

Every pattern runs on a piece of at most `MAX_PIECE` characters, so the work grows with the length of the text only.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_TEXT = 1_000_000
"""Longest text read [characters]; what stands behind it is left out."""
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
_BREAKS = re.compile(r"[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


def plain(text: str) -> str:
    """The text with odd Unicode, typographic marks and Markdown emphasis made plain; line breaks are kept."""
    text = unicodedata.normalize("NFKC", text[:MAX_TEXT])[:MAX_TEXT]
    text = _BREAKS.sub("\n", text.replace("\r\n", "\n")).translate(_PLAIN)
    text = _EMPHASIS.sub("", text)
    return _unglued(re.sub(r"[^\S\n]+", " ", text))


LABELS = (
    "job title", "position title", "role title", "title", "position", "role", "post", "designation", "vacancy",
    "location", "job location", "work location", "place of work", "workplace", "work site", "base", "office", "duty station",
    "salary", "base salary", "annual salary", "basic salary", "pay", "pay rate", "rate", "rate of pay", "hourly rate", "day rate",
    "compensation", "remuneration", "package", "ctc", "annual ctc", "wage", "stipend", "salary range", "pay range", "ote",
    "hours", "working hours", "hours of work", "weekly hours", "schedule", "shift", "work schedule", "working pattern",
    "contract", "contract type", "employment type", "job type", "type", "type of employment", "type of contract", "duration", "term",
    "employment status", "start date", "start", "starting date", "commencement date", "date of joining", "joining date", "date of commencement",
    "bonus", "annual bonus", "target bonus", "performance bonus", "sign-on bonus", "signing bonus", "incentive", "commission",
    "benefits", "perks", "holiday", "holidays", "annual leave", "leave", "vacation", "paid time off", "pto", "pension", "equity",
    "remote", "work mode", "work model", "work arrangement", "working arrangement", "mode of work", "remote working", "level", "grade",
    "estimated length", "length", "job description", "responsibilities", "requirements", "qualifications", "degree", "job id", "date posted",
    "application deadline", "closing date", "seniority", "seniority level", "experience level", "reports to", "reporting to", "department", "probation", "notice period",
)  # fmt: skip
_GLUED_LABEL = re.compile(
    r"(?<=[\w.)])(?=(?:Salary|Location|Job Type|Job Title|Job Description|Position|Employment Type|Duration|Benefits|Responsibilities|Requirements|"
    r"Qualifications|Compensation|Work Location|Start Date|Degree|Date Posted|Hours|Contract)(?:[A-Z$£€: ]|$))",
    re.MULTILINE,
)
_GLUED = re.compile(r"(?:(?<=[a-z]{3})|(?<=[a-z][.!?;)]))(?=[A-Z][a-z]{2})|(?<=\d)(?=[A-Z][a-z]{2})")
_CAMEL = re.compile(r"\b(?:Java|Type|Coffee|Action)(?: )Script|\bDev Ops\b|\bPower Point\b|\bLinked In\b|\bGit Hub\b|\bWord Press\b|\bSales Force\b")


def _unglued(text: str) -> str:
    """The text with words parted that lost the line break between them: `San Diego, CASalary $110,000Job Type`."""
    parted = _GLUED.sub(" ", _GLUED_LABEL.sub("\n", text))
    return _CAMEL.sub(lambda match: match[0].replace(" ", ""), parted)


_INLINE = re.compile(
    r"(?<=[\s.;,])(?=(?:" + "|".join(sorted((re.escape(x) for x in LABELS), key=len, reverse=True)) + r") ?:)", re.IGNORECASE
)
_LABEL = re.compile(r"([^\W\d][\w /&'().-]{1,44}?) ?(?::| - |\t| \| ) ?(.*)", re.DOTALL)
_BULLET = re.compile(r"^(?:[•*+-]|\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[a-z]|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2})+) ?(?=\S)", re.IGNORECASE)
_ABBREVIATION = re.compile(
    r"(?:\b(?:p\.a|e\.g|i\.e|a\.m|p\.m|approx|mr|mrs|ms|dr|prof|st|ave|rd|blvd|inc|ltd|pvt|rs|no|jr|sr|hrs?|yrs?|wks?|incl|excl|max|min|"
    r"co|corp|dept|ext|min|vs|ca|circa|c|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|asst|mgr|eng|u\.s|u\.k|l\.l\.c)|\b[a-z])\.$",
    re.IGNORECASE,
)
_STOP = re.compile(r"(?<=[.!?;])[\"')]? (?=[\"'(]?[^\Wa-z])")


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
    held = ""
    for raw in text.split("\n"):
        line = raw.strip().strip("|").strip()
        if held and line and _goes_on(held, line):
            held = f"{held} {line}"
            continue
        if held:
            yield held
        held = line
        if not line:
            yield ""
    if held:
        yield held


def _goes_on(before: str, line: str) -> bool:
    if _BULLET.match(line) or len(before) > 50 * MAX_PIECE:
        return False
    ended = before[-1] in ".:;!?|"
    wrapped = len(before) > 52 and not ended and not _labelled(line)
    return wrapped or (not ended and line[0].islower() and len(before) > 24)


def _labelled(line: str) -> bool:
    match = _LABEL.match(line[:60])
    return match is not None and match[1].strip().lower() in _KNOWN


_KNOWN = frozenset(LABELS)


def pieces(text: str) -> tuple[Piece, ...]:
    """The text as labelled values, bullets and sentences, in order, each with the heading above it."""
    found: list[Piece] = []
    section = ""
    for number, logical in enumerate(_logical_lines(plain(text))):
        for index, line in enumerate(_INLINE.split(logical)):
            bare = _BULLET.sub("", line.strip(), count=1)
            if not bare:
                continue
            if _is_heading(bare, bulleted=bare != line.strip()) and not index:
                section = bare.rstrip(":- ").lower()
                found.append(Piece(bare.rstrip(":- "), "heading", section, number))
                continue
            found += _pieces_of(bare, section, number)
    return tuple(found)


def _is_heading(line: str, *, bulleted: bool) -> bool:
    if line.endswith(":") and len(line) <= 60:
        return True
    known = line.rstrip(":- ").lower()
    if any(c.isdigit() for c in known):
        return False
    return (known in _KNOWN or any(f" {known} ".endswith(f" {label} ") for label in _HEADINGS)) and len(line) <= 40 and not bulleted


_HEADINGS = (
    "benefits", "compensation", "salary", "remuneration", "location", "place of work", "hours of work", "hours", "holidays", "annual leave",
    "pension", "bonus", "position", "job title", "start date", "commencement", "we offer", "perks", "leave",
)  # fmt: skip


def _pieces_of(line: str, section: str, number: int) -> Iterator[Piece]:
    label, value = _split_label(line)
    if label:
        for part in sentences(value):
            yield Piece(part, label, section, number)
        return
    for part in sentences(line):
        yield Piece(part, "", section, number)


def _split_label(line: str) -> tuple[str, str]:
    match = _LABEL.match(line)
    if match is None or not match[2].strip():
        return "", line
    label = match[1].strip().lower()
    separator = line[match.end(1) : match.start(2)].strip()
    if separator == "-" and label not in _KNOWN:
        return "", line
    if separator == ":" and match[2][:2] == "//":
        return "", line
    return (label, match[2].strip(" |")) if len(label.split()) <= 6 else ("", line)


# Money


@dataclass(frozen=True, slots=True)
class Money:
    """An amount or a range as a text states it."""

    low: float | None
    """None under `up to`."""
    high: float | None
    """None over `from`."""
    currency: str
    """Code of three letters, `$` where the dollar is not named, or empty."""
    period: str
    """hour, day, week, fortnight, half-month, month, year, or empty where none is stated."""
    start: int
    end: int
    about: bool = False
    """Whether the text says circa, about or around."""


_CURRENCIES = {
    "us$": "USD", "usd": "USD", "ca$": "CAD", "c$": "CAD", "cad": "CAD", "au$": "AUD", "a$": "AUD", "aud": "AUD", "nz$": "NZD", "nzd": "NZD",
    "s$": "SGD", "sgd": "SGD", "hk$": "HKD", "hkd": "HKD", "$": "$", "dollars": "$", "£": "GBP", "gbp": "GBP", "pounds": "GBP", "€": "EUR",
    "eur": "EUR", "euro": "EUR", "euros": "EUR", "₹": "INR", "inr": "INR", "rs": "INR", "rs.": "INR", "rupees": "INR", "chf": "CHF", "sek": "SEK",
    "nok": "NOK", "dkk": "DKK", "kr": "kr", "pln": "PLN", "zł": "PLN", "czk": "CZK", "huf": "HUF", "ron": "RON", "aed": "AED", "sar": "SAR",
    "qar": "QAR", "zar": "ZAR", "r": "ZAR", "jpy": "JPY", "¥": "JPY", "cny": "CNY", "rmb": "CNY", "php": "PHP", "₱": "PHP", "ngn": "NGN", "₦": "NGN",
    "kes": "KES", "ksh": "KES", "ghs": "GHS", "myr": "MYR", "rm": "MYR", "idr": "IDR", "thb": "THB", "vnd": "VND", "krw": "KRW", "₩": "KRW",
    "brl": "BRL", "r$": "BRL", "mxn": "MXN", "ils": "ILS", "₪": "ILS", "try": "TRY", "egp": "EGP", "pkr": "PKR", "bdt": "BDT", "lkr": "LKR",
    "ugx": "UGX", "tzs": "TZS",
}  # fmt: skip
_BEFORE = r"(?:us\$|ca\$|au\$|nz\$|hk\$|r\$|[cas]\$|[$£€₹¥₱₦₩₪]|\b(?:rs\.?|r(?=\d)|rm|kr|ksh|[a-z]{3}))"
_AFTER = r"(?:[$£€₹¥]|zł|\b(?:us dollars|dollars|pounds|euros?|rupees|kr|[a-z]{3})\b)"
_DIGITS = r"(?<![\d.,])\d{1,3}(?:[,.' ]\d{2,3}){1,5}(?:[.,]\d{1,2})?(?!\d)|(?<![\d.,])\d{1,9}(?:[.,]\d{1,2})?(?!\d)"
_SCALE = r"(?:k\b|mn?\b|million\b|lakhs?\b|lacs?\b|lpa\b|crores?\b|cr\b|l\b|thousand\b)"
_ONE = rf"(?:(?P<b{{n}}>{_BEFORE}) ?)?(?P<d{{n}}>{_DIGITS})(?:/-)?(?: ?(?P<s{{n}}>{_SCALE}))?(?: ?(?P<a{{n}}>{_AFTER}))?"
_PERIOD_WORDS = {
    "year": r"annum|year|yr|yearly|annually|annual|annualized|annualised|p\.?a\b\.?|lpa",
    "half-month": r"semi-?monthly|half[- ]month|twice (?:a|per) month",
    "fortnight": r"fortnight(?:ly)?|bi-?weekly|two weeks|2 weeks|every other week",
    "month": r"month|monthly|mth|pcm|p\.?m\b\.?|calendar month",
    "week": r"week|weekly|wk|p\.?w\b\.?",
    "day": r"day|daily|diem|p\.?d\b\.?",
    "hour": r"hourly|hour|hr|h\b|p\.?h\b\.?",
}
_PERIOD = "|".join(rf"(?P<{name.replace('-', '_')}>{words})" for name, words in _PERIOD_WORDS.items())
_AFTER_AMOUNT = re.compile(
    r"(?:[ ,]*(?:\([^()]{0,40}\)|gross|net|base|basic|salary|fte|pro[- ]?rata|before tax|less deductions|paid|payable|in total|ctc|total))*"
    rf"\+?[ ,(]*(?:on an? |(?:which is |equivalent to )?an? |per |each |every |/ ?|p/)?(?:{_PERIOD})(?![a-z])",
    re.IGNORECASE,
)
_MONEY = re.compile(
    _ONE.replace("{n}", "1")
    + r"(?:(?: ?(?:per |/ ?|an? |p/)?(?:hour|hr|h|year|yr|annum|month|mo|day|week|wk|pa|p\.a)\b\.?)?"
    + rf"(?: ?- ?| (?:to|and|up to) ){_ONE.replace('{n}', '2')})?",
    re.IGNORECASE,
)
_BEFORE_AMOUNT = re.compile(
    r"(?<!hours )(?<!hrs )(?<!days )\b(annual(?:ly|i[sz]ed)?|yearly|monthly|weekly|fortnightly|bi-?weekly|semi-?monthly|hourly|daily|day rate|per (?:hour|annum|year|month|week|day))\b",
    re.IGNORECASE,
)
_WORD_PERIOD = {"annu": "year", "year": "year", "mont": "month", "fort": "fortnight", "biwe": "fortnight", "bi-w": "fortnight", "semi": "half-month",
                "week": "week", "hour": "hour", "dail": "day", "day ": "day"}  # fmt: skip
_UP_TO = re.compile(r"\b(?:up to|maximum(?: of)?|max\.?|as much as|capped at|no more than) ?$", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|starting (?:at|from)|at least|minimum(?: of)?|min\.?|not less than) ?$", re.IGNORECASE)
_ABOUT = re.compile(r"(?:\b(?:circa|c\.?|ca\.?|about|around|approximately|approx\.?|roughly|in the region of)|~) ?$", re.IGNORECASE)


def number(digits: str) -> float:
    """What a grouped number means: `12,00,000`, `55.000`, `55 000` and `12.50` alike."""
    head, _, tail = digits.rpartition(max(digits, key=lambda c: (c in ".,", digits.rfind(c))) if re.search(r"[.,]", digits) else "\0")
    if head and len(tail) in {1, 2}:
        return float(re.sub(r"\D", "", head) + "." + tail)
    return float(re.sub(r"\D", "", digits))


def _scaled(digits: str, scale: str | None) -> float:
    key = (scale or "").lower()
    factor = 1.0
    if key in {"k", "thousand"}:
        factor = 1e3
    elif key in {"m", "mn", "million"}:
        factor = 1e6
    elif key.startswith(("la", "l")):
        factor = 1e5
    elif key.startswith("cr"):
        factor = 1e7
    return number(digits) * factor


def money_in(text: str, *, bare: bool = False) -> Iterator[Money]:
    """Every amount of money in one piece of text.

    Args:
        text: A piece, at most `MAX_PIECE` characters.
        bare: Whether a number without a currency may be one, as after `Salary:`.
    """
    for match in _MONEY.finditer(text):
        found = _money(match, text, bare=bare)
        if found is not None:
            yield found


def _money(match: re.Match[str], text: str, *, bare: bool) -> Money | None:
    currency = _currency(match)
    scales = match["s1"], match["s2"]
    period, end = _period(match, text)
    low, high = _ends(match)
    if not currency and not _money_without_currency(scales, period, low, high, bare=bare):
        return None
    if text[match.end() : match.end() + 1] == "%":
        return None
    head = text[max(0, match.start() - 24) : match.start()]
    only = match["d2"] is None
    return Money(
        low=None if only and _UP_TO.search(head) else low,
        high=None if only and (_FROM.search(head) or text[match.end() : match.end() + 1] == "+") else high,
        currency=currency,
        period=period,
        start=match.start(),
        end=end,
        about=_ABOUT.search(head) is not None,
    )


def _money_without_currency(scales: tuple[str | None, str | None], period: str, low: float, high: float, *, bare: bool) -> bool:
    scaled = any(scale and scale.lower() not in {"m", "l"} for scale in scales)
    return (scaled and high >= 1000) or (bare and (high >= 1000 or (period in {"hour", "day"} and low > 3)))


def _currency(match: re.Match[str]) -> str:
    for name in ("b1", "a1", "b2", "a2"):
        word = (match[name] or "").lower()
        if word in _CURRENCIES:
            return _CURRENCIES[word]
        if word.endswith("dollars"):
            return "$"
    return ""


def _ends(match: re.Match[str]) -> tuple[float, float]:
    low = _scaled(match["d1"], match["s1"])
    if match["d2"] is None:
        return low, low
    high = _scaled(match["d2"], match["s2"])
    if match["s2"] and not match["s1"] and low < 1000 <= high:
        low = _scaled(match["d1"], match["s2"])
    return (low, high) if low <= high else (low, low)


def _period(match: re.Match[str], text: str) -> tuple[str, int]:
    if "lpa" in {(match["s1"] or "").lower(), (match["s2"] or "").lower()}:
        return "year", match.end()
    after = _AFTER_AMOUNT.match(text, match.end())
    if after is not None:
        name = next(name for name in _PERIOD_WORDS if after[name.replace("-", "_")])
        return name, after.end()
    head = text[max(0, match.start() - 60) : match.start()]
    words = _BEFORE_AMOUNT.findall(head[max(head.rfind(";"), 0) :])
    if words:
        word = words[-1].lower().removeprefix("per ")
        return _WORD_PERIOD.get(word[:4], "year"), match.end()
    return "", match.end()


# Dates

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
_DATES = re.compile(
    r"\b(?:(?P<iy>20\d\d)[-/.](?P<im>\d{1,2})[-/.](?P<id>\d{1,2})"
    r"|(?P<n1>\d{1,2})[-/.](?P<n2>\d{1,2})[-/.](?P<ny>(?:20)?\d\d)"
    rf"|(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?: day)?(?: of)?[ -]{_MONTH.format('m1')}(?:[ ,-]{{1,2}}(?P<y1>20\d\d|'?\d\d\b(?!:)))?"
    rf"|{_MONTH.format('m2')} (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,? ?(?P<y2>20\d\d))?"
    rf"|(?:(?P<part>early|mid|late)[- ])?{_MONTH.format('m3')},?(?:[ -](?P<y3>20\d\d))?"
    r"|q(?P<q>[1-4]),? (?P<y4>20\d\d))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Span:
    """A date as a text states it: the first and last day it can mean."""

    first: date
    last: date
    start: int
    end: int
    other: date | None = None
    """The second reading of a date such as 3/4/2027, which is a day in April or in March."""


def dates_in(text: str, *, today: date) -> Iterator[Span]:
    """Every date in one piece of text; where no year stands, the one that lies nearest ahead of `today`."""
    for match in _DATES.finditer(text):
        span = None if _is_word(match, text) else _date_of(match, today)
        if span is not None:
            yield span


def _is_word(match: re.Match[str], text: str) -> bool:
    """Whether `may`, `march` or a month's short form stands there as an ordinary word."""
    month = match["m3"]
    if not month or match["y3"] or match["part"]:
        return False
    if month.lower().rstrip(".") in {"may", "march", "mar", "jan", "dec", "sep", "apr", "jun", "jul"}:
        return _IN_MONTH.search(text, max(0, match.start() - 14), match.start()) is None
    return not month[0].isupper()


_IN_MONTH = re.compile(r"\b(?:in|from|by|of|until|starting|start|commencing|beginning|since|next|this|early|mid|late|end)[: ]{1,2}$", re.IGNORECASE)


def _date_of(match: re.Match[str], today: date) -> Span | None:
    try:
        first, last, other = _days(match, today)
    except ValueError:
        return None
    return Span(first, last, match.start(), match.end(), other)


def _days(match: re.Match[str], today: date) -> tuple[date, date, date | None]:
    if match["iy"]:
        day = date(int(match["iy"]), int(match["im"]), int(match["id"]))
        return day, day, None
    if match["n1"]:
        return _numeric(int(match["n1"]), int(match["n2"]), int(match["ny"]) % 100 + 2000)
    for m, d, y in (("m1", "d1", "y1"), ("m2", "d2", "y2")):
        if match[m]:
            day = _ahead(match[y], _month(match[m]), int(match[d]), today)
            return day, day, None
    if match["q"]:
        year, month = int(match["y4"]), 3 * int(match["q"]) - 2
        return date(year, month, 1), date(year, month + 2, monthrange(year, month + 2)[1]), None
    return _month_span(match, today)


def _month_span(match: re.Match[str], today: date) -> tuple[date, date, None]:
    first = _ahead(match["y3"], _month(match["m3"]), 1, today, days=27)
    last = first.replace(day=monthrange(first.year, first.month)[1])
    part = (match["part"] or "").lower()
    if part == "early":
        last = first.replace(day=12)
    elif part == "mid":
        first, last = first.replace(day=8), first.replace(day=22)
    elif part == "late":
        first = first.replace(day=19)
    return first, last, None


def _month(word: str) -> int:
    return _MONTHS.index(word[:3].lower()) + 1


def _ahead(year: str | None, month: int, day: int, today: date, *, days: int = 0) -> date:
    if year:
        return date(int(year.lstrip("'")) % 100 + 2000, month, day)
    found = date(today.year, month, day)
    return found if found + timedelta(days=days) >= today else date(today.year + 1, month, day)


def _numeric(first: int, second: int, year: int) -> tuple[date, date, date | None]:
    if first > 12:
        day = date(year, second, first)
        return day, day, None
    if second > 12:
        day = date(year, first, second)
        return day, day, None
    day = date(year, second, first)
    return day, day, None if first == second else date(year, first, second)
