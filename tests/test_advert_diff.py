"""Advert against letter: what is different, what is better, what the letter does not mention."""

from __future__ import annotations

import json
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from offer_eval.core.advert_diff.amounts import money_in, number
from offer_eval.core.advert_diff.compare import as_data, compare_texts
from offer_eval.core.advert_diff.days import dates_in
from offer_eval.core.advert_diff.pieces import (
    LEAST_COST,
    MAX_PIECE,
    MAX_PIECES,
    MAX_TEXT,
    MOST_READ,
    pieces,
    quoted,
    speaking,
)
from offer_eval.core.advert_diff.places import cities, countries, known_places
from offer_eval.core.advert_diff.title import parse_title, title_in

if TYPE_CHECKING:
    from offer_eval.core.advert_diff.difference import Difference

TODAY = date(2026, 11, 22)
PAIRS: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parent / "corpus" / "pairs.jsonl").read_text(encoding="utf-8").splitlines()
]


def changes(advert: str, letter: str) -> set[tuple[str, str]]:
    return {(row.field, row.kind.value) for row in compare_texts(advert, letter, today=TODAY)}


def one(advert: str, letter: str) -> Difference:
    [row] = compare_texts(advert, letter, today=TODAY)
    return row


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: str(pair["id"]))
def test_each_pair_of_the_corpus_gives_the_expected_differences(pair: dict[str, Any]) -> None:
    neither = {tuple(row) for row in pair.get("optional", ())}
    assert changes(pair["advert"], pair["letter"]) - neither == {tuple(row) for row in pair["expected"]}


def test_the_corpus_has_all_fields_and_enough_pairs_without_a_difference() -> None:
    fields = {field for pair in PAIRS for field, _ in pair["expected"]}
    expected = "title seniority salary location remote_days hours contract_type start_date bonus benefits"
    assert fields == set(expected.split())
    assert len(PAIRS) >= 100
    assert sum(not pair["expected"] for pair in PAIRS) >= 25


@pytest.mark.parametrize("pair", PAIRS[::9], ids=lambda pair: str(pair["id"]))
def test_a_letter_set_against_itself_has_no_difference(pair: dict[str, Any]) -> None:
    assert changes(pair["letter"], pair["letter"]) == set()


ADVERT = "Job title: Data Analyst\nLocation: Leeds\nSalary: {}\n"
LETTER = "We are pleased to offer you the position of Data Analyst in Leeds at {}."


@pytest.mark.parametrize(
    ("advert", "letter", "kinds"),
    [
        ("£40,000 - £45,000", "£42,000 a year", set()),
        ("£40,000 - £45,000", "£40,000 a year", set()),
        ("£40,000 - £45,000", "£39,000 a year", {"different"}),
        ("£40,000 - £45,000", "£46,000 a year", {"better"}),
        ("up to £45k", "£30,000 a year", set()),
        ("up to £45k", "£47,000 a year", {"better"}),
        ("from £40k", "£52,000 a year", set()),
        ("from £40k", "£38,000 a year", {"different"}),
        ("circa £40,000", "£39,000 a year", set()),
        ("$20 an hour", "$41,600 a year", set()),
        ("$20 an hour", "a monthly salary of $3,466.67", set()),
        ("$20 an hour", "$39,000 a year", {"different"}),
        ("$52,000 a year", "$2,000 bi-weekly", set()),
        ("$52,000 a year", "$1,000 per week", set()),
        ("€60,000 a year", "$60,000 a year", {"different"}),
        ("$60,000 a year", "USD 60,000 a year", set()),
        ("CAD 60,000 a year", "$60,000 a year", set()),
        ("12 LPA", "INR 12,00,000 per annum", set()),
        ("55.000 € per year", "EUR 55,000 per year", set()),
        ("€2,000 per month, 14 payments", "€28,000 a year", set()),
        ("competitive", "£30,000 a year", set()),
    ],
)
def test_pay_is_compared_by_what_it_means(advert: str, letter: str, kinds: set[str]) -> None:
    found = compare_texts(ADVERT.format(advert), LETTER.format(letter), today=TODAY)
    assert {(row.field, row.kind.value) for row in found} == {("salary", kind) for kind in kinds}


def test_an_hourly_rate_counts_the_hours_that_are_stated() -> None:
    advert = "Cook, Leeds, $20 an hour, 30 hours a week"
    assert changes(advert, "We offer you the position of Cook in Leeds: $31,200 a year for 30 hours a week.") == set()
    assert ("salary", "different") in changes(
        advert, "We offer you the position of Cook in Leeds: $30,000 a year, 30 hours a week."
    )


@pytest.mark.parametrize(
    ("advert", "letter", "kinds"),
    [
        ("Jr. Data Analyst", "Junior Data Analyst", set()),
        ("Sr Data Analyst (m/f/d)", "Senior Data Analyst", set()),
        ("Data Analyst - Python", "Data Analyst", set()),
        ("Software Engineer", "Software Developer", set()),
        ("HR Manager", "Human Resources Manager", set()),
        ("Engineer II", "Engineer 2", set()),
        ("Engineer III", "Engineer II", {("seniority", "different")}),
        ("Senior Data Analyst", "Data Analyst", {("seniority", "different")}),
        ("Data Analyst", "Senior Data Analyst", {("seniority", "better")}),
        ("Data Analyst", "Data Engineer", {("title", "different")}),
        ("Lead Developer", "Junior Developer", {("seniority", "different")}),
        ("Marketing Manager", "Marketing Assistant", {("title", "different")}),
        ("Manager", "Assistant Manager", {("seniority", "different")}),
    ],
)
def test_titles_are_compared_by_role_and_seniority(advert: str, letter: str, kinds: set[tuple[str, str]]) -> None:
    assert changes(f"Job title: {advert}", f"Position: {letter}") == kinds


