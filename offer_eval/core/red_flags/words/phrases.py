"""Patterns of words within one sentence, found in time linear in the length of the text.

A pattern is a row of parts separated by ` .. `: `pay|send .. fee|deposit` finds a word of paying followed by a fee in
the same sentence, at most `gap` characters apart. After ` >> ` the next part may stand in the sentence that follows
too: `on call >> no extra pay`. Separated by ` && ` the parts may come in any order, in a sentence
or at most `spread` characters of it. Each part is a regular expression without open-ended repetition
over words; `<fee>` stands for a class of `lexicon.LEXICON`. The parts are searched one by one and joined by one
pass over their places, so no text can make the search backtrack.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.denial import denied
from offer_eval.core.red_flags.words.language import CURRENCY_SIGNS, LONGEST_OPENING, Match, as_bits, negated
from offer_eval.core.red_flags.words.lexicon import LEXICON

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from offer_eval.core.red_flags.words.language import Text

GAP = 45
"""How far apart two parts may stand [characters], unless a pattern says otherwise: about eight words."""

_CLASS = re.compile(r"(?<!P)<([a-z_]+)>")
_SEPARATOR = " .. "
_ONWARD = " >> "
_ANY_ORDER = " && "
REACH = 120
"""How far a part may reach into the sentence that follows [characters]."""
SPREAD = 160
"""The words of a pattern in any order stand in so long a stretch [characters]: about twenty-five words."""
_INNER_GAP = r"(?!\w)[^\n]{0,40}?(?<!\w)"


def expand(pattern: str) -> str:
    """The pattern with every `<class>` replaced by the words of the lexicon."""
    return _CLASS.sub(lambda found: f"(?:{expand(LEXICON[found[1]])})", pattern)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """One part as a regular expression over whole words; a separator inside brackets is a short gap."""
    return re.compile(rf"(?<!\w)(?:{_spelt_out(pattern)})(?!\w)")


def _spelt_out(pattern: str) -> str:
    return expand(pattern).replace(_SEPARATOR, _INNER_GAP)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a pattern."""

    regex: re.Pattern[str]
    gate: frozenset[str] | None
    """Beginnings of the words with which it can start, whole words with a space behind; None where it can't be told."""
    onward: bool = False
    """Whether it may stand in the sentence that follows the part before it."""

    def places(self, text: Text) -> tuple[tuple[int, int], ...]:
        """Start and end of every occurrence in `text.flat`."""
        key = self.regex.pattern
        places = text.found.get(key)
        if places is None:
            places = text.found[key] = tuple(self._search(text))
        return places

    def _search(self, text: Text) -> Iterable[tuple[int, int]]:
        """From left to right without overlap; straight from word to word where the beginnings are known."""
        if self.gate is None:
            return [found.span() for found in self.regex.finditer(text.flat)]
        places = []
        last = 0
        match, flat = self.regex.match, text.flat
        for start in text.starts_of(self.gate):
            if start >= last and (found := match(flat, start)):
                last = found.end()
                places.append((start, last))
        return places


@cache
def part(pattern: str) -> Part:
    """Compile one part and work out what a text must hold for it to occur."""
    gate = _beginnings(_spelt_out(pattern))
    return Part(regex=compiled(pattern), gate=None if gate is None else frozenset(gate))


def _beginnings(pattern: str, then: str = " ") -> set[str] | None:
    """The letters with which each alternative of a regular expression must begin; None if one has none.

    `then` is what follows the pattern: where that is a space the letters may be a whole word.
    """
    found: set[str] = set()
    for alternative in _alternatives(pattern):
        some = _beginning(alternative, then)
        if some is None:
            return None
        found |= some
    return found


def _beginning(alternative: str, then: str) -> set[str] | None:
    if alternative.startswith(("(?!", "(?<!", r"\b")):
        behind = 2 if alternative.startswith("\\") else _closing(alternative) + 1
        return _beginning(alternative[behind:], then)
    if alternative.startswith("(?:"):
        return _group_beginning(alternative, then)
    if alternative.startswith(r"\d") and alternative[2:3] not in _MAYBE:
        return set("0123456789")
    if alternative.startswith("[") and alternative[1 : alternative.index("]")] == CURRENCY_SIGNS:
        return set(CURRENCY_SIGNS)
    return _letters(alternative, then)


_MAYBE = {"?", "*", "{"}


