"""Messages to an employer who has not made an offer, or has said no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.messages.letter import Case, flat, has_talked, once_confirmed
from offer_eval.core.model import Kind, Process
from offer_eval.core.plan import Do, chosen_row, spoken, thanks_due

if TYPE_CHECKING:
    from datetime import date


def _role(process: Process) -> str:
    return f"the post of {flat(process.role)}" if process.role else "the post"


def withdrawal(case: Case) -> tuple[str, list[str], tuple[str, ...]]:
    """Tell them what was decided, and withdraw."""
    process, chosen = case.running, chosen_row(case.evaluation)
    staying = chosen is not None and chosen.kind in {Kind.PRESENT_JOB, Kind.COUNTER_OFFER}
    what = "I have decided to stay where I am" if staying else "I have accepted another offer"
    body = [
        f"I would like you to hear it from me: {what}, and withdraw my application for {_role(process)}.",
        "Thank you for your time and for the talks we had; I enjoyed them."
        if has_talked(process, case.evaluation.today)
        else "Thank you for your time.",
        "I wish you a good hand with your choice, and would be glad to stay in touch.",
    ]
    return "My application: withdrawn", body, once_confirmed(case, chosen)


SHORT_DAYS = 7
"""A deadline told to others at most this long before it is short notice [days]."""


def _thanks_for_the_talk(process: Process, today: date) -> str:
    held = process.last_interview
    when = "today" if held == today else f"on {spoken(held)}" if held else "with me"
    return f"Thank you for the talk {when}; it has made me want the job all the more."


def news_of_deadline(case: Case) -> tuple[str, list[str], tuple[str, ...]]:
    """Tell them that an offer has a deadline, and ask where one stands."""
    process, today = case.running, case.evaluation.today
    due = next((d for d in case.plan.deadlines if d.days_left >= 0 and d.name != process.employer), None)
    by = spoken(due.day) if due else "[day]"
    short = due is not None and due.days_left <= SHORT_DAYS
    body = [
        _thanks_for_the_talk(process, today) if thanks_due(process, today) else "",
        f"I am still very interested in {_role(process)}. You should know that I have an offer to answer by {by}.",
        "Before I do, where do I stand with you? Could you tell me by then, or say when you expect to decide?",
        "I know that this is short notice, and I thank you for whatever you can tell me."
        if short
        else "I thank you for whatever you can tell me.",
    ]
    hints = ["Do not name the other employer, and do not invent a deadline."]
    if due is None:
        hints.append("The file has no offer with a deadline ahead: put in the day.")
    return "My application: a date I have to keep", body, tuple(hints)


def thanks(case: Case) -> tuple[str, list[str], tuple[str, ...]]:
    """Thank for the interview."""
    process = case.running
    held = process.last_interview
    notes = max(
        process.interviews, key=lambda note: (note.on is not None, note.on or case.evaluation.today), default=None
    )
    when = "today" if held == case.evaluation.today else f"on {spoken(held)}" if held else "with me"
    sheet = case.evaluation.decision.balance_sheet
    fit = (
        f"What I could bring to it: {_phrase(sheet.strengths[0])}."
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


def _phrase(text: str) -> str:
    return flat(text).rstrip(".")


def how_it_stands(case: Case) -> tuple[str, list[str], tuple[str, ...]]:
    """Ask a silent employer how things stand."""
    process = case.running
    last = process.last_interview
    held = last if last and last <= case.evaluation.today else None
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


def feedback(case: Case) -> tuple[str, list[str], tuple[str, ...]]:
    """Ask what would have changed a no."""
    process = case.running
    body = [
        f"Thank you for letting me know about {_role(process)}. I am disappointed: I would have liked the work.",
        "May I ask one thing: what would have changed your decision? A sentence or two would help me next time.",
        "I will keep following your work, and would be glad to hear of an opening that fits.",
    ]
    return "Thank you, and one question", body, ("Do not argue with the answer: listen, and thank them.",)
