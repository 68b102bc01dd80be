"""What a person writes: the decision, its criteria, its offers and their terms; pydantic, frozen."""

from offer_eval.core.model.decision import (
    FILE_VERSION,
    MAX_ROWS,
    Criterion,
    DealBreaker,
    Decision,
    Means,
    ReasonForLeaving,
    WeightEdit,
    with_currency,
)
from offer_eval.core.model.facts import Facts
from offer_eval.core.model.money_settings import MoneySettings
from offer_eval.core.model.money_terms import MoneyTerms
from offer_eval.core.model.offer import (
    Advert,
    CounterOffer,
    FlagAnswer,
    KeepSearching,
    Kind,
    Offer,
    PresentJob,
    Process,
    Promise,
    Proposed,
    Row,
    Terms,
    Texts,
    counter_offer_over,
    kind_of,
)
from offer_eval.core.model.quantity import Quantity, Written

__all__ = [
    "FILE_VERSION",
    "MAX_ROWS",
    "Advert",
    "CounterOffer",
    "Criterion",
    "DealBreaker",
    "Decision",
    "Facts",
    "FlagAnswer",
    "KeepSearching",
    "Kind",
    "Means",
    "MoneySettings",
    "MoneyTerms",
    "Offer",
    "PresentJob",
    "Process",
    "Promise",
    "Proposed",
    "Quantity",
    "ReasonForLeaving",
    "Row",
    "Terms",
    "Texts",
    "WeightEdit",
    "Written",
    "counter_offer_over",
    "kind_of",
    "with_currency",
]
