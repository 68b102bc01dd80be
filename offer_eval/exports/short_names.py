"""Names that would break a table or a heading, in a form that does not; the full ones stay in a list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.exports.rewriting import rewritten

if TYPE_CHECKING:
    from offer_eval.core.evaluation import Evaluation

LONGEST = 40
"""Characters of a name that a table and a heading bear."""

LONGEST_WORD = 24
"""Characters of a name without spaces that they bear, since nothing breaks it."""


def shortened(evaluation: Evaluation) -> tuple[Evaluation, dict[str, str]]:
    """The evaluation with short forms for long names in every sentence and table, and (short form: full name)."""
    names = [row.name for row in evaluation.rows] + [p.employer for p in evaluation.decision.processes]
    short = short_forms(names)
    if not short:
        return evaluation, {}
    longest = sorted(short, key=len, reverse=True)
    known = re.compile("|".join(re.escape(name) for name in longest))

    def veil(text: str) -> str:
        return known.sub(lambda found: short[found[0]], text).replace("….", "…")

    return rewritten(evaluation, veil, short, written=True), {form: name for name, form in short.items()}


def short_forms(names: list[str]) -> dict[str, str]:
    """(name: short form) of the names that are too long, no form like another name or form."""
    taken, forms = set(names), {}
    for name in dict.fromkeys(names):
        if len(name) > LONGEST or max(map(len, name.split()), default=0) > LONGEST_WORD:
            form, number = _cut(name), 1
            while form in taken:
                number += 1
                form = f"{_cut(name)} ({number})"
            taken.add(form)
            forms[name] = form
    return forms


def _cut(name: str) -> str:
    """The first words that fit, or the first letters of one long word."""
    kept = ""
    for word in name.split():
        if len(word) > LONGEST_WORD or len(kept) + len(word) > LONGEST - 2:
            break
        kept = f"{kept} {word}".strip()
    return f"{kept or name.split(maxsplit=1)[0][: LONGEST_WORD - 1]}…"
