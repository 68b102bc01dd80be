"""The rates of pay that a text states."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from offer_eval.core.advert_diff.amounts import Money, money_in, period_named
from offer_eval.core.advert_diff.pieces import MAX_PIECE, evidence, numbered, speaking

if TYPE_CHECKING:
    from offer_eval.core.advert_diff.pieces import Piece


@dataclass(frozen=True, slots=True)
class Pay:
    """A rate of pay as a text states it."""

    money: Money
    basis: Literal["base", "total"]
    """`total` for on-target earnings, packages and cost to company."""
    on_target: bool
    """Whether a total counts on targets that are met."""
    pro_rata: bool
    """Whether the figure is quoted for full-time work."""
    guessed: bool
    """Whether the period is guessed from the size of the amount."""
    payments: float
    """Payments a year where the figure is one of a month: 12, 13 or 14."""
    words: str


_PAY_LABEL = re.compile(
    r"\b(?:salary|pay|rate|compensation|remuneration|package|ctc|wage|wages|stipend|earnings|ote|fee|fees|"
    r"gross|cost to company|basic|^base$|total (?:per|a|each) (?:month|annum|year))\b(?! date)",
    re.IGNORECASE,
)
_PAY_WORD = re.compile(
    r"\b(?:base salary|salary|salaries|base pay|base|basic pay|basic|pay|paid|payment|paying|pays|invoice|"
    r"compensation|compensated|remuneration|wages?|rate|earn|earning|earnings|"
    r"ctc|cost to company|package|ote|stipend|gross|per annum|fixed component|fixed pay)\b",
    re.IGNORECASE,
)
_OTHER_MONEY = re.compile(
    r"\b(?:(?:health|wellness|wellbeing|phone|transit|office|learning|relocation|housing|equipment|internet|"
    r"meal|food|travel|"
    r"commuter|scrubs|tools?|clothing|uniform) (?:stipend|payments?|rate)|bonus(?:es)?|commissions?|incentives?|"
    r"sign(?:ing)?-?on|signing|joining bonus|welcome|golden hello|relocation|allowances?|"
    r"equity|stock|options|shares|rsus?|insurance|"
    r"budget|training|funding|funded|revenue|turnover|raised|arr|aum|deposit|tuition|pension|401|"
    r"contribution|contributes?|car|referral|deductible|"
    r"reimburse\w*|clients|sales|fund|market cap|portfolio|per diem|overtime|voucher|donat\w*|hra|provident|"
    r"gratuity|medical|special|conveyance|"
    r"premium|expenses|turning over|backed|valued|worth|penalty|liquidated|credit|match\w*|investment|seed|"
    r"series|shift differential|variable|vouchers|equipment|"
    r"refer|spending|account|housing|accommodation|rent|lodging|parking|tickets?|tips?|gratuities|transit|"
    r"mileage|lunch|"
    r"discount|stamp duty|on-call|call-out|stand-?by|retention|severance|non-?compete|travel|phone|internet|"
    r"wellness|learning|"
    r"home office)\b",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"\b(?:ote|on[- ]target|ctc|cost to company|total (?:target )?(?:cash|compensation|package)|package|"
    r"total (?:(?:monthly|annual|yearly|gross|fixed) ){0,2}(?:earnings|salary|pay|remuneration|wages?|emoluments))\b",
    re.IGNORECASE,
)
_ON_TARGET = re.compile(r"\b(?:ote|on[- ]target|target)\b", re.IGNORECASE)
_PRO_RATA = re.compile(r"pro[- ]?rata|\bfte\b|full[- ]time equivalent|pro[- ]rated|prorated", re.IGNORECASE)
_YEARLY = re.compile(r"\b(?:annual|annually|yearly|annualized|annualised)\b", re.IGNORECASE)
_LEAST_HIGH = {
    "INR": 12.0,
    "JPY": 100.0,
    "KRW": 900.0,
    "HUF": 300.0,
    "PHP": 20.0,
    "NGN": 300.0,
    "KES": 50.0,
    "PKR": 60.0,
    "CZK": 18.0,
    "VND": 18000.0,
    "IDR": 11000.0,
    "UGX": 3000.0,
    "ZAR": 8.0,
    "THB": 20.0,
    "RUB": 40.0,
    "BDT": 40.0,
    "LKR": 100.0,
    "TZS": 2000.0,
    "SEK": 8.0,
    "NOK": 8.0,
    "DKK": 6.0,
    "MXN": 8.0,
    "EGP": 15.0,
    "TRY": 15.0,
    "PLN": 3.5,
    "ILS": 3.5,
    "AED": 3.7,
    "SAR": 3.7,
    "QAR": 3.6,
    "CNY": 4.0,
    "BRL": 4.0,
    "RON": 3.5,
}


_DIGITS = tuple("0123456789")
_PAID = re.compile(
    r"\b(?:earn|salary of|pay of|paid|wage of|salary (?:is|will be|shall be)) ?:?[ \w]{0,12}?\d", re.IGNORECASE
)


def pays_in(parts: tuple[Piece, ...]) -> tuple[Pay, ...]:
    """The rates of pay that a text states, the most telling first; bonuses and the firm's own money left out."""
    scored: list[tuple[float, int, Pay]] = []
    for order, piece in numbered(parts, _DIGITS):
        labelled = _PAY_LABEL.search(piece.label) is not None and _OTHER_MONEY.search(piece.label) is None
        if piece.label and not labelled and _OTHER_MONEY.search(piece.label):
            continue
        for money in money_in(piece.text, bare=labelled or _PAID.search(piece.text) is not None):
            score = _pay_score(piece, money, labelled=labelled, early=order < 6)
            if score > 0:
                scored.append((-score, order, _pay(piece, money)))
    return tuple(pay for _, _, pay in sorted(scored, key=lambda item: item[:2]))


