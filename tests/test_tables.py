"""Offers in tables: forgiving in spelling, strict in meaning."""

import io
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from offer_eval.core.model import Criterion, Decision, Offer, Promise, Quantity
from offer_eval.decision_file import read_decision
from offer_eval.errors import InputError, Problem
from offer_eval.tables import cell_fields, frame_from, offers_from_frame, parse_offers, read_offers
from offer_eval.workbooks import column_index, column_letters

SAMPLES = Path(__file__).parent.parent / "sample_data"


def csv_of(text: str) -> Decision:
    return parse_offers(text.encode(), "offers.csv")


def fixes(text: str) -> list[str]:
    with pytest.raises(InputError) as caught:
        csv_of(text)
    return [problem.fix for problem in caught.value.problems]


def book(rows: list[list[Any]], *, sheets: tuple[str, ...] = ("Offers",), top: int = 0) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as workbook:
        day = workbook.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        for name in sheets:
            sheet = workbook.add_worksheet(name)
            for number, row in enumerate(rows if name == sheets[-1] else [], top):
                for column, cell in enumerate(row):
                    if isinstance(cell, date):
                        sheet.write_datetime(number, column, cell, day)
                    elif cell is not None:
                        sheet.write(number, column, cell)
    return out.getvalue()


def test_a_table_alone_has_the_five_default_criteria_and_no_weights() -> None:
    decision = read_offers(SAMPLES / "offers.csv")
    assert list(decision.criteria) == ["salary", "location", "benefits", "security", "cv_value"]
    assert {criterion.weight for criterion in decision.criteria.values()} == {None}
    assert decision.criteria["location"].measure == "commute_hours"
    assert decision.offers[2].ratings["security"] is None
    assert decision.offers[2].base_salary is not None
    assert (decision.offers[2].base_salary.low, decision.offers[2].base_salary.high) == (70000, 76000)


def test_a_column_location_makes_location_a_rating() -> None:
    decision = csv_of("name,location\nA,7\n")
    assert (decision.criteria["location"].worst, decision.criteria["location"].best) == (0, 10)
    assert decision.offers[0].ratings["location"] == Quantity.exactly(7.0)


def test_further_ready_made_criteria_join_when_they_are_rated() -> None:
    assert "career_fit" in csv_of("name,Career fit\nA,7\n").criteria


@pytest.mark.parametrize(
    "header",
    [
        "Base salary",
        "BASE_SALARY",
        "base-salary",
        " Base  Salary ",
        "Base salary (EUR)",
        "Base salary (per year)",
        "base_salary (€)",
    ],
)
def test_headers_are_forgiving_in_spelling(header: str) -> None:
    salary = csv_of(f"name,{header}\nA,60000\n").offers[0].base_salary
    assert salary is not None
    assert salary.point == 60000


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Commute (min)", "commute_minutes"),
        ("Leave (days)", "leave_days"),
        ("Leave days (per year)", "leave_days"),
        ("Office days (per week)", "office_days_per_week"),
        ("Probation (months)", "probation_months"),
    ],
)
def test_a_unit_in_brackets_may_complete_the_name(header: str, field: str) -> None:
    assert getattr(csv_of(f"name,{header}\nA,3\n").offers[0], field).point == 3


def test_a_currency_in_the_header_is_the_offers_currency() -> None:
    assert csv_of("name,Base salary (CHF)\nA,60000\n").offers[0].currency == "CHF"


def test_a_percent_sign_in_the_header_goes_to_every_number() -> None:
    decision = csv_of("name,Target bonus (%)\nA,10\nB,5 to 10\nC,unknown\n")
    shares = [offer.target_bonus.share for offer in decision.offers if offer.target_bonus and offer.target_bonus.share]
    assert [(share.low, share.high) for share in shares] == [(0.1, 0.1), (0.05, 0.1)]


