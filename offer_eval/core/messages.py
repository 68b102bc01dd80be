"""The words to send, filled from the file: short, warm and exact. Nothing here sends anything."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from offer_eval.core.model import CounterOffer, Kind, Offer, Terms
from offer_eval.core.plan import Do, chosen_row, is_out, is_stopped, moment, open_questions, plan_of, spoken
from offer_eval.core.red_flags.rule import Severity
from offer_eval.core.verdict import Word
from offer_eval.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from offer_eval.core.evaluation import Evaluation, RowResult
    from offer_eval.core.model import Process, Quantity
    from offer_eval.core.plan import Plan

MOST_QUESTIONS = 6
"""More questions than this in one message are answered badly or not at all."""

SIGN_HERE = "[your name]"
"""Stands where the file gives no signature."""

About = Literal["offer", "process"]


@dataclass(frozen=True, slots=True)
class Message:
    """One message, ready to copy."""

    kind: str
    who: str
    """The offer or employer it goes to."""
    to: str
    """E-mail address; empty where the file has none."""
    subject: str
    body: str
    """Plain text, paragraphs parted by an empty line."""
    hints: tuple[str, ...] = ()
    """What to know before sending it; not part of the message."""


@dataclass(frozen=True, slots=True)
class Case:
    """What a message is written from."""

    evaluation: Evaluation
    plan: Plan
    row: RowResult | None = None
    process: Process | None = None

    @property
    def offer(self) -> RowResult:
        """The row, where the message is about one."""
        assert self.row is not None
        return self.row

    @property
    def running(self) -> Process:
        """The process, where the message is about one."""
        assert self.process is not None
        return self.process

    @property
    def terms(self) -> Offer | CounterOffer:
        """The row's terms."""
        assert isinstance(self.offer.row, (Offer, CounterOffer))
        return self.offer.row


@dataclass(frozen=True, slots=True)
class Words:
    """One kind of message."""

    title: str
    """What it is for."""
    about: About
    write: Callable[[Case], tuple[str, list[str], tuple[str, ...]]]
    """Subject, paragraphs, hints."""


@dataclass(frozen=True, slots=True)
class Asking:
    """A figure to negotiate for: at it, the offer is worth as much to the person as the first row."""

    rival: str
    base: float
    """Base salary, rounded up, in the offer's own unit and currency."""
    per: str
    """What base salary is stated in: year, month, hour."""
    realistic: bool
    """Whether the pay that follows lies on the person's own scale."""


def asking_for(evaluation: Evaluation, row: RowResult) -> Asking | None:
    """What to ask for so that `row` equals the first row on the whole score, by the break-even of its base salary.

    None where it is the first, may not be chosen, or no figure follows: no pay criterion, base salary unknown, or base
    already high enough.
    """
    if evaluation.sensitivity is None or evaluation.winner is None:
        return None
    pay = next((pay for pay in evaluation.sensitivity.pay if pay.row == row.name), None)
    if pay is None or pay.whole_score is None or pay.whole_score <= pay.base_now:
        return None
    return Asking(evaluation.winner, rounded_up(pay.whole_score), pay.unit.replace("_", " "), pay.realistic)


def rounded_up(amount: float) -> float:
    """The amount rounded up to a figure that one says aloud, with two or three significant digits."""
    step = next((step for step in (500.0, 50.0, 5.0, 1.0) if amount >= 50 * step), 0.5)
    return math.ceil(amount / step - TINY) * step


TINY = 1e-9
"""Rounding errors this small do not lift a figure to the next step."""


