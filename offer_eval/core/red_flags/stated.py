"""What an advert or a letter states about the ten terms that are compared, read by meaning as far as patterns go."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from offer_eval.core.red_flags.extract import Money, Piece, Span, dates_in, money_in, pieces, plain
from offer_eval.core.red_flags.places import STATE_CODES, cities, known_places

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

HOURS_A_WEEK = 40.0
"""Hours a week where none are stated, so that a year has 2,080 (BLS OEWS technical note)."""
FULL_TIME_FROM = 35.0
"""Least hours a week that are full time (BLS, Current Population Survey: 35 and more)."""
MAX_WORDS = 240
"""Longest evidence shown [characters]."""

_NUMBER_WORDS = {
    word: str(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
        "twenty twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight twenty-nine thirty".split()
    )
} | {"thirty-five": "35", "thirty-seven": "37", "forty": "40"}
_IN_WORDS = re.compile(
    r"\b(?:" + "|".join(sorted((w.replace("-", "[- ]") for w in _NUMBER_WORDS), key=len, reverse=True)) + r")\b", re.IGNORECASE
)
_TWICE = re.compile(r"\b(\d{1,3}(?:\.\d)?) \( ?\1 ?\)")


def in_digits(text: str) -> str:
    """The text with small numbers in digits: `twenty (20) days` and `twenty days` both become `20 days`."""
    text = _IN_WORDS.sub(lambda match: _NUMBER_WORDS[match[0].lower().replace(" ", "-")], text.replace("½", ".5").replace("1⁄2", ".5"))
    return _TWICE.sub(r"\1", text)


def evidence(piece: Piece) -> str:
    """The words of a piece as they are shown, cut where they run long."""
    words = piece.words if piece.label != "heading" else piece.text
    return words if len(words) <= MAX_WORDS else words[: MAX_WORDS - 1].rstrip() + "…"


# Title and seniority

_JOB_NOUN = re.compile(
    r"\b(?:engineer|developer|programmer|analyst|manager|assistant|director|designer|consultant|administrator|accountant|nurse|teacher|tutor|"
    r"lecturer|professor|scientist|researcher|architect|coordinator|co-ordinator|officer|executive|specialist|technician|representative|"
    r"associate|advisor|adviser|agent|clerk|driver|cook|chef|server|waiter|waitress|barista|cashier|receptionist|secretary|supervisor|"
    r"foreman|electrician|plumber|mechanic|carpenter|welder|operator|operative|picker|packer|cleaner|caretaker|carer|care worker|"
    r"support worker|worker|therapist|pharmacist|physician|doctor|dentist|hygienist|paralegal|lawyer|attorney|solicitor|counsel|auditor|"
    r"bookkeeper|buyer|planner|producer|editor|writer|copywriter|journalist|photographer|videographer|marketer|recruiter|trainer|coach|"
    r"instructor|librarian|fellow|intern|internship|apprentice|trainee|lead|head|president|vp|chief|ceo|cto|cfo|coo|owner|partner|"
    r"strategist|tester|statistician|economist|surveyor|inspector|guard|janitor|housekeeper|nanny|postdoc|controller|generalist|"
    r"rep|dev|sre|qa|scrum master|master|model(?:l)?er|translator|interpreter|artist|animator|underwriter|broker|trader|actuary|"
    r"practitioner|handler|assembler|machinist|fitter|installer|labou?rer|porter|steward|host|hostess|bartender|stylist|merchandiser|"
    r"dispatcher|scheduler|estimator|biologist|chemist|physicist|psychologist|veterinarian|paramedic|midwife|radiographer|evangelist|"
    r"ambassador|principal|deputy|registrar|curator|conductor|pilot|captain|crew|mgr|admin|exec|asst|eng)s?\b",
    re.IGNORECASE,
)
_TITLE_LABELS = frozenset(
    "job title|title|position|position title|role|role title|post|post title|designation|vacancy|job|position offered|job role|"
    "appointment|your role|your position|vacancy title".split("|")
)
_SUBJECT = frozenset({"re", "subject", "ref", "regarding"})
_TITLE_END = re.compile(
    r" (?:at|with|within|in (?:the|our|your)|based|report(?:s|ing)|on (?:a|an|the|our|behalf)|for (?:the|a|an|our)|start(?:s|ing)?|commenc\w+|"
    r"effective|beginning|to (?:start|join|help|work|lead|support)|under|who|where|which|whose|from|located|of (?:our|the company)|as (?:of|per)|"
    r"and (?:we|you|your|report\w*|will)|is|will|shall|has|by|per|offering|paying|position|role|post|job|vacancy|opening|you|we)(?: |$)"
    r"|[;:.!?,(\[\"|]| - | in (?=[A-Z])|$",
    re.IGNORECASE,
)
_OFFERED = (
    re.compile(r"\b(?:position|role|post|job|title|appointment|capacity|designation|opportunity|vacancy)(?: title)?(?: (?:of|as|is|will be|shall be|for))(?: an?| our| the)? \"?(?P<x>\w.{1,90})", re.IGNORECASE),
    re.compile(r"\b(?:employment|employed|employ you|hired|hire you|appointed|appoint you|appointment|engaged|engage you|offer you|retained|joining|"
               r"join|serve|serving|work|working|role|offer|welcome you|you)(?: [\w',.&-]{1,20}){0,7}? as (?:an? |our |the |its )?\"?(?P<x>\w.{1,90})", re.IGNORECASE),
    re.compile(r"\b(?:the|an?|our|of) (?P<x>[\w/&+#. -]{3,70}?) (?:position|role|post|job|vacancy|opening|opportunity|internship)\b", re.IGNORECASE),
    re.compile(r"\boffer(?: of employment| letter| of appointment)?(?:,| -|:| for| as) (?:the )?(?:an? )?(?:position of |role of |post of )?\"?(?P<x>\w.{1,90})", re.IGNORECASE),
)  # fmt: skip
_SOUGHT = (
    re.compile(r"\b(?:looking for|seeking|seeks|hiring|hire|recruiting|recruit|looking to (?:hire|appoint|recruit|add)|searching for|in need of|require|requires|"
               r"needs?|wanted:?|appoint|opportunity for|vacancy for|opening for)(?: to hire| to appoint| to recruit)?(?: an?| our(?: next)?| another| \d+)? (?P<x>\w.{1,90})", re.IGNORECASE),
    re.compile(r"(?P<x>[\w/&+#. -]{3,60}?) (?:wanted|needed|required|vacancy)\b", re.IGNORECASE),
)  # fmt: skip
_ADJECTIVES = re.compile(
    r"^(?:(?:full[- ]time|part[- ]time|permanent|temporary|regular|exempt|non-exempt|salaried|experienced|talented|passionate|motivated|ambitious|"
    r"dynamic|dedicated|skilled|exciting|new|next|hands-on|highly|qualified|enthusiastic|reliable|creative|driven|bright|friendly|strong|"
    r"remote|fixed[- ]term|contract|detail[- ]oriented|results[- ]driven|self-motivated|our|an?|the|fantastic|great|proactive|energetic|"
    r"organised|organized|professional|following|immediate|urgent(?:ly)?|open|vacant),? (?:and )?)+",
    re.IGNORECASE,
)
_NO_TITLE = re.compile(
    r"^(?:an? )?(?:employee|at-will|employment|follow|the company|team member|company|member|people|someone|candidate|person|individual|offer|new|you|we|us|"
    r"full|part|details|below|above|opportunit|experience|a team|support$|result|condition|set out|discussed|soon|well|part of)",
    re.IGNORECASE,
)
_ABBREVIATED = {
    "jr": "junior", "jnr": "junior", "sr": "senior", "snr": "senior", "mgr": "manager", "eng": "engineer", "engr": "engineer", "dev": "developer",
    "admin": "administrator", "asst": "assistant", "exec": "executive", "rep": "representative", "coord": "coordinator", "co-ordinator": "coordinator",
    "hr": "human-resources", "qa": "quality-assurance", "rn": "nurse", "swe": "engineer", "sde": "engineer", "dba": "database", "adviser": "advisor",
    "vp": "vice-president", "it": "it", "ml": "machine-learning", "ai": "ai", "ux": "ux", "ui": "ui", "sdr": "sales-development-representative",
    "programmer": "developer", "coder": "developer", "frontend": "front-end", "backend": "back-end", "fullstack": "full-stack", "trainee": "trainee",
    "ceo": "chief", "cto": "chief", "cfo": "chief", "coo": "chief", "internship": "intern", "jun": "junior", "sen": "senior", "associates": "associate",
    "entry-level": "junior", "mid-level": "mid", "pm": "product-manager", "team-lead": "lead", "postdoc": "postdoctoral", "sysadmin": "systems-administrator",
}  # fmt: skip
_PHRASES = (
    ("human resources", "hr"), ("quality assurance", "qa"), ("vice president", "vp"), ("machine learning", "ml"), ("front end", "front-end"),
    ("back end", "back-end"), ("full stack", "full-stack"), ("registered nurse", "nurse"), ("staff nurse", "nurse"), ("entry level", "junior"),
    ("mid level", "mid"), ("working student", "student"), ("co ordinator", "coordinator"), ("post-doctoral", "postdoctoral"), ("team leader", "team lead"),
    ("software development engineer", "software engineer"), ("care assistant", "carer"), ("customer support", "customer service"),
)  # fmt: skip
_RANKS = {
    "intern": 0, "student": 0, "apprentice": 1, "trainee": 1, "graduate": 1, "junior": 2, "assistant": 2, "associate": 2, "mid": 3, "intermediate": 3,
    "acting": 3, "deputy": 4, "senior": 5, "lead": 6, "leading": 6, "staff": 6, "principal": 7, "chief": 9, "experienced": 3, "interim": 3,
}  # fmt: skip
_ALWAYS_RANKS = frozenset({"intern", "student", "apprentice", "trainee", "graduate", "junior", "mid", "senior", "intermediate"})
_MANAGEMENT = {"supervisor": 1, "manager": 2, "head": 3, "director": 4, "vice-president": 5, "chief": 6}
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5}
_SMALL = frozenset("of the and for in a an to m f d w x all genders gender h based level grade new job role position".split())
_TOKEN = re.compile(r"[a-z][a-z+#-]*|c\+\+|\d{1,2}\b")
_PLAIN_RANK = 3
"""Rank of a title without a word of seniority: the middle."""


@dataclass(frozen=True, slots=True)
class Title:
    """A job title, taken apart."""

    shown: str
    role: frozenset[str]
    """Words of the part that names the job, under one spelling each."""
    more: frozenset[str]
    """Words of the whole title."""
    head: str
    """The word that names the job: `analyst` of `data analyst`."""
    rank: int
    """0 for an intern, 3 without a word of seniority, 5 for senior."""
    level: int | None
    """2 for `Engineer II`; None without a level."""
    management: int | None
    """1 for a supervisor up to 6 for a chief; None where the title is not of that kind."""
    words: str


def title_in(parts: tuple[Piece, ...], *, letter: bool) -> Title | None:
    """The job title that a text states, or None."""
    for raw, piece in _titles(parts, letter=letter):
        shown = _clean_title(raw)
        if shown:
            return parse_title(shown, evidence(piece))
    return None


def _titles(parts: tuple[Piece, ...], *, letter: bool) -> Iterator[tuple[str, Piece]]:
    for piece in parts:
        if piece.label in _TITLE_LABELS and len(piece.text) <= 100:
            yield _before_place(piece.text), piece
    if letter:
        yield from _offered(parts)
        return
    yield from _first_lines(parts)
    yield from _matches(parts[:60], _SOUGHT, within=90)
    yield from _matches(parts[:60], _OFFERED[:3], within=90)


def _offered(parts: tuple[Piece, ...]) -> Iterator[tuple[str, Piece]]:
    prose = tuple(piece for piece in parts if piece.label not in _SUBJECT)
    for pattern in _OFFERED[:3]:
        yield from _matches(prose, (pattern,), within=90)
    yield from _matches(tuple(piece for piece in parts if piece.label in _SUBJECT), _OFFERED, within=90)
    yield from _matches(parts[:12], _OFFERED[3:], within=90)


def _matches(parts: tuple[Piece, ...], patterns: tuple[re.Pattern[str], ...], *, within: int) -> Iterator[tuple[str, Piece]]:
    for piece in parts:
        for pattern in patterns:
            for match in pattern.finditer(piece.text):
                raw = _ADJECTIVES.sub("", match["x"])
                end = _TITLE_END.search(raw)
                raw = raw[: end.start() if end else within]
                if _JOB_NOUN.search(raw) and len(raw.split()) <= 9 and not _NO_TITLE.match(raw):
                    yield raw, piece


def _first_lines(parts: tuple[Piece, ...]) -> Iterator[tuple[str, Piece]]:
    if parts and not parts[0].label:
        yield from _comma_title(parts[0])
    for piece in parts[:4]:
        line = piece.text if piece.label in {"", "heading"} else piece.words
        if len(line) > 120 or line.endswith((".", "!", "?")) or re.match(r"(?:we|our|about|join)\b", line, re.IGNORECASE):
            continue
        for part in re.split(r" [|•/-] |\||: |\t", line):
            if _JOB_NOUN.search(part) and len(part.split()) <= 9 and not re.search(r"\b(?:hiring|wanted|seeking|looking|needed|required)\b", part, re.IGNORECASE):
                yield re.split(r" (?:at|in|for|with|based) ", part)[0], piece


def _comma_title(piece: Piece) -> Iterator[tuple[str, Piece]]:
    """`Payroll clerk, Leeds, £25,400, permanent.`: the words before the first comma of the first line."""
    head, comma, rest = piece.text.partition(",")
    if comma and len(head.split()) <= 6 and (_JOB_NOUN.search(head) or (_DOER.search(head) and re.search(r"[$£€\d]", rest[:40]))):
        yield re.split(r" (?:at|in|for|with|based|wanted|needed|required)\b", head)[0], piece


_DOER = re.compile(r"\b[a-z]{3,}(?:er|or|ist|ian|man|woman|ant)s?$", re.IGNORECASE)


def _before_place(text: str) -> str:
    return re.split(r" (?:at|based|located|in (?=[A-Z])|reporting) ?| \| |; |\. ", text)[0]


def _clean_title(raw: str) -> str:
    bare = re.sub(r"\([^()]{0,40}\)|\[[^\[\]]{0,40}\]|\b[mfwdx](?:/[mfwdx*]){1,3}\b", " ", raw)
    bare = re.sub(r"\b\d{1,3}(?: ?- ?\d{1,3})? ?%|\b(?:full|part)[- ]time\b|\bremote\b|\bhybrid\b|\b(?:ref|req|job id)\b.*$", " ", bare, flags=re.IGNORECASE)
    bare = re.sub(r" {2,}", " ", bare).strip(" \"'-,.;:|/•")
    return bare if bare and re.search(r"[^\W\d_]{2}", bare) and not _NO_TITLE.match(bare) and len(bare) <= 90 else ""


def parse_title(shown: str, words: str) -> Title:
    """A job title taken apart into role, seniority, level and management."""
    segments = [part for part in re.split(r" ?[-|/•,] (?=\S)| [-|/] ?", shown) if part.strip()]
    main = next((part for part in segments if _JOB_NOUN.search(part)), segments[0] if segments else shown)
    tokens, whole = _tokens(main), _tokens(shown)
    last = len(tokens) - 1
    ranks = [_RANKS[t] for i, t in enumerate(tokens) if t in _RANKS and (t in _ALWAYS_RANKS or i != last)]
    level = next((_ROMAN.get(t) or (int(t) if t.isdigit() else None) for t in reversed(whole) if t in _ROMAN or t.isdigit()), None)
    management = max((_MANAGEMENT[t] for t in whole if t in _MANAGEMENT), default=None)
    role = [t for i, t in enumerate(tokens) if not _is_rank(t, i, last) and t not in _SMALL and t not in _ROMAN and not t.isdigit()]
    return Title(
        shown=shown,
        role=frozenset(role),
        more=frozenset(t for t in whole if t not in _SMALL),
        head=_head(tokens, role),
        rank=_rank(ranks),
        level=level,
        management=management,
        words=words,
    )


def _rank(ranks: list[int]) -> int:
    if not ranks:
        return _PLAIN_RANK
    return min(ranks) if min(ranks) < _PLAIN_RANK else max(ranks)


def _is_rank(token: str, index: int, last: int) -> bool:
    return token in _RANKS and (token in _ALWAYS_RANKS or index != last) and last > 0


def _head(tokens: list[str], role: list[str]) -> str:
    if "of" in tokens and tokens.index("of"):
        return tokens[tokens.index("of") - 1]
    return role[-1] if role else ""


def _tokens(text: str) -> list[str]:
    lowered = text.lower().replace("&", " and ").replace(".", " ")
    for phrase, short in _PHRASES:
        lowered = lowered.replace(phrase, short)
    found = [_ABBREVIATED.get(token, token) for token in _TOKEN.findall(lowered)]
    return [token[:-1] if len(token) > 4 and token.endswith("s") and not token.endswith("ss") else token for token in found]


# Pay


@dataclass(frozen=True, slots=True)
class Pay:
    """A rate of pay as a text states it."""

    money: Money
    basis: Literal["base", "total"]
    """`total` for on-target earnings, packages and cost to company."""
    pro_rata: bool
    """Whether the figure is quoted for full-time work."""
    payments: float
    """Payments a year where the figure is one of a month: 12, 13 or 14."""
    words: str


_PAY_LABEL = re.compile(
    r"\b(?:salary|pay|rate|compensation|remuneration|package|ctc|wage|wages|stipend|earnings|ote|fee|fees|gross|cost to company)\b(?! date)", re.IGNORECASE
)
_PAY_WORD = re.compile(
    r"\b(?:base salary|salary|salaries|base pay|base|basic pay|basic|pay|paid|payment|paying|pays|compensation|compensated|remuneration|wages?|rate|earn|earning|earnings|"
    r"ctc|cost to company|package|ote|stipend|gross|per annum|fixed component|fixed pay)\b",
    re.IGNORECASE,
)
_OTHER_MONEY = re.compile(
    r"\b(?:bonus(?:es)?|commission|incentives?|sign(?:ing)?-?on|signing|joining bonus|relocation|allowances?|equity|stock|options|shares|rsus?|insurance|cover|coverage|"
    r"budget|training|funding|funded|revenue|turnover|raised|arr|aum|deposit|tuition|pension|401|contribution|contributes?|car|referral|deductible|"
    r"reimburse\w*|clients|sales|fund|market cap|portfolio|per diem|overtime|voucher|donat\w*|hra|provident|gratuity|medical|special|conveyance|"
    r"premium|expenses|turning over|backed|valued|worth|penalty|liquidated|credit|match\w*|investment|seed|series|shift differential|variable|vouchers|equipment|"
    r"on-call|call-out|stand-?by|retention|severance|non-?compete|travel|phone|internet|wellness|learning|home office)\b",
    re.IGNORECASE,
)
_TOTAL = re.compile(r"\b(?:ote|on[- ]target|ctc|cost to company|total (?:target )?(?:cash|compensation|package)|package|total earnings)\b", re.IGNORECASE)
_PRO_RATA = re.compile(r"pro[- ]?rata|\bfte\b|full[- ]time equivalent|pro[- ]rated|prorated", re.IGNORECASE)
_YEARLY = re.compile(r"\b(?:annual|annually|yearly|annualized|annualised)\b", re.IGNORECASE)
_LEAST_HIGH = {"INR": 12.0, "JPY": 100.0, "KRW": 900.0, "HUF": 300.0, "PHP": 20.0, "NGN": 300.0, "KES": 50.0, "PKR": 60.0, "CZK": 18.0,
               "VND": 18000.0, "IDR": 11000.0, "UGX": 3000.0, "ZAR": 8.0, "THB": 20.0, "RUB": 40.0, "BDT": 40.0, "LKR": 100.0, "TZS": 2000.0,
               "SEK": 8.0, "NOK": 8.0, "DKK": 6.0, "MXN": 8.0, "EGP": 15.0, "TRY": 15.0}  # fmt: skip


_PAID = re.compile(r"\b(?:earn|salary of|pay of|paid|wage of|salary (?:is|will be|shall be)) ?:?[ \w]{0,12}?\d", re.IGNORECASE)


def pays_in(parts: tuple[Piece, ...]) -> tuple[Pay, ...]:
    """The rates of pay that a text states, the most telling first; bonuses, allowances and the firm's own money left out."""
    scored: list[tuple[float, int, Pay]] = []
    for order, piece in enumerate(parts):
        labelled = _PAY_LABEL.search(piece.label) is not None and _OTHER_MONEY.search(piece.label) is None
        if piece.label and not labelled and _OTHER_MONEY.search(piece.label):
            continue
        for money in money_in(piece.text, bare=labelled or _PAID.search(piece.text) is not None):
            score = _pay_score(piece, money, labelled=labelled, early=order < 6)
            if score > 0:
                scored.append((-score, order, _pay(piece, money)))
    return tuple(pay for _, _, pay in sorted(scored, key=lambda item: item[:2]))


