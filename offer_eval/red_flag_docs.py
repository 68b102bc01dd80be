"""The catalogue of red flags as a page to read.

`python -m offer_eval.red_flag_docs > docs/red-flags.md` makes the page anew.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from offer_eval.core.model import Offer
from offer_eval.core.red_flags import GROUPS, RULES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from offer_eval.core.red_flags import Rule

INTRO = """\
# Red flags

What deserves a question before you sign. This page is made from the catalogue in
`offer_eval/core/red_flags/`; it is not written by hand.

It is rare that one should not take a job at all. So every flag comes with its other side, with a question
to ask, and with something to do. No flag changes a score: flags stand beside it, and the verdict reads
both. Nothing here says what the law says; for that, ask a lawyer or a union.

**How grave**: *stop* (do nothing until it is settled), *high* (settle it before you say yes), *medium*
(ask), *low* (know it), *note* (seen, and usually harmless).

**How sure**: *confirmed* by what you entered, *suspected* from the words of a text, *cleared* with your
evidence, *acknowledged* with your reason. A rule that nobody could answer is *not asked*: unknown is never
the same as fine. To clear or accept a flag, write it under `flags` in the offer, by its id or its name:

```yaml
flags:
  RF301: {state: cleared, reason: they gave me until the 30th}
  cv_dead_end: {state: acknowledged, reason: I study in the evenings}
```

**Ranges**: a range is judged at both ends. Where the ends differ, the flag is one step milder than the
worse end and says that it may turn out better or worse.
"""


def page() -> str:
    """The whole catalogue in Markdown: introduction, list, and one section a rule."""
    return "\n".join([INTRO, *_overview(), *(section(rule) for rule in RULES.values())])


def section(rule: Rule) -> str:
    """One rule in Markdown, complete."""
    return "\n".join(_lines(rule))


def _overview() -> Iterator[str]:
    for prefix, title in GROUPS.items():
        yield f"## {prefix}: {title}\n"
        yield "| rule | what it looks for | how grave |\n| --- | --- | --- |"
        for rule in RULES.values():
            if rule.id.startswith(prefix):
                yield f"| {rule.id} `{rule.name}` | [{rule.title}](#{rule.id.lower()}) | {_gravity(rule)} |"
        yield ""


def _gravity(rule: Rule) -> str:
    return f"usually {rule.severity}" if rule.scale else str(rule.severity)


def _lines(rule: Rule) -> Iterator[str]:
    yield f'<a id="{rule.id.lower()}"></a>\n\n### {rule.id} · {rule.title}\n'
    yield f"`{rule.name}` · {_gravity(rule)}{' · order of steps' if rule.order_of_steps else ''}\n"
    yield f"**Why.** {rule.why}\n"
    yield f"**The other side.** {rule.other_side}\n"
    if rule.scale:
        yield f"**How grave.** {rule.scale}\n"
    if rule.question:
        yield f"**Ask.** {rule.question}\n"
    yield f"**Do.** {rule.action}\n"
    yield from _decided_by(rule)
    yield from _examples(rule)
    yield f"Source: {rule.source}.\n"


def _decided_by(rule: Rule) -> Iterator[str]:
    if rule.check is None:
        yield "**Decided by** the words of a text alone.\n"
        return
    yield "**Decided by**\n"
    for name in rule.fields:
        yield f"- `{name}`: {_prompt(name)}"
    yield ""


def _prompt(field: str) -> str:
    return " ".join((Offer.model_fields[field].description or "").split())


def _examples(rule: Rule) -> Iterator[str]:
    for head, fields, text in (
        ("Flagged", rule.trips, rule.trips_text),
        ("Not flagged", rule.passes, rule.passes_text),
    ):
        shown = [f"`{line}`" for line in _yaml(fields or {})] + ([f"“{text}”"] if text else [])
        if shown:
            yield f"{head}: {' · '.join(shown)}\n"


def _yaml(fields: Mapping[str, Any]) -> list[str]:
    return [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in fields.items()]


if __name__ == "__main__":
    sys.stdout.write(page())
