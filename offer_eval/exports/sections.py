"""What stands in a summary beside the sentences: its form, tables, dates and lists, once for all formats."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from offer_eval.core.compensation import in_words
from offer_eval.core.deal_breakers import Outcome
from offer_eval.core.model import Kind
from offer_eval.core.phrasing import number_text
from offer_eval.core.plan import Do, chosen_row, count, counted_from, open_questions, plan_of, review_dates, spoken
from offer_eval.core.red_flags.rule import RULES
from offer_eval.core.review import pre_mortem_of, when_to_look
from offer_eval.core.value import span_text
from offer_eval.exports.hangs_on import tips
from offer_eval.exports.levels import unit

if TYPE_CHECKING:
    from offer_eval.core.evaluation import Evaluation, RowResult
    from offer_eval.core.plan import Plan, Step
    from offer_eval.core.red_flags.rule import Finding

OFFERS = frozenset({Kind.OFFER, Kind.COUNTER_OFFER})

LAYERS = (
    ("guaranteed", "Guaranteed"),
    ("likely", "Likely"),
    ("paper", "Paper (private shares)"),
    ("one_off", "One-off"),
)
"""The layers of money, firm ones first, as fields of a year and in words."""


BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
"""Signs that turn the direction of a text."""


def clean(text: str) -> str:
    """The text without control signs, half characters and signs that turn its direction; line breaks become spaces."""
    spaced = (" " if c in "\n\r\t\x0b\x0c\x85\u2028\u2029" else c for c in text)
    return "".join(c for c in spaced if (c.isprintable() or c in "\u200c\u200d\u00ad\u00a0") and c not in BIDI)


def title(evaluation: Evaluation) -> str:
    """What the decision is about."""
    if evaluation.decision.title.strip():
        return evaluation.decision.title
    return "Is this offer right for me?" if is_single(evaluation) else "Which offer?"


def is_single(evaluation: Evaluation) -> bool:
    """Whether there is one offer only, so that the summary is about it and not about a ranking."""
    return sum(row.kind in OFFERS for row in evaluation.rows) == 1


def shown_rows(evaluation: Evaluation) -> list[RowResult]:
    """The rows with a section of their own: offers, and what else has something to tell."""
    return [row for row in evaluation.ranked if row.kind in OFFERS or row.findings]


def gut(evaluation: Evaluation) -> str:
    """What the gut chose, against what leads; empty where nothing was noted."""
    choice = evaluation.decision.gut_choice
    if choice is None:
        return ""
    if choice == evaluation.winner:
        return f"The gut choice, noted before, is the same: {choice}."
    return f"The gut choice, noted before, is {choice}. What does it know that the criteria leave out?"


def hangs_on(evaluation: Evaluation) -> list[str]:
    """What is not known and could change the first place, most powerful first."""
    said = []
    for unknown in evaluation.matters:
        label = f"{unknown.label[:1].upper()}{unknown.label[1:]}"
        said.append(f"{label}, {unknown.row}: its score lies between {unknown.low:.0f} and {unknown.high:.0f}.")
    return [*said, *tips(evaluation)[:2]]


def flags_of(row: RowResult) -> list[Finding]:
    """The flags of a row, open ones first, gravest first."""
    return sorted(row.findings, key=lambda f: (not f.open, -f.severity.gravity, f.rule))


def other_side(finding: Finding) -> str:
    """When the pattern is fine."""
    return RULES[finding.rule].other_side if finding.rule in RULES else ""


def deal_breaker_lines(row: RowResult) -> list[str]:
    """Each deal-breaker with how the row stands on it, and the cure."""
    words = {Outcome.PASS: "met", Outcome.FAIL: "failed", Outcome.CANNOT_TELL: "cannot tell"}
    said = []
    for judged in row.deal_breakers:
        refused = " Asked for, and refused." if judged.refused else ""
        cure = f" Cure: {judged.cure}." if judged.cure else ""
        said.append(f"{judged.name}: {words[judged.outcome]} ({judged.evidence}).{cure}{refused}")
    return said


def interview_notes(evaluation: Evaluation) -> list[str]:
    """What is to be remembered of the interviews, a line each, the newest first."""
    held = [(notes, process) for process in evaluation.decision.processes for notes in process.interviews]
    held.sort(key=lambda pair: pair[0].on or evaluation.today, reverse=True)
    said = []
    for notes, process in held:
        about = (
            ("said by them", [f"{s.what} ({s.by})" if s.by else s.what for s in notes.said]),
            ("to clarify", notes.to_clarify),
            ("went well", notes.went_well),
            ("went badly", notes.went_badly),
        )
        day = f", {spoken(notes.on)}" if notes.on else ""
        said += [f"{process.employer}{day}, {label}: {'; '.join(texts)}" for label, texts in about if texts]
    return said


def balance_sheet(evaluation: Evaluation) -> list[str]:
    """The person's own strengths and gaps, a line each."""
    sheet = evaluation.decision.balance_sheet
    if sheet is None:
        return []
    gaps = [f"Gap: {gap.what}" + (f"; {gap.plan}" if gap.plan else "") for gap in sheet.gaps]
    return [*(f"Strength: {strength}" for strength in sheet.strengths), *gaps]


