from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offer_eval.exports.short_names import LONGEST, LONGEST_WORD, short_forms


@pytest.mark.parametrize(
    ("name", "short"),
    [
        (
            "International Consolidated Instruments and Precision Measurement",
            "International Consolidated Instruments…",
        ),
        ("W" * 200, "W" * 23 + "…"),
        ("Old Mill " + "m" * 60, "Old Mill " + "m" * 23 + "…"),
        ("B " + "x" * 100, "B " + "x" * 23 + "…"),
    ],
)
def test_a_long_name_keeps_its_first_words_or_letters(name: str, short: str) -> None:
    assert short_forms([name]) == {name: short}


def test_names_that_fit_stay() -> None:
    assert short_forms(["Quillfish", "The Society for the Care of Old Mills"]) == {}


def test_names_that_begin_alike_are_told_apart() -> None:
    one, two = (f"The Society for the Care of Old Mills in {place}" for place in ("Styria", "Tyrol"))
    assert list(short_forms([one, two]).values()) == [
        "The Society for the Care of Old Mills…",
        "The Society for the Care of Old Mills… (2)",
    ]


@given(st.lists(st.text(min_size=1, max_size=200).filter(str.strip), max_size=9))
def test_short_forms_are_short_and_no_two_names_look_alike(names: list[str]) -> None:
    forms = short_forms(names)
    shown = [forms.get(name, name) for name in dict.fromkeys(names)]
    assert len(set(shown)) == len(shown)
    assert all(len(form) <= LONGEST + len(" (9)") for form in forms.values())
    assert all(len(word) <= LONGEST_WORD for form in forms.values() for word in form.split())
