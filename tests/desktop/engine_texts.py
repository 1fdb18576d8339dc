"""What the engine can say to a user, found in its source: whole texts, and texts with holes numbered as translated."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(__file__).resolve().parents[2] / "caseapp"
ROOMS = ("model", "procedure", "office", "evidence", "ledger", "index", "documents", "desktop/state")
DUTCH = re.compile(
    r"\b(de|het|een|niet|deze|dit|wat|welke?|wie|geen|uw?|vul|kies|zaak|nog|alleen|bezwaar|maatregel|controle|naar)\b",
    re.IGNORECASE,
)
ENGLISH = re.compile(r"\b(the|you|your|this|and|with|not)\b")
NO_TEXT = re.compile(r"SELECT|INSERT|UPDATE|PRAGMA|CREATE|\\b|\(\?|^<|\.\*")


def texts(*rooms: str) -> Iterator[tuple[str, str]]:
    """Every Dutch text of these rooms with the place where it stands; what only a document says is not shown."""
    for room in rooms or ROOMS:
        for path in sorted((PACKAGE / room).rglob("*.py")):
            for text, line in _texts(ast.parse(path.read_text(encoding="utf-8"))):
                if DUTCH.search(text) and not ENGLISH.search(text) and not NO_TEXT.search(text) and " " in text.strip():
                    yield text, f"{path.relative_to(PACKAGE)}:{line}"


def _texts(tree: ast.Module) -> Iterator[tuple[str, int]]:
    nodes = list(ast.walk(tree))
    silent = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        if isinstance(node, ast.JoinedStr):
            silent |= {id(part) for part in ast.walk(node) if part is not node}
    for node in nodes:
        if id(node) in silent:
            continue
        if isinstance(node, ast.JoinedStr):
            yield numbered(node), node.lineno
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value, node.lineno


def numbered(node: ast.JoinedStr) -> str:
    """A text with holes as the translation writes it."""
    made, holes = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            made += str(part.value)
        else:
            made += f"{{{holes}}}"
            holes += 1
    return made
