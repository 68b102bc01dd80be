from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from offer_eval.core.evaluation import evaluate
from offer_eval.core.messages import KINDS, SIGN_HERE, asking_for, find, write
from offer_eval.core.model import Decision
from offer_eval.core.phrasing import rounded_up
from offer_eval.core.plan import MOST_QUESTIONS
from offer_eval.errors import InputError
from offer_eval.exports.next_steps import mailto, message_text

if TYPE_CHECKING:
    from offer_eval.core.evaluation import Evaluation
    from offer_eval.core.messages import Message

TODAY = date(2026, 11, 22)

TWO: dict[str, Any] = {
    "currency": "EUR",
    "signature": "Robin Vale",
    "criteria": {
        "salary": {"measure": "salary", "worst": 40000, "best": 80000, "weight": 100},
        "ease": {"measure": "rating", "worst": 0, "best": 10, "weight": 100},
    },
    "offers": [
        {"name": "First", "title": "Analyst", "base_salary": 60000, "ratings": {"ease": 8}, "contact_name": "Ms Orr"},
        {"name": "Second", "base_salary": 60000, "ratings": {"ease": 6}, "contact_email": "jobs@second.example"},
    ],
    "processes": [{"employer": "Cole", "role": "Planner", "interview_on": "2026-11-20", "promised_date": "2026-12-01"}],
}


def decided(**changes: Any) -> Evaluation:
    return evaluate(Decision.model_validate(TWO | changes), today=TODAY)


def words(kind: str, name: str | None = None, evaluation: Evaluation | None = None) -> Message:
    return write(kind, find(kind, name, evaluation or decided()))


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_a_whole_short_letter(kind: str) -> None:
    refused = [TWO["processes"][0] | ({"rejected_on": "2026-11-21"} if kind == "feedback" else {})]
    evaluation = decided(counter_offer={"base_salary": 50000}, present_job={"base_salary": 45000}, processes=refused)
    case = find(
        kind, {"offer": "First", "process": "Cole"}[KINDS[kind].about] if kind != "counter" else None, evaluation
    )
    message = write(kind, case)
    assert message.subject
    assert message.body.startswith(("Hello,", "Dear Ms Orr,"))
    assert message.body.endswith("Kind regards,\nRobin Vale\n")
    assert len(message.body.split()) < 160
    assert "None" not in message.body


def test_without_a_signature_its_place_is_marked() -> None:
    assert SIGN_HERE in words("accept", "First", decided(signature="")).body


def test_the_figure_to_negotiate_for_makes_the_offers_equal() -> None:
    """Second lacks 2 of 10 in ease; at equal weights that is worth 20 % of the pay scale: 8,000."""
    evaluation = decided()
    asking = asking_for(evaluation, evaluation.row("Second"))
    assert asking is not None
    assert (asking.rival, asking.base, asking.per, asking.realistic) == ("First", 68000, "year", True)
    raised = [TWO["offers"][0], TWO["offers"][1] | {"base_salary": asking.base}]
    equal = decided(offers=raised)
    assert equal.gap == pytest.approx(0, abs=1e-9)
    assert "68,000 EUR a year" in words("negotiate", "Second").body


def test_the_first_offer_has_no_figure_and_asks_openly() -> None:
    evaluation = decided()
    assert asking_for(evaluation, evaluation.row("First")) is None
    assert "is there room in the base salary?" in words("negotiate", "First").body


def test_a_figure_beyond_the_scale_is_told_and_left_out() -> None:
    weak = [TWO["offers"][0] | {"base_salary": 78000}, TWO["offers"][1]]
    message = words("negotiate", "Second", decided(offers=weak))
    assert "base salary of" not in message.body
    assert any("outside your own scale" in hint for hint in message.hints)


def test_the_cure_of_a_deal_breaker_is_asked_for() -> None:
    breaker = {
        "name": "Home on Fridays",
        "holds": {"Second": "no", "First": "yes"},
        "cure": "Fridays from home, in writing.",
    }
    assert "fridays from home, in writing" in words("negotiate", "Second", decided(deal_breakers=[breaker])).body


@pytest.mark.parametrize(
    ("amount", "up"), [(68000, 68000), (68000.0000001, 68000), (68001, 68500), (2311, 2315), (31.2, 31.5), (19.1, 19.5)]
)
def test_figures_are_rounded_up_to_what_one_says(amount: float, up: float) -> None:
    assert rounded_up(amount) == up


