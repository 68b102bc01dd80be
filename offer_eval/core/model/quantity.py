"""The small things people write: a number, a range, a share, yes or no, a moment; each may be unknown.

`None` stands for unknown everywhere, whether the field was left out or says `unknown`.
"""

from __future__ import annotations

import math
import re
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import ValidationInfo

END_OF_DAY = time(23, 59)
"""When a day ends that is given without a time."""

UNKNOWN = frozenset({"", "unknown", "?", "n/a", "not known", "don't know", "dont know"})

Source = Literal["advert", "said", "written", "own"]
"""Where a term comes from: the advert, somebody's words, a document, or the person's own estimate."""


class Written(BaseModel):
    """Base of all that a person writes: frozen, no unknown fields, no NaN or infinity."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        use_attribute_docstrings=True,
        allow_inf_nan=False,
        # Most classes are only ever read as part of a Decision, which builds what it needs.
        defer_build=True,
        str_strip_whitespace=True,
    )


def wrong(message: str, fix: str = "") -> PydanticCustomError:
    """The error a validator raises: `message` says what is wrong, `fix` what to write instead.

    Pydantic takes braces in the message for placeholders, so none may stand in it.
    """
    return PydanticCustomError("written", "{message}", {"message": message, "fix": fix})


def is_unknown(raw: object) -> bool:
    """Whether `raw` says that nothing is known: nothing, or one of the words for it."""
    return raw is None or (isinstance(raw, str) and raw.strip().lower() in UNKNOWN)


_NUMBER = r"[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?"
_ONE = re.compile(rf"({_NUMBER})\s*(k|%)?")
_TWO = re.compile(rf"({_NUMBER})\s*(k|%)?\s*(?:to|–|—|-|\.\.)\s*({_NUMBER})\s*(k|%)?")
_GROUPED = re.compile(r"[-+]?\d{1,3}(?:[, '’.]\d{3})+")


def _scaled(digits: str, unit: str | None) -> float:
    factor = {"k": 1000.0, "%": 0.01}.get(unit or "", 1.0)
    return float(digits.replace("_", "")) * factor


def parse_number(raw: object, *, percent: bool = False) -> float:
    """One finite number from what stands in a file: 65000, `65k`, and `10%` where `percent` is true.

    Raises:
        PydanticCustomError: with the sentence for the person.
    """
    if isinstance(raw, bool) or not isinstance(raw, (int, float, str)):
        raise wrong("should be a number, a range such as 3 to 5, or unknown")
    if isinstance(raw, str):
        match = _ONE.fullmatch(raw.strip())
        if match is None or (match[2] == "%" and not percent):
            raise _not_a_number(raw, percent=percent)
        raw = _scaled(match[1], match[2])
    try:
        number = float(raw)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise wrong("should be an ordinary number", "write a number, or unknown")
    return number


def _not_a_number(raw: str, *, percent: bool) -> PydanticCustomError:
    text = raw.strip()
    if _GROUPED.fullmatch(text):
        digits = re.sub(r"[^\d+-]", "", text)
        decimal = f", or {text.replace(',', '.')}0 if the sign marks decimals" if re.search(r"[.,]\d{3}$", text) else ""
        return wrong("could be read in two ways", f"write {digits}{decimal}")
    example = "a share such as 10%" if percent else "a number such as 5"
    if text.endswith("%") and not percent:
        return wrong("is a percentage where a plain number is wanted", "write the number itself, or unknown")
    return wrong("should be a number, a range, or unknown", f"write {example}, a range such as 3 to 5, or unknown")


class Quantity(Written):
    """A number as known: exact (`low == high`), or a range with or without a likely value in it."""

    low: float
    """Least value still believed possible."""
    high: float
    """Greatest value still believed possible."""
    likely: float | None = None
    """The most believable value, where the person gave one."""
    source: Source | None = None
    """Where the number comes from."""
    note: str = ""
    """Anything to remember about it."""

    @classmethod
    def exactly(cls, number: float) -> Quantity:
        """The quantity known to be `number`."""
        return cls(low=number, high=number, likely=number)

    @property
    def exact(self) -> bool:
        """Whether it is one number and no range."""
        return self.low == self.high

    @property
    def point(self) -> float:
        """The likely value, else the middle of the range, in the quantity's own unit."""
        return self.likely if self.likely is not None else (self.low + self.high) / 2

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.low > self.high:
            raise wrong("low is above high", f"write low: {self.high:g}, high: {self.low:g}")
        if self.likely is not None and not self.low <= self.likely <= self.high:
            raise wrong("likely lies outside low and high", "give a likely value between them")
        return self


