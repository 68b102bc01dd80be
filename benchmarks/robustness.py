"""Our scoring and robustness against plain numpy, pymcdm and scikit-criteria, on the same work in one run.

    python benchmarks/robustness.py [--quick]

Prints ratios of times (ours over theirs, best of several turns, one thread) and how far the answers agree; a bare
number of seconds would say more about the machine. pymcdm and scikit-criteria are optional: where one is missing,
the run says so and goes on. `--quick` takes a tenth of the draws, for a look.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import os
import sys
import time
import tracemalloc
import warnings
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

for variable in ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ[variable] = "1"  # before numpy is loaded
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np  # noqa: E402

from offer_eval.core.robustness import (  # noqa: E402
    Acceptability,
    rank_acceptability,
    tipping_weights,
    weight_sweep,
)
from offer_eval.core.scoring import score_levels, score_values  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

CRITERIA = 8
FULL = 1_000_000
"""Draws for which the targets hold; with fewer, plain numpy still fits the cache."""
SEED = 20_010_501


def main() -> None:
    """Run all parts and print them."""
    parser = argparse.ArgumentParser(description="Compare our speed and answers with those of others.")
    parser.add_argument("--quick", action="store_true", help="a tenth of the draws")
    quick = parser.parse_args().quick
    warnings.filterwarnings("ignore", module="pymcdm")  # it warns of weights that sum to 0.9999999999999999
    peers = [name for name in ("pymcdm", "skcriteria") if importlib.util.find_spec(name)]
    for name in {"pymcdm", "skcriteria"} - set(peers):
        print(f"{name} is not installed: its lines are left out (pip install pymcdm scikit-criteria)")
    acceptability(samples=FULL // 10 if quick else FULL)
    accuracy(seeds=8 if quick else 20)
    scoring(peers)
    if "pymcdm" in peers:
        acceptability_in_a_loop()
        tipping()


def acceptability(*, samples: int) -> None:
    heading(f"Rank acceptability, {CRITERIA} criteria, {samples:,} weightings and the drawing of them")
    print("offers   ours/plain   target   ours/plain counted   Sobol/plain   peak MB ours   largest gap of a share")
    for offers, target in ((5, 0.5), (20, 0.4), (100, 0.3)):
        values = table(offers)

        ours = partial(rank_acceptability, values, samples=samples, seed=SEED, mode="random")
        plain, counted, mine, sobol = in_turns(
            partial(plain_ranks, values, samples),
            partial(plain_shares, values, samples),
            ours,
            partial(rank_acceptability, values, samples=samples, seed=SEED, mode="sobol"),
            turns=7 if offers < 100 else 3,
        )
        judged = verdict(mine / plain, target) if samples == FULL else "not judged"
        gap, allowed = agreement(ours(), plain_shares(values, samples))
        print(
            f"{offers:6d}   {mine / plain:10.3f}   {judged:10}   {mine / counted:18.3f}   "
            f"{sobol / plain:11.3f}   {peak_megabytes(ours):12.0f}   {gap:.5f} ({allowed:.5f} by chance)"
        )


def plain_ranks(values: Floats, samples: int, seed: int = SEED) -> NDArray[np.int64]:
    """Rank of each offer in each draw, 0 first: what one writes without a second thought."""
    weights = np.random.default_rng(seed).dirichlet(np.ones(values.shape[1]), samples)
    return np.argsort(np.argsort(-(weights @ values.T), axis=1), axis=1)


def plain_shares(values: Floats, samples: int, seed: int = SEED) -> Floats:
    ranks = plain_ranks(values, samples, seed)
    counts = [np.bincount(ranks[:, offer], minlength=len(values)) for offer in range(len(values))]
    return np.array(counts) / samples


def agreement(found: Acceptability, shares: Floats) -> tuple[float, float]:
    """Largest difference of a rank share, and four standard errors of the difference of two such samples."""
    error = np.sqrt(found.ranks * (1 - found.ranks) * 2 / found.samples)
    return float(np.abs(found.ranks - shares).max()), float(4 * error.max())


def accuracy(*, seeds: int) -> None:
    """How long each takes until 95 of 100 rank shares are within 0.1 percentage points of the truth."""
    heading("Rank shares of 5 offers × 8 criteria to ± 0.1 percentage point (95 %)")
    values = table(5)
    truth = np.mean([rank_acceptability(values, samples=2**21, seed=900 + k).ranks for k in range(4)], axis=0)

    def reach(shares: Callable[[int], Floats]) -> float:
        """The error in percentage points that 95 % of all shares stay under."""
        errors = [np.abs(shares(seed) - truth) for seed in range(seeds)]
        return 100 * float(np.quantile(errors, 0.95))

    pilot = reach(lambda seed: plain_shares(values, 100_000, seed))
    many = int(100_000 * (pilot / 0.1) ** 2)  # random errors fall with the root of the draws
    few, reached = 8192, 1.0
    while reached > 0.1:
        few *= 2
        reached = reach(partial(sobol_shares, values, few))
    plain, ours = in_turns(
        lambda: plain_shares(values, many, 0), lambda: rank_acceptability(values, samples=few), turns=9
    )
    print(f"plain random sampling needs {many:,} draws; ours takes {few:,} Sobol points and reaches {reached:.3f}")
    print(f"time, ours/plain: {ours / plain:.3f}   {verdict(ours / plain, 0.1)}")


def sobol_shares(values: Floats, samples: int, seed: int) -> Floats:
    return rank_acceptability(values, samples=samples, seed=seed).ranks


def scoring(peers: list[str]) -> None:
    heading("Score and rank 100,000 offers × 12 criteria from their levels, float64")
    rng = np.random.default_rng(SEED)
    worst, best = np.zeros(12), rng.uniform(10, 90_000, 12)
    levels, weights = rng.random((100_000, 12)) * best, rng.random(12)
    weights /= weights.sum()
    ours = score_levels(levels, weights, worst=worst, best=best)

    def plain() -> NDArray[np.int64]:
        values = np.clip((levels - worst) / (best - worst), 0.0, 1.0)
        return np.argsort(np.argsort(-(values @ weights))) + 1

    rivals: dict[str, Callable[[], Any]] = {"plain numpy": plain}
    values = levels / best
    if "pymcdm" in peers:
        rivals["pymcdm (values given)"] = lambda: pymcdm_ranks(values, weights)
    if "skcriteria" in peers:
        rivals["scikit-criteria (values given)"] = lambda: skcriteria_ranks(values, weights)
    for name, rival in rivals.items():
        turns = 25 if rival is plain else 3
        theirs, mine = in_turns(rival, lambda: score_levels(levels, weights, worst=worst, best=best), turns=turns)
        same = np.mean(np.asarray(rival()) == ours.ranks)
        target = verdict(mine / theirs, 0.5) if rival is plain else ""
        print(f"ours/{name}: {mine / theirs:.3f}   {target}   the same rank for {same:.3%}")


def acceptability_in_a_loop() -> None:
    heading("Rank acceptability of 5 offers × 8 criteria, pymcdm called for each of 2,000 weightings")
    values, draws = table(5), 2000
    weights = np.random.default_rng(SEED).dirichlet(np.ones(CRITERIA), draws)

    def loop() -> NDArray[np.int64]:
        return np.array([pymcdm_ranks(values, drawn) for drawn in weights])

    theirs, ours = in_turns(loop, lambda: rank_acceptability(values, samples=draws), turns=3)
    same = np.mean(loop() == [score_values(values, drawn).ranks for drawn in weights])
    print(f"ours/pymcdm: {ours / theirs:.4f}   the same rank for {same:.3%}")


def tipping() -> None:
    heading("Tipping weights and a sweep of each of 8 weights in 101 steps, 5 offers")
    values = table(5)
    weights = np.random.default_rng(SEED).dirichlet(np.ones(CRITERIA))

    def loop() -> NDArray[np.int64]:
        return np.array(
            [
                [pymcdm_ranks(values, moved(weights, criterion, to)) for to in np.linspace(0, 1, 101)]
                for criterion in range(CRITERIA)
            ]
        )

    theirs, ours = in_turns(loop, lambda: (tipping_weights(values, weights), weight_sweep(values, weights)), turns=5)
    leaders = weight_sweep(values, weights).scores.argmax(axis=1)
    same = np.mean(loop().argmin(axis=2) == leaders)
    print(
        f"ours/pymcdm in a loop: {ours / theirs:.4f}   {verdict(ours / theirs, 0.02)}   the same leader for {same:.3%}"
    )


def moved(weights: Floats, criterion: int, to: float) -> Floats:
    changed = weights * (1 - to) / (1 - weights[criterion])
    changed[criterion] = to
    return np.asarray(changed)


def pymcdm_ranks(values: Floats, weights: Floats) -> Floats:
    method = importlib.import_module("pymcdm.methods").WSM(normalization_function=lambda column, cost: column)  # noqa: ARG005
    return np.asarray(method.rank(method(values, weights, np.ones(len(weights)))))


def skcriteria_ranks(values: Floats, weights: Floats) -> NDArray[np.int64]:
    skcriteria = importlib.import_module("skcriteria")
    model = importlib.import_module("skcriteria.agg.simple").WeightedSumModel()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        problem = skcriteria.mkdm(values, [max] * len(weights), weights=weights)
        return np.asarray(model.evaluate(problem).rank_)


def table(offers: int) -> Floats:
    return np.random.default_rng(offers).random((offers, CRITERIA))


def in_turns(*functions: Callable[[], Any], turns: int) -> list[float]:
    """The least time of each, taken in turns so that a busy moment of the machine meets all alike."""
    best = [float("inf")] * len(functions)
    for _ in range(turns):
        for place, function in enumerate(functions):
            start = time.perf_counter()
            function()
            best[place] = min(best[place], time.perf_counter() - start)
    return best


def peak_megabytes(function: Callable[[], Any]) -> float:
    tracemalloc.start()
    function()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 1e6


def verdict(ratio: float, target: float) -> str:
    return f"≤ {target:g} {'met' if ratio <= target else 'MISSED'}"


def heading(text: str) -> None:
    print(f"\n{text}")


if __name__ == "__main__":
    main()
