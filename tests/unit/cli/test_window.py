"""Opening the window from the command line."""

from argparse import Namespace
from pathlib import Path

import pytest

from caseapp import desktop
from caseapp.cli import window
from caseapp.cli.console import Console
from caseapp.cli.exits import Exit
from caseapp.cli.fault import Stop


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, bool]]:
    """A screen, and a desktop that only writes down how it was opened."""
    opened: list[tuple[Path, bool]] = []

    def run(folder: Path, *, demo: bool = False, file: Path | None = None) -> int:
        opened.append((file or folder, demo))
        return 0

    monkeypatch.setattr(window, "has_screen", lambda: True)
    monkeypatch.setattr(desktop, "run", run)
    monkeypatch.delenv("CASEAPP_DATA", raising=False)
    return opened


def test_without_a_command_the_window_opens_on_ones_own_data(screen: list[tuple[Path, bool]]) -> None:
    import platformdirs

    assert window.no_command(Namespace(), Console.of_process()) is Exit.DONE
    assert screen == [(Path(platformdirs.user_data_dir("Caseapp", appauthor=False)), False)]


@pytest.mark.parametrize("kind", ["caseapp-uitnodiging", "caseapp-aanvraag", "caseapp-dossier", "pdf", "PDF"])
def test_a_file_that_is_clicked_opens_the_window(screen: list[tuple[Path, bool]], tmp_path: Path, kind: str) -> None:
    from caseapp.cli import main

    file = tmp_path / f"van Zoë.{kind}"
    assert main([str(file)]) == Exit.USAGE, "there is no such file"
    file.touch()
    assert main([str(file)]) == Exit.DONE
    assert screen == [(file, False)]


def test_the_names_of_files_are_those_of_who_makes_them() -> None:
    from caseapp.office.joining import invitation, request
    from installer.windows.msi_table import FILES

    assert (invitation.SUFFIX, request.SUFFIX) == (window.INVITATION, window.REQUEST)
    assert set(FILES) == {one for one in window.CLICKED if one != ".pdf"}


def test_folder_and_demonstration_are_handed_on(screen: list[tuple[Path, bool]], tmp_path: Path) -> None:
    assert window.open_window(Namespace(data=tmp_path, demo=True), Console.of_process()) is Exit.DONE
    assert screen == [(tmp_path, True)]


def test_a_window_that_ends_badly_ends_with_a_code(
    screen: list[tuple[Path, bool]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop, "run", lambda *_, **__: 1)
    assert window.open_window(Namespace(data=tmp_path, demo=False), Console.of_process()) is Exit.CANNOT


def test_a_library_that_qt_lacks_is_named(
    screen: list[tuple[Path, bool]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lacking(*_: object, **__: object) -> int:
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(desktop, "run", lacking)
    with pytest.raises(Stop, match=r"ontbreekt libEGL\.so\.1") as stop:
        window.open_window(Namespace(data=tmp_path, demo=False), Console.of_process())
    assert stop.value.code is Exit.CANNOT


def test_a_program_without_qt_says_to_install_it_again() -> None:
    assert "Installeer het opnieuw" in window.no_qt(ModuleNotFoundError("No module named 'PySide6'", name="PySide6"))
    assert "Installeer het opnieuw" in window.no_qt(ImportError())


def test_an_import_of_our_own_that_fails_is_a_fault_of_the_program() -> None:
    with pytest.raises(ModuleNotFoundError):
        window.no_qt(ModuleNotFoundError("No module named 'caseapp.weg'", name="caseapp.weg"))
