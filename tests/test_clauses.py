"""Clauses about notice, losses and one's own work, in words of our own: what trips a rule and what does not."""

from __future__ import annotations

from datetime import date

import pytest

from offer_eval.core.red_flags.text_check import check_text

TODAY = date(2026, 1, 15)


def raises(rule: str, text: str) -> bool:
    return any(finding.name == rule for finding in check_text(text, kind="contract", today=TODAY))


@pytest.mark.parametrize(
    "text",
    [
        "You owe us three months' notice; from our side it's two weeks.",
        "You must give three months' notice; from our side it's one.",
        "Notice: employee 3 months, employer 1 week.",
        "If you want to go we need twelve weeks. If we want you to go, it's one.",
        "Notice is three months from you and two weeks from us.",
        "Notice to be given by you: six months. Notice to be given by us: four weeks.",
        "We ask three months' notice of you, but can let you go the same day.",
    ],
)
def test_notice_that_binds_one_side_more_is_lopsided(text: str) -> None:
    assert raises("lopsided_notice", text)


def test_a_bare_number_says_nothing_of_notice_before_a_length_of_time_is_named() -> None:
    assert raises("lopsided_notice", "You must give three months' notice; from our side it's one.")
    assert not raises("lopsided_notice", "From our side it's one; you must give three months' notice.")


@pytest.mark.parametrize(
    "text",
    [
        "Notice is one month on either side.",
        "You give one month's notice and we give three.",
        "You must give a month's notice; from our side it's one too.",
        "You must give four weeks' notice, and after two years we must give you eight.",
        "The employee gives 30 days' notice and the company may end the contract at any time with 30 days' notice.",
    ],
)
def test_notice_alike_or_longer_from_the_employer_is_not_lopsided(text: str) -> None:
    assert not raises("lopsided_notice", text)


@pytest.mark.parametrize(
    "text",
    [
        "Whatever goes missing on your shift comes out of your wages.",
        "Any dent in the van is yours to pay for, in full.",
        "Short tills are made up by whoever was on.",
        "The freelancer shall keep the company free from all claims of whatever nature and amount.",
    ],
)
def test_losses_laid_on_the_worker_are_raised(text: str) -> None:
    assert raises("unlimited_liability", text)


@pytest.mark.parametrize(
    "text",
    [
        "Liability is capped at the fees paid.",
        "We never deduct breakages from wages.",
        "The company's insurance covers damage to the van.",
    ],
)
def test_losses_the_employer_bears_are_not_raised(text: str) -> None:
    assert not raises("unlimited_liability", text)


@pytest.mark.parametrize(
    ("text", "grabs"),
    [
        ("Songs you write at the weekend are ours as long as you are on the payroll.", True),
        ("All works created by the Employee, whether or not during working hours, vest in the Employer.", True),
        ("You may not have a second job of any sort, paid or unpaid.", True),
        ("What you build in your own time stays yours.", False),
        ("Side projects are fine if they do not compete.", False),
    ],
)
def test_only_a_claim_on_ones_own_time_is_a_grab(text: str, *, grabs: bool) -> None:
    assert raises("invention_grab", text) is grabs
