"""What several test modules share."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from offer_eval.core.evaluation import evaluate
from offer_eval.decision_file import read_decision

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from offer_eval.core.evaluation import Evaluation

ROOT = Path(__file__).parent.parent
GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the expected files anew; look at the diff")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, bytes], bytes]:
    """Give the file of that name in tests/golden, after writing it anew where that was asked for."""

    def kept(name: str, made: bytes) -> bytes:
        path = GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(made)
        return path.read_bytes()

    return kept


@pytest.fixture(scope="session")
def three_offers() -> Evaluation:
    """The sample decision on 22 November 2026, its moments in UTC."""
    read = read_decision(ROOT / "sample_data" / "three_offers.yaml", localize=None)
    return evaluate(read.decision, today=date(2026, 11, 22))


@pytest.fixture(autouse=True)
def _own_main() -> Iterator[None]:
    """Give back the main module: a page run in a test takes its place, and worker processes start from it."""
    main = sys.modules["__main__"]
    yield
    sys.modules["__main__"] = main
