"""Around the offers: what the decision is about, how long one can wait, other applications, reasons for leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from offer_eval.core.model import Means
from offer_eval.decision_file import written
from offer_eval.public_holidays import with_public_holidays
from offer_eval.ui import edits, markup
from offer_eval.ui.desk import desk
from offer_eval.ui.fields import Field, field_of
from offer_eval.ui.forms import field, typed, widget_key

if TYPE_CHECKING:
    from offer_eval.core.model import Decision, ReasonForLeaving, Written
    from offer_eval.ui.edits import Path

PROCESS = (
    "employer", "role", "pay", "next_step", "next_step_on", "interview_on", "promised_date", "last_contact", "chance",
    "overall",
)  # fmt: skip
LABELS = {
    "overall": "Your overall judgement, 0 to 100",
    "chance": "Chance of an offer, your guess",
    "pay": "Pay expected, a year",
    "promised_date": "They promised to be in touch by",
    "weeks_of_savings": "Weeks that your savings last",
    "bills_due": "Money must come in by",
    "share": "How much of your wish to leave it makes up",
    "criterion": "Which criterion shows whether it is answered?",
}


def show() -> None:
    """Three folded parts; each is drawn when it is opened."""
    decision = desk().of("decision")
    parts = (
        ("About this decision", "about", _about),
        (f"Other applications still running ({len(decision.processes)})", "processes", _processes),
        (f"Why you want to leave ({len(decision.reasons_for_leaving)})", "reasons", _reasons),
    )
    for title, key, draw in parts:
        with st.expander(title, key=f"situation.{key}", on_change="rerun") as opened:
            if opened.open:
                draw(decision)


def _about(decision: Decision) -> None:
    left, middle, right = st.columns(3)
    with left:
        _plain("title", "What is it about?", decision.title, "Which job from January?")
        _plain("currency", "Currency", decision.currency or "", "EUR")
    means = decision.means or Means()
    form = written(means)
    with middle:
        field(
            _spec("weeks_of_savings", Means),
            "decision",
            ("means",),
            form=form.get("weeks_of_savings"),
            row="means",
            of="you",
        )
    with right:
        field(_spec("bills_due", Means), "decision", ("means",), form=form.get("bills_due"), row="means", of="you")
    with left:
        _plain("signature", "Name to sign messages with", decision.signature, "")
    with middle:
        typed(
            "Country whose public holidays count",
            decision.holidays_in or "",
            name="about.holidays_in",
            which="decision",
            edit=lambda d, text: _with_country(d, text.upper()),
            help="Days on which nobody reads mail. A region may stand behind the country: DE-BY.",
            placeholder="AT, DE-BY or US-CA",
        )
    _plain("notes", "Notes", decision.notes, "")


def _with_country(decision: Decision, country: str) -> Decision:
    after = edits.changed(decision, ("holidays_in",), country or edits.Removed)
    with_public_holidays(after, desk().day())  # refuses a country that is not known
    return after


def _plain(name: str, label: str, value: str, example: str) -> None:
    typed(
        label,
        value,
        name=f"about.{name}",
        which="decision",
        edit=lambda decision, text: edits.changed(decision, (name,), text or edits.Removed),
        placeholder=example,
    )


def _spec(name: str, model: type[Written]) -> Field:
    spec = field_of(name, model)
    return Field(name, LABELS.get(name, spec.label), spec.help, spec.kind, spec.example, spec.choices)


def _processes(decision: Decision) -> None:
    markup.html(
        markup.paragraph(
            "An application without an offer so far. With your judgement and its chance, waiting for it is weighed.",
            kind="oe-quiet",
        )
    )
    for index, process in enumerate(decision.processes):
        with st.container(border=True):
            _item(("processes", index), process, PROCESS, of=process.employer)
    typed(
        "Add an application: name of the employer",
        "",
        name=f"process.new.{len(decision.processes)}",
        which="decision",
        edit=lambda d, text: edits.changed(d, ("processes", len(d.processes)), {"employer": text}) if text else d,
        placeholder="then press Enter",
    )


def _item(path: Path, model: Written, names: tuple[str, ...], *, of: str) -> None:
    form = written(model)
    columns = st.columns(3, gap="medium")
    row = ".".join(str(part) for part in path)
    for index, name in enumerate(names):
        with columns[index % 3]:
            field(_spec(name, type(model)), "decision", path, form=form.get(name), row=row, of=of)
    st.button(
        f"Remove {markup.plain(of)}", key=widget_key(f"{row}.remove"), type="tertiary", on_click=_drop, args=(path, of)
    )


def _drop(path: Path, of: str) -> None:
    here = desk()
    here.step(f"Removed {of}.", edits.changed(here.of("decision"), path, edits.Removed))


def _reasons(decision: Decision) -> None:
    markup.html(
        markup.paragraph(
            "Each option is then held against these: which share it answers in fact, and which only by promise.",
            kind="oe-quiet",
        )
    )
    for index, reason in enumerate(decision.reasons_for_leaving):
        with st.container(border=True):
            _reason(index, reason, decision)
    typed(
        "Add a reason",
        "",
        name=f"reason.new.{len(decision.reasons_for_leaving)}",
        which="decision",
        edit=lambda d, text: _with_reason(d, text) if text else d,
        placeholder="for example No say in anything, then press Enter",
    )


def _with_reason(decision: Decision, text: str) -> Decision:
    return edits.changed(
        decision, ("reasons_for_leaving", len(decision.reasons_for_leaving)), {"reason": text, "share": 1}
    )


def _reason(index: int, reason: ReasonForLeaving, decision: Decision) -> None:
    path: Path = ("reasons_for_leaving", index)
    st.markdown(f"**{markup.plain(reason.reason)}**")
    left, right = st.columns(2)
    with left:
        typed(
            LABELS["share"],
            f"{reason.share:g}",
            name=f"reason.{index}.share",
            which="decision",
            edit=lambda d, text: edits.changed(d, (*path, "share"), text),
            help="Any numbers; they are put in proportion.",
        )
    with right:
        spec = Field("criterion", LABELS["criterion"], "", "choice", choices=tuple(decision.criteria))
        field(spec, "decision", path, form=reason.criterion, row=f"reason.{index}", of=reason.reason)
    st.button(
        "Remove this reason",
        key=widget_key(f"reason.{index}.remove"),
        type="tertiary",
        on_click=_drop,
        args=(path, reason.reason),
    )
