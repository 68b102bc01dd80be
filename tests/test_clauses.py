"""Clauses that have a rule but no published label: each deed in several wordings, beside its look-alikes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from offer_eval.core.red_flags.text_check import check_text

if TYPE_CHECKING:
    from offer_eval.core.red_flags.words.language import Kind

TODAY = date(2026, 1, 15)

GUILTY: list[tuple[str, Kind, str]] = [
    ("long_invoice_terms", "contract", "You will get paid once the client pays us. That is usually 75 days."),
    (
        "long_invoice_terms",
        "contract",
        "The Freelancer's invoices fall due at the end of the third month following that in which they are received.",
    ),
    ("long_invoice_terms", "email", "We settle freelancers' bills 90 days end of month."),
    ("long_invoice_terms", "contract", "Fees are payable sixty (60) days from the date of the Consultant's invoice."),
    ("late_pay", "email", "To be straight with you, the December wages reached people's accounts in mid January."),
    ("late_pay", "email", "Pay day is the 28th, in theory; lately it's been whenever the big client has paid."),
    ("late_pay", "email", "We still owe two months to the crew."),
    (
        "lopsided_notice",
        "contract",
        "The Employee gives three months' notice. The Company may dispense with him upon one week's notice.",
    ),
    ("unlimited_liability", "contract", "The Contractor answers without limit for every loss the Client suffers."),
    ("unlimited_liability", "contract", "Breakages and missing stock are made up out of the team's pay."),
    (
        "invention_grab",
        "contract",
        "Whatever you create while you work here, at the weekend, on your own machine, on any subject, is ours.",
    ),
    ("invention_grab", "contract", "The Employee may not take on any other occupation, paid or not."),
    (
        "disguised_employment",
        "contract",
        "You invoice us as a self-employed person, at the desk we give you from 9 to 6, and work for nobody else.",
    ),
    ("documents_held", "email", "The agency looks after your passport while you are in the Kingdom."),
    (
        "documents_held",
        "contract",
        "Original degree certificates are lodged with the Academy and released when the bond is over.",
    ),
    ("documents_held", "email", "You hand in your passport on arrival and get it back with your exit ticket."),
    (
        "bonus_discretionary",
        "offer_letter",
        "Any year-end bonus is a matter for the partners to decide in their absolute judgment.",
    ),
    (
        "equity_opaque",
        "email",
        "You'd get options worth about £60k. I can't go into strike price or how many shares there are.",
    ),
    (
        "unpaid_on_call",
        "contract",
        "ALL PERSONNEL MUST REMAIN ON CALL ON WEEKENDS. NO ADDITIONAL COMPENSATION IS GIVEN FOR THIS.",
    ),
    (
        "unpaid_on_call",
        "contract",
        "One week in four you carry the phone at night. It is part of the salary and nothing is added for it.",
    ),
]
INNOCENT: list[tuple[str, Kind, str]] = [
    (
        "long_invoice_terms",
        "advert",
        "Suppliers invoice us on 60 day terms; you will chase the paperwork. $20 an hour.",
    ),
    (
        "long_invoice_terms",
        "advert",
        "Credit controller: our customers have 60 days to pay and you ring them on day 61. £25,000.",
    ),
    ("long_invoice_terms", "contract", "Invoices are settled within thirty days."),
    ("late_pay", "email", "Wages are on the 25th, and if that's a Sunday, on the Friday before."),
    ("lopsided_notice", "contract", "Either side gives one month's notice."),
    ("unlimited_liability", "contract", "The Contractor's liability is capped at the fees of the last year."),
    ("invention_grab", "contract", "What you build in your own time with your own tools stays yours."),
    (
        "disguised_employment",
        "contract",
        "You are self-employed: come when you like, send somebody in your place, and work for whom you please.",
    ),
    (
        "documents_held",
        "email",
        "Bring your certificates so that we can copy them; you take the originals home with you.",
    ),
    ("unpaid_trial", "advert", "The intern stipend is paid. Unpaid leave can be taken by arrangement. £1,200 a month."),
    ("unpaid_trial", "advert", "Unpaid internships are not offered here. £24,000."),
]


def names(text: str, kind: Kind) -> set[str]:
    return {finding.name for finding in check_text(text, kind=kind, today=TODAY)}


@pytest.mark.parametrize(("name", "kind", "text"), GUILTY)
def test_a_clause_is_found_in_other_words(name: str, kind: Kind, text: str) -> None:
    assert name in names(text, kind)


@pytest.mark.parametrize(("name", "kind", "text"), INNOCENT)
def test_its_look_alike_is_not_raised(name: str, kind: Kind, text: str) -> None:
    assert name not in names(text, kind)


@pytest.mark.parametrize(
    "text",
    [
        "Potter's helper at the Old Forge Pottery, 3 Mill Lane, Wells. £12.50 an hour. Write to forgepots@gmail.com.",
        "I run a small bakery in Lucca and need a hand from 4 to 9, €11 an hour. 0583 555 0199, m.pane@gmail.com",
    ],
)
def test_free_mail_of_a_shop_one_can_go_and_see_is_a_note(text: str) -> None:
    (severity,) = [f.severity for f in check_text(text, kind="advert", today=TODAY) if f.name == "personal_email"]
    assert severity.value == "note"


def test_free_mail_of_a_large_firm_is_more_than_a_note() -> None:
    text = "Northern Lights Hospitality Group, kitchen porter, Mill Lane, Wells. CV to nlhg.jobs@gmail.com"
    (severity,) = [f.severity for f in check_text(text, kind="advert", today=TODAY) if f.name == "personal_email"]
    assert severity.value != "note"
