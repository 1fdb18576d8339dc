"""What the desktop's code may be like: small views without rules, dialogs that open, one pool."""

import ast
import re
from pathlib import Path

import pytest

DESKTOP = Path(__file__).resolve().parents[2] / "caseapp" / "desktop"
SCREENS = sorted((DESKTOP / "screen").glob("*.py"))
STATES = sorted((DESKTOP / "state").glob("*.py"))
WRITTEN = sorted(path for path in DESKTOP.rglob("*.py") if path.parent.name != "forms")
LONGEST_VIEW = 150


@pytest.mark.parametrize("path", SCREENS, ids=lambda path: path.stem)
def test_a_view_is_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_VIEW


@pytest.mark.parametrize("path", SCREENS, ids=lambda path: path.stem)
def test_a_view_asks_the_office_nothing(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"session\.(?!member\b|organisation\b)\w+", text)
    assert "caseapp.procedure.engine" not in text
    assert "guards" not in text


@pytest.mark.parametrize("path", STATES, ids=lambda path: path.stem)
def test_a_view_model_holds_no_widget(path: Path) -> None:
    assert "QtWidgets" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_dialogs_open_and_work_has_one_place(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = {
        node.func.attr for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }
    if path != DESKTOP / "__init__.py":
        assert not {"exec", "exec_"} & calls
    if path.name != "task.py":
        assert "QThreadPool" not in path.read_text(encoding="utf-8")


def test_each_form_has_its_screen() -> None:
    forms = {path.stem for path in (DESKTOP / "forms").glob("*.py")} - {"__init__"}
    designed = {path.stem for path in (DESKTOP.parents[1] / "ui").rglob("*.ui")}
    assert forms == designed
    assert forms <= {path.stem for path in SCREENS}
