"""What the project depends on: no upper bound without a reason, and a lock that holds all of it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
LOCK = (ROOT / "requirements-dev.lock").read_text(encoding="utf-8")
LINES = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()


def wanted() -> list[str]:
    project = tomllib.loads("\n".join(LINES))["project"]
    return [*project["dependencies"], *(one for group in project["optional-dependencies"].values() for one in group)]


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[\s<>=!~;\[]", name)[0]).lower()


def test_an_upper_bound_stands_with_its_reason_or_not_at_all() -> None:
    for requirement in wanted():
        if re.search(r"<|==|~=", requirement.split(";")[0]):
            (line,) = [line for line in LINES if f'"{requirement}"' in line]
            assert "#" in line, requirement


def test_the_lock_holds_every_dependency_at_one_version_and_names_no_registry() -> None:
    locked = {plain(line) for line in LOCK.splitlines() if re.match(r"[a-z0-9]", line)}
    assert {plain(requirement) for requirement in wanted()} <= locked
    assert all("==" in line for line in LOCK.splitlines() if re.match(r"[a-z0-9]", line))
    assert "://" not in LOCK
    assert "--index" not in LOCK
