"""An organisation to work in from the command line, and a way to run a command in this process."""

from __future__ import annotations

import hashlib
import json
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from caseapp.bootstrap import open_office
from caseapp.cli import main
from caseapp.ledger import PasswordCost, open_store
from caseapp.model.organisation import RoleGrant, School
from caseapp.model.term import Role, Sector
from caseapp.office.door import STORE
from caseapp.office.office import ADMINISTRATOR, Foundation

if TYPE_CHECKING:
    from collections.abc import Iterator

PASSWORD = "een heel lang wachtwoord"
HRM, DIRECTOR, BOARD = "M. Jansen", "I. Verhoef", "A. de Groot"
SCHOOL = "De Lage Waard"
FACTS = {
    "summary": "Leraar stuurt leerling privéberichten",
    "occurred_from": "2026-02-10",
    "noticed_on": "2026-03-02",
    "channels": "instagram",
    "description": "Een ouder toont berichten.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What came of one command."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """One folder with an organisation, and the command line on it."""

    folder: Path
    capsys: pytest.CaptureFixture[str]

    def run(self, *words: str) -> Result:
        """Run a command as it is written."""
        self.capsys.readouterr()
        code = main(list(words))
        out, err = self.capsys.readouterr()
        return Result(code=code, out=out, err=err)

    def on(self, *words: str, member: str = HRM) -> Result:
        """Run a command in this folder as one of the members."""
        return self.run(*words, "--data", str(self.folder), "--as", member)

    def report(self, **fields: str) -> str:
        """Report an incident; gives the number of the case."""
        done = self.on("case", "new", "report_incident", *options({"school": SCHOOL, **FACTS, **fields}), "--json")
        assert done.code == 0, done
        return str(done.json["case"])

    def act(self, case: str, act: str, member: str = HRM, **fields: str) -> Result:
        """Do an act in a case."""
        return self.on("case", "act", case, act, *options(fields), member=member)

    def entries(self) -> int:
        """How many entries the store has."""
        with open_store(f"sqlite:///{self.folder / STORE}") as store:
            return store.count()

    @contextmanager
    def nothing_written(self) -> Iterator[None]:
        """Holds that what is done inside adds no entry."""
        before = self.entries()
        yield
        assert self.entries() == before


def options(fields: dict[str, str]) -> list[str]:
    """Fields as options."""
    return [word for name, value in fields.items() for word in (f"--{name.replace('_', '-')}", value)]


def fingerprint(folder: Path) -> dict[str, str]:
    """Every file below a folder and what is in it."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        for path in sorted(folder.rglob("*"))
    }


def make_organisation(folder: Path) -> None:
    """Found an organisation with three members, with passwords that cost little to guess."""
    office = open_office(folder, cost=PasswordCost.MINIMAL)
    foundation = Foundation(
        name="Stichting De Waard",
        sectors=frozenset({Sector.VO}),
        schools=(School(name=SCHOOL), School(name="Het Kompas")),
        protocol="ozhw",
        adopted=date(2019, 1, 1),
        consented=(date(2018, 12, 10),),
        founder=HRM,
        founder_roles=(ADMINISTRATOR, RoleGrant(role=Role.HRM_MANAGER)),
        password=PASSWORD,
    )
    session = office.found(foundation).session
    for name, roles in ((DIRECTOR, [f"director@{SCHOOL}"]), (BOARD, ["board_member"])):
        session.register("add_member", {"name": name, "roles": roles}, password=PASSWORD)
    session.close()
    office.close()
