"""Whether to wait for another process: the chance at which waiting is worth as much as saying yes now."""

from __future__ import annotations

from dataclasses import dataclass

CLOSE_POINTS = 3.0
"""A difference under this many points of 100 is close, whatever the decimals say. Source: docs/method.md."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waiting for one process is worth, against saying yes to the offer in hand."""

    process: str
    offer: str
    """The offer in hand."""
    break_even: float
    """The chance [0-1] at which waiting is worth as much as a yes; 0: wait whatever it is, above 1: never wait."""
    expected: float | None
    """Expected score of waiting [0-100] at the person's own chance; None where it is not known."""
    close: bool
    """Whether the expected score and the offer's are too close to call."""


def break_even_chance(*, now: float, fallback: float, alternative: float) -> float:
    """The chance p* at which declining and waiting is worth as much as the offer in hand.

    `(now - fallback) / (alternative - fallback)`, all scores [0-100]. 0 where the fallback is at least as good as the
    offer: wait whatever the chance is; infinite where the alternative is not better than the offer.
    Source: two-branch decision tree, Raiffa (1968), Decision Analysis, chapter 2.
    """
    if fallback >= now:
        return 0.0
    if alternative <= now:
        return 1.0 if alternative == now else float("inf")
    return (now - fallback) / (alternative - fallback)


def waiting(
    process: str, *, offer: str, now: float, fallback: float, alternative: float, chance: float | None
) -> Waiting:
    """What waiting for `process` is worth against `offer`; scores [0-100], `chance` [0-1] or None."""
    expected = None if chance is None else chance * max(alternative, fallback) + (1 - chance) * fallback
    return Waiting(
        process=process,
        offer=offer,
        break_even=break_even_chance(now=now, fallback=fallback, alternative=alternative),
        expected=expected,
        close=expected is not None and abs(expected - now) < CLOSE_POINTS,
    )
