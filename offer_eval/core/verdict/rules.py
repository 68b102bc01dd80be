"""From score, flags, deal-breakers and dates to a verdict; the rules stand as a table in docs/method.md."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.days import months_after, spoken
from offer_eval.core.phrasing import listed, whole
from offer_eval.core.verdict.ruling import Ruling, Verdict, Word
from offer_eval.core.verdict.sentences import (
    before_a_yes,
    behind_sentence,
    blockers,
    could_be_ahead,
    doubts_about_it,
    flag_in_words,
    if_refused,
    lead_sentence,
    poor_sentence,
    unknowns_in_words,
)
from offer_eval.core.verdict.situation import Situation
from offer_eval.core.verdict.standing import TIE, Prospect, Standing, contenders, points_of
from offer_eval.core.verdict.sureness import could_change_leader, sureness_of
from offer_eval.core.verdict.timing import (
    about_to_answer,
    due_sentence,
    early_answers,
    if_no_time,
    overdue,
    with_time,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from offer_eval.core.model import Means

PRESSING_WEEKS = 8.0
"""Savings for fewer weeks than this make the need pressing [weeks]."""

PRESSING_DAYS = 30
"""Bills due within this time make the need pressing [days]."""

CLEARLY_WORSE = 10.0
"""A fallback this many points behind the offer is clearly worse [points of 100]."""

GONE = "If they refuse: it is gone; turn to what is next."

REVIEW_MONTHS = 6
"""An eyes-open choice is looked at again after so many months of the calendar."""


def rule_on(
    standings: Sequence[Standing],
    *,
    today: date,
    prospects: Sequence[Prospect] = (),
    means: Means | None = None,
    first_share: float | None = None,
    by_whose: str = "by your own weights",
    off: frozenset[date] = frozenset(),
) -> Ruling:
    """The verdict on every row and on the decision as a whole.

    The first place goes to the best-scored row that fails no deal-breaker and carries no open stop flag. The order of
    `standings` does not matter for anything but the order of the answer. `first_share` is as for `sureness_of`;
    `by_whose` says in words whose weights the scores are by; `off` are days without mail besides weekends.
    """
    eligible = contenders(standings)
    top = tuple(s for s in eligible if points_of(s) > points_of(eligible[0]) - TIE)
    matters = could_change_leader(eligible)
    situation = Situation(
        standings=tuple(standings),
        eligible=eligible,
        top=top,
        matters=matters,
        today=today,
        prospects=tuple(prospects),
        means=means,
        by_whose=by_whose,
        own={name: tuple(u for u in matters if u.row == name) for name in {u.row for u in matters}},
        off=off,
    )
    scores = [s.score for s in eligible if s.score]
    return Ruling(
        winner=top[0].name if len(top) == 1 else None,
        runner_up=eligible[1].name if len(eligible) > 1 else None,
        sureness=sureness_of(scores, first_share=first_share, could_change=bool(matters)),
        gap=points_of(eligible[0]) - points_of(eligible[1]) if len(eligible) > 1 else None,
        ranks=_ranks(standings, eligible),
        verdicts={s.name: _verdict(s, situation) for s in standings},
        matters=matters,
    )


def _ranks(standings: Sequence[Standing], eligible: Sequence[Standing]) -> dict[str, int | None]:
    """Place by score, rows level with each other sharing it; None for a row that is not eligible."""
    ranks: dict[str, int | None] = dict.fromkeys((s.name for s in standings), None)
    place, last = 0, float("inf")
    for number, standing in enumerate(eligible, start=1):
        if points_of(standing) < last - TIE:
            place, last = number, points_of(standing)
        ranks[standing.name] = place
    return ranks


def _verdict(standing: Standing, situation: Situation) -> Verdict:
    if standing.declined_on is not None:
        return Verdict((), (f"Declined on {spoken(standing.declined_on, year=True)}.",))
    if standing.is_offer and (standing.stops or standing.failed):
        return _out(standing, situation)
    if standing.score is None:
        return _without_score(standing, situation)
    if standing in situation.top:
        return _first(standing, situation)
    return _not_first(standing, situation)


def _out(standing: Standing, situation: Situation) -> Verdict:
    """An offer with an open stop flag or a failed deal-breaker."""
    if standing.stops:
        flags = listed([flag_in_words(f) for f in standing.stops])
        return Verdict((Word.WALK_AWAY,), (f"Stop: {flags}. Do nothing more with it until this is cleared.",))
    refused = [judged.name for judged in standing.failed if judged.refused]
    if refused:
        reason = f"Fails what you cannot do without, and the cure was refused: {listed(refused)}."
        return Verdict((Word.WALK_AWAY,), (reason,))
    cures = tuple(judged.cure for judged in standing.failed)
    would_be = f" It would score {whole(standing.score.point)} of 100." if standing.score else ""
    reasons = (
        f"Fails what you cannot do without: {listed([j.name for j in standing.failed])}.{would_be}",
        f"Worth a yes only with changed terms: {listed(cures)}.",
    )
    return _asking(reasons, standing, situation, refused="If they refuse: walk away.", settle=cures)


def _asking(
    reasons: tuple[str, ...], standing: Standing, situation: Situation, *, refused: str, settle: tuple[str, ...]
) -> Verdict:
    """ASK FIRST, with ASK FOR TIME where the dates want it."""
    time = with_time((Word.ASK_FIRST,), standing, situation)
    return Verdict(
        time.words,
        (*reasons, *time.reasons),
        refused,
        ask_until=time.until,
        waiting_for=time.waiting_for,
        settle=settle,
    )


def _asking_for_time(reasons: tuple[str, ...], standing: Standing, situation: Situation, *, refused: str) -> Verdict:
    """ASK FOR TIME and nothing else."""
    time = with_time((), standing, situation)
    return Verdict(time.words, (*reasons, *time.reasons), refused, ask_until=time.until, waiting_for=time.waiting_for)


def _without_score(standing: Standing, situation: Situation) -> Verdict:
    if not standing.is_offer:
        return Verdict((), ("Not scored: nothing about it is rated.",))
    no_score = "There is no score: say what matters to you, and the offers can be compared."
    settle = blockers(standing)
    if not settle and not standing.in_writing:
        settle = ("the full terms in writing",)
    if settle:
        return _asking((no_score, before_a_yes(settle)), standing, situation, refused="", settle=settle)
    clean = (no_score, "Nothing known speaks against it.")
    left = situation.days_left(standing)
    if left is not None and left < 0:
        return _asking_for_time(clean, standing, situation, refused=GONE)
    prospect = about_to_answer(standing, situation)
    if prospect is not None:
        return _asking_for_time(clean, standing, situation, refused=if_no_time(prospect, standing, situation))
    return Verdict((Word.CHOOSE,), (*clean, *due_sentence(standing, situation)))


def _first(standing: Standing, situation: Situation) -> Verdict:
    """The best-scored row, or one of those that share the first place."""
    settle = (
        *blockers(standing),
        *unknowns_in_words(standing, situation.matters),
        *doubts_about_it(standing, situation),
    )
    lead = (
        lead_sentence(standing, situation),
        *poor_sentence(standing, situation),
        *could_be_ahead(standing, situation),
    )
    prospect = about_to_answer(standing, situation) if standing.is_offer else None
    if settle and prospect is None and _eyes_open(standing, situation):
        return _holding(standing, situation, lead)
    if settle:
        refused = if_refused(standing, situation)
        return _asking((*lead, before_a_yes(settle)), standing, situation, refused=refused, settle=settle)
    if not standing.is_offer:
        return Verdict((Word.CHOOSE,), lead)
    left = situation.days_left(standing)
    if left is not None and left < 0:
        return _asking_for_time(lead, standing, situation, refused=GONE)
    if prospect is not None:
        return _asking_for_time(lead, standing, situation, refused=if_no_time(prospect, standing, situation))
    first = early_answers(standing, situation)
    return Verdict(
        (Word.CHOOSE,),
        (*lead, *due_sentence(standing, situation), *first.values()),
        waiting_for=next(iter(first), ""),
    )


def _not_first(standing: Standing, situation: Situation) -> Verdict:
    behind = behind_sentence(standing, situation)
    failed = [judged.name for judged in standing.failed]
    if failed:
        return Verdict((), (f"Fails what you cannot do without: {listed(failed)}.",))
    own = situation.own.get(standing.name, ())
    if not standing.is_offer:
        return Verdict((), (behind,))
    if not own:
        left = situation.days_left(standing)
        keep = overdue(left) if left is not None and left < 0 else "Keep it in reserve."
        return Verdict((), (behind, keep))
    settle = (*blockers(standing), *unknowns_in_words(standing, own))
    could = f"It could come first; settle: {listed(settle)}."
    stays = "If they refuse: it stays where it is."
    return _asking((behind, could), standing, situation, refused=stays, settle=settle)


def _holding(standing: Standing, situation: Situation, lead: tuple[str, ...]) -> Verdict:
    review = months_after(standing.start or situation.today, REVIEW_MONTHS)
    flags = listed([flag_in_words(f) for f in standing.highs])
    reasons = (
        *lead,
        "A holding job, eyes open: the need is pressing and everything else is clearly worse.",
        f"Its flags stand: {flags}.",
        f"Look at it again on {spoken(review, year=True)}.",
        *due_sentence(standing, situation),
    )
    return Verdict((Word.CHOOSE,), reasons, holding=True, review_on=review)


def _eyes_open(standing: Standing, situation: Situation) -> bool:
    """Whether high flags may be lived with: pressing need, all else clearly worse, terms in hand, nothing else open."""
    left = situation.days_left(standing)
    if standing.in_writing is not True or (left is not None and left < 0):
        return False
    only_flags = bool(standing.highs) and not standing.untold and not situation.matters
    if could_be_ahead(standing, situation):
        return False
    others = [s for s in situation.eligible if s is not standing]
    worse = bool(others) and all(s.score and points_of(standing) - s.score.high >= CLEARLY_WORSE for s in others)
    return only_flags and worse and _pressing(situation)


def _pressing(situation: Situation) -> bool:
    means = situation.means
    if means is None:
        return False
    soon = means.bills_due is not None and (means.bills_due - situation.today).days <= PRESSING_DAYS
    thin = means.weeks_of_savings is not None and means.weeks_of_savings.point < PRESSING_WEEKS
    return soon or thin
