"""The verdict, rule by rule, at its edges."""

from datetime import date, timedelta
from typing import Any

import pytest

from offer_eval.core.deal_breakers import Judged, Outcome
from offer_eval.core.model import Kind, Means, Quantity
from offer_eval.core.red_flags.rule import Finding, Severity, State
from offer_eval.core.value import Span
from offer_eval.core.verdict import (
    Prospect,
    Ruling,
    Standing,
    Sureness,
    Unknown,
    Verdict,
    Word,
    could_change_leader,
    rule_on,
    sureness_of,
)

TODAY = date(2026, 11, 22)
FAILED = Judged("Three office days", Outcome.FAIL, "three office days, in writing", "5 days a week")
UNTOLD = Judged("Three office days", Outcome.CANNOT_TELL, "three office days, in writing", "not known")


def exactly(score: float) -> Span:
    return Span(score, score, score)


def row(name: str, score: float | Span | None, kind: Kind = Kind.OFFER, **more: Any) -> Standing:
    span = exactly(score) if isinstance(score, (int, float)) else score
    return Standing(name=name, kind=kind, score=span, **more)


def flag(severity: Severity, state: State = State.CONFIRMED, rule: str = "RF000") -> Finding:
    return Finding(rule, "test_flag", None, severity, state, "seen", "asked?")


def rule(*rows: Standing, **more: Any) -> Ruling:
    return rule_on(rows, today=TODAY, **more)


def verdict(*rows: Standing, of: str = "A", **more: Any) -> Verdict:
    return rule(*rows, **more).verdicts[of]


def test_the_best_scored_row_is_chosen() -> None:
    ruling = rule(row("A", 70), row("B", 60))
    assert ruling.winner == "A"
    assert ruling.runner_up == "B"
    assert ruling.gap == 10
    assert ruling.verdicts["A"].words == (Word.CHOOSE,)
    assert ruling.verdicts["B"].words == ()
    assert ruling.ranks == {"A": 1, "B": 2}


def test_the_present_job_may_win() -> None:
    ruling = rule(row("A", 50), row("Stay", 60, Kind.PRESENT_JOB))
    assert ruling.winner == "Stay"
    assert ruling.verdicts["Stay"].words == (Word.CHOOSE,)


def test_a_failed_deal_breaker_takes_the_place_away_and_names_the_cure() -> None:
    ruling = rule(row("A", 90, deal_breakers=(FAILED,)), row("B", 60))
    assert ruling.winner == "B"
    assert ruling.ranks["A"] is None
    assert ruling.verdicts["A"].words == (Word.ASK_FIRST,)
    assert "three office days, in writing" in " ".join(ruling.verdicts["A"].reasons)
    assert "would score 90" in " ".join(ruling.verdicts["A"].reasons)
    assert "walk away" in ruling.verdicts["A"].if_refused


def test_a_refused_cure_means_walk_away() -> None:
    refused = Judged("Three office days", Outcome.FAIL, "cure", "5", refused=True)
    assert verdict(row("A", 90, deal_breakers=(refused,)), row("B", 60)).words == (Word.WALK_AWAY,)


def test_an_open_stop_flag_means_walk_away_and_no_place() -> None:
    ruling = rule(row("A", 90, findings=(flag(Severity.STOP),)), row("B", 60))
    assert ruling.verdicts["A"].words == (Word.WALK_AWAY,)
    assert ruling.winner == "B"
    assert ruling.ranks["A"] is None


@pytest.mark.parametrize("state", [State.CLEARED, State.ACKNOWLEDGED])
def test_a_stop_flag_that_was_cleared_or_acknowledged_no_longer_counts(state: State) -> None:
    assert verdict(row("A", 90, findings=(flag(Severity.STOP, state),)), row("B", 60)).words == (Word.CHOOSE,)


