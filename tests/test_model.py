"""What a person writes, refused in words where it cannot be meant, and read in each way it may be written."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from pydantic import ValidationError

from offer_eval.core.model import Criterion, DealBreaker, Offer

ENDS = {"worst": 0, "best": 10}


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ({"points": "0 to 1"}, "a list of at least two pairs"),
        ({"points": [[0, 0]]}, "a list of at least two pairs"),
        ({"points": [[0, 0], [1]]}, "an entry that is no pair"),
        ({"points": [[0, 0], 1]}, "an entry that is no pair"),
        ({"points": [[0, 0], [0, 1]]}, "levels that do not rise"),
        ({"points": [[5, 0], [0, 1]]}, "levels that do not rise"),
        ({"points": [[0, 0], [5, 2]]}, "a value outside 0 to 1"),
        ({"points": [[0, -0.1], [5, 1]]}, "a value outside 0 to 1"),
        (ENDS | {"target": 5, "diminishing": 2}, "two shapes, diminishing and target"),
        ({"worst": 5, "best": 5}, "the same level"),
        (ENDS | {"better": "less"}, "says better: less, but worst is 0 and best 10"),
        (ENDS | {"target": 10}, "target lies outside the scale"),
        (ENDS | {"target": -1}, "target lies outside the scale"),
        (ENDS | {"diminishing": 0}, "is a straight line"),
    ],
)
def test_a_scale_that_cannot_be_meant_is_refused(written: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        Criterion.model_validate(written)


@pytest.mark.parametrize(
    "written", [{"target": 5}, ENDS | {"target": 5}, {"worst": 10, "best": 0, "better": "less"}, {"worst": 3}, {}]
)
def test_a_scale_may_be_given_in_part_or_either_way_round(written: dict[str, Any]) -> None:
    assert Criterion.model_validate(written).points is None


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ({"at_most": 3}, "a limit but no measure"),
        ({"at_least": 3}, "a limit but no measure"),
        ({"measure": "leave_days"}, "a measure but no limit"),
        ({"measure": "leave_days", "at_least": 30, "at_most": 20}, "limits that nothing can meet"),
    ],
)
def test_a_deal_breaker_that_nothing_decides_is_refused(written: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        DealBreaker.model_validate({"name": "Leave"} | written)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ({"base_salary": 10**400}, "an ordinary number"),
        ({"leave_days": 10**400}, "an ordinary number"),
        ({"leave_days": "1,250"}, "could be read in two ways"),
        ({"leave_days": {"value": 3, "low": 1}}, "both a value and a range"),
        ({"deadline_reason": {"said": "no"}}, "a few words"),
        ({"deadline_reason": ["no"]}, "a few words"),
        ({"answer_by": "tomorrow"}, "is not a date and time"),
    ],
)
def test_a_field_that_cannot_be_read_is_refused(written: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        Offer.model_validate({"name": "Bolt"} | written)


def test_days_and_moments_are_taken_as_dates_too() -> None:
    late = datetime(2026, 11, 27, 17, tzinfo=UTC)
    offer = Offer.model_validate({"name": "Bolt", "start": late, "answer_by": date(2026, 11, 27)})
    assert offer.start == date(2026, 11, 27)
    assert offer.answer_by is not None
    assert offer.answer_by.date() == date(2026, 11, 27)
    assert Offer.model_validate({"name": "Bolt", "answer_by": late}).answer_by == late


@pytest.mark.parametrize(("raw", "value"), [(True, "yes"), ("unknown", None), (" they said so ", "they said so")])
def test_a_remark_is_yes_unknown_or_its_own_words(raw: object, value: str | None) -> None:
    assert Offer.model_validate({"name": "Bolt", "deadline_reason": raw}).deadline_reason == value