def _pay(piece: Piece, money: Money) -> Pay:
    after = _NEXT_AMOUNT.split(piece.text[money.end : money.end + 30])[0]
    near = f"{piece.label} {piece.text[max(0, money.start - 70) : money.end]}{after}"
    before = piece.text[max(0, money.start - 40) : money.start]
    before = f"{piece.label} {before}" if _BASE_LABEL.match(piece.label) else before
    total = _TOTAL.search(near) is not None and not _is_base(before, piece.text[money.end : money.end + 30])
    guessed = not (money.period or period_named(piece.label)) and _YEARLY.search(near) is None
    money = money if money.period else replace(money, period=period_named(piece.label) or _period(money, near))
    if piece.label.startswith(("minimum", "min ")) and money.low == money.high:
        money = replace(money, high=None)
    payments = _PAYMENTS.search(piece.text)
    return Pay(
        money=money,
        basis="total" if total else "base",
        on_target=_ON_TARGET.search(near) is not None,
        pro_rata=_PRO_RATA.search(piece.text) is not None,
        guessed=guessed,
        payments=float(payments["n"]) if payments else 12.0,
        words=evidence(piece),
    )


_NEXT_AMOUNT = re.compile(r"\+|\bplus\b|\([^()]*\d", re.IGNORECASE)
"""Where the words about one amount end and those about the next begin."""
_BASE_BEFORE = re.compile(r"\b(?:base|basic|salary|fixed)\b([^.;(]{0,30})$", re.IGNORECASE)
_BASE_LABEL = re.compile(r"(?:base|basic|fixed)\b")
_BASE_AFTER = re.compile(
    r" ?(?:(?:a|per) (?:year|annum),? )?\(?(?:base|basic|fixed)\b"
    r"(?!(?: salary| pay)?(?: of|:)? ?(?:[$£€\d]|\+(?! ?[$£€\d])))",
    re.IGNORECASE,
)


