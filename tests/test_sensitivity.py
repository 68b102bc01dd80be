"""What the first place hangs on, checked by putting the answer back in."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from offer_eval.core.evaluation import Evaluation, evaluate
from offer_eval.core.model import Decision
from offer_eval.core.sensitivity import Sensitivity

TODAY = date(2026, 11, 22)
NAMES = ("a", "b", "c")


def rated(table: dict[str, tuple[Any, ...]], weights: tuple[float, ...] = (50, 30, 20)) -> Evaluation:
    names = NAMES[: len(weights)]
    criteria = {n: {"worst": 0, "best": 10, "weight": w} for n, w in zip(names, weights, strict=True)}
    offers = [{"name": o, "ratings": dict(zip(names, row, strict=True))} for o, row in table.items()]
    return evaluate(Decision.model_validate({"criteria": criteria, "offers": offers}), today=TODAY)


def found(evaluation: Evaluation) -> Sensitivity:
    assert evaluation.sensitivity is not None
    return evaluation.sensitivity


def scores(evaluation: Evaluation) -> dict[str, float]:
    return {r.name: r.total.point for r in evaluation.rows if r.total}


JOBS = {"Bolt": (8, 4, 5), "Kite": (4, 9, 6)}


def test_a_tipping_weight_put_back_in_makes_two_rows_equal() -> None:
    tip = found(rated(JOBS)).tips[0]
    assert tip.tips_at is not None
    rest = (1 - tip.tips_at) / 0.5
    level = scores(rated(JOBS, (tip.tips_at, 0.3 * rest, 0.2 * rest)))
    assert level["Bolt"] == pytest.approx(level["Kite"])
    assert tip.then_leads == "Kite"


def test_the_factor_of_a_tipping_weight_is_the_factor_on_the_swing() -> None:
    tip = found(rated(JOBS)).tips[1]
    assert tip.factor is not None
    level = scores(rated(JOBS, (50, 30 * tip.factor, 20)))
    assert level["Bolt"] == pytest.approx(level["Kite"])


def test_a_weight_on_which_nothing_hangs_has_no_tipping_point() -> None:
    tips = found(rated({"Bolt": (8, 8, 8), "Kite": (4, 4, 4)})).tips
    assert [tip.tips_at for tip in tips] == [None, None, None]
    assert [(tip.stays_from, tip.stays_to) for tip in tips] == [(0, 1)] * 3


def test_a_break_even_level_put_back_in_makes_the_rows_equal() -> None:
    for result in found(rated(JOBS)).break_evens:
        if result.level is not None and result.realistic:
            row: list[float] = list(JOBS[result.row])
            row[NAMES.index(result.criterion)] = result.level
            level = scores(rated(JOBS | {result.row: tuple(row)}))
            assert level["Bolt"] == pytest.approx(level["Kite"])


PAID: dict[str, Any] = {
    "criteria": {
        "salary": {"worst": 40_000, "best": 100_000, "weight": 60},
        "security": {"worst": 0, "best": 10, "weight": 40},
    },
    "offers": [
        {"name": "Bolt", "base_salary": 80_000, "ratings": {"security": 5}},
        {"name": "Kite", "base_salary": "32/h, 40 h/week", "target_bonus": "5%", "ratings": {"security": "5 to 8"}},
    ],
}


def paid(**kite: Any) -> Evaluation:
    offers = [PAID["offers"][0], PAID["offers"][1] | kite]
    return evaluate(Decision.model_validate(PAID | {"offers": offers}), today=TODAY)


def test_pay_break_evens_come_back_in_the_offers_own_unit() -> None:
    pay = found(paid()).pay[0]
    assert (pay.row, pay.unit, pay.base_now) == ("Kite", "hour", 32)
    assert pay.money_alone == pytest.approx(80_000 / 2080 / 1.05)
    assert pay.whole_score is not None
    level = scores(paid(base_salary=f"{pay.whole_score!r}/h, 40 h/week"))
    assert level["Kite"] == pytest.approx(level["Bolt"])


def test_a_sign_on_bonus_can_do_it_instead() -> None:
    pay = found(paid()).pay[0]
    assert pay.sign_on is not None
    level = scores(paid(sign_on_bonus=pay.sign_on))
    assert level["Kite"] == pytest.approx(level["Bolt"])


def test_with_ranges_at_their_favourable_end_less_pay_is_needed() -> None:
    pay = found(paid()).pay[0]
    assert pay.whole_score is not None
    assert pay.whole_score_at_best is not None
    assert pay.whole_score_at_best < pay.whole_score


def test_shares_are_asked_under_three_sets_of_weightings_and_add_up() -> None:
    sensitivity = found(rated(JOBS))
    assert set(sensitivity.shares) == {"near", "order", "all"}
    for shares in sensitivity.shares.values():
        assert sum(shares.first(name) for name in sensitivity.rows) == pytest.approx(1)
        assert all(sum(row) == pytest.approx(1) for row in shares.ranks.values())


def test_a_sure_winner_is_first_in_every_weighting() -> None:
    evaluation = rated({"Bolt": (8, 8, 8), "Kite": (4, 4, 4)})
    assert found(evaluation).shares["all"].first("Bolt") == 1
    assert found(evaluation).dominated == (("Bolt", "Kite"),)
    assert found(evaluation).surely_dominated == (("Bolt", "Kite"),)


def test_dominance_that_an_unknown_could_undo_is_not_sure() -> None:
    sensitivity = found(rated({"Bolt": (8, 8, "unknown"), "Kite": (4, 4, 4)}))
    assert sensitivity.dominated == (("Bolt", "Kite"),)
    assert sensitivity.surely_dominated == ()


def test_a_lone_row_has_nothing_to_hang_on() -> None:
    assert rated({"Bolt": (8, 8, 8)}).sensitivity is None


def test_the_same_seed_gives_the_same_shares() -> None:
    assert found(rated(JOBS)) == found(rated(JOBS))


ratings = st.tuples(*[st.floats(0, 10)] * 3)


@settings(max_examples=25, deadline=None)
@given(st.lists(ratings, min_size=2, max_size=4, unique=True))
def test_a_leader_keeps_the_lead_at_its_present_weights(rows: list[tuple[float, ...]]) -> None:
    evaluation = rated({f"offer {i}": row for i, row in enumerate(rows)})
    for tip in found(evaluation).tips:
        assert tip.stays_from <= tip.weight + 1e-9
        assert tip.stays_to >= tip.weight - 1e-9