def test_an_open_high_flag_means_ask_first() -> None:
    result = verdict(row("A", 90, findings=(flag(Severity.HIGH),)), row("B", 60))
    assert result.words == (Word.ASK_FIRST,)
    assert result.settle == ("test flag",)
    assert "B is next" in result.if_refused


@pytest.mark.parametrize("severity", [Severity.MEDIUM, Severity.LOW, Severity.NOTE])
def test_a_lesser_flag_never_blocks(severity: Severity) -> None:
    assert verdict(row("A", 90, findings=(flag(severity),)), row("B", 60)).words == (Word.CHOOSE,)


def test_a_deal_breaker_that_cannot_be_told_means_ask_first() -> None:
    result = verdict(row("A", 90, deal_breakers=(UNTOLD,)), row("B", 60))
    assert result.words == (Word.ASK_FIRST,)
    assert result.settle == ("whether this holds: Three office days",)


def unknown(name: str, low: float, high: float) -> Unknown:
    return Unknown(name, "security (not known)", low, high)


def test_an_unknown_that_could_change_the_leader_means_ask_first_and_names_it() -> None:
    leader = row("A", Span(55, 70, 85), unknowns=(unknown("A", 55, 85),))
    result = verdict(leader, row("B", 60))
    assert result.words == (Word.ASK_FIRST,)
    assert result.settle == ("security (not known)",)


def test_an_unknown_that_cannot_change_the_answer_never_blocks() -> None:
    leader = row("A", Span(65, 70, 75), unknowns=(unknown("A", 65, 75),))
    rival = row("B", Span(50, 60, 69), unknowns=(unknown("B", 50, 69),))
    assert verdict(leader, rival).words == (Word.CHOOSE,)


def test_a_rival_that_could_pass_is_asked_too() -> None:
    rival = row("B", Span(50, 60, 80), unknowns=(unknown("B", 50, 80),))
    ruling = rule(row("A", 70), rival)
    assert ruling.verdicts["A"].settle == ("security (not known) at B",)
    assert ruling.verdicts["B"].words == (Word.ASK_FIRST,)


def test_several_things_not_known_of_another_offer_are_settled_in_one_go() -> None:
    unknowns = (Unknown("B", "security (not known)", 40, 70), Unknown("B", "pay (40 to 60)", 55, 65))
    ruling = rule(row("A", 65), row("B", Span(40, 60, 75), unknowns=unknowns))
    assert ruling.verdicts["A"].settle == ("security (not known) and pay (40 to 60) at B",)
    assert set(ruling.verdicts["B"].settle) == {"security (not known)", "pay (40 to 60)"}


def test_what_a_search_would_bring_is_one_thing_not_known_whoever_is_first() -> None:
    unknowns = tuple(Unknown("Search on", label, 40, 70, of_offer=False) for label in ("pay", "security"))
    search = row("Search on", Span(40, 62, 75), Kind.KEEP_SEARCHING, unknowns=unknowns)
    assert verdict(row("A", 65), search).settle == ("what search on would really bring",)
    assert verdict(row("A", 60), search, of="Search on").settle == ("what a further search would really bring",)


def test_what_could_only_raise_the_leader_does_not_matter() -> None:
    leader = row("A", Span(70, 70, 90), unknowns=(unknown("A", 70, 90),))
    assert could_change_leader([leader, row("B", 60)]) == ()


def test_too_little_time_to_ask_means_ask_for_time_as_well() -> None:
    asking = row("A", 90, findings=(flag(Severity.HIGH),), answer_by=TODAY + timedelta(days=2))
    assert verdict(asking, row("B", 60)).words == (Word.ASK_FOR_TIME, Word.ASK_FIRST)
    enough = row("A", 90, findings=(flag(Severity.HIGH),), answer_by=TODAY + timedelta(days=3))
    assert verdict(enough, row("B", 60)).words == (Word.ASK_FIRST,)


def test_a_deadline_that_has_passed_is_said() -> None:
    late = row("A", 90, findings=(flag(Severity.HIGH),), answer_by=TODAY - timedelta(days=1))
    result = verdict(late, row("B", 60))
    assert "1 day ago" in " ".join(result.reasons)