def find(kind: str, name: str | None, evaluation: Evaluation) -> Case:
    """What a message of that kind to `name` is written from; without a name, where only one can be meant.

    Raises:
        InputError: if there is no such kind, nobody of that name whom it could go to, or the message would be untrue.
    """
    if kind not in KINDS:
        raise InputError(
            Problem("is no kind of message", "KIND", found=repr(kind), fix=f"use one of {', '.join(KINDS)}")
        )
    plan = plan_of(evaluation)
    cases = {row.name: Case(evaluation, plan, row=row) for row in _rows_for(kind, evaluation)}
    if KINDS[kind].about == "process":
        cases = {process.employer: Case(evaluation, plan, process=process) for process in evaluation.decision.processes}
    wanted = [case for key, case in cases.items() if name is None or key.casefold() == name.casefold()]
    if len(wanted) == 1:
        if why := refusal(kind, wanted[0]):
            raise InputError(Problem("is not to be sent", kind, fix=why))
        return wanted[0]
    what = "an offer" if KINDS[kind].about == "offer" else "a process"
    if not cases:
        raise InputError(
            Problem(f"there is no {what.split()[1]} that this message could go to", "--offer", fix="add it to the file")
        )
    fix = f"use one of {', '.join(cases)}"
    raise InputError(Problem(f"should name {what}", "--offer", found="" if name is None else repr(name), fix=fix))


def refusal(kind: str, case: Case) -> str:
    """Why a message of that kind should not go out, as a clause; empty where it may."""
    if case.row is not None:
        return _refused_offer(kind, case.row, case)
    if case.process is None:
        return ""
    return _refused_process(kind, case.process, case)


def _refused_offer(kind: str, row: RowResult, case: Case) -> str:
    record = case.evaluation.decision.record
    if is_stopped(row):
        return f"do nothing more with {row.name}: a stop flag is open"
    if isinstance(row.row, Offer) and row.row.declined_on is not None:
        return f"you declined {row.name} on {spoken(row.row.declined_on)}"
    chosen = record is not None and record.chosen == row.name
    if is_out(row) and kind not in {"decline", "counter"} and not chosen:
        return f"the verdict on {row.name} is to walk away; only the message decline is left"
    if kind == "questions" and not open_questions(row, case.evaluation.today):
        written = isinstance(row.row, Terms) and row.row.terms_in_writing is True
        return f"nothing is open at {row.name}: its terms are in writing" if written else ""
    return ""


def _refused_process(kind: str, process: Process, case: Case) -> str:
    if kind == "feedback":
        return "" if process.rejected_on else f"{process.employer} has not said no; once it has, fill in rejected_on"
    if process.rejected_on is not None:
        return f"{process.employer} said no on {spoken(process.rejected_on)}; what is left is the message feedback"
    if process.closed_on is not None:
        return f"you ended this on {spoken(process.closed_on)}"
    if kind == "tell":
        return _nothing_to_tell(case)
    return _too_early(kind, process, case.evaluation.today)


def _nothing_to_tell(case: Case) -> str:
    chosen = chosen_row(case.evaluation)
    if chosen is None:
        return "no row leads and no choice is noted, so there is nothing to tell"
    if chosen.kind is Kind.KEEP_SEARCHING:
        return "to keep searching ends no application, so there is nothing to withdraw"
    return ""


def _too_early(kind: str, process: Process, today: date) -> str:
    ahead = process.interview_on is not None and process.interview_on > today
    if kind == "thank" and not _talked(process, today):
        on = f" is on {spoken(process.interview_on)}" if ahead and process.interview_on else " has no date so far"
        return f"the interview with {process.employer}{on}; fill in interview_on once it was held"
    if kind == "chase" and ahead and process.interview_on:
        return f"the interview with {process.employer} is still ahead, on {spoken(process.interview_on)}"
    if kind == "chase" and process.promised_date is None and not _talked(process, today):
        return f"{process.employer} owes no answer yet; fill in interview_on or promised_date"
    return ""


def _talked(process: Process, today: date) -> bool:
    """Whether an interview was held by that day."""
    days = [process.interview_on, *(notes.on for notes in process.interviews)]
    return any(day is not None and day <= today for day in days)


def _rows_for(kind: str, evaluation: Evaluation) -> list[RowResult]:
    wanted = {Kind.COUNTER_OFFER} if kind == "counter" else {Kind.OFFER, Kind.COUNTER_OFFER}
    return [row for row in evaluation.rows if row.kind in wanted]


