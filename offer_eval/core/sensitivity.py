"""What the first place hangs on: tipping weights, break-evens in the offer's own unit, rank shares, dominance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from offer_eval.core.compensation.solving import solve_lever
from offer_eval.core.drawing import uncertain_cell
from offer_eval.core.model import Terms
from offer_eval.core.robustness import (
    all_weightings,
    break_evens,
    dominance,
    dominates,
    keeping_order,
    near,
    rank_acceptability,
    tipping_weights,
)
from offer_eval.core.value import level_at

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from offer_eval.core.compensation import Money
    from offer_eval.core.criteria import Resolved
    from offer_eval.core.model import MoneySettings, Row
    from offer_eval.core.robustness import Acceptability, UncertainCell, WeightModel
    from offer_eval.core.rows import Score

    Floats = NDArray[np.float64]

SAMPLES = 4096
"""Draws of weights and levels for each set of weightings."""

MOST_ROWS = 40
"""Rows that are looked at, from the best down; more add work and no insight."""

FACTOR = 2.0
"""A person's swing may be off by up to this factor either way. Source: docs/method.md."""


@dataclass(frozen=True, slots=True)
class Competitor:
    """One row that may be recommended, with all that its place can hang on."""

    row: Row
    score: Score
    money: Money | None

    @property
    def name(self) -> str:
        """Its name."""
        return self.row.name


@dataclass(frozen=True, slots=True)
class Tip:
    """How the weight of one criterion bears on the first place, the others kept in proportion."""

    criterion: str
    weight: float
    """Its present weight [0-1]."""
    tips_at: float | None
    """The nearest weight at which another row leads [0-1]; None where there is none."""
    then_leads: str | None
    factor: float | None
    """How many times as much it would have to matter; None where nothing tips or no factor gets there."""
    stays_from: float
    """Least weight that keeps the leader [0-1]."""
    stays_to: float
    """Greatest weight that keeps the leader [0-1]."""


@dataclass(frozen=True, slots=True)
class BreakEvenLevel:
    """The level on one criterion at which a row would equal the leader, all else as it stands."""

    row: str
    criterion: str
    level: float | None
    """In the criterion's unit, on the unclipped line; None where no single level can be named."""
    realistic: bool
    """Whether it lies on the criterion's scale."""


@dataclass(frozen=True, slots=True)
class PayBreakEven:
    """The pay at which a row would equal the leader, in the offer's own unit and currency; None where none does."""

    row: str
    unit: str
    """What base salary is stated in: a year, a month, an hour."""
    base_now: float
    money_alone: float | None
    """Base at which the money is equal."""
    whole_score: float | None
    """Base at which the whole score is equal."""
    whole_score_at_best: float | None
    """The same with the row's promises kept and its ranges at their favourable end."""
    sign_on: float | None
    """Sign-on bonus that would do it instead."""
    realistic: bool
    """Whether the pay for the whole score lies on the pay scale."""


@dataclass(frozen=True, slots=True)
class Shares:
    """Rank acceptability under one set of weightings, by row name."""

    weightings: str
    """all, near or order."""
    label: str
    ranks: dict[str, tuple[float, ...]]
    """Share of the draws in which a row has each place, best place first [0-1]."""
    errors: dict[str, tuple[float, ...]]
    """Standard errors of the same."""
    pairwise: dict[str, dict[str, float]]
    """Share of the draws in which the first-named row scores above the other [0-1]."""
    central_weights: dict[str, dict[str, float] | None]
    """The mean of the weightings that put a row first; None if none does."""
    confidence: dict[str, float | None]
    """How likely a row is first at its own central weights [0-1]."""
    ties_for_first: float
    samples: int

    def first(self, name: str) -> float:
        """Share of the draws in which `name` is first [0-1]."""
        return self.ranks[name][0]


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """Everything the first place hangs on."""

    leader: str
    rows: tuple[str, ...]
    """The rows looked at, best first."""
    tips: tuple[Tip, ...]
    break_evens: tuple[BreakEvenLevel, ...]
    pay: tuple[PayBreakEven, ...]
    shares: dict[str, Shares]
    """By set of weightings: near, order, all."""
    dominated: tuple[tuple[str, str], ...]
    """(a, b): at its point a is at least as good as b on everything and better on something."""
    surely_dominated: tuple[tuple[str, str], ...]
    """(a, b): the same whatever the unknowns turn out to be."""
    possibly_dominated: tuple[tuple[str, str], ...]
    """(a, b): the same with at least one outcome of the unknowns."""


