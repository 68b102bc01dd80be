"""Bytes on disk: reading within limits, and saving so that nothing is ever lost."""

from __future__ import annotations

import glob
import hashlib
import os
import re
import tempfile
import time
from contextlib import contextmanager, suppress
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from offer_eval.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_BYTES = 10 * 1024 * 1024
"""Largest file that is read [bytes]."""

KEPT_VERSIONS = 3
"""How many earlier versions of a saved file stay beside it."""

_LEFTOVER_SECONDS = 600

_SIGNATURES = (
    (b"PK\x03\x04", "an Excel workbook or another zipped file"),
    (b"\xd0\xcf\x11\xe0", "an old Excel or Word file"),
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"{\\rtf", "a word-processor document"),
    (b"SQLite format 3", "a database"),
)
_MARKUP = re.compile(rb"\s*<(!doctype|html|\?xml)", re.IGNORECASE)


def kind_of_bytes(raw: bytes) -> str:
    """What the first bytes say the file is; empty for what may be text."""
    for start, kind in _SIGNATURES:
        if raw.startswith(start):
            return kind
    return "a web page or XML file" if _MARKUP.match(raw[:200]) else ""


def read_bytes(path: Path | str) -> bytes:
    """The bytes of a file.

    Raises:
        InputError: when the file is missing, a folder, closed to us, or above 10 MB.
    """
    path = Path(path)
    try:
        if path.is_dir():
            raise InputError(Problem("is a folder", str(path), fix="name the file inside it"))
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise InputError(Problem("there is no such file", str(path), fix=_nearby(path))) from None
    except PermissionError:
        fix = "change its permissions, or copy it to a folder of your own"
        raise InputError(Problem("may not be read by you", str(path), fix=fix)) from None
    except (OSError, ValueError) as error:
        raise InputError(Problem(f"cannot be read ({_reason(error)})", str(path))) from None
    require_size(raw, str(path))
    return raw


def require_size(raw: bytes, name: str) -> None:
    """Refuse more than 10 MB.

    Raises:
        InputError: with the limit in it.
    """
    if len(raw) > MAX_BYTES:
        fix = "leave out long texts, or split it into several files"
        raise InputError(Problem(f"is larger than {MAX_BYTES // 1024**2} MB, the most that is read", name, fix=fix))


def _reason(error: BaseException) -> str:
    return getattr(error, "strerror", None) or str(error)


def _nearby(path: Path) -> str:
    try:
        names = [entry.name for entry in path.parent.iterdir()]
    except OSError:
        return f"check the folder {path.parent}"
    close = get_close_matches(path.name, names, n=1)
    return f"did you mean {path.parent / close[0]}?" if close else "check the name and the folder"


def decoded(raw: bytes, name: str) -> str:
    """The text in `raw`, which must be UTF-8; a byte-order mark is dropped.

    Raises:
        InputError: saying which encoding it seems to be, and how to save it as UTF-8.
    """
    cure = "open it in your editor and save it as UTF-8"
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or _every_other_is_nul(raw):
        raise InputError(Problem("is saved as UTF-16, not as UTF-8", name, fix=cure))
    if b"\0" in raw:
        raise InputError(
            Problem("holds a NUL byte, so it is no text file", _line_of(raw, raw.index(b"\0"), name), fix=cure)
        )
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = _line_of(raw, error.start, name)
        byte = f"byte {raw[error.start]:#04x}"
        message = "is not saved as UTF-8; it may be Latin-1 or Windows-1252"
        raise InputError(Problem(message, line, found=byte, fix=cure)) from None


def _every_other_is_nul(raw: bytes) -> bool:
    start = raw[:200]
    return len(start) > 3 and max(start[::2].count(0), start[1::2].count(0)) > len(start) // 4


def _line_of(raw: bytes, index: int, name: str) -> str:
    return f"{name}:{raw.count(bytes([10]), 0, index) + 1}"


def digest(raw: bytes) -> str:
    """A short fingerprint of a file's bytes, to see whether it changed."""
    return hashlib.sha256(raw).hexdigest()


