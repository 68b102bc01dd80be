from __future__ import annotations

import builtins
import io
from typing import TYPE_CHECKING, Any

import pytest
from hostile import hostile

from offer_eval.errors import InputError
from offer_eval.exports import pdf

if TYPE_CHECKING:
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
