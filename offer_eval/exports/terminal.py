"""The evaluation as text for a terminal of 80 columns; colour is the caller's, by a function that paints a word."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from offer_eval.core.deal_breakers import Outcome
from offer_eval.core.model import Kind
from offer_eval.core.phrasing import number_text, whole
from offer_eval.core.red_flags.rule import RULES, Severity
from offer_eval.exports import hangs_on, summary
from offer_eval.exports.levels import unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from offer_eval.core.evaluation import Evaluation, RowResult
    from offer_eval.core.red_flags.rule import Finding
    from offer_eval.core.value import Span
    from offer_eval.exports.summary import Line

    Paint = Callable[[str, str], str]

WIDTH = 80
MOST_LINES = 30
"""Rows in the ranking of a terminal; a longer list is for a file."""

MOST_DETAILS = 12
"""Rows shown one by one."""

BAR = 20
"""Width of a score bar: one sign for five points."""


def plain(text: str, _role: str) -> str:
    """The text as it is: for pipes, files and NO_COLOR."""
    return text


def render(evaluation: Evaluation) -> bytes:
    """The comparison as plain text."""
    return comparison(evaluation).encode()


def safe(text: str) -> str:
    """The text without control signs, which a terminal would obey, and without signs that turn its direction."""
    kept = (" " if c in "\n\r\t" else c for c in text if c in "\n\r\t" or (c.isprintable() and c not in _BIDI))
    return "".join(kept)


_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")


def comparison(evaluation: Evaluation, paint: Paint = plain) -> str:
    """Answer first, then the ranking, why, each row, and what rests on assumption."""
    parts = [
        _title(evaluation, paint),
        _answer(evaluation, paint),
        _ranking(evaluation, paint),
        _why(evaluation, paint),
        _section("What it hangs on", [*hangs_on.first_shares(evaluation)[:1], *hangs_on.tips(evaluation)], paint),
        *(_row(row, evaluation, paint) for row in evaluation.ranked[:MOST_DETAILS] if _has_more(row)),
        _section("Your weights", _weights(evaluation), paint),
        _section("Reasons for leaving, answered", summary.leaving(evaluation), paint),
        _section("Waiting", summary.waits(evaluation), paint),
        _section("Know this about the numbers", list(evaluation.notes), paint),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def sensitivity(evaluation: Evaluation, paint: Paint = plain) -> str:
    """How sure the answer is, in full: shares, tipping weights, break-evens, dominance, questions by worth."""
    found = evaluation.sensitivity
    if found is None:
        return wrapped("There are fewer than two rows to compare by criteria, so there is nothing to test.") + "\n"
    runner_up = safe(evaluation.runner_up or "")
    parts = [
        _title(evaluation, paint),
        _answer(evaluation, paint),
        _section("How often it stays first", hangs_on.first_shares(evaluation), paint),
        *(
            _grid(
                f"Places, {found.shares[key].label}",
                ["", *(f"#{i + 1}" for i in range(len(found.rows)))],
                hangs_on.share_table(found, key),
                paint,
            )
            for key in ("near", "all")
        ),
        _section("What it hangs on", hangs_on.tips(evaluation), paint),
        _grid("Weights", ["", "now", "same leader from", "beyond it leads"], hangs_on.tipping_table(evaluation), paint),
        _section(f"What would make {runner_up} equal", hangs_on.break_evens(evaluation), paint),
        _section("What to propose", _proposals(evaluation), paint),
        _section("At least as good on everything", hangs_on.dominance(evaluation), paint),
        _section("What is worth asking", _worth_asking(evaluation), paint),
        _section("Waiting", summary.waits(evaluation), paint),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _proposals(evaluation: Evaluation) -> list[str]:
    """For every offer, what to ask for: the figure that would bring it level, the cures, what is to be settled."""
    offers = [row.name for row in evaluation.rows if row.kind is Kind.OFFER]
    proposals = {name: hangs_on.counter_proposal(evaluation, name) for name in offers}
    return [f"{name}: {proposal}." for name, proposal in proposals.items() if proposal]


def _worth_asking(evaluation: Evaluation) -> list[str]:
    asks = [ask for row in evaluation.rows for ask in row.questions if ask.decides]
    asks.sort(key=lambda ask: (ask.kind == "unknown", -ask.gain))
    lines = []
    for ask in asks:
        chance = f" (changes the first place with a chance of {ask.chance:.0%})" if ask.chance else ""
        lines.append(f"{ask.row}: {ask.question}{chance}")
    return lines


def _grid(title: str, head: Sequence[str], rows: Sequence[Sequence[str]], paint: Paint) -> str:
    """A small table: the first column to the left, the others to the right, cut to the width of the terminal."""
    lines = [[_cut(safe(cell), 26) for cell in line] for line in (head, *rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(head))]
    body = [
        "  "
        + "  ".join(c.ljust(w) if i == 0 else c.rjust(w) for i, (c, w) in enumerate(zip(line, widths, strict=True)))
        for line in lines
    ]
    return "\n".join([paint(_cut(safe(title), WIDTH), "title"), *(line[:WIDTH].rstrip() for line in body)])


def single(row: RowResult, evaluation: Evaluation, paint: Paint = plain) -> str:
    """One offer: verdict, flags, deal-breakers, gaps, questions."""
    parts = [
        paint(_cut(safe(row.name), WIDTH), "title"),
        _verdict(row, paint),
        _score_line(row, paint),
        *_details(row, paint, all_questions=True),
        _section("Not known", [", ".join(row.gaps)] if row.gaps else [], paint),
        _section("Nobody asked yet", _not_asked(row), paint),
        _section("Know this about the numbers", [n for n in evaluation.notes if n.startswith(row.name)], paint),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _title(evaluation: Evaluation, paint: Paint) -> str:
    title = safe(evaluation.decision.title) or "Which offer?"
    day = f"{evaluation.today:%d %b %Y}".lstrip("0")
    return f"{paint(_cut(title, WIDTH - 14), 'title')}  ({day})"


def _answer(evaluation: Evaluation, paint: Paint) -> str:
    lines = [paint(wrapped(safe(summary.headline(evaluation))), _role_of(evaluation))]
    lines += [wrapped(text) for text in (summary.sure(evaluation), safe(summary.certain_win(evaluation))) if text]
    if recorded := summary.recorded(evaluation):
        lines.insert(1, wrapped(safe(recorded)))
    first = summary.leading(evaluation)
    if evaluation.winner is not None or first is None:
        refused = first.verdict.if_refused if first is not None else ""
        lines += [wrapped(safe(reason)) for reason in summary.reasons(evaluation) if reason != refused]
    gut = evaluation.decision.gut_choice
    if gut is not None and evaluation.winner is not None and gut != evaluation.winner:
        lines.append(wrapped(safe(f"Your gut chose {gut}. What does it know that the criteria leave out?")))
    return "\n".join(lines)


def _role_of(evaluation: Evaluation) -> str:
    words = evaluation.row(evaluation.winner).verdict.words if evaluation.winner else ()
    return words[0].value if words else "title"


def _ranking(evaluation: Evaluation, paint: Paint) -> str:
    lines = summary.ranking(evaluation)[:MOST_LINES]
    width = min(22, max([10, *(len(safe(line.name)) for line in lines)]))
    head = f"    {'':{width}}  {'worst ... best':{BAR}}  score  range      place"
    body = []
    for line, row in zip(lines, evaluation.ranked, strict=False):
        bar = _bar(row.total)
        figures = f"{line.score:>5}  {line.span:<10} {line.places:<5}"
        body.append(f"{line.rank:>2}  {_cut(safe(line.name), width):{width}}  {bar:{BAR}}  {figures}".rstrip())
        role = row.verdict.words[0].value if row.verdict.words else "dim"
        body.append(f"    {paint(line.verdict, role)}{_behind(line)}")
    left = len(evaluation.rows) - len(lines)
    more = [f"    ... and {left:,} more; --format json has them all"] if left > 0 else []
    return "\n".join([paint(head, "dim"), *body, *more])


def _behind(line: Line) -> str:
    """What keeps a row from being chosen, behind its verdict."""
    room = WIDTH - len(f"    {line.verdict}  ()")
    return safe(f"  ({_cut(line.why_out, room)})") if line.why_out else ""


def _bar(total: Span | None) -> str:
    """`#` up to the worst case, `=` up to the score, `-` up to the best case."""
    if total is None:
        return ""
    low, point, high = (round(x / 100 * BAR) for x in (total.low, total.point, total.high))
    return "#" * low + "=" * (point - low) + "-" * (high - point)


def _why(evaluation: Evaluation, paint: Paint) -> str:
    if not evaluation.differences or evaluation.winner is None or evaluation.runner_up is None:
        return ""
    title = safe(f"Why {evaluation.winner} is ahead of {evaluation.runner_up}, in points")
    return _section(
        title, [", ".join(summary.why(evaluation)) or "They differ by less than a point everywhere."], paint
    )


def _has_more(row: RowResult) -> bool:
    return row.kind in {Kind.OFFER, Kind.COUNTER_OFFER} or bool(row.findings)


def _row(row: RowResult, evaluation: Evaluation, paint: Paint) -> str:
    shown_above = row.name == evaluation.winner
    head = paint(_cut(safe(row.name), WIDTH), "title")
    details = [*_details(row, paint, all_questions=False)]
    body = "" if shown_above else _verdict(row, paint)
    if_refused = wrapped(safe(row.verdict.if_refused), indent=2) if shown_above and row.verdict.if_refused else ""
    parts = [part for part in (body, if_refused, *details) if part]
    return "\n".join([head, *parts]) if parts else ""


def _verdict(row: RowResult, paint: Paint) -> str:
    words = paint(
        summary.verdict_words(row.verdict, row.kind), row.verdict.words[0].value if row.verdict.words else "dim"
    )
    reasons = [wrapped(safe(reason), indent=2) for reason in (*row.verdict.reasons, row.verdict.if_refused) if reason]
    return "\n".join([f"  {words}", *reasons])


def _score_line(row: RowResult, paint: Paint) -> str:
    if row.total is None:
        return ""
    return paint(
        f"  Score {whole(row.total.point)} of 100, between {whole(row.total.low)} and {whole(row.total.high)}; "
        f"{row.score.assumption:.0%} rests on assumption.",
        "dim",
    )


def _details(row: RowResult, paint: Paint, *, all_questions: bool) -> Iterator[str]:
    broken = [j for j in row.deal_breakers if j.outcome is not Outcome.PASS]
    for judged in broken:
        word = "FAILS" if judged.outcome is Outcome.FAIL else "CANNOT TELL"
        yield wrapped(safe(f"{word} a deal-breaker: {judged.name} ({judged.evidence}). Cure: {judged.cure}."), indent=2)
    for finding in sorted(row.findings, key=lambda f: (not f.open, -f.severity.gravity)):
        if all_questions or finding.severity is not Severity.NOTE:
            yield _finding(finding, paint)
    asks = [a for a in row.questions if a.kind != "flag" and (all_questions or a.decides)]
    if asks:
        lines = [wrapped(safe(a.question), indent=4, first="  ? ") for a in asks]
        yield "\n".join([paint("  To ask", "dim"), *lines])


def _finding(finding: Finding, paint: Paint) -> str:
    rule = RULES.get(finding.rule)
    mark = finding.severity.value.upper() if finding.open else "settled"
    head = f"  {paint(mark, finding.severity.value if finding.open else 'dim')}  {safe(summary.flag_title(finding))}"
    was = "" if finding.open else f", was {finding.severity.value}"
    head += paint(f"  [{finding.rule}, {finding.state.value}{was}]", "dim")
    lines = [head, wrapped(safe(f"Seen: {finding.evidence}"), indent=6)]
    if finding.reason:
        lines.append(wrapped(safe(f"Your reason: {finding.reason}"), indent=6))
    if finding.open and rule:
        lines.append(wrapped(f"The other side: {rule.other_side}", indent=6))
    if finding.open and finding.question:
        lines.append(wrapped(safe(f"Ask: {finding.question}"), indent=6))
    return "\n".join(lines)


def _weights(evaluation: Evaluation) -> list[str]:
    return [
        f"{_cut(safe(c.label), 24):24} {evaluation.weights.shares[c.name]:>4.0%}   "
        f"{number_text(c.worst)} to {number_text(c.best)} {safe(unit(c, evaluation))}{_price(evaluation, c.name)}"
        for c in evaluation.criteria
    ]


def _price(evaluation: Evaluation, name: str) -> str:
    price = evaluation.prices.get(name)
    return "" if price is None else f"   = {price:,.0f} a year"


def _not_asked(row: RowResult) -> list[str]:
    if not row.not_asked:
        return []
    titles = [RULES[name].title[:1].lower() + RULES[name].title[1:] for name in row.not_asked if name in RULES]
    shown = "; ".join(titles[:6])
    more = f"; and {len(titles) - 6} more (`offer-eval flags` lists them all)" if len(titles) > 6 else ""
    return [f"{shown}{more}."]


def _section(title: str, lines: Sequence[str], paint: Paint) -> str:
    if not lines:
        return ""
    return "\n".join([paint(_cut(title, WIDTH), "title"), *(wrapped(safe(line), indent=2) for line in lines)])


def wrapped(text: str, indent: int = 0, first: str | None = None) -> str:
    """The text in lines that fit the terminal; `first` stands before the first line in place of the indent."""
    pad = " " * indent
    return textwrap.fill(
        text, WIDTH, initial_indent=pad if first is None else first, subsequent_indent=pad, break_on_hyphens=False
    )


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 3]}..."
