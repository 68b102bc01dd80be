"""When the work starts, as a text states it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from offer_eval.core.advert_diff.days import Span, dates_in
from offer_eval.core.advert_diff.pieces import evidence, labels

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
    "start of employment|appointment begin date|begin date|entry date|tentative start date|commencing"
)
_STARTS = re.compile(
    r"\b(?:start(?:s|ing)?(?: date| work| employment)?|commenc\w+(?: date)?|begin(?:s|ning)?|"
    r"joining(?: date)?|date of joining|first day(?: of (?:work|employment))?|effective(?: date| from|"
    r" as of)?|"
    r"join us|join(?: the (?:team|company))?|report(?:ing)? (?:for|to) (?:work|duty|our [\w ]{1,30})|"
    r"with effect from|w\.e\.f\.?|from|available)\b",
    re.IGNORECASE,
)
_STRONG_START = re.compile(
    r"\b(?:start\w*|commenc\w*|begin\w*|joining|first day|join us|with effect from|w\.e\.f|effective|"
    r"report(?:ing)? (?:for|to) (?:work|duty))\b",
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


_START_LABEL = re.compile(
    r"\b(?:start|starting|joining|commencement) (?:date|on|from)\b|\bdate of (?:joining|start|commencement)"
)


def start_in(parts: tuple[Piece, ...], *, today: date) -> Start | None:
    """When the work starts, as a text states it, or None."""
    asap: Start | None = None
    for piece in sorted(parts, key=lambda piece: piece.label not in _START_LABELS):
        labelled = piece.label in _START_LABELS or _START_LABEL.search(piece.label) is not None
        found = _start_of(piece, today, labelled=labelled)
        if found is not None:
            return found
        if asap is None and _ASAP.search(piece.text) and (labelled or _STRONG_START.search(piece.text)):
            asap = Start(None, "as soon as possible", evidence(piece))
    return asap


def _start_of(piece: Piece, today: date, *, labelled: bool) -> Start | None:
    for span in dates_in(piece.text, today=today):
        before = piece.text[max(0, span.start - 80) : span.start]
        if not labelled and not _starts_before(before):
            continue
        return Start(span, piece.text[span.start : span.end], evidence(piece))
    return None


def _starts_before(before: str) -> bool:
    words = list(_STRONG_START.finditer(before))
    other = list(_NOT_START.finditer(before))
    if _FROM_DATE.search(before):
        return not other
    return bool(words) and (not other or other[-1].end() < words[-1].start())


_FROM_DATE = re.compile(
    r"\b(?:position|post|appointment|employment|months|years|contract|full[- ]time|"
    r"permanent)\b[^.;]{0,40}\bfrom(?: the)? $",
    re.IGNORECASE,
)


def names_day(parts: tuple[Piece, ...], wanted: Span, *, today: date) -> bool:
    """Whether a text names a day within the span anywhere."""
    return any(
        wanted.first <= day.first and day.last <= wanted.last
        for piece in parts
        for day in dates_in(piece.text, today=today)
    )
