"""evaluate(decision, today, seed) -> Evaluation: the one place that orders the steps."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from offer_eval.core.asking import Ask, Race, asks_for, gaps_of, unknowns_of
from offer_eval.core.compensation import Money, money_of
from offer_eval.core.compensation.household import planned_surplus
from offer_eval.core.compensation.refusals import tax_warnings
from offer_eval.core.criteria import Figures, Resolved, resolve
from offer_eval.core.days import days_off
from offer_eval.core.deal_breakers import Judged, judge
from offer_eval.core.leaving import Answered, answered
from offer_eval.core.model import (
    CounterOffer,
    Decision,
    KeepSearching,
    Kind,
    MoneySettings,
    MoneyTerms,
    Offer,
    Quantity,
    Row,
    Terms,
    Written,
    kind_of,
    with_currency,
)
from offer_eval.core.red_flags.findings import findings_of
from offer_eval.core.red_flags.rule import About, Finding
from offer_eval.core.rows import Score, score_row
from offer_eval.core.sensitivity import Competitor, Sensitivity, sensitivity_of
from offer_eval.core.verdict import Prospect, Ruling, Standing, Sureness, Unknown, Verdict, Word, contenders, rule_on
from offer_eval.core.waiting import Waiting, waiting
from offer_eval.core.weights import Weights, price_of_swing, weights_of

if TYPE_CHECKING:
    from datetime import date

    from offer_eval.core.value import Span

MANY_DEAL_BREAKERS = 3
"""More deal-breakers than this leave little to weigh. Source: docs/method.md."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What one criterion adds to the lead of the first row over the runner-up."""

    criterion: str
    points: float
    """`100 * weight * (value of the first - value of the runner-up)`; negative where the runner-up is ahead."""


