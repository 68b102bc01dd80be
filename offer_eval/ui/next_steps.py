"""Section "Next steps": dates, questions in order of what matters, messages to send, and everything to keep."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from offer_eval.core.evaluation import evaluate
from offer_eval.core.messages import KINDS, Case, refusal, write
from offer_eval.core.model import CounterOffer, Offer
from offer_eval.core.plan import moment, plan_of, spoken
from offer_eval.core.review import record_of, review_of, when_to_look
from offer_eval.exports import EXPORTS, sections, summary
from offer_eval.ui import edits, markup
from offer_eval.ui.desk import Refused, desk, evaluation, later_text, stepped
from offer_eval.ui.forms import complaint, widget_key
from offer_eval.ui.result import offers_of, verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from offer_eval.core.evaluation import Evaluation, RowResult
    from offer_eval.core.model import Decision
    from offer_eval.core.model.journal import DecisionRecord
    from offer_eval.core.plan import Plan
    from offer_eval.exports import Export
    from offer_eval.exports.sections import Dated


def show() -> None:
    """The section."""
    result = evaluation()
    plan = plan_of(result)
    verdict(result)
    left, right = st.columns([1, 1], gap="large")
    with left:
        _steps(plan)
        _dates(plan)
        _said(result)
    with right:
        _questions(result)
    _messages(result, plan)
    _choice(result)
    downloads(result)


def _steps(plan: Plan) -> None:
    st.header("What to do", anchor=False)
    todo = sections.next_steps(plan)
    markup.html("".join(_step(step) for step in todo) or markup.paragraph("Nothing has a date yet.", kind="oe-quiet"))
    after = sections.once_yes(plan)
    if after:
        inside = "".join(_step(step) for step in after)
        markup.html(f"<details><summary>Once you say yes: {len(after)} steps</summary>{inside}</details>")


def _step(step: Dated) -> str:
    when = (
        f"<strong>{escape(step.day)}</strong> <span class='oe-quiet'>{escape(step.left)}</span><br>" if step.day else ""
    )
    why = f"<br><span class='oe-quiet'>{escape(step.why)}</span>" if step.why else ""
    who = f"{escape(step.who)}: " if step.who else ""
    return f"<p>{when}{who}{escape(step.what)}.{why}</p>"


def _dates(plan: Plan) -> None:
    st.header("Deadlines", anchor=False)
    lines = [f"{moment(d.at)}: answer to {d.name}, {_left(d.days_left)}" for d in plan.deadlines]
    none = markup.paragraph("No deadline is known. Write \u201canswer by\u201d at an offer.", kind="oe-quiet")
    notes = (note.replace("in holidays_in", "under Offers, About this decision") for note in plan.notes)
    markup.html(markup.listed(lines) or none, markup.listed(notes))


def _left(days: int) -> str:
    if days < 0:
        return "which is past"
    return "today" if days == 0 else "tomorrow" if days == 1 else f"{days} days left"


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
        decisive = [ask.question for ask in row.questions if ask.decides]
        others = [ask.question for ask in row.questions if not ask.decides]
        if row.questions:
            st.subheader(markup.plain(row.name), anchor=False)
            if decisive:
                markup.html(markup.paragraph("Could change the answer", kind="oe-quiet"))
                st.code("\n".join(f"- {question}" for question in decisive), language=None, wrap_lines=True)
            if others:
                markup.html(markup.paragraph("Good to know", kind="oe-quiet"))
                st.code("\n".join(f"- {question}" for question in others), language=None, wrap_lines=True)


def _messages(result: Evaluation, plan: Plan) -> None:
    st.header("Messages", anchor=False)
    offers = {f"offer {row.name}": row for row in offers_of(result)}
    processes = {f"process {process.employer}": process for process in result.decision.processes}
    if not offers and not processes:
        return
    left, right = st.columns(2)
    people = [*offers, *processes]
    urgent = next((f"offer {row.name}" for row in _by_deadline(offers.values())), people[0])
    with left:
        to = st.selectbox(
            "To", people, people.index(urgent), key="message.to", format_func=lambda key: key.partition(" ")[2]
        )
    about = "offer" if to in offers else "process"
    with right:
        kinds = [kind for kind, words in KINDS.items() if about in words.about]
        kind = st.selectbox(
            "To do what?", kinds, key=f"message.kind.{about}", format_func=lambda name: KINDS[name].title
        )
    case = Case(result, plan, row=offers.get(str(to)), process=processes.get(str(to)))
    if why := refusal(str(kind), case):
        st.info(f"Not to be sent: {why}.")
        return
    message = write(str(kind), case)
    markup.html(markup.listed(message.hints))
    st.code(f"{message.subject}\n\n{message.body}", language=None, wrap_lines=True)


def _by_deadline(rows: Iterable[RowResult]) -> list[RowResult]:
    """The rows that wait for an answer, the nearest day first."""
    waiting = [(row.row.answer_by, row) for row in rows if isinstance(row.row, (Offer, CounterOffer))]
    return [row for _, row in sorted(((day, row) for day, row in waiting if day), key=lambda pair: pair[0])]


def _choice(result: Evaluation) -> None:
    """The choice once made: what, when and why, with what was known; and when to look back."""
    st.header("Your choice", anchor=False)
    record = result.decision.record
    if record is None:
        _choosing(result)
        return
    score = f", at {record.score.point:.0f} of 100" if record.score is not None else ""
    day = f" on {spoken(record.on, year=True)}" if record.on is not None else ""
    look = review_of(result)
    markup.html(
        f"<p><strong>{escape(record.chosen)}</strong>{escape(day + score)}</p>",
        markup.paragraph(record.why),
        _folded("What was known", record.known),
        _folded("What was not known", record.not_known),
        _folded("Flags it was taken with", record.flags),
        _folded("When to look back", when_to_look(look.dates) if look is not None else ()),
    )
    if any(row.name == record.chosen for row in offers_of(result)):
        _answered(record)
    st.button("Take it back", key=widget_key("choice.back"), type="tertiary", on_click=_unchoose)


def _answered(record: DecisionRecord) -> None:
    """Whether the yes is sent, and confirmed; what comes after waits for both."""
    said, confirmed = record.said_yes_on, record.confirmed_on
    if said is None:
        st.button("I have told them", key=widget_key("choice.said"), on_click=_note_day, args=("said_yes_on",))
    elif confirmed is None:
        markup.html(markup.paragraph(f"Told them on {spoken(said, year=True)}."))
        st.button(
            "They confirmed it in writing", key=widget_key("choice.sure"), on_click=_note_day, args=("confirmed_on",)
        )
    else:
        markup.html(markup.paragraph(f"Confirmed in writing on {spoken(confirmed, year=True)}."))


def _note_day(field: str) -> None:
    day = desk().day()
    stepped("Noted.", lambda decision: edits.changed(decision, ("record", field), day))


def _folded(title: str, items: tuple[str, ...]) -> str:
    return f"<details><summary>{title}: {len(items)}</summary>{markup.listed(items)}</details>" if items else ""


def _choosing(result: Evaluation) -> None:
    markup.html(
        markup.paragraph("Once you have chosen, note it here: in a year you will want to know why.", kind="oe-quiet")
    )
    left, right = st.columns([1, 2], vertical_alignment="bottom")
    with left:
        names = [row.name for row in result.rows]
        st.selectbox("I choose", names, index=None, key=widget_key("choice.name"), placeholder="not yet")
    with right:
        st.text_input("Why, in your own words", key=widget_key("choice.why"))
    st.button("Note my choice", key=widget_key("choice.go"), on_click=_choose)
    complaint("choice")


def _choose() -> None:
    name, why = (st.session_state[widget_key(f"choice.{part}")] for part in ("name", "why"))
    if name is None:
        desk().refused["choice"] = Refused("", "Say first which one you choose.")
        return
    record = record_of(evaluation(), name, why=str(why or "").strip())
    stepped(f"Noted your choice of {name}.", lambda decision: edits.changed(decision, ("record",), record))


def _unchoose() -> None:
    stepped("Took back your choice.", lambda decision: edits.changed(decision, ("record",), edits.Removed))


def downloads(result: Evaluation) -> None:
    """One button for every export, made when it is pressed, and one for the decision itself."""
    st.header("Keep it", anchor=False)
    kept = desk().kept_in
    with st.container(horizontal=True, key="downloads"):
        for name, export in EXPORTS.items():
            _download(name, export, result)
        st.download_button(
            "My decision file (YAML)",
            later_text(),
            file_name=kept.name if kept is not None else "my_decision.yaml",
            mime="application/yaml",
            key="download.decision",
            on_click="ignore",
        )


def _download(name: str, export: Export, result: Evaluation) -> None:
    # What a button needs stays in memory as long as the window: the question, then, rather than the answer.
    render: Callable[[], bytes] = partial(_rendered, export, result.decision, result.today, result.seed)
    st.download_button(
        export.title,
        render,
        file_name=f"decision_summary{export.suffix}",
        mime=export.media_type,
        key=f"download.{name}",
        on_click="ignore",
    )


def _rendered(export: Export, decision: Decision, today: date, seed: int) -> bytes:
    return export.render(evaluate(decision, today=today, seed=seed))
