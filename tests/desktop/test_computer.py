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
    "data",
    [
        b"",
        b"[]",
        b"{",
        b'{"window": 3}',
        '{"window": "é"}'.encode(),
        b'{"idle_minutes": "veel", "theme": 3, "new": 1}',
        b'{"idle_minutes": -5, "theme": "purple", "language": "fr"}',
        b'{"idle_minutes": 1' + b"0" * 40 + b"}",
        b"[" * 200_000,
        b'{"theme": "dark", "x": "' + b"x" * 2_000_000 + b'"}',
        '{"theme": "dark"}'.encode("utf-16"),
        b"\0\xff\xfe" * 50,
    ],
    ids=["empty", "list", "half", "number", "é", "kinds", "values", "endless", "deep", "huge", "utf-16", "binary"],
)
def test_a_file_that_is_damaged_is_as_good_as_none(qapp: QApplication, tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "desktop.json"
    file.write_bytes(data)
    assert Computer(file).choices == Choices()


def test_a_disk_that_does_not_let_us_stops_nobody(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "desktop.new").mkdir()
    computer = Computer(tmp_path / "desktop.json")
    computer.choose(notify=False)
    assert (computer.choices.notify, computer.choices.idle_minutes) == (False, IDLE_MINUTES)


def test_looking_around_leaves_nothing_behind(qapp: QApplication, tmp_path: Path) -> None:
    Computer(tmp_path / "new" / "local" / "desktop.json").choose(notify=False)
    assert list(tmp_path.iterdir()) == []
