"""The one funnel for input: all problems at once, each at its place, none made up by another."""

import random
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from offer_eval.checking import check, described, did_you_mean, machine_zone, shown
from offer_eval.core.model import FILE_VERSION, MAX_ROWS, Decision
from offer_eval.errors import InputError, Problem


def where(loc: tuple[str | int, ...]) -> str:
    return "/".join(str(part) for part in loc)


def problems_of(data: object) -> list[Problem]:
    with pytest.raises(InputError) as caught:
        check(data, where)
    return list(caught.value.problems)


def places_of(data: object) -> list[str]:
    return [problem.where for problem in problems_of(data)]


def test_sound_data_become_a_decision() -> None:
    decision = check({"offers": [{"name": "Bolt", "leave_days": "25 to 30"}]}, where)
    assert decision.offers[0].leave_days is not None
    assert decision.offers[0].leave_days.low == 25


def test_an_empty_mapping_is_an_empty_decision() -> None:
    assert check({}, where) == Decision()


def test_all_problems_come_at_once_and_in_the_order_of_the_file() -> None:
    data = {
        "weighting": "sings",
        "offers": [
            {"name": "A", "leave_days": "many", "start": "soon"},
            {"leave_days": 3},
            {"name": "A", "leave_days": -3},
        ],
        "criteria": {"x": {"worst": 1, "best": 1}},
    }
    assert places_of(data) == [
        "weighting",
        "offers/0/leave_days",
        "offers/0/start",
        "offers/1/name",
        "offers/2/name",
        "offers/2/leave_days",
        "criteria/x",
    ]


def test_a_misspelt_field_is_one_problem_and_its_value_is_checked_as_well() -> None:
    problems = problems_of({"offers": [{"nme": "Bolt", "leav_days": "many"}]})
    assert [(problem.where, problem.fix) for problem in problems][:2] == [
        ("offers/0/nme", "write 'name'"),
        ("offers/0/leav_days", "write 'leave_days'"),
    ]
    assert problems[2].where == "offers/0/leav_days"
    assert problems[2].found == "'many'"


def test_a_misspelt_field_beside_the_right_one_is_not_taken_for_it() -> None:
    (problem,) = problems_of({"offers": [{"name": "Bolt", "nme": "Nut"}]})
    assert problem.where == "offers/0/nme"
    assert "name" not in problem.fix


def test_an_offer_that_is_left_out_moves_no_other_to_a_wrong_place() -> None:
    data = {"offers": ["x", {"name": "A", "leave_days": -1}, {"leave_days": 3}, {"name": "B", "start": "soon"}, 5]}
    assert places_of(data) == ["offers/0", "offers/1/leave_days", "offers/2/name", "offers/3/start", "offers/4"]


def test_a_broken_criterion_does_not_make_its_ratings_wrong() -> None:
    data = {"criteria": {"team": {"worst": 3, "best": 3}}, "offers": [{"name": "A", "ratings": {"team": 5}}]}
    assert places_of(data) == ["criteria/team"]


def test_a_broken_offer_is_still_known_by_its_name() -> None:
    data = {"offers": [{"name": "A", "days_per_week": 2, "office_days_per_week": 3}], "gut_choice": "A"}
    assert places_of(data) == ["offers/0"]


def test_a_wrong_value_is_not_reported_missing_as_well() -> None:
    data = {"offers": [{"name": "A", "flags": {"RF101": {"state": "fine", "reason": "x"}}}]}
    assert places_of(data) == ["offers/0/flags/RF101/state"]


def test_a_mapping_in_place_of_a_field_is_one_problem() -> None:
    assert places_of({"offers": [{"name": "A", "wings": {"left": 1}}]}) == ["offers/0/wings"]


def test_what_is_missing_shows_nothing_as_found() -> None:
    (problem,) = problems_of({"offers": [{"leave_days": 3}]})
    assert (problem.message, problem.found, problem.fix) == ("is missing", "", "add name:")


