"""The sentences of the summary, said once for terminal, page and every report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from offer_eval.core.days import spoken
from offer_eval.core.deal_breakers import Outcome
from offer_eval.core.leaving import left_open
from offer_eval.core.model import Kind
from offer_eval.core.phrasing import in_sentence, named, number_text, whole
from offer_eval.core.red_flags.rule import RULES, Severity
from offer_eval.core.verdict import Sureness, Word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offer_eval.core.evaluation import Evaluation, RowResult
    from offer_eval.core.red_flags.rule import Finding
    from offer_eval.core.rows import Cell
    from offer_eval.core.value import Span
    from offer_eval.core.verdict import Verdict
    from offer_eval.core.waiting import Waiting

WORDS = {
    Word.CHOOSE: "CHOOSE",
    Word.ASK_FIRST: "ASK FIRST",
    Word.ASK_FOR_TIME: "ASK FOR TIME",
    Word.WALK_AWAY: "WALK AWAY",
}

SURE = {
    Sureness.CLEAR: "CLEAR: nothing that is not known would put another row first, and hardly any weights near these.",
    Sureness.LEANS: "LEANS: ahead as things stand, but what is not known could still change it.",
    Sureness.CLOSE: "CLOSE: too near to call by score alone.",
}
LEANS_BY_WEIGHTS = "LEANS: nothing that is not known could change it, but weights not far from these would."


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the ranking, ready to show."""

    rank: str
    name: str
    score: str
    """Whole points of 100, or a dash."""
    span: str
    """Worst to best case, or what keeps it out."""
    places: str
    verdict: str
    """What to do, or what the row is where nobody waits for an answer."""
    why_out: str = ""
    """What keeps it from being chosen; empty where nothing does."""


def verdict_words(verdict: Verdict, kind: Kind) -> str:
    """The verdict as it stands on the page: `ASK FOR TIME and ASK FIRST`, `STAY`, `IN RESERVE`."""
    if verdict.words == (Word.CHOOSE,) and kind is Kind.PRESENT_JOB:
        return "STAY"
    if verdict.words == (Word.CHOOSE,) and kind is Kind.KEEP_SEARCHING:
        return "KEEP SEARCHING"
    if verdict.holding:
        return "CHOOSE, eyes open"
    if verdict.words:
        return " and ".join(WORDS[word] for word in verdict.words)
    return "IN RESERVE" if kind in {Kind.OFFER, Kind.COUNTER_OFFER} else "-"


def headline(evaluation: Evaluation) -> str:
    """The answer in one sentence."""
    if evaluation.winner is None:
        return _no_winner(evaluation)
    row = evaluation.row(evaluation.winner)
    words = verdict_words(row.verdict, row.kind)
    if row.kind not in {Kind.PRESENT_JOB, Kind.KEEP_SEARCHING}:
        return f"{words}: {row.name}"
    ahead = row.name if row.kind is Kind.PRESENT_JOB else "searching further"
    others = [other for other in evaluation.rows if other is not row]
    if not others:
        return f"{words}: {row.name}, with nothing beside it so far."
    barred = any(other.rank is None and other.total is not None for other in others)
    what = "nothing that can be chosen as it stands" if barred else "nothing on the table"
    return f"{words}: {what} beats {ahead} {evaluation.weights.by_whose}."


def _no_winner(evaluation: Evaluation) -> str:
    first = [row.name for row in evaluation.rows if row.rank == 1]
    offers = [row for row in evaluation.rows if row.kind is Kind.OFFER]
    if len(first) > 1:
        return f"EXACTLY LEVEL: {named(first)} share the first place."
    if len(offers) == 1:
        return f"{verdict_words(offers[0].verdict, offers[0].kind)}: {offers[0].name}"
    if not any(row.total for row in evaluation.rows):
        return "NO SCORE: say what matters to you, and the offers can be compared."
    return "NOTHING TO CHOOSE: every offer fails something you cannot do without, or carries a stop."


def sure(evaluation: Evaluation) -> str:
    """How sure the first place is, in one sentence; empty with fewer than two rows to compare."""
    if evaluation.sureness is None:
        return ""
    if evaluation.sureness is Sureness.LEANS and not evaluation.matters:
        return LEANS_BY_WEIGHTS
    return SURE[evaluation.sureness]


def ranking(evaluation: Evaluation) -> list[Line]:
    """One line a row, best first."""
    return [_line(row) for row in evaluation.ranked]


def _line(row: RowResult) -> Line:
    total = row.total
    score = str(whole(total.point)) if total else "-"
    places = "-" if row.rank_range is None else f"{row.rank_range[0]}"
    if row.rank_range is not None and row.rank_range[0] != row.rank_range[1]:
        places = f"{row.rank_range[0]}-{row.rank_range[1]}"
    return Line(
        rank="-" if row.rank is None else str(row.rank),
        name=row.name,
        score=score,
        span=_span(total) if total else "not scored",
        places=places,
        verdict=_standing(row),
        why_out=_why_out(row),
    )


def _span(total: Span) -> str:
    low, high = whole(total.low), whole(total.high)
    return str(low) if low == high else f"{low} to {high}"


_WITHOUT = {
    Kind.PRESENT_JOB: "what you have without an offer",
    Kind.KEEP_SEARCHING: "what you would do without an offer",
}


def _standing(row: RowResult) -> str:
    """The verdict; for a row that asks for none, what it is."""
    if getattr(row.row, "declined_on", None):
        return "DECLINED"
    words = verdict_words(row.verdict, row.kind)
    return _WITHOUT.get(row.kind, words) if words == "-" else words


