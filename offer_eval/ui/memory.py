"""What the page's server does to stay small: one heap for all windows, and nothing kept that was needed once."""

from __future__ import annotations

import ctypes
import gc
import linecache
import sys
from functools import cache

M_ARENA_MAX, M_MMAP_THRESHOLD = -8, -3
"""Options of glibc's mallopt. Source: mallopt(3)."""

COLLECT = (700, 10, 10)
"""Python's own pace of collecting garbage; the command line, which may have started the server, hardly collects."""


@cache
def one_heap() -> ctypes.CDLL | None:
    """The allocator of Linux, told once to keep no heap for each of the threads that windows run in; else None.

    It works best before the first thread is started.
    """
    library = ctypes.CDLL(None) if sys.platform == "linux" else None
    if library is None or not hasattr(library, "mallopt"):
        return None
    library.mallopt(M_ARENA_MAX, 1)
    library.mallopt(M_MMAP_THRESHOLD, 128 * 1024)
    return library


def settle() -> None:
    """At the end of a run: give back what is free, a fifth of a millisecond that no window waits for."""
    _set_aside()
    if library := one_heap():
        library.malloc_trim(0)


@cache
def _set_aside() -> None:
    """Once a server, after the first run: move what is loaded for good out of the collector's way."""
    linecache.clearcache()  # the sources in which the fields' descriptions were looked up
    gc.collect()
    gc.freeze()
    gc.collect()  # what is frozen no longer counts, so that the garbage of later runs is collected in time
    gc.set_threshold(*COLLECT)
