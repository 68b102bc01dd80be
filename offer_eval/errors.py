"""What is wrong with something a person wrote, as data: where, what was found, what to write instead."""

from __future__ import annotations

from dataclasses import dataclass


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
        found = f", found {self.found}" if self.found else ""
        fix = f"\n    fix: {self.fix}" if self.fix else ""
        return f"{head}{found}{fix}"


class InputError(Exception):
    """Everything that is wrong with one input, all at once."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems
