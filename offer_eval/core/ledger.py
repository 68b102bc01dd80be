"""What was advertised, said and written about each term, side by side; and what was only said."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from pydantic import BaseModel

from offer_eval.core.model import MoneyTerms, Quantity, Terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from offer_eval.core.model import Offer, Process, Promise
    from offer_eval.core.model.journal import Interview, Said

_NOT_A_TERM = frozenset({
    "ratings", "overall", "notes", "promises", "name", "advert", "texts", "flags", "offer_at", "answer_by",
    "employer", "commute_minutes", "commute_cost", "commute_cost_per_year", "commuting_days_per_year",
    "tax_rate", "equity_tax_rate", "net_pay", "price_level", "household", "leave_month", "tax_system",
    "contact_name", "contact_email", "declined_on",
})  # fmt: skip
"""What the person finds out alone, or what is no term of the job."""

_SHARES = frozenset(
    {"share", "fte", "guaranteed", "payout", "probability", "target_bonus", "employer_share", "discount"}
)
"""Numbers shown as a percentage."""
_SILENT = frozenset({"currency", "source", "note"})
"""What is shown with its number, or not at all."""
_FIRST = ("title", "place", "contract_type", "start")
"""The terms that head the ledger."""


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One term, or one promise, by where it comes from; a column without anything known is empty."""

    term: str
    """Name of the field, or the words of the promise."""
    advert: str = ""
    """What the advert says."""
    said: str = ""
    """What somebody said."""
    written: str = ""
    """What a document or an e-mail says."""
    own: str = ""
    """The person's own figure, or one whose source is not noted."""
    by: str = ""
    """Who promised it."""
    only_said: bool = False
    """Whether it was said or advertised and stands nowhere in writing."""
    promise: bool = False
    """Whether it is one of the offer's promises."""


@dataclass(slots=True)
class _Sides:
    advert: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    own: list[str] = field(default_factory=list)


def ledger(offer: Offer, *, processes: Iterable[Process] = ()) -> tuple[LedgerRow, ...]:
    """A row for each known term of an offer whose source matters, each promise, and each thing said in an interview.

    A term is only said where somebody said it and nothing in writing holds it. A term that stands in the advert and
    nowhere else is shown in the advert's column only.

    Args:
        offer: The offer.
        processes: The applications of the decision; the interviews of those with the offer's employer are read. What
            was said there has no row of its own where the same words stand among the offer's promises.
    """
    rows = [row for name in _terms() if (row := _row(offer, name)) is not None]
    rows += [_promised(promise) for promise in offer.promises]
    return (*rows, *_heard(offer, processes))


def only_said(rows: tuple[LedgerRow, ...]) -> tuple[LedgerRow, ...]:
    """The rows that nothing in writing holds."""
    return tuple(row for row in rows if row.only_said)


def _terms() -> tuple[str, ...]:
    names = (*_FIRST, *MoneyTerms.model_fields, *Terms.model_fields)
    return tuple(name for name in dict.fromkeys(names) if name not in _NOT_A_TERM)


def _row(offer: Offer, name: str) -> LedgerRow | None:
    sides = _Sides()
    leaves = list(_leaves(getattr(offer, name), name))
    sources = {source for _, _, source in leaves if source}
    usual = sources.pop() if len(sources) == 1 else "own"
    for part, value, source in leaves:
        getattr(sides, source or usual).append(f"{part} {value}" if part else value)
    if offer.advert is not None:
        sides.advert += [value for _, value, _ in _leaves(getattr(offer.advert, name, None), name)]
    if not (sides.advert or sides.said or sides.written):
        return None
    return LedgerRow(
        term=name,
        advert=", ".join(dict.fromkeys(sides.advert)),
        said=", ".join(sides.said),
        written=", ".join(sides.written),
        own=", ".join(sides.own),
        only_said=bool(sides.said) and not sides.written,
    )


def _leaves(value: object, name: str, part: str = "") -> Iterator[tuple[str, str, str | None]]:
    """The known values inside a term: which part of it, the value in words, and its source where it has one."""
    if value is None or isinstance(value, dict) or value in _NOTHING:
        return
    if isinstance(value, Quantity):
        yield part, _quantity(value, name), value.source
    if isinstance(value, BaseModel):
        yield from _fields(value, part)
    elif isinstance(value, tuple):
        for number, item in enumerate(value, start=1):
            yield from _leaves(item, name, f"{part} {number}".strip() if len(value) > 1 else part)
    else:
        yield part, _plain(value), None


_NOTHING: tuple[object, ...] = ("", ())


def _fields(value: BaseModel, part: str) -> Iterator[tuple[str, str, str | None]]:
    own = Quantity.model_fields if isinstance(value, Quantity) else ()
    for inner in type(value).model_fields:
        if inner not in own and inner not in _SILENT and inner in value.model_fields_set:
            yield from _leaves(getattr(value, inner), inner, f"{part} {inner.replace('_', ' ')}".strip())


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value.isoformat() if isinstance(value, date) else str(value)


def _quantity(quantity: Quantity, name: str) -> str:
    percent = name in _SHARES and quantity.high <= 1
    ends = [_number(end, percent=percent) for end in dict.fromkeys((quantity.low, quantity.high))]
    currency = getattr(quantity, "currency", None)
    return " to ".join(ends) + (f" {currency}" if currency else "")


def _number(number: float, *, percent: bool) -> str:
    return f"{100 * number:g} %" if percent else f"{number:,.2f}".rstrip("0").rstrip(".")


def _promised(promise: Promise) -> LedgerRow:
    side = "advert" if promise.source == "advert" else "written" if promise.in_writing else "said"
    words = {"advert": "advertised", "written": "in writing", "said": "said"}[side]
    return LedgerRow(term=promise.what, **{side: words}, by=promise.by, only_said=not promise.in_writing, promise=True)


def said_about(offer: Offer, processes: Iterable[Process]) -> Iterator[tuple[Interview, Said]]:
    """Everything noted as said in the interviews with the offer's employer, each with its interview."""
    names = {name.casefold() for name in (offer.name, offer.employer) if name}
    for process in processes:
        if process.employer.casefold() in names:
            yield from ((notes, said) for notes in process.interviews for said in notes.said)


def _heard(offer: Offer, processes: Iterable[Process]) -> Iterator[LedgerRow]:
    """What was said in the interviews that led to an offer, each thing once, in the order of the notes."""
    known = {_words(promise.what) for promise in offer.promises}
    for notes, said in said_about(offer, processes):
        if _words(said.what) not in known:
            known.add(_words(said.what))
            when = f"in the interview of {notes.on.isoformat()}" if notes.on else "in an interview"
            yield LedgerRow(term=said.what, said=when, by=said.by or notes.people, only_said=True)


def _words(text: str) -> str:
    """A sentence for comparison: without case, outer marks and double spaces."""
    return " ".join(text.casefold().strip(" .!;,\"'").split())
