"""How a level is read off an offer, and what fills the gaps a person leaves in a criterion."""

import pytest

from offer_eval.core.criteria import (
    DEFAULT_CRITERIA,
    MEASURES,
    READY_MADE,
    Figures,
    level_of,
    measure_of,
    measured_level,
    resolve,
    scale_ends,
)
from offer_eval.core.model import Criterion, KeepSearching, Offer, Quantity


def offer(**terms: object) -> Offer:
    return Offer.model_validate({"name": "Bolt", **terms})


def level(name: str, **terms: object) -> Quantity | None:
    return measured_level(offer(**terms), name, Figures())


def test_commute_hours_count_both_ways_on_office_days() -> None:
    found = level("commute_hours", commute_minutes=45, office_days_per_week=3)
    assert found is not None
    assert found.point == pytest.approx(4.5)


def test_no_office_days_mean_no_commute_whatever_the_distance() -> None:
    found = level("commute_hours", office_days_per_week=0)
    assert found is not None
    assert found.high == 0


def test_unknown_office_days_leave_the_commute_between_none_and_every_day() -> None:
    found = level("commute_hours", commute_minutes=30)
    assert found is not None
    assert (found.low, found.high) == (0, 5)


def test_an_unknown_distance_leaves_the_commute_unknown() -> None:
    assert level("commute_hours", office_days_per_week=3) is None


def test_days_from_home_are_what_is_left_of_the_week() -> None:
    found = level("remote_days_per_week", office_days_per_week="1 to 2")
    assert found is not None
    assert (found.low, found.high) == (3, 4)
    share = level("remote_share", office_days_per_week=2)
    assert share is not None
    assert share.point == pytest.approx(60)


def test_a_four_day_week_has_four_days_to_work_from_home() -> None:
    found = level("remote_days_per_week", office_days_per_week=1, days_per_week=4)
    assert found is not None
    assert found.point == 3


@pytest.mark.parametrize("name", [name for name, measure in MEASURES.items() if measure.read is not None])
def test_every_measure_says_unknown_for_an_offer_that_says_nothing(name: str) -> None:
    assert level(name) is None


@pytest.mark.parametrize("name", MEASURES)
def test_every_measure_has_a_title_a_unit_and_a_direction(name: str) -> None:
    measure = MEASURES[name]
    assert measure.title
    assert measure.unit
    assert measure.better in {"more", "less"}
    assert measure.question or measure.read is None


@pytest.mark.parametrize("name", READY_MADE)
def test_every_ready_made_criterion_stands_without_anything_filled_in(name: str) -> None:
    resolved = resolve(name, Criterion())
    assert resolved.default_scale
    assert resolved.label == READY_MADE[name].label
    assert set(READY_MADE[name].anchors) == {2, 5, 8}
    better = "more" if resolved.best > resolved.worst else "less"
    assert better == resolved.measure.better


def test_the_five_default_criteria_are_salary_location_benefits_security_and_cv_value() -> None:
    assert list(DEFAULT_CRITERIA) == ["salary", "location", "benefits", "security", "cv_value"]


def test_a_scale_that_rises_makes_location_a_rating_and_one_that_falls_hours_on_the_way() -> None:
    assert measure_of("location", Criterion(worst=0, best=10)).name == "rating"
    assert measure_of("location", Criterion(worst=10, best=0)).name == "commute_hours"
    assert measure_of("location", Criterion()).name == "commute_hours"


def test_a_rating_asked_for_by_name_runs_from_0_to_10_unless_the_person_says_otherwise() -> None:
    assert scale_ends("location", Criterion(measure="rating")) == (0, 10)
    assert scale_ends("location", Criterion(measure="rating", worst=0, best=100)) == (0, 100)
    assert resolve("location", Criterion(measure="rating", worst=0, best=100)).unit == "of 100"


def test_an_own_criterion_needs_both_ends() -> None:
    assert scale_ends("garden", Criterion()) is None
    with pytest.raises(ValueError, match="no worst and best"):
        resolve("garden", Criterion())


def test_points_say_the_ends_of_the_scale() -> None:
    assert scale_ends("garden", Criterion.model_validate({"points": [[0, 0], [5, 1], [9, 0.4]]})) == (0, 5)


def test_a_level_the_person_states_goes_before_the_measured_one() -> None:
    location = resolve("location", Criterion(worst=10, best=0))
    row = offer(commute_minutes=60, office_days_per_week=5, ratings={"location": 2})
    found = level_of(row, location, Figures())
    assert found is not None
    assert found.point == 2


def test_keep_searching_has_only_what_the_person_states() -> None:
    location = resolve("location", Criterion(worst=10, best=0))
    row = KeepSearching.model_validate({"ratings": {"location": "3 to 6"}})
    found = level_of(row, location, Figures())
    assert found is not None
    assert (found.low, found.high) == (3, 6)
    assert level_of(KeepSearching(), location, Figures()) is None
