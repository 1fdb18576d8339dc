"""What this computer keeps of how one likes the program: no secret and no case, in one small file."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from pathlib import Path

FILE = "desktop.json"
FOLLOW, LIGHT, DARK = "follow", "light", "dark"
LARGEST = 1024 * 1024
"""Bytes: what is larger was not written here."""

IDLE_MOST = 24 * 60
IDLE_MINUTES = 10
"""After so long without a key or the mouse the program is locked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What was chosen on this computer.

    ``idle_minutes`` 0 never locks by itself; ``theme`` is one of ``follow`` (the system), ``light`` and ``dark``;
    ``text_percent`` is the size of text beside the system's own; ``notify`` tells of what becomes due; ``language`` is
    ``nl`` or ``en``; ``window`` is where the window was, as Qt keeps it. With what the organisation signs:
    ``certificate`` is the path of its file, ``card`` that of the library of a card with the certificate ``card_label``,
    ``in_windows`` the thumbprint of one that Windows keeps, ``with_card`` and ``with_windows`` which was used last,
    ``stamps`` the server for time stamps, ``issuer`` the file of the issuer's certificates and ``ask_issuer`` whether
    that is asked what it revoked. No password or PIN.
    """

    idle_minutes: int = IDLE_MINUTES
    theme: str = FOLLOW
    text_percent: int = 100
    notify: bool = True
    language: str = "nl"
    window: bytes = b""
    certificate: str = ""
    card: str = ""
    card_label: str = ""
    with_card: bool = False
    in_windows: str = ""
    with_windows: bool = False
    stamps: str = ""
    issuer: str = ""
    ask_issuer: bool = False


class Computer(QObject):
    """Holds the choices; ``changed`` tells that there are others. Without a file they last as long as the program."""

    changed = Signal()

    def __init__(self, file: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self.choices = _read(file) if file else Choices()

    def choose(self, **changes: Any) -> None:  # noqa: ANN401 - the fields of the choices
        """Choose otherwise, and keep it. A disk that does not let us is no reason to stop."""
        chosen = replace(self.choices, **changes)
        if chosen == self.choices:
            return
        self.choices = chosen
        if self._file is not None:
            _write(self._file, chosen)
        self.changed.emit()


def _usual() -> Choices:
    """What holds for who has chosen nothing: in the language that was laid down for this computer."""
    from caseapp.provided import provided

    return Choices(language=provided().language or Choices().language)


def _write(file: Path, choices: Choices) -> None:
    data = asdict(choices) | {"window": b64encode(choices.window).decode()}
    new = file.with_suffix(".new")
    if not file.parent.is_dir():
        return  # nothing is kept here yet, and looking around leaves nothing behind
    try:
        new.write_text(json.dumps(data), encoding="utf-8")
        new.replace(file)
    except OSError:
        return


def _read(file: Path) -> Choices:
    """What the file holds, as far as it is what it should be."""
    usual = _usual()
    try:
        if file.stat().st_size > LARGEST:
            return usual
        data = json.loads(file.read_text(encoding="utf-8"))
        data["window"] = b64decode(data.get("window", ""))
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return usual
    known = {one.name: type(getattr(usual, one.name)) for one in fields(Choices)}
    return replace(usual, **{name: value for name, value in data.items() if _fits(name, value, known.get(name))})


def _fits(name: str, value: object, kind: type | None) -> bool:
    """Whether a value is one that can have been chosen."""
    from caseapp.provided import LANGUAGES

    if type(value) is not kind:
        return False
    if name == "idle_minutes":
        return isinstance(value, int) and 0 <= value <= IDLE_MOST
    among = {"theme": (FOLLOW, LIGHT, DARK), "language": LANGUAGES}.get(name)
    return among is None or value in among
