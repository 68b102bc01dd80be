"""Edits of a decision as pure functions: a decision and what changed in, a checked decision out.

Every edit ends in the same check as a file does, so that nothing gets in here that a file would not let in.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from offer_eval.checking import check
from offer_eval.core.criteria import READY_MADE, measure_of, resolve, scale_ends
from offer_eval.core.model import Criterion, DealBreaker, Decision, Offer, WeightEdit, Written
from offer_eval.core.phrasing import same_name
from offer_eval.core.weights import mode_of, swings_of
from offer_eval.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from offer_eval.core.model import Row

Path = tuple[str | int, ...]
"""A place in a decision, such as ('offers', 0, 'base_salary')."""


class Removed:
    """Stands for a value that is to be taken out."""


def changed(decision: Decision, path: Path, raw: Any) -> Decision:
    """The decision with `raw` at `path`; the whole is checked as if it came from a file.

    Raises:
        InputError: with every problem that the change makes.
    """
    return check(_with(decision, path, raw), _label)


def _label(_loc: Path) -> str:
    return ""


def fields_of(model: Written) -> dict[str, Any]:
    """What was stated of the model, one level deep, ready to be checked again."""
    return {name: getattr(model, name) for name in type(model).model_fields if name in model.model_fields_set}


def _with(value: Any, path: Path, raw: Any) -> Any:
    if not path:
        return raw
    head, rest = path[0], path[1:]
    if isinstance(value, (list, tuple)):
        return _with_item(list(value), int(head), rest, raw)
    data = fields_of(value) if isinstance(value, Written) else dict(value or {})
    before = getattr(value, str(head), None) if isinstance(value, Written) else data.get(str(head))
    inside = _with(before, rest, raw)
    if inside is Removed:
        data.pop(str(head), None)
    else:
        data[str(head)] = inside
    return data


def _with_item(items: list[Any], index: int, rest: Path, raw: Any) -> list[Any]:
    old = items[index] if index < len(items) else None
    inside = _with(old, rest, raw)
    items[index : index + 1] = [] if inside is Removed else [inside]
    return items


def at(decision: Decision, path: Path) -> Any:
    """What stands at `path`; None where nothing does."""
    here: Any = decision
    for part in path:
        if here is None:
            return None
        if isinstance(here, (list, tuple)):
            here = here[int(part)] if int(part) < len(here) else None
        else:
            here = here.get(part) if isinstance(here, dict) else getattr(here, str(part))
    return here


def places_of_rows(decision: Decision) -> list[tuple[str, Path, Row]]:
    """(id for widgets, place, row) of every row, in the order in which the page shows them."""
    rows: list[tuple[str, Path, Row]] = [
        (f"o{index}", ("offers", index), offer) for index, offer in enumerate(decision.offers)
    ]
    others = (("counter", "counter_offer"), ("present", "present_job"), ("search", "keep_searching"))
    rows += [(short, (name,), getattr(decision, name)) for short, name in others if getattr(decision, name)]
    return rows


def fresh_name(decision: Decision, wish: str) -> str:
    """`wish`, or `wish 2`, `wish 3`, … if a row has that name already."""
    taken = {row.name.casefold() for _, _, row in places_of_rows(decision)}
    names = [wish, *(f"{wish} {number}" for number in range(2, len(taken) + 3))]
    return next(name for name in names if name.casefold() not in taken)


def with_new_offer(decision: Decision, wish: str = "New offer") -> Decision:
    """The decision with one more offer, of which nothing is known but a name."""
    return changed(decision, ("offers", len(decision.offers)), {"name": fresh_name(decision, wish)})


def with_copy(decision: Decision, index: int) -> Decision:
    """The decision with a copy of an offer right behind it."""
    offer = decision.offers[index]
    copy = offer.model_copy(update={"name": fresh_name(decision, f"{offer.name} (copy)"), "flags": dict(offer.flags)})
    offers = [*decision.offers[: index + 1], copy, *decision.offers[index + 1 :]]
    return changed(decision, ("offers",), offers)


def without_row(decision: Decision, path: Path) -> Decision:
    """The decision without a row, and without what was said about that row elsewhere."""
    name = at(decision, path).name
    return changed(_renamed_elsewhere(decision, name, None), path, Removed)


def renamed(decision: Decision, path: Path, new: str) -> Decision:
    """The decision with a row's new name, everywhere it is named.

    Raises:
        InputError: if the name is empty or taken.
    """
    old = at(decision, path).name
    checked = changed(_renamed_elsewhere(decision, old, None), (*path, "name"), new)
    return check(_with(_renamed_elsewhere(decision, old, at(checked, path).name), (*path, "name"), new), _label)


def _renamed_elsewhere(decision: Decision, old: str, new: str | None) -> Decision:
    """What names a row names it by its new name, or no more."""
    breakers = tuple(_breaker_renamed(breaker, old, new) for breaker in decision.deal_breakers)
    reasons = tuple(
        reason.model_copy(update={name: _names(getattr(reason, name), old, new) for name in ("in_fact", "by_promise")})
        for reason in decision.reasons_for_leaving
    )
    update: dict[str, Any] = {"deal_breakers": breakers, "reasons_for_leaving": reasons}
    update = {name: value for name, value in update.items() if value}
    if decision.gut_choice == old:
        update["gut_choice"] = new
    return decision.model_copy(update=update)


def _breaker_renamed(breaker: DealBreaker, old: str, new: str | None) -> DealBreaker:
    update: dict[str, Any] = {
        name: _keys(getattr(breaker, name), old, new) for name in ("holds", "cured") if getattr(breaker, name)
    }
    if breaker.refused:
        update["refused"] = _names(breaker.refused, old, new)
    return breaker.model_copy(update=update)


def _keys(mapping: Mapping[str, Any], old: str, new: str | None) -> dict[str, Any]:
    pairs = ((new if key == old else key, value) for key, value in mapping.items())
    return {key: value for key, value in pairs if key is not None}


def _names(names: tuple[str, ...], old: str, new: str | None) -> tuple[str, ...]:
    pairs = (new if name == old else name for name in names)
    return tuple(name for name in pairs if name is not None)


def with_weights(decision: Decision, weights: Mapping[str, float]) -> Decision:
    """The decision with these swing weights; giving a weight confirms it.

    Raises:
        InputError: if one is negative or all are zero.
    """
    criteria = {
        name: _updated(criterion, weight=weights[name], rank=None, to_confirm=False) if name in weights else criterion
        for name, criterion in decision.criteria.items()
    }
    return changed(changed_silently(decision, weighting="swing"), ("criteria",), criteria)


def with_weight(decision: Decision, name: str, weight: float) -> Decision:
    """The decision with one weight moved, the others as they were.

    Raises:
        InputError: if that leaves no weight at all.
    """
    swings = swings_of(decision.criteria, decision.weighting)
    return with_weights(decision, swings | {name: weight})


def with_ranks(decision: Decision, ranks: Mapping[str, int]) -> Decision:
    """The decision weighted by order of importance only; equal places are ties.

    Raises:
        InputError: if a place is missing or below 1.
    """
    criteria = {
        name: _updated(criterion, rank=ranks[name], weight=None, to_confirm=False)
        for name, criterion in decision.criteria.items()
    }
    return changed(changed_silently(decision, weighting="rank"), ("criteria",), criteria)


def with_scale(decision: Decision, name: str, end: str, raw: Any) -> Decision:
    """The decision with one end of a scale moved; a weight given before is then to be confirmed.

    Raises:
        InputError: if the ends are the same or do not fit the criterion's shape.
    """
    criterion = decision.criteria[name]
    ends = dict(zip(("worst", "best"), scale_ends(name, criterion) or (None, None), strict=True))
    data = fields_of(criterion) | {key: value for key, value in ends.items() if criterion.points is None}
    data[end] = raw
    if criterion.measure is None:
        data["measure"] = measure_of(name, criterion).name
    if criterion.weight is not None or criterion.rank is not None:
        data["to_confirm"] = True
    return changed(decision, ("criteria", name), data)


NEW_SWING = 50
"""Weight of a criterion that joins later, until the person gives one."""


def with_criterion(decision: Decision, name: str, criterion: Criterion | Mapping[str, Any] | None = None) -> Decision:
    """The decision with one more criterion, ready-made where the catalogue knows its name.

    Where swings are given it joins with a middling one, to be confirmed.

    Raises:
        InputError: if it is there already, or has no scale.
    """
    names = [(key, resolve(key, other).label) for key, other in decision.criteria.items()]
    wish = criterion.get("label", name) if isinstance(criterion, Mapping) else name
    if any(same_name(wish, each) or name == key for key, label in names for each in (key, label)):
        raise InputError(Problem("is one of your criteria already", found=wish, fix="give it another name"))
    ready = READY_MADE.get(name)
    data: dict[str, Any] = dict(fields_of(criterion) if isinstance(criterion, Criterion) else criterion or {})
    if ready is not None and not data:
        data = {"measure": ready.measure, "worst": ready.worst, "best": ready.best}
    if mode_of(decision.criteria, decision.weighting) == "swing":
        data |= {"weight": NEW_SWING, "to_confirm": True}
    elif decision.weighting == "rank":
        data |= {"rank": max(c.rank or 1 for c in decision.criteria.values()), "to_confirm": True}
    return changed(decision, ("criteria", name), data)


def without_criterion(decision: Decision, name: str) -> Decision:
    """The decision without a criterion, its ratings and what hung on it.

    Raises:
        InputError: if a deal-breaker or a promise still needs it.
    """
    bare = decision
    for _, path, row in places_of_rows(decision):
        if name in row.ratings:
            bare = changed_silently_at(bare, (*path, "ratings", name), Removed)
    kept = {key: criterion for key, criterion in bare.criteria.items() if key != name}
    left = changed_silently(bare, criteria=kept)
    return changed(left, ("weighting",), left.weighting if kept else None)


def changed_silently(decision: Decision, **update: Any) -> Decision:
    """The decision with whole fields replaced by values that have been checked, or will be."""
    return decision.model_copy(update=update)


def changed_silently_at(decision: Decision, path: Path, raw: Any) -> Decision:
    """The decision with a checked value replaced or taken out deep inside."""
    return Decision.model_validate(_with(decision, path, raw))


def _updated(criterion: Criterion, **update: Any) -> Criterion:
    return Criterion.model_validate(fields_of(criterion) | update)


def logged(before: Decision, after: Decision, *, today: date) -> Decision:
    """`after` with every weight that changed noted; moves of one criterion on one day are one note."""
    edits = list(after.weight_edits)
    for name in after.criteria:
        if name in before.criteria:
            edits = _noted(edits, name, *(_weight(d, name) for d in (before, after)), today=today)
    return after.model_copy(update={"weight_edits": tuple(edits)})


def _weight(decision: Decision, name: str) -> float | None:
    """What the person sees of a weight: the swing, 100 for the largest."""
    criterion = decision.criteria[name]
    if criterion.weight is not None:
        return criterion.weight
    return swings_of(decision.criteria, decision.weighting)[name]


def _noted(
    edits: list[WeightEdit], name: str, before: float | None, after: float | None, *, today: date
) -> list[WeightEdit]:
    if before == after:
        return edits
    earlier = next((e for e in edits if e.criterion == name and e.at == today), None)
    rest = [e for e in edits if e is not earlier]
    start = earlier.before if earlier else before
    if start == after:
        return rest
    return [*rest, WeightEdit(at=today, criterion=name, before=start, after=after)]


def first_decision(rows: Sequence[Mapping[str, Any]], *, currency: str | None, gut: str | None) -> Decision:
    """A first decision from the few fields of the first minute: four criteria, equal weights, ready-made scales.

    Raises:
        InputError: with a problem a field.
    """
    offers = [_first_offer(row) for row in rows]
    named = gut if gut in {str(offer["name"]).strip() for offer in offers} else None
    data = {"currency": currency, "criteria": FIRST_CRITERIA, "offers": offers, "gut_choice": named}
    return check({key: value for key, value in data.items() if value is not None}, _label)


FIRST_CRITERIA: dict[str, dict[str, Any]] = {
    "salary": {},
    "location": {"label": "Way to work", "measure": "commute_minutes", "worst": 60, "best": 0},
    "security": {},
    "cv_value": {},
}
"""The criteria of the first minute; every one can be changed later."""


def _first_offer(row: Mapping[str, Any]) -> dict[str, Any]:
    ratings = {name: row[name] for name in ("security", "cv_value") if str(row.get(name) or "").strip()}
    terms = {name: row[name] for name in ("base_salary", "commute_minutes") if str(row.get(name) or "").strip()}
    return {"name": row.get("name"), **terms, **({"ratings": ratings} if ratings else {})}


def single_offer(name: str = "This offer") -> Decision:
    """A decision with one offer and nothing else, to check it on its own."""
    return Decision(offers=[Offer(name=name)])
