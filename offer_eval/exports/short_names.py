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


SHORTEST = 20
"""Characters that a short form keeps at least, so that it is still known by them."""


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
    """The first words that fit; a word too long for its room is cut inside where little else would be left."""
    kept = ""
    for word in name.split():
        room = LONGEST - 2 - len(kept)
        if len(word) > LONGEST_WORD or len(word) > room:
            cut = word[: min(LONGEST_WORD - 1, room)]
            kept = f"{kept} {cut}".strip() if len(kept) < SHORTEST else kept
            break
        kept = f"{kept} {word}".strip()
    return f"{kept}…"
