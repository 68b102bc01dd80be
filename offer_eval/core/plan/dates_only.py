"""A decision whose amounts cannot be compared, as far as dates and messages need it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.model import with_currency

if TYPE_CHECKING:
    from typing import Any

    from offer_eval.core.model import Decision


def dates_only(decision: Decision) -> Decision:
    """The decision without scores: each row in its own currency, no criteria, no deal-breaker that a measure decides.

    For the plan of a decision that lacks an exchange rate or a price level, since deadlines need neither.
    """
    _, jobs = with_currency(decision)
    changes: dict[str, Any] = {
        "currency": None,
        "money": type(decision.money)(pay=decision.money.pay, horizon_years=decision.money.horizon_years),
        "criteria": {},
        "weighting": None,
        "deal_breakers": tuple(breaker for breaker in decision.deal_breakers if breaker.measure is None),
        "reasons_for_leaving": tuple(
            reason.model_copy(update={"criterion": None}) for reason in decision.reasons_for_leaving
        ),
        "offers": [jobs[offer.name] for offer in decision.offers],
    }
    if decision.present_job is not None:
        changes["present_job"] = jobs[decision.present_job.name]
    return decision.model_copy(update=changes)
