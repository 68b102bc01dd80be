"""Messages to somebody who has made an offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.messages.figure import Asking, asking_for
from offer_eval.core.messages.letter import Case, flat, once_confirmed
from offer_eval.core.model import CounterOffer, Kind, Offer, Quantity, Terms
from offer_eval.core.plan import MOST_QUESTIONS, chosen_row, moment, open_questions, spoken
from offer_eval.core.red_flags.rule import Severity
from offer_eval.core.verdict import Word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from offer_eval.core.evaluation import RowResult


def _post(terms: Offer | CounterOffer) -> str:
    return f"the post of {flat(terms.title)}" if terms.title else "the post"


def _thanks_for(case: Case) -> str:
    if _own(case):
        return "Thank you for the offer to stay."
    return f"Thank you for offering me {_post(case.terms)}."


def _own(case: Case) -> bool:
    """Whether it goes to one's own employer."""
    return case.offer.kind is Kind.COUNTER_OFFER


def more_time(case: Case) -> tuple[str, list[str], tuple[str, ...]]:
    """Ask for a later day, by the plan's own date where there is one."""
    deadline = next((d for d in case.plan.deadlines if d.name == case.offer.name), None)
    hints: tuple[str, ...] = ("Ask as early as you can, and only for as long as you need.",)
    if deadline is None:
        ask = "By when do you need my answer? I would like to give you one that I can stand by."
    elif deadline.days_left < 0:
        ask = f"You had asked for my answer by {moment(deadline.at)}; I am sorry that it is late. "
        ask += f"Does the offer still stand, and may I answer by {_later(case)}?"
    else:
        ask = "I want to give you an answer that I can stand by. "
        ask += f"Could I give it by {_later(case)} instead of {moment(deadline.at)}?"
    if deadline is not None and deadline.waiting_for:
        hints += (f"The day is chosen so that {flat(deadline.waiting_for)} has answered; you need not tell them why.",)
    else_ = "If that is not possible, please tell me the latest day that works for you."
    return "Your offer: may I answer a little later?", [_thanks_for(case) + " I was glad to get it.", ask, else_], hints


def _later(case: Case) -> str:
    deadline = next((d for d in case.plan.deadlines if d.name == case.offer.name), None)
    return spoken(deadline.ask_until) if deadline is not None and deadline.ask_until else "[day]"


def open_points(case: Case) -> tuple[str, list[str], tuple[str, ...]]:
    """Ask what is still open, the questions that matter most; with none, ask for the terms in writing."""
    asks = [flat(question) for question in open_questions(case.offer, case.evaluation.today)]
    shown, left = asks[:MOST_QUESTIONS], asks[MOST_QUESTIONS:]
    listed = "\n".join(f"{number}. {question}" for number, question in enumerate(shown, 1))
    at = case.terms.answer_by
    end = "A line or two on each by e-mail is plenty."
    if at is not None and at.date() >= case.evaluation.today:
        end += f" I have your date, {moment(at)}, in mind."
    intro = f"{_thanks_for(case)} Before I answer, I would like to be sure of " + (
        "one point:" if len(shown) == 1 else "a few points:"
    )
    hints = (f"{len(left)} more questions matter less and are left out.",) if left else ()
    if not shown:
        return (
            "Your offer: the terms in writing",
            [_thanks_for(case), "Could you send me the full terms in writing? Then I can give you a good answer."],
            (),
        )
    return "Your offer: a few questions", [intro, listed, end], hints


def negotiation(case: Case) -> tuple[str, list[str], tuple[str, ...]]:
    """Ask for what would make it a yes: the figure, the cures, and what is to be settled."""
    asking = asking_for(case.evaluation, case.offer)
    wishes = [*_figure(case, asking), *_cures(case.offer)]
    mine = "I would be glad to stay." if _own(case) else "I can see myself doing this work with you."
    intro = f"{_thanks_for(case)} {mine}"
    if not wishes:
        wish = "Before I decide: is there room in the base salary?"
    elif len(wishes) == 1:
        wish = f"One thing stands between me and a yes: {wishes[0]}. Can you do that?"
    else:
        wish = (
            "A few things stand between me and a yes:\n\n"
            + "\n".join(f"- {item}" for item in wishes)
            + "\n\nCan you do that?"
        )
    written = any("in writing" in wish.casefold() for wish in wishes)
    end = "If so, please put it in the written terms." if wishes and not written else ""
    settle = [flat(f.question) for f in case.offer.findings if f.open and f.severity is Severity.HIGH and f.question]
    also = "I would also like to have this settled:\n\n" + "\n".join(f"- {q}" for q in settle) if settle else ""
    return "Your offer: what would make it a yes", [intro, wish, also, end], _about_figure(asking, case)


def _figure(case: Case, asking: Asking | None) -> list[str]:
    if asking is None or not asking.realistic:
        return []
    base = case.terms.base_salary
    currency = (base.currency if base else None) or case.terms.currency or case.evaluation.decision.currency or ""
    return [" ".join(f"a base salary of {asking.base:,.10g} {currency} {_each(asking.per)}".split())]


def _each(per: str) -> str:
    return f"an {per}" if per.startswith("hour") else f"a {per}"


