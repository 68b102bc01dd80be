"""What the advert, somebody's words and the papers say of one offer: for a terminal and for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from offer_eval.core.advert_diff.pasted import pasted_differences
from offer_eval.core.ledger import ledger
from offer_eval.exports.side_by_side import spoken
from offer_eval.exports.terminal import plain, safe, wrapped
from offer_eval.exports.texts import differences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.advert_diff.difference import Difference
    from offer_eval.core.evaluation import Evaluation
    from offer_eval.core.ledger import LedgerRow
    from offer_eval.exports.terminal import Paint

SIDES = {"advert": "advert", "said": "said", "written": "in writing", "own": "your own figure"}


def report(name: str, evaluation: Evaluation, paint: Paint = plain) -> str:
    """The ledger of the offer, then its letter against its advert; empty for a row that has neither."""
    rows, found = _known(name, evaluation)
    parts = [
        "\n".join([paint("Said and written", "title"), *(_line(row) for row in rows)]) if rows else "",
        "" if found is None else f"{paint('The letter against the advert', 'title')}\n{differences(found, paint)}",
    ]
    return "\n\n".join(part.rstrip("\n") for part in parts if part)


def as_data(name: str, evaluation: Evaluation) -> dict[str, Any]:
    """`said_and_written`: a mapping for each row of the ledger; `differences`: null without both texts."""
    from offer_eval.core.advert_diff.compare import as_data as differences_data  # noqa: PLC0415 - seldom wanted

    rows, found = _known(name, evaluation)
    return {
        "said_and_written": [
            {
                "term": row.term,
                **{side: getattr(row, side) or None for side in SIDES},
                "by": row.by or None,
                "only_said": row.only_said,
                "promise": row.promise,
            }
            for row in rows
        ],
        "differences": None if found is None else differences_data(found)["differences"],
    }


def _known(name: str, evaluation: Evaluation) -> tuple[tuple[LedgerRow, ...], tuple[Difference, ...] | None]:
    """The ledger of an offer and the differences between its texts; nothing of any other row."""
    decision = evaluation.decision
    offer = next((offer for offer in decision.offers if offer.name == name), None)
    if offer is None:
        return (), None
    return ledger(offer, processes=decision.processes), pasted_differences(offer.texts, evaluation.today)


def _line(row: LedgerRow) -> str:
    term = row.term if row.promise else spoken(row.term)
    by = f" ({row.by})" if row.by else ""
    end = ", not in writing" if row.only_said else ""
    return wrapped(safe(f"{term}: {'; '.join(_sides(row))}{by}{end}"), indent=4, first="  ")


def _sides(row: LedgerRow) -> Iterator[str]:
    """Each source that speaks of the term, with its value where that says more than the source's name."""
    for side, title in SIDES.items():
        value = getattr(row, side)
        if value:
            yield value if row.promise else f"{title} {value}"