def parse_quantity(raw: Any, *, percent: bool = False, least: float | None = None, most: float | None = None) -> Any:
    """What stands in a file as the parts of a `Quantity`, or None for unknown.

    Takes a number, text (`65k`, `3 to 5`, `unknown`), `{value: 5, source: said}` or `{low: 3, likely: 4, high: 6}`.
    `percent` reads `10%` as 0.1; `least` and `most` are the bounds of what can be meant at all.
    """
    if raw is None or isinstance(raw, Quantity) or is_unknown(raw):
        return None if is_unknown(raw) else raw
    parts = _parts(raw, percent=percent)
    if parts is None:
        return None
    bare = percent and "%" not in str(raw)
    for name in ("low", "likely", "high"):
        number = parts.get(name)
        if number is not None:
            _within(number, least=least, most=most, percent=percent, bare=bare)
    return parts


def _parts(raw: Any, *, percent: bool) -> dict[str, Any] | None:
    if isinstance(raw, str) and (match := _TWO.fullmatch(raw.strip())):
        unit = match[2] or match[4]
        if unit == "%" and not percent:
            raise _not_a_number(raw, percent=percent)
        return {"low": _scaled(match[1], unit), "high": _scaled(match[3], match[4] or unit)}
    if not isinstance(raw, dict):
        number = parse_number(raw, percent=percent)
        return {"low": number, "high": number, "likely": number}
    return _parts_of_mapping(raw, percent=percent)


def _parts_of_mapping(raw: dict[Any, Any], *, percent: bool) -> dict[str, Any] | None:
    allowed = ("value", "low", "likely", "high", "source", "note")
    if strange := [str(key) for key in raw if key not in allowed]:
        raise wrong(f"{strange[0]!r} is not part of a number", f"use {', '.join(allowed)}")
    about = {key: raw[key] for key in ("source", "note") if raw.get(key) is not None}
    if "value" in raw:
        if any(key in raw for key in ("low", "likely", "high")):
            raise wrong("has both a value and a range", "keep one of them")
        inner = None if is_unknown(raw["value"]) else _parts(raw["value"], percent=percent)
        return None if inner is None else inner | about
    numbers = {
        key: parse_number(raw[key], percent=percent)
        for key in ("low", "likely", "high")
        if not is_unknown(raw.get(key))
    }
    if not numbers:
        return None
    if missing := [key for key in ("low", "high") if key not in numbers]:
        raise wrong(f"is a range without its {missing[0]} end", "give low and high, or one number")
    return numbers | about


def _within(number: float, *, least: float | None, most: float | None, percent: bool, bare: bool) -> None:
    def shown(x: float) -> str:
        return f"{x:.0%}" if percent else f"{x:g}"

    if least is not None and number < least:
        below = "cannot be negative" if least == 0 else f"cannot be below {shown(least)}"
        raise wrong(below, f"write {shown(least)} or more, or unknown")
    if most is not None and number > most:
        fix = (
            f"write {number:g}% if that is meant"
            # Between 1 and 2 a share above the whole is as likely as a percentage without its sign.
            if bare and number >= 2 and number / 100 <= most
            else f"write {shown(most)} or less, or unknown"
        )
        raise wrong(f"cannot be above {shown(most)}", fix)