@dataclass(frozen=True, slots=True)
class RowResult:
    """Everything worked out about one row."""

    name: str
    kind: Kind
    row: Row
    money: Money | None
    """Money by component, year and layer; None for a row without terms."""
    figures: Figures
    score: Score
    deal_breakers: tuple[Judged, ...]
    findings: tuple[Finding, ...]
    not_asked: tuple[str, ...]
    """Ids of the rules nobody could answer."""
    rank: int | None
    rank_range: tuple[int, int] | None
    """Best and worst place the unknowns allow; None for a row that is not eligible."""
    verdict: Verdict
    questions: tuple[Ask, ...]
    """What to ask the employer, what matters most first."""
    gaps: tuple[str, ...]
    """What is not known, in words."""

    @property
    def total(self) -> Span | None:
        """Score [0-100] with worst and best case."""
        return self.score.total


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The answer to a decision: everything that the page, the reports and the command line show."""

    decision: Decision
    today: date
    seed: int
    criteria: tuple[Resolved, ...]
    weights: Weights
    rows: tuple[RowResult, ...]
    winner: str | None
    runner_up: str | None
    sureness: Sureness | None
    gap: float | None
    differences: tuple[Difference, ...]
    """Why the first is ahead of the runner-up, the largest difference first."""
    prices: dict[str, float | None]
    """What a full swing on each criterion is worth, money a year; empty without a pay criterion."""
    matters: tuple[Unknown, ...]
    """The unknowns that could change the first place."""
    sensitivity: Sensitivity | None
    """What the first place hangs on; None with fewer than two rows to compare by criteria."""
    leaving: tuple[Answered, ...]
    prospects: tuple[Prospect, ...]
    """The processes still running, scored like rows."""
    waits: tuple[Waiting, ...]
    notes: tuple[str, ...]
    """What the reader should know about the numbers."""

    def row(self, name: str) -> RowResult:
        """The row called `name`.

        Raises:
            KeyError: if there is none.
        """
        for row in self.rows:
            if row.name == name:
                return row
        raise KeyError(name)

    @property
    def ranked(self) -> tuple[RowResult, ...]:
        """The rows by score, best first; those that are not eligible after the others."""
        return tuple(sorted(self.rows, key=lambda r: (r.rank is None, -(r.total.point if r.total else -1.0))))


def figures_of(row: Row, money: Money | None, settings: MoneySettings) -> Figures:
    """What the money model says of a row, as far as criteria need it."""
    if money is None or not isinstance(row, Terms):
        return Figures()
    return Figures(
        pay=_as_quantity(money.pay, row),
        hourly=_as_quantity(money.effective_hourly, row),
        surplus=_as_quantity(planned_surplus(row, settings), row),
        currency=money.currency,
    )


def _as_quantity(span: Span | None, terms: Terms) -> Quantity | None:
    """A figure of the money model as a level; its point is a likely value only where every range behind it has one."""
    if span is None:
        return None
    likely = span.point if span.width == 0 or _all_likely(terms) else None
    return Quantity(low=span.low, likely=likely, high=span.high)


def _all_likely(part: object) -> bool:
    """Whether every range within the money terms names its likely value."""
    if isinstance(part, Quantity):
        return part.exact or part.likely is not None
    if isinstance(part, Terms):
        return all(_all_likely(getattr(part, name)) for name in MoneyTerms.model_fields)
    if isinstance(part, Written):
        return all(_all_likely(getattr(part, name)) for name in type(part).model_fields)
    return all(map(_all_likely, part)) if isinstance(part, (list, tuple)) else True


def rows_of(decision: Decision) -> tuple[Row, ...]:
    """The rows of the comparison: offers, counter-offer, present job, keep searching."""
    _, jobs = with_currency(decision)
    searching = decision.keep_searching
    return (*jobs.values(), *((searching,) if searching is not None else ()))


def evaluate(
    decision: Decision, *, today: date, seed: int = 0, brief: bool = False, before: Evaluation | None = None
) -> Evaluation:
    """Scores, flags, verdicts and what they hang on, for every row of `decision`.

    Same decision, day and seed give the same Evaluation; `brief`, for a page that follows a moving slider, leaves out
    the slow parts of its sensitivity and changes nothing else. `before`, any earlier evaluation, saves working out
    money anew for rows that are still the same, and changes nothing. `decision` must have passed the checks of a
    reader.

    Raises:
        ValueError, KeyError: for a decision that no reader would have let through.
    """
    criteria = tuple(resolve(name, criterion) for name, criterion in decision.criteria.items())
    weights = weights_of(decision.criteria, decision.weighting)
    settings, _ = with_currency(decision)
    about = About(today=today, decision=decision, weights=weights.shares if criteria else {})
    rows = rows_of(decision)
    basis = _Basis(decision, criteria, weights, settings, about, before)
    seen = {row.name: _seen(row, basis) for row in rows}
    standings = [_standing(each, basis) for each in seen.values()]
    in_play = contenders(standings)
    sensitivity = sensitivity_of(
        [Competitor(seen[s.name].row, seen[s.name].score, seen[s.name].money) for s in in_play],
        criteria=criteria,
        weights=weights.shares,
        settings=settings,
        seed=seed,
        brief=brief,
    )
    prospects = _prospects(decision, criteria, weights)
    ruling = rule_on(
        standings,
        today=today,
        prospects=prospects,
        means=decision.means,
        first_share=sensitivity.shares["near"].first(in_play[0].name) if sensitivity else None,
        by_whose=weights.by_whose,
        off=days_off(decision),
    )
    places = _rank_ranges(standings)
    results = tuple(
        _result(seen[s.name], basis, ruling, rank_range=places.get(s.name), race=_race(s, in_play)) for s in standings
    )
    scores = {name: each.score for name, each in seen.items()}
    return Evaluation(
        decision=decision,
        today=today,
        seed=seed,
        criteria=criteria,
        weights=weights,
        rows=results,
        winner=ruling.winner,
        runner_up=ruling.runner_up,
        sureness=ruling.sureness,
        gap=ruling.gap,
        differences=_differences(ruling, scores, weights),
        prices=_prices(criteria, weights),
        matters=ruling.matters,
        sensitivity=sensitivity,
        leaving=answered(decision.reasons_for_leaving, rows, scores),
        prospects=prospects,
        waits=_waits(prospects, in_play),
        notes=_notes(decision, criteria, weights, results),
    )


@dataclass(frozen=True, slots=True)
class _Basis:
    """What all rows are judged by."""

    decision: Decision
    criteria: tuple[Resolved, ...]
    weights: Weights
    settings: MoneySettings
    about: About
    before: Evaluation | None


@dataclass(frozen=True, slots=True)
class _Seen:
    """What can be said of one row without looking at the others."""

    row: Row
    money: Money | None
    figures: Figures
    score: Score
    judged: tuple[Judged, ...]
    findings: tuple[Finding, ...]
    not_asked: tuple[str, ...]


def _seen(row: Row, basis: _Basis) -> _Seen:
    money = _money_of(row, basis.settings, basis.before)
    figures = figures_of(row, money, basis.settings)
    findings, not_asked = _flagged(row, basis.decision, basis.about)
    return _Seen(
        row=row,
        money=money,
        figures=figures,
        score=score_row(row, basis.criteria, basis.weights.shares, figures=figures),
        judged=_judged(row, basis.decision, basis.criteria, figures),
        findings=findings,
        not_asked=not_asked,
    )


def _money_of(row: Row, settings: MoneySettings, before: Evaluation | None) -> Money | None:
    """The row's money, that of the earlier evaluation where the row and the settings are equal."""
    if not isinstance(row, Terms):
        return None
    if before is not None and with_currency(before.decision)[0] == settings:
        for earlier in before.rows:
            if earlier.row == row:
                return earlier.money
    return money_of(row, settings)


