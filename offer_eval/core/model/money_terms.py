"""The terms of an offer that are money or time, as a person writes them."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from offer_eval.core.model.amounts import (
    Currency,
    DaysOfYear,
    Growth,
    Hours,
    Index,
    Minutes,
    Payments,
    Rate,
    Sum,
    TaxShare,
    WeekDays,
    YearlySum,
)
from offer_eval.core.model.benefit_terms import Health, Household, PensionTerm
from offer_eval.core.model.equity_terms import Espp, GrantTerm
from offer_eval.core.model.pay_terms import (
    BonusTerm,
    CommissionTerm,
    Contracting,
    Differential,
    OvertimeTerm,
    RelocationTerm,
    SignOn,
    SignOnTerm,
    StipendTerm,
)
from offer_eval.core.model.quantity import NonNegative, Quantity, Written, YesNo, wrong

ContractType = Literal["permanent", "fixed_term", "contractor", "agency"]

LeaveBasis = Literal["working_days", "five_day_week", "six_day_week", "calendar_days", "hours"]
"""What a day of leave is: an own working day, one of a five- or six-day week or of the calendar; or hours."""

_HOURS_OF_LEAVE = re.compile(r"(.+?)\s*(?:h|hrs?|hours)")


class MoneyTerms(Written):
    """Terms from which money by year is worked out; each may be unknown or a range."""

    country: str | None = None
    """Country whose law and taxes apply."""
    place: str | None = None
    """Where the work is done; looked up among the price levels."""
    currency: Currency = None
    """Currency of the amounts that name none: three letters such as EUR."""
    contract_type: ContractType | None = None
    """permanent, fixed_term, contractor or agency."""
    base_salary: Rate = None
    """Base salary a year, or a rate such as `32/h, 36 h/week`, `450/day, 4 days/week`, `5200/month x 13`."""
    yearly_raise: Growth = None
    """Raise each year, as a share; 0 where left out."""
    hours_per_week: Hours = None
    """Paid hours a week; 40 where left out, of it the share of full time."""
    days_per_week: WeekDays = None
    """Working days a week; 5 where left out."""
    payments_per_year: Payments = None
    """Monthly payments a year, 12 to 16, where base salary is a month's; mostly 12, 13 or 14."""
    target_bonus: BonusTerm = None
    """Yearly bonus: a share of base such as 10%, an amount such as 5000/year, or the full form."""
    commission: CommissionTerm = None
    """Commission, money a year; words without an amount count 0."""
    overtime: OvertimeTerm = None
    """Hours beyond the paid week: `5 h/week unpaid`, `4 h/week paid x 1.5`, or the full form."""
    shift_differentials: tuple[Differential, ...] = ()
    """Extra pay for shifts, nights or weekends."""
    sign_on_bonus: SignOnTerm = None
    """Payment for signing: an amount, or dated payments with what must be repaid on leaving."""
    relocation: RelocationTerm = None
    """Help with moving, less what the move costs."""
    equity_grants: GrantTerm = None
    """Shares and options granted."""
    espp: Espp | None = None
    """A plan to buy the employer's shares at a discount."""
    pension: PensionTerm = None
    """What the employer pays towards a pension: 5%, 50% up to 6%, or the full form."""
    health: Health | None = None
    """Health insurance through the employer."""
    stipends: StipendTerm = None
    """Yearly extras: an amount, names with amounts, or a list."""
    leave_days: NonNegative = None
    """Paid leave a year, in the unit of leave_basis; a contractor's days off without pay."""
    leave_basis: LeaveBasis = "working_days"
    """What a day of leave is; `hours` where leave is counted in hours."""
    leave_unlimited: YesNo = None
    """Whether leave is called unlimited; leave_days is then what people take."""
    leave_includes_public_holidays: YesNo = None
    """Whether public holidays are taken out of the leave days."""
    public_holidays: NonNegative = None
    """Public holidays on working days, days a year."""
    sick_pay: str | None = None
    """Sick pay, in words."""
    collective_agreement: str | None = None
    """The collective agreement that applies."""
    commute_minutes: Minutes = None
    """Door to door, one way, minutes."""
    office_days_per_week: WeekDays = None
    """Days a week at the employer's place."""
    commuting_days_per_year: DaysOfYear = None
    """Days a year on the way, where that is better known than days a week."""
    commute_cost: Sum = None
    """Cost of one trip, one way."""
    commute_cost_per_year: YearlySum = None
    """Cost of the way to work a year, such as a season ticket of 90/month; instead of commute_cost."""
    contracting: Contracting | None = None
    """What a contractor is not paid for and bears."""
    tax_system: str | None = None
    """Name of the tax system; the country where left out."""
    tax_rate: TaxShare = None
    """Your own effective rate of tax and contributions on cash pay."""
    equity_tax_rate: TaxShare = None
    """The same on equity; the rate on cash where left out."""
    net_pay: YearlySum = None
    """Your own figure for net cash pay, money a year; instead of a rate."""
    price_level: Index = None
    """Your own price level of the place, on the scale of the reference (often 100)."""
    household: Household | None = None
    """Income and costs of the household there."""
    leave_month: Annotated[int, Field(ge=1, le=600)] | None = None
    """Last month you expect to work there, such as 12 for a year's contract; goes before that under money:."""

    @model_validator(mode="before")
    @classmethod
    def _leave_in_words(cls, raw: Any) -> Any:
        """`leave_days: unlimited` and `leave_days: 200 h` as the fields they stand for."""
        leave = raw.get("leave_days") if isinstance(raw, dict) else None
        if not isinstance(leave, str):
            return raw
        if leave.strip().lower() == "unlimited":
            return raw | {"leave_days": None, "leave_unlimited": True}
        if match := _HOURS_OF_LEAVE.fullmatch(leave.strip().lower()):
            return raw | {"leave_days": match[1], "leave_basis": "hours"}
        return raw

    @model_validator(mode="after")
    def _said_once(self) -> Self:
        if self.base_salary is not None:
            for name in ("hours_per_week", "days_per_week", "payments_per_year"):
                inner, outer = getattr(self.base_salary, name), getattr(self, name)
                if inner is not None and outer is not None and (inner.low, inner.high) != (outer.low, outer.high):
                    raise wrong(f"gives {name} twice, with two values", "keep it in one place")
        if self.commute_cost is not None and self.commute_cost_per_year is not None:
            raise wrong("has the cost of the way to work twice", "keep commute_cost or commute_cost_per_year")
        return self

    @model_validator(mode="after")
    def _week_fits(self) -> Self:
        days = self.working_days
        if days is not None and days.low < 0.25:
            raise wrong("has a week without working days", "write days_per_week: 1 or more, or leave it out")
        office = self.office_days_per_week
        if office is not None and days is not None and office.low > days.high:
            raise wrong("has more office days than working days", "write fewer office days, or more working days")
        return self

    @model_validator(mode="after")
    def _days_off_fit(self) -> Self:
        days = self.working_days.high if self.working_days is not None else 5.0
        off = self._days_off(days)
        if off is not None and off[1] >= 52 * days:
            name, total = off
            raise wrong(
                f"has {total:g} days off in a year of {52 * days:g} working days, {name} among them",
                f"write fewer {name}",
            )
        return self

    def _days_off(self, days: float) -> tuple[str, float] | None:
        """(the largest field, all days off without work) as days of the own week; None where none is stated."""
        week = {"five_day_week": 5.0, "six_day_week": 6.0, "calendar_days": 7.0}.get(self.leave_basis, days)
        in_hours = 40 * (self.base_salary.fte.low if self.base_salary and self.base_salary.fte else 1.0)
        hours = self.paid_hours.low if self.paid_hours is not None else in_hours
        unit = days / hours if self.leave_basis == "hours" and hours else days / week
        inside = bool(self.leave_includes_public_holidays) and self.leave_days is not None
        contracting = self.contracting
        fields = {
            "leave_days": self.leave_days.low * unit if self.leave_days is not None else 0.0,
            "public_holidays": self.public_holidays.low if self.public_holidays and not inside else 0.0,
            "sick_days": contracting.sick_days.low if contracting and contracting.sick_days else 0.0,
            "bench_days": contracting.bench_days.low if contracting and contracting.bench_days else 0.0,
        }
        return (max(fields, key=lambda name: fields[name]), sum(fields.values())) if any(fields.values()) else None

    @property
    def working_days(self) -> Quantity | None:
        """Working days a week, wherever they are written."""
        pay = self.base_salary
        return pay.days_per_week if pay is not None and pay.days_per_week is not None else self.days_per_week

    @property
    def paid_hours(self) -> Quantity | None:
        """Paid hours a week, wherever they are written."""
        pay = self.base_salary
        return pay.hours_per_week if pay is not None and pay.hours_per_week is not None else self.hours_per_week

    @property
    def payments(self) -> Quantity | None:
        """Monthly payments a year, wherever they are written."""
        pay = self.base_salary
        inner = pay.payments_per_year if pay is not None else None
        return inner if inner is not None else self.payments_per_year

    @property
    def is_contractor(self) -> bool:
        """Whether the person bills for the work; an agency's worker is paid by the agency."""
        return self.contract_type == "contractor" or self.contracting is not None

    @property
    def sign_ons(self) -> tuple[SignOn, ...]:
        """All payments for signing."""
        return self.sign_on_bonus or ()
