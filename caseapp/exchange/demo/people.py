"""Invented names. Nobody here exists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.model.organisation import RoleGrant, School
from caseapp.model.term import Region, Role, Sector

if TYPE_CHECKING:
    from random import Random

ORGANISATION = "Onderwijsgroep De Kreken (demonstratie)"
PASSWORD = "demonstratie"  # noqa: S105 - printed on purpose: there is nothing real behind it
LOW, FLY, ISLE = "De Lage Waard", "Het Vlieterland", "Eilandcollege"
SCHOOLS = (
    School(name=LOW, sectors=frozenset({Sector.VO}), region=Region.MIDDLE),
    School(name=FLY, sectors=frozenset({Sector.VO}), region=Region.MIDDLE),
    School(name=ISLE, sectors=frozenset({Sector.VO}), region=Region.SOUTH),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A member of the demonstration organisation: the key by which stories call them, name and roles."""

    key: str
    name: str
    roles: tuple[RoleGrant, ...]


def _actor(key: str, name: str, *roles: Role, school: str | None = None) -> Actor:
    return Actor(key=key, name=name, roles=tuple(RoleGrant(role=role, school=school) for role in roles))


FOUNDER = "Joke van der Kolk"
CAST = (
    _actor("hrm", "Selma Yildiz", Role.HRM_MANAGER),
    _actor("board", "Maarten de Graaf", Role.BOARD_MEMBER),
    _actor("board2", "Petra Hendriks", Role.BOARD_MEMBER),
    _actor("rvt", "Roelof van Damme", Role.SUPERVISORY_MEMBER),
    _actor("fg", "Esther Kramer", Role.PRIVACY_OFFICER),
    _actor(f"dir:{LOW}", "Karin Brouwer", Role.DIRECTOR, school=LOW),
    _actor(f"dir:{FLY}", "Levent Aydin", Role.DIRECTOR, school=FLY),
    _actor(f"dir:{ISLE}", "Ineke Sluis", Role.DIRECTOR, school=ISLE),
    _actor(f"mgr:{LOW}", "Nico Postma", Role.MANAGER, school=LOW),
    _actor("ict", "Daan Willems", Role.INSPECTOR),
)

FIRST = (
    "Anna Bram Cato Daan Eva Femke Gijs Hanna Iris Jelle Kees Lotte Mila Noor Olaf Puck Quinten Roos Sanne Timo Umar "
    "Vera Wout Yara Zeno Amir Bilal Chaima Dewi Emre Fatma Gino Hasan Ilse Joris Kim Luca Mees Nadia Otto"
).split()
LAST = (
    "Aalders Bakhuis Coster Dammers Elzinga Faber Geertsma Hofland IJsselstein Jonker Kuiper Lindeman Molenaar Noordam "
    "Oosting Pauwels Quist Roelofs Schipper Timmer Uiterwijk Verkade Wiersma Zandstra Arslan Benali Celik Demir El-Amrani "
    "Farah Goncalves Haddad Idrissi Jansma Kaya Lahlou Mertens Nguyen Ozturk Pinas"
).split()


def full_name(random: Random) -> str:
    """A first and last name."""
    return f"{random.choice(FIRST)} {random.choice(LAST)}"


def short_name(random: Random) -> str:
    """An initial and a last name."""
    return f"{random.choice(FIRST)[0]}. {random.choice(LAST)}"
