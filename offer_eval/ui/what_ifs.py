"""What if: states of the decision kept under a name, to compare; they last as long as the window."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from offer_eval.core.evaluation import evaluate
from offer_eval.exports import summary
from offer_eval.ui import markup
from offer_eval.ui.desk import WhatIf, desk, filled

if TYPE_CHECKING:
    from offer_eval.core.evaluation import Evaluation


def show() -> None:
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
    taken = {each.name for each in here.what_ifs} | {"Now"}
    names = (wish, *(f"{wish} ({number})" for number in range(2, len(taken) + 3)))
    name = next(each for each in names if each not in taken)
    here.what_ifs = [*here.what_ifs, WhatIf(name, here.of("decision"))]
    st.session_state["what_if.name"] = ""


def _back_to(index: int) -> None:
    what_if = desk().what_ifs[index]
    desk().step(f"Went back to {what_if.name}.", what_if.decision)


def _forget(index: int) -> None:
    here = desk()
    here.what_ifs = [each for place, each in enumerate(here.what_ifs) if place != index]


def _what_if_table(states: list[WhatIf]) -> None:
    today = desk().day()
    results = [evaluate(filled(state.decision, today), today=today, seed=desk().seed, brief=True) for state in states]
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
