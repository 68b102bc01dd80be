"""When the work starts, as a text states it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from offer_eval.core.advert_diff.days import Span, dates_in
from offer_eval.core.advert_diff.pieces import evidence, labels, speaking

if TYPE_CHECKING:
    from datetime import date

    from offer_eval.core.advert_diff.pieces import Piece


@dataclass(frozen=True, slots=True)
class Start:
    """When the work starts."""

    span: Span | None
    """None where the text says `as soon as possible`."""
    shown: str
    words: str


_START_LABELS = labels(
    "start date|start|starting date|commencement date|date of joining|joining date|date of commencement|starting|"
    "commencement|proposed start date|anticipated start date|expected start date|anticipated start|"
    "reporting date|date of appointment|effective date|first day|doj|joining|target start date|available from|"
    "start of employment|appointment begin date|begin date|entry date|tentative start date|commencing|dates|when|"
    "internship dates|contract dates|period|first shift|start of work|start of contract"
)
_STRONG_START = re.compile(
    r"\b(?:start\w*|commenc\w*|begin\w*|joining|first day|join us|with effect from|w\.e\.f|effective|"
    r"report(?:ing)? (?:for|to) (?:work|duty)|"
    r"as of|as from|"
    r"enters?(?: into)? (?:the )?(?:service|employment)|take up (?:the |your )?(?:post|position|duties|appointment))\b",
    re.IGNORECASE,
)
_NOT_START = re.compile(
    r"\b(?:accept\w*|sign\w*|respond\w*|expir\w*|deadline|closing date|apply|application\w*|applicants?|"
    r"dated|born|valid|interview\w*|founded|since|until|by close|return\w*|"
    r"ends?|ending|financial year|fiscal|reviewed?|probation\w*|vest\w*|holiday year|leave year|benefits|"
    r"insurance|coverage|enrol\w*|eligib\w*)\b",
    re.IGNORECASE,
)
_ASAP = re.compile(
    r"\b(?:asap|as soon as possible|immediate(?:ly)?|to be (?:agreed|confirmed|discussed)|mutually agreed|"
    r"flexible|tbc|tbd|upon availability)\b",
    re.IGNORECASE,
)


_DATED = (*("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), *"0123456789")
_STEMS = (*_DATED, "asap", "as soon", "immediate", "to be ", "agreed", "flexible", "tbc", "tbd", "availab")
"""What every passage about the start has one of."""
_START_LABEL = re.compile(
    r"\b(?:start|starting|joining|commencement) (?:date|on|from)\b|\bdate of (?:joining|start|commencement)"
)


def start_in(parts: tuple[Piece, ...], *, today: date) -> Start | None:
    """When the work starts, as a text states it, or None."""
    asap: Start | None = None
    for piece in sorted(speaking(parts, _STEMS), key=lambda piece: piece.label not in _START_LABELS):
        labelled = piece.label in _START_LABELS or _START_LABEL.search(piece.label) is not None
        found = _start_of(piece, today, labelled=labelled)
        if found is not None:
            return found
        if asap is None and _ASAP.search(piece.text) and (labelled or _STRONG_START.search(piece.text)):
            asap = Start(None, "as soon as possible", evidence(piece))
    return asap


def _start_of(piece: Piece, today: date, *, labelled: bool) -> Start | None:
    spans = tuple(dates_in(piece.text, today=today))
    for index, span in enumerate(spans):
        later = next((day for day in spans[index + 1 :] if day.start > span.end), None)
        before = piece.text[max(0, span.start - 80) : span.start]
        told = labelled or _starts_before(before) or _AS_FIRST_DAY.match(piece.text, span.end) is not None
        if not told and not _is_term(span, later, piece.text):
            continue
        whole = _to_the_end(span, later, piece.text)
        return Start(whole, piece.text[whole.start : whole.end], evidence(piece))
    return None


_AS_FIRST_DAY = re.compile(r",? (?:as|to be|is|will be) (?:your|the|our) (?:first|start\w*|joining)", re.IGNORECASE)
_TERM_WORK = re.compile(
    r"\b(?:temporary|seasonal|internship|intern|fixed[- ]term|contract|placement|maternity cover|season)\b",
    re.IGNORECASE,
)


def _is_term(span: Span, later: Span | None, text: str) -> bool:
    """Whether a date opens the term of a temporary job: `Seasonal Ranger (May 1 - September 30)`."""
    between = later is not None and _OR_LATER.fullmatch(text, span.end, later.start) is not None
    return between and span.first == span.last and _TERM_WORK.search(text) is not None


_OR_LATER = re.compile(r" ?(?:and|to|or|-|/|until) ?$", re.IGNORECASE)


def _to_the_end(span: Span, later: Span | None, text: str) -> Span:
    """`between April and June 2026`: from the first day of the one month to the last of the other."""
    if later is None or span.first == span.last or not _OR_LATER.fullmatch(text, span.end, later.start):
        return span
    first = span.first.replace(year=later.first.year) if span.yearless else span.first
    return replace(span, first=first, last=max(first, later.last), end=later.end, yearless=later.yearless)


def _starts_before(before: str) -> bool:
    words = list(_STRONG_START.finditer(before))
    other = list(_NOT_START.finditer(before))
    if _FROM_DATE.search(before):
        return not other
    return bool(words) and (not other or other[-1].end() < words[-1].start())


_FROM_DATE = re.compile(
    r"\b(?:position|post|appointment|employment|internship|placement|programme|program|runs?|running|weeks|"
    r"months|years|contract|full[- ]time|"
    r"permanent)\b[^.;]{0,75}\bfrom(?: the)? $",
    re.IGNORECASE,
)


def meets(one: Span, other: Span) -> bool:
    """Whether two dates can mean the same day; where only one of them names a year, the year does not count."""
    if one.yearless != other.yearless:
        years = other.first.year - one.first.year
        one = replace(one, first=_moved(one.first, years), last=_moved(one.last, years))
    days = [day for day in (one.other, other.other) if day is not None]
    return (other.first <= one.last and other.last >= one.first) or any(
        one.first <= day <= one.last or other.first <= day <= other.last for day in days
    )


def _moved(day: date, years: int) -> date:
    return day.replace(year=day.year + years, day=min(day.day, 28) if day.month == 2 else day.day)


def names_day(parts: tuple[Piece, ...], wanted: Span, *, today: date) -> bool:
    """Whether a text names a day within the span anywhere."""
    return any(
        meets(wanted, day) and day.last - day.first <= wanted.last - wanted.first
        for piece in speaking(parts, _DATED)
        for day in dates_in(piece.text, today=today)
    )
