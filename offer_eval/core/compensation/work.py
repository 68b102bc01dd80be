"""Time and base pay of a job: hours, days, weeks worked, and what a year of it pays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from offer_eval.core.compensation.limits import check_numbers
from offer_eval.core.model.amounts import PER_YEAR

if TYPE_CHECKING:
    from offer_eval.core.compensation.view import View
    from offer_eval.core.model.amounts import Period
    from offer_eval.core.model.money_terms import LeaveBasis, MoneyTerms
    from offer_eval.core.model.quantity import Quantity

WEEKS = 52.0
"""Weeks in a year of pay; 40 hours a week make 2,080 hours. Source: BLS, OEWS technical notes."""

HOURS_PER_WEEK = 40.0
"""Weekly hours where an offer does not say: BLS, OEWS technical notes (2,080 hours a year)."""

RETAINERS = frozenset({"year", "half_month", "month"})
"""Periods of a contractor's fee that is paid whatever days are worked in them."""

DAYS_PER_WEEK = 5.0
"""Working days in a week where an offer does not say."""


def yearly_base(
    amount: float,
    per: Period = "year",
    *,
    hours_per_week: float = HOURS_PER_WEEK,
    days_per_week: float = DAYS_PER_WEEK,
    payments_per_year: float = 12.0,
    hours_per_year: float | None = None,
    full_time_share: float = 1.0,
) -> float:
    """Base pay for a full year [money/yr] from an amount and what it is paid for.

    Per hour × hours a week × 52 (or `hours_per_year`, such as OPM's 2,087); per day × days a week × 52;
    week 52, fortnight 26, four weeks 13, half-month 24; month × `payments_per_year`; a yearly figure includes
    every payment already. `full_time_share` applies where the amount is quoted for full time.

    Raises:
        ValueError: if a number is negative or no ordinary one, or the share of full time is above 1.

    Source: BLS, OEWS technical notes (2,080 h); 5 USC 5504 and OPM (2,087 h).
    """
    check_numbers(least=0, amount=amount, hours_per_week=hours_per_week, days_per_week=days_per_week)
    check_numbers(least=0, payments_per_year=payments_per_year, hours_per_year=hours_per_year)
    check_numbers(least=0, most=1, full_time_share=full_time_share)
    times = {
        **PER_YEAR,
        "hour": hours_per_week * WEEKS if hours_per_year is None else hours_per_year,
        "day": days_per_week * WEEKS,
        "month": payments_per_year,
    }
    return amount * times[per] * full_time_share


def raised(base: float, year: int, *, growth: float = 0.0) -> float:
    """Base pay in `year` (from 1) after a raise of `growth` each year: base·(1+g)^(t-1) [money/yr].

    Raises:
        ValueError: if the base is no ordinary number, or growth is below -100%.
    """
    check_numbers(base=base)
    check_numbers(least=-1, growth=growth)
    return base * (1 + growth) ** (year - 1)


def working_weeks(days_per_week: float, *, leave_days: float = 0.0, public_holidays: float = 0.0) -> float:
    """Weeks really worked in a year: (52·d - leave - holidays)/d, never below 0 [weeks/yr].

    Raises:
        ValueError: if there is no working day in the week, or days off are negative.
    """
    check_numbers(days_per_week=days_per_week)
    if days_per_week <= 0:
        raise ValueError("days_per_week must be above 0")
    check_numbers(least=0, leave_days=leave_days, public_holidays=public_holidays)
    return max(0.0, (WEEKS * days_per_week - leave_days - public_holidays) / days_per_week)


def leave_in_working_days(
    leave: float,
    basis: LeaveBasis = "working_days",
    *,
    days_per_week: float = DAYS_PER_WEEK,
    hours_per_day: float = 8.0,
) -> float:
    """Leave as days of the person's own working week [days/yr], from days of another week or from hours.

    Raises:
        ValueError: if a number is negative or no ordinary one.
    """
    check_numbers(least=0, leave=leave, days_per_week=days_per_week, hours_per_day=hours_per_day)
    if basis == "hours":
        return leave / hours_per_day if hours_per_day else 0.0
    week = {"working_days": days_per_week, "five_day_week": 5.0, "six_day_week": 6.0, "calendar_days": 7.0}[basis]
    return leave * days_per_week / week


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours of one full year."""

    paid: float
    """Paid hours, overtime among them [h/yr]."""
    worked: float
    """Paid hours less paid leave and public holidays [h/yr]."""
    unpaid: float
    """Unpaid overtime [h/yr]."""
    commute: float
    """On the way, both ways [h/yr]."""

    @property
    def given(self) -> float:
        """All the hours the job takes [h/yr]."""
        return self.worked + self.unpaid + self.commute


@dataclass(frozen=True, slots=True)
class Work:
    """Base pay and time of one offer, at one end of its ranges."""

    base: float
    """Base pay or fees of the first full year [money/yr]."""
    headline: float
    """The same before a contractor's unbilled time: for a contractor a contrast only [money/yr]."""
    growth: float
    """Yearly raise [1]."""
    days_per_week: float
    leave_days: float
    """Leave in own working days [days/yr]."""
    public_holidays: float
    """Public holidays beyond the leave [days/yr]."""
    weeks: float
    """Weeks really worked [weeks/yr]."""
    contract_hours: float
    """Paid hours of a full year without overtime [h/yr]."""
    hours_per_week: float

    def base_in(self, year: int) -> float:
        """Base pay for the whole of `year` [money/yr]."""
        return raised(self.base, year, growth=self.growth)

    def hourly_in(self, year: int) -> float:
        """Base pay for an hour in `year` [money/h]; 0 where there are no hours."""
        full = raised(self.headline, year, growth=self.growth)
        return full / self.contract_hours if self.contract_hours >= 1 else 0.0


