"""What can only be judged over a whole decision: names that must agree, scales and weights that must fit together."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from offer_eval.core.compensation.refusals import money_problems
from offer_eval.core.criteria import MEASURES, READY_MADE, measure_of, resolve, scale_ends
from offer_eval.core.model import MAX_ROWS, Criterion, Offer, Terms, with_currency
from offer_eval.core.red_flags.rule import RULES
from offer_eval.core.weights import mode_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from offer_eval.core.model import DealBreaker, Decision, Row

Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong at one place of the decision; a reader turns the place into a line or a cell."""

    place: Place
    """Path in the decision, such as ('offers', 2, 'name')."""
    message: str
    found: str = ""
    fix: str = ""


def flaws(decision: Decision, *, compared: bool = True) -> Iterator[Flaw]:
    """Every flaw of a decision whose single fields are all in order.

    Without `compared`, what only keeps amounts from being compared is no flaw.
    """
    yield from _rows(decision)
    for name, criterion in decision.criteria.items():
        yield from _criterion(name, criterion)
    yield from _weights(decision)
    for place, row in _placed_rows(decision):
        yield from _row(place, row, decision)
    for index, breaker in enumerate(decision.deal_breakers):
        yield from _deal_breaker(("deal_breakers", index), breaker, decision)
    yield from _names(decision)
    if compared:
        yield from _money(decision)


def did_you_mean(word: str, known: Iterable[str], *, otherwise: str = "") -> str:
    """The cure for a word nobody knows: the nearest known one, else all of them, else `otherwise`."""
    choices = list(known)
    close = get_close_matches(word.lower(), [c.lower() for c in choices], n=1, cutoff=0.6)
    if close:
        return f"did you mean {next(c for c in choices if c.lower() == close[0])}?"
    return otherwise or (f"use one of {', '.join(choices)}" if choices else "")


def _placed_rows(decision: Decision) -> Iterator[tuple[Place, Row]]:
    for index, offer in enumerate(decision.offers):
        yield ("offers", index), offer
    for name in ("present_job", "counter_offer", "keep_searching"):
        row = getattr(decision, name)
        if row is not None:
            yield (name,), row


def _row_names(decision: Decision) -> list[str]:
    return [row.name for _, row in _placed_rows(decision)]


def _rows(decision: Decision) -> Iterator[Flaw]:
    if len(decision.offers) > MAX_ROWS:
        yield Flaw(
            ("offers",), f"more than {MAX_ROWS:,} offers", f"{len(decision.offers):,}", "split them over several files"
        )
        return
    seen: set[str] = set()
    for place, row in _placed_rows(decision):
        key = row.name.casefold()
        if key in seen:
            yield Flaw(
                (*place, "name"), "another row has this name already", repr(row.name), "give each row its own name"
            )
        seen.add(key)
    if decision.counter_offer is not None and decision.present_job is None:
        yield Flaw(
            ("counter_offer",),
            "a counter-offer needs the present job it improves on",
            fix="add present_job: with the terms as they are today",
        )


def _criterion(name: str, criterion: Criterion) -> Iterator[Flaw]:
    place: Place = ("criteria", name)
    if criterion.measure is not None and criterion.measure not in MEASURES:
        yield Flaw(
            (*place, "measure"), "is not a measure", repr(criterion.measure), did_you_mean(criterion.measure, MEASURES)
        )
        return
    if (criterion.worst is None) != (criterion.best is None) and criterion.points is None:
        missing = "worst" if criterion.worst is None else "best"
        yield Flaw(place, f"has no {missing} level", fix=f"add {missing}: so that the scale has both ends")
        return
    if scale_ends(name, criterion) is None:
        known = did_you_mean(name, READY_MADE, otherwise=" ")
        hint = f"; {known}" if known.startswith("did") else ""
        yield Flaw(
            place, "has no scale", fix=f"add worst: and best:, for example worst: 0, best: 10 for your own rating{hint}"
        )
        return
    if criterion.points is not None:
        yield from _points(place, criterion)
    if criterion.better is not None and criterion.worst is None and criterion.points is None:
        natural = measure_of(name, criterion).better
        if criterion.better != natural:
            yield Flaw(
                (*place, "better"), f"the ready-made scale says {natural}", criterion.better, "give worst and best"
            )


def _points(place: Place, criterion: Criterion) -> Iterator[Flaw]:
    values = [value for _, value in criterion.points or ()]
    if min(values) != 0 or max(values) != 1:
        yield Flaw(
            (*place, "points"),
            "the points must reach 0 and 1",
            f"values from {min(values):g} to {max(values):g}",
            "give the worst level value 0 and the best level value 1",
        )
    if criterion.worst is not None or criterion.best is not None:
        levels = {level for level, _ in criterion.points or ()}
        if any(end is not None and end not in levels for end in (criterion.worst, criterion.best)):
            yield Flaw(
                place, "worst and best are not among its points", fix="leave worst and best out, the points say it"
            )


