"""What the program may weigh, and how soon it must be there."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, Final

from installer.windows.screen import screen

if TYPE_CHECKING:
    from pathlib import Path

    from installer.windows.computer import Windows

MEGABYTE: Final = 1_000_000
MSI_MOST: Final = 60 * MEGABYTE

START_MOST: Final = 1.5
"""The program's first window against an empty one of Qt, frozen the same way."""

PATIENCE: Final = 90.0


def tell(package: Path, zipped: Path, program: Path) -> bool:
    """Print the sizes; whether the MSI is not too large."""
    files = [path for path in program.rglob("*") if path.is_file()]
    size = package.stat().st_size
    print(f"Program: {len(files)} files, {sum(path.stat().st_size for path in files) / MEGABYTE:.1f} MB")
    print(f"Portable ZIP: {zipped.stat().st_size / MEGABYTE:.1f} MB")
    print(f"MSI: {size / MEGABYTE:.1f} MB; of at most {MSI_MOST / MEGABYTE:.0f} MB")
    return size <= MSI_MOST


def start_of(windows: Windows, program: Path, **more: str) -> float:
    """Seconds from starting a program to its painted window, on a new screen, as from the Start menu: without words."""
    with screen() as seen:
        process = subprocess.Popen(
            ["wine", str(program)],
            env=windows.environment(DISPLAY=seen.display, **more),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        try:
            return seen.wait_painted(PATIENCE)
        finally:
            process.kill()
            windows.run("taskkill", "/f", "/im", program.name, seconds=30)
