"""Whether two builds give the same files."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from caseapp.cli.contents import write_list
from installer.windows import bill, freeze, msi, portable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from installer.windows.computer import Windows

SHOWN: Final = 10
NAMED: Final = (
    "caseapp.exe", "caseapp-cli.exe", "_internal/caseapp.pyz", f"{bill.FOLDER}/{bill.BILL}",
    f"{bill.FOLDER}/LICENCES.txt",
)  # fmt: skip
"""What is told of by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What one build makes: the program's folder, the MSI and the portable ZIP."""

    program: Path
    package: Path
    zipped: Path


def again(windows: Windows, made: Made, version: str) -> bool:
    """Make everything once more, in another folder, compare, and tell; whether all is the same.

    Args:
        windows: where it is made.
        made: what was made the first time, unsigned.
        version: of the program.
    """
    out = made.package.parent / "again"
    shutil.rmtree(out, ignore_errors=True)
    (windows.folder / "msi" / "caseapp.sha256").unlink(missing_ok=True)  # squeezed anew too
    second = freeze.freeze(windows, version, out)
    bill.write(windows, version, second)
    write_list(second)
    twin = Made(
        program=second,
        package=msi.pack(windows, second, version, out / made.package.name),
        zipped=portable.pack(second, out / made.zipped.name),
    )
    different = list(compared(made, twin))
    print(f"Made twice: {', '.join(different[:SHOWN]) + ' differ' if different else 'the same files'}")
    shutil.rmtree(out)
    return not different


def compared(first: Made, other: Made) -> Iterator[str]:
    """Tell of everything whether it is the same, with its hash; gives the names of what is not."""
    yield from differing(first.program, other.program)
    files = sorted(path for path in first.program.rglob("*") if path.is_file())
    print(f"compared: {len(files)} files of the program, byte by byte; among them")
    named = [name for name in NAMED if (first.program / name).is_file()]
    pairs = [(first.program / name, other.program / name) for name in named]
    for one, twin in (*pairs, (first.package, other.package), (first.zipped, other.zipped)):
        hashes = [hashlib.sha256(_content(path) or b"").hexdigest() for path in (one, twin)]
        same = hashes[0] == hashes[1]
        print(f"  {'same' if same else 'DIFFERENT':<10}{one.name:<36}{hashes[0]}{'' if same else f' and {hashes[1]}'}")
        if not same:
            yield one.name


def differing(first: Path, second: Path) -> list[str]:
    """The names of the files that are not the same in two folders, or are in one alone."""
    names = {path.relative_to(one).as_posix() for one in (first, second) for path in one.rglob("*") if path.is_file()}
    return sorted(name for name in names if _content(first / name) != _content(second / name))


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None
