"""What stands in a field, and what is read from it."""

from __future__ import annotations

import pytest

from offer_eval.core.model import Facts, Offer
from offer_eval.decision_file import written
from offer_eval.ui.edits import changed, single_offer
from offer_eval.ui.fields import FRONT, about_of, field_of, form_from, groups, in_page_words, text_of, ungrouped
from offer_eval.ui.forms import _form
from offer_eval.ui.markup import plain

TERMS = [
    ("base_salary", 71000),
    ("base_salary", "60000 to 70000"),
    ("base_salary", {"low": 60000, "likely": 64000, "high": 70000}),
    ("base_salary", "32/h, 36 h/week"),
    ("target_bonus", "5%"),
    ("pension", "50% up to 6%"),
    ("leave_days", {"value": 28, "source": "said"}),
    ("sign_on_bonus", [{"amount": 5000, "clawback": "full", "clawback_months": 12}, {"amount": 2000, "month": 13}]),
    ("equity_grants", "100000 over 4 years, 1 year cliff"),
    ("conditions_open", ["references", "a permit"]),
    ("sick_pay", "by law"),
    ("overtime", "5 h/week unpaid"),
]


@pytest.mark.parametrize(("name", "value"), TERMS)
def test_the_text_in_a_field_reads_back_as_the_same_value(name: str, value: object) -> None:
    offer = Offer.model_validate({"name": "A", name: value})
    form = written(offer)[name]
    assert Offer.model_validate({"name": "A", name: _form(text_of(form), about_of(form))}) == offer


@pytest.mark.parametrize("text", ["", " ", "?"])
def test_nothing_and_a_question_mark_mean_not_known(text: str) -> None:
    assert form_from(text, {}) is None


def test_a_range_may_have_a_likely_value() -> None:
    assert form_from("60k to 70k, likely 64k", {}) == {"low": "60k", "high": "70k", "likely": "64k"}


def test_a_new_number_keeps_where_the_old_one_came_from() -> None:
    assert form_from("28", {"source": "said"}) == {"value": "28", "source": "said"}


def test_every_field_behind_more_terms_has_words_and_a_kind() -> None:
    for names in groups().values():
        for name in names:
            spec = field_of(name)
            assert spec.label
            assert not spec.label.startswith("_")


def test_no_fact_that_rules_read_is_missing_from_the_page() -> None:
    shown = {name for names in groups().values() for name in names} | set(FRONT)
    assert set(Facts.model_fields) <= shown


@pytest.mark.parametrize("text", ["[a](b)", "![x](https://y.example/z.png)", "*b*", ":red[c]", "$x$", "<b>", "`c`"])
def test_what_a_label_would_obey_is_escaped(text: str) -> None:
    assert not any(sign in plain(text).replace("\\" + sign, "") for sign in "[]*$<`!")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("60,000", "60000"),
        ("60 000 to 72 500", "60000 to 72500"),
        ("1,250,000", "1250000"),
        ("60\u00a0000", "60000"),
        ("1,234.50", "1234.50"),
        ("60.000", "60.000"),
        ("60,00", "60,00"),
        ("6,0000", "6,0000"),
        ("32/h, 36 h/week", "32/h, 36 h/week"),
        ("28", "28"),
    ],
)
def test_groups_of_three_digits_are_one_number_and_nothing_else_is(typed: str, meant: str) -> None:
    assert ungrouped(typed) == meant


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("write fewer leave_days", "write fewer “Paid leave, days a year”"),
        ("write permanent, fixed_term or agency", "write permanent, fixed term or agency"),
        ("cannot be above 7", "cannot be above 7"),
    ],
)
def test_a_sentence_on_the_page_calls_a_field_what_the_page_calls_it(said: str, shown: str) -> None:
    assert in_page_words(said) == shown


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("€70k", "70000 EUR"),
        ("32/h, 36 h/week", "32/hour, 36 h/week"),
        ("4500 a month", "4500/month"),
        ("60000 to 70000 GBP", "60000 to 70000 GBP"),
        ("5200/month x 13", "5200/month x 13"),
        ("60000, 80% fte", "60000, 80% fte"),
        ("2000/four weeks", "2000/four weeks"),
    ],
)
def test_pay_stands_in_its_field_as_one_types_it_and_reads_back_to_the_same(typed: str, shown: str) -> None:
    kept = changed(single_offer(), ("offers", 0, "base_salary"), typed).offers[0]
    text = text_of(written(kept)["base_salary"])
    assert text == shown
    again = changed(single_offer(), ("offers", 0, "base_salary"), form_from(text, {})).offers[0]
    assert again.base_salary == kept.base_salary
