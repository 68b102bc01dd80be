"""Advert against offer: which terms the letter changes, which it betters, and which it does not mention."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from offer_eval.core.advert_diff.compare_money import benefits_change, bonus_change, salary_change
from offer_eval.core.advert_diff.compare_work import (
    contract_change,
    hours_change,
    location_change,
    remote_days_change,
    start_change,
    title_change,
)
from offer_eval.core.advert_diff.difference import BETWEEN, Change, Difference
from offer_eval.core.advert_diff.pieces import quoted, speaking
from offer_eval.core.advert_diff.stated import Stated, stated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

SCHEMA_VERSION = 1
"""Version of the JSON form."""


def compare_texts(advert: str, offer: str, *, today: date) -> tuple[Difference, ...]:
    """The differences between an advert and an offer letter or contract, in the order of the fields.

    What lies inside an advertised range is no difference; what the advert does not mention is none either. A letter
    that grants the rest `as advertised` is silent about nothing.

    Args:
        advert: Plain text of the advert, in English.
        offer: Plain text of the letter or contract, in English.
        today: Gives dates without a year their year.
    """
    said = stated(advert, letter=False, today=today)
    written = stated(offer, letter=True, today=today)
    found = tuple(_differences(said, written, today))
    if any(_AS_ADVERTISED.search(piece.text) for piece in speaking(written.parts, ("adver", "posting"))):
        found = tuple(row for row in found if row.kind is not Change.NOT_IN_LETTER)
    if not found:
        return ()
    adverts = _quotes(advert, [row.advert_words for row in found])
    offers = _quotes(offer, [row.offer_words for row in found])
    return tuple(
        replace(row, advert_words=one, offer_words=other)
        for row, one, other in zip(found, adverts, offers, strict=True)
    )


_AS_ADVERTISED = re.compile(
    r"\b(?:other|remaining|further|all) (?:[\w-]{1,12} ){0,3}?(?:terms|conditions|benefits|details)\b[^.;]{0,60}\b"
    r"(?:advertis\w+|advert|posting)\b",
    re.IGNORECASE,
)


def _quotes(text: str, words: list[str]) -> list[str]:
    """The words of each difference as the text has them."""
    apart = [one.split(BETWEEN) for one in words]
    quotes = iter(quoted(text, tuple(part for parts in apart for part in parts)))
    return [BETWEEN.join(dict.fromkeys(next(quotes) for _ in parts)) for parts in apart]


def as_data(differences: tuple[Difference, ...]) -> dict[str, Any]:
    """Plain data for JSON: `{schema_version, differences: [{field, advert, offer, kind, evidence}]}`."""
    return {
        "schema_version": SCHEMA_VERSION,
        "differences": [
            {
                "field": difference.field,
                "advert": difference.advert,
                "offer": difference.offer,
                "kind": difference.kind.value,
                "evidence": {"advert": difference.advert_words, "offer": difference.offer_words},
            }
            for difference in differences
        ],
    }


def _differences(said: Stated, written: Stated, today: date) -> Iterator[Difference]:
    yield from title_change(said.title, written)
    yield from salary_change(said, written)
    yield from location_change(said, written)
    yield from remote_days_change(said, written)
    yield from hours_change(said.hours, written)
    yield from contract_change(said.contract, written)
    yield from start_change(said.start, written, today)
    yield from bonus_change(said, written)
    yield from benefits_change(said, written)
