"""The makers' key, and the message about a version that is signed with it: see ``caseapp/exchange/update.py``."""

from __future__ import annotations

import base64
import hashlib
import json
from typing import TYPE_CHECKING

from installer.windows.computer import Cannot

if TYPE_CHECKING:
    from pathlib import Path

    from nacl.signing import SigningKey


def new_key(file: Path) -> str:
    """Make a key that signs versions; gives the public part, in hex. The file is the makers' secret.

    Raises:
        Cannot: there is a file of that name.
    """
    from nacl.signing import SigningKey

    if file.exists():
        message = f"{file} is there already."
        raise Cannot(message)
    key = SigningKey.generate()
    file.touch(mode=0o600)
    file.write_text(bytes(key).hex() + "\n", encoding="ascii")
    return bytes(key.verify_key).hex()


def put_public(file: Path, program: Path) -> None:
    """Put the public part into the frozen program, which then knows the makers' messages."""
    from caseapp.exchange.update import KEY

    target = program / "_internal" / "caseapp" / "resources" / KEY
    target.write_text(bytes(_key(file).verify_key).hex() + "\n", encoding="ascii")


def write_message(file: Path, version: str, package: Path) -> Path:
    """Write the signed message about an MSI beside it."""
    from caseapp.exchange.update import FILE

    with package.open("rb") as data:
        digest = hashlib.file_digest(data, "sha256").hexdigest()
    signed = json.dumps({"version": version, "file": package.name, "sha256": digest}, sort_keys=True)
    signature = base64.b64encode(_key(file).sign(signed.encode()).signature).decode()
    target = package.with_name(FILE)
    target.write_text(json.dumps({"signed": signed, "signature": signature}) + "\n", encoding="utf-8")
    return target


def _key(file: Path) -> SigningKey:
    from nacl.signing import SigningKey

    try:
        return SigningKey(bytes.fromhex(file.read_text(encoding="ascii").strip()))
    except (OSError, ValueError) as error:
        message = f"{file} holds no key; make one with --new-release-key."
        raise Cannot(message) from error
