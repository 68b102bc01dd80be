from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offer_eval.core.model import CounterOffer, Criterion, Decision, Facts, Offer, PresentJob, Quantity
from offer_eval.core.red_flags import (
    GROUPS,
    RULES,
    About,
    Answer,
    Asked,
    Finding,
    Hit,
    Rule,
    Severity,
    State,
    check_fields,
    find,
    rule,
)
from offer_eval.core.red_flags.advert_fields import same_place, same_title
from offer_eval.core.red_flags.reading import judge

if TYPE_CHECKING:
    from collections.abc import Mapping

TODAY = date(2026, 11, 22)
ABOUT = About(today=TODAY)
STOP, HIGH, MEDIUM, LOW, NOTE = Severity
CHECKED = [each for each in RULES.values() if each.check is not None]


def offer(**fields: Any) -> Offer:
    return Offer.model_validate({"name": "Bolt", **fields})


def answer(name: str, about: About = ABOUT, /, **fields: Any) -> Answer:
    rule_ = find(name)
    assert rule_ is not None
    assert rule_.check is not None
    return rule_.check(offer(**fields), about)


def severity(name: str, about: About = ABOUT, /, **fields: Any) -> Severity | Asked:
    """The severity of the rule on these fields, or what it answers instead."""
    given_ = answer(name, about, **fields)
    rule_ = find(name)
    assert rule_ is not None
    return (given_.severity or rule_.severity) if isinstance(given_, Hit) else given_


def evidence(name: str, about: About = ABOUT, /, **fields: Any) -> str:
    given_ = answer(name, about, **fields)
    assert isinstance(given_, Hit)
    return given_.evidence


def by_name(findings: tuple[Finding, ...]) -> Mapping[str, Finding]:
    return {finding.name: finding for finding in findings}


# --- the catalogue as a whole


@pytest.mark.parametrize("each", CHECKED, ids=lambda each: each.name)
def test_every_rule_trips_on_its_own_example(each: Rule) -> None:
    findings, not_asked = check_fields(offer(**(each.trips or {})), ABOUT)
    assert each.name in by_name(findings)
    assert each.id not in not_asked


@pytest.mark.parametrize("each", CHECKED, ids=lambda each: each.name)
def test_every_rule_passes_its_own_example(each: Rule) -> None:
    assert each.check is not None
    assert each.check(offer(**(each.passes or {})), ABOUT) is Asked.FINE


@pytest.mark.parametrize("each", CHECKED, ids=lambda each: each.name)
def test_every_rule_is_not_asked_where_nothing_is_known(each: Rule) -> None:
    assert each.check is not None
    assert each.check(offer(), ABOUT) is Asked.NOT_ASKED


@pytest.mark.parametrize("each", RULES.values(), ids=lambda each: each.name)
def test_every_rule_says_all_it_has_to(each: Rule) -> None:
    assert re.fullmatch(r"RF[1-79]\d\d", each.id)
    assert each.id[:3] in GROUPS
    assert re.fullmatch(r"[a-z_]+", each.name)
    for sentence in (each.why, each.other_side, each.action):
        assert sentence.endswith(".")
        assert len(sentence) > 20
    assert each.question == "" or each.question.endswith(("?", "."))
    assert each.source
    assert not each.title.endswith(".")
    assert set(each.fields) <= set(Offer.model_fields)
    assert set(each.trips or {}) | set(each.passes or {}) <= set(each.fields)
    assert (each.check is None) == (not each.fields)


def test_no_sentence_of_the_catalogue_rules_on_the_law() -> None:
    words = re.compile(r"illegal|unenforceable|unlawful|\bvoid\b|against the law|not allowed", re.IGNORECASE)
    for each in RULES.values():
        for sentence in (each.title, each.why, each.other_side, each.question, each.action, each.scale):
            assert not words.search(sentence), f"{each.name}: {sentence}"


def test_rules_stand_in_the_order_of_their_ids() -> None:
    assert list(RULES) == sorted(RULES)


def test_every_fact_is_read_by_a_rule_or_says_why_not() -> None:
    read = {field for each in RULES.values() for field in each.fields}
    assert set(Facts.model_fields) - read == set()


def test_every_fact_is_put_as_a_question_or_request() -> None:
    for name, field in Facts.model_fields.items():
        assert field.description is not None
        assert "?" in field.description, name
        assert "\n" not in field.description, name


def test_an_id_or_a_name_is_given_once_only() -> None:
    text: dict[str, Any] = {
        "severity": LOW, "why": "", "other_side": "", "question": "", "action": "", "source": "",
    }  # fmt: skip
    before = dict(RULES)
    with pytest.raises(ValueError, match="in the catalogue already"):
        rule("RF101", "something_else", **text)(lambda _offer, _about: Asked.FINE)
    with pytest.raises(ValueError, match="in the catalogue already"):
        rule("RF199", "role_vague", **text)(lambda _offer, _about: Asked.FINE)
    assert before == RULES


def test_a_rule_is_found_by_id_or_name() -> None:
    assert find("rf101") is find("role_vague") is RULES["RF101"]
    assert find("rolevague") is None


def test_severities_are_ordered_from_stop_to_note() -> None:
    assert [each.gravity for each in Severity] == [4, 3, 2, 1, 0]
    assert [each.milder for each in Severity] == [HIGH, MEDIUM, LOW, NOTE, NOTE]


# --- check_fields