def _weights(decision: Decision) -> Iterator[Flaw]:
    criteria = decision.criteria
    if not criteria:
        return
    mode = mode_of(criteria, decision.weighting)
    wanted, other = ("rank", "weight") if mode == "rank" else ("weight", "rank")
    given = {name: getattr(criterion, wanted) for name, criterion in criteria.items()}
    for name, criterion in criteria.items():
        if getattr(criterion, other) is not None and mode != "equal":
            yield Flaw(
                ("criteria", name, other),
                f"does not go with weights given by {mode}",
                f"{getattr(criterion, other):g}",
                f"give {wanted} to all criteria, or {other} to all",
            )
        elif given[name] is None and any(value is not None for value in given.values()):
            cure = "add rank:" if wanted == "rank" else "add weight:, 0 to leave it out of the score"
            yield Flaw(("criteria", name), f"has no {wanted}, though others have", fix=cure)
    total = sum(criterion.weight or 0.0 for criterion in criteria.values())
    if mode in {"swing", "points"} and all(value is not None for value in given.values()) and total == 0:
        yield Flaw(
            ("criteria", next(iter(criteria)), "weight"), "all weights are zero", "0", "give 100 to what matters most"
        )


def _row(place: Place, row: Row, decision: Decision) -> Iterator[Flaw]:
    for name in row.ratings:
        yield from _rating((*place, "ratings", name), name, decision)
    if isinstance(row, Terms):
        for index, promise in enumerate(row.promises):
            if promise.criterion is not None and promise.criterion not in decision.criteria:
                yield _no_criterion((*place, "promises", index, "criterion"), promise.criterion, decision)
    if isinstance(row, Offer):
        yield from _offer(place, row)


def _rating(place: Place, name: str, decision: Decision) -> Iterator[Flaw]:
    if name not in decision.criteria:
        yield _no_criterion(place, name, decision)
        return
    criterion = decision.criteria[name]
    if criterion.measure is not None and criterion.measure not in MEASURES:
        return
    if scale_ends(name, criterion) is None:
        return
    resolved = resolve(name, criterion)
    if resolved.default_scale and resolved.measure.read is not None:
        yield Flaw(
            place,
            f"{name} is measured in {resolved.unit}, so a rating cannot be told apart from that",
            fix=f"write measure: rating under the criterion {name} to rate it from 0 to 10, or give its worst and best",
        )


def _no_criterion(place: Place, name: str, decision: Decision) -> Flaw:
    fix = did_you_mean(
        name, decision.criteria, otherwise="" if decision.criteria else "list what matters under criteria:"
    )
    return Flaw(place, "is not one of your criteria", repr(name), fix)


def _offer(place: Place, offer: Offer) -> Iterator[Flaw]:
    hours = offer.hours_to_answer
    if hours is not None and hours < 0:
        yield Flaw(
            (*place, "answer_by"),
            f"lies before the offer came, {offer.offer_at:%Y-%m-%d}",
            f"{offer.answer_by:%Y-%m-%d}",
            "check both dates",
        )
    if offer.start and offer.offer_at and offer.start < offer.offer_at.date():
        yield Flaw(
            (*place, "start"),
            f"lies before the offer came, {offer.offer_at:%Y-%m-%d}",
            f"{offer.start:%Y-%m-%d}",
            "check both dates",
        )
    known = {*RULES, *(rule.name for rule in RULES.values())}
    for name in offer.flags:
        if name not in known:
            yield Flaw(
                (*place, "flags", name),
                "is not a red flag in the catalogue",
                repr(name),
                did_you_mean(name, sorted(known), otherwise="`offer-eval flags` lists them"),
            )


def _deal_breaker(place: Place, breaker: DealBreaker, decision: Decision) -> Iterator[Flaw]:
    measurable = [name for name, measure in MEASURES.items() if measure.read is not None]
    if breaker.measure is not None and breaker.measure not in {*decision.criteria, *measurable}:
        known = [*decision.criteria, *measurable]
        yield Flaw(
            (*place, "measure"),
            "is neither a criterion nor a measure",
            repr(breaker.measure),
            did_you_mean(breaker.measure, known),
        )
    names = _row_names(decision)
    named = [("holds", name) for name in breaker.holds] + [("cured", name) for name in breaker.cured]
    for key, name in [*named, *(("refused", name) for name in breaker.refused)]:
        if name not in names:
            yield _no_row((*place, key) if key == "refused" else (*place, key, name), name, names)


def _money(decision: Decision) -> Iterator[Flaw]:
    """What keeps amounts from being compared: a currency without a rate, a place without a price level."""
    jobs = {row.name: row for _, row in _placed_rows(decision) if isinstance(row, Terms)}
    places = {f"offer {row.name!r}": place for place, row in _placed_rows(decision)}
    settings, terms = with_currency(decision)
    for problem in money_problems({name: terms.get(name, job) for name, job in jobs.items()}, settings):
        head, _, rest = problem.field.partition(", ")
        start = places.get(head, (head,))
        yield Flaw((*start, *rest.split(", ")) if rest else start, problem.message, problem.found, problem.fix)


def _names(decision: Decision) -> Iterator[Flaw]:
    names = _row_names(decision)
    if decision.gut_choice is not None and decision.gut_choice not in names:
        yield _no_row(("gut_choice",), decision.gut_choice, names)
    for index, reason in enumerate(decision.reasons_for_leaving):
        place: Place = ("reasons_for_leaving", index)
        if reason.criterion is not None and reason.criterion not in decision.criteria:
            yield _no_criterion((*place, "criterion"), reason.criterion, decision)
        for key in ("in_fact", "by_promise"):
            for name in getattr(reason, key):
                if name not in names:
                    yield _no_row((*place, key), name, names)


def _no_row(place: Place, name: str, names: list[str]) -> Flaw:
    return Flaw(place, "is not the name of a row", repr(name), did_you_mean(name, names))
