"""A file of an earlier version is read as what it meant."""

from __future__ import annotations

import json
from typing import Any

import pytest

from offer_eval import migrations
from offer_eval.core.model import FILE_VERSION, Quantity
from offer_eval.decision_file import parse_decision, updated_text
from offer_eval.migrations import STEPS, migrated

OLD = "# a remark\nversion: 0\noffers:\n  - name: Bolt\n    holiday: 25\n  - name: Corvane\n    leave_days: 30\n"


def holiday_was_renamed(data: dict[str, Any]) -> dict[str, Any]:
    """The example of a step: `holiday` of version 0 is `leave_days` of version 1."""
    offers = data.get("offers")
    return data | {"offers": [_renamed(offer) for offer in offers] if isinstance(offers, list) else offers}


def _renamed(offer: Any) -> Any:
    if not isinstance(offer, dict) or "holiday" not in offer:
        return offer
    return {("leave_days" if key == "holiday" else key): value for key, value in offer.items()}


@pytest.fixture
def with_a_step(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(STEPS, 0, holiday_was_renamed)


def test_every_version_up_to_the_present_has_its_step() -> None:
    assert sorted(migrations.STEPS) == list(range(1, FILE_VERSION))


@pytest.mark.usefixtures("with_a_step")
def test_an_earlier_version_is_read_as_what_it_meant() -> None:
    decision = parse_decision(OLD).decision
    assert decision.version == FILE_VERSION
    assert [offer.leave_days for offer in decision.offers] == [Quantity.exactly(25), Quantity.exactly(30)]
    as_json = json.dumps({"version": 0, "offers": [{"name": "Bolt", "holiday": 25}]})
    assert parse_decision(as_json, "d.json").decision.offers[0].leave_days == Quantity.exactly(25)


@pytest.mark.usefixtures("with_a_step")
def test_an_earlier_version_is_saved_so_that_it_reads_the_same() -> None:
    file = parse_decision(OLD)
    for name in ("Bolt", "Corvane"):
        changed = file.decision.with_offer(name, leave_days=Quantity.exactly(28))
        text = updated_text(file, changed)
        assert parse_decision(text).decision == changed
        assert "# a remark" in text


def test_steps_follow_one_another_and_leave_the_old_data_alone() -> None:
    old = {"version": 1, "a": 1}
    steps = {1: lambda data: data | {"a": data["a"] + 1}, 2: lambda data: data | {"a": data["a"] * 10}}
    assert migrated(old, steps=steps, to=3) == {"version": 3, "a": 20}
    assert old == {"version": 1, "a": 1}


def test_a_file_without_a_version_counts_as_the_first() -> None:
    assert migrated({"a": 1}, steps={1: lambda data: data | {"b": 2}}, to=2) == {"version": 2, "a": 1, "b": 2}


@pytest.mark.parametrize("version", [2, 3, True, "1", None, [1], 1.0, -1, 10**30])
def test_what_is_newer_or_no_version_is_left_as_it_is(version: Any) -> None:
    data = {"version": version, "a": 1}
    assert migrated(data, steps={1: lambda _: {}}, to=2) is data


@pytest.mark.usefixtures("with_a_step")
@pytest.mark.parametrize("offers", ["5", "[5, {}]", "{a: 1}", "null"])
def test_a_step_that_meets_nonsense_leaves_it_to_the_checks(offers: str) -> None:
    assert migrated({"version": 0, "offers": offers})["version"] == 1
