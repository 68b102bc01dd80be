"""Shares as people write them: grants, options, vesting schedules, scenarios."""

from __future__ import annotations

import math
import re
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from offer_eval.core.model.amounts import PERCENTAGE, AtLeastOne, Count, Discount, Growth, Short, Sum, YearlySum
from offer_eval.core.model.quantity import (
    NonNegative,
    Share,
    Written,
    YesNo,
    is_unknown,
    parse_number,
    wrong,
)

EquityTerm = Literal["strike", "units", "fully_diluted", "preference", "exercise_window_days", "common_value"]
"""What one must know to judge options."""


def _share(raw: Any) -> Any:
    return parse_number(raw, percent=True)


PlainShare = Annotated[float, BeforeValidator(_share), Field(ge=0, le=1), PERCENTAGE]
Step = Annotated[int, Field(ge=1, le=600)]


class Tranche(Written):
    """One date on which part of a grant becomes yours."""

    month: Annotated[int, Field(ge=0, le=600)]
    """Months after the grant."""
    share: PlainShare
    """Share of the whole grant."""


class Vesting(Written):
    """When a grant becomes yours; one of three ways: over months, by year, or date by date."""

    months: Annotated[int, Field(ge=1, le=600)] | None = None
    """Length of an even schedule, months."""
    cliff_months: Annotated[int, Field(ge=0, le=600)] = 0
    """Months before which nothing vests; what would have vested by then vests on that day."""
    every_months: Step | tuple[Step, ...] = 1
    """Months between two dates; with `yearly`, one number for all years or one for each."""
    yearly: tuple[PlainShare, ...] = ()
    """Share of the grant for each year, such as [5%, 15%, 40%, 40%]."""
    tranches: tuple[Tranche, ...] = ()
    """Date by date."""

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if sum((self.months is not None, bool(self.yearly), bool(self.tranches))) != 1:
            raise wrong("should give one schedule", "write months:, yearly: or tranches:")
        return self

    @model_validator(mode="after")
    def _steps_fit(self) -> Self:
        steps = self.every_months if isinstance(self.every_months, tuple) else (self.every_months,)
        if isinstance(self.every_months, tuple) and len(steps) != len(self.yearly):
            fix = f"write {len(self.yearly)} numbers, or one" if self.yearly else "write one number of months"
            raise wrong("has not one step for each year", fix)
        if self.yearly and any(12 % step for step in steps):
            raise wrong("has steps that do not divide a year", "write 1, 2, 3, 4, 6 or 12 months")
        if self.months is not None and self.cliff_months > self.months:
            raise wrong("has a cliff after the end of the schedule", f"write {self.months} or less")
        return self

    @model_validator(mode="after")
    def _sums_to_one(self) -> Self:
        shares = [*self.yearly, *(tranche.share for tranche in self.tranches)]
        if shares and not math.isclose(sum(shares), 1.0, abs_tol=1e-6):
            raise wrong(f"has shares that sum to {sum(shares):.6g} and not to 1", "make the shares sum to 100%")
        return self


_SPAN = re.compile(r"(\d{1,3})\s*(years?|yrs?|y|months?|mo|m)")
_EVERY = {"monthly": 1, "quarterly": 3, "half-yearly": 6, "yearly": 12, "annually": 12}


def parse_vesting(raw: Any) -> Any:
    """`4 years`, `48 months, quarterly, 1 year cliff`, a list of yearly shares, or the whole mapping."""
    if is_unknown(raw) or raw == {}:
        return None
    if isinstance(raw, (list, tuple)):
        return {"yearly": list(raw), "every_months": 12}
    return _vesting_text(raw) if isinstance(raw, str) else raw


def _vesting_text(text: str) -> dict[str, Any]:
    parts: dict[str, Any] = {}
    for piece in (piece.strip() for piece in text.lower().split(",")):
        if piece in _EVERY:
            parts["every_months"] = _EVERY[piece]
        elif match := re.search(_SPAN, piece):
            months = int(match[1]) * (12 if match[2].startswith("y") else 1)
            parts["cliff_months" if "cliff" in piece else "months"] = months
        else:
            raise wrong(f"{piece!r} is not understood here", "write for example 4 years, monthly, 1 year cliff")
    return parts


