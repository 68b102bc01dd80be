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
from offer_eval.errors import InputError
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

RICH: dict[str, Any] = {
    "title": "Qorvane against Zuldrith",
    "currency": "CHF",
    "signature": "Myrtle Vexholm",
    "notes": "Drumnok knows.",
    "criteria": {
        "pay": {"measure": "salary", "label": "Pay", "worst": 81234, "best": 123456, "weight": 10},
        "net": {"measure": "yearly_surplus", "label": "Left at Zuldrith Wexley Kappla", "worst": 11234, "best": 45678,
                "weight": 2},
        "trust": {"measure": "rating", "label": "Trust in Ysolde", "worst": 0, "best": 10, "weight": 10},
    },
    "deal_breakers": [
        {"name": "At least 82345 CHF at Zuldrith", "measure": "pay", "at_least": 82345},
        {"name": "No travel to Kappla, see kappla.example and jobs@zuldrith-wexley.example",
         "holds": {"Zuldrith": "unknown"}, "cure": "Ysolde Quimby signs it for CHF 91,919"},
    ],
    "offers": [
        {"name": "Zuldrith", "employer": "Zuldrith Wexley Kappla", "title": "Chief Splorgist", "place": "Ombrusk",
         "base_salary": "91919 to 97979", "sign_on_bonus": 12321, "ratings": {"trust": "4 to 9"},
         "answer_by": "2026-11-27", "contact_name": "Ysolde Quimby", "contact_email": "ysolde@zuldrith.example",
         "terms_in_writing": "no", "conditions_open": ["Yarrowdel checks"],
         "promises": [{"what": "Blimpwag by autumntide", "by": "Ysolde Quimby", "criterion": "trust",
                       "level_if_kept": 9}],
         "texts": {"email": "Zuldrith must have your yes today, Glimmerfen or no Glimmerfen."},
         "why_last_left": "Grozny Pelwick", "flags": {"RF302": {"state": "acknowledged", "reason": "Drumnok agrees."}}},
        {"name": "Bexmoor", "base_salary": 88888, "ratings": {"trust": 6}, "employer": "Bexmoor Ltd Farthingo"},
    ],
    "present_job": {"name": "Qorvane", "employer": "Qorvane Tubbolt", "base_salary": 83333, "ratings": {"trust": 3},
                    "notice_employee_weeks": 8},
    "counter_offer": {"name": "Qorvane again", "base_salary": 95959, "contact_name": "Lorcan Hyde",
                      "promises": [{"what": "Crundle seat", "by": "Lorcan Hyde", "criterion": "trust",
                                    "level_if_kept": 8}]},
    "processes": [
        {"employer": "Wessmar Holding", "role": "Senior Flumper", "pay": 99111, "promised_date": "2026-12-01",
         "overall": 90, "chance": "40%", "next_step": "Meet Trindle", "next_step_on": "2026-11-25",
         "interview_on": "2026-11-20", "to_say": "Ask for Snorvik", "contact_name": "Jost Wyler",
         "contact_email": "jost@wessmar.example",
         "interviews": [{"on": "2026-11-20", "people": "Jost Wyler, Ansel Brugg", "topics": "Humbrel",
                         "went_well": ["Klaxby"], "went_badly": ["Dworp"], "to_clarify": ["Ettrick"],
                         "said": [{"what": "Rasmodel in Mayhaven", "by": "Ansel Brugg"}]}]},
    ],
    "balance_sheet": {"strengths": ["Plimsole"],
                      "gaps": [{"what": "Oxtercog", "plan": "Vindaloop", "by": "2026-12-20"}]},
    "reasons_for_leaving": [{"reason": "Murgatrode", "share": 3}, {"reason": "Pay below 87654", "share": 1,
                             "criterion": "pay"}],
    "gut_choice": "Bexmoor",
    "pre_mortem": ["Drumnok had warned."],
    "weight_edits": [{"criterion": "trust", "before": 1, "after": 2}],
    "record": {"chosen": "Zuldrith", "on": "2026-11-20", "why": "Eldermoot, 91919.", "known": ["Sprocktide"],
               "not_known": ["Wumbledon"], "expects": [{"what": "Blimpwag comes", "by": "2027-01-01"}],
               "looks_back": [{"on": "2026-11-21", "note": "Nackleby"}]},
}  # fmt: skip
"""Everything that can be written, in words that nobody else uses."""

