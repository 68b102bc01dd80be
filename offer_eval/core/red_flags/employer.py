"""RF6: the state the employer is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.red_flags.reading import answer, at_ends, percent, span
from offer_eval.core.red_flags.rule import Answer, Asked, Hit, Severity, rule

if TYPE_CHECKING:
    from offer_eval.core.model import Offer, Quantity
    from offer_eval.core.red_flags.rule import About

MONTH = 365.25 / 12
"""Days in a month on average."""


@rule(
    "RF601",
    "short_runway",
    severity=Severity.HIGH,
    scale="By the months left today: high under 6; high from 6 to 12, medium if the next round is signed or "
    "there is a profit; low up to 18, a note if so; nothing above 18.",
    why="When the money ends, wages and jobs end with it.",
    other_side="A signed round, or a profit, changes the picture.",
    question="For how many months does the money last, and what happens if the next round comes late?",
    action="Ask for the figure and its date; keep savings that last until a next job.",
    source="Venture Hacks; J. Mattheij",
    fields=("runway_months", "runway_as_of", "runway_secured"),
    trips={"runway_months": 5},
    passes={"runway_months": 24},
)
def short_runway(offer: Offer, about: About) -> Answer:
    """The employer's money may run out."""
    secured = bool(offer.runway_secured)
    if offer.runway_months is None:
        return Asked.FINE if secured else Asked.NOT_ASKED
    gone = max(0.0, (about.today - offer.runway_as_of).days / MONTH) if offer.runway_as_of else 0.0
    judged = at_ends(offer.runway_months, lambda months: _runway(months - gone, secured=secured))
    left = max(0.0, offer.runway_months.point - gone)
    since = f", counted from {offer.runway_as_of}: about {left:.0f} of them are left" if offer.runway_as_of else ""
    firm = " The next round is signed, or there is a profit." if secured else ""
    return answer(judged, f"Money for {span(offer.runway_months, 'month')}{since}.{firm}")


def _runway(months: float, *, secured: bool) -> Severity | None:
    if months > 18:
        return None
    if months > 12:
        return Severity.NOTE if secured else Severity.LOW
    return Severity.MEDIUM if secured and months >= 6 else Severity.HIGH


@rule(
    "RF602",
    "layoffs_or_exits",
    severity=Severity.MEDIUM,
    why="Cuts often come in more than one wave, and leaders often know first.",
    other_side="The cut may be behind them, and a new head may be a fresh start.",
    question="Is this post funded for the next 18 months, and who decided on it?",
    action="Ask what changed and whether more is planned; prefer longer notice from them.",
    source="Built In; Monster",
    fields=("staff_cut_share", "leaders_left"),
    trips={"staff_cut_share": "15%"},
    passes={"staff_cut_share": 0, "leaders_left": False},
    trips_text="After this year's restructuring we are a leaner team.",
    passes_text="We have grown from 20 to 35 people.",
)
def layoffs_or_exits(offer: Offer, _about: About) -> Answer:
    """People were let go, or leaders left."""
    cut, left = _cut(offer.staff_cut_share), offer.leaders_left
    if left:
        said = f" {cut.evidence}" if isinstance(cut, Hit) else ""
        return Hit(f"A leader left in the last 12 months.{said}", Severity.MEDIUM, field="leaders_left")
    if isinstance(cut, Hit):
        return cut
    return Asked.FINE if cut is Asked.FINE and left is False else Asked.NOT_ASKED


def _cut(share: Quantity | None) -> Answer:
    if share is None:
        return Asked.NOT_ASKED
    judged = at_ends(share, lambda part: Severity.MEDIUM if part >= 0.1 else None)
    return answer(judged, f"{percent(share)} of the staff were let go in the last 12 months.")


@rule(
    "RF603",
    "late_pay",
    severity=Severity.HIGH,
    scale="High if it happened more than once; low if once.",
    why="Wages that come late once too often may one day not come.",
    other_side="A single mistake of the bank happens to everybody.",
    question="Has pay ever been late, and why?",
    action="Ask somebody who works there; do not start without savings.",
    source="published advice on signs of a firm in trouble",
    fields=("times_paid_late",),
    trips={"times_paid_late": 3},
    passes={"times_paid_late": 0},
    trips_text="Wages were delayed again in March.",
    passes_text="Pay is in your account on the 25th.",
)
def late_pay(offer: Offer, _about: About) -> Answer:
    """Wages or suppliers were paid late."""
    times = offer.times_paid_late
    if times is None:
        return Asked.NOT_ASKED
    judged = at_ends(times, lambda n: Severity.HIGH if n > 1 else Severity.LOW if n > 0 else None)
    return answer(judged, f"Paid late {span(times, 'time')}, as far as you know.")
