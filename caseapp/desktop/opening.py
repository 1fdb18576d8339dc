"""How the desktop comes to its office: loaded when the worker first asks, not before the window is there."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.ledger import Keychain
    from caseapp.office.joining.address import Address
    from caseapp.office.office import Office


class OfficeAt(Protocol):
    """Opens a store elsewhere, such as one that is shared; what is this computer's stays in its own folder."""

    def __call__(self, address: Address, own: Path, *, create: bool = False) -> Office:
        """The office; ``create`` makes a store on a server where there is none."""


def make_office(folder: Path) -> Office:
    """The office over this computer's folder, or over the place that is written down there."""
    from caseapp.bootstrap import open_known_office

    return open_known_office(folder)


def office_at(address: Address, own: Path, *, create: bool = False) -> Office:
    """The office over a store elsewhere, such as one that is shared; what is this computer's stays here."""
    from caseapp.bootstrap import open_office_at

    return open_office_at(address, own, create=create)


def own_keychain() -> Keychain:
    """This computer's keychain, for the password of a server."""
    from caseapp.ledger import Keychain

    return Keychain()


def now() -> datetime:
    """This moment."""
    return datetime.now(UTC)