def _pay(piece: Piece, money: Money) -> Pay:
    near = f"{piece.label} {piece.text[max(0, money.start - 70) : money.end + 30]}"
    before = piece.text[max(0, money.start - 40) : money.start]
    base = re.search(r"\b(?:base|basic|salary|fixed)\b[^.;(]{0,30}$", before, re.IGNORECASE)
    total = _TOTAL.search(near) is not None and base is None
    money = money if money.period else _with_period(money, near)
    payments = _PAYMENTS.search(piece.text)
    return Pay(
        money=money,
        basis="total" if total else "base",
        pro_rata=_PRO_RATA.search(piece.text) is not None,
        payments=float(payments["n"]) if payments else 12.0,
        words=evidence(piece),
    )


_PAYMENTS = re.compile(
    r"\b(?P<n>12|13|14)(?:x| x| times| (?:monthly )?(?:payments|instal+ments|salaries|pays)| months['s]* (?:salary|pay))\b", re.IGNORECASE
)


def _with_period(money: Money, near: str) -> Money:
    period = "year" if _YEARLY.search(near) else guessed_period(money)
    return Money(money.low, money.high, money.currency, period, money.start, money.end, money.about)


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
    if amount > 5e6 * _LEAST_HIGH.get(money.currency, 1.0) or amount < 3:
        return 0.0
    kind = _nearest(piece.text, money)
    if kind == "other":
        return 0.0
    header = early and (amount >= 12_000 or bool(money.period)) and bool(money.currency)
    named = kind == "pay" or labelled or header or _PAY_LABEL.search(piece.section) is not None
    if not named and not (money.period and early) and money.period not in {"year", "hour", "day"}:
        return 0.0
    if not named and not money.currency:
        return 0.0
    return 3.0 * labelled + 2.0 * (kind == "pay") + 1.5 * bool(money.period) + 0.5 * (money.period == "year") + 1.0 * bool(money.currency) + 0.5 * early


