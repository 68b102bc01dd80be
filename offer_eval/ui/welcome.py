"""The first minute: try the example, start mine, open a file, or check one offer on its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import streamlit as st

from offer_eval.errors import InputError
from offer_eval.ui import edits, markup
from offer_eval.ui.desk import (
    Refused,
    desk,
    example,
    free_path,
    kept_before,
    lay_out,
    open_bytes,
    open_file,
    sentence,
    start_folder,
)
from offer_eval.ui.fields import ungrouped
from offer_eval.ui.forms import complaint

QUESTIONS = (
    ("name", "Whose offer is it?", "Meridian"),
    ("base_salary", "Base salary a year", "71000, or 68000 to 74000"),
    ("commute_minutes", "Minutes to work, one way", "35"),
    ("security", "How secure is it? 0 to 10", "7"),
    ("cv_value", "What does it do for your CV? 0 to 10", "6"),
)
"""The five fields of the first minute: name, label, example."""

MOST_KEPT = 3
"""Decisions kept before that the first page offers to go on with."""

CURRENCIES = ("EUR", "USD", "GBP", "CHF", "CAD", "AUD", "SEK", "NOK", "DKK", "PLN", "INR", "JPY")


def show() -> None:
    """The start page."""
    st.title("Which job offer is best for you?", anchor=False)
    markup.html(
        markup.paragraph(
            "Weigh your offers by what matters to you, see what is wrong with each, and what to do next. "
            "Everything stays on this machine."
        )
    )
    _trouble()
    if st.session_state.get("starting"):
        _start_mine()
        return
    columns = st.columns(3, border=True)
    with columns[0]:
        st.header("Start mine", anchor=False)
        st.markdown("Two offers, five fields each. A first, rough answer at once; everything else makes it better.")
        st.button("Start with my offers", type="primary", key="start_mine", on_click=_begin, width="stretch")
    with columns[1]:
        st.header("Try the example", anchor=False)
        st.markdown("Three invented offers with a deadline, an unknown and a deal-breaker. Change anything.")
        st.button("Open the example", key="try_example", on_click=_open_example, width="stretch")
    with columns[2]:
        st.header("Open a file", anchor=False)
        for path in kept_before()[:MOST_KEPT]:
            words = f"Go on with {markup.plain(path.name)}"
            st.button(words, key=f"go_on.{path.name}", on_click=_go_on, args=(path,), width="stretch")
        st.markdown("A decision that you have kept before (.yaml or .json).")
        st.file_uploader(
            "Decision file",
            type=["yaml", "yml", "json"],
            key="upload",
            on_change=_open_upload,
            label_visibility="collapsed",
        )
    st.button(
        "I only want to check one offer, advert or letter",
        key="check_one",
        type="tertiary",
        on_click=_check_one,
    )


def _trouble() -> None:
    problems = desk().trouble
    if problems:
        cause = "This file cannot be used as it stands. Mend it in any text editor, then open it again:"
        markup.html(markup.paragraph(cause), markup.problems(problems), kind="oe-warn")
    wanted = desk().wanted
    if wanted is not None and problems and wanted.exists():
        st.button("I have mended it: read it again", key="again", on_click=_again, args=(wanted,))


def _again(path: Path) -> None:
    open_file(path)


def _begin() -> None:
    st.session_state["starting"] = True


def _back() -> None:
    st.session_state["starting"] = False


def _open_example() -> None:
    lay_out(example(desk().day()))
    st.session_state["section"] = "Result"
    desk().said = "This is an example. Change anything; it is not saved."


def _open_upload() -> None:
    upload = st.session_state["upload"]
    if upload is not None and open_bytes(upload.getvalue(), upload.name):
        st.session_state["section"] = "Result"


def _go_on(path: Path) -> None:
    if open_file(path):
        st.session_state["section"] = "Result"


def _check_one() -> None:
    st.session_state["alone"] = True


def _start_mine() -> None:
    st.header("Two offers, five fields each", anchor=False)
    markup.html(
        markup.paragraph("Skip whatever you do not know. A range such as 68000 to 74000 is fine.", kind="oe-quiet")
    )
    with st.form("first", border=False, enter_to_submit=False):
        columns = st.columns(2, border=True)
        for number, column in enumerate(columns, start=1):
            with column:
                st.subheader(f"Offer {number}", anchor=False)
                for name, label, example_text in QUESTIONS:
                    st.text_input(label, key=f"first.{number}.{name}", placeholder=f"for example {example_text}")
                    complaint(f"first.{number}.{name}")
        _where_and_what()
        st.checkbox("Ask me for my gut choice before you show any numbers", key="first.gut")
        st.form_submit_button("Show me a first answer", type="primary", key="first.go", on_click=_first_answer)
    complaint("first")
    st.button("← Back", key="first.back", type="tertiary", on_click=_back)


def _where_and_what() -> None:
    left, right = st.columns([1, 2])
    with left:
        st.selectbox("Currency", CURRENCIES, key="first.currency", accept_new_options=True)
    with right:
        wanted = desk().wanted
        default = wanted if wanted is not None and not wanted.exists() else free_path(start_folder())
        st.text_input(
            "Keep it in this file",
            str(default),
            key="first.path",
            help="Every change is saved there from now on. Empty it to keep nothing on disk.",
        )
        complaint("first.path")


def _first_answer() -> None:
    here, state = desk(), st.session_state
    rows: list[dict[str, Any]] = [{name: _typed(number, name) for name, _, _ in QUESTIONS} for number in (1, 2)]
    here.refused.clear()
    try:
        decision = edits.first_decision(rows, currency=str(state.get("first.currency") or "EUR").upper(), gut=None)
    except InputError as error:
        _place(error, rows)
        return
    path = str(state.get("first.path") or "").strip()
    if not lay_out(decision, keep_in=Path(path).expanduser() if path else None):
        _refuse("first.path", sentence(InputError(*here.trouble)), path)
        here.trouble = ()
        return
    here.gut_asked = not state.get("first.gut")
    state["starting"], state["section"] = False, "Result"


def _typed(number: int, name: str) -> str:
    text = str(st.session_state.get(f"first.{number}.{name}") or "").strip()
    return text if name == "name" else ungrouped(text)


def _place(error: InputError, rows: list[dict[str, Any]]) -> None:
    """Put every problem under the field it belongs to."""
    names = {row["name"]: number for number, row in reversed(list(enumerate(rows, start=1))) if row["name"]}
    for problem in error.problems:
        number = next((n for name, n in names.items() if problem.field.startswith(f"offer {name!r}")), None)
        if number is None:
            number = next((n for n in (1, 2) if problem.field.startswith(f"offer {n}")), None)
        field = problem.field.rpartition(", ")[2]
        key = f"first.{number}.{field}" if number and field in {name for name, _, _ in QUESTIONS} else "first"
        if key not in desk().refused:
            _refuse(key, sentence(InputError(problem)), "")


def _refuse(key: str, words: str, raw: str) -> None:
    desk().refused[key] = Refused(raw, words)
