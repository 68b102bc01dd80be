"""Small inline SVG charts of an evaluation: one renderer for the page, the HTML and the PDF report.

Every horizontal position is a percentage and every text has its own size, so that a chart fits any width without
shrinking its words. Colour is never the only sign: segments carry the number of their criterion, bars their figures.
Text takes the colour of its surroundings; each chart carries the same in words.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from textwrap import shorten
from typing import TYPE_CHECKING
from urllib.parse import quote

from offer_eval.core.phrasing import whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offer_eval.core.evaluation import Evaluation, RowResult
    from offer_eval.core.value import Span

COLOURS = (
    ("#7cc4f0", "#0b0b0b"),
    ("#e8a317", "#0b0b0b"),
    ("#1f9d78", "#0b0b0b"),
    ("#d98bb3", "#0b0b0b"),
    ("#0a5a94", "#ffffff"),
    ("#f2e35c", "#0b0b0b"),
    ("#c2500a", "#ffffff"),
    ("#9aa5b1", "#0b0b0b"),
)
"""Fill and ink by place of the criterion; near the Okabe-Ito palette, ink at more than 4.5 to 1 on its fill."""

AHEAD, BEHIND = ("#1f9d78", "#0b0b0b"), ("#c2500a", "#ffffff")

LINE = 30
"""Height of one bar with its gap [px]."""

_BAR = 20
_NAME = 20
_LEAST_LABEL = 3.0
"""Narrowest segment that still takes its number [% of the width]."""

_FONT = 'font-family="system-ui, sans-serif" font-size="14" fill="currentColor"'


@dataclass(frozen=True, slots=True)
class Segment:
    """One criterion's part of a stacked bar."""

    number: int
    label: str
    start: float
    """Left end [points of 100]."""
    points: float
    """Width [points of 100]."""


def fill_of(number: int) -> tuple[str, str]:
    """Fill and ink of the criterion with this number, from 1; they come round after eight."""
    return COLOURS[(number - 1) % len(COLOURS)]


def segments(row: RowResult, evaluation: Evaluation) -> tuple[Segment, ...]:
    """The contributions of a row one after the other, in the order of the criteria; empty where it has none."""
    found, start = [], 0.0
    for number, criterion in enumerate(evaluation.criteria, start=1):
        points = row.score.contributions.get(criterion.name, 0.0)
        found.append(Segment(number, criterion.label, start, points))
        start += points
    return tuple(found) if row.score.contributions else ()


@dataclass(frozen=True, slots=True)
class Chart:
    """One chart: what is drawn, its height, and the same in words."""

    body: str
    height: float
    """[px]"""
    label: str
    """Text alternative."""

    def __str__(self) -> str:
        return self.inline()

    def __html__(self) -> str:
        return self.inline()

    def inline(self) -> str:
        """The chart as inline SVG of full width, for a document."""
        return (
            f'<svg role="img" aria-label="{escape(self.label, quote=True)}" {_HEAD} width="100%" '
            f'height="{self.height:.0f}">{self.body}</svg>'
        )

    def image(self) -> str:
        """The chart as an image that follows the theme, for a page that lets no inline SVG through."""
        drawn = f'<svg {_HEAD} width="100%" height="100%">{_THEME}{self.body}</svg>'
        style = f"width:100%;height:{self.height:.0f}px;display:block"
        alt = escape(self.label, quote=True)
        return f'<img alt="{alt}" style="{style}" src="data:image/svg+xml,{quote(drawn)}">'


_HEAD = 'xmlns="http://www.w3.org/2000/svg"'
_THEME = "<style>svg{color:#111}@media(prefers-color-scheme:dark){svg{color:#eef2f6}}</style>"


def _text(
    x: float, y: float, words: str, *, anchor: str = "start", ink: str = "", bold: bool = False, dx: int = 0
) -> str:
    style = _FONT if not ink else _FONT.replace("currentColor", ink)
    weight = ' font-weight="600"' if bold else ""
    shift = f' dx="{dx}"' if dx else ""
    return f'<text x="{x:.2f}%" y="{y:.1f}" text-anchor="{anchor}"{shift} {style}{weight}>{escape(words)}</text>'


def _rect(x: float, y: float, width: float, *, height: float = _BAR, fill: str, title: str = "") -> str:
    inside = f"<title>{escape(title)}</title>" if title else ""
    return (
        f'<rect x="{x:.2f}%" y="{y:.1f}" width="{max(width, 0):.2f}%" height="{height:.0f}" fill="{fill}" '
        f'stroke="currentColor" stroke-opacity="0.45" stroke-width="0.75">{inside}</rect>'
    )


