"""Public holidays of the decision's country, from the optional `holidays` package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.errors import InputError, Problem

if TYPE_CHECKING:
    from datetime import date

    from offer_eval.core.model import Decision

YEARS_AHEAD = 2
"""How far the plan looks: a new application a year after a no, looks back nine months after the start."""


def with_public_holidays(decision: Decision, today: date) -> Decision:
    """The decision with the public holidays of `holidays_in` among its days off.

    Unchanged without a country, or without the package.

    Raises:
        InputError: if the package does not know the country or the region.
    """
    if decision.holidays_in is None:
        return decision
    try:
        import holidays  # noqa: PLC0415 - an optional extra
    except ImportError:
        return decision
    country, _, region = decision.holidays_in.partition("-")
    try:
        found = holidays.country_holidays(
            country, subdiv=region or None, years=range(today.year, today.year + YEARS_AHEAD + 1)
        )
    except NotImplementedError:
        fix = "write a country, with its region behind it if wanted, such as AT, DE-BY or US-CA; or list days_off"
        raise InputError(
            Problem("has no known public holidays", field="holidays_in", found=decision.holidays_in, fix=fix)
        ) from None
    days = {*found, *(day for day in decision.days_off if day is not None)}
    return decision.model_copy(update={"days_off": tuple(sorted(days))})
