"""What was advertised, said and written, side by side."""

from __future__ import annotations

from typing import Any

from offer_eval.core.ledger import LedgerRow, ledger, only_said
from offer_eval.core.model import Offer, Process


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


def heard(*said: dict[str, str], promises: tuple[dict[str, str], ...] = (), **process: Any) -> tuple[LedgerRow, ...]:
    offer = Offer.model_validate({"name": "Bolt", "employer": "Bolt Ltd", "promises": promises})
    notes = {"on": "2026-03-02", "people": "Ana Ruiz", "said": said}
    applied = Process.model_validate({"employer": "Bolt Ltd", "interviews": [notes]} | process)
    return ledger(offer, processes=[applied])


def test_what_was_said_in_an_interview_is_only_said() -> None:
    [row] = heard({"what": "a review of pay after six months", "by": "Tom"})
    assert (row.term, row.said, row.by) == ("a review of pay after six months", "in the interview of 2026-03-02", "Tom")
    assert row.only_said
    assert not row.promise


def test_those_who_were_met_stand_for_a_speaker_who_is_not_named() -> None:
    [row] = heard({"what": "no work at weekends"})
    assert row.by == "Ana Ruiz"


def test_what_stands_among_the_promises_has_one_row_only() -> None:
    [row] = heard({"what": "Two days at home."}, promises=({"what": "two days at home", "source": "letter"},))
    assert row.promise
    assert not row.only_said


def test_what_was_said_twice_has_one_row() -> None:
    rows = heard({"what": "a budget for courses", "by": "Ana"}, {"what": "A budget for  courses", "by": "Tom"})
    assert [row.by for row in rows] == ["Ana"]


def test_what_another_employer_said_is_left_out() -> None:
    assert heard({"what": "a budget for courses"}, employer="Anchor") == ()


def test_an_offer_is_found_by_its_name_as_well() -> None:
    assert len(heard({"what": "a budget for courses"}, employer="BOLT")) == 1


def test_an_interview_without_a_day_is_no_less_heard() -> None:
    rows = heard(interviews=[{"said": [{"what": "a budget for courses"}]}])
    assert [row.said for row in rows] == ["in an interview"]


def test_every_entry_of_a_list_is_told_by_its_number() -> None:
    rows = rows_of(
        stipends=[{"amount": {"value": 50, "source": "said"}}, {"amount": {"value": 30, "source": "written"}}],
    )
    assert rows["stipends"].said == "1 amount 50"
    assert rows["stipends"].written == "2 amount 30"
