"""Amounts of money as job texts state them: ranges, periods, `k`, lakh, `up to` and `from`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


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
    "us$": "USD",
    "usd": "USD",
    "ca$": "CAD",
    "c$": "CAD",
    "cad": "CAD",
    "au$": "AUD",
    "a$": "AUD",
    "aud": "AUD",
    "nz$": "NZD",
    "nzd": "NZD",
    "s$": "SGD",
    "sgd": "SGD",
    "hk$": "HKD",
    "hkd": "HKD",
    "$": "$",
    "dollars": "$",
    "£": "GBP",
    "gbp": "GBP",
    "pounds": "GBP",
    "€": "EUR",
    "eur": "EUR",
    "euro": "EUR",
    "euros": "EUR",
    "₹": "INR",
    "inr": "INR",
    "rs": "INR",
    "rs.": "INR",
    "rupees": "INR",
    "chf": "CHF",
    "sek": "SEK",
    "nok": "NOK",
    "dkk": "DKK",
    "kr": "kr",
    "pln": "PLN",
    "zł": "PLN",
    "czk": "CZK",
    "huf": "HUF",
    "ron": "RON",
    "aed": "AED",
    "sar": "SAR",
    "qar": "QAR",
    "zar": "ZAR",
    "r": "ZAR",
    "jpy": "JPY",
    "¥": "JPY",
    "cny": "CNY",
    "rmb": "CNY",
    "php": "PHP",
    "₱": "PHP",
    "ngn": "NGN",
    "₦": "NGN",
    "n": "NGN",
    "kes": "KES",
    "ksh": "KES",
    "ghs": "GHS",
    "myr": "MYR",
    "rm": "MYR",
    "idr": "IDR",
    "thb": "THB",
    "vnd": "VND",
    "krw": "KRW",
    "₩": "KRW",
    "brl": "BRL",
    "r$": "BRL",
    "mxn": "MXN",
    "ils": "ILS",
    "₪": "ILS",
    "try": "TRY",
    "egp": "EGP",
    "pkr": "PKR",
    "bdt": "BDT",
    "lkr": "LKR",
    "ugx": "UGX",
    "tzs": "TZS",
}
_CODES = "|".join(code for code in _CURRENCIES if len(code) == 3 and code.isalpha())
_BEFORE = r"(?:us\$|ca\$|au\$|nz\$|hk\$|r\$|[cas]\$|[$£€₹¥₱₦₩₪]|\b(?:rs\.?|[rn](?=\d)|rm|kr|" + _CODES + r"))"
_AFTER = r"(?:[$£€₹¥]|zł|\b(?:us dollars|dollars|pounds|euros?|rupees|kr|" + _CODES + r")\b)"
_DIGITS = r"(?<![\d.,])\d{1,3}(?:[,.' ]\d{2,3}){1,5}(?:[.,]\d{1,2})?(?!\d)|(?<![\d.,])\d{1,9}(?:[.,]\d{1,2})?(?!\d)"
_SCALE = r"(?:k\b|mn?\b|million\b|lakhs?\b|lacs?\b|lpa\b|crores?\b|cr\b|l\b|thousand\b)"
_ONE = (
    rf"(?:(?P<b{{n}}>{_BEFORE}) ?)?(?P<d{{n}}>{_DIGITS})(?:/-)?(?: ?(?P<s{{n}}>{_SCALE}))?(?: "
    rf"?(?P<a{{n}}>{_AFTER}))?"
)
_PERIOD_WORDS = {
    "year": r"annum|year|yr|yearly|annually|annual|annualized|annualised|p\.?a\b\.?|lpa",
    "half-month": r"semi-?monthly|half[- ]month|twice (?:a|per) month",
    "fortnight": r"fortnight(?:ly)?|bi-?weekly|two weeks|2 weeks|every other week",
    "month": r"month|monthly|mth|mo\b|pcm|p\.?m\b\.?|calendar month",
    "week": r"week|weekly|wk|p\.?w\b\.?",
    "day": r"day|daily|diem|p\.?d\b\.?",
    "hour": r"hourly|hour|hr|h\b|p\.?h\b\.?",
}
_PERIOD = "|".join(rf"(?P<{name.replace('-', '_')}>{words})" for name, words in _PERIOD_WORDS.items())
_AFTER_AMOUNT = re.compile(
    r"(?:[ ,]*(?:\([^()]{0,40}\)|gross|net|base|basic|salary|fte|pro[- ]?rata|before tax|in total|"
    r"ctc|total))*"
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
    r"(?<!hours )(?<!hrs )(?<!days )\b(annual(?:ly|i[sz]ed)?|yearly|monthly|weekly|fortnightly|bi-?weekly|"
    r"semi-?monthly|hourly|daily|day rate|per (?:hour|annum|year|month|week|day))\b",
    re.IGNORECASE,
)
_WORD_PERIOD = {
    "annu": "year",
    "year": "year",
    "mont": "month",
    "fort": "fortnight",
    "biwe": "fortnight",
    "bi-w": "fortnight",
    "semi": "half-month",
    "week": "week",
    "hour": "hour",
    "dail": "day",
    "day ": "day",
}
_UP_TO = re.compile(r"\b(?:up to|maximum(?: of)?|max\.?|as much as|capped at|no more than) ?$", re.IGNORECASE)
_FROM = re.compile(
    r"\b(?:from|starting (?:at|from)|at least|minimum(?: (?:of|salary|gross salary|"
    r"wage))?(?: [a-z]{1,12}){0,5}:?|min\.?|not less than) ?$",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?:\b(?:circa|c\.?|ca\.?|about|around|approximately|approx\.?|roughly|in the region of)|~) ?$", re.IGNORECASE
)


def number(digits: str) -> float:
    """What a grouped number means: `12,00,000`, `55.000`, `55 000` and `12.50` alike."""
    head, _, tail = digits.rpartition(
        max(digits, key=lambda c: (c in ".,", digits.rfind(c))) if re.search(r"[.,]", digits) else "\0"
    )
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
    if not (currency or bare or any(scales)):
        return None
    low, high, ranged = _ends(match)
    stop = match.end() if ranged or match["d2"] is None else max(match.end(name) for name in ("d1", "s1", "a1"))
    period, end = _period(match, text, stop)
    if not currency and not _money_without_currency(scales, period, low, high, bare=bare):
        return None
    if text[stop : stop + 1] == "%" or _PLAN.match(text, match.start("d1")):
        return None
    head = text[max(0, match.start() - 64) : match.start()]
    limit = not ranged and _UP_TO.search(head) is not None
    more = not ranged and not limit and (_FROM.search(head) is not None or text[stop : stop + 1] == "+")
    return Money(
        low=None if limit else low,
        high=None if more else high,
        currency=currency,
        period=period,
        start=match.start(),
        end=end,
        about=_ABOUT.search(head) is not None,
    )


_PLAN = re.compile(r"40[13] ?\(?[kb]\b", re.IGNORECASE)
"""The American pension plans 401(k) and 403(b) are no amounts."""


def _money_without_currency(
    scales: tuple[str | None, str | None], period: str, low: float, high: float, *, bare: bool
) -> bool:
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


def _ends(match: re.Match[str]) -> tuple[float, float, bool]:
    """Both ends, and whether the second number is the end of a range at all."""
    low = _scaled(match["d1"], match["s1"])
    if match["d2"] is None:
        return low, low, False
    high = _scaled(match["d2"], match["s2"])
    if match["s2"] and not match["s1"] and low < 1000 <= high:
        low = _scaled(match["d1"], match["s2"])
    return (low, high, True) if low <= high else (low, low, False)


def period_named(text: str) -> str:
    """The period that words such as `monthly` or `per hour` name; empty where there is none."""
    words = _BEFORE_AMOUNT.findall(text)
    return _WORD_PERIOD.get(words[-1].lower().removeprefix("per ")[:4], "year") if words else ""


def _period(match: re.Match[str], text: str, stop: int) -> tuple[str, int]:
    if "lpa" in {(match["s1"] or "").lower(), (match["s2"] or "").lower()}:
        return "year", stop
    after = _AFTER_AMOUNT.match(text, stop)
    if after is not None:
        name = next(name for name in _PERIOD_WORDS if after[name.replace("-", "_")])
        return name, after.end()
    head = text[max(0, match.start() - 60) : match.start()]
    return period_named(head[max(head.rfind(";"), 0) :]), stop
