"""Pay beside base salary, as people write it: bonus, commission, overtime, sign-on, relocation."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from offer_eval.core.model.amounts import (
    PERCENTAGE,
    Amount,
    Hours,
    HoursOfYear,
    Months,
    Multiple,
    Short,
    Sum,
    YearlySum,
    parse_yearly,
    take_currency,
    take_period,
)
from offer_eval.core.model.quantity import (
    Day,
    NonNegative,
    Quantity,
    Share,
    Written,
    YesNo,
    is_unknown,
    parse_number,
    parse_quantity,
    wrong,
)

Clawback = Literal["none", "full", "pro_rata", "full_then_pro_rata"]
"""How a payment must be repaid on leaving early."""

Reason = Literal["resignation", "dismissal", "redundancy"]
"""Why a job ends."""


def _payout(raw: Any) -> Any:
    return parse_number(raw, percent=True) if not is_unknown(raw) else raw


class Bonus(Written):
    """A yearly bonus; either a share of base or an amount a year."""

    share: Multiple = None
    """Target, as a share of base salary."""
    amount: YearlySum = None
    """Target, money a year."""
    probability: Share = None
    """Chance that it is paid at all; 1 where left out."""
    payout: Multiple = None
    """Share of target expected to be paid; the mean of the history, else 1, where left out."""
    payout_history: tuple[Annotated[float, BeforeValidator(_payout), Field(ge=0, le=100), PERCENTAGE], ...] = ()
    """Share of target paid in past years, such as [80%, 110%]."""
    guaranteed: Share = None
    """Share of target that is guaranteed every year."""
    guaranteed_first_year: YesNo = None
    """Whether the first year's target is guaranteed."""
    pro_rated: YesNo = None
    """Whether a year left unfinished is paid in proportion; nothing is paid for it otherwise."""
    discretionary: YesNo = None
    """Whether the employer may decide not to pay."""

    @model_validator(mode="after")
    def _one_target(self) -> Self:
        if self.share is not None and self.amount is not None:
            raise wrong("has both a share and an amount", "keep one of them")
        return self

    @property
    def stated(self) -> bool:
        """Whether there is a target to count."""
        return self.share is not None or self.amount is not None


def parse_bonus(raw: Any) -> Any:
    """`10%`, `5% to 10%`, `5000/year`, `5000 EUR`, `discretionary`, or the mapping of a `Bonus`."""
    if is_unknown(raw):
        return None
    if isinstance(raw, Quantity):
        return {"amount" if isinstance(raw, Amount) else "share": raw}
    if isinstance(raw, dict):
        return _bonus_mapping(raw)
    return raw if isinstance(raw, Bonus) else _bonus_text(str(raw).strip())


def _bonus_text(text: str) -> dict[str, Any] | None:
    words: dict[str, dict[str, Any]] = {"yes": {}, "true": {}, "discretionary": {"discretionary": True}}
    nothing = {"no", "none", "false"}
    if text.lower() in words or text.lower() in nothing:
        return words.get(text.lower(), {"share": 0})
    rest, period = take_period(text)
    if "%" in rest and period == "year":
        text = rest
    elif period or take_currency(text)[1]:
        return {"amount": parse_yearly(text)}
    parts = parse_quantity(text, percent=True, least=0.0)
    return None if parts is None else _share_or_amount(parts, percent="%" in text)


def _bonus_mapping(raw: dict[Any, Any]) -> dict[Any, Any] | None:
    """A mapping with `value` or a range in it: the number may stand as it does in other fields."""
    number = {key: raw[key] for key in raw if key in {"value", "low", "likely", "high", "source", "note"}}
    if not number:
        return raw
    rest = {key: raw[key] for key in raw if key not in number}
    if isinstance(number.get("value"), str) and not is_unknown(number["value"]):
        inner = parse_bonus(number.pop("value")) or {}
        rest |= {key: dict(value) | number if isinstance(value, dict) else value for key, value in inner.items()}
        return rest
    parts = parse_quantity(number, percent=True, least=0.0)
    return rest | _share_or_amount(parts) if parts is not None else rest or None


def _share_or_amount(parts: dict[str, Any], *, percent: bool = False) -> dict[str, Any]:
    """A share up to 1, an amount from 100; what lies between could be meant either way."""
    if percent or parts["high"] <= 1:
        return {"share": parts}
    if parts["low"] < 100:
        shown = f"{parts['high']:g}"
        raise wrong("could be a share or an amount", f"write {shown}% of base, or {shown}/year")
    return {"amount": parts}


