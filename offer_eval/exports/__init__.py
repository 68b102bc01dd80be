"""From an evaluation to bytes, one module a format; a new format is one module and one line here."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from offer_eval.core.evaluation import Evaluation


@dataclass(frozen=True, slots=True)
class Export:
    """One format in which a summary can be kept."""

    suffix: str
    media_type: str
    title: str
    module: str
    """Where its `render` lies, in this package; loaded when the format is first asked for."""

    def render(self, evaluation: Evaluation) -> bytes:
        """The summary in this format."""
        rendered: bytes = import_module(f"offer_eval.exports.{self.module}").render(evaluation)
        return rendered


_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

EXPORTS: dict[str, Export] = {
    "md": Export(".md", "text/markdown", "Summary to paste (Markdown)", "markdown"),
    "html": Export(".html", "text/html", "Summary to read and print (HTML)", "html"),
    "pdf": Export(".pdf", "application/pdf", "Summary to hand over (PDF)", "pdf"),
    "xlsx": Export(".xlsx", _SHEET, "Workbook with live weights (XLSX)", "xlsx"),
    "ics": Export(".ics", "text/calendar", "Dates for a calendar (ICS)", "ics"),
    "json": Export(".json", "application/json", "Everything, for other programs (JSON)", "json_"),
}
"""The formats by the name that `--to` takes."""
