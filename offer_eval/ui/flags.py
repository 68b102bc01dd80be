"""Section "Red flags": a card each, with the evidence, the other side, the question, and its state changed in place."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from offer_eval.core.model import Offer
from offer_eval.core.red_flags.rule import RULES, Severity
from offer_eval.exports import summary
from offer_eval.ui import edits, markup, said
from offer_eval.ui.desk import desk, evaluation, tried
from offer_eval.ui.forms import complaint, widget_key

if TYPE_CHECKING:
    from offer_eval.core.evaluation import RowResult
    from offer_eval.core.red_flags.rule import Finding
    from offer_eval.ui.desk import Which
    from offer_eval.ui.edits import Path

AROUND = 140
"""Letters of a text shown to either side of the words that raised a flag."""

LEAST = {"Every one": Severity.NOTE, "Medium and above": Severity.MEDIUM, "High and stop": Severity.HIGH}


def show() -> None:
    """The section."""
    st.header("Red flags", anchor=False)
    markup.html(
        markup.paragraph(
            "Taken from what you wrote and from the texts you pasted. A flag never changes a score; it stands beside "
            "it. Each one shows the other side and the question that settles it.",
            kind="oe-quiet",
        )
    )
    shown = st.segmented_control(
        "Show", list(LEAST), default="Every one", required=True, key="least", label_visibility="collapsed"
    )
    result = evaluation()
    places = {row.name: (short, path) for short, path, row in edits.places_of_rows(desk().of("decision"))}
    for row in result.rows:
        if isinstance(row.row, Offer):
            short, path = places[row.name]
            st.subheader(markup.plain(row.name), anchor=False)
            cards(row, short, path, "decision", least=LEAST[str(shown)])
            said.show(row.row, desk().of("decision"), result.today)


def cards(row: RowResult, short: str, path: Path, which: Which, *, least: Severity = Severity.NOTE) -> None:
    """The flags of one offer, open ones first, and how much nobody has answered yet."""
    found = [f for f in row.findings if f.severity.gravity >= least.gravity]
    hidden = len(row.findings) - len(found)
    if hidden:
        lesser = "1 lesser flag is" if hidden == 1 else f"{hidden} lesser flags are"
        markup.html(markup.paragraph(f"{lesser} not shown.", kind="oe-quiet"))
    elif not found:
        markup.html(markup.paragraph("Nothing found in what you wrote so far."))
    for finding in sorted(found, key=lambda f: (not f.open, -f.severity.gravity)):
        with st.container(border=True, key=f"flag-{short}-{finding.rule}-{which}"):
            _card(finding, row, short, path, which)
    _not_asked(row)


def _card(finding: Finding, row: RowResult, short: str, path: Path, which: Which) -> None:
    state = f" <span class='oe-quiet'>{escape(finding.state.value)}, {escape(finding.rule)}</span>"
    rule = RULES.get(finding.rule)
    markup.html(
        f"<p>{markup.severity_badge(finding.severity)} ",
        f"<strong>{escape(summary.flag_title(finding))}</strong>{state}</p>",
        _evidence(finding, row),
        markup.paragraph(f"Your note: {finding.reason}") if finding.reason else "",
        markup.paragraph(rule.why, kind="") if rule and finding.open else "",
        f"<p><strong>The other side:</strong> {escape(rule.other_side)}</p>" if rule and finding.open else "",
    )
    if finding.open and finding.question:
        markup.html(markup.paragraph("Ask this:", kind="oe-quiet"))
        st.code(finding.question, language=None, wrap_lines=True)
    _state(finding, short, path, which)


def _evidence(finding: Finding, row: RowResult) -> str:
    """The words that raised it, marked in their sentence; else the fields."""
    texts = row.row.texts if isinstance(row.row, Offer) else None
    text = getattr(texts, finding.field, "") if texts is not None and finding.start is not None else ""
    if not text or finding.start is None or finding.end is None:
        return f"<blockquote>{escape(finding.evidence)}</blockquote>"
    start, end = finding.start - AROUND, finding.end + AROUND
    before, after = text[max(0, start) : finding.start], text[finding.end : end]
    if start > 0:  # cut between words
        before = f"… {before.partition(' ')[2]}"
    if end < len(text):
        after = f"{after.rpartition(' ')[0]} …"
    words = text[finding.start : finding.end]
    return f"<blockquote>{escape(before)}<mark>{escape(words)}</mark>{escape(after)}</blockquote>"


def _state(finding: Finding, short: str, path: Path, which: Which) -> None:
    key = f"{short}.flag.{finding.rule}"
    take = {"which": which, "path": (*path, "flags", finding.rule), "name": key}
    if not finding.open:
        st.button("Open it again", key=widget_key(f"{key}.open"), type="tertiary", on_click=_reopen, kwargs=take)
        return
    with (
        st.expander("Settle it: I found out, or I accept it", expanded=key in desk().refused),
        st.container(horizontal=True, vertical_alignment="bottom"),
    ):
        st.text_input(
            "What did you find out, or why do you accept it?",
            desk().refused[key].raw if key in desk().refused else "",
            key=widget_key(key),
            placeholder="Evidence or reason, in a few words",
        )
        st.button(
            "Cleared by this", key=widget_key(f"{key}.cleared"), on_click=_answer, kwargs=take | {"state": "cleared"}
        )
        st.button(
            "I accept it", key=widget_key(f"{key}.accept"), on_click=_answer, kwargs=take | {"state": "acknowledged"}
        )
    complaint(key)


def _answer(*, which: Which, path: Path, name: str, state: str) -> None:
    words = str(st.session_state[widget_key(name)] or "").strip()
    wanted = {"state": state, "reason": words}
    tried(which, name, lambda decision: edits.changed(decision, path, wanted), raw=words)


def _reopen(*, which: Which, path: Path, name: str) -> None:
    rule = str(path[-1])
    offer = edits.at(desk().of(which), path[:-2])
    known = rule if rule in offer.flags else RULES[rule].name
    tried(which, name, lambda decision: edits.changed(decision, (*path[:-1], known), edits.Removed))


def _not_asked(row: RowResult) -> None:
    titles = [RULES[name].title for name in row.not_asked if name in RULES]
    if titles:
        with st.expander(f"{len(titles)} more could be checked if you answer more questions"):
            markup.html(markup.listed(titles))
            markup.html(
                markup.paragraph("The questions stand under \u201cMore terms\u201d of the offer.", kind="oe-quiet")
            )
