"""Plain data as YAML text, and changes to a YAML text that leave everything else in it as it stands."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from offer_eval.yaml_reading import Entry, Node, scalar_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_PLAIN = re.compile(r"""[^\W_](?:[\w .,;%/+()'"’×–—&*@€£$=<>~!?\[\]{}-]|:(?=[\w/]))*""")
_FLOW_MARKS = re.compile(r"[,\[\]{}]")
_NUMBER_PARTS = frozenset({"value", "low", "likely", "high", "source", "note"})
_MAX_LINE = 100
_MAX_SIMPLE_KEY = 1000
_STEP = 2

NAMES = ("name", "employer", "reason", "what")
"""Fields by which an entry of a list is known again, the first that it has."""


def inline(value: Any, *, flow: bool = False) -> str:
    """The value on one line; `flow` where it will stand inside brackets or braces."""
    if isinstance(value, dict):
        pairs = (f"{_text(str(key), flow=True)}: {inline(item, flow=True)}" for key, item in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(inline(item, flow=True) for item in value) + "]"
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return _text(value, flow=flow) if isinstance(value, str) else _figure(value)


def _figure(value: float) -> str:
    """A number as it is read back: 12.125 with a further digit, since three behind the point could mean thousands."""
    misread = isinstance(value, float) and isinstance(scalar_value(repr(value)), str)
    return f"{value!r}0" if misread else repr(value)


def block(fields: Mapping[str, Any], indent: int = 0) -> str:
    """The fields as lines, each ending in a line break."""
    return "".join(f"{' ' * indent}{_field(key, value, indent)}\n" for key, value in fields.items())


def _text(text: str, *, flow: bool = False) -> str:
    plain = _PLAIN.fullmatch(text) and not text.endswith(" ") and isinstance(scalar_value(text), str)
    if plain and not (flow and _FLOW_MARKS.search(text)):
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(mark if mark.isprintable() else _escaped(mark) for mark in quoted)


def _escaped(mark: str) -> str:
    code = ord(mark)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _field(key: str, value: Any, indent: int) -> str:
    """One field without its own indentation and last line break."""
    name = _text(key)
    head = f"{name}:" if len(name) <= _MAX_SIMPLE_KEY else f"? {name}\n{' ' * indent}:"
    return head + _after_colon(value, indent)


def _after_colon(value: Any, indent: int, *, literal: bool = True) -> str:
    """What stands behind `field:`, on the same line or below it."""
    if literal and isinstance(value, str) and _reads_well_as_lines(value):
        lines = "".join(f"\n{' ' * (indent + _STEP)}{line}" if line else "\n" for line in value.split("\n"))
        return f" |-{lines}"
    if not value or not isinstance(value, (dict, list)) or _fits_a_line(value):
        return f" {inline(value)}"
    if isinstance(value, dict):
        return "\n" + block(value, indent + _STEP).removesuffix("\n")
    return "".join(f"\n{' ' * (indent + _STEP)}{_item(item, indent + _STEP)}" for item in value)


def _item(value: Any, indent: int) -> str:
    """One entry of a list, from its dash, without its own indentation and last line break."""
    if isinstance(value, dict) and value and not _fits_a_line(value):
        return "- " + block(value, indent + 2).lstrip(" ").removesuffix("\n")
    return f"- {inline(value)}"


def _fits_a_line(value: Any) -> bool:
    if isinstance(value, dict):
        return value.keys() <= _NUMBER_PARTS and len(inline(value)) <= _MAX_LINE
    return not any(isinstance(item, dict) for item in value) and len(inline(value)) <= _MAX_LINE


def _reads_well_as_lines(text: str) -> bool:
    lines = text.split("\n")
    return (
        len(lines) > 1
        and not text[0].isspace()
        and not text.endswith("\n")
        and all(line.isprintable() and not line.isspace() for line in lines)
    )


@dataclass(frozen=True, slots=True)
class Splice:
    """Replace the characters from `start` to `end`."""

    start: int
    end: int
    text: str


def edited(text: str, root: Node, old: Mapping[str, Any], new: Mapping[str, Any]) -> str:
    """The text with whatever differs between `old` and `new` changed, and every other character kept.

    Args:
        text: The file.
        root: Its tree.
        old: The data it stands for, in the short forms.
        new: The data it is to stand for.
    """
    splices = list(_Editor(text).changes(root, old, new))
    result = _spliced(text, splices)
    return result if result.endswith("\n") or not result else result + "\n"


def _spliced(text: str, splices: Sequence[Splice], start: int = 0, end: int | None = None) -> str:
    end = len(text) if end is None else end
    newline = "\r\n" if "\r\n" in text else "\n"
    parts, here = [], start
    for splice in sorted(splices, key=lambda splice: (splice.start, splice.end)):
        parts += [text[here : splice.start], splice.text.replace("\n", newline)]
        here = max(here, splice.end)
    return "".join([*parts, text[here:end]])


@dataclass(frozen=True, slots=True)
class _Editor:
    text: str

    def changes(self, node: Node, old: Any, new: Any) -> Iterator[Splice]:
        """What to change inside `node` so that it stands for `new`."""
        if isinstance(node.value, dict) and isinstance(old, dict) and isinstance(new, dict):
            yield from self._mapping(node, node.value, old, new)
        elif isinstance(node.value, list) and isinstance(old, list) and isinstance(new, list) and not node.inline:
            yield from self._list(node.value, old, new)
        else:
            yield Splice(node.start, self._end(node), inline(new))

    def _mapping(
        self, node: Node, entries: dict[str, Entry], old: dict[str, Any], new: dict[str, Any]
    ) -> Iterator[Splice]:
        gone = [key for key in entries if key in old and key not in new]
        if len(gone) == len(entries):
            yield Splice(
                node.start, self._end(node), inline(new) if node.inline else block(new, node.column - 1).strip() or "{}"
            )
            return
        if node.inline and (gone or new.keys() - entries.keys()) and "\n" not in self.text[node.start : node.end]:
            yield Splice(node.start, self._end(node), self._braces(entries, old, new))
            return
        for key, entry in entries.items():
            if key in gone:
                yield self._without(entries, key, node)
            elif key in new and (key not in old or old[key] != new[key]):
                yield from self._field(entry, old.get(key), new[key], node)
        for key in new:
            if key not in entries:
                yield self._with(entries, key, new, node)

    def _braces(self, entries: dict[str, Entry], old: dict[str, Any], new: dict[str, Any]) -> str:
        """The fields in braces on one line, those that stay the same as they were written."""
        parts = []
        for key, entry in entries.items():
            if key in new and (key not in old or old[key] != new[key]):
                parts.append(f"{_text(key, flow=True)}: {inline(new[key], flow=True)}")
            elif key in new or key not in old:
                parts.append(self.text[entry.start : self._stop(entry)])
        parts += [f"{_text(key, flow=True)}: {inline(new[key], flow=True)}" for key in new if key not in entries]
        return "{" + ", ".join(parts) + "}"

    def _field(self, entry: Entry, old: Any, new: Any, parent: Node) -> Iterator[Splice]:
        node = entry.node
        same_shape = isinstance(node.value, (dict, list)) and type(old) is type(new) is type(node.value)
        if same_shape and new and (isinstance(new, dict) or not node.inline):
            yield from self.changes(node, old, new)
            return
        colon, end = self._colon(entry), self._stop(entry)
        alone = not self.text[end : self._line_end(end)].strip()
        lines = alone and isinstance(new, str) and _reads_well_as_lines(new)
        if parent.inline or (node.inline and not lines and not isinstance(new, (dict, list))):
            start = min(node.start, end)
            yield Splice(start, end, ("" if start > colon else " ") + inline(new, flow=parent.inline))
        else:
            yield Splice(colon, end, _after_colon(new, entry.column - 1, literal=alone))

    def _colon(self, entry: Entry) -> int:
        """Where the colon behind a field's name ends."""
        return self.text.index(":", entry.end) + 1

    def _stop(self, entry: Entry) -> int:
        """Where a field ends, an empty one at its colon; remarks behind it do not belong to it."""
        empty = entry.node.start == entry.node.end
        return self._colon(entry) if empty else max(self._end(entry.node), self._colon(entry))

    def _with(self, entries: dict[str, Entry], key: str, new: dict[str, Any], node: Node) -> Splice:
        before = [name for name in new if name in entries and list(new).index(name) < list(new).index(key)]
        last = entries[before[-1]] if before else list(entries.values())[-1]
        end = self._stop(last)
        if node.inline:
            return Splice(end, end, f", {_text(key, flow=True)}: {inline(new[key], flow=True)}")
        end, indent = self._line_end(end), last.column - 1
        return Splice(end, end, f"\n{' ' * indent}{_field(key, new[key], indent)}")

    def _without(self, entries: dict[str, Entry], key: str, node: Node) -> Splice:
        """Take a field out; a comment behind it stays, on a line of its own."""
        entry, names = entries[key], list(entries)
        end = self._stop(entry)
        start = self._line_start(entry.start)
        if node.inline or self.text[start : entry.start].strip():
            following = names.index(key) + 1
            if following < len(names):
                return Splice(entry.start, entries[names[following]].start, "")
            return Splice(self._stop(entries[names[following - 2]]), end, "")
        line_end = self._line_end(end)
        comment = self.text[end:line_end].strip()
        if comment:
            return Splice(start, line_end, " " * (entry.column - 1) + comment)
        return self._without_lines(start, line_end)

    def _without_lines(self, start: int, end: int) -> Splice:
        """Take out whole lines with the line break before them, so that something may still be put behind them."""
        if start == 0:
            return Splice(0, min(end + 1, len(self.text)), "")
        return Splice(start - (2 if self.text[:start].endswith("\r\n") else 1), end, "")

    def _list(self, items: list[Node], old: list[Any], new: list[Any]) -> Iterator[Splice]:
        partner = partners(old, new)
        kept = [index for index in partner if index is not None]
        starts = [self._dash(item) for item in items]
        indent = starts[0] - self._line_start(starts[0])
        ends = [self._line_end(self._end(item)) for item in items]
        if kept == sorted(kept) and kept:
            yield from self._in_place(items, old, new, partner, list(zip(starts, ends, strict=True)))
            return
        bounds = [*(self._line_start(start) for start in starts[1:]), ends[-1]]
        chunks: list[str] = []
        for index, value in zip(partner, new, strict=True):
            if index is None:
                chunks.append(_item(value, indent))
            else:
                inner = list(self.changes(items[index], old[index], value)) if old[index] != value else []
                chunks.append(_spliced(self.text, inner, starts[index], bounds[index]).rstrip("\r\n "))
        yield Splice(starts[0], ends[-1], ("\n" + " " * indent).join(chunks).replace("\r\n", "\n"))

    def _in_place(
        self, items: list[Node], old: list[Any], new: list[Any], partner: list[int | None], spans: list[tuple[int, int]]
    ) -> Iterator[Splice]:
        indent = spans[0][0] - self._line_start(spans[0][0])
        for lost in set(range(len(items))) - set(partner):
            start, end = self._line_start(spans[lost][0]), spans[lost][1]
            yield self._without_lines(start, end)
        here = next(index for index in partner if index is not None)
        gap = "\n" if self._spaced(spans) else ""
        at = self._line_start(spans[here][0])
        for index, value in zip(partner, new, strict=True):
            if index is None:
                lines = f"{' ' * indent}{_item(value, indent)}"
                after = at > 0 and self.text[at - 1] != "\n"
                yield Splice(at, at, f"\n{gap}{lines}" if after else f"{lines}\n{gap}")
            else:
                at = spans[index][1]
                if old[index] != value:
                    yield from self.changes(items[index], old[index], value)

    def _spaced(self, spans: list[tuple[int, int]]) -> bool:
        """Whether an empty line stands between two entries of a list."""
        starts = [self._line_start(start) for start, _ in spans[1:]]
        return any(not self.text[self._line_start(start - 1) : start].strip() for start in starts)

    def _dash(self, item: Node) -> int:
        return self.text.rindex("-", 0, item.start)

    def _end(self, node: Node) -> int:
        """Where the last character of the value stands; comments behind it do not belong to it."""
        value = node.value
        if not node.inline and value and isinstance(value, (dict, list)):
            return self._stop(list(value.values())[-1]) if isinstance(value, dict) else self._end(value[-1])
        return node.start + len(self.text[node.start : node.end].rstrip())

    def _line_start(self, index: int) -> int:
        return self.text.rfind("\n", 0, index) + 1

    def _line_end(self, index: int) -> int:
        """Where the line ends, before its line break."""
        end = self.text.find("\n", index)
        end = len(self.text) if end < 0 else end
        return end - 1 if end > index and self.text[end - 1] == "\r" else end


def partners(old: list[Any], new: list[Any]) -> list[int | None]:
    """For each new entry the place of the old one that it continues, by name, else by likeness; None for a new one."""
    places = {_title(item): index for index, item in reversed(list(enumerate(old))) if _title(item) is not None}
    found: list[int | None] = []
    for value in new:
        index = places.get(_title(value)) if _title(value) is not None else None
        found.append(None if index in found else index)
    for place, (value, index) in enumerate(zip(new, found, strict=True)):
        if index is None and place < len(old) and place not in found and _alike(old[place], value):
            found[place] = place
    return found


def _alike(old: Any, new: Any) -> bool:
    """Whether an entry at the same place is the old one changed, perhaps renamed, and not another one."""
    if not isinstance(old, dict) or not isinstance(new, dict):
        return True
    same = sum(new.get(key) == value for key, value in old.items())
    return bool(same >= max(len(old), len(new)) / 2)


def _title(item: Any) -> Any:
    if not isinstance(item, dict):
        return None
    return next((item[key] for key in NAMES if isinstance(item.get(key), str)), None)