def all_questions(row: RowResult, evaluation: Evaluation) -> list[str]:
    """Every question to ask about a row, what matters most first, as the message has them."""
    return open_questions(row, evaluation.today)


def other_questions(row: RowResult) -> list[str]:
    """The questions that do not come from a flag, which shows its own."""
    return list(dict.fromkeys(ask.question for ask in row.questions if ask.kind != "flag"))


def not_known(evaluation: Evaluation) -> list[str]:
    """What is not known about each row, and how much of its score rests on assumption."""
    said = []
    for row in evaluation.ranked:
        share = f"{row.score.assumption:.0%} of the score rests on assumption" if row.score.assumption > 0 else ""
        gaps = f"not known: {', '.join(row.gaps)}" if row.gaps else ""
        if share or gaps:
            said.append(f"{row.name}: {'; '.join(part for part in (gaps, share) if part)}.")
    return said


def weight_edits(evaluation: Evaluation) -> list[str]:
    """Changes of weights made after the result was seen."""
    label = {criterion.name: criterion.label for criterion in evaluation.criteria}
    said = []
    for edit in evaluation.decision.weight_edits:
        day = f"{spoken(edit.at, year=True)}: " if edit.at else ""
        said.append(
            f"{day}{label.get(edit.criterion, edit.criterion)} from {_number(edit.before)} to {_number(edit.after)}"
        )
    return said


def _number(value: float | None) -> str:
    return "none" if value is None else f"{value:g}"


@dataclass(frozen=True, slots=True)
class WeightLine:
    """One criterion with its weight, its scale and its price."""

    label: str
    share: str
    scale: str
    price: str
    """Money a year that a full swing is worth; empty without a pay criterion."""


def weight_lines(evaluation: Evaluation) -> list[WeightLine]:
    """The criteria by weight, heaviest first."""
    ordered = sorted(evaluation.criteria, key=lambda c: -evaluation.weights.shares[c.name])
    lines = []
    for criterion in ordered:
        price = evaluation.prices.get(criterion.name)
        worst, best = number_text(criterion.worst), number_text(criterion.best)
        ends = f"{worst} to {best} {unit(criterion, evaluation)}"
        money = "" if price is None else f"{price:,.0f} {evaluation.decision.currency or ''}".strip()
        lines.append(
            WeightLine(criterion.label, f"{evaluation.weights.shares[criterion.name]:.0%}", ends.strip(), money)
        )
    return lines


@dataclass(frozen=True, slots=True)
class MoneyLine:
    """The money of one row in one line."""

    name: str
    currency: str
    sure: str
    """Guaranteed cash of the first year."""
    average: str
    recurring: str
    hourly: str
    """For each hour that the job takes, the way to work included."""


def money_lines(evaluation: Evaluation) -> list[MoneyLine]:
    """The money of every row that has any, in whole units."""
    return [
        MoneyLine(
            name=row.name,
            currency=row.money.currency or evaluation.decision.currency or "",
            sure=span_text(row.money.first_year_cash),
            average=span_text(row.money.average),
            recurring=span_text(row.money.recurring),
            hourly=span_text(row.money.effective_hourly, decimals=1),
        )
        for row in evaluation.ranked
        if row.money is not None and row.money.point is not None
    ]


def money_sentence(row: RowResult) -> str:
    """What the row comes to, in one plain line; empty where it has no money."""
    return in_words(row.money) if row.money is not None and row.money.point is not None else ""


