"""How a command can end."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """The exit codes; they are documented in ``caseapp --help`` and do not change."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    CANNOT = 3
    FAULT = 4
    STOPPED = 130


MEANING = (
    (Exit.DONE, "gedaan, of alles klopt"),
    (Exit.REFUSED, "mag niet, vraagt een uitleg, of er is iets gevonden dat niet klopt"),
    (Exit.USAGE, "de opdracht of wat u invulde klopt niet; er is niets geschreven"),
    (Exit.CANNOT, "het kan niet: schijf, sleutel, wachtwoord, opslag of scherm"),
    (Exit.FAULT, "een fout in het programma zelf"),
    (Exit.STOPPED, "gestopt met Ctrl+C"),
)
"""Each code and what it says."""
