"""Whether two builds give the same files."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Final

from installer.windows import bill, freeze, msi, portable

if TYPE_CHECKING:
    from pathlib import Path

    from installer.windows.computer import Windows

SHOWN: Final = 10


def again(windows: Windows, program: Path, package: Path, version: str) -> bool:
    """Make everything once more, in another folder, and compare; whether all is the same.

    Args:
        windows: where it is made.
        program: the program that was made, unsigned.
        package: its MSI.
        version: of the program.
    """
    out = package.parent / "again"
    shutil.rmtree(out, ignore_errors=True)
    (windows.folder / "msi" / "caseapp.sha256").unlink(missing_ok=True)  # squeezed anew too
    second = freeze.freeze(windows, version, out)
    bill.write(windows, version, second)
    different = differing(program, second)
    twin = msi.pack(windows, second, version, out / package.name)
    zips = [portable.pack(one, out / f"{number}.zip") for number, one in enumerate((program, second))]
    for first, other in ((package, twin), (zips[0], zips[1])):
        if first.read_bytes() != other.read_bytes():
            different.append(first.name)
    print(f"Made twice: {', '.join(different[:SHOWN]) + ' differ' if different else 'the same files'}")
    shutil.rmtree(out)
    return not different


def differing(first: Path, second: Path) -> list[str]:
    """The names of the files that are not the same in two folders, or are in one alone."""
    names = {path.relative_to(one).as_posix() for one in (first, second) for path in one.rglob("*") if path.is_file()}
    return sorted(name for name in names if _content(first / name) != _content(second / name))


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None
