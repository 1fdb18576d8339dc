"""Members, schools and settings."""

from __future__ import annotations

import pytest

from caseapp.model.organisation import TERM_ALIASES, TERM_DEFAULTS, School, Settings
from caseapp.model.term import (
    Role,
)
from tests.unit.procedure.world import HERE, THERE, member, organisation


def test_a_role_for_one_school_does_not_hold_at_another() -> None:
    director = member("dir", f"director@{HERE}")
    assert director.holds(Role.DIRECTOR, HERE)
    assert not director.holds(Role.DIRECTOR, THERE)
    assert director.holds_anywhere(Role.DIRECTOR)
    assert member("hrm", "hrm_manager").holds(Role.HRM_MANAGER, THERE)


def test_who_has_left_holds_nothing() -> None:
    gone = member("gone", "director", active=False)
    assert not gone.holds(Role.DIRECTOR)
    assert not gone.holds_anywhere(Role.DIRECTOR)


def test_members_and_schools_are_found_by_name() -> None:
    org = organisation()
    assert org.member("fg") is not None
    assert org.member("nobody") is None
    assert org.school(HERE) == School(name=HERE)
    assert org.school("elders") is None
    assert [item.id for item in org.holding(Role.DIRECTOR, HERE)] == ["dir"]


def test_a_term_is_as_set_by_any_of_its_names_or_the_default() -> None:
    assert Settings().term("assess") == 5
    assert Settings(terms={"hearing_invitation": 2}).term("hearing_invitation") == 2
    assert Settings(terms={"assess": 1, "invite_hearing": 4}).term("hearing_invitation") == 4
    assert set(TERM_ALIASES.values()) <= set(TERM_DEFAULTS)
    with pytest.raises(KeyError):
        Settings().term("no such term")
