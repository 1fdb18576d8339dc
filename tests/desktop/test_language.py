"""Dutch is complete, and what is compiled is what the sources say."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from caseapp.desktop.language import DUTCH, ENGLISH, speak, spoken_list
from caseapp.desktop.place import SETTINGS
from caseapp.desktop.screen.settings import Settings
from caseapp.desktop.state.due import due_words
from caseapp.exchange.scenario.stage import FOUNDER
from tests.desktop.conftest import OpenAs
from tests.desktop.person import texts
from tests.desktop.words import PART, STRINGS, english_in, strings

ROOT = Path(__file__).resolve().parents[2]


def test_every_string_is_there_in_dutch() -> None:
    assert len(strings()) > 200
    assert [source for _, source, text, kind in strings() if kind or not text.strip()] == []


def test_what_is_filled_in_keeps_its_place() -> None:
    assert [s for _, s, text, _ in strings() if sorted(PART.findall(s)) != sorted(PART.findall(text))] == []


def test_forms_and_strings_are_compiled() -> None:
    run = subprocess.run(
        [sys.executable, "installer/forms.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_running_program_speaks_it(dressed: QApplication) -> None:
    """The compiled file is the one of the strings."""
    missed = [s for context, s, text, _ in strings() if QCoreApplication.translate(context, s) != text]
    assert missed == []
    assert STRINGS.with_suffix(".qm").exists()


def test_qt_speaks_it_too(dressed: QApplication) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuleren"


def test_english_is_seen() -> None:
    assert english_in(["Nieuwe melding", "New report", "Recorded: Beoordelen."]) == [
        "New report",
        "Recorded: Beoordelen.",
    ]


def test_no_string_stands_where_the_tool_that_gathers_them_does_not_look() -> None:
    """Within an f-string: there it was never translated."""
    found = []
    for path in sorted((ROOT / "caseapp" / "desktop").rglob("*.py")):
        for outer in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            within = ast.walk(outer) if isinstance(outer, ast.JoinedStr) else ()
            calls = (one for one in within if isinstance(one, ast.Call) and isinstance(one.func, ast.Attribute))
            found += [f"{path.name}:{one.lineno}" for one in calls if one.func.attr in {"tr", "translate"}]  # type: ignore[attr-defined]
    assert found == []


def test_sources_are_english() -> None:
    dutch = re.compile(r"\b(het|een|niet|wordt|zaak|uw)\b")
    assert [source for _, source, _, _ in strings() if dutch.search(source)] == []


@pytest.fixture
def english(dressed: QApplication) -> Iterator[None]:
    """The interface in English."""
    speak(ENGLISH, dressed)
    yield
    speak(DUTCH, dressed)


@pytest.mark.usefixtures("english")
def test_a_day_and_a_list_are_said_in_english_too() -> None:
    now = datetime(2026, 3, 12, 10, tzinfo=UTC)
    assert due_words(datetime(2026, 3, 5, 22, 59, tzinfo=UTC), now)[0] == "Overdue: Thu 5 March"
    assert due_words(datetime(2026, 5, 5, 21, 59, tzinfo=UTC), now)[0] == "By Tue 5 May"
    assert spoken_list(("a", "b", "", "c")) == "a, b and c"
    assert spoken_list(("a",)) == "a"
    assert spoken_list(()) == ""


@pytest.mark.usefixtures("english")
def test_members_with_two_roles_have_them_in_english(sign_in: OpenAs) -> None:
    person = sign_in(FOUNDER)
    person.window.way.go_to(SETTINGS)
    person.wait()
    page = person.window.way.page(SETTINGS, Settings)
    found = texts(page.page("members"))
    assert any("and line manager (De Lage Waard)" in text for text in found), found
    assert not any(" en leidinggevende" in text for text in found)
    page.go_to("history")
    person.wait()
    assert not any(" en leidinggevende" in text for text in texts(page))
