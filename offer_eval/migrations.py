"""Files of an earlier version as the present one says the same, one step a version."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from offer_eval.core.model import FILE_VERSION

Data = dict[str, Any]
"""A decision file as plain data: mappings, lists, text and numbers, not yet checked."""

Step = Callable[[Data], Data]
"""Turns the data of one version into those of the next; gives new data and leaves the old ones as they are."""

STEPS: dict[int, Step] = {}
"""The step from each version to the next. Version 1 is the first, so there is none yet."""


def migrated(data: Data, *, steps: Mapping[int, Step] = STEPS, to: int = FILE_VERSION) -> Data:
    """The data in version `to`, step by step; unchanged where they are of that version or a newer one.

    Steps see what a person wrote before anything is checked, so each must leave alone what it does not expect.
    """
    version = data.get("version", 1)
    while type(version) is int and version < to and version in steps:
        data = {**steps[version](data), "version": version + 1}
        version += 1
    return data