def _letters(alternative: str, then: str) -> set[str] | None:
    letters = "".join(takewhile(lambda c: c.isascii() and c.isalnum(), alternative))
    following = alternative[len(letters) : len(letters) + 2] or then
    if following[:1] in _MAYBE:
        letters = letters[:-1]
    elif letters and following[:1] == " " and following[1:] not in _MAYBE:
        return {letters + " "}
    return {letters[:LONGEST_OPENING]} if letters else None


def _group_beginning(alternative: str, then: str) -> set[str] | None:
    """How a pattern that opens with a group can begin: if the group may be left out, with what follows it too."""
    close = _closing(alternative)
    behind = alternative[close + 1 :]
    if behind[:1] not in _MAYBE:
        return _beginnings(alternative[3:close], behind[:2] or then)
    inner = _beginnings(alternative[3:close], "")
    rest = behind[behind.index("}") + 1 :] if behind[0] == "{" else behind[1:]
    outer = _beginning(rest.removeprefix("?"), then)
    return None if inner is None or outer is None else inner | outer


def _closing(pattern: str) -> int:
    depth = 0
    for at, character in enumerate(pattern):
        depth += (character == "(") - (character == ")")
        if depth == 0:
            return at
    raise ValueError(f"unbalanced brackets in {pattern!r}")


def _alternatives(pattern: str) -> list[str]:
    """The top-level alternatives of a regular expression."""
    return _split(pattern, "|")


def _split(pattern: str, separator: str) -> list[str]:
    """Cut a regular expression at the separators that stand outside all brackets."""
    pieces, depth, start, bracket = [], 0, 0, False
    for at, character in enumerate(pattern):
        if character in "[]":
            bracket = character == "["
        elif not bracket:
            depth += (character == "(") - (character == ")")
            if depth == 0 and pattern.startswith(separator, at):
                pieces.append(pattern[start:at])
                start = at + len(separator)
    return [*pieces, pattern[start:]]


@dataclass(frozen=True, slots=True)
class Row:
    """The parts of one pattern."""

    parts: tuple[Part, ...]
    tried: tuple[Part, ...]
    """The parts again, the most particular ones first: where one is missing the others need no search."""
    gates: tuple[int, ...]
    """The gate of each part that has one, as bits."""

    def occurs(self, text: Text, opened: int) -> bool:
        """Whether every part has a place in the text, whose openings are given as bits."""
        for gate in self.gates:
            if not gate & opened:
                return False
        return all(piece.places(text) for piece in self.tried)


@dataclass(frozen=True, slots=True)
class Phrases:
    """A group of patterns that mean the same thing, with what forbids or is needed beside them."""

    chains: tuple[Row, ...]
    """Parts that follow each other."""
    heaps: tuple[Row, ...]
    """Parts that may come in any order."""
    gap: int
    spread: int
    across: bool
    """Whether what is needed, and parts in any order, may stand in neighbouring sentences too."""
    unless: re.Pattern[str] | None
    """No match where the sentence has this."""
    needs: re.Pattern[str] | None
    """A match only where the sentence has this."""
    plain: bool
    """The patterns hold their own negation: no look for one before them."""
    severity: str | None = None

    def matches(self, text: Text) -> Iterator[Match]:
        """The first match of each pattern in each sentence that is neither denied nor forbidden."""
        allowed: dict[tuple[int, int], bool] = {}
        for spans in self._spans(text):
            last = -1
            for start, end in spans:
                reach = text.sentence_index(start), text.sentence_index(end - 1)
                if reach not in allowed:
                    allowed[reach] = self._allows(text, reach)
                if reach[0] != last and allowed[reach] and self._stands(text, start, end):
                    last = reach[0]
                    yield Match(start, end, self.severity)

    def _stands(self, text: Text, start: int, end: int) -> bool:
        return (self.plain or not negated(text, start, end)) and not denied(text, start, end)

    def _spans(self, text: Text) -> Iterator[Iterable[tuple[int, int]]]:
        opened = text.opened()
        for chain in self.chains:
            if chain.occurs(text, opened):
                yield _linked(text, chain, self.gap)
        for heap in self.heaps:
            if heap.occurs(text, opened):
                yield _gathered(text, heap, self.spread, across=self.across)

    def _allows(self, text: Text, reach: tuple[int, int]) -> bool:
        """Whether the sentences of the words have nothing that forbids, and what is needed."""
        start, end = text.bounds(reach[0])[0], text.bounds(reach[1])[1]
        if self.unless is not None and self.unless.search(text.flat, start, end):
            return False
        if self.across:
            start, end = text.bounds_around(start)
        return self.needs is None or bool(self.needs.search(text.flat, start, end))