def _about_figure(asking: Asking | None, case: Case) -> tuple[str, ...]:
    if asking is None:
        none = "No figure follows from your weights: it is first already, fails a deal-breaker, or pay is no criterion."
        return (none,) if case.evaluation.criteria else ()
    figure = f"{asking.base:,.10g} {_each(asking.per)}"
    if not asking.realistic:
        return (
            f"Only at {figure} would it equal {flat(asking.rival)}; that is outside your own scale, so it is left out.",
        )
    equal = f"At {figure} it is worth as much to you as {flat(asking.rival)}, by your own weights."
    return (f"{equal} Ask for it only if you would then say yes.",)


def _cures(row: RowResult) -> list[str]:
    """What would put right each failed or untold deal-breaker, as it stands in a list."""
    cures = [flat(j.cure) for j in row.deal_breakers if j.cure and not j.refused]
    return [f"{cure[:1].lower()}{cure[1:]}".rstrip(".") for cure in dict.fromkeys(cures)]


def acceptance(case: Case) -> tuple[str, list[str], tuple[str, ...]]:
    """Say yes, with the terms as the person has them."""
    terms = "\n".join(f"- {line}" for line in _terms(case))
    listed = f"As I understand them, the terms are:\n\n{terms}" if terms else ""
    paper = "the change to my contract" if _own(case) else "the contract"
    ask = (
        f"Please send me {paper} with these terms; I will sign it as soon as it is here."
        if terms
        else f"Please send me {paper}; I will sign it as soon as it is here."
    )
    present = any(row.kind is Kind.PRESENT_JOB for row in case.evaluation.rows) and case.offer.kind is Kind.OFFER
    notice = "I will give notice to my present employer once both of us have signed." if present else ""
    hints = ["Check each line against what you were sent, and mend what is not right."]
    if conditions := case.terms.conditions_open:
        hints.append(
            f"The offer still depends on: {', '.join(flat(c) for c in conditions)}. Do not resign before these are met."
        )
    if case.offer.verdict.words and Word.CHOOSE not in case.offer.verdict.words:
        hints.append("The verdict is not CHOOSE yet: settle what stands there before you send this.")
    return (
        "Your offer: yes",
        [
            f"{_thanks_for(case)} I am very glad to accept it.",
            listed,
            ask,
            notice,
            "I look forward to carrying on with you." if _own(case) else "I look forward to working with you.",
        ],
        tuple(hints),
    )


def _terms(case: Case) -> list[str]:
    """The terms of an offer as the person has them, one a line; promises too, so that they get into writing."""
    terms = case.terms
    currency = terms.currency or case.evaluation.decision.currency or ""
    lines = [flat(f"post: {terms.title}") if terms.title else "", flat(f"place: {terms.place}") if terms.place else ""]
    base = terms.base_salary
    if base is not None and base.exact:
        paid = f"{base.point:,.10g} {base.currency or currency}".strip()
        lines.append(f"base salary: {paid} {_each(base.per.replace('_', ' '))}")
    lines += [
        f"{label}: {value.point:g}{unit}" for label, value, unit in _numbers(terms) if value is not None and value.exact
    ]
    lines.append(f"start: {spoken(terms.start, year=True)}" if terms.start else "")
    by = ((flat(p.by), flat(p.what)) for p in terms.promises)
    lines += [f"as {who} said: {what}" if who else f"as was said: {what}" for who, what in by]
    return [line for line in lines if line]


def _numbers(terms: Terms) -> Iterable[tuple[str, Quantity | None, str]]:
    yield "paid leave", terms.leave_days, " days a year"
    yield "days at your place", terms.office_days_per_week, " a week"
    yield "probation", terms.probation_months, " months"
    yield "my notice", terms.notice_employee_weeks, " weeks"
    yield "your notice", terms.notice_employer_weeks, " weeks"


def refusal_of_offer(case: Case) -> tuple[str, list[str], tuple[str, ...]]:
    """Say no, kindly and without reasons."""
    chosen = chosen_row(case.evaluation)
    reason = (
        "I have decided to take another offer"
        if chosen is not None and chosen.kind is Kind.OFFER and chosen is not case.offer
        else "I have decided not to take it"
    )
    body = [
        f"{_thanks_for(case)} Thank you also for your time and your openness.",
        f"I have thought it over with care: {reason}. It was not an easy choice.",
        "I wish you somebody who fits the post well, and would be glad if our paths crossed again.",
    ]
    return (
        "Your offer: my answer",
        body,
        (" ".join(["No reasons are owed.", *once_confirmed(case, chosen)]),),
    )


def refusal_to_stay(_case: Case) -> tuple[str, list[str], tuple[str, ...]]:
    """Thank the present employer, and leave all the same."""
    body = [
        "Thank you for the offer to stay. I take it as a sign that my work is valued, and that means a lot to me.",
        "I have thought about it seriously, and my decision stands: I will leave as I told you.",
        "I will hand over everything in good order until my last day. Thank you for the time I have had here.",
    ]
    return "Your offer to stay", body, ("Give no list of reasons: a reason can be argued with, a decision cannot.",)
