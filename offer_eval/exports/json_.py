"""The evaluation as JSON for other programs: full precision, names that stay stable."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from offer_eval.core.plan import plan_of
from offer_eval.core.red_flags.rule import RULES
from offer_eval.exports.next_steps import plan_data
from offer_eval.exports.sections import BIDI

if TYPE_CHECKING:
    from offer_eval.core.deal_breakers import Judged
    from offer_eval.core.evaluation import Evaluation, RowResult
    from offer_eval.core.model import Quantity
    from offer_eval.core.red_flags.rule import Finding

SCHEMA_VERSION = 1
"""Raised when a name changes its meaning; new names may come at any time."""


def render(evaluation: Evaluation) -> bytes:
    """The evaluation as UTF-8 JSON, two spaces deep, ending in a line break."""
    return f"{dumped(as_data(evaluation))}\n".encode()


def dumped(data: object) -> str:
    """The data as indented JSON; signs that turn the direction of a text stand as escapes, which read back the same."""
    text = json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False)
    return "".join(f"\\u{ord(sign):04x}" if sign in BIDI else sign for sign in text)


def sensitivity(evaluation: Evaluation) -> bytes:
    """How sure the answer is, as UTF-8 JSON; `sensitivity` is null with fewer than two rows to compare by criteria."""
    data = {
        "schema_version": SCHEMA_VERSION,
        "decision": _decision(evaluation),
        "sensitivity": sensitivity_data(evaluation),
    }
    return f"{dumped(data)}\n".encode()


def sensitivity_data(evaluation: Evaluation) -> dict[str, Any] | None:
    """What the first place hangs on, at full precision; shares and weights are of 1."""
    found = evaluation.sensitivity
    if found is None:
        return None
    asks = [ask for row in evaluation.rows for ask in row.questions]
    return {
        "leader": found.leader,
        "offers": list(found.rows),
        "tipping_weights": [asdict(tip) for tip in found.tips],
        "break_evens": [asdict(level) for level in found.break_evens],
        "pay_break_evens": [asdict(pay) for pay in found.pay],
        "rank_acceptability": {name: asdict(shares) for name, shares in found.shares.items()},
        "dominance": {
            "known": [list(pair) for pair in found.dominated],
            "necessary": [list(pair) for pair in found.surely_dominated],
            "possible": [list(pair) for pair in found.possibly_dominated],
        },
        "questions": [asdict(ask) for ask in sorted(asks, key=lambda ask: (not ask.decides, -ask.gain, -ask.points))],
    }


def as_data(evaluation: Evaluation) -> dict[str, Any]:
    """The evaluation as plain mappings and lists; scores are of 100, weights and values of 1."""
    return {
        "schema_version": SCHEMA_VERSION,
        "decision": _decision(evaluation),
        "criteria": [
            {
                "name": criterion.name,
                "label": criterion.label,
                "measure": criterion.measure.name,
                "unit": criterion.unit,
                "worst": criterion.worst,
                "best": criterion.best,
                "weight": evaluation.weights.shares[criterion.name],
                "price": evaluation.prices.get(criterion.name),
                "to_confirm": criterion.to_confirm,
            }
            for criterion in evaluation.criteria
        ],
        "offers": [_row(row) for row in evaluation.rows],
        "sensitivity": sensitivity_data(evaluation),
        "plan": _plan(evaluation),
        "notes": list(evaluation.notes),
    }


def _plan(evaluation: Evaluation) -> dict[str, Any]:
    """Deadlines and steps, as `offer-eval plan --format json` gives them."""
    made = plan_data(plan_of(evaluation))
    return {name: part for name, part in made.items() if name != "schema_version"}


def _decision(evaluation: Evaluation) -> dict[str, Any]:
    decision = evaluation.decision
    return {
        "title": decision.title,
        "today": evaluation.today.isoformat(),
        "seed": evaluation.seed,
        "currency": decision.currency,
        "winner": evaluation.winner,
        "runner_up": evaluation.runner_up,
        "sureness": evaluation.sureness.value if evaluation.sureness else None,
        "gap": evaluation.gap,
        "weighting": evaluation.weights.mode,
        "gut_choice": decision.gut_choice,
        "differences": [{"criterion": d.criterion, "points": d.points} for d in evaluation.differences],
        "matters": [{"offer": u.row, "about": u.label, "worst": u.low, "best": u.high} for u in evaluation.matters],
        "leaving": [
            {
                "offer": a.row,
                "in_fact": a.in_fact,
                "by_promise": a.by_promise,
                "not_at_all": a.not_at_all,
                "not_stated": a.not_stated,
                "promised": list(a.promised),
                "unanswered": list(a.unanswered),
                "unstated": list(a.unstated),
            }
            for a in evaluation.leaving
        ],
        "waiting": [
            {
                "process": w.process,
                "break_even_chance": w.break_even if w.break_even <= 1 else None,
                "expected": w.expected,
                "close": w.close,
            }
            for w in evaluation.waits
        ],
    }


def _row(row: RowResult) -> dict[str, Any]:
    total = row.total
    return {
        "name": row.name,
        "kind": row.kind.value,
        "score": total.point if total else None,
        "worst": total.low if total else None,
        "best": total.high if total else None,
        "basis": row.score.basis,
        "assumption": row.score.assumption,
        "rank": row.rank,
        "rank_range": list(row.rank_range) if row.rank_range else None,
        "contributions": row.score.contributions,
        "levels": {name: level_data(cell.level) for name, cell in row.score.cells.items()},
        "values": {
            name: {"worst": cell.value.low, "point": cell.value.point, "best": cell.value.high}
            for name, cell in row.score.cells.items()
        },
        "deal_breakers": [_deal_breaker(judged) for judged in row.deal_breakers],
        "flags": [flag_data(finding) for finding in row.findings],
        "not_asked": list(row.not_asked),
        "verdict": [word.value for word in row.verdict.words],
        "reasons": list(row.verdict.reasons),
        "settle": list(row.verdict.settle),
        "if_refused": row.verdict.if_refused,
        "holding": row.verdict.holding,
        "review_on": row.verdict.review_on.isoformat() if row.verdict.review_on else None,
        "questions": [
            {
                "about": a.about,
                "question": a.question,
                "kind": a.kind,
                "decides": a.decides,
                "points": a.points,
                "chance": a.chance,
                "gain": a.gain,
            }
            for a in row.questions
        ],
        "gaps": list(row.gaps),
    }


def level_data(level: Quantity | None) -> dict[str, Any] | None:
    """A level with its range, in the criterion's unit; None if unknown."""
    if level is None:
        return None
    return {"low": level.low, "point": level.point, "high": level.high, "source": level.source}


def _deal_breaker(judged: Judged) -> dict[str, Any]:
    return {
        "name": judged.name,
        "outcome": judged.outcome.value,
        "evidence": judged.evidence,
        "cure": judged.cure,
        "cured": judged.cured,
        "refused": judged.refused,
    }


def flag_data(finding: Finding) -> dict[str, Any]:
    """One finding with the text of its rule."""
    rule = RULES.get(finding.rule)
    return {
        "rule": finding.rule,
        "name": finding.name,
        "title": rule.title if rule else finding.name,
        "label": finding.label,
        "severity": finding.severity.value,
        "state": finding.state.value,
        "evidence": finding.evidence,
        "other_side": rule.other_side if rule else "",
        "question": finding.question,
        "action": rule.action if rule else "",
        "reason": finding.reason,
        "field": finding.field,
        "start": finding.start,
        "end": finding.end,
    }