def _nearest(text: str, money: Money) -> str:
    """Whether the word nearest to the amount speaks of pay or of other money."""
    best, kind = 90.0, ""
    before, after = text[: money.start], text[money.end : money.end + 45]
    cut = max(before.rfind("; "), before.rfind(" plus "), before.rfind(" + "), -1)
    for pattern, name in ((_PAY_WORD, "pay"), (_OTHER_MONEY, "other")):
        for match in pattern.finditer(before, cut + 1):
            distance = money.start - match.end()
            if distance < best:
                best, kind = distance, name
        match_after = pattern.search(after)
        if match_after and not re.search(r"\bplus\b|\+|\band\b|[,;.(]", after[: match_after.start()]):
            distance = 2 + 1.0 * match_after.start()
            if distance < best:
                best, kind = distance, name
    return kind


# Place and days in the office


@dataclass(frozen=True, slots=True)
class Place:
    """Where the work is done."""

    shown: str
    known: frozenset[str]
    """Cities, regions and countries that are known by name."""
    tokens: frozenset[str]
    """The other words of the place."""
    words: str


_PLACE_LABELS = frozenset(
    "location|job location|work location|place of work|workplace|work site|base|office|duty station|place of posting|posting|work base|"
    "location of work|normal place of work|primary location|office location|job site|based|city|site|locations|work address|place|region|"
    "place of employment|your location|reporting location".split("|")
)
_AT = (
    re.compile(r"\b(?:place of work|work location|location of work|workplace|work site|duty station|location|base|primary work location|place of posting|"
               r"place of employment)(?: for this (?:role|position|job))? ?(?:will|shall|is|would)(?: initially| normally| primarily)?(?: be)?(?: at| in| our| the)? (?P<x>\w.{1,110})", re.IGNORECASE),
    re.compile(r"\b(?:based|located|situated|stationed|posted|employed|assigned|report(?:ing)?(?: for (?:work|duty))?|work(?:ing)?|perform(?:ed)? [\w ]{0,30}?)"
               r"(?: [\w-]{1,12}){0,2}? (?:in|at|from|out of|to)(?: our| the| its)? (?P<x>\w.{1,110})", re.IGNORECASE),
    re.compile(r"\b(?:our|the|its) (?P<x>[\w.,' -]{3,50}?) (?:office|headquarters|hq|site|campus|branch|clinic|warehouse|store|plant|facility|depot|studio|"
               r"team|laborator(?:y|ies)|lab|location|hospital|school|hub|factory|kitchen|restaurant)\b", re.IGNORECASE),
    re.compile(r"(?P<x>[A-Z][\w. ]{2,25})[- ]based\b"),
)  # fmt: skip
_NOT_PLACE = re.compile(
    r"\b(?:other (?:locations?|places?|sites?|premises)|may (?:be )?(?:also )?(?:be )?(?:required|asked|need)|travel|relocat\w*|law|courts?|govern\w*|customers?|clients?|"
    r"incorporated|registered (?:in|office|company|number)|headquartered|founded|offices in|countries|degree|university degree|years)\b",
    re.IGNORECASE,
)
_PLACE_END = re.compile(
    r"[;:!?]|\. |\.$| (?:and (?:you|will|report|the|your|we|work)|with|where|which|reporting|starting|on (?:a|an|the)|from|for (?:the|a|at)|or such|or any|unless|"
    r"until|during|though|although|but|to (?:start|support)|is|as (?:an?|our)|commencing|each|every|\d days?|five days|three days|two days|four days|one day|per week|"
    r"monday|hybrid|remote|full[- ]time|five|under|effective|subject|you|we)\b|[(]",
    re.IGNORECASE,
)
_CITY_STATE = re.compile(r"\b([A-Z][\w.'-]{1,20}(?: [A-Z][\w.'-]{1,20}){0,2}), ?([A-Z]{2})\b")
_PLACE_NOISE = frozenset(
    "office offices head headquarters hq site campus branch street st road rd avenue ave lane floor suite unit building house park centre center "
    "business the our at in on of and or city town area greater near north south east west central company premises remote hybrid onsite on-site "
    "work working location based first second third floor level tower court square place way drive boulevard blvd room block industrial estate "
    "no new ltd limited inc pvt llc gmbh plc home from days week main plot sector phase zip state co team our your".split()
)


def place_in(parts: tuple[Piece, ...], *, letter: bool) -> Place | None:
    """Where the work is done, as a text states it, or None."""
    for raw, piece, sure in _places(parts, letter=letter):
        place = _place(raw, evidence(piece))
        if place is not None and (sure or place.known):
            return place
    return None


