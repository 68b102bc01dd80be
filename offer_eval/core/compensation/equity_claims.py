"""What an employer says about equity, beside what one must know to judge it; none of it is pay."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from offer_eval.core.compensation.equity import missing_for_value, option_value, tranches

if TYPE_CHECKING:
    from offer_eval.core.compensation.view import View
    from offer_eval.core.model.equity_terms import EquityGrant, EquityTerm


@dataclass(frozen=True, slots=True)
class EquityGap:
    """One thing not known about a grant."""

    kind: Literal["missing", "expiry", "unanswered"]
    """A term nobody asked for; the time to exercise after leaving; a term asked for and not given."""
    term: str
    sentence: str


@dataclass(frozen=True, slots=True)
class EquityView:
    """What stands beside an employer's claim about a grant; none of it is pay."""

    name: str
    claim: float | None
    """What the employer says it is worth [money]."""
    strike_cost: float | None
    """Cost to exercise everything [money]."""
    spread: float | None
    """N × (stated common price - strike), not below 0 [money]."""
    spread_at_preferred: float | None
    """The same at the price of the last round: a scenario, never the value [money]."""
    share_of_company: float | None
    """N / fully diluted shares [0-1]."""
    nominal: float | None
    """Value as stated over the whole schedule, before any haircut [money]; None where terms are missing."""
    counted: float
    """What counts as pay over the whole schedule [money]."""
    why: str
    """Why the claim and the spread differ; empty without a claim."""
    gaps: tuple[EquityGap, ...]


_TERM_WORDS: dict[EquityTerm, str] = {
    "strike": "the strike price",
    "units": "the number of shares or options",
    "fully_diluted": "the number of all shares, fully diluted",
    "preference": "what comes before common shares on a sale",
    "exercise_window_days": "the time to exercise after leaving",
    "common_value": "the value of a common share today",
}


def equity_gaps(grant: EquityGrant) -> tuple[EquityGap, ...]:
    """What is missing, what was asked and not answered, and a window in which options expire."""
    known = {
        "strike": grant.strike is not None or grant.kind == "rsu",
        "units": grant.units is not None or grant.value is not None,
        "fully_diluted": grant.fully_diluted is not None or bool(grant.listed),
        "preference": grant.preference is not None or bool(grant.listed),
        "exercise_window_days": grant.exercise_window_days is not None or grant.kind == "rsu",
        "common_value": grant.value_per_share is not None or grant.value is not None,
    }
    gaps = [_gap(term, asked=term in grant.asked_not_answered) for term in _TERM_WORDS if not known[term]]
    window = grant.exercise_window_days
    if window is not None and grant.kind == "options":
        sentence = f"After leaving you have {window.point:g} days to pay for the vested options, or they lapse."
        gaps.append(EquityGap("expiry", "exercise_window_days", sentence))
    return tuple(gaps)


def _gap(term: EquityTerm, *, asked: bool) -> EquityGap:
    words = _TERM_WORDS[term]
    if asked:
        return EquityGap("unanswered", term, f"You asked for {words} and have no answer.")
    return EquityGap("missing", term, f"Not known: {words}.")


def equity_view(grant: EquityGrant, view: View) -> EquityView:
    """Cost to exercise, spread and share of the company beside what the employer says."""
    units = view.more(grant.units) if grant.units is not None else None
    diluted = view.less(grant.fully_diluted) if grant.fully_diluted is not None else None
    claim = view.income(grant.claim) if grant.claim is not None else None
    return EquityView(
        name=grant.name,
        claim=claim,
        strike_cost=units * view.cost(grant.strike) if units is not None and grant.strike is not None else None,
        spread=_spread(grant, view, preferred=False),
        spread_at_preferred=_spread(grant, view, preferred=True),
        share_of_company=units / diluted if units is not None and diluted else None,
        nominal=None
        if missing_for_value(grant)
        else math.fsum(amount for _, amount in tranches(grant, view, nominal=True)),
        counted=math.fsum(amount for _, amount in tranches(grant, view)),
        why="" if claim is None else _why(grant),
        gaps=equity_gaps(grant),
    )


def _spread(grant: EquityGrant, view: View, *, preferred: bool) -> float | None:
    price = grant.preferred_price if preferred else grant.value_per_share
    if grant.units is None or price is None or (grant.strike is None and grant.kind == "options"):
        return None
    return option_value(view.more(grant.units), view.income(price), view.cost(grant.strike))


def _why(grant: EquityGrant) -> str:
    reasons = ["it is the employer's figure and not a price that somebody pays you"]
    if grant.kind == "options":
        reasons.append("the strike price has to be paid first")
    if grant.preferred_price is not None:
        reasons.append("investors' preferred shares are worth more than common ones")
    if grant.dilution is None or grant.dilution.high > 0:
        reasons.append("later rounds thin the share out")
    return "The claim differs because " + "; ".join(reasons) + "."
