"""What the advert, somebody's words and the papers say of one offer, side by side; part of the section "Red flags"."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

import streamlit as st

from offer_eval.core.advert_diff.pasted import paper_of, pasted_differences
from offer_eval.core.ledger import ledger
from offer_eval.exports.side_by_side import spoken
from offer_eval.ui import markup

if TYPE_CHECKING:
    from datetime import date

    from offer_eval.core.advert_diff.difference import Difference
    from offer_eval.core.ledger import LedgerRow
    from offer_eval.core.model import Decision, Offer

CHANGES = {
    "different": ("Otherwise", "wait"),
    "better": ("Better", "good"),
    "not_in_letter": ("Not in it", "calm"),
}
"""What the paper does to a term of the advert: words and look."""

QUOTED = 80
"""Most letters quoted of a sentence; the whole stands in the text itself."""

SIDES = ("advert", "said", "written", "own")


def show(offer: Offer, decision: Decision, today: date) -> None:
    """Advert against letter where both were pasted, then every term by where it comes from."""
    found = pasted_differences(offer.texts, today)
    if found is not None:
        _against_advert(found, "letter" if paper_of(offer.texts) == "offer_letter" else "contract")
    rows = ledger(offer, processes=decision.processes)
    if rows:
        _ledger(rows)


def _against_advert(found: tuple[Difference, ...], name: str) -> None:
    with st.expander(f"The {name} against the advert: {len(found)} to look at", expanded=bool(found)):
        if not found:
            markup.html(markup.paragraph(f"The {name} says nothing otherwise than the advert."))
            return
        head = _head(("Term", "Advert", f"The {name}"))
        body = "".join(_difference(each) for each in found)
        markup.html(markup.scrolling(f"<table>{head}<tbody>{body}</tbody></table>", f"The {name} against the advert"))
        markup.html(
            markup.paragraph("Read from the words by rule, in English only. Look it up in the text.", kind="oe-quiet")
        )


def _difference(difference: Difference) -> str:
    words, kind = CHANGES[difference.kind.value]
    badge = markup.badge(words, kind)
    offered = markup.paragraph(difference.offer) + _quote(difference.offer, difference.offer_words)
    cells = (
        f"<td>{markup.paragraph(difference.advert)}{_quote(difference.advert, difference.advert_words)}</td>",
        f"<td>{badge}{offered}</td>",
    )
    return markup.row(spoken(difference.field), cells)


def _quote(value: str, words: str) -> str:
    flat = shorten(words, QUOTED, placeholder=" …")
    return "" if not flat or flat == value else markup.paragraph(f"\u201c{flat}\u201d", kind="oe-quiet")


def _ledger(rows: tuple[LedgerRow, ...]) -> None:
    only = sum(row.only_said for row in rows)
    title = f"Said and written: {only} only said" if only else "Said and written: all that was said stands in writing"
    with st.expander(title, expanded=bool(only)):
        used = [side for side in SIDES if any(getattr(row, side) for row in rows)]
        titles = {"advert": "Advert", "said": "Said", "written": "In writing", "own": "Your own figure"}
        head = _head(("What", *(titles[side] for side in used), "By whom"))
        body = "".join(_entry(row, used) for row in rows)
        markup.html(markup.scrolling(f"<table>{head}<tbody>{body}</tbody></table>", "Said and written"))
        if only:
            markup.html(markup.paragraph("Before you say yes, ask to have in writing what was only said."))


def _entry(row: LedgerRow, used: list[str]) -> str:
    cells = [f"<td>{markup.paragraph(getattr(row, side))}</td>" for side in used]
    only = " " + markup.badge("only said", "wait") if row.only_said else ""
    return markup.row(
        row.term if row.promise else spoken(row.term), [*cells, f"<td>{markup.paragraph(row.by)}{only}</td>"]
    )


def _head(titles: tuple[str, ...]) -> str:
    cells = "".join(f'<th scope="col">{title}</th>' for title in titles)
    return f"<thead><tr>{cells}</tr></thead>"
