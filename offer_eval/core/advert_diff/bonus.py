"""Bonuses and commission, as a text states them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from offer_eval.core.advert_diff.amounts import Money, money_in
from offer_eval.core.advert_diff.pieces import Piece, evidence, numbered


@dataclass(frozen=True, slots=True)
class Bonus:
    """A bonus or commission as a text states it."""

    kind: Literal["annual", "sign_on", "commission", "retention"]
    percent: tuple[float, float] | None
    """Low and high [percent of base]; equal where one number stands."""
    money: Money | None
    up_to: bool
    guaranteed: bool
    discretionary: bool
    absent: bool
    """Whether the text says that there is none."""
    capped: bool | None
    """Whether it ends at a limit; None where the text does not say."""
    words: str


_BONUS = re.compile(
    r"\bsign(?:ing)?[- ]on\b|\b(?:welcome|joining) payment\b|\bgolden hello\b|"
    r"\bbonus(?:es)?\b|\bincentives?\b|\bcommissions?\b|\bvariable (?:pay|compensation|component)\b|"
    r"\b\d{1,2} ?% variable\b|\bvariable (?:of )?\d{1,2} ?%|\bprofit[- ](?:share|sharing)\b|\b13th (?:month|"
    r"salary)\b|\b13 (?:monthly )?(?:instal+ments|salaries|payments)\b|\bthirteenth (?:month|salary)\b",
    re.IGNORECASE,
)
_STEMS = (
    *("bonus", "incentive", "commission", "variable", "profit", "13", "thirteen", "%", "percent", "per cent"),
    *("sign", "welcome", "joining", "golden"),
)
"""What every passage about a bonus, or with its figure, has one of."""
_NOT_BONUS = re.compile(
    r"\b(?:is|be|are|as|considered|definitely|huge|big|added|nice|great|would be) (?:a |an )?(?:huge |big |"
    r"real |nice |added |definite |distinct |strong )?bonus\b|\bbonus points?\b|\bbonus if\b|\breferral\b|"
    r"\bbonus (?:skills?|qualifications?|experience|for (?:knowledge|experience|speaking))\b|"
    r"incentive travel|\bcommission(?:ing|ed)\b|\bwithout (?:bonus|commission)\b|of the european commission",
    re.IGNORECASE,
)
_BONUS_MEANT = re.compile(
    r"%|\d|annual|yearly|performance|discretionary|quarterly|monthly|target|sign|retention|scheme|eligib|"
    r"plan|guarantee|holiday|christmas|year[- ]end|package|"
    r"paid|salary|uncapped|competitive|commission|month|company|attractive|generous|potential|plus|13th",
    re.IGNORECASE,
)
PERCENT = re.compile(
    r"(?P<p>\d{1,3}(?:\.\d{1,2})?)(?: ?%? ?(?:-|to|and) ?(?P<px>\d{1,3}(?:\.\d{1,2})?))? ?(?:%|percent\b|"
    r"per cent\b)",
    re.IGNORECASE,
)
_SIGN_ON = re.compile(
    r"\b(?:sign(?:ing)?[- ]?on|signing|joining|welcome|one[- ]time) (?:bonus|payment|incentive)|"
    r"\bsign(?:ing)?[- ]on\b|\bgolden hello\b",
    re.IGNORECASE,
)
_RETENTION = re.compile(r"\bretention bonus\b|\bloyalty bonus\b|\bstay bonus\b", re.IGNORECASE)
_DISCRETION = re.compile(
    r"\bdiscretion\w*|\bnot guaranteed\b|\bno guarantee\b|\bnon-?contractual\b|\bmay (?:be eligible|"
    r"be awarded|receive|at its|from time to time)\b|\bnot a contractual\b",
    re.IGNORECASE,
)
_GUARANTEED = re.compile(
    r"(?<!not )(?<!no )\bguaranteed?\b|\bfixed bonus\b|\bcontractual bonus\b|\b13th\b|\bthirteenth\b", re.IGNORECASE
)
_NO_BONUS = re.compile(
    r"\b(?:no|without|not (?:be )?(?:eligible|entitled)(?: for| to)?(?: participate in)?(?: any| a)?|"
    r"does not (?:attract|carry|include)(?: any| a)?|not (?:include|attract|carry|offer)(?: any| a)?|"
    r"excluded from(?: any| the)?)"
    r" (?:\w+,? ){0,3}?(?:bonus|commission|incentive)|\bbonus\b[^.;]{0,30}\b(?:not applicable|not available|"
    r"n/a|does not apply|nil|none)\b",
    re.IGNORECASE,
)


def bonuses_in(parts: tuple[Piece, ...]) -> dict[str, Bonus]:
    """The bonuses that a text states, by kind; of several of one kind the one with a figure."""
    found: dict[str, Bonus] = {}
    for index, piece in numbered(parts, _STEMS):
        bonus = _bonus_of(piece)
        if bonus is None and index and _follows(parts[index - 1], piece):
            bonus = _bonus_of(
                Piece(f"{parts[index - 1].text} {piece.text}", parts[index - 1].label, piece.section, piece.line)
            )
        if bonus is not None:
            known = found.get(bonus.kind)
            found[bonus.kind] = bonus if known is None else _merged(known, bonus)
    return found


def _follows(before: Piece, piece: Piece) -> bool:
    return (
        before.line == piece.line and _BONUS.search(before.text) is not None and PERCENT.search(piece.text) is not None
    )


def _merged(known: Bonus, new: Bonus) -> Bonus:
    with_figure = new if (known.percent is None and known.money is None) and (new.percent or new.money) else known
    return Bonus(
        kind=known.kind,
        percent=with_figure.percent,
        money=with_figure.money,
        up_to=with_figure.up_to,
        guaranteed=known.guaranteed or new.guaranteed,
        discretionary=known.discretionary or new.discretionary,
        absent=known.absent and new.absent,
        capped=known.capped if known.capped is not None else new.capped,
        words=with_figure.words,
    )


def _bonus_of(piece: Piece) -> Bonus | None:
    text = piece.text
    named = f"{piece.label} {text}" if _BONUS.search(piece.label) or _BONUS.search(piece.section) else text
    match = _BONUS.search(named)
    absent = _NO_BONUS.search(named) is not None or _NONE.fullmatch(text.strip()) is not None
    if match is None or _NOT_BONUS.search(named) or piece.label == "heading":
        return None
    if not absent and not _BONUS.search(piece.label) and not _meant(text):
        return None
    percent = _bonus_percent(text)
    money = _bonus_money(text, piece) if percent is None else None
    return Bonus(
        kind=_kind(named),
        percent=percent,
        money=money,
        up_to=re.search(r"\b(?:up to|maximum|max\.?|not exceed\w*|capped at)\b", text, re.IGNORECASE) is not None,
        guaranteed=_GUARANTEED.search(named) is not None and not _DISCRETION.search(named),
        discretionary=_DISCRETION.search(named) is not None,
        absent=absent,
        capped=_capped(named),
        words=evidence(piece),
    )


def _capped(text: str) -> bool | None:
    if re.search(
        r"\b(?:uncapped|no cap|without (?:a )?cap|not capped|unlimited (?:commission|earnings?))\b", text, re.IGNORECASE
    ):
        return False
    return True if re.search(r"\bcapped\b|\b(?:a|with a) cap\b", text, re.IGNORECASE) else None


_NONE = re.compile(r"(?:none|n/a|nil|not applicable|no)\.?", re.IGNORECASE)


def _meant(text: str) -> bool:
    """Whether a bonus is really meant, and not a skill that would be welcome."""
    told = _BONUS.search(text) or re.search(r"\d", text) or _DISCRETION.search(text)
    return told is not None and _BONUS_MEANT.search(text) is not None


def _kind(named: str) -> Literal["annual", "sign_on", "commission", "retention"]:
    if _SIGN_ON.search(named):
        return "sign_on"
    if _RETENTION.search(named):
        return "retention"
    lowered = named.lower()
    return "commission" if "commission" in lowered and "bonus" not in lowered else "annual"


_FOR_OTHER = re.compile(
    r"(?: (?!bonus|commission)[a-z/-]{2,15}){0,3} (?:budget|allowance|stipend|relocation|discount|pension|fund)\b",
    re.IGNORECASE,
)
"""Words behind an amount that make it another thing's: `€2,000 training budget`."""
_CLAUSE = re.compile(r"[,;+•]")


