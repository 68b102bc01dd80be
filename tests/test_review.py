from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from offer_eval.core.evaluation import Evaluation, evaluate
from offer_eval.core.model import Decision
from offer_eval.core.review import doubts_about, pre_mortem_of, record_of, review_of, with_yes
from offer_eval.exports.next_steps import review_text

TODAY = date(2026, 11, 22)
START = "2027-01-04"


def decided(today: date = TODAY, **fields: Any) -> Evaluation:
    offers = [
        {
            "name": "Bolt",
            "overall": 70,
            "start": START,
            "promises": [{"what": "A team of four", "by": "Jo", "by_when": "2027-03-31"}],
        },
        {"name": "Ames", "overall": 68},
    ]
    return evaluate(Decision.model_validate({"offers": offers} | fields), today=today)


def test_the_record_says_what_was_chosen_when_why_and_what_was_known() -> None:
    record = record_of(decided(), "Bolt", why="The people.")
    assert (record.chosen, record.on, record.why) == ("Bolt", TODAY, "The people.")
    assert record.score is not None
    assert record.score.point == 70
    assert [(e.what, e.by) for e in record.expects] == [("A team of four (Jo)", date(2027, 3, 31))]
    assert any("70 of 100" in line for line in record.known)


def test_choosing_another_row_than_the_first_is_noted() -> None:
    assert "By score Bolt came first." in record_of(decided(), "Ames", why="").known


def test_a_row_that_is_not_there_cannot_be_chosen() -> None:
    with pytest.raises(KeyError):
        record_of(decided(), "Nobody", why="")


def test_without_a_record_there_is_nothing_to_look_back_at() -> None:
    assert review_of(decided()) is None


RECORD: dict[str, Any] = {
    "chosen": "Bolt",
    "on": "2026-11-22",
    "score": 65,
    "expects": [
        {"what": "Home by six", "by": "2027-02-01", "came_true": "yes"},
        {"what": "A mentor", "by": "2027-02-01", "came_true": "no", "note": "She left."},
        {"what": "A raise", "by": "2028-01-01"},
    ],
}


def test_the_review_shows_what_has_come_true() -> None:
    review = review_of(decided(date(2027, 4, 10), record=RECORD))
    assert review is not None
    assert [item.became for item in review.checked] == ["came true", "did not come true", "not due yet", "look now"]
    assert review.how_many("came true") == 1
    assert review.checked[3].said_by == "Jo"
    assert review.moved == pytest.approx(5)


def test_a_review_date_is_due_until_a_look_back_is_noted() -> None:
    first = review_of(decided(date(2027, 2, 10), record=RECORD))
    looked = review_of(
        decided(date(2027, 2, 10), record=RECORD | {"looks_back": [{"on": "2027-02-05", "again": "yes"}]})
    )
    assert first is not None
    assert looked is not None
    assert [day for day, _ in first.due] == [date(2027, 2, 3)]
    assert looked.due == ()


def test_a_choice_no_longer_in_the_file_is_told() -> None:
    review = review_of(decided(record=RECORD | {"chosen": "Gone"}))
    assert review is not None
    assert review.row is None
    assert "no longer among the offers" in review_text(review, decided())


def test_the_review_reads_as_text() -> None:
    evaluation = decided(
        date(2027, 4, 10), record=RECORD | {"looks_back": [{"on": "2027-02-05", "again": "no", "note": "Tired."}]}
    )
    review = review_of(evaluation)
    assert review is not None
    text = review_text(review, evaluation)
    assert "DID NOT COME TRUE: A mentor, by Monday 1 February 2027. She left." in text
    assert "you would not choose it again. Tired." in text
    assert max(len(line) for line in text.splitlines()) <= 80


def test_ones_own_reasons_for_regret_come_before_ours() -> None:
    assert pre_mortem_of(decided(pre_mortem=["I missed the sea."])) == ("I missed the sea.",)


def test_regrets_name_what_could_be_seen() -> None:
    regrets = pre_mortem_of(decided(gut_choice="Ames"))
    assert "The promise was not kept: A team of four." in regrets
    assert any("Ames was nearly as good" in regret for regret in regrets)
    assert any("Your gut had said Ames" in regret for regret in regrets)


def test_nothing_to_choose_nothing_to_regret() -> None:
    assert pre_mortem_of(evaluate(Decision(), today=TODAY)) == ()


def test_a_look_back_before_the_choice_is_refused() -> None:
    with pytest.raises(ValueError, match="before the day of the choice"):
        decided(record=RECORD | {"looks_back": [{"on": "2026-01-01"}]})


def test_a_promise_that_was_recorded_is_not_listed_twice() -> None:
    record = record_of(decided(), "Bolt", why="").model_dump()
    review = review_of(decided(date(2027, 4, 10), record=record))
    assert review is not None
    assert [item.what for item in review.checked] == ["A team of four (Jo)"]


