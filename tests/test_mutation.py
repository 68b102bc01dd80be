"""The mutation run: its changes are changes, are taken back, and the tests of a module notice them."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "proof"))

from operators import sites

ROOT = Path(__file__).parent.parent
CODE = '''
LIMIT = 3


def f(x: int | None = 2, *, name: str = "day") -> float | None:
    """Documented: 1 + 1."""
    if x is not None and x < LIMIT:
        return min(x, 5) / 2
    return None
'''


def changes(code: str) -> list[str]:
    tree = ast.parse(code)
    before, made = ast.unparse(tree), []
    for site in sites(tree):
        back = site.swap()
        made.append(ast.unparse(tree))
        compile(ast.fix_missing_locations(tree), "f.py", "exec")
        back.swap()
        assert ast.unparse(tree) == before
        assert made[-1] != before, site.what
    return made


def test_every_change_compiles_differs_and_can_be_taken_back() -> None:
    made = "\n".join(changes(CODE))
    for line in (
        "LIMIT = 4",
        "x: int | None=3",
        "name: str='dayx'",
        "x is None and x < LIMIT",
        "x is not None or x < LIMIT",
        "x <= LIMIT",
        "x >= LIMIT",
        "if not (x is not None and x < LIMIT)",
        "max(x, 5) / 2",
        "min(x, 6) / 2",
        "min(x, 5) * 2",
    ):
        assert line in made
    assert "int & None" not in made
    assert "Documented: 2" not in made


@pytest.mark.parametrize("file", ["value.py", "weights.py", "robustness/tally.py", "compensation/pay.py"])
def test_the_same_holds_for_the_core(file: str) -> None:
    assert len(changes((ROOT / "offer_eval" / "core" / file).read_text(encoding="utf-8"))) > 50


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_a_few_mutants_are_run_and_counted() -> None:
    command = [sys.executable, "proof/mutation.py", "--module", "weights", "--sample", "4", "--jobs", "1"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.returncode in {0, 1}, told.stderr
    assert told.stdout.splitlines()[-1].split()[:2] == ["all", "4"]
