"""The money compared: base pay or total, bonus and commission, benefits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from offer_eval.core.advert_diff.benefit_kinds import COVERED
from offer_eval.core.advert_diff.benefits import days_of_leave, mentioned
from offer_eval.core.advert_diff.bonus import Bonus
from offer_eval.core.advert_diff.difference import BETWEEN, Change, Difference
from offer_eval.core.advert_diff.hours import HOURS_A_WEEK
from offer_eval.core.advert_diff.pay import guessed_period, names_pay

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.advert_diff.amounts import Money
    from offer_eval.core.advert_diff.benefits import Benefit
    from offer_eval.core.advert_diff.hours import Hours
    from offer_eval.core.advert_diff.pay import Pay
    from offer_eval.core.advert_diff.stated import Stated


_A_YEAR = {"year": 1.0, "half-month": 24.0, "fortnight": 26.0, "week": 52.0, "day": 260.0}
"""Payments a year; five working days in each of 52 weeks."""
SAME = 0.003
"""Share by which two figures of one period may differ and still be the same: rounding."""
SAME_CONVERTED = 0.012
"""The same for figures of different periods, where 52 weeks or 2,080 hours stand for the year."""


def salary_change(said: Stated, written: Stated) -> Iterator[Difference]:
    """The difference in base pay, or where there is none, in the total that is promised."""
    if not said.pays:
        return
    if not written.pays:
        ours = said.pays[0]
        if names_pay(written.parts, ours.money):
            return
        yield Difference("salary", shown_money(ours.money), "", Change.NOT_IN_LETTER, ours.words, "")
        return
    for ours, theirs in _counterparts(said.pays[:6], written.pays[:6]):
        change = _pay_change(ours, theirs, said, written)
        if change is Change.DIFFERENT and _whole_meets(ours, said, written):
            return
        if change is not None:
            yield Difference(
                "salary", shown_money(ours.money), shown_money(theirs.money), change, ours.words, theirs.words
            )
            return


def _whole_meets(ours: Pay, said: Stated, written: Stated) -> bool:
    """Whether the letter divides the advertised pay into basic pay and allowances that add up to it."""
    wholes = [pay for pay in written.pays if pay.basis == "total" and not pay.on_target]
    return ours.basis == "base" and any(_pay_change(ours, whole, said, written) is None for whole in wholes)


def _counterparts(ours: tuple[Pay, ...], theirs: tuple[Pay, ...]) -> Iterator[tuple[Pay, Pay]]:
    """Figures to set against each other: of the same basis and, if there is one, of the same period."""
    alike = False
    for basis in ("base", "total"):
        one = next((pay for pay in ours if pay.basis == basis), None)
        others = [pay for pay in theirs if pay.basis == basis]
        if one is not None and others:
            alike = True
            yield one, next((pay for pay in others if pay.money.period == one.money.period), others[0])
    if not alike:
        yield ours[0], theirs[0]


def _pay_change(ours: Pay, theirs: Pay, said: Stated, written: Stated) -> Change | None:
    if not _same_currency(ours.money.currency, theirs.money.currency):
        return Change.DIFFERENT
    if ours.money.period == theirs.money.period or _of_one_size(ours, theirs):
        change = _against_range(_range(ours.money), _range(theirs.money), slack=SAME)
    else:
        bounds = _yearly(ours, said, written), _yearly(theirs, written, said)
        change = _against_range(*bounds, slack=SAME_CONVERTED)
    if change is Change.DIFFERENT and _explained(ours, theirs, said, written):
        return None
    return change


def _of_one_size(ours: Pay, theirs: Pay) -> bool:
    """Whether one period is only guessed and the figures are so near that they must be for the same one."""
    one = ours.money.high if ours.money.high is not None else ours.money.low
    other = theirs.money.high if theirs.money.high is not None else theirs.money.low
    return (ours.guessed or theirs.guessed) and bool(one) and bool(other) and 0.4 < (other or 0) / (one or 1) < 2.5


def _same_currency(one: str, other: str) -> bool:
    if not one or not other or one == other:
        return True
    named = {one, other} - {"$", "kr"}
    return len(named) == 1 and (
        named.pop() in ({"USD", "CAD", "AUD", "NZD", "SGD", "HKD"} if "$" in {one, other} else {"SEK", "NOK", "DKK"})
    )


def _range(money: Money) -> tuple[float | None, float | None]:
    low, high = money.low, money.high
    if money.about:
        return (low * 0.95 if low is not None else None), (high * 1.05 if high is not None else None)
    return low, high


def _yearly(pay: Pay, own: Stated, other: Stated) -> tuple[float | None, float | None]:
    low, high = _range(pay.money)
    period = pay.money.period or guessed_period(pay.money)
    factor = {"hour": 52 * _hours_of(own, other), "month": pay.payments}.get(period) or _A_YEAR[period]
    return (low * factor if low is not None else None), (high * factor if high is not None else None)


def _hours_of(own: Stated, other: Stated) -> float:
    """Hours a week to turn an hourly rate into a yearly one: stated here, stated there, or 40."""
    for source in (own.hours, other.hours):
        if source is not None and source.low is not None:
            return source.low
    return HOURS_A_WEEK


def _against_range(
    ours: tuple[float | None, float | None], theirs: tuple[float | None, float | None], *, slack: float
) -> Change | None:
    low, high = ours
    ends = [end for end in theirs if end is not None]
    if low is not None and (min(ends) < low * (1 - slack) or (theirs[0] is None and low == high)):
        return Change.DIFFERENT
    if high is not None and max(ends) > high * (1 + slack):
        return Change.BETTER
    return None


def _explained(ours: Pay, theirs: Pay, said: Stated, written: Stated) -> bool:
    """Whether a lower figure is the advert's full-time figure for the stated part of the hours."""
    shares = {
        share for hours in (written.hours, said.hours) if hours is not None for share in _parts_of_full_time(hours)
    }
    if not ours.pro_rata or theirs.pro_rata or not shares:
        return False
    low, high = _yearly(ours, said, written)
    actual, _ = _yearly(theirs, written, said)
    if actual is None:
        return False
    return any(
        (low or 0.0) * share * 0.985 <= actual <= (high if high is not None else actual) * share * 1.015
        for share in shares
    )


