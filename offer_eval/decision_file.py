"""The decision file: YAML 1.2 or JSON as a `Decision`, and back with everything kept that a person wrote around it."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import TypeAdapter, ValidationError

from offer_eval.checking import Loc, Localize, Source, check, machine_zone, shown, strange_fields
from offer_eval.core.model import CounterOffer, Decision, Quantity, Written
from offer_eval.core.model.quantity import END_OF_DAY
from offer_eval.errors import InputError, Problem
from offer_eval.files import decoded, digest, kind_of_bytes, read_bytes, require_size, save_bytes
from offer_eval.migrations import migrated
from offer_eval.yaml_reading import CROWDED, MAX_DEPTH, MAX_FIELDS, Node, place, plain, read_tree
from offer_eval.yaml_writing import block, edited, partners

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from offer_eval.checking import Where

TABLE_SUFFIXES = frozenset({".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods"})


@dataclass(frozen=True, slots=True)
class DecisionFile:
    """A decision together with the very text it was read from."""

    decision: Decision
    text: str
    """The text as read, without a byte-order mark."""
    path: Path | None = None
    """Where it lies; None for text that came from elsewhere."""
    digest: str | None = None
    """Fingerprint of its bytes when read, to see a change on disk before saving."""
    notes: tuple[str, ...] = ()
    """What to tell the person: fields of a newer version that are kept but not used."""
    is_json: bool = False
    """Whether it is JSON and is to be saved as such."""


def read_decision(path: Path | str, *, localize: Localize | None = machine_zone) -> DecisionFile:
    """The decision in a YAML or JSON file.

    Raises:
        InputError: with every problem of the file and its contents.
    """
    raw = _raw_decision(Path(path))
    return _parsed(raw, str(path), Path(path), localize)


def parse_decision(
    content: str | bytes, name: str = "decision.yaml", *, localize: Localize | None = machine_zone
) -> DecisionFile:
    """The decision in text or bytes that came from elsewhere; `name` stands in messages and tells JSON by its suffix.

    Raises:
        InputError: with every problem of the text and its contents.
    """
    try:
        raw = content if isinstance(content, bytes) else content.encode()
    except UnicodeEncodeError as error:
        line = str(content).count("\n", 0, error.start) + 1
        raise InputError(Problem("holds half a character", f"{name}:{line}", fix="type that word anew")) from None
    require_size(raw, name)
    return _parsed(raw, name, None, localize)


def read_source(path: Path | str) -> Source:
    """The plain data of a decision file, not yet checked, to be joined with that of others.

    Raises:
        InputError: when the file cannot be read as YAML or JSON.
    """
    source, _ = _source(_raw_decision(Path(path)), str(path))
    return source


def _raw_decision(path: Path) -> bytes:
    if path.suffix.lower() in TABLE_SUFFIXES and path.is_file():
        fix = "give a .yaml or .json file; `offer-eval compare` reads tables"
        raise InputError(Problem("is a table and not a decision file", str(path), fix=fix))
    return read_bytes(path)


def _parsed(raw: bytes, name: str, path: Path | None, localize: Localize | None) -> DecisionFile:
    source, text = _source(raw, name)
    decision = check(source.data, source.where, localize=localize)
    notes = tuple(f"{field}: kept, but this version does not know it" for field in strange_fields(source.data))
    return DecisionFile(decision, text, path, digest(raw), notes, _is_json(name))


def _is_json(name: str) -> bool:
    return name.lower().endswith(".json")


def _source(raw: bytes, name: str) -> tuple[Source, str]:
    if kind := kind_of_bytes(raw):
        fix = "give the decision file itself, which is text"
        raise InputError(Problem(f"is {kind} and not a decision file", name, fix=fix))
    text = decoded(raw, name)
    data, where = _json_data(text, name) if _is_json(name) else _yaml_data(text, name)
    _require_fields(data, text, name)
    return Source(name, migrated(data), where), text


def _yaml_data(text: str, name: str) -> tuple[Any, Where]:
    node = _tree(text, name)
    return plain(node), _places(lambda: node, name)


@lru_cache(maxsize=2)
def _tree(text: str, name: str) -> Node | None:
    """The tree of a YAML text; the last one is kept, since what was just written is what is changed next."""
    node, problems = read_tree(text, name)
    if problems:
        raise InputError(*problems)
    return node


def _json_data(text: str, name: str) -> tuple[Any, Where]:
    """JSON as data; its places are looked up in the same tree as YAML's, but only once one is asked for."""
    twice: list[str] = []

    def mapping(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len(pairs) > MAX_FIELDS:
            raise InputError(Problem(CROWDED, name, found=f"{len(pairs):,}", fix="check the braces, or split the file"))
        counted = Counter(key for key, _ in pairs)
        twice.extend(key for key, count in counted.items() if count > 1)
        return dict(pairs)

    try:
        data = json.loads(text, object_pairs_hook=mapping) if text.strip() else None
    except json.JSONDecodeError as error:
        where, found = f"{name}:{error.lineno}:{error.colno}", shown(text[error.pos : error.pos + 20])
        fix = "mend it there, or rename the file to .yaml if it is YAML"
        raise InputError(Problem(f"is not JSON ({error.msg})", where, found=found, fix=fix)) from None
    except (RecursionError, ValueError) as error:
        raise InputError(_json_beyond(error, name)) from None
    if _depth(data) > MAX_DEPTH:
        raise InputError(_json_beyond(RecursionError(), name))
    if twice:
        _, problems = read_tree(text, name)
        raise InputError(*(problems or [Problem(f"{key!r} stands there twice", name, fix="keep one") for key in twice]))
    return data, _places(lambda: read_tree(text, name)[0], name)


def _json_beyond(error: Exception, name: str) -> Problem:
    if isinstance(error, RecursionError):
        return Problem(f"is nested more than {MAX_DEPTH} levels deep", name, fix="check the brackets")
    return Problem("holds a number with thousands of digits", name, fix="write a number that can be meant")


def _depth(data: Any) -> int:
    """Levels of nesting, counted level by level so that no depth can exhaust the stack."""
    level, depth = [data], 0
    while level:
        level = [
            inner
            for item in level
            if isinstance(item, (dict, list))
            for inner in (item.values() if isinstance(item, dict) else item)
        ]
        depth += 1
    return depth


def _places(tree: Callable[[], Node | None], name: str) -> Where:
    root = cache(tree)

    def where(loc: Loc) -> str:
        node = root()
        if node is None:
            return name
        line, column = place(node, loc)
        return f"{name}:{line}:{column}"

    return where


def _require_fields(data: Any, text: str, name: str) -> None:
    if data is None:
        state = "holds nothing but comments" if text.strip() else "is empty"
        raise InputError(Problem(state, name, fix="start from the file that `offer-eval new` writes"))
    if not isinstance(data, dict):
        fix = "start with fields such as criteria: and offers:, or rename the file if it is a table"
        raise InputError(Problem("should hold fields", name, found=shown(data), fix=fix))


_FIRST = (
    "version",
    "name",
    "employer",
    "role",
    "title",
    "place",
    "country",
    "region",
    "currency",
    "offer_at",
    "answer_by",
    "start",
    "contract_type",
    "base_salary",
    "hours_per_week",
    "days_per_week",
    "target_bonus",
    "sign_on_bonus",
)
_LAST = ("ratings", "overall", "promises", "advert", "texts", "flags", "gut_choice", "weight_edits", "notes")


@cache
def ordered_fields(model: type[Written]) -> tuple[str, ...]:
    """The fields of a model in the order in which a person reads them: what it is, terms, judgements, notes."""
    names = list(model.model_fields)
    first = [name for name in _FIRST if name in names]
    last = [name for name in _LAST if name in names]
    return (*first, *(name for name in names if name not in {*first, *last}), *last)


@cache
def _adapter(model: type[Written], name: str) -> TypeAdapter[Any]:
    info = model.model_fields[name]
    kind: Any = info.annotation
    return TypeAdapter(Annotated[kind, *info.metadata] if info.metadata else kind)


def _reads_as(model: type[Written], name: str, form: Any) -> Any:
    """What the field makes of a form; a value equal to nothing else where it refuses it."""
    try:
        return _adapter(model, name).validate_python(form)
    except (ValidationError, TypeError, LookupError, AttributeError):
        return object()


def written(model: Written) -> dict[str, Any]:
    """The model as plain data in the shortest forms that read back to the same; what is not known is left out.

    A counter-offer keeps what it says to be unknown, since terms that it leaves out are those of the present job.
    """
    fields = type(model).model_fields
    explicit = model.model_fields_set if isinstance(model, CounterOffer) else frozenset()
    return {
        name: _form_of_field(type(model), name, getattr(model, name))
        for name in ordered_fields(type(model))
        if name in explicit
        or fields[name].is_required()
        or getattr(model, name) != fields[name].get_default(call_default_factory=True)
    }


def _form_of_field(model: type[Written], name: str, value: Any) -> Any:
    if value is None:
        return "unknown" if _reads_as(model, name, "unknown") is None else None
    if not isinstance(value, (Written, tuple)):
        return _form(value)
    for short in _shorter(value):
        if _reads_as(model, name, short) == value:
            return short
    return _form(value)


def _shorter(value: Any) -> Iterator[Any]:
    """Shorter ways to say the value, the best first; the caller tries which of them the field takes."""
    if isinstance(value, tuple):
        if len(value) == 1:
            yield from _shorter(value[0])
    elif isinstance(value, Quantity):
        yield from _percents(value)
        yield _numbers(value)
    elif isinstance(value, Written):
        fields = written(value)
        if len(fields) == 1:
            yield from fields.values()


def _percents(value: Quantity) -> Iterator[str]:
    if max(abs(value.low), abs(value.high)) <= 10:
        low, high = (f"{100 * end:.6g}%" for end in (value.low, value.high))
        yield low if value.exact else f"{low} to {high}"


def _numbers(value: Quantity) -> Any:
    low, high = _form(value.low), _form(value.high)
    return low if value.exact else f"{low} to {high}"


def _form(value: Any) -> Any:
    if isinstance(value, Quantity):
        return _form_of_quantity(value)
    if isinstance(value, Written):
        return written(value)
    if isinstance(value, dict):
        return {str(key): "unknown" if item is None else _form(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_form(item) for item in value]
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    return str(value) if isinstance(value, str) else value


def _form_of_quantity(value: Quantity) -> Any:
    about = {
        key: form
        for key, form in written(value.model_copy(update={"likely": None})).items()
        if key not in {"low", "high"}
    }
    plain_range = value.likely is None or value.exact
    if plain_range and not about and (value.likely is not None) == value.exact:
        return _numbers(value)
    if value.exact and value.likely is not None:
        return {"value": _form(value.low)} | about
    ends = {"low": value.low, "likely": value.likely, "high": value.high}
    return {key: _form(end) for key, end in ends.items() if end is not None} | about


def data_of(decision: Decision, localize: Localize = machine_zone) -> dict[str, Any]:
    """The decision as plain data, moments without a time zone where `localize` gives them back the same."""
    data: dict[str, Any] = _dated(written(decision), localize)
    return {"version": decision.version} | data


def _dated(data: Any, localize: Localize) -> Any:
    if isinstance(data, dict):
        return {key: _dated(item, localize) for key, item in data.items()}
    if isinstance(data, list):
        return [_dated(item, localize) for item in data]
    if isinstance(data, datetime):
        return _moment(data, localize)
    return data.isoformat() if isinstance(data, date) else data


def _moment(moment: datetime, localize: Localize) -> str:
    naive = moment.replace(tzinfo=None)
    meant = localize(naive)
    shown_as = naive if (meant, meant.utcoffset()) == (moment, moment.utcoffset()) else moment
    if shown_as is naive and naive.time() == END_OF_DAY:
        return naive.date().isoformat()
    return shown_as.isoformat(" ", "auto" if moment.second or moment.microsecond else "minutes")


def to_text(decision: Decision, *, localize: Localize = machine_zone) -> str:
    """The decision as a fresh YAML file."""
    return block(data_of(decision, localize))


def to_json(decision: Decision, *, localize: Localize = machine_zone) -> str:
    """The decision as a fresh JSON file."""
    return _json_text(data_of(decision, localize), indent=2)


def updated_text(file: DecisionFile, decision: Decision, *, localize: Localize = machine_zone) -> str:
    """The file's text with only what differs changed: comments, order and ways of writing stay.

    Raises:
        InputError: when the decision could not be read back, so that it must not be written.
    """
    now = file
    for _ in range(_PASSES):
        if now.decision == decision:
            return now.text
        try:
            now = parse_decision(_changed(now, decision, localize), _name(file), localize=localize)
        except InputError:
            break
    return now.text if now.decision == decision else _rewritten(file, decision, localize)


def _rewritten(file: DecisionFile, decision: Decision, localize: Localize) -> str:
    """A fresh text under all comments of the old one, for changes that cannot be fitted into it."""
    text = (
        to_json(decision, localize=localize) if file.is_json else _comments(file) + to_text(decision, localize=localize)
    )
    parse_decision(text, _name(file), localize=localize)
    return text


_PASSES = 2
"""Changing one field may bring out another that its short form had implied; a second look sets that right."""


def _name(file: DecisionFile) -> str:
    return str(file.path) if file.path else "decision.json" if file.is_json else "decision.yaml"


def _changed(file: DecisionFile, decision: Decision, localize: Localize) -> str:
    old, new = (data_of(each, localize) for each in (file.decision, decision))
    if file.is_json:
        step = re.search(r"\n( +)\S", file.text)
        return _json_text(_merged(json.loads(file.text), old, new), indent=len(step[1]) if step else 2)
    root = _tree(file.text, _name(file))
    assert root is not None
    return edited(file.text, root, old, new)


def _merged(data: Any, old: Any, new: Any) -> Any:
    """The data with what differs changed; what it holds beside, such as fields of a newer version, stays."""
    if old == new:
        return data
    if isinstance(data, dict) and isinstance(old, dict) and isinstance(new, dict):
        kept = {key: value for key, value in data.items() if key in new or key not in old}
        return kept | {
            key: _merged(data.get(key), old.get(key), new[key])
            for key in new
            if key not in data or old.get(key) != new[key]
        }
    if isinstance(data, list) and isinstance(old, list) and isinstance(new, list) and len(data) == len(old):
        pairs = zip(partners(old, new), new, strict=True)
        return [item if index is None else _merged(data[index], old[index], item) for index, item in pairs]
    return new


def _json_text(data: Mapping[str, Any], *, indent: int) -> str:
    return json.dumps(data, ensure_ascii=False, indent=indent, allow_nan=False) + "\n"


def _comments(file: DecisionFile) -> str:
    """All lines of a YAML file that are comments and nothing else."""
    lines = [line.strip() for line in file.text.splitlines() if line.lstrip().startswith("#")]
    return "".join(f"{line}\n" for line in lines)


def save(target: DecisionFile | Path | str, text: str, *, anyway: bool = False) -> str:
    """Write a decision file whole or not at all, with its last versions kept beside it; returns the new digest.

    Args:
        target: The file as it was read, or where to write a new one.
        text: What it is to hold.
        anyway: Whether to overwrite a file that exists or has changed since it was read.

    Raises:
        InputError: when it changed on disk meanwhile, or cannot be written.
    """
    path, known = (target.path, target.digest) if isinstance(target, DecisionFile) else (Path(target), None)
    if path is None:
        raise InputError(Problem("has no file yet", fix="say where to save it"))
    return save_bytes(path, text.encode(), known=known, anyway=anyway)