def write(kind: str, case: Case) -> Message:
    """The message of that kind.

    Raises:
        KeyError: if there is no such kind.
        ValueError: if the kind needs an offer or a process and `case` has none.
    """
    if kind == "decline" and case.row is not None and case.row.kind is Kind.COUNTER_OFFER:
        kind = "counter"
    words = KINDS[kind]
    if (case.row if words.about == "offer" else case.process) is None:
        raise ValueError(f"a message of the kind {kind!r} needs an {words.about}")
    subject, paragraphs, hints = words.write(case)
    reached = case.terms if case.row is not None else case.running
    greeting = f"Dear {flat(reached.contact_name)}," if reached.contact_name.strip() else "Hello,"
    sign = flat(case.evaluation.decision.signature) or SIGN_HERE
    body = "\n\n".join([greeting, *(p for p in paragraphs if p), f"Kind regards,\n{sign}"])
    who = case.row.name if case.row is not None else case.running.employer
    return Message(kind, who, reached.contact_email, subject, f"{body}\n", hints)


def flat(text: str) -> str:
    """The text on one line, without signs that no reader sees."""
    return "".join(c for c in " ".join(text.split()) if c.isprintable())


def _post(terms: Offer | CounterOffer) -> str:
    return f"the post of {flat(terms.title)}" if terms.title else "the post"


def _role(process: Process) -> str:
    return f"the post of {flat(process.role)}" if process.role else "the post"


def _thanks_for(case: Case) -> str:
    if _own(case):
        return "Thank you for the offer to stay."
    return f"Thank you for offering me {_post(case.terms)}."


def _own(case: Case) -> bool:
    """Whether it goes to one's own employer."""
    return case.offer.kind is Kind.COUNTER_OFFER


def _time(case: Case) -> tuple[str, list[str], tuple[str, ...]]:
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


def _questions(case: Case) -> tuple[str, list[str], tuple[str, ...]]:
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


def _negotiate(case: Case) -> tuple[str, list[str], tuple[str, ...]]:
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


def _accept(case: Case) -> tuple[str, list[str], tuple[str, ...]]:
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


def _decline(case: Case) -> tuple[str, list[str], tuple[str, ...]]:
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
        (" ".join(["No reasons are owed.", *_once_confirmed(case, chosen)]),),
    )


def _once_confirmed(case: Case, chosen: RowResult | None) -> tuple[str, ...]:
    """The hint to wait for one's own yes, where there is one to wait for."""
    says_yes = chosen is not None and chosen.kind in {Kind.OFFER, Kind.COUNTER_OFFER} and chosen is not case.row
    return ("Send it only once your own yes is confirmed in writing.",) if says_yes else ()


def _tell(case: Case) -> tuple[str, list[str], tuple[str, ...]]:
    process, chosen = case.running, chosen_row(case.evaluation)
    staying = chosen is not None and chosen.kind in {Kind.PRESENT_JOB, Kind.COUNTER_OFFER}
    what = "I have decided to stay where I am" if staying else "I have accepted another offer"
    body = [
        f"I would like you to hear it from me: {what}, and withdraw my application for {_role(process)}.",
        "Thank you for your time and for the talks we had; I enjoyed them."
        if _talked(process, case.evaluation.today)
        else "Thank you for your time.",
        "I wish you a good hand with your choice, and would be glad to stay in touch.",
    ]
    return "My application: withdrawn", body, _once_confirmed(case, chosen)


def _deadline(case: Case) -> tuple[str, list[str], tuple[str, ...]]:
    process = case.running
    due = next((d for d in case.plan.deadlines if d.days_left >= 0 and d.name != process.employer), None)
    by = spoken(due.day) if due else "[day]"
    body = [
        f"I am still very interested in {_role(process)}. You should know that I have an offer to answer by {by}.",
        "Before I do, where do I stand with you? Could you tell me by then, or say when you expect to decide?",
        "I know that this is short notice, and I thank you for whatever you can tell me.",
    ]
    hints = ["Do not name the other employer, and do not invent a deadline."]
    if due is None:
        hints.append("The file has no offer with a deadline ahead: put in the day.")
    return "My application: a date I have to keep", body, tuple(hints)


