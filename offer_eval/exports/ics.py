"""The dates of the plan as a calendar file (RFC 5545)."""

from __future__ import annotations

import hashlib
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from offer_eval.core.plan import Do
from offer_eval.exports import sections
from offer_eval.exports.sections import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.evaluation import Evaluation
    from offer_eval.core.plan import Step

FOLD_AT = 75
"""Most bytes in one line of the file. Source: RFC 5545, section 3.1."""

_DAY_BEFORE = "-P1D"
"""When a calendar reminds of an answer that is due."""


def render(evaluation: Evaluation) -> bytes:
    """Every dated step as an event: all day, or at the very time of a deadline that has one.

    Its identifiers stay the same from export to export, so that a calendar updates an event instead of doubling it.
    """
    plan = sections.plan(evaluation)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//offer-eval//decision//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{escaped(sections.title(evaluation))}",
    ]
    for step in plan.steps:
        if step.on is not None:
            lines += _event(step, evaluation)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded(line)}\r\n" for line in lines).encode()


def _event(step: Step, evaluation: Evaluation) -> Iterator[str]:
    title = evaluation.decision.title
    yield "BEGIN:VEVENT"
    yield f"UID:{_identifier(step, title)}"
    yield f"DTSTAMP:{evaluation.today:%Y%m%d}T000000Z"
    yield from _when(step)
    yield f"SUMMARY:{escaped(f'{step.who}: {step.what}')}"
    if about := _about(step):
        yield f"DESCRIPTION:{escaped(about)}"
    yield "TRANSP:TRANSPARENT"
    if step.do in {Do.ANSWER, Do.RESIGN}:
        yield from (
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            f"DESCRIPTION:{escaped(step.what)}",
            f"TRIGGER:{_DAY_BEFORE}",
            "END:VALARM",
        )
    yield "END:VEVENT"


def _when(step: Step) -> Iterator[str]:
    if step.at is not None:
        # The hour as it stands in the file, in whatever zone the calendar is: the same on every machine.
        yield f"DTSTART:{_stamp(step.at)}"
        yield f"DTEND:{_stamp(step.at)}"
    elif step.on is not None:
        yield f"DTSTART;VALUE=DATE:{_day(step.on)}"
        yield f"DTEND;VALUE=DATE:{_day(step.on + timedelta(days=1))}"


def _day(day: date) -> str:
    return f"{day.year:04d}{day.month:02d}{day.day:02d}"


def _stamp(at: datetime) -> str:
    return f"{_day(at.date())}T{at:%H%M%S}"


def _about(step: Step) -> str:
    """Why, and what it still waits for."""
    waits = "Only if you have said yes. " if step.after_yes else ""
    silent = "Only if they have not been in touch. " if step.do is Do.CHASE else ""
    return f"{waits}{silent}{step.why}".strip()


def _identifier(step: Step, title: str) -> str:
    parts = "\x1f".join((title, step.do.value, step.who, str(step.number)))
    return f"{hashlib.sha256(parts.encode(errors='replace')).hexdigest()[:32]}@offer-eval.invalid"


def escaped(text: str) -> str:
    """Text as a value of a property: backslash, semicolon and comma escaped, on one line. Source: section 3.3.11."""
    return clean(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def folded(line: str) -> str:
    """The line broken after at most 75 bytes, never inside a character; each further line starts with a space."""
    pieces, piece, size = [], "", 0
    for char in line:
        width = len(char.encode())
        if size + width > FOLD_AT:
            pieces.append(piece)
            piece, size = " ", 1
        piece += char
        size += width
    return "\r\n".join([*pieces, piece])