def versions(path: Path | str) -> list[Path]:
    """The earlier versions kept beside a file, newest first: `.name.1.bak`, then `.name.2.bak`."""
    path = Path(path)
    every = [path.with_name(f".{path.name}.{number}.bak") for number in range(1, KEPT_VERSIONS + 1)]
    return [version for version in every if version.exists()]


def save_bytes(path: Path | str, raw: bytes, *, known: str | None = None, anyway: bool = False) -> str:
    """Write a file whole or not at all, keep its last versions, and return the new digest.

    Args:
        path: Where to write.
        raw: What to write.
        known: Digest of the file as it was read; None when it is new.
        anyway: Whether to overwrite a file that has changed on disk meanwhile.

    Raises:
        InputError: when the file changed since it was read, or the disk refuses.
    """
    path = Path(path)
    path = path.resolve() if path.is_symlink() else path
    try:
        before = path.read_bytes() if path.exists() else None
        if not anyway:
            _require_unchanged(path, before, known)
        if before != raw:
            _replace(path, raw, before)
    except OSError as error:
        raise InputError(_refusal(path, error)) from None
    return digest(raw)


def write_output(path: Path | str, raw: bytes) -> None:
    """Write a file that the program makes anew each time, whole or not at all; its folder is made where missing.

    Raises:
        InputError: when the disk refuses.
    """
    path = Path(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _written_beside(path, raw, path.stat().st_mode & 0o777 if path.exists() else None) as fresh:
            fresh.replace(path)
    except OSError as error:
        raise InputError(_refusal(path, error)) from None


def _require_unchanged(path: Path, before: bytes | None, known: str | None) -> None:
    if before is None or (known is not None and digest(before) == known):
        return
    message = "already exists" if known is None else "has changed on disk since it was read"
    fix = "save under another name"
    raise InputError(Problem(message, str(path), fix=fix))


def _replace(path: Path, raw: bytes, before: bytes | None) -> None:
    mode = path.stat().st_mode & 0o777 if before is not None else None
    _sweep_leftovers(path)
    with _written_beside(path, raw, mode) as fresh:
        if before is not None:
            _keep_version(path, before, mode)
        fresh.replace(path)
    _flush_folder(path.parent)


def _sweep_leftovers(path: Path) -> None:
    """Remove what saves left behind that were cut off by a crash; a save that is under way is younger."""
    for leftover in path.parent.glob(f".{glob.escape(path.name)}.*.tmp"):
        with suppress(OSError):
            if leftover.stat().st_mtime < time.time() - _LEFTOVER_SECONDS:
                leftover.unlink()


@contextmanager
def _written_beside(path: Path, raw: bytes, mode: int | None) -> Iterator[Path]:
    """A file with `raw` in it, safe on disk, in the folder of `path`; removed if it is not moved on."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            fresh.chmod(mode)
        yield fresh
    finally:
        with suppress(OSError):
            fresh.unlink()


def _keep_version(path: Path, before: bytes, mode: int | None) -> None:
    """Shift the earlier versions by one and write the present bytes as the newest."""
    with _written_beside(path, before, mode) as kept:
        for number in range(KEPT_VERSIONS, 1, -1):
            older = path.with_name(f".{path.name}.{number - 1}.bak")
            if older.exists():
                older.replace(path.with_name(f".{path.name}.{number}.bak"))
        kept.replace(path.with_name(f".{path.name}.1.bak"))


def _flush_folder(folder: Path) -> None:
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _refusal(path: Path, error: OSError) -> Problem:
    sentences: dict[type[OSError], tuple[str, str]] = {
        FileNotFoundError: ("its folder is no longer there", "save under another name"),
        NotADirectoryError: ("its folder is no longer there", "save under another name"),
        IsADirectoryError: ("is a folder", "save under another name"),
        PermissionError: ("its folder may not be written to", "save into a folder of your own"),
    }
    message, fix = sentences.get(
        type(error), (f"could not be saved ({_reason(error)})", "make room, or save to another disk; nothing was lost")
    )
    return Problem(message, str(path), fix=fix)
