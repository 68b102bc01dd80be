"""What a comparison of an advert with a letter finds: one row for each term that the letter changes or leaves out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Change(StrEnum):
    """What the letter does to a term of the advert."""

    DIFFERENT = "different"
    """Another value, no better for the candidate as far as can be told."""
    BETTER = "better"
    """A value that is better for the candidate."""
    NOT_IN_LETTER = "not_in_letter"
    """The letter does not mention it."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One term that the advert states and the letter changes or leaves out."""

    field: str
    """title, seniority, salary, location, remote_days, hours, contract_type, start_date, bonus or benefits."""
    advert: str
    """The value in the advert."""
    offer: str
    """The value in the letter; empty where it is not mentioned."""
    kind: Change
    advert_words: str
    """The words of the advert."""
    offer_words: str
    """The words of the letter; empty where it is not mentioned."""


BETWEEN = " … "
"""Stands between two places of a text that are quoted together."""