class Scenario(Written):
    """One way the company may go."""

    probability: PlainShare
    """Its chance; what is left over up to 1 is the chance of nothing."""
    value_per_share: Sum = None
    """Value of a common share then."""
    label: str = ""
    """What happens."""


class EquityGrant(Written):
    """Shares or options granted."""

    name: str = ""
    """What to call it."""
    kind: Literal["rsu", "options"] = "rsu"
    """Shares that are given (rsu), or the right to buy (options)."""
    listed: YesNo = None
    """Whether the shares trade on an exchange; taken as private where unknown."""
    value: Sum = None
    """Value of the whole grant today, for shares."""
    units: Count = None
    """Number of shares or options."""
    value_per_share: Sum = None
    """Value of a common share today (409A, fair market value, or the price on the exchange)."""
    preferred_price: Sum = None
    """Price per share of the last round; a labelled scenario, never the value."""
    strike: Sum = None
    """Price to pay for each option."""
    dilution: Share = None
    """Share lost to future rounds; 0 where left out."""
    growth: Growth = None
    """Yearly growth of the share; 0 where left out."""
    haircut: Share = None
    """Share of the value not believed in; private shares 1, listed 0, where left out."""
    scenarios: tuple[Scenario, ...] = ()
    """Ways the company may go, with their chances; they take the place of one value per share."""
    vesting: Annotated[
        Vesting | None, BeforeValidator(parse_vesting), Short("4 years, monthly, 1 year cliff", type="array")
    ] = None
    """When it becomes yours."""
    start_month: Annotated[int, Field(ge=0, le=600)] = 0
    """Months of the job before the grant is made; 12 for a refresher after a year."""
    fully_diluted: AtLeastOne = None
    """All shares of the company, fully diluted."""
    preference: str | None = None
    """What comes before common shares when the company is sold, in words."""
    exercise_window_days: NonNegative = None
    """Days after leaving in which options must be exercised."""
    claim: Sum = None
    """What the employer says the grant is worth; never counted."""
    asked_not_answered: tuple[EquityTerm, ...] = ()
    """Terms that were asked for and not given."""

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if sum(scenario.probability for scenario in self.scenarios) > 1 + 1e-9:
            raise wrong("has scenarios with chances above 1 in all", "make the probabilities sum to 1 or less")
        if self.scenarios and self.units is None:
            raise wrong("has scenarios without a number of shares", "add units:")
        if self.kind == "options" and self.value is not None:
            raise wrong("gives a value for options", "write it as claim:, and give units, strike and value_per_share")
        if self.value is not None and self.units is not None and self.value_per_share is not None:
            raise wrong("gives the value twice", "keep value:, or units: and value_per_share:")
        return self

    @property
    def valued(self) -> bool:
        """Whether the person said what private shares are worth to them."""
        return bool(self.listed) or self.haircut is not None or bool(self.scenarios)


_GRANT = re.compile(r"(.+?)\s+(?:over|vesting over|vests over)\s+(.+)")


def parse_grants(raw: Any) -> Any:
    """`100000 over 4 years, 1 year cliff`, one mapping, or a list of grants."""
    if is_unknown(raw):
        return None
    return tuple(_one_grant(item) for item in (raw if isinstance(raw, (list, tuple)) else [raw]))


def _one_grant(raw: Any) -> Any:
    if isinstance(raw, EquityGrant) or (isinstance(raw, dict) and not {"low", "likely", "high"} & set(raw)):
        return raw
    if isinstance(raw, str) and (match := _GRANT.fullmatch(raw.strip())):
        return {"value": match[1], "vesting": match[2]}
    return {"value": raw}


class Espp(Written):
    """A plan to buy the employer's shares below their price."""

    contribution: YearlySum = None
    """What you would put in, money a year."""
    contribution_share: Share = None
    """The same as a share of base salary."""
    discount: Discount = None
    """Discount on the price, such as 15%."""

    @model_validator(mode="after")
    def _one_contribution(self) -> Self:
        if self.contribution is not None and self.contribution_share is not None:
            raise wrong("has the contribution twice", "keep contribution: or contribution_share:")
        return self


GrantTerm = Annotated[
    tuple[EquityGrant, ...] | None, BeforeValidator(parse_grants), Short("100000 over 4 years, 1 year cliff")
]