def test_findings_come_gravest_first_and_confirmed() -> None:
    findings, _ = check_fields(offer(adds_to_cv=False, asked_to_pay=True, role_clarity=2), ABOUT)
    assert [(each.name, each.severity) for each in findings] == [
        ("fee_to_start", STOP),
        ("role_vague", HIGH),
        ("cv_dead_end", MEDIUM),
    ]
    assert {each.state for each in findings} == {State.CONFIRMED}


def test_an_empty_offer_has_no_finding_and_every_rule_is_not_asked() -> None:
    findings, not_asked = check_fields(offer(), ABOUT)
    assert findings == ()
    assert not_asked == tuple(RULES)


@pytest.mark.parametrize("key", ["RF701", "fee_to_start"])
def test_a_cleared_flag_stays_in_the_list_with_its_evidence(key: str) -> None:
    flags = {key: {"state": "cleared", "reason": "it was for my own licence"}}
    findings, _ = check_fields(offer(asked_to_pay=True, flags=flags), ABOUT)
    assert [(each.state, each.reason, each.open) for each in findings] == [
        (State.CLEARED, "it was for my own licence", False)
    ]


def test_an_acknowledged_flag_keeps_its_severity() -> None:
    flags = {"RF104": {"state": "acknowledged", "reason": "I study in the evenings"}}
    findings, _ = check_fields(offer(adds_to_cv=False, flags=flags), ABOUT)
    assert [(each.state, each.severity) for each in findings] == [(State.ACKNOWLEDGED, MEDIUM)]


def test_a_counter_offer_and_the_present_job_are_checked_too() -> None:
    promised = {"promises": [{"what": "a raise in spring", "source": "said"}]}
    for row in (CounterOffer.model_validate(promised), PresentJob.model_validate(promised)):
        findings, _ = check_fields(row, ABOUT)
        assert "promise_unwritten" in by_name(findings)


@given(st.data())
def test_any_answers_give_each_rule_one_outcome_and_evidence_in_a_sentence(data: st.DataObject) -> None:
    yes_no = [name for name, field in Facts.model_fields.items() if field.annotation == (bool | None)]
    chosen = data.draw(st.dictionaries(st.sampled_from(yes_no), st.booleans(), max_size=20))
    findings, not_asked = check_fields(offer(**chosen), ABOUT)
    assert not {each.rule for each in findings} & set(not_asked)
    assert all(each.evidence.endswith((".", "?")) for each in findings)


# --- ranges


@pytest.mark.parametrize(
    ("one", "other", "severity_", "sure"),
    [
        (None, None, None, True),
        (HIGH, HIGH, HIGH, True),
        (HIGH, None, MEDIUM, False),
        (HIGH, LOW, MEDIUM, False),
        (HIGH, MEDIUM, MEDIUM, False),
        (LOW, None, NOTE, False),
        (NOTE, None, NOTE, False),
        (STOP, None, HIGH, False),
    ],
)
def test_a_range_is_one_step_milder_than_its_worse_end(
    one: Severity | None, other: Severity | None, severity_: Severity | None, *, sure: bool
) -> None:
    assert (judge(one, other).severity, judge(one, other).sure) == (severity_, sure)
    assert judge(other, one) == judge(one, other)


def test_a_range_that_may_be_fine_says_may() -> None:
    assert "may turn out better or worse" in evidence("short_runway", runway_months="4 to 24")
    assert severity("short_runway", runway_months="4 to 24") == MEDIUM
    assert severity("short_runway", runway_months="19 to 24") is Asked.FINE
    assert severity("short_runway", runway_months="2 to 5") == HIGH


# --- RF1


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"role_clarity": 4}, HIGH),
        ({"role_clarity": 5}, Asked.FINE),
        ({"role_clarity": 7, "duties_in_writing": False}, LOW),
        ({"role_clarity": 7, "duties_in_writing": False, "first_aims_named": False}, MEDIUM),
        ({"duties_in_writing": False, "first_aims_named": False}, HIGH),
        ({"duties_in_writing": True}, Asked.NOT_ASKED),
        ({"role_clarity": "3 to 7"}, MEDIUM),
    ],
)
def test_a_vague_role(fields: dict[str, Any], expected: Severity | Asked) -> None:
    assert severity("role_vague", **fields) == expected


def test_a_head_of_two_people_is_a_low_flag_and_a_head_of_ten_none() -> None:
    assert severity("scope_over_title", title="Head of Data", people_led=2) == LOW
    assert severity("scope_over_title", title="Head of Data", people_led=10) is Asked.FINE
    assert severity("scope_over_title", title="Head of Data") is Asked.NOT_ASKED


def test_a_holding_pattern_makes_a_dead_end_a_note_and_gives_its_reason() -> None:
    fields = {"adds_to_cv": False, "holding_pattern": True, "holding_pattern_reason": "my father is ill"}
    assert severity("cv_dead_end", **fields) == NOTE
    assert "my father is ill" in evidence("cv_dead_end", **fields)


def test_a_dead_end_points_at_the_rating_that_is_there_already() -> None:
    assert severity("cv_dead_end", ratings={"cv_value": 2}) == MEDIUM
    assert severity("cv_dead_end", ratings={"cv_value": 3}) is Asked.FINE
    assert severity("cv_dead_end", ratings={"cv_value": 2}, adds_to_cv=True) is Asked.FINE