def test_questions_are_few_and_the_rest_is_told() -> None:
    many = {f"c{n}": {"label": f"Thing {n}", "measure": "rating", "worst": 0, "best": 10} for n in range(9)}
    offers = [TWO["offers"][0] | {"ratings": {}}, TWO["offers"][1] | {"ratings": {}}]
    message = words("questions", "First", decided(criteria=many, offers=offers))
    assert f"{MOST_QUESTIONS}. " in message.body
    assert f"{MOST_QUESTIONS + 1}. " not in message.body
    assert "left out" in message.hints[0]


def test_without_open_questions_the_terms_are_asked_for() -> None:
    evaluation = decided()
    case = find("questions", "Second", evaluation)
    assert case.row is not None
    silent = replace(case, row=replace(case.row, questions=()))
    assert "full terms in writing" in write("questions", silent).body


def test_more_time_names_the_day_of_the_plan() -> None:
    running = [{"employer": "Cole", "promised_date": "2026-12-01", "overall": 95}]
    offers = [TWO["offers"][0] | {"answer_by": "2026-11-27 12:00"}, TWO["offers"][1]]
    message = words("time", "First", decided(offers=offers, processes=running))
    assert "by Thursday 3 December instead of Friday 27 November, 12:00" in message.body
    assert "Cole" not in message.body, "the other employer is nobody's business"


def test_the_terms_accepted_are_those_of_the_file_promises_included() -> None:
    terms = {
        "leave_days": 28,
        "start": "2027-01-04",
        "promises": [{"what": "a team of four", "by": "Jo"}],
        "conditions_open": ["a permit"],
    }
    message = words("accept", "First", decided(offers=[TWO["offers"][0] | terms, TWO["offers"][1]]))
    for line in (
        "- base salary: 60,000 EUR a year",
        "- paid leave: 28 days a year",
        "- start: Monday 4 January 2027",
        "- as Jo said: a team of four",
    ):
        assert line in message.body
    assert any("a permit" in hint for hint in message.hints)


def test_thanks_use_the_notes_of_the_interview() -> None:
    process = TWO["processes"][0] | {"interviews": [{"on": "2026-11-20", "topics": "the new depot"}]}
    sheet = {"strengths": ["five years of routing"]}
    body = words("thank", None, decided(processes=[process], balance_sheet=sheet)).body
    assert "on Friday 20 November" in body
    assert "I enjoyed talking about the new depot." in body
    assert "What I could bring to it: five years of routing." in body
    assert "by Tuesday 1 December" in body


def test_a_deadline_is_told_without_naming_the_other_employer() -> None:
    offers = [TWO["offers"][0] | {"answer_by": "2026-11-27"}, TWO["offers"][1]]
    body = words("deadline", "Cole", decided(offers=offers)).body
    assert "Friday 27 November" in body
    assert "First" not in body


def test_a_wrong_kind_a_wrong_name_and_nobody_to_write_to_are_sentences() -> None:
    for kind, name, evaluation in (
        ("shout", None, decided()),
        ("time", "Frist", decided()),
        ("time", None, decided()),
        ("thank", None, decided(processes=[])),
        ("counter", None, decided()),
    ):
        with pytest.raises(InputError) as caught:
            find(kind, name, evaluation)
        assert caught.value.problems[0].fix


def test_a_message_about_the_wrong_thing_is_a_callers_mistake() -> None:
    with pytest.raises(ValueError, match="needs"):
        write("thank", find("time", "First", decided()))


def test_hostile_text_stays_text_in_message_and_address() -> None:
    evil = "Ev\x1b[31mil\r\nBcc: all@example.org\u202e"
    offers = [
        TWO["offers"][0] | {"title": evil, "contact_name": evil, "contact_email": "a@b.example"},
        TWO["offers"][1],
    ]
    message = words("decline", "First", decided(offers=offers, signature=evil))
    shown = message_text(message)
    assert "\x1b" not in shown
    assert "\nBcc" not in shown
    link = mailto(message)
    assert link.startswith("mailto:a@b.example?subject=")
    assert link.count("&") == 1
    assert not set(link) & set("\r\n \x1b\u202e")


