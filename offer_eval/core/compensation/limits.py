"""What a formula may be given: ordinary numbers, in their range."""

from __future__ import annotations

import math


def check_numbers(*, least: float | None = None, most: float | None = None, **numbers: float | None) -> None:
    """Refuse numbers for which no formula holds; None stands for a number left out.

    Raises:
        ValueError: naming the number that is NaN or infinite, below `least` or above `most`.
    """
    for name, number in numbers.items():
        if number is None:
            continue
        if not math.isfinite(number):
            raise ValueError(f"{name} must be an ordinary number, found {number}")
        if least is not None and number < least:
            raise ValueError(f"{name} cannot be {'negative' if least == 0 else f'below {least:g}'}, found {number:g}")
        if most is not None and number > most:
            raise ValueError(f"{name} cannot be above {most:g}, found {number:g}")
