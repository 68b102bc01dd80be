# ruff: noqa: E501 - rows of Markdown tables
"""The decision file described from its model: a JSON Schema for editors, and docs/file-format.md for people."""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any, get_args

from offer_eval.core.criteria import DEFAULT_NAMES, MEASURES, READY_MADE
from offer_eval.core.model import CounterOffer, Decision, PresentJob, Terms, Written
from offer_eval.decision_file import ordered_fields

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_TEXT = {"type": "string"}
_NUMBER_OR_TEXT = {"anyOf": [{"type": "number"}, _TEXT]}
_NUMBER_PARTS: dict[str, Any] = dict.fromkeys(("value", "low", "likely", "high"), _NUMBER_OR_TEXT) | {
    "source": {"enum": ["advert", "said", "written", "own"]},
    "note": _TEXT,
}
_NUMBERS = ("Quantity", "Amount", "Pay", "Bonus", "SignOn")
"""Models that a number with its parts may stand for."""


def schema() -> dict[str, Any]:
    """The JSON Schema of the decision file, short forms included; forms that many fields share stand once."""
    full = _full_schema()
    shared = _shared_forms(full)
    pointed: dict[str, Any] = _pointed(full, shared)
    forms = {name: {"anyOf": json.loads(form)} for form, name in shared.items()}
    return pointed | {"$defs": pointed["$defs"] | forms}


@cache
def _full_schema() -> dict[str, Any]:
    made = _eased(Decision.model_json_schema())
    for name in _NUMBERS:
        if name in made["$defs"]:
            made["$defs"][name]["properties"] |= _NUMBER_PARTS
            made["$defs"][name].pop("required", None)
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Decision file of offer-eval"}
    return head | {key: value for key, value in made.items() if key != "title"}


def _shared_forms(node: Any) -> dict[str, str]:
    """The long forms that several fields share, as JSON, and what to call each."""
    times = Counter(_forms_in(node))
    often = [form for form, count in times.items() if count > 2 and len(form) > 120]
    names: dict[str, str] = {}
    for form in often:
        words = re.sub(r"\(#[^)]*\)|, such as.*", "", _form({"anyOf": json.loads(form)})).lower()
        name = re.sub(r"[^a-z0-9]+", "_", words).strip("_")
        names[form] = name if name not in names.values() else f"{name}_{len(names)}"
    return names


def _forms_in(node: Any) -> Iterator[str]:
    if isinstance(node, dict) and "anyOf" in node:
        yield json.dumps(node["anyOf"])
    elif isinstance(node, (dict, list)):
        for inner in node.values() if isinstance(node, dict) else node:
            yield from _forms_in(inner)


def _pointed(node: Any, shared: Mapping[str, str]) -> Any:
    if isinstance(node, list):
        return [_pointed(item, shared) for item in node]
    if not isinstance(node, dict):
        return node
    name = shared.get(json.dumps(node["anyOf"])) if "anyOf" in node else None
    if name is None:
        return {key: _pointed(value, shared) for key, value in node.items()}
    return {"$ref": f"#/$defs/{name}"} | {key: value for key, value in node.items() if key != "anyOf"}


def schema_text() -> str:
    """The JSON Schema as text."""
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


def _eased(node: Any) -> Any:
    """The schema with the ways of writing that every reader takes: `65k` for a number, `yes` for true."""
    if isinstance(node, list):
        return [_eased(item) for item in node]
    if not isinstance(node, dict):
        return node
    if "properties" in node:
        inner = {name: _without_noise(_eased(value)) for name, value in node["properties"].items()}
        return {key: inner if key == "properties" else _eased(value) for key, value in node.items() if key != "title"}
    if node.get("type") == "boolean":
        return _or(node, {"enum": ["yes", "no"]})
    if node.get("type") == "number":
        return _or(node, _TEXT)
    return {key: value if key in {"default", "enum"} else _eased(value) for key, value in node.items()}


def _or(node: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    about = {key: node[key] for key in ("description", "default") if key in node}
    return {"anyOf": [{key: node[key] for key in node if key not in about}, other]} | about


def _without_noise(node: dict[str, Any]) -> dict[str, Any]:
    """Titles repeat the field's name, and a null default says no more than that the field may be left out."""
    return {key: value for key, value in node.items() if key != "title" and (key, value) != ("default", None)}


def file_format() -> str:
    """docs/file-format.md: every block and field, with its form and meaning, generated from the model."""
    parts = [_INTRODUCTION, *(_section(model) for model in _models()), _measures(), _ready_made(), _OUTRO]
    return "\n".join(parts)


_INTRODUCTION = """# The decision file

Generated from the model by `offer_eval/schema.py`; a test holds it fresh. `offer-eval new` writes a commented file to
start from, `offer-eval schema` prints the JSON Schema for editors (also in `docs/decision.schema.json`).

The file is YAML 1.2 or JSON, in UTF-8. Saving from the page changes only what you changed: comments, order and ways of
writing stay. Anchors, aliases and tags of YAML are not read. Most: 10 MB, 10,000 offers, 50 levels of nesting.

## How values are written

| what | how | for example |
|---|---|---|
| unknown | leave the field out, or write `unknown` | `leave_days: unknown` |
| number | digits, a point for decimals, no separators; `k` for thousands | `65000` · `65k` · `37.5` |
| range | two numbers with `to` between them | `3 to 5` · `70k to 80k` |
| range with a likely value | low, likely, high | `{low: 3, likely: 4, high: 6}` |
| number with its source | value and source: advert, said, written or own | `{value: 28, source: said}` |
| share | a percentage, or a number | `10%` · `0.1` · `5% to 10%` |
| money | an amount in the decision's currency, or with another; what is paid by the month says so | `5000` · `5000 EUR` · `100/month` |
| date | year-month-day | `2026-11-27` |
| date and time | the date alone ends at 23:59 where you are | `2026-11-27` · `2026-11-27 17:00` · `2026-11-27 17:00+01:00` |
| yes or no | | `yes` · `no` |
| text | quotes where it holds a colon with a space, or starts with a sign | `"Note: call again"` |
| longer text | after a bar, indented | `notes: \\|` |

A number with its source may be a range as well: `{low: 3, high: 5, source: said}`, with `note:` for a remark.

## Example

```yaml
version: 1
currency: EUR
criteria:
  salary: {measure: salary, worst: 50000, best: 80000, weight: 100}
  garden: {measure: rating, worst: 0, best: 10, weight: 40}   # a criterion of your own
deal_breakers:
  - {name: At most 3 days in the office, measure: office_days_per_week, at_most: 3}
offers:
  - name: Bolt
    base_salary: 65k to 70k
    office_days_per_week: 2
    answer_by: 2026-11-27 17:00
    ratings: {garden: unknown}
```
"""

_OUTRO = """## Tables

A CSV or XLSX file holds one offer a row. Its first row names the columns: fields of an offer (those that fit a cell), and
a column for each criterion that you rate yourself. Headers may differ in case, spaces and hyphens and may carry the unit
in brackets: `Base salary (EUR)`, `Commute (min)`, `Security (0-10)`. A column that is neither is a problem, never a guess.
An empty cell is unknown. CSV: UTF-8; comma, semicolon or tab. XLSX: the sheet `Offers`, else the first.

A table alone has the five default criteria with equal weights that are not yet yours; a column `location` makes location a
rating of 0 to 10. `--criteria FILE` takes criteria and weights from a decision file. Several files are joined: their
offers come one after the other, and everything else may stand in one of them only.
"""


def _models() -> list[type[Written]]:
    """All models of the file, the decision first, each after the first that mentions it."""
    found: dict[type[Written], None] = {Decision: None}
    queue: list[type[Written]] = [Decision]
    while queue:
        model = queue.pop(0)
        for name in ordered_fields(model):
            for inner in _mentioned(model.model_fields[name].annotation):
                if inner not in found and inner.__name__ not in {"Quantity", "Amount"}:
                    found[inner] = None
                    queue.append(inner)
    return list(found)


def _mentioned(kind: Any) -> Iterator[type[Written]]:
    if isinstance(kind, type) and issubclass(kind, Written):
        yield kind
    for inner in get_args(kind):
        yield from _mentioned(inner)


def _section(model: type[Written]) -> str:
    purpose = (model.__doc__ or "").strip().splitlines()[0]
    shape = _full_schema() if model is Decision else _full_schema()["$defs"][model.__name__]
    rows = []
    alike = model in {PresentJob, CounterOffer}
    for name in ordered_fields(model):
        field = model.model_fields[name]
        if alike and name in Terms.model_fields:
            continue
        form = _form(shape["properties"][name])
        need = " (needed)" if field.is_required() else ""
        rows.append(f"| `{name}`{need} | {_cell(form)} | {_cell(field.description or '')} |")
    if alike:
        purpose += " It has the terms of an [offer](#offer), and:"
    title = "The file" if model is Decision else _title(model.__name__)
    return f"## {title}\n\n{purpose}\n\n| field | form | meaning |\n|---|---|---|\n" + "\n".join(rows) + "\n"


def _title(name: str) -> str:
    words = "".join(f" {mark.lower()}" if mark.isupper() else mark for mark in name).strip()
    return words[:1].upper() + words[1:]


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _form(node: Mapping[str, Any]) -> str:
    """What may stand there, in a few words."""
    if "$ref" in node:
        name = _title(node["$ref"].rsplit("/", 1)[-1])
        return "money" if name == "Amount" else f"[{name}](#{name.lower().replace(' ', '-')})"
    if "enum" in node:
        return " · ".join(f"`{word}`" for word in node["enum"])
    forms = [*node.get("anyOf", []), *node.get("oneOf", [])]
    if not forms:
        return _simple(node)
    if "low" in json.dumps(forms) and not any("$ref" in json.dumps(form) for form in forms):
        return _number(forms)
    flat = list(_flat(forms))
    if any(form.get("type") == "boolean" or form.get("enum") == ["yes", "no"] for form in flat):
        spoken = any(form.get("type") in {"string", "array"} and "enum" not in form for form in flat)
        return "a few words, or no" if spoken else "yes or no"
    told = list(dict.fromkeys(_form(form) for form in forms if form.get("type") != "null"))
    examples = [form for form in told if form.startswith("such as")]
    words = [word for word in told if word and word != "text" and word not in examples] or told
    return ", ".join([" or ".join(words), *(example for example in examples if example not in words)])


def _flat(forms: list[Any]) -> Iterator[Mapping[str, Any]]:
    for form in forms:
        yield form
        yield from _flat(form.get("anyOf", []))


def _number(forms: list[Any]) -> str:
    numbers = next((form for form in forms if form.get("type") == "number"), None) or _first_number(forms)
    low, high = numbers.get("minimum"), numbers.get("maximum")
    share = "percentage" in json.dumps(forms)
    kind = "share" if share else "number"
    if low is not None and high is not None:
        return f"{kind}, {low:g} to {high:g}"
    return f"{kind}, {low:g} or more" if low is not None else kind


def _first_number(forms: Any) -> Mapping[str, Any]:
    for form in forms:
        if form.get("type") == "number":
            return dict(form)
        if inner := _first_number(form.get("anyOf", [])):
            return inner
    return {}


def _simple(node: Mapping[str, Any]) -> str:
    kind = node.get("type")
    if kind == "array":
        return f"list of {_form(node.get('items', {})) or 'pairs'}"
    if kind == "object" and isinstance(node.get("additionalProperties"), dict):
        return f"by name: {_form(node['additionalProperties'])}"
    if kind == "string" and "2026" in node.get("description", ""):
        return "date"
    if isinstance(kind, list):
        return str(node.get("description", "text"))
    words = {"string": "text", "integer": "whole number", "number": "number", "boolean": "yes or no", "null": ""}
    return words.get(str(kind), "")


def _measures() -> str:
    rows = [f"| `{name}` | {measure.title} | {measure.unit} | {measure.better} |" for name, measure in MEASURES.items()]
    return (
        "## Measures\n\nWhat `measure:` of a criterion or a deal-breaker may say.\n\n"
        "| measure | what it reads off an offer | unit | better |\n|---|---|---|---|\n" + "\n".join(rows) + "\n"
    )


def _ready_made() -> str:
    rows = [
        f"| `{name}`{' *' if name in DEFAULT_NAMES else ''} | {ready.about} | `{ready.measure}` | {ready.worst:g} | {ready.best:g} |"
        for name, ready in READY_MADE.items()
    ]
    return (
        "## Ready-made criteria\n\nA criterion of one of these names needs no more than a weight; `*` are the five that a "
        "table without criteria gets.\n\n| name | what it means | measure | worst | best |\n|---|---|---|---|---|\n"
        + "\n".join(rows)
        + "\n"
    )