@pytest.mark.parametrize(
    ("advert", "letter", "kinds"),
    [
        ("Fully remote.", "You will work remotely.", set()),
        ("Remote position.", "Your place of work will be our office in Leeds.", {("remote_days", "different")}),
        ("Hybrid, two days in the office.", "You will be in the office 2 days a week.", set()),
        ("Hybrid, 2 days in the office.", "You work on site, five days a week.", {("remote_days", "different")}),
        ("Hybrid, 2 days in the office.", "You may work from home three days a week.", set()),
        ("Hybrid.", "You work from home two days a week.", set()),
        ("Hybrid.", "Remote working is not available.", {("remote_days", "different")}),
        ("Three office days a week.", "You will work fully remotely.", {("remote_days", "better")}),
        ("We monitor remote sites.", "You work in our office.", set()),
    ],
)
def test_days_at_the_office_are_compared(advert: str, letter: str, kinds: set[tuple[str, str]]) -> None:
    assert changes(advert, letter) == kinds


@pytest.mark.parametrize(
    ("advert", "letter", "kinds"),
    [
        ("Start date: 1 March 2027", "You start on March 1st, 2027.", set()),
        ("Start date: 1 March 2027", "Your employment begins on 8 March 2027.", {("start_date", "different")}),
        ("Start date: 03/04/2027", "Your first day will be 4 March 2027.", set()),
        ("Starting in September 2027", "You start on 6 September 2027.", set()),
        ("Start: as soon as possible", "You start on 6 September 2027.", set()),
        ("Start date: 1 March 2027", "We look forward to seeing you.", {("start_date", "not_in_letter")}),
    ],
)
def test_start_dates_are_compared(advert: str, letter: str, kinds: set[tuple[str, str]]) -> None:
    assert changes(advert, letter) == kinds


@pytest.mark.parametrize(
    ("advert", "letter", "kinds"),
    [
        ("Annual bonus: 10%", "Your target bonus is 10% of base salary.", set()),
        ("Annual bonus: 10%", "You may earn a bonus of up to 10%.", {("bonus", "different")}),
        ("Annual bonus of up to 15%", "Your target bonus is 10%.", set()),
        ("Annual bonus: 10%", "Your target bonus is 12%.", {("bonus", "better")}),
        ("Guaranteed bonus of 10%", "A discretionary bonus of 10% may be paid.", {("bonus", "different")}),
        ("Annual bonus: 10%", "You are not eligible for a bonus.", {("bonus", "different")}),
        ("Salary: £50,000. Annual bonus: 10%", "Salary: £50,000. Annual bonus: £5,000", set()),
        ("Kotlin would be a bonus.", "Welcome to the team.", set()),
    ],
)
def test_bonuses_are_compared(advert: str, letter: str, kinds: set[tuple[str, str]]) -> None:
    assert changes(advert, letter) == kinds


@pytest.mark.parametrize(
    ("advert", "letter", "kinds"),
    [
        ("25 days' annual leave plus bank holidays", "33 days of holiday including bank holidays", set()),
        ("5 weeks of vacation", "25 days of vacation", set()),
        ("120 hours of PTO", "15 days of PTO", set()),
        ("25 days of holiday", "twenty (20) days of holiday", {("benefits", "different")}),
        ("25 days of holiday", "28 days of holiday", {("benefits", "better")}),
        (
            "5% employer pension contribution",
            "The employer contributes 3% to your pension",
            {("benefits", "different")},
        ),
        ("Dental insurance", "You join the standard benefits package.", set()),
        ("Dental insurance", "Welcome.", {("benefits", "not_in_letter")}),
        ("Company car", "Company car: not provided, no company car", {("benefits", "different")}),
    ],
)
def test_benefits_are_compared(advert: str, letter: str, kinds: set[tuple[str, str]]) -> None:
    assert changes(advert, letter) == kinds


def test_a_difference_shows_both_values_and_both_sentences() -> None:
    row = one(
        "Cook wanted in Leeds\nSalary: £30,000",
        "Dear Bo, we offer you the position of Cook in Leeds. Your salary is £28,000.",
    )
    assert (row.advert, row.offer) == ("30,000 GBP a year", "28,000 GBP a year")
    assert row.advert_words == "Salary: £30,000"
    assert row.offer_words == "Your salary is £28,000."


def test_a_title_with_no_known_word_for_a_job_stands_at_the_head() -> None:
    advert = "Community Fundraiser\nSheffield\nReports to: Head of Income"
    assert changes(advert, "We offer you the post of Community Fundraiser in Sheffield.") == set()


def test_a_letter_that_grants_the_rest_as_advertised_is_silent_about_nothing() -> None:
    advert = "Cook\nSalary: £30,000\n40 hours a week\nBenefits: free parking, life assurance"
    letter = "Position: Cook\nSalary: £29,000\nAll other terms and benefits are as set out in our job advert."
    assert changes(advert, letter) == {("salary", "different")}


def test_a_clause_of_any_contract_is_no_mention_of_a_benefit() -> None:
    letter = "You return all company property, a laptop or company car among it. We may monitor your phone."
    assert changes("Benefits: company car, phone allowance", letter) == {("benefits", "not_in_letter")}


def test_the_json_form_names_field_kind_and_evidence() -> None:
    found = compare_texts("Salary: £30,000", "Your salary is £28,000.", today=TODAY)
    assert as_data(found) == {
        "schema_version": 1,
        "differences": [
            {
                "field": "salary",
                "advert": "30,000 GBP a year",
                "offer": "28,000 GBP a year",
                "kind": "different",
                "evidence": {"advert": "Salary: £30,000", "offer": "Your salary is £28,000."},
            }
        ],
    }
    assert json.dumps(as_data(found))