def phrases(
    *patterns: str,
    gap: int = GAP,
    spread: int = SPREAD,
    across: bool = False,
    unless: str = "",
    needs: str = "",
    plain: bool = False,
    severity: str | None = None,
) -> Phrases:
    """Compile a group of patterns; see the module for how they are written."""
    return Phrases(
        chains=tuple(_chain(pattern) for pattern in patterns if _ANY_ORDER not in pattern),
        heaps=tuple(_heap(pattern) for pattern in patterns if _ANY_ORDER in pattern),
        gap=gap,
        spread=spread,
        across=across,
        unless=compiled(unless) if unless else None,
        needs=compiled(needs) if needs else None,
        plain=plain,
        severity=severity,
    )


def _row(parts: Iterable[Part]) -> Row:
    pieces = tuple(parts)
    tried = sorted(pieces, key=lambda piece: _commonness(piece.gate))
    return Row(pieces, tuple(tried), tuple(as_bits(piece.gate) for piece in tried if piece.gate is not None))


def _commonness(gate: frozenset[str] | None) -> float:
    """A rough guess of how many words of a text pass the gate: each letter more halves it."""
    return math.inf if gate is None else math.fsum(0.5 ** len(opening) for opening in gate)


def _heap(pattern: str) -> Row:
    return _row(part(piece) for piece in _split(pattern, _ANY_ORDER))


def _chain(pattern: str) -> Row:
    stretches = [_split(stretch, _SEPARATOR) for stretch in _split(pattern, _ONWARD)]
    return _row(
        replace(part(piece), onward=number > 0 and piece is stretch[0])
        for number, stretch in enumerate(stretches)
        for piece in stretch
    )


def _gathered(text: Text, heap: Row, spread: int, *, across: bool) -> Iterator[tuple[int, int]]:
    """Spans of at most `spread` characters that hold every part once, without overlap."""
    places = [piece.places(text) for piece in heap.parts]
    at = [0] * len(places)
    for start, end in places[0]:
        first, last = text.bounds_around(start) if across else text.bounds(text.sentence_index(start))
        chosen = [(start, end)]
        for number, others in enumerate(places[1:], 1):
            while at[number] + 1 < len(others) and others[at[number] + 1][1] <= start:
                at[number] += 1
            near = _nearest(others[max(at[number] - 2, 0) : at[number] + _CHOICES], chosen, first, last)
            if near is None:
                break
            chosen.append(near)
        low, high = min(chosen)[0], max(end for _, end in chosen)
        if len(chosen) == len(places) and high - low <= spread:
            yield low, high


_CHOICES = 5
"""So many places around the first part are tried for each further part."""


def _nearest(
    places: tuple[tuple[int, int], ...], taken: list[tuple[int, int]], first: int, last: int
) -> tuple[int, int] | None:
    """The place between `first` and `last` nearest to the first one taken that overlaps none of them."""
    free = [
        (left, right)
        for left, right in places
        if first <= left and right <= last and all(right <= start or left >= end for start, end in taken)
    ]
    start, end = taken[0]
    return min(free, key=lambda place: max(start - place[1], place[0] - end), default=None)


def _linked(text: Text, chain: Row, gap: int) -> Iterable[tuple[int, int]]:
    """Spans in which the parts follow each other within a sentence."""
    reached = list(chain.parts[0].places(text))
    for piece in chain.parts[1:]:
        reached = _joined(text, reached, piece, gap) if reached else []
    return reached


def _joined(text: Text, left: list[tuple[int, int]], piece: Part, gap: int) -> list[tuple[int, int]]:
    """Each place of the piece with the last one on the left that ends before it, near enough."""
    reach, breaks = (max(gap, REACH), 1) if piece.onward else (gap, 0)
    joined: list[tuple[int, int]] = []
    at = -1
    for start, end in piece.places(text):
        while at + 1 < len(left) and left[at + 1][1] <= start:
            at += 1
        near = at >= 0 and start - left[at][1] <= reach
        if near and text.flat.count("\n", left[at][1], start) <= breaks:
            joined.append((left[at][0], end))
    return joined
