"""What a verdict consists of: words, reasons, how sure, in which order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from offer_eval.core.verdict.standing import Unknown


class Word(StrEnum):
    """What to do about one offer."""

    CHOOSE = "choose"
    ASK_FIRST = "ask_first"
    ASK_FOR_TIME = "ask_for_time"
    WALK_AWAY = "walk_away"


class Sureness(StrEnum):
    """How sure the first place is."""

    CLEAR = "clear"
    LEANS = "leans"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to do about one row, and why."""

    words: tuple[Word, ...]
    """Empty for a row that is neither first nor out: keep it in reserve."""
    reasons: tuple[str, ...]
    if_refused: str = ""
    """What follows if the employer refuses what is asked."""
    holding: bool = False
    """Whether it is a holding job, taken with eyes open."""
    review_on: date | None = None
    """When to look at an eyes-open choice again."""
    ask_until: date | None = None
    """The day to ask for, where time is to be asked for."""
    waiting_for: str = ""
    """The process that will have answered by then, or is to be heard before a yes."""
    settle: tuple[str, ...] = ()
    """What has to be settled before a yes."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """The verdict on the whole decision."""

    winner: str | None
    """The recommended row; None on an exact tie or where nothing is eligible."""
    runner_up: str | None
    sureness: Sureness | None
    """None with fewer than two eligible rows."""
    gap: float | None
    """Points between the first two [0-100]."""
    ranks: dict[str, int | None]
    """Place by score, ties sharing it; None for a row that is not eligible."""
    verdicts: dict[str, Verdict]
    matters: tuple[Unknown, ...] = ()
    """The unknowns that could change the first place, the most powerful first."""
