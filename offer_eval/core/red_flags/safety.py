"""RF7: whether the offer is what it says it is, and whether one is safe in it."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.reading import any_yes, words
from offer_eval.core.red_flags.rule import Answer, Asked, Hit, Severity, rule
from offer_eval.core.red_flags.terms import yearly_base

if TYPE_CHECKING:
    from offer_eval.core.model import Offer
    from offer_eval.core.red_flags.rule import About

FREE_MAIL = frozenset({
    "126.com", "163.com", "aol.com", "gmail.com", "gmx.com", "gmx.de", "gmx.net", "googlemail.com",
    "hotmail.com", "hotmail.co.uk", "icloud.com", "live.com", "mail.com", "mail.ru", "me.com",
    "msn.com", "outlook.com", "pm.me", "proton.me", "protonmail.com", "qq.com", "rediffmail.com",
    "t-online.de", "tutanota.com", "web.de", "yahoo.co.uk", "yahoo.com", "yandex.com", "yandex.ru",
    "ymail.com", "zoho.com",
})  # fmt: skip
"""Domains on which anybody can have an address."""

ALIKE = 0.8
"""Likeness of two domain names from which one looks like the other (0 to 1, by matching runs of letters)."""

FAR_ABOVE = 1.5
"""Times the usual pay from which an offer is too good."""


@rule(
    "RF701",
    "fee_to_start",
    label="pay_to_start",
    severity=Severity.STOP,
    why="Employers pay people for work. Who asks for money first usually wants the money and has no job.",
    other_side="A licence that is yours to keep, bought from the body that issues it, is another matter.",
    question="",
    action="Do not pay. Call the firm on a number you looked up yourself, and report it.",
    source="US Federal Trade Commission; JobsAware; International Labour Organization",
    fields=("asked_to_pay",),
    trips={"asked_to_pay": True},
    passes={"asked_to_pay": False},
    trips_text="Transfer 80 for your registration and we will book your first shift.",
    passes_text="We never ask applicants for money; the uniform is free.",
)
def fee_to_start(offer: Offer, _about: About) -> Answer:
    """You are to pay before you work."""
    return any_yes(offer, {"asked_to_pay": "You must pay or buy something to get the job or to start."})


@rule(
    "RF702",
    "bank_or_id_early",
    label="early_bank_id",
    severity=Severity.STOP,
    why="With these somebody can take your money or your name, and there may be no job at all.",
    other_side="After a signed contract, payroll and the right-to-work check do need them.",
    question="",
    action="Send nothing. Call the firm on a number you looked up yourself, and offer the papers after signing.",
    source="US Federal Trade Commission; university career services",
    fields=("bank_or_id_asked_early",),
    trips={"bank_or_id_asked_early": True},
    passes={"bank_or_id_asked_early": False},
    trips_text="To be considered, reply with a photo of your passport and your account number.",
    passes_text="On your first day, bring your passport for the right-to-work check.",
)
def bank_or_id_early(offer: Offer, _about: About) -> Answer:
    """Bank details or papers before a contract."""
    return any_yes(
        offer,
        {"bank_or_id_asked_early": "They want bank details, papers or a log-in before there is a contract."},
    )


@rule(
    "RF703",
    "money_mule",
    label="early_bank_id",
    severity=Severity.STOP,
    why="The money or the goods are often stolen, and the trail ends at your door.",
    other_side="A cashier or a warehouse handles the firm's money and parcels at the firm's place, not at home.",
    question="",
    action="Do not do it. If money has come in already, tell your bank and the police.",
    source="US Federal Trade Commission; university career services",
    fields=("asked_to_pass_on",),
    trips={"asked_to_pass_on": True},
    passes={"asked_to_pass_on": False},
    trips_text="Customers pay into your account; you keep five percent and forward the rest.",
    passes_text="You will handle the till and bring the takings to the safe.",
)
def money_mule(offer: Offer, _about: About) -> Answer:
    """You are to pass on money or goods."""
    return any_yes(
        offer, {"asked_to_pass_on": "You are to take in money, cheques, parcels or crypto and pass them on."}
    )


@rule(
    "RF704",
    "chat_interview",
    label="chat_interview",
    severity=Severity.STOP,
    scale="Stop until the employer has confirmed the offer on a route you found yourself; low after that.",
    why="Somebody who is never heard or seen can be anybody.",
    other_side="A first round by message, or a video call, is ordinary.",
    question="I would like to talk by telephone or video. When does it suit you?",
    action="Ask for a call, and ring the firm's own switchboard.",
    source="US Federal Trade Commission; university career services",
    fields=("interview_by_chat_only", "employer_verified"),
    trips={"interview_by_chat_only": True},
    passes={"interview_by_chat_only": False},
    trips_text="The whole interview is held by text in a messenger app.",
    passes_text="The interview is a video call with two people from the team.",
)
def chat_interview(offer: Offer, _about: About) -> Answer:
    """Nobody was heard or seen."""
    severity = Severity.LOW if offer.employer_verified else Severity.STOP
    return any_yes(offer, {"interview_by_chat_only": "All talks ran by text messages."}, severity)


@rule(
    "RF705",
    "personal_email",
    label="personal_email",
    severity=Severity.MEDIUM,
    scale="Medium; a note once the employer has confirmed the offer on a route you found yourself.",
    why="Anybody can open a free address in a firm's name.",
    other_side="Very small firms do write from free addresses; then a person and a place can be found.",
    question="Could you write to me from the firm's own address?",
    action="Ring the firm on a number you looked up yourself.",
    source="JobsAware; university career services",
    fields=("contact_email", "employer_verified"),
    trips={"contact_email": "hiring.brightco@gmail.com"},
    passes={"contact_email": "jobs@brightco.example"},
    trips_text="Send your CV to hiring.brightco@gmail.com.",
    passes_text="Send your CV to jobs@brightco.example.",
)
def personal_email(offer: Offer, _about: About) -> Answer:
    """They write from a free e-mail address."""
    domain = _domain(offer.contact_email)
    if domain is None:
        return Asked.NOT_ASKED
    if domain not in FREE_MAIL:
        return Asked.FINE
    return Hit(f"They write from {domain}.", Severity.NOTE if offer.employer_verified else Severity.MEDIUM)


@rule(
    "RF706",
    "identity_unproven",
    severity=Severity.STOP,
    scale="Stop if their address only looks like the employer's, if two or more signs come together (free "
    "e-mail address, talks by message only, no talk at all, pay far above the usual), or if one comes "
    "where nobody confirmed the offer; low if nobody confirmed it and there is no sign.",
    why="Names and logos of real firms are borrowed to take money or papers from applicants.",
    other_side="A business of one person has no switchboard; then look for a register entry, a place, customers.",
    question="I will ring your switchboard to confirm the offer. Whom shall I ask for?",
    action="Confirm the offer on a number or address that you found yourself, before you send or sign anything.",
    source="JobsAware; US Federal Trade Commission",
    fields=(
        "employer_verified",
        "contact_email",
        "employer_website",
        "interview_by_chat_only",
        "interview_rounds",
        "market_pay",
    ),
    trips={"contact_email": "jobs@brightco-careers.example", "employer_website": "brightco.example"},
    passes={"employer_verified": True},
)
def identity_unproven(offer: Offer, _about: About) -> Answer:
    """It is not sure who the employer is."""
    if offer.employer_verified:
        return Asked.FINE
    alike = _look_alike(offer)
    signs = ([alike] if alike else []) + _signs(offer)
    unconfirmed = offer.employer_verified is False
    if alike or len(signs) >= 2 or (signs and unconfirmed):
        return Hit(" ".join(signs), Severity.STOP, field="contact_email" if alike else "employer_verified")
    if unconfirmed:
        return Hit("Nobody has confirmed the offer on a route you found yourself.", Severity.LOW)
    return Asked.NOT_ASKED


def _signs(offer: Offer) -> list[str]:
    base, usual = yearly_base(offer), offer.market_pay
    rounds = offer.interview_rounds
    signs = {
        "They write from a free e-mail address.": _domain(offer.contact_email) in FREE_MAIL,
        "All talks ran by text messages.": bool(offer.interview_by_chat_only),
        "There was no talk at all.": rounds is not None and rounds.high == 0,
        "The pay is far above the usual.": base is not None and usual is not None and base.low > FAR_ABOVE * usual.high,
    }
    return [sentence for sentence, holds in signs.items() if holds]


def _domain(address: str | None) -> str | None:
    """The domain of an e-mail or web address in small letters; None where there is none."""
    host = re.split(r"@|://", words(address).lower().strip())[-1].removeprefix("www.")
    match = re.match(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+", host)
    return match[0] if match else None


def _look_alike(offer: Offer) -> str | None:
    """A sentence where the domain they write from resembles the employer's own without being it."""
    theirs, own = _domain(offer.contact_email), _domain(offer.employer_website)
    if theirs is None or own is None or theirs in FREE_MAIL or _same_house(theirs, own):
        return None
    name_one, name_two = _name(theirs), _name(own)
    alike = name_two in name_one or SequenceMatcher(None, name_one, name_two).ratio() >= ALIKE
    return f"They write from {theirs}, which looks like {own} and is not." if alike else None


