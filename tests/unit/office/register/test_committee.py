"""Where appeals and objections go, set once for the organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from caseapp.model.letter import Committee, Committees
from caseapp.office.errors import FieldErrors, Refused

if TYPE_CHECKING:
    from tests.unit.office.conftest import Company


def test_they_are_kept_told_and_can_be_taken_away(company: Company) -> None:
    admin = company.admin
    assert admin.organisation.committees == Committees()
    admin.register(
        "change_committees",
        {"appeal_name": "Commissie Voorbeeld", "appeal_address": ["Postbus 2", "", "3500 AA Utrecht"]},
    )
    appeal = admin.organisation.committees.appeal
    assert appeal == Committee(name="Commissie Voorbeeld", address=("Postbus 2", "3500 AA Utrecht"))
    assert appeal.line == "Commissie Voorbeeld, Postbus 2, 3500 AA Utrecht"
    assert admin.organisation.committees.objection.line == ""
    assert admin.register_history()[0].sentence == (
        "Adressen voor bezwaar en beroep gewijzigd. Beroep: Commissie Voorbeeld, Postbus 2, 3500 AA Utrecht. "
        "Bezwaar: niet ingevuld."
    )
    admin.register("change_committees", {})
    assert admin.organisation.committees == Committees()


def test_a_name_alone_is_refused_at_its_address(company: Company) -> None:
    with pytest.raises(Refused, match="Vul ook het adres voor beroep in"):
        company.admin.register("change_committees", {"appeal_name": "Commissie Voorbeeld"})
    with pytest.raises(FieldErrors, match="leesrichting"):
        company.admin.register("change_committees", {"objection_address": ["regel\u202e"]})


def test_nobody_but_the_administrator_changes_them(company: Company) -> None:
    with pytest.raises(Refused):
        company["hrm"].register("change_committees", {"appeal_address": ["Postbus 2"]})
