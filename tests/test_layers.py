"""The arrows of the house: who may import whom. `ORDER` is also the reading order for a newcomer."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "offer_eval"

ORDER = (
    "core.model",
    "core.phrasing",
    "core.days",
    "core.value",
    "core.weights",
    "core.compensation",
    "core.criteria",
    "core.advert_diff",
    "core.red_flags",
    "core.ledger",
    "core.checks",
    "core.rows",
    "core.sobol",
    "core.scoring",
    "core.robustness",
    "core.drawing",
    "core.sensitivity",
    "core.deal_breakers",
    "core.waiting",
    "core.verdict",
    "core.asking",
    "core.leaving",
    "core.evaluation",
    "core.plan",
    "core.messages",
    "core.review",
)
CORE_MAY_USE = {"numpy", "pydantic", "pydantic_core", "offer_eval"}
CORE_MUST_NOT_USE = {
    "io",
    "os",
    "pathlib",
    "random",
    "time",
    "socket",
    "subprocess",
    "threading",
    "multiprocessing",
    "urllib",
}
"""Standard modules that read, write, wait, draw or run."""


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def dotted(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def place(module: str) -> int | None:
    """Where a module of the core stands in the order; None for one that is not of it."""
    for index, name in enumerate(ORDER):
        if module == name or module.startswith(f"{name}."):
            return index
    return None


def core_modules() -> list[Path]:
    return [path for path in modules() if dotted(path).startswith("core.")]


@pytest.mark.parametrize("path", core_modules(), ids=dotted)
def test_the_core_uses_numpy_pydantic_and_the_harmless_part_of_the_standard_library(path: Path) -> None:
    for name in imports(path):
        top = name.split(".")[0]
        assert top in CORE_MAY_USE or top in sys.stdlib_module_names, f"{dotted(path)} imports {name}"
        assert top not in CORE_MUST_NOT_USE, f"{dotted(path)} imports {name}"


@pytest.mark.parametrize("path", core_modules(), ids=dotted)
def test_a_file_of_the_core_imports_only_earlier_ones(path: Path) -> None:
    own = place(dotted(path))
    assert own is not None, f"{dotted(path)} has no place in ORDER"
    for name in imports(path):
        if name.startswith("offer_eval.") and not name.startswith("offer_eval.errors"):
            inner = name.removeprefix("offer_eval.")
            assert inner.startswith("core."), f"{dotted(path)} imports {name}, which is no part of the core"
            other = place(inner)
            assert other is not None, f"{dotted(path)} imports {name}"
            assert other <= own, f"{dotted(path)} imports {name}, which comes later"


@pytest.mark.parametrize("path", modules(), ids=dotted)
def test_streamlit_lives_in_the_page_only(path: Path) -> None:
    if not dotted(path).startswith("ui"):
        assert not any(name.split(".")[0] == "streamlit" for name in imports(path))


EDGES = ("readers", "charts", "exports", "shells")
RANKED = {"charts": 1, "exports": 2, "cli": 3, "ui": 3, "__main__": 3, "__init__": 3}


def edge_rank(module: str) -> int:
    return RANKED.get(module.split(".", maxsplit=1)[0], 0)


@pytest.mark.parametrize("path", [p for p in modules() if not dotted(p).startswith("core")], ids=dotted)
def test_an_edge_imports_only_edges_before_it(path: Path) -> None:
    own = edge_rank(dotted(path))
    for name in imports(path):
        if name.startswith("offer_eval.") and not name.startswith("offer_eval.core"):
            inner = name.removeprefix("offer_eval.")
            assert edge_rank(inner) <= own, f"{dotted(path)} imports {name}, an edge after it"


def test_every_place_in_the_order_is_there() -> None:
    there = {dotted(path) for path in modules()}
    assert [name for name in ORDER if name not in there] == []
