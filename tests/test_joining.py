"""Several files as one decision."""

from collections.abc import Callable
from pathlib import Path

import pytest

from offer_eval.errors import InputError
from offer_eval.joining import join

CRITERIA = """\
weighting: swing
criteria:
  salary: {measure: salary, worst: 1, best: 9, weight: 100}
  team: {worst: 0, best: 10, weight: 50}
"""
Write = Callable[[str, str], str]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    monkeypatch.chdir(tmp_path)

    def one(name: str, text: str) -> str:
        (tmp_path / name).write_text(text, encoding="utf-8")
        return name

    return one


def test_offers_come_one_file_after_the_other(write: Write) -> None:
    a = write("a.yaml", CRITERIA + "offers:\n  - {name: A, ratings: {team: 5}}\n")
    b = write("b.json", '{"offers": [{"name": "B"}]}')
    c = write("c.csv", "name,team\nC,7\n")
    decision = join([a, b, c])
    assert [offer.name for offer in decision.offers] == ["A", "B", "C"]
    assert list(decision.criteria) == ["salary", "team"]
    assert decision.offers[2].ratings["team"].point == 7  # type: ignore[union-attr]


def test_the_order_of_the_files_does_not_matter_to_who_brings_the_criteria(write: Write) -> None:
    table, file = write("c.csv", "name,team\nC,7\n"), write("a.yaml", CRITERIA)
    assert list(join([table, file]).criteria) == ["salary", "team"]


def test_criteria_come_from_one_file_only(write: Write) -> None:
    a, b = (
        write("a.yaml", CRITERIA + "offers: [{name: A}]\n"),
        write("b.yaml", CRITERIA.replace("50", "60") + "offers: [{name: B}]\n"),
    )
    with pytest.raises(InputError) as caught:
        join([a, b])
    (problem,) = caught.value.problems
    assert problem.where == "b.yaml:2:1"
    assert "a.yaml:2:1" in problem.fix


def test_criteria_are_taken_from_a_file_and_nothing_else(write: Write) -> None:
    a = write("a.yaml", CRITERIA + "title: Theirs\noffers: [{name: A}]\n")
    b = write("b.csv", "name,team\nB,7\n")
    decision = join([b], criteria_from=a)
    assert [offer.name for offer in decision.offers] == ["B"]
    assert decision.criteria["team"].weight == 50
    assert decision.weighting == "swing"
    assert decision.title == ""


def test_criteria_are_not_taken_from_a_file_without_any(write: Write) -> None:
    with pytest.raises(InputError, match="has no criteria"):
        join([write("b.csv", "name\nB\n")], criteria_from=write("a.yaml", "title: x\n"))


def test_problems_of_all_files_come_at_once_each_at_its_place(write: Write) -> None:
    a = write("a.yaml", CRITERIA + "offers:\n  - name: A\n    leave_days: many\n")
    b = write("b.csv", "name,leave_days\nB,few\nA,3\n")
    with pytest.raises(InputError) as caught:
        join([a, b])
    assert [problem.where for problem in caught.value.problems] == [
        "a.yaml:7:5",
        "b.csv, row 2, leave_days",
        "b.csv, row 3, name",
    ]


def test_all_files_that_cannot_be_read_are_named(write: Write) -> None:
    with pytest.raises(InputError) as caught:
        join([write("a.yaml", ""), write("b.csv", ""), "c.yaml"], criteria_from="d.yaml")
    assert [problem.where for problem in caught.value.problems] == ["a.yaml", "b.csv", "c.yaml", "d.yaml"]


def test_blocks_stand_in_one_file_and_notes_are_put_together(write: Write) -> None:
    a = write("a.yaml", "title: One\nnotes: first\nkeep_searching: {overall: 5}\noffers: [{name: A}]\n")
    b = write("b.yaml", "title: Two\nnotes: second\noffers: [{name: B}]\n")
    decision = join([a, b])
    assert (decision.title, decision.notes) == ("One", "first\nsecond")
    c = write("c.yaml", "keep_searching: {overall: 6}\n")
    with pytest.raises(InputError, match="more than one file"):
        join([a, c])


def test_tables_alone_share_the_default_criteria(write: Write) -> None:
    decision = join([write("a.csv", "name,base_salary\nA,1\n"), write("b.csv", "name,location\nB,7\n")])
    assert list(decision.criteria) == ["salary", "location", "benefits", "security", "cv_value"]
    assert decision.criteria["location"].measure == "rating"
    assert all(criterion.weight is None for criterion in decision.criteria.values())
