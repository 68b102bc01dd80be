"""Widgets for one field each: what is typed goes through the one check, and what cannot be taken keeps its place."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import streamlit as st

from offer_eval.core.model.quantity import END_OF_DAY
from offer_eval.errors import InputError, Problem
from offer_eval.ui import edits, markup
from offer_eval.ui.desk import Which, desk, tried
from offer_eval.ui.fields import Field, Kind, about_of, form_from, text_of, ungrouped
from offer_eval.yaml_reading import plain, read_tree

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from offer_eval.core.model import Decision
    from offer_eval.ui.edits import Path

SOURCES = {"advert": "advert", "said": "said", "written": "in writing", "own": "my guess"}


def widget_key(name: str) -> str:
    """The key of a widget: it starts afresh with every decision put on the desk."""
    return f"{name}.{desk().epoch}"


def complaint(name: str) -> None:
    """The sentence under a field that was refused."""
    if refused := desk().refused.get(name):
        markup.error(refused.sentence)


def field(spec: Field, which: Which, path: Path, *, form: Any, row: str, of: str, sourced: bool = False) -> None:
    """One field of a row: `row` is the row's id for keys, `of` its name for those who cannot see the column."""
    name = f"{row}.{spec.name}"
    draw = {"yes_no": _yes_no, "day": _day, "moment": _moment, "choice": _choice}.get(spec.kind)
    if draw is not None:
        draw(spec, which, (*path, spec.name), form=form, name=name)
    else:
        _typed(spec, which, (*path, spec.name), form=form, name=name, of=of, sourced=sourced and spec.sourced)
    complaint(name)


def _typed(spec: Field, which: Which, path: Path, *, form: Any, name: str, of: str, sourced: bool) -> None:
    refused = desk().refused.get(name)
    text = refused.raw if refused else text_of(form)
    take = {"which": which, "path": path, "name": name, "about": about_of(form), "kind": spec.kind}
    with st.container(horizontal=True, wrap=False, vertical_alignment="bottom", key=f"field-{widget_key(name)}"):
        if "\n" in text or spec.kind == "block":
            st.text_area(
                markup.plain(spec.label),
                text,
                key=widget_key(name),
                help=spec.help or None,
                on_change=take_text,
                kwargs=take,
            )
        else:
            st.text_input(
                markup.plain(spec.label),
                text,
                key=widget_key(name),
                help=spec.help or None,
                placeholder="not known",
                on_change=take_text,
                kwargs=take,
            )
        unknown_button(spec.label, name, of=of, empty=not text, on_click=take_unknown, kwargs=take)
    if sourced and text and not refused:
        source(spec.label, which, path, form=form, name=name)


def unknown_button(
    label: str, name: str, *, of: str, empty: bool, on_click: Callable[..., None], kwargs: Mapping[str, Any]
) -> None:
    """The cross beside a field: one click says that it is not known. Its name says so in full."""
    st.button(
        f"✕ Not known: {markup.plain(label)}, {markup.plain(of)}",
        key=f"unknown-{widget_key(name)}",
        on_click=on_click,
        kwargs=dict(kwargs),
        type="tertiary",
        disabled=empty,
    )


def take_text(*, which: Which, path: Path, name: str, about: dict[str, str], kind: Kind) -> None:
    """Take what was typed; the field then shows the form in which it is kept."""
    typed = str(st.session_state[widget_key(name)] or "")
    meant = ungrouped(typed) if kind == "number" else typed
    if tried(which, name, lambda decision: edits.changed(decision, path, _known(_form(meant, about), path)), raw=typed):
        from offer_eval.ui.rows import form_at  # noqa: PLC0415 - rows draws with these widgets

        st.session_state[widget_key(name)] = text_of(form_at(desk().of(which), path))


def _known(form: Any, path: Path) -> Any:
    """Nothing known is nothing written, but for a counter-offer, where a term left out is that of today."""
    return edits.Removed if form is None and path[0] != "counter_offer" else form


def _form(typed: str, about: dict[str, str]) -> Any:
    """What was typed as a file would hold it; several lines are read as a file would be."""
    if "\n" not in typed.strip() and not typed.strip().startswith(("{", "[", "- ")):
        return form_from(typed, about)
    node, problems = read_tree(typed, "")
    if problems:
        raise InputError(*(Problem(p.message, fix=p.fix) for p in problems))
    return plain(node)