def test_a_clean_leader_with_a_short_deadline_is_chosen_with_the_date() -> None:
    result = verdict(row("A", 90, answer_by=TODAY), row("B", 60))
    assert result.words == (Word.CHOOSE,)
    assert result.reasons[-1] == "Answer by Sunday 22 November, today."


def test_a_clean_leader_whose_deadline_has_passed_is_asked_whether_it_still_stands() -> None:
    result = verdict(row("A", 90, answer_by=TODAY - timedelta(days=2)), row("B", 60))
    assert result.words == (Word.ASK_FOR_TIME,)
    assert "2 days ago" in " ".join(result.reasons)


def prospect(days: int, score: float | None = None, chance: float | None = None, name: str = "Lindenhof") -> Prospect:
    return Prospect(name, TODAY + timedelta(days=days), None if score is None else exactly(score), chance)


def test_another_process_about_to_answer_means_ask_for_time() -> None:
    leader = row("A", 70, answer_by=TODAY + timedelta(days=5))
    result = verdict(leader, row("B", 60), prospects=(prospect(9),))
    assert result.words == (Word.ASK_FOR_TIME,)
    assert "Lindenhof" in " ".join(result.reasons)


def test_a_process_far_off_or_not_better_or_without_a_chance_does_not_hold_up_a_yes() -> None:
    leader = row("A", 70, answer_by=TODAY + timedelta(days=5))
    for idle in (prospect(60), prospect(9, score=65), prospect(9, chance=0), prospect(-1)):
        assert verdict(leader, row("B", 60), prospects=(idle,)).words == (Word.CHOOSE,)


def test_of_several_processes_the_most_promising_is_named() -> None:
    leader = row("A", 50, answer_by=TODAY + timedelta(days=5))
    several = (prospect(10, 55, 0.05, "Later"), prospect(9, 95, 0.9, "Best"))
    result = verdict(leader, row("Search", 20, Kind.KEEP_SEARCHING), prospects=several)
    assert "Best" in " ".join(result.reasons)
    assert "waiting is worth more" in result.if_refused


def test_if_waiting_is_worth_less_a_refusal_means_yes() -> None:
    leader = row("A", 60, answer_by=TODAY + timedelta(days=5))
    result = verdict(leader, row("Search", 40, Kind.KEEP_SEARCHING), prospects=(prospect(9, 70, 0.2),))
    assert result.if_refused.startswith("If they refuse: say yes; ")


def test_a_process_that_answers_well_before_the_deadline_is_to_be_heard_first() -> None:
    leader = row("A", 70, answer_by=TODAY + timedelta(days=20))
    result = verdict(leader, row("B", 60), prospects=(prospect(5),))
    assert result.words == (Word.CHOOSE,)
    assert "hear it first" in " ".join(result.reasons)


def holding(**more: Any) -> Verdict:
    facts: dict[str, Any] = {"in_writing": True, "findings": (flag(Severity.HIGH),)} | more
    means = Means(weeks_of_savings=Quantity.exactly(3))
    fallback = row("Search", facts.pop("fallback", 20), Kind.KEEP_SEARCHING)
    return verdict(row("A", 60, **facts), fallback, means=facts.pop("means", means))


def test_with_pressing_need_and_terms_in_hand_a_flagged_offer_is_a_holding_job_with_eyes_open() -> None:
    result = holding()
    assert result.words == (Word.CHOOSE,)
    assert result.holding
    assert result.review_on == date(2027, 5, 22)
    assert "test flag" in " ".join(result.reasons)


def test_no_holding_job_without_written_terms_or_with_a_fair_fallback() -> None:
    assert not holding(in_writing=None).holding
    assert not holding(in_writing=False).holding
    assert not holding(fallback=55).holding


