"""Section "Money": what each job comes to, by year and layer, what leaving early costs, and what was assumed."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from offer_eval import charts
from offer_eval.core.compensation.leave_curve import leave_curve
from offer_eval.core.model import MoneySettings, Terms, with_currency
from offer_eval.core.phrasing import number_text
from offer_eval.decision_file import written
from offer_eval.exports import sections
from offer_eval.ui import edits, markup
from offer_eval.ui.desk import desk, evaluation
from offer_eval.ui.fields import field_of
from offer_eval.ui.forms import field, typed

if TYPE_CHECKING:
    from offer_eval.core.compensation.leave_curve import LeavePoint
    from offer_eval.core.evaluation import Evaluation, RowResult

MORE_SETTINGS = (
    "pay", "discount_rate", "surplus_floor", "saved_share", "commute_time_share", "reference_leave_days",
    "reference_place", "rates", "price_levels",
)  # fmt: skip
"""Settings of money that most decisions do without."""


def show() -> None:
    """The section."""
    st.header("Money", anchor=False)
    result = evaluation()
    lines = sections.money_lines(result)
    if not lines:
        markup.html(markup.paragraph("No base salary is known yet. Write one at an offer.", kind="oe-note"))
        return
    markup.html(
        markup.paragraph(
            "Before tax unless you gave your own rates. Layers are kept apart: what is guaranteed, what is likely, "
            "shares on paper, and what comes once.",
            kind="oe-quiet",
        )
    )
    _overview(result)
    _settings()
    for row in result.ranked:
        if row.money is not None and row.money.point is not None:
            with st.expander(
                f"{markup.plain(row.name)}: by year, and what leaving early means", key=f"money-{row.name}"
            ):
                _one(row)
    _remarks(result)


def _overview(result: Evaluation) -> None:
    head = "".join(
        f'<th scope="col">{each}</th>'
        for each in ("Job", "A year, on average", "Without one-offs", "Sure in the first year", "For each hour given")
    )
    body = "".join(
        markup.row(
            f"{line.name}{f', {line.currency}' if line.currency else ''}",
            [f"<td>{escape(cell)}</td>" for cell in (line.average, line.recurring, line.sure, line.hourly)],
        )
        for line in sections.money_lines(result)
    )
    markup.html(markup.scrolling(f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>", "Money a year"))


def _settings() -> None:
    settings = desk().of("decision").money
    left, right, _ = st.columns([1, 1, 2])
    with left:
        typed(
            "Years to look ahead",
            str(settings.horizon_years),
            name="money.horizon_years",
            which="decision",
            edit=lambda decision, text: edits.changed(decision, ("money", "horizon_years"), text or 4),
        )
    with right:
        typed(
            "Last month you expect to work there",
            str(settings.leave_month or ""),
            name="money.leave_month",
            which="decision",
            edit=lambda decision, text: edits.changed(decision, ("money", "leave_month"), text or None),
            placeholder="to the end",
        )
    with st.expander("Exchange rates, household and prices", key="money.more", on_change="rerun") as opened:
        if opened.open:
            _more_settings(settings)


def _more_settings(settings: MoneySettings) -> None:
    """The other settings; exchange rates and price levels are one text each, as a file would hold them."""
    form = written(settings)
    columns = st.columns(3, gap="medium")
    for index, name in enumerate(MORE_SETTINGS):
        with columns[index % 3]:
            field(field_of(name, MoneySettings), "decision", ("money",), form=form.get(name), row="money", of="money")


def _one(row: RowResult) -> None:
    markup.html(markup.paragraph(sections.money_sentence(row)))
    years = sections.by_year(row)
    count = len(years[0][1]) if years else 0
    head = "".join(f'<th scope="col">Year {number}</th>' for number in range(1, count + 1))
    body = "".join(markup.row(label, [f'<td class="num">{cell}</td>' for cell in cells]) for label, cells in years)
    table = f'<table><thead><tr><th scope="col">Layer</th>{head}</tr></thead><tbody>{body}</tbody></table>'
    markup.html(markup.scrolling(table, f"{row.name} by year"))
    _leaving(row)


def _leaving(row: RowResult) -> None:
    """The curve of money in hand by the month of leaving, where anything would be owed or lost."""
    settings, jobs = with_currency(desk().of("decision"))
    terms = jobs.get(row.name)
    points = leave_curve(terms, settings) if isinstance(terms, Terms) else ()
    if not any(point.owed or point.lost for point in points):
        markup.html(
            markup.paragraph(
                "Leaving early costs nothing here: nothing is owed back and nothing is lost.", kind="oe-quiet"
            )
        )
        return
    marks = [(point.month, f"month {point.month}") for point in points if point.month % 12 == 0]
    chart = charts.curve([(p.month, p.in_hand) for p in points], label=_curve_words(row.name, points), marks=marks)
    markup.html(
        markup.paragraph("Money in hand if you leave at the end of a month, repayments taken off:"), chart.image()
    )
    markup.html(markup.listed(_leaving_words(point) for point in points if point.month in {6, 12, 24, 36}))


def _curve_words(name: str, points: tuple[LeavePoint, ...]) -> str:
    return f"{name}, money in hand by month of leaving. " + " ".join(
        _leaving_words(p) for p in points if p.month % 12 == 0
    )


def _leaving_words(point: LeavePoint) -> str:
    owed = f", {number_text(point.owed)} of it to pay back" if point.owed else ""
    lost = f", {number_text(point.lost)} not yet yours is lost" if point.lost else ""
    return f"After month {point.month}: {number_text(point.kept)} earned{owed}{lost}."


def _remarks(result: Evaluation) -> None:
    by_row, common = sections.money_remarks(result)
    with st.expander("What was assumed, and what is not counted"):
        markup.html(
            markup.listed(common),
            *(f"<p><strong>{escape(name)}</strong></p>{markup.listed(said)}" for name, said in by_row.items() if said),
        )
