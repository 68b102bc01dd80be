"""offer_eval: compare job offers by your own weights, see the red flags, and know how sure the answer is."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from offer_eval.core.evaluation import Evaluation, evaluate
    from offer_eval.core.model import Decision
    from offer_eval.decision_file import read_decision
    from offer_eval.errors import InputError
    from offer_eval.exports import EXPORTS
    from offer_eval.joining import join

__all__ = ["EXPORTS", "Decision", "Evaluation", "InputError", "evaluate", "join", "read_decision"]

_HOMES = {
    "EXPORTS": "offer_eval.exports",
    "Decision": "offer_eval.core.model",
    "Evaluation": "offer_eval.core.evaluation",
    "InputError": "offer_eval.errors",
    "evaluate": "offer_eval.core.evaluation",
    "join": "offer_eval.joining",
    "read_decision": "offer_eval.decision_file",
}


def __getattr__(name: str) -> object:
    """The public names, each imported when first used, so that `offer-eval --help` stays quick."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