def _same_house(one: str, two: str) -> bool:
    return one == two or one.endswith(f".{two}") or two.endswith(f".{one}")


def _name(domain: str) -> str:
    """The part of a domain that carries the name: the longest before the last dot."""
    return max(domain.split(".")[:-1], key=len)


@rule(
    "RF707",
    "documents_held",
    severity=Severity.STOP,
    why="Without your papers you cannot leave.",
    other_side="Copies for the file, taken while you wait, are ordinary.",
    question="",
    action="Keep the papers yourself. Ask a labour inspectorate, a union or a help line before you travel.",
    source="International Labour Organization, indicators of forced labour",
    fields=("papers_held",),
    trips={"papers_held": True},
    passes={"papers_held": False},
    trips_text="Your passport stays in the office safe for the length of the contract.",
    passes_text="We take a copy of your passport and hand it straight back.",
)
def documents_held(offer: Offer, _about: About) -> Answer:
    """They would keep your papers."""
    return any_yes(offer, {"papers_held": "They would keep your passport or other papers."})


@rule(
    "RF708",
    "unlawful_or_bonded",
    severity=Severity.STOP,
    why="Pay that is too low or off the books leaves you without insurance and proof; a debt for the job "
    "ties you to it.",
    other_side="You may have misread the figure: a labour inspectorate or a union can tell.",
    question="",
    action="Do not sign. Ask a labour inspectorate or a union; both cost nothing.",
    source="International Labour Organization; US Department of State",
    fields=("below_minimum_wage", "cash_only", "debt_for_job"),
    trips={"debt_for_job": True},
    passes={"below_minimum_wage": False, "cash_only": False, "debt_for_job": False},
)
def unlawful_or_bonded(offer: Offer, _about: About) -> Answer:
    """Pay off the books, very low pay, or a debt for the job."""
    return any_yes(
        offer,
        {
            "below_minimum_wage": "The pay seems to lie under the legal minimum.",
            "cash_only": "Pay is in cash only, with no payslip.",
            "debt_for_job": "You would owe money for getting the job.",
        },
    )
