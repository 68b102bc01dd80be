"""The README and the docs say what is so."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from offer_eval.cli import main

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("name", sorted(main.commands))
def test_every_command_is_in_the_readme(name: str) -> None:
    assert f"`offer-eval {name}" in README


def test_every_command_of_the_readme_is_there() -> None:
    assert set(re.findall(r"`offer-eval (\w+)", README)) <= set(main.commands)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        if not target.startswith(("http:", "https:", "mailto:")):
            assert (page.parent / target).exists(), target


def test_what_the_map_of_the_code_names_is_there() -> None:
    tree = README[README.index("```text") :]
    names = re.findall(r"[\w.]+\.py|\b\w+/", tree[: tree.index("\n```")])
    found = {path.name for path in ROOT.rglob("*.py")} | {f"{path.name}/" for path in ROOT.rglob("*") if path.is_dir()}
    assert [name for name in names if name not in found] == []


def test_the_python_example_runs() -> None:
    code = re.search(r"```python\n(.+?)```", README, re.DOTALL)
    assert code is not None
    found = subprocess.run(
        [sys.executable, "-c", code[1]], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert found.stdout.split()[0] == "Quillfish"


def test_ci_runs_the_readmes_own_test_command() -> None:
    found = subprocess.run(
        [sys.executable, ".ci/readme_command.py", "tests"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert found.stdout.strip().endswith("pytest")
    assert "readme_command.py tests" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_windows_commands_do_the_same_steps() -> None:
    for step in ("ruff check", "ruff format --check", "mypy", "pytest", "offer-eval compare"):
        assert README.count(step) >= 3, step


def test_nothing_committed_names_a_machine_or_a_registry() -> None:
    words = re.compile("/" + "work/|" + "shar" + "ed/|/opt/" + "venv|pypi" + r"\.|npm" + r"js\.")
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    for name in listed.stdout.split():
        path = ROOT / name
        if path.suffix in {".py", ".md", ".toml", ".yaml", ".css", ".html", ""} and path.is_file():
            assert words.search(path.read_text(encoding="utf-8", errors="replace")) is None, name