PLAIN = """
guaranteed likely one off paper days working
acknowledged adequate against again agrees all also and any ask asks autumntide badly below but checks chief
comes for had has have hello holding keep knows least left ltd meet must net nor not now off our out over own
pay points pro salary said says seat see senior share should signs state still swing that the their then they
this time today trust was what when with would yes you your email money rating travel chf gross warned unknown
day full none unstated year mean
"""
"""Plain words within those texts, and what the model itself fills in."""


def written_words(part: Any) -> Iterator[str]:
    """Every word and every figure of money that a person wrote, wherever it stands in the decision."""
    if isinstance(part, dict):
        for key, value in part.items():
            if key not in {"measure", "unit", "criterion", "state", "per", "mode", "kind", "weighting", "clawback"}:
                yield from written_words(value)
    elif isinstance(part, (list, tuple)):
        for item in part:
            yield from written_words(item)
    elif isinstance(part, str):
        yield from (word for word in re.findall(r"[^\W_]{3,}", part.casefold()) if word not in PLAIN.split())
    elif isinstance(part, float) and part >= 1000:
        yield from (f"{part:.0f}", f"{part:,.0f}")


@pytest.fixture(scope="module")
def private() -> Evaluation:
    return evaluate(Decision.model_validate(PRIVATE), today=date(2026, 11, 22))


def told(evaluation: Evaluation) -> Iterator[tuple[str, str]]:
    """(format, all its text) of every format that can be read as text, the workbook by its parts."""
    for name in TEXTUAL:
        yield name, EXPORTS[name].render(evaluation).decode().replace("\r\n ", "")
    with zipfile.ZipFile(io.BytesIO(EXPORTS["xlsx"].render(evaluation))) as book:
        yield "xlsx", "".join(book.read(part).decode() for part in book.namelist())
    yield "pdf", pages(evaluation)


def pages(evaluation: Evaluation) -> str:
    """The words of the PDF, broken lines joined; of the page that it is printed from, where none can be made here."""
    try:
        import pypdf  # noqa: PLC0415

        made = EXPORTS["pdf"].render(evaluation)
    except (ImportError, InputError):
        return EXPORTS["html"].render(evaluation).decode()
    reader = pypdf.PdfReader(io.BytesIO(made))
    return "".join(page.extract_text() for page in reader.pages).replace("\n", "") + str(reader.metadata)


def test_nothing_that_was_written_is_in_the_copy_to_share_in_any_format() -> None:
    """The words are taken from the decision itself, so that no field can be forgotten."""
    decision = Decision.model_validate(RICH)
    words = set(written_words(decision.model_dump()))
    assert len(words) > 70
    evaluation = evaluate(decision, today=date(2026, 11, 22))
    ordinary = "".join(text for _, text in told(evaluation)).casefold()
    assert sum(word in ordinary for word in words) > 50
    for name, text in told(redacted(evaluation)):
        shown = set(re.findall(r"[^\W_]{3,}", text.casefold())) | {n for n in words if "," in n and n in text}
        found = sorted(words & shown)
        assert not found, f"{name} still holds {found}"


def test_words_that_sentences_need_are_no_cover_though_a_firm_is_called_so() -> None:
    fields = {"offers": [{"name": "Open Score Insurance", "overall": 60}, {"name": "Tannwil", "overall": 40}]}
    shared = redacted(evaluate(Decision.model_validate(fields), today=date(2026, 11, 22)))
    assert "Scores 60 of 100" in EXPORTS["md"].render(shared).decode()
    assert (
        _veil({**covers(shared), "Open Score Insurance": "Offer A"})("the insurance is open") == "the insurance is open"
    )


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
