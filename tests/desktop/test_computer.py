"""What this computer keeps of how one likes the program."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from caseapp.desktop.state.computer import IDLE_MINUTES, Choices, Computer


def test_it_is_there_the_next_time(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "desktop.json"
    first, told = Computer(file), []
    first.changed.connect(lambda: told.append(first.choices.theme))
    first.choose(theme="dark", window=b"\x00\xff")
    first.choose(theme="dark")
    assert told == ["dark"]
    assert Computer(file).choices == Choices(theme="dark", window=b"\x00\xff")


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"window": 3}', '{"window": "é"}', '{"idle_minutes": "veel", "theme": 3, "new": 1}']
)
def test_a_file_that_is_damaged_is_as_good_as_none(qapp: QApplication, tmp_path: Path, text: str) -> None:
    file = tmp_path / "desktop.json"
    file.write_text(text, encoding="utf-8")
    assert Computer(file).choices == Choices()


def test_a_disk_that_does_not_let_us_stops_nobody(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "desktop.new").mkdir()
    computer = Computer(tmp_path / "desktop.json")
    computer.choose(notify=False)
    assert (computer.choices.notify, computer.choices.idle_minutes) == (False, IDLE_MINUTES)


def test_looking_around_leaves_nothing_behind(qapp: QApplication, tmp_path: Path) -> None:
    Computer(tmp_path / "new" / "local" / "desktop.json").choose(notify=False)
    assert list(tmp_path.iterdir()) == []
