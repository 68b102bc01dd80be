"""Advert against offer: which terms the letter changes, which it betters, and which it does not mention."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from offer_eval.core.advert_diff.attendance import names_remote
from offer_eval.core.advert_diff.benefits import COVERED
from offer_eval.core.advert_diff.contract import names_kind
from offer_eval.core.advert_diff.hours import FULL_TIME_FROM, HOURS_A_WEEK, names_hours
from offer_eval.core.advert_diff.pay import guessed_period, names_pay
from offer_eval.core.advert_diff.pieces import quoted
from offer_eval.core.advert_diff.place import names_place
from offer_eval.core.advert_diff.places import cities, countries, states
from offer_eval.core.advert_diff.start import names_day
from offer_eval.core.advert_diff.stated import Stated, stated
from offer_eval.core.advert_diff.title import JOB_NOUN, title_like

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from offer_eval.core.advert_diff.amounts import Money
    from offer_eval.core.advert_diff.benefits import Benefit
    from offer_eval.core.advert_diff.bonus import Bonus
    from offer_eval.core.advert_diff.contract import Contract
    from offer_eval.core.advert_diff.hours import Hours
    from offer_eval.core.advert_diff.pay import Pay
    from offer_eval.core.advert_diff.place import Place
    from offer_eval.core.advert_diff.start import Start
    from offer_eval.core.advert_diff.title import Title

SCHEMA_VERSION = 1
"""Version of the JSON form."""


class Change(StrEnum):
    """What the letter does to a term of the advert."""

    DIFFERENT = "different"
    """Another value, no better for the candidate as far as can be told."""
    BETTER = "better"
    """A value that is better for the candidate."""
    NOT_IN_LETTER = "not_in_letter"
    """The letter does not mention it."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One term that the advert states and the letter changes or leaves out."""

    field: str
    """title, seniority, salary, location, remote_days, hours, contract_type, start_date, bonus or benefits."""
    advert: str
    """The value in the advert."""
    offer: str
    """The value in the letter; empty where it is not mentioned."""
    kind: Change
    advert_words: str
    """The words of the advert."""
    offer_words: str
    """The words of the letter; empty where it is not mentioned."""


def compare_texts(advert: str, offer: str, *, today: date) -> tuple[Difference, ...]:
    """The differences between an advert and an offer letter or contract, in the order of the fields.

    What lies inside an advertised range is no difference; what the advert does not mention is none either.

    Args:
        advert: Plain text of the advert, in English.
        offer: Plain text of the letter or contract, in English.
        today: Gives dates without a year their year.
    """
    said = stated(advert, letter=False, today=today)
    written = stated(offer, letter=True, today=today)
    found = tuple(_differences(said, written, today))
    if not found:
        return ()
    adverts = _quotes(advert, [row.advert_words for row in found])
    offers = _quotes(offer, [row.offer_words for row in found])
    return tuple(
        replace(row, advert_words=one, offer_words=other)
        for row, one, other in zip(found, adverts, offers, strict=True)
    )


_BETWEEN = " … "
"""Stands between two places of a text that are quoted together."""


def _quotes(text: str, words: list[str]) -> list[str]:
    """The words of each difference as the text has them."""
    apart = [one.split(_BETWEEN) for one in words]
    quotes = iter(quoted(text, tuple(part for parts in apart for part in parts)))
    return [_BETWEEN.join(dict.fromkeys(next(quotes) for _ in parts)) for parts in apart]


def as_data(differences: tuple[Difference, ...]) -> dict[str, Any]:
    """Plain data for JSON: `{schema_version, differences: [{field, advert, offer, kind, evidence}]}`."""
    return {
        "schema_version": SCHEMA_VERSION,
        "differences": [
            {
                "field": difference.field,
                "advert": difference.advert,
                "offer": difference.offer,
                "kind": difference.kind.value,
                "evidence": {"advert": difference.advert_words, "offer": difference.offer_words},
            }
            for difference in differences
        ],
    }


