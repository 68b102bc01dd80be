"""Deadlines in the verdict: too little time to ask, and other processes about to answer."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

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


def with_time(
    words: tuple[Word, ...], standing: Standing, situation: Situation
) -> tuple[tuple[Word, ...], tuple[str, ...]]:
    """The words with ASK FOR TIME before them where the time is too short, and the sentence that says so."""
    left = situation.days_left(standing)
    if left is not None and left < 0:
        return (Word.ASK_FOR_TIME, *words), (overdue(left),)
    if left is not None and left < ASKING_DAYS:
        time = "today" if left == 0 else f"in {left} {days_word(left)}"
        return (Word.ASK_FOR_TIME, *words), (f"The answer is due {time}: too little time to ask and hear back.",)
    prospect = about_to_answer(standing, situation) if standing in situation.top else None
    if prospect is not None:
        return (Word.ASK_FOR_TIME, *words), (asks_time(prospect),)
    return words, due_sentence(standing, situation)


def overdue(left: int) -> str:
    """That the answer is late, in one sentence; `left` is negative [days]."""
    return f"The answer was due {-left} {days_word(-left)} ago: ask whether it still stands."


def due_sentence(standing: Standing, situation: Situation) -> tuple[str, ...]:
    """The day of the answer, in one sentence; none where it has no day or the day is past."""
    left = situation.days_left(standing)
    if left is None or left < 0 or standing.answer_by is None:
        return ()
    return (f"Answer by {standing.answer_by.isoformat()}, {f'in {left} {days_word(left)}' if left else 'today'}.",)


def about_to_answer(standing: Standing, situation: Situation) -> Prospect | None:
    """Of the processes that could beat this row and answer too late for its deadline, but soon after, the best one."""
    deadline = standing.answer_by or situation.today
    latest = max(deadline, situation.today) + timedelta(days=PROCESS_DAYS)
    found = []
    for prospect in situation.prospects:
        if prospect.when is None or prospect.when < situation.today or not prospect.could_beat(points_of(standing)):
            continue
        late = standing.answer_by is None or prospect.when + timedelta(days=SLIP_DAYS) > deadline
        if late and prospect.when <= latest:
            found.append(prospect)
    return max(found, key=lambda p: (p.promise, -(p.when or latest).toordinal()), default=None)


def early_answers(standing: Standing, situation: Situation) -> tuple[str, ...]:
    """A sentence for each process that could beat this row and answers well before its deadline."""
    return tuple(
        f"{prospect.name} should answer by {prospect.when.isoformat()}, before your deadline: hear it first."
        for prospect in situation.prospects
        if prospect.when is not None
        and standing.answer_by is not None
        and situation.today <= prospect.when <= standing.answer_by
        and prospect.could_beat(points_of(standing))
    )


def asks_time(prospect: Prospect) -> str:
    """Why to ask for time, in one sentence."""
    when = prospect.when.isoformat() if prospect.when else "soon"
    return f"{prospect.name} should answer by {when}: ask for time until then."


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
