"""The MSI: which files, where, and what Windows keeps about them. The tables are in `msi_table.py`."""

from __future__ import annotations

import hashlib
import json
import uuid
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from installer.windows.cabinet import SOURCE, make_cabinet
from installer.windows.computer import Failed
from installer.windows.msi_table import Row, fixed_tables, shaped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from installer.windows.computer import Windows

SPACE: Final = uuid.UUID("6f0f4c3e-6a0d-5a51-9a55-1f7a3f3d2c10")
"""Caseapp's own, from which every identifier in the MSI is derived; never to be changed."""

MOMENT: Final = 134_118_432_000_000_000
"""The first day of 2026 as Windows counts: tenths of a microsecond since 1601."""

VITAL: Final = 512
SIXTY_FOUR: Final = 256


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """The rows that follow from the files of the program."""

    files: tuple[tuple[str, Path], ...]
    tables: dict[str, list[Row]]


def identifier(*names: str) -> str:
    """A GUID that is always the same for the same names."""
    return "{" + str(uuid.uuid5(SPACE, "/".join(names))).upper() + "}"


def pack(windows: Windows, program: Path, version: str, target: Path) -> Path:
    """Make the MSI of a frozen program.

    Args:
        windows: whose library writes it.
        program: the program's folder.
        version: ``1.2.3``; Windows compares the first three numbers.
        target: the file to write.

    Raises:
        Failed: Windows' library refused.
    """
    work = windows.folder / "msi"
    work.mkdir(parents=True, exist_ok=True)
    packed = rows_of(program)
    cabinet = _cabinet(windows, work / "caseapp.cab", packed.files)
    icon = windows.folder / "freezing" / "caseapp.ico"
    tables = fixed_tables(version, identifier, last=len(packed.files)) | packed.tables
    for name, rows in fixed_tables(version, identifier, last=len(packed.files)).items():
        if name in packed.tables:
            tables[name] = [*rows, *packed.tables[name]]
    tables["Icon"] = [["caseapp.ico", {"file": windows.path(icon)}]]
    tables["_Streams"] = [["caseapp.cab", {"file": windows.path(cabinet)}]]
    mark = hashlib.sha256(json.dumps(shaped(tables), sort_keys=True).encode() + cabinet.read_bytes()).hexdigest()
    given = {"tables": shaped(tables), "summary": _summary(version, identifier("package", version, mark))}
    written = work / "tables.json"
    written.write_text(json.dumps(given), encoding="utf-8")
    made = work / "made.msi"
    script = Path(__file__).with_name("msi_database.py")
    code, said = windows.run(windows.python, script, written, made, seconds=600)
    if code != 0 or not made.exists():
        message = f"the MSI could not be written: {said[-1500:]}"
        raise Failed(message)
    made.replace(target)
    return target


def _cabinet(windows: Windows, target: Path, files: tuple[tuple[str, Path], ...]) -> Path:
    """The cabinet, unless it was made from just these files."""
    found = hashlib.sha256(SOURCE.read_bytes())
    for key, path in files:
        found.update(f"{key} {path.stat().st_size}\n".encode() + path.read_bytes())
    mark = target.with_suffix(".sha256")
    if not target.exists() or not mark.exists() or mark.read_text(encoding="ascii") != found.hexdigest():
        mark.unlink(missing_ok=True)
        make_cabinet(windows, target, files)
        mark.write_text(found.hexdigest(), encoding="ascii")
    return target


def rows_of(program: Path) -> Packed:
    """The rows of a folder: one component for each file, so that Windows can repair each by itself."""
    tables: dict[str, list[Row]] = {name: [] for name in ("Directory", "Component", "File", "FeatureComponents")}
    folders, files = {PurePosixPath(): "INSTALLDIR"}, []
    names: dict[PurePosixPath, set[str]] = {}
    for path in sorted(program.rglob("*"), key=lambda one: one.relative_to(program).as_posix()):
        inside = PurePosixPath(path.relative_to(program).as_posix())
        short = f"{short_name(inside.name, names.setdefault(inside.parent, set()))}|{inside.name}"
        if path.is_dir():
            folders[inside] = f"d{hashlib.sha256(str(inside).encode()).hexdigest()[:16]}"
            tables["Directory"].append([folders[inside], folders[inside.parent], short])
            continue
        key = key_of(inside)
        files.append((key, path))
        part = identifier("component", str(inside))
        tables["Component"].append([f"c{key}", part, folders[inside.parent], SIXTY_FOUR, None, key])
        tables["File"].append([key, f"c{key}", short, path.stat().st_size, None, None, VITAL, len(files)])
        tables["FeatureComponents"].append(["Caseapp", f"c{key}"])
    return Packed(files=tuple(files), tables=tables)


def key_of(inside: PurePosixPath) -> str:
    """The key of a file: its own name for the programs, which other tables name."""
    if len(inside.parts) == 1 and inside.suffix == ".exe":
        return inside.name
    return f"f{hashlib.sha256(str(inside).encode()).hexdigest()[:20]}"


def short_name(name: str, taken: set[str]) -> str:
    """A name of eight characters and three, as a file system may ask that knows no others; new in its folder."""
    stem, dot, end = name.rpartition(".")
    stem, end = (stem, _plain(end)[:3]) if dot and stem else (name, "")
    for number in range(1, 10_000):
        tail = f"~{number}"
        found = f"{(_plain(stem) or 'X')[: 8 - len(tail)]}{tail}{'.' + end if end else ''}"
        if found not in taken:
            taken.add(found)
            return found
    message = f"too many names like {name}"
    raise ValueError(message)


def _plain(text: Iterable[str]) -> str:
    return "".join(one for one in "".join(text).upper() if one.isascii() and one.isalnum())


def _summary(version: str, package: str) -> dict[str, str | int]:
    """What Windows shows of the file itself, and needs to know before it reads on."""
    return {
        "1": 1252,
        "2": "Installation Database",
        "3": f"Caseapp {version}",
        "4": "Caseapp",
        "5": "Installer",
        "6": "Caseapp: meldingen van ongewenst gedrag op school, volgens het eigen protocol.",
        "7": "x64;1043",
        "9": package,
        "12": MOMENT,
        "13": MOMENT,
        "14": 500,
        "15": 2,
        "18": "installer/build.py",
        "19": 2,
    }
