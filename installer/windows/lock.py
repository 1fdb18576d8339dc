"""What the lock says for Windows: the packages of the program, and those that freeze it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from packaging.markers import Marker

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

PROJECT: Final = "caseapp (pyproject.toml)"
EXTRAS: Final = ("psycopg", "python-pkcs11")
"""Packages of the project's extras, which the installed program has: for a shared store, and for a certificate on a
card."""

FREEZER: Final = "pyinstaller"

WINDOWS: Final = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": "3.12.10",
    "python_version": "3.12",
    "sys_platform": "win32",
    "extra": "",
}
"""The computer for which the program is made."""

_HEAD = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;]+)(?:\s*;\s*(?P<marker>.*?))?\s*\\?$")
_HASH = re.compile(r"--hash=(sha256:[0-9a-f]{64})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """One package of the lock.

    Attributes:
        name: as the lock writes it.
        version: the one that is locked.
        hashes: of the files that may be installed, as pip writes them.
        wanted_by: the packages that ask for it, and the project itself.
    """

    name: str
    version: str
    hashes: tuple[str, ...]
    wanted_by: tuple[str, ...]

    def line(self) -> str:
        """As pip reads it, without the marker, which was asked already."""
        return " ".join((f"{self.name}=={self.version}", *(f"--hash={one}" for one in self.hashes)))


def packages(lock: str) -> tuple[Package, ...]:
    """Every package of the lock that Windows needs, those for development as well.

    Args:
        lock: the text of ``requirements.lock``.

    Raises:
        ValueError: a part of the lock is not written as ``uv pip compile`` writes it.
    """
    found = (_package(part) for part in re.split(r"\n(?=\S)", lock.strip()) if not part.startswith("#"))
    return tuple(one for one in found if one is not None)


def reached(all_of: Sequence[Package], roots: Iterable[str]) -> tuple[Package, ...]:
    """The packages that some need, with what those need in turn, and so on; in the order of the lock."""
    names = set(roots)
    while True:
        more = {one.name for one in all_of if names & set(one.wanted_by)} - names
        if not more:
            return tuple(one for one in all_of if one.name in names)
        names |= more


def shipped(all_of: Sequence[Package]) -> tuple[Package, ...]:
    """The packages that the installed program has."""
    return reached(all_of, [PROJECT, *EXTRAS])


def freezing(all_of: Sequence[Package]) -> tuple[Package, ...]:
    """The packages with which it is frozen."""
    return reached(all_of, [FREEZER])


def _package(part: str) -> Package | None:
    head, _, rest = part.partition("\n")
    found = _HEAD.match(head)
    if found is None:
        message = f"the lock is not as expected: {head!r}"
        raise ValueError(message)
    if found["marker"] and not Marker(found["marker"]).evaluate(WINDOWS):
        return None
    via = rest.partition("# via")[2]
    return Package(
        name=found["name"],
        version=found["version"],
        hashes=tuple(_HASH.findall(part)),
        wanted_by=tuple(line.strip(" #") for line in via.splitlines() if line.strip(" #")),
    )
