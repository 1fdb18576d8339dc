"""Whether every file of an installed program is there, and is what the makers put there.

The build of the frozen program writes them down beside its code; of a wheel, the installer does. What a virus scanner
took away, or a broken disk changed, is found so before anybody needs it.
"""

from __future__ import annotations

import hashlib
import sys
from base64 import urlsafe_b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.metadata import Distribution

PACKAGE: Final = "caseapp"
LIST: Final = "contents.txt"
"""In the folder of the program's code: of each file its SHA-256 in hex, two spaces, and its name from the top."""

UNLISTED: Final = frozenset({"caseapp.exe", "caseapp-cli.exe", "_internal/caseapp/resources/update_key.txt"})
"""What is signed, or comes, after the list was made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """The files of a program, each with its SHA-256 in hex; the names are from ``folder``."""

    folder: Path
    files: Mapping[str, str]

    def wrong(self) -> Iterator[str]:
        """The names of files that are gone, or are not what they were; those that cannot be read too."""
        for name, digest in self.files.items():
            try:
                if _digest(self.folder / name) != digest:
                    yield name
            except OSError:
                yield name


def own_contents() -> Contents | None:
    """The files of this program; None where Python runs its source, which nobody wrote down.

    Raises:
        OSError: the list is not there, or cannot be read.
        ValueError: it is damaged.
    """
    if getattr(sys, "frozen", False):
        return read_list(Path(sys.executable).parent)
    from importlib.metadata import Distribution

    # the one that holds this very file: another may be installed beside a checkout
    found = Distribution.discover(name=PACKAGE, path=[str(Path(__file__).resolve().parents[2])])
    return next((kept for one in found if (kept := recorded(one)) is not None), None)


def recorded(installed: Distribution) -> Contents | None:
    """The files of an installed wheel; None where it only tells where the source is."""
    files = {
        str(one): urlsafe_b64decode(one.hash.value + "=" * (-len(one.hash.value) % 4)).hex()
        for one in installed.files or ()
        if one.hash is not None and one.hash.mode == "sha256" and one.parts[0] == PACKAGE
    }
    return Contents(folder=Path(str(installed.locate_file(""))), files=files) if files else None


def list_of(program: Path) -> Path:
    """Where the list of a program's files is."""
    return program / "_internal" / LIST


def write_list(program: Path) -> Path:
    """Write down every file of a program's folder."""
    target = list_of(program)
    target.unlink(missing_ok=True)
    files = {path.relative_to(program).as_posix(): path for path in program.rglob("*") if path.is_file()}
    lines = [f"{_digest(files[name])}  {name}\n" for name in sorted(files.keys() - UNLISTED)]
    target.write_text("".join(lines), encoding="utf-8", newline="\n")
    return target


def read_list(program: Path) -> Contents:
    """What was written down of a program's folder.

    Raises:
        OSError: the list is not there, or cannot be read.
        ValueError: it is damaged.
    """
    lines = [line.partition("  ") for line in list_of(program).read_text(encoding="utf-8").splitlines()]
    files = {name: digest for digest, _, name in lines if name}
    if not files or len(files) < len(lines):
        raise ValueError(LIST)
    return Contents(folder=program, files=files)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