def _differences(said: Stated, written: Stated, today: date) -> Iterator[Difference]:
    yield from _title(said.title, written.title or (title_like(written.parts, said.title) if said.title else None))
    yield from _salary(said, written)
    yield from _location(said, written)
    yield from _remote_days(said, written)
    yield from _hours(said.hours, written)
    yield from _contract(said.contract, written)
    yield from _start(said.start, written, today)
    yield from _bonus(said, written)
    yield from _benefits(said, written)


# Title


def _title(said: Title | None, written: Title | None) -> Iterator[Difference]:
    if said is None:
        return
    if written is None:
        yield Difference("title", said.shown, "", Change.NOT_IN_LETTER, said.words, "")
        return
    if not _same_role(said, written):
        yield Difference("title", said.shown, written.shown, Change.DIFFERENT, said.words, written.words)
    change = _seniority(said, written)
    if change is not None:
        yield Difference("seniority", said.shown, written.shown, change, said.words, written.words)


_ENGINEERS = frozenset({"engineer", "developer"})
_SALES = frozenset({"representative", "executive"})


def _same_role(said: Title, written: Title) -> bool:
    if said.role == written.role or not said.role or not written.role:
        return True
    if said.role <= written.more or written.role <= said.more:
        more = (written.role - said.more) | (said.role - written.more)
        return (
            said.head in _SENIORITY_HEADS
            or _kin(said.head, written.head)
            or not any(JOB_NOUN.search(word) for word in more)
        )
    if _kin(said.head, written.head):
        one, other = said.role - {said.head}, written.role - {written.head}
        return one <= other or other <= one
    return False


_SENIORITY_HEADS = frozenset({"lead", "senior", "junior", "intern"})


def _kin(one: str, other: str) -> bool:
    return one == other or {one, other} == _ENGINEERS


def _seniority(said: Title, written: Title) -> Change | None:
    if said.rank != written.rank:
        return Change.BETTER if written.rank > said.rank else Change.DIFFERENT
    if said.management and written.management and said.management != written.management:
        return Change.BETTER if written.management > said.management else Change.DIFFERENT
    if said.level is not None and said.level != written.level:
        return Change.BETTER if (written.level or 0) > said.level else Change.DIFFERENT
    return None


# Pay

_A_YEAR = {"year": 1.0, "half-month": 24.0, "fortnight": 26.0, "week": 52.0, "day": 260.0}
"""Payments a year; five working days in each of 52 weeks."""
SAME = 0.003
"""Share by which two figures of one period may differ and still be the same: rounding."""
SAME_CONVERTED = 0.012
"""The same for figures of different periods, where 52 weeks or 2,080 hours stand for the year."""


def _is_hourly(pays: tuple[Pay, ...]) -> bool:
    return bool(pays) and pays[0].money.period in {"hour", "day"}


def _salary(said: Stated, written: Stated) -> Iterator[Difference]:
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
        if change is not None:
            yield Difference(
                "salary", shown_money(ours.money), shown_money(theirs.money), change, ours.words, theirs.words
            )
            return


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
    least = theirs[0] if theirs[0] is not None else theirs[1]
    most = theirs[1] if theirs[1] is not None else theirs[0]
    if least is None or most is None:
        return None
    if low is not None and (least < low * (1 - slack) or (theirs[0] is None and low == high)):
        return Change.DIFFERENT
    if high is not None and most > high * (1 + slack):
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


# Place


def _location(said: Stated, written: Stated) -> Iterator[Difference]:
    ours, theirs = said.place, written.place
    if ours is None:
        return
    remote = said.attendance is not None and said.attendance.high == 0
    if theirs is None:
        if not remote and ours.tokens | cities(ours.known) and not names_place(written.parts, ours):
            yield Difference("location", ours.shown, "", Change.NOT_IN_LETTER, ours.words, "")
        return
    if not remote and not _same_place(ours, theirs):
        yield Difference("location", ours.shown, theirs.shown, Change.DIFFERENT, ours.words, theirs.words)


