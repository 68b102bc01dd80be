"""Patterns of words within one sentence, found in time linear in the length of the text.

A pattern is a row of parts separated by ` .. `: `pay|send .. fee|deposit` finds a word of paying followed by a fee in
the same sentence, at most `gap` characters apart. Each part is a regular expression without open-ended repetition
over words; `<fee>` stands for a class of `lexicon.LEXICON`. The parts are searched one by one and joined by one
pass over their places, so no text can make the search backtrack.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.language import Match, negated
from offer_eval.core.red_flags.lexicon import LEXICON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.language import Text

GAP = 45
"""How far apart two parts may stand [characters], unless a pattern says otherwise: about eight words."""

_CLASS = re.compile(r"(?<!P)<([a-z_]+)>")
_SEPARATOR = re.compile(r"\s+\.\.\s+")


def expand(pattern: str) -> str:
    """The pattern with every `<class>` replaced by the words of the lexicon."""
    return _CLASS.sub(lambda found: f"(?:{expand(LEXICON[found[1]])})", pattern)


@lru_cache(maxsize=None)
def compiled(pattern: str) -> re.Pattern[str]:
    """One part as a regular expression over whole words."""
    return re.compile(rf"(?<!\w)(?:{expand(pattern)})(?!\w)")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a pattern."""

    regex: re.Pattern[str]
    gate: frozenset[str] | None
    """Beginnings of words of which the text must have one; None where that cannot be told."""

    def places(self, text: Text) -> tuple[tuple[int, int], ...]:
        """Start and end of every occurrence in `text.flat`."""
        if self.gate is not None and self.gate.isdisjoint(text.openings):
            return ()
        key = self.regex.pattern
        if key not in text.found:
            text.found[key] = tuple(found.span() for found in self.regex.finditer(text.flat))
        return text.found[key]


@lru_cache(maxsize=None)
def part(pattern: str) -> Part:
    """Compile one part and work out what a text must hold for it to occur."""
    gate = _beginnings(expand(pattern))
    return Part(regex=compiled(pattern), gate=None if gate is None else frozenset(gate))


def _beginnings(pattern: str) -> set[str] | None:
    """The letters with which each alternative of a regular expression must begin; None if one has none."""
    found: set[str] = set()
    for alternative in _alternatives(pattern):
        some = _beginning(alternative)
        if some is None:
            return None
        found |= some
    return found


def _beginning(alternative: str) -> set[str] | None:
    if alternative.startswith("(?:"):
        close = _closing(alternative)
        return None if alternative[close + 1 : close + 2] in {"?", "*", "{"} else _beginnings(alternative[3:close])
    letters = "".join(takewhile(lambda c: c.isascii() and c.isalnum(), alternative[:6]))
    if alternative[len(letters) : len(letters) + 1] in {"?", "*", "{"}:
        letters = letters[:-1]
    return {letters[:5]} if letters else None


def _closing(pattern: str) -> int:
    depth = 0
    for at, character in enumerate(pattern):
        depth += (character == "(") - (character == ")")
        if depth == 0:
            return at
    raise ValueError(f"unbalanced brackets in {pattern!r}")


def _alternatives(pattern: str) -> list[str]:
    """The top-level alternatives of a regular expression."""
    pieces, depth, start, bracket = [], 0, 0, False
    for at, character in enumerate(pattern):
        if character in "[]":
            bracket = character == "["
        elif not bracket:
            depth += (character == "(") - (character == ")")
            if character == "|" and depth == 0:
                pieces.append(pattern[start:at])
                start = at + 1
    return [*pieces, pattern[start:]]


@dataclass(frozen=True, slots=True)
class Phrases:
    """A group of patterns that mean the same thing, with what forbids or is needed beside them."""

    chains: tuple[tuple[Part, ...], ...]
    gap: int
    unless: re.Pattern[str] | None
    """No match where the sentence has this."""
    needs: re.Pattern[str] | None
    """A match only where the sentence has this."""
    plain: bool
    """The patterns hold their own negation: no look for one before them."""
    severity: str | None = None

    def matches(self, text: Text) -> Iterator[Match]:
        """Every match, pattern by pattern, that is neither denied nor forbidden."""
        allowed: dict[int, bool] = {}
        for chain in self.chains:
            for start, end in _linked(text, chain, self.gap):
                index = text.sentence_index(start)
                if index not in allowed:
                    allowed[index] = self._allows(text, index)
                if allowed[index] and (self.plain or not negated(text, start, end)):
                    yield Match(start, end, self.severity)

    def any(self, text: Text) -> bool:
        """Whether there is a match at all."""
        return next(self.matches(text), None) is not None

    def _allows(self, text: Text, index: int) -> bool:
        start, end = text.bounds(index)
        if self.unless is not None and self.unless.search(text.flat, start, end):
            return False
        return self.needs is None or bool(self.needs.search(text.flat, start, end))


def phrases(
    *patterns: str,
    gap: int = GAP,
    unless: str = "",
    needs: str = "",
    plain: bool = False,
    severity: str | None = None,
) -> Phrases:
    """Compile a group of patterns; see the module for how they are written."""
    return Phrases(
        chains=tuple(tuple(part(piece) for piece in _SEPARATOR.split(pattern)) for pattern in patterns),
        gap=gap,
        unless=compiled(unless) if unless else None,
        needs=compiled(needs) if needs else None,
        plain=plain,
        severity=severity,
    )


def _linked(text: Text, chain: tuple[Part, ...], gap: int) -> Iterator[tuple[int, int]]:
    """Spans in which the parts follow each other within a sentence."""
    if not all(piece.gate is None or not piece.gate.isdisjoint(text.openings) for piece in chain):
        return
    reached = list(chain[0].places(text))
    for piece in chain[1:]:
        reached = _joined(text, reached, piece.places(text), gap) if reached else []
    yield from reached


def _joined(
    text: Text, left: list[tuple[int, int]], right: tuple[tuple[int, int], ...], gap: int
) -> list[tuple[int, int]]:
    """Each place on the right with the last one on the left that ends before it, near enough."""
    joined: list[tuple[int, int]] = []
    at = -1
    for start, end in right:
        while at + 1 < len(left) and left[at + 1][1] <= start:
            at += 1
        near = at >= 0 and start - left[at][1] <= gap
        if near and "\n" not in text.flat[left[at][1] : start]:
            joined.append((left[at][0], end))
    return joined