@pytest.mark.parametrize("data", [None, 5, "text", [], [{"name": "A"}]])
def test_what_is_no_mapping_is_one_problem(data: object) -> None:
    assert len(problems_of(data)) == 1


def test_more_offers_than_the_limit_are_one_problem() -> None:
    (problem,) = problems_of({"offers": [{"name": f"{number}"} for number in range(MAX_ROWS + 1)]})
    assert "10,000" in problem.message
    assert problem.found == "10,001"


def test_offers_up_to_the_limit_are_read() -> None:
    assert len(check({"offers": [{"name": f"{number}"} for number in range(MAX_ROWS)]}, where).offers) == MAX_ROWS


def test_fields_of_a_newer_version_are_left_alone() -> None:
    data = {"version": FILE_VERSION + 1, "offers": [{"name": "A", "mood": "good", "leave_days": 25}], "tune": [1]}
    decision = check(data, where)
    assert decision.offers[0].leave_days is not None


def test_other_mistakes_in_a_newer_version_are_still_problems() -> None:
    assert places_of({"version": FILE_VERSION + 1, "mood": 1, "offers": [{"name": "A", "leave_days": "x"}]}) == [
        "offers/0/leave_days"
    ]


@pytest.mark.parametrize(
    ("text", "fix"),
    [("61,5", "write 61.5"), ("1.234,5", "write 1234.5"), ("60.000", "write 60000, or 60"), ("7,5 %", "write 7.5%")],
)
def test_a_number_of_another_country_is_refused_wherever_a_value_stands(text: str, fix: str) -> None:
    for data in (
        {"offers": [{"name": "A", "base_salary": text}]},
        {"offers": [{"name": "A", "leave_days": text}]},
        {"criteria": {"salary": {"worst": text, "best": 5}}},
    ):
        (problem,) = problems_of(data)
        assert problem.fix == fix


def test_a_number_of_another_country_is_welcome_in_free_text() -> None:
    decision = check({"notes": "61,5", "offers": [{"name": "60.000", "notes": "1,5"}]}, where)
    assert decision.offers[0].name == "60.000"


@pytest.mark.parametrize("field", ["base_salary", "target_bonus", "pension", "overtime", "answer_by", "leave_days"])
@pytest.mark.parametrize("piece", ["1", "1,", "a ", " ", "1/", "5%", "100 over "])
def test_a_value_of_a_million_characters_is_refused_at_once(field: str, piece: str) -> None:
    text = (piece * 1_000_000)[:1_000_000] + "x"
    (problem,) = problems_of({"offers": [{"name": "A", field: text}]})
    assert "longer than" in problem.message
    assert len(problem.found) < 100


def test_notes_may_be_long() -> None:
    assert check({"notes": "x" * 500_000}, where).notes


def test_moments_take_the_time_zone_of_the_edge() -> None:
    zone = timezone(timedelta(hours=5))
    data = {"offers": [{"name": "A", "answer_by": "2026-11-27 17:00"}]}
    decision = check(data, where, localize=lambda naive: naive.replace(tzinfo=zone))
    assert decision.offers[0].answer_by == datetime(2026, 11, 27, 17, tzinfo=zone)


@pytest.mark.parametrize("text", ["0001-01-01", "9999-12-31 23:59"])
def test_the_ends_of_the_calendar_do_no_harm(text: str) -> None:
    decision = check({"offers": [{"name": "A", "answer_by": text}]}, where, localize=machine_zone)
    assert decision.offers[0].answer_by is not None


def test_what_was_found_is_short_and_harmless() -> None:
    assert shown("\x1b[31m") == r"'\x1b[31m'"
    assert shown("\u202eabc") == r"'\u202eabc'"
    assert len(shown("x" * 1000)) <= 60
    assert [shown(value) for value in (None, True, [1], {"a": 1}, {}, 2.5)] == [
        "nothing",
        "true",
        "a list",
        "fields",
        "nothing",
        "2.5",
    ]


