from __future__ import annotations

import io
import re
import zipfile
from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hostile import ALL, hostile

from offer_eval.core.evaluation import Evaluation, evaluate
from offer_eval.core.model import Decision
from offer_eval.exports import EXPORTS
from offer_eval.exports.redact import KEPT, _veil, covers, redacted
from offer_eval.exports.sections import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

HANDLED = {
    "decision",
    "criteria",
    "rows",
    "winner",
    "runner_up",
    "prices",
    "matters",
    "sensitivity",
    "leaving",
    "waits",
    "prospects",
    "weights",
    "differences",
    "notes",
}

TEXTUAL = [name for name in EXPORTS if name not in {"pdf", "xlsx"}]

PRIVATE: dict[str, Any] = {
    "title": "Leaving Quernmore for good",
    "currency": "CHF",
    "signature": "Robin Vale",
    "notes": "Tell Hanno first.",
    "criteria": {
        "pay": {"measure": "salary", "label": "Pay", "worst": 81234, "best": 123456, "weight": 10},
        "hourly": {"measure": "hourly_pay", "worst": 41, "best": 77, "weight": 5},
        "ease": {"measure": "rating", "worst": 0, "best": 10, "weight": 10},
    },
    "deal_breakers": [{"name": "At least 82,345 CHF at Brunnegg", "measure": "pay", "at_least": 82345}],
    "offers": [
        {"name": "Brunnegg", "employer": "Brunnegg Holding", "title": "Head of Ropes", "place": "Uster",
         "base_salary": "91919 to 97979",
         "ratings": {"ease": "4 to 9"}, "answer_by": "2026-11-27", "contact_name": "Ilse Trott",
         "contact_email": "ilse@brunnegg.example",
         "promises": [{"what": "A boat by 2028", "by": "Ilse Trott", "criterion": "ease", "level_if_kept": 9}],
         "texts": {"email": "Brunnegg must have your yes today, before you see the contract."},
         "flags": {"RF302": {"state": "acknowledged", "reason": "Hanno says it is fine."}}},
        {"name": "Tannwil", "base_salary": 88888, "sign_on_bonus": 7654, "ratings": {"ease": 6},
         "conditions_open": ["a word from Hanno"]},
    ],
    "present_job": {"name": "Quernmore", "employer": "Quernmore AG", "base_salary": 83333, "ratings": {"ease": 3}},
    "processes": [{"employer": "Wessel", "role": "Rigger", "pay": 99111, "promised_date": "2026-12-01", "overall": 90,
                   "chance": "40%",
                   "interviews": [{"people": "Jost Wyler", "said": [{"what": "A raise in May", "by": "Jost Wyler"}]}]}],
    "gut_choice": "Tannwil",
    "pre_mortem": ["Hanno was right."],
    "record": {"chosen": "Brunnegg", "on": "2026-11-20", "why": "For the 91919.", "known": ["Hanno agrees."]},
}  # fmt: skip

WORDS = [
    "Quernmore",
    "Brunnegg",
    "Tannwil",
    "Wessel",
    "Robin",
    "Vale",
    "Hanno",
    "Ropes",
    "Uster",
    "Ilse",
    "Trott",
    "boat",
    "Rigger",
    "CHF",
]
FIGURES = [
    "81234",
    "81,234",
    "123456",
    "82,345",
    "91919",
    "91,919",
    "97,979",
    "88888",
    "88,888",
    "7654",
    "7,654",
    "83333",
    "83,333",
    "99111",
]


@pytest.fixture(scope="module")
def private() -> Evaluation:
    return evaluate(Decision.model_validate(PRIVATE), today=date(2026, 11, 22))


def told(evaluation: Evaluation) -> Iterator[tuple[str, str]]:
    """(format, all its text) of every format that can be read as text, the workbook by its parts."""
    for name in TEXTUAL:
        yield name, EXPORTS[name].render(evaluation).decode().replace("\r\n ", "")
    with zipfile.ZipFile(io.BytesIO(EXPORTS["xlsx"].render(evaluation))) as book:
        yield "xlsx", "".join(book.read(part).decode() for part in book.namelist())