def test_an_address_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="e-mail"):
        decided(offers=[TWO["offers"][0] | {"contact_email": "a@b.example?bcc=x@y.example"}])


def test_a_deadline_that_is_past_is_excused_and_one_unknown_asked_for() -> None:
    offers = [TWO["offers"][0] | {"answer_by": "2026-11-19"}, TWO["offers"][1]]
    assert "I am sorry that it is late" in words("time", "First", decided(offers=offers)).body
    assert "By when do you need my answer?" in words("time", "First").body


def test_questions_keep_the_deadline_in_mind_until_it_is_past() -> None:
    first = TWO["offers"][0] | {"terms_in_writing": "no"}
    ahead, past = (
        words("questions", "First", decided(offers=[first | {"answer_by": day}, TWO["offers"][1]], processes=[])).body
        for day in ("2026-11-27", "2026-11-19")
    )
    assert "I have your date, Friday 27 November, in mind." in ahead
    assert "in mind" not in past


def test_several_wishes_are_a_list() -> None:
    breaker = {"name": "Home on Fridays", "holds": {"Second": "unknown"}, "cure": "Fridays from home."}
    body = words("negotiate", "Second", decided(deal_breakers=[breaker])).body
    assert "A few things stand between me and a yes:" in body
    assert "- a base salary of 68,000 EUR a year\n- fridays from home" in body


def test_a_chase_too_early_is_told_to_wait() -> None:
    hints = words("chase", "Cole").hints
    assert any("Wait until Tuesday 1 December" in hint for hint in hints)
    late = decided(processes=[{"employer": "Cole", "promised_date": "2026-11-19"}])
    message = words("chase", "Cole", late)
    assert "You expected to decide by Thursday 19 November; how do things stand?" in message.body


def test_a_salary_that_is_a_range_is_named_as_to_be_confirmed() -> None:
    offers = [TWO["offers"][0] | {"base_salary": "50000 to 60000", "terms_in_writing": "yes"}, TWO["offers"][1]]
    assert (
        "base salary: 50,000 to 60,000 EUR a year, to be confirmed"
        in words("accept", "First", decided(offers=offers)).body
    )


def test_a_yes_that_the_verdict_supports_comes_without_a_warning() -> None:
    alone = decided(offers=[{"name": "First", "overall": 60, "terms_in_writing": "yes"}], criteria={}, processes=[])
    assert len(words("accept", "First", alone).hints) == 1


def test_a_chase_on_its_day_has_nobody_to_wait_for() -> None:
    evaluation = decided(processes=[{"employer": "Cole", "interview_on": "2026-11-16"}])
    monday = evaluate(evaluation.decision, today=date(2026, 11, 23))
    assert not any("Wait" in hint for hint in words("chase", "Cole", monday).hints)


@pytest.mark.parametrize(
    ("kind", "process", "why"),
    [
        ("thank", {}, "no date so far"),
        ("thank", {"interview_on": "2026-11-25"}, "Wednesday 25 November"),
        ("chase", {"interview_on": "2026-11-25"}, "still ahead"),
        ("chase", {}, "owes no answer yet"),
        ("feedback", {}, "has not said no"),
        ("tell", {"rejected_on": "2026-11-20"}, "said no"),
    ],
)
def test_a_message_that_would_be_untrue_is_refused(kind: str, process: dict[str, Any], why: str) -> None:
    with pytest.raises(InputError) as caught:
        words(kind, "Cole", decided(processes=[{"employer": "Cole"} | process]))
    assert why in caught.value.problems[0].fix


def test_keeping_on_searching_withdraws_nothing() -> None:
    with pytest.raises(InputError, match="not to be sent"):
        words("tell", "Cole", decided(keep_searching={"ratings": {"salary": 80000, "ease": 10}}))


def test_no_message_goes_to_an_offer_whose_stop_flag_is_open() -> None:
    scam = TWO["offers"][0] | {"asked_to_pay": True}
    for kind in ("negotiate", "decline", "time", "questions", "accept"):
        with pytest.raises(InputError) as caught:
            words(kind, "First", decided(offers=[scam, TWO["offers"][1]]))
        assert "stop flag" in caught.value.problems[0].fix