def _bonus_percent(text: str) -> tuple[float, float] | None:
    anchor = _BONUS.search(text)
    best: tuple[float, tuple[float, float]] | None = None
    for match in PERCENT.finditer(text):
        near = _CLAUSE.split(text[max(0, match.start() - 40) : match.start()])[-1] + match[0]
        near += _CLAUSE.split(text[match.end() : match.end() + 25])[0]
        if f"({match[0]})" in text and float(match["p"]) == 100:
            continue  # a full-time job: `CHF 98'000 (100%), 13th salary`
        if re.search(
            r"\b(?:pension|40[13]|match|contribut\w*|holiday (?:pay|allowance)|remote|"
            r"retire\w*|equity|employer|raise|increase|discount)\b",
            near,
            re.IGNORECASE,
        ):
            continue
        distance = abs(match.start() - anchor.start()) if anchor else 0.0
        if distance < 130 and (best is None or distance < best[0]):
            best = distance, (float(match["p"]), float(match["px"] or match["p"]))
    return best[1] if best else None


def _bonus_money(text: str, piece: Piece) -> Money | None:
    labelled = _BONUS.search(piece.label) is not None
    anchor = _BONUS.search(text)
    best: tuple[float, Money] | None = None
    for money in money_in(text, bare=labelled):
        before = text[max(0, money.start - 45) : money.start]
        pay = re.search(
            r"\b(?:salary|base|ctc|package|ote|pay of|relocation|allowance)\b(?! (?:\+|plus|and) )[^,;+]{0,25}$",
            before,
            re.IGNORECASE,
        )
        distance = abs(money.start - anchor.start()) if anchor else 0.0
        of_pay = anchor is not None and re.search(
            r"\bplus\b|\+|\band\b", text[money.end : max(anchor.start(), money.end)]
        )
        other = _FOR_OTHER.match(text, money.end)
        if not pay and not of_pay and not other and distance < 90 and (best is None or distance < best[0]):
            best = distance, money
    return best[1] if best else None
