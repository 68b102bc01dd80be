"""The small changes that a test should notice: one mutant is one of them made in a module."""

from __future__ import annotations

import ast
from copy import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE), ast.LtE: (ast.Lt, ast.Gt), ast.Gt: (ast.GtE, ast.LtE), ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,), ast.NotEq: (ast.Eq,), ast.In: (ast.NotIn,), ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,), ast.IsNot: (ast.Is,),
}  # fmt: skip
_CALCULATED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Div,
    ast.Mod: ast.Mult, ast.Pow: ast.Mult, ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr, ast.MatMult: ast.Add,
}  # fmt: skip
_CALLED = {
    "min": "max", "max": "min", "any": "all", "all": "any", "floor": "ceil", "ceil": "floor",
    "minimum": "maximum", "maximum": "minimum", "argmin": "argmax", "argmax": "argmin",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Site:
    """One change that can be made in a tree and taken back."""

    parent: ast.AST
    field: str
    index: int | None
    """Place within the field, where it is a list."""
    new: Any
    what: str
    """The change in words, such as `< to <=`."""
    line: int
    column: int
    function: str
    """Qualified name of the outermost function it lies in; empty for what runs when the module is imported."""

    def swap(self) -> Site:
        """Make the change; what comes back takes it back."""
        holder = getattr(self.parent, self.field)
        if self.index is None:
            setattr(self.parent, self.field, self.new)
            old = holder
        else:
            old, holder[self.index] = holder[self.index], self.new
        return Site(self.parent, self.field, self.index, old, self.what, self.line, self.column, self.function)


def sites(tree: ast.Module) -> list[Site]:
    """Every change that can be made in a module, from top to bottom.

    Left alone: imports, `__all__`, types, decorators, docstrings, the guard `strict=True` of a zip, f-strings, and
    text of more than one word, which is read by people and held by the golden files.
    """
    return list(_within(tree, function="", path=()))


def _within(node: ast.AST, *, function: str, path: tuple[str, ...]) -> Iterator[Site]:
    for field, index, child in _children(node):
        inner, inner_path = function, path
        if isinstance(child, (ast.FunctionDef, ast.ClassDef)):
            inner_path = (*path, child.name)
        if isinstance(node, ast.FunctionDef) and field == "body" and not function:
            inner = ".".join(path)
        for new, what in _changes(child):
            yield Site(node, field, index, ast.copy_location(new, child), what, *_place(child), inner)
        yield from _within(child, function=inner, path=inner_path)


def _place(node: ast.AST) -> tuple[int, int]:
    return getattr(node, "lineno", 0), getattr(node, "col_offset", 0)


def _children(node: ast.AST) -> Iterator[tuple[str, int | None, ast.AST]]:
    for field, held in ast.iter_fields(node):
        if field in {"annotation", "returns", "decorator_list", "type_comment", "ctx"}:
            continue
        items = list(enumerate(held)) if isinstance(held, list) else [(None, held)]
        yield from ((field, index, child) for index, child in items if isinstance(child, ast.AST) and _counts(child))


def _counts(node: ast.AST) -> bool:
    if isinstance(node, (ast.Import, ast.ImportFrom, ast.JoinedStr)):
        return False
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return False  # a docstring
    if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
        return False
    if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
        return False
    if isinstance(node, ast.keyword) and node.arg == "strict":
        return False
    return not (isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING")


def _changes(node: ast.AST) -> Iterator[tuple[Any, str]]:
    """What may stand in the place of a node, with the words for it."""
    yield from _other_expressions(node)
    yield from _other_statements(node)


def _other_expressions(node: ast.AST) -> Iterator[tuple[Any, str]]:
    match node:
        case ast.Compare():
            yield from _other_comparisons(node)
        case ast.BinOp(op=op) | ast.AugAssign(op=op) if type(op) in _CALCULATED:
            new = _CALCULATED[type(op)]
            yield _with(node, op=new()), f"{type(op).__name__} to {new.__name__}"
        case ast.BoolOp(op=ast.And()):
            yield _with(node, op=ast.Or()), "and to or"
        case ast.BoolOp():
            yield _with(node, op=ast.And()), "or to and"
        case ast.UnaryOp(op=op):
            yield node.operand, f"{type(op).__name__} gone"
        case ast.Constant(value=value):
            yield from ((ast.Constant(new), f"{value!r} to {new!r}") for new in _other_constants(value))
        case ast.Call():
            yield from _other_calls(node)
        case _:
            return


def _other_statements(node: ast.AST) -> Iterator[tuple[Any, str]]:
    match node:
        case ast.Return(value=ast.expr() as value) if not (isinstance(value, ast.Constant) and value.value is None):
            yield ast.Return(ast.copy_location(ast.Constant(None), value)), "return None"
        case ast.If(test=test) | ast.IfExp(test=test) | ast.While(test=test):
            yield _with(node, test=ast.copy_location(ast.UnaryOp(ast.Not(), test), test)), "condition turned round"
        case ast.Expr() | ast.Raise() | ast.Break() | ast.Continue():
            yield ast.Pass(), f"{type(node).__name__} gone"
        case ast.comprehension(ifs=ifs) if ifs:
            yield _with(node, ifs=[]), "conditions of the comprehension gone"
        case _:
            return


def _with(node: ast.AST, **fields: Any) -> Any:
    new = copy(node)
    for field, held in fields.items():
        setattr(new, field, held)
    return new


def _other_comparisons(node: ast.Compare) -> Iterator[tuple[ast.AST, str]]:
    for index, op in enumerate(node.ops):
        for new in _COMPARED[type(op)]:
            ops = [*node.ops[:index], new(), *node.ops[index + 1 :]]
            yield _with(node, ops=ops), f"{type(op).__name__} to {new.__name__}"


def _other_constants(value: object) -> tuple[bool | float | str, ...]:
    match value:
        case bool():
            return (not value,)
        case int() | float():
            return (value + 1,)
        case str() if value and " " not in value.strip():
            return (f"{value}x",)
        case _:
            return ()


def _other_calls(node: ast.Call) -> Iterator[tuple[ast.AST, str]]:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name in _CALLED:
        field = "attr" if isinstance(node.func, ast.Attribute) else "id"
        yield _with(node, func=_with(node.func, **{field: _CALLED[name]})), f"{name} to {_CALLED[name]}"
    for index, keyword in enumerate(node.keywords):
        if keyword.arg not in {None, "strict"}:
            rest = [*node.keywords[:index], *node.keywords[index + 1 :]]
            yield _with(node, keywords=rest), f"argument {keyword.arg} gone"
