"""The JSON Schema and docs/file-format.md say what the readers do, and are fresh."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from offer_eval.core.model import Criterion, Decision, Offer
from offer_eval.decision_file import data_of, parse_decision, to_json
from offer_eval.schema import file_format, schema, schema_text
from offer_eval.starter import starter
from offer_eval.yaml_reading import plain, read_tree

ROOT = Path(__file__).parent.parent
VALIDATOR = Draft202012Validator(schema())
FILES = {path.name: path.read_text(encoding="utf-8") for path in sorted((ROOT / "sample_data").glob("*.yaml"))} | {
    "the starter": starter(date(2026, 11, 22))
}


def faults(data: Any) -> list[str]:
    return [f"{list(error.absolute_path)}: {error.message[:200]}" for error in VALIDATOR.iter_errors(data)]


def data_in(text: str) -> Any:
    node, problems = read_tree(text, "x")
    assert problems == []
    return plain(node)


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize(
    ("path", "text"),
    [("decision.schema.json", schema_text), ("file-format.md", file_format)],
)
def test_the_generated_files_are_fresh(path: str, text: Any, pytestconfig: pytest.Config) -> None:
    file = ROOT / "docs" / path
    if pytestconfig.getoption("--update-golden"):
        file.write_text(text(), encoding="utf-8")
    assert file.read_text(encoding="utf-8") == text()


@pytest.mark.parametrize("name", FILES)
def test_our_own_files_fit_the_schema(name: str) -> None:
    assert faults(data_in(FILES[name])) == []


@pytest.mark.parametrize("name", FILES)
def test_what_we_save_fits_the_schema(name: str) -> None:
    assert faults(json.loads(to_json(parse_decision(FILES[name]).decision))) == []


SHORT_FORMS = [
    ("base_salary", ["65k", 65000, "3 to 5", "unknown", "32/h, 36 h/week", None]),
    ("base_salary", [{"value": 5200, "per": "month"}, {"low": 1, "high": 2}]),
    ("target_bonus", ["10%", 0.1, "5% to 10%", {"value": "10%", "source": "said"}]),
    ("target_bonus", [{"share": "10%", "payout_history": ["80%", 1.1]}]),
    ("sign_on_bonus", [5000, {"amount": "5000 EUR", "clawback": "none"}, [{"amount": 1}, {"amount": 2}]]),
    ("leave_days", [25, "25 to 30", "unlimited", "200 h", {"low": 20, "likely": 25, "high": 30, "note": "x"}]),
    ("terms_in_writing", [True, "yes", "no", "unknown"]),
    ("answer_by", ["2026-11-27", "2026-11-27 17:00", "unknown"]),
    ("equity_grants", ["100000 over 4 years, 1 year cliff", {"kind": "options", "units": 100}]),
    ("pension", ["5%", {"match": "50% up to 6%"}]),
    ("stipends", [1200, [{"name": "meals", "amount": "100/month"}]]),
    ("overtime", ["5 h/week unpaid", {"paid_hours_per_week": 3}]),
    ("ratings", [{"team": 7}, {"team": "unknown"}, {"team": {"low": 1, "high": 2}}]),
]


@pytest.mark.parametrize(("field", "forms"), SHORT_FORMS)
def test_every_form_that_is_read_fits_the_schema(field: str, forms: list[Any]) -> None:
    for form in forms:
        data = {"criteria": {"team": {"worst": 0, "best": 10}}, "offers": [{"name": "A", field: form}]}
        assert parse_decision(json.dumps(data), "x.json")
        assert faults(data) == []


@pytest.mark.parametrize(
    "data",
    [
        {"offers": [{"name": "A", "base_salery": 1}]},
        {"offers": [{"base_salary": 1}]},
        {"offers": {"name": "A"}},
        {"offers": [{"name": "A", "leave_days": [1]}]},
        {"weighting": "swings"},
        {"criteria": {"x": {"rank": 0}}},
        {"criterria": {}},
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(data: Any) -> None:
    assert faults(data)


def test_the_schema_explains_every_field() -> None:
    described = schema()["$defs"]["Offer"]["properties"]
    assert [name for name in Offer.model_fields if not described[name].get("description")] == []


def test_the_page_names_every_field_of_a_decision_an_offer_and_a_criterion() -> None:
    page = file_format()
    for model in (Decision, Offer, Criterion):
        assert [name for name in model.model_fields if f"| `{name}`" not in page] == []


def test_links_inside_the_page_lead_somewhere() -> None:
    page = file_format()
    headings = {
        re.sub(r"[^a-z0-9 -]", "", line[3:].lower()).replace(" ", "-")
        for line in page.splitlines()
        if line.startswith("## ")
    }
    assert set(re.findall(r"\]\(#([^)]*)\)", page)) <= headings


def test_the_example_of_the_page_is_a_decision() -> None:
    example = file_format().partition("```yaml\n")[2].partition("```")[0]
    decision = parse_decision(example).decision
    assert decision.offers[0].name == "Bolt"
    assert faults(data_of(decision)) == []