class Commission(Written):
    """Commission on sales; counted only with an amount or a history."""

    expected: YearlySum = None
    """What you expect, money a year."""
    history: tuple[Annotated[Amount, BeforeValidator(parse_yearly), Short("10000")], ...] = ()
    """What the post paid in past years, money a year each; their mean is expected."""
    guaranteed: YearlySum = None
    """The part that is paid whatever is sold, money a year."""

    @property
    def stated(self) -> bool:
        """Whether there is an amount to count."""
        return self.expected is not None or bool(self.history) or self.guaranteed is not None


def parse_commission(raw: Any) -> Any:
    """An amount a year, a mapping, or words such as `uncapped` that say there is one and not how much."""
    if is_unknown(raw) or isinstance(raw, (Commission, dict)):
        return None if is_unknown(raw) else raw
    if isinstance(raw, bool) or (isinstance(raw, str) and not any(mark.isdigit() for mark in raw)):
        return {} if raw not in (False, "no", "none") else None
    return {"expected": raw}


class Overtime(Written):
    """Hours beyond the paid week."""

    paid_hours_per_week: Hours = None
    """Paid overtime, hours in a week worked."""
    paid_hours_per_year: HoursOfYear = None
    """Paid overtime, hours a year, where that is better known."""
    multiplier: Multiple = None
    """Rate of an overtime hour over an ordinary one; 1.5 where left out."""
    unpaid_hours_per_week: Hours = None
    """Unpaid or expected overtime, hours in a week worked: adds hours and no money."""


_OVERTIME = re.compile(r"(.+?)\s*(?:h|hours?)\s*(?:/|per|an?)\s*week\s*(unpaid|paid)?\s*(?:[x×]\s*([\d.]+))?")


def parse_overtime(raw: Any) -> Any:
    """`5 h/week unpaid`, `4 h/week paid x 1.5`, or the mapping of an `Overtime`."""
    if is_unknown(raw) or not isinstance(raw, str):
        return None if is_unknown(raw) else raw
    match = _OVERTIME.fullmatch(raw.strip().lower())
    if match is None or not (match[2] or match[3]):
        raise wrong("should say how many hours and whether they are paid", "write for example 5 h/week unpaid")
    key = "unpaid_hours_per_week" if match[2] == "unpaid" else "paid_hours_per_week"
    return {key: match[1]} | ({"multiplier": match[3]} if match[3] else {})


class Differential(Written):
    """Extra pay for shifts, nights or weekends; give the yearly count or the hours a week."""

    name: str = "shift pay"
    """What it is for."""
    rate: Sum = None
    """Extra money for an hour, or for a shift where `shifts_per_year` is given."""
    rate_share: Multiple = None
    """Extra as a share of hourly base pay, instead of `rate`."""
    hours_per_week: Hours = None
    """Hours that earn it, in a week worked."""
    hours_per_year: HoursOfYear = None
    """Hours a year that earn it, where that is better known."""
    shifts_per_year: HoursOfYear = None
    """Shifts a year that earn it."""
    hours_per_shift: Hours = None
    """Hours of such a shift, where the rate is for an hour."""

    @model_validator(mode="after")
    def _one_count(self) -> Self:
        if self.rate is not None and self.rate_share is not None:
            raise wrong("has both a rate and a share", "keep one of them")
        counts = (self.hours_per_week, self.hours_per_year, self.shifts_per_year)
        if sum(count is not None for count in counts) > 1:
            raise wrong("counts the hours twice", "keep hours_per_week, hours_per_year or shifts_per_year")
        if self.rate_share is not None and self.shifts_per_year is not None and self.hours_per_shift is None:
            raise wrong("is a share of hourly pay without the hours of a shift", "add hours_per_shift:")
        return self


class Repayable(Written):
    """The terms on which a payment must be given back."""

    clawback: Clawback | None = None
    """none, full, pro_rata (falls month by month) or full_then_pro_rata."""
    clawback_months: Months = None
    """Months from the payment during which leaving means repaying; with full_then_pro_rata, the full part."""
    clawback_pro_rata_months: Months = None
    """With full_then_pro_rata: months over which the rest falls to nothing."""
    clawback_on: tuple[Reason, ...] | None = None
    """On which ends of the job it applies: resignation, dismissal, redundancy."""
    clawback_gross: YesNo = None
    """Whether the amount before tax must be repaid."""

    @model_validator(mode="after")
    def _whole_clause(self) -> Self:
        falls = self.clawback == "full_then_pro_rata"
        if self.clawback not in {None, "none"} and self.clawback_months is None:
            raise wrong("has a clawback without its length", "add clawback_months:, or clawback: none")
        if falls and self.clawback_pro_rata_months is None:
            raise wrong("has a clawback that falls over an unknown time", "add clawback_pro_rata_months:")
        if not falls and self.clawback_pro_rata_months is not None:
            raise wrong("has clawback_pro_rata_months that do not apply", "write clawback: full_then_pro_rata")
        return self

    @property
    def repayable(self) -> bool:
        """Whether anything is ever owed back; a length without a kind counts as full."""
        return self.clawback != "none" and self.clawback_months is not None