def _parts_of_full_time(hours: Hours) -> list[float]:
    """The share of full time that is worked, stated or by each usual length of a full week."""
    stated_share = [hours.share] if hours.share is not None else []
    return stated_share + [hours.low / full for full in (35.0, 37.0, 37.5, 40.0) if hours.low is not None]


def shown_money(money: Money) -> str:
    """An amount or range as a person would write it: `45,000 to 52,000 GBP a year`."""

    def one(amount: float) -> str:
        return f"{amount:,.2f}".removesuffix(".00")

    low, high = money.low, money.high
    if low is None and high is not None:
        figure = f"up to {one(high)}"
    elif high is None and low is not None:
        figure = f"from {one(low)}"
    else:
        figure = one(low or 0) if low == high else f"{one(low or 0)} to {one(high or 0)}"
    currency = {"$": "dollars", "": ""}.get(money.currency, money.currency)
    article = "an" if money.period == "hour" else "a"
    return " ".join(part for part in (figure, currency, f"{article} {money.period}" if money.period else "") if part)


def bonus_change(said: Stated, written: Stated) -> Iterator[Difference]:
    """One difference at most: the gravest of those of the single kinds of bonus."""
    promised, given = _bonuses(said, written), _bonuses(written, said)
    found = [
        row
        for kind, ours in promised.items()
        if (row := _one_bonus(ours, given.get(_of_its_kind(kind, promised, given)), said, written)) is not None
    ]
    order = (Change.DIFFERENT, Change.NOT_IN_LETTER, Change.BETTER)
    yield from sorted(found, key=lambda row: order.index(row.kind))[:1]


def _bonuses(text: Stated, other: Stated) -> dict[str, Bonus]:
    """The bonuses of a text; what on-target earnings add to base pay is one where only this text names them."""
    base = next((pay.money for pay in text.pays if pay.basis == "base" and pay.money.low), None)
    target, theirs = _on_target(text), _on_target(other)
    known = text.bonuses.get("commission") or text.bonuses.get("annual")
    if (
        base is None
        or target is None
        or theirs is not None
        or base.period != target.period
        or (known and (known.percent or known.money))
    ):
        return text.bonuses
    gap = (target.high or 0.0) - (base.low or 0.0)
    if gap <= 0:
        return text.bonuses
    words = next(pay.words for pay in text.pays if pay.money is target)
    bonus = known or Bonus("commission", None, None, False, False, False, False, None, words)  # noqa: FBT003
    return {**text.bonuses, bonus.kind: replace(bonus, money=replace(target, low=gap, high=gap))}


def _on_target(text: Stated) -> Money | None:
    """The on-target earnings that a text states."""
    return next((p.money for p in text.pays if p.on_target and p.basis == "total" and p.money.high), None)


_ON_TARGETS = frozenset({"annual", "commission"})


def _of_its_kind(kind: str, promised: dict[str, Bonus], given: dict[str, Bonus]) -> str:
    """The kind to look for in the letter: where each text names one yearly one, that one, be it bonus or commission."""
    one, other = _ON_TARGETS & promised.keys(), _ON_TARGETS & given.keys()
    return next(iter(other)) if kind in one and len(one) == len(other) == 1 else kind


def _one_bonus(ours: Bonus, theirs: Bonus | None, said: Stated, written: Stated) -> Difference | None:
    if theirs is None:
        theirs = next((bonus for bonus in written.bonuses.values() if bonus.absent), None)
    if theirs is None:
        if ours.absent:
            return None
        return Difference("bonus", shown_bonus(ours), "", Change.NOT_IN_LETTER, ours.words, "")
    change = _bonus_change(ours, theirs, said, written)
    return (
        None
        if change is None
        else Difference("bonus", shown_bonus(ours), shown_bonus(theirs), change, ours.words, theirs.words)
    )


