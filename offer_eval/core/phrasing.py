"""How titles and numbers stand in a sentence: whole points, one decimal at most, thousands apart."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_LISTED = 6
"""Things named in one sentence; more would not be read."""

TINY = 1e-9
"""Rounding errors this small do not lift a figure to the next step."""


def in_sentence(title: str) -> str:
    """A label or title as it stands inside a sentence: `Way to work` as `way to work`, `CV value` as it is."""
    return title[:1].lower() + title[1:] if title[1:2].islower() or title[1:2] == " " else title


def same_name(one: str, other: str) -> bool:
    """Whether two names are the same to a reader: capital letters and the kind of gap between words apart."""
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def whole(score: float) -> int:
    """The score in whole points, halves upwards, so that shown scores and shown gaps agree."""
    return math.floor(score + 0.5)


def points(gap: float) -> str:
    """A number of whole points in words."""
    if gap == 0:
        return "less than a point"
    return "1 point" if gap == 1 else f"{gap:g} points"


def number_text(number: float) -> str:
    """At most one decimal, thousands apart."""
    if abs(number) >= 1000:
        return f"{number:,.0f}"
    return "0" if abs(number) < 0.05 else f"{number:.1f}".removesuffix(".0")


def rounded_up(amount: float) -> float:
    """The amount rounded up to a figure that one says aloud, with two or three significant digits."""
    step = next((step for step in (500.0, 50.0, 5.0, 1.0) if amount >= 50 * step), 0.5)
    return math.ceil(amount / step - TINY) * step


def listed(parts: Sequence[str]) -> str:
    """The parts in one line; what is beyond the sixth is only counted."""
    more = [f"and {len(parts) - MOST_LISTED} more"] if len(parts) > MOST_LISTED else []
    return "; ".join([*parts[:MOST_LISTED], *more])


def named(names: Sequence[str]) -> str:
    """Names as one says them: `A`, `A and B`, `A, B and C`."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else list(names))
