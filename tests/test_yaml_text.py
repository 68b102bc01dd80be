"""YAML as text: what is read from it, where it stands, and changes that leave the rest as it is."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from offer_eval.yaml_reading import MAX_DEPTH, MAX_VALUES, place, plain, read_tree
from offer_eval.yaml_writing import block, edited, inline, partners


def data_of(text: str) -> Any:
    node, problems = read_tree(text, "x.yaml")
    assert problems == []
    return plain(node)


def change(text: str, new: dict[str, Any]) -> str:
    node, problems = read_tree(text, "x.yaml")
    assert node is not None
    assert problems == []
    return edited(text, node, plain(node), new)


def test_places_count_from_one_and_name_the_field_and_not_its_value() -> None:
    text = "a: 1\nb:\n  - name: x\n    c: {d: 5}\n"
    node, _ = read_tree(text, "x.yaml")
    assert node is not None
    assert [place(node, loc) for loc in (("a",), ("b", 0), ("b", 0, "c", "d"), ("b", 0, "nothing"), ("b", 7))] == [
        (1, 1),
        (3, 5),
        (4, 9),
        (3, 5),
        (2, 1),
    ]


def test_all_double_fields_are_named() -> None:
    _, problems = read_tree("a: 1\nb: {c: 1, c: 2}\na: 2\na: 3\n", "x.yaml")
    assert [problem.where for problem in problems] == ["x.yaml:2:11", "x.yaml:3:1", "x.yaml:4:1"]


def test_keys_are_always_text() -> None:
    assert data_of("1: a\ntrue: b\nnull: c\n2026-01-01: d\n") == {"1": "a", "true": "b", "null": "c", "2026-01-01": "d"}


def test_nesting_is_read_up_to_the_limit() -> None:
    inside = MAX_DEPTH - 1
    assert data_of("a: " + "[" * (inside - 1) + "]" * (inside - 1))
    _, problems = read_tree("a: " + "[" * (inside + 1) + "]" * (inside + 1), "x.yaml")
    assert len(problems) == 1


def test_a_text_of_far_too_many_values_is_given_up_early() -> None:
    _, problems = read_tree("notes: [" + "a," * (MAX_VALUES + 1) + "]", "x.yaml")
    assert ["300,000" in problem.message for problem in problems] == [True]


def test_a_word_that_would_keep_the_parser_busy_is_refused_unread() -> None:
    _, problems = read_tree("title: x\nnotes: " + "!" * 5_000_000, "x.yaml")
    assert [problem.where for problem in problems] == ["x.yaml:2"]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("Bolt & Co.", "Bolt & Co."),
        ("a, b", "a, b"),
        ("a: b", '"a: b"'),
        ("yes", "yes"),
        ("5", '"5"'),
        ("null", '"null"'),
        ("", '""'),
        (True, "yes"),
        (None, "null"),
        (5, "5"),
        (0.1, "0.1"),
        ([1, "a, b"], '[1, "a, b"]'),
        ({"low": 1}, "{low: 1}"),
        ("\x1b", '"\\u001b"'),
    ],
)
def test_values_are_quoted_only_where_they_must_be(value: Any, text: str) -> None:
    assert inline(value) == text


TEXT = st.text(max_size=30) | st.text(alphabet="ab:#-?!&*|>%@{}[],'\" \n\t\\0", max_size=12)
SCALARS = st.none() | st.integers(-(10**9), 10**9) | st.floats(allow_nan=False, allow_infinity=False) | TEXT
DATA = st.dictionaries(
    TEXT,
    st.recursive(
        SCALARS,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
        max_leaves=12,
    ),
    min_size=1,
    max_size=5,
)


@settings(max_examples=300, deadline=None)
@given(data=DATA)
def test_whatever_is_written_is_read_again(data: dict[str, Any]) -> None:
    assert data_of(block(data)) == data


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=60) | st.text(alphabet="ab:#-?!&*|>%@{}[],'\" \n\t", max_size=40))
def test_whatever_is_read_is_a_tree_or_a_problem(text: str) -> None:
    node, problems = read_tree(text, "x.yaml")
    assert all(problem.message and problem.where.startswith("x.yaml") for problem in problems)
    assert node is None or not problems or plain(node) is not None


def test_a_removed_field_leaves_its_remark() -> None:
    assert change("a: 1\nb: 2 # why\nc: 3\n", {"a": 1, "c": 3}) == "a: 1\n# why\nc: 3\n"
    assert change("a: 1\nb: 2\n\n# about c\nc: 3\n", {"a": 1, "c": 3}) == "a: 1\n\n# about c\nc: 3\n"


def test_a_new_field_stands_behind_the_one_before_it() -> None:
    assert change("a: 1 # one\nc: 3\n", {"a": 1, "b": 2, "c": 3}) == "a: 1 # one\nb: 2\nc: 3\n"


def test_an_empty_value_is_filled_in() -> None:
    assert change("a: # soon\nb: 1\n", {"a": 5, "b": 1}) == "a: 5 # soon\nb: 1\n"
    assert change("a: # soon\n", {"a": {"x": 1}}) == "a:\n  x: 1 # soon\n"


def test_the_last_line_needs_no_line_break() -> None:
    assert change("a: 1\nb: 2", {"a": 1, "b": 3, "c": 4}) == "a: 1\nb: 3\nc: 4\n"


def test_longer_texts_are_lines() -> None:
    assert change("a: x\n", {"a": "one\n\ntwo: # no"}) == "a: |-\n  one\n\n  two: # no\n"
    assert change("a: |\n  one\n  two\nb: 1\n", {"a": "three", "b": 1}) == "a: three\nb: 1\n"
    assert change("a: x # note\n", {"a": "one\ntwo"}) == 'a: "one\\ntwo" # note\n'


def test_new_entries_keep_the_distance_of_the_old_ones() -> None:
    text = "a:\n  - name: x\n\n  - name: y\n# end\n"
    new = {"a": [{"name": "x"}, {"name": "y"}, {"name": "z"}]}
    assert change(text, new) == "a:\n  - name: x\n\n  - name: y\n\n  - name: z\n# end\n"


def test_moved_entries_take_their_remarks_along() -> None:
    text = "a:\n  - name: x # first\n    b: 1\n  - name: y # second\n"
    assert change(text, {"a": [{"name": "y"}, {"name": "x", "b": 2}]}) == (
        "a:\n  - name: y # second\n  - name: x # first\n    b: 2\n"
    )


def test_entries_are_known_again_by_name_and_a_renamed_one_by_the_rest() -> None:
    old = [{"name": "a", "x": 1, "y": 2}, {"name": "b", "x": 3, "y": 4}]
    assert partners(old, [old[1], old[0]]) == [1, 0]
    assert partners(old, [{"name": "c", "x": 1, "y": 2}, old[1]]) == [0, 1]
    assert partners(old, [{"name": "c"}, old[1]]) == [None, 1]
    assert partners([1, 2], [1, 3]) == [0, 1]


@settings(max_examples=300, deadline=None)
@given(old=DATA, new=DATA)
def test_any_data_can_be_edited_into_any_other_or_are_seen_not_to_be(old: dict[str, Any], new: dict[str, Any]) -> None:
    """Editing text may fail on odd shapes; what counts is that a valid result is the right one."""
    text = edited(block(old), read_tree(block(old), "x")[0], old, new)  # type: ignore[arg-type]
    node, problems = read_tree(text, "x.yaml")
    assert problems or plain(node) == new


@pytest.mark.parametrize("number", [12.125, 1.25, 61.5, 999.999, -10.125, 1.12, 1e16, 60.0])
def test_a_number_with_three_digits_behind_the_point_is_read_back_as_it_was(number: float) -> None:
    node, problems = read_tree(block({"rate": number}), "x.yaml")
    assert not problems
    assert plain(node) == {"rate": number}
