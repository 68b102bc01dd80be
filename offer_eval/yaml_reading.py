"""YAML text as plain data whose every value knows its place in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
)

from offer_eval.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_DEPTH = 50
"""Deepest nesting that is read."""

MAX_VALUES = 300_000
"""Most values in one text; 10,000 offers have no more."""

MAX_FIELDS = 2000
"""Most fields in one place; a decision has some dozens, and a problem for each of thousands helps nobody."""
CROWDED = f"holds more than {MAX_FIELDS:,} fields in one place"


@dataclass(frozen=True, slots=True)
class Node:
    """A value in the text: `start` to `end` are its characters, `line` and `column` count from 1."""

    value: str | int | float | bool | list[Node] | dict[str, Entry] | None
    start: int
    end: int
    line: int
    column: int
    inline: bool
    """Whether it is one value or stands in brackets or braces; not for indented blocks."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A field of a mapping: where its name stands, and its value."""

    start: int
    end: int
    """Where its name ends."""
    line: int
    column: int
    node: Node


class Unreadable(Exception):  # noqa: N818 - not an error of the program; it ends the reading of one text
    """The text cannot be read further; carries the one problem that stopped it."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def read_tree(text: str, name: str) -> tuple[Node | None, list[Problem]]:
    """The text as a tree of nodes, and what is wrong with it; None when nothing can be read or it is empty."""
    reader = _Reader(name)
    if mark := _LONG_TAG.search(text):
        line = text.count("\n", 0, mark.start()) + 1
        return None, [Problem("a word of thousands of characters follows a !", f"{name}:{line}", fix="take it out")]
    try:
        events = YAML(typ="safe", pure=True).parse(text)
        return reader.document(events), reader.problems
    except Unreadable as stop:
        return None, [*reader.problems, stop.problem]
    except MarkedYAMLError as error:
        return None, [*reader.problems, _syntax(error, name, text)]
    except YAMLError as error:
        return None, [*reader.problems, _unprintable(error, name, text)]


def plain(node: Node | None) -> Any:
    """The data alone: mappings, lists, text, numbers, yes/no and None."""
    value = node.value if node else None
    if isinstance(value, dict):
        return {key: plain(entry.node) for key, entry in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value


def place(node: Node, loc: tuple[str | int, ...]) -> tuple[int, int]:
    """Line and column, from 1, of what stands at `loc`, or of the nearest thing around it."""
    spot = (node.line, node.column)
    for part in loc:
        value = node.value
        if isinstance(value, dict) and part in value:
            entry = value[str(part)]
            spot, node = (entry.line, entry.column), entry.node
        elif isinstance(value, list) and isinstance(part, int) and part < len(value):
            node = value[part]
            spot = (node.line, node.column)
        else:
            break
    return spot


@dataclass(slots=True)
class _Reader:
    """Builds the tree from the parser's events; refuses what could mean something else than it looks."""

    name: str
    problems: list[Problem] = field(default_factory=list)
    values: int = 0

    def document(self, events: Iterator[Any]) -> Node | None:
        """The only document of the text."""
        node: Node | None = None
        for event in events:
            if isinstance(event, DocumentStartEvent):
                if node is not None:
                    raise self._stop(event, "holds a second document", "keep one; take out the line with ---")
                node = self._node(next(events), events, 1)
        return node

    def _node(self, event: Any, events: Iterator[Any], depth: int) -> Node:
        self._refuse_marks(event)
        if depth > MAX_DEPTH:
            raise self._stop(
                event, f"is nested more than {MAX_DEPTH} levels deep", "check the indentation and the brackets"
            )
        self.values += 1
        if self.values > MAX_VALUES:
            raise self._stop(event, f"holds more than {MAX_VALUES:,} values", "split the file")
        mark = event.start_mark
        if isinstance(event, ScalarEvent):
            inline = event.style not in {"|", ">"}
            return Node(_scalar(event), mark.index, event.end_mark.index, mark.line + 1, mark.column + 1, inline)
        value: dict[str, Entry] | list[Node]
        value, end = self._mapping(events, depth) if isinstance(event, MappingStartEvent) else self._list(events, depth)
        return Node(value, mark.index, end, mark.line + 1, mark.column + 1, bool(event.flow_style))

    def _list(self, events: Iterator[Any], depth: int) -> tuple[list[Node], int]:
        items: list[Node] = []
        while not isinstance(event := next(events), SequenceEndEvent):
            items.append(self._node(event, events, depth + 1))
        return items, event.end_mark.index

    def _mapping(self, events: Iterator[Any], depth: int) -> tuple[dict[str, Entry], int]:
        entries: dict[str, Entry] = {}
        while not isinstance(event := next(events), MappingEndEvent):
            if len(entries) >= MAX_FIELDS:
                raise self._stop(event, CROWDED, "check the indentation, or split the file")
            key = self._key(event)
            node = self._node(next(events), events, depth + 1)
            mark = event.start_mark
            if key in entries:
                self._note(
                    event, f"{key!r} stands here a second time", f"first in line {entries[key].line}; keep one of them"
                )
            else:
                entries[key] = Entry(mark.index, event.end_mark.index, mark.line + 1, mark.column + 1, node)
        return entries, event.end_mark.index

    def _key(self, event: Any) -> str:
        self._refuse_marks(event)
        if not isinstance(event, ScalarEvent):
            raise self._stop(
                event, "brackets or braces stand where the name of a field belongs", "put text with brackets in quotes"
            )
        if event.value == "<<" and event.implicit[0]:
            raise self._stop(event, "merged fields (<<) are not read", "write the fields out")
        return str(event.value)

    def _refuse_marks(self, event: Any) -> None:
        quotes = "put the text in quotes, or write the value out"
        if isinstance(event, AliasEvent):
            raise self._stop(event, f"*{event.anchor} refers to another place, which is not read", quotes)
        if event.anchor:
            raise self._stop(event, f"&{event.anchor} would be a label and not text", quotes)
        if event.tag is not None:
            raise self._stop(event, "a word after ! would be a type and not text", quotes)

    def _where(self, event: Any) -> str:
        return f"{self.name}:{event.start_mark.line + 1}:{event.start_mark.column + 1}"

    def _note(self, event: Any, message: str, fix: str) -> None:
        self.problems.append(Problem(message, self._where(event), fix=fix))

    def _stop(self, event: Any, message: str, fix: str) -> Unreadable:
        return Unreadable(Problem(message, self._where(event), fix=fix))