def test_keeping_on_searching_can_be_recorded_too() -> None:
    evaluation = decided(keep_searching={"overall": 90})
    record = record_of(evaluation, "Keep searching", why="Not yet.")
    assert record.expects == ()
    review = review_of(decided(keep_searching={"overall": 90}, record=record.model_dump()))
    assert review is not None
    assert review.checked == ()
    assert pre_mortem_of(evaluation) == ()


def test_a_choice_without_a_rival_is_recorded_without_sureness_and_small_flags_are_no_regret() -> None:
    offers = [{"name": "Bolt", "terms_in_writing": "yes", "conditions_open": ["references"]}]
    evaluation = evaluate(Decision.model_validate({"offers": offers}), today=TODAY)
    assert [finding.severity.value for finding in evaluation.rows[0].findings] == ["low"]
    assert pre_mortem_of(evaluation) == ()
    assert not any("first place" in line for line in record_of(evaluation, "Bolt", why="").known)


def test_a_review_shows_the_flags_of_the_day_and_not_those_of_today() -> None:
    """On 2026-11-22 the deadline exploded; a look back in April must not invent another flag, nor lose that one."""
    record = RECORD | {"flags": ["high, confirmed: Little time to think"]}
    evaluation = decided(date(2027, 4, 10), record=record)
    assert evaluation.row("Bolt").findings, "today's flags are others"
    review = review_of(evaluation)
    assert review is not None
    assert review.flags == ("high, confirmed: Little time to think",)
    assert "  - high, confirmed: Little time to think" in review_text(review, evaluation)


def test_the_record_keeps_the_flags_apart_from_what_was_known() -> None:
    record = record_of(decided(), "Bolt", why="")
    assert record.flags
    assert not any("Flag" in line for line in record.known)


def test_what_was_not_known_is_named_once_and_ranges_with_their_ends() -> None:
    criteria = {
        "pay": {"label": "Pay", "measure": "rating", "worst": 0, "best": 10},
        "cv": {"label": "CV value", "measure": "rating", "worst": 0, "best": 10},
    }
    offers = [{"name": "Bolt", "ratings": {"cv": "5 to 8"}}, {"name": "Ames", "ratings": {"cv": 5, "pay": 5}}]
    record = record_of(decided(criteria=criteria, offers=offers), "Bolt", why="")
    assert record.not_known[0] == "Its score: between 25 and 90"
    assert sorted(record.not_known[1:]) == ["CV value: between 5 and 8", "Pay"]


def test_how_sure_the_first_place_was_is_a_sentence() -> None:
    assert "Its first place was too close to call by score alone." in record_of(decided(), "Bolt", why="").known


def test_the_yes_and_its_confirmation_are_noted_by_day() -> None:
    record = record_of(decided(), "Bolt", why="")
    said = with_yes(record, said=True, confirmed=False, today=TODAY)
    assert (said.said_yes_on, said.confirmed_on) == (TODAY, None)
    both = with_yes(said, said=False, confirmed=True, today=date(2026, 11, 25))
    assert (both.said_yes_on, both.confirmed_on) == (TODAY, date(2026, 11, 25))


def test_a_confirmation_before_the_yes_is_refused() -> None:
    with pytest.raises(ValueError, match="confirmed before you said yes"):
        decided(record=RECORD | {"said_yes_on": "2026-11-25", "confirmed_on": "2026-11-24"})


def test_a_choice_that_replaces_another_keeps_it_among_what_was_known() -> None:
    known = record_of(decided(record={"chosen": "Ames", "on": "2026-11-01", "why": "Near."}), "Bolt", why="").known
    assert known[-1] == "Chosen before on Sunday 1 November 2026: Ames. Near."
    assert record_of(decided(record={"chosen": "Ames"}), "Bolt", why="").known[-1] == "Chosen before: Ames."


def test_what_speaks_against_a_choice_is_said_before_it_is_noted() -> None:
    offers = [
        {"name": "Fine", "overall": 70},
        {"name": "Scam", "overall": 80, "asked_to_pay": True},
        {"name": "Out", "overall": 60},
        {"name": "Gone", "overall": 50, "declined_on": "2026-11-20"},
    ]
    breaker = {"name": "Fridays", "holds": {"Out": "no"}, "cure": "x", "refused": ["Out"]}
    evaluation = decided(offers=offers, deal_breakers=[breaker])
    assert [doubts_about(evaluation.row(name)) for name in ("Fine", "Scam", "Out", "Gone")] == [
        (),
        ("A stop flag is open on Scam: the verdict is to do nothing more with it.",),
        ("The verdict on Out is to walk away.",),
        ("You declined Gone on Friday 20 November 2026: ask whether it still stands.",),
    ]


def test_a_note_is_no_flag_to_record() -> None:
    low = {"name": "Bolt", "overall": 70, "terms_in_writing": True, "unpaid_trial_hours": 2}
    evaluation = decided(offers=[low])
    assert [finding.severity.value for finding in evaluation.row("Bolt").findings] == ["note"]
    assert record_of(evaluation, "Bolt", why="").flags == ()
