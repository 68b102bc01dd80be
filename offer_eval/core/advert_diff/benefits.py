"""Benefits, as a text states them: leave, pension, insurance and the like."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from offer_eval.core.advert_diff.amounts import money_in
from offer_eval.core.advert_diff.bonus import PERCENT
from offer_eval.core.advert_diff.pay import speaks_of
from offer_eval.core.advert_diff.pieces import evidence, in_digits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.advert_diff.pieces import Piece


@dataclass(frozen=True, slots=True)
class Benefit:
    """One benefit as a text states it."""

    name: str
    amount: float | None
    """Days of leave, percent of the employer's pension contribution, or money; None where no figure stands."""
    shown: str
    words: str


_BENEFITS = {
    "pension": re.compile(
        r"\bpension\b|\b401 ?\(?k\)?|\bretirement (?:plan|savings|scheme|benefits?|contribution)|"
        r"\bsuperannuation\b|\bprovident fund\b|\bepf\b|\brrsp\b|\b403 ?\(?b\)?",
        re.IGNORECASE,
    ),
    "health insurance": re.compile(
        r"\b(?:health|medical|healthcare|mediclaim)\b[\w ,/&-]{0,40}\b(?:insurance|cover(?:age)?|plan|benefits?|"
        r"care|scheme|aid|premiums?)\b|\bhealth ?care\b|\bprivate (?:medical|health)\w*|\bbupa\b|\bmedical aid\b|"
        r"\bpmi\b|"
        r"\bmedical, dental\b|\bhealth, dental\b|\bmedical/dental\b|\bhealth insurance\b|\bmedical insurance\b|"
        r"\binsurance: health\b|\bhealth & dental\b",
        re.IGNORECASE,
    ),
    "dental": re.compile(r"\bdental\b", re.IGNORECASE),
    "vision": re.compile(
        r"\bvision (?:insurance|plan|cover\w*|care|benefits?)|\bdental,? (?:and|&) vision\b|\bdental, vision\b|"
        r"\bdental/vision\b",
        re.IGNORECASE,
    ),
    "life insurance": re.compile(
        r"\blife (?:insurance|assurance|cover)|\bdeath in service\b|\b\d ?x (?:annual )?salary\b", re.IGNORECASE
    ),
    "disability cover": re.compile(
        r"\bdisability (?:insurance|cover\w*|plan|benefits?)|\bincome protection\b", re.IGNORECASE
    ),
    "company car": re.compile(
        r"\bcompany (?:car|vehicle|van)\b|\bcar allowance\b|\bcompany car or allowance\b", re.IGNORECASE
    ),
    "equity": re.compile(
        r"\b(?:stock options?|share options?|equity (?:grant|package|award|options?|participation|stake|in)|"
        r"rsus?|restricted stock|esops?|options to purchase|stock purchase plan|espp|employee share)\b|^equity\b",
        re.IGNORECASE,
    ),
    "relocation": re.compile(
        r"\brelocation (?:package|assistance|support|allowance|bonus|budget|reimburs\w*|expenses|costs?|payment)",
        re.IGNORECASE,
    ),
    "learning budget": re.compile(
        r"\b(?:learning|training|education|development|conference|study|cpd)(?: and development|"
        r" & development)? (?:budget|allowance|stipend|fund)|\btuition (?:reimbursement|assistance|fees)",
        re.IGNORECASE,
    ),
    "gym": re.compile(
        r"\bgym\b|\bfitness (?:allowance|membership)|\bwellness (?:allowance|stipend|budget)", re.IGNORECASE
    ),
    "meals": re.compile(
        r"\bmeal (?:vouchers?|allowance|cards?|tickets?)|\bluncheon vouchers?|\blunch (?:allowance|vouchers?)|"
        r"\bfree (?:lunch|meals)|\bmeals? provided",
        re.IGNORECASE,
    ),
    "travel allowance": re.compile(
        r"\b(?:travel|transport|commut\w+|season ticket) (?:allowance|subsidy|pass|loan|benefit|vouchers?)|"
        r"\bjob ?ticket\b|\btransit (?:pass|benefit)",
        re.IGNORECASE,
    ),
    "phone allowance": re.compile(r"\b(?:phone|mobile|internet) (?:allowance|stipend|reimbursement)", re.IGNORECASE),
    "home-office allowance": re.compile(
        r"\b(?:home[- ]?office|remote work(?:ing)?|equipment|wfh|work[- ]from[- ]home) (?:allowance|stipend|"
        r"budget|setup)",
        re.IGNORECASE,
    ),
    "parental leave": re.compile(r"\b(?:parental|maternity|paternity|family) (?:leave|pay)\b", re.IGNORECASE),
    "sick pay": re.compile(r"\b(?:company |full |enhanced |paid )?sick(?:ness)? (?:pay|leave|days?)\b", re.IGNORECASE),
    "visa sponsorship": re.compile(
        r"\bvisa (?:sponsorship|support|assistance)|\bsponsor(?:ship)? (?:of )?(?:a |your |work )?(?:visa|permit)",
        re.IGNORECASE,
    ),
    "childcare": re.compile(
        r"\bchild ?care (?:vouchers?|support|benefit|subsidy)|\bon-?site (?:nursery|creche)", re.IGNORECASE
    ),
}
COVERED = frozenset(
    {
        "health insurance",
        "dental",
        "vision",
        "life insurance",
        "disability cover",
        "gym",
        "meals",
        "phone allowance",
        "parental leave",
        "sick pay",
        "childcare",
        "travel allowance",
        "pension",
    }
)
"""Benefits that a general clause such as `the standard benefits package` may well contain."""
_GENERAL = re.compile(
    r"\b(?:benefits? (?:package|programs?|programmes?|plans?|schemes?|summary|guide)|(?:standard|company|"
    r"employee|full|comprehensive|group|usual|fringe|other|statutory) benefits|benefits (?:offered|available|"
    r"provided|made available|as per|in line)|"
    r"all (?:the )?benefits|benefits\b[^.;]{0,60}\b(?:handbook|policy|policies))\b",
    re.IGNORECASE,
)
_NO_BENEFIT = re.compile(
    r"\b(?:no|not|without|unpaid|ineligible|isn't|aren't|excluded|excluding|cannot|neither)\b[^.;,]{0,50}$",
    re.IGNORECASE,
)
_LEAVE_WORD = (
    r"(?:annual leave|annual holidays?|holidays?|holiday entitlement|vacation|paid time off|pto|paid leave|"
    r"leave entitlement|annual vacation|leave|time off|urlaub|earned leave)"
)
_LEAVE = (
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
    rf"\b(?:unlimited|flexible|open)\b[\w ,-]{{0,20}}\b{_LEAVE_WORD}\b|"
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
    r"\bincl(?:\b\.?|u(?:ding|sive|des?)\b)[^.;]{0,25}\b(?:bank|public|statutory|national|uk) (?:holidays?|and)|"
    r"\bbank holidays? (?:included|inclusive)",
    re.IGNORECASE,
)
_ON_TOP = re.compile(
    r"(?:\bplus\b|\+|\bin addition to\b|\bexcluding\b|\bexclusive of\b|\band\b|\bas well as\b|&|"
    r"\bon top of\b)[^.;]{0,25}\b(?:bank|public|statutory|national) holidays?",
    re.IGNORECASE,
)
BANK_HOLIDAYS = 8
"""Public holidays a year in England and Wales (gov.uk, bank holidays); taken off where leave includes them."""


