"""Deadlines in the verdict: too little time to ask, and other processes about to answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from offer_eval.core.days import spoken, working_day
from offer_eval.core.phrasing import whole
from offer_eval.core.verdict.ruling import Word
from offer_eval.core.verdict.standing import Prospect, Standing, points_of
from offer_eval.core.waiting import CLOSE_POINTS

if TYPE_CHECKING:
    from offer_eval.core.verdict.situation import Situation

ASKING_DAYS = 3
"""Fewer days than this are too few to ask and get an answer [days]."""

PROCESS_DAYS = 14
"""Another process is about to answer if its date lies at most this long after the deadline [days]."""

SLIP_DAYS = 2
"""Promised dates slip by this much as a matter of course [days]."""

MORE_TIME_DAYS = 7
"""What to ask for where nothing else names a day [days]."""


@dataclass(frozen=True, slots=True)
class Time:
    """What the dates add to a verdict."""

    words: tuple[Word, ...]
    reasons: tuple[str, ...]
    until: date | None = None
    """The day to ask for, where time is asked for."""
    waiting_for: str = ""
    """The process that will have answered by then."""


def with_time(words: tuple[Word, ...], standing: Standing, situation: Situation) -> Time:
    """The words with ASK FOR TIME before them where there is a reason for it, the sentences, and the day to ask for."""
    left = situation.days_left(standing)
    heard = standing in situation.top or standing.score is None
    prospect = about_to_answer(standing, situation) if heard else None
    short = _too_short(left, asks=bool(words))
    if not short and prospect is None:
        return Time(words, (*due_sentence(standing, situation), *early_answers(standing, situation).values()))
    until = day_to_ask_for(standing, prospect, situation)
    waits = (asks_time(prospect, until),) if prospect is not None else ()
    return Time((Word.ASK_FOR_TIME, *words), (*short, *waits), until, prospect.name if prospect is not None else "")


def _too_short(left: int | None, *, asks: bool) -> tuple[str, ...]:
    """That the answer is late, or due too soon to ask what is to be asked; empty where neither is so."""
    if left is not None and left < 0:
        return (overdue(left),)
    if left is None or left >= ASKING_DAYS or not asks:
        return ()
    time = "today" if left == 0 else f"in {left} {days_word(left)}"
    return (f"The answer is due {time}: too little time to ask and hear back.",)


def day_to_ask_for(standing: Standing, prospect: Prospect | None, situation: Situation) -> date:
    """The working day to ask for: when the other process will have answered, its slip included; else a week more."""
    if prospect is not None and prospect.when is not None:
        return working_day(prospect.when + timedelta(days=SLIP_DAYS), situation.off)
    from_day = max(standing.answer_by or situation.today, situation.today)
    return working_day(from_day + timedelta(days=MORE_TIME_DAYS), situation.off)


def overdue(left: int) -> str:
    """That the answer is late, in one sentence; `left` is negative [days]."""
    return f"The answer was due {-left} {days_word(-left)} ago: ask whether it still stands."


def due_sentence(standing: Standing, situation: Situation) -> tuple[str, ...]:
    """The day of the answer, in one sentence; none where it has no day or the day is past."""
    left = situation.days_left(standing)
    if left is None or left < 0 or standing.answer_by is None:
        return ()
    return (f"Answer by {spoken(standing.answer_by)}, {f'in {left} {days_word(left)}' if left else 'today'}.",)


def about_to_answer(standing: Standing, situation: Situation) -> Prospect | None:
    """Of the processes worth waiting for that answer too late for this row's deadline, but soon after, the best one."""
    deadline = standing.answer_by or situation.today
    latest = max(deadline, situation.today) + timedelta(days=PROCESS_DAYS)
    found = []
    for prospect in _worth_hearing(standing, situation):
        late = standing.answer_by is None or _answers(prospect) + timedelta(days=SLIP_DAYS) > deadline
        if late and _answers(prospect) <= latest:
            found.append(prospect)
    return max(found, key=lambda p: (p.promise, -_answers(p).toordinal()), default=None)


def early_answers(standing: Standing, situation: Situation) -> dict[str, str]:
    """A sentence for each process worth waiting for that answers well before this row's deadline, by its name."""
    deadline = standing.answer_by
    if deadline is None or standing not in situation.top:
        return {}
    return {
        prospect.name: _heard_first(prospect)
        for prospect in _worth_hearing(standing, situation)
        if _answers(prospect) + timedelta(days=SLIP_DAYS) <= deadline
    }


def _heard_first(prospect: Prospect) -> str:
    when = spoken(_answers(prospect))
    return f"{prospect.name} should answer by {when}, before your deadline: hear it first."


def _worth_hearing(standing: Standing, situation: Situation) -> list[Prospect]:
    """The processes worth waiting for against this row that have a day ahead on which they answer."""
    return [
        prospect
        for prospect in situation.prospects
        if prospect.when is not None
        and prospect.when >= situation.today
        and prospect.worth_waiting_for(points_of(standing))
        and prospect.name != standing.name
    ]


def _answers(prospect: Prospect) -> date:
    assert prospect.when is not None
    return prospect.when


def asks_time(prospect: Prospect, until: date) -> str:
    """Why to ask for time, and until when, in one sentence."""
    return f"{prospect.name} should answer by {spoken(_answers(prospect))}: ask for time until {spoken(until)}."


def if_no_time(prospect: Prospect, standing: Standing, situation: Situation) -> str:
    """What follows if they give no time: by the person's own guess where it can be reckoned."""
    fallback = max((points_of(s) for s in situation.eligible if not s.is_offer), default=None)
    if fallback is None or prospect.score is None or prospect.chance is None:
        return "If they refuse: say yes, unless you think the other's chance is good enough to wait for."
    alternative, now = max(prospect.score.point, fallback), points_of(standing)
    expected = prospect.chance * alternative + (1 - prospect.chance) * fallback
    worth = f"by your own guess waiting for {prospect.name} is worth {whole(expected)} points against {whole(now)}"
    if expected > now + CLOSE_POINTS:
        return f"If they refuse: {worth}; waiting is worth more, if you can bear the risk."
    return f"If they refuse: say yes; {worth}."


def days_word(count: int) -> str:
    """`day` or `days`."""
    return "day" if count == 1 else "days"
