"""``caseapp pictures``: a picture of every screen, in every look, language and size of the screen."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from caseapp.cli import option
from caseapp.cli.exits import Exit
from caseapp.cli.fault import Stop

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from caseapp.cli.console import Console
    from caseapp.cli.parser import Parser

ABOUT: Final = """\
Maakt van elk scherm, elk eigen formulier en elk klein venster een plaatje, met verzonnen zaken:
licht, donker, met hoog contrast, in het Engels, en met de schermgrootte op 125, 150 en 200 %.
Elk staat in een map van zijn eigen naam. Zo is in één keer te zien hoe het programma eruitziet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """How the pictures of one folder are made; ``scale`` in per cent, and the window as large as the screen then is."""

    look: str = "light"
    language: str = "nl"
    scale: int = 100
    size: tuple[int, int] = (1366, 768)


KINDS: Final = {
    "licht": Kind(),
    "donker": Kind(look="dark"),
    "contrast": Kind(look="contrast"),
    "engels": Kind(language="en"),
    "klein": Kind(size=(960, 600)),
    "125": Kind(scale=125, size=(1536, 824)),
    "150": Kind(scale=150, size=(1280, 680)),
    "200": Kind(scale=200, size=(960, 520)),
}
"""By folder. Larger than 100 % is a screen of 1920 by 1080 with its taskbar."""


def add(commands: _SubParsersAction[Parser]) -> None:
    """Add the command."""
    parser = option.leaf(commands, "pictures", pictures, short="maak een plaatje van elk scherm", about=ABOUT)
    parser.add_argument("--out", type=option.place, required=True, metavar="MAP", help="de map waarin alles komt")
    parser.add_argument("--only", choices=tuple(KINDS), action="append", help="alleen deze; mag vaker")


def pictures(args: Namespace, console: Console) -> Exit:
    """Make the pictures; each kind in a process of its own, for Qt takes its scale when it begins.

    Raises:
        Stop: one of the kinds did not succeed.
    """
    wanted = tuple(dict.fromkeys(args.only or KINDS))
    if len(wanted) == 1:
        return _take(args, wanted[0], console)
    for name in wanted:
        code = _carry_out(["pictures", "--out", str(args.out), "--only", name], KINDS[name])
        if code != 0:
            raise Stop(f"De plaatjes “{name}” zijn niet gelukt.", Exit(code))
    return Exit.DONE


def _carry_out(words: list[str], kind: Kind) -> int:
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "caseapp"]
    settings = {**os.environ, "QT_SCALE_FACTOR": str(kind.scale / 100)}
    return subprocess.run([*program, *words], env=settings, check=False).returncode  # noqa: S603 - this program itself


def _take(args: Namespace, name: str, console: Console) -> Exit:
    from caseapp.cli.window import no_qt, without_screen

    kind = KINDS[name]
    if kind.scale != 100 and "QT_SCALE_FACTOR" not in os.environ:  # noqa: PLR2004 - per cent
        return Exit(_carry_out(["pictures", "--out", str(args.out), "--only", name], kind))
    without_screen(quiet=args.alone)
    try:
        from caseapp import desktop

        made = desktop.take_pictures(args.out / name, look=kind.look, language=kind.language, size=kind.size)
    except ImportError as error:
        raise Stop(no_qt(error), Exit.CANNOT) from error
    console.line(f"{name}: {len(made)} plaatjes in {args.out / name}")
    return Exit.DONE