def test_no_holding_job_beside_a_clean_offer_or_past_its_date_or_with_a_better_process_due() -> None:
    means = Means(weeks_of_savings=Quantity.exactly(3))
    held: dict[str, Any] = {"in_writing": True, "findings": (flag(Severity.HIGH),)}
    search = row("Search", 20, Kind.KEEP_SEARCHING)
    assert not verdict(row("A", 60, **held), row("B", 55), search, means=means).holding
    assert not verdict(row("A", 60, **held), row("B", 55, findings=(flag(Severity.HIGH),)), search, means=means).holding
    barred = row("B", 90, deal_breakers=(FAILED,))
    assert not verdict(row("A", 60, **held), barred, search, means=means).holding
    assert not verdict(row("A", 60, answer_by=TODAY - timedelta(days=1), **held), search, means=means).holding
    assert not verdict(row("A", 60, **held), search, means=means, prospects=(prospect(3, 95, 0.9),)).holding


def test_an_offer_that_only_a_curable_deal_breaker_holds_back_is_named_beside_the_first() -> None:
    result = verdict(row("A", 60), row("B", 80, deal_breakers=(FAILED,)))
    assert "B would score 80, if you got this: three office days, in writing." in result.reasons


def test_no_holding_job_without_pressing_need() -> None:
    offer = row("A", 60, in_writing=True, findings=(flag(Severity.HIGH),))
    fallback = row("Search", 20, Kind.KEEP_SEARCHING)
    assert verdict(offer, fallback).words == (Word.ASK_FIRST,)
    assert verdict(offer, fallback, means=Means(weeks_of_savings=Quantity.exactly(8))).words == (Word.ASK_FIRST,)
    assert verdict(offer, fallback, means=Means(bills_due=TODAY + timedelta(days=30))).holding
    assert not verdict(offer, fallback, means=Means(bills_due=TODAY + timedelta(days=31))).holding


def test_one_offer_alone_gets_a_verdict_and_no_sureness() -> None:
    ruling = rule(row("A", 60))
    assert ruling.sureness is None
    assert ruling.verdicts["A"].words == (Word.CHOOSE,)
    assert "nothing to compare it with" in " ".join(ruling.verdicts["A"].reasons)


def test_a_declined_offer_no_longer_competes() -> None:
    ruling = rule(row("A", 90, declined_on=TODAY - timedelta(days=3)), row("B", 60))
    assert ruling.winner == "B"
    assert ruling.ranks["A"] is None
    assert ruling.verdicts["A"].words == ()
    assert ruling.verdicts["A"].reasons == ("Declined on Thursday 19 November 2026.",)


def test_a_poor_first_row_comes_with_a_caution() -> None:
    assert "nearer to the worst" in " ".join(verdict(row("A", 40), row("B", 20)).reasons)
    assert "nearer to the worst" not in " ".join(verdict(row("A", 60), row("B", 20)).reasons)


def test_without_scores_a_process_about_to_answer_still_means_ask_for_time() -> None:
    due = row("A", None, in_writing=True, answer_by=TODAY + timedelta(days=3))
    assert verdict(due, prospects=(prospect(5, 95, 0.9),)).words == (Word.ASK_FOR_TIME,)


def test_one_poor_offer_alone_is_no_plain_yes() -> None:
    assert verdict(row("A", 50)).words == (Word.CHOOSE,)
    assert verdict(row("A", 49.9)).words == (Word.ASK_FIRST,)


def test_one_offer_alone_that_rests_on_assumption_is_asked_first() -> None:
    unsure = row("A", Span(10, 50, 90), assumption=0.8, unknowns=(unknown("A", 10, 90),))
    assert verdict(unsure).words == (Word.ASK_FIRST,)