def test_without_an_interview_no_talks_are_thanked_for_and_no_past_day_is_looked_forward_to() -> None:
    tell = words("tell", "Cole", decided(processes=[{"employer": "Cole"}])).body
    assert "talks" not in tell
    late = TWO["processes"][0] | {"promised_date": "2026-11-21"}
    assert "I look forward to hearing from you.\n" in words("thank", "Cole", decided(processes=[late])).body


def test_the_present_employer_is_not_thanked_for_offering_a_post() -> None:
    evaluation = decided(counter_offer={"base_salary": 50000}, present_job={"base_salary": 45000})
    for kind in ("accept", "decline", "questions"):
        body = words(kind, "Counter-offer", evaluation).body
        assert "offering me" not in body
        assert "working with you" not in body


def test_staying_declines_without_a_yes_to_wait_for() -> None:
    evaluation = decided(present_job={"ratings": {"salary": 80000, "ease": 10}})
    assert evaluation.winner == "Present job"
    assert words("decline", "First", evaluation).hints == ("No reasons are owed.",)


def test_time_and_questions_are_one_letter_where_both_are_due() -> None:
    late = TWO["offers"][0] | {"answer_by": "2026-11-23", "terms_in_writing": "no"}
    evaluation = decided(offers=[late, TWO["offers"][1]], processes=[])
    body = words("time", "First", evaluation).body
    assert "Could I give it by Monday 30 November instead of Monday 23 November?" in body
    assert "1. Could you send me the full terms?" in body
    alone = words("questions", "First", evaluation)
    assert "in mind" not in alone.body, "one letter does not ask for time while the other keeps the date"
    assert any("the message time does both" in hint for hint in alone.hints)


def test_a_letter_that_asks_for_the_day_names_no_other_day() -> None:
    assert "If that is not possible" not in words("time", "First").body


def test_the_deadline_is_told_with_the_thanks_that_are_due() -> None:
    offers = [TWO["offers"][0] | {"answer_by": "2026-12-14"}, TWO["offers"][1]]
    unthanked = words("deadline", "Cole", decided(offers=offers)).body
    assert "Thank you for the talk on Friday 20 November" in unthanked
    assert "short notice" not in unthanked, "there are three weeks left"
    thanked = [TWO["processes"][0] | {"last_contact": "2026-11-20"}]
    assert "Thank you for the talk" not in words("deadline", "Cole", decided(offers=offers, processes=thanked)).body


def test_every_term_that_is_known_is_accepted_by_name() -> None:
    terms = {
        "base_salary": "450/day, 4 days/week",
        "contract_type": "contractor",
        "target_bonus": "5% to 10%",
        "sign_on_bonus": {"amount": 10000, "clawback": "full", "clawback_months": 12},
        "relocation": 8000,
        "equity_grants": {"kind": "options", "units": 40000, "strike": 1, "vesting": "4 years, monthly, 1 year cliff"},
        "pension": "50% up to 6%",
        "stipends": {"meals": "100/month"},
        "invoice_days": 60,
        "probation_months": "3 to 6",
    }
    body = words("accept", "First", decided(offers=[TWO["offers"][0] | terms, TWO["offers"][1]])).body
    for line in (
        "- fee: 450 EUR a day",
        "- working days: 4 a week",
        "- target bonus: 5% to 10% of base salary, to be confirmed",
        "- sign-on bonus: 10,000 EUR, to be repaid on leaving within 12 months",
        "- help with moving: 8,000 EUR",
        "- equity grant: 40,000 options, strike price 1 EUR, vesting over 48 months with a cliff of 12 months",
        "- pension: you match 50% of what I pay in, up to 6% of pay",
        "- meals: 1,200 EUR a year",
        "- invoices paid within: 60 days",
        "- probation: 3 to 6 months, to be confirmed",
    ):
        assert line in body


def test_a_yes_after_its_day_says_so() -> None:
    late = [TWO["offers"][0] | {"answer_by": "2026-11-19"}, TWO["offers"][1]]
    body = words("accept", "First", decided(offers=late, record={"chosen": "First", "on": "2026-11-18"})).body
    assert "You had asked for it by Thursday 19 November; I am sorry that it is late" in body


def test_once_the_yes_is_confirmed_nobody_is_told_to_wait() -> None:
    record = {"chosen": "First", "on": "2026-11-20", "confirmed_on": "2026-11-21"}
    assert words("tell", "Cole", decided(record=record)).hints == ()


