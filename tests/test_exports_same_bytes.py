"""Same decision, day and seed: the same bytes, in another process and with strings hashed otherwise."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
MAKE = """
import hashlib, sys
from datetime import date
sys.path.insert(0, sys.argv[1])
from hostile import hostile
from offer_eval.core.evaluation import evaluate
from offer_eval.decision_file import read_decision
from offer_eval.errors import InputError
from offer_eval.exports import EXPORTS
from offer_eval.exports.redact import redacted
sample = evaluate(read_decision(sys.argv[2], localize=None).decision, today=date(2026, 11, 22))
for name, evaluation in (("sample", sample), ("to share", redacted(sample)), ("hostile", hostile())):
    for form, export in EXPORTS.items():
        try:
            made = export.render(evaluation)
        except InputError as missing:
            made = str(missing).encode()
        print(name, form, len(made), hashlib.sha256(made).hexdigest())
"""


def made(seed: str) -> list[str]:
    """A line with the hash of each format of each decision, by a new process."""
    sample = TESTS.parent / "sample_data" / "three_offers.yaml"
    env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": "UTC" if seed == "1" else "Asia/Tokyo"}
    command = [sys.executable, "-c", MAKE, str(TESTS), str(sample)]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=600, check=True)
    return done.stdout.splitlines()


@pytest.fixture(scope="module")
def twice() -> tuple[list[str], list[str]]:
    return made("1"), made("2")


@pytest.mark.parametrize("form", ["md", "html", "pdf", "xlsx", "ics", "json"])
def test_every_format_is_the_same_to_the_byte(form: str, twice: tuple[list[str], list[str]]) -> None:
    one, two = ([line for line in lines if f" {form} " in line] for lines in twice)
    assert len(one) == 3
    assert one == two
