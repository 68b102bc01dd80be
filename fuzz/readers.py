"""One file fed to every reader that takes its form; whatever comes out but an InputError is a fault."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from offer_eval.core.advert_diff.compare import compare_texts
from offer_eval.core.red_flags.text_check import check_text
from offer_eval.decision_file import parse_decision, read_decision, to_text
from offer_eval.errors import InputError
from offer_eval.joining import join
from offer_eval.texts import read_text

if TYPE_CHECKING:
    from pathlib import Path

SUFFIXES = {"text": ".txt"}
TODAY = date(2026, 11, 22)
_LETTER = "Dear Ana,\nwe are pleased to offer you £27,500 a year and 20 days of leave, from 4 January 2027."


def name_of(form: str) -> str:
    """The name under which a file of this form is read."""
    return f"input{SUFFIXES.get(form, '.' + form)}"


def feed(form: str, raw: bytes, folder: Path, *, number: int = 0) -> bool:
    """Read the file in every way there is for its form; whether it was taken.

    Args:
        form: Form of the file, such as yaml.
        raw: Its bytes.
        folder: Where a file may be written.
        number: Every fourth takes the longer way as well: by the path, and back into a file.

    Raises:
        AssertionError: when a refusal says nothing, or what was read is not what is written.
    """
    try:
        _read(form, raw, folder, thorough=number % 4 == 0)
    except InputError as error:
        assert error.problems, "a refusal without a problem"
        assert all(problem.message for problem in error.problems), "a problem without words"
        assert all("\x1b" not in str(problem) for problem in error.problems), "an escape code in a message"
        return False
    return True


def _read(form: str, raw: bytes, folder: Path, *, thorough: bool) -> None:
    path = folder / name_of(form)
    if form in {"csv", "xlsx"}:
        path.write_bytes(raw)
        join([path])
    elif form in {"yaml", "json"}:
        decision = parse_decision(raw, path.name).decision
        if thorough:
            path.write_bytes(raw)
            assert join([path]) == read_decision(path).decision == decision, "two readers disagree"
            assert parse_decision(to_text(decision)).decision == decision, "what is written is not read back"
    else:
        source = read_text(raw, path.name)
        check_text(source.text, kind=source.kind, today=TODAY)
        if thorough:
            compare_texts(source.text, _LETTER, today=TODAY)
