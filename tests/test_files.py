"""Bytes on disk: either the old or the new file is whole, whatever happens in between."""

import errno
import os
import random
import shutil
import signal
import tempfile
import time
from pathlib import Path
from typing import Any, NoReturn

import pytest

from offer_eval.errors import InputError
from offer_eval.files import KEPT_VERSIONS, decoded, digest, kind_of_bytes, read_bytes, save_bytes, versions

KILLS = int(os.environ.get("OFFER_EVAL_KILLS", "60"))
"""How often the killed save is tried; 500 for the figures in docs/reliability.md."""


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.endswith(".tmp")]


def test_what_is_saved_is_what_is_read(tmp_path: Path) -> None:
    path = tmp_path / "d.yaml"
    assert save_bytes(path, b"one") == digest(b"one")
    assert read_bytes(path) == b"one"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["d.yaml"]


def test_the_last_three_versions_are_kept_newest_first(tmp_path: Path) -> None:
    path = tmp_path / "d.yaml"
    for number in range(6):
        save_bytes(path, str(number).encode(), anyway=True)
    assert KEPT_VERSIONS == 3
    assert [version.name for version in versions(path)] == [".d.yaml.1.bak", ".d.yaml.2.bak", ".d.yaml.3.bak"]
    assert [version.read_text() for version in versions(path)] == ["4", "3", "2"]


def test_saving_the_same_again_makes_no_version(tmp_path: Path) -> None:
    path = tmp_path / "d.yaml"
    known = save_bytes(path, b"one")
    save_bytes(path, b"one", known=known)
    assert versions(path) == []


def test_a_chain_of_saves_needs_no_new_reading(tmp_path: Path) -> None:
    path = tmp_path / "d.yaml"
    known = save_bytes(path, b"one")
    known = save_bytes(path, b"two", known=known)
    save_bytes(path, b"three", known=known)
    assert path.read_bytes() == b"three"


def test_a_file_that_was_removed_meanwhile_is_written_again(tmp_path: Path) -> None:
    path = tmp_path / "d.yaml"
    known = save_bytes(path, b"one")
    path.unlink()
    save_bytes(path, b"two", known=known)
    assert path.read_bytes() == b"two"


def test_permissions_and_links_stay(tmp_path: Path) -> None:
    path, link = tmp_path / "d.yaml", tmp_path / "link.yaml"
    save_bytes(path, b"one")
    path.chmod(0o640)
    link.symlink_to(path)
    save_bytes(link, b"two", anyway=True)
    assert link.is_symlink()
    assert path.read_bytes() == b"two"
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    ("step", "error", "sentence"),
    [
        ("fsync", OSError(errno.ENOSPC, "No space left on device"), "No space left"),
        ("replace", OSError(errno.EIO, "Input/output error"), "Input/output error"),
        ("mkstemp", PermissionError(errno.EACCES, "Permission denied"), "may not be written to"),
    ],
)
def test_a_refused_save_is_a_sentence_and_leaves_the_old_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, error: OSError, sentence: str
) -> None:
    path = tmp_path / "d.yaml"
    save_bytes(path, b"one")

    def fail(*_: Any, **__: Any) -> NoReturn:
        raise error

    target: Any = {"fsync": os, "replace": Path, "mkstemp": tempfile}[step]
    monkeypatch.setattr(target, step, fail)
    with pytest.raises(InputError, match=sentence):
        save_bytes(path, b"two", anyway=True)
    monkeypatch.undo()
    assert path.read_bytes() == b"one"
    assert leftovers(tmp_path) == []


def test_a_vanished_folder_is_a_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    known = save_bytes(folder / "d.yaml", b"one")
    shutil.rmtree(folder)
    with pytest.raises(InputError, match="folder is no longer there"):
        save_bytes(folder / "d.yaml", b"two", known=known)


def test_a_folder_is_no_place_to_save_into(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a folder"):
        save_bytes(tmp_path, b"one", anyway=True)


def test_old_leftovers_of_a_crash_are_swept_and_young_ones_left(tmp_path: Path) -> None:
    old, young = tmp_path / ".d.yaml.abc.tmp", tmp_path / ".d.yaml.def.tmp"
    for leftover in (old, young):
        leftover.write_bytes(b"half")
    os.utime(old, (time.time() - 5000,) * 2)
    save_bytes(tmp_path / "d.yaml", b"one")
    assert leftovers(tmp_path) == [young.name]


def _save_for_ever(path: Path, contents: list[bytes]) -> NoReturn:
    while True:
        for content in contents:
            save_bytes(path, content, anyway=True)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a process in the middle of a save, which needs fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_save_that_is_killed_at_any_moment_leaves_the_old_or_the_new_file(tmp_path: Path) -> None:
    path, chance = tmp_path / "d.yaml", random.Random(0)  # noqa: S311 - nothing secret
    contents = [b"first " * 20_000, b"second " * 30_000]
    save_bytes(path, contents[0])
    for _ in range(KILLS):
        child = os.fork()
        if child == 0:
            try:
                _save_for_ever(path, contents)
            finally:
                os._exit(1)
        time.sleep(chance.uniform(0.001, 0.02))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        assert path.read_bytes() in contents
        assert all(version.read_bytes() in contents for version in versions(path))


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (b"PK\x03\x04...", "zipped"),
        (b"%PDF-1.7", "PDF"),
        (b"\x89PNG\r\n", "picture"),
        (b"<!DOCTYPE html>", "web page"),
        (b"  <?xml version='1.0'?>", "web page"),
        (b"\xd0\xcf\x11\xe0", "old Excel"),
    ],
)
def test_files_are_known_by_their_first_bytes(raw: bytes, kind: str) -> None:
    assert kind in kind_of_bytes(raw)


def test_text_is_not_taken_for_anything_else() -> None:
    assert kind_of_bytes(b"title: <b>x</b>") == ""
    assert kind_of_bytes(b"") == ""


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_other_unicode_encodings_are_named(encoding: str) -> None:
    with pytest.raises(InputError, match="UTF-16"):
        decoded("offers:\n  - name: Bolt\n".encode(encoding), "d.yaml")


def test_utf_8_of_any_language_is_read() -> None:
    for text in ("Größe, 給与, אופציות", "", "a", "é"):
        assert decoded(text.encode(), "d.yaml") == text