def _flagged(row: Row, decision: Decision, about: About) -> tuple[tuple[Finding, ...], tuple[str, ...]]:
    """Findings and rules not asked: of an offer, and of what a counter-offer itself says."""
    if isinstance(row, Offer):
        return findings_of(row, about)
    if isinstance(row, CounterOffer) and decision.counter_offer is not None:
        return findings_of(decision.counter_offer, about)
    return (), ()


def _judged(row: Row, decision: Decision, criteria: tuple[Resolved, ...], figures: Figures) -> tuple[Judged, ...]:
    by_name = {criterion.name: criterion for criterion in criteria}
    results = (judge(breaker, row, criteria=by_name, figures=figures) for breaker in decision.deal_breakers)
    return tuple(result for result in results if result is not None)


def _standing(seen: _Seen, basis: _Basis) -> Standing:
    row, kind = seen.row, kind_of(seen.row)
    answer_by = row.answer_by if isinstance(row, (Offer, CounterOffer)) else None
    return Standing(
        name=row.name,
        kind=kind,
        score=seen.score.total,
        assumption=seen.score.assumption,
        deal_breakers=seen.judged,
        findings=seen.findings,
        unknowns=unknowns_of(row.name, seen.score, kind=kind, criteria=basis.criteria, weights=basis.weights.shares),
        answer_by=answer_by.date() if answer_by else None,
        start=row.start if isinstance(row, Terms) else None,
        in_writing=row.terms_in_writing if isinstance(row, Terms) else None,
        declined_on=row.declined_on if isinstance(row, Offer) else None,
    )


def _result(seen: _Seen, basis: _Basis, ruling: Ruling, *, rank_range: tuple[int, int] | None, race: Race) -> RowResult:
    name = seen.row.name
    return RowResult(
        name=name,
        kind=kind_of(seen.row),
        row=seen.row,
        money=seen.money,
        figures=seen.figures,
        score=seen.score,
        deal_breakers=seen.judged,
        findings=seen.findings,
        not_asked=seen.not_asked,
        rank=ruling.ranks[name],
        rank_range=rank_range,
        verdict=ruling.verdicts[name],
        questions=_questions(seen, basis, ruling, race),
        gaps=gaps_of(seen.score, basis.criteria),
    )


def _questions(seen: _Seen, basis: _Basis, ruling: Ruling, race: Race) -> tuple[Ask, ...]:
    """What to ask the employer; nothing of one to be turned down, or turned down already."""
    name = seen.row.name
    declined = isinstance(seen.row, Offer) and seen.row.declined_on is not None
    if declined or Word.WALK_AWAY in ruling.verdicts[name].words:
        return ()
    return asks_for(
        name,
        seen.score,
        kind=kind_of(seen.row),
        criteria=basis.criteria,
        weights=basis.weights.shares,
        judged=seen.judged,
        findings=seen.findings,
        matters=ruling.matters,
        race=race,
        pay_question=_pay_question(seen.row, seen.money),
    )


def _rank_ranges(standings: list[Standing]) -> dict[str, tuple[int, int]]:
    """Best and worst place of each eligible row if every unknown could turn out either way, each row for itself."""
    spans = {s.name: s.score for s in standings if s.eligible and s.score}
    worsts = sorted(span.low for span in spans.values())
    bests = sorted(span.high for span in spans.values())
    ranges = {}
    for name, span in spans.items():
        surely_ahead = len(worsts) - bisect_right(worsts, span.high)
        # Its own best case is among those above its worst case, unless it is known exactly.
        maybe_ahead = len(bests) - bisect_right(bests, span.low) - (span.high > span.low)
        ranges[name] = (1 + surely_ahead, 1 + maybe_ahead)
    return ranges


def _pay_question(row: Row, money: Money | None) -> str:
    """What to ask where pay is not settled: about the part that is not, not about what is stated."""
    if money is None or not isinstance(row, Terms) or row.base_salary is None:
        return ""
    if not row.base_salary.exact:
        return "What exactly is the base salary?"
    if money.pay is not None and row.target_bonus is not None and not _all_likely(row.target_bonus):
        return "What share of the target bonus was paid in the last three years?"
    if money.questions:
        return money.questions[0]
    return "How much of what is paid beside the base salary is certain?"


def _race(standing: Standing, in_play: tuple[Standing, ...]) -> Race:
    """Whom a row has to beat: the runner-up for the first row, the first row for every other."""
    first = bool(in_play) and in_play[0] is standing
    rivals = [s.score.point for s in in_play[:2] if s is not standing and s.score]
    mark = rivals[0] if rivals else None
    could = mark is None or standing.score is None or standing.score.high >= mark
    return Race(first=first, mark=mark, in_play=first or could)