def _is_base(before: str, after: str) -> bool:
    """Whether the word next to an amount says that it is base pay: `€50,000 base, OTE €65,000`."""
    named = _BASE_BEFORE.search(before)
    return _BASE_AFTER.match(after) is not None or (named is not None and _TOTAL.search(named[1]) is None)


_PAYMENTS = re.compile(
    r"\b(?P<n>12|13|14)(?:x| x| times| (?:monthly )?(?:payments|instal+ments|salaries|pays)|"
    r" months['s]* (?:salary|pay))\b",
    re.IGNORECASE,
)


def _period(money: Money, near: str) -> str:
    return "year" if _YEARLY.search(near) else guessed_period(money)


def guessed_period(money: Money) -> str:
    """The period that an amount of this size is most likely paid for, where the text names none."""
    unit = _LEAST_HIGH.get(money.currency, 1.0)
    amount = (money.high if money.high is not None else money.low or 0.0) / unit
    for limit, period in ((150, "hour"), (1_000, "day"), (9_000, "month")):
        if amount < limit:
            return period
    return "year"


def _pay_score(piece: Piece, money: Money, *, labelled: bool, early: bool) -> float:
    amount = money.high if money.high is not None else money.low or 0.0
    if amount > _MOST_PAY * _LEAST_HIGH.get(money.currency or "INR", 1.0) or amount < 3:
        return 0.0
    kind = speaks_of(piece.text, money)
    if kind == "other":
        return 0.0
    header = early and (amount >= 12_000 or bool(money.period)) and bool(money.currency)
    named = kind == "pay" or labelled or header or _PAY_LABEL.search(piece.section) is not None
    if not named and not (money.period and early) and money.period not in {"year", "hour", "day"}:
        return 0.0
    if not named and not money.currency:
        return 0.0
    return (
        3.0 * labelled
        + 2.0 * (kind == "pay")
        + 1.5 * bool(money.period)
        + 0.5 * (money.period == "year")
        + 1.0 * bool(money.currency)
        + 0.5 * early
        + 1.5 * (money.low is not None and money.high is not None and money.low < money.high)
    )


_MOST_PAY = 1.5e6
"""A larger figure in dollars is what the employer turns over or raises; lakhs stand without a currency."""


def speaks_of(text: str, money: Money) -> str:
    """`pay` or `other`, whichever the word nearest to the amount speaks of; empty where there is none."""
    before, after = text[: money.start], text[money.end : money.end + 45]
    cut = max(before.rfind("; "), before.rfind(" plus "), before.rfind(" + "), -1) + 1
    near: list[tuple[int, str]] = []
    for pattern, name in ((_PAY_WORD, "pay"), (_OTHER_MONEY, "other")):
        near += [(_gap(before, match.end()), name) for match in pattern.finditer(before, cut)]
        match = pattern.search(after)
        if match and not _NEW_CLAUSE.search(after[: match.start()]):
            near.append((match.start() + 2, name))
    distance, name = min(near, default=(MAX_PIECE, ""))
    return name if distance < _NEAR else ""


def _gap(before: str, end: int) -> int:
    """Characters from a word to the amount behind it, the clauses between them counted as more."""
    return len(before) - end + _CLAUSE_COST * len(re.findall(r"[,;(+]", before[end:]))


_CLAUSE_COST = 12
"""A word behind a comma speaks of an amount no more than one so much further off [characters]."""
_NEAR = 90
"""Words further from an amount than this say nothing about it [characters]."""
_NEW_CLAUSE = re.compile(r"\bplus\b|\+|\band\b|[,;.(]", re.IGNORECASE)


def names_pay(parts: tuple[Piece, ...], wanted: Money) -> bool:
    """Whether a text has an amount within the range anywhere."""
    return any(
        money.low is not None and (wanted.low or 0.0) <= money.low <= (wanted.high or money.low)
        for piece in speaking(parts, _DIGITS)
        for money in money_in(piece.text, bare=True)
        if money.low is not None and money.low >= 5 and wanted.currency in {money.currency, ""}
    )