def test_without_a_counter_offer_the_field_is_named() -> None:
    with pytest.raises(InputError) as caught:
        find("counter", None, decided())
    assert "counter_offer:" in caught.value.problems[0].fix


@pytest.mark.parametrize(
    ("kind", "changes", "why"),
    [
        ("time", {"offers": [TWO["offers"][0] | {"declined_on": "2026-11-20"}]}, "you declined First on Friday 20"),
        (
            "questions",
            {"deal_breakers": [{"name": "Fridays", "holds": {"First": "no"}, "cure": "x", "refused": ["First"]}]},
            "the verdict on First is to walk away",
        ),
        ("tell", {"processes": [{"employer": "Cole", "closed_on": "2026-11-19"}]}, "you ended this on Thursday 19"),
        ("tell", {"offers": []}, "no row leads and no choice is noted"),
    ],
)
def test_nothing_goes_out_that_the_file_says_is_over_or_undecided(kind: str, changes: dict[str, Any], why: str) -> None:
    with pytest.raises(InputError) as caught:
        words(kind, {"tell": "Cole"}.get(kind, "First"), decided(**changes))
    assert why in caught.value.problems[0].fix


def test_an_offer_to_walk_away_from_can_still_be_declined_or_taken_as_chosen() -> None:
    out = {"deal_breakers": [{"name": "Fridays", "holds": {"First": "no"}, "cure": "x", "refused": ["First"]}]}
    assert words("decline", "First", decided(**out)).kind == "decline"
    assert words("accept", "First", decided(**out, record={"chosen": "First", "on": "2026-11-21"})).kind == "accept"


def test_where_a_flag_leaves_nothing_to_ask_more_time_is_asked_for_alone() -> None:
    rude = TWO["offers"][0] | {"punished_for_asking": True, "answer_by": "2026-11-23"}
    for written, said in (("yes", False), ("unknown", True)):
        offers = [rude | {"terms_in_writing": written}, TWO["offers"][1]]
        body = words("time", "First", decided(offers=offers)).body
        assert "Until then" not in body
        assert ("the full terms in writing" in body) is said


def test_pay_beside_the_base_is_accepted_part_by_part() -> None:
    terms = {
        "base_salary": 60000,
        "target_bonus": {"share": "10%", "guaranteed": "50%"},
        "commission": {"expected": 9000, "guaranteed": 4000},
        "overtime": {"paid_hours_per_week": 5, "multiplier": 1.5},
        "shift_differentials": [
            {"name": "nights", "rate": 4, "shifts_per_year": 40, "hours_per_shift": 8},
            {"name": "Sundays", "rate": 30, "shifts_per_year": 20},
            {"name": "late", "rate_share": "20%", "shifts_per_year": 40, "hours_per_shift": 8},
        ],
        "espp": {"discount": "15%"},
        "health": {"employee_premium": 1200},
        "equity_grants": [
            {"units": 100, "vesting": {"yearly": ["40%", "60%"]}},
            {"units": 200, "vesting": {"tranches": [{"month": 6, "share": "50%"}, {"month": 18, "share": "50%"}]}},
        ],
    }
    body = words("accept", "First", decided(offers=[TWO["offers"][0] | terms, TWO["offers"][1]])).body
    for line in (
        "- target bonus: 10% of base salary, of it 50% guaranteed",
        "- guaranteed commission: 4,000 EUR a year",
        "- overtime pay: 1.5 times the ordinary rate",
        "- nights: 4 EUR an hour",
        "- Sundays: 30 EUR a shift",
        "- late: 20% of base pay by the hour",
        "- employee share plan: 15% below the price",
        "- my part of the health insurance: 1,200 EUR a year",
        "- equity grant: 100 shares, vesting by year 40%, 60%",
        "- equity grant: 200 shares, vesting 50%, 50% after 6, 18 months",
    ):
        assert line in body


def test_what_is_not_told_of_commission_and_overtime_is_accepted_as_sent() -> None:
    terms = {"commission": "uncapped", "overtime": {"paid_hours_per_week": 5}}
    body = words("accept", "First", decided(offers=[TWO["offers"][0] | terms, TWO["offers"][1]])).body
    assert "- commission: by the terms you sent me" in body
    assert "- overtime: paid" in body
