"""RF9: what only the person can feel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.red_flags.reading import words
from offer_eval.core.red_flags.rule import Answer, Asked, Hit, Severity, rule

if TYPE_CHECKING:
    from offer_eval.core.model import Offer
    from offer_eval.core.red_flags.rule import About


@rule(
    "RF901",
    "feels_wrong",
    severity=Severity.MEDIUM,
    why="A bad feeling often comes from something you saw and have not yet put into words.",
    other_side="A bad day, or the fear of anything new, feels much the same. It goes when the reason is named.",
    question="",
    action="Think twice: say what it is, and find the question that would settle it.",
    source='"After the Interview", Interview Skills course',
    fields=("feels_wrong",),
    trips={"feels_wrong": "they spoke badly of everyone who had left"},
    passes={"feels_wrong": "no"},
)
def feels_wrong(offer: Offer, _about: About) -> Answer:
    """Something feels wrong."""
    if offer.feels_wrong is None:
        return Asked.NOT_ASKED
    note = words(offer.feels_wrong)
    if not note:
        return Asked.FINE
    return Hit("You noted that something feels wrong." if note == "yes" else f"You noted: {note.rstrip('.')}.")