def test_an_exact_tie_has_no_winner_and_either_may_be_chosen() -> None:
    ruling = rule(row("A", 60), row("B", 60), row("C", 10))
    assert ruling.winner is None
    assert ruling.sureness is Sureness.CLOSE
    assert ruling.ranks == {"A": 1, "B": 1, "C": 3}
    assert ruling.verdicts["A"].words == ruling.verdicts["B"].words == (Word.CHOOSE,)
    assert "exactly level with B" in ruling.verdicts["A"].reasons[0]
    assert ruling.verdicts["C"].words == ()
    assert ruling.verdicts["C"].reasons[0] == "Scores 10 of 100, 50 points behind A and B."


def test_at_a_tie_every_unknown_of_the_first_rows_matters_whatever_their_order() -> None:
    one = row("A", Span(60, 60, 70), unknowns=(unknown("A", 60, 70),))
    other = row("B", Span(50, 60, 60), unknowns=(unknown("B", 50, 60),))
    assert {u.row for u in rule(one, other).matters} == {"A", "B"}
    assert rule(one, other).verdicts == rule(other, one).verdicts


def test_at_a_tie_an_open_high_flag_is_asked_first() -> None:
    ruling = rule(row("A", 60, findings=(flag(Severity.HIGH),)), row("B", 60))
    assert ruling.verdicts["A"].words == (Word.ASK_FIRST,)
    assert ruling.verdicts["B"].words == (Word.CHOOSE,)


def test_without_scores_a_clean_offer_in_writing_may_be_chosen_and_one_not_in_writing_is_asked_first() -> None:
    assert verdict(row("A", None, in_writing=True)).words == (Word.CHOOSE,)
    assert verdict(row("A", None)).words == (Word.ASK_FIRST,)
    assert verdict(row("A", None, in_writing=True, findings=(flag(Severity.HIGH),))).words == (Word.ASK_FIRST,)
    assert verdict(row("A", None, findings=(flag(Severity.STOP),))).words == (Word.WALK_AWAY,)


def test_without_scores_several_offers_are_not_ranked_but_each_gets_its_verdict() -> None:
    ruling = rule(row("A", None, in_writing=True), row("B", None, in_writing=True, findings=(flag(Severity.HIGH),)))
    assert ruling.winner is None
    assert ruling.verdicts["A"].words == (Word.CHOOSE,)
    assert ruling.verdicts["B"].words == (Word.ASK_FIRST,)
    assert "no score" in ruling.verdicts["A"].reasons[0]


def test_nothing_is_eligible_where_every_row_fails() -> None:
    ruling = rule(row("A", 60, deal_breakers=(FAILED,)), row("B", 50, findings=(flag(Severity.STOP),)))
    assert ruling.winner is None
    assert ruling.sureness is None


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ([exactly(62.9), exactly(60)], Sureness.CLOSE),
        ([exactly(63), exactly(60)], Sureness.CLEAR),
        ([Span(60, 70, 80), Span(50, 55, 60)], Sureness.LEANS),
        ([Span(60.1, 70, 80), Span(50, 55, 60)], Sureness.CLEAR),
        ([Span(60.1, 70, 80), Span(50, 55, 60), Span(10, 30, 65)], Sureness.LEANS),
        ([exactly(50)], None),
        ([], None),
    ],
)
def test_clear_leans_and_close_at_their_edges(scores: list[Span], expected: Sureness | None) -> None:
    assert sureness_of(scores) is expected


@pytest.mark.parametrize(
    ("share", "could_change", "expected"),
    [
        (0.9, False, Sureness.CLEAR),
        (0.89, False, Sureness.LEANS),
        (1.0, True, Sureness.LEANS),
        (0.5, False, Sureness.LEANS),
        (0.49, False, Sureness.CLOSE),
    ],
)
def test_the_share_of_weightings_and_what_is_not_known_decide_together(
    share: float, could_change: bool, expected: Sureness
) -> None:
    scores = [exactly(70), exactly(60)]
    assert sureness_of(scores, first_share=share, could_change=could_change) is expected


