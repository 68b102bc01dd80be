"""The one funnel for input: plain data from any reader becomes a `Decision`, or all its problems at once."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, get_args, get_origin

from pydantic import BaseModel, ValidationError

from offer_eval.core.checks import flaws
from offer_eval.core.model import FILE_VERSION, MAX_ROWS, Decision
from offer_eval.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from pydantic_core import ErrorDetails

Loc = tuple[str | int, ...]
"""A path in the data, such as ('offers', 2, 'base_salary')."""

Where = Callable[[Loc], str]
"""Turns a path into the place a person looks at: a line, a cell, a label."""

Localize = Callable[["datetime"], "datetime"]
"""Gives a moment without a time zone the one that is meant."""

_MAX_ROUNDS = 25
_MAX_SHOWN = 60
_MAX_GUESSES = 1000
"""Most unknown fields for which the one that may be meant is looked for."""
_MAX_VALUE = 2000
"""Longest text in a field that is not free text [characters]; no such value is meant to be longer."""

_MEANT = {
    "bonus": "target_bonus",
    "commute": "commute_minutes",
    "company": "employer",
    "deadline": "answer_by",
    "holidays": "leave_days",
    "job_title": "title",
    "location": "place",
    "must_haves": "deal_breakers",
    "options": "offers",
    "pto_days": "leave_days",
    "reply_by": "answer_by",
    "role": "title",
    "signing_bonus": "sign_on_bonus",
    "start_date": "start",
    "vacation_days": "leave_days",
}
"""What people call a field, and what the file calls it."""

_SENTENCES: dict[str, tuple[str, str]] = {
    "missing": ("is missing", "add {key}:"),
    "extra_forbidden": ("is not a field here", "leave it out, or put it into notes"),
    "string_type": ("should be text", "put it in quotes if it is meant as text"),
    "string_too_short": ("should not be empty", "write something, or leave the field out"),
    "string_too_long": ("is too long", "keep it to {max_length} characters"),
    "string_unicode": ("holds a character that no file can keep", "type the text anew"),
    "string_pattern_mismatch": ("is not written the way it must be", "{pattern}"),
    "literal_error": ("is none of the words known here", "write {expected}"),
    "enum": ("is none of the words known here", "write {expected}"),
    "int_type": ("should be a whole number", "write a whole number such as 1"),
    "int_parsing": ("should be a whole number", "write a whole number such as 1"),
    "int_parsing_size": ("should be a whole number", "write a whole number such as 1"),
    "int_from_float": ("should be a whole number", "write a whole number such as 1"),
    "float_type": ("should be a number", "write a number such as 5"),
    "float_parsing": ("should be a number", "write a number such as 5"),
    "finite_number": ("should be an ordinary number", "write a number, or unknown"),
    "greater_than": ("is too small", "write more than {gt}"),
    "greater_than_equal": ("is too small", "write {ge} or more"),
    "less_than": ("is too large", "write less than {lt}"),
    "less_than_equal": ("is too large", "write {le} or less"),
    "bool_type": ("should be yes or no", "write yes or no"),
    "bool_parsing": ("should be yes or no", "write yes or no"),
    "list_type": ("should be a list", "put each entry on its own line after a dash"),
    "tuple_type": ("should be a list", "put each entry on its own line after a dash"),
    "dict_type": ("should be fields with values", "write a line `field: value` for each, indented under it"),
    "model_type": ("should be fields with values", "write a line `field: value` for each, indented under it"),
    "model_attributes_type": (
        "should be fields with values",
        "write a line `field: value` for each, indented under it",
    ),
}
"""Pydantic's kind of error: what is wrong, in our words, and what to write instead."""

_PATTERNS = {"^[A-Z]{3}$": "write three capital letters, such as EUR"}


def machine_zone(naive: datetime) -> datetime:
    """The moment with this machine's time zone; UTC where the calendar of the machine does not reach."""
    try:
        return naive.astimezone()
    except (OverflowError, OSError, ValueError):
        return naive.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Source:
    """What a reader hands over: plain data, and where each part of it stands."""

    name: str
    data: dict[str, Any]
    where: Where


