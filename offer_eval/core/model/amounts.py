"""Amounts of money as people write them: `5000`, `5000 EUR`, `100/month`, `32/h, 36 h/week`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BeforeValidator, GetJsonSchemaHandler, WithJsonSchema

from offer_eval.core.model.quantity import (
    Quantity,
    Share,
    YesNo,
    is_unknown,
    parse_quantity,
    quantity,
    wrong,
)

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

Period = Literal["year", "half_month", "month", "four_weeks", "fortnight", "week", "day", "hour"]
"""What an amount is paid for."""

SYMBOLS = {"€": "EUR", "£": "GBP"}
"""Signs that belong to one currency; the dollar and the yen sign belong to several."""

MOST = 1e12
"""The largest amount that is taken for one."""

PER_YEAR: dict[str, float] = {
    "year": 1.0,
    "month": 12.0,
    "half_month": 24.0,
    "four_weeks": 13.0,
    "fortnight": 26.0,
    "week": 52.0,
}
"""How often each period comes in a year."""

_PERIOD_WORDS: dict[str, Period] = {
    "year": "year", "yr": "year", "y": "year", "annum": "year",
    "month": "month", "mo": "month", "half-month": "half_month", "half month": "half_month",
    "four weeks": "four_weeks", "4 weeks": "four_weeks",
    "fortnight": "fortnight", "two weeks": "fortnight", "2 weeks": "fortnight",
    "week": "week", "wk": "week", "w": "week", "day": "day", "d": "day",
    "hour": "hour", "hr": "hour", "h": "hour",
}  # fmt: skip
_CODE = re.compile(r"\b[A-Z]{3}\b|[€£$¥]")
_GROUPED = re.compile(r"(?<![\d.])[1-9]\d{0,2}(?:[,.' ’]\d{3})+(?![\d.])")
_PER = re.compile(r"(?:/|\bper\b|\ban?\b)\s*([a-z0-9 -]+)$")
_TIMES = re.compile(r"[x×]\s*(\d+(?:\.\d+)?)$")
_NUM = r"(\d+(?:\.\d+)?)"
_HOURS = re.compile(rf"{_NUM}\s*(?:h|hrs?|hours?)\s*(?:/|per|an?)\s*w(?:eek|k)?")
_DAYS = re.compile(rf"{_NUM}\s*d(?:ays?)?\s*(?:/|per|an?)\s*w(?:eek|k)?")
_PAYMENTS = re.compile(rf"(?:[x×]\s*{_NUM}|{_NUM}\s*(?:payments|months|salaries))(?:\s*(?:/|per|an?)\s*year)?")
_FTE = re.compile(rf"{_NUM}\s*(%)?\s*(?:fte|of full time|full time)")


class Short:
    """Says in the JSON Schema that a short form (text or number) may stand for the mapping."""

    def __init__(self, example: str, **also: Any) -> None:
        """`also` is the schema of one more form, such as a plain list."""
        self.example = example
        self.also = also

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """The mapping's own schema, with the short form beside it, and one entry alone for a list of them."""
        short = {"type": ["string", "number"], "description": f"such as {self.example}"}
        whole = handler(core)
        one = [part["items"] for part in whole.get("anyOf", [whole]) if part.get("type") == "array"]
        return {"anyOf": [short, whole, *one, *([self.also] if self.also else [])]}


def parse_currency(raw: Any) -> Any:
    """A currency code of three letters, or None for unknown.

    Raises:
        PydanticCustomError: for anything else, and for a sign that several currencies share.
    """
    if is_unknown(raw):
        return None
    text = str(raw).strip()
    if text in {"$", "¥"}:
        raise wrong(f"{text} is the sign of several currencies", "write the code, for example USD")
    code = SYMBOLS.get(text, text.upper())
    if not re.fullmatch(r"[A-Z]{3}", code):
        raise wrong("is not a currency code", "write three letters, for example EUR")
    return code


Currency = Annotated[
    str | None,
    BeforeValidator(parse_currency),
    WithJsonSchema({"anyOf": [{"type": "string", "pattern": "^[A-Za-z]{3}$"}, {"type": "null"}]}),
]
"""Three letters of ISO 4217, or None for the offer's own."""