def test_the_scale_of_the_rating_is_the_criterion_s_own() -> None:
    hundred = Decision(criteria={"cv_value": Criterion(worst=0, best=100)})
    about = About(today=TODAY, decision=hundred)
    assert severity("cv_dead_end", about, ratings={"cv_value": 9}) == MEDIUM
    assert severity("cv_dead_end", about, ratings={"cv_value": 21}) is Asked.FINE


# --- RF2


@pytest.mark.parametrize(
    ("left", "months", "expected"),
    [
        (1, 6, Asked.FINE),
        (2, 24, HIGH),
        (2, 25, Asked.FINE),
        (3, 48, HIGH),
        (3, 49, Asked.FINE),
        ("1 to 3", 24, MEDIUM),
        (1, None, Asked.FINE),
        (3, None, Asked.NOT_ASKED),
    ],
)
def test_turnover_is_two_in_two_years_or_three_in_four(left: Any, months: Any, expected: Severity | Asked) -> None:
    assert severity("high_turnover", predecessors_left=left, predecessors_months=months) == expected


def test_growth_makes_turnover_one_step_milder() -> None:
    assert severity("high_turnover", predecessors_left=2, predecessors_months=12, growth_hiring=True) == MEDIUM


def test_no_answer_to_the_question_why_is_a_flag_of_its_own() -> None:
    assert severity("high_turnover", leaving_reason_refused=True) == HIGH
    assert severity("high_turnover", leaving_reason_refused=False) is Asked.NOT_ASKED


def test_three_complaints_are_a_pattern_but_not_among_a_hundred_reviews() -> None:
    fields = {"reviews_complaint": "pay comes late", "reviews_with_complaint": 3}
    assert severity("review_pattern", **fields, reviews_read=10) == MEDIUM
    assert severity("review_pattern", **fields, reviews_read=100) is Asked.FINE
    assert severity("review_pattern", reviews_complaint="pay comes late") == LOW
    assert severity("review_pattern", reviews_complaint="no") is Asked.FINE


def test_one_moved_appointment_is_a_bad_day_and_three_are_not() -> None:
    kind = {"rude_to_you": False, "improper_questions": False}
    assert severity("chaotic_or_rude", interviews_moved=1, **kind) is Asked.FINE
    assert severity("chaotic_or_rude", interviews_moved=3, **kind) == MEDIUM
    assert severity("chaotic_or_rude", interviews_moved=1) is Asked.NOT_ASKED
    assert severity("chaotic_or_rude", unprepared=True) == LOW


def test_silence_counts_from_their_own_dates() -> None:
    assert [severity("ghosting", own_dates_missed=n) for n in (0, 1, 2)] == [Asked.FINE, LOW, MEDIUM]


def test_too_easy_is_a_note_for_those_whose_work_they_knew() -> None:
    assert severity("too_easy", interview_rounds=1, interview_minutes=30) == MEDIUM
    assert severity("too_easy", interview_rounds=1, interview_minutes=31) is Asked.FINE
    assert severity("too_easy", interview_rounds=0) == MEDIUM
    assert severity("too_easy", interview_rounds=1, interview_minutes=30, known_before=True) == NOTE
    assert severity("too_easy", interview_rounds=1) is Asked.NOT_ASKED


# --- RF3


@pytest.mark.parametrize(
    ("answer_by", "expected"),
    [
        ("2026-11-03 11:59", HIGH),
        ("2026-11-03 12:00", MEDIUM),
        ("2026-11-05 11:59", MEDIUM),
        ("2026-11-05 12:00", LOW),
        ("2026-11-06 12:00", NOTE),
        ("2026-11-08 11:59", NOTE),
        ("2026-11-08 12:00", Asked.FINE),
        ("2026-11-01 11:59", Asked.NOT_ASKED),
    ],
)
def test_the_deadline_runs_from_the_offer_and_not_from_today(answer_by: str, expected: Severity | Asked) -> None:
    for today in (date(2026, 11, 1), date(2026, 11, 30)):
        about = About(today=today)
        fields = {"offer_at": "2026-11-01 12:00", "answer_by": answer_by}
        assert severity("exploding_offer", about, **fields) == expected


def test_a_deadline_across_a_change_of_the_clock_is_counted_in_true_hours() -> None:
    fields = {"offer_at": "2026-10-24T12:00+02:00", "answer_by": "2026-10-26T11:30+01:00"}
    assert severity("exploding_offer", **fields) == MEDIUM
    assert severity("exploding_offer", **fields | {"answer_by": "2026-10-26T10:30+01:00"}) == HIGH


def test_a_student_has_two_weeks() -> None:
    dates = {"offer_at": "2026-11-01 12:00", "student_offer": True}
    assert severity("exploding_offer", **dates, answer_by="2026-11-15 11:00") == LOW
    assert severity("exploding_offer", **dates, answer_by="2026-11-15 12:00") is Asked.FINE
    assert severity("exploding_offer", **dates, answer_by="2026-11-07 12:00") == LOW
    assert severity("exploding_offer", **dates, answer_by="2026-11-02 12:00") == HIGH


def test_a_reason_for_the_deadline_makes_it_one_step_milder_and_is_told() -> None:
    fields = {"offer_at": "2026-11-01 12:00", "answer_by": "2026-11-02 12:00"}
    reason = "the course starts on the 5th"
    assert severity("exploding_offer", **fields, deadline_reason=reason) == MEDIUM
    assert reason in evidence("exploding_offer", **fields, deadline_reason=reason)
    assert severity("exploding_offer", **fields, deadline_reason="no") == HIGH


