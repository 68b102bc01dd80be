"""Messages to somebody who has made an offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.messages.figure import Asking, asking_for
from offer_eval.core.messages.letter import Case, flat, once_confirmed
from offer_eval.core.messages.terms import each, term_lines
from offer_eval.core.model import CounterOffer, Kind, Offer
from offer_eval.core.phrasing import in_sentence
from offer_eval.core.plan import MOST_QUESTIONS, chosen_row, moment, open_questions, spoken
from offer_eval.core.red_flags.rule import Severity
from offer_eval.core.verdict import Word

if TYPE_CHECKING:
    from offer_eval.core.evaluation import RowResult
    from offer_eval.core.plan import Deadline


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
    """Ask for a later day, by the plan's own date where there is one; what is to be asked too stands in it."""
    deadline = _deadline(case)
    hints: tuple[str, ...] = ("Ask as early as you can, and only for as long as you need.",)
    else_ = "If that is not possible, please tell me the latest day that works for you."
    if deadline is None:
        ask, else_ = "By when do you need my answer? I would like to give you one that I can stand by.", ""
    elif deadline.days_left < 0:
        ask = f"You had asked for my answer by {moment(deadline.at)}; I am sorry that it is late. "
        ask += f"Does the offer still stand, and may I answer by {_later(deadline)}?"
    else:
        ask = "I want to give you an answer that I can stand by. "
        ask += f"Could I give it by {_later(deadline)} instead of {moment(deadline.at)}?"
    if deadline is not None and deadline.ask_until and deadline.waiting_for:
        hints += (f"The day is chosen so that {flat(deadline.waiting_for)} has answered; you need not tell them why.",)
    also, left = _asked_too(case)
    body = [_thanks_for(case) + " I was glad to get it.", ask, else_, *also]
    return "Your offer: may I answer a little later?", body, (*hints, *left)


def _asked_too(case: Case) -> tuple[list[str], tuple[str, ...]]:
    """(paragraphs, hints) of what is to be asked in the same message, where the verdict is to ask first."""
    if Word.ASK_FIRST not in case.offer.verdict.words:
        return [], ()
    shown, left = _questions(case)
    if not shown:
        written = case.terms.terms_in_writing is True
        return ([] if written else ["Could you also send me the full terms in writing?"]), ()
    intro = "Until then I would like to be sure of " + ("one point:" if len(shown) == 1 else "a few points:")
    return [intro, _numbered(shown), "A line or two on each by e-mail is plenty."], left


def _questions(case: Case) -> tuple[list[str], tuple[str, ...]]:
    """The questions that matter most, and the hint that there are more."""
    asks = [flat(question) for question in open_questions(case.offer, case.evaluation.today)]
    left = len(asks) - MOST_QUESTIONS
    return asks[:MOST_QUESTIONS], (f"{left} more questions matter less and are left out.",) if left > 0 else ()


def _numbered(asks: list[str]) -> str:
    return "\n".join(f"{number}. {question}" for number, question in enumerate(asks, 1))


def _deadline(case: Case) -> Deadline | None:
    return next((d for d in case.plan.deadlines if d.name == case.offer.name), None)


def _later(deadline: Deadline) -> str:
    return spoken(deadline.ask_until) if deadline.ask_until else "[day]"


def open_points(case: Case) -> tuple[str, list[str], tuple[str, ...]]:
    """Ask what is still open, the questions that matter most; with none, ask for the terms in writing."""
    shown, hints = _questions(case)
    if Word.ASK_FOR_TIME in case.offer.verdict.words:
        hints += ("More time is to be asked for too: the message time does both, so send that one instead.",)
    if not shown:
        return (
            "Your offer: the terms in writing",
            [_thanks_for(case), "Could you send me the full terms in writing? Then I can give you a good answer."],
            hints,
        )
    at = case.terms.answer_by
    end = "A line or two on each by e-mail is plenty."
    if at is not None and at.date() >= case.evaluation.today and Word.ASK_FOR_TIME not in case.offer.verdict.words:
        end += f" I have your date, {moment(at)}, in mind."
    intro = f"{_thanks_for(case)} Before I answer, I would like to be sure of " + (
        "one point:" if len(shown) == 1 else "a few points:"
    )
    return "Your offer: a few questions", [intro, _numbered(shown), end], hints


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
    return [" ".join(f"a base salary of {asking.base:,.10g} {currency} {each(asking.per)}".split())]


def _about_figure(asking: Asking | None, case: Case) -> tuple[str, ...]:
    if asking is None:
        none = "No figure follows from your weights: it is first already, fails a deal-breaker, or pay is no criterion."
        return (none,) if case.evaluation.criteria else ()
    figure = f"{asking.base:,.10g} {each(asking.per)}"
    if not asking.realistic:
        return (
            f"Only at {figure} would it equal {flat(asking.rival)}; that is outside your own scale, so it is left out.",
        )
    equal = f"At {figure} it is worth as much to you as {flat(asking.rival)}, by your own weights."
    return (f"{equal} Ask for it only if you would then say yes.",)


def _excuse(case: Case) -> str:
    """A word for a yes that comes after its day."""
    deadline = _deadline(case)
    if deadline is None or deadline.days_left >= 0:
        return ""
    return (
        f" You had asked for it by {moment(deadline.at)}; I am sorry that it is late, and hope the offer still stands."
    )


def _cures(row: RowResult) -> list[str]:
    """What would put right each failed or untold deal-breaker, as it stands in a list."""
    cures = [flat(j.cure) for j in row.deal_breakers if j.cure and not j.refused]
    return [in_sentence(cure).rstrip(".") for cure in dict.fromkeys(cures)]


def acceptance(case: Case) -> tuple[str, list[str], tuple[str, ...]]:
    """Say yes, with the terms as the person has them."""
    currency = case.terms.currency or case.evaluation.decision.currency or ""
    terms = "\n".join(f"- {line}" for line in term_lines(case.terms, currency))
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
            f"{_thanks_for(case)} I am very glad to accept it.{_excuse(case)}",
            listed,
            ask,
            notice,
            "I look forward to carrying on with you." if _own(case) else "I look forward to working with you.",
        ],
        tuple(hints),
    )


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
