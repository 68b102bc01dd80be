"""Money by year and layer, for a terminal and for other programs."""

from __future__ import annotations

from dataclasses import asdict
from itertools import combinations
from typing import TYPE_CHECKING, Any

from offer_eval.core.compensation import COMPONENTS, in_words
from offer_eval.core.compensation.comparison import compare_money
from offer_eval.core.compensation.equity_claims import equity_view
from offer_eval.core.compensation.flows import total
from offer_eval.core.compensation.household import household_view, match_floor, match_place
from offer_eval.core.compensation.leave_curve import leave_curve
from offer_eval.core.compensation.money import rate_effect
from offer_eval.core.compensation.view import view_of
from offer_eval.core.model import Terms, with_currency
from offer_eval.core.phrasing import number_text
from offer_eval.exports.terminal import plain, safe, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from offer_eval.core.compensation import Money
    from offer_eval.core.compensation.comparison import Comparison, Difference
    from offer_eval.core.compensation.leave_curve import LeavePoint
    from offer_eval.core.evaluation import Evaluation, RowResult
    from offer_eval.core.model import MoneySettings
    from offer_eval.core.value import Span
    from offer_eval.exports.terminal import Paint

SCHEMA_VERSION = 1

MONTHS_SHOWN = (3, 6, 12, 18, 24, 36, 48)
"""Months of leaving in the table, where something is owed or lost."""


def report(evaluation: Evaluation, rows: Sequence[RowResult], *, leave_month: int | None, paint: Paint = plain) -> str:
    """The money of each row, and of each pair of rows side by side, as text."""
    blocks = ["\n".join(_row(row, evaluation, leave_month, paint)) for row in rows if row.money is not None]
    pairs = [line for a, b in combinations(rows, 2) for line in _pair(a, b)]
    if pairs:
        blocks.append("\n".join([paint("Side by side", "title"), *pairs]))
    return "\n\n".join(blocks) + "\n"


def as_data(evaluation: Evaluation, rows: Sequence[RowResult], *, leave_month: int | None) -> dict[str, Any]:
    """The money of each row at full precision, in its stated currency."""
    return {
        "schema_version": SCHEMA_VERSION,
        "horizon_years": evaluation.decision.money.horizon_years,
        "offers": [_data(row, evaluation, leave_month) for row in rows if row.money is not None],
        "pairs": [
            {"offers": [a.name, b.name]} | _pair_data(compare_money(a.money, b.money))
            for a, b in combinations(rows, 2)
            if a.money is not None and b.money is not None and a.money.currency == b.money.currency
        ],
    }


def _row(row: RowResult, evaluation: Evaluation, leave_month: int | None, paint: Paint) -> Iterator[str]:
    money = row.money
    assert money is not None
    yield paint(safe(row.name), "title")
    yield wrapped(in_words(money), indent=2)
    if not money.flows:
        return
    yield from _years(money, paint)
    yield from _components(money)
    yield from _hours(money)
    yield from _without_equity(money)
    yield from _leaving(row, evaluation, leave_month, paint)
    yield from _claims(row, evaluation)
    yield from _household(row, evaluation)
    yield from _rates(row, evaluation)
    yield from _sentences("Assumed", money.assumptions)
    yield from _sentences("Not counted", money.not_counted)
    yield from _sentences("To ask", money.questions)


def _years(money: Money, paint: Paint) -> Iterator[str]:
    yield paint(f"  {'year':<6}{'guaranteed':>13}{'likely':>13}{'paper':>13}{'one-off':>13}{'total':>13}", "dim")
    for year in money.layers:
        figures = (year.guaranteed, year.likely, year.paper, year.one_off, year.total)
        yield f"  {year.year:<6}" + "".join(f"{figure:>13,.0f}" for figure in figures)


