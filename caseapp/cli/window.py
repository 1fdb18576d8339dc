"""``caseapp`` and ``caseapp desktop``: open the window."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from caseapp.cli.access import data_folder
from caseapp.cli.exits import Exit
from caseapp.cli.fault import Stop
from caseapp.cli.shown import quoted

if TYPE_CHECKING:
    import socket
    from argparse import Namespace, _SubParsersAction
    from pathlib import Path

    from caseapp.cli.console import Console
    from caseapp.cli.parser import Parser

UNSEEN: Final = frozenset({"offscreen", "minimal"})
"""What Qt draws on when nobody looks."""

X_PORT: Final = 6000
PATIENCE: Final = 3.0
"""Seconds to wait for a screen on another computer."""

INVITATION: Final = ".caseapp-uitnodiging"
REQUEST: Final = ".caseapp-aanvraag"
"""As in ``office/joining``, which is not imported for the first window; a test holds them the same."""

CHECKED: Final = (".caseapp-dossier", ".pdf")
"""A dossier to be checked: under a name that opens here when it is clicked, and as *Openen met* hands it over."""

CLICKED: Final = (INVITATION, REQUEST, *CHECKED)

NO_SCREEN: Final = (
    "Er is hier geen scherm, dus het venster kan niet open. "
    "Zonder scherm werkt alles met opdrachten: “caseapp --help”. "
    "“caseapp demo --out MAP” speelt een voorbeeldzaak en maakt het dossier en plaatjes van de schermen."
)


def add(commands: _SubParsersAction[Parser]) -> None:
    """Add the command."""
    from caseapp.cli import option

    parser = option.leaf(commands, "desktop", open_window, short="open het venster (ook zonder opdracht)")
    parser.add_argument("--demo", action="store_true", help="kijk rond in een voorbeeldorganisatie met verzonnen zaken")
    option.data(parser)


def no_command(args: Namespace, console: Console) -> Exit:  # noqa: ARG001 - every handler takes both
    """Open the window, for who names no command."""
    return open_own_window()


def has_screen() -> bool:
    """Whether a window can be shown here. Qt itself ends the whole program when it finds no screen."""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in UNSEEN:
        return False
    if not sys.platform.startswith("linux") or os.environ.get("WAYLAND_DISPLAY"):
        return True
    display = os.environ.get("DISPLAY", "")
    return bool(display) and answers(display)


def answers(display: str) -> bool:
    """Whether an X server answers at an address such as ``:0`` or ``host:10.0``; a name may outlive its server."""
    import socket

    host, _, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if not number.isdigit():
        return False
    place = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - the place that X itself has fixed
    try:
        if host not in ("", "unix"):
            socket.create_connection((host, X_PORT + int(number)), timeout=PATIENCE).close()
            return True
    except (OSError, ValueError, OverflowError):
        return False
    # a server may listen at a file, or at the same name without one
    return any(_listens(socket.socket(socket.AF_UNIX), name) for name in (place, f"\0{place}"))


def _listens(local: socket.socket, name: str) -> bool:
    with local:
        try:
            local.connect(name)
        except OSError:
            return False
    return True


def without_screen(*, quiet: bool) -> None:
    """Let Qt draw for nobody where there is no screen; before anything of the desktop is imported.

    Args:
        quiet: whether Qt keeps to itself what drawing for nobody cannot do; for the whole process.
    """
    if has_screen():
        return
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if quiet:
        os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")


def open_window(args: Namespace, console: Console) -> Exit:  # noqa: ARG001 - every handler takes a console
    """Open the window, and wait until it is closed.

    Raises:
        Stop: there is no screen, or Qt does not start.
    """
    return _shown(data_folder(args.data), demo=args.demo)


def open_own_window() -> Exit:
    """Open the window on the user's own data, as ``caseapp`` alone does, and wait until it is closed.

    Raises:
        Stop: there is no screen, or Qt does not start.
    """
    return _shown(data_folder(None), demo=False)


def open_file(file: Path) -> Exit:
    """Open the window on a file, as when it is clicked.

    Raises:
        Stop: there is no such file or no screen, or Qt does not start.
    """
    if not file.is_file():
        raise Stop(f"Het bestand {quoted(file)} is er niet. Kijk waar u het hebt bewaard.")
    return _shown(data_folder(None), demo=False, file=file)


def _shown(folder: Path, *, demo: bool, file: Path | None = None) -> Exit:
    if not has_screen():
        raise Stop(NO_SCREEN, Exit.CANNOT)
    from caseapp import desktop

    try:
        ended = desktop.run(folder, demo=demo, file=file)
    except ImportError as error:  # Qt is loaded when it is first needed
        raise Stop(no_qt(error), Exit.CANNOT) from error
    return Exit.DONE if ended == 0 else Exit.CANNOT


def no_qt(error: ImportError) -> str:
    """Why the desktop cannot be loaded, and what to do; an import of our own that fails is a fault, and raised."""
    if (error.name or "").startswith("caseapp"):
        raise error
    missing = str(error).partition(":")[0].split()[0] if str(error) else "een onderdeel"
    if missing.startswith("lib"):
        return (
            f"Het venster kan niet open: op deze computer ontbreekt {missing}. "
            "Installeer het met de pakketten van uw systeem; de README noemt ze."
        )
    return "Het venster kan niet open: het programma is niet volledig geïnstalleerd. Installeer het opnieuw."
