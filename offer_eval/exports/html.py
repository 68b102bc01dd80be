"""The decision summary as one HTML file: no script, nothing loaded from elsewhere, made to be printed or sent."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from offer_eval import charts
from offer_eval.core.plan import spoken
from offer_eval.core.red_flags.rule import Severity
from offer_eval.exports import hangs_on, levels, sections, summary
from offer_eval.exports.levels import unit
from offer_eval.exports.short_names import shortened

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

    from offer_eval.core.evaluation import Evaluation, RowResult
    from offer_eval.core.plan import Plan

MOST_ROWS = 6
"""Rows of the ranking on the first page; the others stand in the table side by side."""

MOST_COLUMNS = 5
"""Rows side by side in one table; more are parted evenly over several tables."""

MOST_FLAGS = 5
"""Open flags named on the first page."""

MOST_NAMES = 3
"""Rows named with one flag on the first page."""

MOST_STEPS = 4
"""Steps on the first page."""

MOST_QUESTIONS = 5
"""Questions about a single offer on the first page."""

MOST_HINGES = 3
"""Things that the answer hangs on, on the first page."""


def render(evaluation: Evaluation) -> bytes:
    """The summary as a UTF-8 HTML page: the verdict on the first printed page, details after it."""
    told, in_full = shortened(evaluation)
    page = _environment().get_template("summary.html").render(_context(told) | {"in_full": in_full})
    # Once more over the whole page, since charts bring texts of their own.
    return "\n".join(sections.clean(line) for line in page.split("\n")).encode()


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415 - only where a page is wanted

    return Environment(
        loader=PackageLoader("offer_eval.exports"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
    )


def _finalize(value: object) -> object:
    """Data without signs that a reader cannot see; what is marked up already stays."""
    return sections.clean(value) if isinstance(value, str) and not hasattr(value, "__html__") else value


def _style() -> Markup:
    from markupsafe import Markup  # noqa: PLC0415

    style = files("offer_eval.exports").joinpath("templates", "summary.css").read_text(encoding="utf-8")
    return Markup(style.strip())  # noqa: S704 - our own file


def _context(evaluation: Evaluation) -> dict[str, Any]:
    plan = sections.plan(evaluation)
    return {
        "evaluation": evaluation,
        "levels": levels,
        "sections": sections,
        "style": _style(),
        "title": sections.title(evaluation),
        "day": spoken(evaluation.today, year=True),
        "chart": _Charts(evaluation),
        "plan": plan,
        "steps": sections.next_steps(plan),
        "words": _words,
        "unit": unit,
        "flag_title": summary.flag_title,
        **_first_page(evaluation),
        **_single(evaluation),
        **_details(evaluation),
        **_afterwards(evaluation, plan),
    }


def _first_page(evaluation: Evaluation) -> dict[str, Any]:
    """Verdict, ranking, why, and what the answer hangs on."""
    differences = [d for d in evaluation.differences if round(abs(d.points)) > 0]
    return {
        "headline": summary.headline(evaluation),
        "role": _role(evaluation),
        "sure": summary.sure(evaluation),
        "certain": summary.certain_win(evaluation),
        "recorded": summary.recorded(evaluation),
        "reasons": summary.reasons(evaluation),
        "gut": sections.gut(evaluation),
        "lines": summary.ranking(evaluation),
        "most": MOST_ROWS,
        "most_steps": MOST_STEPS,
        "labels": {criterion.name: criterion.label for criterion in evaluation.criteria},
        "why": differences,
        "most_points": max((abs(d.points) for d in differences), default=1.0),
        "hangs_on": sections.hangs_on(evaluation)[:MOST_HINGES],
        "open_flags": _open_flags(evaluation),
    }


def _details(evaluation: Evaluation) -> dict[str, Any]:
    """Rows, money, sureness and weights."""
    remarks, on_all = sections.money_remarks(evaluation)
    return {
        "rows": sections.shown_rows(evaluation),
        "tables": _tables(evaluation.ranked),
        "money": sections.money_lines(evaluation),
        "money_rows": [row for row in evaluation.ranked if sections.by_year(row)],
        "remarks": remarks,
        "remarks_on_all": on_all,
        "robust": [*hangs_on.first_shares(evaluation), *hangs_on.tips(evaluation), *hangs_on.dominance(evaluation)],
        "equal": hangs_on.break_evens(evaluation),
        "tipping": hangs_on.tipping_table(evaluation),
        "weights": sections.weight_lines(evaluation),
        "edits": sections.weight_edits(evaluation),
        "unknown": sections.not_known(evaluation),
        "small_print": sections.small_print(evaluation),
    }


def _tables(rows: tuple[RowResult, ...]) -> list[tuple[RowResult, ...]]:
    """The rows in as few tables as can be, none much smaller than the others."""
    count = -(-len(rows) // MOST_COLUMNS)
    ends = [round(len(rows) * part / count) for part in range(count + 1)] if count else [0]
    return [rows[start:end] for start, end in pairwise(ends)]


def _afterwards(evaluation: Evaluation, plan: Plan) -> dict[str, Any]:
    """What follows a yes, regret, looks back, and the record."""
    record = evaluation.decision.record
    return {
        "after_yes": sections.once_yes(plan),
        "waits": summary.waits(evaluation),
        "pre_mortem": sections.pre_mortem(evaluation),
        "pre_mortem_title": sections.pre_mortem_title(evaluation),
        "looks_back": sections.looks_back(evaluation),
        "leaving": summary.leaving(evaluation),
        "interviews": sections.interview_notes(evaluation),
        "balance_sheet": sections.balance_sheet(evaluation),
        "record": record,
        "record_day": spoken(record.on, year=True) if record is not None and record.on else "",
    }


class _Charts:
    """The charts of the page."""

    def __init__(self, evaluation: Evaluation) -> None:
        scored = any(row.score.contributions for row in evaluation.rows)
        self.contributions = charts.contributions(evaluation) if scored else None
        self.legend = charts.legend(evaluation)

    @staticmethod
    def range_bar(row: RowResult) -> charts.Chart | None:
        """Worst case, score and best case of one row."""
        return charts.range_bar(row.total, name=sections.clean(row.name)) if row.total else None


def _single(evaluation: Evaluation) -> dict[str, Any]:
    """What the first page of a single offer shows in place of a ranking."""
    row = next((row for row in evaluation.rows if row.kind in sections.OFFERS), None)
    single = row is not None and sections.is_single(evaluation)
    return {
        "single": single,
        "compared": sum(row.total is not None for row in evaluation.rows) > 1,
        "to_settle": sections.deal_breaker_lines(row) if row is not None else [],
        "questions": sections.all_questions(row, evaluation)[:MOST_QUESTIONS] if row is not None else [],
    }


def _words(row: RowResult) -> str:
    return summary.verdict_words(row.verdict, row.kind)


def _role(evaluation: Evaluation) -> str:
    """The first word of the leading verdict, which gives the box its colour."""
    row = summary.leading(evaluation)
    return row.verdict.words[0].value if row is not None and row.verdict.words else "reserve"


def _open_flags(evaluation: Evaluation) -> list[str]:
    """The gravest open flags, a line each with the rows that carry it; low ones and notes wait for the details."""
    found: dict[tuple[Severity, str], list[str]] = {}
    for row in evaluation.ranked:
        for flag in row.findings:
            if flag.open and flag.severity.gravity >= Severity.MEDIUM.gravity:
                found.setdefault((flag.severity, summary.flag_title(flag)), []).append(row.name)
    ordered = sorted(found.items(), key=lambda pair: -pair[0][0].gravity)
    lines = [f"{severity.value.capitalize()}: {title} ({_who(names)})" for (severity, title), names in ordered]
    more = [f"and {len(lines) - MOST_FLAGS} more further down"] if len(lines) > MOST_FLAGS else []
    return [*lines[:MOST_FLAGS], *more]


def _who(names: list[str]) -> str:
    """Names in one line; what is beyond the third is only counted."""
    more = f" and {len(names) - MOST_NAMES} more" if len(names) > MOST_NAMES else ""
    return f"{'; '.join(dict.fromkeys(names[:MOST_NAMES]))}{more}"