def _components(money: Money) -> Iterator[str]:
    years = money.last_month / 12
    named = [(COMPONENTS[name], total(f for f in money.flows if f.component == name) / years) for name in COMPONENTS]
    shown = [f"{title} {amount:,.0f}" for title, amount in named if round(amount) != 0]
    yield wrapped(f"A year on average: {', '.join(shown)}.", indent=2)
    if money.average is not None and money.average.width > 0.5:
        yield f"  Worst to best case a year: {_span(money.average)}"


def _hours(money: Money) -> Iterator[str]:
    if money.effective_hourly is None or money.hourly_worked is None:
        return
    worked, given = f"{money.hourly_worked.point:,.2f}", f"{money.effective_hourly.point:,.2f}"
    more = "" if worked == given else f", {given} with unpaid hours and the way to work"
    yield wrapped(f"By the hour: {worked} for each hour worked{more}.", indent=2)


def _without_equity(money: Money) -> Iterator[str]:
    if money.without_equity is None or money.pay is None:
        return
    if abs(money.without_equity.point - money.pay.point) > 0.5:
        yield f"  With equity at nothing: {money.without_equity.point:,.0f} a year"


def _leaving(row: RowResult, evaluation: Evaluation, leave_month: int | None, paint: Paint) -> Iterator[str]:
    curve = _curve(row, evaluation)
    if leave_month is not None:
        months: tuple[int, ...] = (leave_month,)
    else:
        months = MONTHS_SHOWN if any(point.owed > 0.5 or point.lost > 0.5 for point in curve) else ()
    shown = [point for point in curve if point.month in months]
    if shown:
        yield paint(f"  {'leaving after month':<21}{'kept':>13}{'to repay':>13}{'lost':>13}", "dim")
    for point in shown:
        yield f"  {point.month:<21}{point.kept:>13,.0f}{point.owed + 0.0:>13,.0f}{point.lost:>13,.0f}"


def _curve(row: RowResult, evaluation: Evaluation) -> tuple[LeavePoint, ...]:
    settings, _ = with_currency(evaluation.decision)
    return leave_curve(row.row, settings) if isinstance(row.row, Terms) else ()


def _claims(row: RowResult, evaluation: Evaluation) -> Iterator[str]:
    """What is said of equity, beside what it would take."""
    settings, _ = with_currency(evaluation.decision)
    if not isinstance(row.row, Terms):
        return
    view = view_of(row.row, settings)
    for grant in row.row.equity_grants or ():
        claim = equity_view(grant, view)
        facts = (
            ("said to be worth", claim.claim),
            ("cost to exercise", claim.strike_cost),
            ("above the strike price at the stated price", claim.spread),
            ("at the price of the last round", claim.spread_at_preferred),
            ("counted as pay", claim.counted),
        )
        shown = [f"{head} {amount:,.0f}" for head, amount in facts if amount is not None]
        share = [f"{claim.share_of_company:.3%} of the company"] if claim.share_of_company is not None else []
        yield wrapped(
            safe(f"{f'Equity {claim.name}'.strip()}: {'; '.join([*shown, *share])}. {claim.why}".rstrip()), indent=2
        )
        yield from (wrapped(safe(gap.sentence), indent=4) for gap in claim.gaps)


def _household(row: RowResult, evaluation: Evaluation) -> Iterator[str]:
    settings, _ = with_currency(evaluation.decision)
    if not isinstance(row.row, Terms):
        return
    for case in household_view(row.row, settings):
        if case.surplus is not None:
            planned = ", as planned" if case.planned else ""
            yield wrapped(safe(f"Household, {case.name}{planned}: {_span(case.surplus)} left a year"), indent=2)
    yield from _matches(row, evaluation, settings)