def _places(parts: tuple[Piece, ...], *, letter: bool) -> Iterator[tuple[str, Piece, bool]]:
    for piece in parts:
        if piece.label in _PLACE_LABELS:
            yield piece.text, piece, True
        elif piece.label != "heading" and piece.section in _PLACE_LABELS and len(piece.text) < 120 and not piece.label:
            yield piece.text, piece, not _AT[1].search(piece.text)
    for pattern in _AT[:2]:
        yield from _places_by(parts, pattern)
    if not letter:
        yield from _header_places(parts)
    yield from _places_by(parts, _AT[2])
    yield from _named_with_the_job(parts)
    if not letter:
        yield from _places_by(parts, _AT[3])


def _places_by(parts: tuple[Piece, ...], pattern: re.Pattern[str]) -> Iterator[tuple[str, Piece, bool]]:
    for piece in parts:
        for match in pattern.finditer(piece.text):
            raw = match["x"]
            end = _PLACE_END.search(raw)
            raw = raw[: end.start()] if end else raw
            if raw and not _NOT_PLACE.search(piece.text[: match.start("x") + len(raw)]):
                yield raw, piece, pattern is _AT[0]


def _named_with_the_job(parts: tuple[Piece, ...]) -> Iterator[tuple[str, Piece, bool]]:
    """`the position of Fitter in Wakefield`: a known place in the sentence that names the job."""
    for piece in parts:
        if any(pattern.search(piece.text) for pattern in _OFFERED) and _JOB_NOUN.search(piece.text) and not _NOT_PLACE.search(piece.text):
            for match in re.finditer(r"\b(?:in|at|for) (?:our |the )?((?:[A-Z][\w.'-]*,? ?){1,4})", piece.text):
                yield match[1], piece, False


def _header_places(parts: tuple[Piece, ...]) -> Iterator[tuple[str, Piece, bool]]:
    for piece in parts[:6]:
        for part in re.split(r" [|•/-] |\||\t|[()]|, ", piece.text):
            if known_places(part) and len(part.split()) <= 5:
                city = _CITY_STATE.search(part)
                yield city[0] if city else part, piece, False
        match = re.search(r"\bin ((?:[A-Z][\w.'-]+ ?){1,3})", piece.text)
        if match:
            yield match[1], piece, False
        city = _CITY_STATE.search(piece.text)
        if city and city[2] in STATE_CODES:
            yield city[0], piece, True


def _place(raw: str, words: str) -> Place | None:
    known = known_places(raw)
    tokens = frozenset(t for t in re.findall(r"[^\W\d_][\w'-]{2,}", raw.lower()) if t not in _PLACE_NOISE)
    if not known and not tokens:
        return None
    shown = raw.strip(" .,-")
    if len(shown) > 40 and known:
        shown = ", ".join(sorted(name.title() for name in known))
    if not known and (len(shown) > 80 or not re.search(r"\b[A-Z]", raw)):
        return None
    return Place(shown[:80], known, tokens, words)


@dataclass(frozen=True, slots=True)
class Attendance:
    """Days a week at the employer's place."""

    low: float
    high: float
    shown: str
    words: str


_EXCEPT_REMOTE = re.compile(r"remote (?:teams?|monitor\w*|sensing|sites?|support|areas?|access|desktop|control\w*|communities|locations?|working allowance|colleagues|stakeholders)", re.IGNORECASE)
_REMOTE = re.compile(
    r"\b(?:fully remote|100 ?% remote|remote|remotely|work(?:ing)? from (?:home|anywhere)|home[- ]based|home[- ]working|homeworking|home ?office|telecommut\w+|telework\w*|wfh|"
    r"from your home|from home)\b",
    re.IGNORECASE,
)
_ONSITE = re.compile(
    r"\b(?:on[- ]?site|in[- ]person|in[- ]office|office[- ]based|full[- ]time (?:in|at|from) (?:the|our) office|in (?:the|our) office (?:full[- ]time|every day|daily|5 days)|"
    r"at our premises|attend (?:the|our) [\w ]{0,20}?(?:office|premises) (?:daily|every)|work(?:ing)? (?:from|at|in|out of) (?:the|our) (?:[\w ]{0,20} )?(?:office|premises))\b"
    r"(?! (?:gym|parking|canteen|interview|training|nursery|visits?|clients?|childcare|support|restaurant|cafe|assessment|fitness|health))",
    re.IGNORECASE,
)
_HYBRID = re.compile(r"\b(?:hybrid|flexible working|partly remote|partially remote|split between (?:home|the office))\b", re.IGNORECASE)
_N = r"(?:up to |at least |minimum(?: of)? |approximately |around )?(?P<{0}>[0-5])(?: ?(?:-|to|or) ?(?P<{0}x>[1-5]))?"
_WEEK = r"(?: ?(?:a|per|/|each|every|of the|in the|days? a) ?(?:working )?week| weekly)?"
_OFFICE_PLACE = r"(?:(?:the |our |an? )?(?:[\w-]{1,15} ){0,3}?(?:office|site|hq|headquarters|person|premises|campus|hub)|on[- ]?site|in[- ]?office)"
_HOME_PLACE = r"(?:from home|at home|remote(?:ly)?|wfh|home ?office|home[- ]working|of remote(?: work)?|working from home|of home[- ]working|telework\w*|work(?:ing)? from home)"
_DAYS_IN_OFFICE = (
    re.compile(rf"{_N.format('a')}(?: set| fixed| full)? ?(?:days?|x){_WEEK},? (?:of work |working |work |presence |attendance |spent |required |are |is |will be )?(?:in|at|from|on)? ?{_OFFICE_PLACE}", re.IGNORECASE),
    re.compile(rf"{_OFFICE_PLACE}(?: [\w']{{1,12}}){{0,6}}?,? ?[:(]? ?{_N.format('a')} ?days?\b(?! (?:from home|remote|at home|wfh|of (?:annual|paid|holiday|vacation)|notice))", re.IGNORECASE),
    re.compile(rf"{_N.format('a')} (?:office|on[- ]?site|in[- ]office) days?", re.IGNORECASE),
)  # fmt: skip
_DAYS_AT_HOME = (
    re.compile(rf"{_N.format('a')} ?days?{_WEEK},? (?:of |working |work |can be |may be |spent |to work )?{_HOME_PLACE}", re.IGNORECASE),
    re.compile(rf"{_HOME_PLACE}(?: (?:for|on|is|are|available|allowed|permitted|possible|of|policy|option|work|working)){{0,3}} ?[:(]? ?{_N.format('a')} ?days?\b", re.IGNORECASE),
    re.compile(rf"{_N.format('a')} (?:home|remote|wfh)(?:[- ]office|[- ]working)? days?", re.IGNORECASE),
)  # fmt: skip
_NO = re.compile(r"\b(?:not?|isn't|aren't|cannot|can't|without|never|neither|nor|unable|don't|doesn't)\b[^.;]{0,45}$|\b(?:no|non)[- ]$", re.IGNORECASE)
_NO_AFTER = re.compile(r"^[^.;,]{0,40}\b(?:not (?:available|possible|permitted|offered|an option|allowed|eligible|remote)|unavailable|isn't|no longer)\b", re.IGNORECASE)
_MODE_LABELS = frozenset(
    "remote|work mode|work model|work arrangement|working arrangement|mode of work|remote working|workplace type|working model|work type|office attendance|"
    "attendance|remote work|working arrangements|mode|workplace|work setting|arrangement|hybrid working".split("|")
)
_ONE_OFF = re.compile(r"\b(?:interview|first week|onboarding|training period|occasional\w*|quarter\w*|month\w*|off-?sites?|visit\w*|from time to time|discretion|may allow|ad[- ]hoc)\b", re.IGNORECASE)


def attendance_in(parts: tuple[Piece, ...], *, letter: bool) -> Attendance | None:
    """How many days a week are worked at the employer's place, as a text states it, or None."""
    hybrid: Attendance | None = None
    other: Attendance | None = None
    for piece in parts:
        text = in_digits(_EXCEPT_REMOTE.sub("", piece.text))
        found = _days_counted(text, piece)
        if found is not None:
            return found
        if hybrid is None and _HYBRID.search(text) and _stated(_HYBRID, text) and not re.search(r"hybrid (?:cloud|app|vehicle|car)", text, re.IGNORECASE):
            hybrid = Attendance(1, 4, "hybrid", evidence(piece))
        other = other or _remote_or_not(text, piece, letter=letter)
    return hybrid or other


def _stated(pattern: re.Pattern[str], text: str) -> bool:
    match = pattern.search(text)
    return match is not None and not _NO.search(text[max(0, match.start() - 60) : match.start()])


def _days_counted(text: str, piece: Piece) -> Attendance | None:
    if _ONE_OFF.search(text) and not re.search(r"week", text, re.IGNORECASE):
        return None
    for patterns, home in ((_DAYS_AT_HOME, True), (_DAYS_IN_OFFICE, False)):
        for pattern in patterns:
            match = pattern.search(text)
            if match and not _NO.search(text[max(0, match.start() - 25) : match.start()]):
                return _counted(match, piece, home=home)
    return None


def _counted(match: re.Match[str], piece: Piece, *, home: bool) -> Attendance:
    low = float(match["a"])
    high = float(match["ax"] or low)
    if home:
        low, high = 5 - high, 5 - low
    days = f"{low:g}" if low == high else f"{low:g} to {high:g}"
    shown = {"0": "remote", "5": "on site"}.get(days, f"{days} {'day' if days == '1' else 'days'} a week at the office")
    return Attendance(low, high, shown, evidence(piece))