def check(data: object, where: Where, *, localize: Localize | None = machine_zone, compared: bool = True) -> Decision:
    """The decision that `data` describes.

    Args:
        data: Mappings, lists, text and numbers, as a file or a form holds them.
        where: Turns a path in `data` into the place that a person looks at.
        localize: Gives moments without a time zone the one that is meant; None means UTC.
        compared: Whether amounts are to be compared, so that a missing exchange rate is a problem.

    Raises:
        InputError: with every problem of `data`, in its order.
    """
    if isinstance(data, dict) and isinstance(rows := data.get("offers"), list) and len(rows) > MAX_ROWS:
        raise InputError(_too_many(len(rows), where))
    review = _Review(data, localize, compared)
    decision = review.run()
    if review.slips:
        raise InputError(*(_problem(slip, data, where) for slip in _in_order(review.slips, data)))
    assert decision is not None
    return decision


def strange_fields(data: object) -> list[str]:
    """Fields of a file of a newer version that this version does not know and leaves as they are."""
    if not _newer(data):
        return []
    review = _Review(data, None)
    review.run()
    return [described(loc, data) for loc in sorted(review.left_alone, key=lambda loc: _order(loc, data, {}))]


def _too_many(count: int, where: Where) -> Problem:
    fix = "split the file, or keep only the offers still open"
    return Problem(f"holds more than {MAX_ROWS:,} offers", where(("offers",)), found=f"{count:,}", fix=fix)


@dataclass(frozen=True, slots=True)
class _Slip:
    """One problem before it has been told: its path in the data as read, and the words for it."""

    loc: Loc
    message: str
    found: str = ""
    fix: str = ""