def _line(x1: float, x2: float, y1: float, y2: float, *, width: float = 2, dash: str = "", faint: bool = False) -> str:
    extra = (f' stroke-dasharray="{dash}"' if dash else "") + (' stroke-opacity="0.35"' if faint else "")
    return (
        f'<line x1="{x1:.2f}%" x2="{x2:.2f}%" y1="{y1:.1f}" y2="{y2:.1f}" stroke="currentColor" '
        f'stroke-width="{width:g}"{extra}/>'
    )


def range_bar(total: Span, *, name: str) -> Chart:
    """Worst case, score and best case of one row on the line from 0 to 100."""
    y = 12.0
    parts = [
        _line(0, 100, y, y, width=1, faint=True),
        _line(total.low, total.high, y, y, width=6, faint=True),
        _line(total.low, total.low, y - 7, y + 7),
        _line(total.high, total.high, y - 7, y + 7),
        f'<circle cx="{total.point:.2f}%" cy="{y}" r="6" fill="#0a5a94" stroke="currentColor" stroke-width="1.5"/>',
    ]
    return Chart("".join(parts), 24, range_words(total, name=name))


def range_words(total: Span, *, name: str) -> str:
    """The same in words."""
    if whole(total.low) == whole(total.high):
        return f"{name}: {whole(total.point)} of 100, nothing open."
    return f"{name}: {whole(total.point)} of 100, from {whole(total.low)} at worst to {whole(total.high)} at best."


MOST_LETTERS = 44
"""Of a name drawn beside its score: what a phone has room for. The words of the chart hold the whole name."""


def contributions(evaluation: Evaluation) -> Chart:
    """Stacked bars: what each criterion brings to each row, best row first, with a tick at worst and best case."""
    rows = [row for row in evaluation.ranked if row.total is not None]
    body: list[str] = []
    for index, row in enumerate(rows):
        body += _stack(row, evaluation, top=index * (LINE + _NAME))
    return Chart("".join(body), len(rows) * (LINE + _NAME), contributions_words(evaluation))


def _stack(row: RowResult, evaluation: Evaluation, *, top: float) -> list[str]:
    assert row.total is not None
    y = top + _NAME
    out = "" if row.rank is not None else " (not eligible)"
    parts = [
        _text(0, top + 14, f"{_cut(row.name)}{out}", bold=True),
        _text(100, top + 14, f"{whole(row.total.point)}", anchor="end", bold=True),
    ]
    parts += [_line(0, 100, y + _BAR / 2, y + _BAR / 2, width=1, faint=True)]
    for part in segments(row, evaluation):
        fill, ink = fill_of(part.number)
        parts.append(_rect(part.start, y, part.points, fill=fill, title=f"{part.label}: {whole(part.points)} points"))
        if part.points >= _LEAST_LABEL:
            middle = part.start + part.points / 2
            parts.append(_text(middle, y + 15, f"{part.number}", anchor="middle", ink=ink))
    if not row.score.contributions:
        parts.append(_rect(0, y, row.total.point, fill="#9aa5b1", title="your overall judgement"))
    if row.total.width > 0:
        parts += [_line(x, x, y - 3, y + _BAR + 3) for x in (row.total.low, row.total.high)]
        parts.append(_line(row.total.low, row.total.high, y + _BAR + 3, y + _BAR + 3, width=1.5, dash="3 3"))
    return parts


def _cut(name: str) -> str:
    short = shorten(name, MOST_LETTERS, placeholder="…")
    return short if short != "…" else f"{name[: MOST_LETTERS - 1]}…"  # one long word


def contributions_words(evaluation: Evaluation) -> str:
    """The stacked bars in words."""
    rows = [row for row in evaluation.ranked if row.total is not None]
    return "Points that each criterion brings. " + " ".join(_row_words(row, evaluation) for row in rows)


def _row_words(row: RowResult, evaluation: Evaluation) -> str:
    assert row.total is not None
    parts = ", ".join(f"{part.label} {whole(part.points)}" for part in segments(row, evaluation))
    return f"{row.name}: {whole(row.total.point)}, made of {parts or 'your overall judgement'}."


def legend(evaluation: Evaluation) -> tuple[tuple[int, str, str, str], ...]:
    """(number, label, fill, ink) of every criterion, as the stacked bars use them."""
    return tuple((n, c.label, *fill_of(n)) for n, c in enumerate(evaluation.criteria, start=1))


def differences(evaluation: Evaluation) -> Chart | None:
    """Bars left and right of a middle line: what each criterion adds to, or takes from, the lead of the first row.

    None where there is no first row and runner-up to compare.
    """
    shown = [d for d in evaluation.differences if abs(d.points) >= 0.5]
    if not shown:
        return None
    labels = {c.name: c.label for c in evaluation.criteria}
    widest = max(abs(d.points) for d in shown)
    body = [_line(50, 50, 0, len(shown) * (LINE + _NAME) - 8, width=1)]
    for index, difference in enumerate(shown):
        body += _difference(labels[difference.criterion], difference.points, widest=widest, top=index * (LINE + _NAME))
    return Chart("".join(body), len(shown) * (LINE + _NAME), differences_words(evaluation))