def _remote_or_not(text: str, piece: Piece, *, letter: bool) -> Attendance | None:
    onsite = Attendance(5, 5, "on site", evidence(piece))
    if (piece.label in _MODE_LABELS or piece.label == "remote") and re.match(r"no\b|none|not ", text, re.IGNORECASE):
        return onsite
    match = _REMOTE.search(text)
    if match:
        negated = _NO.search(text[max(0, match.start() - 45) : match.start()]) or _NO_AFTER.match(text[match.end() :])
        if negated:
            return onsite
        if not (_ONE_OFF.search(text) or (letter and re.search(r"\bmay\b|request|policy|equipment|allowance", text, re.IGNORECASE))):
            return Attendance(0, 0, "remote", evidence(piece))
    if _stated(_ONSITE, text) and not (letter and re.search(r"\bmay be required\b", text, re.IGNORECASE)):
        return onsite
    return None


# Hours and kind of contract


@dataclass(frozen=True, slots=True)
class Hours:
    """Working time as a text states it."""

    low: float | None
    """Hours a week; None where only `full time` or `part time` is said."""
    high: float | None
    kind: Literal["full", "part", ""]
    shifts: frozenset[str]
    """Words such as night and weekend."""
    words: str


_H = r"(?P<h>\d{1,2}(?:[.,]\d{1,2})?)(?: ?(?:-|to|–) ?(?P<hx>\d{1,2}(?:[.,]\d{1,2})?))?"
_WEEKLY = (
    re.compile(rf"{_H}[ -]?(?:hours?|hrs?|h)(?: of work)?,? ?(?:a|per|/|each|every|in a|in each|p)[ .]?(?:standard |working |normal |calendar )?w(?:eek|k)?\b", re.IGNORECASE),
    re.compile(rf"{_H}[ -](?:hours?|hrs?)(?:'s?)? (?:weekly|working week|work week|week|workweek|(?:monday|mon) )", re.IGNORECASE),
    re.compile(rf"(?:hours (?:per|a) week|weekly hours|hours/week|weekly working (?:time|hours)|weekly hours of work|working week|hours of work|working hours|normal hours|work week|workweek)"
               rf"(?: (?:is|are|will be|shall be|of|per week|required|consist\w* of|for this (?:role|position|post)))*:? ?{_H}(?! ?(?:[:.]\d\d|am\b|pm\b|a\.m|p\.m|days?\b|%))", re.IGNORECASE),
)  # fmt: skip
_PER_DAY = re.compile(r"(?P<h>\d{1,2}(?:\.\d{1,2})?) (?:hours?|hrs?) (?:a|per|each) day,? ?(?:for |and |on )?(?P<d>[1-7]) days", re.IGNORECASE)
_NOT_HOURS = re.compile(r"\b(?:overtime|working time (?:directive|regulations?|limit)|opt[- ]?out|48[- ]hour|in excess|more than|exceed\w*|notice|support available|over 40|training|lunch)\b", re.IGNORECASE)
_FULL = re.compile(r"\bfull[- ]?time\b(?! (?:equivalent|education|degree|students?|study))", re.IGNORECASE)
_PART = re.compile(r"\bpart[- ]?time\b", re.IGNORECASE)
_SHIFTS = {
    "night": re.compile(r"\bnight[- ]shifts?\b|\bnights\b|\bovernight\b", re.IGNORECASE),
    "day": re.compile(r"\bday[- ]shifts?\b|\bdaytime\b", re.IGNORECASE),
    "evening": re.compile(r"\bevening[- ]shifts?\b|\bevenings\b", re.IGNORECASE),
    "weekend": re.compile(r"\bweekends?\b|\bsaturdays?\b|\bsundays?\b", re.IGNORECASE),
    "rotating": re.compile(r"\brotating\b|\brotational\b|\brota\b", re.IGNORECASE),
}
_NO_WEEKEND = re.compile(r"\bno (?:nights?|weekends?|evenings?)[^.;]{0,40}|\b(?:weekends?|nights) (?:off|free)\b|every weekend off|\bgood night\b", re.IGNORECASE)
_HOUR_LABELS = frozenset("hours|working hours|hours of work|weekly hours|work hours|schedule|shift|work schedule|working pattern|weekly working hours|hours per week|shifts".split("|"))


def hours_in(parts: tuple[Piece, ...]) -> Hours | None:
    """The working time that a text states, or None."""
    low, high, number_words = _weekly_hours(parts)
    kind, kind_words = _time_kind(parts, early=24)
    shifts, shift_words = _shifts(parts)
    if low is None and not kind and not shifts:
        return None
    return Hours(low, high, kind, shifts, number_words or kind_words or shift_words)


def _weekly_hours(parts: tuple[Piece, ...]) -> tuple[float | None, float | None, str]:
    for order, piece in enumerate(parts):
        text = in_digits(piece.text)
        if _NOT_HOURS.search(text) and not re.search(r"\bnormal|\bcontract|\bstandard|\bbasic|hours of work|working hours", text, re.IGNORECASE):
            continue
        found = _week_of(text, labelled=piece.label in _HOUR_LABELS, early=order < 4)
        if found:
            return (*found, evidence(piece))
    return None, None, ""


def _week_of(text: str, *, labelled: bool, early: bool) -> tuple[float, float] | None:
    for pattern in _WEEKLY:
        match = pattern.search(text)
        if match:
            return _both(match)
    match = _PER_DAY.search(text)
    if match:
        return float(match["h"]) * float(match["d"]), float(match["h"]) * float(match["d"])
    match = re.search(rf"(?:^|, |[|] ){_H} (?:hours|hrs)(?=,|[.]|;| [|]|$)", text) if early else None
    if match and 10 <= float(match["h"].replace(",", ".")) <= 60:
        return _both(match)
    match = re.match(rf"{_H}(?: ?(?:hours?|hrs?|h))?(?![\d:.]|am|pm| ?(?:am|pm|days|%))", text, re.IGNORECASE) if labelled else None
    return _both(match) if match and float(match["h"].replace(",", ".")) >= 4 else None


def _both(match: re.Match[str]) -> tuple[float, float] | None:
    low = float(match["h"].replace(",", "."))
    high = float((match["hx"] or match["h"]).replace(",", "."))
    return (low, high) if 1 <= low <= high <= 100 else None


def _time_kind(parts: tuple[Piece, ...], *, early: int) -> tuple[Literal["full", "part", ""], str]:
    for piece in sorted(parts, key=lambda piece: not piece.label)[: early * 40]:
        full, part = _FULL.search(piece.text), _PART.search(piece.text)
        if full and part:
            continue
        if full:
            return "full", evidence(piece)
        if part:
            return "part", evidence(piece)
    return "", ""


def _shifts(parts: tuple[Piece, ...]) -> tuple[frozenset[str], str]:
    found: set[str] = set()
    words = ""
    for piece in parts:
        relevant = piece.label in _HOUR_LABELS or re.search(r"\bshifts?\b|\bhours\b|\bwork(?:ing)?\b|\brota\b", piece.text, re.IGNORECASE)
        if not relevant or re.search(r"\bmay (?:be )?(?:occasionally |sometimes )?(?:required|need|ask)|occasional", piece.text, re.IGNORECASE):
            continue
        here = {name for name, pattern in _SHIFTS.items() if pattern.search(_NO_WEEKEND.sub("", piece.text))}
        if here and not words:
            words = evidence(piece)
        found |= here
    return frozenset(found), words


@dataclass(frozen=True, slots=True)
class Contract:
    """Kind of contract as a text states it."""

    kind: Literal["permanent", "fixed_term", "contractor", "agency", "internship", "apprenticeship", "casual", "volunteer"]
    months: float | None
    """Length of a fixed term [months]; None where none is stated."""
    words: str


