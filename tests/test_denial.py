"""What is denied, ruled out, warned of or only asked about is no red flag; its guilty twin is."""

from __future__ import annotations

from datetime import date

import pytest

from offer_eval.core.red_flags.text_check import check_text
from offer_eval.core.red_flags.words.denial import nothing_back

TODAY = date(2026, 1, 15)


def names(text: str) -> set[str]:
    return {f.name for f in check_text(text, kind="email", today=TODAY)}


@pytest.mark.parametrize(
    ("name", "innocent", "guilty"),
    [
        (
            "clawback",
            "The sign-on bonus is not repayable if you leave.",
            "The sign-on bonus is not repayable once you have been here for two years, if you leave.",
        ),
        (
            "clawback",
            "Relocation support does not have to be paid back when you move on.",
            "Relocation support has to be paid back when you move on.",
        ),
        (
            "unpaid_trial",
            "Unpaid internships are not offered here.",
            "Unpaid internships are offered here every summer; you would start with one.",
        ),
        (
            "mandated_overtime",
            "You will not be required to work overtime without pay.",
            "You will be required to work overtime.",
        ),
        (
            "fee_to_start",
            "Charging applicants a registration fee of $50 is something we do not do.",
            "Before you start there is a registration fee of $50.",
        ),
        (
            "bank_or_id_early",
            "Sending your bank details before an offer is against our rules.",
            "Send your bank details before Friday so that we can make an offer.",
        ),
        (
            "commission_only",
            "Commission-only contracts are not something we use.",
            "Commission-only contracts are what we use.",
        ),
        (
            "non_compete",
            "Nobody here is asked to sign a restraint that keeps them out of the trade for two years after leaving.",
            "Everybody signs a restraint that keeps them out of the trade for two years after leaving.",
        ),
        (
            "chat_interview",
            "Interviews by Telegram chat are not how we hire.",
            "Interviews by Telegram chat are how we hire.",
        ),
        (
            "chat_interview",
            "Five scams to know. They hold the interview in Yahoo Messenger and post you a cheque.",
            "Five steps to the job. We hold the interview in Yahoo Messenger and post you a contract.",
        ),
    ],
)
def test_a_denial_is_told_from_the_deed(name: str, innocent: str, guilty: str) -> None:
    assert name not in names(innocent)
    assert name in names(guilty)


@pytest.mark.parametrize(
    ("name", "question"),
    [
        ("unpaid_trial", "Before I decide: is there an unpaid trial shift?"),
        ("fee_to_start", "Do I have to pay a registration fee?"),
        ("training_repayment", "Could you tell me whether I have to repay the training if I leave?"),
        ("commission_only", "I was wondering whether the role is commission only."),
    ],
)
def test_a_question_of_the_candidates_own_is_no_flag_unless_answered_with_yes(name: str, question: str) -> None:
    assert name not in names(question)
    assert name in names(question + " Yes.")


def test_what_the_employer_asks_is_no_question_of_the_candidates() -> None:
    assert "bank_or_id_early" in names("Can you send a scan of your passport and your bank details today?")


def test_a_company_that_owes_nothing_is_no_comfort() -> None:
    text = "The company is not obliged to consult you before changing your duties, hours or place of work at any time."
    assert "terms_change" in names(text)


def test_a_ban_is_not_taken_for_a_denial() -> None:
    text = "The skills of the trade may not be used for any other salon after the contract has ended."
    assert "non_compete" in names(text)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the bonus is not repayable", True),
        ("you owe us nothing", True),
        ("nothing has to be repaid", True),
        ("the bonus is yours to keep even if you resign", True),
        ("the bonus is not repayable after the first year", False),
        ("if you do not stay a year you repay it", False),
    ],
)
def test_nothing_back_means_never_back(words: str, *, expected: bool) -> None:
    assert nothing_back(words) is expected
