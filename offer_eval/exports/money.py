"""Money by year and layer, for a terminal and for other programs."""

from __future__ import annotations

from dataclasses import asdict
from itertools import combinations
from typing import TYPE_CHECKING, Any

from offer_eval.core.compensation import COMPONENTS, annualised, in_words
from offer_eval.core.compensation.comparison import compare_money
from offer_eval.core.compensation.equity_claims import equity_view
from offer_eval.core.compensation.exchange import own_currency
from offer_eval.core.compensation.flows import total
from offer_eval.core.compensation.household import household_view, match_floor, match_place
from offer_eval.core.compensation.leave_curve import leave_curve
from offer_eval.core.compensation.money import discount_rate, rate_effect
from offer_eval.core.compensation.refusals import tax_warnings
from offer_eval.core.compensation.solving import contractor_parity, haircut_to_match
from offer_eval.core.compensation.view import view_of
from offer_eval.core.model import Terms, with_currency
from offer_eval.core.model.money_settings import LAYERS
from offer_eval.core.phrasing import number_text
from offer_eval.exports.hangs_on import UNIT, pay_text
from offer_eval.exports.terminal import plain, safe, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from offer_eval.core.compensation import Money
    from offer_eval.core.compensation.comparison import Comparison, Difference
    from offer_eval.core.compensation.household import Matches
    from offer_eval.core.compensation.leave_curve import LeavePoint
    from offer_eval.core.compensation.solving import Parity
    from offer_eval.core.evaluation import Evaluation, RowResult
    from offer_eval.core.model import MoneySettings
    from offer_eval.core.value import Span
    from offer_eval.exports.terminal import Paint

SCHEMA_VERSION = 1

MONTHS_SHOWN = (3, 6, 12, 18, 24, 36, 48)
"""Months of leaving in the table, where something is owed or lost."""


def report(evaluation: Evaluation, rows: Sequence[RowResult], *, leave_month: int | None, paint: Paint = plain) -> str:
    """The money of each row, and of each pair of rows side by side, as text."""
    settings = _settings(evaluation)
    blocks = ["\n".join(_row(row, evaluation, leave_month, paint)) for row in rows if row.money is not None]
    pairs = [line for a, b in combinations(rows, 2) for line in _pair(a, b, settings)]
    if pairs:
        blocks.append("\n".join([paint("Side by side, gross", "title"), *pairs]))
    if warnings := _tax_warnings(rows):
        blocks.append("\n".join([paint("Taxes", "title"), *(wrapped(safe(line), indent=2) for line in warnings)]))
    return "\n\n".join(blocks) + "\n"


def as_data(evaluation: Evaluation, rows: Sequence[RowResult], *, leave_month: int | None) -> dict[str, Any]:
    """The money of each row at full precision, in its stated currency."""
    settings = _settings(evaluation)
    return {
        "schema_version": SCHEMA_VERSION,
        "horizon_years": evaluation.decision.money.horizon_years,
        "offers": [_data(row, evaluation, leave_month) for row in rows if row.money is not None],
        "pairs": [
            {"offers": [a.name, b.name]} | _pair_data(compare_money(a.money, b.money)) | _even_data(a, b, settings)
            for a, b in combinations(rows, 2)
            if a.money is not None and b.money is not None and a.money.currency == b.money.currency
        ],
        "tax_warnings": list(_tax_warnings(rows)),
    }


def _settings(evaluation: Evaluation) -> MoneySettings:
    settings, _ = with_currency(evaluation.decision)
    return settings


def _tax_warnings(rows: Sequence[RowResult]) -> tuple[str, ...]:
    return tax_warnings({row.name: row.row for row in rows if isinstance(row.row, Terms)})


