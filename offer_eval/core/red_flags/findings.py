"""All findings on one offer: from its fields and from the words pasted into it."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from offer_eval.core.advert_diff.pasted import paper_of, pasted_differences
from offer_eval.core.red_flags import RULES, answered, check_fields
from offer_eval.core.red_flags.rule import Finding, Severity, State

if TYPE_CHECKING:
    from datetime import date

    from offer_eval.core.model import CounterOffer, Offer
    from offer_eval.core.red_flags.rule import About
    from offer_eval.core.red_flags.words.language import Kind

KINDS: tuple[Kind, ...] = ("advert", "offer_letter", "email", "contract")

DIFFERS = "RF305"
"""The rule that the offer is not as advertised."""

_LESS_GRAVE = {"bonus": Severity.LOW, "benefits": Severity.LOW, "start_date": Severity.NOTE}
"""Severity of a difference between two pasted texts; medium for all others. One step milder than the same difference
between fields that the person filled in, as it is only read from words."""


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
    if DIFFERS not in found and (between := _between_texts(offer, about.today)) is not None:
        found[DIFFERS] = answered(between, offer.flags)
    return list(found.values())


def _between_texts(offer: Offer | CounterOffer, today: date) -> Finding | None:
    """What the pasted letter, or else the contract, changes of the pasted advert."""
    paper = paper_of(offer.texts)
    changed = [each for each in pasted_differences(offer.texts, today) or () if each.kind == "different"]
    if paper is None or not changed:
        return None
    said = "; ".join(f"{each.field.replace('_', ' ')}: advertised {each.advert}, now {each.offer}" for each in changed)
    graded = [_LESS_GRAVE.get(each.field, Severity.MEDIUM) for each in changed]
    evidence = f"{said[:1].upper()}{said[1:]}."
    rule = RULES[DIFFERS]
    return Finding(
        rule=rule.id,
        name=rule.name,
        label=rule.label,
        severity=max(graded, key=lambda severity: severity.gravity),
        state=State.SUSPECTED,
        evidence=evidence,
        question=f"{evidence} What has changed?",
        field=paper,
    )


@lru_cache(maxsize=16)
def _in_words(text: str, kind: Kind, today: date) -> tuple[Finding, ...]:
    """What the words raise; kept, since a page asks anew with every move of a weight."""
    # Compiling its patterns takes longer than everything else, and most offers bring no text.
    from offer_eval.core.red_flags.text_check import check_text  # noqa: PLC0415

    return check_text(text, kind=kind, today=today)
