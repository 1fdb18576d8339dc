"""Roles as they are written on the command line."""

import pytest

from caseapp.cli.fault import Stop
from caseapp.cli.role import grants_of
from caseapp.model.organisation import RoleGrant
from caseapp.model.term import Role

SCHOOLS = ["De Lage Waard", "Het Kompas"]


def test_a_role_holds_for_all_or_for_the_school_behind_the_at() -> None:
    assert grants_of(["hrm_manager", "director@Het Kompas", "manager @ De Lage Waard"], SCHOOLS) == (
        RoleGrant(role=Role.HRM_MANAGER),
        RoleGrant(role=Role.DIRECTOR, school="Het Kompas"),
        RoleGrant(role=Role.MANAGER, school="De Lage Waard"),
    )


def test_a_role_named_twice_is_held_once() -> None:
    assert len(grants_of(["inspector", "inspector"], SCHOOLS)) == 1


def test_where_there_is_one_school_a_director_is_of_that_school() -> None:
    assert grants_of(["director"], ["De Wilg"]) == (RoleGrant(role=Role.DIRECTOR, school="De Wilg"),)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("baas", "is geen rol"),
        ("direktor", "Bedoelt u “director”"),
        ("director", "hoort bij een school"),
        ("director@Kompas", "Bedoelt u “Het Kompas”"),
        ("manager@", "De school “” is er niet"),
        ("", "is geen rol"),
    ],
)
def test_a_role_that_cannot_be_is_told(given: str, said: str) -> None:
    with pytest.raises(Stop) as error:
        grants_of([given], SCHOOLS)
    assert said in str(error.value)