def take_unknown(*, which: Which, path: Path, name: str, **_: object) -> None:
    """Say that the value is not known."""
    if tried(which, name, lambda decision: edits.changed(decision, path, _known(None, path))):
        st.session_state[widget_key(name)] = ""


def source(label: str, which: Which, path: Path, *, form: Any, name: str, hidden: bool = True) -> None:
    """Where a value is from: the advert, somebody's words, a document, or one's own guess."""
    key = f"{name}.source"
    st.pills(
        f"{markup.plain(label)}: where from?" if hidden else markup.plain(label),
        list(SOURCES),
        default=about_of(form).get("source"),
        format_func=SOURCES.__getitem__,
        key=widget_key(key),
        label_visibility="collapsed" if hidden else "visible",
        on_change=_take_source,
        kwargs={"which": which, "path": path, "name": name, "key": key},
    )


def _take_source(*, which: Which, path: Path, name: str, key: str) -> None:
    source = st.session_state[widget_key(key)]
    value = edits.at(desk().of(which), path)
    if value is not None:
        tried(which, name, lambda decision: edits.changed(decision, path, value.model_copy(update={"source": source})))


def _yes_no(spec: Field, which: Which, path: Path, *, form: Any, name: str) -> None:
    st.segmented_control(
        markup.plain(spec.label),
        ["yes", "no"],
        default=text_of(form) or None,
        key=widget_key(name),
        help=f"{spec.help} Click the answer again to say that you do not know.".strip(),
        on_change=_take_value,
        kwargs={"which": which, "path": path, "name": name},
    )


def _choice(spec: Field, which: Which, path: Path, *, form: Any, name: str) -> None:
    st.selectbox(
        markup.plain(spec.label),
        list(spec.choices),
        index=spec.choices.index(form) if form in spec.choices else None,
        format_func=lambda word: word.replace("_", " "),
        key=widget_key(name),
        help=spec.help or None,
        placeholder="not known",
        on_change=_take_value,
        kwargs={"which": which, "path": path, "name": name},
    )


def _take_value(*, which: Which, path: Path, name: str) -> None:
    value = st.session_state[widget_key(name)]
    raw = edits.Removed if value is None else value
    tried(which, name, lambda decision: edits.changed(decision, path, raw))


def _day(spec: Field, which: Which, path: Path, *, form: Any, name: str) -> None:
    st.date_input(
        markup.plain(spec.label),
        form,
        key=widget_key(name),
        help=spec.help or None,
        format="YYYY-MM-DD",
        on_change=_take_value,
        kwargs={"which": which, "path": path, "name": name},
    )


def _moment(spec: Field, which: Which, path: Path, *, form: datetime | None, name: str) -> None:
    take = {"which": which, "path": path, "name": name}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.date_input(
            markup.plain(spec.label),
            form.date() if form else None,
            key=widget_key(name),
            help="Clear it if there is no date. Without a time the day ends at 23:59.",
            format="YYYY-MM-DD",
            on_change=_take_moment,
            kwargs=take,
        )
        if form:
            st.time_input(
                "At",
                form.time(),
                key=widget_key(f"{name}.time"),
                on_change=_take_moment,
                kwargs=take,
                width=110,
            )


def _take_moment(*, which: Which, path: Path, name: str) -> None:
    day = st.session_state[widget_key(name)]
    clock = st.session_state.get(widget_key(f"{name}.time")) or END_OF_DAY
    raw = None if day is None else datetime.combine(day, clock)
    tried(which, name, lambda decision: edits.changed(decision, path, raw))


def typed(
    label: str,
    value: str,
    *,
    name: str,
    which: Which,
    edit: Callable[[Decision, str], Decision],
    help: str | None = None,  # noqa: A002 - Streamlit's word
    placeholder: str = "",
    hidden: bool = False,
) -> None:
    """A text field whose text `edit` works into the decision."""
    refused = desk().refused.get(name)
    st.text_input(
        label,
        refused.raw if refused else value,
        key=widget_key(name),
        help=help,
        placeholder=placeholder,
        on_change=_take_typed,
        kwargs={"which": which, "name": name, "edit": edit},
        label_visibility="collapsed" if hidden else "visible",
    )
    complaint(name)


def _take_typed(*, which: Which, name: str, edit: Callable[[Decision, str], Decision]) -> None:
    text = str(st.session_state[widget_key(name)] or "").strip()
    tried(which, name, lambda decision: edit(decision, text), raw=text)
