"""From an evaluation to bytes, one module a format; a new format is one module and one line here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from offer_eval.exports import html, ics, json_, markdown, pdf, xlsx

if TYPE_CHECKING:
    from collections.abc import Callable

    from offer_eval.core.evaluation import Evaluation


@dataclass(frozen=True, slots=True)
class Export:
    """One format in which a summary can be kept."""

    suffix: str
    media_type: str
    title: str
    render: Callable[[Evaluation], bytes]


_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

EXPORTS: dict[str, Export] = {
    "md": Export(".md", "text/markdown", "Summary to paste (Markdown)", markdown.render),
    "html": Export(".html", "text/html", "Summary to read and print (HTML)", html.render),
    "pdf": Export(".pdf", "application/pdf", "Summary to hand over (PDF)", pdf.render),
    "xlsx": Export(".xlsx", _SHEET, "Workbook with live weights (XLSX)", xlsx.render),
    "ics": Export(".ics", "text/calendar", "Dates for a calendar (ICS)", ics.render),
    "json": Export(".json", "application/json", "Everything, for other programs (JSON)", json_.render),
}
"""The formats by the name that `--to` takes."""