def _difference(label: str, points: float, *, widest: float, top: float) -> list[str]:
    length = 40 * abs(points) / widest
    ahead = points > 0
    y, x = top + _NAME, 50.0 if ahead else 50.0 - length
    end = x + length if ahead else x
    return [
        _text(0, top + 15, label),
        _rect(x, y, length, fill=(AHEAD if ahead else BEHIND)[0]),
        _text(end, y + 15, _signed(points), anchor="start" if ahead else "end", bold=True, dx=6 if ahead else -6),
    ]


def _signed(points: float) -> str:
    """Whole points with their sign; none where there is nothing to tell."""
    return f"{whole(points):+d}" if whole(points) else "0"


def differences_words(evaluation: Evaluation) -> str:
    """The bars in words."""
    labels = {c.name: c.label for c in evaluation.criteria}
    parts = ", ".join(f"{labels[d.criterion]} {_signed(d.points)}" for d in evaluation.differences)
    return f"Points of {evaluation.winner} over {evaluation.runner_up}: {parts}."


def shares(lines: Sequence[tuple[str, Sequence[float]]], *, steps: Sequence[str], title: str) -> Chart:
    """Stacked bars of shares [0-1] that each sum to 1, such as how often each row takes each place.

    `lines` holds a name and its shares; `steps` names the shares, first to last.
    """
    body: list[str] = []
    for index, (name, parts) in enumerate(lines):
        body += _share_line(name, parts, steps=steps, top=index * (LINE + _NAME))
    words = "; ".join(
        f"{name}: " + ", ".join(f"{step} {part:.0%}" for step, part in zip(steps, parts, strict=False) if part >= 0.005)
        for name, parts in lines
    )
    return Chart("".join(body), len(lines) * (LINE + _NAME), f"{title}. {words}.")


def _share_line(name: str, parts: Sequence[float], *, steps: Sequence[str], top: float) -> list[str]:
    body, start, y = [_text(0, top + 14, name, bold=True)], 0.0, top + _NAME
    for number, (step, part) in enumerate(zip(steps, parts, strict=False), start=1):
        fill, ink = SHADES[min(number, len(SHADES)) - 1]
        body.append(_rect(start, y, 100 * part, fill=fill, title=f"{step}: {part:.0%}"))
        if 100 * part >= 8:
            body.append(
                _text(start + 50 * part, y + 15, f"{step} {part:.0%}" if part > 0.2 else step, anchor="middle", ink=ink)
            )
        start += 100 * part
    return body


SHADES = (
    ("#0a5a94", "#ffffff"),
    ("#5fa8dc", "#0b0b0b"),
    ("#b9d9f2", "#0b0b0b"),
    ("#d7dde3", "#0b0b0b"),
    ("#eceff2", "#0b0b0b"),
)
"""Fill and ink from first to last place: one hue, ever lighter."""


def curve(
    points: Sequence[tuple[float, float]], *, label: str, height: int = 180, marks: Sequence[tuple[float, str]] = ()
) -> Chart:
    """A line through (x, y) points from the first to the last x, the y axis from 0 or the least y to the greatest.

    `marks` are (x, words) pairs shown under the axis. Raises ValueError for fewer than two points.
    """
    if len(points) < 2:
        raise ValueError("a curve needs two points or more")
    left, right = points[0][0], points[-1][0]
    bottom, top = min(0.0, *(y for _, y in points)), max(y for _, y in points)
    room = (top - bottom) or 1.0
    places = [(100 * (x - left) / (right - left), 100 - 100 * (y - bottom) / room) for x, y in points]
    path = " ".join(f"{x:.2f},{y:.2f}" for x, y in places)
    plot = (
        f'<svg x="0" y="10" width="100%" height="{height - 40}" viewBox="0 0 100 100" preserveAspectRatio="none">'
        f'<polyline points="{path}" fill="none" stroke="#0a84d6" stroke-width="2.5" '
        'vector-effect="non-scaling-stroke"/></svg>'
    )
    zero = 10 + (height - 40) * (top / room)
    body = [_line(0, 100, zero, zero, width=1, faint=True), plot]
    body += [_mark(100 * (x - left) / (right - left), words, y=height - 10) for x, words in marks]
    return Chart("".join(body), height, label)


def _mark(x: float, words: str, *, y: float) -> str:
    anchor = "start" if x < 8 else "end" if x > 92 else "middle"
    return _text(x, y, words, anchor=anchor)
