"""The desktop program. Nothing heavy is imported before the first window is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def run(data_dir: Path, *, demo: bool = False, file: Path | None = None) -> int:
    """Open the window, and wait until it is closed.

    Args:
        data_dir: where the organisation's store is, or comes.
        demo: look around in the demonstration organisation, which is thrown away afterwards.
        file: an invitation, a request to join or a dossier to be checked, where one was clicked.

    Returns:
        Qt's exit code; 0 when the window was closed as it should, and when the program was open already: then its
        window comes to the front, with the file.
    """
    import gc

    gc.disable()  # what is loaded here stays; from the first window on the Collector does it
    from caseapp.desktop.application import application
    from caseapp.desktop.clicked import Clicked
    from caseapp.desktop.look.last import last_look
    from caseapp.desktop.opening import make_office, now
    from caseapp.desktop.shell import Shell
    from caseapp.desktop.single import Single
    from caseapp.office.door import LOCAL

    running = application(last=last_look(data_dir / LOCAL))
    single = Single(data_dir)
    if not demo and not single.first(file):
        return 0
    shell = Shell(data_dir, make_office, now)
    clicked = Clicked(shell)
    single.asked.connect(clicked.come)
    shell.window.painted.connect(single.listen)
    shell.window.appear()
    shell.begin(demonstration=demo)
    if file is not None:
        clicked.open_at_start(file)
    try:
        return running.exec()
    finally:
        single.end()
        shell.dispose()


def take_pictures(
    folder: Path, *, look: str = "light", language: str = "nl", size: tuple[int, int] | None = None, whole: bool = True
) -> list[Path]:
    """Make a picture of each screen of the demonstration, without a screen; see ``pictures.py``."""
    from caseapp.desktop.pictures import take_pictures as take
    from caseapp.desktop.window import SIZE

    return take(folder, look=look, language=language, size=size or SIZE, whole=whole)


def check_forms() -> Iterator[str]:
    """Open every form and give its name; raises when one does not open."""
    from caseapp.desktop.pictures import check_forms as check

    yield from check()
