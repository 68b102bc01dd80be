from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from hostile import hostile
from hypothesis import given
from hypothesis import strategies as st

from offer_eval.core.evaluation import evaluate
from offer_eval.core.model import Decision
from offer_eval.exports import ics, json_

if TYPE_CHECKING:
    from offer_eval.core.evaluation import Evaluation

ic: Any = pytest.importorskip("icalendar", reason="icalendar is not installed: pip install -e '.[dev]'")

TODAY = date(2026, 11, 22)


def events(evaluation: Evaluation) -> list[Any]:
    calendar = ic.Calendar.from_ical(ics.render(evaluation))
    assert not calendar.errors
    return list(calendar.walk("VEVENT"))


def one(**fields: object) -> list[Any]:
    return events(evaluate(Decision.model_validate(fields), today=TODAY))


def due(found: list[Any]) -> list[Any]:
    """The answers that are due."""
    return [event for event in found if "Answer due" in str(event["SUMMARY"])]


@pytest.mark.parametrize("which", ["sample", "hostile", "empty"])
def test_a_parser_reads_it_and_every_event_is_complete(which: str, three_offers: Evaluation) -> None:
    evaluation = {"sample": three_offers, "hostile": hostile(), "empty": evaluate(Decision(), today=TODAY)}[which]
    found = events(evaluation)
    assert bool(found) is (which != "empty")
    for event in found:
        assert not event.errors
        assert event["DTSTAMP"].dt.date() == TODAY
        assert event["DTEND"].dt >= event["DTSTART"].dt
        assert str(event["SUMMARY"])
    names = [str(event["UID"]) for event in found]
    assert len(names) == len(set(names))


def test_lines_end_as_the_standard_says_and_none_is_too_long() -> None:
    raw = ics.render(hostile())
    assert raw.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert max(len(line) for line in raw.split(b"\r\n")) <= ics.FOLD_AT


def test_nothing_in_a_name_becomes_a_property() -> None:
    raw = ics.render(hostile()).decode()
    unfolded = raw.replace("\r\n ", "").split("\r\n")
    assert not [line for line in unfolded if line == "SUMMARY:hidden"]
    assert unfolded.count("BEGIN:VEVENT") == unfolded.count("END:VEVENT") == len(events(hostile()))


def test_a_deadline_with_a_time_is_a_moment_and_one_without_a_whole_day() -> None:
    offers = [{"name": "A", "answer_by": "2026-11-24T12:00:00+01:00"}, {"name": "B", "answer_by": "2026-11-25"}]
    timed, whole = due(one(offers=offers))
    assert timed["DTSTART"].dt == datetime.fromisoformat("2026-11-24T12:00:00"), "the hour of the file, in no zone"
    assert whole["DTSTART"].dt == date(2026, 11, 25)
    assert whole["DTEND"].dt == date(2026, 11, 26)
    assert timed.walk("VALARM")


def test_the_bytes_do_not_hang_on_the_time_zone_of_the_machine() -> None:
    vienna, new_york = (
        evaluate(
            Decision.model_validate({"offers": [{"name": "A", "answer_by": f"2026-11-24T12:00:00{zone}"}]}), today=TODAY
        )
        for zone in ("+01:00", "-05:00")
    )
    assert ics.render(vienna) == ics.render(new_york)
    assert json_.as_data(vienna)["plan"] == json_.as_data(new_york)["plan"]


def test_an_event_keeps_its_identifier_when_its_day_moves() -> None:
    days = ("2026-11-24", "2026-11-26")
    (before,), (after,) = (due(one(title="T", offers=[{"name": "A", "answer_by": day}])) for day in days)
    assert before["UID"] == after["UID"]
    assert before["DTSTART"] != after["DTSTART"]


def test_what_waits_for_a_yes_says_so() -> None:
    found = one(offers=[{"name": "A", "overall": 60, "start": "2027-01-01", "terms_in_writing": "yes"}])
    assert any("Only if you have said yes" in str(event["DESCRIPTION"]) for event in found)


@given(st.text(max_size=300))
def test_a_folded_line_unfolds_to_itself(text: str) -> None:
    line = f"SUMMARY:{ics.escaped(text)}"
    folded = ics.folded(line)
    assert folded.replace("\r\n ", "") == line
    assert all(len(part.encode()) <= ics.FOLD_AT for part in folded.split("\r\n"))


@given(st.text(alphabet="abc\\;,:n \n\r", max_size=40))
def test_escaped_text_reads_back_as_it_was(text: str) -> None:
    raw = f"BEGIN:VEVENT\r\nSUMMARY:{ics.escaped(text)}\r\nEND:VEVENT\r\n"
    assert str(ic.Event.from_ical(raw)["SUMMARY"]) == "".join(" " if c in "\r\n" else c for c in text)