_LONG_TAG = re.compile(r"!\S{20000}")
"""The parser's time grows with the square of such a word."""
_INT = re.compile(r"[-+]?[0-9][0-9_]*")
_FLOAT = re.compile(r"[-+]?(\.[0-9][0-9_]*|[0-9][0-9_]*(\.[0-9_]*)?)([eE][-+]?[0-9]+)?")
_GROUPED = re.compile(r"[-+]?(?:[1-9][0-9]{1,2}\.[0-9]{3}|[1-9]\.[0-9]{2}0)")
"""Sixty thousand to some, sixty to others: left as text, so that the field asks; a rate such as 1.125 is a number."""
_WORDS = {"": None, "~": None, "null": None, "Null": None, "NULL": None} | dict.fromkeys(("true", "True", "TRUE"), True)
_CONSTANTS: dict[str, bool | None] = _WORDS | dict.fromkeys(("false", "False", "FALSE"), False)
_LONGEST_NUMBER = 400


def _scalar(event: ScalarEvent) -> str | int | float | bool | None:
    return scalar_value(event.value) if event.implicit[0] else str(event.value)


def scalar_value(text: str) -> str | int | float | bool | None:
    """What an unquoted word means in YAML 1.2: a number, true, false, null, else text; dates stay text."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if len(text) > _LONGEST_NUMBER or _GROUPED.fullmatch(text):
        return text
    if _INT.fullmatch(text):
        return int(text.replace("_", ""))
    return float(text.replace("_", "")) if _FLOAT.fullmatch(text) else text


_SYNTAX = (
    (r"found character '\\t'", "a tab stands where only spaces may", "indent with spaces, two for each step"),
    (
        r"mapping values are not allowed",
        "a colon stands where none can be",
        "put text that holds a colon in quotes, and line the fields up under one another",
    ),
    (
        r"could not find expected ':'|found undefined",
        "a field without a colon",
        "write `field: value`, with a space after the colon",
    ),
    (r"unexpected end of stream", "a quotation mark is opened and never closed", "close it, or leave both out"),
    (
        r"expected ',' or|did not find expected ',' or",
        "brackets or braces are opened and not closed in order",
        "close them, and put commas between the entries",
    ),
    (
        r"found unknown escape character|expected escape sequence",
        "a backslash in double quotes means something else",
        "use single quotes",
    ),
    (r"found character .* that cannot start", "a character that no value may start with", "put the text in quotes"),
    (r"sequence entries are not allowed", "a dash stands where no list can start", "start the list on the next line"),
    (
        r"expected <block end>",
        "the indentation does not fit the lines above",
        "line the fields of one thing up under one another",
    ),
    (
        r"expected the node content|block sequence entries|expected alphabetic",
        "a dash, comma or sign in the wrong place",
        "put the text in quotes, or mend the indentation",
    ),
)


def _syntax(error: MarkedYAMLError, name: str, text: str) -> Problem:
    mark = error.problem_mark or error.context_mark
    begun = "unexpected end of stream" in str(error.problem) or "simple key" in str(error.context)
    if begun and error.context_mark:
        mark = error.context_mark
    where = f"{name}:{mark.line + 1}:{mark.column + 1}" if mark else name
    if "but found '<scalar>'" in str(error.problem) and re.search("[\"'].*$", text[: mark.index].splitlines()[-1]):
        fix = "double the quotation mark inside the text, or use the other kind around it"
        return Problem("text goes on behind a closing quotation mark", where, found=_line_at(text, mark), fix=fix)
    for pattern, message, fix in _SYNTAX:
        if re.search(pattern, str(error.problem)):
            return Problem(message, where, found=_line_at(text, mark), fix=fix)
    return Problem(
        f"cannot be read as YAML ({error.problem})", where, found=_line_at(text, mark), fix="see docs/file-format.md"
    )


def _line_at(text: str, mark: Any) -> str:
    lines = text.splitlines()
    if mark is None or mark.line >= len(lines):
        return ""
    line = lines[mark.line].strip()
    return repr(line if len(line) <= 60 else line[:59] + "…")


def _unprintable(error: YAMLError, name: str, text: str) -> Problem:
    index = getattr(error, "position", 0)
    code = getattr(error, "character", "")
    found = f"character U+{code if isinstance(code, int) else ord(code):04X}" if code else ""
    line = text.count("\n", 0, index) + 1
    return Problem("holds a character that cannot be printed", f"{name}:{line}", found=found, fix="delete it")
