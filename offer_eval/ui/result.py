"""Section "Result": the verdict first, then how sure, the ranking, why, what it hangs on, and the table."""

from __future__ import annotations

import re
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from offer_eval import charts
from offer_eval.core.deal_breakers import Outcome
from offer_eval.core.model import Kind, Offer
from offer_eval.core.verdict import Word
from offer_eval.exports import hangs_on, side_by_side, summary
from offer_eval.exports.levels import range_of
from offer_eval.ui import edits, markup, what_ifs
from offer_eval.ui.desk import desk, evaluation, tried
from offer_eval.ui.fields import field_of
from offer_eval.ui.moving import Followers, slider

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from offer_eval.core.evaluation import Evaluation, RowResult
    from offer_eval.core.value import Span
    from offer_eval.exports.side_by_side import TableCell, TableLine

KINDS = {Word.CHOOSE: "good", Word.ASK_FIRST: "wait", Word.ASK_FOR_TIME: "wait", Word.WALK_AWAY: "bad"}


def show() -> None:
    """The section; totals wait until the gut choice is given or passed over."""
    if not desk().gut_asked and len(edits.places_of_rows(desk().of("decision"))) > 1:
        _gut()
        return
    desk().seen = True
    _live()
    _terms(evaluation(brief=True))
    what_ifs.show()


def _gut() -> None:
    decision = desk().of("decision")
    st.header("Before the numbers", anchor=False)
    names = [row.name for _, _, row in edits.places_of_rows(decision)]
    st.radio(
        "By feeling alone, which one would you take?",
        names,
        index=None,
        format_func=markup.plain,
        key="gut",
        on_change=_take_gut,
    )
    st.button("Skip this, show me the result", key="gut.skip", type="tertiary", on_click=_skip_gut)


def _take_gut() -> None:
    name = st.session_state["gut"]
    if tried("decision", "gut", lambda decision: edits.changed(decision, ("gut_choice",), name)):
        desk().gut_asked = True


def _skip_gut() -> None:
    desk().gut_asked = True


def _live() -> None:
    """Everything that moves with a weight, and the sliders."""
    blocks = Followers(_answer, _block, {"verdict": st.empty()})
    result = blocks.answer()
    if not result.criteria:
        blocks.fill(result)
        return
    left, right = st.columns([5, 2], gap="large")
    blocks.places["ranking"] = left.empty()
    with right:
        st.header("Your weights", anchor=False)
        markup.html(markup.paragraph("Move one and watch the answer.", kind="oe-quiet"))
        sliders = st.container()
        blocks.places["shares"] = st.empty()
        st.button("More about weights and scales", key="to_weights", type="tertiary", on_click=_to_weights)
    blocks.places["reasons"] = st.empty()
    if _details_open(result):
        blocks.places["details"] = st.empty()
    with sliders:
        for criterion in result.criteria:
            slider(criterion, blocks, label=criterion.label)
    blocks.fill(result)


def _answer() -> Evaluation:
    """What a slider needs, and the whole answer where its details are open."""
    return evaluation(brief=not st.session_state.get("details"))


def verdict(result: Evaluation) -> None:
    """The answer in words, how sure it is, and why."""
    markup.html(*_verdict(result), kind="oe-verdict")


def _verdict(result: Evaluation) -> Iterator[str]:
    yield f'<h2>{escape(summary.headline(result))}</h2><div role="status" aria-live="polite">'
    yield markup.paragraph(summary.sentences([summary.sure(result), summary.certain_win(result)]))
    yield markup.listed([*summary.reasons(result), _gut_words(result), summary.recorded(result)])
    yield markup.paragraph(_rough(result), kind="oe-quiet")
    yield "</div>"
    if result.criteria:
        yield markup.block(markup.paragraph(_in_short(result)), kind="oe-foot")


def _gut_words(result: Evaluation) -> str:
    gut = result.decision.gut_choice
    if gut is None or result.winner is None:
        return ""
    if gut == result.winner:
        return f"Your gut chose {gut} as well."
    return f"Your gut chose {gut}. What does it know that the criteria leave out?"


def _rough(result: Evaluation) -> str:
    if result.weights.mode == "equal" and result.criteria:
        return "This is a rough answer: the weights are not yours yet. Say what matters, and fill in what you know."
    return ""


def verdict_badge(row: RowResult) -> str:
    """The row's verdict as a word that stands out; markup."""
    words = summary.verdict_words(row.verdict, row.kind)
    return markup.badge(words, KINDS[row.verdict.words[-1]] if row.verdict.words else "calm") if words != "-" else ""


