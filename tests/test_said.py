"""The ledger and the comparison of two pasted texts, in the findings and in `check FILE`."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from offer_eval.core.evaluation import Evaluation, evaluate
from offer_eval.core.model import Decision
from offer_eval.exports import said

if TYPE_CHECKING:
    from offer_eval.core.red_flags import Finding

ADVERT = "Senior Analyst, Leeds. Salary £50,000 to £55,000 a year. Permanent, 37.5 hours a week."
LOWER = "Dear Ann, we offer you the post of Senior Analyst in Leeds at £46,000 a year, permanent, 37.5 hours a week."
SAME = "Dear Ann, we offer you the post of Senior Analyst in Leeds at £52,000 a year, permanent, 37.5 hours a week."


def evaluated(**terms: Any) -> Evaluation:
    return evaluate(Decision.model_validate({"offers": [{"name": "Acme"} | terms]}), today=date(2026, 11, 22))


def flag(**terms: Any) -> Finding | None:
    return next((finding for finding in evaluated(**terms).rows[0].findings if finding.rule == "RF305"), None)


def test_a_pasted_letter_that_lowers_the_advertised_pay_is_suspected() -> None:
    found = flag(texts={"advert": ADVERT, "offer_letter": LOWER})
    assert found is not None
    assert (found.state.value, found.severity.value, found.field) == ("suspected", "medium", "offer_letter")
    assert "50,000 to 55,000" in found.evidence
    assert "46,000" in found.question


def test_a_contract_is_read_where_there_is_no_letter() -> None:
    found = flag(texts={"advert": ADVERT, "contract": LOWER})
    assert found is not None
    assert found.field == "contract"


@pytest.mark.parametrize("texts", [{"advert": ADVERT, "offer_letter": SAME}, {"advert": ADVERT}, {"contract": LOWER}])
def test_pay_inside_the_range_or_one_text_alone_raises_nothing(texts: dict[str, str]) -> None:
    assert flag(texts=texts) is None


def test_what_the_person_filled_in_comes_before_what_was_read() -> None:
    found = flag(
        base_salary="46000", advert={"base_salary": "50000 to 55000"}, texts={"advert": ADVERT, "offer_letter": LOWER}
    )
    assert found is not None
    assert (found.state.value, found.severity.value) == ("confirmed", "high")


def test_a_difference_that_was_cleared_stays_cleared() -> None:
    answer = {"RF305": {"state": "cleared", "reason": "a second post"}}
    found = flag(texts={"advert": ADVERT, "offer_letter": LOWER}, flags=answer)
    assert found is not None
    assert (found.state.value, found.reason) == ("cleared", "a second post")


def test_the_report_names_what_was_only_said_and_what_the_letter_changes() -> None:
    terms = {"leave_days": {"value": 25, "source": "said"}, "texts": {"advert": ADVERT, "offer_letter": LOWER}}
    report = said.report("Acme", evaluated(**terms))
    assert "Leave days: said 25, not in writing" in report
    assert "DIFFERENT  salary" in report


def test_an_offer_without_sources_and_texts_has_no_report() -> None:
    assert said.report("Acme", evaluated(base_salary=46000)) == ""
    assert said.as_data("Acme", evaluated(base_salary=46000)) == {"said_and_written": [], "differences": None}


def test_the_data_hold_both() -> None:
    terms = {"leave_days": {"value": 25, "source": "said"}, "texts": {"advert": ADVERT, "offer_letter": LOWER}}
    data = said.as_data("Acme", evaluated(**terms))
    assert [(row["term"], row["only_said"]) for row in data["said_and_written"]] == [("leave_days", True)]
    assert [row["field"] for row in data["differences"]] == ["salary"]
