"""How sure the first place is, and what could change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.verdict.ruling import Sureness
from offer_eval.core.verdict.standing import HALF, TIE, Standing, Unknown, points_of
from offer_eval.core.waiting import CLOSE_POINTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offer_eval.core.value import Span

CLEAR_SHARE = 0.9
"""CLEAR needs the first row first in this share of the weightings near one's own [0-1]."""


def sureness_of(
    scores: Sequence[Span], *, first_share: float | None = None, could_change: bool | None = None
) -> Sureness | None:
    """CLEAR, LEANS or CLOSE from the scores of the eligible rows, best first; None for fewer than two.

    `first_share` is the share [0-1] of weightings near the person's own, with unknown levels drawn, that put the leader
    first. A gap under 3 points or a share under a half is CLOSE. CLEAR needs a share of 90 % and that nothing unknown
    could change the first place (`could_change`; where it is not given, that the leader's worst case lies above every
    rival's best case). Else LEANS. Source: docs/method.md.
    """
    if len(scores) < 2:
        return None
    leader, *rivals = scores
    if leader.point - rivals[0].point < CLOSE_POINTS - TIE or (first_share is not None and first_share < HALF):
        return Sureness.CLOSE
    within_reach = any(leader.low <= rival.high for rival in rivals) if could_change is None else could_change
    stable = first_share is None or first_share >= CLEAR_SHARE
    return Sureness.CLEAR if stable and not within_reach else Sureness.LEANS


def could_change_leader(eligible: Sequence[Standing]) -> tuple[Unknown, ...]:
    """The unknowns that could put another row first, by the points they move, most first.

    A row's unknowns are taken together, since one letter can settle them: they matter if the leader with all of its
    own at their worst falls behind the best rival, or a rival with all of its own at their best passes the leader.
    Where rows share the first place, every unknown of theirs matters.
    """
    if len(eligible) < 2:
        return ()
    best = points_of(eligible[0])
    top = [s for s in eligible if points_of(s) > best - TIE]
    found = []
    if len(top) > 1:
        found += [u for s in top for u in s.unknowns]
    elif top[0].score and top[0].score.low < points_of(eligible[1]) - TIE:
        found += [u for u in top[0].unknowns if u.low < best - TIE]
    for rival in eligible[len(top) :]:
        if rival.score and rival.score.high > best + TIE:
            found += [u for u in rival.unknowns if u.high > points_of(rival) + TIE]
    return tuple(sorted(found, key=lambda u: (u.low - u.high, u.row, u.label)))
