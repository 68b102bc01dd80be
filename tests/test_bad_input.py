"""Every kind of bad input and the very message it gets: `bad/x.yaml` beside `bad/x.yaml.txt`.

`pytest --update-golden` writes the messages anew; read the difference before you keep it.
"""

from pathlib import Path

import pytest

from offer_eval.errors import InputError
from offer_eval.joining import join

BAD = Path(__file__).parent / "bad"
CASES = sorted(path.name for path in BAD.iterdir() if path.suffix != ".txt")


def message_of(name: str) -> str:
    with pytest.raises(InputError) as caught:
        join([name])
    return f"{caught.value}\n"


@pytest.mark.parametrize("name", CASES)
def test_bad_input_gets_its_exact_message(
    name: str, monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config
) -> None:
    monkeypatch.chdir(BAD)
    golden = BAD / f"{name}.txt"
    message = message_of(name)
    if pytestconfig.getoption("--update-golden"):
        golden.write_text(message, encoding="utf-8")
    assert message == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", CASES)
def test_every_problem_names_its_file_and_nothing_of_the_program(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BAD)
    with pytest.raises(InputError) as caught:
        join([name])
    for problem in caught.value.problems:
        assert problem.where.startswith(name)
        assert problem.message
        assert not any(word in str(problem) for word in ("Traceback", "pydantic", "Error:", "ruamel", "calamine"))
        assert "\x1b" not in str(problem)


def test_every_message_belongs_to_an_input() -> None:
    assert {path.stem for path in BAD.glob("*.txt")} == set(CASES)


THIRTEEN = {
    "not_numbers.yaml": ("offer 'Bolt', leave_days", "offer 'Bolt', commute_minutes", "offer 'Bolt', base_salary"),
    "weights_negative.yaml": ("criterion 'team', weight",),
    "weights_zero.yaml": ("criterion 'salary', weight",),
    "weights_nan.yaml": ("criterion 'team', weight",),
    "weights_too_many.yaml": ("criterion 'team', wieght",),
    "weights_too_few.yaml": ("criterion 'team'",),
    "words.yaml": ("criterion 'team', better",),
    "duplicate_names.yaml": ("offer 'Bolt', name",),
    "only_header.csv": ("",),
    "negative_values.yaml": ("offer 'Bolt', commute_minutes",),
}
"""The bad inputs that decision libraries were tried with, and the field that each error must name."""


@pytest.mark.parametrize("name", THIRTEEN)
def test_the_bad_inputs_that_libraries_let_through_are_refused_by_name(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(BAD)
    with pytest.raises(InputError) as caught:
        join([name])
    assert set(THIRTEEN[name]) <= {problem.field for problem in caught.value.problems}