def _row(row: RowResult, evaluation: Evaluation, leave_month: int | None, paint: Paint) -> Iterator[str]:
    money = row.money
    assert money is not None
    yield paint(safe(row.name), "title")
    yield wrapped(in_words(money), indent=2)
    if not money.flows:
        return
    settings = _settings(evaluation)
    yield from _years(money, paint)
    yield from _components(money)
    yield from _counted(money, settings)
    yield from _hours(money)
    yield from _apart(row, settings)
    yield from _leaving(row, evaluation, leave_month, paint)
    yield from _claims(row, settings)
    yield from _household(row, evaluation)
    yield from _rates(row, settings)
    yield from _sentences("Assumed", money.assumptions)
    yield from _sentences("Not counted", money.not_counted)
    yield from _sentences("To ask", money.questions)


def _years(money: Money, paint: Paint) -> Iterator[str]:
    yield f"  Before tax, over a horizon of {_counted_years(money.horizon_years)}:"
    yield paint(f"  {'year':<6}{'guaranteed':>13}{'likely':>13}{'paper':>13}{'one-off':>13}{'total':>13}", "dim")
    for year in money.layers:
        figures = (year.guaranteed, year.likely, year.paper, year.one_off, year.total)
        yield f"  {year.year:<6}" + "".join(f"{figure:>13,.0f}" for figure in figures)


def _counted_years(years: int) -> str:
    return "1 year" if years == 1 else f"{years} years"


def _components(money: Money) -> Iterator[str]:
    years = money.last_month / 12
    named = [(COMPONENTS[name], total(f for f in money.flows if f.component == name) / years) for name in COMPONENTS]
    shown = [f"{title} {amount:,.0f}" for title, amount in named if round(amount) != 0]
    yield wrapped(f"A year on average: {', '.join(shown)}.", indent=2)
    if money.average is not None and money.average.width > 0.5:
        yield f"  Worst to best case a year: {_span(money.average)}"


def _counted(money: Money, settings: MoneySettings) -> Iterator[str]:
    """The figure that the salary criterion reads, where it is not the average, and the same without equity."""
    if money.pay is None or money.average is None:
        return
    if abs(money.pay.point - money.average.point) > 0.5:
        basis = ", ".join(_basis(settings))
        yield wrapped(safe(f"Counted as pay: {_with_code(money.pay.point, money)} a year ({basis})"), indent=2)
    if money.without_equity is not None and abs(money.without_equity.point - money.pay.point) > 0.5:
        yield f"  With equity at nothing: {money.without_equity.point:,.0f} a year, counted as pay"


def _basis(settings: MoneySettings) -> Iterator[str]:
    """How pay is counted: after tax or before, in which layers, at whose prices, discounted how."""
    yield settings.pay
    if set(settings.count) != set(LAYERS):
        yield f"only {' and '.join(layer.replace('_', '-') for layer in settings.count)} money"
    if settings.reference_place is not None or settings.reference_level is not None:
        yield f"at prices of {settings.reference_place or 'the reference'}"
    if rate := discount_rate(settings):
        yield f"discounted at {100 * rate:.3g}%"


def _with_code(amount: float, money: Money) -> str:
    return f"{amount:,.0f} {money.currency}" if money.currency else f"{amount:,.0f}"


def _hours(money: Money) -> Iterator[str]:
    if money.effective_hourly is None or money.hourly_worked is None or money.hourly_paid is None:
        return
    figures = {
        "for each paid hour": f"{money.hourly_paid.point:,.2f}",
        "for each hour worked": f"{money.hourly_worked.point:,.2f}",
        "with unpaid hours and the way to work": f"{money.effective_hourly.point:,.2f}",
    }
    by_figure = {figure: head for head, figure in reversed(figures.items())}
    by_figure[figures["for each hour worked"]] = "for each hour worked"
    shown = [f"{figure} {head}" for head, figure in figures.items() if by_figure[figure] == head]
    yield wrapped(f"By the hour, before tax: {', '.join(shown)}.", indent=2)


