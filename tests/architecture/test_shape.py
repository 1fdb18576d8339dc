"""The shape of the code: small files, small functions, small classes, documented, and no drawer for odds and ends."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, modules, parsed

LONGEST_FILE = 400
LONGEST_FUNCTION = 50
LARGEST_CLASS = 25
DRAWERS = {"utils", "util", "common", "helpers", "helper", "manager", "managers", "misc"}
# what is kept or computed is frozen; screens have their own life
FROZEN_ROOMS = {"model", "procedure", "ledger", "index", "evidence", "office", "documents", "exchange"}

FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)

each_module = pytest.mark.parametrize("path", modules(), ids=str)


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, FUNCTION))


def classes(tree: ast.AST) -> Iterator[ast.ClassDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))


def test_there_are_modules_to_look_at() -> None:
    assert Path("caseapp/__init__.py") in modules()


@each_module
def test_no_file_is_long(path: Path) -> None:
    lines = len((ROOT / path).read_text(encoding="utf-8").splitlines())
    assert lines <= LONGEST_FILE


@each_module
def test_no_function_is_long(path: Path) -> None:
    spans = {f"{node.name} (line {node.lineno})": length(node) for node in functions(parsed(path))}
    assert {name: lines for name, lines in spans.items() if lines > LONGEST_FUNCTION} == {}


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The lines from `def` to the end."""
    return (function.end_lineno or function.lineno) - function.lineno + 1


@each_module
def test_no_class_is_large(path: Path) -> None:
    sizes = {node.name: sum(isinstance(part, FUNCTION) for part in node.body) for node in classes(parsed(path))}
    assert {name: methods for name, methods in sizes.items() if methods > LARGEST_CLASS} == {}


@each_module
def test_no_module_is_a_drawer(path: Path) -> None:
    words = {word for part in path.with_suffix("").parts for word in part.split("_")}
    assert not DRAWERS & words


@each_module
def test_everything_public_says_what_it_is(path: Path) -> None:
    tree = parsed(path)
    silent = [] if ast.get_docstring(tree) else ["the module"]
    silent += [node.name for node in public(tree) if not ast.get_docstring(node)]
    assert not silent


def public(scope: ast.Module | ast.ClassDef) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    """What others may use of a module or class: no underscore, and no override, which its base documents."""
    for node in scope.body:
        if not isinstance(node, (*FUNCTION, ast.ClassDef)) or node.name.startswith("_"):
            continue
        if not {"override", "overload"} & {ast.unparse(part).rpartition(".")[2] for part in node.decorator_list}:
            yield node
        if isinstance(node, ast.ClassDef):
            yield from public(node)


@pytest.mark.parametrize("path", [path for path in modules() if path.parts[1] in FROZEN_ROOMS], ids=str)
def test_every_dataclass_is_frozen_slotted_and_named(path: Path) -> None:
    loose = [node.name for node in classes(parsed(path)) if is_loose(node)]
    assert not loose


def is_loose(node: ast.ClassDef) -> bool:
    """Whether a class is a dataclass that lacks `frozen`, `slots` or `kw_only`."""
    for part in node.decorator_list:
        call = part.func if isinstance(part, ast.Call) else part
        if ast.unparse(call).rpartition(".")[2] == "dataclass":
            given = {word.arg for word in part.keywords if is_true(word.value)} if isinstance(part, ast.Call) else set()
            needed = {"frozen", "kw_only"} if caches(node) else {"frozen", "slots", "kw_only"}
            return not needed <= given
    return False


def caches(node: ast.ClassDef) -> bool:
    """Whether a class computes something once, which needs a place that slots do not leave."""
    return any(
        ast.unparse(part).rpartition(".")[2] == "cached_property"
        for item in node.body
        if isinstance(item, FUNCTION)
        for part in item.decorator_list
    )


def is_true(node: ast.expr) -> bool:
    """Whether an expression is the literal `True`."""
    return isinstance(node, ast.Constant) and node.value is True
