"""Making the demonstration organisation and signing its members in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from caseapp.exchange.demo.people import CAST, FOUNDER, ORGANISATION, PASSWORD, SCHOOLS
from caseapp.ledger import PasswordCost
from caseapp.model.organisation import RoleGrant
from caseapp.model.term import Role, Sector
from caseapp.office.office import Foundation

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from caseapp.office.office import Office
    from caseapp.office.session import Session

ADOPTED, CONSENTED = date(2019, 1, 15), date(2018, 12, 10)


class OpenOffice(Protocol):
    """Builds an office over a folder; ``caseapp.bootstrap.open_office`` is one."""

    def __call__(
        self,
        data_dir: Path,
        *,
        store_url: str | None = None,
        clock: Callable[[], datetime] = ...,
        cost: PasswordCost | None = None,
    ) -> Office:
        """Build it; nothing is opened yet."""


class Clock:
    """What time it is in the story."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """The moment."""
        return self.now


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoMember:
    """A member of the demonstration organisation: whom to sign in as, and what they are."""

    id: str
    key: str
    name: str
    roles: tuple[RoleGrant, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """The organisation, open and empty: its founder's session and its members."""

    office: Office
    founder: Session
    members: tuple[DemoMember, ...]


def gather(
    data_dir: Path, open_office: OpenOffice, clock: Clock, *, store_url: str | None = None, cost: PasswordCost | None = None
) -> Company:
    """Found the demonstration organisation and add its members.

    The password is on the screen, so guessing it may be cheap.

    Raises:
        AlreadyFounded: there is an organisation in the folder already.
        StoreError: the store does not work.
    """
    office = open_office(data_dir, store_url=store_url, clock=clock, cost=cost or PasswordCost.MINIMAL)
    founder = office.found(
        Foundation(
            name=ORGANISATION,
            sectors=frozenset({Sector.VO}),
            schools=SCHOOLS,
            protocol="ozhw",
            adopted=ADOPTED,
            consented=(CONSENTED,),
            founder=FOUNDER,
            password=PASSWORD,
        )
    ).session
    first = DemoMember(
        id=founder.member.id, key="admin", name=FOUNDER, roles=(RoleGrant(role=Role.ADMINISTRATOR),)
    )
    members = [first]
    for actor in CAST:
        added = founder.register("add_member", {"name": actor.name, "roles": actor.roles}, password=PASSWORD)
        members.append(DemoMember(id=str(added.member), key=actor.key, name=actor.name, roles=actor.roles))
    return Company(office=office, founder=founder, members=tuple(members))
