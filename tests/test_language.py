"""How a text is folded, cut into sentences and traced back; amounts, periods and dates in it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offer_eval.core.red_flags.words.language import LONGEST_SENTENCE, negated, read_text
from offer_eval.core.red_flags.words.phrases import phrases
from offer_eval.core.red_flags.words.quantities import dates, money, next_weekday, number, own_date, periods

if TYPE_CHECKING:
    from offer_eval.core.red_flags.words.language import Kind, Text

TODAY = date(2026, 1, 15)


def read(words: str, kind: Kind = "advert") -> Text:
    return read_text(words, kind=kind, today=TODAY)


def sentences(words: str, kind: Kind = "advert") -> list[str]:
    return read(words, kind).cased.split("\n")


def test_sentences_end_at_stops_but_not_after_abbreviations() -> None:
    assert sentences("We pay approx. 40k. Dr. Lee leads the team! Start e.g. in May? Yes.") == [
        "We pay approx. 40k.",
        "Dr. Lee leads the team!",
        "Start e.g. in May?",
        "Yes.",
    ]


def test_words_glued_by_lost_line_breaks_are_cut() -> None:
    assert sentences("Strong SQL experienceHands on with toolsSalary $110,000 - $135,000Job Type: permanent") == [
        "Strong SQL experience",
        "Hands on with tools",
        "Salary $110,000 - $135,000",
        "Job Type: permanent",
    ]


def test_a_stop_without_a_space_ends_a_sentence() -> None:
    assert sentences("High value.Perfect for everyone.Start now") == [
        "High value.",
        "Perfect for everyone.",
        "Start now",
    ]


@pytest.mark.parametrize("name", ["LinkedIn", "PowerPoint", "JavaScript", "GitHub", "YouTube", "WhatsApp"])
def test_names_with_a_capital_inside_stay_whole(name: str) -> None:
    assert sentences(f"You know {name} well.") == [f"You know {name} well."]


def test_a_line_wrapped_by_a_mail_program_is_joined() -> None:
    wrapped = "Your one payment of nineteen dollars covers our expenses\nto put your photos into our books."
    assert len(sentences(wrapped, "email")) == 1


def test_a_run_without_a_stop_is_cut_at_a_space() -> None:
    pieces = sentences("word " * 2000)
    assert max(map(len, pieces)) <= LONGEST_SENTENCE
    assert {piece.strip() for piece in " ".join(pieces).split()} == {"word"}


@pytest.mark.parametrize(
    ("odd", "plain"),
    [
        ("un\u00adpaid tri\u200bal", "unpaid trial"),
        ("unpaid\u00a0trial", "unpaid trial"),
        ("ｕｎｐａｉｄ ｔｒｉａｌ", "unpaid trial"),
        ("don’t “sign” — yet", 'don\'t "sign" - yet'),
        ("conﬁdential résumé", "confidential resume"),
        ("UNPAID TRIAL", "unpaid trial"),
        ("İstanbul", "istanbul"),
        ("non‑compete", "non-compete"),
    ],
)
def test_odd_characters_are_folded(odd: str, plain: str) -> None:
    assert read(odd).flat == plain


def test_a_place_in_the_folded_text_leads_back_to_the_original() -> None:
    original = "Caf\u00e9\u00a0staff:\u2028un\u00adpaid   tri\u200bal \ufb01rst."
    text = read(original)
    start = text.flat.index("unpaid trial first")
    begin, end = text.original_span(start, start + len("unpaid trial first"))
    assert original[begin:end] == "un\u00adpaid   tri\u200bal \ufb01rst"


@given(st.text(max_size=300))
def test_every_folded_character_has_its_place_in_order(original: str) -> None:
    text = read(original)
    assert len(text.flat) == len(text.cased) == len(text.origin)
    assert all(a <= b for a, b in zip(text.origin, text.origin[1:], strict=False))
    assert all(0 <= at < len(original) for at in text.origin)


@given(st.text(alphabet="abcXYZ 019.,!?\n-•é\u00a0\u00ad", max_size=300))
def test_the_sentences_tile_the_folded_text(original: str) -> None:
    text = read(original)
    bounds = [text.bounds(index) for index in range(len(text.starts))]
    assert "\n".join(text.flat[start:end] for start, end in bounds) == text.flat
    assert all(text.sentence_index(start) == index for index, (start, end) in enumerate(bounds) if end > start)


def test_an_empty_text_has_nothing_in_it() -> None:
    assert read("").flat == read(" \n\u200b ").flat == ""


def test_what_an_email_quotes_is_left_out() -> None:
    mail = "Thank you, we will call on Monday about the post.\n\nOn Tue, 3 June, Ann wrote:\n> They want a fee."
    assert "fee" not in read(mail, "email").flat
    assert "fee" in read(mail, "advert").flat


def test_quoted_lines_between_answers_are_left_out() -> None:
    mail = "> Is there a fee?\nNo, there is none at all here.\n> And a trial?\nPaid, of course."
    assert read(mail, "email").flat == "no, there is none at all here.\npaid, of course."


def test_an_email_that_only_quotes_is_read_whole() -> None:
    assert "fee" in read("FYI\n> They ask for a fee before the start.\n> Odd, is it not?", "email").flat


@pytest.mark.parametrize(
    ("words", "denied"),
    [
        ("There is no joining fee.", True),
        ("We never ask for a joining fee.", True),
        ("You don't pay a joining fee.", True),
        ("There is no dress code, but a joining fee.", False),
        ("Not only a kit but a joining fee.", False),
        ("Pay the joining fee no later than Friday.", False),
    ],
)
def test_a_denial_reaches_through_its_clause(words: str, *, denied: bool) -> None:
    text = read(words)
    at = text.flat.index("joining fee")
    assert negated(text, at, at + len("joining fee")) is denied


def test_parts_in_a_row_must_follow_each_other_within_the_gap_and_the_sentence() -> None:
    group = phrases("pay .. fee", gap=12)
    found = [
        text
        for text in ("pay a fee", "fee to pay", "pay. The fee", "pay " + "x " * 10 + "fee")
        if [*group.matches(read(text))]
    ]
    assert found == ["pay a fee"]


def test_parts_in_any_order_may_come_turned_round() -> None:
    group = phrases("pay && fee")
    assert [bool([*group.matches(read(words))]) for words in ("pay a fee", "a fee to pay", "pay. A fee")] == [
        True,
        True,
        False,
    ]


def test_parts_may_stand_in_neighbouring_sentences_where_that_is_asked_for() -> None:
    assert [*phrases("pay && fee", across=True).matches(read("You pay. A fee."))]


@pytest.mark.parametrize(
    ("words", "value"),
    [("14", 14), ("1,200", 1200), ("twenty-five", 25), ("a dozen", 12), ("half a", 0.5), ("many", None)],
)
def test_numbers_in_digits_and_words(words: str, value: float | None) -> None:
    assert number(words) == value


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("two (2) years", 730.5),
        ("48 hours", 2),
        ("a 12-month ban", 365.25),
        ("six weeks", 42),
        ("10 business days", 10),
        ("twenty-four (24) months", 730.5),
    ],
)
def test_periods_are_measured(words: str, days: float) -> None:
    assert [period.days for period in periods(words)] == [pytest.approx(days)]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("3 March 2025", date(2025, 3, 3)),
        ("march 3rd, 2025", date(2025, 3, 3)),
        ("this 4th day of may 2025", date(2025, 5, 4)),
        ("2025-03-03", date(2025, 3, 3)),
        ("3/14/2025", date(2025, 3, 14)),
        ("14.03.25", date(2025, 3, 14)),
        ("14 june", date(2026, 6, 14)),
        ("31 february 2025", None),
    ],
)
def test_dates_in_the_forms_people_write(words: str, day: date | None) -> None:
    assert [mention.day for mention in dates(words.lower(), year=2026)] == [day]


def test_the_name_of_a_day_is_kept_as_such() -> None:
    assert [mention.weekday for mention in dates("by wednesday, please")] == [2]
    assert next_weekday(date(2025, 6, 9), 2) == date(2025, 6, 11)
    assert next_weekday(date(2025, 6, 9), 0) == date(2025, 6, 16)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("date: monday 9 june 2025\ndear tom", date(2025, 6, 9)),
        ("3 march 2025\ndear ms ortiz", date(2025, 3, 3)),
        ("your start date is 3 march 2025", None),
        ("please accept by 3 march 2025", None),
    ],
)
def test_the_date_a_letter_bears_itself(words: str, day: date | None) -> None:
    assert own_date(words) == day


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("$1,250.50", 1250.5),
        ("£45k", 45000),
        ("250 euros", 250),
        ("usd 3 million", 3e6),
        ("₹8,00,000", 800000),
        ("a hundred dollars", None),
        ("£1.2.3", None),
    ],
)
def test_amounts_of_money(words: str, value: float | None) -> None:
    assert [amount.value for amount in money(words)] == [value]


def test_headings_and_bullets_are_sentences_of_their_own() -> None:
    assert sentences("Duties\n- Drive\n- Load\nWe offer: • Pay • Rest") == [
        "Duties",
        "- Drive",
        "- Load",
        "We offer: •",
        "Pay •",
        "Rest",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You are on call at weekends. No extra pay is given.", True),
        ("You are on call at weekends, no extra pay is given.", True),
        ("You are on call at weekends. Bring a coat. No extra pay is given.", False),
        ("No extra pay is given. You are on call at weekends.", False),
    ],
)
def test_a_part_may_reach_into_the_next_sentence_where_the_pattern_says_so(text: str, *, expected: bool) -> None:
    onward = phrases("on call >> no extra pay", plain=True)
    assert bool(list(onward.matches(read(text)))) is expected


def test_parts_stay_within_a_sentence_otherwise() -> None:
    within = phrases("stipend .. unpaid", plain=True)
    assert not list(within.matches(read("The stipend is paid. Unpaid leave is possible.")))


def test_what_forbids_a_match_counts_in_each_of_its_sentences() -> None:
    both = phrases("intern && unpaid", across=True, plain=True, unless="unpaid leave")
    assert not list(both.matches(read("An intern is paid. Unpaid leave is possible.")))
    assert list(both.matches(read("We take an intern. It is unpaid.")))


def test_a_pattern_with_a_bracket_left_open_is_refused() -> None:
    with pytest.raises(ValueError, match="unbalanced brackets"):
        phrases("(?:pay .. fee")