@pytest.mark.parametrize(
    ("header", "fix"),
    [
        ("salary", "write 'base_salary'"),
        ("Base salery", "write 'base_salary'"),
        ("vacation days", "write 'leave_days'"),
        ("locaton", "write 'location'"),
        ("promises", "use a field of an offer"),
        ("moon", "use a field of an offer"),
        ("base salary (per month)", "write base_salary alone"),
        ("leave_days (hours)", "write leave_days alone"),
        ("security (0-100)", "rate on the criterion's own scale, 0 to 10"),
    ],
)
def test_headers_are_strict_in_meaning(header: str, fix: str) -> None:
    (found,) = fixes(f"name,{header}\nA,1\n")
    assert found.startswith(fix)


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("start", ["", "﻿"])
def test_comma_semicolon_and_tab_part_the_cells(mark: str, ending: str, start: str) -> None:
    text = start + ending.join(mark.join(row) for row in [["name", "leave_days"], ["A", "25"], ["", ""], ["B", ""], []])
    decision = csv_of(text)
    assert [offer.name for offer in decision.offers] == ["A", "B"]
    assert decision.offers[1].leave_days is None


def test_the_separator_may_be_stated_first() -> None:
    assert csv_of("sep=;\nname;notes\nA;a, b, c\n").offers[0].notes == "a, b, c"


def test_cells_in_quotes_hold_separators_and_lines() -> None:
    with pytest.raises(InputError, match=r"offers\.csv, row 4, leave_days"):
        csv_of('name,notes,leave_days\n"A, Ltd","one\ntwo",25\n\nB,,many\n')


def test_the_employer_names_an_offer_without_a_name() -> None:
    offer = csv_of("employer,leave_days\nBolt Works,25\n").offers[0]
    assert (offer.name, offer.employer) == ("Bolt Works", "Bolt Works")


def test_a_table_of_ten_thousand_rows_is_read_and_one_more_is_refused() -> None:
    rows = "".join(f"Offer {number},60000,25\n" for number in range(10_000))
    assert len(csv_of("name,base_salary,leave_days\n" + rows).offers) == 10_000
    with pytest.raises(InputError, match="more than 10,000 offers"):
        csv_of("name,base_salary,leave_days\n" + rows + "One more,1,1\n")


def test_a_table_of_endless_rows_is_not_read_to_its_end() -> None:
    with pytest.raises(InputError, match="more than 100,000 rows"):
        csv_of("name\n" + "\n" * 200_000)


def test_a_workbook_is_read_with_its_dates_shares_and_numbers() -> None:
    rows: list[list[Any]] = [
        ["Name", "Answer by", "Start", "Target bonus", "Leave days", "Terms in writing", "Title"],
        ["A", datetime(2026, 11, 27, 17, 30), datetime(2027, 1, 1), 0.1, 25, True, 2026],  # noqa: DTZ001
        ["B", None, None, "5% to 10%", "unknown", "no", None],
    ]
    first, second = parse_offers(book(rows), "offers.xlsx").offers
    assert first.answer_by is not None
    assert first.answer_by.replace(tzinfo=None) == datetime(2026, 11, 27, 17, 30)  # noqa: DTZ001
    assert first.start == date(2027, 1, 1)
    assert first.target_bonus is not None
    assert first.target_bonus.share == Quantity.exactly(0.1)
    assert (first.terms_in_writing, first.title) == (True, "2026")
    assert (second.leave_days, second.terms_in_writing) == (None, False)


def test_the_sheet_called_offers_is_read_wherever_it_stands() -> None:
    raw = book([["name"], ["A"]], sheets=("Other", "offers"))
    assert parse_offers(raw, "offers.xlsx").offers[0].name == "A"


def test_places_in_a_workbook_are_those_of_the_spreadsheet() -> None:
    with pytest.raises(InputError) as caught:
        parse_offers(book([["name", None, "leave_days"], ["A", None, "many"]], top=4), "offers.xlsx")
    assert [problem.where for problem in caught.value.problems] == ["offers.xlsx, Offers!C6"]


@given(index=st.integers(0, 20_000))
def test_columns_have_the_letters_of_a_spreadsheet(index: int) -> None:
    assert column_index(column_letters(index)) == index