def _in_short(result: Evaluation) -> str:
    """The answer in a line, for the foot of a phone, where the sliders stand far below it."""
    scores = ", ".join(f"{line.name} {line.score}" for line in summary.ranking(result)[:3])
    return f"{summary.headline(result)}. {scores}."


def _ranking(result: Evaluation) -> str:
    lines = summary.ranking(result)
    body = "".join(_ranked(line, row) for line, row in zip(lines, result.ranked, strict=True))
    head = (
        '<thead><tr><th scope="col">Place</th><th scope="col">Offer</th><th scope="col" class="num">Score</th>'
        '<th scope="col">Worst to best case</th></tr></thead>'
    )
    caption = f"Score of 100 {result.weights.by_whose}. The line shows how far it could move with what is not known."
    table = f"<table><caption>{caption}</caption>{head}<tbody>{body}</tbody></table>"
    return f"<h2>Ranking</h2>{markup.scrolling(table, 'Ranking')}"


def _ranked(line: summary.Line, row: RowResult) -> str:
    bar = _range_bar(row.total, row.name) if row.total else ""
    out = [judged.name for judged in row.deal_breakers if judged.outcome is Outcome.FAIL]
    why = f'<br><span class="oe-quiet">fails: {escape("; ".join(out))}</span>' if out else ""
    places = "" if line.places == "-" else f", place {line.places}".replace("-", "\N{NON-BREAKING HYPHEN}")
    return (
        f'<tr><td class="num">{line.rank}</td><th scope="row">{escape(row.name)}<br>{verdict_badge(row)}{why}</th>'
        f'<td class="num"><strong>{line.score}</strong></td><td style="width:45%;min-width:7rem">{bar}'
        f'<span class="oe-quiet">{range_of(row)}<span class="oe-whole">{places}</span></span></td></tr>'
    )


def _range_bar(total: Span, name: str) -> str:
    """The bar of `charts.range_bar` in plain markup, since a browser takes longer over each further image."""
    words = escape(charts.range_words(total, name=name), quote=True)
    ends = f"left:{total.low:.1f}%;right:calc(100% - {total.high:.1f}%)"
    return (
        f'<div class="oe-range" role="img" aria-label="{words}"><span style="{ends}"></span>'
        f'<b style="left:{total.point:.1f}%"></b></div>'
    )


def _contributions(result: Evaluation) -> str:
    keys = "".join(
        f'<li><span class="oe-key" style="background:{fill};color:{ink}">{number}</span>{escape(label)}</li>'
        for number, label, fill, ink in charts.legend(result)
    )
    words = markup.paragraph("The ticks stand at the worst and the best case.", kind="oe-quiet")
    chart = charts.contributions(result).image()
    return f'<h2>What each score is made of</h2><ul class="oe-legend">{keys}</ul>{chart}{words}'


def _shares(result: Evaluation) -> str:
    """The share of each weight, and whether weights were changed after the result was seen; markup."""
    lines = [
        f"<tr><td>{escape(criterion.label)}</td><td class='num'>{result.weights.shares[criterion.name]:.0%}</td></tr>"
        for criterion in result.criteria
    ]
    table = f'<table class="oe-tight"><caption>Shares of the decision</caption><tbody>{"".join(lines)}</tbody></table>'
    edited = len(result.decision.weight_edits)
    words = f"Weights changed after the result was seen: {edited}. The summary says so." if edited else ""
    return table + markup.paragraph(words, kind="oe-quiet")


def _to_weights() -> None:
    st.session_state["section"] = "What matters"


def _reasons(result: Evaluation) -> str:
    return f'<div class="oe-pair"><div>{_why(result)}</div><div>{_hangs_on(result)}</div></div>'


def _why(result: Evaluation) -> str:
    chart = charts.differences(result)
    if chart is None:
        return ""
    words = markup.paragraph("Points that each criterion adds to the lead, or takes from it.", kind="oe-quiet")
    title = f"Why {result.winner} is ahead of {result.runner_up}"
    return f"<h2>{escape(title)}</h2>{words}{chart.image()}"


def _hangs_on(result: Evaluation) -> str:
    open_points = [
        f"{unknown.row}, {unknown.label}: its score lies between {unknown.low:.0f} and {unknown.high:.0f}."
        for unknown in result.matters
    ]
    none = "Nothing that is still open could change the first place."
    first = markup.paragraph("Not known, and able to change the first place:" if open_points else none)
    said = [*hangs_on.first_shares(result), *hangs_on.tips(result), *hangs_on.dominance(result)]
    return f"<h2>What it hangs on</h2>{first}{markup.listed(open_points)}{markup.listed(said)}"


def _details_open(result: Evaluation) -> bool:
    """Whether the person wants the details of how sure the answer is."""
    words = "How often each comes first, weights that tip it, break-evens"
    return result.sensitivity is not None and st.toggle(words, key="details")


