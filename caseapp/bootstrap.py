"""Builds the objects of the program and hands them on. Nothing here is looked up by anybody else."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from caseapp.asset import asset

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from caseapp.ledger import Keychain, PasswordCost, Store
    from caseapp.office.joining.address import Address
    from caseapp.office.office import Office
    from caseapp.procedure.world import World


LONGEST = 120
"""Characters of the name of a folder that are told."""


def now_utc() -> datetime:
    """This moment."""
    return datetime.now(UTC)


def load_world() -> World:
    """The law and the calendars that come with the program.

    Raises:
        FileNotFoundError: the program's resources are gone.
        ValueError: they are damaged.
    """
    from caseapp.model.term import Region
    from caseapp.procedure.calendar import Calendar, parse_school_holidays
    from caseapp.procedure.law import parse_law
    from caseapp.procedure.world import World

    tables = (path.read_text(encoding="utf-8") for path in sorted(asset("law").glob("*.toml")))
    holidays = parse_school_holidays(asset("calendar", "school_holidays.toml").read_text(encoding="utf-8"))
    return World(law=parse_law(tables), calendars={region: Calendar.of(holidays, region) for region in Region})


def data_folder() -> Path:
    """Where this user's store is kept."""
    from caseapp.provided import own_folder

    return own_folder()


def open_office(
    data_dir: Path,
    *,
    local_dir: Path | None = None,
    store_url: str | None = None,
    clock: Callable[[], datetime] = now_utc,
    cost: PasswordCost | None = None,
    keychain: Keychain | None = None,
    create: bool = True,
) -> Office:
    """Build the office over the store in a folder, or at an address. Nothing is opened yet.

    Args:
        data_dir: the folder of the embedded store.
        local_dir: the folder for what belongs to this computer; ``local`` inside ``data_dir`` when left out.
        store_url: the address of a shared store, in place of the embedded one; the keychain may have its password.
        clock: what time it is, aware.
        cost: how much work a guess at a password costs; moderate when left out.
        keychain: this computer's own when left out.
        create: whether to make a store where there is none.
    """
    from caseapp.ledger import Keychain, PasswordCost, open_store
    from caseapp.office.door import LOCAL
    from caseapp.office.joining.address import scope_of
    from caseapp.office.joining.server import with_password, without_password
    from caseapp.office.office import Office
    from caseapp.office.place import Place
    from caseapp.office.rules import Rules

    local, secrets = store_url is None or store_url.startswith("sqlite"), keychain or Keychain()
    place = Place(
        data=data_dir,
        local=local_dir or data_dir / LOCAL,
        scope=scope_of(store_url or ""),
        url=without_password(store_url or ""),
    )

    def opened() -> Store:
        return open_store(with_password(store_url, secrets) if store_url else place.store_url, create=create)

    return Office(
        open_store=opened,
        place=place,
        rules=Rules(load_world),
        keychain=secrets,
        clock=clock,
        cost=cost or PasswordCost.MODERATE,
        local=local,
    )


def open_known_office(folder: Path) -> Office:
    """The office whose store is in this computer's folder, or at the address that is written down there.

    Raises:
        AddressDamaged: an address is written down, and cannot be read.
    """
    from caseapp.office.joining.address import known_address

    address = known_address(folder)
    return open_office(folder) if address is None else open_office_at(address, folder)


def open_office_at(
    address: Address,
    folder: Path,
    *,
    create: bool = False,
    clock: Callable[[], datetime] = now_utc,
    cost: PasswordCost | None = None,
    keychain: Keychain | None = None,
) -> Office:
    """The office over a store elsewhere; what belongs to this computer stays in its own folder.

    Args:
        address: where the store is.
        folder: this computer's own.
        create: whether to make a store where there is none, on a server.
        clock: as for :func:`open_office`.
        cost: as for :func:`open_office`.
        keychain: as for :func:`open_office`.

    Raises:
        StoreUnreachable: the folder in which the store is cannot be opened, such as a share of a computer that is off.
    """
    from caseapp.office.door import LOCAL

    store, url = (folder, address.url) if address.url else (folder / address.folder, None)
    if url is None and store != folder.absolute() and not _is_folder(store):
        from caseapp.ledger import StoreUnreachable

        place = address.folder if len(address.folder) <= LONGEST else f"{address.folder[:LONGEST]}…"
        raise StoreUnreachable(
            f"De map met de opslag van uw organisatie is niet te openen: {place}. "
            "Controleer de verbinding en uw rechten op die map, of vraag uw ICT-beheerder."
        )
    return open_office(
        store,
        local_dir=folder / LOCAL,
        store_url=url,
        clock=clock,
        cost=cost,
        keychain=keychain,
        create=create or url is None,
    )


def _is_folder(place: Path) -> bool:
    """Whether a folder is there and can be reached; some faults of a network are no plain no."""
    try:
        return place.is_dir()
    except (OSError, ValueError):
        return False
