"""Pension, health and household terms, as people write them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from offer_eval.core.model.amounts import PERCENTAGE, Months, Short, YearlySum, take_currency, take_period
from offer_eval.core.model.quantity import Share, Written, YesNo, is_unknown, parse_number, wrong


class MatchTier(Written):
    """One step of an employer's match: `rate` on own contributions up to `up_to` of pay."""

    rate: Annotated[float, BeforeValidator(lambda raw: parse_number(raw, percent=True)), Field(ge=0, le=10), PERCENTAGE]
    """What the employer adds to each unit that you put in."""
    up_to: Annotated[float, BeforeValidator(lambda raw: parse_number(raw, percent=True)), Field(gt=0, le=1), PERCENTAGE]
    """Own contribution, as a share of pay, up to which this step runs."""


_TIER = re.compile(r"([\d.]+%)\s*(?:match\s*)?(?:up to|on|of)\s*(?:the\s*)?(?:first\s*)?([\d.]+%)")


def parse_tiers(raw: Any) -> Any:
    """`50% up to 6%`, several with commas, or a list of tiers."""
    if is_unknown(raw):
        return ()
    pieces = raw.split(",") if isinstance(raw, str) else raw if isinstance(raw, (list, tuple)) else [raw]
    return tuple(_one_tier(piece) for piece in pieces)


def _one_tier(raw: Any) -> Any:
    if not isinstance(raw, str):
        return raw
    match = _TIER.fullmatch(raw.strip().lower())
    if match is None:
        raise wrong(f"{raw.strip()!r} is not understood here", "write for example 100% up to 3%, 50% up to 5%")
    return {"rate": match[1], "up_to": match[2]}


class Pension(Written):
    """What the employer pays towards a pension or retirement plan."""

    employer: Share = None
    """Unconditional contribution, as a share of pay."""
    employer_amount: YearlySum = None
    """Unconditional contribution, money a year."""
    match: Annotated[tuple[MatchTier, ...], BeforeValidator(parse_tiers), Short("50% up to 6%")] = ()
    """Steps of a match, by rising `up_to`."""
    employee: Share = None
    """What you put in, as a share of pay; a match is taken as fully used where this is left out."""
    pay: Literal["base", "all_cash"] | None = None
    """Which pay the shares run on; base where left out."""
    cap: YearlySum = None
    """Pay above which nothing is added, money a year."""
    basis: Literal["full", "band"] = "full"
    """Whether it runs on all of that pay, or on the band between lower and upper (UK qualifying earnings)."""
    lower: YearlySum = None
    """Lower end of the band, money a year."""
    upper: YearlySum = None
    """Upper end of the band, money a year."""
    vest_months: Months = None
    """Months to stay before the employer's part is yours; at once where left out."""

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        limits = [tier.up_to for tier in self.match]
        if any(after <= before for before, after in pairwise(limits)):
            raise wrong("has match tiers that do not rise", "order them by up_to, each above the one before")
        if self.basis == "band" and (self.lower is None or self.upper is None):
            raise wrong("has a band without both ends", "add lower: and upper:")
        if self.lower is not None and self.upper is not None and self.lower.high > self.upper.low:
            raise wrong("has a band whose lower end is above the upper", "swap lower: and upper:")
        if self.employer is not None and self.employer_amount is not None:
            raise wrong("has the employer's part twice", "keep employer: or employer_amount:")
        return self


def parse_pension(raw: Any) -> Any:
    """`5%` of base, `3000/year`, `50% up to 6%`, or the mapping of a `Pension`."""
    if is_unknown(raw) or isinstance(raw, (dict, Pension)):
        return None if is_unknown(raw) else raw
    text = str(raw)
    if _TIER.match(text.strip().lower()):
        return {"match": text}
    if take_currency(text)[1] or take_period(text)[1]:
        return {"employer_amount": raw}
    return {"employer": raw}


class Health(Written):
    """Health insurance through the employer; leave it out where a public system covers it."""

    total_premium: YearlySum = None
    """Premium that employer and employee pay together, money a year."""
    employee_premium: YearlySum = None
    """Your part of the premium, money a year."""
    replacement_cost: YearlySum = None
    """What the same cover would cost you alone, money a year; else the total premium, else 0."""


class Budget(Written):
    """What life costs a household, money a year."""

    rent: YearlySum = None
    """Rent or mortgage with running costs."""
    childcare: YearlySum = None
    """Childcare and school."""
    living: YearlySum = None
    """Food and everything else."""
    transport: YearlySum = None
    """Transport."""
    insurance: YearlySum = None
    """Insurance, health insurance among it."""
    other: YearlySum = None
    """Anything more."""


class HouseholdCase(Written):
    """One way life there may go; what it leaves out is as stated beside."""

    name: Annotated[str, Field(min_length=1, max_length=200)]
    """What to call it."""
    planned: YesNo = None
    """Whether this is the plan; one case is."""
    own_net: YearlySum = None
    """Your own net pay, money a year."""
    partner_net: YearlySum = None
    """Your partner's net pay, money a year."""
    budget: Budget | None = None
    """The lines of the budget that differ."""


class Household(Written):
    """Income and cost of a household at one place, in the offer's currency unless said otherwise."""

    own_net: YearlySum = None
    """Your own net pay, money a year; worked out from net_pay or tax_rate where left out."""
    partner_net: YearlySum = None
    """Your partner's net pay, money a year; 0 where left out."""
    budget: Budget = Budget()
    """Yearly costs."""
    marginal_take_home: Share = None
    """Share of one more unit of gross salary that reaches you; 1 - tax_rate where left out."""
    cases: tuple[HouseholdCase, ...] = ()
    """Named cases, one marked as planned."""

    @model_validator(mode="after")
    def _one_plan(self) -> Self:
        names = [case.name for case in self.cases]
        if len(set(names)) < len(names):
            raise wrong("has two cases of one name", "give each case its own name")
        plans = sum(bool(case.planned) for case in self.cases)
        if plans > 1 or (not plans and len(self.cases) > 1):
            raise wrong(f"has {plans} planned cases", "mark one case with planned: yes")
        return self


PensionTerm = Annotated[Pension | None, BeforeValidator(parse_pension), Short("5% or 50% up to 6%")]