def test_the_first_columns_are_lettered_as_everywhere() -> None:
    assert [column_letters(index) for index in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_a_cell_that_is_not_available_is_unknown() -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as workbook:
        sheet = workbook.add_worksheet("Offers")
        sheet.write_row(0, 0, ["name", "leave_days"])
        sheet.write(1, 0, "A")
        sheet.write_formula(1, 1, "=NA()", None, "#N/A")
    assert parse_offers(out.getvalue(), "offers.xlsx").offers[0].leave_days is None


def test_a_workbook_that_swells_is_refused_unread() -> None:
    raw = io.BytesIO(book([["name"], ["A"]]))
    with zipfile.ZipFile(raw, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/big.bin", b"\0" * (70 * 1024 * 1024))
    with pytest.raises(InputError, match="unpacks to more than"):
        parse_offers(raw.getvalue(), "offers.xlsx")


def outcome(raw: bytes, name: str) -> tuple[Problem, ...]:
    """The problems of a table; none where it is sound."""
    try:
        parse_offers(raw, name)
    except InputError as error:
        return error.problems
    return ()


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_damaged_workbook_is_a_sentence(data: st.DataObject) -> None:
    raw = bytearray((SAMPLES / "offers.xlsx").read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.sampled_from([len(raw), len(raw) // 2, 40]))
    told = outcome(bytes(raw[:cut]), "offers.xlsx")
    assert all(problem.where.startswith("offers.xlsx") and problem.message for problem in told)


@settings(max_examples=150, deadline=None)
@given(text=st.text(alphabet='name,;"\n\t 05.xA', max_size=80))
def test_any_text_is_a_table_or_a_sentence(text: str) -> None:
    told = outcome(("name,leave_days\n" + text).encode(), "offers.csv")
    assert all(problem.where.startswith("offers.csv") and problem.message for problem in told)


def test_a_frame_is_read_like_a_table() -> None:
    frame = pd.DataFrame(
        {
            "Name": ["A", "B"],
            "leave_days": [25, np.nan],
            "terms in writing": [True, None],
            "start": [pd.Timestamp("2027-01-01"), pd.NaT],
            "office_days_per_week": np.array([2, 3], dtype=np.int64),
        }
    )
    first, second = offers_from_frame(frame).offers
    assert (first.name, first.start, first.terms_in_writing) == ("A", date(2027, 1, 1), True)
    assert first.leave_days == Quantity.exactly(25.0)
    assert (second.leave_days, second.start, second.terms_in_writing) == (None, None, None)


def test_the_index_of_a_frame_may_hold_the_names() -> None:
    assert offers_from_frame(pd.DataFrame({"leave_days": [25]}, index=["A"])).offers[0].name == "A"


def test_problems_in_a_frame_name_row_and_column() -> None:
    with pytest.raises(InputError) as caught:
        offers_from_frame(pd.DataFrame({"name": ["A"], "leave_days": [np.inf], "start": ["soon"]}))
    assert [problem.where for problem in caught.value.problems] == [
        "DataFrame, row 1, leave_days",
        "DataFrame, row 1, start",
    ]


def test_offers_go_into_a_frame_and_come_back() -> None:
    decision = read_decision(SAMPLES / "three_offers.yaml").decision
    frame = frame_from(decision)
    assert list(frame["name"]) == ["Meridian", "Quillfish", "Old Mill"]
    again = offers_from_frame(frame, criteria=decision.criteria)
    assert again.criteria == decision.criteria
    assert again.offers == [offer.model_copy(update={"promises": ()}) for offer in decision.offers]


def test_terms_that_need_more_than_a_cell_are_left_out_of_a_frame() -> None:
    decision = Decision(offers=[Offer(name="A", promises=(Promise(what="more"),))])
    assert list(frame_from(decision).columns) == ["name"]


def test_an_own_criterion_may_have_a_column() -> None:
    criteria = {"Quiet room": Criterion(worst=0, best=10, weight=5)}
    decision = offers_from_frame(pd.DataFrame({"name": ["A"], "quiet-room": [7]}), criteria=criteria)
    assert decision.offers[0].ratings == {"Quiet room": Quantity.exactly(7.0)}


def test_fields_that_need_blocks_have_no_column() -> None:
    assert {
        "name",
        "base_salary",
        "target_bonus",
        "answer_by",
        "contract_type",
        "feels_wrong",
        "conditions_open",
    } <= set(cell_fields())
    assert not {"ratings", "promises", "advert", "texts", "flags", "household"} & set(cell_fields())
