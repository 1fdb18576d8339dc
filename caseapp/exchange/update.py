"""Whether there is a newer version of the program: a signed file, where the organisation keeps new versions.

The program never looks by itself. The file is signed by the makers; their public key comes with the program that they
build. What it says of the new version is told; nothing is fetched or installed.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from caseapp.asset import asset

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE: Final = "caseapp-version.json"
KEY: Final = "update_key.txt"
"""In `resources/` of a program that the makers built: their public key (Ed25519, in hex)."""

LARGEST: Final = 64 * 1024
BEFORE_A_PAGE: Final = b"\xef\xbb\xbf \t\r\n"
"""What may stand before a web page: the mark of UTF-8, and what is not seen."""

NO_PLACE: Final = "Er is niet ingesteld waar nieuwe versies staan. Vraag uw ICT-beheerder om de map of het adres."
NO_KEY: Final = "Dit programma kan een nieuwe versie niet controleren. Gebruik het programma dat de makers uitgeven."
NO_FILE: Final = (
    "In {place} staat geen bericht over een nieuwe versie. Vraag uw ICT-beheerder om {file} daar te zetten."
)
NOT_SAFE: Final = "Het adres {place} is niet beveiligd. Gebruik een adres dat met https:// begint, of een map."
UNREACHABLE: Final = "{place} is niet te bereiken. Controleer het netwerk en probeer het later opnieuw."
A_PAGE: Final = (
    "{place} geeft een webpagina, geen bericht over een nieuwe versie. Meld u eerst aan op het netwerk, of vraag uw "
    "ICT-beheerder of het adres klopt."
)
FALSE: Final = (
    "Het bericht in {place} is niet van de makers van Caseapp, of het is veranderd. Installeer niets, en vertel het uw "
    "ICT-beheerder."
)


class UpdateError(Exception):
    """It cannot be told whether there is a newer version; a Dutch sentence says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A version that the makers signed.

    Attributes:
        version: its number.
        file: the name of its MSI, beside the message.
        sha256: of the MSI, in hex.
        newer: whether it is newer than this program.
    """

    version: str
    file: str
    sha256: str
    newer: bool


def look(place: str, own: str, *, key: str | None = None) -> Release:
    """Look at a place which version is there.

    Args:
        place: a folder, or an address that begins with https://.
        own: the version of this program.
        key: the makers' public key in hex; the one that came with the program when left out.

    Raises:
        UpdateError: nothing is there, it is not signed by the makers, or it cannot be reached.
    """
    if not place:
        raise UpdateError(NO_PLACE)
    public = key or _own_key()
    says = _opened(_message(place), public, place)
    try:
        version, file, sha256 = (str(says[name]) for name in ("version", "file", "sha256"))
        return Release(version=version, file=file, sha256=sha256, newer=_numbers(version) > _numbers(own))
    except (KeyError, ValueError) as error:
        raise UpdateError(FALSE.format(place=place)) from error


def _own_key() -> str:
    try:
        return asset(KEY).read_text(encoding="ascii").strip()
    except (FileNotFoundError, UnicodeDecodeError) as error:
        raise UpdateError(NO_KEY) from error


def _message(place: str) -> bytes:
    if "://" in place:
        return _fetched(place)
    try:
        with (Path(place) / FILE).open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError as error:
        if Path(place).is_dir():
            raise UpdateError(NO_FILE.format(place=place, file=FILE)) from error
        raise UpdateError(UNREACHABLE.format(place=place)) from error
    except (OSError, ValueError) as error:
        raise UpdateError(UNREACHABLE.format(place=place)) from error


def _fetched(place: str) -> bytes:
    from caseapp.exchange.fetch import Missing, Unreachable, Unsafe, fetch

    try:
        found = fetch(f"{place.rstrip('/')}/{FILE}", LARGEST + 1)
    except Unsafe as error:
        raise UpdateError(NOT_SAFE.format(place=str(error).removesuffix(f"/{FILE}"))) from error
    except Missing as error:
        raise UpdateError(NO_FILE.format(place=place, file=FILE)) from error
    except Unreachable as error:
        raise UpdateError(UNREACHABLE.format(place=place)) from error
    if found.lstrip(BEFORE_A_PAGE).startswith(b"<"):
        raise UpdateError(A_PAGE.format(place=place))
    return found


def _opened(message: bytes, public: str, place: str) -> Mapping[str, object]:
    """What was signed, when the makers signed it."""
    from nacl.exceptions import CryptoError
    from nacl.signing import VerifyKey

    if len(message) > LARGEST:
        raise UpdateError(FALSE.format(place=place))
    try:
        given = json.loads(message)
        signed = str(given["signed"]).encode()
        VerifyKey(bytes.fromhex(public)).verify(signed, base64.b64decode(str(given["signature"]), validate=True))
        says = json.loads(signed)
    except (CryptoError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise UpdateError(FALSE.format(place=place)) from error
    if not isinstance(says, dict):
        raise UpdateError(FALSE.format(place=place))
    return says


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