class SignOn(Repayable):
    """One payment for signing, with its month."""

    amount: Sum = None
    """The payment."""
    month: Annotated[int, Field(ge=1, le=600)] = 1
    """Month of the job in which it is paid; 1 is the first."""
    due: Day = None
    """The date of the payment, to remember it."""


def parse_sign_on(raw: Any) -> Any:
    """`5000`, one mapping, or a list of dated payments."""
    if is_unknown(raw):
        return None
    return tuple(_one_sign_on(item) for item in (raw if isinstance(raw, (list, tuple)) else [raw]))


def _one_sign_on(raw: Any) -> Any:
    if isinstance(raw, SignOn) or (isinstance(raw, dict) and not {"value", "low"} & set(raw)):
        return raw
    if isinstance(raw, dict):
        own = {key: raw[key] for key in raw if key in SignOn.model_fields}
        return own | {"amount": {key: raw[key] for key in raw if key not in own}}
    return {"amount": raw}


class Relocation(Repayable):
    """Help with moving, against what the move costs."""

    allowance: Sum = None
    """What the employer pays."""
    cost: Sum = None
    """What the move really costs."""
    month: Annotated[int, Field(ge=1, le=600)] = 1
    """Month of the job in which it is paid; 1 is the first."""


def parse_relocation(raw: Any) -> Any:
    """`8000` for the allowance, or the mapping of a `Relocation`."""
    if is_unknown(raw):
        return None
    return raw if isinstance(raw, (dict, Relocation)) else {"allowance": raw}


class Stipend(Written):
    """A yearly extra such as an allowance for meals, learning or a car."""

    name: str = "stipend"
    """What it is for."""
    amount: YearlySum = None
    """Money a year."""
    utilisation: Share = None
    """Share of it that you would use; 1 where left out."""
    guaranteed: YesNo = None
    """Whether it is paid in cash whatever happens, such as a weighting for a city."""


def parse_stipends(raw: Any) -> Any:
    """`1200`, `{meals: 100/month, learning: 2000}`, or a list of stipends."""
    if is_unknown(raw):
        return None
    if isinstance(raw, dict) and not set(raw) & {*Stipend.model_fields, "value", "low"}:
        return tuple(_one_stipend(item, name=str(name)) for name, item in raw.items())
    return tuple(_one_stipend(item) for item in (raw if isinstance(raw, (list, tuple)) else [raw]))


def _one_stipend(raw: Any, **name: str) -> Any:
    whole = isinstance(raw, dict) and bool(set(raw) & set(Stipend.model_fields))
    if isinstance(raw, Stipend):
        return raw
    return name | raw if whole else name | {"amount": raw}


class Contracting(Written):
    """What a contractor does not get paid for, and what a contractor bears."""

    sick_days: NonNegative = None
    """Days a year expected ill, unpaid."""
    bench_days: NonNegative = None
    """Days a year expected without work, unpaid."""
    billed_weeks: NonNegative = None
    """Weeks a year that are billed; instead of counting days off."""
    overheads: YearlySum = None
    """Insurance, accountant, equipment and the like, money a year."""
    employer_contributions: YearlySum = None
    """Social contributions that an employer would bear, money a year."""
    employer_contribution_share: Share = None
    """The same as a share of fees less overheads."""
    guaranteed: YesNo = None
    """Whether the contract promises what is billed; fees are likely money and not guaranteed otherwise."""

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if self.billed_weeks is not None and (self.sick_days is not None or self.bench_days is not None):
            raise wrong("counts both billed weeks and unpaid days", "keep billed_weeks, or the days")
        if self.billed_weeks is not None and self.billed_weeks.high > 52:
            raise wrong("has more than 52 billed weeks", "write 52 or less")
        if self.employer_contributions is not None and self.employer_contribution_share is not None:
            raise wrong("has employer contributions twice", "keep the amount or the share")
        return self


BonusTerm = Annotated[Bonus | None, BeforeValidator(parse_bonus), Short("10% or 5000/year")]
CommissionTerm = Annotated[Commission | None, BeforeValidator(parse_commission), Short("20000 or uncapped")]
OvertimeTerm = Annotated[Overtime | None, BeforeValidator(parse_overtime), Short("5 h/week unpaid")]
SignOnTerm = Annotated[tuple[SignOn, ...] | None, BeforeValidator(parse_sign_on), Short("5000")]
RelocationTerm = Annotated[Relocation | None, BeforeValidator(parse_relocation), Short("8000")]
StipendTerm = Annotated[tuple[Stipend, ...] | None, BeforeValidator(parse_stipends), Short("1200", type="object")]
