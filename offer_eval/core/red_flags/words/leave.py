"""Leave that is not defined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.words.language import Match, Text

_OPEN_LEAVE = phrases(
    r"(?:unlimited|uncapped|limitless|open|flexible|untracked|unmetered|take[- ]what[- ]you[- ]need|"
    r"as much) (?:[\w'-]+ ){0,2}(?:pto|vacation|holidays?|leave|time[- ]off|time off|days off|annual leave|"
    r"paid time)",
    r"(?:pto|vacation|holidays?|leave|time off) (?:is|are|days are)? ?(?:unlimited|uncapped|untracked|not tracked|"
    r"flexible)",
    unless=r"minimum|at least|average|<policy>",
    severity="note",
)


def leave_undefined(text: Text) -> Iterator[Match]:
    """Leave is unlimited with no minimum named."""
    yield from _OPEN_LEAVE.matches(text)
