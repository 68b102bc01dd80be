"""What the page's server does to stay small: one heap for all windows, and nothing kept that was needed once."""

from __future__ import annotations

import ctypes
import gc
import linecache
import sys
from functools import cache

M_ARENA_MAX, M_MMAP_THRESHOLD = -8, -3
"""Options of glibc's mallopt. Source: mallopt(3)."""


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


@cache
def settle() -> None:
    """Once a server, after the first window: move what is loaded for good out of the collector's way."""
    linecache.clearcache()  # the sources in which the fields' descriptions were looked up
    gc.collect()
    gc.freeze()
    gc.collect()  # what is frozen no longer counts, so that the garbage of later runs is collected in time
    if library := one_heap():
        library.malloc_trim(0)
