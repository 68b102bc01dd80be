"""Units as a person reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from offer_eval.core.criteria import Resolved
    from offer_eval.core.evaluation import Evaluation


def unit(criterion: Resolved, evaluation: Evaluation) -> str:
    """The unit of a criterion's levels, money by its currency where it is known."""
    currency = evaluation.decision.currency
    return criterion.unit.replace("money ", f"{currency} " if currency else "")
