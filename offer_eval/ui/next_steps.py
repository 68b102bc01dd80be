"""Section "Next steps": dates, questions in order of what matters, and everything to keep."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from offer_eval.exports import EXPORTS, summary
from offer_eval.ui import markup
from offer_eval.ui.desk import desk, evaluation, file_text
from offer_eval.ui.result import offers_of, verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from offer_eval.core.evaluation import Evaluation
    from offer_eval.exports import Export


def show() -> None:
    """The section."""
    result = evaluation()
    verdict(result)
    left, right = st.columns([3, 2], gap="large")
    with left:
        _questions(result)
    with right:
        _dates(result)
        _said(result)
    downloads(result)


def _dates(result: Evaluation) -> None:
    st.header("Dates", anchor=False)
    days = [(row.answer_by, f"Answer to {row.name}") for row in result.decision.offers if row.answer_by]
    lines = [f"{moment:%a %d %b %Y, %H:%M}: {what}" for moment, what in sorted(days, key=lambda pair: pair[0])]
    lines += [
        f"{process.promised_date:%a %d %b %Y}: {process.employer} promised to be in touch"
        for process in result.decision.processes
        if process.promised_date
    ]
    markup.html(markup.listed(lines) or markup.paragraph("No date is known. Write \u201canswer by\u201d at an offer.", kind="oe-quiet"))


def _said(result: Evaluation) -> None:
    for title, lines in (("Worth waiting?", summary.waits(result)), ("Reasons for leaving", summary.leaving(result))):
        if lines:
            st.header(title, anchor=False)
            markup.html(markup.listed(lines))


def _questions(result: Evaluation) -> None:
    st.header("What to ask", anchor=False)
    markup.html(
        markup.paragraph("What could change the answer stands first. What cannot matter is not asked.", kind="oe-quiet")
    )
    for row in offers_of(result):
        if row.questions:
            st.subheader(markup.plain(row.name), anchor=False)
            for ask in row.questions:
                st.caption("Could change the answer" if ask.decides else "Good to know")
                st.code(ask.question, language=None, wrap_lines=True)


def downloads(result: Evaluation) -> None:
    """One button for every export, made when it is pressed, and one for the decision itself."""
    st.header("Keep it", anchor=False)
    with st.container(horizontal=True, key="downloads"):
        for name, export in EXPORTS.items():
            _download(name, export, result)
        st.download_button(
            "My decision file (YAML)",
            file_text,
            file_name=desk().file.path.name if desk().file and desk().file.path else "my_decision.yaml",  # type: ignore[union-attr]
            mime="application/yaml",
            key="download.decision",
            on_click="ignore",
            icon=":material/download:",
        )


def _download(name: str, export: Export, result: Evaluation) -> None:
    render: Callable[[], bytes] = partial(export.render, result)
    st.download_button(
        export.title,
        render,
        file_name=f"decision_summary{export.suffix}",
        mime=export.media_type,
        key=f"download.{name}",
        on_click="ignore",
        icon=":material/download:",
    )


