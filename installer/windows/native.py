"""What the program's folder holds that is no Python package of its own: libraries inside packages, fonts, Windows' own.

A library that nobody has listed here, and that no package of the lock brings, ends the build: it would be shipped with
nobody knowing its licence.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

BINARY: Final = (".dll", ".exe", ".pyd")


@dataclass(frozen=True, slots=True, kw_only=True)
class Native:
    """Something that others made: its name, its licence (SPDX), and patterns of the files that are or hold it."""

    name: str
    licence: str
    files: tuple[str, ...]


PYTHON: Final = Native(name="CPython", licence="PSF-2.0", files=("_internal/python3*.dll", "_internal/*.pyd"))
NATIVE: Final = (
    PYTHON,
    Native(name="PyInstaller", licence="GPL-2.0-or-later WITH Bootloader-exception", files=("caseapp*.exe",)),
    Native(name="Qt", licence="LGPL-3.0-only", files=("PySide6/Qt6*.dll", "plugins/*/q*.dll")),
    Native(name="OpenSSL", licence="Apache-2.0", files=("libcrypto-3*.dll", "libssl-3*.dll", "bindings/_rust.pyd")),
    Native(name="SQLite", licence="blessing", files=("_internal/sqlite3.dll",)),
    Native(name="SQLCipher", licence="BSD-3-Clause", files=("sqlcipher3/_sqlite3*.pyd",)),
    Native(name="libffi", licence="MIT", files=("libffi-*.dll", "_cffi_backend*.pyd")),
    Native(
        name="Microsoft Visual C++ and Universal C runtime",
        licence="LicenseRef-Microsoft-redistributable",
        files=("VCRUNTIME140*.dll", "MSVCP140*.dll", "concrt140.dll", "ucrtbase.dll", "api-ms-win-*.dll"),
    ),
    Native(name="libheif", licence="LGPL-3.0-or-later", files=("libheif-*.dll",)),
    Native(name="libde265", licence="LGPL-3.0-or-later", files=("libde265-*.dll",)),
    Native(
        name="GCC runtime", licence="GPL-3.0-or-later WITH GCC-exception-3.1", files=("libgcc_s*.dll", "libstdc++*.dll")
    ),
    Native(name="winpthreads", licence="MIT", files=("libwinpthread-*.dll",)),
    Native(name="libsodium", licence="ISC", files=("nacl/_sodium.pyd",)),
    Native(name="PDFium", licence="BSD-3-Clause AND Apache-2.0", files=("pdfium.dll",)),
    Native(name="libpq (PostgreSQL)", licence="PostgreSQL", files=("libpq-*.dll",)),
    Native(name="libxml2 and libxslt", licence="MIT", files=("lxml/etree*.pyd",)),
    Native(name="MediaInfo", licence="BSD-2-Clause", files=("MediaInfo.dll",)),
    Native(name="FreeType", licence="FTL", files=("PIL/_imagingft*.pyd",)),
    Native(
        name="libjpeg-turbo, OpenJPEG, zlib", licence="IJG AND BSD-2-Clause AND Zlib", files=("PIL/_imaging.*.pyd",)
    ),
    Native(name="Little CMS", licence="MIT", files=("PIL/_imagingcms*.pyd",)),
    Native(name="libwebp", licence="BSD-3-Clause", files=("PIL/_webp*.pyd",)),
    Native(name="Noto fonts", licence="OFL-1.1", files=("fonts/Noto*.ttf", "fonts/CaseappHangul.ttf")),
    Native(name="DejaVu fonts", licence="Bitstream-Vera", files=("fonts/DejaVu*.ttf",)),
    Native(name="Droid Sans Fallback", licence="Apache-2.0", files=("fonts/Droid*.ttf",)),
    Native(name="sRGB profile", licence="Zlib", files=("fonts/sRGB.icc",)),
)


def found_in(program: Path) -> Iterator[tuple[Native, list[str]]]:
    """What is listed and is there, with the names of its files."""
    names = sorted(path.relative_to(program).as_posix() for path in program.rglob("*") if path.is_file())
    for one in NATIVE:
        if files := [name for name in names if _is_of(one, name)]:
            yield one, files


def unknown_in(program: Path, brought: Iterable[str]) -> list[str]:
    """The names of libraries and programs that are not listed, and that no package brings.

    Args:
        program: the program's folder.
        brought: the names of files, without folders, that packages of the lock bring.
    """
    known = set(brought)
    files = (path.relative_to(program).as_posix() for path in program.rglob("*") if path.suffix.lower() in BINARY)
    return sorted(
        name for name in files if PurePosixPath(name).name not in known and not any(_is_of(one, name) for one in NATIVE)
    )


def brought_by(records: Iterable[Path]) -> set[str]:
    """The names of the files that packages bring, without their folders, from what the installer wrote down of each."""
    found: set[str] = set()
    for record in records:
        with record.open(encoding="utf-8", newline="") as lines:
            found.update(PurePosixPath(row[0].replace("\\", "/")).name for row in csv.reader(lines) if row)
    return found


def version_of(file: Path) -> str:
    """The version that a library of Windows says of itself; empty where it says none. A program's is Caseapp's own."""
    if file.suffix.lower() not in (".dll", ".pyd"):
        return ""
    key = "ProductVersion".encode("utf-16-le")
    said = re.search(key + rb"(?:\0\0)+((?:[0-9., ]\0){3,40})", file.read_bytes())
    return said[1].decode("utf-16-le").replace(", ", ".").replace(",", ".").strip(" .") if said else ""


def _is_of(one: Native, name: str) -> bool:
    return any(PurePosixPath(name).match(pattern) for pattern in one.files)