def test_feeling_hurried_is_medium_however_long_the_deadline() -> None:
    assert severity("exploding_offer", pressured=True) == MEDIUM
    assert severity("exploding_offer", offer_at="2026-11-01", answer_by="2026-11-20", pressured=True) == MEDIUM
    assert severity("exploding_offer", offer_at="2026-11-01", answer_by="2026-11-02", pressured=True) == HIGH
    assert severity("exploding_offer", pressured=False) is Asked.NOT_ASKED


def test_terms_that_are_not_in_writing() -> None:
    assert severity("accept_before_terms", terms_in_writing=False) == HIGH
    assert severity("accept_before_terms", terms_in_writing=False, yes_demanded_first=False) == LOW
    assert severity("accept_before_terms", yes_demanded_first=True) == HIGH
    assert severity("accept_before_terms", yes_demanded_first=False) is Asked.NOT_ASKED


def test_a_start_before_the_end_of_the_notice_is_worked_out_from_the_present_job() -> None:
    about = About(today=TODAY, decision=Decision(present_job=PresentJob(notice_employee_weeks=Quantity.exactly(4))))
    assert severity("start_now", about, start="2026-12-19") == MEDIUM
    assert severity("start_now", about, start="2026-12-20") is Asked.FINE
    assert "2026-12-20" in evidence("start_now", about, start="2026-12-01")
    assert severity("start_now", start="2026-12-01") is Asked.NOT_ASKED


def test_pay_inside_or_above_the_advertised_range_is_no_difference() -> None:
    advert = {"base_salary": "50000 to 60000"}
    for pay in (50000, 60000, 70000):
        assert severity("differs_from_advert", advert=advert, base_salary=pay) is Asked.FINE
    assert severity("differs_from_advert", advert=advert, base_salary=49999) == HIGH
    assert severity("differs_from_advert", advert=advert, base_salary="45000 to 55000") == MEDIUM
    assert severity("differs_from_advert", advert=advert) is Asked.NOT_ASKED


def test_hourly_pay_is_compared_by_the_year() -> None:
    advert = {"base_salary": 60000}
    assert severity("differs_from_advert", advert=advert, base_salary="30/h, 40 h/week") is Asked.FINE
    assert severity("differs_from_advert", advert=advert, base_salary="28/h, 40 h/week") == HIGH
    assert severity("differs_from_advert", advert=advert, base_salary="5000/month") is Asked.FINE


@pytest.mark.parametrize(
    ("advert", "offered", "expected"),
    [
        ({"office_days_per_week": 2}, {"office_days_per_week": 4}, HIGH),
        ({"office_days_per_week": 4}, {"office_days_per_week": 2}, Asked.FINE),
        ({"hours_per_week": 40}, {"hours_per_week": 32}, HIGH),
        ({"hours_per_week": "35 to 40"}, {"hours_per_week": 38}, Asked.FINE),
        ({"contract_type": "permanent"}, {"contract_type": "fixed_term"}, HIGH),
        ({"contract_type": "a regular, permanent post"}, {"contract_type": "permanent"}, Asked.FINE),
        ({"contract_type": "freelance"}, {"contract_type": "contractor"}, Asked.FINE),
        ({"target_bonus": "15%"}, {"target_bonus": "10%"}, MEDIUM),
        ({"target_bonus": "10%"}, {"target_bonus": "15%"}, Asked.FINE),
        ({"target_bonus": "15%"}, {"target_bonus": 6000, "base_salary": 60000}, MEDIUM),
        ({"target_bonus": "10%"}, {"target_bonus": 6000, "base_salary": 60000}, Asked.FINE),
        ({"target_bonus": "10%"}, {"target_bonus": 6000}, Asked.NOT_ASKED),
        ({"leave_days": 28}, {"leave_days": 25}, MEDIUM),
        ({"start": "2027-01-01"}, {"start": "2027-02-01"}, LOW),
        ({"place": "Utrecht"}, {"place": "Utrecht, NL"}, Asked.FINE),
        ({"place": "Utrecht"}, {"place": "Almere"}, HIGH),
        ({"title": "Senior Developer"}, {"title": "Developer"}, HIGH),
    ],
)
def test_each_field_of_the_advert_stands_beside_the_offer_s(
    advert: dict[str, Any], offered: dict[str, Any], expected: Severity | Asked
) -> None:
    assert severity("differs_from_advert", advert=advert, **offered) == expected


@pytest.mark.parametrize(
    ("advert", "offered", "same"),
    [
        ("Jr. Analyst", "Junior Analyst", True),
        ("Sr Software Engineer", "Senior Software Developer", True),
        ("Engineer", "Senior Engineer", True),
        ("Senior Associate", "Associate", False),
        ("Director", "Assistant Director", False),
        ("Data Analyst", "Data Analyst (m/f/d)", True),
        ("Data Analyst", "Sales Representative", False),
        ("Accountant", "Junior Accountant", False),
    ],
)
def test_titles_are_the_same_where_the_role_is_and_the_rank_not_lower(advert: str, offered: str, *, same: bool) -> None:
    assert same_title(advert, offered) is same


def test_places_are_the_same_where_one_is_part_of_the_other() -> None:
    assert same_place("Leeds", "LEEDS, West Yorkshire")
    assert not same_place("Leeds", "York")


def test_a_difference_that_was_agreed_is_a_note() -> None:
    advert = {"base_salary": 60000, "agreed_change": True}
    assert severity("differs_from_advert", advert=advert, base_salary=50000) == NOTE


