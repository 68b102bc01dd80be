"""Every reader takes or refuses whatever it is given: past failures for ever, and a small run of new inputs."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FAILURES = sorted((Path(__file__).parent / "corpus" / "failures").iterdir())

pytest.importorskip("resource", reason="the watchdog needs a system that can fork")
sys.path.insert(0, str(ROOT / "fuzz"))

from readers import feed  # noqa: E402
from seeds import FORMATS, seeds  # noqa: E402


@pytest.mark.parametrize("path", FAILURES, ids=lambda path: path.name)
def test_a_past_failure_stays_mended(path: Path, tmp_path: Path) -> None:
    form = {"txt": "text"}.get(path.suffix[1:], path.suffix[1:])
    for number in range(2):
        feed(form, path.read_bytes(), tmp_path, number=number)


@pytest.mark.parametrize("form", FORMATS)
def test_what_is_mutated_is_valid_before(form: str, tmp_path: Path) -> None:
    assert all(feed(form, raw, tmp_path) for raw in seeds(form))


def test_a_small_run_finds_nothing() -> None:
    command = [sys.executable, "fuzz/run.py", "--runs", "200", "--seed", "1", "--keep", ""]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)
    assert made.returncode == 0, made.stdout + made.stderr
    assert re.findall(r"^(\w+) +200 .* 0 +\d", made.stdout, re.MULTILINE) == list(FORMATS)
    assert made.stderr == ""
