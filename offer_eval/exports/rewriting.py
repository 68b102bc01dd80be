"""Other words for the same evaluation: every text in a computed thing goes through one function."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, TypeVar, cast

from offer_eval.core.model import Written

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Veil = Callable[[str], str]

T = TypeVar("T")


def rewritten(thing: T, veil: Veil, names: Mapping[str, str], *, written: bool = False) -> T:
    """The thing with `veil` over every text in it, whatever it is made of; a text that is a name becomes its cover.

    What a person wrote stays as it is unless `written` is asked for.
    """
    return cast("T", _lifted(thing, veil, names, written=written))


def _lifted(thing: object, veil: Veil, names: Mapping[str, str], *, written: bool) -> object:
    def inner(part: object) -> object:
        return _lifted(part, veil, names, written=written)

    if isinstance(thing, str):
        return thing if isinstance(thing, Enum) else names.get(thing) or veil(thing)
    if isinstance(thing, (tuple, list)):
        return type(thing)(inner(item) for item in thing)
    if isinstance(thing, dict):
        return {names.get(key, key): inner(item) for key, item in thing.items()}
    if written and isinstance(thing, Written):
        return thing.model_copy(update={name: inner(getattr(thing, name)) for name in type(thing).model_fields})
    if not is_dataclass(thing) or isinstance(thing, type):
        return thing
    return replace(thing, **{f.name: inner(getattr(thing, f.name)) for f in fields(thing) if f.init})
