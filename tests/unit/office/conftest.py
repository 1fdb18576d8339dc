"""An organisation with a member of every role, on a store and a clock of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from keyring.backend import KeyringBackend
from typing_extensions import override

from caseapp.bootstrap import open_office
from caseapp.ledger import Keychain, PasswordCost
from caseapp.model.act import Act, Fields, Ref
from caseapp.model.organisation import School
from caseapp.model.term import Sector
from caseapp.model.zone import noon
from caseapp.office.office import Foundation, Office
from caseapp.office.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.office.performing import Done

PASSWORD = "een lang wachtwoord"
START = date(2026, 3, 2)
WAARD, VLIET = "De Lage Waard", "Het Vlieterland"
NOON = noon(START)
FOUNDATION = Foundation(
    name="Onderwijsgroep De Kreek",
    sectors=frozenset({Sector.VO}),
    schools=(School(name=WAARD), School(name=VLIET)),
    protocol="ozhw",
    adopted=date(2019, 1, 15),
    consented=(date(2018, 12, 10),),
    founder="Joke Beheer",
    password=PASSWORD,
)
ROLES = {
    "dir": f"director@{WAARD}",
    "dir2": f"director@{VLIET}",
    "hrm": "hrm_manager",
    "hrm2": "hrm_manager",
    "board": "board_member",
    "board2": "board_member",
    "rvt": "supervisory_member",
    "fg": "privacy_officer",
    "ict": "inspector",
    "mgr": f"manager@{WAARD}",
}
REPORT: dict[str, Any] = {
    "school": WAARD,
    "summary": "Leraar stuurt leerling privéberichten",
    "occurred_from": "01-03-2026",
    "noticed_on": START,
    "channels": ["instagram"],
    "description": "Een ouder toont berichten van na 22.00 uur.",
}


class FakeKeyring(KeyringBackend):
    """A keychain in memory."""

    priority = 5

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    @override
    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@dataclass
class Clock:
    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: int) -> None:
        self.now += timedelta(**by)


@dataclass
class Company:
    """The organisation under test: its folder, office, members' ids, and sessions, opened when first asked."""

    folder: Path
    clock: Clock
    office: Office
    admin: Session
    words: tuple[str, ...]
    ids: dict[str, str] = field(default_factory=dict)
    sessions: dict[str, Session] = field(default_factory=dict)

    def __getitem__(self, key: str) -> Session:
        if key not in self.sessions:
            self.sessions[key] = self.office.sign_in(self.ids[key], PASSWORD)
        return self.sessions[key]

    def hire(self, key: str, *roles: str) -> str:
        added = self.admin.register("add_member", {"name": key, "roles": roles}, password=PASSWORD)
        self.ids[key] = str(added.member)
        return self.ids[key]

    def do(self, by: str, case: str | None, act: str, explanation: str = "", /, **fields: Any) -> Done:
        given = {name.rstrip("_"): value for name, value in fields.items()}
        return self[by].perform(case, Act(id=act, fields=Fields(given), explanation=explanation), password=PASSWORD)

    def report(self, by: str = "dir", **more: Any) -> str:
        return self.do(by, None, "report_incident", **{**REPORT, **more}).case_id

    def person(self, case: str, by: str = "dir", **fields: Any) -> Ref:
        given = {"name": "A. de Vries", "category": "employee", "part": "respondent", **fields}
        return self.do(by, case, "add_person", **given).ref

    def reopened(self) -> Office:
        """Another program on the same folder."""
        return make_office(self.folder, self.clock)

    def close(self) -> None:
        for session in (self.admin, *self.sessions.values()):
            session.close()
        self.office.close()


def make_office(folder: Path, clock: Clock, **more: Any) -> Office:
    return open_office(folder, clock=clock, cost=PasswordCost.MINIMAL, **more)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def empty(tmp_path: Path, clock: Clock) -> Iterator[Office]:
    office = make_office(tmp_path / "data", clock)
    yield office
    office.close()


@pytest.fixture
def company(tmp_path: Path, clock: Clock) -> Iterator[Company]:
    folder = tmp_path / "data"
    office = make_office(folder, clock, keychain=Keychain(FakeKeyring()))
    founded = office.found(FOUNDATION)
    made = Company(folder=folder, clock=clock, office=office, admin=founded.session, words=founded.recovery_words)
    for key, role in ROLES.items():
        made.hire(key, role)
    yield made
    made.close()
