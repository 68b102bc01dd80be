"""The summary as a workbook whose scores recompute when a weight is changed."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from offer_eval.core.compensation import COMPONENTS
from offer_eval.core.plan import spoken
from offer_eval.exports import sections, side_by_side, summary
from offer_eval.exports.book import LONGEST, Book, book_of
from offer_eval.exports.levels import unit
from offer_eval.exports.sections import clean

if TYPE_CHECKING:
    from collections.abc import Callable

    from xlsxwriter.worksheet import Worksheet

    from offer_eval.core.evaluation import Evaluation, RowResult
    from offer_eval.core.value import Span
    from offer_eval.exports.side_by_side import TableCell

_HEAD = 3
"""Lines above the first entry of the sheets Criteria and Scores."""


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the sheet Scores keeps what, as columns counted from 0; `count` criteria."""

    count: int

    def value(self, index: int) -> int:
        """Value at the point."""
        return 1 + index

    def points(self, index: int) -> int:
        """Points it brings."""
        return 1 + self.count + index

    @property
    def score(self) -> int:
        """Score; worst case, best case, place and whether it may be chosen follow."""
        return 1 + 2 * self.count

    def low(self, index: int) -> int:
        """Value at the worst case."""
        return self.score + 5 + index

    def high(self, index: int) -> int:
        """Value at the best case."""
        return self.score + 5 + self.count + index

    def span(self, start: Callable[[int], int], line: int, *, fixed: bool = False) -> str:
        """A stretch of one line as `B4:F4`; `fixed` keeps its line when copied."""
        mark = "$" if fixed else ""
        first, last = _letters(start(0)), _letters(start(self.count - 1))
        return f"{first}{mark}{line}:{last}{mark}{line}"


def render(evaluation: Evaluation) -> bytes:
    """The workbook: Summary, Offers, Criteria (weights to change), Scores (live formulas), Flags, Money.

    The same bytes for the same evaluation: its dates are the evaluation's day.
    """
    import xlsxwriter  # noqa: PLC0415 - only where a workbook is wanted

    out, day = io.BytesIO(), evaluation.today
    with xlsxwriter.Workbook(out, {"in_memory": True}) as made:
        about = {"title": clean(sections.title(evaluation))[:200], "comments": sections.small_print(evaluation)}
        made.set_properties(about | {"created": datetime(day.year, day.month, day.day)})  # noqa: DTZ001 - a day, no moment
        book = book_of(made)
        for write in (_summary, _offers, _criteria, _scores, _flags, _money):
            write(book, evaluation)
    return out.getvalue()


def _letters(column: int) -> str:
    from xlsxwriter.utility import xl_col_to_name  # noqa: PLC0415

    return str(xl_col_to_name(column))


def _summary(book: Book, evaluation: Evaluation) -> None:
    sheet = book.sheet("Summary", (8, 34, 10, 10, 10, 13, 32))
    book.across(sheet, 0, sections.title(evaluation), "title", signs=60)
    book.text(sheet, 1, 0, f"{spoken(evaluation.today, year=True)}, by my own weights", "plain")
    book.across(sheet, 3, summary.headline(evaluation), "answer", signs=80)
    texts = _answer(evaluation)
    for at, text in enumerate(texts, 4):
        book.across(sheet, at, text, "quiet")
    first = 7 + len(texts)
    if any(row.score.basis == "criteria" for row in evaluation.rows):
        _live(book, sheet, first - 2, evaluation)
        first += 2
    heads = ("Place", "Choice", "Score", "Worst", "Best", "Could be", "Verdict")
    book.heads(sheet, first - 1, heads, numbers=(2, 3, 4))
    for at, (line, row) in enumerate(zip(summary.ranking(evaluation), evaluation.ranked, strict=True), first):
        _ranked(book, sheet, at, row, evaluation)
        book.fitted(sheet, at, (row.name, f"{line.verdict} {line.why_out}"), (32, 32))
        book.text(sheet, at, 5, line.places, "centred")
        book.text(sheet, at, 6, f"{line.verdict} ({line.why_out})" if line.why_out else line.verdict)
    last = first + len(evaluation.rows)
    sheet.conditional_format(first, 2, max(first, last - 1), 2, _BAR)
    book.across(sheet, last + 1, sections.small_print(evaluation), "quiet")


