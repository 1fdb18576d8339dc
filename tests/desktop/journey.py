"""A school under one of the five texts, with a case that was just reported, for journeys through the whole program."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from caseapp.bootstrap import open_office
from caseapp.ledger import PasswordCost
from caseapp.model.act import Act, Fields
from caseapp.model.organisation import School
from caseapp.model.term import Sector
from caseapp.model.zone import NETHERLANDS
from caseapp.office.office import Foundation, Office
from caseapp.office.performing import Done
from tests.desktop.person import TIMERS, Person

SCHOOL = "De Lage Waard"
MONDAY = date(2026, 3, 2)
MORNING = datetime.combine(MONDAY, time(9), NETHERLANDS)
PASSWORD = "een lang wachtwoord"
SECRET = "Het nummer van de kluis is 4711."
"""Stands in the report; who may not read the case must never see it."""

SECTORS = {"lucas": Sector.PO, "vco": Sector.PO}
NORMS = {
    "lentiz": "lentiz:gebruikers.a",
    "lucas": "lucas:uitgangspunten.4",
    "ozhw": "ozhw:4.10",
    "vco": "vco:uitgangspunten.4",
    "svok": "svok:II.5",
}
PEOPLE = {
    "J. Smit": f"director@{SCHOOL}",
    "H. Postma": "hrm_manager",
    "M. van Dijk": "board_member",
    "R. Kok": "board_member",
    "P. de Boer": "privacy_officer",
    "T. Wit": "inspector",
}


@dataclass
class Journey:
    """The office with a clock that can be put on. It has what a :class:`Person` asks of a demonstration."""

    folder: Path
    protocol: str
    now: datetime = MORNING
    password: str = PASSWORD
    cases: dict[str, str] = field(default_factory=dict)
    members: dict[str, str] = field(default_factory=dict)
    people: list[Person] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.office: Office = open_office(self.folder, clock=lambda: self.now, cost=PasswordCost.MINIMAL)
        sectors = frozenset({SECTORS.get(self.protocol, Sector.VO)})
        dates = {"adopted": date(2019, 1, 15), "consented": (date(2018, 12, 10),)} if self.protocol == "ozhw" else {}
        foundation = Foundation(
            name="Stichting De Kreek",
            sectors=sectors,
            schools=(School(name=SCHOOL, sectors=sectors),),
            protocol=self.protocol,
            founder="B. Beheer",
            password=PASSWORD,
            **dates,  # type: ignore[arg-type]
        )
        admin = self.office.found(foundation).session
        for name, role in PEOPLE.items():
            added = admin.register("add_member", {"name": name, "roles": [role]}, password=PASSWORD)
            self.members[name] = str(added.member)
        admin.close()

    def do(self, by: str, case: str | None, act: str, explanation: str = "", /, **fields: Any) -> Done:
        """What somebody did elsewhere."""
        given = {name.rstrip("_"): value for name, value in fields.items()}
        session = self.office.sign_in(by, PASSWORD)
        try:
            return session.perform(case, Act(id=act, fields=Fields(given), explanation=explanation), password=PASSWORD)
        finally:
            session.close()

    def report(self) -> tuple[str, str]:
        """A report with a teacher in it and a screenshot described; gives the case and the teacher."""
        told = {"school": SCHOOL, "summary": "Leraar stuurt een leerling berichten", "channels": ["instagram"]}
        days = {"occurred_from": MONDAY, "noticed_on": MONDAY}
        case = self.do("J. Smit", None, "report_incident", **told, **days, description=SECRET).case_id
        self.cases["case"] = case
        person = {"name": "A. de Vries", "category": "employee", "part": "respondent"}
        ref = self.do("J. Smit", case, "add_person", **person).ref
        evidence = {"text": "Schermafdruk van elf berichten", "obtained_from": "Een ouder", "about": ref}
        self.do("J. Smit", case, "add_evidence", **evidence, obtained_how="handed_over", obtained_on=MONDAY)
        return case, ref

    def sit_down(self, name: str) -> Person:
        """Somebody begins to work."""
        person = Person(self.office, self, name)
        self.people.append(person)
        return person

    def later(self, days: int = 0, hours: int = 0) -> None:
        """Time passes."""
        self.now += timedelta(days=days, hours=hours)

    def end(self) -> list[str]:
        """Everybody goes home; gives what went wrong unseen."""
        for person in self.people:
            person.stand_up()
        self.office.close()
        return [repr(fault) for person in self.people for fault in person.faults]


def open_case(person: Person) -> None:
    """From wherever one is: to the list of cases, and into the only one."""
    person.window.activateWindow()
    person.wait()
    person.press("Ctrl+2")
    person.press("Return")
    person.wait(TIMERS)
    assert person.window.way.case.state.open is not None
