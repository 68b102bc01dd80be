"""What was advertised, said and written, side by side."""

from __future__ import annotations

from typing import Any

from offer_eval.core.ledger import LedgerRow, ledger, only_said
from offer_eval.core.model import Offer


def rows_of(**terms: Any) -> dict[str, LedgerRow]:
    return {row.term: row for row in ledger(Offer.model_validate({"name": "Bolt"} | terms))}


def test_a_term_stands_in_the_column_of_its_source() -> None:
    rows = rows_of(
        base_salary={"value": "65000 EUR", "source": "written"},
        leave_days={"value": 25, "source": "said"},
        probation_months={"value": 6, "source": "advert"},
    )
    assert (rows["base_salary"].written, rows["base_salary"].said) == ("65,000 EUR", "")
    assert (rows["leave_days"].said, rows["leave_days"].written) == ("25", "")
    assert rows["probation_months"].advert == "6"


def test_what_was_said_and_stands_nowhere_in_writing_is_only_said() -> None:
    rows = rows_of(leave_days={"value": 25, "source": "said"}, base_salary={"value": 65000, "source": "written"})
    assert rows["leave_days"].only_said
    assert not rows["base_salary"].only_said


def test_the_advert_stands_beside_the_letter() -> None:
    rows = rows_of(
        title="Data Analyst",
        base_salary={"value": 65000, "source": "written"},
        advert={"title": "Senior Data Analyst", "base_salary": "70k to 80k", "target_bonus": "10%"},
    )
    assert (rows["title"].advert, rows["title"].own) == ("Senior Data Analyst", "Data Analyst")
    assert rows["base_salary"].advert == "70,000 to 80,000"
    assert rows["target_bonus"].advert == "10 %"
    assert not rows["target_bonus"].only_said


def test_the_parts_of_a_term_follow_its_one_source() -> None:
    rows = rows_of(target_bonus={"share": {"value": "10%", "source": "said"}, "discretionary": "yes"})
    assert rows["target_bonus"].said == "share 10 %, discretionary yes"


def test_terms_without_a_source_and_what_one_finds_out_alone_have_no_row() -> None:
    rows = rows_of(hours_per_week=40, commute_minutes={"value": 35, "source": "said"}, ratings={"team": 7})
    assert rows == {}


def test_every_promise_has_a_row_and_says_whether_it_is_only_said() -> None:
    rows = rows_of(
        promises=[
            {"what": "a raise after probation", "by": "Ana"},
            {"what": "two days at home", "source": "email"},
            {"what": "a training budget", "source": "advert"},
        ]
    )
    assert rows["a raise after probation"] == LedgerRow(
        "a raise after probation", said="said", by="Ana", only_said=True, promise=True
    )
    assert rows["two days at home"].written
    assert not rows["two days at home"].only_said
    assert rows["a training budget"].advert
    assert [row.term for row in only_said(tuple(rows.values()))] == ["a raise after probation", "a training budget"]


def test_the_terms_come_in_the_order_of_the_file_with_the_heading_ones_first() -> None:
    rows = rows_of(
        leave_days={"value": 25, "source": "said"},
        base_salary={"value": 65000, "source": "said"},
        advert={"title": "Analyst", "start": "2027-03-01"},
    )
    assert list(rows) == ["title", "start", "base_salary", "leave_days"]
    assert rows["start"].advert == "2027-03-01"
