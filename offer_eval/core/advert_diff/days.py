"""Dates as job texts state them: a day, a month, the middle of a month, a quarter."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DATES = re.compile(
    r"\b(?:(?P<iy>20\d\d)[-/.](?P<im>\d{1,2})[-/.](?P<id>\d{1,2})"
    r"|(?P<n1>\d{1,2})[-/.](?P<n2>\d{1,2})[-/.](?P<ny>(?:20)?\d\d)"
    rf"|(?P<d1>\d{{1,2}})(?:st|nd|rd|"
    rf"th)?(?: day)?(?: of)?[ -]{_MONTH.format('m1')}(?:[ ,-]{{1,2}}(?P<y1>20\d\d|'?\d\d\b(?!:)))?"
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
    yearless: bool = False
    """Whether the text names no year."""


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


_IN_MONTH = re.compile(
    r"\b(?:in|from|by|of|until|starting|start|commencing|beginning|since|next|this|early|mid|late|"
    r"end)[: ]{1,2}$",
    re.IGNORECASE,
)


def _date_of(match: re.Match[str], today: date) -> Span | None:
    try:
        first, last, other = _days(match, today)
    except ValueError:
        return None
    dated = any(match[name] for name in ("iy", "ny", "y1", "y2", "y3", "y4"))
    return Span(first, last, match.start(), match.end(), other, yearless=not dated)


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
