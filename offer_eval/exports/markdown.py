"""The decision summary as Markdown that pastes cleanly into an e-mail or a chat."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.plan import spoken
from offer_eval.exports import hangs_on, sections, summary
from offer_eval.exports.levels import range_of, unit
from offer_eval.exports.short_names import shortened

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from offer_eval.core.evaluation import Evaluation, RowResult
    from offer_eval.core.plan import Plan
    from offer_eval.exports.sections import Dated
    from offer_eval.exports.summary import Line

_MEANING = re.compile(r"([\\`*_\[\]<>|#~!&])")
_INSIDE_WORD = re.compile(r"(?<=[A-Za-z0-9])\\_(?=[A-Za-z0-9])")
"""An underscore between letters starts no emphasis. Source: CommonMark 0.31, section 6.2."""
_LINKS = re.compile(r"(?i)\b(https?|ftp|file|data|javascript|vbscript|mailto)(?=:)|(?<=\b)(www)(?=\.)")
_LIST = re.compile(r"^(\d+)([.)])(?=\s)|^([-+=])")


def safe(text: str) -> str:
    """The text on one line, with every sign escaped that Markdown, HTML or an eager chat would obey.

    Words that start an address (`https:`, `www.`) get an invisible joiner behind them, so that nothing becomes a link.
    """
    flat = " ".join(sections.clean(text).split())
    marked = _INSIDE_WORD.sub("_", _MEANING.sub(r"\\\1", flat))
    marked = _LINKS.sub("\\g<0>\u2060", marked)
    return _LIST.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", marked)


def render(evaluation: Evaluation) -> bytes:
    """The summary as UTF-8 Markdown: verdict first, one page for the answer, details after it."""
    evaluation, in_full = shortened(evaluation)
    plan = sections.plan(evaluation)
    blocks = [
        f"# {safe(sections.title(evaluation))}",
        f"{spoken(evaluation.today, year=True)}" + (", by my own weights." if evaluation.criteria else "."),
        *_answer(evaluation),
        *(_alone(evaluation) if sections.is_single(evaluation) else ()),
        *_ranking(evaluation),
        *_why(evaluation),
        *_listed("## What it hangs on", sections.hangs_on(evaluation)),
        *_next(plan),
        *_table(evaluation),
        *(block for row in sections.shown_rows(evaluation) for block in _row(row)),
        *_money(evaluation),
        *_listed("## How sure it is", [*hangs_on.first_shares(evaluation), *hangs_on.dominance(evaluation)]),
        *_listed(f"## What would make {safe(evaluation.runner_up or '')} equal", hangs_on.break_evens(evaluation)),
        *_listed("## What each weight is worth", summary.prices(evaluation)),
        *_listed("## Weights changed after the result was seen", sections.weight_edits(evaluation)),
        *_after(evaluation, plan),
        *_listed("## Assumptions and unknowns", [*sections.not_known(evaluation), *evaluation.notes]),
        *_listed("## Long names in full", [f"{short}: {name}" for short, name in in_full.items()]),
        f"---\n\n{sections.small_print(evaluation)}",
    ]
    return ("\n\n".join(block for block in blocks if block) + "\n").encode()


def _answer(evaluation: Evaluation) -> Iterator[str]:
    yield f"**{safe(summary.headline(evaluation))}**"
    yield safe(summary.recorded(evaluation))
    yield summary.sentences([summary.sure(evaluation), safe(summary.certain_win(evaluation))])
    yield safe(summary.sentences(summary.reasons(evaluation)))
    yield safe(sections.gut(evaluation))


def _alone(evaluation: Evaluation) -> Iterator[str]:
    """What a single offer shows in place of a ranking."""
    row = next(row for row in evaluation.rows if row.kind in sections.OFFERS)
    yield from _listed("## What to ask", sections.all_questions(row, evaluation))


def _ranking(evaluation: Evaluation) -> Iterator[str]:
    if sections.is_single(evaluation) and sum(row.total is not None for row in evaluation.rows) < 2:
        return
    lines = ["| place | choice | score | worst to best | could be | verdict |", "|---|---|---|---|---|---|"]
    lines += [
        _cells(line.rank, safe(line.name), line.score, range_of(row), line.places, _verdict(line))
        for line, row in zip(summary.ranking(evaluation), evaluation.ranked, strict=True)
    ]
    yield "\n".join(lines)


def _verdict(line: Line) -> str:
    return f"{line.verdict} ({safe(line.why_out)})" if line.why_out else line.verdict


def _cells(*texts: str) -> str:
    return f"| {' | '.join(texts)} |"


def _why(evaluation: Evaluation) -> Iterator[str]:
    if evaluation.winner and evaluation.runner_up:
        title = f"## Why {safe(evaluation.winner)} is ahead of {safe(evaluation.runner_up)}, in points"
        yield from _listed(title, summary.why(evaluation))


def _next(plan: Plan) -> Iterator[str]:
    steps = sections.next_steps(plan)
    yield from _lines("## What to do next", [_step(step) for step in steps])


def _step(step: Dated) -> str:
    day = f"{step.left}, {step.day}" if step.left == "today" else f"{step.day} ({step.left})" if step.day else "then"
    stop = "" if step.what.endswith("?") else "."
    return f"{day}: **{safe(step.who)}**: {safe(step.what)}{stop} {safe(step.why)}".rstrip()


def _table(evaluation: Evaluation) -> Iterator[str]:
    """The side-by-side table: criteria as rows, offers as columns."""
    if not evaluation.criteria:
        return
    yield "## Side by side"
    names = [safe(row.name) for row in evaluation.ranked]
    lines = [f"| criterion | weight | {' | '.join(names)} |", f"|---|---|{'---|' * len(names)}"]
    for criterion in evaluation.criteria:
        cells = [
            safe(summary.level_text(row.score.cells[criterion.name], unit(criterion, evaluation)))
            for row in evaluation.ranked
        ]
        lines.append(
            f"| {safe(criterion.label)} | {evaluation.weights.shares[criterion.name]:.0%} | {' | '.join(cells)} |"
        )
    yield "\n".join(lines)


def _row(row: RowResult) -> Iterator[str]:
    words = summary.verdict_words(row.verdict, row.kind)
    yield f"## {safe(row.name)}" + (f": {words}" if words != "-" else "")
    yield safe(summary.sentences([*row.verdict.reasons, row.verdict.if_refused]))
    yield from _listed("### Deal-breakers", sections.deal_breaker_lines(row))
    yield from _flags(row)
    yield from _listed("### Also to ask", sections.other_questions(row))


def _flags(row: RowResult) -> Iterator[str]:
    lines = []
    for flag in sections.flags_of(row):
        lines.append(f"- **{flag.severity.value}**, {flag.state.value}: {safe(summary.flag_title(flag))} ({flag.rule})")
        told = (
            ("Seen", flag.evidence),
            ("My reason", flag.reason),
            ("The other side", sections.other_side(flag)),
            ("To ask", flag.question if flag.open else ""),
        )
        lines += [f"  - {label}: {safe(text)}" for label, text in told if text]
    if lines:
        yield "### Red flags"
        yield "\n".join(lines)


def _money(evaluation: Evaluation) -> Iterator[str]:
    lines = sections.money_lines(evaluation)
    if not lines:
        return
    yield "## Money"
    table = ["| choice | sure in year 1 | a year on average | for each hour it takes | in |", "|---|---|---|---|---|"]
    table += [
        f"| {safe(line.name)} | {line.sure} | {line.average} | {line.hourly} | {safe(line.currency) or '–'} |"
        for line in lines
    ]
    yield "\n".join(table)
    for row in evaluation.ranked:
        by_year = sections.by_year(row)
        if by_year:
            told = sections.each_year(row) or "; ".join(
                f"{label} by year: {', '.join(amounts)}" for label, amounts in by_year
            )
            yield f"{safe(row.name)}: {safe(told)}"
    own, common = sections.money_remarks(evaluation)
    remarks = [*common, *(f"{name}: {' '.join(texts)}" for name, texts in own.items() if texts)]
    yield from _listed("Assumed, or not counted:", remarks)


def _after(evaluation: Evaluation, plan: Plan) -> Iterator[str]:
    """What follows a yes, waiting, regret, looks back, and the record."""
    yield from _lines(
        f"## {sections.once_yes_title(evaluation)}",
        [_step(step).removeprefix("then: ") for step in sections.once_yes(plan)],
    )
    yield from _listed("## Know this about the dates", plan.notes)
    yield from _listed("## Is waiting worth it?", summary.waits(evaluation))
    yield from _listed("## Reasons for leaving, answered", summary.leaving(evaluation))
    yield from _listed("## From your interviews", sections.interview_notes(evaluation))
    yield from _listed("## Your strengths and gaps", sections.balance_sheet(evaluation))
    if title := sections.pre_mortem_title(evaluation):
        yield from _listed(f"## {safe(title)}", sections.pre_mortem(evaluation))
    yield from _listed("## Look back on", sections.looks_back(evaluation))
    record = evaluation.decision.record
    if record is not None:
        day = f", {spoken(record.on, year=True)}" if record.on else ""
        yield "## The choice as made"
        yield f"**{safe(record.chosen)}**{day}. {safe(record.why)}".rstrip()
        yield from _listed("### Known then", record.known)
        yield from _listed("### Not known then", record.not_known)
        yield from _listed("### The flags it was taken with", record.flags)


def _listed(title: str, lines: Iterable[str]) -> Iterator[str]:
    """A heading and its list, where there is anything to list."""
    yield from _lines(title, [safe(line) for line in lines if line])


def _lines(title: str, lines: Iterable[str]) -> Iterator[str]:
    """The same for lines that are Markdown already."""
    entries = [f"- {line}" for line in lines]
    if entries:
        yield title
        yield "\n".join(entries)