@dataclass(frozen=True, slots=True)
class _Table:
    names: tuple[str, ...]
    criteria: tuple[Resolved, ...]
    weights: Floats
    low: Floats
    point: Floats
    high: Floats
    cells: tuple[UncertainCell, ...]


def sensitivity_of(
    competitors: Sequence[Competitor],
    *,
    criteria: Sequence[Resolved],
    weights: Mapping[str, float],
    settings: MoneySettings,
    seed: int,
    brief: bool = False,
) -> Sensitivity | None:
    """What the first place hangs on, among rows given best first; None for fewer than two rows or no criteria.

    `brief` leaves out what takes longest: `pay`, the confidence factors, and all `shares` but those near the person's
    own weights. A row
    scored by one overall judgement counts as having that value on every criterion. A promise counts as not kept.
    """
    looked_at = list(competitors)[:MOST_ROWS]
    used = tuple(c for c in criteria if weights[c.name] > 0)
    if len(looked_at) < 2 or not used:
        return None
    table = _table(looked_at, used, weights)
    ranges = dominance(table.low, table.high)
    return Sensitivity(
        leader=table.names[0],
        rows=table.names,
        tips=_tips(table),
        break_evens=_break_evens(table, looked_at),
        pay=() if brief else _pay_break_evens(table, looked_at, settings),
        shares=_all_shares(table, seed, brief=brief),
        dominated=_pairs(dominates(table.point), table.names),
        surely_dominated=_pairs(ranges.necessary, table.names),
        possibly_dominated=_pairs(ranges.possible, table.names),
    )


def _table(rows: Sequence[Competitor], criteria: tuple[Resolved, ...], weights: Mapping[str, float]) -> _Table:
    shares = np.array([weights[c.name] for c in criteria])
    cells = [
        uncertain_cell(i, j, scale=criterion.scale, level=row.score.cells[criterion.name].level)
        for i, row in enumerate(rows)
        if row.score.basis == "criteria"
        for j, criterion in enumerate(criteria)
    ]
    return _Table(
        names=tuple(row.name for row in rows),
        criteria=criteria,
        weights=shares / shares.sum(),
        low=_values(rows, criteria, "low"),
        point=_values(rows, criteria, "point"),
        high=_values(rows, criteria, "high"),
        cells=tuple(cell for cell in cells if cell is not None),
    )


def _values(rows: Sequence[Competitor], criteria: Sequence[Resolved], end: str) -> Floats:
    """Values of all rows at one end of their ranges, shape (rows, criteria) [0-1]."""
    return np.array(
        [
            [getattr(row.score.cells[c.name].value, end) for c in criteria]
            if row.score.basis == "criteria"
            else [getattr(row.score.total, end) / 100] * len(criteria)
            for row in rows
        ]
    )


def _tips(table: _Table) -> tuple[Tip, ...]:
    return tuple(
        Tip(
            criterion=criterion.name,
            weight=tip.weight,
            tips_at=tip.tips_at,
            then_leads=None if tip.then_leads is None else table.names[tip.then_leads],
            factor=tip.factor,
            stays_from=tip.stays_from,
            stays_to=tip.stays_to,
        )
        for criterion, tip in zip(table.criteria, tipping_weights(table.point, table.weights), strict=True)
    )


def _break_evens(table: _Table, rows: Sequence[Competitor]) -> tuple[BreakEvenLevel, ...]:
    """For every row behind the leader and every criterion on which it is scored."""
    found = []
    for index, row in enumerate(rows[1:], start=1):
        if row.score.basis != "criteria":
            continue
        results = break_evens(table.point, table.weights, offer=index, rival=0)
        for criterion, result in zip(table.criteria, results, strict=True):
            level = None if result.value is None else level_at(criterion.scale, result.value)
            found.append(BreakEvenLevel(row.name, criterion.name, level, result.realistic))
    return tuple(found)