def _counter(_case: Case) -> tuple[str, list[str], tuple[str, ...]]:
    body = [
        "Thank you for the offer to stay. I take it as a sign that my work is valued, and that means a lot to me.",
        "I have thought about it seriously, and my decision stands: I will leave as I told you.",
        "I will hand over everything in good order until my last day. Thank you for the time I have had here.",
    ]
    return "Your offer to stay", body, ("Give no list of reasons: a reason can be argued with, a decision cannot.",)


def _thank(case: Case) -> tuple[str, list[str], tuple[str, ...]]:
    process = case.running
    held = process.interview_on
    notes = max(
        process.interviews, key=lambda note: (note.on is not None, note.on or case.evaluation.today), default=None
    )
    when = "today" if held == case.evaluation.today else f"on {spoken(held)}" if held else "with me"
    sheet = case.evaluation.decision.balance_sheet
    fit = (
        f"With {flat(sheet.strengths[0])} I could be of use to you soon."
        if sheet and sheet.strengths
        else "[One sentence: why you fit the post.]"
    )
    agreed = (
        f"I look forward to hearing from you by {spoken(process.promised_date)}."
        if process.promised_date and process.promised_date >= case.evaluation.today
        else "I look forward to hearing from you."
    )
    talked = f" I enjoyed talking about {flat(notes.topics)}." if notes and notes.topics else ""
    body = [
        f"Thank you for the talk {when} about {_role(process)}.{talked}"
        if when != "with me"
        else f"Thank you for talking with me about {_role(process)}.{talked}",
        f"It has made me want the job all the more. {fit}",
        agreed,
    ]
    return (
        "Thank you for the talk",
        body,
        ("Send it within a day. Leave out the second paragraph if you no longer want the job.",),
    )


def _chase(case: Case) -> tuple[str, list[str], tuple[str, ...]]:
    process = case.running
    held = process.interview_on if process.interview_on and process.interview_on <= case.evaluation.today else None
    spoke = f" Since we spoke on {spoken(held)} I have thought of it often." if held else ""
    agreed = process.promised_date
    due = f"You expected to decide by {spoken(agreed)}; " if agreed and agreed < case.evaluation.today else ""
    ask = "how do things stand?" if due else "How do things stand?"
    body = [
        f"I am still very interested in {_role(process)}.{spoke}",
        f"{due}{ask} If you need anything more from me, I will gladly send it.",
        "If it suits you, I will call [this afternoon, or tomorrow before noon].",
    ]
    step = next((s for s in case.plan.steps if s.do is Do.CHASE and s.who == process.employer), None)
    hints = ["One message at a time, never two in a week."]
    if step is not None and step.on is not None and step.on > case.evaluation.today:
        hints.append(f"Wait until {spoken(step.on)} before you send it.")
    return "My application: how do things stand?", body, tuple(hints)


def _feedback(case: Case) -> tuple[str, list[str], tuple[str, ...]]:
    process = case.running
    body = [
        f"Thank you for letting me know about {_role(process)}. I am disappointed: I would have liked the work.",
        "May I ask one thing: what would have changed your decision? A sentence or two would help me next time.",
        "I will keep following your work, and would be glad to hear of an opening that fits.",
    ]
    return "Thank you, and one question", body, ("Do not argue with the answer: listen, and thank them.",)


KINDS: dict[str, Words] = {
    "time": Words("ask for more time", "offer", _time),
    "questions": Words("ask what is still open", "offer", _questions),
    "negotiate": Words("ask for what would make it a yes", "offer", _negotiate),
    "accept": Words("say yes", "offer", _accept),
    "decline": Words("say no to an offer", "offer", _decline),
    "tell": Words("tell another process what you decided", "process", _tell),
    "deadline": Words("tell another process that an offer has a deadline", "process", _deadline),
    "counter": Words("thank the present employer and decline the counter-offer", "offer", _counter),
    "thank": Words("thank for an interview", "process", _thank),
    "chase": Words("ask a silent process how things stand", "process", _chase),
    "feedback": Words("ask for feedback after a no", "process", _feedback),
}
"""The kinds of message, by the name that `offer-eval message` takes."""
