"""RF5: pay and time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.compensation.equity_claims import equity_gaps
from offer_eval.core.compensation.readings import bonus_share, guaranteed_share, is_commission_only
from offer_eval.core.model.quantity import Quantity
from offer_eval.core.red_flags.reading import answer, any_yes, at_ends, either, judge, percent, span
from offer_eval.core.red_flags.rule import Answer, Asked, Hit, Severity, rule
from offer_eval.core.red_flags.terms import bonus_at_will, yearly_base

if TYPE_CHECKING:
    from offer_eval.core.model import Offer
    from offer_eval.core.red_flags.rule import About

HALF = 0.5

LONG_WEEK = 48.0
"""Hours a week from which a week is long here; many working-time rules use the same mark."""


@rule(
    "RF501",
    "commission_only",
    label="commission_only",
    severity=Severity.HIGH,
    why="You carry the whole risk of a month without sales, and the employer none.",
    other_side="Experienced sellers with customers of their own may prefer it. Leads and an advance soften it.",
    question="What did the person in the middle of the team earn last year, and is there a guaranteed amount?",
    action="Ask for a guaranteed base for the first half year, or reckon with your savings.",
    source="US Federal Trade Commission; published guides to sales pay",
    fields=("commission_only", "base_salary", "commission"),
    trips={"commission_only": True},
    passes={"commission_only": False},
    trips_text="There is no basic wage: you keep half of what you sell.",
    passes_text="A base of 30,000 with commission on top.",
)
def commission_only(offer: Offer, _about: About) -> Answer:
    """Nothing is paid unless you sell."""
    if offer.commission_only is not None:
        return any_yes(offer, {"commission_only": "The whole pay depends on sales or results."})
    if is_commission_only(offer):
        return Hit("Base salary is nothing, and there is commission.", field="base_salary")
    return Asked.FINE if offer.base_salary is not None and offer.base_salary.low > 0 else Asked.NOT_ASKED


@rule(
    "RF502",
    "mostly_variable",
    severity=Severity.HIGH,
    why="The figure they quote is mostly a hope; rent is not.",
    other_side="Some earn well on it. Past figures of several people, and not of the best one, show whether you would.",
    question="What did the person in the middle of the team earn last year, all in?",
    action="Plan with the guaranteed part alone.",
    source="published guides to sales pay",
    fields=("guaranteed_share", "base_salary", "target_bonus", "commission"),
    trips={"guaranteed_share": "40%"},
    passes={"guaranteed_share": "85%"},
)
def mostly_variable(offer: Offer, _about: About) -> Answer:
    """Less than half of the quoted pay is guaranteed."""
    if offer.commission_only or is_commission_only(offer):
        return Asked.FINE
    share, field = offer.guaranteed_share, "guaranteed_share"
    if share is None:
        part, field = guaranteed_share(offer), "base_salary"
        if part is None:
            return Asked.NOT_ASKED
        share = Quantity.exactly(part)
    judged = at_ends(share, lambda part: Severity.HIGH if part < HALF else None)
    return answer(judged, f"{percent(share)} of the quoted pay is guaranteed.", field=field)


@rule(
    "RF503",
    "below_floor",
    severity=Severity.HIGH,
    scale="High under the least you can live on; medium if it is more than a tenth under the least that such "
    "a job usually pays.",
    why="Pay that does not carry you ends in looking for the next job at once.",
    other_side="Less pay can be the price of a change of trade or of learning something. Then set a date "
    "for its review.",
    question="How was this figure worked out, and when is it looked at again?",
    action="Ask for the figure you need, with your reasons; know beforehand under which figure you say no.",
    source="TopResume; FlexJobs",
    fields=("pay_floor", "market_pay", "base_salary"),
    trips={"base_salary": 28000, "pay_floor": 32000},
    passes={"base_salary": 40000, "pay_floor": 32000, "market_pay": "38000 to 45000"},
)
def below_floor(offer: Offer, _about: About) -> Answer:
    """The pay is too low."""
    base = yearly_base(offer)
    if base is None:
        return Asked.NOT_ASKED
    floor = _under(base, offer.pay_floor, Severity.HIGH, what="the least you can live on")
    usual = None if offer.market_pay is None else Quantity.exactly(0.9 * offer.market_pay.low)
    market = _under(base, usual, Severity.MEDIUM, what="nine tenths of what such a job pays at the least")
    return either(floor, market)


def _under(base: Quantity, mark: Quantity | None, severity: Severity, *, what: str) -> Answer:
    if mark is None:
        return Asked.NOT_ASKED
    judged = judge(severity if base.high < mark.low else None, severity if base.low < mark.high else None)
    return answer(judged, f"Base pay of {span(base)} a year is under {what} ({span(mark)}).", field="base_salary")


@rule(
    "RF504",
    "overwork",
    label="overwork",
    severity=Severity.MEDIUM,
    scale="Medium if people work over 48 hours a week, or more than a tenth over the paid hours without pay for it.",
    why="Unpaid hours are a cut in pay, and long weeks wear people out.",
    other_side="A busy season with quiet weeks after it is another matter.",
    question="How many hours did the team work last month, and what happens with hours over the contract?",
    action="Ask somebody in the team when they go home; reckon the pay by the hour.",
    source="US Department of Labor; nursing guides",
    fields=("real_hours_per_week", "hours_per_week", "overtime_paid", "overtime"),
    trips={"real_hours_per_week": 50, "hours_per_week": 40},
    passes={"real_hours_per_week": 41, "hours_per_week": 40},
    trips_text="You stay until it is done, evenings and weekends, without extra pay.",
    passes_text="Hours over 38 are given back as time off.",
)
def overwork(offer: Offer, _about: About) -> Answer:
    """Long or unpaid hours."""
    paid, real = offer.paid_hours, _real_hours(offer)
    if real is None:
        long = paid is not None and paid.low > LONG_WEEK
        return Hit(f"The contract has {_a_week(paid)}.", field="hours_per_week") if long else Asked.NOT_ASKED
    unpaid_from = None if offer.overtime_paid else paid
    if unpaid_from is None and not offer.overtime_paid and real.high <= LONG_WEEK:
        return Asked.NOT_ASKED
    judged = judge(
        _long(real.low, unpaid_from.high if unpaid_from else None),
        _long(real.high, unpaid_from.low if unpaid_from else None),
    )
    contract = f", {span(paid)} are paid" if paid is not None else ""
    return answer(judged, f"People work {_a_week(real)}{contract}.")


def _a_week(hours: Quantity | None) -> str:
    return f"{span(hours, 'hour')} a week" if hours is not None else ""


def _real_hours(offer: Offer) -> Quantity | None:
    """Hours really worked a week: as seen, else paid hours and unpaid overtime."""
    unpaid = offer.overtime.unpaid_hours_per_week if offer.overtime is not None else None
    if offer.real_hours_per_week is not None or unpaid is None or offer.paid_hours is None:
        return offer.real_hours_per_week
    return Quantity(low=offer.paid_hours.low + unpaid.low, high=offer.paid_hours.high + unpaid.high)


def _long(real: float, paid: float | None) -> Severity | None:
    too_much = real > LONG_WEEK or (paid is not None and real > 1.1 * paid + 1e-9)
    return Severity.MEDIUM if too_much else None


@rule(
    "RF505",
    "mandated_overtime",
    label="overwork",
    severity=Severity.MEDIUM,
    scale="Medium; low if it is paid or given back.",
    why="If they can order more hours at any time, evenings and weekends are not yours to plan.",
    other_side="Seasonal peaks, announced in time and paid, are part of many trades.",
    question="How often was overtime ordered last year, how long before, and how was it paid?",
    action="Ask for a limit a week, notice beforehand, and pay or time off in return.",
    source="US Department of Labor; nursing guides",
    fields=("overtime_required", "overtime_paid"),
    trips={"overtime_required": True, "overtime_paid": False},
    passes={"overtime_required": False},
    trips_text="Overtime is compulsory whenever the manager orders it.",
    passes_text="Overtime is voluntary and paid at one and a half.",
)
def mandated_overtime(offer: Offer, _about: About) -> Answer:
    """Overtime can be ordered."""
    if not offer.overtime_required:
        return Asked.NOT_ASKED if offer.overtime_required is None else Asked.FINE
    paid = {True: ", and it is paid or given back", False: ", and it is not paid", None: ""}[offer.overtime_paid]
    return Hit(f"Overtime can be ordered{paid}.", Severity.LOW if offer.overtime_paid else Severity.MEDIUM)


@rule(
    "RF506",
    "unpaid_on_call",
    label="overwork",
    severity=Severity.MEDIUM,
    why="Time in which you must stay near and sober is not free time.",
    other_side="Being on call that is paid, or seldom and shared by many, is ordinary in some trades.",
    question="How often would I be on call, how often does it ring, and how is it paid?",
    action="Ask for pay or time off for being on call, and for the number of weeks a year.",
    source="US Department of Labor; nursing guides",
    fields=("on_call", "on_call_paid"),
    trips={"on_call": True, "on_call_paid": False},
    passes={"on_call": True, "on_call_paid": True},
    trips_text="You carry the phone every third week; this is included in your salary.",
    passes_text="On-call weeks are paid at 300 each.",
)
def unpaid_on_call(offer: Offer, _about: About) -> Answer:
    """Being on call without pay."""
    if offer.on_call is False or offer.on_call_paid:
        return Asked.FINE
    if offer.on_call is None or offer.on_call_paid is None:
        return Asked.NOT_ASKED
    return Hit("You would be on call, and it is not paid or given back.")


@rule(
    "RF507",
    "bonus_discretionary",
    severity=Severity.LOW,
    scale="Nothing if the bonus is under a tenth of the quoted pay; low up to a quarter; medium above, or if "
    "less than half of the target was paid on average in the past.",
    why="A bonus that they decide on each year is a hope, not pay.",
    other_side="Most bonuses are worded so; what counts is what was paid.",
    question="Which share of the target was paid in each of the last three years?",
    action="Count it as nothing until you have seen the figures of past years.",
    source="HR Reporter",
    fields=("target_bonus", "base_salary"),
    trips={"target_bonus": {"share": "15%", "discretionary": True}, "base_salary": 50000},
    passes={"target_bonus": {"share": "5%", "discretionary": True}, "base_salary": 50000},
    trips_text="You may be considered for a bonus, at our sole discretion.",
    passes_text="Your bonus of 10 % is guaranteed for the first two years.",
)
def bonus_discretionary(offer: Offer, _about: About) -> Answer:
    """The bonus is a hope."""
    bonus, share = offer.target_bonus, bonus_share(offer)
    if bonus is None or share is None:
        return Asked.NOT_ASKED
    history, at_will = bonus.payout_history, bonus_at_will(bonus)
    poor = bool(history) and sum(history) / len(history) < HALF
    severity = _hope(share, poor=poor)
    if severity is None or (not at_will and history and not poor) or (at_will is False and not poor):
        return Asked.FINE
    if at_will is None and not poor:
        return Asked.NOT_ASKED
    paid = f" Paid in the past: {', '.join(f'{part:.0%}' for part in history)} of target." if history else ""
    will = " They decide each year whether to pay it." if at_will else ""
    return Hit(f"The bonus is {share:.0%} of the quoted pay.{will}{paid}", severity)


def _hope(share: float, *, poor: bool) -> Severity | None:
    if share < 0.1:
        return None
    return Severity.MEDIUM if poor or share > 0.25 else Severity.LOW


@rule(
    "RF508",
    "equity_opaque",
    severity=Severity.MEDIUM,
    scale="Medium while terms are missing; high if you asked and they did not say.",
    why="A number of shares means nothing without the number of all shares, the price, and what comes before them.",
    other_side="They may not have been asked. A window of 90 days to exercise is common, for reasons of tax.",
    question="How many shares are there fully diluted, what is the strike price and the common value, what "
    "comes before common shares, and how long can I exercise after leaving?",
    action="Ask for the missing terms; until you have them, count private shares as nothing.",
    source="published guides to start-up equity, among them B. Kuhn's questions; Secfi",
    fields=("equity_grants",),
    trips={"equity_grants": [{"kind": "options", "units": 10000}]},
    passes={"equity_grants": [{"kind": "rsu", "value": 40000, "listed": True}]},
    trips_text="Your options will be worth half a million.",
    passes_text="12,000 options of 8,400,000 shares fully diluted, strike 1.10, common value 1.40.",
)
def equity_opaque(offer: Offer, _about: About) -> Answer:
    """Shares without the terms that give them a value."""
    if offer.equity_grants is None:
        return Asked.NOT_ASKED
    gaps = [gap for grant in offer.equity_grants for gap in equity_gaps(grant) if gap.kind != "expiry"]
    if not gaps:
        return Asked.FINE
    refused = any(gap.kind == "unanswered" for gap in gaps)
    said = " ".join(dict.fromkeys(gap.sentence for gap in gaps))
    return Hit(said, Severity.HIGH if refused else Severity.MEDIUM)


@rule(
    "RF509",
    "disguised_employment",
    severity=Severity.HIGH,
    scale="By how many of four signs hold for a contractor (set hours, set place, their equipment, one "
    "client): high from three, medium at two.",
    why="You would work like an employee without leave, sick pay or notice, and may answer for taxes that "
    "were not paid.",
    other_side="One sign proves nothing; many contractors work at the client's for a while.",
    question="How do you judge the status of contractors, and who bears the cost if that turns out wrong?",
    action="Ask a tax adviser or a union before you sign; reckon leave, illness and contributions into the rate.",
    source="guidance on worker classification; J. J. Keller",
    fields=(
        "contract_type",
        "contractor_hours_set",
        "contractor_place_set",
        "contractor_tools_theirs",
        "contractor_one_client",
    ),
    trips={
        "contract_type": "contractor",
        "contractor_hours_set": True,
        "contractor_place_set": True,
        "contractor_one_client": True,
    },
    passes={"contract_type": "permanent"},
    trips_text="As a freelancer you work from nine to five at our desks with our laptop.",
    passes_text="As a freelancer you choose your hours and your tools.",
)
def disguised_employment(offer: Offer, _about: About) -> Answer:
    """Employment that is called contracting."""
    if not offer.is_contractor:
        return Asked.NOT_ASKED if offer.contract_type is None else Asked.FINE
    signs = {
        "set hours": offer.contractor_hours_set,
        "a set place": offer.contractor_place_set,
        "their equipment": offer.contractor_tools_theirs,
        "one client": offer.contractor_one_client,
    }
    held = [sign for sign, holds in signs.items() if holds]
    if len(held) >= 2:
        severity = Severity.HIGH if len(held) >= 3 else Severity.MEDIUM
        return Hit(f"A contractor with {', '.join(held)}.", severity, field="contract_type")
    open_signs = sum(holds is None for holds in signs.values())
    return Asked.FINE if len(held) + open_signs < 2 else Asked.NOT_ASKED


@rule(
    "RF510",
    "leave_undefined",
    severity=Severity.LOW,
    why="Where no number stands, people tend to take as much as they dare, and nothing is left to be paid out.",
    other_side="It works where those at the top take their weeks and everybody sees it.",
    question="How many days did people in my team take last year, and is there a least number?",
    action="Have a least number of days in writing.",
    source="Morning Brew; Dice",
    fields=("leave_days", "leave_unlimited"),
    trips={"leave_days": "unlimited"},
    passes={"leave_days": 28},
    trips_text="Take as much holiday as you like; we do not count.",
    passes_text="28 days of leave a year.",
)
def leave_undefined(offer: Offer, _about: About) -> Answer:
    """Leave without a number of days."""
    if offer.leave_days is not None:
        return Asked.FINE
    if not offer.leave_unlimited:
        return Asked.NOT_ASKED
    return Hit("Leave is called unlimited; how much people take is not known.", field="leave_unlimited")


@rule(
    "RF511",
    "no_pay_stated",
    label="no_salary",
    severity=Severity.NOTE,
    scale="A note; medium if you asked and they would not name a figure.",
    why="Without a figure you cannot tell whether the talks are worth your time.",
    other_side="Many adverts leave it out and name it in the first talk.",
    question="Which range of pay is planned for this post?",
    action="Ask early; say your own range if they will not.",
    source="a common remark of career advisers",
    fields=("pay_named", "pay_figure_refused", "base_salary"),
    trips={"pay_named": False},
    passes={"base_salary": 52000},
    trips_text="We offer a competitive salary.",
    passes_text="Pay: 48,000 to 54,000 a year.",
)
def no_pay_stated(offer: Offer, _about: About) -> Answer:
    """No figure for the pay."""
    if offer.base_salary is not None or offer.pay_named:
        return Asked.FINE
    if offer.pay_figure_refused:
        return Hit("They would not name a figure when you asked.", Severity.MEDIUM, field="pay_figure_refused")
    return Asked.NOT_ASKED if offer.pay_named is None else Hit("They have not named a figure for the pay.")


@rule(
    "RF512",
    "long_invoice_terms",
    severity=Severity.MEDIUM,
    why="You would lend them your work for weeks, and wait for the money if anything goes wrong.",
    other_side="Large firms often pay late and surely; a deposit or a payment halfway takes the edge off.",
    question="Could invoices be paid within 30 days, with a part at the start?",
    action="Ask for 30 days and for part payments; reckon the wait into your savings.",
    source="guides to contracting",
    fields=("invoice_days",),
    trips={"invoice_days": 60},
    passes={"invoice_days": 30},
    trips_text="Invoices are settled ninety days after the end of the month.",
    passes_text="Invoices are paid within 14 days.",
)
def long_invoice_terms(offer: Offer, _about: About) -> Answer:
    """Invoices are paid late."""
    if offer.invoice_days is None:
        return Asked.NOT_ASKED
    judged = at_ends(offer.invoice_days, lambda days: Severity.MEDIUM if days > 45 else None)
    return answer(judged, f"Invoices are paid after {span(offer.invoice_days, 'day')}.")
