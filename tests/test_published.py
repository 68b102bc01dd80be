"""Worked examples from books and papers, each named after its source."""

from datetime import date

import pytest

from offer_eval.core.evaluation import evaluate
from offer_eval.core.model import Criterion, Decision, Offer
from offer_eval.core.weights import normalised, rank_order_centroid

TODAY = date(2026, 11, 22)


def rated(names: list[str], weights: list[float], table: dict[str, list[float]]) -> Decision:
    """A decision of own ratings on scales from 0 to 100."""
    return Decision(
        criteria={
            n: Criterion(measure="rating", worst=0, best=100, weight=w) for n, w in zip(names, weights, strict=True)
        },
        offers=[
            Offer.model_validate({"name": offer, "ratings": dict(zip(names, row, strict=True))})
            for offer, row in table.items()
        ],
    )


OFFICE = ["customers", "visibility", "image", "size", "comfort", "parking"]
OFFICE_SWINGS = [100.0, 80.0, 70.0, 30.0, 20.0, 10.0]


def test_goodwin_and_wright_office_location_swing_weights() -> None:
    """Decision Analysis for Management Judgment, chapter 3: swings 100, 80, 70, 30, 20, 10 give 32, 26, 23, 10, 6, 3."""
    shares = normalised(OFFICE_SWINGS)
    assert [round(100 * share) for share in shares] == [32, 26, 23, 10, 6, 3]


def test_goodwin_and_wright_office_location_aggregate_benefits() -> None:
    """The same chapter: with those rounded weights Addison Square is worth 80.8 and Bilton Village 39.4."""
    decision = rated(
        OFFICE,
        [32, 26, 23, 10, 6, 3],
        {"Addison Square": [100, 60, 100, 75, 0, 90], "Bilton Village": [20, 80, 10, 30, 100, 30]},
    )
    evaluation = evaluate(decision, today=TODAY)
    scores = {row.name: row.total.point for row in evaluation.rows if row.total}
    assert scores == pytest.approx({"Addison Square": 80.8, "Bilton Village": 39.4})
    assert evaluation.winner == "Addison Square"


@pytest.mark.parametrize(
    ("count", "published"),
    [
        (2, [0.7500, 0.2500]),
        (3, [0.6111, 0.2778, 0.1111]),
        (4, [0.5208, 0.2708, 0.1458, 0.0625]),
        (5, [0.4567, 0.2567, 0.1567, 0.0900, 0.0400]),
        (6, [0.4083, 0.2417, 0.1583, 0.1028, 0.0611, 0.0278]),
    ],
)
def test_edwards_and_barron_1994_rank_order_centroid_weights(count: int, published: list[float]) -> None:
    """SMARTS and SMARTER, the table of rank-order-centroid weights."""
    assert rank_order_centroid(range(1, count + 1)) == pytest.approx(published, abs=5e-5)