def test_names_and_money_are_in_the_ordinary_copy_and_not_in_the_one_to_share(private: Evaluation) -> None:
    whole = "".join(text for _, text in told(private))
    assert all(word in whole for word in ("Brunnegg", "91,919", "Hanno"))
    for name, text in told(redacted(private)):
        found = [word for word in WORDS + FIGURES if word.casefold() in text.casefold()]
        assert not found, f"{name} still holds {found}"


def test_a_name_within_a_criterion_or_half_of_a_persons_name_is_covered_in_every_format() -> None:
    fields = {
        "criteria": {
            "trust in Trott": {"measure": "rating", "worst": 0, "best": 10, "weight": 3},
            "ease at Brunnegg": {"measure": "rating", "worst": 0, "best": 10, "label": "Ease at brunnegg", "weight": 1},
        },
        "offers": [
            {"name": "Brunnegg Holding", "contact_name": "Ms Ilse Trott", "ratings": {"ease at Brunnegg": 4}},
            {"name": "Tannwil", "ratings": {"ease at Brunnegg": "3 to 9", "trust in Trott": 5}},
        ],
        "processes": [{"employer": "Wessel", "overall": 90}],
    }
    shared = redacted(evaluate(Decision.model_validate(fields), today=date(2026, 11, 22)))
    assert set(shared.weights.shares) == {criterion.name for criterion in shared.criteria}
    for name, text in told(shared):
        found = [word for word in ("Brunnegg", "Ilse", "Trott", "Wessel") if word.casefold() in text.casefold()]
        assert not found, f"{name} still holds {found}"


def test_levels_of_money_become_points_of_their_scale(private: Evaluation) -> None:
    shared = redacted(private)
    pay = next(criterion for criterion in shared.criteria if criterion.name == "pay")
    assert (pay.worst, pay.best, pay.unit) == (0, 100, "points")
    cell = shared.rows[0].score.cells["pay"]
    assert cell.level is not None
    assert cell.level.point == pytest.approx(100 * cell.value.point, abs=0.05)


def test_scores_places_verdicts_and_flags_stay(private: Evaluation) -> None:
    shared, names = redacted(private), covers(private)
    for before, after in zip(private.rows, shared.rows, strict=True):
        assert after.name == names[before.name]
        assert (after.total, after.rank, after.verdict.words) == (before.total, before.rank, before.verdict.words)
        assert [(f.rule, f.severity, f.state) for f in after.findings] == [
            (f.rule, f.severity, f.state) for f in before.findings
        ]
    assert shared.sureness == private.sureness
    assert shared.winner == names[private.winner or ""]


def test_dates_stay_and_are_no_money(three_offers: Evaluation) -> None:
    text = EXPORTS["md"].render(redacted(three_offers)).decode()
    assert "Tuesday 24 November" in text
    assert "2027" in text


def test_every_field_of_an_evaluation_is_either_handled_or_harmless() -> None:
    assert {field.name for field in fields(Evaluation)} == HANDLED | KEPT


def test_hostile_names_get_covers_too() -> None:
    shared = redacted(hostile())
    assert [row.name for row in shared.rows][:3] == ["Offer A", "Offer B", "Offer C"]
    text = EXPORTS["md"].render(shared).decode()
    assert not [name for name in ALL if clean(name) in text]


def test_covers_go_on_after_the_alphabet() -> None:
    offers = [{"name": f"N{n}"} for n in range(28)]
    names = covers(evaluate(Decision.model_validate({"offers": offers}), today=date(2026, 11, 22)))
    assert names["N25"] == "Offer Z"
    assert names["N27"] == "Offer AB"


@pytest.mark.parametrize("text", ["65,000", "65000", "65'000", "65k", "€400", "32 EUR", "1 200 000", "65.000"])
def test_figures_of_money_are_left_out_of_sentences(text: str, private: Evaluation) -> None:
    veiled = _veil(covers(private))(f"It pays {text} and is due on 2026-11-27, in 3 days.")
    assert not re.search(r"65|400|32|200", veiled)
    assert "2026-11-27, in 3 days." in veiled