def benefits_in(parts: tuple[Piece, ...]) -> dict[str, Benefit]:
    """The named benefits that a text states, by name."""
    found: dict[str, Benefit] = {}
    leave = _leave_in(parts)
    if leave is not None:
        found["leave"] = leave
    for piece in parts:
        text = f"{piece.label}: {piece.text}" if piece.label not in {"", "heading"} else piece.text
        for name, match in _named(text):
            benefit = _benefit(name, text, match, piece)
            if name not in found or (found[name].amount is None and benefit.amount is not None):
                found[name] = benefit
    return found


_TRADE = re.compile(
    r"\b(?:sell|selling|clients?|customers?|experience (?:in|with)|insurance (?:company|industry)|"
    r"healthcare (?:company|provider|industry|sector)|our products?)\b",
    re.IGNORECASE,
)
_NO_BENEFIT_AFTER = re.compile(r"[ :]*(?:is |are )?(?:not\b|none\b|no\b|n/a)", re.IGNORECASE)


def _named(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    """The benefits that one piece names and does not deny."""
    for name, pattern in _BENEFITS.items():
        match = pattern.search(text)
        if match is None or _NO_BENEFIT.search(text[max(0, match.start() - 60) : match.start()]):
            continue
        if not _NO_BENEFIT_AFTER.match(text, match.end()) and not _TRADE.search(text):
            yield name, match


def general_benefits(parts: tuple[Piece, ...]) -> bool:
    """Whether a text grants its benefits by a general clause, without naming them."""
    return any(
        _GENERAL.search(piece.text) or (piece.label == "benefits" and _GENERAL.search(f"benefits {piece.text}"))
        for piece in parts
    )


def _benefit(name: str, text: str, match: re.Match[str], piece: Piece) -> Benefit:
    amount: float | None = None
    shown = name
    if name == "pension":
        amount = _pension_percent(text, match)
        shown = f"pension, employer pays {amount:g} %" if amount is not None else "pension"
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
        money = next(
            (m for m in money_in(text) if abs(m.start - match.start()) < 45 and speaks_of(text, m) != "pay"), None
        )
        amount = (money.high if money.high is not None else money.low) if money else None
        shown = (
            (f"{name}, {amount:,.0f} {money.currency if money.currency != '$' else 'dollars'}")
            if money and amount is not None
            else name
        )
    return Benefit(name, amount, shown, evidence(piece))


def _pension_percent(text: str, match: re.Match[str]) -> float | None:
    near = text[max(0, match.start() - 70) : match.end() + 110]
    for pattern in _EMPLOYER_PAYS:
        found = pattern.search(near)
        if found:
            return float(found["p"])
    percents = [float(m["px"] or m["p"]) for m in PERCENT.finditer(near) if float(m["p"]) <= 30]
    return percents[-1] if percents else None


_EMPLOYER_PAYS = (
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


def _leave_in(parts: tuple[Piece, ...]) -> Benefit | None:
    for piece in parts:
        text = in_digits(f"{piece.label}: {piece.text}" if piece.label not in {"", "heading"} else piece.text)
        if piece.section and re.search(_LEAVE_WORD, piece.section) and not re.search(_LEAVE_WORD, text, re.IGNORECASE):
            text = f"{piece.section}: {text}"
        days = _leave_days(text)
        if days is not None:
            days = (
                days - BANK_HOLIDAYS
                if _INCLUSIVE.search(text) and not _ON_TOP.search(text) and days >= 20 + BANK_HOLIDAYS - 8
                else days
            )
            return Benefit("leave", days, f"{days:g} days of leave", evidence(piece))
        if _UNLIMITED.search(text):
            return Benefit("leave", None, "leave without a number", evidence(piece))
    return None


def _leave_days(text: str) -> float | None:
    for pattern in _LEAVE:
        for match in pattern.finditer(text):
            if _NOT_LEAVE.search(match[0]) or _NOT_LEAVE.search(text[max(0, match.start() - 14) : match.start()]):
                continue
            unit = match["u"].lower()
            days = float(match["n"]) * (5.0 if unit.startswith("w") else 0.125 if unit.startswith("h") else 1.0)
            days *= 12 if match["pm"] else 1
            if 4 <= days <= 60:
                return days
    return None
