"""The page's server stays small."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from offer_eval.ui import memory

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def _as_it_was() -> Iterator[None]:
    pace = gc.get_threshold()
    memory._set_aside.cache_clear()
    yield
    gc.unfreeze()
    gc.set_threshold(*pace)
    memory._set_aside.cache_clear()


@pytest.mark.usefixtures("_as_it_was")
def test_a_server_started_by_the_command_line_collects_its_garbage_all_the_same() -> None:
    gc.set_threshold(100_000, 20, 20)  # as the command line sets it
    memory.settle()
    assert gc.get_threshold() == memory.COLLECT


@pytest.mark.usefixtures("_as_it_was")
def test_what_is_loaded_is_set_aside_once() -> None:
    memory.settle()
    first = gc.get_freeze_count()
    later = [[number] for number in range(1000)]
    memory.settle()
    assert gc.get_freeze_count() == pytest.approx(first, abs=500)
    assert len(later) == 1000