class _Fields(dict[str, Any]):
    """A mapping that remembers how its renamed fields were written."""

    def __init__(self, pairs: Iterable[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self.written: dict[str, str] = {}


class _Items(list[Any]):
    """A list that remembers where its items stood before any were taken out."""

    def __init__(self, items: Iterable[Any]) -> None:
        super().__init__(items)
        self.stood = list(range(len(self)))

    def sweep(self) -> None:
        """Drop the items that were marked as gone."""
        kept = [(item, place) for item, place in zip(self, self.stood, strict=True) if item is not _GONE]
        self[:] = [item for item, _ in kept]
        self.stood = [place for _, place in kept]


_GONE = object()


def _copied(data: Any) -> Any:
    if isinstance(data, dict):
        return _Fields((key, _copied(value)) for key, value in data.items())
    return _Items(_copied(item) for item in data) if isinstance(data, list) else data


@dataclass(slots=True)
class _Review:
    """Validates, notes what is wrong, takes it out, and validates what remains."""

    data: Any
    localize: Localize | None
    compared: bool = True
    slips: dict[_Slip, None] = field(default_factory=dict)
    """What is wrong, each thing once."""
    guesses: int = 0
    left_alone: list[Loc] = field(default_factory=list)
    pruned: set[Loc] = field(default_factory=set)

    def run(self) -> Decision | None:
        """The decision that is left once everything wrong has been taken out; None if nothing is."""
        for loc, text in [found for found in _odd_texts(self.data) if not _free_text(found[0])]:
            self._drop_odd(loc, text)
        for _ in range(_MAX_ROUNDS):
            try:
                decision = Decision.model_validate(self.data, context={"localize": self.localize})
            except ValidationError as error:
                if not self._mend(error.errors(include_url=False)):
                    return None
            else:
                self._judge(decision)
                return decision
        return None

    def _drop_odd(self, loc: Loc, text: str) -> None:
        if not isinstance(self.data, _Fields):
            self.data = _copied(self.data)
        message, fix = _misread(text) or (
            f"is longer than {_MAX_VALUE:,} characters",
            "write the value alone, and the rest into notes",
        )
        self.slips[_Slip(loc, message, shown(text), fix)] = None
        self.pruned.add(loc)
        _at(self.data, loc[:-1])[loc[-1]] = None

    def _judge(self, decision: Decision) -> None:
        around = {loc[:end] for loc in self.pruned for end in range(len(loc))}
        for flaw in flaws(decision, compared=self.compared):
            loc = self._as_written(flaw.place)
            if not self._touched(loc) and loc not in around:
                self.slips[_Slip(loc, flaw.message, flaw.found, flaw.fix)] = None

    def _mend(self, errors: Sequence[ErrorDetails]) -> bool:
        """Note what is wrong and take it out; False when the whole is beyond that."""
        if not isinstance(self.data, _Fields):
            self.data = _copied(self.data)
        located = [(_trimmed(error, self.data), error) for error in errors]
        if not _newer(self.data) and self._rename(located):
            return True
        written = [self._as_written(loc) for loc, _ in located]
        for loc, (_, error) in zip(written, located, strict=True):
            self._note(loc, error)
        lists: list[_Items] = []
        mended = [self._prune(loc, error["type"], lists) for loc, error in located]
        for items in lists:
            items.sweep()
        return all(mended)

    def _note(self, loc: Loc, error: ErrorDetails) -> None:
        if error["type"] == "extra_forbidden" and _newer(self.data):
            self.left_alone.append(loc)
        elif not self._touched(loc if error["type"] == "missing" else loc[:-1]):
            self.slips[_slip(loc, error)] = None

    def _touched(self, loc: Loc) -> bool:
        return any(loc[:end] in self.pruned for end in range(1, len(loc) + 1))

    def _rename(self, located: list[tuple[Loc, ErrorDetails]]) -> bool:
        """Read a misspelt field as what it must mean, so that its value is checked as well."""
        renamed = False
        for loc, error in located:
            if error["type"] != "extra_forbidden" or self.guesses >= _MAX_GUESSES:
                continue
            self.guesses += 1
            parent, key = _at(self.data, loc[:-1]), str(loc[-1])
            guess = did_you_mean(key, [name for name in _fields_at(loc[:-1]) if name not in parent])
            if guess is not None:
                self.slips[_Slip(self._as_written(loc), "is not a field here", fix=f"write {guess!r}")] = None
                parent[guess] = parent.pop(key)
                parent.written[guess] = key
                renamed = True
        return renamed

    def _as_written(self, loc: Loc) -> Loc:
        """The path in the data as it was read, before anything was renamed or taken out."""
        here: Any = self.data
        written: list[str | int] = []
        for part in loc:
            if isinstance(here, _Items) and isinstance(part, int) and part < len(here):
                written.append(here.stood[part])
                here = here[part]
            else:
                written.append(here.written.get(str(part), part) if isinstance(here, _Fields) else part)
                here = here.get(str(part)) if isinstance(here, dict) else None
        return tuple(written)

    def _prune(self, loc: Loc, kind: str, lists: list[_Items]) -> bool:
        """Take out what is wrong at `loc`; a named thing keeps its name, so that nothing else misses it."""
        loc = loc[:-1] if kind == "missing" else loc
        while loc and not _has(self.data, loc):
            loc = loc[:-1]
        if not loc:
            return False
        written = self._as_written(loc)
        parent: Any = _at(self.data, loc[:-1])
        last: Any = loc[-1]
        if isinstance(parent[last], dict) and written not in self.pruned and kind not in {"missing", "extra_forbidden"}:
            parent[last] = _Fields((key, parent[last][key]) for key in ("name", "employer") if key in parent[last])
        elif isinstance(parent, _Items):
            parent[last] = _GONE
            lists.append(parent)
        else:
            del parent[last]
        self.pruned.add(written)
        return True


def _at(data: Any, loc: Loc) -> Any:
    for part in loc:
        data = data[part]
    return data


def _has(data: Any, loc: Loc) -> bool:
    for part in loc:
        if isinstance(data, list):
            inside = isinstance(part, int) and part < len(data)
        else:
            inside = isinstance(data, dict) and part in data
        if not inside:
            return False
        data = data[part]
    return True


def _newer(data: Any) -> bool:
    version = data.get("version") if isinstance(data, dict) else None
    return isinstance(version, int) and version > FILE_VERSION


def _trimmed(error: ErrorDetails, data: Any) -> Loc:
    """The error's path without the steps that stand for types and not for anything a person wrote."""
    *parts, last = error["loc"] or ("",)
    loc: Loc = ()
    for part in parts:
        if _has(data, (*loc, part)):
            loc = (*loc, part)
    if error["type"] == "missing" or _has(data, (*loc, last)):
        return (*loc, last)
    return loc


def _slip(loc: Loc, error: ErrorDetails) -> _Slip:
    kind, context = error["type"], error.get("ctx", {})
    if kind == "written":
        message, fix = context["message"], context["fix"]
    elif kind == "value_error":
        message, fix = str(context["error"]).rstrip("."), ""
    else:
        message, fix = _sentence(kind, loc, context, fallback=error["msg"])
    if kind == "missing" or (kind == "written" and isinstance(error["input"], dict)):
        return _Slip(loc, message, fix=fix)
    return _Slip(loc, message, shown(error["input"]), _colon_hint(error["input"], kind) or fix)


def _sentence(kind: str, loc: Loc, context: dict[str, Any], *, fallback: str) -> tuple[str, str]:
    message, fix = _SENTENCES.get(kind, (f"cannot be read ({fallback})", ""))
    words = {name: _plain(value) for name, value in context.items()}
    words["expected"] = words.get("expected", "").replace("'", "")
    words["pattern"] = _PATTERNS.get(str(context.get("pattern")), "see docs/file-format.md")
    return message, fix.format_map(words | {"key": loc[-1] if loc else ""})


_COMMA = re.compile(r"\d+(?:[.' ]\d{3})*,(?:\d{1,2}|\d{4,})\s*%?")


_ROUND = re.compile(r"[1-9]\d{0,2}\.\d00")


def _misread(text: str) -> tuple[str, str] | None:
    """What is wrong with a number in the spelling of another country: 61,5 or 60.000."""
    if _ROUND.fullmatch(text):
        return "could be read in two ways", f"write {text.replace('.', '')}, or {float(text):g}"
    if len(text) > _MAX_SHOWN or not _COMMA.fullmatch(text.strip()):
        return None
    digits = re.sub(r"[.' ]", "", text.strip()).replace(",", ".")
    return "has a comma where a number has a point", f"write {digits}"


def _plain(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _colon_hint(found: object, kind: str) -> str:
    if kind in {"model_type", "model_attributes_type", "dict_type"} and isinstance(found, str):
        name = re.match(r"(\w+):\S", found)
        return f"put a space after the colon: `{name[1]}: …`" if name else ""
    return ""


def shown(value: object) -> str:
    """What stands in the input, short, with nothing in it that a terminal would obey."""
    if isinstance(value, dict):
        return "fields" if value else "nothing"
    if isinstance(value, (list, tuple)):
        return "a list"
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "true" if value else "false"
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= _MAX_SHOWN else f"{text[: _MAX_SHOWN - 1]}…"


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """The known name that `word` most likely stands for, if any."""
    plain = re.sub(r"[\s\-]+", "_", word.strip().lower())
    names = list(known)
    if plain in names:
        return plain
    if (meant := _MEANT.get(plain)) in names:
        return meant
    close = get_close_matches(plain[:100], names, n=1, cutoff=0.68)
    return close[0] if close else None


def _odd_texts(data: Any) -> Iterator[tuple[Loc, str]]:
    """Texts that no reader of values may see: too long to be one, or a number as another country writes it."""
    if isinstance(data, str):
        if len(data) > _MAX_VALUE or (data[:1].isdigit() and _misread(data)):
            yield (), data
    elif isinstance(data, (dict, list)):
        for part, inner in data.items() if isinstance(data, dict) else enumerate(data):
            for loc, text in _odd_texts(inner):
                yield (part, *loc), text


def _free_text(loc: Loc) -> bool:
    kinds = list(_kinds_at(loc))
    return not kinds or any(inside is str for kind in kinds for inside in _alternatives(kind))


def _kinds_at(loc: Loc) -> list[Any]:
    """The types that may stand at `loc`."""
    kinds: list[Any] = [Decision]
    for part in loc:
        kinds = [step for kind in kinds for step in _steps(kind, part)]
    return kinds


def _fields_at(loc: Loc) -> list[str]:
    """Names of the fields that may stand at `loc`, in the order of the model."""
    kinds = _kinds_at(loc)
    return [name for kind in kinds for model in _models(kind) for name in model.model_fields]


def _steps(kind: Any, part: str | int) -> Iterator[Any]:
    for model in _models(kind):
        if part in model.model_fields:
            yield model.model_fields[str(part)].annotation
    for inside in _alternatives(kind):
        origin, args = get_origin(inside), get_args(inside)
        if origin is dict and isinstance(part, str):
            yield args[1]
        elif origin in {list, tuple} and isinstance(part, int):
            yield args[0]


def _models(kind: Any) -> Iterator[type[BaseModel]]:
    for inside in _alternatives(kind):
        if isinstance(inside, type) and issubclass(inside, BaseModel):
            yield inside


def _alternatives(kind: Any) -> Iterator[Any]:
    """The types behind `X | Y | None` and `Annotated[X, …]`, containers left whole."""
    if get_origin(kind) in {list, tuple, dict} or not get_args(kind):
        yield kind
    elif hasattr(kind, "__metadata__"):
        yield from _alternatives(get_args(kind)[0])
    else:
        for inside in get_args(kind):
            yield from _alternatives(inside)


def _problem(slip: _Slip, data: Any, where: Where) -> Problem:
    return Problem(slip.message, where(slip.loc), described(slip.loc, data), slip.found, slip.fix)


_ITEMS = {
    "offers": "offer",
    "criteria": "criterion",
    "deal_breakers": "deal-breaker",
    "processes": "process",
    "reasons_for_leaving": "reason",
}
"""What an entry of a list is called; other lists lose their plural s."""


def described(loc: Loc, data: Any) -> str:
    """The path in a person's words: `offer 'Bolt', base_salary`."""
    words: list[str] = []
    here = data
    for part in loc:
        if isinstance(part, int):
            words[-1:] = [_numbered(words[-1] if words else "entry", part, here)]
        elif len(words) == 1 and words[0] == "criteria":
            words = [f"criterion {shown(part)}"]
        else:
            words.append(part if part.isidentifier() else shown(part))
        here = _at(here, (part,)) if _has(here, (part,)) else None
    return ", ".join(words)


def _numbered(name: str, index: int, items: Any) -> str:
    label = _ITEMS.get(name, name.removesuffix("s"))
    item = items[index] if isinstance(items, list) and index < len(items) else None
    title = (
        next((item[key] for key in ("name", "employer", "reason", "what") if isinstance(item.get(key), str)), None)
        if (isinstance(item, dict))
        else None
    )
    return f"{label} {shown(title)}" if title else f"{label} {index + 1}"


def _in_order(slips: Iterable[_Slip], data: Any) -> list[_Slip]:
    """The slips by their place in the data as read; what is missing stands where it should be."""
    places: dict[int, dict[str, int]] = {}
    return sorted(slips, key=lambda slip: (_order(slip.loc, data, places), slip.message))


def _order(loc: Loc, data: Any, places: dict[int, dict[str, int]]) -> tuple[int, ...]:
    """Where `loc` comes in the data; `places` remembers the order of the fields of each mapping."""
    order = []
    for part in loc:
        if isinstance(part, int):
            order.append(part)
        elif isinstance(data, dict):
            if id(data) not in places:
                places[id(data)] = {key: place for place, key in enumerate(data)}
            order.append(places[id(data)].get(part, -1))
        else:
            order.append(-1)
        data = _at(data, (part,)) if _has(data, (part,)) else None
    return tuple(order)
