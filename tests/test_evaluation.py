"""The whole evaluation, and the properties that make a score trustworthy."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from offer_eval.core.evaluation import Evaluation, evaluate
from offer_eval.core.model import Decision
from offer_eval.core.verdict import Sureness, Word

TODAY = date(2026, 11, 22)

CRITERIA: dict[str, dict[str, Any]] = {
    "salary": {"worst": 40_000, "best": 80_000, "weight": 100},
    "location": {"measure": "commute_hours", "worst": 10, "best": 0, "weight": 60},
    "security": {"worst": 0, "best": 10, "weight": 40},
}
BOLT: dict[str, Any] = {
    "name": "Bolt",
    "base_salary": 60_000,
    "commute_minutes": 30,
    "office_days_per_week": 5,
    "ratings": {"security": 5},
}


def decision(*offers: dict[str, Any], **more: Any) -> Decision:
    return Decision.model_validate({"criteria": CRITERIA, "offers": list(offers)} | more)


def run(*offers: dict[str, Any], **more: Any) -> Evaluation:
    return evaluate(decision(*offers, **more), today=TODAY)


def score(evaluation: Evaluation, name: str) -> float:
    total = evaluation.row(name).total
    assert total is not None
    return total.point


def test_a_score_is_the_weighted_sum_of_values_by_hand() -> None:
    evaluation = run(BOLT)
    row = evaluation.row("Bolt")
    assert evaluation.weights.shares == {"salary": 0.5, "location": 0.3, "security": 0.2}
    assert row.score.contributions == pytest.approx({"salary": 25, "location": 15, "security": 10})
    assert score(evaluation, "Bolt") == pytest.approx(50)
    assert row.score.assumption == 0


def test_an_unknown_counts_a_half_spans_the_scale_and_is_named_as_a_gap() -> None:
    row = run(BOLT | {"ratings": {}}).row("Bolt")
    assert row.total is not None
    assert (row.total.low, row.total.point, row.total.high) == pytest.approx((40, 50, 60))
    assert row.score.assumption == pytest.approx(0.2)
    assert row.gaps == ("Security",)


def test_an_unknown_salary_spans_the_whole_salary_scale() -> None:
    row = run(BOLT | {"base_salary": "unknown"}).row("Bolt")
    assert row.total is not None
    assert (row.total.low, row.total.high) == pytest.approx((25, 75))


def test_a_range_of_base_salary_carries_through_to_worst_and_best_case() -> None:
    row = run(BOLT | {"base_salary": "50000 to 70000"}).row("Bolt")
    assert row.total is not None
    assert (row.total.low, row.total.point, row.total.high) == pytest.approx((37.5, 50, 62.5))


def test_a_promise_widens_the_best_case_only() -> None:
    promised = BOLT | {"promises": [{"what": "safe for years", "criterion": "security", "level_if_kept": 9}]}
    row = run(promised).row("Bolt")
    assert row.total is not None
    assert (row.total.low, row.total.point, row.total.high) == pytest.approx((50, 50, 58))


def test_a_promise_in_writing_counts_as_written() -> None:
    promise = {"what": "safe for years", "criterion": "security", "level_if_kept": 9, "source": "email"}
    row = run(BOLT | {"promises": [promise]}).row("Bolt")
    assert row.total is not None
    assert (row.total.low, row.total.point, row.total.high) == pytest.approx((58, 58, 58))


def test_a_salary_range_without_a_likely_value_counts_the_middle_of_its_values() -> None:
    """60,000 to 80,000 on a scale to 70,000: values 0.5 and 1, middle 0.75, although the middle level is worth 1."""
    criteria = {"salary": {"worst": 50_000, "best": 70_000, "weight": 1}}
    bolt = {"name": "Bolt", "base_salary": "60000 to 80000"}
    assert score(run(bolt, criteria=criteria), "Bolt") == pytest.approx(75)
    likely = {"name": "Bolt", "base_salary": {"low": 60_000, "likely": 65_000, "high": 80_000}}
    assert score(run(likely, criteria=criteria), "Bolt") == pytest.approx(75)
    assert score(run(likely | {"target_bonus": "0% to 0%"}, criteria=criteria), "Bolt") == pytest.approx(75)


def test_a_process_is_scored_by_its_ratings_and_pay_like_a_row() -> None:
    poor = {"employer": "Zed", "promised_date": "2026-12-02", "pay": 41_000, "ratings": {"security": 1, "location": 10}}
    strong = poor | {"pay": 80_000, "ratings": {"security": 10, "location": 0}, "chance": "50%"}
    due = BOLT | {"answer_by": "2026-11-30"}
    idle = run(due, processes=[poor], keep_searching={"overall": 20})
    assert Word.ASK_FOR_TIME not in idle.row("Bolt").verdict.words
    busy = run(due, processes=[strong], keep_searching={"overall": 20})
    assert busy.row("Bolt").verdict.words == (Word.ASK_FOR_TIME,)
    assert busy.waits[0].expected == pytest.approx(60)
    assert busy.waits[0].break_even == pytest.approx((50 - 20) / (100 - 20))


def test_with_a_fallback_at_least_as_good_as_the_offer_waiting_costs_nothing() -> None:
    process = {"employer": "Zed", "overall": 95, "chance": "50%"}
    evaluation = run(BOLT, processes=[process], present_job={"overall": 78})
    assert evaluation.winner == "Present job"
    assert evaluation.waits[0].break_even == 0


def test_a_level_beyond_the_scale_is_clipped_with_a_note() -> None:
    evaluation = run(BOLT | {"base_salary": 90_000})
    assert evaluation.row("Bolt").score.contributions["salary"] == pytest.approx(50)
    assert any("lies outside your scale" in note and "90,000" in note for note in evaluation.notes)


def test_the_difference_to_the_runner_up_adds_up_to_the_gap() -> None:
    evaluation = run(BOLT, BOLT | {"name": "Kite", "base_salary": 52_000, "ratings": {"security": 8}})
    assert evaluation.winner == "Bolt"
    assert [(d.criterion, round(d.points, 6)) for d in evaluation.differences] == [
        ("salary", 10.0),
        ("security", -6.0),
        ("location", 0.0),
    ]
    assert evaluation.gap == pytest.approx(sum(d.points for d in evaluation.differences))


def test_the_price_of_a_weight_is_in_money_a_year() -> None:
    assert run(BOLT).prices == pytest.approx({"location": 24_000, "security": 16_000})


def test_a_row_without_criteria_takes_the_overall_judgement() -> None:
    evaluation = run(BOLT, keep_searching={"overall": "30 to 40"})
    row = evaluation.row("Keep searching")
    assert row.score.basis == "overall"
    assert row.total is not None
    assert (row.total.low, row.total.point, row.total.high) == (30, 35, 40)


def test_an_overall_judgement_is_not_used_where_criteria_are_scored_and_that_is_said() -> None:
    evaluation = run(BOLT | {"overall": 90})
    assert score(evaluation, "Bolt") == pytest.approx(50)
    assert any("overall judgement of 90 is not used" in note for note in evaluation.notes)


def test_a_search_of_which_nothing_is_said_is_not_scored_and_stands_in_nobodys_way() -> None:
    evaluation = run(BOLT, keep_searching={}, present_job={})
    assert evaluation.row("Keep searching").total is None
    assert evaluation.row("Present job").total is None
    assert evaluation.sureness is None
    assert evaluation.winner == "Bolt"


def test_an_offer_of_which_nothing_is_known_could_be_anything() -> None:
    row = run(BOLT, {"name": "Mist"}).row("Mist")
    assert row.total is not None
    assert (row.total.low, row.total.point, row.total.high) == pytest.approx((0, 50, 100))
    assert row.rank_range == (1, 2)


def test_without_criteria_there_is_no_score_but_flags_deal_breakers_and_a_verdict() -> None:
    plain = Decision.model_validate(
        {
            "offers": [BOLT | {"ratings": {}, "terms_in_writing": "yes"}],
            "deal_breakers": [{"name": "Short way", "measure": "commute_minutes", "at_most": 20}],
        }
    )
    evaluation = evaluate(plain, today=TODAY)
    row = evaluation.row("Bolt")
    assert row.total is None
    assert row.rank is None
    assert row.verdict.words == (Word.ASK_FIRST,)
    assert evaluation.winner is None


def test_a_counter_offer_takes_what_it_does_not_mention_from_the_present_job() -> None:
    present = {"base_salary": 50_000, "commute_minutes": 30, "office_days_per_week": 5, "ratings": {"security": 8}}
    evaluation = run(BOLT, present_job=present, counter_offer={"base_salary": 60_000})
    assert score(evaluation, "Present job") == pytest.approx(43.5)
    assert score(evaluation, "Counter-offer") == pytest.approx(56)


def test_reasons_for_leaving_are_answered_in_fact_or_only_by_promise() -> None:
    present = {"base_salary": 50_000, "commute_minutes": 30, "office_days_per_week": 5, "ratings": {"security": 4}}
    counter = {
        "base_salary": 60_000,
        "promises": [{"what": "a permanent contract", "criterion": "security", "level_if_kept": 9}],
    }
    reasons = [
        {"reason": "pay", "share": 60, "criterion": "salary"},
        {"reason": "no future", "share": 40, "criterion": "security"},
    ]
    evaluation = run(BOLT, present_job=present, counter_offer=counter, reasons_for_leaving=reasons)
    shares = {a.row: (a.in_fact, a.by_promise, a.not_at_all) for a in evaluation.leaving}
    assert shares["Counter-offer"] == pytest.approx((0.6, 0.4, 0.0))
    assert shares["Bolt"] == pytest.approx((1.0, 0.0, 0.0))
    assert shares["Present job"] == pytest.approx((0.0, 0.0, 1.0))


def test_a_reason_may_be_answered_in_ones_own_judgement() -> None:
    judged = {"in_fact": ["Bolt"], "by_promise": ["Counter-offer"]}
    reasons = [{"reason": "no future", "share": 100} | judged]
    present = {"base_salary": 50_000}
    counter = {"base_salary": 60_000}
    found = run(BOLT, present_job=present, counter_offer=counter, reasons_for_leaving=reasons).leaving
    shares = {a.row: (a.in_fact, a.by_promise, a.not_at_all) for a in found}
    assert shares["Bolt"] == (1, 0, 0)
    assert shares["Counter-offer"] == (0, 1, 0)
    assert shares["Present job"] == (0, 0, 1)


def test_the_winner_of_a_tie_is_nobody() -> None:
    evaluation = run(BOLT, BOLT | {"name": "Twin"})
    assert evaluation.winner is None
    assert evaluation.sureness is Sureness.CLOSE
    assert evaluation.differences == ()


def test_more_than_three_deal_breakers_are_questioned() -> None:
    breakers = [{"name": f"Wish {i}", "holds": {"Bolt": "yes"}} for i in range(4)]
    assert any("deal-breakers" in note for note in run(BOLT, deal_breakers=breakers).notes)
    assert not any("deal-breakers" in note for note in run(BOLT, deal_breakers=breakers[:3]).notes)


def test_weights_not_given_or_to_be_confirmed_are_said() -> None:
    bare = {name: {k: v for k, v in c.items() if k != "weight"} for name, c in CRITERIA.items()}
    assert any("not yet yours" in note for note in run(BOLT, criteria=bare).notes)
    edited = CRITERIA | {"security": CRITERIA["security"] | {"to_confirm": True}}
    assert any("confirm the weight" in note for note in run(BOLT, criteria=edited).notes)


LIKELY = {"low": 60_000, "likely": 62_000, "high": 80_000}
EVEN = {"low": 60_000, "high": 80_000}


def test_pay_has_a_likely_value_where_every_range_behind_it_has_one() -> None:
    pay = run(BOLT | {"base_salary": LIKELY}).row("Bolt").figures.pay
    assert pay is not None
    assert (pay.low, pay.likely, pay.high) == pytest.approx((60_000, 62_000, 80_000))
    assert score(run(BOLT | {"base_salary": LIKELY}), "Bolt") == pytest.approx(52.5)
    assert score(run(BOLT | {"base_salary": EVEN}), "Bolt") == pytest.approx(62.5)


@pytest.mark.parametrize(
    ("beside", "known"),
    [
        ({"target_bonus": {"low": 0, "likely": 0.1, "high": 0.2}}, True),
        ({"target_bonus": {"low": 0, "high": 0.2}}, False),
        ({"pension": {"employer": {"low": 0.02, "likely": 0.03, "high": 0.05}}}, True),
        ({"pension": {"employer": {"low": 0.02, "high": 0.05}}}, False),
        ({"stipends": [{"amount": 50, "name": "phone"}]}, True),
        ({"stipends": [{"amount": 50}, {"amount": "50 to 90"}]}, False),
    ],
)
def test_one_range_without_a_likely_value_takes_the_likely_value_from_pay(beside: dict[str, Any], known: bool) -> None:
    pay = run(BOLT | {"base_salary": LIKELY} | beside).row("Bolt").figures.pay
    assert pay is not None
    assert (pay.likely is not None) == known


def test_the_figures_of_a_row_are_those_of_the_money_model() -> None:
    row = run(BOLT, money={"currency": "EUR"}, keep_searching={"overall": 40}).row("Bolt")
    assert row.money is not None
    assert row.figures.currency == row.money.currency == "EUR"
    assert row.figures.hourly is not None
    assert row.money.effective_hourly is not None
    assert row.figures.hourly.low == row.figures.hourly.high == row.money.effective_hourly.point
    search = run(BOLT, keep_searching={"overall": 40}).row("Keep searching")
    assert (search.money, search.figures.pay, search.figures.hourly) == (None, None, None)


def asked_of(offer: dict[str, Any], about: str = "salary", **more: Any) -> list[str]:
    return [ask.question for ask in run(offer, **more).row("Bolt").questions if ask.about == about]


@pytest.mark.parametrize(
    ("offer", "question"),
    [
        ({"base_salary": "50000 to 70000"}, "What exactly is the base salary?"),
        ({"base_salary": "50000 to 70000", "target_bonus": "0% to 20%"}, "What exactly is the base salary?"),
        ({"target_bonus": "0% to 20%"}, "What share of the target bonus was paid in the last three years?"),
        ({"stipends": "500 to 900"}, "How many days of paid leave are there?"),
        ({"stipends": "500 to 900", "leave_days": 25}, "How much of what is paid beside the base salary is certain?"),
    ],
)
def test_about_pay_that_part_is_asked_that_is_not_settled(offer: dict[str, Any], question: str) -> None:
    assert asked_of(BOLT | offer) == [question]


def test_of_pay_that_is_known_nothing_is_asked() -> None:
    assert asked_of(BOLT) == []


def test_rows_are_ranked_by_score_and_those_out_of_the_race_come_last() -> None:
    out = BOLT | {"name": "Out", "base_salary": 80_000}
    breakers = [{"name": "Open door", "holds": {"Out": "no", "Bolt": "yes", "Kite": "yes"}}]
    kite, last = BOLT | {"name": "Kite", "base_salary": 52_000}, {"overall": 0}
    evaluation = run(out, kite, BOLT, deal_breakers=breakers, keep_searching=last, present_job={})
    assert [row.name for row in evaluation.ranked] == ["Bolt", "Kite", "Keep searching", "Out", "Present job"]
    assert evaluation.row("Out").rank is None


def test_best_and_worst_places_follow_from_the_ends_of_the_scores() -> None:
    wide = BOLT | {"name": "Wide", "base_salary": "50000 to 70000"}
    above, below = (BOLT | {"name": name, "base_salary": pay} for name, pay in (("Above", 72_000), ("Below", 48_000)))
    places = {row.name: row.rank_range for row in run(wide, BOLT, above, below).rows}
    assert places == {"Wide": (2, 3), "Bolt": (2, 3), "Above": (1, 1), "Below": (4, 4)}


def test_a_process_that_has_ended_is_not_waited_for() -> None:
    ended = {"employer": "Old", "rejected_on": "2026-11-01", "overall": 99}
    closed = {"employer": "Shut", "closed_on": "2026-11-01", "overall": 99}
    evaluation = run(
        BOLT, processes=[ended, closed, {"employer": "New", "overall": 70}], keep_searching={"overall": 25}
    )
    (wait,) = evaluation.waits
    assert (wait.process, wait.offer) == ("New", "Bolt")
    assert wait.break_even == pytest.approx((50 - 25) / (70 - 25))


def test_the_best_of_what_is_left_is_the_fallback_of_waiting() -> None:
    left = {"keep_searching": {"overall": 20}, "present_job": {"overall": 30}}
    (wait,) = run(BOLT, processes=[{"employer": "New", "overall": 70}], **left).waits
    assert wait.break_even == pytest.approx((50 - 30) / (70 - 30))


def test_without_a_fallback_nothing_is_said_of_waiting() -> None:
    process = {"employer": "New", "overall": 70}
    assert run(BOLT, processes=[process]).waits == ()
    assert run(processes=[process], present_job={"overall": 30}).waits == ()


def test_a_process_without_stated_pay_is_scored_by_its_ratings_alone() -> None:
    process = {"employer": "New", "ratings": {"security": 10, "location": 0}}
    (wait,) = run(BOLT, processes=[process], keep_searching={"overall": 25}).waits
    assert wait.break_even == pytest.approx((50 - 25) / (75 - 25))


def test_without_a_criterion_for_pay_there_are_no_prices() -> None:
    criteria = {"security": CRITERIA["security"]}
    assert run(BOLT | {"ratings": {"security": 5}}, criteria=criteria).prices == {}


@pytest.mark.parametrize(("weight", "said"), [(60, False), (50, True)])
def test_points_that_do_not_add_up_to_a_hundred_are_said(weight: float, said: bool) -> None:
    criteria = {
        "salary": {"worst": 40_000, "best": 80_000, "weight": weight},
        "security": {"worst": 0, "best": 10, "weight": 40},
    }
    notes = run(BOLT, criteria=criteria, weighting="points").notes
    assert any("The points add up to 90, not 100" in note for note in notes) == said


def test_a_ready_made_scale_is_said_to_be_not_ones_own() -> None:
    notes = run(BOLT, criteria={"salary": {"weight": 100}, "security": CRITERIA["security"]}).notes
    assert "Scale not yet yours, a ready-made one is used: Salary." in notes


def test_a_row_scored_by_one_overall_judgement_is_named() -> None:
    assert run(BOLT, keep_searching={"overall": 40}).notes == (
        "Keep searching is scored by your one overall judgement, not by criteria.",
    )


def test_an_offer_declined_is_asked_nothing() -> None:
    unknown = BOLT | {"ratings": {}}
    assert run(unknown).row("Bolt").questions
    assert run(unknown | {"declined_on": "2026-11-20"}).row("Bolt").questions == ()


def test_a_brief_evaluation_leaves_out_the_slow_parts_only() -> None:
    kite = BOLT | {"name": "Kite", "base_salary": "50000 to 60000"}
    whole = evaluate(decision(BOLT, kite), today=TODAY)
    brief = evaluate(decision(BOLT, kite), today=TODAY, brief=True)
    assert whole == run(BOLT, kite)
    assert whole.sensitivity != brief.sensitivity
    assert [row.verdict for row in whole.rows] == [row.verdict for row in brief.rows]


level = st.one_of(st.none(), st.floats(0, 10), st.tuples(st.floats(0, 10), st.floats(0, 10)))


def written(rating: Any) -> Any:
    if isinstance(rating, tuple):
        return {"low": min(rating), "high": max(rating)}
    return "unknown" if rating is None else rating


@st.composite
def offers(draw: st.DrawFn) -> list[dict[str, Any]]:
    count = draw(st.integers(2, 5))
    return [
        {"name": f"offer {i}", "ratings": {name: written(draw(level)) for name in ("a", "b", "c")}}
        for i in range(count)
    ]


def rated(rows: list[dict[str, Any]], weights: tuple[float, float, float] = (100, 60, 30)) -> Evaluation:
    criteria = {n: {"worst": 0, "best": 10, "weight": w} for n, w in zip("abc", weights, strict=True)}
    return evaluate(Decision.model_validate({"criteria": criteria, "offers": rows}), today=TODAY)


def totals(evaluation: Evaluation) -> dict[str, tuple[float, float, float]]:
    return {r.name: (r.total.low, r.total.point, r.total.high) for r in evaluation.rows if r.total}


@settings(max_examples=60, deadline=None)
@given(offers())
def test_removing_or_reordering_offers_changes_no_other_score(rows: list[dict[str, Any]]) -> None:
    whole = totals(rated(rows))
    assert totals(rated(rows[::-1])) == whole
    for index in range(len(rows)):
        fewer = rows[:index] + rows[index + 1 :]
        for name, total in totals(rated(fewer)).items():
            assert total == whole[name]


@settings(max_examples=60, deadline=None)
@given(offers(), st.floats(0.01, 100))
def test_scaling_the_weights_changes_nothing(rows: list[dict[str, Any]], factor: float) -> None:
    before, after = rated(rows), rated(rows, (100 * factor, 60 * factor, 30 * factor))
    for name, total in totals(before).items():
        assert totals(after)[name] == pytest.approx(total)


@settings(max_examples=60, deadline=None)
@given(offers(), st.floats(0, 10), st.floats(0, 10))
def test_improving_a_level_never_lowers_the_score(rows: list[dict[str, Any]], one: float, other: float) -> None:
    low, high = sorted((one, other))
    rows[0]["ratings"]["a"] = low
    before = totals(rated(rows))["offer 0"]
    rows[0]["ratings"]["a"] = high
    assert all(x >= y - 1e-9 for x, y in zip(totals(rated(rows))["offer 0"], before, strict=True))


@settings(max_examples=60, deadline=None)
@given(offers(), st.floats(0, 10))
def test_the_unknown_contains_the_known(rows: list[dict[str, Any]], known: float) -> None:
    rows[0]["ratings"]["a"] = "unknown"
    wide = totals(rated(rows))["offer 0"]
    rows[0]["ratings"]["a"] = known
    narrow = totals(rated(rows))["offer 0"]
    assert wide[0] <= narrow[0] + 1e-9
    assert narrow[2] <= wide[2] + 1e-9


@settings(max_examples=60, deadline=None)
@given(offers())
def test_worst_point_and_best_are_in_order_and_contributions_sum_to_the_score(rows: list[dict[str, Any]]) -> None:
    for row in rated(rows).rows:
        assert row.total is not None
        assert 0 <= row.total.low <= row.total.point + 1e-9 <= row.total.high + 2e-9 <= 100 + 3e-9
        assert sum(row.score.contributions.values()) == pytest.approx(row.total.point)
        assert row.rank_range is not None
        assert row.rank is not None
        assert row.rank_range[0] <= row.rank <= row.rank_range[1]


@pytest.mark.parametrize("brief", [False, True])
def test_an_earlier_evaluation_changes_nothing(brief: bool) -> None:
    other = BOLT | {"name": "Nut", "base_salary": "50000 to 70000"}
    earlier = run(BOLT, other)
    pricier = {"money": {"horizon_years": 2, "discount_rate": 0.05}}
    for after in (decision(BOLT, other), decision(BOLT | {"base_salary": 61_000}, other), decision(other, **pricier)):
        alone = evaluate(after, today=TODAY, brief=brief)
        assert evaluate(after, today=TODAY, brief=brief, before=earlier) == alone


def test_the_money_of_an_unchanged_row_is_not_worked_out_anew() -> None:
    other = BOLT | {"name": "Nut"}
    earlier = run(BOLT, other)
    after = evaluate(decision(BOLT | {"base_salary": 61_000}, other), today=TODAY, before=earlier)
    assert after.row("Nut").money is earlier.row("Nut").money
    assert after.row("Bolt").money is not earlier.row("Bolt").money


def test_an_open_high_flag_reaches_the_verdict_and_pressing_need_lets_it_stand() -> None:
    flagged = BOLT | {"unpaid_trial_hours": 20, "terms_in_writing": True}
    left = {"keep_searching": {"overall": 10}}
    assert run(BOLT | {"terms_in_writing": True}, **left).row("Bolt").verdict.words == (Word.CHOOSE,)
    assert run(flagged, **left).row("Bolt").verdict.words == (Word.ASK_FIRST,)
    pressed = run(flagged, means={"weeks_of_savings": 2}, **left).row("Bolt").verdict
    assert pressed.words == (Word.CHOOSE,)
    assert pressed.holding