def _live(book: Book, sheet: Worksheet, at: int, evaluation: Evaluation) -> None:
    """Who leads by the weights as they stand, and whether the words still hold; worked out anew with every change."""
    count, first, last = len(evaluation.criteria), _HEAD + 1, _HEAD + len(evaluation.rows)
    column = _letters(_Places(count).score + 3)
    places, names = (f"Scores!${c}${first}:${c}${last}" for c in (column, "A"))
    level = sum(row.rank == 1 for row in evaluation.rows)
    now = evaluation.winner or (_TIED if level else _NOBODY)
    lead = (
        f'=IF(COUNTIF({places},1)=1,INDEX({names},MATCH(1,{places},0)),IF(COUNTIF({places},1)=0,"{_NOBODY}","{_TIED}"))'
    )
    book.text(sheet, at, 0, "First by the weights on the sheet Criteria:", "plain")
    sheet.merge_range(at, 3, at, 6, "", book.looks["strong now"])
    book.words(sheet, at, 3, lead, "strong now", clean(now)[:LONGEST])
    book.fitted(sheet, at, (max((row.name for row in evaluation.rows), key=len, default=""),), (60,))
    end = _HEAD + count
    moved = f"SUMPRODUCT(ABS(Criteria!$C${first}:$C${end}-Criteria!$H${first}:$H${end}))"
    book.across(sheet, at + 1, "", "quiet", lines=2)
    book.words(sheet, at + 1, 0, f'=IF({moved}<0.000001,"{_HOLDS}","{_CHANGED}")', "quiet", _HOLDS)


_NOBODY, _TIED = "nothing can be chosen", "exactly level, see the places"
_HOLDS = (
    "The weights are those of the day above, so the words hold. Change one on the sheet Criteria, and scores follow."
)
_CHANGED = (
    "THE WEIGHTS WERE CHANGED. Scores, places and the line above are new; the words and verdicts are those of the "
    "former weights. Run offer-eval again for new ones."
)

_BAR = {"type": "data_bar", "bar_solid": True, "bar_color": "#9db8c9"} | {
    "min_type": "num", "min_value": 0, "max_type": "num", "max_value": 100,
}  # fmt: skip
"""A bar behind the score, on the scale from 0 to 100."""


def _answer(evaluation: Evaluation) -> list[str]:
    first = (summary.recorded(evaluation), summary.sure(evaluation), summary.certain_win(evaluation))
    texts = (*first, *summary.reasons(evaluation), sections.gut(evaluation))
    return [text for text in texts if text]


def _ranked(book: Book, sheet: Worksheet, at: int, row: RowResult, evaluation: Evaluation) -> None:
    """Place, name and score of one row, taken from the sheet Scores."""
    book.text(sheet, at, 1, row.name, "strong")
    if row.total is None:
        for column in (0, 2, 3, 4):
            book.number(sheet, at, column, None)
        return
    line = _HEAD + evaluation.rows.index(row) + 1
    score = _Places(len(evaluation.criteria)).score
    cells = (
        (2, score, "score", row.total.point),
        (3, score + 1, "points", row.total.low),
        (4, score + 2, "points", row.total.high),
    )
    for column, source, look, value in cells:
        book.formula(sheet, at, column, f"=Scores!{_letters(source)}{line}", look, value)
    if row.rank is None:
        book.number(sheet, at, 0, None, "rank")
    else:
        book.formula(sheet, at, 0, f"=Scores!{_letters(score + 3)}{line}", "rank", row.rank)


