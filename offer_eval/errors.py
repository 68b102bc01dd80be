"""What is wrong with something a person wrote, as data: where, what was found, what to write instead."""

from __future__ import annotations

import re
from dataclasses import dataclass

_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Characters that steer a terminal, turn the direction of a line or cannot be printed at all."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend, complete enough to mend it without asking."""

    message: str
    """What is wrong, as a short sentence without a full stop."""
    where: str = ""
    """`file.yaml:12:5`, `offers.csv, row 3, base_salary` or the label of a field on the page."""
    field: str = ""
    """`offer 'Bolt', base_salary`: the thing in the person's own words."""
    found: str = ""
    """What stands there now; empty where nothing does."""
    fix: str = ""
    """What to write instead."""

    def __str__(self) -> str:
        head = ": ".join(part for part in (self.where, self.field, self.message) if part)
        found = f", found {_seen(self.found)}" if self.found else ""
        fix = f"\n    fix: {_seen(self.fix)}" if self.fix else ""
        return f"{_seen(head)}{found}{fix}"


def _seen(text: str) -> str:
    """The text with every character that cannot be seen written out as its code."""
    return _UNSEEN.sub(lambda match: ascii(match[0])[1:-1], text)


class InputError(Exception):
    """Everything that is wrong with one input, all at once."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems
