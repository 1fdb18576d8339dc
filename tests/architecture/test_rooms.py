"""Four rooms, each importing only those below it; the contracts themselves stand in `pyproject.toml`."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.tree import PACKAGE, ROOT, modules, parsed

QT = {"PySide6", "shiboken6"}
PURE = ("model", "procedure")
CLOCKS = {"now", "utcnow", "today"}


def test_the_contracts_hold() -> None:
    run = subprocess.run(
        [sys.executable, "-c", "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr


def imported(tree: ast.Module) -> Iterator[str]:
    """Every module that is imported anywhere in a file, by its full name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.parametrize("path", modules(), ids=str)
def test_qt_is_imported_in_the_desktop_alone(path: Path) -> None:
    if path.parts[:2] == ("caseapp", "desktop"):
        return
    assert not QT & {name.partition(".")[0] for name in imported(parsed(path))}


@pytest.mark.parametrize("path", [path for path in modules() if path.parts[1] in PURE], ids=str)
def test_the_pure_rooms_ask_no_clock(path: Path) -> None:
    asked = [
        f"line {node.lineno}: .{node.func.attr}()"
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS
    ]
    assert not asked


def test_a_migration_imports_nothing_from_the_package() -> None:
    steps = [path for path in modules() if "migrations" in path.parts and path.parent.name == "versions"]
    tied = [str(path) for path in steps if any(name.startswith("caseapp") for name in imported(parsed(path)))]
    assert steps
    assert not tied


def test_there_is_no_other_room() -> None:
    rooms = {path.name.removesuffix(".py") for path in PACKAGE.iterdir()}
    assert rooms - {"__pycache__", "py.typed", "resources"} <= {
        "__init__", "__main__", "asset", "bootstrap", "cli", "desktop", "documents", "evidence", "exchange", "index",
        "ledger", "model", "office", "own_process", "procedure", "provided",
    }  # fmt: skip


OUTSIDE = (
    "urllib.request", "http", "aiohttp", "requests", "httpx", "smtplib", "ftplib", "imaplib", "webbrowser", "socket",
)  # fmt: skip
MAY_GO_OUT = {
    "caseapp/exchange/fetch.py": "a newer version, when somebody asks",
    "caseapp/documents/signing/timestamp.py": "a time stamp, where the organisation chose a server for it",
    "caseapp/cli/window.py": "the screen on which the window is drawn",
}
"""Who may speak to another computer, and when. Who adds to it says so in `resources/help/ict.md` too."""


@pytest.mark.parametrize("path", modules(), ids=str)
def test_nobody_else_speaks_to_another_computer(path: Path) -> None:
    """A server of the organisation is reached by its driver, where it was chosen; Qt's network is for one computer."""
    if path.as_posix() in MAY_GO_OUT:
        return
    tree = parsed(path)
    found = [one for one in imported(tree) if any(one == out or one.startswith(f"{out}.") for out in OUTSIDE)]
    if "PySide6.QtNetwork" in imported(tree):
        names = {
            alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module == "PySide6.QtNetwork"
            for alias in node.names
        }
        found += sorted(names - {"QLocalServer", "QLocalSocket"})
    assert found == []
