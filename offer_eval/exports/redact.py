"""The share-safe variant: an evaluation without names of employers and people, and without money.

What is shown is chosen field by field: free words of the person and of the employer are left out, names get covers,
figures of money give way to points of their scale. Scores, places, verdicts, flags and dates stay.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from offer_eval.core.criteria import Figures
from offer_eval.core.model import Decision, Kind, Offer, PresentJob, Process, Quantity, Terms
from offer_eval.core.model.journal import DecisionRecord
from offer_eval.core.model.offer import CounterOffer, KeepSearching
from offer_eval.core.red_flags.rule import RULES
from offer_eval.core.value import Scale
from offer_eval.exports.rewriting import rewritten

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from offer_eval.core.asking import Ask
    from offer_eval.core.criteria import Resolved
    from offer_eval.core.deal_breakers import Judged
    from offer_eval.core.evaluation import Evaluation, RowResult
    from offer_eval.core.leaving import Answered
    from offer_eval.core.model import Row
    from offer_eval.core.red_flags.rule import Finding
    from offer_eval.core.rows import Cell, Score
    from offer_eval.core.sensitivity import Sensitivity

    Veil = Callable[[str], str]

T = TypeVar("T")

LEFT_OUT = "left out of this copy"
NOTE = "This copy leaves out names and money. Pay is shown in points of its own scale, 0 to 100."

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_ADDRESSES = re.compile(
    r"[^\s<>()]+@[^\s<>()]+|(?:https?://|www\.)[^\s<>()]+|(?<![\w.])(?:[\w-]+\.)+[a-z]{2,24}(?![\w.])"
)
_FIGURES = re.compile(
    rf"(?P<date>\d{{4}}-\d\d-\d\d(?: \d\d:\d\d)?|\d{{1,2}} (?:{_MONTHS}) \d{{4}})"
    r"|[€£$¥]\s?\d[\d.,'’]*k?"
    r"|\b[A-Z]{3}\s?\d[\d.,'’]*k?\b"
    r"|(?<![\w.])\d[\d.,'’ ]*?\s?(?:k\b|[€£$¥]|(?:[A-Z]{3})\b)"
    r"|(?<![\w.])\d{1,3}(?:[,'’. ]\d{3})+(?:\.\d+)?"
    r"|(?<![\w.])\d{4,}(?:\.\d+)?"
)


def redacted(evaluation: Evaluation) -> Evaluation:
    """The evaluation with covers for names and without money, ready for every format."""
    names = covers(evaluation)
    renamed = _criteria_covers(evaluation, _veil(names))
    names |= {name: cover for name, cover in renamed.items() if name not in names}
    veil = _veil(names)
    money = frozenset(c.name for c in evaluation.criteria if c.measure.unit.startswith("money") or "money" in c.unit)
    rows = tuple(_row(row, names, veil, money) for row in evaluation.rows)
    return replace(
        evaluation,
        decision=_decision(evaluation, names),
        criteria=_renamed(tuple(_criterion(c, veil, hide=c.name in money) for c in evaluation.criteria), renamed),
        weights=_renamed(evaluation.weights, renamed),
        differences=_renamed(evaluation.differences, renamed),
        rows=_renamed(rows, renamed),
        winner=names.get(evaluation.winner or ""),
        runner_up=names.get(evaluation.runner_up or ""),
        prices={},
        matters=rewritten(evaluation.matters, veil, names),
        sensitivity=_sensitivity(evaluation.sensitivity, names, veil, money),
        leaving=_leaving(evaluation, names),
        prospects=rewritten(evaluation.prospects, veil, names),
        waits=rewritten(evaluation.waits, veil, names),
        notes=(NOTE, *(veil(note) for note in evaluation.notes)),
    )


def _leaving(evaluation: Evaluation, names: Mapping[str, str]) -> tuple[Answered, ...]:
    """The reasons for leaving by their number in the file: they are the person's own words."""
    numbers = {r.reason: f"reason {n}" for n, r in enumerate(evaluation.decision.reasons_for_leaving, 1)}
    without: tuple[Answered, ...] = _renamed(evaluation.leaving, numbers)
    return tuple(replace(after, row=names[a.row]) for a, after in zip(evaluation.leaving, without, strict=True))


KEPT = frozenset({"today", "seed", "sureness", "gap"})
"""Fields of an evaluation that hold neither names of employers nor money, and stay as they are."""


def covers(evaluation: Evaluation) -> dict[str, str]:
    """What to write for each row and each process: `Offer A`, `Present job`, `Process 1`."""
    fixed = {
        Kind.PRESENT_JOB: "Present job",
        Kind.COUNTER_OFFER: "Counter-offer",
        Kind.KEEP_SEARCHING: "Keep searching",
    }
    offers = [row.name for row in evaluation.rows if row.kind is Kind.OFFER]
    names = {row.name: fixed[row.kind] for row in evaluation.rows if row.kind in fixed}
    names |= {name: f"Offer {_letters(number)}" for number, name in enumerate(offers)}
    for number, process in enumerate(evaluation.decision.processes, 1):
        names.setdefault(process.employer, f"Process {number}")
    for row in evaluation.rows:
        for name in _people(row.row):
            names.setdefault(name, names[row.name])
    for process in evaluation.decision.processes:
        for name in filter(
            None, (_post(process.role), process.contact_name, *(s.by for i in process.interviews for s in i.said))
        ):
            names.setdefault(name, names[process.employer])
    for part, cover in _parts(evaluation, names):
        names.setdefault(part, cover)
    return names