@pytest.mark.parametrize(
    ("digits", "value"),
    [("12,00,000", 1_200_000), ("55.000", 55_000), ("55 000", 55_000), ("95'000", 95_000), ("12.50", 12.5),
     ("1,234.56", 1234.56), ("1.234,56", 1234.56), ("40", 40)],
)  # fmt: skip
def test_grouped_numbers_are_read_as_their_country_writes_them(digits: str, value: float) -> None:
    assert number(digits) == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("£30-35k", (30_000, 35_000, "GBP", "")),
        ("between 50 and 60k euros", (50_000, 60_000, "EUR", "")),
        ("$55/hr - $60/hr", (55, 60, "$", "hour")),
        ("R45,000/month", (45_000, 45_000, "ZAR", "month")),
        ("£12.50 p/h", (12.5, 12.5, "GBP", "hour")),
        ("up to £45,000 per annum", (None, 45_000, "GBP", "year")),
        ("from £40,000", (40_000, None, "GBP", "")),
        ("$50+/hr", (50, None, "$", "hour")),
        ("12-15 LPA", (1_200_000, 1_500_000, "", "year")),
        ("$26/hour - 2 weeks", (26, 26, "$", "hour")),
    ],
)
def test_amounts_are_read_with_range_currency_and_period(
    text: str, expected: tuple[float | None, float | None, str, str]
) -> None:
    first = next(money_in(text))
    assert (first.low, first.high, first.currency, first.period) == expected


def test_percentages_and_head_counts_are_no_money() -> None:
    assert list(money_in("10% bonus for our 500 employees in 12 offices")) == []


def test_a_day_without_a_year_lies_ahead() -> None:
    [day] = dates_in("starting 1st of March", today=TODAY)
    assert day.first == day.last == date(2027, 3, 1)


def test_may_and_march_are_months_only_where_a_date_is_meant() -> None:
    assert list(dates_in("you may march on", today=TODAY)) == []
    [month] = dates_in("starting in May", today=TODAY)
    assert (month.first, month.last) == (date(2027, 5, 1), date(2027, 5, 31))


def test_an_impossible_date_is_passed_over() -> None:
    assert list(dates_in("31/31/2027 and 30 February 2027", today=TODAY)) == []


def test_places_are_known_by_several_names_and_by_country() -> None:
    assert known_places("our Bengaluru office") == known_places("Bangalore")
    assert countries(known_places("Leeds")) == countries(known_places("UK"))
    assert cities(known_places("Texas")) == frozenset()
    assert known_places("reading the contract in the bath") == frozenset()


def test_a_title_is_taken_apart() -> None:
    title = parse_title("Senior Data Analyst II - Python", "")
    assert title.role == {"data", "analyst"}
    assert (title.rank, title.level, title.head) == (5, 2, "analyst")


def test_labels_are_found_in_a_text_without_line_breaks() -> None:
    found = pieces("Job Title: Cook Location: Leeds Salary: £30,000 Start Date: 1 March 2027")
    assert [(piece.label, piece.text) for piece in found] == [
        ("job title", "Cook"),
        ("location", "Leeds"),
        ("salary", "£30,000"),
        ("start date", "1 March 2027"),
    ]


def test_words_glued_by_a_lost_line_break_are_parted() -> None:
    advert = "Cook\nLeeds, UKSalary £30,000Job Type Permanent"
    assert ("salary", "different") in changes(
        advert, "Position: Cook\nSalary: £29,000\nLocation: Leeds\nContract: permanent"
    )


@pytest.mark.parametrize(
    ("advert", "letter", "kinds"),
    [
        ("DRIVER WANTED!! $1,500 A WEEK", "We offer you the position of Driver at $1,500 a week.", set()),
        (
            "Account manager. €50,000 base, OTE €65,000",
            "Position: Account Manager\nBase salary: €50,000\nCommission: €15,000 on target",
            set(),
        ),
        (
            "Account manager. €50,000 base, OTE €65,000",
            "Position: Account Manager\nBase salary: €48,000\nCommission: €15,000 on target",
            {("salary", "different")},
        ),
        (
            "Sales Executive. OTE £60,000 (base £35,000).",
            "Job title: Sales Executive\nBasic salary: £35,000 with on-target earnings of £60,000",
            set(),
        ),
        ("Lead Developer. £60,000.", "Position: Lead Developer\nSalary: £60,000", set()),
        ("Sous Chef - The Anchor, Whitby\n£30,000", "Position: Sous Chef in Whitby\nSalary: £30,000", set()),
        ("28 days holiday incl. bank holidays", "28 days holiday including bank holidays", set()),
        ("Hybrid (2 days from home)", "Two days each week may be worked from home.", set()),
        ("Hybrid (2 days from home)", "All work is carried out at our office.", {("remote_days", "different")}),
        ("Working from home on Fridays", "You will work in the office from Monday to Thursday.", set()),
        ("Working from home on Fridays", "You may work from home one day a week.", set()),
        (
            "Working from home on Mondays and Fridays",
            "You may work from home one day a week.",
            {("remote_days", "different")},
        ),
        (
            "Work from home: up to 3 days a week",
            "You may work from home one day a week.",
            {("remote_days", "different")},
        ),
        (
            "Warehouse Operative - Doncaster",
            "You will work as a Warehouse Operative at our Wakefield site.",
            {("location", "different")},
        ),
        ("Cook\nLocation: Portland, Oregon", "Position: Cook\nLocation: Portland, Maine", {("location", "different")}),
        ("Cook\nLocation: Portland, Oregon", "Position: Cook\nLocation: Portland, OR", set()),
        ("Permanent contract.", "Your employment is limited to 12 months.", {("contract_type", "different")}),
        (
            "W2 position",
            "You will be engaged as an independent contractor and receive a 1099 form.",
            {("contract_type", "different")},
        ),
        ("W2 position", "You are employed at will.", set()),
        ("W2 position", "Welcome to the team.", set()),
        ("Cook\nLocation: Chennai, IN", "Position: Cook\nLocation: Chennai, TN", set()),
        (
            "Three office days a week.",
            "Report at our office on Monday. You will be in the office 3 days a week.",
            set(),
        ),
        (
            "Hybrid (2 days from home)",
            "You work in our office from Monday to Friday. You may work from home two days a week.",
            set(),
        ),
        ("Tuesdays and Thursdays in the office", "You work in the office on Tuesdays and Thursdays.", set()),
        (
            "Hybrid, 2 days in the office",
            "You work in the office on Mondays, Tuesdays and Fridays.",
            {("remote_days", "different")},
        ),
        ("45 hours over 5 days", "48 hours over 5 days", {("hours", "different")}),
        ("45 hours over five days", "45 hours a week", set()),
    ],
)
def test_short_adverts_are_read_as_they_are_meant(advert: str, letter: str, kinds: set[tuple[str, str]]) -> None:
    assert changes(advert, letter) == kinds