def work_of(terms: MoneyTerms, view: View) -> Work:
    """Base pay and time as the offer states them; its base salary must be known."""
    hours, days = _week(terms, view)
    leave, holidays = days_off(terms, view, days=days, hours=hours)
    pay = terms.base_salary
    contract_hours = view.more(pay.hours_per_year if pay else None, hours * WEEKS)
    headline = _headline(terms, view, hours=hours, days=days)
    weeks = _billed_weeks(terms, view, days=days, off=leave + holidays)
    return Work(
        base=headline * weeks / WEEKS if bills_weeks(terms) else headline,
        headline=headline,
        growth=view.more(terms.yearly_raise),
        days_per_week=days,
        leave_days=leave,
        public_holidays=holidays,
        weeks=weeks,
        contract_hours=contract_hours,
        hours_per_week=hours,
    )


def _week(terms: MoneyTerms, view: View) -> tuple[float, float]:
    """Hours and days a week; more is better where they are paid one by one, and worse otherwise."""
    per = terms.base_salary.per if terms.base_salary is not None else "year"
    hours = view.more if per == "hour" else view.less
    days = view.more if per == "day" else view.less
    return hours(terms.paid_hours, usual_hours(terms, view)), days(terms.working_days, DAYS_PER_WEEK)


def usual_hours(terms: MoneyTerms, view: View) -> float:
    """Hours of a week where the offer does not say: 40, of it the share of full time [h/week]."""
    return HOURS_PER_WEEK * (view.more(terms.base_salary.fte, 1.0) if terms.base_salary is not None else 1.0)


def bills_weeks(terms: MoneyTerms) -> bool:
    """Whether days off cut the fee: of a contractor whose rate is for a week or less, or who states billed weeks."""
    pay, contracting = terms.base_salary, terms.contracting
    stated = contracting is not None and contracting.billed_weeks is not None
    return terms.is_contractor and (stated or (pay is not None and pay.per not in RETAINERS))


def _headline(terms: MoneyTerms, view: View, *, hours: float, days: float) -> float:
    pay = terms.base_salary
    assert pay is not None
    return yearly_base(
        view.income(pay),
        pay.per,
        hours_per_week=hours,
        days_per_week=days,
        payments_per_year=view.more(terms.payments, 12.0),
        hours_per_year=None if pay.hours_per_year is None else view.more(pay.hours_per_year),
        full_time_share=view.more(pay.fte, 1.0) if quoted_for_full_time(terms) else 1.0,
    )


def quoted_for_full_time(terms: MoneyTerms) -> bool:
    """Whether pay still has to be cut to the share of full time: not where it is a rate for the time worked."""
    pay = terms.base_salary
    assert pay is not None
    hours_stated = terms.paid_hours is not None or pay.hours_per_year is not None
    if (pay.per == "hour" and hours_stated) or (pay.per == "day" and terms.working_days is not None):
        return bool(pay.quoted_full_time)
    # Hours that are not stated are those of the part-time week already.
    return pay.per != "hour" and pay.quoted_full_time is not False


def days_off(terms: MoneyTerms, view: View, *, days: float, hours: float) -> tuple[float, float]:
    """Leave and the public holidays beyond it, in own working days [days/yr]; unknown counts 0."""
    better = view.less if terms.is_contractor else view.more
    leave = leave_in_working_days(
        better(terms.leave_days), terms.leave_basis, days_per_week=days, hours_per_day=hours / days
    )
    inside = bool(terms.leave_includes_public_holidays) and terms.leave_days is not None
    return leave, 0.0 if inside else better(terms.public_holidays)


def _billed_weeks(terms: MoneyTerms, view: View, *, days: float, off: float) -> float:
    """Weeks worked; for a contractor the weeks billed."""
    contracting = terms.contracting
    if contracting is not None and contracting.billed_weeks is not None:
        return view.more(contracting.billed_weeks)
    unpaid: tuple[Quantity | None, ...] = (contracting.sick_days, contracting.bench_days) if contracting else ()
    return working_weeks(days, leave_days=off + sum(view.less(quantity) for quantity in unpaid))


def contractor_fees(
    rate: float,
    per: Period = "day",
    *,
    days_per_week: float = DAYS_PER_WEEK,
    hours_per_week: float = HOURS_PER_WEEK,
    holidays: float = 0.0,
    leave: float = 0.0,
    sick: float = 0.0,
    bench: float = 0.0,
    billed_weeks: float | None = None,
) -> float:
    """Fees of a year [money/yr]: rate × (52·d - holidays - leave - sick - bench), or billed weeks × hours.

    Days off are unpaid working days [days/yr]; `billed_weeks` [weeks/yr] takes their place where given. A fee by the
    month, the half-month or the year is a retainer, from which days off take nothing.

    Raises:
        ValueError: as `yearly_base` and `working_weeks` do.
    """
    full = yearly_base(rate, per, hours_per_week=hours_per_week, days_per_week=days_per_week)
    check_numbers(least=0, holidays=holidays, leave=leave, sick=sick, bench=bench, billed_weeks=billed_weeks)
    off = 0.0 if per in RETAINERS else holidays + leave + sick + bench
    weeks = working_weeks(days_per_week, leave_days=off) if billed_weeks is None else billed_weeks
    return full * weeks / WEEKS