def test_another_job_than_advertised_needs_no_other_field() -> None:
    assert severity("differs_from_advert", other_job_than_advertised=True) == HIGH
    assert severity("differs_from_advert", other_job_than_advertised=False) is Asked.FINE


def promise(**fields: Any) -> dict[str, Any]:
    return {"promises": [{"what": "two days from home", "source": "said", **fields}]}


def test_a_promise_is_grave_from_a_tenth_of_the_weight() -> None:
    for weight, expected in ((0.1, HIGH), (0.09, MEDIUM)):
        about = About(today=TODAY, weights={"location": weight, "salary": 1 - weight})
        assert severity("promise_unwritten", about, **promise(criterion="location")) == expected
    assert severity("promise_unwritten", **promise(criterion="location")) == MEDIUM


def test_a_promise_of_people_who_broke_one_before_is_grave_and_says_so() -> None:
    assert severity("promise_unwritten", **promise(broken_before=True)) == HIGH
    assert "broken a promise before" in evidence("promise_unwritten", **promise(broken_before=True))


@pytest.mark.parametrize("source", ["email", "letter", "written"])
def test_a_promise_that_can_be_shown_is_in_writing(source: str) -> None:
    assert severity("promise_unwritten", **promise(source=source)) is Asked.FINE


def test_one_finding_names_every_unwritten_promise() -> None:
    both = [{"what": "a raise"}, {"what": "a car", "by": "Mr Lee"}, {"what": "a desk", "source": "letter"}]
    found = answer("promise_unwritten", promises=both)
    assert isinstance(found, Hit)
    assert found.evidence == "Not in writing: a raise; a car (Mr Lee)."
    assert found.question == "Could you confirm in the letter or in an e-mail: a raise; a car?"


def test_no_promises_is_an_answer_once_it_is_written_down() -> None:
    assert severity("promise_unwritten", promises=[]) is Asked.FINE
    assert severity("promise_unwritten") is Asked.NOT_ASKED


def test_a_term_that_was_only_said_is_a_promise() -> None:
    fields = {"target_bonus": {"value": "10%", "source": "said"}}
    assert severity("promise_unwritten", **fields) == MEDIUM
    assert "target bonus (only said)" in evidence("promise_unwritten", **fields)
    decision = Decision(criteria={"salary": Criterion(worst=20000, best=90000)})
    about = About(today=TODAY, decision=decision, weights={"salary": 0.4})
    assert severity("promise_unwritten", about, **fields) == HIGH


def test_what_the_person_finds_out_alone_is_no_promise() -> None:
    fields = {"commute_minutes": {"value": 40, "source": "said"}}
    assert severity("promise_unwritten", **fields) is Asked.NOT_ASKED


def test_a_conditional_offer_is_low_and_about_the_order_of_steps() -> None:
    assert RULES["RF307"].order_of_steps
    assert [each.name for each in RULES.values() if each.order_of_steps] == ["conditional_offer"]
    assert severity("conditional_offer", conditions_open="references; permit") == LOW
    about = About(today=TODAY, decision=Decision(present_job=PresentJob()))
    assert "resign only when" in evidence("conditional_offer", about, conditions_open=["references"])


# --- RF4


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        ({"clawback": "pro_rata", "clawback_months": 12, "clawback_on": ["resignation"]}, LOW),
        ({"clawback": "pro_rata", "clawback_months": 13, "clawback_on": ["resignation"]}, MEDIUM),
        ({"clawback": "pro_rata", "clawback_months": 12, "clawback_on": ["resignation", "dismissal"]}, HIGH),
        ({"clawback": "full", "clawback_months": 6, "clawback_on": ["resignation"]}, HIGH),
        ({"clawback": "pro_rata", "clawback_months": 12}, MEDIUM),
        ({"clawback_months": 12}, MEDIUM),
        ({"clawback": "pro_rata", "clawback_months": 0}, Asked.FINE),
        (
            {
                "clawback": "pro_rata",
                "clawback_months": 12,
                "clawback_on": ["resignation"],
                "clawback_gross": True,
            },
            HIGH,
        ),
        ({"clawback": "none"}, Asked.FINE),
        ({}, Asked.NOT_ASKED),
    ],
)
def test_a_clawback_by_its_terms(terms: dict[str, Any], expected: Severity | Asked) -> None:
    assert severity("clawback", sign_on_bonus={"amount": 8000, **terms}) == expected
    assert severity("clawback", relocation={"allowance": 8000, **terms}) == expected


def test_a_clawback_that_falls_after_a_while_is_told_to_its_last_month() -> None:
    terms = {"clawback": "full_then_pro_rata", "clawback_months": 12, "clawback_pro_rata_months": 24}
    said = evidence("clawback", sign_on_bonus={"amount": 8000, **terms})
    assert said.startswith("The sign-on bonus must be paid back on leaving within 36 months, in full.")


def test_a_debt_for_training_that_may_be_nothing_is_one_step_milder() -> None:
    assert severity("training_repayment", training_repayment="0 to 3000", base_salary=40000) == MEDIUM
    assert severity("training_repayment", training_repayment="0 to 5000", base_salary=40000) == HIGH