def _matches(row: RowResult, evaluation: Evaluation, settings: MoneySettings) -> Iterator[str]:
    """What would bring the household's surplus to the floor, or to the present job's."""
    assert isinstance(row.row, Terms)
    present = next((r.row for r in evaluation.rows if r.kind.value == "present_job" and r.row is not row.row), None)
    found = [("the floor", match_floor(row.row, settings))]
    if isinstance(present, Terms):
        found.append(("the present place", match_place(row.row, present, settings)))
    for what, matches in found:
        if matches is None or matches.point.reached:
            continue
        gross = f", or a base salary of {matches.point.gross_salary:,.0f}" if matches.point.gross_salary else ""
        rate = " A rate within the band changes this." if matches.rate_changes_answer else ""
        yield wrapped(f"To match {what}: {matches.point.extra_net:,.0f} more net a year{gross}.{rate}", indent=2)


def _rates(row: RowResult, evaluation: Evaluation) -> Iterator[str]:
    settings, _ = with_currency(evaluation.decision)
    effect = rate_effect(row.row, settings) if isinstance(row.row, Terms) else None
    if effect is not None and effect.width > 0.5:
        yield f"  Within the band of the exchange rate: {_span(effect)} a year"


def _sentences(head: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield wrapped(safe(f"{head}: {' '.join(lines)}"), indent=2)


def _pair(a: RowResult, b: RowResult) -> Iterator[str]:
    if a.money is None or b.money is None or a.money.currency != b.money.currency:
        return
    found = compare_money(a.money, b.money)
    heads = {
        "as quoted": found.headline,
        "first year, guaranteed": found.first_year,
        "a year, without one-offs": found.recurring,
        f"over {a.money.horizon_years} years": found.horizon,
    }
    known = {head: difference for head, difference in heads.items() if difference is not None}
    if not known:
        return
    yield wrapped(safe(f"{a.name} and {b.name}"), indent=2)
    for head, difference in known.items():
        yield wrapped(safe(f"{head}: {_ahead(difference, a.name, b.name)}"), indent=4)
    for change in found.overtakings:
        leads = a.name if change.leader == "first" else b.name
        yield wrapped(safe(f"from month {change.month} on {leads} is ahead in money so far"), indent=4)


def _ahead(difference: Difference, first: str, second: str) -> str:
    if difference.ahead == "same":
        return "about the same"
    name = first if difference.ahead == "first" else second
    return f"{name} by {abs(difference.gap):,.0f}"


def _span(span: Span) -> str:
    if span.width < 0.5:
        return number_text(span.point)
    return f"{number_text(span.low)} to {number_text(span.high)}"


def _data(row: RowResult, evaluation: Evaluation, leave_month: int | None) -> dict[str, Any]:
    money = row.money
    assert money is not None
    spans = (
        "pay", "average", "without_equity", "recurring", "total", "first_year_cash", "headline", "net",
        "present_value", "equivalent_annual", "effective_hourly", "hourly_worked", "hourly_paid",
    )  # fmt: skip
    curve = _curve(row, evaluation)
    return {
        "name": row.name,
        "kind": row.kind.value,
        "currency": money.currency,
        "in_words": in_words(money),
        "last_month": money.last_month,
        **{name: None if (span := getattr(money, name)) is None else asdict(span) for name in spans},
        "layers": [asdict(year) | {"total": year.total} for year in money.layers],
        "components": [asdict(flow) for flow in money.flows],
        "imputed": None if money.imputed is None else asdict(money.imputed),
        "leave_curve": [
            asdict(point) | {"in_hand": point.in_hand} for point in curve if leave_month in {None, point.month}
        ],
        "assumptions": list(money.assumptions),
        "not_counted": list(money.not_counted),
        "questions": list(money.questions),
    }


def _pair_data(found: Comparison) -> dict[str, Any]:
    def one(difference: Difference | None) -> dict[str, Any] | None:
        if difference is None:
            return None
        return asdict(difference) | {"gap": difference.gap, "share": difference.share, "ahead": difference.ahead}

    return {
        "headline": one(found.headline),
        "first_year": one(found.first_year),
        "recurring": one(found.recurring),
        "horizon": one(found.horizon),
        "overtakings": [asdict(change) for change in found.overtakings],
    }
