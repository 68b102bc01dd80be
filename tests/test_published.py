"""Worked examples from books and papers, each named after its source."""

from datetime import date

import pytest

from offer_eval.core.evaluation import evaluate
from offer_eval.core.model import Criterion, Decision, Offer
from offer_eval.core.waiting import break_even_chance
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
    """Decision Analysis for Management Judgment, chapter 3: swings of 100 down to 10 give 32, 26, 23, 10, 6, 3."""
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


SAHID = {
    "Job A": (2000, 2, 3, 14, 4, 5),
    "Job B": (2400, 1, 5, 12, 3, 4),
    "Job C": (1800, 3, 4, 10, 1, 4),
    "Job D": (1900, 2, 1, 15, 2, 5),
    "Job E": (2200, 0, 2, 12, 3, 1),
}
"""Monthly pay, then flexibility, skills, vacation days, benefits and enjoyment, as ranked in the book, best highest."""


def sahid() -> Decision:
    names = ["pay", "flexibility", "skills", "vacation", "benefits", "enjoyment"]
    scales = [(1500, 2500), (0, 3), (0, 5), (5, 20), (0, 5), (0, 5)]
    criteria = {n: Criterion(worst=w, best=b, weight=1) for n, (w, b) in zip(names, scales, strict=True)}
    jobs = [{"name": job, "ratings": dict(zip(names, row, strict=True))} for job, row in SAHID.items()]
    return Decision(criteria=criteria, offers=[Offer.model_validate(job) for job in jobs])


def test_hammond_keeney_and_raiffa_1998_vincent_sahids_five_jobs_job_b_dominates_job_e() -> None:
    """Even Swaps, Harvard Business Review: of five jobs E is eliminated, since B is as good or better on everything."""
    sensitivity = evaluate(sahid(), today=TODAY).sensitivity
    assert sensitivity is not None
    assert ("Job B", "Job E") in sensitivity.dominated
    assert [pair for pair in sensitivity.dominated if pair != ("Job B", "Job E")] == []


def test_hammond_keeney_and_raiffa_1998_job_a_all_but_dominates_job_d() -> None:
    """The same article: D is better than A in one day of vacation only, so with that day made equal A dominates it."""
    decision = sahid()
    job_d = decision.offers[3]
    level = decision.offers[0].ratings["vacation"]
    evened = decision.with_offer("Job D", ratings=job_d.ratings | {"vacation": level})
    sensitivity = evaluate(evened, today=TODAY).sensitivity
    assert sensitivity is not None
    assert ("Job A", "Job D") in sensitivity.dominated


def test_raiffa_1968_the_value_of_a_gamble_equals_the_sure_thing_at_the_break_even_chance() -> None:
    """Decision Analysis, chapter 2: with the best worth 100 and the worst 0, a sure 60 equals a chance of 0.6."""
    assert break_even_chance(now=60, fallback=0, alternative=100) == pytest.approx(0.6)
