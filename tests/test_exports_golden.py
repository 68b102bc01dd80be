"""The summary of the sample in every format, as files to open; `pytest --update-golden` writes them anew."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pytest
from python_calamine import CalamineWorkbook

from offer_eval.exports import EXPORTS
from offer_eval.exports.redact import redacted

if TYPE_CHECKING:
    from collections.abc import Callable

    from offer_eval.core.evaluation import Evaluation


@pytest.mark.parametrize("name", ["md", "html", "ics"])
def test_the_text_of_the_summary(name: str, golden: Callable[[str, bytes], bytes], three_offers: Evaluation) -> None:
    made = EXPORTS[name].render(three_offers)
    assert made == golden(f"three_offers_summary{EXPORTS[name].suffix}", made)


def test_the_copy_to_share(golden: Callable[[str, bytes], bytes], three_offers: Evaluation) -> None:
    made = EXPORTS["html"].render(redacted(three_offers))
    assert made == golden("summary_to_share.html", made)


def test_the_workbook(golden: Callable[[str, bytes], bytes], three_offers: Evaluation) -> None:
    """By cells, since the bytes depend on the version of the library."""
    made = EXPORTS["xlsx"].render(three_offers)
    assert _cells(made) == _cells(golden("three_offers_summary.xlsx", made))


def _cells(raw: bytes) -> dict[str, list[list[Any]]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(raw))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def test_the_pages(golden: Callable[[str, bytes], bytes], three_offers: Evaluation) -> None:
    """By words, since the bytes depend on the fonts of the machine."""
    pytest.importorskip(
        "weasyprint", reason="weasyprint is not installed: pip install -e '.[pdf]'", exc_type=ImportError
    )
    pypdf = pytest.importorskip("pypdf", reason="pypdf is not installed: pip install -e '.[dev]'")
    made = EXPORTS["pdf"].render(three_offers)

    def words(raw: bytes) -> list[str]:
        return "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(raw)).pages).split()

    assert sorted(words(made)) == sorted(words(golden("three_offers_summary.pdf", made)))
