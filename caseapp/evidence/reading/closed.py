"""Files that stay closed here, for their kind or their size: what somebody can do to have their content taken in."""

from __future__ import annotations

_PACKED = (
    "Dit is een archief van een soort die Caseapp niet opent. Pak het uit met een ander programma, "
    "en neem de bestanden die u nodig hebt apart op."
)
_MAILBOX = (
    "Dit is een postbus van Outlook. Caseapp opent die niet. Open hem in Outlook, bewaar de mails die u nodig hebt "
    "elk als bestand (.msg of .eml), en neem die op."
)
_BACKUP = (
    "Dit is een reservekopie van WhatsApp. Die is versleuteld. Exporteer de chat op de telefoon "
    "(in de chat: Meer, Chat exporteren), en neem die export op."
)
_LARGE = (
    "Dit archief is te groot om erin te kijken. Pak het uit met een ander programma, en neem de chat en de bestanden "
    "die u nodig hebt apart op."
)
_USTAR = 257
_STARTS = (
    (b"7z\xbc\xaf\x27\x1c", _PACKED),
    (b"Rar!\x1a\x07", _PACKED),
    (b"\x1f\x8b", _PACKED),
    (b"BZh", _PACKED),
    (b"\xfd7zXZ\0", _PACKED),
    (b"\x28\xb5\x2f\xfd", _PACKED),
    (b"MSCF", _PACKED),
    (b"!BDN", _MAILBOX),
    (b"PK\x03\x04", _LARGE),
)


def what_to_do(start: bytes, name: str) -> tuple[str, ...]:
    """A sentence on what to do with a file that is not opened; nothing where the program does not know it either.

    Args:
        start: its first bytes.
        name: what it is called.
    """
    if ".crypt" in name.casefold()[-9:]:
        return (_BACKUP,)
    if start[_USTAR : _USTAR + 5] == b"ustar":
        return (_PACKED,)
    return next(((told,) for sign, told in _STARTS if start.startswith(sign)), ())