def _why_out(row: RowResult) -> str:
    stops = [flag_title(f) for f in row.findings if f.open and f.severity is Severity.STOP]
    failed = [judged.name for judged in row.deal_breakers if judged.outcome is Outcome.FAIL]
    return "; ".join(stops) or (f"fails: {'; '.join(failed)}" if failed else "")


def reasons(evaluation: Evaluation) -> list[str]:
    """The sentences behind the answer: of the first row, else of the only offer; what it leaves open comes last."""
    row = leading(evaluation)
    if row is None:
        return [LEVEL] if sum(other.rank == 1 for other in evaluation.rows) > 1 else []
    about = next((answer for answer in evaluation.leaving if answer.row == row.name), None)
    leaves = left_open(about) if about is not None and row.kind is not Kind.KEEP_SEARCHING else ""
    return [text for text in (*row.verdict.reasons, row.verdict.if_refused, leaves) if text]


LEVEL = (
    "By the weights nothing parts them. Which of them would you be sorry to lose, and why? That why is missing here."
)


def leading(evaluation: Evaluation) -> RowResult | None:
    """The row that the answer is about: the first one, else the only offer."""
    if evaluation.winner is not None:
        return evaluation.row(evaluation.winner)
    offers = [row for row in evaluation.rows if row.kind in {Kind.OFFER, Kind.COUNTER_OFFER}]
    return offers[0] if len(offers) == 1 else None


def recorded(evaluation: Evaluation) -> str:
    """The choice that is noted already, in one sentence; empty where there is none."""
    record = evaluation.decision.record
    if record is None:
        return ""
    day = f" on {spoken(record.on, year=True)}" if record.on else ""
    gone = "" if record.chosen in {row.name for row in evaluation.rows} else ", which is no longer in the file"
    return f"You chose {record.chosen}{day}{gone}."


def why(evaluation: Evaluation) -> list[str]:
    """Why the first is ahead of the runner-up, criterion by criterion; empty where there is nothing to compare."""
    label = {criterion.name: criterion.label for criterion in evaluation.criteria}
    return [f"{label[d.criterion]} {d.points:+.0f}" for d in evaluation.differences if round(abs(d.points)) > 0]


def certain_win(evaluation: Evaluation) -> str:
    """The strongest sentence the tool can say, where it is true; else empty."""
    if evaluation.winner is None or evaluation.sureness is None:
        return ""
    winner = evaluation.row(evaluation.winner)
    rivals = [row for row in evaluation.rows if row.rank is not None and row is not winner]
    uncertain = winner.score.assumption > 0 or any(row.score.assumption > 0 for row in rivals)
    ahead = winner.total is not None and all(row.total and winner.total.low > row.total.high for row in rivals)
    return f"{winner.name} comes first even if every unknown goes against it." if uncertain and ahead else ""


def flag_title(finding: Finding) -> str:
    """The flag in plain words."""
    return RULES[finding.rule].title if finding.rule in RULES else finding.name.replace("_", " ")


def level_text(cell: Cell, unit: str) -> str:
    """A level as a person reads it: `28 days a year`, `3 to 5 of 10`, `not known`."""
    if cell.level is None:
        return "not known"
    level = cell.level
    number = number_text(level.low) if level.exact else f"{number_text(level.low)} to {number_text(level.high)}"
    return f"{number} {unit}".strip()


def prices(evaluation: Evaluation) -> list[str]:
    """The price of each weight in money, as a question to the person."""
    currency = evaluation.decision.currency or ""
    label = {criterion.name: criterion.label for criterion in evaluation.criteria}
    return [
        f"A full swing in {in_sentence(label[name])} is worth {price:,.0f} {currency}".rstrip()
        + " a year to you. True?"
        for name, price in evaluation.prices.items()
        if price is not None
    ]


def leaving(evaluation: Evaluation) -> list[str]:
    """What share of the reasons for leaving each row answers, in fact and by promise, and what is not stated."""
    said = []
    for answer in evaluation.leaving:
        shares = (
            (answer.in_fact, "in fact"),
            (answer.by_promise, "only by promise"),
            (answer.not_at_all, "not at all"),
            (answer.not_stated, "not stated"),
        )
        said.append(f"{answer.row}: {', '.join(f'{share:.0%} {how}' for share, how in shares if share > 0)}")
    return said


def waits(evaluation: Evaluation) -> list[str]:
    """Whether waiting for another process would be worth it, the break-even chance first."""
    return [] if evaluation.decision.record is not None else [_wait(wait, evaluation) for wait in evaluation.waits]


def _wait(wait: Waiting, evaluation: Evaluation) -> str:
    if wait.break_even == 0:
        return (
            f"{wait.process}: without {wait.offer} you would stand as well or better, so wait whatever its chance is."
        )
    if wait.break_even >= 1:
        maybe = ", though it could turn out better" if _could_beat(wait, evaluation) else ""
        return f"{wait.process}: no better than {wait.offer} by your own judgement; not worth waiting for{maybe}."
    text = f"{wait.process}: worth waiting for if its chance is above {wait.break_even:.0%}"
    if wait.expected is None:
        return f"{text}."
    close = " (too close to call)" if wait.close else ""
    now = evaluation.row(wait.offer).total
    against = f" against {whole(now.point)} for {wait.offer}" if now is not None else ""
    return f"{text}; at your own guess waiting is worth {whole(wait.expected)} points{against}{close}."


def _could_beat(wait: Waiting, evaluation: Evaluation) -> bool:
    """Whether a process could come out ahead of the offer in hand at its best."""
    now = evaluation.row(wait.offer).total
    return now is not None and any(p.name == wait.process and p.could_beat(now.point) for p in evaluation.prospects)


def sentences(parts: Sequence[str]) -> str:
    """The parts as one paragraph."""
    return " ".join(part for part in parts if part)