_TERM = r"(?P<m>\d{1,2})[- ]?(?P<u>months?|years?|weeks?|yrs?|mos?)\b"
_CONTRACTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("contractor", re.compile(r"\bindependent contractor|\bself[- ]employed|\bfreelanc\w*|\b1099\b|\bstatement of work\b|\bcontractor\b|\bcontract for services\b|\bb2b (?:contract|basis)|\bconsultancy agreement\b|\bcorp[- ]to[- ]corp\b|\bc2c\b|\boutside ir35\b|\bthis is a contract (?:role|position)\b", re.IGNORECASE)),
    ("agency", re.compile(r"\b(?:temp(?:orary)?|contract)[- ]to[- ](?:hire|perm(?:anent)?)\b|\bagency (?:worker|contract|assignment)\b|\bthrough (?:an|our|the) (?:employment |staffing |temp )?agency\b|\bemployed by [\w ]{0,20}agency\b|\bumbrella company\b|\bw2 contract\b|\btemp (?:role|position|job|assignment)\b", re.IGNORECASE)),
    ("casual", re.compile(r"\bzero[- ]hours?\b|\bcasual (?:basis|contract|employment|worker|position|role)\b|\bas and when\b|\bseasonal\b|\bno guaranteed hours\b|\bhours are not guaranteed\b|\bprn\b|\bper diem (?:position|basis|employee)\b", re.IGNORECASE)),
    ("fixed_term", re.compile(rf"\bfixed[- ]?term\b|\blimited[- ]term\b|\btemporary\b|\b(?:maternity|parental|paternity|leave) cover\b|\bterm[- ]limited\b|{_TERM}[ ,]?(?:fixed[- ]term |temporary |initial |ftc |rolling )*(?:contract|ftc|appointment|assignment|fixed|term|engagement|placement)\b"
                              rf"|\b(?:for a (?:fixed |definite |specific |initial )?(?:period|term|duration)|contract (?:period|duration|length|term)|appointment is|duration|contract)(?: of| for| is|:| will be| basis for a (?:specific )?period of| basis for)* {_TERM.replace('<m>', '<m2>').replace('<u>', '<u2>')}|\bftc\b|\bcontractual basis\b|\bemployment (?:will|shall) (?:end|terminate automatically|expire) on\b|\btenure of\b", re.IGNORECASE)),
    ("internship", re.compile(r"\bintern(?:ship)?\b", re.IGNORECASE)),
    ("apprenticeship", re.compile(r"\bapprentice(?:ship)?\b", re.IGNORECASE)),
    ("permanent", re.compile(r"\bpermanent(?:ly)?\b|\bindefinite(?:ly)?\b|\bopen[- ]ended\b|\bunlimited (?:contract|term)\b|\bunbefristet\b|\bcdi\b|\bdirect[- ]hire\b|\bregular[, -]+(?:full|part|employ|exempt)|\bregular employee\b|\bfull[- ]time,? regular\b|\bat[- ]will\b|\btenured?[- ]track\b|\bof no fixed duration\b|\bnot? fixed[- ]term\b|\bpermanent basis\b|\bfte position\b", re.IGNORECASE)),
    ("volunteer", re.compile(r"\bvolunteer (?:role|position|post|basis)\b|\bunpaid volunteer\b", re.IGNORECASE)),
)  # fmt: skip
_CONTRACT_LABELS = frozenset("contract|contract type|employment type|job type|type|type of employment|type of contract|duration|term|employment status|employment|position type|status|tenure|engagement|classification|contract length|contract duration|work type|nature of employment|length of contract|job status|employment basis|basis".split("|"))  # fmt: skip
_NOT_CONTRACT = re.compile(
    r"\b(?:probation\w*|non-?compet\w*|compete|restrict\w*|after (?:the )?(?:termination|leaving)|notice|manage contractors|contractors and|subcontract\w*|"
    r"freelancers and|interns|mentor\w*|supervis\w*|clawback|repay\w*|vest\w*|cliff|experience|background|permanent (?:resident|residence|residency|right)|"
    r"previous|prior|coach\w*|temporary (?:accommodation|housing|workers)|seasonal (?:peaks|demand|flu)|customers|clients|clinic\w*|severance|relocation|warranty|"
    r"review|insurance|lease|dismiss\w*|disab\w*|right to work)\b",
    re.IGNORECASE,
)


_SURELY = re.compile(
    r"\b(?:permanent|open-ended|indefinite|fixed[- ]term|temporary|freelance|independent contractor|at[- ]will)(?:,? [\w-]{1,12}){0,2} (?:contract|basis|position|post|role|appointment|employee|employment|duration)",
    re.IGNORECASE,
)


def contract_in(parts: tuple[Piece, ...], *, letter: bool) -> Contract | None:
    """The kind of contract that a text states, or None; the kind that binds the employer least comes first."""
    found: list[tuple[bool, Contract]] = []
    for piece in parts:
        here = _contract_of(piece, letter=letter)
        if here is not None:
            found.append((piece.label in _CONTRACT_LABELS, here))
    labelled = [contract for known, contract in found if known]
    if labelled and all(contract.kind == "permanent" for contract in labelled):
        return labelled[0]
    for kind, _ in _CONTRACTS:
        alike = [contract for _, contract in found if contract.kind == kind]
        if alike:
            months = next((c.months for _, c in found if c.months), None) if kind != "permanent" else None
            return Contract(alike[0].kind, alike[0].months or months, alike[0].words)
    return None


def _contract_of(piece: Piece, *, letter: bool) -> Contract | None:
    labelled = piece.label in _CONTRACT_LABELS
    text = in_digits(piece.text)
    doubtful = not labelled and _NOT_CONTRACT.search(text) is not None
    for kind, pattern in _CONTRACTS:
        match = pattern.search(text)
        if match is None or (doubtful and not _SURELY.search(text)) or (kind == "internship" and letter and not re.search(r"\b(?:offer|position|role|your|intern\b)", text, re.IGNORECASE)):
            continue
        if _NO.search(text[max(0, match.start() - 40) : match.start()]):
            continue
        return Contract(kind, _term_months(text) if kind != "permanent" else None, evidence(piece))  # type: ignore[arg-type]
    if labelled and re.fullmatch(r"contract|contractual|contract(?:,| -|/) .{0,30}|.{0,14}[ ,/]contract", text, re.IGNORECASE):
        return Contract("contractor", _term_months(text), evidence(piece))
    if labelled and piece.label in {"duration", "term", "contract length", "contract duration", "tenure", "contract"} and _term_months(text):
        return Contract("fixed_term", _term_months(text), evidence(piece))
    return None


def _term_months(text: str) -> float | None:
    match = re.search(_TERM, text, re.IGNORECASE)
    if match is None:
        return None
    unit = match["u"].lower()
    factor = 12.0 if unit.startswith("y") else 12 / 52 if unit.startswith("w") else 1.0
    return float(match["m"]) * factor


# Start


@dataclass(frozen=True, slots=True)
class Start:
    """When the work starts."""

    span: Span | None
    """None where the text says `as soon as possible`."""
    shown: str
    words: str


_START_LABELS = frozenset(
    "start date|start|starting date|commencement date|date of joining|joining date|date of commencement|starting|commencement|proposed start date|"
    "anticipated start date|expected start date|anticipated start|reporting date|date of appointment|effective date|first day|doj|joining|target start date|"
    "available from|start of employment|appointment begin date|begin date|entry date|tentative start date|commencing".split("|")
)
_STARTS = re.compile(
    r"\b(?:start(?:s|ing)?(?: date| work| employment)?|commenc\w+(?: date)?|begin(?:s|ning)?|joining(?: date)?|date of joining|first day(?: of (?:work|employment))?|effective(?: date| from| as of)?|"
    r"join us|join(?: the (?:team|company))?|report(?:ing)? (?:for|to) (?:work|duty|our [\w ]{1,30})|with effect from|w\.e\.f\.?|from|available)\b",
    re.IGNORECASE,
)
_STRONG_START = re.compile(r"\b(?:start\w*|commenc\w*|begin\w*|joining|first day|join us|with effect from|w\.e\.f|effective|report(?:ing)? (?:for|to) (?:work|duty))\b", re.IGNORECASE)
_NOT_START = re.compile(
    r"\b(?:accept\w*|sign\w*|respond\w*|expir\w*|deadline|closing date|apply|application\w*|applicants?|dated|born|valid|interview\w*|founded|since|until|by close|return\w*|"
    r"ends?|ending|financial year|fiscal|reviewed?|probation\w*|vest\w*|holiday year|leave year|benefits|insurance|coverage|enrol\w*|eligib\w*)\b",
    re.IGNORECASE,
)
_ASAP = re.compile(r"\b(?:asap|as soon as possible|immediate(?:ly)?|to be (?:agreed|confirmed|discussed)|mutually agreed|flexible|tbc|tbd|upon availability)\b", re.IGNORECASE)


def start_in(parts: tuple[Piece, ...], *, today: date) -> Start | None:
    """When the work starts, as a text states it, or None."""
    asap: Start | None = None
    for piece in sorted(parts, key=lambda piece: piece.label not in _START_LABELS):
        labelled = piece.label in _START_LABELS
        found = _start_of(piece, today, labelled=labelled)
        if found is not None:
            return found
        if asap is None and _ASAP.search(piece.text) and (labelled or _STRONG_START.search(piece.text)):
            asap = Start(None, "as soon as possible", evidence(piece))
    return asap


def _start_of(piece: Piece, today: date, *, labelled: bool) -> Start | None:
    for span in dates_in(piece.text, today=today):
        before = piece.text[max(0, span.start - 80) : span.start]
        if not labelled and not _starts_before(before):
            continue
        return Start(span, piece.text[span.start : span.end], evidence(piece))
    return None


def _starts_before(before: str) -> bool:
    words = list(_STRONG_START.finditer(before))
    other = list(_NOT_START.finditer(before))
    return bool(words) and (not other or other[-1].end() < words[-1].start())


# Bonus


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
    words: str


_BONUS = re.compile(r"\bbonus(?:es)?\b|\bincentives?\b|\bcommissions?\b|\bvariable (?:pay|compensation|component)\b|\bprofit[- ](?:share|sharing)\b|\b13th (?:month|salary)\b|\bthirteenth (?:month|salary)\b", re.IGNORECASE)  # fmt: skip
_NOT_BONUS = re.compile(
    r"\b(?:is|be|are|as|considered|definitely|huge|big|added|nice|great|would be) (?:a |an )?(?:huge |big |real |nice |added |definite |distinct |strong )?bonus\b|\bbonus points?\b|\bbonus if\b|\breferral\b|"
    r"\bbonus (?:skills?|qualifications?|experience|for (?:knowledge|experience|speaking))\b|incentive travel|\bcommission(?:ing|ed)\b|\bwithout (?:bonus|commission)\b|of the european commission",
    re.IGNORECASE,
)
_BONUS_MEANT = re.compile(
    r"%|\d|annual|yearly|performance|discretionary|quarterly|monthly|target|sign|retention|scheme|eligib|plan|guarantee|holiday|christmas|year[- ]end|package|"
    r"paid|salary|uncapped|competitive|commission|month|company|attractive|generous|potential|plus|13th",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"(?P<p>\d{1,3}(?:\.\d{1,2})?)(?: ?%? ?(?:-|to|and) ?(?P<px>\d{1,3}(?:\.\d{1,2})?))? ?(?:%|percent\b|per cent\b)", re.IGNORECASE)