def _offers(book: Book, evaluation: Evaluation) -> None:
    """Levels and terms, numbers as numbers; an offer with ranges has a column for either end too."""
    criteria, terms = side_by_side.table(evaluation)
    lines = (*criteria, *terms)
    ranged = [any(_is_range(line.cells[n]) for line in lines) for n in range(len(evaluation.rows))]
    heads, widths, starts = ["", "Unit"], [28, 16], []
    for row, three in zip(evaluation.rows, ranged, strict=True):
        starts.append(len(heads))
        heads += [row.name, *((_LOWEST, _HIGHEST) if three else ())]
        widths += [22, *((12, 12) if three else ())]
    sheet = book.sheet("Offers", widths)
    book.heads(sheet, 0, heads)
    for at, line in enumerate(lines, 1):
        book.line(sheet, at, (line.label, line.unit))
        words = [cell.text if cell.span is None else "" for cell in line.cells]
        book.fitted(sheet, at, (line.label, *words), (28, *([22] * len(words))))
        for start, cell in zip(starts, line.cells, strict=True):
            _level(book, sheet, at, start, cell)
    sheet.freeze_panes(1, 2)


_LOWEST, _HIGHEST = "lowest", "highest"


def _is_range(cell: TableCell) -> bool:
    return cell.span is not None and cell.span[0] != cell.span[2]


def _level(book: Book, sheet: Worksheet, at: int, start: int, cell: TableCell) -> None:
    """One level: its number, with both ends beside it where it is a range; else its words."""
    if cell.span is None:
        book.text(sheet, at, start, cell.text)
        return
    low, point, high = cell.span
    kept = _DECIMALS + 2 if cell.share else _DECIMALS
    look = "share to the left" if cell.share else "money to the left" if abs(point) >= 1000 else "level to the left"
    book.number(sheet, at, start, round(point, kept), look)
    if _is_range(cell):
        book.number(sheet, at, start + 1, round(low, kept), look)
        book.number(sheet, at, start + 2, round(high, kept), look)


_DECIMALS = 2
"""Decimals kept of a level, two more of a share: all that anybody states, fewer than a third has."""


def _criteria(book: Book, evaluation: Evaluation) -> None:
    sheet = book.sheet("Criteria", (30, 12, 12, 14, 14, 18, 18, 14))
    book.text(
        sheet,
        0,
        0,
        "Change a weight in a yellow cell, and the scores follow. Only the proportions of the weights count.",
        "plain",
    )
    heads = ("Criterion", "Weight", "Share", "Worst", "Best", "Unit", "Worth to me, a year", "Share as it was")
    book.heads(sheet, _HEAD - 1, heads, numbers=(1, 2, 3, 4, 6, 7))
    first, last = _HEAD + 1, _HEAD + len(evaluation.criteria)
    for at, criterion in enumerate(evaluation.criteria, _HEAD):
        share = evaluation.weights.shares[criterion.name]
        book.text(sheet, at, 0, criterion.label, "strong")
        book.number(sheet, at, 1, round(share * (evaluation.weights.given_total or 100.0), 10), "input")
        book.formula(sheet, at, 2, f"=B{at + 1}/SUM(B${first}:B${last})", "share", share)
        for column, level in ((3, criterion.worst), (4, criterion.best)):
            book.number(sheet, at, column, level, "money" if abs(level) >= 1000 else "level")
        book.text(sheet, at, 5, unit(criterion, evaluation))
        book.number(sheet, at, 6, evaluation.prices.get(criterion.name), "money")
        book.number(sheet, at, 7, share, "share")
    if evaluation.criteria:
        message = "Write 0 or a positive number."
        rule = {"validate": "decimal", "criteria": ">=", "value": 0, "error_title": "Weight", "error_message": message}
        sheet.data_validation(first - 1, 1, last - 1, 1, rule)
    sheet.freeze_panes(_HEAD, 1)