def _schema(*, percent: bool, least: float | None, most: float | None) -> dict[str, Any]:
    number: dict[str, Any] = {"type": "number"}
    if least is not None:
        number["minimum"] = least
    if most is not None:
        number["maximum"] = most
    text = {"type": "string", "description": "unknown, a range such as 3 to 5" + (", a percentage" if percent else "")}
    parts = {key: {"anyOf": [number, text]} for key in ("value", "low", "likely", "high")}
    about = {"source": {"enum": ["advert", "said", "written", "own"]}, "note": {"type": "string"}}
    mapping = {"type": "object", "properties": parts | about, "additionalProperties": False}
    return {"anyOf": [number, text, mapping, {"type": "null"}]}


def quantity(*, percent: bool = False, least: float | None = None, most: float | None = None) -> Any:
    """The annotated type of a field that holds a `Quantity` or None, with its bounds."""
    return Annotated[
        Quantity | None,
        BeforeValidator(lambda raw: parse_quantity(raw, percent=percent, least=least, most=most)),
        WithJsonSchema(_schema(percent=percent, least=least, most=most)),
    ]


if TYPE_CHECKING:
    Number = Quantity | None
    NonNegative = Quantity | None
    Share = Quantity | None
    Judgement = Quantity | None
    YesNo = bool | None
    Moment = datetime | None
    Day = date | None
else:
    Number = quantity()
    NonNegative = quantity(least=0.0)
    Share = quantity(percent=True, least=0.0, most=1.0)
    Judgement = quantity(least=0.0, most=100.0)

    def _yes_no(raw: Any) -> Any:
        if is_unknown(raw):
            return None
        if isinstance(raw, str) and raw.strip().lower() in {"yes", "y", "true"}:
            return True
        if isinstance(raw, str) and raw.strip().lower() in {"no", "n", "false"}:
            return False
        if not isinstance(raw, bool):
            raise wrong("should be yes, no or unknown", "write yes, no or unknown")
        return raw

    YesNo = Annotated[
        bool | None,
        BeforeValidator(_yes_no),
        WithJsonSchema({"anyOf": [{"type": "boolean"}, {"enum": ["yes", "no", "unknown"]}, {"type": "null"}]}),
    ]

    def _moment(raw: Any, info: ValidationInfo) -> Any:
        if is_unknown(raw):
            return None
        moment = _as_moment(raw)
        if moment.tzinfo is not None:
            return moment
        localize: Callable[[datetime], datetime] | None = (info.context or {}).get("localize")
        return localize(moment) if localize else moment.replace(tzinfo=UTC)

    def _as_moment(raw: Any) -> datetime:
        if isinstance(raw, datetime):
            return raw
        if isinstance(raw, date):
            return datetime.combine(raw, END_OF_DAY)
        try:
            text = str(raw).strip()
            if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
                return datetime.combine(date.fromisoformat(text), END_OF_DAY)
            return datetime.fromisoformat(text)
        except ValueError:
            raise wrong(
                "is not a date and time", "write for example 2026-11-27, or 2026-11-27 17:00, or with +01:00 behind it"
            ) from None

    def _day(raw: Any) -> Any:
        if is_unknown(raw):
            return None
        if isinstance(raw, datetime):
            return raw.date()
        if isinstance(raw, date):
            return raw
        try:
            return date.fromisoformat(str(raw).strip())
        except ValueError:
            raise wrong("is not a date in the calendar", "write for example 2026-11-27") from None

    _DATE_SCHEMA = WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "description": "2026-11-27, with 17:00 behind it if known; or unknown"},
                {"type": "null"},
            ]
        }
    )
    Moment = Annotated[datetime | None, BeforeValidator(_moment), _DATE_SCHEMA]
    Day = Annotated[date | None, BeforeValidator(_day), _DATE_SCHEMA]

Text = Annotated[str, Field(max_length=1_000_000)]
