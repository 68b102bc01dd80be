"""What can only be judged over a whole decision."""

from typing import Any

import pytest

from offer_eval.core.checks import did_you_mean, flaws
from offer_eval.core.model import Decision

RATED = {"worst": 0, "best": 10, "weight": 1}


def found(data: dict[str, Any]) -> list[tuple[tuple[str | int, ...], str]]:
    return [(flaw.place, flaw.message) for flaw in flaws(Decision.model_validate(data))]


def one(data: dict[str, Any]) -> tuple[tuple[str | int, ...], str]:
    problems = found(data)
    assert len(problems) == 1, problems
    return problems[0]


def test_a_decision_in_order_has_no_flaw() -> None:
    assert (
        found(
            {
                "criteria": {"salary": {"weight": 100}, "garden": RATED},
                "offers": [{"name": "Bolt", "ratings": {"garden": 3}}],
                "deal_breakers": [{"name": "x", "measure": "garden", "at_least": 2, "refused": ["Bolt"]}],
            }
        )
        == []
    )


def test_two_rows_with_one_name() -> None:
    place, message = one({"offers": [{"name": "Bolt"}, {"name": "bolt"}]})
    assert place == ("offers", 1, "name")
    assert "name already" in message


def test_an_offer_named_like_the_present_job() -> None:
    place, _ = one({"offers": [{"name": "Present job"}], "present_job": {}})
    assert place == ("present_job", "name")


def test_an_unknown_measure_with_what_was_probably_meant() -> None:
    data = {"criteria": {"way": {"measure": "comute_hours", "worst": 10, "best": 0}}, "offers": [{"name": "Bolt"}]}
    flaw = next(flaws(Decision.model_validate(data)))
    assert flaw.place == ("criteria", "way", "measure")
    assert flaw.fix == "did you mean commute_hours?"


def test_of_a_rating_on_an_unknown_measure_only_the_measure_is_said_to_be_wrong() -> None:
    criteria = {"way": {"measure": "comute_hours", "weight": 1}}
    place, _ = one({"criteria": criteria, "offers": [{"name": "Bolt", "ratings": {"way": 5}}]})
    assert place == ("criteria", "way", "measure")


def test_of_a_rating_without_a_scale_only_the_scale_is_said_to_be_missing() -> None:
    offers = [{"name": "Bolt", "ratings": {"garden": 5}}]
    assert one({"criteria": {"garden": {"weight": 1}}, "offers": offers}) == (("criteria", "garden"), "has no scale")


@pytest.mark.parametrize(
    ("criterion", "message"),
    [
        ({"worst": 0, "weight": 1}, "has no best level"),
        ({"best": 9, "weight": 1}, "has no worst level"),
        ({"weight": 1}, "has no scale"),
        ({"points": [[0, 0.2], [5, 1]], "weight": 1}, "the points must reach 0 and 1"),
        ({"points": [[0, 0], [5, 1]], "worst": 1, "weight": 1}, "worst and best are not among its points"),
    ],
)
def test_a_criterion_without_a_whole_scale(criterion: dict[str, Any], message: str) -> None:
    _, said = one({"criteria": {"garden": criterion}, "offers": [{"name": "Bolt"}]})
    assert said == message


def test_a_direction_that_contradicts_the_ready_made_scale() -> None:
    place, _ = one({"criteria": {"location": {"better": "more", "weight": 1}}, "offers": [{"name": "Bolt"}]})
    assert place == ("criteria", "location", "better")


@pytest.mark.parametrize(
    ("criteria", "place"),
    [
        ({"a": RATED, "b": {"worst": 0, "best": 1}}, ("criteria", "b")),
        ({"a": RATED, "b": {"worst": 0, "best": 1, "weight": 1, "rank": 1}}, ("criteria", "b", "rank")),
        ({"a": RATED | {"weight": 0}, "b": RATED | {"weight": 0}}, ("criteria", "a", "weight")),
        ({"a": {"worst": 0, "best": 1, "rank": 1}, "b": {"worst": 0, "best": 1}}, ("criteria", "b")),
    ],
)
def test_weights_that_do_not_fit_together(criteria: dict[str, Any], place: tuple[str, ...]) -> None:
    assert one({"criteria": criteria, "offers": [{"name": "Bolt"}]})[0] == place


def test_a_rating_that_could_be_hours_or_points_is_not_guessed() -> None:
    place, message = one(
        {"criteria": {"location": {"weight": 1}}, "offers": [{"name": "Bolt", "ratings": {"location": 7}}]}
    )
    assert place == ("offers", 0, "ratings", "location")
    assert "measured in h a week" in message


def test_ratings_and_promises_for_criteria_nobody_named() -> None:
    offer = {"name": "Bolt", "ratings": {"gardn": 3}, "promises": [{"what": "a tree", "criterion": "tree"}]}
    places = [place for place, _ in found({"criteria": {"garden": RATED}, "offers": [offer]})]
    assert places == [("offers", 0, "ratings", "gardn"), ("offers", 0, "promises", 0, "criterion")]