def _details(result: Evaluation) -> Iterator[str]:
    sensitivity = result.sensitivity
    if sensitivity is None:
        return
    near = sensitivity.shares["near"]
    chart = charts.shares(
        [(name, near.ranks[name]) for name in sensitivity.rows],
        steps=[f"place {place}" for place, _ in enumerate(sensitivity.rows, start=1)],
        title="How often each row takes each place, with weights near yours",
    )
    yield markup.paragraph(f"{chart.label.partition('. ')[0]}.")
    yield chart.image()
    yield _small_table(
        ("Criterion", "Weight now", "First place stays", "Beyond it leads"), hangs_on.tipping_table(result)
    )
    if lines := hangs_on.break_evens(result):
        yield markup.paragraph(f"What would make {result.runner_up} equal to {result.winner}:")
        yield markup.listed(lines)


def _small_table(heads: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    head = "".join(f'<th scope="col">{escape(each)}</th>' for each in heads)
    body = "".join(markup.row(first, [f"<td>{escape(cell)}</td>" for cell in rest]) for first, *rest in lines)
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return markup.scrolling(table, heads[0])


def _table(result: Evaluation) -> str:
    names = [row.name for row in result.rows]
    table = _table_html(side_by_side.criteria(result), names, caption="▲ marks the best level of each criterion.")
    return f"<h2>Side by side</h2>{markup.scrolling(table, 'Side by side')}"


def _terms(result: Evaluation) -> None:
    """The terms, which no weight changes: those that differ, and folded away those that are the same everywhere."""
    terms = side_by_side.terms(result)
    shown = [place for place, _ in enumerate(result.rows) if any(line.cells[place].text for line in terms)]
    names = [result.rows[place].name for place in shown]
    terms = tuple(replace(line, cells=tuple(line.cells[place] for place in shown)) for line in terms)
    differ = [line for line in terms if line.differs]
    same = [line for line in terms if not line.differs]
    words = "The same everywhere"
    markup.html(
        markup.scrolling(_table_html(differ, names, caption="Terms that differ."), "Terms that differ")
        if differ
        else "",
        f"<details><summary>{words}: {len(same)}</summary>" if same else "",
        f"{markup.scrolling(_table_html(same, names, caption=words), words)}</details>" if same else "",
    )


def _table_html(lines: Sequence[TableLine], names: list[str], *, caption: str) -> str:
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in names)
    body = "".join(markup.row(_line_head(line), [_cell(cell) for cell in line.cells]) for line in lines)
    return (
        f'<table><caption>{escape(caption)}</caption><thead><tr><th scope="col">What</th>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table>"
    )


def _line_head(line: TableLine) -> str:
    if line.field in Offer.model_fields:
        return field_of(line.field).label
    return line.label if line.share is None else f"{line.label} ({line.share:.0%})"


def _cell(cell: TableCell) -> str:
    kind = "best" if cell.best else "unknown" if cell.text == side_by_side.NOT_KNOWN else ""
    spoken = '<span class="oe-quiet"> best</span>' if cell.best else ""
    points = f'<br><span class="oe-quiet">{cell.points:.0f} points</span>' if cell.points is not None else ""
    text = cell.text if cell.span is None else _LONG.sub(lambda number: f"{int(number[0]):,}", cell.text)
    return f'<td><span class="{kind}">{escape(text)}</span>{spoken}{points}</td>'


_LONG = re.compile(r"(?<![\d.,])\d{4,}(?![\d,])")
"""A number that is easier to read in groups."""


def _notes(result: Evaluation) -> str:
    if not result.notes:
        return ""
    shown = " open" if result.weights.mode == "equal" else ""  # a first answer stands on scales that nobody chose
    return f"<details{shown}><summary>Know this about the numbers</summary>{markup.listed(result.notes)}</details>"


BLOCKS: dict[str, Callable[[Evaluation], Iterable[str]]] = {
    "verdict": _verdict,
    "ranking": lambda result: (_ranking(result), _contributions(result)),
    "shares": lambda result: (_shares(result),),
    "reasons": lambda result: (_reasons(result), _table(result), _notes(result)),
    "details": _details,
}
"""What moves with a weight, as markup; one block where one will do, since each costs time."""


def _block(name: str, result: Evaluation) -> str:
    return markup.block(*BLOCKS[name](result), kind="oe-verdict" if name == "verdict" else "")


def offers_of(result: Evaluation) -> list[RowResult]:
    """The rows somebody waits for an answer to."""
    return [row for row in result.rows if row.kind in {Kind.OFFER, Kind.COUNTER_OFFER}]
