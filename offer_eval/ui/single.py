"""Check one offer on its own: paste a text or fill in fields; flags, gaps, verdict and questions follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from offer_eval.core.verdict import Word
from offer_eval.decision_file import written
from offer_eval.ui import edits, flags, markup, result, rows, said
from offer_eval.ui.desk import desk, evaluation, stepped
from offer_eval.ui.fields import FRONT, field_of
from offer_eval.ui.forms import field, typed, widget_key

if TYPE_CHECKING:
    from offer_eval.core.evaluation import RowResult
    from offer_eval.ui.edits import Path

PLACE: Path = ("offers", 0)
SHORT = "single"

ANSWER = "what-the-check-says"
"""Where the answer stands on the page."""


def show() -> None:
    """The page; it needs no second offer and no criteria."""
    st.header("Check one offer", anchor=False)
    offer = desk().single.offers[0]
    left, right = st.columns([1, 1], gap="large")
    with left:
        typed(
            "Whose offer is it?",
            offer.name,
            name=f"{SHORT}.name",
            which="single",
            edit=lambda decision, text: edits.renamed(decision, PLACE, text),
        )
        rows.texts(SHORT, PLACE, offer, "single")
        st.button("Check it", key="single.check", type="primary", help="What you pasted is read at once")
        form = written(offer)
        with st.container(key="pairs"):
            columns = st.columns(2)
        for index, name in enumerate(FRONT):
            with columns[index % 2]:
                field(field_of(name), "single", PLACE, form=form.get(name), row=SHORT, of=offer.name)
        with st.expander("More questions"):
            rows.more(SHORT, PLACE, offer, "single")
    with right:
        _answer(evaluation("single").rows[0])


def _answer(row: RowResult) -> None:
    st.subheader("What the check says", anchor=ANSWER)
    if desk().single == edits.single_offer():
        words = "Nothing to check yet. Paste a text or fill in a field; the answer appears here."
        markup.html(markup.paragraph(words, kind="oe-quiet"))
        return
    # Without criteria the first reason is that there is no score, which one offer alone does not miss.
    unscored = row.total is None and Word.WALK_AWAY not in row.verdict.words
    reasons = row.verdict.reasons[1:] if unscored else row.verdict.reasons
    markup.html(
        f"<p>{result.verdict_badge(row)}</p>",
        *(markup.paragraph(reason) for reason in (*reasons, row.verdict.if_refused)),
        kind="oe-verdict",
    )
    _use_it()
    flags.cards(row, SHORT, PLACE, "single")
    asks = [ask.question for ask in row.questions if ask.kind != "flag"]
    if asks:
        markup.html(markup.paragraph("Ask this as well:", kind="oe-quiet"))
        for question in asks:
            st.code(question, language=None, wrap_lines=True)
    said.show(desk().single.offers[0], desk().single, desk().day())
    _in_short(row)


def _in_short(row: RowResult) -> None:
    """The answer in a line at the foot of a phone, where it stands far below the fields."""
    flagged = sum(finding.open for finding in row.findings)
    words = "no red flag so far" if not flagged else "1 red flag" if flagged == 1 else f"{flagged} red flags"
    markup.html(f'<a href="#{ANSWER}">{result.verdict_badge(row)} {words}. <span>Read it</span></a>', kind="oe-foot")


def _use_it() -> None:
    with st.container(horizontal=True):
        if desk().decision is not None:
            st.button("Add it to my comparison", key=widget_key("single.add"), on_click=_add)
        st.button("Start afresh", key=widget_key("single.clear"), type="tertiary", on_click=_clear)


def _add() -> None:
    offer = desk().single.offers[0]
    decision = desk().of("decision")
    named = offer.model_copy(update={"name": edits.fresh_name(decision, offer.name)})
    if stepped(f"Added {named.name}.", lambda d: edits.changed(d, ("offers", len(d.offers)), named)):
        st.session_state["section"] = "Offers"


def _clear() -> None:
    desk().single = edits.single_offer()
    desk().renew("")
