"""Days a week at the employer's place, as a text states them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from offer_eval.core.advert_diff.pieces import denied, evidence, in_digits, labels, speaking

if TYPE_CHECKING:
    from offer_eval.core.advert_diff.pieces import Piece


@dataclass(frozen=True, slots=True)
class Attendance:
    """Days a week at the employer's place."""

    low: float
    high: float
    shown: str
    words: str


_EXCEPT_REMOTE = re.compile(
    r"remote (?:teams?|monitor\w*|sensing|sites?|support|areas?|access|desktop|control\w*|communities|"
    r"locations?|working allowance|colleagues|stakeholders)",
    re.IGNORECASE,
)
_REMOTE = re.compile(
    r"\b(?:fully remote|home[- ]based work|100 ?% remote|remote|remotely|work(?:ing)? from (?:home|anywhere)|"
    r"home[- ]based|"
    r"home[- ]working|homeworking|home ?office|telecommut\w+|telework\w*|wfh|"
    r"from your home|(?<!driven )(?<!away )(?<!fled )(?<!far )(?<!forced )(?<!miles )from home)\b",
    re.IGNORECASE,
)
_ONSITE = re.compile(
    r"\b(?:on[- ]?site|in[- ]person|in[- ]office|office[- ]based|full[- ]time (?:in|at|from) (?:the|"
    r"our) office|in (?:the|our) office (?:full[- ]time|daily|5 days|(?:on )?(?:all|every|each) (?:working )?days?)|"
    r"at our premises|all (?:your )?(?:work|duties) (?:is|are|will be|must be|shall be) (?:carried out|done|performed|"
    r"undertaken) (?:at|in|on|from) (?:our|the) (?:[\w ]{0,20} )?(?:offices?|premises|site)|"
    r"attend (?:the|our) [\w ]{0,20}?(?:office|premises) (?:daily|every)|"
    r"work(?:ing)? (?:from|at|in|out of) (?:the|our) (?:[\w ]{0,20} )?(?:office|premises))\b"
    r"(?! (?:gym|parking|canteen|interview|training|nursery|visits?|clients?|childcare|support|restaurant|"
    r"cafe|assessment|fitness|health))",
    re.IGNORECASE,
)
_HYBRID = re.compile(
    r"\b(?:hybrid|(?:some|partial|part|occasional|flexible) (?:home|remote)[- ]?(?:working|work)|(?:some|"
    r"part) of your work (?:at|from) home|flexible working|partly remote|partially remote|split between (?:home|"
    r"the office))\b",
    re.IGNORECASE,
)
_N = r"(?:up to |at least |minimum(?: of)? |approximately |around )?(?P<{0}>[0-5])(?: ?(?:-|to|or) ?(?P<{0}x>[1-5]))?"
_WEEK = r"(?: ?(?:a|per|/|each|every|of the|in the|in each|in every|in a|days? a) ?(?:working )?week| weekly)?"
_OFFICE_PLACE = (
    r"(?:(?:the |our |an? )?(?:[\w-]{1,15} ){0,3}?(?:office|site|hq|headquarters|person|premises|campus|hub|lab|"
    r"laboratory|studio|workshop|"
    r"base|workplace)(?:[- ]based)?|"
    r"on[- ]?site|in[- ]?office)"
)
_HOME_PLACE = (
    r"(?:from home|at home|remote(?:ly)?|wfh|home ?office|home[- ]working|of remote(?: work)?|"
    r"working from home|of home[- ]working|home[- ]based work(?:ing)?|telework\w*|work(?:ing)? from home)"
)
_DAYS_IN_OFFICE = (
    re.compile(
        rf"{_N.format('a')}(?: set| fixed| full)? ?(?:days?|x){_WEEK},? (?:of work |working |work |presence |"
        rf"attendance |spent |required |are |is |will be )?(?:in|at|from|on)? ?{_OFFICE_PLACE}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{_OFFICE_PLACE}:?(?:,? [\w']{{1,12}}){{0,8}}?,? ?[:(]? ?{_N.format('a')} ?days?\b(?! (?:from home|remote|"
        rf"at home|wfh|of (?:annual|paid|holiday|vacation)|notice))",
        re.IGNORECASE,
    ),
    re.compile(rf"{_N.format('a')} (?:office|on[- ]?site|in[- ]office) days?", re.IGNORECASE),
    re.compile(
        rf"\b(?:present|attend(?:ance)?|come in|be in|in attendance|come into work|"
        rf"expect(?:ed)? (?:you )?in)(?: [\w']{{1,12}}){{0,4}}? "
        rf"{_N.format('a')} days? ?(?:a|per|each|every|in each|in every|in the|in a|of the) (?:working )?week",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{_N.format('a')} days (?:out )?(?:of|in) (?:every )?5 (?:[\w']{{1,12}} ){{0,3}}?(?:in|at) {_OFFICE_PLACE}",
        re.IGNORECASE,
    ),
)
_SHARE_IN_OFFICE = re.compile(
    rf"(?P<p>\d{{2}}) ?(?:%|per cent|percent)(?: of (?:your|the|their|its) (?:working )?(?:week|time|hours)|"
    rf" attendance)?"
    rf"(?: [\w']{{1,12}}){{0,3}}? (?:in|at|from|on|with) (?:[\w']{{1,12}} ){{0,2}}?(?:{_OFFICE_PLACE}|(?P<home>home))",
    re.IGNORECASE,
)
_SHARE_AT_HOME = re.compile(
    rf"{_HOME_PLACE}(?: [a-z]{{1,10}}){{0,3}}?:? (?P<p>[1-9]0) ?(?:%|per cent|percent)", re.IGNORECASE
)
_DAYS_AT_HOME = (
    re.compile(
        rf"{_N.format('a')} ?days?{_WEEK},? (?:of |working |work |worked |can be |may be |you can |you may |you will |"
        rf"spent |to work |is |are |done |be ){{0,4}}{_HOME_PLACE}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{_HOME_PLACE}(?: (?:for|on|is|are|available|allowed|permitted|possible|of|policy|option|work|limited|to|"
        rf"restricted|capped|at|a|maximum|the|remaining|other|working|will|be|"
        rf"agreed)){{0,5}} ?[:(]? ?{_N.format('a')} ?days?\b",
        re.IGNORECASE,
    ),
    re.compile(rf"(?:,|\band|/) ?{_N.format('a')} {_HOME_PLACE}", re.IGNORECASE),
    re.compile(
        rf"{_HOME_PLACE}(?:[,:]? [a-z']{{1,12}}){{0,6}}?[,:]? {_N.format('a')} days? (?:a|per|each|every|of the) week",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{_N.format('a')} (?:home|remote|wfh|work(?:ing)?[- ]from[- ]home)(?:[- ]office|[- ]working)? days?",
        re.IGNORECASE,
    ),
)
_NO_AFTER = re.compile(
    r"^[^.;,]{0,40}\b(?:not (?:available|possible|permitted|offered|an option|allowed|eligible|remote)|"
    r"unavailable|isn't|no longer)\b",
    re.IGNORECASE,
)
_MODE_LABELS = labels(
    "remote|work mode|work model|work arrangement|working arrangement|mode of work|remote working|workplace type|"
    "working model|work type|office attendance|attendance|remote work|working arrangements|mode|workplace|"
    "work setting|arrangement|hybrid working|work from home|working from home|home working|homeworking|wfh|home office"
)
_ONE_OFF = re.compile(
    r"\b(?:interview|first week|onboarding|training period|occasional\w*|quarter\w*|month\w*|off-?sites?|"
    r"visit\w*|from time to time|discretion|may allow|ad[- ]hoc)\b",
    re.IGNORECASE,
)


_STEMS = (
    *("home", "remote", "hybrid", "office", "site", "person", "premises", "hq", "headquarter", "campus", "hub", "lab"),
    *("studio", "workshop", "workplace", "base", "week", "commut", "telework", "wfh", "where", "flexible", "mode"),
    *("arrangement", "split"),
)
"""What every passage about attendance has one of."""
_STUDY = re.compile(r"\b(?:college|training provider|day release|block release)\b", re.IGNORECASE)
"""An apprentice's week between work and school says nothing about work from home."""


def attendance_in(parts: tuple[Piece, ...], *, letter: bool) -> Attendance | None:
    """How many days a week are worked at the employer's place, as a text states it, or None."""
    hybrid: Attendance | None = None
    named: Attendance | None = None
    other: Attendance | None = None
    for piece in speaking(parts, _STEMS):
        text = in_digits(
            _EXCEPT_REMOTE.sub("", piece.words if _is_mode(piece.label) or piece.label == "office" else piece.text)
        )
        found = _days_counted(text, piece)
        if found is not None:
            return found
        named = named or _days_named(text, piece)
        if (
            hybrid is None
            and _HYBRID.search(text)
            and _stated(_HYBRID, text)
            and not re.search(r"hybrid (?:cloud|app|vehicle|car)", text, re.IGNORECASE)
        ):
            hybrid = Attendance(1, 4, "hybrid", evidence(piece))
        other = other or _remote_or_not(text, piece, letter=letter)
    if named is not None and named.low < 5:
        return named
    return hybrid or other or named


def _is_mode(label: str) -> bool:
    return label in _MODE_LABELS or _REMOTE.search(label) is not None or _HYBRID.search(label) is not None


def _stated(pattern: re.Pattern[str], text: str) -> bool:
    match = pattern.search(text)
    return match is not None and not denied(text, match.start(), within=60)


_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri)days?"
_WEEKDAYS = rf"(?P<w>{_WEEKDAY}(?:(?: ?, ?| and | & | ?, and | to | ?- ?| through ){_WEEKDAY}){{0,4}})"
_NAMED_DAYS = (
    (True, re.compile(rf"\b{_HOME_PLACE},? (?:on |every |each |from )?{_WEEKDAYS}", re.IGNORECASE)),
    (
        False,
        re.compile(rf"\b(?:(?:in|at|from) )?{_OFFICE_PLACE},? (?:on |every |each |from )?{_WEEKDAYS}", re.IGNORECASE),
    ),
)
_DAYS_BEFORE = (
    (
        True,
        re.compile(
            rf"\b{_WEEKDAYS},? (?:(?:are|is|can be|may be|being|to be|you can|you may|worked|work|working|done|"
            rf"spent) ){{0,3}}"
            rf"(?:{_HOME_PLACE}|wherever|from (?:wherever|anywhere)|anywhere)",
            re.IGNORECASE,
        ),
    ),
    (
        False,
        re.compile(
            rf"\b{_WEEKDAYS},? (?:(?:are|is|being|worked|work|working|spent) ){{0,2}}(?:in|at|from) {_OFFICE_PLACE}",
            re.IGNORECASE,
        ),
    ),
)
_EACH = re.compile(r"days$|\bevery\b|\beach\b", re.IGNORECASE)
_DAY_NAMES = ("mon", "tue", "wed", "thu", "fri")


def _days_named(text: str, piece: Piece) -> Attendance | None:
    """`from home on Fridays`: the days of the week that are named, counted."""
    text = f"office {text.rpartition(', ')[2]}" if piece.label == "office" else text
    for home, pattern in (*_NAMED_DAYS, *_DAYS_BEFORE):
        match = pattern.search(text)
        if match and not denied(text, match.start(), within=25):
            days = [_DAY_NAMES.index(day[:3].lower()) for day in re.findall(_WEEKDAY, match["w"], re.IGNORECASE)]
            if not home and len(days) == 1 and not _EACH.search(match[0]):
                continue  # `report at our office on Monday`: the first day
            through = re.search(r"\bto\b|-|\bthrough\b", match["w"], re.IGNORECASE)
            count = abs(days[-1] - days[0]) + 1 if through else len(set(days))
            at_office = 5.0 - count if home else float(count)
            return _attended(at_office, at_office, piece)
    return None


def _days_counted(text: str, piece: Piece) -> Attendance | None:
    if _STUDY.search(text):
        return None
    if _ONE_OFF.search(text) and not re.search(r"week", text, re.IGNORECASE):
        return None
    for patterns, home in ((_DAYS_AT_HOME, True), (_DAYS_IN_OFFICE, False)):
        for pattern in patterns:
            match = pattern.search(text)
            if match and not denied(text, match.start(), within=25):
                return _counted(match, piece, home=home)
    return _share(text, piece)


def _share(text: str, piece: Piece) -> Attendance | None:
    """`40% of your week in the office`, `home office up to 60%`."""
    for pattern in (_SHARE_IN_OFFICE, _SHARE_AT_HOME):
        match = pattern.search(text)
        if match:
            days = float(match["p"]) / 100 * 5
            days = days if pattern is _SHARE_IN_OFFICE and not match["home"] else 5 - days
            return _attended(days, days, piece)
    return None


def _counted(match: re.Match[str], piece: Piece, *, home: bool) -> Attendance:
    low = float(match["a"])
    high = float(match["ax"] or low)
    if home:
        low, high = 5 - high, 5 - low
    return _attended(low, high, piece)


def _attended(low: float, high: float, piece: Piece) -> Attendance:
    days = f"{low:g}" if low == high else f"{low:g} to {high:g}"
    shown = {"0": "remote", "5": "on site"}.get(days, f"{days} {'day' if days == '1' else 'days'} a week at the office")
    return Attendance(low, high, shown, evidence(piece))


def _remote_or_not(text: str, piece: Piece, *, letter: bool) -> Attendance | None:
    onsite = Attendance(5, 5, "on site", evidence(piece))
    if _is_mode(piece.label) and re.match(r"no\b|none|not ", piece.text, re.IGNORECASE):
        return onsite
    match = _REMOTE.search(text)
    if match:
        negated = denied(text, match.start(), within=45) or _NO_AFTER.match(text[match.end() :])
        if negated:
            return onsite
        if not (
            _ONE_OFF.search(text)
            or (letter and re.search(r"\bmay\b|request|policy|equipment|allowance", text, re.IGNORECASE))
        ):
            return Attendance(0, 0, "remote", evidence(piece))
    if _stated(_ONSITE, text) and not (letter and re.search(r"\bmay be required\b", text, re.IGNORECASE)):
        return onsite
    return None


def names_remote(parts: tuple[Piece, ...]) -> bool:
    """Whether a text allows work from home in any words."""
    return any(_stated(_REMOTE, _EXCEPT_REMOTE.sub("", piece.text)) for piece in speaking(parts, _STEMS))
