"""Names of files as strangers chose them, made safe to show and to save."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 150
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\/\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]')
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"com{number}" for number in range(10)), *(f"lpt{number}" for number in range(10))}
)
NAMELESS = "bestand zonder naam"


def safe_name(name: str) -> str:
    """The last part of a name, without what a file system or a reader's eye can be fooled with.

    Marks that turn the direction of writing are taken out: with them ``gpj.exe`` is shown as ``exe.jpg``. Names of
    devices on Windows get a stroke before them. What is too long loses its middle, never its ending.
    """
    last = re.split(r"[\\/]", unicodedata.normalize("NFC", name))[-1]
    kept = "".join(one for one in _FORBIDDEN.sub("", last) if not unicodedata.category(one).startswith("C")).strip(" .")
    if kept.split(".")[0].casefold() in _DEVICES:
        kept = f"_{kept}"
    if len(kept) > LONGEST:
        kept = f"{kept[: LONGEST - 21]}…{kept[-20:]}"
    return kept or NAMELESS