PERCENTAGE = WithJsonSchema(
    {"anyOf": [{"type": "number"}, {"type": "string", "description": "a percentage such as 10%"}]}
)
"""The schema of a plain share that may be written as a percentage."""

if TYPE_CHECKING:
    Hours = Quantity | None
    WeekDays = Quantity | None
    Multiple = Quantity | None
    Growth = Quantity | None
    Months = Quantity | None
    Index = Quantity | None
    TaxShare = Quantity | None
    DaysOfYear = Quantity | None
    Discount = Quantity | None
    AtLeastOne = Quantity | None
    Minutes = Quantity | None
    HoursOfYear = Quantity | None
    Count = Quantity | None
    Payments = Quantity | None
else:
    Hours = quantity(least=0.0, most=168.0)
    WeekDays = quantity(least=0.0, most=7.0)
    Multiple = quantity(percent=True, least=0.0, most=100.0)
    Growth = quantity(percent=True, least=-0.99, most=10.0)
    Months = quantity(least=0.0, most=600.0)
    Index = quantity(least=0.01, most=1e6)
    TaxShare = quantity(percent=True, least=0.0, most=0.99)
    DaysOfYear = quantity(least=0.0, most=366.0)
    Discount = quantity(percent=True, least=0.0, most=0.9)
    AtLeastOne = quantity(least=1.0, most=1e15)
    Minutes = quantity(least=0.0, most=1440.0)
    HoursOfYear = quantity(least=0.0, most=8784.0)
    Count = quantity(least=0.0, most=1e15)
    Payments = quantity(least=12.0, most=16.0)


class Amount(Quantity):
    """An amount of money, exact or a range."""

    currency: Currency = None
    """Its currency; the offer's where left out."""


class Pay(Amount):
    """Base salary or rate, with what it is paid for."""

    per: Period = "year"
    """What the amount is paid for."""
    hours_per_week: Hours = None
    """Paid hours a week, where they are not given beside."""
    days_per_week: WeekDays = None
    """Working days a week, where they are not given beside."""
    payments_per_year: Payments = None
    """Monthly payments a year, 12 to 16, mostly 12, 13 or 14. A yearly figure includes them already."""
    hours_per_year: HoursOfYear = None
    """Paid hours a year, for example 2087, where it is not 52 weeks."""
    fte: Share = None
    """Share of full time that is worked and paid; the amount is cut to it where it is quoted for full time."""
    quoted_full_time: YesNo = None
    """Whether the amount is quoted for full time; taken as yes where `fte` is given."""


def take_currency(text: str) -> tuple[str, str | None]:
    """The text without its currency, and the currency's code."""
    found = _CODE.findall(text)
    if not found:
        return text, None
    if len(set(found)) > 1:
        raise wrong("names two currencies", "write one amount in one currency")
    return _CODE.sub(" ", text).strip(), parse_currency(found[0])


def take_period(text: str) -> tuple[str, Period | None]:
    """The text without `/month` or `a month`, and the period."""
    text = text.strip()
    match = _PER.search(text.lower())
    if match is None:
        return text, None
    word = match[1].removesuffix("s") if match[1] not in _PERIOD_WORDS else match[1]
    if word not in _PERIOD_WORDS:
        raise wrong(f"{match[1]!r} is not a period", "write for example /year, /month, /week, /day or /h")
    return text[: match.start()].rstrip(), _PERIOD_WORDS[word]


def refuse_grouped(text: str) -> None:
    """Refuse 65,000, which some read as sixty-five.

    Raises:
        PydanticCustomError: naming the digits to write.
    """
    if match := _GROUPED.search(text):
        digits = re.sub(r"[^0-9]", "", match[0])
        decimal = f", or {float(match[0]):g}" if re.fullmatch(r"\d+\.\d+", match[0]) else ""
        raise wrong("could be read in two ways", f"write {digits}{decimal}")


def parse_amount(raw: Any) -> Any:
    """The parts of an `Amount`, or None for unknown: 5000, `5k EUR`, `{low: 4000, high: 6000}`."""
    if isinstance(raw, str) and not is_unknown(raw):
        refuse_grouped(raw)
        text, currency = take_currency(raw.strip())
        return _with(parse_quantity(text, least=0.0, most=MOST), currency=currency)
    return _parse_parts(raw, Amount)