def _apart(row: RowResult, settings: MoneySettings) -> Iterator[str]:
    """Figures that stand beside the money and are never added to it."""
    money = row.money
    assert money is not None
    if money.net is not None and settings.pay == "gross":
        yield f"  After your own taxes: {_span(money.net)} a year"
    if discount_rate(settings) and money.present_value is not None and money.equivalent_annual is not None:
        worth, flat = money.present_value.point, money.equivalent_annual.point
        yield wrapped(f"Worth {worth:,.0f} today, as much as {flat:,.0f} every year.", indent=2)
    if signing := _signing(money):
        yield f"  The sign-on bonus spread over the years: {signing:,.0f} a year"
    imputed = money.imputed
    if imputed is not None:
        leave = [f"leave {imputed.leave:,.0f}"] if imputed.leave else []
        way = [f"time on the way {imputed.commute_time:,.0f}"] if imputed.commute_time else []
        if shown := [*leave, *way]:
            yield wrapped(f"Worth shown apart, no money, a year: {', '.join(shown)}.", indent=2)


def _signing(money: Money) -> float:
    """The sign-on bonus over the years worked [money/yr]: a view."""
    return annualised(total(f for f in money.flows if f.component == "sign_on"), money.last_month / 12)


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
        yield f"  {point.month:<21}{point.kept:>13,.0f}{point.owed:>13,.0f}{point.lost:>13,.0f}"


def _curve(row: RowResult, evaluation: Evaluation) -> tuple[LeavePoint, ...]:
    return leave_curve(row.row, _settings(evaluation)) if isinstance(row.row, Terms) else ()


