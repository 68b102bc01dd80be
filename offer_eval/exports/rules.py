"""The catalogue of red flags for a terminal and for other programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from offer_eval.core.checks import did_you_mean
from offer_eval.core.red_flags import GROUPS, RULES, find
from offer_eval.errors import InputError, Problem
from offer_eval.exports.terminal import plain, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from offer_eval.core.red_flags import Rule
    from offer_eval.exports.terminal import Paint


def listing(paint: Paint = plain) -> str:
    """All rules by group, one line each."""
    return "\n\n".join("\n".join(_group(prefix, title, paint)) for prefix, title in GROUPS.items()) + "\n"


def explained(key: str, paint: Paint = plain) -> str:
    """One rule in full, by its id or its name.

    Raises:
        InputError: if there is no such rule.
    """
    rule = _rule(key)
    parts = [
        paint(f"{rule.id}  {rule.title}", "title"),
        f"  {rule.name}, {_gravity(rule, paint)}",
        *(wrapped(f"{head}: {text}", indent=2) for head, text in _texts(rule) if text),
    ]
    return "\n".join(parts) + "\n"


def as_json(key: str | None) -> str:
    """All rules, or one, as JSON.

    Raises:
        InputError: if there is no such rule.
    """
    rules = list(RULES.values()) if key is None else [_rule(key)]
    return (
        json.dumps({"schema_version": 1, "rules": [_data(rule) for rule in rules]}, ensure_ascii=False, indent=2) + "\n"
    )


def _rule(key: str) -> Rule:
    rule = find(key)
    if rule is None:
        known = [*RULES, *(each.name for each in RULES.values())]
        fix = did_you_mean(key, known, otherwise="`offer-eval flags` lists them")
        raise InputError(Problem("is no red flag in the catalogue", "flags", found=repr(key), fix=fix))
    return rule


def _group(prefix: str, title: str, paint: Paint) -> Iterator[str]:
    yield paint(f"{prefix}xx  {title}", "title")
    for rule in RULES.values():
        if rule.id.startswith(prefix):
            yield f"  {rule.id}  {paint(f'{rule.severity.value:<6}', rule.severity.value)}  {rule.title}"


def _gravity(rule: Rule, paint: Paint) -> str:
    word = paint(rule.severity.value, rule.severity.value)
    return f"usually {word}" if rule.scale else word


def _texts(rule: Rule) -> Iterator[tuple[str, str]]:
    yield "Why", rule.why
    yield "The other side", rule.other_side
    yield "How grave", rule.scale
    yield "Ask", rule.question
    yield "Do", rule.action
    yield "Decided by", ", ".join(rule.fields) if rule.check is not None else "the words of a text alone"
    yield "Flagged", _example(rule.trips, rule.trips_text)
    yield "Not flagged", _example(rule.passes, rule.passes_text)
    yield "Source", rule.source


def _example(fields: Mapping[str, Any] | None, text: str) -> str:
    shown = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in (fields or {}).items()]
    return "; ".join([*shown, *([f'"{text}"'] if text else [])])


def _data(rule: Rule) -> dict[str, Any]:
    return {
        "rule": rule.id,
        "name": rule.name,
        "title": rule.title,
        "label": rule.label,
        "severity": rule.severity.value,
        "scale": rule.scale,
        "why": rule.why,
        "other_side": rule.other_side,
        "question": rule.question,
        "action": rule.action,
        "source": rule.source,
        "fields": list(rule.fields),
        "flagged": {"fields": dict(rule.trips or {}), "text": rule.trips_text},
        "not_flagged": {"fields": dict(rule.passes or {}), "text": rule.passes_text},
    }
