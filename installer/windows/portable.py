"""The portable program: a ZIP to unpack anywhere, also on a stick; its data come beside it."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

MARK: Final = "caseapp-portable.txt"
"""The file beside the program by which it knows that its data come beside it: as in ``caseapp/provided.py``."""

TEXT: Final = (
    "Caseapp zonder installatie. Start caseapp.exe. Uw gegevens komen in de map data hiernaast.\r\n"
    "Haalt u dit bestand weg, dan komen ze in uw eigen map: %LOCALAPPDATA%\\Caseapp.\r\n"
)
MOMENT: Final = (2026, 1, 1, 0, 0, 0)


def pack(program: Path, target: Path) -> Path:
    """Pack the program's folder; the same program gives the same bytes."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        _add(out, f"{program.name}/{MARK}", TEXT.encode())
        for path in sorted(path for path in program.rglob("*") if path.is_file()):
            _add(out, f"{program.name}/{path.relative_to(program).as_posix()}", path.read_bytes())
    return target


def _add(out: zipfile.ZipFile, name: str, data: bytes) -> None:
    entry = zipfile.ZipInfo(name, MOMENT)
    entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 0, 0o644 << 16
    out.writestr(entry, data, compresslevel=9)
