"""The job title of a text, taken apart into role, seniority and level."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from offer_eval.core.advert_diff.pieces import LABELS, evidence, labels, speaking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.advert_diff.pieces import Piece


JOB_NOUN = re.compile(
    r"\b(?:engineer|attendant|educator|developer|programmer|analyst|manager|assistant|director|designer|consultant|"
    r"administrator|accountant|nurse|teacher|tutor|"
    r"lecturer|professor|scientist|researcher|architect|coordinator|co-ordinator|officer|executive|"
    r"specialist|technician|representative|"
    r"associate|advisor|adviser|agent|clerk|driver|cook|chef|server|waiter|waitress|barista|cashier|"
    r"receptionist|secretary|supervisor|"
    r"foreman|electrician|plumber|mechanic|carpenter|welder|operator|operative|picker|packer|cleaner|"
    r"caretaker|carer|care worker|"
    r"support worker|worker|therapist|pharmacist|physician|doctor|dentist|hygienist|paralegal|lawyer|"
    r"attorney|solicitor|counsel|auditor|"
    r"bookkeeper|buyer|planner|producer|editor|writer|copywriter|journalist|photographer|videographer|"
    r"marketer|recruiter|trainer|coach|"
    r"instructor|librarian|fellow|intern|internship|apprentice|trainee|lead|head|president|vp|chief|ceo|cto|"
    r"cfo|coo|owner|partner|"
    r"strategist|tester|statistician|economist|surveyor|inspector|guard|janitor|housekeeper|nanny|postdoc|"
    r"controller|generalist|"
    r"rep|dev|sre|qa|scrum master|master|model(?:l)?er|translator|interpreter|artist|animator|underwriter|"
    r"broker|trader|actuary|"
    r"practitioner|handler|assembler|machinist|fitter|installer|labou?rer|porter|steward|host|hostess|"
    r"bartender|stylist|merchandiser|"
    r"dispatcher|scheduler|estimator|biologist|chemist|physicist|psychologist|veterinarian|paramedic|midwife|"
    r"radiographer|evangelist|"
    r"ambassador|principal|deputy|registrar|curator|conductor|pilot|captain|crew|mgr|admin|exec|asst|eng)s?\b",
    re.IGNORECASE,
)
_TITLE_LABELS = labels(
    "job title|title|position|position title|role|role title|post|post title|designation|vacancy|job|"
    "position offered|job role|appointment|your role|your position|vacancy title"
)
_SUBJECT = frozenset(
    {
        "re",
        "subject",
        "sub",
        "ref",
        "regarding",
        "offer",
        "offer of appointment",
        "offer of employment",
        "job offer",
        "offer letter",
    }
)
_TITLE_END = re.compile(
    r" (?:at|with|within|in (?:the|our|your)|based|report(?:s|ing)|on (?:an?|the|our|behalf|these|this)|"
    r"on(?= (?:\d|(?-i:[A-Z])))|for (?:the|a|"
    r"an|our|\d+)|start(?:s|ing)?|commenc\w+|"
    r"effective|beginning|to (?:start|join|help|work|lead|support)|under|who|where|which|whose|from|out of|"
    r"located|of (?:our|the company)|as (?:of|per)|"
    r"and (?:we|you|your|report\w*|will)|is|will|shall|has|by|per|offering|paying|position|role|post|job|"
    r"vacancy|opening|you|we)(?: |$)"
    r"|[;:.!?,(\[\"|]| - | in (?=[A-Z])|$",
    re.IGNORECASE,
)
OFFERED = (
    re.compile(
        r"\b(?:position|role|post|job|title|appointment|capacity|designation|opportunity|vacancy|"
        r"function)(?: title)?(?: (?:of|as|is|will be|shall be|for))(?: an?| our| the)? \"?(?P<x>\w.{1,90})",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:employment|employed|employ you|hired|hire you|appointed|appoint you|appointment|engaged|"
        r"engage you|offer you|retained|joining|"
        r"join|serve|serving|work|working|role|offer|welcome you|you)(?: [\w',.&-]{1,20}){0,7}? as (?:an? |our |"
        r"the |its )?\"?(?P<x>\w.{1,90})",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:an?|the|our|your) (?P<x>(?:[\w&/-]+ ){0,4}?internship(?: in [\w&]+(?: [\w&]+){0,2}?(?= at| in|"
        r"[,.;]|$))?)",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?P<x>apprenticeship(?: in| as|:) (?:an? )?[\w&]+(?: [\w&]+){0,3}?)(?= at| in| with|[,.;(]|$)",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:the|an?|our|of) (?P<x>[\w/&+#. -]{3,70}?) (?:position|role|post|job|vacancy|opening|"
        r"opportunity)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\boffer(?: of employment| letter| of appointment)?(?:,| -|:| for|"
        r" as) (?:the )?(?:an? )?(?:position of |role of |post of )?\"?(?P<x>\w.{1,90})",
        re.IGNORECASE,
    ),
)
_SOUGHT = (
    re.compile(
        r"\b(?:looking for|seeking|seeks|hiring|hire|recruiting|recruit|looking to (?:hire|appoint|recruit|add)|"
        r"searching for|in need of|require|requires|"
        r"needs?|wanted:?|appoint|opportunity for|vacancy for|opening for)(?: to hire| to appoint|"
        r" to recruit)?(?: an?| our(?: next)?| another| \d+)? (?P<x>\w.{1,90})",
        re.IGNORECASE,
    ),
    re.compile(r"(?P<x>[\w/&+#. -]{3,60}?) (?:wanted|needed|required|vacancy)\b", re.IGNORECASE),
)
_ADJECTIVES = re.compile(
    r"^(?:(?:full[- ]time|part[- ]time|permanent|temporary|regular|exempt|non-exempt|salaried|experienced|"
    r"talented|passionate|motivated|ambitious|"
    r"dynamic|dedicated|skilled|exciting|new|next|hands-on|highly|qualified|enthusiastic|reliable|creative|"
    r"driven|bright|friendly|strong|"
    r"remote|fixed[- ]term|contract|detail[- ]oriented|results[- ]driven|self-motivated|our|an?|the|"
    r"fantastic|great|proactive|energetic|"
    r"organised|organized|professional|following|immediate|urgent(?:ly)?|open|vacant),? (?:and )?)+",
    re.IGNORECASE,
)
_NO_TITLE = re.compile(
    r"^(?:an? )?(?:employee|at-will|employment|follow|the company|team member|company|member|people|someone|"
    r"candidate|person|individual|offer|new|you|we|us|"
    r"full|part|details|below|above|opportunit|experience|a team|support$|result|condition|set out|discussed|"
    r"soon|well|part of)",
    re.IGNORECASE,
)
_ABBREVIATED = {
    "jr": "junior",
    "jnr": "junior",
    "sr": "senior",
    "snr": "senior",
    "mgr": "manager",
    "eng": "engineer",
    "engr": "engineer",
    "dev": "developer",
    "admin": "administrator",
    "asst": "assistant",
    "exec": "executive",
    "rep": "representative",
    "coord": "coordinator",
    "co-ordinator": "coordinator",
    "hr": "human-resources",
    "qa": "quality-assurance",
    "rn": "nurse",
    "swe": "engineer",
    "sde": "engineer",
    "dba": "database",
    "adviser": "advisor",
    "vp": "vice-president",
    "it": "it",
    "ml": "machine-learning",
    "ai": "ai",
    "ux": "ux",
    "ui": "ui",
    "sdr": "sales-development-representative",
    "programmer": "developer",
    "coder": "developer",
    "frontend": "front-end",
    "backend": "back-end",
    "fullstack": "full-stack",
    "trainee": "trainee",
    "ceo": "chief",
    "cto": "chief",
    "cfo": "chief",
    "coo": "chief",
    "internship": "intern",
    "jun": "junior",
    "sen": "senior",
    "associates": "associate",
    "entry-level": "junior",
    "mid-level": "mid",
    "pm": "product-manager",
    "team-lead": "lead",
    "postdoc": "postdoctoral",
    "sysadmin": "systems-administrator",
    "lab": "laboratory",
    "math": "mathematics",
    "maths": "mathematics",
    "ops": "operations",
    "comms": "communications",
    "apprenticeship": "apprentice",
}
_PHRASES = (
    ("human resources", "hr"),
    ("quality assurance", "qa"),
    ("vice president", "vp"),
    ("machine learning", "ml"),
    ("front end", "front-end"),
    ("back end", "back-end"),
    ("full stack", "full-stack"),
    ("registered nurse", "nurse"),
    ("staff nurse", "nurse"),
    ("live-out", ""),
    ("live-in", ""),
    ("entry level", "junior"),
    ("mid level", "mid"),
    ("working student", "student"),
    ("co ordinator", "coordinator"),
    ("post-doctoral", "postdoctoral"),
    ("team leader", "team lead"),
    ("software development engineer", "software engineer"),
    ("care assistant", "carer"),
    ("customer support", "customer service"),
)
_RANKS = {
    "intern": 0,
    "student": 0,
    "apprentice": 1,
    "trainee": 1,
    "graduate": 1,
    "junior": 2,
    "assistant": 2,
    "associate": 2,
    "mid": 3,
    "intermediate": 3,
    "acting": 3,
    "deputy": 4,
    "senior": 5,
    "lead": 6,
    "leading": 6,
    "staff": 6,
    "principal": 7,
    "chief": 9,
    "experienced": 3,
    "interim": 3,
}
_ALWAYS_RANKS = frozenset(
    {"intern", "student", "apprentice", "trainee", "graduate", "junior", "mid", "senior", "intermediate"}
)
_MANAGEMENT = {"supervisor": 1, "manager": 2, "head": 3, "director": 4, "vice-president": 5, "chief": 6}
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5}
_SMALL = labels(
    "first-year|first|1st|year|online|remote|summer|spring|winter|autumn|fall|paid|band|of|the|and|for|in|a|an|"
    "to|m|f|d|w|x|all|genders|"
    "gender|h|based|level|grade|new|job|role|position"
)
_TOKEN = re.compile(r"[a-z][a-z+#-]*|c\+\+|\d{1,2}\b")
_HYPHENED = frozenset(word for pair in (*_ABBREVIATED.items(), *_PHRASES) for word in pair if "-" in word)
"""Words that keep their hyphen; any other is taken apart, so that `Front-of-House` is `Front of House`."""
_TECHNICAL = frozenset({"engineer", "developer", "scientist", "designer", "architect", "researcher", "manager"})
"""Where `staff` is a rank above senior; elsewhere it means employed."""
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
    grade: str
    """The band or grade of a pay scale, such as `8a`; empty where none is named."""
    words: str


_STEMS = (
    *("position", "role", "post", "job", "title", "appoint", "capacity", "designation", "opportunit", "vacanc"),
    *("function", " as ", "intern", "apprentice", "opening", "offer"),
)
"""What every passage that offers a job has one of."""


def title_in(parts: tuple[Piece, ...], *, letter: bool) -> Title | None:
    """The job title that a text states, or None."""
    for raw, piece in _titles(parts, letter=letter):
        shown = _clean_title(raw)
        if shown:
            return replace(parse_title(shown, evidence(piece)), grade=_grade_in(parts))
    return None


_BAND = re.compile(r"\b(?:band|grade)(?: |: ?)(?P<n>\d{1,2}[a-d]?)\b", re.IGNORECASE)
_NOT_BAND = re.compile(
    r"\b(?:gcse|a[- ]levels?|maths?|english|score|exam\w*|increments?|steel|medical grade)\b", re.IGNORECASE
)


def _grade_in(parts: tuple[Piece, ...]) -> str:
    """The one band or grade that a text names; empty where it names none or several."""
    found = {
        match["n"].lower()
        for piece in speaking(parts, ("band", "grade"))
        if not _NOT_BAND.search(piece.words)
        for match in _BAND.finditer(piece.words)
    }
    return found.pop() if len(found) == 1 else ""


_TITLE_LABEL = re.compile(
    r"(?:your |the |our )?(?:new |job )?(?:position|role|title|designation|post)(?: title| offered|"
    r" applied for| name)?"
)


def _titles(parts: tuple[Piece, ...], *, letter: bool) -> Iterator[tuple[str, Piece]]:
    for piece in parts:
        if (piece.label in _TITLE_LABELS or _TITLE_LABEL.fullmatch(piece.label)) and len(piece.text) <= 100:
            yield _before_place(piece.text), piece
    if letter:
        yield from _offered(parts)
        return
    yield from _first_lines(parts)
    yield from _matches(parts[:60], _SOUGHT, within=90)
    yield from _matches(parts[:60], OFFERED[:5], within=90)
    yield from _unknown_jobs(parts[:3])


def _unknown_jobs(parts: tuple[Piece, ...]) -> Iterator[tuple[str, Piece]]:
    """A title with no known word for a job at the head of an advert: `Community Fundraiser | Sheffield`."""
    for piece in parts:
        part = re.split(r" [|•-] |\||: |, |\(", piece.text)[0].strip()
        if piece.label in {"", "heading"} and _DOER.search(part) and part[0].isupper() and len(part.split()) <= 5:
            yield part, piece


def _offered(parts: tuple[Piece, ...]) -> Iterator[tuple[str, Piece]]:
    prose = tuple(piece for piece in speaking(parts, _STEMS) if piece.label not in _SUBJECT)
    for pattern in OFFERED[:5]:
        yield from _matches(prose, (pattern,), within=90)
    subjects = tuple(piece for piece in parts if piece.label in _SUBJECT)
    yield from _matches(subjects, OFFERED, within=90)
    for piece in subjects:
        if JOB_NOUN.search(piece.text) and len(piece.text.split()) <= 9:
            yield piece.text, piece
    yield from _matches(parts[:12], OFFERED[5:], within=90)


_GRADE = re.compile(r"\b(?:band|grade|level) ?\d{1,2}\b", re.IGNORECASE)


def _matches(
    parts: tuple[Piece, ...], patterns: tuple[re.Pattern[str], ...], *, within: int
) -> Iterator[tuple[str, Piece]]:
    for piece in parts:
        for pattern in patterns:
            for match in pattern.finditer(piece.text):
                raw = _ADJECTIVES.sub("", match["x"])
                end = _TITLE_END.search(raw)
                cut = raw[: end.start() if end else within]
                named = (
                    JOB_NOUN.search(cut)
                    or (pattern is not OFFERED[4] and _DOER.search(cut))
                    or (pattern is OFFERED[0] and cut.istitle())
                )
                if named and len(cut.split()) <= 9 and not _NO_TITLE.match(cut):
                    grade = _GRADE.search(raw[:60])
                    yield f"{cut} {grade[0]}" if grade and grade[0] not in cut else cut, piece


def _first_lines(parts: tuple[Piece, ...]) -> Iterator[tuple[str, Piece]]:
    if parts and not parts[0].label:
        yield from _comma_title(parts[0])
    for piece in parts[:6]:
        if piece.label in LABELS - _TITLE_LABELS:
            continue  # `Reports to: Head of Sales` names another job
        line = piece.text if piece.label in {"", "heading"} else piece.words
        if len(line.split()) <= 5:
            line = line.removesuffix(".")  # a title that opens a paragraph: `Data Analyst. Salary: ...`
        if (
            len(line) > 120
            or line.endswith((".", "!", "?"))
            or re.match(r"(?:we|our|about|join)\b", line, re.IGNORECASE)
        ):
            continue
        for part in re.split(r" [|•-] |\||: |\t", line):
            if (
                JOB_NOUN.search(part)
                and len(part.split()) <= 9
                and not re.search(r"\b(?:hiring|wanted|seeking|looking|needed|required)\b", part, re.IGNORECASE)
            ):
                yield re.split(r" (?:at|in|for|with|based) ", part)[0], piece


def _comma_title(piece: Piece) -> Iterator[tuple[str, Piece]]:
    """`Payroll clerk, Leeds, £25,400, permanent.`: the words before the first comma of the first line."""
    head, comma, rest = re.sub(r" ?\([^()]{0,60}\)", "", piece.text).partition(",")
    if _PAY_FROM.search(head):  # the comma is one of the amount: `Account manager. €50,000`
        head, rest = _PAY_FROM.sub("", head), piece.text[len(head) - 1 :]
    head = next((part for part in re.split(r" [|•/-] ", head) if JOB_NOUN.search(part)), head)
    if (
        comma
        and len(head.split()) <= 6
        and (JOB_NOUN.search(head) or (_DOER.search(head) and re.search(r"[$£€\d]", rest[:40])))
    ):
        yield re.split(r" (?:at|in|for|with|based|wanted|needed|required)\b", head)[0], piece


_DOER = re.compile(r"\b[a-z]{3,}(?:er|or|ist|ian|man|woman|ant)s?$", re.IGNORECASE)


def _before_place(text: str) -> str:
    return re.split(r" (?:at|based|located|in (?=[A-Z])|reporting) ?| \| |; |\. ", text, maxsplit=1)[0]


_PAY_FROM = re.compile(
    r"(?:[!?]|(?<=[^\W\d_]{4})(?<!\basst)(?<!\bexec)(?<!\bdept)(?<!\bprof)(?<!\badmin)\. ).*|[$£€₹¥].*|"
    r"\b(?:\d{1,3}(?:[,.]\d{3}|k\b)|\d{5}|\d{1,2} (?:days|hours|hrs)\b).*",
    re.DOTALL | re.IGNORECASE,
)
"""What stands behind a title in one line: the next sentence, or pay."""


def _clean_title(raw: str) -> str:
    grade = _GRADE.search(raw)
    raw = re.sub(r" ?\([^()]{0,12}\d[^()]{0,40}(?:\)|$)", " ", raw)
    raw = _PAY_FROM.sub("", re.sub(r"\b20\d\d\b", " ", raw))
    raw = raw.partition("@")[0] + (f" {grade[0]}" if grade and f"({grade[0]}" in raw else "")
    bare = re.sub(r"\([^()]{0,40}\)|\[[^\[\]]{0,40}\]|\b[mfwdx](?:/[mfwdx*]){1,3}\b", " ", raw)
    bare = re.sub(
        r"\b\d{1,3}(?: ?- ?\d{1,3})? ?%|\b(?:full|part)[- ]time\b|\bremote\b|\bhybrid\b|\b(?:ref|req|job id)\b.*$",
        " ",
        bare,
        flags=re.IGNORECASE,
    )
    bare = re.sub(r" (?:wanted|needed|required|vacancy)\W*$", "", bare, flags=re.IGNORECASE)
    bare = re.sub(r" {2,}", " ", bare).strip(" \"'-,.;:|/•")
    return bare if bare and re.search(r"[^\W\d_]{2}", bare) and not _NO_TITLE.match(bare) and len(bare) <= 90 else ""


def alternatives(title: Title) -> tuple[Title, ...]:
    """The titles of an advert for several levels: `Software Engineer / Senior Software Engineer`."""
    parts = [part for part in re.split(r" ?/ ?| or ", title.shown) if JOB_NOUN.search(part)]
    return (
        tuple(replace(parse_title(part, title.words), grade=title.grade) for part in parts)
        if len(parts) > 1
        else (title,)
    )


def parse_title(shown: str, words: str) -> Title:
    """A job title taken apart into role, seniority, level and management."""
    shown_bare = re.sub(r"(?<=\w{3}) to (?:the |our )?[\w &]+$", "", _BAND.sub(" ", shown))
    segments = [part for part in re.split(r" ?[-|/•,] (?=\S)| [-|/] ?", shown_bare) if part.strip()]
    main = next((part for part in segments if JOB_NOUN.search(part)), segments[0] if segments else shown_bare)
    tokens, whole = _tokens(main), _tokens(shown_bare)
    last = max((i for i, t in enumerate(tokens) if t not in _SMALL and not t.isdigit()), default=0)
    tokens = [t for t in tokens if t != "staff" or _TECHNICAL & set(tokens)] or tokens
    last = max((i for i, t in enumerate(tokens) if t not in _SMALL and not t.isdigit()), default=0)
    ranks = [
        _RANKS[t]
        for i, t in enumerate(tokens)
        if t in _RANKS and (t in _ALWAYS_RANKS or i != last or (t == "lead" and last))
    ]
    level = next(
        (_ROMAN.get(t) or (int(t) if t.isdigit() else None) for t in reversed(whole) if t in _ROMAN or t.isdigit()),
        None,
    )
    management = max((_MANAGEMENT[t] for t in whole if t in _MANAGEMENT), default=None)
    if management is None and last and tokens[last] == "lead":
        management = _MANAGEMENT["supervisor"]
    role = [
        t
        for i, t in enumerate(tokens)
        if not _is_rank(t, i, last) and t not in _SMALL and t not in _ROMAN and not t.isdigit()
    ]
    return Title(
        shown=shown,
        role=frozenset(role),
        more=frozenset(t for t in whole if t not in _SMALL),
        head=_head(tokens, role),
        rank=_rank(ranks),
        level=level,
        management=management,
        grade="",
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
    raw = [
        part
        for token in _TOKEN.findall(lowered)
        for part in ([token] if token in _HYPHENED else token.strip("-").split("-"))
        if part
    ]
    found = [_ABBREVIATED.get(token, token) for token in raw]
    return [
        token[:-1] if len(token) > 4 and token.endswith("s") and not token.endswith("ss") else token for token in found
    ]


def title_like(parts: tuple[Piece, ...], wanted: Title) -> Title | None:
    """The title in a text whose words contain those of `wanted`, where no pattern finds one."""
    for piece in speaking(parts):
        tokens = _tokens(piece.text)
        if (
            not wanted.role
            or not all(_means(word, tokens) for word in wanted.role)
            or re.search(r"\breport\w* to\b", piece.text, re.IGNORECASE)
        ):
            continue
        places = [_means(word, tokens) - 1 for word in wanted.role]
        last = max(places)
        first = max(0, min(places) - 1)
        if last - first <= 8:
            full = {tokens[place]: word for place, word in zip(places, wanted.role, strict=True)}
            around = [
                full.get(t, t)
                for t in tokens[first : last + 3]
                if t in full or t in _RANKS or t in _ROMAN or t.isdigit()
            ]
            return parse_title(" ".join(around), evidence(piece))
    return None


def _means(word: str, tokens: list[str]) -> int:
    """Number, from 1, of the first token that is a word or short for it, as `tech` is for `technician`; else 0."""
    return next((i for i, t in enumerate(tokens, 1) if t == word or (len(t) > 3 and word.startswith(t))), 0)
