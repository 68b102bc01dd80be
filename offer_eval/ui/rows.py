"""Section "Offers": side by side in columns, ordinary fields in front and the rest behind "more terms"."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from offer_eval.core.criteria import resolve
from offer_eval.core.model import Advert, CounterOffer, KeepSearching, Offer, PresentJob, Promise, Terms, Written
from offer_eval.core.phrasing import number_text
from offer_eval.decision_file import written
from offer_eval.errors import InputError
from offer_eval.texts import SUFFIXES, read_text
from offer_eval.ui import edits, markup, situation
from offer_eval.ui.desk import Refused, Taken, desk, sentence, stepped, tried
from offer_eval.ui.fields import FRONT, FRONT_OF_PRESENT, Field, field_of, groups, text_of
from offer_eval.ui.forms import complaint, field, source, typed, widget_key

if TYPE_CHECKING:
    from offer_eval.core.criteria import Resolved
    from offer_eval.core.model import Decision, Row
    from offer_eval.ui.desk import Which
    from offer_eval.ui.edits import Path

Job = Offer | PresentJob | CounterOffer
"""A row with terms."""

ABREAST = 4
"""Most columns in one line."""

TEXT_KINDS = {
    "advert": "The advert",
    "offer_letter": "The offer letter",
    "email": "E-mails",
    "contract": "The contract",
}


def form_at(decision: Decision, path: Path) -> Any:
    """What a file would say at `path`; None where nothing is known."""
    here: Any = decision
    for part in path:
        if isinstance(here, Written):
            here = written(here).get(str(part)) if _is_leaf(here, str(part)) else getattr(here, str(part))
        elif isinstance(here, dict):
            here = here.get(part)
        else:
            here = here[int(part)] if here else None
    return here


def _is_leaf(model: Written, name: str) -> bool:
    value = getattr(model, name)
    return not isinstance(value, Written) or name not in {
        "advert",
        "texts",
        "present_job",
        "counter_offer",
        "keep_searching",
    }


def show() -> None:
    """The section."""
    decision = desk().of("decision")
    st.header("Offers", anchor=False)
    markup.html(
        markup.paragraph(
            "Write what you know: a number, or a range such as 68000 to 74000. Leave a field empty, or press its "
            "\u2715, when you do not know. Nothing here has to be complete.",
            kind="oe-quiet",
        )
    )
    rows = edits.places_of_rows(decision)
    offers = [row for row in rows if isinstance(row[2], Offer)]
    others = [row for row in rows if not isinstance(row[2], Offer)]
    _cards(offers)
    _opened(offers)
    _adding(decision)
    if others:
        st.subheader("What else you could do", anchor=False)
        _cards(others)
        _opened(others)
    situation.show()


def _cards(rows: list[tuple[str, Path, Row]]) -> None:
    for start in range(0, len(rows), ABREAST):
        line = rows[start : start + ABREAST]
        columns = st.columns(max(len(line), 2))
        for column, (short, path, row) in zip(columns, line, strict=False):
            with column, st.container(border=True, height="stretch", key=f"card-{widget_key(short)}"):
                _card(short, path, row)


def _card(short: str, path: Path, row: Row) -> None:
    typed(
        "Name",
        row.name,
        name=f"{short}.name",
        which="decision",
        edit=lambda decision, text, path=path: edits.renamed(decision, path, text),  # type: ignore[misc]
    )
    form = written(row)
    for spec in _front(row):
        field(spec, "decision", path, form=form.get(spec.name), row=short, of=row.name)
    _ratings(short, path, row, "decision", form=form.get("ratings", {}))
    _tools(short, path, row)


def _front(row: Row) -> list[Field]:
    if isinstance(row, KeepSearching):
        return []
    return [field_of(name) for name in (FRONT if isinstance(row, Offer) else FRONT_OF_PRESENT)]


def _ratings(short: str, path: Path, row: Row, which: Which, *, form: dict[str, Any]) -> None:
    """Levels that the person states: every rating, and for keep-searching every criterion."""
    decision = desk().of(which)
    for name, criterion in decision.criteria.items():
        resolved = resolve(name, criterion)
        if resolved.measure.read is None or isinstance(row, KeepSearching) or name in row.ratings:
            field(
                _rating(resolved), which, (*path, "ratings"), form=form.get(name), row=f"{short}.ratings", of=row.name
            )


def _rating(criterion: Resolved) -> Field:
    ends = f"{number_text(criterion.worst)} to {number_text(criterion.best)}"
    anchors = " ".join(f"{level}: {words}." for level, words in criterion.anchors.items())
    unit = "" if criterion.measure.read is None else f" {criterion.unit},"
    return Field(criterion.name, f"{criterion.label},{unit} {ends}", f"{criterion.about} {anchors}".strip(), "number")


def _tools(short: str, path: Path, row: Row) -> None:
    with st.container(horizontal=True, gap="small", key=f"tools-{widget_key(short)}"):
        if isinstance(row, Terms):
            is_open = st.session_state.get("opened") == short
            st.button(
                "Fewer terms" if is_open else "More terms",
                key=widget_key(f"{short}.more"),
                on_click=_toggle,
                args=(short,),
                help=f"Everything else about {markup.plain(row.name)}: texts, promises, people, contract, pay.",
            )
        if isinstance(row, Offer):
            st.button(
                "Copy",
                key=widget_key(f"{short}.copy"),
                on_click=_copy,
                args=(path,),
                type="tertiary",
            )
        st.button(
            "Remove",
            key=widget_key(f"{short}.remove"),
            on_click=_remove,
            args=(path,),
            type="tertiary",
        )


def _toggle(short: str) -> None:
    st.session_state["opened"] = None if st.session_state.get("opened") == short else short


def _copy(path: Path) -> None:
    name = edits.at(desk().of("decision"), path).name
    stepped(f"Copied {name}.", lambda decision: edits.with_copy(decision, int(path[1])))
    st.session_state["opened"] = None


def _remove(path: Path) -> None:
    name = edits.at(desk().of("decision"), path).name
    stepped(f"Removed {name}.", lambda decision: edits.without_row(decision, path))
    st.session_state["opened"] = None


def _adding(decision: Decision) -> None:
    with st.container(horizontal=True, key="adding"):
        st.button("+ Add an offer", key="add_offer", on_click=_add, args=("offer",))
        if decision.present_job is None:
            st.button("Add my present job", key="add_present", on_click=_add, args=("present_job",))
        elif decision.counter_offer is None:
            st.button("Add a counter-offer", key="add_counter", on_click=_add, args=("counter_offer",))
        if decision.keep_searching is None:
            st.button("Add \u201ckeep searching\u201d", key="add_search", on_click=_add, args=("keep_searching",))


def _add(what: str) -> None:
    names = {
        "present_job": PresentJob().name,
        "counter_offer": CounterOffer().name,
        "keep_searching": KeepSearching().name,
    }
    if what == "offer":
        stepped("Added an offer.", edits.with_new_offer)
    else:
        name = names[what]
        stepped(
            f"Added {name}.",
            lambda decision: edits.changed(decision, (what,), {"name": edits.fresh_name(decision, name)}),
        )


def _opened(rows: list[tuple[str, Path, Row]]) -> None:
    for short, path, row in rows:
        if st.session_state.get("opened") == short and isinstance(row, Job):
            with st.container(border=True, key="more_terms"):
                more(short, path, row, "decision")


def more(short: str, path: Path, row: Job, which: Which) -> None:
    """Everything about one job that is not asked in front, a group at a time."""
    st.subheader(f"More about {markup.plain(row.name)}", anchor=False)
    special = ["Texts"] if isinstance(row, Offer) and which == "decision" else []
    special += ["Promises", "The advert said"] if isinstance(row, Offer) else ["Promises"]
    titles = [*special, *groups(), "Where from?"]
    chosen = st.pills(
        "What about it?", titles, default=titles[0], required=True, key=f"group.{which}", label_visibility="collapsed"
    )
    if chosen == "Texts":
        texts(short, path, row, which)
    elif chosen == "Promises":
        _promises(short, path, row, which)
    elif chosen == "The advert said":
        _fields(
            short, (*path, "advert"), getattr(row, "advert", None), which, names=tuple(Advert.model_fields), of=row.name
        )
    elif chosen == "Where from?":
        _sources(short, path, row, which)
    else:
        names = tuple(name for name in groups()[str(chosen)] if name in type(row).model_fields)
        _fields(short, path, row, which, names=names, of=row.name)


def _fields(short: str, path: Path, model: Written | None, which: Which, *, names: tuple[str, ...], of: str) -> None:
    kind: type[Written] = type(model) if model is not None else Advert
    form = written(model) if model is not None else {}
    known = (
        names
        if kind is Advert or not issubclass(kind, Terms)
        else tuple(name for name in names if name in Offer.model_fields)
    )
    columns = st.columns(3, gap="medium")
    row = f"{short}.advert" if kind is Advert else short
    for index, name in enumerate(known):
        with columns[index % 3]:
            field(field_of(name, kind), which, path, form=form.get(name), row=row, of=of, sourced=True)


def _sources(short: str, path: Path, row: Job, which: Which) -> None:
    """Where each of the ordinary terms is from."""
    form = written(row)
    known = [field_of(name) for name in FRONT if name in form and field_of(name).sourced]
    if not known:
        markup.html(markup.paragraph("None of the ordinary terms is known yet.", kind="oe-quiet"))
    for spec in known:
        label = f"{spec.label}: {text_of(form[spec.name])}"
        source(label, which, (*path, spec.name), form=form[spec.name], name=f"{short}.{spec.name}", hidden=False)


def texts(short: str, path: Path, row: Job, which: Which) -> None:
    """Paste an advert, a letter, an e-mail or a contract; its words are checked for red flags."""
    markup.html(
        markup.paragraph(
            "Paste the words as they came. They stay on this machine, and are read for red flags.", kind="oe-quiet"
        )
    )
    held = getattr(row, "texts", None)
    # Two lines of columns, so that a phone shows the letter right under the advert.
    columns = [*st.columns(2, gap="medium"), *st.columns(2, gap="medium")]
    for column, (kind, label) in zip(columns, TEXT_KINDS.items(), strict=True):
        with column:
            _text_area(
                f"{short}.texts.{kind}", label, getattr(held, kind) if held else "", which, path=(*path, "texts", kind)
            )
    _from_file(short, (*path, "texts"), which)


def _from_file(short: str, path: Path, which: Which) -> None:
    """Take the words from a file instead; they land in the field of their kind."""
    key = f"{short}.texts.upload"
    st.file_uploader(
        "Or take the words from a file",
        type=[suffix.removeprefix(".") for suffix in SUFFIXES],
        key=widget_key(key),
        help="Plain text, PDF, Word or an e-mail (.eml). Its words are put into the field above that fits.",
        on_change=_take_file,
        kwargs={"which": which, "path": path, "short": short, "key": key},
    )
    complaint(key)
    if taken := desk().taken.get(short):
        st.segmented_control(
            f"{markup.plain(taken.file)} was taken for: {TEXT_KINDS[taken.kind].lower()}. Is it something else?",
            list(TEXT_KINDS),
            default=taken.kind,
            required=True,
            format_func=TEXT_KINDS.__getitem__,
            key=widget_key(f"{short}.texts.kind.{taken.kind}"),
            on_change=_take_kind,
            kwargs={"which": which, "path": path, "short": short},
        )


def _take_kind(*, which: Which, path: Path, short: str) -> None:
    """Move the words of the file from the field they were put into to the one the person says."""
    here = desk()
    taken = here.taken[short]
    kind = str(st.session_state[widget_key(f"{short}.texts.kind.{taken.kind}")])
    left = edits.at(here.of(which), (*path, taken.kind)).replace(taken.words, "", 1).strip()
    joined = _joined(edits.at(here.of(which), (*path, kind)), taken.words)

    def moved(decision: Decision) -> Decision:
        return edits.changed(edits.changed(decision, (*path, taken.kind), left), (*path, kind), joined)

    if tried(which, f"{short}.texts.upload", moved):
        here.taken[short] = replace(taken, kind=kind)
        st.session_state[widget_key(f"{short}.texts.{taken.kind}")] = left
        st.session_state[widget_key(f"{short}.texts.{kind}")] = joined


def _joined(held: str | None, words: str) -> str:
    if not held:
        return words
    return held if words in held else f"{held}\n\n{words}"


def _take_file(*, which: Which, path: Path, short: str, key: str) -> None:
    upload = st.session_state[widget_key(key)]
    if upload is None:
        return
    try:
        read = read_text(upload.getvalue(), upload.name)
    except InputError as error:
        desk().refused[key] = Refused(upload.name, sentence(error))
        return
    words = _joined(edits.at(desk().of(which), (*path, read.kind)), read.text.strip())
    if tried(which, key, lambda decision: edits.changed(decision, (*path, read.kind), words)):
        desk().taken[short] = Taken(upload.name, read.kind, read.text.strip())
        st.session_state[widget_key(f"{short}.texts.{read.kind}")] = words


def _text_area(name: str, label: str, value: str, which: Which, *, path: Path) -> None:
    st.text_area(
        label,
        value,
        key=widget_key(name),
        height=140,
        on_change=_take_words,
        kwargs={"which": which, "path": path, "name": name},
    )
    complaint(name)


def _take_words(*, which: Which, path: Path, name: str) -> None:
    words = str(st.session_state[widget_key(name)] or "")
    tried(which, name, lambda decision: edits.changed(decision, path, words), raw=words)


def _promises(short: str, path: Path, row: Job, which: Which) -> None:
    markup.html(
        markup.paragraph(
            "What was said and does not stand in the written terms. The offer is scored as written; a kept promise "
            "only lifts its best case.",
            kind="oe-quiet",
        )
    )
    for index, promise in enumerate(row.promises):
        with st.container(border=True):
            _promise(f"{short}.promises.{index}", (*path, "promises", index), promise, which, of=row.name)
    typed(
        "Add a promise",
        "",
        name=f"{short}.promise.new.{len(row.promises)}",
        which=which,
        edit=lambda decision, text: _with_promise(decision, path, text),
        placeholder="In your own words, then press Enter",
    )


def _with_promise(decision: Decision, path: Path, text: str) -> Decision:
    count = len(edits.at(decision, path).promises)
    return edits.changed(decision, (*path, "promises", count), {"what": text}) if text else decision


def _promise(short: str, path: Path, promise: Promise, which: Which, *, of: str) -> None:
    form = written(promise)
    columns = st.columns(3, gap="medium")
    names = ("what", "by", "source", "criterion", "level_if_kept", "by_when", "broken_before")
    for index, name in enumerate(names):
        with columns[index % 3]:
            field(_promise_field(name, desk().of(which)), which, path, form=form.get(name), row=short, of=of)
    st.button(
        "Remove this promise", key=widget_key(f"{short}.remove"), type="tertiary", on_click=_drop, args=(which, path)
    )


def _promise_field(name: str, decision: Decision) -> Field:
    labels = {
        "what": "What was promised",
        "by": "Who said it",
        "source": "How it was given",
        "criterion": "Which criterion would it lift?",
        "level_if_kept": "To which level, if kept",
        "by_when": "By when",
        "broken_before": "Have they broken a promise before?",
    }
    spec = field_of(name, Promise)
    if name == "criterion":
        return Field(name, labels[name], spec.help, "choice", choices=tuple(decision.criteria))
    return Field(name, labels[name], "", spec.kind, spec.example, spec.choices)


def _drop(which: Which, path: Path) -> None:
    here = desk()
    here.put(which, edits.changed(here.of(which), path, edits.Removed))
    here.renew("Removed a promise.")


def heading_of(row: Row) -> str:
    """A row's name and employer for a heading, escaped."""
    employer = getattr(row, "employer", None)
    return escape(row.name if employer in {None, row.name} else f"{row.name} ({employer})")
