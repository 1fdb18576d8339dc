"""Roles as they are written on the command line: ``director@De Lage Waard``, ``hrm_manager``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli.fault import Stop
from caseapp.cli.parser import meant
from caseapp.cli.shown import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from caseapp.model.organisation import RoleGrant

HELP = "een rol, per school met @: director@SCHOOL, hrm_manager, board_member, privacy_officer …"


def grants_of(given: Iterable[str], schools: Sequence[str]) -> tuple[RoleGrant, ...]:
    """The roles that were written.

    Args:
        given: each ``ROLE`` or ``ROLE@SCHOOL``.
        schools: the schools there are; a director needs no ``@`` where there is one.

    Raises:
        Stop: no such role, no such school, or a director of no school.
    """
    from caseapp.model.organisation import RoleGrant
    from caseapp.model.term import Role

    found = []
    for text in given:
        name, at, school = (part.strip() for part in text.partition("@"))
        if name not in set(Role):
            raise Stop(f"{quoted(name)} is geen rol.{meant(name, list(Role))}")
        if at and school not in schools:
            raise Stop(f"De school {quoted(school)} is er niet.{meant(school, list(schools))}")
        if name == Role.DIRECTOR and not at:
            if len(schools) > 1:
                raise Stop(f"Een director hoort bij een school: director@SCHOOL.{meant('', list(schools))}")
            school = schools[0]
        grant = RoleGrant(role=Role(name), school=school or None)
        if grant not in found:
            found.append(grant)
    return tuple(found)