def _scores(book: Book, evaluation: Evaluation) -> None:
    """Values as they stand; points, scores and places as formulas over the shares of the sheet Criteria."""
    places = _Places(len(evaluation.criteria))
    sheet = book.sheet("Scores", (30, *([12] * (2 * places.count)), 10, 10, 10, 8, 10, *([12] * (2 * places.count))))
    book.text(sheet, 0, 0, "Values run from 0 (worst) to 1 (best); points are 100 x share x value.", "plain")
    labels = [criterion.label for criterion in evaluation.criteria]
    named = [
        [f"{label}, {what}" for label in labels] for what in ("value", "points", "value at worst", "value at best")
    ]
    heads = ("Choice", *named[0], *named[1], "Score", "Worst", "Best", "Place", "May be chosen", *named[2], *named[3])
    book.heads(sheet, _HEAD - 1, heads, numbers=range(1, len(heads)))
    book.text(sheet, 1, 0, "Share of the weight", "quiet")
    for index, criterion in enumerate(evaluation.criteria):
        formula = f"=Criteria!C{_HEAD + 1 + index}"
        book.formula(sheet, 1, places.value(index), formula, "share", evaluation.weights.shares[criterion.name])
    for at, row in enumerate(evaluation.rows, _HEAD):
        book.text(sheet, at, 0, row.name, "strong")
        _scored(book, sheet, at, row, evaluation)
        _placed(book, sheet, at, row, evaluation)
    sheet.print_area(0, 0, _HEAD + len(evaluation.rows), places.score + 4)
    sheet.freeze_panes(_HEAD, 1)


def _scored(book: Book, sheet: Worksheet, at: int, row: RowResult, evaluation: Evaluation) -> None:
    """The score of one row with its worst and best case; judged as a whole it stays whatever the weights are."""
    places, line = _Places(len(evaluation.criteria)), at + 1
    ends = ("point", "score"), ("low", "points"), ("high", "points")
    if row.score.basis != "criteria" or row.total is None:
        for column, (end, look) in enumerate(ends, places.score):
            book.number(sheet, at, column, getattr(row.total, end, None), look)
        return
    _brought(book, sheet, at, row, evaluation)
    shares = places.span(places.value, 2, fixed=True)
    formulas = [
        f"=SUM({places.span(places.points, line)})",
        *(f"=100*SUMPRODUCT({shares},{places.span(where, line)})" for where in (places.low, places.high)),
    ]
    for column, (formula, (end, look)) in enumerate(zip(formulas, ends, strict=True), places.score):
        book.formula(sheet, at, column, formula, look, getattr(row.total, end))


def _brought(book: Book, sheet: Worksheet, at: int, row: RowResult, evaluation: Evaluation) -> None:
    """The values of one row, and the points that each brings."""
    places = _Places(len(evaluation.criteria))
    for index, criterion in enumerate(evaluation.criteria):
        value = row.score.cells[criterion.name].value
        for column, number in (
            (places.value(index), value.point),
            (places.low(index), value.low),
            (places.high(index), value.high),
        ):
            book.number(sheet, at, column, number, "value")
        letters = _letters(places.value(index))
        points = row.score.contributions[criterion.name]
        book.formula(sheet, at, places.points(index), f"=100*{letters}$2*{letters}{at + 1}", "points", points)


def _placed(book: Book, sheet: Worksheet, at: int, row: RowResult, evaluation: Evaluation) -> None:
    """The place of one row among those that may be chosen; equal scores share it."""
    score = _Places(len(evaluation.criteria)).score
    first, last, line = _HEAD + 1, _HEAD + len(evaluation.rows), at + 1
    scores, chosen = _letters(score), _letters(score + 4)
    book.text(sheet, at, score + 4, "yes" if row.rank is not None else "no")
    if row.rank is None:
        book.number(sheet, at, score + 3, None, "rank")
        return
    ahead = (
        f'({chosen}${first}:{chosen}${last}="yes")*(ROUND({scores}${first}:{scores}${last},9)>ROUND({scores}{line},9))'
    )
    book.formula(sheet, at, score + 3, f"=1+SUMPRODUCT({ahead})", "rank", row.rank)


