"""Kind of contract, as a text states it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from offer_eval.core.advert_diff.pieces import denied, evidence, in_digits, labels, speaking

if TYPE_CHECKING:
    from offer_eval.core.advert_diff.pieces import Piece


@dataclass(frozen=True, slots=True)
class Contract:
    """Kind of contract as a text states it."""

    kind: Literal[
        "permanent",
        "fixed_term",
        "contractor",
        "agency",
        "internship",
        "apprenticeship",
        "casual",
        "volunteer",
        "employee",
    ]
    """`employee` where an advert says no more than that the tax form is that of employees (US form W-2)."""
    months: float | None
    """Length of a fixed term [months]; None where none is stated."""
    words: str


_SPELL = r"\d{1,2}[- ]?(?:academic |calendar |full |school )?(?:months?|years?|weeks?|yrs?|mos?)\b"
_TERM = r"(?P<m>\d{1,2})[- ]?(?:academic |calendar |full |school )?(?P<u>months?|years?|weeks?|yrs?|mos?)\b"
_CONTRACTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "agency",
        re.compile(
            r"\blabou?r hire\b|\bthrough (?:[A-Z]\w+ ){1,2}(?:staffing|recruitment|resourcing|personnel|agency)\b|"
            r"\b(?:temp(?:orary)?|contract)[- ]to[- ](?:hire|perm(?:anent)?)\b|\bagency (?:worker|contract|"
            r"assignment)\b|\bthrough (?:an|our|the) (?:employment |staffing |temp )?agency\b|"
            r"\bemployed by [\w ]{0,20}agency\b|\bumbrella compan(?:y|ies)\b|\binside ir35\b|"
            r"\bir35(?: status)?: inside\b|\bw2 contract\b|\btemp (?:role|position|job|"
            r"assignment)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "contractor",
        re.compile(
            r"\bindependent contractor|\bself[- ]employed|\bfreelanc\w*|\b1099\b|\bstatement of work\b|"
            r"\bas an? (?:[\w-]{1,12} )?contractor\b|\bcontractor (?:role|position|basis|agreement|status|"
            r"engagement)\b|"
            r"\bcontract (?:role|position|basis|job|assignment)\b(?! (?:is |will be )?permanent)|"
            r"\boutside ir35\b|\(contract\b|"
            r"\bcontract for services\b|\bb2b (?:contract|basis)|\bconsultancy agreement\b|"
            r"\bcorp[- ]to[- ]corp\b|\bc2c\b",
            re.IGNORECASE,
        ),
    ),
    (
        "casual",
        re.compile(
            r"(?<![\d.])(?:zero|0)[- ]hours?\b|\bcasual (?:basis|contract|employment|worker|position|role|rate|loading|"
            r"to (?:begin|start) with|team member|employee|appointment)\b|\b(?:on a|as a|is|are|be) casual\b|"
            r"\bas and when\b|\bas needed\b(?=[^.;]{0,60}\bhours\b)|"
            r"\bseasonal\b|\bno guaranteed (?:minimum )?hours\b|\bhours are not guaranteed\b|\bprn\b|"
            r"\bper diem (?:position|basis|"
            r"employee)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "fixed_term",
        re.compile(
            rf"\bfixed[- ]?term\b|\blimited[- ]term\b|\btemporary\b|\b(?:maternity|parental|paternity|leave) cover\b|"
            rf"\bterm[- ]limited\b|{_SPELL}[ ,]?(?:fixed[- ]term |temporary |initial |ftc |rolling |"
            rf"temp )*(?:contract|ftc|"
            rf"appointment|assignment|fixed|term|engagement|placement)\b"
            rf"|\b(?:for a (?:fixed |limited |definite |specific |initial )?(?:period|term|duration)|"
            rf"contract (?:period|"
            rf"duration|length|term)|appointment is|duration|contract)(?: of| for| is|:| runs| lasts|"
            rf" is concluded| concluded| will run| will last| will be|"
            rf" basis for a (?:specific )?period of|"
            rf" basis for)* {_SPELL}|\bftc\b|\bcontractual basis\b|"
            rf"\b(?:employment|contract|appointment|engagement|position|post|role)(?: [\w]{{1,12}}){{0,3}} limited to "
            rf"(?:a (?:term|period) of )?{_SPELL}|"
            rf"\b(?:employment|contract|appointment|post|engagement|position)(?: (?:is|will be|"
            rf"shall be))? (?:limited |funded )?until "
            rf"(?:the )?\d|\b(?:employment|contract|appointment|post|engagement) covers {_SPELL}|"
            rf"\b(?:employment|appointment|contract|engagement)(?: which| that)? (?:will |shall )?(?:ends?|"
            rf"terminates? automatically|expires?) on\b|"
            rf"\bnon[- ]tenure[- ]track\b|{_SPELL},? [\w-]{{1,20}} (?:appointment|"
            rf"contract|position|post)\b|"
            rf"\b(?:bring you on|take you on|engage you|employ you|appoint you|"
            rf"hire you)[^.;]{{0,60}}? for (?:a period of )?{_SPELL}|"
            rf"\btenure of\b|\blasts? (?:for )?{_SPELL}|\bspecified purpose\b",
            re.IGNORECASE,
        ),
    ),
    ("internship", re.compile(r"\bintern(?:ship)?\b", re.IGNORECASE)),
    ("apprenticeship", re.compile(r"\bapprentice(?:ship)?\b", re.IGNORECASE)),
    (
        "permanent",
        re.compile(
            r"\bpermanent(?:ly)?\b|\bindefinite(?:ly)?\b|\bopen[- ]ended\b|"
            r"\bunlimited(?: employment)? (?:contract|term|duration)\b|"
            r"\bongoing (?:employment|role|position|contract|basis|appointment)\b|"
            r"(?<!non-)(?<!non )\btenure[- ]track\b|^ongoing\b|"
            r"\bsubstantive\b|\bunlimited (?:time|period)\b|\bperm\b(?! to)|"
            r"\bunbefristet\b|\bcdi\b|\bdirect[- ]hire\b|\bregular[, -]+(?:full|part|employ|exempt)|"
            r"\bregular (?:employee|appointment|position|status|basis)\b|\b(?:is|are) regular\b|\bregular and full|"
            r"\bfull[- ]time,? regular\b|\bat[- ]will\b|\btenured\b|"
            r"\bof no fixed duration\b|\bnot? fixed[- ]term\b|\bpermanent basis\b|\bfte position\b",
            re.IGNORECASE,
        ),
    ),
    ("employee", re.compile(r"\bw-?2(?: (?:position|role|job|employee|employment|only)\b|,|\.|$)", re.IGNORECASE)),
    ("volunteer", re.compile(r"\bvolunteer (?:role|position|post|basis)\b|\bunpaid volunteer\b", re.IGNORECASE)),
)
_CONTRACT_LABELS = labels(
    "contract|contract type|employment type|job type|type|type of employment|type of contract|duration|term|"
    "employment status|employment|position type|status|tenure|engagement|classification|contract length|"
    "contract duration|work type|nature of employment|length of contract|job status|employment basis|basis"
)
_NOT_CONTRACT = re.compile(
    r"\b(?:probation\w*|non-?compet\w*|compete|restrict\w*|after (?:the )?(?:termination|leaving)|notice|"
    r"manage contractors|contractors and|subcontract\w*|"
    r"freelancers and|interns|mentor\w*|supervis\w*|clawback|repay\w*|vest\w*|cliff|experience|background|"
    r"permanent (?:resident|residence|residency|right)|"
    r"previous|prior|coach\w*|temporary (?:accommodation|housing|workers)|seasonal (?:peaks|demand|flu)|"
    r"customers|clients|clinic\w*|severance|relocation|warranty|"
    r"review|insurance|lease|dismiss\w*|disab\w*|right to work)\b",
    re.IGNORECASE,
)


_SURELY = re.compile(
    r"\b(?:permanent|open-ended|indefinite|fixed[- ]term|temporary|freelance|independent contractor|"
    r"at[- ]will)(?:,? [\w-]{1,12}){0,2} (?:contract|basis|position|post|role|appointment|employee|"
    r"employment|duration)",
    re.IGNORECASE,
)


_LENGTH_LABEL = re.compile(
    r"(?:(?:contract|employment|appointment|assignment|engagement|initial|agreement) )?(?:period|duration|length|term|"
    r"contract|tenure)|(?:duration|length|term|period) of (?:the )?(?:contract|employment|appointment|"
    r"engagement|service)"
)


_NOT_YET = re.compile(
    r"\bpermanent (?:contract |position |post |role |job )?(?:after|later|from year|following|upon)\b|"
    r"\b(?:become|made|making it|making this|made it|go|going|turn|lead to a?|view to a?|chance of a?|"
    r"possibility of a?|"
    r"possibly|potentially|followed by a|may be a) permanent\b",
    re.IGNORECASE,
)
"""A permanent contract that may come one day."""


def contract_in(parts: tuple[Piece, ...], *, letter: bool) -> Contract | None:
    """The kind of contract that a text states, or None; the kind that binds the employer least comes first."""
    found: list[tuple[bool, Contract]] = []
    for piece in speaking(parts):
        here = None if _OTHER_WORK.search(piece.text) else _contract_of(piece, letter=letter)
        if here is not None and not (letter and here.kind == "employee"):
            found.append((piece.label in _CONTRACT_LABELS, here))
    labelled = [contract for known, contract in found if known]
    if labelled and all(contract.kind == "permanent" for contract in labelled):
        return labelled[0]
    for kind, _ in _CONTRACTS:
        alike = [contract for _, contract in found if contract.kind == kind]
        if alike:
            months = next((c.months for _, c in found if c.months), None) if kind != "permanent" else None
            if kind in _ENDING and not months and not letter:
                months = next(
                    (_term_months(m[0]) for p in parts[:12] if (m := _BARE_TERM.search(in_digits(p.text)))), None
                )
            return Contract(alike[0].kind, alike[0].months or months, alike[0].words)
    return None


_ENDING = frozenset({"internship", "fixed_term", "contractor", "agency"})
_BARE_TERM = re.compile(r"(?:^|[|(,] ?)\d{1,2}[- ]months?(?= ?[|),]|$)", re.IGNORECASE)
"""A length of time on its own in the head of an advert: `6 months, 30 hours a week`."""


_OTHER_WORK = re.compile(
    r"\b(?:other|another|alternative|different) (?:[\w-]{1,12} )?(?:sites?|locations?|places?|premises|dut(?:y|ies)|"
    r"offices?|roles?|work|shifts?|departments?)\b[^.;]{0,40}\btempora\w+|\btemporar(?:y|ily)\b[^.;]{0,40}\b(?:other|another|"
    r"elsewhere|changes?|vari\w+|absences?|lay-?off)\b",
    re.IGNORECASE,
)
"""A clause on where else or what else may be asked for a time."""


def _contract_of(piece: Piece, *, letter: bool) -> Contract | None:
    labelled = piece.label in _CONTRACT_LABELS or _LENGTH_LABEL.fullmatch(piece.label) is not None
    text = in_digits(piece.words if "ir35" in piece.label else piece.text)
    doubtful = not labelled and _NOT_CONTRACT.search(text) is not None
    for kind, pattern in _CONTRACTS:
        match = pattern.search(text)
        if (
            match is None
            or (doubtful and not _SURELY.search(text))
            or (
                kind == "internship"
                and letter
                and not re.search(r"\b(?:offer|position|role|your|intern\b)", text, re.IGNORECASE)
            )
        ):
            continue
        if denied(text, match.start(), within=40) or (kind == "permanent" and _NOT_YET.search(text)):
            continue
        return Contract(kind, _term_months(text) if kind != "permanent" else None, evidence(piece))  # type: ignore[arg-type]
    if labelled and re.match(
        r"(?:unlimited|indefinite|permanent|open[- ]ended)\b(?! (?:to|after|position later))", text, re.IGNORECASE
    ):
        return Contract("permanent", None, evidence(piece))
    if labelled and re.match(r"casual\b", text, re.IGNORECASE):
        return Contract("casual", None, evidence(piece))
    if labelled and re.fullmatch(
        r"contract|contractual|contract(?:,| -|/) .{0,30}|.{0,14}[ ,/]contract", text, re.IGNORECASE
    ):
        return Contract("contractor", _term_months(text), evidence(piece))
    if labelled and _LENGTH_LABEL.search(piece.label) and _term_months(text):
        return Contract("fixed_term", _term_months(text), evidence(piece))
    return None


def _term_months(text: str) -> float | None:
    match = re.search(_TERM, text, re.IGNORECASE)
    if match is None:
        return None
    unit = match["u"].lower()
    factor = 12.0 if unit.startswith("y") else 12 / 52 if unit.startswith("w") else 1.0
    return float(match["m"]) * factor


def names_kind(parts: tuple[Piece, ...], wanted: Contract) -> bool:
    """Whether a text names that kind of contract in any words."""
    pattern = dict(_CONTRACTS)[wanted.kind]
    return any(
        match is not None and not denied(piece.text, match.start(), within=40)
        for piece in speaking(parts)
        for match in (pattern.search(in_digits(piece.text)),)
    )