@pytest.mark.parametrize(
    ("loc", "words"),
    [
        (("offers", 0, "base_salary"), "offer 'Bolt', base_salary"),
        (("offers", 1, "start"), "offer 2, start"),
        (("criteria", "cash", "worst"), "criterion 'cash', worst"),
        (("processes", 0, "chance"), "process 'Acme', chance"),
        (("offers", 0, "promises", 1, "what"), "offer 'Bolt', promise 2, what"),
        ((), ""),
    ],
)
def test_places_are_named_in_a_persons_words(loc: tuple[str | int, ...], words: str) -> None:
    data = {"offers": [{"name": "Bolt"}, {}], "criteria": {"cash": {}}, "processes": [{"employer": "Acme"}]}
    assert described(loc, data) == words


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        ("base_salery", ["base_salary", "title"], "base_salary"),
        ("Base Salary", ["base_salary"], "base_salary"),
        ("salary", ["base_salary", "name"], "base_salary"),
        ("deadline", ["answer_by"], "answer_by"),
        ("wings", ["base_salary", "name"], None),
    ],
)
def test_did_you_mean(word: str, known: list[str], meant: str | None) -> None:
    assert did_you_mean(word, known) == meant


SOUND: dict[str, Any] = {
    "version": 1,
    "currency": "EUR",
    "criteria": {
        "salary": {"measure": "salary", "worst": 1, "best": 9, "weight": 3},
        "x": {"worst": 0, "best": 10, "weight": 1},
    },
    "deal_breakers": [{"name": "d", "measure": "leave_days", "at_least": 20}],
    "offers": [
        {
            "name": "A",
            "base_salary": {"value": 5200, "per": "month"},
            "target_bonus": "10%",
            "sign_on_bonus": [{"amount": 5000, "clawback": "full", "clawback_months": 12}],
            "equity_grants": "100000 over 4 years, 1 year cliff",
            "pension": {"match": "50% up to 6%"},
            "stipends": {"meals": "100/month"},
            "promises": [{"what": "more", "level_if_kept": 5, "criterion": "x"}],
            "ratings": {"x": {"low": 1, "high": 3}},
            "flags": {},
            "advert": {"title": "t"},
        },
        {
            "name": "B",
            "overtime": "5 h/week unpaid",
            "commission": "uncapped",
            "relocation": 8000,
            "leave_days": "200 h",
        },
    ],
    "present_job": {"leave_days": 3},
    "keep_searching": {"overall": 5},
    "processes": [{"employer": "C", "chance": "40%"}],
    "money": {"horizon_years": 3, "rates": {"base": "EUR", "date": "2026-01-01", "units": {"USD": 1.1}}},
}

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
    | st.sampled_from(["unknown", "3 to 5", "10%", "2026-11-27", "name", "low", "9" * 500, "\ud800", "5/week", "x 13"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["name", "value", "low", "high", "amount", "x", "employer"]), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip


def _mutated(data: Any, value: Any, chance: random.Random) -> Any:
    """The data with one place, chosen at random, replaced by `value`."""
    if not isinstance(data, (dict, list)) or not data or chance.random() < 0.15:
        return value
    if isinstance(data, dict):
        key = chance.choice(list(data))
        return data | {key: _mutated(data[key], value, chance)}
    index = chance.randrange(len(data))
    return [*data[:index], _mutated(data[index], value, chance), *data[index + 1 :]]


def outcome(data: Any) -> tuple[Problem, ...]:
    """The problems of the data; none where they make a decision."""
    try:
        check(data, where)
    except InputError as error:
        return error.problems
    return ()


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(value=VALUES, seed=st.integers(0, 10**6))
def test_whatever_stands_anywhere_ends_in_a_decision_or_in_sentences(value: Any, seed: int) -> None:
    told = outcome(_mutated(SOUND, value, random.Random(seed)))  # noqa: S311 - nothing secret
    assert all(problem.message for problem in told)
    assert all(part.isprintable() for problem in told for part in str(problem).split("\n"))
