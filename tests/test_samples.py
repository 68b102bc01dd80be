"""The sample files and the starter: they load, they show what they are meant to show, and they give an answer."""

import importlib.util
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from offer_eval.core.evaluation import evaluate
from offer_eval.core.model import Decision
from offer_eval.decision_file import parse_decision, read_decision
from offer_eval.joining import join
from offer_eval.starter import starter
from offer_eval.tables import read_offers

TESTS = Path(__file__).parent
SAMPLES = TESTS.parent / "sample_data"
TODAY = date(2026, 11, 22)


def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_offers_xlsx", TESTS / "make_offers_xlsx.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def three() -> Decision:
    return read_decision(SAMPLES / "three_offers.yaml").decision


def test_three_offers_hold_an_unknown_a_range_a_promise_and_a_deal_breaker_that_fails() -> None:
    decision = three()
    assert any(level is None for offer in decision.offers for level in offer.ratings.values())
    assert any(
        level.low < level.high
        for level in (decision.keep_searching.ratings.values() if decision.keep_searching else ())
        if level
    )
    assert any(not promise.in_writing for offer in decision.offers for promise in offer.promises)
    (breaker,) = decision.deal_breakers
    days = [offer.office_days_per_week.point for offer in decision.offers if offer.office_days_per_week]
    assert breaker.at_most is not None
    assert any(day > breaker.at_most for day in days)
    assert decision.present_job
    assert decision.processes
    assert decision.means


def test_three_offers_hold_a_real_trade_off() -> None:
    rows = {row.name: row.score for row in evaluate(three(), today=TODAY, seed=0).rows}
    best = {
        max(cells, key=cells.__getitem__)
        for criterion in three().criteria
        if (
            cells := {
                name: score.cells[criterion].value.point for name, score in rows.items() if criterion in score.cells
            }
        )
    }
    assert len(best) > 1


@pytest.mark.parametrize("name", ["three_offers.yaml", "single_offer.yaml", "offers.csv", "offers.xlsx"])
def test_every_sample_gives_an_answer(name: str) -> None:
    decision = join([SAMPLES / name])
    assert len(evaluate(decision, today=TODAY, seed=0).rows) >= len(decision.offers)


@pytest.mark.parametrize("today", [date(2026, 11, 22), date(2028, 2, 28)])
def test_the_starter_loads_and_gives_an_answer_on_any_day(today: date) -> None:
    decision = parse_decision(starter(today)).decision
    assert [offer.name for offer in decision.offers] == ["Example One", "Example Two"]
    assert evaluate(decision, today=today, seed=0).rows


def test_the_blocks_that_the_starter_holds_in_remarks_load_as_well() -> None:
    lines = starter(TODAY).splitlines()
    start = next(index for index, line in enumerate(lines) if line.startswith("# processes:"))
    opened = [
        line.removeprefix("# ") if index >= start and line.startswith("# ") and not line.endswith(".") else line
        for index, line in enumerate(lines)
    ]
    decision = parse_decision("\n".join(opened)).decision
    assert decision.processes
    assert decision.means
    assert decision.gut_choice == "Example One"


def test_the_table_and_the_workbook_hold_the_same_offers() -> None:
    assert read_offers(SAMPLES / "offers.csv") == read_offers(SAMPLES / "offers.xlsx")


def test_the_workbook_is_what_its_generator_writes(tmp_path: Path) -> None:
    path = tmp_path / "offers.xlsx"
    generator().write(path)
    assert read_offers(path) == read_offers(SAMPLES / "offers.xlsx")