def test_training_above_a_tenth_of_the_pay_stops_and_fair_terms_do_not() -> None:
    assert severity("training_repayment", training_repayment=4001, base_salary=40000) == STOP
    assert severity("training_repayment", training_repayment=4000, base_salary=40000) == HIGH
    assert severity("training_repayment", training_repayment=9000) == HIGH
    fair = {
        "training_repayment": 9000,
        "training_repayment_pro_rata": True,
        "training_repayment_if_dismissed": False,
        "training_certificate": True,
        "base_salary": 40000,
    }
    assert severity("training_repayment", **fair, training_repayment_months=12) == LOW
    assert severity("training_repayment", **fair, training_repayment_months=24) == MEDIUM


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"non_compete_months": 12}, MEDIUM),
        ({"non_compete_months": 13}, HIGH),
        ({"non_compete_months": 3, "non_compete_wide": True}, HIGH),
        ({"non_compete_months": 3, "contract_type": "contractor"}, HIGH),
        ({"non_compete_months": 0, "contract_type": "contractor"}, Asked.FINE),
        ({"non_compete_wide": True}, HIGH),
        ({"non_compete_wide": False}, Asked.NOT_ASKED),
    ],
)
def test_a_non_compete(fields: dict[str, Any], expected: Severity | Asked) -> None:
    assert severity("non_compete", **fields) == expected


def test_a_short_observed_test_is_no_unpaid_trial() -> None:
    assert severity("unpaid_trial", unpaid_trial_hours=4, unpaid_trial_for_customers=False) is Asked.FINE
    assert severity("unpaid_trial", unpaid_trial_hours=4) == NOTE
    assert severity("unpaid_trial", unpaid_trial_hours=0) is Asked.FINE
    assert severity("unpaid_trial", unpaid_trial_hours=5) == HIGH
    assert severity("unpaid_trial", unpaid_trial_hours=1, unpaid_trial_for_customers=True) == HIGH


def test_notice_is_lop_sided_above_twice_theirs() -> None:
    assert severity("lopsided_notice", notice_employee_weeks=8, notice_employer_weeks=4) is Asked.FINE
    assert severity("lopsided_notice", notice_employee_weeks=9, notice_employer_weeks=4) == MEDIUM
    assert severity("lopsided_notice", notice_employee_weeks=4) is Asked.NOT_ASKED


def test_short_notice_during_probation_is_a_note_unless_lop_sided() -> None:
    both = {"notice_employee_weeks": 4, "notice_employer_weeks": 4}
    short = {"probation_notice_employee_weeks": 0, "probation_notice_employer_weeks": 0}
    assert severity("lopsided_notice", **both, **short) == NOTE
    assert severity("lopsided_notice", **both, **short | {"probation_notice_employee_weeks": 2}) == MEDIUM
    week = {"probation_notice_employee_weeks": 1, "probation_notice_employer_weeks": 1}
    assert severity("lopsided_notice", **both, **week) is Asked.FINE


def test_probation_beyond_six_months() -> None:
    assert severity("lopsided_notice", probation_months=7) == MEDIUM
    assert severity("lopsided_notice", probation_months=6) is Asked.NOT_ASKED


def test_own_work_makes_a_claim_on_own_time_grave() -> None:
    assert severity("invention_grab", own_time_work_claimed=True) == MEDIUM
    assert severity("invention_grab", side_work_banned=True, has_side_work=True) == HIGH


# --- RF5


def test_a_base_above_nothing_is_not_commission_only() -> None:
    assert severity("commission_only", base_salary=0, commission="uncapped") == HIGH
    assert severity("commission_only", base_salary=0) is Asked.NOT_ASKED
    assert severity("commission_only", base_salary=1, commission="uncapped") is Asked.FINE


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"base_salary": 30000, "commission": 40000}, HIGH),
        ({"base_salary": 30000, "commission": 30000}, Asked.FINE),
        ({"base_salary": 30000, "commission": "uncapped"}, Asked.FINE),
        ({"base_salary": 30000, "commission": {"guaranteed": 20000, "expected": 40000}}, Asked.FINE),
        ({"base_salary": 30000, "target_bonus": "120%"}, HIGH),
        ({"base_salary": 30000, "target_bonus": {"share": "120%", "guaranteed": "100%"}}, Asked.FINE),
        ({"base_salary": 30000}, Asked.FINE),
        ({"guaranteed_share": "40% to 60%"}, MEDIUM),
        ({"commission_only": True}, Asked.FINE),
    ],
)
def test_less_than_half_guaranteed(fields: dict[str, Any], expected: Severity | Asked) -> None:
    assert severity("mostly_variable", **fields) == expected


def test_pay_under_the_floor_is_graver_than_under_the_market() -> None:
    assert severity("below_floor", base_salary=30000, pay_floor=30001) == HIGH
    assert severity("below_floor", base_salary=30000, pay_floor=30000) is Asked.FINE
    assert severity("below_floor", base_salary=35999, market_pay=40000) == MEDIUM
    assert severity("below_floor", base_salary=36000, market_pay=40000) is Asked.FINE
    assert severity("below_floor", base_salary=30000, pay_floor=31000, market_pay=50000) == HIGH
    assert severity("below_floor", base_salary="28000 to 34000", pay_floor=30000) == MEDIUM
    assert severity("below_floor", base_salary="15/h, 36 h/week", pay_floor=28081) == HIGH
    assert severity("below_floor", base_salary="15/h, 36 h/week", pay_floor=28080) is Asked.FINE


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"real_hours_per_week": 44, "hours_per_week": 40}, Asked.FINE),
        ({"real_hours_per_week": 45, "hours_per_week": 40}, MEDIUM),
        ({"real_hours_per_week": 45, "hours_per_week": 40, "overtime_paid": True}, Asked.FINE),
        ({"real_hours_per_week": 49, "hours_per_week": 40, "overtime_paid": True}, MEDIUM),
        ({"real_hours_per_week": 40}, Asked.NOT_ASKED),
        ({"hours_per_week": 50}, MEDIUM),
        ({"hours_per_week": 40}, Asked.NOT_ASKED),
        ({"hours_per_week": 40, "overtime": "6 h/week unpaid"}, MEDIUM),
        ({"hours_per_week": 40, "overtime": "2 h/week unpaid"}, Asked.FINE),
    ],
)
def test_hours_over_those_paid(fields: dict[str, Any], expected: Severity | Asked) -> None:
    assert severity("overwork", **fields) == expected