def by_year(row: RowResult) -> list[tuple[str, list[str]]]:
    """(layer, amount of each year), the empty layers left out, the total last."""
    if row.money is None or not row.money.layers:
        return []
    years = row.money.layers
    lines = [(label, [getattr(year, field) for year in years]) for field, label in LAYERS]
    kept = [(label, amounts) for label, amounts in lines if any(amounts)]
    total = [("Together", [year.total for year in years])] if len(kept) > 1 else []
    return [(label, [f"{amount:,.0f}" for amount in amounts]) for label, amounts in (*kept, *total)]


def each_year(row: RowResult) -> str:
    """All years in one sentence, where they are the same; else empty."""
    lines = by_year(row)
    if not lines or any(len(set(amounts)) > 1 for _, amounts in lines):
        return ""
    return f"Each year: {', '.join(f'{label.lower()} {amounts[0]}' for label, amounts in lines)}."


def money_remarks(evaluation: Evaluation) -> tuple[dict[str, list[str]], list[str]]:
    """What was assumed about money and what is not counted: (by row, what holds for every row)."""
    said = {
        row.name: [*row.money.assumptions, *row.money.not_counted]
        for row in evaluation.ranked
        if row.money is not None and row.money.point is not None
    }
    common = [
        text for text in next(iter(said.values()), []) if len(said) > 1 and all(text in each for each in said.values())
    ]
    return {name: [text for text in each if text not in common] for name, each in said.items()}, common


@dataclass(frozen=True, slots=True)
class Dated:
    """One step, ready to show."""

    day: str
    short: str
    """`today`, or the day in short."""
    left: str
    who: str
    what: str
    why: str


def dated(step: Step, plan: Plan) -> Dated:
    """A step with its day and the days left, in words."""
    if step.on is None:
        return Dated("", "", "", step.who, step.what, step.why)
    days = (step.on - plan.today).days
    left = "today" if days == 0 else f"in {count(days, 'day')}"
    day = spoken(step.on, year=step.on.year != plan.today.year)
    short = (
        "today"
        if days == 0
        else f"{day[:3]} {' '.join(part[:3] if part.isalpha() else part for part in day.split()[1:])}"
    )
    return Dated(day, short, left, step.who, step.what, step.why)


def next_steps(plan: Plan) -> list[Dated]:
    """What to do, today first; of a row of follow-ups to the same employer only the next."""
    seen: set[str] = set()
    shown = []
    for step in (*plan.for_today, *plan.later):
        if step.do is Do.CHASE:
            if step.who in seen:
                continue
            seen.add(step.who)
        if step.do is not Do.REVIEW:
            shown.append(dated(step, plan))
    return shown


def once_yes(plan: Plan) -> list[Dated]:
    """What follows a yes, the looks back apart."""
    return [dated(step, plan) for step in plan.once_yes if step.do is not Do.REVIEW]


def once_yes_title(evaluation: Evaluation) -> str:
    """What heads the steps that follow a choice."""
    row, record = chosen_row(evaluation), evaluation.decision.record
    if row is not None and row.kind in OFFERS and record is not None:
        return "Once your yes is confirmed" if record.confirmed_on is None else "Once the conditions are met"
    return "Once you have said yes" if row is None or row.kind in OFFERS else "Once you have decided"


def looks_back(evaluation: Evaluation) -> list[str]:
    """The review dates of the row that is chosen or leads, and what they are counted from where that is not known."""
    dates = list(when_to_look(review_dates(evaluation)))
    unknown = dates and counted_from(evaluation) is None
    return [*dates, *(["Counted from today, until a start or the day of your choice is noted."] if unknown else [])]


def pre_mortem(evaluation: Evaluation) -> list[str]:
    """The reasons for which the choice may be regretted in a year."""
    return list(pre_mortem_of(evaluation))


def pre_mortem_title(evaluation: Evaluation) -> str:
    """The exercise, in one sentence."""
    row = chosen_row(evaluation)
    return f"A year from now you regret {row.name}. Why?" if row else ""


def small_print(evaluation: Evaluation) -> str:
    """What the scores hold by, and what none of this is."""
    by = "by these weights only" if evaluation.criteria else "by your own overall judgement only"
    scored = any(row.total for row in evaluation.rows)
    scores = f"Scores run from 0 to 100 and hold {by}. Flags and deal-breakers stand outside the score. "
    return f"{scores if scored else ''}This is no legal and no tax advice."


def plan(evaluation: Evaluation) -> Plan:
    """The plan that every format shows."""
    return plan_of(evaluation)
