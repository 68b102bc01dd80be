"""All findings on one offer: from its fields and from the words pasted into it."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from offer_eval.core.red_flags import answered, check_fields

if TYPE_CHECKING:
    from datetime import date

    from offer_eval.core.model import CounterOffer, Offer
    from offer_eval.core.red_flags.rule import About, Finding
    from offer_eval.core.red_flags.words.language import Kind

KINDS: tuple[Kind, ...] = ("advert", "offer_letter", "email", "contract")


def findings_of(offer: Offer | CounterOffer, about: About) -> tuple[tuple[Finding, ...], tuple[str, ...]]:
    """(findings, ids of the rules not asked), open and gravest first.

    A rule that the person's own fields confirm is not reported again from a text; one that only a text raises is
    suspected. What the person cleared or acknowledged stays in the list.
    """
    findings, not_asked = check_fields(offer, about)
    seen = {finding.rule for finding in findings}
    from_words = [finding for finding in _from_texts(offer, about) if finding.rule not in seen]
    raised = {finding.rule for finding in from_words}
    ordered = sorted((*findings, *from_words), key=lambda f: (not f.open, -f.severity.gravity, f.rule))
    return tuple(ordered), tuple(rule for rule in not_asked if rule not in raised)


def _from_texts(offer: Offer | CounterOffer, about: About) -> list[Finding]:
    """The first finding of each rule in any of the texts."""
    if offer.texts is None:
        return []
    found: dict[str, Finding] = {}
    for kind in KINDS:
        text = getattr(offer.texts, kind)
        for finding in _in_words(text, kind, about.today) if text else ():
            found.setdefault(finding.rule, answered(replace(finding, field=finding.field or kind), offer.flags))
    return list(found.values())


@lru_cache(maxsize=16)
def _in_words(text: str, kind: Kind, today: date) -> tuple[Finding, ...]:
    """What the words raise; kept, since a page asks anew with every move of a weight."""
    # Compiling its patterns takes longer than everything else, and most offers bring no text.
    from offer_eval.core.red_flags.text_check import check_text  # noqa: PLC0415

    return check_text(text, kind=kind, today=today)