def _claims(row: RowResult, settings: MoneySettings) -> Iterator[str]:
    """What is said of equity, beside what it would take."""
    if not isinstance(row.row, Terms):
        return
    view = view_of(row.row, settings)
    for grant in row.row.equity_grants or ():
        claim = equity_view(grant, view)
        facts = (
            ("said to be worth", claim.claim),
            ("at its stated value", claim.nominal),
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
    settings = _settings(evaluation)
    if not isinstance(row.row, Terms):
        return
    for case in household_view(row.row, settings):
        if case.surplus is not None:
            planned = ", as planned" if case.planned else ""
            yield wrapped(safe(f"Household, {case.name}{planned}: {_span(case.surplus)} left a year"), indent=2)
    for what, matches in _matches(row, evaluation, settings):
        yield from _match(what, matches, own_currency(row.row) or settings.currency)


def _matches(row: RowResult, evaluation: Evaluation, settings: MoneySettings) -> list[tuple[str, Matches]]:
    """What would bring the household's surplus to the floor, and to the present job's."""
    assert isinstance(row.row, Terms)
    present = next((r.row for r in evaluation.rows if r.kind.value == "present_job" and r.row is not row.row), None)
    found = [("the floor", match_floor(row.row, settings))]
    if isinstance(present, Terms):
        found.append(("the present place", match_place(row.row, present, settings)))
    return [(what, matches) for what, matches in found if matches is not None]


def _match(what: str, matches: Matches, currency: str | None) -> Iterator[str]:
    """What would close the gap, in the offer's currency, and whether a rate within the band would open or close it."""
    code = f" {currency}" if currency else ""
    point = matches.point
    if not point.reached:
        gross = f", or a base salary of {point.gross_salary:,.0f}{code} a year" if point.gross_salary else ""
        partner = f", or {point.partner_net:,.0f}{code} net a year from your partner" if point.partner_net else ""
        yield wrapped(f"To match {what}: {point.extra_net:,.0f}{code} more net a year{partner}{gross}.", indent=2)
    if matches.rate_changes_answer:
        turn = "reach" if not point.reached else "miss"
        yield wrapped(f"At some exchange rates within the band the plan would {turn} {what}.", indent=2)


def _rates(row: RowResult, settings: MoneySettings) -> Iterator[str]:
    effect = rate_effect(row.row, settings) if isinstance(row.row, Terms) else None
    if effect is not None and effect.width > 0.5:
        yield f"  Within the band of the exchange rate: {_span(effect)} a year, counted as pay"


def _sentences(head: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield wrapped(safe(f"{head}: {' '.join(lines)}"), indent=2)


def _pair(a: RowResult, b: RowResult, settings: MoneySettings) -> Iterator[str]:
    if a.money is None or b.money is None or a.money.currency != b.money.currency:
        return
    found = compare_money(a.money, b.money)
    contract = any(isinstance(row.row, Terms) and row.row.is_contractor for row in (a, b))
    heads = {
        "as quoted" + (" (a contractor bills every week: a contrast only)" if contract else ""): found.headline,
        "first year, guaranteed": found.first_year,
        "a year, without one-offs": found.recurring,
        f"over {_counted_years(a.money.horizon_years)}": found.horizon,
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
    for row, other in ((a, b), (b, a)):
        yield from (wrapped(safe(line), indent=4) for line in _even(row, other, settings))


def _even(row: RowResult, other: RowResult, settings: MoneySettings) -> Iterator[str]:
    """Where one row's counted pay equals the other's: by its rate or billed weeks, or by a haircut on its equity."""
    parity = _parity(row, other, settings)
    if parity is not None and isinstance(row.row, Terms) and row.row.base_salary is not None:
        unit = UNIT.get(row.row.base_salary.per, row.row.base_salary.per.replace("_", " "))
        code = row.row.base_salary.currency or row.row.currency or ""
        rate = (
            [f"a rate of {pay_text(parity.rate)} {code} {unit}".replace("  ", " ")] if parity.rate is not None else []
        )
        weeks = [f"{parity.billed_weeks:.1f} weeks billed a year"] if parity.billed_weeks is not None else []
        if shown := " or ".join([*rate, *weeks]):
            yield f"{row.name} pays as much as {other.name} at {shown}"
    haircut = _haircut(row, other, settings)
    if haircut is not None and 0 <= haircut <= 1:
        yield f"{row.name} pays as much as {other.name} if its equity loses {haircut:.0%} of its stated value"


def _parity(row: RowResult, other: RowResult, settings: MoneySettings) -> Parity | None:
    """Parity of a contract with a permanent job; None where the two are not that, or pay is unknown."""
    if not isinstance(row.row, Terms) or not isinstance(other.row, Terms):
        return None
    both_known = all(side.money is not None and side.money.pay is not None for side in (row, other))
    if not both_known or not row.row.is_contractor or other.row.is_contractor:
        return None
    return contractor_parity(row.row, other.row, settings)


def _haircut(row: RowResult, other: RowResult, settings: MoneySettings) -> float | None:
    """The haircut on the row's equity at which it pays as much as the other; None where there is no equity."""
    if not isinstance(row.row, Terms) or other.money is None or other.money.pay is None:
        return None
    return haircut_to_match(row.row, settings, target=other.money.pay.point)


def _even_data(a: RowResult, b: RowResult, settings: MoneySettings) -> dict[str, Any]:
    sides = [(a, _parity(a, b, settings)), (b, _parity(b, a, settings))]
    return {
        "contract_parity": next(
            ({"contract": row.name} | asdict(parity) for row, parity in sides if parity is not None), None
        ),
        "break_even_haircut": {a.name: _haircut(a, b, settings), b.name: _haircut(b, a, settings)},
    }


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
        "sign_on_a_year": _signing(money),
        "leave_curve": [
            asdict(point) | {"in_hand": point.in_hand} for point in curve if leave_month in {None, point.month}
        ],
        "assumptions": list(money.assumptions),
        "not_counted": list(money.not_counted),
        "questions": list(money.questions),
    } | _more_data(row, evaluation)


def _more_data(row: RowResult, evaluation: Evaluation) -> dict[str, Any]:
    """Equity, household and exchange rates of one row."""
    settings, terms = _settings(evaluation), row.row
    if not isinstance(terms, Terms):
        return {}
    view = view_of(terms, settings)
    effect = rate_effect(terms, settings)
    return {
        "equity": [asdict(equity_view(grant, view)) for grant in terms.equity_grants or ()],
        "household": [asdict(case) for case in household_view(terms, settings)],
        "matches": [
            {"to": what, "currency": own_currency(terms) or settings.currency} | asdict(matches)
            for what, matches in _matches(row, evaluation, settings)
        ],
        "rate_effect": None if effect is None else asdict(effect),
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
