"""What the IT department laid down for this computer, and where a user's own data are.

On Windows the installation and the group policy write it in the registry; elsewhere nothing is laid down. The policy
goes before the installation, and what holds for the whole computer before what holds for one user.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

PORTABLE: Final = "caseapp-portable.txt"
"""Beside the program it says that the data are there too, as on a stick."""

PLACES: Final = (
    ("HKEY_LOCAL_MACHINE", r"Software\Policies\Caseapp"),
    ("HKEY_CURRENT_USER", r"Software\Policies\Caseapp"),
    ("HKEY_LOCAL_MACHINE", r"Software\Caseapp"),
    ("HKEY_CURRENT_USER", r"Software\Caseapp"),
)

LANGUAGES: Final = ("nl", "en")


@dataclass(frozen=True, slots=True, kw_only=True)
class Provided:
    """What was laid down; empty where nothing was.

    Attributes:
        language: ``nl`` or ``en``, for who has chosen none.
        store: the folder or the address of the organisation's store, for who has no store yet.
        updates: the folder or the address where the organisation puts new versions.
    """

    language: str = ""
    store: str = ""
    updates: str = ""


@cache
def provided() -> Provided:
    """What was laid down for this computer, looked up once."""
    return Provided(language=_language(_value("Language")), store=_value("Store"), updates=_value("Updates"))


def own_folder() -> Path:
    """Where this user's data are: beside a portable program, else where the system keeps a user's data."""
    if getattr(sys, "frozen", False):
        beside = Path(sys.executable).parent
        if (beside / PORTABLE).is_file():
            return beside / "data"
    import platformdirs

    return Path(platformdirs.user_data_dir("Caseapp", appauthor=False))


def _language(text: str) -> str:
    found = text.casefold()
    return found if found in LANGUAGES else ""


def _value(name: str) -> str:
    if sys.platform == "win32":
        import winreg

        for root, key in PLACES:
            try:
                with winreg.OpenKey(getattr(winreg, root), key, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY) as found:
                    value, kind = winreg.QueryValueEx(found, name)
                    if kind == winreg.REG_EXPAND_SZ:  # as a policy may write it, with %USERNAME% and such
                        value = winreg.ExpandEnvironmentStrings(value)
            except OSError:
                continue
            if isinstance(value, str) and value.strip():
                return value.strip()
    return ""
