"""The HTML summary as a tagged PDF; needs the extra `pdf` and, on some systems, the Pango library."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, NoReturn

from offer_eval.errors import InputError, Problem
from offer_eval.exports import html
from offer_eval.exports.emoji import in_words

if TYPE_CHECKING:
    from types import ModuleType

    from offer_eval.core.evaluation import Evaluation

VARIANT = "pdf/ua-1"
"""Tagged for screen readers, as ISO 14289-1 asks."""


def render(evaluation: Evaluation) -> bytes:
    """The pages of `html.render` as PDF/UA; the same bytes for the same evaluation on one machine.

    Raises:
        InputError: where weasyprint or the Pango library is missing, naming the HTML to print instead.
    """
    page = in_words(html.render(evaluation).decode())
    identifier = f"offer-eval {evaluation.today.isoformat()}".encode()
    document = _library().HTML(string=page, url_fetcher=_nothing)
    pdf: bytes = document.write_pdf(pdf_variant=VARIANT, pdf_identifier=identifier)
    return pdf


def _library() -> ModuleType:
    fix = "pip install 'offer-eval[pdf]' and the system library Pango; or use html and print it from the browser"
    try:
        import weasyprint  # noqa: PLC0415 - heavy, and not everybody has it
    except ImportError:
        raise InputError(Problem("cannot be made: weasyprint is not installed", "pdf", fix=fix)) from None
    except OSError:
        raise InputError(Problem("cannot be made: the system library Pango is missing", "pdf", fix=fix)) from None
    # It would log characters that its fonts lack, which are the person's own words.
    weasyprint.LOGGER.setLevel(logging.CRITICAL)
    module: ModuleType = weasyprint
    return module


def _nothing(url: str, *_args: object, **_options: object) -> NoReturn:
    """Nothing is ever loaded: the page holds all it needs."""
    raise ValueError(f"nothing is loaded for a summary, and {url[:80]} neither")