def _bonus_change(ours: Bonus, theirs: Bonus, said: Stated, written: Stated) -> Change | None:
    if ours.absent or theirs.absent:
        return None if ours.absent == theirs.absent else (Change.BETTER if ours.absent else Change.DIFFERENT)
    if (ours.guaranteed and theirs.discretionary) or (ours.capped is False and theirs.capped):
        return Change.DIFFERENT
    one, other = _bonus_range(ours, theirs, said, written), _bonus_range(theirs, ours, written, said)
    if one is None or other is None:
        return Change.DIFFERENT if one is not None and theirs.discretionary else None
    return _bonus_figures(ours, theirs, one, other)


def _bonus_figures(ours: Bonus, theirs: Bonus, one: tuple[float, float], other: tuple[float, float]) -> Change | None:
    """Two figures set against each other: all below `up to 15 %` is inside it, while `up to 10 %` is less than 10 %."""
    if theirs.up_to and not ours.up_to and other[1] <= one[1] * 1.02:
        return Change.DIFFERENT
    least = one[0]
    if ours.up_to:
        least = one[1] if theirs.up_to else 0.0
    if other[1] < least * 0.98:
        return Change.DIFFERENT
    return Change.BETTER if other[0] > one[1] * 1.02 else None


def _bonus_range(bonus: Bonus, against: Bonus, own: Stated, other: Stated) -> tuple[float, float] | None:
    """The bonus in percent where the other one is in percent too, else in money a year; None where it has no figure."""
    if bonus.money is not None:
        return _bonus_money(bonus.money)
    if bonus.percent is None or against.money is None:
        return bonus.percent
    pay = next((p for p in (*own.pays, *other.pays) if p.money.low is not None), None)
    if pay is None:
        return None
    low, high = _yearly(pay, own, other)
    return bonus.percent[0] / 100 * (low or 0.0), bonus.percent[1] / 100 * (high or low or 0.0)


def _bonus_money(money: Money) -> tuple[float, float]:
    high = money.high if money.high is not None else money.low or 0.0
    return (money.low if money.low is not None else high), high


def shown_bonus(bonus: Bonus) -> str:
    """A bonus as a person would write it."""
    name = {"annual": "bonus", "sign_on": "sign-on bonus", "commission": "commission", "retention": "retention bonus"}[
        bonus.kind
    ]
    if bonus.absent:
        return f"no {name}"
    figure = ""
    if bonus.percent is not None:
        low, high = bonus.percent
        figure = f"{low:g} %" if low == high else f"{low:g} to {high:g} %"
    elif bonus.money is not None:
        figure = shown_money(bonus.money)
    head = "up to " if bonus.up_to and figure and not figure.startswith("up to") else ""
    marks = ["guaranteed"] * bonus.guaranteed + ["discretionary"] * bonus.discretionary
    return " ".join(part for part in (*marks, f"{name} of {head}{figure}" if figure else name) if part)


def benefits_change(said: Stated, written: Stated) -> Iterator[Difference]:
    """One difference a kind of change, each with all the benefits it is about."""
    found: dict[Change, list[tuple[Benefit, Benefit | None]]] = {}
    for name, ours in said.benefits.items():
        theirs = written.benefits.get(name) or mentioned(written.parts, ours)
        change = _benefit_change(ours, theirs, general=written.general_benefits)
        if change is not None:
            found.setdefault(change, []).append((ours, theirs))
    for change in Change:
        if change in found:
            yield _benefit_row(change, found[change])


def _benefit_change(ours: Benefit, theirs: Benefit | None, *, general: bool) -> Change | None:
    if theirs is None:
        covered = general and ours.amount is None and ours.name in COVERED
        return None if covered else Change.NOT_IN_LETTER
    if theirs.absent:
        return Change.DIFFERENT
    if ours.amount is None or theirs.amount is None:
        return None
    one, other = days_of_leave(ours, theirs) if ours.name == "leave" else (ours.amount, theirs.amount)
    if one == other or abs(one - other) < SAME_AMOUNT:
        return None
    return Change.BETTER if other > one else Change.DIFFERENT


SAME_AMOUNT = 0.3
"""Days of leave or percent of pension by which two figures may differ and be the same: rounding."""


def _benefit_row(change: Change, pairs: list[tuple[Benefit, Benefit | None]]) -> Difference:
    return Difference(
        "benefits",
        "; ".join(ours.shown for ours, _ in pairs),
        "; ".join(theirs.shown for _, theirs in pairs if theirs is not None),
        change,
        BETWEEN.join(dict.fromkeys(ours.words for ours, _ in pairs)),
        BETWEEN.join(dict.fromkeys(theirs.words for _, theirs in pairs if theirs is not None)),
    )
