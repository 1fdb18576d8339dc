"""Dutch is complete, and what is compiled is what the sources say."""

import re
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

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


def test_sources_are_english() -> None:
    dutch = re.compile(r"\b(het|een|niet|wordt|zaak|uw)\b")
    assert [source for _, source, _, _ in strings() if dutch.search(source)] == []