def test_paid_overtime_on_order_is_low() -> None:
    assert severity("mandated_overtime", overtime_required=True, overtime_paid=True) == LOW
    assert severity("mandated_overtime", overtime_required=True) == MEDIUM


def test_being_on_call_is_judged_by_its_pay() -> None:
    assert severity("unpaid_on_call", on_call=True) is Asked.NOT_ASKED
    assert severity("unpaid_on_call", on_call=False) is Asked.FINE


@pytest.mark.parametrize(
    ("bonus", "expected"),
    [
        ({"share": "11%", "discretionary": True}, Asked.FINE),  # 11 / 111 is under a tenth of the quoted pay
        ({"share": "12%", "discretionary": True}, LOW),
        ({"share": "40%", "discretionary": True}, MEDIUM),
        ({"share": "20%", "discretionary": False}, Asked.FINE),
        ({"share": "20%"}, Asked.NOT_ASKED),
        ({"share": "20%", "payout_history": ["30%", "40%"]}, MEDIUM),
        ({"share": "20%", "payout_history": ["90%", "110%"]}, Asked.FINE),
        ({"share": "20%", "discretionary": True, "guaranteed": "100%"}, Asked.FINE),
    ],
)
def test_a_bonus_at_their_will(bonus: dict[str, Any], expected: Severity | Asked) -> None:
    assert severity("bonus_discretionary", base_salary=50000, target_bonus=bonus) == expected


def test_options_lack_what_was_not_told_and_refusal_is_graver() -> None:
    whole = {
        "kind": "options",
        "units": 1000,
        "strike": 1,
        "fully_diluted": 1000000,
        "preference": "1x",
        "value_per_share": 2,
        "exercise_window_days": 90,
    }
    assert severity("equity_opaque", equity_grants=[whole]) is Asked.FINE
    assert severity("equity_opaque", equity_grants=[whole | {"strike": None}]) == MEDIUM
    refused = whole | {"strike": None, "asked_not_answered": ["strike"]}
    assert severity("equity_opaque", equity_grants=[refused]) == HIGH
    assert "strike price" in evidence("equity_opaque", equity_grants=[refused])


def test_the_signs_of_employment_are_counted_for_contractors_only() -> None:
    two = {"contractor_hours_set": True, "contractor_tools_theirs": True}
    assert severity("disguised_employment", contract_type="contractor", **two) == MEDIUM
    assert severity("disguised_employment", contract_type="contractor", **two, contractor_one_client=True) == HIGH
    assert severity("disguised_employment", contract_type="permanent", **two) is Asked.FINE
    one = {"contractor_hours_set": True, "contractor_place_set": False, "contractor_tools_theirs": False}
    assert severity("disguised_employment", contract_type="contractor", **one) is Asked.NOT_ASKED
    assert severity("disguised_employment", contract_type="contractor", **one, contractor_one_client=False) is (
        Asked.FINE
    )


def test_unlimited_leave_with_the_days_people_take_is_fine() -> None:
    assert severity("leave_undefined", leave_unlimited=True, leave_days=25) is Asked.FINE
    assert severity("leave_undefined", leave_unlimited=True) == LOW


def test_a_figure_refused_is_graver_than_one_not_named() -> None:
    assert severity("no_pay_stated", pay_named=False) == NOTE
    assert severity("no_pay_stated", pay_figure_refused=True) == MEDIUM


def test_invoices_are_late_after_forty_five_days() -> None:
    assert severity("long_invoice_terms", invoice_days=45) is Asked.FINE
    assert severity("long_invoice_terms", invoice_days=46) == MEDIUM


# --- RF6


@pytest.mark.parametrize(
    ("months", "secured", "expected"),
    [
        (5, None, HIGH),
        (5, True, HIGH),
        (6, None, HIGH),
        (6, True, MEDIUM),
        (12, True, MEDIUM),
        (12, None, HIGH),
        (18, None, LOW),
        (18, True, NOTE),
        (19, None, Asked.FINE),
    ],
)
def test_the_runway(months: int, *, secured: bool | None, expected: Severity | Asked) -> None:
    assert severity("short_runway", runway_months=months, runway_secured=secured) == expected


def test_a_runway_shortens_from_the_day_it_was_told() -> None:
    assert severity("short_runway", runway_months=20, runway_as_of="2026-11-01") is Asked.FINE
    assert severity("short_runway", runway_months=20, runway_as_of="2026-08-01") == LOW
    assert severity("short_runway", runway_months=20, runway_as_of="2027-08-01") is Asked.FINE


def test_a_profit_alone_settles_the_runway() -> None:
    assert severity("short_runway", runway_secured=True) is Asked.FINE


