"""``caseapp`` and ``caseapp desktop``: open the window."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from caseapp.cli import option
from caseapp.cli.access import data_folder
from caseapp.cli.exits import Exit
from caseapp.cli.fault import Stop

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from caseapp.cli.console import Console
    from caseapp.cli.parser import Parser

UNSEEN: Final = frozenset({"offscreen", "minimal"})
"""What Qt draws on when nobody looks."""

NO_SCREEN: Final = (
    "Er is hier geen scherm, dus het venster kan niet open. "
    "Zonder scherm werkt alles met opdrachten: “caseapp --help”. "
    "“caseapp demo --out MAP” speelt een voorbeeldzaak en maakt het dossier en plaatjes van de schermen."
)


def add(commands: _SubParsersAction[Parser]) -> None:
    """Add the command."""
    parser = option.leaf(commands, "desktop", open_window, short="open het venster (ook zonder opdracht)")
    parser.add_argument("--demo", action="store_true", help="kijk rond in een voorbeeldorganisatie met verzonnen zaken")
    option.data(parser)


def no_command(args: Namespace, console: Console) -> Exit:
    """Open the window, for who names no command."""
    args.data, args.demo = None, False
    return open_window(args, console)


def has_screen() -> bool:
    """Whether a window can be shown here."""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in UNSEEN:
        return False
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def without_screen() -> None:
    """Let Qt draw for nobody where there is no screen; before anything of the desktop is imported."""
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def open_window(args: Namespace, console: Console) -> Exit:  # noqa: ARG001 - every handler takes a console
    """Open the window, and wait until it is closed.

    Raises:
        Stop: there is no screen, or Qt does not start.
    """
    folder = data_folder(args)
    if not has_screen():
        raise Stop(NO_SCREEN, Exit.CANNOT)
    try:
        from caseapp import desktop
    except ImportError as error:
        raise Stop(no_qt(error), Exit.CANNOT) from error
    return Exit.DONE if desktop.run(folder, demo=args.demo) == 0 else Exit.CANNOT


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