def parse_yearly(raw: Any) -> Any:
    """The parts of a yearly `Amount`: 1200, `100/month`, `25 EUR/week`, `{value: 100/month}`."""
    if isinstance(raw, dict) and isinstance(raw.get("value"), str):
        inner = parse_yearly(raw["value"])
        return None if inner is None else inner | {key: raw[key] for key in raw if key != "value"}
    if not isinstance(raw, str) or is_unknown(raw):
        return parse_amount(raw)
    text, period = take_period(raw)
    if period in {"day", "hour"}:
        raise wrong("should be money a year", "write for example 100/month or 1200/year")
    parts = parse_amount(text)
    times = PER_YEAR[period or "year"]
    return parts and {key: value * times if key in _ENDS else value for key, value in parts.items()}


def parse_pay(raw: Any) -> Any:
    """The parts of `Pay`: 65000, `5200/month x 13`, `32/h, 36 h/week`, `{value: 450, per: day}`."""
    if isinstance(raw, str) and not is_unknown(raw):
        refuse_grouped(raw)
        head, *rest = [part.strip() for part in raw.split(",")]
        parts = _parse_pay_head(head)
        return None if parts is None else parts | _parse_pay_details(rest)
    if isinstance(raw, dict) and isinstance(raw.get("value"), str):
        inner = parse_pay(raw["value"])
        return None if inner is None else inner | {key: raw[key] for key in raw if key != "value"}
    return _parse_parts(raw, Pay)


_ENDS = ("low", "high", "likely")


def _parse_pay_head(head: str) -> dict[str, Any] | None:
    text, currency = take_currency(head)
    times = _TIMES.search(text.strip())
    text, period = take_period(text[: times.start()] if times else text)
    if times and period != "month":
        raise wrong("has a number of payments without a monthly amount", "write for example 5200/month x 13")
    payments = times[1] if times else None
    return _with(parse_quantity(text, least=0.0, most=MOST), currency=currency, per=period, payments_per_year=payments)


def _parse_pay_details(parts: list[str]) -> dict[str, Any]:
    details: dict[str, Any] = {}
    for part in parts:
        details |= _parse_pay_detail(part)
    return details


def _parse_pay_detail(part: str) -> dict[str, Any]:
    text = part.lower()
    if match := _HOURS.fullmatch(text):
        return {"hours_per_week": match[1]}
    if match := _DAYS.fullmatch(text):
        return {"days_per_week": match[1]}
    if match := _FTE.fullmatch(text):
        return {"fte": match[1] + (match[2] or "")}
    if match := _PAYMENTS.fullmatch(text):
        return {"payments_per_year": match[1] or match[2]}
    raise wrong(f"{part!r} is not understood here", "write for example 32/h, 36 h/week or 450/day, 4 days/week")


def _parse_parts(raw: Any, kind: type[Amount]) -> Any:
    """Split a mapping into the number itself and what is said about it; pass everything else on."""
    if isinstance(raw, Quantity):
        return raw if isinstance(raw, kind) else raw.model_dump(exclude_none=True)
    if not isinstance(raw, dict):
        return parse_quantity(raw, least=0.0, most=MOST)
    own = set(kind.model_fields) - set(Quantity.model_fields)
    about = {key: raw[key] for key in raw if key in own}
    parts = parse_quantity({key: raw[key] for key in raw if key not in own}, least=0.0, most=MOST)
    return None if parts is None else parts | about


def _with(parts: dict[str, Any] | None, **about: str | None) -> dict[str, Any] | None:
    return None if parts is None else parts | {key: value for key, value in about.items() if value is not None}


Sum = Annotated[Amount | None, BeforeValidator(parse_amount), Short("5000 EUR")]
YearlySum = Annotated[Amount | None, BeforeValidator(parse_yearly), Short("1200 or 100/month")]
Rate = Annotated[Pay | None, BeforeValidator(parse_pay), Short("65000 or 32/h, 36 h/week")]
