"""The sentences on how sure the answer is and what it hangs on, said once for every renderer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.model import Terms
from offer_eval.core.phrasing import in_sentence, number_text, rounded_up
from offer_eval.core.red_flags.rule import Severity
from offer_eval.exports.levels import unit
from offer_eval.exports.summary import flag_title

if TYPE_CHECKING:
    from offer_eval.core.evaluation import Evaluation
    from offer_eval.core.sensitivity import BreakEvenLevel, PayBreakEven, Sensitivity, Tip

NEAR_FACTOR = 4.0
"""A factor beyond this on one swing is no slip of judgement any more, so it is not among the first sentences."""

UNIT = {"year": "a year", "month": "a month", "week": "a week", "day": "a day", "hour": "an hour"}


def first_shares(evaluation: Evaluation) -> list[str]:
    """How often the first row stays first, among three sets of weightings."""
    sensitivity = evaluation.sensitivity
    if sensitivity is None:
        return []
    name = sensitivity.leader
    near = sensitivity.shares["near"].first(name)
    near_own = (
        f"{name} comes first in {_of_hundred(near)} weightings near yours (each swing up to double or half), "
        "with what is not known drawn from its range."
    )
    if "order" not in sensitivity.shares:
        return [near_own]
    order, every = (sensitivity.shares[key].first(name) for key in ("order", "all"))
    every_weight = f"with any weights {_on(evaluation, 'at all', 'on what you give weight')}"
    others = f"With any weights in your order of importance: {_of_hundred(order)}; {every_weight}: "
    return [near_own, f"{others}{_of_hundred(every)}."]


def _of_hundred(share: float) -> str:
    """A share as a person counts; never all or none of a hundred unless it is."""
    whole = round(100 * share)
    if whole == 100 and share < 1:
        return "over 99 of 100"
    if whole == 0 and share > 0:
        return "under 1 of 100"
    return f"{whole} of 100"


def tips(evaluation: Evaluation) -> list[str]:
    """What change of one weight would put another row first, the smallest change first; else that none does."""
    sensitivity = evaluation.sensitivity
    if sensitivity is None or evaluation.winner is None:
        return []
    label = {criterion.name: criterion.label for criterion in evaluation.criteria}
    factored = [tip for tip in sensitivity.tips if tip.factor is not None]
    near = [tip for tip in factored if 1 / NEAR_FACTOR <= (tip.factor or 0) <= NEAR_FACTOR]
    if not near:
        return ["No likely change of a single weight puts another row first."]
    near.sort(key=lambda tip: max(tip.factor or 0, 1 / (tip.factor or 1)))
    return [_tip(tip, label[tip.criterion]) for tip in near]


def _tip(tip: Tip, label: str) -> str:
    times = _times(tip.factor or 1)
    return f"With {times} your weight on {in_sentence(label)}, {tip.then_leads} would lead."


def _times(factor: float) -> str:
    if factor < 1:
        return "only half" if 0.45 <= factor <= 0.55 else f"only {factor:.0%} of"
    if 1.9 <= factor <= 2.1:
        return "twice"
    return f"{factor:.1f} times" if factor < 3 else f"{factor:.0f} times"


def tipping_table(evaluation: Evaluation) -> list[tuple[str, str, str, str]]:
    """(criterion, weight now, keeps the leader between, beyond it leads) for each criterion; nothing on a tie."""
    sensitivity = evaluation.sensitivity
    if sensitivity is None or evaluation.winner is None:
        return []
    label = {criterion.name: criterion.label for criterion in evaluation.criteria}
    return [
        (
            label[tip.criterion],
            f"{tip.weight:.0%}",
            "any weight" if tip.tips_at is None else f"{tip.stays_from:.0%} to {tip.stays_to:.0%}",
            tip.then_leads or "none",
        )
        for tip in sensitivity.tips
    ]


def break_evens(evaluation: Evaluation) -> list[str]:
    """What would make the runner-up equal to the first, one criterion at a time; nothing where it is so already."""
    sensitivity = evaluation.sensitivity
    if sensitivity is None or evaluation.runner_up is None or evaluation.winner is None:
        return []
    by_row = [b for b in sensitivity.break_evens if b.row == evaluation.runner_up and b.level is not None]
    lines = [_pay(pay, evaluation) for pay in sensitivity.pay if pay.row == evaluation.runner_up]
    has_pay = bool(lines)
    pay_criterion = next((c.name for c in evaluation.criteria if c.measure.name == "salary"), None)
    levels = [b for b in by_row if not (has_pay and b.criterion == pay_criterion)]
    lines += [": ".join(_level(b, evaluation)) for b in levels if b.realistic]
    beyond = [f"{label} ({level})" for label, level in (_level(b, evaluation) for b in levels if not b.realistic)]
    return [*lines, f"{BEYOND} {', '.join(beyond)}"] if beyond else lines


BEYOND = "No realistic level of one of these would do it alone:"


def _level(result: BreakEvenLevel, evaluation: Evaluation) -> tuple[str, str]:
    """(criterion, the level at which the row draws level)."""
    criterion = next(c for c in evaluation.criteria if c.name == result.criterion)
    return criterion.label, f"{number_text(result.level or 0.0)} {unit(criterion, evaluation)}".strip()


def _pay(pay: PayBreakEven, evaluation: Evaluation) -> str:
    unit = UNIT.get(pay.unit, f"a {pay.unit}")
    currency = evaluation.row(pay.row).money
    code = f" {currency.currency}" if currency is not None and currency.currency else ""
    parts = [f"Base salary (now {pay_text(pay.base_now)}{code} {unit}):"]
    if pay.money_alone is not None:
        parts.append(f"{pay_text(pay.money_alone)} to be equal in money alone,")
    if pay.whole_score is None:
        parts.append("no figure makes the whole score equal")
        return " ".join(parts)
    parts.append(f"{pay_text(pay.whole_score)} to be equal in the whole score")
    if pay.whole_score_at_best is not None and pay_text(pay.whole_score_at_best) != pay_text(pay.whole_score):
        enough = pay.whole_score_at_best <= pay.base_now
        figure = "as it is" if enough else pay_text(pay.whole_score_at_best)
        parts.append(f"({figure}, if its promises are kept and its ranges turn out well)")
    if not pay.realistic:
        parts.append(", which is not realistic on your scale")
    return " ".join(parts).replace(" ,", ",")


def pay_text(amount: float) -> str:
    """Pay as one says it: whole numbers from 1,000 on, hundredths below, where an hour or a day is paid."""
    return f"{amount:,.0f}" if abs(amount) >= 1000 else f"{amount:.2f}".removesuffix(".00")


def counter_proposal(evaluation: Evaluation, name: str) -> str:
    """What to ask for so that the row draws level: the rounded figure and the cure of every open high flag."""
    sensitivity = evaluation.sensitivity
    row = evaluation.row(name)
    pay = next((p for p in sensitivity.pay if p.row == name), None) if sensitivity else None
    asks = []
    if pay is not None and pay.whole_score is not None and pay.realistic and pay.whole_score > pay.base_now:
        asks.append(f"a base of {number_text(rounded_up(pay.whole_score))} {UNIT.get(pay.unit, pay.unit)}")
    asks += [judged.cure for judged in row.deal_breakers if judged.cure and not judged.refused]
    if isinstance(row.row, Terms):
        asks += [f"in writing: {promise.what}" for promise in row.row.promises if not promise.in_writing]
    open_flags = [
        flag_title(f) for f in row.findings if f.open and f.severity is Severity.HIGH and f.name != "promise_unwritten"
    ]
    if open_flags:
        asks.append(f"settled before a yes: {', '.join(in_sentence(title) for title in open_flags)}")
    return "; ".join(asks)


def dominance(evaluation: Evaluation) -> list[str]:
    """Which row is at least as good as another on everything, in fact or whatever the unknowns turn out to be."""
    sensitivity = evaluation.sensitivity
    if sensitivity is None:
        return []
    sure = set(sensitivity.surely_dominated)
    everything = _on(evaluation, "on everything", "on everything you give weight")
    lines = [
        f"{a} is at least as good as {b} {everything}, whatever is not known." for a, b in sensitivity.surely_dominated
    ]
    lines += [
        f"{a} is at least as good as {b} {everything}, as far as is known."
        for a, b in sensitivity.dominated
        if (a, b) not in sure
    ]
    return lines


def _on(evaluation: Evaluation, everything: str, weighed: str) -> str:
    """What a statement about all criteria holds for: those without weight are left out of it."""
    return everything if all(evaluation.weights.shares.values()) else weighed


def share_table(sensitivity: Sensitivity, weightings: str) -> list[tuple[str, ...]]:
    """One line a row: name and the share of draws [%] for each place."""
    shares = sensitivity.shares[weightings]
    return [(name, *(f"{share:.0%}" for share in shares.ranks[name])) for name in sensitivity.rows]
