from __future__ import annotations

import builtins
import io
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hostile import hostile

from offer_eval.core.evaluation import evaluate
from offer_eval.core.model import Decision
from offer_eval.decision_file import read_decision
from offer_eval.errors import InputError
from offer_eval.exports import pdf
from offer_eval.exports.emoji import in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from offer_eval.core.evaluation import Evaluation


def library() -> Any:
    """Pypdf, where weasyprint and Pango can be had as well."""
    try:
        import weasyprint  # noqa: F401, PLC0415
    except (ImportError, OSError) as error:
        pytest.skip(f"no PDF can be made here: {error}")
    return pytest.importorskip("pypdf", reason="pypdf is not installed: pip install -e '.[dev]'")


def test_the_pdf_is_tagged_titled_and_begins_with_the_verdict(three_offers: Evaluation) -> None:
    reader = library().PdfReader(io.BytesIO(pdf.render(three_offers)))
    catalogue = reader.trailer["/Root"]
    assert catalogue["/MarkInfo"]["/Marked"]
    assert catalogue["/Lang"] == "en"
    assert "/StructTreeRoot" in catalogue
    assert "pdfuaid" in catalogue["/Metadata"].get_data().decode()
    assert reader.metadata.title == "Which job from January?"
    first = reader.pages[0].extract_text()
    assert "ASK FOR TIME and ASK FIRST: Quillfish" in first
    assert "What to do next" in first
    assert "Side by side" in reader.pages[1].extract_text()


FIVE = {
    "criteria": {name: {"worst": 0, "best": 10, "weight": 1} for name in ("ease", "people", "growth", "safety")},
    "offers": [
        {"name": name, "terms_in_writing": "no", "answer_by": f"2026-11-{25 + place}",
         "ratings": {"ease": place, "people": "4 to 9", "growth": "unknown", "safety": 9 - place}}
        for place, name in enumerate(["Meridian", "Quillfish", "Old Mill", "Harrow & Sons", "Lindenhof Clinics"])
    ],
    "present_job": {"name": "Stay", "ratings": {"ease": 5, "people": 5, "growth": 1, "safety": 7}},
}  # fmt: skip


def single_offer() -> Evaluation:
    path = Path(__file__).parent.parent / "sample_data" / "single_offer.yaml"
    return evaluate(read_decision(path, localize=None).decision, today=date(2026, 11, 22))


@pytest.mark.parametrize(
    "made", [single_offer, lambda: evaluate(Decision.model_validate(FIVE), today=date(2026, 11, 22))]
)
def test_the_first_page_holds_everything_up_to_the_next_steps_and_no_detail(made: Callable[[], Evaluation]) -> None:
    pages = [page.extract_text() for page in library().PdfReader(io.BytesIO(pdf.render(made()))).pages]
    assert "What to do next" in pages[0]
    assert "Answer due" in pages[0] or "under “All dates and steps”" in pages[0]
    assert "Side by side" not in pages[0]
    assert pages[1].lstrip().startswith("Side by side")


def test_emoji_come_in_words_since_fonts_may_lack_them() -> None:
    decision = Decision.model_validate({"offers": [{"name": "Café 🚀", "overall": 60}]})
    reader = library().PdfReader(io.BytesIO(pdf.render(evaluate(decision, today=date(2026, 11, 22)))))
    assert "Café [rocket]" in reader.pages[0].extract_text()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a 🚀 b", "a [rocket] b"),
        ("👩\u200d💻🇦🇹", "[woman, personal computer, AT]"),
        ("👍🏽", "[thumbs up sign]"),
        ("⚠\ufe0f", "[warning sign]"),
        ("café ﷽ – • ½ → 东京", "café ﷽ – • ½ → 东京"),
    ],
)
def test_only_pictures_are_put_into_words(text: str, said: str) -> None:
    assert in_words(text) == said


def test_the_same_decision_gives_the_same_bytes(three_offers: Evaluation) -> None:
    library()
    assert pdf.render(three_offers) == pdf.render(three_offers)


def test_nothing_in_a_hostile_decision_is_a_link_or_an_action() -> None:
    reader = library().PdfReader(io.BytesIO(pdf.render(hostile())))
    assert not [page for page in reader.pages if "/Annots" in page]
    catalogue = reader.trailer["/Root"]
    assert not {"/OpenAction", "/AA", "/URI"} & set(catalogue)
    assert not {"/JavaScript", "/EmbeddedFiles"} & set(catalogue.get("/Names", {}))


def test_nothing_is_loaded_for_it() -> None:
    with pytest.raises(ValueError, match="nothing is loaded"):
        pdf._nothing("http://evil.example/x.png")


@pytest.mark.parametrize(("raised", "named"), [(ImportError("no"), "weasyprint"), (OSError("no"), "Pango")])
def test_without_the_library_the_html_is_named(
    raised: Exception, named: str, monkeypatch: pytest.MonkeyPatch, three_offers: Evaluation
) -> None:
    real = builtins.__import__

    def refusing(name: str, *args: Any, **options: Any) -> Any:
        if name == "weasyprint":
            raise raised
        return real(name, *args, **options)

    monkeypatch.setattr(builtins, "__import__", refusing)
    with pytest.raises(InputError, match=named) as caught:
        pdf.render(three_offers)
    assert "html" in caught.value.problems[0].fix
