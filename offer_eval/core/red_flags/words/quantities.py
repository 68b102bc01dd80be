"""Amounts, periods and dates as people write them in English letters and adverts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.phrases import expand

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "eighteen": 18, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "half a": 0.5, "a couple of": 2, "a few": 3, "a dozen": 12,
}  # fmt: skip
_UNIT_HOURS = {"h": 1.0, "d": 24.0, "w": 168.0, "f": 336.0, "m": 730.5, "y": 8766.0}
_PERIOD = re.compile(
    rf"(?<![\w.])(?P<count>{expand('<number>')})(?: ?[(]\d{{1,3}}[)])?[- ]?"
    r"(?:full |whole |clear |consecutive |calendar |business |working )?"
    r"(?P<unit>h(?:ou)?rs?|days?|w(?:ee)?ks?|fortnights?|months?|y(?:ea)?rs?)(?![a-z])"
)


@dataclass(frozen=True, slots=True)
class Period:
    """A length of time named in a text."""

    start: int
    end: int
    hours: float
    count: float = 0.0
    """How many of its unit."""

    @property
    def days(self) -> float:
        """Length [days]."""
        return self.hours / 24

    @property
    def months(self) -> float:
        """Length [months], twelve to the year."""
        return self.hours / 730.5


def number(words: str) -> float | None:
    """The value of a number in digits or words, such as `twenty-five`; None if it is none."""
    words = words.strip()
    if words.replace(".", "", 1).replace(",", "").isdigit():
        return float(words.replace(",", ""))
    if words in _WORDS:
        return float(_WORDS[words])
    tens, _, ones = words.replace("-", " ").partition(" ")
    return float(_WORDS[tens] + _WORDS[ones]) if tens in _WORDS and ones in _WORDS else None


def periods(flat: str, start: int = 0, end: int | None = None) -> Iterator[Period]:
    """Every length of time in lower-case text between `start` and `end`."""
    for found in _PERIOD.finditer(flat, start, len(flat) if end is None else end):
        count = number(found["count"])
        assert count is not None, "every number of the lexicon has a value"
        yield Period(found.start(), found.end(), count * _UNIT_HOURS[found["unit"][0]], count)


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTH = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?"
)
_WEEKDAY = (
    r"mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|"
    r"sun(?:day)?"
)
_DATE = re.compile(
    rf"(?<!\w)(?:(?P<y1>\d{{4}})-(?P<m1>\d{{1,2}})-(?P<d1>\d{{1,2}})"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?: day)?(?: of)?[ -](?P<m2>{_MONTH})\.?,?(?:[ -](?P<y2>\d{{4}}))?"
    rf"|(?P<m3>{_MONTH})\.? (?P<d3>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<y3>\d{{4}}))?"
    rf"|(?P<a4>\d{{1,2}})[/.](?P<b4>\d{{1,2}})[/.](?P<y4>\d{{4}}|\d{{2}})"
    rf"|(?P<weekday>{_WEEKDAY})(?=[\s,.;:!?)]|$))(?!\w)"
)


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date or the name of a day in a text."""

    start: int
    end: int
    day: date | None
    """None for a date without a year where none could be supplied, or the bare name of a day."""
    weekday: int | None = None
    """0 for Monday to 6, where only the day's name is given."""


def dates(flat: str, *, start: int = 0, end: int | None = None, year: int | None = None) -> Iterator[DateMention]:
    """Every date in lower-case text; `year` completes those written without one.

    A date in figures such as 3/4/2025 is read month first where that is possible, for that is how most adverts in
    English write it; the distance between two dates of a text rarely depends on it.
    """
    for found in _DATE.finditer(flat, start, len(flat) if end is None else end):
        if found["weekday"]:
            yield DateMention(found.start(), found.end(), None, _WEEKDAYS.index(found["weekday"][:3]))
        else:
            yield DateMention(found.start(), found.end(), _day(found, year))


def _day(found: re.Match[str], year: int | None) -> date | None:
    if found["a4"]:
        first, second = int(found["a4"]), int(found["b4"])
        month, day = (first, second) if first <= 12 else (second, first)
        given = int(found["y4"]) + (2000 if len(found["y4"]) == 2 else 0)
        return _valid(given, month, day)
    if found["y1"]:
        return _valid(int(found["y1"]), int(found["m1"]), int(found["d1"]))
    which = "2" if found["d2"] else "3"
    written = found["y" + which]
    month = _MONTHS.index(found["m" + which][:3]) + 1
    known = int(written) if written else year
    return _valid(known, month, int(found["d" + which])) if known else None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


_HEAD = 600
"""A letter's own date stands in its first lines [characters]."""
_DATE_LABEL = re.compile(
    r"(?:^|\n)(?:letter |offer |issue )?(?:date(?:d)?|sent)(?: of (?:offer|issue|letter))?(?: on)?:? ?"
)
_NOT_OWN = re.compile(
    r"start|commenc|join|expir|accept|sign|return|deadline|valid|until|by |respond|reply|clos|born|birth|"
    r"posted|"
    r"interview|effective|copyright|since|before|lapse|open|answer|decision|employment period"
)


def own_date(flat: str) -> date | None:
    """The date a letter or e-mail bears itself: labelled as such, or standing alone near its top; else None."""
    for label in _DATE_LABEL.finditer(flat):
        near = next(dates(flat, start=label.end(), end=label.end() + 40), None)
        if near and near.weekday is not None:
            near = next(dates(flat, start=near.end, end=label.end() + 40), None)
        if near and near.day:
            return near.day
    for mention in dates(flat, end=_HEAD):
        line = flat[flat.rfind("\n", 0, mention.start) + 1 : mention.start]
        if mention.day and not _NOT_OWN.search(line[-40:]):
            return mention.day
    return None


def next_weekday(day: date, weekday: int) -> date:
    """The first day after `day` that is that weekday."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


_SENTENCE_MONEY = re.compile(rf"(?<!\w)(?:{expand('<money>')})(?!\w)")
_AMOUNT = re.compile(r"(\d[\d,.]*\d|\d) ?(k|m|bn|mm|million|billion|thousand|lakhs?|lacs?|crores?)?(?!\w)")
_SCALE = {
    "k": 1e3, "thousand": 1e3, "m": 1e6, "mm": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9,
    "lakh": 1e5, "lac": 1e5, "crore": 1e7,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of money named in a text."""

    start: int
    end: int
    value: float | None
    """None where it is written in words."""


def money(flat: str, start: int = 0, end: int | None = None) -> Iterator[Money]:
    """Every amount of money, with its value where it is in figures."""
    for found in _SENTENCE_MONEY.finditer(flat, start, len(flat) if end is None else end):
        amount = _AMOUNT.search(found.group())
        yield Money(found.start(), found.end(), _value(amount) if amount else None)


def _value(amount: re.Match[str]) -> float | None:
    digits = re.sub(r",(?=\d{2,3}(?!\d))", "", amount[1])
    try:
        return float(digits) * _SCALE.get((amount[2] or "").rstrip("s"), 1.0)
    except ValueError:
        return None