def _same_place(ours: Place, theirs: Place) -> bool:
    one, other = cities(ours.known), cities(theirs.known)
    regions = states(ours.shown), states(theirs.shown)
    american = (countries(ours.known) | countries(theirs.known)) <= {"united states"}
    if american and regions[0] and regions[1] and not regions[0] & regions[1]:
        return False  # Portland in Oregon and Portland in Maine
    if one and other:
        return bool(one & other)
    if ours.tokens & theirs.tokens:
        return True
    lands = countries(ours.known), countries(theirs.known)
    if lands[0] and lands[1] and not lands[0] & lands[1]:
        return False
    if _only_land(ours) or _only_land(theirs):
        return True
    return not (ours.tokens and theirs.tokens)


def _only_land(place: Place) -> bool:
    """Whether only a country or region is named, in which any town may lie."""
    names = {word for name in place.known for word in name.replace("-", " ").split()}
    return bool(place.known) and not cities(place.known) and not place.tokens - names


def _remote_days(said: Stated, written: Stated) -> Iterator[Difference]:
    ours, theirs, place = said.attendance, written.attendance, written.place
    if ours is None:
        return
    if theirs is None:
        if ours.low >= 5 or (ours.high == 0 and names_remote(written.parts)):
            return
        if ours.high == 0 and place is not None:
            yield Difference("remote_days", ours.shown, f"at {place.shown}", Change.DIFFERENT, ours.words, place.words)
            return
        yield Difference("remote_days", ours.shown, "", Change.NOT_IN_LETTER, ours.words, "")
        return
    if theirs.low > ours.high:
        yield Difference("remote_days", ours.shown, theirs.shown, Change.DIFFERENT, ours.words, theirs.words)
    elif theirs.high < ours.low:
        yield Difference("remote_days", ours.shown, theirs.shown, Change.BETTER, ours.words, theirs.words)


# Hours, contract, start


def _hours(ours: Hours | None, written: Stated) -> Iterator[Difference]:
    theirs = written.hours
    if ours is None or (ours.low is None and not ours.kind and not ours.shifts):
        return
    if theirs is None:
        if (ours.low is not None or ours.kind) and not names_hours(written.parts, ours):
            yield Difference("hours", shown_hours(ours), "", Change.NOT_IN_LETTER, ours.words, "")
        return
    change = _hours_change(ours, theirs, hourly=_is_hourly(written.pays))
    if change is not None:
        yield Difference("hours", shown_hours(ours), shown_hours(theirs), change, ours.words, theirs.words)


def _hours_change(ours: Hours, theirs: Hours, *, hourly: bool) -> Change | None:
    if ours.low is not None and ours.high is not None and theirs.low is not None and theirs.high is not None:
        if theirs.high > ours.high + 0.01:
            return Change.DIFFERENT
        if theirs.low < ours.low - 0.01:
            full = theirs.low >= FULL_TIME_FROM and not hourly
            return Change.BETTER if full else Change.DIFFERENT
        return _shift_change(ours, theirs)
    one, other = _time_kind(ours), _time_kind(theirs)
    if one and other and one != other:
        return Change.DIFFERENT
    return _shift_change(ours, theirs)


def _shift_change(ours: Hours, theirs: Hours) -> Change | None:
    if not ours.shifts or not theirs.shifts:
        return None
    harder = {"night", "weekend", "rotating", "evening"}
    return Change.DIFFERENT if (theirs.shifts & harder) - ours.shifts else None


def _time_kind(hours: Hours) -> str:
    if hours.low is not None:
        return "full" if hours.low >= FULL_TIME_FROM else "part"
    return hours.kind


def shown_hours(hours: Hours) -> str:
    """Working time as a person would write it."""
    if hours.low is not None and hours.high is not None:
        figure = f"{hours.low:g}" if hours.low == hours.high else f"{hours.low:g} to {hours.high:g}"
        text = f"{figure} hours a week"
    else:
        text = {"full": "full time", "part": "part time", "": ""}[hours.kind]
    return ", ".join(part for part in (text, " and ".join(sorted(hours.shifts))) if part)


