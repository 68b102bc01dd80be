"""The letter pasted into an offer against the advert pasted beside it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date

    from offer_eval.core.advert_diff.difference import Difference
    from offer_eval.core.model.offer import Texts


def paper_of(texts: Texts | None) -> Literal["offer_letter", "contract"] | None:
    """The field of the text that is held against the advert: the letter, else the contract; None without a pair."""
    if texts is None or not texts.advert:
        return None
    return "offer_letter" if texts.offer_letter else "contract" if texts.contract else None


def pasted_differences(texts: Texts | None, today: date) -> tuple[Difference, ...] | None:
    """The differences between the two texts, as `compare_texts` finds them; None without a pair."""
    paper = paper_of(texts)
    if texts is None or paper is None:
        return None
    return _compared(texts.advert, getattr(texts, paper), today)


@lru_cache(maxsize=16)
def _compared(advert: str, paper: str, today: date) -> tuple[Difference, ...]:
    """Kept, since a page asks anew with every move of a weight."""
    # Compiling its patterns takes longer than everything else, and most offers bring no two texts.
    from offer_eval.core.advert_diff.compare import compare_texts  # noqa: PLC0415

    return compare_texts(advert, paper, today=today)