def test_the_order_of_the_rows_changes_nothing() -> None:
    rows = [row("A", 70), row("B", Span(50, 60, 80), unknowns=(unknown("B", 50, 80),)), row("C", 20)]
    forward, backward = rule(*rows), rule(*reversed(rows))
    assert forward.verdicts == backward.verdicts
    assert forward.winner == backward.winner


def test_a_row_of_which_nothing_is_rated_is_said_not_to_be_scored() -> None:
    ruling = rule(row("A", 60), row("Search", None, Kind.KEEP_SEARCHING))
    assert ruling.verdicts["Search"].reasons == ("Not scored: nothing about it is rated.",)
    assert ruling.verdicts["Search"].words == ()


@pytest.mark.parametrize(("days", "said"), [(-1, "1 day ago"), (0, "Keep it in reserve."), (3, "Keep it in reserve.")])
def test_an_offer_that_is_not_first_is_kept_in_reserve_until_its_day_has_passed(days: int, said: str) -> None:
    second = row("B", 50, answer_by=TODAY + timedelta(days=days))
    assert said in verdict(row("A", 70), second, of="B").reasons[-1]


def test_a_fallback_is_clearly_worse_from_ten_points_on() -> None:
    assert holding(fallback=50).holding
    assert not holding(fallback=50.5).holding


@pytest.mark.parametrize(
    ("due", "word"),
    [(5, Word.CHOOSE), (6, Word.ASK_FOR_TIME), (21, Word.ASK_FOR_TIME), (22, Word.CHOOSE)],
)
def test_a_process_holds_up_a_yes_from_two_days_before_the_deadline_to_fourteen_after(due: int, word: Word) -> None:
    leader = row("A", 70, answer_by=TODAY + timedelta(days=7))
    assert verdict(leader, row("B", 60), prospects=(prospect(due),)).words == (word,)


def test_waiting_is_reckoned_with_the_best_of_what_is_left() -> None:
    leader = row("A", 60, answer_by=TODAY + timedelta(days=5))
    left = (row("Search", 40, Kind.KEEP_SEARCHING), row("Stay", 20, Kind.PRESENT_JOB))
    result = verdict(leader, *left, prospects=(prospect(9, 70, 0.2),))
    assert "is worth 46 points against 60" in result.if_refused


def test_the_lead_is_told_in_points_to_the_next_row() -> None:
    assert verdict(row("A", 70), row("B", 60), row("C", 10)).reasons[0] == (
        "Scores 70 of 100 by your own weights, 10 points ahead of B."
    )
    alone = verdict(row("A", 70), row("B", 80, deal_breakers=(FAILED,))).reasons
    assert alone[0] == "Scores 70 of 100 on your own scales; nothing else can be chosen as it stands."


def test_only_an_offer_that_a_cure_would_put_ahead_is_named_beside_the_first() -> None:
    refused = Judged("Three office days", Outcome.FAIL, "cure", "5", refused=True)
    for other in (
        row("B", 70, deal_breakers=(FAILED,)),
        row("B", 80, deal_breakers=(FAILED,), declined_on=TODAY),
        row("B", 80, deal_breakers=(FAILED,), findings=(flag(Severity.STOP),)),
        row("B", 80, deal_breakers=(FAILED, refused)),
        row("B", 80, Kind.PRESENT_JOB, deal_breakers=(FAILED,)),
    ):
        assert not any("B would score" in reason for reason in verdict(row("A", 70), other).reasons)


def test_one_offer_that_rests_on_assumption_by_half_is_no_doubt() -> None:
    half = row("A", Span(40, 60, 80), assumption=0.5, unknowns=(unknown("A", 40, 80),))
    assert verdict(half).words == (Word.CHOOSE,)


def test_without_scores_an_offer_past_its_day_is_asked_whether_it_still_stands() -> None:
    late = verdict(row("A", None, in_writing=True, answer_by=TODAY - timedelta(days=2)))
    assert late.words == (Word.ASK_FOR_TIME,)
    assert "2 days ago" in " ".join(late.reasons)
    assert "it is gone" in late.if_refused
