"""Plan, messages and review as text for a terminal; colour is the caller's, by a function that paints a word."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from offer_eval.core.plan import Do, count, moment, spoken
from offer_eval.core.review import when_to_look
from offer_eval.exports import sections, summary
from offer_eval.exports.sections import clean
from offer_eval.exports.terminal import WIDTH, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from offer_eval.core.evaluation import Evaluation
    from offer_eval.core.messages import Message
    from offer_eval.core.plan import Deadline, Plan, Step
    from offer_eval.core.review import Review

    Paint = Callable[[str, str], str]


def plan_text(plan: Plan, evaluation: Evaluation, paint: Paint = plain) -> str:
    """Deadlines with the days left, what to do today, later and after a yes, what waiting is worth, looks back."""
    later = [_step(step, plan) for step in plan.later if step.do is not Do.REVIEW]
    after = [f"{step.who}: {step.what}." + (f" {step.why}" if step.why else "") for step in sections.once_yes(plan)]
    parts = [
        paint(f"Dates and next steps  ({spoken(plan.today, year=True)})", "title"),
        _section("Answers that are due", [_deadline(d) for d in plan.deadlines], paint),
        _section("Today", [_step(step, plan) for step in plan.for_today] or ["Nothing."], paint),
        _section("Later", later, paint),
        _section(sections.once_yes_title(evaluation), after, paint),
        _section("From your interviews", sections.interview_notes(evaluation), paint),
        _section("Your strengths and gaps", sections.balance_sheet(evaluation), paint),
        _section("Is waiting worth it?", summary.waits(evaluation), paint),
        _section("Look back on", sections.looks_back(evaluation), paint),
        _section("Know this", plan.notes, paint),
        paint("The words for a step: offer-eval message KIND FILE --offer NAME", "dim")
        if any(s.message for s in plan.steps)
        else "",
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _deadline(deadline: Deadline) -> str:
    days = deadline.days_left
    left = (
        "today"
        if days == 0
        else f"{count(-days, 'day')} ago"
        if days < 0
        else f"{count(days, 'day')}, of them {count(deadline.working_days_left, 'working day')}"
    )
    ask = f" Ask for time until {spoken(deadline.ask_until)}" if deadline.ask_until else ""
    until = (
        f", when {deadline.waiting_for} should have answered." if ask and deadline.waiting_for else "." if ask else ""
    )
    return f"{deadline.name}: {moment(deadline.at)} ({left}).{ask}{until}"


def _step(step: Step, plan: Plan) -> str:
    """One step with the command that writes its message."""
    shown = sections.dated(step, plan)
    day = "" if shown.left == "today" else f"{shown.day} ({shown.left}): "
    stop = "" if step.what.endswith("?") else "."
    why = f" {step.why}" if step.why else ""
    words = f" [message {step.message}]" if step.message else ""
    return f"{day}{step.who}: {step.what}{stop}{why}{words}"


def plan_data(plan: Plan) -> dict[str, Any]:
    """The plan as plain mappings and lists, names that stay stable; moments by the clock of the file."""
    return {
        "schema_version": 1,
        "today": plan.today.isoformat(),
        "deadlines": [
            {
                "name": d.name,
                "at": d.at.replace(tzinfo=None).isoformat(),
                "days_left": d.days_left,
                "working_days_left": d.working_days_left,
                "send_by": d.send_by.isoformat(),
                "ask_until": d.ask_until.isoformat() if d.ask_until else None,
                "waiting_for": d.waiting_for or None,
            }
            for d in plan.deadlines
        ],
        "steps": [
            {
                "on": step.on.isoformat() if step.on else None,
                "do": step.do.value,
                "who": step.who,
                "what": step.what,
                "why": step.why,
                "after_yes": step.after_yes,
                "message": step.message or None,
            }
            for step in plan.steps
        ],
        "notes": list(plan.notes),
    }


def message_text(message: Message, paint: Paint = plain) -> str:
    """One message with its subject, and what to know before sending it."""
    lines = [f"To: {clean(message.to)}"] if message.to else []
    lines += [f"Subject: {clean(message.subject)}", ""]
    lines += [clean(line) for line in message.body.rstrip("\n").split("\n")]
    hints = [paint(_wrapped(f"# {clean(hint)}", first="", rest="# "), "dim") for hint in message.hints]
    return "\n".join([*lines, *([""] if hints else []), *hints]) + "\n"


def mailto(message: Message) -> str:
    """An address that opens the message in the mail program; nothing is sent by it. Source: RFC 6068."""
    body = clean_lines(message.body).replace("\n", "\r\n")
    to, subject = quote(clean(message.to), safe="@.+-_"), quote(clean(message.subject), safe="")
    return f"mailto:{to}?subject={subject}&body={quote(body, safe='')}"


def clean_lines(text: str) -> str:
    """The text without signs a reader cannot see, its line breaks kept."""
    return "\n".join(clean(line) for line in text.split("\n"))


def review_text(review: Review, evaluation: Evaluation, paint: Paint = plain) -> str:
    """The choice as made, what of it has come true, and what to look at now."""
    record = review.record
    day = f", on {spoken(record.on, year=True)}" if record.on else ""
    head = f"Chosen: {record.chosen}{day}"
    moved = _moved(review)
    parts = [
        paint(clean(head), "title")
        + (f"\n{_wrapped(clean(record.why))}" if record.why else "")
        + (f"\n{moved}" if moved else ""),
        _section("To look at now", [question for _, question in review.due], paint),
        _section("What you counted on", _counted_on(review), paint),
        _section("The flags it was taken with: did they come true?", review.flags, paint),
        _section("Known then", record.known, paint),
        _section("Not known then: is it known now?", record.not_known, paint),
        _section("Your looks back so far", _looks(review), paint),
        _section("Look back on", when_to_look(tuple(d for d in review.dates if d[0] > evaluation.today)), paint),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _moved(review: Review) -> str:
    if review.row is None:
        return "It is no longer among the offers of this file."
    if review.moved is None or round(review.moved) == 0:
        return ""
    than = "more" if review.moved > 0 else "less"
    return f"With what the file says today it scores {abs(review.moved):.0f} points {than} than then."


def _counted_on(review: Review) -> list[str]:
    said = []
    for item in review.checked:
        by = f", by {spoken(item.by, year=True)}" if item.by else ""
        who = f" ({item.said_by})" if item.said_by else ""
        note = f" {item.note}" if item.note else ""
        said.append(f"{item.became.upper()}: {item.what}{who}{by}.{note}")
    return said


def _looks(review: Review) -> list[str]:
    words = {
        True: "you would choose it again",
        False: "you would not choose it again",
        None: "no answer yet whether you would choose it again",
    }
    return [
        f"{spoken(look.on, year=True) if look.on else 'No day'}: {words[look.again]}. {look.note}".rstrip()
        for look in review.record.looks_back
    ]


def _section(title: str, lines: Iterable[str], paint: Paint) -> str:
    entries = [_wrapped(clean(line), first="  - ", rest="    ") for line in lines if line]
    return "\n".join([paint(title, "title"), *entries]) if entries else ""


def _wrapped(text: str, *, first: str = "", rest: str = "") -> str:
    return textwrap.fill(text, WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)