_NEAR_KINDS = (
    frozenset({"internship", "fixed_term"}),
    frozenset({"apprenticeship", "fixed_term"}),
    frozenset({"agency", "fixed_term"}),
)


def _contract(ours: Contract | None, written: Stated) -> Iterator[Difference]:
    theirs = written.contract
    if ours is None or (theirs is None and names_kind(written.parts, ours)):
        return
    if ours.kind == "employee" and (theirs is None or theirs.kind != "contractor"):
        return
    if theirs is None:
        yield Difference("contract_type", shown_contract(ours), "", Change.NOT_IN_LETTER, ours.words, "")
        return
    change = _contract_change(ours, theirs)
    if change is not None:
        yield Difference(
            "contract_type", shown_contract(ours), shown_contract(theirs), change, ours.words, theirs.words
        )


def _contract_change(ours: Contract, theirs: Contract) -> Change | None:
    if ours.kind != theirs.kind and frozenset({ours.kind, theirs.kind}) not in _NEAR_KINDS:
        return Change.BETTER if theirs.kind == "permanent" and ours.kind != "contractor" else Change.DIFFERENT
    if ours.months and theirs.months and abs(ours.months - theirs.months) > 0.06 * ours.months:
        return Change.BETTER if theirs.months > ours.months else Change.DIFFERENT
    return None


def shown_contract(contract: Contract) -> str:
    """A kind of contract as a person would write it."""
    name = {"fixed_term": "fixed term", "agency": "temporary through an agency"}.get(contract.kind, contract.kind)
    return f"{name}, {contract.months:.3g} months" if contract.months else name


def _start(ours: Start | None, written: Stated, today: date) -> Iterator[Difference]:
    theirs = written.start
    if ours is None or ours.span is None:
        return
    if theirs is None:
        if names_day(written.parts, ours.span, today=today):
            return
        yield Difference("start_date", ours.shown, "", Change.NOT_IN_LETTER, ours.words, "")
        return
    if theirs.span is None:
        return
    days = [day for day in (ours.span.other, theirs.span.other) if day is not None]
    meets = theirs.span.first <= ours.span.last and theirs.span.last >= ours.span.first
    meets = meets or any(
        ours.span.first <= day <= ours.span.last or theirs.span.first <= day <= theirs.span.last for day in days
    )
    if not meets:
        yield Difference("start_date", ours.shown, theirs.shown, Change.DIFFERENT, ours.words, theirs.words)


# Bonus and benefits


def _bonus(said: Stated, written: Stated) -> Iterator[Difference]:
    """One difference at most: the gravest of those of the single kinds of bonus."""
    found = [
        row
        for kind, ours in said.bonuses.items()
        if (row := _one_bonus(ours, written.bonuses.get(kind), said, written)) is not None
    ]
    order = (Change.DIFFERENT, Change.NOT_IN_LETTER, Change.BETTER)
    yield from sorted(found, key=lambda row: order.index(row.kind))[:1]


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
    if ours.guaranteed and theirs.discretionary:
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


def _benefits(said: Stated, written: Stated) -> Iterator[Difference]:
    """One difference a kind of change, each with all the benefits it is about."""
    found: dict[Change, list[tuple[Benefit, Benefit | None]]] = {}
    for name, ours in said.benefits.items():
        theirs = written.benefits.get(name)
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
    if ours.amount is None or theirs.amount is None or abs(ours.amount - theirs.amount) < 0.3:
        return None
    return Change.BETTER if theirs.amount > ours.amount else Change.DIFFERENT


def _benefit_row(change: Change, pairs: list[tuple[Benefit, Benefit | None]]) -> Difference:
    return Difference(
        "benefits",
        "; ".join(ours.shown for ours, _ in pairs),
        "; ".join(theirs.shown for _, theirs in pairs if theirs is not None),
        change,
        _BETWEEN.join(dict.fromkeys(ours.words for ours, _ in pairs)),
        _BETWEEN.join(dict.fromkeys(theirs.words for _, theirs in pairs if theirs is not None)),
    )
