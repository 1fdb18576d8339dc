"""What is loaded before the first window is painted: as little as can be, for somebody waits for it."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import caseapp

HEAVY = {"caseapp.model", "caseapp.procedure", "caseapp.ledger", "sqlalchemy", "nacl", "hashlib", "PySide6.QtNetwork"}
"""What the window itself needs nothing of."""

PROGRAM = """
import json, os, sys
from pathlib import Path
from caseapp import desktop
from caseapp.desktop.window import Window

def painted(window, event):
    print(json.dumps(sorted(sys.modules)), flush=True)
    os._exit(0)

Window.paintEvent = painted
desktop.run(Path(sys.argv[1]))
"""


def loaded(folder: Path) -> list[str]:
    """The modules that are there when the window is painted, on the data in a folder.

    What counts covered lines is not told of that process: it would be among them, with all that it loads itself.
    """
    alone = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    command = [sys.executable, "-c", PROGRAM, str(folder)]
    run = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120, env=alone)
    names: list[str] = json.loads(run.stdout)
    return names


def test_the_first_window_loads_nothing_heavy(tmp_path: Path) -> None:
    local = tmp_path / "local"
    local.mkdir()
    (tmp_path / "store.sqlite").touch()
    (local / "members.json").write_text('[{"id": "m1", "name": "Ina Verhoef"}]', encoding="utf-8")
    (local / "look").write_text("light", encoding="ascii")
    names = loaded(tmp_path)
    assert "caseapp.desktop.screen.sign_in" in names
    assert HEAVY.isdisjoint(names)
    ours = [name for name in names if name.startswith("caseapp.")]
    # to name `Qt` makes all that Qt has names for known to Python, which takes a tenth of the whole start
    assert [name for name in ours if names_qt(name)] == []


def names_qt(module: str) -> bool:
    """Whether a module imports the name ``Qt`` when it is loaded."""
    file = Path(caseapp.__file__).parent.parent.joinpath(*module.split("."))
    source = file.with_suffix(".py") if file.with_suffix(".py").exists() else file / "__init__.py"
    found = ast.parse(source.read_text(encoding="utf-8")).body
    return any(isinstance(one, ast.ImportFrom) and any(name.name == "Qt" for name in one.names) for one in found)
