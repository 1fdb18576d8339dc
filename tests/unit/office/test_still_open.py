"""Whoever loses the right to read a case while they are signed in reads nothing of it from then on, in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from caseapp.office.errors import NoAccess, UnknownMember
from tests.unit.office.conftest import START, VLIET

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from caseapp.office.session import Session
    from tests.unit.office.conftest import Company

EVIDENCE = "e3"

LOOKS: dict[str, Callable[[Session, str], object]] = {
    "entries": lambda session, case: session.entries(case),
    "source": lambda session, case: session.dossier_source(case),
    "case": lambda session, case: session.case(case),
    "open": lambda session, case: list(session.evidence_open(case, EVIDENCE)),
    "reading": lambda session, case: session.evidence_reading(case, EVIDENCE),
    "page": lambda session, case: session.evidence_page(case, EVIDENCE, 1, 100),
    "remains": lambda session, case: session.remains(case, EVIDENCE),
    "letters": lambda session, case: session.letters.possible(case),
    "evidence": lambda session, case: session.evidence(case),
    "what_now": lambda session, case: session.what_now(case),
}


def excluded(company: Company, case: str) -> None:
    company.person(case, name="hrm2", part="witness", member=company.ids["hrm2"])


def revoked(company: Company, case: str) -> None:
    company.do("hrm", case, "revoke_access", member=company.ids["hrm2"], compartment="case", reasons="Niet nodig.")


def role_lost(company: Company, case: str) -> None:
    company.admin.register("change_roles", {"member": company.ids["hrm2"], "roles": [f"manager@{VLIET}"]})


def gone(company: Company, case: str) -> None:
    company.admin.register("deactivate_member", {"member": company.ids["hrm2"]})


@pytest.mark.parametrize("how", [excluded, revoked, role_lost, gone], ids=lambda how: how.__name__)
@pytest.mark.parametrize("look", LOOKS)
def test_from_then_on_nothing_is_read(
    company: Company, tmp_path: Path, how: Callable[[Company, str], None], look: str
) -> None:
    case = company.report()
    company.person(case)
    file = tmp_path / "brief.txt"
    file.write_text("Tekst van de brief.", encoding="utf-8")
    given: dict[str, Any] = {"obtained_from": "M.", "obtained_how": "handed_over", "obtained_on": START}
    company.do("dir", case, "add_evidence", file=str(file), **given)
    open_still = company["hrm2"]
    assert len(open_still.entries(case)) == 3
    how(company, case)
    with pytest.raises((NoAccess, UnknownMember)):
        LOOKS[look](open_still, case)
