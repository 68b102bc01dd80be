"""Section "Result": the verdict first, then how sure, the ranking, why, what it hangs on, and the table."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from offer_eval import charts
from offer_eval.core.deal_breakers import Outcome
from offer_eval.core.evaluation import evaluate
from offer_eval.core.model import Kind
from offer_eval.core.verdict import Word
from offer_eval.core.weights import swings_of
from offer_eval.exports import hangs_on, side_by_side, summary
from offer_eval.exports.levels import range_of
from offer_eval.ui import edits, markup
from offer_eval.ui.desk import WhatIf, desk, evaluation, keep, tried
from offer_eval.ui.weights import slider

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    _what_ifs()


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


@st.fragment
def _live() -> None:
    """Everything that moves with a weight; one block of markup where one will do, since each costs time."""
    result = evaluation(brief=not st.session_state.get("sureness"))
    verdict(result)
    if result.criteria:
        left, right = st.columns([5, 2], gap="large")
        with left:
            markup.html(_ranking(result), _contributions(result))
        with right:
            _weights(result)
        left, right = st.columns(2, gap="large")
        with left:
            markup.html(_why(result))
        with right:
            markup.html(_hangs_on(result))
            _more_about_sureness(result)
        markup.html(_table(result), _notes(result))
    if keep():
        st.rerun()


def verdict(result: Evaluation) -> None:
    """The answer in words, how sure it is, and why."""
    markup.html(
        f'<h2>{escape(summary.headline(result))}</h2><div role="status" aria-live="polite">',
        markup.paragraph(summary.sentences([summary.sure(result), summary.certain_win(result)])),
        markup.listed([*summary.reasons(result), _gut_words(result), summary.recorded(result)]),
        markup.paragraph(_rough(result), kind="oe-quiet"),
        "</div>",
        kind="oe-verdict",
    )


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
    places = "" if line.places == "-" else f", place {line.places}"
    return (
        f'<tr><td class="num">{line.rank}</td><th scope="row">{escape(row.name)}<br>{verdict_badge(row)}{why}</th>'
        f'<td class="num"><strong>{line.score}</strong></td><td style="width:45%;min-width:7rem">{bar}'
        f'<span class="oe-quiet">{range_of(row)}{places}</span></td></tr>'
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


def _weights(result: Evaluation) -> None:
    st.header("Your weights", anchor=False)
    markup.html(markup.paragraph("Move one and watch the answer.", kind="oe-quiet"))
    decision = result.decision
    swings = swings_of(decision.criteria, decision.weighting)
    for criterion in result.criteria:
        slider(
            criterion, swings[criterion.name], label=f"{criterion.label}: {result.weights.shares[criterion.name]:.0%}"
        )
    edited = len(result.decision.weight_edits)
    if edited:
        words = f"Weights changed after the result was seen: {edited}. The summary says so."
        markup.html(markup.paragraph(words, kind="oe-quiet"))
    words = "More about weights and scales"
    if st.button(words, key="to_weights", type="tertiary", on_click=_go, args=("What matters",)):
        st.rerun()


def _go(section: str) -> None:
    st.session_state["section"] = section


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


def _more_about_sureness(result: Evaluation) -> None:
    sensitivity = result.sensitivity
    if sensitivity is None:
        return
    words = "How often each comes first, weights that tip it, break-evens"
    with st.expander(words, key="sureness", on_change="rerun") as opened:
        if not opened.open:
            return
        near = sensitivity.shares["near"]
        places = [f"place {place}" for place, _ in enumerate(sensitivity.rows, start=1)]
        chart = charts.shares(
            [(name, near.ranks[name]) for name in sensitivity.rows],
            steps=places,
            title="How often each row takes each place, with weights near yours",
        )
        markup.html(markup.paragraph(f"{chart.label.partition('. ')[0]}."), chart.image())
        _small_table(
            ("Criterion", "Weight now", "First place stays", "Beyond it leads"), hangs_on.tipping_table(result)
        )
        lines = hangs_on.break_evens(result)
        if lines:
            markup.html(
                markup.paragraph(f"What would make {result.runner_up} equal to {result.winner}:"), markup.listed(lines)
            )


def _small_table(heads: Sequence[str], lines: Sequence[Sequence[str]]) -> None:
    head = "".join(f'<th scope="col">{escape(each)}</th>' for each in heads)
    body = "".join(markup.row(first, [f"<td>{escape(cell)}</td>" for cell in rest]) for first, *rest in lines)
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    markup.html(markup.scrolling(table, heads[0]))


def _table(result: Evaluation) -> str:
    names = [row.name for row in result.rows]
    table = _table_html(side_by_side.criteria(result), names, caption="▲ marks the best level of each criterion.")
    return f"<h2>Side by side</h2>{markup.scrolling(table, 'Side by side')}"


def _terms(result: Evaluation) -> None:
    """The terms, which no weight changes: those that differ, and folded away those that are the same everywhere."""
    names, terms = [row.name for row in result.rows], side_by_side.terms(result)
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
    return f"<details><summary>Know this about the numbers</summary>{markup.listed(result.notes)}</details>"


def _what_ifs() -> None:
    """States kept under a name, to compare; they last as long as this window."""
    st.header("What if?", anchor=False)
    markup.html(
        markup.paragraph(
            "Keep the state of now under a name, change weights or terms, and compare. States last as long as this "
            "window; your file does not keep them.",
            kind="oe-quiet",
        )
    )
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(
            "Name of this state", key="what_if.name", placeholder="for example: as they offer it now", max_chars=60
        )
        st.button("Keep it", key="what_if.keep", on_click=_keep_what_if)
    kept = desk().what_ifs
    if kept:
        _what_if_table([*kept, WhatIf("Now", desk().of("decision"))])
        for index, what_if in enumerate(kept):
            with st.container(horizontal=True):
                st.button(
                    f"Go back to {markup.plain(what_if.name)}",
                    key=f"what_if.back.{index}",
                    on_click=_back_to,
                    args=(index,),
                )
                st.button(
                    f"Forget {markup.plain(what_if.name)}",
                    key=f"what_if.forget.{index}",
                    type="tertiary",
                    on_click=_forget,
                    args=(index,),
                )


def _keep_what_if() -> None:
    here = desk()
    wish = str(st.session_state["what_if.name"] or "").strip() or f"State {len(here.what_ifs) + 1}"
    here.what_ifs = [*here.what_ifs, WhatIf(wish, here.of("decision"))]
    st.session_state["what_if.name"] = ""


def _back_to(index: int) -> None:
    what_if = desk().what_ifs[index]
    desk().step(f"Went back to {what_if.name}.", what_if.decision)


def _forget(index: int) -> None:
    here = desk()
    here.what_ifs = [each for place, each in enumerate(here.what_ifs) if place != index]


def _what_if_table(states: list[WhatIf]) -> None:
    results = [evaluate(state.decision, today=desk().day(), seed=desk().seed, brief=True) for state in states]
    names = list(dict.fromkeys(row.name for result in results for row in result.rows))
    head = "".join(f'<th scope="col">{escape(state.name)}</th>' for state in states)
    lines = [markup.row("Answer", [f"<td>{escape(summary.headline(result))}</td>" for result in results])]
    lines += [markup.row(name, [_score_of(name, result) for result in results]) for name in names]
    markup.html(
        markup.scrolling(
            f'<table><thead><tr><th scope="col">What</th>{head}</tr></thead><tbody>{"".join(lines)}</tbody></table>',
            "What if",
        )
    )


def _score_of(name: str, result: Evaluation) -> str:
    row = next((row for row in result.rows if row.name == name), None)
    return f'<td class="num">{row.total.point:.0f}</td>' if row and row.total else '<td class="num">-</td>'


def offers_of(result: Evaluation) -> list[RowResult]:
    """The rows somebody waits for an answer to."""
    return [row for row in result.rows if row.kind in {Kind.OFFER, Kind.COUNTER_OFFER}]
