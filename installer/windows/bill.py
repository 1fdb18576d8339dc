"""The bill of materials (CycloneDX 1.6) and the licences, which go with the program."""

from __future__ import annotations

import json
import uuid
from email.parser import HeaderParser
from itertools import starmap
from typing import TYPE_CHECKING, Final

from installer.windows.freeze import ROOT
from installer.windows.lock import packages, shipped
from installer.windows.native import PYTHON, brought_by, found_in, unknown_in, version_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message
    from pathlib import Path

    from installer.windows.computer import Windows
    from installer.windows.lock import Package
    from installer.windows.native import Native

FOLDER: Final = "licences"
BILL: Final = "caseapp.cdx.json"
SPACE: Final = uuid.UUID("6f0f4c3e-6a0d-5a51-9a55-1f7a3f3d2c10")
UNSAID: Final = {"sqlcipher3": "Zlib AND BSD-3-Clause"}
"""Packages that do not name their licence: what stands in their source, and in SQLCipher's, which they bring."""

TEXTS: Final = ROOT / "installer" / "windows" / "licence"
"""Texts of licences that the packages under them do not bring."""

NAMES: Final = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS")
COMMERCIAL: Final = "LicenseRef-Qt-Commercial.txt"
"""What Qt's package brings is a licence that is bought; it is used here under the other one, the LGPL."""

LONGEST: Final = 80
"""Characters of a licence's name; what is longer is its text."""

CPYTHON: Final[dict[str, object]] = {
    "type": "library",
    "bom-ref": "pkg:generic/cpython@3.12",
    "name": "CPython",
    "version": "3.12",
    "licenses": [{"license": {"id": "PSF-2.0"}}],
    "purl": "pkg:generic/cpython@3.12",
}


def write(windows: Windows, version: str, program: Path) -> None:
    """Write both into the program's folder: what is in it, in which version, under which licence.

    Raises:
        ValueError: a package does not say its licence, or there is a library that nobody knows.
    """
    strange = unknown_in(program, brought_by(windows.packages.glob("*.dist-info/RECORD")))
    if strange:
        message = f"nobody has listed in native.py what these are: {', '.join(strange)}"
        raise ValueError(message)
    natives = [(one, files, version_of(program / files[0])) for one, files in found_in(program) if one is not PYTHON]
    every = shipped(packages((ROOT / "requirements.lock").read_text(encoding="utf-8")))
    found = [(one, _about(windows.packages, one)) for one in every]
    target = program / FOLDER
    target.mkdir(exist_ok=True)
    bill = _bill(version, [*(_component(one, about) for one, (about, _) in found), *starmap(_native, natives)])
    (target / BILL).write_text(json.dumps(bill, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    lines = [f"{one.name} {one.version}: {licence_of(about)}" for one, (about, _) in found]
    lines += [f"{' '.join(filter(None, (one.name, at)))}: {one.licence}" for one, _, at in natives]
    head = f"Caseapp {version}: EUPL-1.2 (caseapp.txt)\nCPython 3.12: PSF-2.0\n"
    (target / "LICENCES.txt").write_text(head + "\n".join(lines) + "\n", encoding="utf-8")
    (target / "caseapp.txt").write_bytes((ROOT / "LICENSE").read_bytes())
    for text in TEXTS.iterdir():
        (target / text.name).write_bytes(text.read_bytes())
    for one, (_, folder) in found:
        for name, text in texts_of(folder):
            (target / f"{one.name}-{name}").write_bytes(text.read_bytes())


def texts_of(folder: Path) -> Iterator[tuple[str, Path]]:
    """The texts of licences that a package brings, each with a name of its own: one may bring several of one name.

    Args:
        folder: the package's ``.dist-info``.
    """
    for text in sorted(folder.rglob("*")):
        inside = text.relative_to(folder).parts
        said = inside[0] == "licenses" or text.name.upper().startswith(NAMES)
        if said and text.is_file() and text.name != COMMERCIAL:
            name = "-".join(part for part in inside if part.casefold() != "licenses")
            yield f"{name.removesuffix('.txt')}.txt", text


def licence_of(about: Message) -> str:
    """The licence that a package names.

    Raises:
        ValueError: it names none.
    """
    said = about["License-Expression"] or ""
    classes = [line.rpartition("::")[2].strip() for line in about.get_all("Classifier", []) if "License ::" in line]
    short = (about["License"] or "").strip()
    unsaid = UNSAID.get(str(about["Name"]).casefold(), "")
    found = (
        said or unsaid or (short if short and "\n" not in short and len(short) < LONGEST else "") or " / ".join(classes)
    )
    if not found:
        message = f"{about['Name']} names no licence"
        raise ValueError(message)
    return found


def _about(packages_at: Path, one: Package) -> tuple[Message, Path]:
    wanted = one.name.replace("-", "_").casefold()
    for folder in packages_at.glob("*.dist-info"):
        name, _, version = folder.name.removesuffix(".dist-info").rpartition("-")
        if name.replace("-", "_").replace(".", "_").casefold() == wanted and version == one.version:
            return HeaderParser().parsestr((folder / "METADATA").read_text(encoding="utf-8")), folder
    message = f"{one.name} {one.version} is not among the packages for Windows"
    raise ValueError(message)


def _component(one: Package, about: Message) -> dict[str, object]:
    address = f"pkg:pypi/{one.name}@{one.version}"
    licence = licence_of(about)
    return {
        "type": "library",
        "bom-ref": address,
        "name": one.name,
        "version": one.version,
        "purl": address,
        "licenses": [
            {"expression": licence}
            if about["License-Expression"] or " AND " in licence
            else {"license": {"name": licence}}
        ],
        "hashes": [],
    }


def _native(one: Native, files: list[str], version: str) -> dict[str, object]:
    return {
        "type": "library",
        "bom-ref": f"native:{one.name}",
        "name": one.name,
        "version": version,
        "licenses": [{"license": {"name": one.licence}}],
        "evidence": {"occurrences": [{"location": name} for name in files]},
    }


def _bill(version: str, components: list[dict[str, object]]) -> dict[str, object]:
    everything: list[dict[str, object]] = [
        CPYTHON,
        *({key: value for key, value in one.items() if value} for one in components),
    ]
    mark = uuid.uuid5(SPACE, json.dumps(everything, sort_keys=True))
    root = f"pkg:generic/caseapp@{version}"
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{mark}",
        "version": 1,
        "metadata": {
            "timestamp": "2026-01-01T00:00:00Z",
            "component": {
                "type": "application",
                "bom-ref": root,
                "name": "Caseapp",
                "version": version,
                "licenses": [{"license": {"id": "EUPL-1.2"}}],
            },
        },
        "components": everything,
        "dependencies": [{"ref": root, "dependsOn": [str(one["bom-ref"]) for one in everything]}],
    }