@pytest.mark.parametrize(
    ("advert", "shown"),
    [
        ("DRIVER WANTED!! $1,500 A WEEK", "DRIVER"),
        ("Account manager. €50,000 base", "Account manager"),
        ("Lead Developer. £60,000.", "Lead Developer"),
        ("Sous Chef - The Anchor, Whitby", "Sous Chef"),
        ("Sr. Data Analyst, Leeds, £40,000", "Sr. Data Analyst"),
        ("Asst. Manager, Leeds, £30,000", "Asst. Manager"),
        ("Payroll Officer 45000 GBP", "Payroll Officer"),
        ("Store Manager 5 days over 7, 40 hours", "Store Manager"),
    ],
)
def test_a_title_ends_before_the_pay_and_the_place(advert: str, shown: str) -> None:
    title = title_in(pieces(advert), letter=False)
    assert title is not None
    assert title.shown == shown


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: str(pair["id"]))
def test_all_evidence_stands_in_its_text_letter_for_letter(pair: dict[str, Any]) -> None:
    for row in compare_texts(pair["advert"], pair["letter"], today=TODAY):
        for words, text in ((row.advert_words, pair["advert"]), (row.offer_words, pair["letter"])):
            assert all(part in text for part in words.split(" … "))


@pytest.mark.parametrize(
    ("text", "words", "quote"),
    [
        ("Pay:\t**£30,000** a\nyear", "pay: £30,000 a year", "Pay:\t**£30,000** a\nyear"),
        ("Benefits: A car. A phone.", "benefits: A phone.", "A phone."),
        ("“Café” – cook’s job", '"Café" - cook\'s job', "“Café” – cook’s job"),
        ("INR 9,00,000 (Rupees Nine Lakh only) a year", "INR 9,00,000 a year", "INR 9,00,000"),
        ("nothing of it", "5", ""),
    ],
)
def test_words_are_quoted_in_the_spelling_of_the_text(text: str, words: str, quote: str) -> None:
    assert quoted(text, (words,)) == (quote,)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400), st.text(max_size=400))
def test_any_two_texts_are_compared_without_an_error(advert: str, letter: str) -> None:
    for row in compare_texts(advert, letter, today=TODAY):
        assert row.advert
        assert all(part in advert for part in row.advert_words.split(" … "))
        assert all(part in letter for part in row.offer_words.split(" … "))