def _differences(ruling: Ruling, scores: dict[str, Score], weights: Weights) -> tuple[Difference, ...]:
    if ruling.winner is None or ruling.runner_up is None:
        return ()
    first, second = scores[ruling.winner], scores[ruling.runner_up]
    if first.basis != "criteria" or second.basis != "criteria":
        return ()
    differences = (
        Difference(name, 100 * share * (first.cells[name].value.point - second.cells[name].value.point))
        for name, share in weights.shares.items()
    )
    return tuple(sorted(differences, key=lambda d: -abs(d.points)))


def _prices(criteria: tuple[Resolved, ...], weights: Weights) -> dict[str, float | None]:
    pay = next((c for c in criteria if c.measure.name == "salary"), None)
    if pay is None:
        return {}
    swing = abs(pay.best - pay.worst)
    return {
        c.name: price_of_swing(weights.shares[c.name], weights.shares[pay.name], swing)
        for c in criteria
        if c is not pay
    }


def _prospects(decision: Decision, criteria: tuple[Resolved, ...], weights: Weights) -> tuple[Prospect, ...]:
    """The processes still running, each scored like a row by its ratings and its pay, else by the overall judgement."""
    pay = next((c.name for c in criteria if c.measure.name == "salary"), None)
    found = []
    for process in decision.processes:
        if not process.is_running:
            continue
        stated = {pay: process.pay} if pay is not None and process.pay is not None else {}
        row = KeepSearching(name=process.employer, ratings=stated | process.ratings, overall=process.overall)
        score = score_row(row, criteria, weights.shares, figures=Figures())
        chance = process.chance.point if process.chance else None
        found.append(Prospect(process.employer, process.promised_date or process.next_step_on, score.total, chance))
    return tuple(found)


def _waits(prospects: tuple[Prospect, ...], in_play: tuple[Standing, ...]) -> tuple[Waiting, ...]:
    """What waiting for each process is worth against the best offer in hand; none without an offer or a fallback."""
    offer = next((s for s in in_play if s.is_offer), None)
    left = [s.score.point for s in in_play if s.score and not s.is_offer]
    if offer is None or offer.score is None or not left:
        return ()
    return tuple(
        waiting(
            prospect.name,
            offer=offer.name,
            now=offer.score.point,
            fallback=max(left),
            alternative=prospect.score.point,
            chance=prospect.chance,
        )
        for prospect in prospects
        if prospect.score is not None
    )


def _notes(
    decision: Decision, criteria: tuple[Resolved, ...], weights: Weights, rows: tuple[RowResult, ...]
) -> tuple[str, ...]:
    jobs = {row.name: row.row for row in rows if isinstance(row.row, Terms)}
    taxes = tax_warnings(jobs) if decision.money.pay == "gross" else ()
    return (*_notes_on_weights(decision, criteria, weights), *_notes_on_levels(criteria, rows), *taxes)


def _notes_on_weights(decision: Decision, criteria: tuple[Resolved, ...], weights: Weights) -> tuple[str, ...]:
    notes = []
    if not criteria:
        notes.append("No criteria are given, so nothing is scored by them; flags, deal-breakers and dates still count.")
    elif weights.mode == "equal":
        notes.append("Weights not yet yours: every criterion counts the same until you say what matters more.")
    if weights.mode == "points" and weights.given_total is not None and abs(weights.given_total - 100) > 1e-9:
        notes.append(f"The points add up to {weights.given_total:g}, not 100; they were put in proportion.")
    notes += [
        f"The scale of {c.label} was edited after its weight was given: confirm the weight."
        for c in criteria
        if c.to_confirm
    ]
    ready = [c.label for c in criteria if c.default_scale]
    if ready:
        notes.append(f"Scale not yet yours, a ready-made one is used: {', '.join(ready)}.")
    if len(decision.deal_breakers) > MANY_DEAL_BREAKERS:
        notes.append(
            f"There are {len(decision.deal_breakers)} deal-breakers: with more than three, some are likely wishes. "
            "A wish belongs among the criteria."
        )
    return tuple(notes)


def _notes_on_levels(criteria: tuple[Resolved, ...], rows: tuple[RowResult, ...]) -> tuple[str, ...]:
    notes = []
    for row in rows:
        for criterion in criteria:
            cell = row.score.cells[criterion.name]
            if cell.clipped and cell.level is not None:
                notes.append(
                    f"{row.name}, {criterion.label}: {cell.level.point:,g} lies outside your scale "
                    f"({criterion.worst:,g} to {criterion.best:,g}) and counts as its nearest end."
                )
        if row.score.basis == "overall":
            notes.append(f"{row.name} is scored by your one overall judgement, not by criteria.")
        elif row.row.overall is not None and row.total is not None:
            notes.append(
                f"{row.name}: your overall judgement of {row.row.overall.point:g} is not used, "
                f"since its criteria are scored ({row.total.point:.0f})."
            )
    return tuple(notes)