_SIGN_ON = re.compile(r"\b(?:sign(?:ing)?[- ]?on|signing|joining|welcome|one[- ]time) (?:bonus|payment|incentive)|\bsign-on\b", re.IGNORECASE)
_RETENTION = re.compile(r"\bretention bonus\b|\bloyalty bonus\b|\bstay bonus\b", re.IGNORECASE)
_DISCRETION = re.compile(r"\bdiscretion\w*|\bnot guaranteed\b|\bno guarantee\b|\bnon-?contractual\b|\bmay (?:be eligible|be awarded|receive|at its|from time to time)\b|\bnot a contractual\b", re.IGNORECASE)
_GUARANTEED = re.compile(r"(?<!not )(?<!no )\bguaranteed?\b|\bfixed bonus\b|\bcontractual bonus\b|\b13th\b|\bthirteenth\b", re.IGNORECASE)
_NO_BONUS = re.compile(
    r"\b(?:no|without|not (?:be )?(?:eligible|entitled)(?: for| to)?(?: participate in)?(?: any| a)?|does not (?:attract|carry|include)(?: any| a)?|not (?:include|attract|carry|offer)(?: any| a)?|excluded from(?: any| the)?)"
    r" (?:\w+ ){0,3}?(?:bonus|commission|incentive)|\bbonus\b[^.;]{0,30}\b(?:not applicable|not available|n/a|does not apply|nil|none)\b",
    re.IGNORECASE,
)


def bonuses_in(parts: tuple[Piece, ...]) -> dict[str, Bonus]:
    """The bonuses that a text states, by kind; of several of one kind the one with a figure."""
    found: dict[str, Bonus] = {}
    for index, piece in enumerate(parts):
        bonus = _bonus_of(piece)
        if bonus is None and index and _follows(parts[index - 1], piece):
            bonus = _bonus_of(Piece(f"{parts[index - 1].text} {piece.text}", parts[index - 1].label, piece.section, piece.line))
        if bonus is not None:
            known = found.get(bonus.kind)
            found[bonus.kind] = bonus if known is None else _merged(known, bonus)
    return found


def _follows(before: Piece, piece: Piece) -> bool:
    return before.line == piece.line and _BONUS.search(before.text) is not None and _PERCENT.search(piece.text) is not None


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
        words=with_figure.words,
    )


def _bonus_of(piece: Piece) -> Bonus | None:
    text = piece.text
    named = f"{piece.label} {text}" if _BONUS.search(piece.label) or _BONUS.search(piece.section) else text
    match = _BONUS.search(named)
    if match is None or _NOT_BONUS.search(named) or not _BONUS_MEANT.search(text) or piece.label == "heading":
        return None
    if not _BONUS.search(text) and not re.search(r"\d", text) and not (_DISCRETION.search(text) or _NO_BONUS.search(named)):
        return None
    kind: Literal["annual", "sign_on", "commission", "retention"] = "annual"
    if _SIGN_ON.search(named):
        kind = "sign_on"
    elif _RETENTION.search(named):
        kind = "retention"
    elif re.search(r"\bcommissions?\b", named, re.IGNORECASE) and not re.search(r"\bbonus", named, re.IGNORECASE):
        kind = "commission"
    percent = _bonus_percent(text)
    money = _bonus_money(text, piece) if percent is None else None
    return Bonus(
        kind=kind,
        percent=percent,
        money=money,
        up_to=re.search(r"\b(?:up to|maximum|max\.?|not exceed\w*|capped at)\b", text, re.IGNORECASE) is not None,
        guaranteed=_GUARANTEED.search(named) is not None and not _DISCRETION.search(named),
        discretionary=_DISCRETION.search(named) is not None,
        absent=_NO_BONUS.search(named) is not None or re.fullmatch(r"(?:none|n/a|nil|not applicable|no)\.?", text.strip(), re.IGNORECASE) is not None,
        words=evidence(piece),
    )


def _bonus_percent(text: str) -> tuple[float, float] | None:
    anchor = _BONUS.search(text)
    best: tuple[float, tuple[float, float]] | None = None
    for match in _PERCENT.finditer(text):
        near = text[max(0, match.start() - 40) : match.end() + 25]
        if re.search(r"\b(?:pension|401|match|contribut\w*|remote|retire\w*|equity|employer|raise|increase|discount)\b", near, re.IGNORECASE):
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
        pay = re.search(r"\b(?:salary|base|ctc|package|ote|pay of|relocation|allowance)\b[^,;]{0,25}$", before, re.IGNORECASE)
        distance = abs(money.start - anchor.start()) if anchor else 0.0
        if not pay and distance < 90 and (best is None or distance < best[0]):
            best = distance, money
    return best[1] if best else None


# Benefits


@dataclass(frozen=True, slots=True)
class Benefit:
    """One benefit as a text states it."""

    name: str
    amount: float | None
    """Days of leave, percent of the employer's pension contribution, or money; None where no figure stands."""
    shown: str
    words: str


_BENEFITS = {
    "pension": re.compile(r"\bpension\b|\b401 ?\(?k\)?|\bretirement (?:plan|savings|scheme|benefits?|contribution)|\bsuperannuation\b|\bprovident fund\b|\bepf\b|\brrsp\b|\b403 ?\(?b\)?", re.IGNORECASE),
    "health insurance": re.compile(
        r"\b(?:health|medical|healthcare|mediclaim)\b[\w ,/&-]{0,40}\b(?:insurance|cover(?:age)?|plan|benefits?|care|scheme|aid|premiums?)\b|\bhealth ?care\b|\bprivate (?:medical|health)\w*|\bbupa\b|\bmedical aid\b|\bpmi\b|"
        r"\bmedical, dental\b|\bhealth, dental\b|\bmedical/dental\b|\bhealth insurance\b|\bmedical insurance\b|\binsurance: health\b|\bhealth & dental\b", re.IGNORECASE),
    "dental": re.compile(r"\bdental\b", re.IGNORECASE),
    "vision": re.compile(r"\bvision (?:insurance|plan|cover\w*|care|benefits?)|\bdental,? (?:and|&) vision\b|\bdental, vision\b|\bdental/vision\b", re.IGNORECASE),
    "life insurance": re.compile(r"\blife (?:insurance|assurance|cover)|\bdeath in service\b|\b\d ?x (?:annual )?salary\b", re.IGNORECASE),
    "disability cover": re.compile(r"\bdisability (?:insurance|cover\w*|plan|benefits?)|\bincome protection\b", re.IGNORECASE),
    "company car": re.compile(r"\bcompany (?:car|vehicle|van)\b|\bcar allowance\b|\bcompany car or allowance\b", re.IGNORECASE),
    "equity": re.compile(r"\b(?:stock options?|share options?|equity (?:grant|package|award|options?|participation|stake|in)|rsus?|restricted stock|esops?|options to purchase|stock purchase plan|espp|employee share)\b|^equity\b", re.IGNORECASE),
    "relocation": re.compile(r"\brelocation (?:package|assistance|support|allowance|bonus|budget|reimburs\w*|expenses|costs?|payment)", re.IGNORECASE),
    "learning budget": re.compile(r"\b(?:learning|training|education|development|conference|study)(?: and development| & development)? (?:budget|allowance|stipend|fund)|\btuition (?:reimbursement|assistance|fees)", re.IGNORECASE),
    "gym": re.compile(r"\bgym\b|\bfitness (?:allowance|membership)|\bwellness (?:allowance|stipend|budget)", re.IGNORECASE),
    "meals": re.compile(r"\bmeal (?:vouchers?|allowance|cards?|tickets?)|\bluncheon vouchers?|\blunch (?:allowance|vouchers?)|\bfree (?:lunch|meals)|\bmeals? provided", re.IGNORECASE),
    "travel allowance": re.compile(r"\b(?:travel|transport|commut\w+|season ticket) (?:allowance|subsidy|pass|loan|benefit|vouchers?)|\bjob ?ticket\b|\btransit (?:pass|benefit)", re.IGNORECASE),
    "phone allowance": re.compile(r"\b(?:phone|mobile|internet) (?:allowance|stipend|reimbursement)", re.IGNORECASE),
    "home-office allowance": re.compile(r"\b(?:home[- ]?office|remote work(?:ing)?|equipment|wfh|work[- ]from[- ]home) (?:allowance|stipend|budget|setup)", re.IGNORECASE),
    "parental leave": re.compile(r"\b(?:parental|maternity|paternity|family) (?:leave|pay)\b", re.IGNORECASE),
    "sick pay": re.compile(r"\b(?:company |full |enhanced |paid )?sick(?:ness)? (?:pay|leave|days?)\b", re.IGNORECASE),
    "visa sponsorship": re.compile(r"\bvisa (?:sponsorship|support|assistance)|\bsponsor(?:ship)? (?:of )?(?:a |your |work )?(?:visa|permit)", re.IGNORECASE),
    "childcare": re.compile(r"\bchild ?care (?:vouchers?|support|benefit|subsidy)|\bon-?site (?:nursery|creche)", re.IGNORECASE),
}  # fmt: skip
COVERED = frozenset({"health insurance", "dental", "vision", "life insurance", "disability cover", "gym", "meals", "phone allowance", "parental leave",
                     "sick pay", "childcare", "travel allowance", "pension"})  # fmt: skip