def _flags(book: Book, evaluation: Evaluation) -> None:
    widths = (24, 10, 13, 9, 34, 44, 44, 40, 30)
    sheet = book.sheet("Flags", widths)
    heads = ("Offer", "Severity", "State", "Rule", "Flag", "Seen", "The other side", "To ask", "My reason")
    book.heads(sheet, 0, heads)
    found = [(row.name, finding) for row in evaluation.ranked for finding in sections.flags_of(row)]
    for at, (name, f) in enumerate(found, 1):
        about = (name, f.severity.value, f.state.value, f.rule, summary.flag_title(f))
        book.line(sheet, at, (*about, f.evidence, sections.other_side(f), f.question, f.reason), widths=widths)
    if found:
        sheet.autofilter(0, 0, len(found), len(heads) - 1)
    sheet.freeze_panes(1, 1)


def _money(book: Book, evaluation: Evaluation) -> None:
    """Spans of each row, then the components by year at the point."""
    sheet = book.sheet("Money", (26, 26, *([14] * 12)))
    book.heads(sheet, 0, _MONEY_HEADS, numbers=range(2, len(_MONEY_HEADS)))
    rows = [row for row in evaluation.ranked if row.money is not None and row.money.point is not None]
    for at, row in enumerate(rows, 1):
        book.text(sheet, at, 0, row.name, "strong")
        _spans(book, sheet, at, row)
    at = len(rows) + 3
    years = max((len(row.money.layers) for row in rows if row.money), default=0)
    heads = ("Choice", "Component", *(f"Year {year}" for year in range(1, years + 1)))
    book.heads(sheet, at - 1, heads, numbers=range(2, len(heads)))
    for row in rows:
        at = _components(book, sheet, at, row)
    for offset, (name, text) in enumerate(_remarks(evaluation), at + 1):
        book.line(sheet, offset, (name, text), "plain")


_MONEY_HEADS = (
    *("Choice", "Currency", "Sure in year 1", "A year: worst", "likely", "best"),
    *("Without one-offs", "For each hour", "Paid hour"),
)


def _spans(book: Book, sheet: Worksheet, at: int, row: RowResult) -> None:
    money = row.money
    assert money is not None
    book.text(sheet, at, 1, money.currency or "")
    book.number(sheet, at, 2, _point(money.first_year_cash), "money")
    for column, end in enumerate(("low", "point", "high"), 3):
        book.number(sheet, at, column, getattr(money.average, end) if money.average else None, "money")
    book.number(sheet, at, 6, _point(money.recurring), "money")
    book.number(sheet, at, 7, _point(money.effective_hourly))
    book.number(sheet, at, 8, _point(money.hourly_paid))


def _point(span: Span | None) -> float | None:
    return span.point if span is not None else None


def _components(book: Book, sheet: Worksheet, at: int, row: RowResult) -> int:
    """The components of one row by year, a line each; the line after them."""
    money = row.money
    assert money is not None
    for name, label in COMPONENTS.items():
        flows = [flow for flow in money.flows if flow.component == name]
        if not flows:
            continue
        book.line(sheet, at, (row.name, label))
        for year in money.layers:
            amount = sum(flow.amount for flow in flows if flow.year == year.year)
            book.number(sheet, at, 1 + year.year, amount, "money")
        at += 1
    return at


def _remarks(evaluation: Evaluation) -> list[tuple[str, str]]:
    """(row, remark) of what was assumed and what is not counted; those on every row first."""
    own, common = sections.money_remarks(evaluation)
    return [("All", text) for text in common] + [(name, text) for name, texts in own.items() for text in texts]