_COMMON_WORDS = """
mrs miss prof von van der den the and for from with they she her him them offer process present job keep
searching counter first second third new old hiring manager team lead head chief officer director recruiter
boss score scores point points answer open level settle yes ask time asks weights year years month months week
weeks day days today one two three four five six january february march april may june july august september
october november december monday tuesday wednesday thursday friday saturday sunday
"""
_COMMON = frozenset(_COMMON_WORDS.split())
"""Words in names that tell nobody apart, and words of our own sentences, which a cover would spoil."""

_TRADE_WORDS = """
bank care clinic clinics company consulting data design digital energy engineering events finance foundation
global group health holding home hospital house industries instruments insurance international lab labs
limited logistics media office partners people research school services software solutions studio studios
systems tech technologies technology trade university work works
"""
_TRADE = frozenset(_TRADE_WORDS.split())
"""Words in names of firms that name a trade; alone they give nobody away, and sentences need them."""

_SHORTEST_PART = 3


def _parts(evaluation: Evaluation, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """(word, cover) of each word of a person's or an employer's name, and of an employer's name as a domain has it."""
    own = {Kind.PRESENT_JOB, Kind.COUNTER_OFFER, Kind.KEEP_SEARCHING}
    firms = [(row.name, row.name) for row in evaluation.rows if row.kind not in own]
    firms += [(row.row.employer or "", row.name) for row in evaluation.rows if isinstance(row.row, Terms)]
    firms += [(process.employer, process.employer) for process in evaluation.decision.processes]
    people = list(_everybody(evaluation))
    yield from ((word, names[of]) for name, of in firms for word in (*_words(name, _TRADE), *_joined(name)))
    yield from ((word, names[of]) for name, of in people for word in _words(name))


def _joined(name: str) -> tuple[str, ...]:
    """A name of several words without its spaces, as it stands in addresses: `quillfishlabs`, `quillfish-labs`."""
    words = [word.casefold() for word in _PART.findall(name)]
    return ("".join(words), "-".join(words)) if len(words) > 1 else ()


_PART = re.compile(r"[^\W\d_]+")


def _words(name: str, but: frozenset[str] = frozenset()) -> list[str]:
    words = _PART.findall(name)
    return [word for word in words if len(word) >= _SHORTEST_PART and word.casefold() not in _COMMON | but]


def _everybody(evaluation: Evaluation) -> Iterator[tuple[str, str]]:
    """(person, row or process) of everybody who speaks for a row or a process."""
    for row in evaluation.rows:
        if isinstance(row.row, Terms):
            yield from ((name, row.name) for name in (row.row.contact_name, *(p.by for p in row.row.promises)))
    for process in evaluation.decision.processes:
        talks = process.interviews
        for name in (process.contact_name, *(i.people for i in talks), *(s.by for i in talks for s in i.said)):
            yield name, process.employer


def _criteria_covers(evaluation: Evaluation, veil: Veil) -> dict[str, str]:
    """What to write for each criterion whose own name gives something away; no two alike."""
    taken = {criterion.name for criterion in evaluation.criteria}
    renamed: dict[str, str] = {}
    for criterion in evaluation.criteria:
        cover = veil(criterion.name)
        if cover != criterion.name:
            number = 1
            while (shown := cover if number == 1 else f"{cover} {number}") in taken:
                number += 1
            renamed[criterion.name] = shown
            taken.add(shown)
    return renamed


def _renamed(thing: T, renamed: Mapping[str, str]) -> T:
    """The thing with other names for criteria, wherever one stands alone."""
    return rewritten(thing, lambda text: text, renamed) if renamed else thing


def _people(row: Row) -> Iterator[str]:
    """Names that stand for a row or speak for it: employer, post, place, contact, who promised."""
    if isinstance(row, Terms):
        about = (row.employer, _post(row.title), row.place, row.contact_name, *(promise.by for promise in row.promises))
        yield from filter(None, about)


def _post(title: str | None) -> str:
    """A post that tells something by its name; one plain word, such as `engineer`, does not."""
    return title if title and len(title.split()) > 1 else ""


def _letters(number: int) -> str:
    """A, B, … Z, AA."""
    return (_letters(number // 26 - 1) if number >= 26 else "") + chr(ord("A") + number % 26)


def _veil(names: Mapping[str, str]) -> Veil:
    longest = sorted((name for name in names if name.strip()), key=len, reverse=True)
    known = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in longest) or r"(?!)", re.IGNORECASE)
    cover = {name.casefold(): names[name] for name in longest}

    def veil(text: str) -> str:
        hidden = _ADDRESSES.sub(LEFT_OUT, text)
        hidden = known.sub(lambda found: cover.get(found[0].casefold(), LEFT_OUT), hidden)
        return _FIGURES.sub(lambda found: found[0] if found["date"] else "…", hidden)

    return veil


def _criterion(criterion: Resolved, veil: Veil, *, hide: bool) -> Resolved:
    shown = replace(criterion, label=veil(criterion.label), about="", question=veil(criterion.question))
    return replace(shown, scale=Scale(0.0, 100.0), unit="points") if hide else shown


def _row(row: RowResult, names: Mapping[str, str], veil: Veil, money: frozenset[str]) -> RowResult:
    return replace(
        row,
        name=names[row.name],
        row=_terms(row.row, names[row.name]),
        money=None,
        figures=Figures(),
        score=_score(row.score, money),
        deal_breakers=tuple(_judged(judged, veil) for judged in row.deal_breakers),
        findings=tuple(_finding(finding) for finding in row.findings),
        verdict=rewritten(row.verdict, veil, names),
        questions=tuple(_ask(ask, names, veil) for ask in row.questions),
        gaps=tuple(veil(gap) for gap in row.gaps),
    )


def _terms(row: Row, name: str) -> Row:
    """The dates of a row and nothing else of it."""
    if isinstance(row, KeepSearching):
        return KeepSearching(name=name)
    if isinstance(row, PresentJob):
        return PresentJob(name=name, notice_employee_weeks=row.notice_employee_weeks)
    if isinstance(row, CounterOffer):
        return CounterOffer(name=name, answer_by=row.answer_by)
    conditions = None if row.conditions_open is None else ("its conditions",) if row.conditions_open else ()
    dates = {key: getattr(row, key) for key in ("offer_at", "answer_by", "start", "declined_on", "terms_in_writing")}
    return Offer(name=name, conditions_open=conditions, **dates)


def _score(score: Score, money: frozenset[str]) -> Score:
    return replace(score, cells={name: _cell(cell) if name in money else cell for name, cell in score.cells.items()})


def _cell(cell: Cell) -> Cell:
    """A level of money as points of its scale."""
    if cell.level is None:
        return replace(cell, if_kept=None)
    low, point, high = (round(100 * value, 1) for value in (cell.value.low, cell.value.point, cell.value.high))
    return replace(cell, level=Quantity(low=low, likely=point, high=high), if_kept=None)


def _judged(judged: Judged, veil: Veil) -> Judged:
    evidence = LEFT_OUT if judged.cured else veil(judged.evidence)
    return replace(
        judged,
        name=veil(judged.name),
        cure=veil(judged.cure),
        evidence=evidence,
        cured=LEFT_OUT if judged.cured else "",
    )


def _finding(finding: Finding) -> Finding:
    """A flag without its evidence, which quotes the employer or names terms; its question in the rule's own words."""
    question = RULES[finding.rule].question if finding.rule in RULES else ""
    reason = LEFT_OUT if finding.reason else ""
    return replace(finding, evidence=LEFT_OUT, question=question, reason=reason, start=None, end=None)


def _ask(ask: Ask, names: Mapping[str, str], veil: Veil) -> Ask:
    question = RULES[ask.about].question if ask.kind == "flag" and ask.about in RULES else veil(ask.question)
    return replace(
        ask, row=names[ask.row], about=veil(ask.about) if ask.kind == "deal_breaker" else ask.about, question=question
    )


def _sensitivity(
    sensitivity: Sensitivity | None, names: Mapping[str, str], veil: Veil, money: frozenset[str]
) -> Sensitivity | None:
    if sensitivity is None:
        return None
    levels = tuple(level for level in sensitivity.break_evens if level.criterion not in money)
    without: Sensitivity = rewritten(replace(sensitivity, break_evens=levels, pay=()), veil, names)
    return without


def _decision(evaluation: Evaluation, names: Mapping[str, str]) -> Decision:
    """The decision with no more than the plan and the summary need."""
    decision, record = evaluation.decision, evaluation.decision.record
    return Decision(
        weighting=decision.weighting,
        processes=tuple(_process(process, names[process.employer]) for process in decision.processes),
        gut_choice=names.get(decision.gut_choice or ""),
        weight_edits=decision.weight_edits,
        holidays_in=decision.holidays_in,
        days_off=decision.days_off,
        record=None if record is None else _record(record, names),
    )


def _record(record: DecisionRecord, names: Mapping[str, str]) -> DecisionRecord:
    kept = {key: getattr(record, key) for key in ("on", "score", "eyes_open")}
    return DecisionRecord(chosen=names.get(record.chosen, LEFT_OUT), **kept)


def _process(process: Process, name: str) -> Process:
    kept = (
        "next_step_on",
        "interview_on",
        "promised_date",
        "last_contact",
        "chance",
        "overall",
        "rejected_on",
        "closed_on",
    )
    to_say = "what you noted" if process.to_say else ""
    return Process(employer=name, to_say=to_say, **{key: getattr(process, key) for key in kept})