def _pay_break_evens(table: _Table, rows: Sequence[Competitor], settings: MoneySettings) -> tuple[PayBreakEven, ...]:
    """For every row behind the leader whose base salary is known, where pay is one of the criteria."""
    pay = next((j for j, criterion in enumerate(table.criteria) if criterion.measure.name == "salary"), None)
    if pay is None:
        return ()
    found = (
        _pay_break_even(table, rows, settings, index=index, pay=pay)
        for index in range(1, len(rows))
        if rows[index].score.basis == "criteria"
    )
    return tuple(result for result in found if result is not None)


def _pay_break_even(
    table: _Table, rows: Sequence[Competitor], settings: MoneySettings, *, index: int, pay: int
) -> PayBreakEven | None:
    terms, rival, money = rows[index].row, rows[0], rows[index].money
    if not isinstance(terms, Terms) or terms.base_salary is None or money is None or money.pay is None:
        return None
    wanted = _pay_for(table, index, pay, at_best=False)
    at_best = _pay_for(table, index, pay, at_best=True)
    rival_pay = rival.money.pay.point if rival.money is not None and rival.money.pay is not None else None
    scale = table.criteria[pay].scale
    return PayBreakEven(
        row=rows[index].name,
        unit=terms.base_salary.per,
        base_now=terms.base_salary.point,
        money_alone=_solved(terms, settings, rival_pay),
        whole_score=_solved(terms, settings, wanted),
        whole_score_at_best=_solved(terms, settings, at_best, favourable=True),
        sign_on=None if wanted is None else solve_lever(terms, settings, lever="sign_on_bonus", target=wanted),
        realistic=wanted is not None and scale.low <= wanted <= scale.high,
    )


def _pay_for(table: _Table, index: int, pay: int, *, at_best: bool) -> float | None:
    """The counted pay at which the row equals the leader; `at_best` with its other criteria at their best."""
    own = table.high[index].copy() if at_best else table.point[index].copy()
    own[pay] = table.point[index, pay]
    values = np.vstack([table.point[0], own])
    result = break_evens(values, table.weights, offer=1, rival=0)[pay]
    return None if result.value is None else level_at(table.criteria[pay].scale, result.value)


def _solved(terms: Terms, settings: MoneySettings, target: float | None, *, favourable: bool = False) -> float | None:
    if target is None:
        return None
    return solve_lever(terms, settings, lever="base_salary", target=target, end="high" if favourable else "point")


def _all_shares(table: _Table, seed: int, *, brief: bool) -> dict[str, Shares]:
    models: dict[str, WeightModel] = {"near": near(table.weights, factor=FACTOR)}
    if not brief:
        models |= {"order": keeping_order(table.weights), "all": all_weightings(len(table.weights))}
    return {
        name: _shares(
            name,
            rank_acceptability(
                table.point,
                weights=model,
                uncertain=table.cells,
                samples=SAMPLES,
                seed=seed,
                confidence_factors=not brief,
            ),
            table,
        )
        for name, model in models.items()
    }


def _shares(weightings: str, result: Acceptability, table: _Table) -> Shares:
    names = table.names
    keys = [criterion.name for criterion in table.criteria]
    return Shares(
        weightings=weightings,
        label=result.weight_model,
        ranks={name: tuple(map(float, row)) for name, row in zip(names, result.ranks, strict=True)},
        errors={name: tuple(map(float, row)) for name, row in zip(names, result.ranks_error, strict=True)},
        pairwise={
            name: dict(zip(names, map(float, row), strict=True))
            for name, row in zip(names, result.pairwise, strict=True)
        },
        central_weights={
            name: None if row is None else dict(zip(keys, map(float, row), strict=True))
            for name, row in zip(names, result.central_weights, strict=True)
        },
        confidence=dict(zip(names, result.confidence, strict=True)),
        ties_for_first=result.ties_for_first,
        samples=result.samples,
    )


def _pairs(matrix: NDArray[np.bool_], names: Sequence[str]) -> tuple[tuple[str, str], ...]:
    return tuple((names[a], names[b]) for a, b in np.argwhere(matrix))
