"""Signs what is made, when there is a certificate: with ``signtool`` on Windows, with ``osslsigncode`` elsewhere."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Final

from installer.windows.computer import Cannot

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

PASSWORD: Final = "CASEAPP_SIGN_PASSWORD"  # noqa: S105 - the variable's name
CLOCK: Final = "CASEAPP_SIGN_CLOCK"
"""The address of a server that signs the moment, from the environment; without one the signature ends with the
certificate."""


def sign(files: Iterable[Path], certificate: Path) -> None:
    """Sign files in place.

    Raises:
        Cannot: the certificate is not there, or the tool is not, or refuses.
    """
    if not certificate.is_file():
        message = f"the certificate {certificate} is not there."
        raise Cannot(message)
    tool = "signtool" if sys.platform == "win32" else "osslsigncode"
    if shutil.which(tool) is None:
        message = f"{tool} is needed to sign, and is not here."
        raise Cannot(message)
    for file in files:
        _signed(tool, file, certificate)


def _signed(tool: str, file: Path, certificate: Path) -> None:
    password, clock = os.environ.get(PASSWORD, ""), os.environ.get(CLOCK, "")
    if tool == "signtool":
        when = ["/tr", clock, "/td", "sha256"] if clock else []
        command = [tool, "sign", "/fd", "sha256", "/f", str(certificate), "/p", password, *when, str(file)]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
    else:
        when = ["-ts", clock] if clock else []
        new = file.with_name(f"{file.name}.signed")
        command = [
            tool, "sign", "-h", "sha256", "-pkcs12", str(certificate), "-readpass", "/dev/stdin", "-n", "Caseapp",
            *when, "-in", str(file), "-out", str(new),
        ]  # fmt: skip
        done = subprocess.run(command, check=False, capture_output=True, text=True, input=password)
        if done.returncode == 0:
            new.replace(file)
    if done.returncode != 0:
        message = f"{file.name} could not be signed: {(done.stderr or done.stdout)[-400:]}"
        raise Cannot(message)
