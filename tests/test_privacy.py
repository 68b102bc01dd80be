"""What a person enters stays where they put it: no connection, no value in a log, no file left behind."""

from __future__ import annotations

import errno
import logging
import os
import shutil
import socket
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import pytest
from click.testing import CliRunner

from offer_eval.cli import main
from offer_eval.decision_file import parse_decision, save
from offer_eval.errors import InputError
from offer_eval.files import write_output

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "sample_data"
THREE = str(SAMPLES / "three_offers.yaml")
LETTER = "Dear Ana, your salary is 43,217 EUR. You must pay a fee of 300 EUR before you start at Wolkenhain."


class Connected(BaseException):
    """No code of ours may catch it."""


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every socket, connection and look-up of a name ends the test."""

    def refuse(*_: object, **__: object) -> NoReturn:
        raise Connected

    for name in ("create_connection", "create_server", "getaddrinfo", "gethostbyname", "socketpair"):
        monkeypatch.setattr(socket, name, refuse)
    for name in ("__init__", "connect", "connect_ex", "sendto", "bind"):
        monkeypatch.setattr(socket.socket, name, refuse)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of one's own with the samples, a home and a place for temporary files in it."""
    for name in ("home", "temporary", "work"):
        (tmp_path / name).mkdir()
    for name in ("three_offers.yaml", "offers.csv", "offers.xlsx"):
        shutil.copy(SAMPLES / name, tmp_path / "work" / name)
    (tmp_path / "work" / "letter.txt").write_text(LETTER, encoding="utf-8")
    (tmp_path / "work" / "advert.txt").write_text(LETTER.replace("43,217", "50,000"), encoding="utf-8")
    for name, folder in (("HOME", "home"), ("TMPDIR", "temporary"), ("XDG_CACHE_HOME", "home")):
        monkeypatch.setenv(name, str(tmp_path / folder))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    monkeypatch.chdir(tmp_path / "work")
    return tmp_path / "work"


COMMANDS: dict[str, list[list[str]]] = {
    "new": [["new", "fresh.yaml"]],
    "compare": [
        ["compare", "three_offers.yaml"],
        ["compare", "offers.csv", "--format", "json"],
        ["compare", "offers.xlsx", "--criteria", "three_offers.yaml"],
    ],
    "sensitivity": [["sensitivity", "three_offers.yaml"]],
    "money": [["money", "three_offers.yaml", "--leave-month", "11"]],
    "check": [["check", "three_offers.yaml"], ["check", "--text", "letter.txt"], ["check", "--text-dir", "."]],
    "diff": [["diff", "advert.txt", "letter.txt"]],
    "flags": [["flags"], ["flags", "RF301"]],
    "plan": [["plan", "three_offers.yaml"]],
    "message": [["message", "time", "three_offers.yaml", "--offer", "Quillfish", "--mailto"]],
    "decide": [["decide", "three_offers.yaml", "--offer", "Meridian", "--why", "The people."]],
    "review": [["decide", "three_offers.yaml", "--offer", "Meridian"], ["review", "three_offers.yaml"]],
    "export": [["export", "three_offers.yaml", "--to", "md,html,pdf,xlsx,json,ics", "-o", "out"]],
    "rates": [["rates", "USD", "--on", "2026-11-20"]],
    "schema": [["schema"]],
}
"""Every command but `app`, whose own socket on 127.0.0.1 is watched in a real browser."""

NEEDS = {"rates": "currency_converter", "export": "weasyprint"}


def test_every_command_is_run_here() -> None:
    assert set(COMMANDS) == set(main.commands) - {"app"}


def test_the_block_holds() -> None:
    with pytest.raises(Connected):
        socket.socket()
    with pytest.raises(Connected):
        socket.create_connection(("127.0.0.1", 9))


def run(words: list[str]) -> None:
    made = CliRunner().invoke(main, [*words, "--today", "2026-11-22"])
    assert made.exception is None or isinstance(made.exception, SystemExit), repr(made.exception)
    assert made.exit_code == 0, made.output


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_connects_to_nothing_logs_nothing_and_leaves_nothing_behind(
    command: str, here: Path, caplog: pytest.LogCaptureFixture
) -> None:
    if command in NEEDS:
        pytest.importorskip(NEEDS[command], reason=f"{NEEDS[command]} is an extra", exc_type=ImportError)
    caplog.set_level(logging.DEBUG)
    for words in COMMANDS[command]:
        run(words)
    ours = [record for record in caplog.records if record.name.startswith(("offer_eval", "root"))]
    assert ours == []
    assert [text for text in values() if text in caplog.text] == []
    assert list((here.parent / "temporary").iterdir()) == []
    assert [path for path in (here.parent / "home").rglob("*") if path.is_file() and _holds_values(path)] == []
    assert not list(here.rglob("*.tmp"))


def _holds_values(path: Path) -> bool:
    """Whether a file holds anything of the person's; a library's own cache of fonts does not."""
    raw = path.read_bytes()
    return any(text.encode() in raw for text in values())


def values() -> Iterator[str]:
    """Names and amounts that stand in the samples."""
    yield from ("Quillfish", "Meridian", "43,217", "43217", "Wolkenhain", "The people.")


def test_a_bad_value_is_told_to_the_person_and_to_no_log(here: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    (here / "bad.yaml").write_text("offers:\n  - {name: Wolkenhain, base_salary: 43217x}\n", encoding="utf-8")
    made = CliRunner().invoke(main, ["compare", "bad.yaml"])
    assert made.exit_code == 2
    assert "43217x" in made.output
    assert caplog.records == []


def test_a_fault_of_ours_shows_no_value(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> NoReturn:
        raise RuntimeError("43217")

    monkeypatch.delenv("OFFER_EVAL_DEBUG", raising=False)
    monkeypatch.setattr("offer_eval.core.evaluation.evaluate", broken)
    made = CliRunner().invoke(main, ["compare", str(here / "three_offers.yaml")])
    assert made.exit_code == 3
    assert "43217" not in made.output
    assert "Traceback" not in made.output


STEPS: dict[str, tuple[Any, str]] = {
    "write": (os, "fdopen"),
    "flush": (os, "fsync"),
    "move": (Path, "replace"),
    "permissions": (Path, "chmod"),
}


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("what", ["save", "export"])
def test_what_fails_leaves_no_temporary_file(
    what: str, step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("title: before\n")

    def fail(*_: object, **__: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(*STEPS[step], fail)
    writes: dict[str, Callable[[], object]] = {
        "save": partial(save, path, "title: after\n", anyway=True),
        "export": partial(write_output, path, b"title: after\n"),
    }
    with pytest.raises(InputError, match="No space left"):
        writes[what]()
    monkeypatch.undo()
    assert [entry.name for entry in tmp_path.iterdir()] == ["mine.yaml"]
    assert path.read_text() == "title: before\n"


def test_an_export_that_cannot_be_made_leaves_nothing(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    made = CliRunner().invoke(main, ["export", "three_offers.yaml", "--to", "md,html,xlsx,json,ics", "-o", "out"])
    assert made.exit_code == 2
    assert made.output.count("No space left") == 5
    assert list((here / "out").iterdir()) == []
    assert list((here.parent / "temporary").iterdir()) == []


def test_what_is_saved_is_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    save(path, parse_decision("title: one\n").text)
    save(path, "title: two\n", anyway=True)
    modes = {entry.name: entry.stat().st_mode & 0o077 for entry in tmp_path.iterdir()}
    assert modes == {"mine.yaml": 0, ".mine.yaml.1.bak": 0}
