"""Benefits, as a text states them: leave, pension, insurance and the like."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from offer_eval.core.advert_diff.amounts import money_in
from offer_eval.core.advert_diff.benefit_kinds import KINDS, LOOSELY
from offer_eval.core.advert_diff.bonus import PERCENT
from offer_eval.core.advert_diff.pay import speaks_of
from offer_eval.core.advert_diff.pieces import MAX_PIECE, evidence, in_digits, numbered, speaking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.advert_diff.amounts import Money
    from offer_eval.core.advert_diff.pieces import Piece


@dataclass(frozen=True, slots=True)
class Benefit:
    """One benefit as a text states it."""

    name: str
    amount: float | None
    """Days of leave, percent of the employer's pension contribution, or money; None where no figure stands."""
    shown: str
    words: str
    absent: bool = False
    """Whether the text says that there is none, or something else in its place."""
    public_holidays: bool | None = None
    """Whether days of leave include the public holidays; None where the text does not say."""


_GENERAL = re.compile(
    r"\b(?:benefits? (?:package|programs?|programmes?|plans?|schemes?|summary|guide)|(?:standard|company|"
    r"employee|full|comprehensive|group|usual|fringe|other|statutory) benefits|benefits (?:offered|available|"
    r"provided|made available|as per|in line)|"
    r"all (?:the )?benefits|benefits\b[^.;]{0,60}\b(?:handbook|policy|policies))\b",
    re.IGNORECASE,
)
_NO_BENEFIT = re.compile(
    r"\b(?:no|not|without|unpaid|ineligible|isn't|aren't|excluded|excluding|cannot|neither)\b[^.;,]{0,50}$|"
    r"\b(?:use|bring|provide|supply|need|have) (?:your|their) own (?:[\w-]{1,12} )?$|"
    r"\b(?:you|contractors?|consultants?|freelancers?)\b[^.;]{0,25}\b(?:look after|responsible for|arrange|provide|"
    r"pay for|organise|sort out) (?:your|their|all|any)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
_LEAVE_WORD = (
    r"(?:hols|annual leave|annual holidays?|holidays?|holiday entitlement|vacation|paid time off|pto|paid leave|"
    r"leave entitlement|annual vacation|leave|time off|urlaub|earned leave)"
)
_LEAVE_STEMS = ("leave", "hol", "vacation", "time off", "days off", "pto", "urlaub")
_LEAVE = (
    re.compile(r"(?P<n>[123]\d)\+? (?P<u>days) off\b(?P<pm> (?:per|a|each) month)?", re.IGNORECASE),
    re.compile(
        r"(?P<n>\d{1,3}(?:\.\d{1,2})?) ?(?:paid )?(?:holiday|vacation|annual leave|leave|"
        r"pto) (?P<u>days)(?P<pm> (?:per|a|each) month)?",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?P<n>\d{{1,3}}(?:\.\d{{1,2}})?)\+? ?(?:(?:working|paid|business|calendar|full|normal) )*(?P<u>days?|"
        rf"weeks?|hours?)(?:'s?)?(?P<pm> (?:per|a|each) month)?(?P<mid>[^.;\d]{{0,40}}?)\b{_LEAVE_WORD}\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b{_LEAVE_WORD}\b(?P<mid>[^.;\d%]{{0,60}}?)(?P<n>\d{{1,3}}(?:\.\d{{1,2}})?) ?(?:(?:working|paid|"
        rf"business|calendar|full|normal) )*(?P<u>days?|weeks?|hours?)(?P<pm> (?:per|a|each) month)?",
        re.IGNORECASE,
    ),
)
_UNLIMITED = re.compile(
    rf"\b(?:unlimited|flexible|open)\b[\w ,()-]{{0,20}}\b{_LEAVE_WORD}\b|"
    rf"\b{_LEAVE_WORD}\b[\w ,-]{{0,12}}\bunlimited\b",
    re.IGNORECASE,
)
_NOT_LEAVE = re.compile(
    r"\b(?:sick\w*|parental|maternity|paternity|bereavement|unpaid|notice|probation\w*|jury|casual|study|"
    r"volunteer\w*|carry|carried|cash(?:ed)?|compassionate|family|public holidays? \(|advance|service|"
    r"floating|company holidays|paid holidays|marriage|moving|birthday|within \d+|garden\w*)\b",
    re.IGNORECASE,
)
_INCLUSIVE = re.compile(
    r"\binc(?:l?\b\.?|lu(?:ding|sive|des?)\b)[^.;]{0,25}\b(?:bank|public|statutory|national|uk) (?:holidays?|hols|and)|"
    r"\b(?:bank|public|statutory|national) holidays? (?:are |is )?(?:included|inclusive)",
    re.IGNORECASE,
)
_ON_TOP = re.compile(
    r"(?:\bplus\b|\+|\bin addition to\b|\bexcluding\b|\bexclusive of\b|\band\b|\bas well as\b|&|"
    r"\bon top of\b)[^.;]{0,25}\b(?:bank|public|statutory|national) (?:holidays?|hols)",
    re.IGNORECASE,
)
STATUTORY = 28.0
"""Least paid leave of a five-day week in the UK, public holidays included [days] (gov.uk, holiday entitlement)."""
BANK_HOLIDAYS = 8
"""Public holidays a year in England and Wales (gov.uk, bank holidays); taken off where leave includes them."""


def benefits_in(parts: tuple[Piece, ...]) -> dict[str, Benefit]:
    """The named benefits that a text states, by name."""
    found: dict[str, Benefit] = {}
    leave = _leave_in(parts)
    if leave is not None:
        found["leave"] = leave
    if leave is None and (bare := _bare_days(parts)) is not None:
        found["leave"] = bare
    for number, piece in numbered(parts):
        text = f"{piece.label}: {piece.text}" if piece.label not in {"", "heading"} else piece.text
        known = tuple(_named(text))
        if known or _OFFERS.search(f"{piece.section} {piece.label}"):
            found.update(
                (name, Benefit(name, None, name, evidence(piece))) for name in _listed(text) if name not in found
            )
        for name, match in known:
            benefit = _benefit(name, f"{text} {_rest_of(parts, number)}" if name == "pension" else text, match, piece)
            if name not in found or (found[name].amount is None and benefit.amount is not None):
                found[name] = benefit
    return found


_OFFERS = re.compile(r"\b(?:benefits?|perks?|offers?|package|rewards?|in return|you(?:'ll| will)? get)\b")
"""A heading over a list of benefits."""
_ITEMS = re.compile(r"[,;:•+()]|\band\b|\bplus\b|&|\. ")
_GIVEN = re.compile(
    r"[^\W\d_][\w' -]{2,30}? (?:allowance|budget|stipend|vouchers?|loan|ticket|subsidy|reimbursement|membership|"
    r"insurance|cover)",
    re.IGNORECASE,
)
_NO_KIND = re.compile(
    r"\b(?:shifts?|nights?|weekend|holiday|leave|london|call\w*|pay|salary|bonus|hours|maternity|overtime|national|"
    r"social|unemployment|our|all|other|including|include|includes|from|with|for|of|sales|acting|generous|competitive)\b",
    re.IGNORECASE,
)


def _listed(text: str) -> Iterator[str]:
    """Benefits of a list that are of no kind with a name: the `gear allowance` among insurance and leave."""
    for item in _ITEMS.split(text):
        match = _GIVEN.fullmatch(item.strip())
        if match and not _NO_KIND.search(item) and not any(kind.search(item) for kind in _EVERY):
            yield item.strip().lower()


_EVERY = (*KINDS.values(), *LOOSELY.values())


def _rest_of(parts: tuple[Piece, ...], number: int) -> str:
    """The sentence behind a piece in the same paragraph, where a clause goes on that opens with its name alone."""
    after = parts[number + 1 : number + 2]
    return after[0].text if after and after[0].line == parts[number].line and not after[0].label else ""


_TRADE = re.compile(
    r"\b(?:sell|selling|clients?|customers?|experience (?:in|with)|insurance (?:company|industry)|"
    r"healthcare (?:company|provider|industry|sector)|our products?)\b",
    re.IGNORECASE,
)
_NO_BENEFIT_AFTER = re.compile(r"[ :]*(?:is |are )?(?:not\b|none\b|no\b|n/a)", re.IGNORECASE)


def _named(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    """The benefits that one piece names and does not deny."""
    for name, pattern in KINDS.items():
        match = pattern.search(text)
        if match is not None and not _denied(text, match) and not _TRADE.search(text) and not _NO_GRANT.search(text):
            yield name, match


def _denied(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 60) : match.start()]
    return _NO_BENEFIT.search(before) is not None or _NO_BENEFIT_AFTER.match(text, match.end()) is not None


_NO_GRANT = re.compile(
    r"\b(?:return (?:all|any|the)\b[^.;]{0,20}\bproperty|monitor\w*|telephone your|self-certificat\w+|unable to work|"
    r"absent|grievance|disciplin\w+|personal data|health and safety|reserves? the right|(?:holiday|leave) year runs|"
    r"keep confidential)\b",
    re.IGNORECASE,
)
"""A clause of any contract that names a thing without granting it: property to return, absence, monitoring."""


def mentioned(parts: tuple[Piece, ...], wanted: Benefit) -> Benefit | None:
    """The benefit where a letter means it in fewer or other words, or None."""
    pattern = LOOSELY.get(wanted.name) or KINDS.get(wanted.name) or _first_word(wanted.name)
    refused: Benefit | None = None
    for piece in speaking(parts):
        match = pattern.search(piece.words, len(piece.words) - len(piece.text)) or pattern.search(piece.words)
        if match and _NO_GRANT.search(piece.text):
            continue
        if match and not _denied(piece.words, match):
            amount = _kept_free(piece.words, match) if wanted.name in _MAY_COST else None
            return Benefit(
                wanted.name, amount, wanted.name, evidence(piece), absent=_replaced(piece.words, wanted.name)
            )
        if match and refused is None:
            refused = Benefit(wanted.name, None, f"no {wanted.name}", evidence(piece), absent=True)
    return refused


def _first_word(name: str) -> re.Pattern[str]:
    """What a letter has at least of a benefit of no known kind: the word that says what it is for."""
    return re.compile(rf"\b{re.escape(name.split()[-2])}", re.IGNORECASE)


_IN_LIEU = re.compile(r"\b(?:in lieu of|instead of|in place of) ", re.IGNORECASE)


def _replaced(text: str, name: str) -> bool:
    """Whether something else is given for a benefit: `an allowance in lieu of accommodation`."""
    match = _IN_LIEU.search(text) if name != "leave" else None
    pattern = LOOSELY.get(name) or KINDS.get(name) or _first_word(name)
    return match is not None and pattern.search(text, match.end(), match.end() + 30) is not None


def general_benefits(parts: tuple[Piece, ...]) -> bool:
    """Whether a text grants its benefits by a general clause, without naming them."""
    return any(
        _GENERAL.search(piece.text) or (piece.label == "benefits" and _GENERAL.search(f"benefits {piece.text}"))
        for piece in speaking(parts, ("benefit",))
    )


def _benefit(name: str, text: str, match: re.Match[str], piece: Piece) -> Benefit:
    amount: float | None = None
    shown = name
    if name == "pension":
        amount = _pension_percent(text, match)
        shown = f"pension, employer pays {amount:g} %" if amount is not None else "pension"
    elif name == "equity":
        share = _SHARE.search(text, max(0, match.start() - 30), match.end() + 60)
        amount = float(share["p"]) * 100 if share else None
        shown = f"equity of {share['p']} %" if share else name
    elif name in _MAY_COST:
        amount = _kept_free(text, match)
        shown = {None: name, 0.0: f"free {name}"}.get(amount, f"{name} at a charge")
    elif name == "flights home":
        amount = next((number for pattern, number in _FLIGHTS if pattern.search(text)), None)
        shown = name if amount is None else f"{name}, {'each year' if amount == 1 else 'every second year'}"
    elif name in {
        "learning budget",
        "company car",
        "relocation",
        "home-office allowance",
        "gym",
        "meals",
        "travel allowance",
        "phone allowance",
    }:
        money = _nearest_money(text, match)
        amount = (money.high if money.high is not None else money.low) if money else None
        amount = amount * 12 if amount is not None and money is not None and money.period == "month" else amount
        shown = (
            (f"{name}, {amount:,.0f} {money.currency if money.currency != '$' else 'dollars'}")
            if money and amount is not None
            else name
        )
    return Benefit(name, amount, shown, evidence(piece), absent=_replaced(text, name))


_SHARE = re.compile(r"(?<![\d.])(?<!\d-)(?<!\d - )(?<!\d to )(?P<p>[0-3]\.\d{1,3}|[1-5]) ?%")
"""A share of the company; in hundredths of a percent, so that what counts as rounding is small enough."""


def _kept_free(text: str, match: re.Match[str]) -> float | None:
    """0 for what is free, less than 0 where it is charged for, None where nothing is said of it."""
    around = text[max(0, match.start() - 30) : match.end() + 60]
    if _RENT.search(around):
        return -1.0
    return 0.0 if re.search(r"\bfree\b|\bat no cost\b|\bno rent\b", around, re.IGNORECASE) else None


_MAY_COST = frozenset({"accommodation", "parking"})
_RENT = re.compile(
    r"\b(?:rent of|at a rent|deduct\w*|charged?(?: at)?|cost\w* (?:of )?|ask(?: for)?|(?:at|for))(?: up to|"
    r" of)? ?[$£€]? ?\d",
    re.IGNORECASE,
)
_FLIGHTS = (
    (
        re.compile(r"\b(?:every|each|in|per) (?:two|2|second|other) years?\b|\bbiennial|\b24 months\b", re.IGNORECASE),
        0.5,
    ),
    (re.compile(r"\bannual|\byearly\b|\b(?:a|per|each|every) year\b|\b12 months\b", re.IGNORECASE), 1.0),
)


def _nearest_money(text: str, match: re.Match[str]) -> Money | None:
    """The amount that stands next to the name of a benefit and speaks of nothing else."""
    near = [
        (min(abs(money.start - match.end()), abs(match.start() - money.end)), money)
        for money in money_in(text)
        if speaks_of(text, money) != "pay"
    ]
    near = [
        (gap, money)
        for gap, money in near
        if not re.search(r"\w, \w|\bplus\b|\+", text[min(match.end(), money.end) : max(match.start(), money.start)])
    ]
    distance, money = min(near, key=lambda one: one[0], default=(MAX_PIECE, None))
    return money if distance < _BESIDE else None


_BESIDE = 45
"""An amount further from the name of a benefit is another thing's [characters]."""


def _pension_percent(text: str, match: re.Match[str]) -> float | None:
    near = text[max(0, match.start() - 70) : match.end() + 110]
    item = _ITEM_END.split(text[: match.start()])[-1] + match[0] + _ITEM_END.split(text[match.end() :])[0]
    for words in (item, near):
        for pattern in _EMPLOYER_PAYS:
            found = pattern.search(words)
            if found:
                return float(found["p"])
        percents = [float(m["px"] or m["p"]) for m in PERCENT.finditer(words) if float(m["p"]) <= 30]
        if percents:
            return percents[-1]
    return None


_ITEM_END = re.compile(r"[,;•+]")
"""What ends an item of a list."""


_EMPLOYER_PAYS = (
    re.compile(
        r"(?<!employee )(?<!member )\b(?:contributes|pays(?: in)?|matches|puts in)(?: an?| up to| at| additional| to|"
        r" your| the| pension| equivalent| of| contributions?)* (?P<p>\d{1,2}(?:\.\d{1,2})?) ?(?:%|per cent|percent)",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:employer|company|we)(?:'s)?(?: pension)?(?: will| shall)?(?: contributions?| contributes?|"
        r" match\w*| pays?)?(?: of| up to| at| is| an additional)*:? ?(?P<p>\d{1,2}(?:\.\d{1,2})?) ?(?:%|"
        r"per cent|percent)",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?P<p>\d{1,2}(?:\.\d{1,2})?) ?(?:%|per cent|percent)(?: of (?:your )?(?:base |"
        r"basic )?salary)?(?: matched)?(?: by (?:the )?)? ?(?:employer|company|from us)",
        re.IGNORECASE,
    ),
    re.compile(
        r"\bmatch\w*(?: (?:contributions?|of|up to|your))* (?P<p>\d{1,2}(?:\.\d{1,2})?) ?(?:%|per cent|percent)",
        re.IGNORECASE,
    ),
)


_BARE_DAYS = re.compile(
    r"(?:^|[,;•+|] ?)(?P<n>[12345]\d)(?:\.5)? days(?= ?(?:[,;•+|.)]|plus\b|$))(?! ?[+,]? ?(?:later|notice))",
    re.IGNORECASE,
)


def _bare_days(parts: tuple[Piece, ...]) -> Benefit | None:
    """Leave in a list of benefits that names no leave: `private medical, 27 days, pension 6 %`."""
    for piece in speaking(parts, ("days",)):
        match = _BARE_DAYS.search(in_digits(piece.text))
        if match and (any(_named(piece.text)) or _OFFERS.search(f"{piece.section} {piece.label}")):
            days = float(match["n"])
            return Benefit("leave", days, _shown_leave(days, included=False), evidence(piece))
    return None


def _leave_in(parts: tuple[Piece, ...]) -> Benefit | None:
    for piece in speaking(parts, _LEAVE_STEMS):
        text = in_digits(f"{piece.label}: {piece.text}" if piece.label not in {"", "heading"} else piece.text)
        if piece.section and re.search(_LEAVE_WORD, piece.section) and not re.search(_LEAVE_WORD, text, re.IGNORECASE):
            text = f"{piece.section}: {text}"
        days = _leave_days(text)
        if days is not None:
            on_top = _ON_TOP.search(text) is not None
            included = None if not on_top and not _INCLUSIVE.search(text) else not on_top
            return Benefit("leave", days, _shown_leave(days, included), evidence(piece), public_holidays=included)
        if _UNLIMITED.search(text):
            if re.search(r"unlimited", text, re.IGNORECASE):
                return Benefit("leave", math.inf, "unlimited leave", evidence(piece))
            return Benefit("leave", None, "leave without a number", evidence(piece))
    return None


def _shown_leave(days: float, included: bool | None) -> str:
    return f"{days:g} days of leave" + (", public holidays included" if included else "")


def days_of_leave(ours: Benefit, theirs: Benefit) -> tuple[float, float]:
    """The days of two texts to set against each other, without the public holidays where one includes them.

    Where only one text speaks of public holidays, the other's figure is taken to mean them as well if it is that of
    the law, which counts them in.
    """
    one, other = ours.amount or 0.0, theirs.amount or 0.0
    if ours.public_holidays is None and theirs.public_holidays and _of_the_law(one):
        return one, other
    if theirs.public_holidays is None and ours.public_holidays and _of_the_law(other):
        return one, other
    return one - BANK_HOLIDAYS * bool(ours.public_holidays), other - BANK_HOLIDAYS * bool(theirs.public_holidays)


_SPLIT = re.compile(r"[,;•+]|\band\b")


def _of_the_law(days: float) -> bool:
    """Whether a figure counts public holidays in where nothing is said: the law's own, and what nobody gives beside."""
    return days == STATUTORY or days > STATUTORY + 2


def _leave_days(text: str) -> float | None:
    for pattern in _LEAVE:
        for match in pattern.finditer(text):
            if _NOT_LEAVE.search(match[0]) or _NOT_LEAVE.search(
                _SPLIT.split(text[max(0, match.start() - 14) : match.start()])[-1]
            ):
                continue
            unit = match["u"].lower()
            days = float(match["n"]) * (5.0 if unit.startswith("w") else 0.125 if unit.startswith("h") else 1.0)
            days *= 12 if match["pm"] else 1
            if 4 <= days <= 60:
                return days
    return None
