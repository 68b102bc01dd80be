"""Red flags in words: our own labelled texts, the deed and its look-alike, severities, odd and huge texts."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from score_texts import Scores, read_items, score

from offer_eval.core.red_flags import RULES
from offer_eval.core.red_flags.rule import Severity, State
from offer_eval.core.red_flags.text_check import MOST_FINDINGS, check_text, detected_rules
from offer_eval.core.red_flags.words import WORDS
from offer_eval.core.red_flags.words.language import Kind, read_text

if TYPE_CHECKING:
    from offer_eval.core.red_flags.words import Detector
    from offer_eval.core.red_flags.words.language import Text

CORPUS = sorted((Path(__file__).parent / "corpus" / "texts").glob("*.jsonl"))
ITEMS = [item for path in CORPUS for item in read_items(path)]
TODAY = date(2026, 1, 15)
KINDS: tuple[Kind, ...] = ("advert", "offer_letter", "email", "contract")


@pytest.fixture(scope="module")
def scores() -> Scores:
    return score(ITEMS)


def names(text: str, kind: Kind = "email", today: date = TODAY) -> set[str]:
    return {finding.name for finding in check_text(text, kind=kind, today=today)}


def severity(text: str, name: str, kind: Kind = "offer_letter") -> Severity:
    return next(f.severity for f in check_text(text, kind=kind, today=TODAY) if f.name == name)


def test_the_corpus_is_large_and_half_innocent() -> None:
    guilty = sum(bool(item["labels"]) for item in ITEMS)
    assert len(ITEMS) >= 300
    assert len(ITEMS) - guilty >= guilty


def test_the_corpus_has_every_label_guilty() -> None:
    assert {rule.label for rule in RULES.values() if rule.name in WORDS and rule.label} <= {
        label for item in ITEMS for label in item["labels"]
    }


def test_precision_on_the_corpus_keeps_its_floor(scores: Scores) -> None:
    assert scores.precision >= 0.98, scores.faults


def test_recall_on_the_corpus_keeps_its_floor(scores: Scores) -> None:
    assert scores.recall >= 0.98, scores.faults


def test_no_innocent_text_raises_more_than_a_note(scores: Scores) -> None:
    assert scores.clean >= 300
    assert scores.clean_raised == 0, scores.faults


def test_the_words_shown_are_the_guilty_ones(scores: Scores) -> None:
    assert scores.spans >= 0.97, scores.faults


def test_every_detector_belongs_to_a_rule_of_the_catalogue() -> None:
    assert {rule.name for rule, _ in detected_rules()} == set(WORDS)


@pytest.mark.parametrize("rule", [rule for rule, _ in detected_rules() if rule.trips_text], ids=lambda rule: rule.name)
def test_a_rule_trips_on_its_own_example_and_passes_on_the_other(rule: object) -> None:
    name, trips, passes = (getattr(rule, field) for field in ("name", "trips_text", "passes_text"))
    assert any(name in names(trips, kind) for kind in KINDS)
    assert not any(name in names(passes, kind) for kind in KINDS)


@pytest.mark.parametrize(
    ("name", "kind", "trips", "passes"),
    [
        (
            "layoffs_or_exits",
            "email",
            "We laid off a third of the office in March, so you would start in a smaller team.",
            "You will support clients through restructuring and write the redundancy letters.",
        ),
        (
            "accept_before_terms",
            "email",
            "Say yes first, and I'll send the salary and the contract afterwards.",
            "Please read the contract before you say yes; ask me anything.",
        ),
        (
            "start_now",
            "email",
            "Forget your notice period, we need you here tomorrow.",
            "Please give your present employer proper notice.",
        ),
        (
            "punished_for_asking",
            "email",
            "Since you asked for more money we have lowered the offer by two thousand.",
            "You are welcome to negotiate; nobody minds a question.",
        ),
        (
            "equity_opaque",
            "offer_letter",
            "You will receive stock options worth $80,000.",
            "You will receive 4,000 options at a strike price of $2.10 out of 12 million shares.",
        ),
        (
            "long_invoice_terms",
            "contract",
            "Invoices are paid within 90 days of receipt.",
            "Invoices are paid within 45 days of receipt.",
        ),
        (
            "late_pay",
            "email",
            "You should know that salaries were delayed twice this spring.",
            "Salaries have never been late; customers' late payments are chased by finance.",
        ),
        (
            "lopsided_notice",
            "contract",
            "You must give three months' notice. The company may end the contract at any time without notice.",
            "You must give four weeks' notice. The company may end the contract with two weeks' notice.",
        ),
        (
            "unlimited_liability",
            "contract",
            "The Employee is liable for all losses of stock, and shortages are deducted from wages.",
            "The Consultant's liability is limited to the fees paid.",
        ),
        (
            "invention_grab",
            "contract",
            "Everything the Employee invents, also in the evenings and on unrelated subjects, belongs to us.",
            "Inventions related to the business of the Company belong to it; what you make in your own time is yours.",
        ),
        (
            "disguised_employment",
            "contract",
            "You are engaged as an independent contractor. Hours are fixed, nine to five, on our laptop.",
            "You are engaged as an independent contractor and choose your own hours, tools and clients.",
        ),
        (
            "documents_held",
            "email",
            "Your passport will be kept at our office until the end of the contract.",
            "We look at your passport on the first day and hand it back at once.",
        ),
        (
            "identity_unproven",
            "email",
            "The name of the company is only disclosed after you have paid.",
            "Please ring our switchboard if you want to be sure who we are.",
        ),
        (
            "training_repayment",
            "contract",
            "If you leave within two years you repay the cost of the training course in full.",
            "We pay for your training and ask for nothing back.",
        ),
        (
            "money_mule",
            "email",
            "Payments from our clients arrive in your personal account; you keep 5% and forward the rest.",
            "You check the payments that clients make to the company's account.",
        ),
        (
            "mandated_overtime",
            "advert",
            "Overtime is mandatory every week.",
            "Overtime is voluntary and paid at double time.",
        ),
        (
            "unpaid_on_call",
            "contract",
            "You are on call every third weekend without extra pay.",
            "On-call weekends are paid with 200 each.",
        ),
        (
            "commission_only",
            "advert",
            "This role is paid by commission only.",
            "This role is paid by commission only on top of a base salary of £20,000.",
        ),
        (
            "fee_to_start",
            "contract",
            "Pay a training fee of £200 to start.",
            "You pay a training fee of £200 if you quit before the end.",
        ),
        (
            "unpaid_trial",
            "email",
            "Write a sample article for our site without pay; if we like it, we hire you.",
            "Work a trial day; if we like it, we hire you. The trial shift is paid at the usual rate.",
        ),
        (
            "unpaid_trial",
            "email",
            "Come for an unpaid trial shift of three days.",
            "Come for an unpaid trial shift of two hours.",
        ),
        (
            "unpaid_trial",
            "email",
            "Before we choose, every candidate writes an article of 1,000 words for our site, unpaid.",
            "Before we choose, every candidate writes an article for our site in two hours, unpaid.",
        ),
        (
            "unpaid_probation",
            "email",
            "Your first month of training is unpaid.",
            "Your first month of training is unpaid. You work on commission.",
        ),
        (
            "promise_unwritten",
            "advert",
            "You can count on us for the four-day week and a bonus, just not on paper.",
            "You can count on us for the four-day week, just not on paper.",
        ),
        (
            "differs_from_advert",
            "offer_letter",
            "You applied for the post of senior sales manager, and we are glad to offer you the post of sales manager.",
            "You applied for the post of senior sales manager, and we are glad to offer you the post of junior clerk.",
        ),
        (
            "cv_dead_end",
            "advert",
            "Promotion is not possible.",
            "Promotion is not possible before your second year.",
        ),
        (
            "non_compete",
            "contract",
            "After you have left us, this holds. You shall not work for any competitor for two years.",
            "While you are with us, this holds. You shall not work for any competitor during your employment.",
        ),
    ],
)
def test_a_deed_is_told_from_its_look_alike(name: str, kind: Kind, trips: str, passes: str) -> None:
    assert name in names(trips, kind)
    assert name not in names(passes, kind)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("This offer is conditional on two satisfactory references.", "conditional_offer"),
        ("Bonuses are paid at the sole discretion of the board.", "bonus_discretionary"),
        ("You have unlimited paid leave.", "leave_undefined"),
    ],
)
def test_what_is_normal_in_a_letter_is_a_note(text: str, name: str) -> None:
    assert severity(text, name) is Severity.NOTE


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        ("pro rata if you resign within 12 months", Severity.LOW),
        ("pro rata if you resign within 24 months", Severity.MEDIUM),
        ("in full if you resign within 12 months", Severity.HIGH),
        ("pro rata if you resign or are dismissed within 12 months", Severity.HIGH),
    ],
)
def test_a_clawback_is_graded_by_its_terms(terms: str, expected: Severity) -> None:
    assert severity(f"The signing bonus is to be repaid {terms}.", "clawback") is expected


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("2025-06-10", Severity.HIGH),
        ("2025-06-11", Severity.MEDIUM),
        ("2025-06-12", Severity.MEDIUM),
        ("2025-06-13", Severity.LOW),
        ("2025-06-14", Severity.NOTE),
        ("2025-06-15", Severity.NOTE),
        ("2025-06-16", None),
    ],
)
def test_a_deadline_is_measured_from_the_date_of_the_letter(last: str, expected: Severity | None) -> None:
    letter = f"2025-06-09\n\nDear Tom,\n\nWe offer you the post of planner. This offer expires on {last}."
    found = [f.severity for f in check_text(letter, kind="offer_letter", today=TODAY) if f.name == "exploding_offer"]
    assert found == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("You have 24 hours to accept this offer.", Severity.HIGH),
        ("This offer is valid for three days.", Severity.MEDIUM),
        ("Please accept this offer within one business day.", Severity.MEDIUM),
        ("Please accept this offer within two working days.", Severity.LOW),
        ("Please sign this offer within four days.", Severity.LOW),
        ("Please accept this offer within three business days.", Severity.NOTE),
        ("This offer remains open for five business days from today.", None),
        ("This offer, dated today, is open for ten working days.", None),
        ("This offer is valid for one week from today.", None),
        ("Please tell us your answer to this offer within a few days.", None),
    ],
)
def test_a_deadline_in_working_days_is_counted_on_the_calendar(words: str, expected: Severity | None) -> None:
    found = [f.severity for f in check_text(words, kind="offer_letter", today=TODAY) if f.name == "exploding_offer"]
    assert found == ([] if expected is None else [expected])


def test_a_short_but_decent_deadline_is_shown_without_the_label_of_pressure() -> None:
    (found,) = check_text("Please accept this offer within six days.", kind="offer_letter", today=TODAY)
    assert (found.name, found.label, found.severity) == ("exploding_offer", None, Severity.NOTE)


def test_a_deadline_in_a_letter_without_a_date_is_measured_from_today() -> None:
    letter = "We offer you the post of planner. Please accept by 17 January 2026."
    assert "exploding_offer" in names(letter, "offer_letter", date(2026, 1, 15))
    assert "exploding_offer" not in names(letter, "offer_letter", date(2026, 1, 2))


def test_findings_are_suspicions_gravest_first_with_a_question_and_a_sentence() -> None:
    text = "Hello. You pay a registration fee of $50 before you start. We are one big family!"
    findings = check_text(text, kind="email", today=TODAY)
    assert [finding.name for finding in findings] == ["fee_to_start", "family_culture"]
    assert all(finding.state is State.SUSPECTED for finding in findings)
    assert findings[0].evidence == "You pay a registration fee of $50 before you start."
    assert "fee of $50" in text[findings[0].start : findings[0].end]


def test_what_is_missing_has_no_place_in_the_text() -> None:
    (finding,) = check_text("Data engineer. You build pipelines in Python.", kind="advert", today=TODAY)
    assert (finding.name, finding.start, finding.end) == ("no_pay_stated", None, None)
    assert finding.severity is Severity.NOTE


def test_a_rule_shows_only_a_few_sentences() -> None:
    text = "You pay a fee of $50 to join.\n\n" * 20
    assert len([f for f in check_text(text, kind="email", today=TODAY) if f.name == "fee_to_start"]) == MOST_FINDINGS


def test_the_words_of_the_candidate_in_a_quoted_reply_are_not_the_employers() -> None:
    reply = "Nothing of the kind, the training is free and paid.\n\n> Do I have to pay a fee of $50 to start?"
    assert names(reply) == set()


WIDE = str.maketrans({chr(code): chr(code + 0xFEE0) for code in range(ord("!"), ord("~") + 1)})


@pytest.mark.parametrize(
    "disguise",
    [
        str.upper,
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace("a", "a\u00ad").replace("e", "\u200be"),
        lambda text: text.replace("'", "’"),
        lambda text: text.translate(WIDE),
    ],
    ids=["capitals", "fixed spaces", "invisible characters", "curly quotes", "full width"],
)
def test_odd_writing_does_not_hide_a_flag(disguise: object) -> None:
    text = (
        "You must pay a registration fee of $50 before you start. "
        "You can't work for any competitor for two years after you leave."
    )
    assert {"fee_to_start", "non_compete"} <= names(disguise(text), "contract")  # type: ignore[operator]


@settings(max_examples=60)
@given(st.text(max_size=400), st.sampled_from(KINDS))
def test_any_text_is_read_and_every_place_lies_in_it(text: str, kind: Kind) -> None:
    for finding in check_text(text, kind=kind, today=TODAY):
        if finding.start is not None and finding.end is not None:
            assert 0 <= finding.start < finding.end <= len(text)


def test_the_same_text_gives_the_same_findings() -> None:
    text = "\n\n".join(item["text"] for item in ITEMS[:40])
    assert check_text(text, kind="email", today=TODAY) == check_text(text, kind="email", today=TODAY)


HOSTILE = (
    "you must pay a fee of $50 to start ",
    "we may change your duties at any time ",
    "sign tonight or the offer goes within 24 hours ",
    "unpaid trial shift without pay ",
    "not compete for two years after you leave ",
    "a" * 40,
    "1,",
    "$1 ",
    "a@b.",
)


@pytest.mark.parametrize("piece", HOSTILE)
def test_the_cost_of_every_detector_is_linear(piece: str) -> None:
    small, large = (read_text(piece * (size // len(piece)), kind="email", today=TODAY) for size in (50_000, 200_000))
    for name, detector in WORDS.items():
        costs = [cpu_seconds(detector, text) for text in (small, large)]
        assert costs[1] < 4 * 3 * costs[0] + 0.5, name


def cpu_seconds(detector: Detector, text: Text) -> float:
    started = time.process_time()
    list(detector(text))
    return time.process_time() - started


def test_the_cost_of_training_is_claimed_once_and_a_bonus_beside_it_still_shows() -> None:
    alone = "If you resign within 18 months, the cost of the diploma will be taken from your final pay."
    both = "If you resign within 12 months you repay the sign-on bonus and the cost of your training course."
    names = [{f.name for f in check_text(t, kind="contract", today=date(2026, 1, 15))} for t in (alone, both)]
    assert names[0] & {"clawback", "training_repayment"} == {"training_repayment"}
    assert names[1] >= {"clawback", "training_repayment"}