@pytest.mark.parametrize(
    "unit",
    ["1 ", "$1 ", "1,", "a.", "A. ", "x\n", "1 May ", "Title: ", "London, ", "in the office ", "the position of ",
     "annual leave ", "5 days ", "bonus 10% ", "[", "(", "#", " ", "-", "|", "Salary", "employed as ", "€", "'"],
)  # fmt: skip
def test_the_cost_of_a_long_text_grows_with_its_length_and_not_its_square(unit: str) -> None:
    """Eight times the length may cost three times eight times the processor; a square would cost sixty-four."""

    def seconds(length: int) -> float:
        text = unit * (length // len(unit))
        start = time.process_time()
        compare_texts(text, text, today=TODAY)
        return time.process_time() - start

    seconds(1000)
    assert seconds(16_000) < 3 * 8 * seconds(2_000) + 1.0


LABELLED = "Salary: £1,000 Location: Leeds Hours: 40 hours a week Start date: 1 May 2027 Bonus: 10%\n"
CLAUSE = "Every employee may ask the manager for 25 days of annual leave from 1 March in the office in Leeds. "


@pytest.mark.parametrize("unit", [CLAUSE, LABELLED, "1,", "office ", "May 1 to ", "• a ", "\ufdfa", "£1 "])
def test_twice_the_text_costs_at_most_two_and_a_half_times_as_much(unit: str) -> None:
    def seconds(length: int) -> float:
        text = unit * (length // len(unit))
        start = time.process_time()
        compare_texts(text, f"Position: Cook\n{text}", today=TODAY)
        return time.process_time() - start

    seconds(1000)
    assert min(seconds(160_000), seconds(160_000)) <= 2.5 * seconds(80_000)


def test_patterns_see_a_bounded_part_of_any_text() -> None:
    for unit in (CLAUSE, LABELLED, "• leave ", "leave " * 5000):
        parts = pieces(unit * (1_000_000 // len(unit)))
        assert len(parts) <= MAX_PIECES
        read = speaking(parts, ("leave", "salary"))
        assert sum(len(piece.text) for piece in read) <= MOST_READ + MAX_PIECE
        assert len(read) <= MOST_READ / LEAST_COST + 1


def test_a_term_behind_half_a_megabyte_of_other_clauses_is_read() -> None:
    filler = "The committee keeps a record of each meeting and sends it to all members in good time.\n" * 6000
    assert changes("Salary: £30,000", f"{filler}Your salary is £28,000 a year.") == {("salary", "different")}


@pytest.mark.parametrize(
    ("advert", "letter", "kinds"),
    [
        ("38 hours per week", "Hours: 37 hours 30 minutes a week", {("hours", "better")}),
        ("37.5 hours per week", "You work 37 hours 30 minutes a week.", set()),
        ("Hours: 9 to 5, Monday to Friday (35 hours)", "Your working week is forty hours.", {("hours", "different")}),
        ("30 hours a week, guaranteed", "You are engaged on a zero hours basis.", {("hours", "different")}),
        ("40 hours a week", "Hours vary with the season and are not guaranteed.", {("hours", "different")}),
        ("36 hours over 4 days", "You work four days a week, 36 hours in all.", set()),
        ("39 hours per week", "Hours: average 52 a week", {("hours", "different")}),
        ("40 hours a week. No nights!", "Shifts: rotating days and nights, 40 hours a week", {("hours", "different")}),
        ("Day shift, 6am to 3pm", "You work the graveyard shift from 10pm to 7am.", {("hours", "different")}),
        ("Two shift rotation, 40 hours", "Hours: 40, shifts 6am-2pm and 10pm-6am", {("hours", "different")}),
        ("4-day week (32h)", "hours: full-time, 40h week", {("hours", "different")}),
        ("Schedule: 4x10s", "Monday through Thursday, ten hours each day", set()),
        ("40 hours, weekends off", "Your schedule is Tuesday to Saturday, 40 hours", {("hours", "different")}),
        ("40 hours a week, no on-call", "40 hours a week and an out-of-hours rota", {("hours", "different")}),
        ("Part-time, 20 hours a week", "20 contracted hours weekly, plus overtime at time and a half", set()),
    ],
)
def test_working_time_is_read_in_many_words(advert: str, letter: str, kinds: set[tuple[str, str]]) -> None:
    assert changes(advert, letter) == kinds


@pytest.mark.parametrize(
    ("advert", "letter", "kinds"),
    [
        ("Permanent role.", "Duration: unlimited, after a trial of two months", set()),
        ("Permanent role.", "Status: casual, with a loading in the rate", {("contract_type", "different")}),
        ("Permanent role.", "Your employment is limited until 30 June 2028.", {("contract_type", "different")}),
        ("Permanent role.", "The appointment covers 18 months.", {("contract_type", "different")}),
        ("Permanent role.", "You are engaged through Merlin Staffing.", {("contract_type", "different")}),
        (
            "Outside IR35, 6 months",
            "IR35 status: inside; an umbrella company pays you",
            {("contract_type", "different")},
        ),
        ("A builder looks for a mason who has worked for a main contractor.", "Contract: permanent", set()),
        ("Two-year contract", "The post will last two years.", set()),
        ("Intern\n6 months, £12 an hour", "You will be our intern for 3 months.", {("contract_type", "different")}),
        ("One year, permanent after that.", "The contract is for one year.", set()),
        ("Contract: 2 years", "Contract period: two years", set()),
        ("12-month contract", "Term: 9 months", {("contract_type", "different")}),
        ("Permanent role.", "You may work at other sites on a temporary basis.", {("contract_type", "not_in_letter")}),
        ("Ongoing role", "You are offered ongoing employment.", set()),
    ],
)
def test_kinds_of_contract_are_read_in_many_words(advert: str, letter: str, kinds: set[tuple[str, str]]) -> None:
    assert {row for row in changes(advert, letter) if row[0] == "contract_type"} == kinds


@pytest.mark.parametrize(
    ("advert", "letter", "kinds"),
    [
        ("At least 60% of your time in the office", "You come in at least three days a week.", set()),
        ("Home office up to 40%", "You may work from home on up to two days a week.", set()),
        ("Two days on site, three remote", "You are at the office on Mondays and Tuesdays.", set()),
        ("Fridays from home", "You work in the office from Monday to Thursday.", set()),
        ("Fridays from home", "Remote work is limited to one day per month.", {("remote_days", "not_in_letter")}),
        ("Remote: up to 3 days/week", "Remote work is limited to one day a week.", {("remote_days", "different")}),
        ("Hybrid, three days in the lab", "You are in the lab on three days out of five in the office.", set()),
        (
            "Hybrid, one day in the office",
            "Our office, where we ask all to be 3 days a week.",
            {("remote_days", "different")},
        ),
        ("We help people driven from home.", "You work in our office.", set()),
        ("On site, with one work-from-home day a week", "You may work from home one day a week.", set()),
        ("Leeds, 2 days a week at the office", "office: Leeds, Tuesdays and Thursdays", set()),
        (
            "Leeds, 2 days in office",
            "Office: Leeds, with attendance on three days a week",
            {("remote_days", "different")},
        ),
        ("Some home working", "You may work from home on one day a week.", set()),
        ("Four days on site and one day at college", "One day a week is spent at college.", set()),
    ],
)
def test_attendance_is_read_in_many_words(advert: str, letter: str, kinds: set[tuple[str, str]]) -> None:
    assert changes(advert, letter) == kinds


@pytest.mark.parametrize(
    ("advert", "letter", "kinds"),
    [
        ("Cook\nLudlow, Shropshire", "You will be a Cook at our kitchen in Ludlow.", set()),
        ("Cook\nLudlow, Shropshire", "Cook at our kitchen in Telford, Shropshire.", {("location", "different")}),
        ("Cook\nLittle Hadding, Norfolk", "We offer you the position of Cook in Little Hadding.", set()),
        ("Cook\nLeeds, York or Hull", "Position: Cook\nLocation: York", set()),
        ("Cook\nCanberra ACT; Hobart TAS", "Position: Cook\nLocation: Hobart", set()),
        ("Cook\nArea: Stroud", "Position: Cook\nArea: Swindon and villages around it", {("location", "different")}),
        ("Cook\nRiver Park, Oregon", "Cook at River Park, Oregon. Papers come from the office in Salem.", set()),
        ("Cook, Leeds. Our headquarters in Zurich have 900 people.", "Position: Cook\nLocation: Leeds", set()),
        ("Cook\nThe Mill, Clonakilty, Co. Cork", "Position: Cook at the Mill in Clonakilty", set()),
        ("Cook\nLocation: Lagos", "Cook at our Abeokuta plant", {("location", "different")}),
        ("Cook\nRemote within the UK", "Position: Cook\nYou work remotely.", set()),
    ],
)
def test_places_are_read_in_many_words(advert: str, letter: str, kinds: set[tuple[str, str]]) -> None:
    assert changes(advert, letter) == kinds


@pytest.mark.parametrize(
    ("advert", "letter", "kinds"),
    [
        ("Engineer / Senior Engineer", "Senior Engineer", set()),
        ("Engineer / Senior Engineer", "Junior Engineer", {("seniority", "different")}),
        ("Psychologist, Band 8a", "Psychologist, Band 7", {("seniority", "different")}),
        ("Nurse (Band 5)", "Nurse", set()),
        ("Front of House Manager", "Front-of-House Manager", set()),
        ("Lab Technician", "Laboratory Technician", set()),
        ("Maths Teacher", "Mathematics Teacher", set()),
        ("Research Internship", "Research Intern", set()),
        ("Policy Officer (HEO)", "Higher Executive Officer, Policy Officer", set()),
        ("Staff Photographer", "Photographer", set()),
        ("2026 Associate Consultant", "Associate Consultant", set()),
        ("Staff Engineer", "Engineer", {("seniority", "different")}),
        ("Bookkeeper (20-25 hours per week)", "Bookkeeper, 20 hours a week", set()),
    ],
)
def test_titles_mean_the_same_in_many_words(advert: str, letter: str, kinds: set[tuple[str, str]]) -> None:
    assert {row for row in changes(f"Job title: {advert}", f"Position: {letter}") if row[0] != "hours"} == kinds


@pytest.mark.parametrize(
    ("advert", "letter", "kinds"),
    [
        ("QAR 9,000 a month", "Basic salary: QAR 6,000\nAllowances: QAR 3,000\nTotal monthly salary: QAR 9,000", set()),
        ("QAR 9,000 a month", "Basic salary: QAR 6,000\nTotal monthly salary: QAR 8,000", {("salary", "different")}),
        ("£30,000 plus tips (about £4k a year)", "Your salary is £30,000 plus tips.", set()),
        (
            "$25/hr and a health stipend of $150/month",
            "$22/hr and a health stipend of $150/month",
            {("salary", "different")},
        ),
        ("€60,000 + bonus (OTE €75,000)", "Base salary: €60,000", {("bonus", "not_in_letter")}),
        ("Minimum salary under the agreement: €3,500 a month", "You receive €3,900 a month.", set()),
        ("€60,000 + variable (OTE €75,000)", "€60,000 base and commission of €9,000", {("bonus", "different")}),
        ("Pay\nc. £55k + bonus", "Salary: £54,000\nBonus: 5%", set()),
        ("£31,000 a year", "You invoice us £2,583.33 a month.", set()),
        ("£1,250 CPD allowance, fees paid, salary £50,000", "Salary: £50,000, CPD allowance £1,250", set()),
        ("Remuneration: N350,000 net monthly", "Net monthly salary: N340,000", {("salary", "different")}),
        ("She raises $2.4 million a year. Salary $80,000.", "Your salary is $80,000.", set()),
        ("£1,500 welcome payment", "Welcome.", {("bonus", "not_in_letter")}),
        ("13th month, €2,000 training budget", "8% holiday pay and a 13th month", set()),
        ("Uncapped commission", "Commission of 4%, capped at $40,000", {("bonus", "different")}),
        ("£1,000 joining bonus", "Joining bonus: £500 after six months", {("bonus", "different")}),
        ("Variable pay of up to 10%", "Variable pay: up to 10% of fixed pay", set()),
    ],
)
def test_pay_and_bonus_are_read_in_many_words(advert: str, letter: str, kinds: set[tuple[str, str]]) -> None:
    assert {row for row in changes(advert, letter) if row[0] != "benefits"} == kinds


@pytest.mark.parametrize(
    ("advert", "letter", "kinds"),
    [
        ("34 days of leave including public holidays", "Leave is 34 days, public holidays included.", set()),
        ("33 days annual leave inc. bank holidays", "Leave: 25 days plus the eight public holidays", set()),
        ("Car allowance of £12,000", "Car allowance: £1,000 per month", set()),
        ("Yearly air ticket", "Air ticket: one every two years", {("benefits", "different")}),
        ("Free staff accommodation", "Accommodation is available at £60 a week.", {("benefits", "different")}),
        ("Season ticket loan", "You may take a loan for season tickets.", set()),
        ("Training budget of £900", "You may spend up to £900 on courses.", set()),
        ("Staff discount of 20%", "You get 20% off in the shop.", set()),
        ("Your birthday off", "Welcome.", {("benefits", "not_in_letter")}),
        ("We are a dental practice.", "Welcome.", set()),
        ("28 days holiday", "28 days inclusive of bank holidays", set()),
        ("25 days holiday", "Holiday: 25 days including bank holidays", {("benefits", "different")}),
        ("Pension, 8% from us", "Pension. You join our scheme. Acme contributes 5%.", {("benefits", "different")}),
        ("Accommodation provided", "A housing allowance in lieu of accommodation", {("benefits", "different")}),
        ("Pension", "As a contractor you look after your own pension.", {("benefits", "different")}),
        ("Benefits: gear allowance, pension", "You join our pension.", {("benefits", "not_in_letter")}),
        ("Benefits: gear allowance, pension", "You join our pension and get £90 a year for gear.", set()),
        ("Pension after probation, 22 days annual leave", "Pension. Leave: 25 days", {("benefits", "better")}),
        ("Private medical, 23 days, pension 6%", "Pension: 6%\nBUPA cover\nLeave: 25 days", {("benefits", "better")}),
        ("401(k) 6% match, dental, bonus (8% target)", "401(k) match of 6%, dental, bonus 8%", set()),
        ("Unlimited PTO", "15 days of PTO", {("benefits", "different")}),
        ("Cottage provided (no rent)", "The cottage is yours; we ask £350 a month.", {("benefits", "different")}),
        ("€1,500 for conferences and books", "Welcome.", {("benefits", "not_in_letter")}),
        ("Laptop", "You will need to use your own laptop.", {("benefits", "different")}),
        ("Company laptop", "You must return any property, such as a laptop.", {("benefits", "not_in_letter")}),
        ("25 days of holiday", "The holiday year runs from January.", {("benefits", "not_in_letter")}),
        ("Benefits: 0.1% equity", "Equity: options over 0.06% of the company", {("benefits", "different")}),
        ("Tuition assistance up to $5,000, 401k match of 4%", "401(k): 4%\nTuition: up to $5,000", set()),
        ("Unlimited PTO", "Flexible (unlimited) PTO", set()),
    ],
)
def test_benefits_are_read_in_many_words(advert: str, letter: str, kinds: set[tuple[str, str]]) -> None:
    assert changes(advert, letter) == kinds


@pytest.mark.parametrize(
    ("advert", "letter", "kinds"),
    [
        ("Start: 1 June 2027", "The employee enters into service on 1 July 2027.", {("start_date", "different")}),
        ("Start: 1 June 2025", "You start on June 1.", set()),
        ("Start: between April and June 2027", "You start on 10 May 2027.", set()),
        ("Start: 1 March 2027", "We have noted 1 April 2027 as your first day.", {("start_date", "different")}),
        (
            "Internship from June 7 to August 13, 2027",
            "Dates: June 14 to August 20, 2027",
            {("start_date", "different")},
        ),
        ("Seasonal work, May 1 - September 30, 2027", "Seasonal work. Welcome!", {("start_date", "not_in_letter")}),
    ],
)
def test_start_dates_are_read_in_many_words(advert: str, letter: str, kinds: set[tuple[str, str]]) -> None:
    assert {row for row in changes(advert, letter) if row[0] == "start_date"} == kinds


def test_a_list_of_short_lines_is_not_wrapped_prose() -> None:
    text = "Basic salary: £58,000 a year, with sector pay in addition\nJoining bonus: £5,000\nRoster: five on, four off"
    assert [piece.label for piece in pieces(text)] == ["basic salary", "joining bonus", "roster"]


def test_prose_wrapped_by_hand_is_joined_again() -> None:
    text = (
        "We are pleased to offer you the position of Cook at our kitchen in\n"
        "Leeds, where you will work with the five people whom you have met\n"
        "at your trial shift last week, and with two new colleagues. They\n"
        "look forward to it as much as we do."
    )
    assert [piece.text.split()[-1] for piece in pieces(text)] == ["colleagues.", "do."]


def test_words_before_a_label_belong_to_it() -> None:
    assert [piece.label for piece in pieces("Total monthly salary: 9,000\nVariable pay: 10%")] == [
        "total monthly salary",
        "variable pay",
    ]


def test_columns_and_run_in_headings_are_labels() -> None:
    found = pieces("Position        Cook\n5. Leave. You have 25 days.\nCook • Leeds • 40 hours")
    assert [(piece.label, piece.text) for piece in found] == [
        ("position", "Cook"),
        ("leave", "You have 25 days."),
        ("", "Cook"),
        ("", "Leeds"),
        ("", "40 hours"),
    ]


def test_a_letter_that_points_to_the_title_is_not_silent_about_it() -> None:
    assert changes("Job title: Cook", "We are pleased to offer you the above post.") == set()
    assert changes("Job title: Cook", "We are pleased to meet you again.") == {("title", "not_in_letter")}


def test_a_list_of_what_falls_away_takes_the_bonus_with_it() -> None:
    assert changes("Annual bonus: 10%", "There is no car allowance, bonus or medical cover.") == {
        ("bonus", "different")
    }


HEAD = "Job title: Data Analyst\nLocation: Leeds\n"


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2027-04-01", date(2027, 4, 1), date(2027, 4, 1)),
        ("13/4/2027", date(2027, 4, 13), date(2027, 4, 13)),
        ("4/13/27", date(2027, 4, 13), date(2027, 4, 13)),
        ("Q2 2027", date(2027, 4, 1), date(2027, 6, 30)),
        ("early April 2027", date(2027, 4, 1), date(2027, 4, 12)),
        ("mid-April 2027", date(2027, 4, 8), date(2027, 4, 22)),
        ("late April 2027", date(2027, 4, 19), date(2027, 4, 30)),
        ("April 2027", date(2027, 4, 1), date(2027, 4, 30)),
    ],
)
def test_a_date_is_the_span_of_days_it_can_mean(text: str, first: date, last: date) -> None:
    [span] = dates_in(text, today=TODAY)
    assert (span.first, span.last, span.other) == (first, last, None)


def test_a_date_in_figures_may_be_read_two_ways() -> None:
    [span] = dates_in("3/4/2027", today=TODAY)
    assert (span.first, span.other) == (date(2027, 4, 3), date(2027, 3, 4))
    [same] = dates_in("4/4/2027", today=TODAY)
    assert same.other is None


def test_crores_and_dollars_named_by_country_are_amounts() -> None:
    [crores] = money_in("INR 1.2 crores a year")
    assert (crores.low, crores.currency, crores.period) == (12_000_000, "INR", "year")
    [dollars] = money_in("1,200 US dollars a month")
    assert (dollars.low, dollars.currency, dollars.period) == (1200, "$", "month")


def test_an_amount_that_is_both_a_limit_and_more_is_a_limit() -> None:
    [limit] = money_in("up to £50,000+ a year")
    assert (limit.low, limit.high) == (None, 50_000)
    assert changes(f"{HEAD}Salary: £45,000 a year", f"{HEAD}Salary: up to £50,000+ a year") == {("salary", "different")}


def test_an_amount_named_in_passing_is_not_missing_from_the_letter() -> None:
    lines = "We are glad.\nYou join us soon.\nBring your papers.\nThe team is small.\nThe desk is yours.\n"
    advert = f"{HEAD}Salary: £45,000 a year"
    assert changes(advert, f"{HEAD}{lines}We confirm £45,000.") == set()
    assert changes(advert, f"{HEAD}{lines}We confirm £44,000.") == {("salary", "not_in_letter")}


def test_a_share_of_full_time_pay_is_not_met_by_a_limit() -> None:
    advert = f"{HEAD}Salary: £40,000 a year pro rata\nHours: 20 hours a week"
    assert changes(advert, f"{HEAD}Salary: £20,000 a year\nHours: 20 hours a week") == set()
    assert changes(advert, f"{HEAD}Salary: up to £20,000 a year\nHours: 20 hours a week") == {("salary", "different")}


def test_earnings_on_target_that_are_the_base_pay_hold_no_commission() -> None:
    advert = f"{HEAD}Base salary: £50,000\nOTE: {{}}"
    letter = f"{HEAD}Salary: £50,000 a year"
    assert changes(advert.format("£50,000"), letter) == set()
    assert changes(advert.format("£60,000"), letter) == {("bonus", "not_in_letter")}


def test_no_bonus_advertised_is_none_to_miss() -> None:
    assert changes(f"{HEAD}Bonus: none", HEAD) == set()
    assert changes(f"{HEAD}Bonus: 5 %", HEAD) == {("bonus", "not_in_letter")}


def test_a_bonus_in_percent_of_pay_that_nobody_states_is_not_set_against_money() -> None:
    letter = f"{HEAD}You will receive an annual bonus of £5,000."
    assert changes(f"{HEAD}Annual bonus: 10 %", letter) == set()
    assert changes(f"{HEAD}Salary: £60,000 a year\nAnnual bonus: 10 %", f"{letter}\nSalary: £60,000 a year") == {
        ("bonus", "different")
    }


def test_the_same_job_with_fewer_people_to_lead_is_another_seniority() -> None:
    letter = "Job title: Pharmacist - Store Supervisor"
    assert changes("Job title: Pharmacist - Store Manager", letter) == {("seniority", "different")}
    assert changes(letter, "Job title: Pharmacist - Store Manager") == {("seniority", "better")}


def test_two_unknown_towns_in_two_countries_are_two_places() -> None:
    advert = "Job title: Cook\nLocation: Dorfheim, Germany"
    assert changes(advert, "Job title: Cook\nLocation: Villebourg, France") == {("location", "different")}
    assert changes(advert, "Job title: Cook\nLocation: Germany") == set()


def test_a_line_under_the_heading_of_the_place_is_the_place() -> None:
    advert = "Job title: Cook\nLocation: York"
    assert changes(advert, "Job title: Cook\n\nPlace of work\nLeeds kitchen") == {("location", "different")}
    assert changes(advert, "Job title: Cook\n\nPlace of work\nYork kitchen") == set()


def test_words_of_a_title_far_apart_are_no_title() -> None:
    apart = "At night nobody but you and two other colleagues whom you will meet soon are greeted by the porter."
    advert = "Job title: Night Porter"
    assert changes(advert, apart) == {("title", "not_in_letter")}
    assert changes(advert, f"{apart} Our night porter has a key.") == set()


def test_an_address_on_the_web_is_no_labelled_value() -> None:
    [piece] = pieces("Link: //example.org/jobs")
    assert piece.label == ""
    [piece] = pieces("Link: see the list")
    assert piece.label == "link"


def test_a_text_is_cut_to_its_longest_form_before_it_grows_without_end() -> None:
    assert sum(len(piece.text) for piece in pieces("\ufdfa " * MAX_TEXT)) <= MAX_TEXT


def test_no_more_than_the_most_pieces_are_taken_from_one_line_or_many() -> None:
    assert len(pieces("• a\n" * (MAX_PIECES + 5))) == MAX_PIECES


def test_a_bonus_for_staying_is_one_of_its_own() -> None:
    advert = f"{HEAD}You will receive a retention bonus of £2,000 after two years."
    assert one(advert, HEAD).advert == "retention bonus of 2,000 GBP"
    assert changes(advert, f"{HEAD}You will receive an annual bonus of £2,000.") == {("bonus", "not_in_letter")}


def test_the_word_contract_behind_a_label_means_a_contractor() -> None:
    advert = f"{HEAD}Contract type: contract"
    assert changes(advert, f"{HEAD}Contract type: permanent") == {("contract_type", "different")}
    assert changes(advert, f"{HEAD}You are engaged as an independent contractor.") == set()


def test_days_that_are_those_of_the_law_count_the_public_holidays_in() -> None:
    included, plain = "Holiday: 28 days including bank holidays", "Holiday: 28 days"
    assert changes(HEAD + included, HEAD + plain) == set()
    assert changes(HEAD + plain, HEAD + included) == set()
    assert changes(f"{HEAD}Holiday: 30 days including bank holidays", f"{HEAD}Holiday: 23 days") == {
        ("benefits", "better")
    }


def test_a_label_with_nothing_behind_it_is_no_value() -> None:
    assert [piece.label for piece in pieces("Location: | Salary: £30,000 a year")] == ["salary"]
