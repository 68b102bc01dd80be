"""The page: head, sections, and saving at the end of every run."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING

import click
import streamlit as st

from offer_eval.ui import markup, memory
from offer_eval.ui.desk import Desk, desk, free_path, keep, keep_in, lacking, later_text, open_file, start_folder

if TYPE_CHECKING:
    from datetime import date

SECTIONS = {
    "Offers": "rows",
    "What matters": "weights",
    "Result": "result",
    "Red flags": "flags",
    "Money": "money",
    "Next steps": "next_steps",
    "Check one offer": "single",
}
"""The sections and their modules, each loaded when it is first shown."""

KEPT = ("way", "details", "least")
"""What the person chose in one section and finds again after a look at another."""

SCRIPTS = frozenset({"app.py", "start.py"})


def show() -> None:
    """Draw the whole page once."""
    # No icon of our own: for an emoji Streamlit loads its whole catalogue, for a picture a library to read pictures.
    st.set_page_config(page_title="Offer evaluation", layout="wide")
    markup.show(markup.STYLE)
    if "desk" not in st.session_state:
        _begin()
    for key in KEPT:  # a widget that is not drawn forgets what it was set to
        if key in st.session_state:
            st.session_state[key] = st.session_state[key]
    if desk().decision is not None:
        _head()
        import_module(f"offer_eval.ui.{SECTIONS[_section()]}").show()
        if keep():
            st.rerun()
    elif st.session_state.get("alone"):
        _alone()
    else:
        import_module("offer_eval.ui.welcome").show()
    memory.settle()


def _begin() -> None:
    """A new session: read what the script was told, and open the file if there is one."""
    told = arguments(sys.argv)
    st.session_state["desk"] = Desk(today=told.today, seed=told.seed)
    if told.file is None:
        return
    desk().wanted = told.file
    if not told.file.exists():
        st.session_state["starting"] = True
    elif open_file(told.file):
        st.session_state.setdefault("section", "Result")


@dataclass(frozen=True, slots=True)
class Told:
    """What the page's script was told on the command line."""

    file: Path | None
    today: date | None
    seed: int


def arguments(argv: list[str]) -> Told:
    """`[FILE] [--today DAY] [--seed N]` behind the page's script; nothing where another program runs the page."""
    file = click.Argument(["file"], required=False, type=click.Path(path_type=Path))
    today = click.Option(["--today"], type=click.DateTime(["%Y-%m-%d"]))
    command = click.Command("app.py", params=[file, today, click.Option(["--seed"], type=int, default=0)])
    told = command.make_context("app.py", argv[1:] if argv and Path(argv[0]).name in SCRIPTS else []).params
    return Told(told["file"], told["today"].date() if told["today"] else None, told["seed"])


def _head() -> None:
    here = desk()
    title = here.of("decision").title
    left, right = st.columns([3, 2], vertical_alignment="center")
    with left:
        st.title(markup.plain(title or "Which offer?"), anchor=False)
    with right:
        _file_line()
    _trouble()
    if st.session_state.get("closing"):
        _closing()
    _not_understood()
    if missing := lacking():
        markup.html(markup.paragraph(missing), kind="oe-warn")
    if here.said:
        _said(here.said)
        here.said = ""


def _not_understood() -> None:
    """What was typed and could not be taken, wherever the person looks now."""
    typed = [f"“{shorten(each.raw, 40, placeholder=' …')}”" for each in desk().refused.values() if each.raw]
    if typed:
        words = f"Not understood, and not counted: {'; '.join(typed)}"
        markup.html(markup.paragraph(f"{words}. A sentence under the field says why."), kind="oe-warn")


def _file_line() -> None:
    here = desk()
    with st.container(horizontal=True, horizontal_alignment="right", vertical_alignment="center", key="file_line"):
        if here.steps:
            st.button(
                "Undo",
                key="undo",
                type="tertiary",
                on_click=_undo,
                help=markup.plain(here.steps[-1].done),
            )
        if here.kept_in is not None and not (here.dirty and here.trouble):
            st.badge(f"✓ Saved in {markup.plain(here.kept_in.name)}", color="green")
        else:
            _not_saved()
        then = _ask_before_closing if here.dirty else _close
        st.button("Close", key="close", type="tertiary", on_click=then, help="Back to the start page")


def _ask_before_closing() -> None:
    st.session_state["closing"] = True


def _closing() -> None:
    """Asked before what no file holds is let go."""
    markup.html(markup.paragraph("What you changed is in no file. Close it all the same?"), kind="oe-warn")
    with st.container(horizontal=True):
        st.button("Close and lose it", key="closing.yes", on_click=_close)
        st.button("Stay here", key="closing.no", type="primary", on_click=_stay)


def _stay() -> None:
    st.session_state["closing"] = False


def _not_saved() -> None:
    with st.popover("Not saved", type="secondary"):
        st.text_input("Keep it in this file", str(free_path(start_folder())), key="keep.path")
        st.button("Keep it there from now on", key="keep.go", type="primary", on_click=_keep_there)
        st.download_button(
            "Download it instead",
            later_text(),
            file_name="my_decision.yaml",
            mime="application/yaml",
            key="keep.download",
            on_click="ignore",
        )


def _keep_there() -> None:
    path = str(st.session_state["keep.path"] or "").strip()
    if path and keep_in(Path(path).expanduser()):
        desk().said = f"Kept in {path}. Every change is saved there."


def _undo() -> None:
    desk().undo()


def _close() -> None:
    told = arguments(sys.argv)
    st.session_state["desk"] = Desk(today=told.today, seed=told.seed, epoch=desk().epoch + 1)
    st.session_state["starting"] = st.session_state["closing"] = False


def _said(words: str) -> None:
    markup.html(markup.paragraph(words), kind="oe-note")


def _trouble() -> None:
    here = desk()
    if not here.trouble:
        return
    markup.html(markup.problems(here.trouble), kind="oe-warn")
    if here.kept_in is None:
        return
    if here.dirty:
        markup.html(markup.paragraph("Your changes are still here, in this window, and not in the file."))
    with st.container(horizontal=True):
        if any("changed on disk" in problem.message for problem in here.trouble):
            st.button("Read the file again", key="trouble.read", on_click=_read_again, args=(here.kept_in,))
            st.button("Save mine over it", key="trouble.save", on_click=_save_anyway)
        else:
            st.button("Try to save again", key="trouble.again", on_click=_save_anyway)


def _read_again(path: Path) -> None:
    open_file(path)


def _save_anyway() -> None:
    keep(anyway=True)


def _section() -> str:
    st.session_state.setdefault("section", "Offers")
    chosen = st.segmented_control(
        "Section", list(SECTIONS), key="section", required=True, label_visibility="collapsed", bind="query-params"
    )
    return str(chosen or "Offers")


def _alone() -> None:
    st.title("One offer on its own", anchor=False)
    st.button("← Back to the start page", key="alone.back", type="tertiary", on_click=_leave)
    import_module("offer_eval.ui.single").show()


def _leave() -> None:
    st.session_state["alone"] = False