"""Benefits that a general clause such as `the standard benefits package` may well contain."""
_GENERAL = re.compile(
    r"\b(?:benefits? (?:package|programs?|programmes?|plans?|schemes?|summary|guide)|(?:standard|company|employee|full|comprehensive|group|usual|fringe|other|statutory) benefits|benefits (?:offered|available|provided|made available|as per|in line)|"
    r"all (?:the )?benefits|benefits\b[^.;]{0,60}\b(?:handbook|policy|policies))\b",
    re.IGNORECASE,
)
_NO_BENEFIT = re.compile(
    r"\b(?:no|not|without|unpaid|ineligible|isn't|aren't|excluded|excluding|cannot|neither)\b[^.;,]{0,50}$", re.IGNORECASE
)
_LEAVE_WORD = r"(?:annual leave|annual holidays?|holidays?|holiday entitlement|vacation|paid time off|pto|paid leave|leave entitlement|annual vacation|leave|time off|urlaub|earned leave)"
_LEAVE = (
    re.compile(rf"(?P<n>\d{{1,3}}(?:\.\d{{1,2}})?)\+? ?(?:(?:working|paid|business|calendar|full|normal) )*(?P<u>days?|weeks?|hours?)(?:'s?)?(?P<pm> (?:per|a|each) month)?(?P<mid>[^.;\d]{{0,40}}?)\b{_LEAVE_WORD}\b", re.IGNORECASE),
    re.compile(rf"\b{_LEAVE_WORD}\b(?P<mid>[^.;\d%]{{0,60}}?)(?P<n>\d{{1,3}}(?:\.\d{{1,2}})?) ?(?:(?:working|paid|business|calendar|full|normal) )*(?P<u>days?|weeks?|hours?)(?P<pm> (?:per|a|each) month)?", re.IGNORECASE),
)  # fmt: skip
_UNLIMITED = re.compile(rf"\b(?:unlimited|flexible|open)\b[\w ,-]{{0,20}}\b{_LEAVE_WORD}\b|\b{_LEAVE_WORD}\b[\w ,-]{{0,12}}\bunlimited\b", re.IGNORECASE)
_NOT_LEAVE = re.compile(
    r"\b(?:sick\w*|parental|maternity|paternity|bereavement|unpaid|notice|probation\w*|jury|casual|study|volunteer\w*|carry|carried|cash(?:ed)?|compassionate|family|public holidays? \(|advance|service|"
    r"floating|company holidays|paid holidays|marriage|moving|birthday|within \d+|garden\w*)\b",
    re.IGNORECASE,
)
_INCLUSIVE = re.compile(r"\binclu(?:ding|sive|des?)\b[^.;]{0,25}\b(?:bank|public|statutory|national|uk) (?:holidays?|and)|\bbank holidays? (?:included|inclusive)", re.IGNORECASE)
_ON_TOP = re.compile(r"(?:\bplus\b|\+|\bin addition to\b|\bexcluding\b|\bexclusive of\b|\band\b|\bas well as\b|&|\bon top of\b)[^.;]{0,25}\b(?:bank|public|statutory|national) holidays?", re.IGNORECASE)
BANK_HOLIDAYS = 8
"""Public holidays a year in England and Wales (gov.uk, bank holidays); taken off where leave is stated to include them."""


def benefits_in(parts: tuple[Piece, ...]) -> dict[str, Benefit]:
    """The named benefits that a text states, by name."""
    found: dict[str, Benefit] = {}
    leave = _leave_in(parts)
    if leave is not None:
        found["leave"] = leave
    for piece in parts:
        text = f"{piece.label}: {piece.text}" if piece.label not in {"", "heading"} else piece.text
        for name, pattern in _BENEFITS.items():
            match = pattern.search(text)
            if match is None or (name in found and found[name].amount is not None) or _NO_BENEFIT.search(text[max(0, match.start() - 60) : match.start()]):
                continue
            if re.search(r"\b(?:sell|selling|clients?|customers?|experience (?:in|with)|insurance (?:company|industry)|healthcare (?:company|provider|industry|sector)|our products?)\b", text, re.IGNORECASE):
                continue
            benefit = _benefit(name, text, match, piece)
            if name not in found or benefit.amount is not None:
                found[name] = benefit
    return found


def general_benefits(parts: tuple[Piece, ...]) -> bool:
    """Whether a text grants its benefits by a general clause, without naming them."""
    return any(_GENERAL.search(piece.text) or (piece.label == "benefits" and _GENERAL.search(f"benefits {piece.text}")) for piece in parts)


def _benefit(name: str, text: str, match: re.Match[str], piece: Piece) -> Benefit:
    amount: float | None = None
    shown = name
    if name == "pension":
        amount = _pension_percent(text, match)
        shown = f"pension, employer pays {amount:g} %" if amount is not None else "pension"
    elif name in {"learning budget", "company car", "relocation", "home-office allowance", "gym", "meals", "travel allowance", "phone allowance"}:
        money = next((m for m in money_in(text) if abs(m.start - match.start()) < 45 and _nearest(text, m) != "pay"), None)
        amount = (money.high if money.high is not None else money.low) if money else None
        shown = f"{name}, {amount:,.0f} {money.currency if money.currency != '$' else 'dollars'}" if money and amount is not None else name
    return Benefit(name, amount, shown, evidence(piece))


def _pension_percent(text: str, match: re.Match[str]) -> float | None:
    near = text[max(0, match.start() - 70) : match.end() + 110]
    for pattern in _EMPLOYER_PAYS:
        found = pattern.search(near)
        if found:
            return float(found["p"])
    percents = [float(m["px"] or m["p"]) for m in _PERCENT.finditer(near) if float(m["p"]) <= 30]
    return percents[-1] if percents else None


_EMPLOYER_PAYS = (
    re.compile(r"\b(?:employer|company|we)(?:'s)?(?: pension)?(?: will| shall)?(?: contributions?| contributes?| match\w*| pays?)?(?: of| up to| at| is| an additional)*:? ?(?P<p>\d{1,2}(?:\.\d{1,2})?) ?(?:%|per cent|percent)", re.IGNORECASE),
    re.compile(r"(?P<p>\d{1,2}(?:\.\d{1,2})?) ?(?:%|per cent|percent)(?: of (?:your )?(?:base |basic )?salary)?(?: matched)?(?: by (?:the )?)? ?(?:employer|company|from us)", re.IGNORECASE),
    re.compile(r"\bmatch\w*(?: (?:contributions?|of|up to|your))* (?P<p>\d{1,2}(?:\.\d{1,2})?) ?(?:%|per cent|percent)", re.IGNORECASE),
)  # fmt: skip


def _leave_in(parts: tuple[Piece, ...]) -> Benefit | None:
    for piece in parts:
        text = in_digits(f"{piece.label}: {piece.text}" if piece.label not in {"", "heading"} else piece.text)
        if piece.section and re.search(_LEAVE_WORD, piece.section) and not re.search(_LEAVE_WORD, text, re.IGNORECASE):
            text = f"{piece.section}: {text}"
        days = _leave_days(text)
        if days is not None:
            days = days - BANK_HOLIDAYS if _INCLUSIVE.search(text) and not _ON_TOP.search(text) and days >= 20 + BANK_HOLIDAYS - 8 else days
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


@dataclass(frozen=True, slots=True)
class Stated:
    """All that a text states about the terms that are compared; None or empty where it is silent."""

    title: Title | None
    pays: tuple[Pay, ...]
    place: Place | None
    attendance: Attendance | None
    hours: Hours | None
    contract: Contract | None
    start: Start | None
    bonuses: dict[str, Bonus]
    benefits: dict[str, Benefit]
    general_benefits: bool


def stated(text: str, *, letter: bool, today: date) -> Stated:
    """Read the terms of one text.

    Args:
        text: Plain text of an advert or a letter, in English.
        letter: Whether it is the employer's letter or contract, where addresses and closing formulas stand as well.
        today: Gives dates without a year their year.
    """
    parts = pieces(in_plain_money(text))
    return Stated(
        title=title_in(parts, letter=letter),
        pays=pays_in(parts),
        place=place_in(parts, letter=letter),
        attendance=attendance_in(parts, letter=letter),
        hours=hours_in(parts),
        contract=contract_in(parts, letter=letter),
        start=start_in(parts, today=today),
        bonuses=bonuses_in(parts),
        benefits=benefits_in(parts),
        general_benefits=general_benefits(parts),
    )


def in_plain_money(text: str) -> str:
    """The text with the words that repeat an amount in brackets taken out: `(Rupees Twelve Lakh only)`."""
    return re.sub(r"\((?:rupees|inr|usd|pounds|dollars|euros?)? ?[a-z -]{4,80}\b(?:only|thousand|hundred|lakhs?|dollars|pounds|euros)\b[a-z ]{0,12}\)", "", plain(text), flags=re.IGNORECASE)


__all__ = ["Stated", "cities", "stated"]
