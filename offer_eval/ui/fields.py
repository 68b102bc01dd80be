"""How each field of an offer is asked for: its words, its kind, and the text that stands for its value."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, Literal, get_args, get_origin

from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from offer_eval.core.model import Offer, Quantity, Written
from offer_eval.core.model import facts as facts_module
from offer_eval.core.model.amounts import Pay, parse_pay
from offer_eval.exports.side_by_side import spoken

Kind = Literal["text", "number", "yes_no", "day", "moment", "choice", "block"]


@dataclass(frozen=True, slots=True)
class Field:
    """One field as the page asks for it."""

    name: str
    label: str
    help: str
    kind: Kind
    example: str = ""
    choices: tuple[str, ...] = ()
    sourced: bool = False
    """Whether it can say where it comes from."""


_WORDS: dict[str, tuple[str, str]] = {
    "employer": ("Employer", ""),
    "title": ("Job title", ""),
    "place": ("Place of work", ""),
    "base_salary": ("Base salary a year", "71000 or 32/h, 36 h/week"),
    "target_bonus": ("Bonus a year", "5% or 4000/year"),
    "leave_days": ("Paid leave, days a year", "28"),
    "commute_minutes": ("Way to work, minutes one way", "35"),
    "office_days_per_week": ("Days a week at their place", "3"),
    "probation_months": ("Probation, months", "6"),
    "terms_in_writing": ("Do you have the terms in writing?", ""),
    "offer_at": ("Offer came on", ""),
    "answer_by": ("Answer by", ""),
    "start": ("First day of work", ""),
    "hours_per_week": ("Paid hours a week", "40"),
    "sign_on_bonus": ("Payment for signing", "5000"),
    "pension": ("Pension paid by the employer", "5% or 50% up to 6%"),
    "stipends": ("Yearly extras", "1200 or 100/month"),
    "overtime": ("Overtime", "5 h/week unpaid"),
    "commission": ("Commission a year", "20000"),
    "relocation": ("Help with moving", "8000"),
    "yearly_raise": ("Raise each year", "2%"),
    "tax_rate": ("Your own rate of tax and contributions", "35%"),
    "net_pay": ("Net pay a year, your own figure", "42000"),
    "commute_cost_per_year": ("Cost of the way to work a year", "90/month"),
    "equity_grants": ("Shares or options", "value: 40000, years: 4"),
    "currency": ("Currency, where it is another one", "CHF"),
    "leave_month": ("Last month you expect to work there", "24"),
    "overall": ("Your one overall judgement, 0 to 100", "70"),
}
"""Label and example, where the name of the field alone would not do."""

FRONT = (
    "title", "base_salary", "target_bonus", "leave_days", "commute_minutes", "office_days_per_week",
    "terms_in_writing", "answer_by",
)  # fmt: skip
"""The ordinary fields of an offer."""

FRONT_OF_PRESENT = tuple(name for name in FRONT if name not in {"terms_in_writing", "answer_by"})
"""The ordinary fields of the job one has."""

_ABOUT = (
    "employer",
    "place",
    "country",
    "region",
    "offer_at",
    "start",
    "contract_type",
    "sick_pay",
    "collective_agreement",
)
_PAY = (
    "hours_per_week", "days_per_week", "payments_per_year", "yearly_raise", "sign_on_bonus", "commission", "overtime",
    "stipends", "pension", "relocation", "equity_grants", "espp", "health", "tax_rate", "net_pay",
)  # fmt: skip
_TIME = (
    "leave_basis", "leave_unlimited", "leave_includes_public_holidays", "public_holidays",
    "commute_cost_per_year", "commuting_days_per_year",
)  # fmt: skip
_REST = (
    "currency", "tax_system", "equity_tax_rate", "price_level", "commute_cost", "leave_month", "contact_name",
    "contact_email", "declined_on", "overall", "shift_differentials", "contracting", "household", "notes",
)  # fmt: skip
"""What has no form of its own: the longer ones are one text each, as a file would hold them."""

GROUP_TITLES = {
    "RoleFacts": "The role",
    "PeopleFacts": "The people",
    "ProcessFacts": "How the offer is made",
    "TieFacts": "What binds you",
    "PayFacts": "Behind the pay",
    "EmployerFacts": "The employer",
    "SafetyFacts": "Is it what it says?",
    "OwnFacts": "Your feeling",
}


@cache
def groups() -> dict[str, tuple[str, ...]]:
    """Every field behind "more terms", by the heading it stands under."""
    found = {"About the job": _ABOUT, "Pay and extras": _PAY, "Time": _TIME}
    for name, title in GROUP_TITLES.items():
        model = getattr(facts_module, name)
        found[title] = tuple(field for field in model.model_fields if field not in FRONT)
    found["Household and the rest"] = _REST
    return {title: tuple(name for name in names if name in Offer.model_fields) for title, names in found.items()}


@cache
def field_of(name: str, model: type[Written] = Offer) -> Field:
    """How the field `name` of an offer, or of another model, is asked for."""
    info = model.model_fields[name]
    about = info.description or ""
    question, _, rest = about.partition("?")
    asked, more = (f"{question}?", rest.strip()) if "?" in about else (spoken(name), about)
    label, example = _WORDS.get(name, (asked, ""))
    kind, choices = _kind(name, info.annotation)
    helping = more if label == asked else about
    return Field(name, label, helping, kind, example, choices, sourced=_is_quantity(info.annotation))


def _kind(name: str, annotation: Any) -> tuple[Kind, tuple[str, ...]]:
    inside = [each for each in get_args(annotation) if each is not type(None)] or [annotation]
    if bool in inside:
        return "yes_no", ()
    if datetime in inside:
        return "moment", ()
    if date in inside:
        return "day", ()
    if words := _literals(annotation):
        return "choice", words
    if _is_quantity(annotation):
        return "number", ()
    return ("text" if str in inside or tuple[str, ...] in inside or name in _WORDS else "block"), ()


def _literals(annotation: Any) -> tuple[str, ...]:
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    return tuple(word for inside in get_args(annotation) for word in _literals(inside))


def _is_quantity(annotation: Any) -> bool:
    return any(isinstance(each, type) and issubclass(each, Quantity) for each in (*get_args(annotation), annotation))


_NAME = re.compile(r"\b[a-z]+(?:_[a-z]+)+\b")


def in_page_words(sentence: str) -> str:
    """The sentence with the names that a file has for fields and choices as the page says them."""

    def said(name: re.Match[str]) -> str:
        return f"“{field_of(name[0]).label}”" if name[0] in Offer.model_fields else spoken(name[0]).lower()

    return _NAME.sub(said, sentence)


_WORD_OF: dict[object, str] = {True: "yes", False: "no"}


def text_of(form: Any) -> str:
    """The text that stands for a value in a field; empty for unknown."""
    if form is None or isinstance(form, (bool, float)) or form == "unknown":
        return _WORD_OF.get(form, "") if isinstance(form, (bool, str, type(None))) else f"{form:g}"
    if isinstance(form, dict) and set(form) <= {"value", "low", "likely", "high", "source", "note"}:
        return _range_text(form)
    if isinstance(form, dict) and (short := _pay_text(form)):
        return short
    if isinstance(form, list) and all(isinstance(item, str) for item in form):
        return "; ".join(form)
    if isinstance(form, list):
        return "\n".join(f"- {json.dumps(item, ensure_ascii=False, default=str)}" for item in form)
    return json.dumps(form, ensure_ascii=False, default=str) if isinstance(form, dict) else str(form)


def _range_text(form: dict[str, Any]) -> str:
    if "value" in form:
        return text_of(form["value"])
    ends = f"{text_of(form.get('low'))} to {text_of(form.get('high'))}"
    return f"{ends}, likely {text_of(form['likely'])}" if form.get("likely") is not None else ends


def _pay_text(form: dict[str, Any]) -> str:
    """Pay as one types it, `5200 EUR/month x 13, 38.5 h/week`; empty where that would not read back to the same."""
    words = [_range_text(form)] if "value" in form or "low" in form else []
    words += [str(form["currency"])] if form.get("currency") else []
    head = " ".join(words) + (f"/{str(form['per']).replace('_', ' ')}" if form.get("per") else "")
    head += f" x {form['payments_per_year']:g}" if form.get("payments_per_year") else ""
    details = [f"{form[name]:g} {unit}" for name, unit in _A_WEEK.items() if isinstance(form.get(name), (int, float))]
    details += [f"{form['fte']} fte"] if form.get("fte") else []
    text = ", ".join([head, *details])
    meant = {key: part for key, part in form.items() if key not in {"source", "note"}}
    try:
        same = Pay.model_validate(parse_pay(text)) == Pay.model_validate(parse_pay(meant))
    except (ValidationError, PydanticCustomError):
        return ""
    return text if same else ""


_A_WEEK = {"hours_per_week": "h/week", "days_per_week": "days/week"}


def about_of(form: Any) -> dict[str, str]:
    """The source and the note of a value."""
    return {key: form[key] for key in ("source", "note") if form.get(key)} if isinstance(form, dict) else {}


_GROUPED = re.compile(
    r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])|(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d,])"
)


def ungrouped(text: str) -> str:
    """The text with its numbers in one piece: 60,000 and 60 000 are 60000 to whoever types them on this page.

    A point before three digits stays, and is refused: it is a decimal point to some and groups thousands for others.
    """
    return _GROUPED.sub(lambda number: re.sub(r"\D", "", number[0]), text)


_LIKELY = re.compile(r"(.+?)\s*(?:to|–|-)\s*(.+?)\s*[,;]?\s*likely\s+(.+)")


def form_from(text: str, about: dict[str, str]) -> Any:
    """What a typed text says, as a file would hold it; `60 to 70, likely 64` is a range with a likely value."""
    text = text.strip()
    if not text or text == "?":
        return None
    if match := _LIKELY.fullmatch(text):
        return {"low": match[1], "high": match[2], "likely": match[3]} | about
    return {"value": text} | about if about else text