def test_a_cut_of_a_tenth_or_a_leader_gone() -> None:
    assert severity("layoffs_or_exits", staff_cut_share="10%") == MEDIUM
    assert severity("layoffs_or_exits", staff_cut_share="9%") is Asked.NOT_ASKED
    assert severity("layoffs_or_exits", leaders_left=True) == MEDIUM


def test_late_pay_once_is_low() -> None:
    assert [severity("late_pay", times_paid_late=n) for n in (0, 1, 2)] == [Asked.FINE, LOW, HIGH]


# --- RF7, RF9


def test_a_chat_only_interview_stops_until_the_employer_confirms() -> None:
    assert severity("chat_interview", interview_by_chat_only=True) == STOP
    assert severity("chat_interview", interview_by_chat_only=True, employer_verified=True) == LOW


def test_a_free_address_is_medium_and_a_note_once_confirmed() -> None:
    assert severity("personal_email", contact_email="Jobs@GMAIL.com") == MEDIUM
    assert severity("personal_email", contact_email="jobs@gmail.com", employer_verified=True) == NOTE
    assert severity("personal_email", contact_email="jobs@notgmail.example") is Asked.FINE


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"contact_email": "hr@brightc0.example", "employer_website": "https://www.brightco.example"}, STOP),
        (
            {"contact_email": "hr@mail.brightco.example", "employer_website": "brightco.example"},
            Asked.NOT_ASKED,
        ),
        ({"contact_email": "kim@findajob.example", "employer_website": "brightco.example"}, Asked.NOT_ASKED),
        ({"contact_email": "x@gmail.com"}, Asked.NOT_ASKED),
        ({"contact_email": "x@gmail.com", "interview_by_chat_only": True}, STOP),
        ({"contact_email": "x@gmail.com", "employer_verified": False}, STOP),
        ({"employer_verified": False}, LOW),
        ({"contact_email": "x@gmail.com", "employer_verified": True}, Asked.FINE),
        ({"interview_rounds": 0, "base_salary": 91000, "market_pay": 60000}, STOP),
        ({"interview_rounds": 0, "base_salary": 90000, "market_pay": 60000}, Asked.NOT_ASKED),
    ],
)
def test_who_the_employer_is(fields: dict[str, Any], expected: Severity | Asked) -> None:
    assert severity("identity_unproven", **fields) == expected


def test_one_of_several_signs_is_enough_and_all_must_be_denied() -> None:
    assert severity("unlawful_or_bonded", cash_only=True) == STOP
    assert severity("unlawful_or_bonded", cash_only=False) is Asked.NOT_ASKED


@pytest.mark.parametrize(("note", "expected"), [("no", Asked.FINE), (False, Asked.FINE), ("unknown", Asked.NOT_ASKED)])
def test_no_bad_feeling(note: Any, expected: Asked) -> None:
    assert severity("feels_wrong", feels_wrong=note) is expected


def test_a_bad_feeling_is_medium_in_the_person_s_own_words() -> None:
    assert severity("feels_wrong", feels_wrong="nobody smiled") == MEDIUM
    assert evidence("feels_wrong", feels_wrong="nobody smiled.") == "You noted: nobody smiled."
    assert evidence("feels_wrong", feels_wrong=True) == "You noted that something feels wrong."


# --- what is written


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("references; permit", ("references", "permit")),
        ("references, permit", ("references", "permit")),
        (["references", ""], ("references",)),
        ("none", ()),
        (False, ()),
        ("unknown", None),
    ],
)
def test_conditions_are_a_list_however_they_are_written(raw: Any, expected: tuple[str, ...] | None) -> None:
    assert offer(conditions_open=raw).conditions_open == expected


def test_facts_survive_a_round_trip() -> None:
    written = offer(feels_wrong=False, conditions_open="none", role_clarity="3 to 5", met_manager="yes")
    assert Offer.model_validate(written.model_dump(mode="json")) == written


def test_a_clarity_above_ten_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot be above 10"):
        offer(role_clarity=11)


@pytest.mark.parametrize(("student", "day"), [(False, "2026-11-08"), (True, "2026-11-15")])
def test_the_question_asks_for_a_date_that_would_be_fine(*, student: bool, day: str) -> None:
    dates = {"offer_at": "2026-11-01 12:00", "answer_by": "2026-11-03 12:00", "student_offer": student}
    found = answer("exploding_offer", **dates)
    assert isinstance(found, Hit)
    assert found.question is not None
    assert day in found.question


def _pressed(offer_at: str, answer_by: str) -> Finding | None:
    offer = Offer.model_validate({"name": "Bolt", "offer_at": offer_at, "answer_by": answer_by})
    findings, _ = check_fields(offer, About(today=date(2026, 11, 22)))
    return next((finding for finding in findings if finding.name == "exploding_offer"), None)


def test_an_answer_wanted_on_the_day_of_the_offer_leaves_no_time() -> None:
    found = _pressed("2026-11-20", "2026-11-20 17:00")
    assert found is not None
    assert found.severity is Severity.HIGH
    assert "0 hours" in found.evidence


def test_the_time_left_never_reads_as_more_than_the_flag_went_by() -> None:
    found = _pressed("2026-11-20 09:00", "2026-11-22 08:59")
    assert found is not None
    assert found.severity is Severity.HIGH
    assert "47 hours" in found.evidence
    zoned = _pressed("2026-11-20 09:00+02:00", "2026-11-22 09:00+01:00")
    assert zoned is not None
    assert "+0200" in zoned.evidence
