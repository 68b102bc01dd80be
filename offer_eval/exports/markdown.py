"""The decision summary as Markdown that pastes cleanly into an e-mail or a chat."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.deal_breakers import Outcome
from offer_eval.core.model import Kind
from offer_eval.core.red_flags.rule import RULES
from offer_eval.exports import summary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from offer_eval.core.evaluation import Evaluation, RowResult
    from offer_eval.core.red_flags.rule import Finding

_MEANING = re.compile(r"([\\`*_\[\]<>|#~])")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")


def safe(text: str) -> str:
    """The text with every sign escaped that Markdown or HTML would obey, on one line."""
    flat = _BIDI.sub("", " ".join(text.split()))
    printable = "".join(c for c in flat if c.isprintable())
    return _MEANING.sub(r"\\\1", printable).replace("://", ":&#47;&#47;")


def render(evaluation: Evaluation) -> bytes:
    """The summary as UTF-8 Markdown: verdict first, one page for the answer, details after it."""
    blocks = [
        f"# {safe(evaluation.decision.title or 'Which offer?')}",
        f"{evaluation.today:%Y-%m-%d}, by my own weights.",
        *_answer(evaluation),
        *_ranking(evaluation),
        *_listed(f"## Why {safe(evaluation.winner or '')} is ahead of {safe(evaluation.runner_up or '')}, in points", summary.why(evaluation)),
        *_table(evaluation),
        *(block for row in evaluation.ranked for block in _row(row)),
        *_listed("## Reasons for leaving, answered", summary.leaving(evaluation)),
        *_listed("## Waiting", summary.waits(evaluation)),
        *_listed("## What each weight is worth", summary.prices(evaluation)),
        *_edits(evaluation),
        *_listed("## Assumptions and notes", evaluation.notes),
    ]
    return ("\n\n".join(block for block in blocks if block) + "\n").encode()


def _answer(evaluation: Evaluation) -> Iterator[str]:
    yield f"**{safe(summary.headline(evaluation))}**"
    yield summary.sentences([summary.sure(evaluation), safe(summary.certain_win(evaluation))])
    if evaluation.winner is not None:
        verdict = evaluation.row(evaluation.winner).verdict
        yield safe(summary.sentences([*verdict.reasons, verdict.if_refused]))
    gut = evaluation.decision.gut_choice
    if gut is not None:
        agrees = "the same" if gut == evaluation.winner else "another one: what does it know that the criteria leave out?"
        yield f"Gut choice, noted before: {safe(gut)}, {agrees}"


def _ranking(evaluation: Evaluation) -> Iterator[str]:
    lines = ["| | | score | worst to best | place | verdict |", "|---|---|---|---|---|---|"]
    lines += [
        f"| {line.rank} | {safe(line.name)} | {line.score} | {line.span} | {line.places} | {line.verdict} |"
        for line in summary.ranking(evaluation)
    ]
    yield "\n".join(lines)


def _table(evaluation: Evaluation) -> Iterator[str]:
    """The side-by-side table: criteria as rows, offers as columns."""
    if not evaluation.criteria:
        return
    yield "## Side by side"
    names = [safe(row.name) for row in evaluation.rows]
    lines = [f"| | weight | {' | '.join(names)} |", f"|---|---|{'---|' * len(names)}"]
    for criterion in evaluation.criteria:
        cells = [safe(summary.level_text(row.score.cells[criterion.name], criterion)) for row in evaluation.rows]
        lines.append(f"| {safe(criterion.label)} | {evaluation.weights.shares[criterion.name]:.0%} | {' | '.join(cells)} |")
    yield "\n".join(lines)


def _row(row: RowResult) -> Iterator[str]:
    if row.kind not in {Kind.OFFER, Kind.COUNTER_OFFER} and not row.deal_breakers:
        return
    yield f"## {safe(row.name)}: {summary.verdict_words(row.verdict, row.kind)}"
    yield safe(summary.sentences([*row.verdict.reasons, row.verdict.if_refused]))
    yield from _listed("Deal-breakers", (_deal_breaker(row)), plain=True)
    yield from _flags(row.findings)
    yield from _listed("To ask", [ask.question for ask in row.questions if ask.kind != "flag"], plain=True)


def _deal_breaker(row: RowResult) -> list[str]:
    words = {Outcome.PASS: "met", Outcome.FAIL: "failed", Outcome.CANNOT_TELL: "cannot tell"}
    return [
        f"{judged.name}: {words[judged.outcome]} ({judged.evidence})" + (f". Cure: {judged.cure}" if judged.cure else "")
        for judged in row.deal_breakers
    ]


def _flags(findings: Iterable[Finding]) -> Iterator[str]:
    lines = []
    for finding in sorted(findings, key=lambda f: (not f.open, -f.severity.gravity)):
        rule = RULES.get(finding.rule)
        lines.append(f"- **{finding.severity.value}**, {finding.state.value}: {safe(summary.flag_title(finding))} ({finding.rule})")
        lines.append(f"  - Seen: {safe(finding.evidence)}")
        if finding.reason:
            lines.append(f"  - My reason: {safe(finding.reason)}")
        if rule:
            lines.append(f"  - The other side: {safe(rule.other_side)}")
        if finding.question:
            lines.append(f"  - Ask: {safe(finding.question)}")
    if lines:
        yield "Red flags"
        yield "\n".join(lines)


def _edits(evaluation: Evaluation) -> Iterator[str]:
    edits = evaluation.decision.weight_edits
    yield from _listed(
        "## Weights changed after the result was seen",
        [f"{e.criterion}: {_number(e.before)} to {_number(e.after)}" for e in edits],
    )


def _number(value: float | None) -> str:
    return "none" if value is None else f"{value:g}"


def _listed(title: str, lines: Iterable[str], *, plain: bool = False) -> Iterator[str]:
    """A heading and its list, where there is anything to list; `plain` for a heading within a row."""
    entries = [f"- {safe(line)}" for line in lines if line]
    if entries:
        yield title if not plain else f"{title}:"
        yield "\n".join(entries)
