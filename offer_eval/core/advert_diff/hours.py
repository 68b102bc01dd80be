"""Working time, as a text states it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from offer_eval.core.advert_diff.pieces import evidence, in_digits, labels, numbered, speaking

if TYPE_CHECKING:
    from offer_eval.core.advert_diff.pieces import Piece


HOURS_A_WEEK = 40.0
"""Hours a week where none are stated, so that a year has 2,080 (BLS OEWS technical note)."""
FULL_TIME_FROM = 35.0
"""Least hours a week that are full time (BLS, Current Population Survey: 35 and more)."""


@dataclass(frozen=True, slots=True)
class Hours:
    """Working time as a text states it."""

    low: float | None
    """Hours a week; None where only `full time` or `part time` is said."""
    high: float | None
    kind: Literal["full", "part", "none", ""]
    """`none` where no hours are promised."""
    shifts: frozenset[str]
    """Words such as night and weekend."""
    never: frozenset[str]
    """Those that the text rules out, as in `no nights`."""
    share: float | None
    """Share of full time [0-1], as in `0.6 FTE`; None where none is stated."""
    words: str


_H = r"(?P<h>\d{1,2}(?:[.,]\d{1,2})?)(?: ?(?:-|to|–) ?(?P<hx>\d{1,2}(?:[.,]\d{1,2})?))?"
_WEEKLY = (
    re.compile(
        r"(?P<h>\d{1,2})(?P<hx>) ?(?:hours?|hrs?|h)(?: and)? (?P<min>\d{2}) ?(?:minutes?|mins?)\b,? ?(?:a|per|"
        r"each|/) ?w(?:ee)?k",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{_H}[ -]?(?:(?:contact|teaching|working|contracted) )?(?:hours?|hrs?|h)(?: of work)?,? ?"
        rf"(?:a|per|/|each|every|in a|in each|p)[ .]?(?:standard |"
        rf"working |normal |calendar )?w(?:eek|k)?\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{_H}[ -](?:(?:scheduled|contracted|working|paid|core|guaranteed) )?(?:hours?|"
        rf"hrs?)(?:'s?)?,? (?:weekly|working week|"
        rf"work week|week|workweek|guaranteed|(?:monday|mon)\b)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{_H}[ -]?(?:hours?|hrs?) (?:spread )?(?:over|across) [1-6] days\b(?! (?:a|on|off|in)\b)", re.IGNORECASE
    ),
    re.compile(rf"\b[1-6] days (?:a|per|each) week,? (?:for |of )?{_H} (?:hours|hrs)\b", re.IGNORECASE),
    re.compile(
        rf"(?:hours (?:per|a) week|weekly hours|hours/week|weekly working (?:time|hours)|weekly hours of work|"
        rf"working week|hours of work|working hours|normal hours|your hours|the hours|work week|workweek)"
        rf"(?: (?:is|are|will be|shall be|of|per week|required|consist\w* of|for this (?:role|position|"
        rf"post)))*:? ?{_H}(?!\d| ?(?:[:.]\d\d|am\b|pm\b|a\.m|p\.m|days?\b|%))",
        re.IGNORECASE,
    ),
)
_ABOUT = r"(?:(?:an )?average(?: of)?|around|about|approx(?:imately|\.)?|normally|minimum(?: of)?|up to|at least) ?|"
_ABOUT = rf"(?:{_ABOUT})"
"""What may stand before the number of hours."""
_PER_DAY = re.compile(
    r"(?P<h>\d{1,2}(?:\.\d{1,2})?) (?:hours?|hrs?) (?:a|per|each) day,? ?(?:for |and |on )?(?P<d>[1-7]) days",
    re.IGNORECASE,
)
_TIMES = re.compile(r"\b(?P<d>[3-6]) ?x ?(?P<h>\d{1,2})(?:s|[- ]?h(?:ou)?rs?|h)?\b", re.IGNORECASE)
"""`4x10s`: four days of ten hours."""
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_FROM_DAY = re.compile(
    rf"\b(?P<a>{'|'.join(_DAYS)})\w* ?(?:to|through|until|-) ?(?P<b>{'|'.join(_DAYS)})\w*,? (?:for )?"
    r"(?P<h>\d{1,2}(?:\.\d)?) (?:hours|hrs) (?:a|each|per) day",
    re.IGNORECASE,
)
"""`Monday through Thursday, ten hours each day`."""


def _day_by_day(text: str) -> tuple[float, float] | None:
    """The hours of a week of which the first day, the last and the hours of each are named."""
    match = _FROM_DAY.search(text)
    if match is None:
        return None
    days = (_DAYS.index(match["b"].lower()) - _DAYS.index(match["a"].lower())) % 7 + 1
    return float(match["h"]) * days, float(match["h"]) * days


_NOT_HOURS = re.compile(
    r"\b(?:overtime|working time (?:directive|regulations?|limit)|opt[- ]?out|48[- ]hour|in excess|more than|"
    r"exceed\w*|accru\w*|pto|notice|support available|over 40|training|lunch)\b",
    re.IGNORECASE,
)
_FULL = re.compile(r"\bfull[- ]?time\b(?! (?:equivalent|education|degree|students?|study))", re.IGNORECASE)
_PART = re.compile(r"\bpart[- ]?time\b", re.IGNORECASE)
_SHIFTS = {
    "night": re.compile(r"\bnight[- ]shifts?\b|\bnights\b|\bovernight\b|\bgraveyard\b", re.IGNORECASE),
    "day": re.compile(r"\bday[- ]shifts?\b|\bdaytime\b", re.IGNORECASE),
    "evening": re.compile(r"\bevening[- ]shifts?\b|\bevenings\b", re.IGNORECASE),
    "weekend": re.compile(r"\bweekends?\b|\bsat(?:urday)?s?\b|\bsun(?:day)?s?\b", re.IGNORECASE),
    "weekdays": re.compile(
        r"\b(?:mon(?:day)?|m) ?(?:-|to|through|thru|until) ?f(?:ri(?:day)?)?s?\b|\bweekdays\b", re.IGNORECASE
    ),
    "rotating": re.compile(r"\brotat\w+\b|\brota\b", re.IGNORECASE),
    "on call": re.compile(r"\bon[- ]call\b|\bout[- ]of[- ]hours\b|\booh\b", re.IGNORECASE),
}
_CLOCK = re.compile(
    r"\b(?P<a>\d{1,2})(?:[:.h]\d\d)? ?(?P<ap>[ap])?\.?m?\.? ?(?:-|to|until|till) ?"
    r"(?P<b>\d{1,2})(?:[:.h]\d\d)? ?(?P<bp>[ap])?\.?m?\b",
    re.IGNORECASE,
)


def _by_night(text: str) -> bool:
    """Whether a shift runs through the night: from eight in the evening or later to the morning."""
    return any(
        _hour(match["a"], match["ap"]) >= 20 and 3 <= _hour(match["b"], match["bp"]) <= 9
        for match in _CLOCK.finditer(text)
    )


def _hour(digits: str, half: str | None) -> int:
    return int(digits) % 12 + 12 * (half.lower() == "p") if half else int(digits)


_NO_WEEKEND = re.compile(
    r"\bno (?:nights?|weekends?|evenings?|on[- ]call|out[- ]of[- ]hours|ooh)[^.;]{0,40}|"
    r"\b(?:weekends?|nights) (?:off|free)\b|every weekend off|\bgood night\b",
    re.IGNORECASE,
)
_HARD = {
    "night": re.compile(r"\bno (?:[a-z]{1,12},? (?:or |and )?){0,2}?nights?\b", re.IGNORECASE),
    "weekend": re.compile(
        r"\bno (?:[a-z]{1,12},? (?:or |and )?){0,2}?weekends?\b|\bweekends (?:are )?(?:off|free)\b", re.IGNORECASE
    ),
    "on call": re.compile(r"\bno (?:on[- ]call|out[- ]of[- ]hours|ooh)\b", re.IGNORECASE),
    "evening": re.compile(r"\bno (?:[a-z]{1,12},? (?:or |and )?){0,2}?evenings?\b", re.IGNORECASE),
}


def _ruled_out(text: str) -> list[str]:
    return [name for name, pattern in _HARD.items() if pattern.search(text)]


_STEMS = (
    *("hour", "hr", "week", "time", "fte", "wte", "shift", "night", "evening", "day", "rota", "pattern", "schedule"),
    *("how much", "m-f", "h/", "%", "call", "ooh"),
)
"""What every passage about working time has one of."""
_HOUR_LABELS = labels(
    "hours|working hours|hours of work|weekly hours|work hours|schedule|shift|work schedule|working pattern|"
    "weekly working hours|hours per week|shifts|pattern|working week|working time|how much"
)


def _is_hours(label: str) -> bool:
    return label in _HOUR_LABELS or label.endswith((" hours", " hours per week", " working week"))


def hours_in(parts: tuple[Piece, ...]) -> Hours | None:
    """The working time that a text states, or None."""
    order = numbered(parts, _STEMS)
    parts = tuple(piece for _, piece in order)
    low, high, number_words = _weekly_hours(order)
    kind, kind_words = _time_kind(parts, early=24)
    shifts, shift_words = _shifts(parts)
    share = _share(parts)
    never = frozenset(name for piece in parts for name in _ruled_out(piece.text))
    if low is None and not kind and not shifts and not never and share is None:
        return None
    return Hours(low, high, kind or _kind_of(share), shifts, never, share, number_words or kind_words or shift_words)


_SHARE = re.compile(
    r"\b(?P<d>[01]?\.\d{1,2}) ?(?:of )?(?:fte|full[- ]time|wte)\b|\b(?P<p>\d{2,3}) ?% (?:fte|of full[- ]time|"
    r"position|pensum|workload|part[- ]time)\b",
    re.IGNORECASE,
)


def _share(parts: tuple[Piece, ...]) -> float | None:
    for piece in parts:
        match = _SHARE.search(piece.text)
        if match:
            return float(match["d"]) if match["d"] else float(match["p"]) / 100
    return None


def _kind_of(share: float | None) -> Literal["full", "part", ""]:
    if share is None:
        return ""
    return "full" if share >= FULL_TIME_FROM / HOURS_A_WEEK else "part"


_WITH_OVERTIME = re.compile(
    r"(?:\bplus|\band|\+|\bwith|,) (?:paid |some |occasional |regular )?(?:overtime|ot)\b.*", re.IGNORECASE
)
_DAY_NAME = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:days?)?\b|\bweek|\bdays\b", re.IGNORECASE
)
_SOME_HOURS = re.compile(
    rf"(?<![\d.,]){_H} (?:hours|hrs)\b(?! (?:notice|training|later|before|after|of training|per day|a day|shifts?))",
    re.IGNORECASE,
)


def _weekly_hours(parts: tuple[tuple[int, Piece], ...]) -> tuple[float | None, float | None, str]:
    for order, piece in parts:
        text = _WITH_OVERTIME.sub("", in_digits(piece.text))
        if _NOT_HOURS.search(text) and not re.search(
            r"\bnormal|\bcontract|\bstandard|\bbasic|hours of work|working hours", text, re.IGNORECASE
        ):
            continue
        found = _week_of(text, labelled=_is_hours(piece.label), early=order < 4 or len(text.split(" ")) <= _FEW_WORDS)
        if found:
            return (*found, evidence(piece))
    return None, None, ""


def _week_of(text: str, *, labelled: bool, early: bool) -> tuple[float, float] | None:
    for pattern in _WEEKLY:
        match = pattern.search(text)
        if match:
            return _both(match)
    match = _PER_DAY.search(text) or (_TIMES.search(text) if labelled or early else None)
    if match:
        return float(match["h"]) * float(match["d"]), float(match["h"]) * float(match["d"])
    if (found := _day_by_day(text)) is not None:
        return found
    match = _HOURS_ALONE.search(text) if early else None
    if match and 10 <= float(match["h"].replace(",", ".")) <= 60:
        return _both(match)
    match = (
        re.match(rf"{_ABOUT}{_H}(?: ?(?:hours?|hrs?|h))?(?![\d:.x]|am|pm| ?(?:am|pm|days|%))", text, re.IGNORECASE)
        if labelled
        else None
    )
    if match and float(match["h"].replace(",", ".")) >= 4 and _both(match) is not None:
        return _both(match)
    match = _SOME_HOURS.search(text) if _DAY_NAME.search(text) else None
    return _both(match) if match and 15 <= float(match["h"].replace(",", ".")) <= 60 else None


_HOURS_ALONE = re.compile(rf"(?:^|, |[|] |[(]| - ){_H} ?(?:hours|hrs|h)(?=,|[.]|;| [|]|[)]|$)", re.IGNORECASE)
_FEW_WORDS = 8
"""In a piece of so few words `40 hours` is the working week."""
_LEAST_HOURS = 2
"""A smaller number of hours a week is not the working time."""


def _both(match: re.Match[str]) -> tuple[float, float] | None:
    low = float(match["h"].replace(",", "."))
    if "min" in match.re.groupindex:
        low += float(match["min"]) / 60
    high = float(match["hx"].replace(",", ".")) if match["hx"] else low
    return (low, high) if _LEAST_HOURS <= low <= high <= 100 else None


_NO_HOURS = re.compile(
    r"(?<![\d.])(?:zero|0)[- ]hours?\b|\bno (?:guaranteed|minimum|fixed|set) (?:minimum )?(?:number of )?hours\b|"
    r"\b(?:not|never|n't) (?:guarantee|promise)\w*[^.;]{0,30}\bhours\b|\bhours (?:are|is) not guaranteed\b|"
    r"\bhours (?:will )?(?:vary|change|depend)[^.;]{0,40}\bnot guaranteed\b|"
    r"\bhours (?:may|can|will) (?:go up and down|vary|change|rise and fall)[^.;]{0,20}\b(?:week|demand|season|"
    r"need|trade|down)|"
    r"\bshifts? (?:will be |are |is |be )?(?:offered |given |rostered )?(?:as (?:and when )?(?:needed|required)|"
    r"when (?:needed|we need))|"
    r"\bno obligation to (?:provide|offer)[^.;]{0,20}\b(?:work|hours|shifts)\b",
    re.IGNORECASE,
)


def _time_kind(parts: tuple[Piece, ...], *, early: int) -> tuple[Literal["full", "part", "none", ""], str]:
    for piece in parts:
        if _NO_HOURS.search(piece.text) and not re.search(r"overtime|no zero", piece.text, re.IGNORECASE):
            return "none", evidence(piece)
    for piece in sorted(parts, key=lambda piece: not piece.label)[: early * 40]:
        full, part = _FULL.search(piece.text), _PART.search(piece.text)
        if full and part:
            continue
        if full:
            return "full", evidence(piece)
        if part:
            return "part", evidence(piece)
    return "", ""


def _shifts(parts: tuple[Piece, ...]) -> tuple[frozenset[str], str]:
    found: set[str] = set()
    words = ""
    for piece in parts:
        relevant = (
            _is_hours(piece.label)
            or _SHIFTS["weekdays"].search(piece.text)
            or re.search(r"\bshifts?\b|\bhours?\b|\bwork(?:ing)?\b|\brota\b|\bschedule\b", piece.text, re.IGNORECASE)
        )
        if not relevant or re.search(
            r"\bmay (?:be )?(?:occasionally |sometimes )?(?:required|need|ask)|occasional", piece.text, re.IGNORECASE
        ):
            continue
        here = {name for name, pattern in _SHIFTS.items() if pattern.search(_NO_WEEKEND.sub("", piece.words))}
        if _by_night(piece.text):
            here.add("night")
        if here and not words:
            words = evidence(piece)
        found |= here
    return frozenset(found), words


def names_hours(parts: tuple[Piece, ...], wanted: Hours) -> bool:
    """Whether a text has the same number of hours a week in any words."""
    if wanted.low is None:
        return False
    figure = re.compile(rf"(?<![\d.]){wanted.low:g}(?![\d.]).{{0,40}}\b(?:hours?|hrs|week)", re.IGNORECASE)
    return any(figure.search(in_digits(piece.words)) for piece in speaking(parts, ("hour", "hrs", "week")))