def test_an_answer_wanted_before_the_offer_came() -> None:
    place, _ = one({"offers": [{"name": "Bolt", "offer_at": "2026-11-20", "answer_by": "2026-11-19"}]})
    assert place == ("offers", 0, "answer_by")


def test_a_start_before_the_offer_came() -> None:
    place, _ = one({"offers": [{"name": "Bolt", "offer_at": "2026-11-20", "start": "2026-01-01"}]})
    assert place == ("offers", 0, "start")


def test_names_that_belong_to_no_row() -> None:
    data = {
        "offers": [{"name": "Bolt"}],
        "gut_choice": "Blot",
        "deal_breakers": [{"name": "x", "holds": {"Kite": "yes"}}],
        "reasons_for_leaving": [{"reason": "pay", "share": 1, "in_fact": ["Kite"], "criterion": "pay"}],
    }
    assert [place for place, _ in found(data)] == [
        ("deal_breakers", 0, "holds", "Kite"),
        ("gut_choice",),
        ("reasons_for_leaving", 0, "criterion"),
        ("reasons_for_leaving", 0, "in_fact"),
    ]


def test_a_deal_breaker_on_something_that_cannot_be_measured() -> None:
    data = {"offers": [{"name": "Bolt"}], "deal_breakers": [{"name": "x", "measure": "leave_day", "at_least": 25}]}
    flaw = next(flaws(Decision.model_validate(data)))
    assert flaw.fix == "did you mean leave_days?"


def test_a_flag_nobody_knows() -> None:
    answer = {"state": "cleared", "reason": "asked"}
    place, _ = one({"offers": [{"name": "Bolt", "flags": {"RF9999": answer}}]})
    assert place == ("offers", 0, "flags", "RF9999")
    assert found({"offers": [{"name": "Bolt", "flags": {"RF301": answer, "clawback": answer}}]}) == []


def test_a_counter_offer_without_the_job_it_improves() -> None:
    assert one({"offers": [{"name": "Bolt"}], "counter_offer": {"base_salary": 1}})[0] == ("counter_offer",)


def test_two_currencies_without_a_rate() -> None:
    offers = [
        {"name": "Bolt", "base_salary": 1, "currency": "EUR"},
        {"name": "Kite", "base_salary": 1, "currency": "CHF"},
    ]
    messages = [message for _, message in found({"offers": offers})]
    assert any("different currencies" in message for message in messages)


def test_the_nearest_word_is_offered_else_all_of_them() -> None:
    assert did_you_mean("salry", ["salary", "location"]) == "did you mean salary?"
    assert did_you_mean("xyz", ["salary", "location"]) == "use one of salary, location"
    assert did_you_mean("xyz", []) == ""


def test_points_that_do_not_reach_both_ends_or_miss_the_stated_ones() -> None:
    short = {"points": [[0, 0.2], [10, 1]], "weight": 1}
    place, message = one({"criteria": {"garden": short}, "offers": [{"name": "Bolt"}]})
    assert place == ("criteria", "garden", "points")
    assert "must reach 0 and 1" in message
    beside = {"points": [[0, 0], [10, 1]], "worst": 3, "weight": 1}
    assert "not among its points" in one({"criteria": {"garden": beside}, "offers": [{"name": "Bolt"}]})[1]
    among = {"points": [[0, 0], [10, 1]], "worst": 0, "best": 10, "weight": 1}
    assert found({"criteria": {"garden": among}, "offers": [{"name": "Bolt"}]}) == []


def test_better_beside_a_ready_made_scale_must_be_its_own_direction() -> None:
    offers = [{"name": "Bolt"}]
    assert found({"criteria": {"salary": {"better": "more", "weight": 1}}, "offers": offers}) == []
    place, message = one({"criteria": {"salary": {"better": "less", "weight": 1}}, "offers": offers})
    assert place == ("criteria", "salary", "better")
    assert "ready-made scale says more" in message


def test_more_offers_than_are_read_are_one_flaw() -> None:
    offers = [{"name": f"offer {number}"} for number in range(10_001)]
    assert one({"offers": offers}) == (("offers",), "more than 10,000 offers")


def test_a_reason_for_leaving_names_rows_and_criteria_that_exist() -> None:
    reason = {"reason": "pay", "share": 50, "in_fact": ["Bolt"], "by_promise": ["Bolt"]}
    assert found({"offers": [{"name": "Bolt"}], "reasons_for_leaving": [reason]}) == []
    strange = reason | {"by_promise": ["Nobody"]}
    place, message = one({"offers": [{"name": "Bolt"}], "reasons_for_leaving": [strange]})
    assert place == ("reasons_for_leaving", 0, "by_promise")
    assert message == "is not the name of a row"
