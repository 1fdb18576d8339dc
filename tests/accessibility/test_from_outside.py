"""A client outside the program finds every control by name, and makes a report with nothing else."""

from pathlib import Path

import pytest

from caseapp.bootstrap import open_office
from caseapp.exchange.demonstration.organisation import make
from caseapp.index.row import CaseQuery
from caseapp.ledger import PasswordCost
from tests.accessibility.conftest import Outside
from tests.desktop.conftest import choose_own_passwords

DIRECTOR = "I. Verhoef"
SUMMARY = "Een leerling is gefilmd in de gang"


@pytest.mark.timeout(900)  # every screen is asked over a bus, one control at a time
def test_every_control_of_every_screen_has_a_name(outside: Outside, tmp_path: Path) -> None:
    outside.open(str(tmp_path / "walk"))
    found: dict[str, list[tuple[str, str]]] = {}
    while name := outside.heard():
        found[name] = [tuple(one) for one in outside.ask("controls")]
        outside.go_on()
    assert len(found) > 60, "every screen was shown"
    assert [name for name, controls in found.items() if not controls] == [], "on every screen there is something to use"
    assert {name: [role for role, said in controls if not said.strip()] for name, controls in found.items()} == {
        name: [] for name in found
    }


def test_a_report_is_made_from_outside(outside: Outside, tmp_path: Path) -> None:
    made = make(tmp_path / "store", open_office, cost=PasswordCost.MINIMAL)
    choose_own_passwords(tmp_path / "store", made)
    outside.open(str(tmp_path / "store"), made.now.isoformat())
    assert outside.heard() == "ready"
    outside.ask("write", "Wie bent u?", DIRECTOR)
    outside.ask("write", "Uw wachtwoord", made.password)
    outside.ask("press", "Aanmelden")
    outside.ask("press", "Nieuwe melding")
    for field, text in {
        "In één zin": SUMMARY,
        "Gebeurd op (eerste dag)": "gisteren",
        "Opgemerkt op": "vandaag",
        "Waar online": "Snapchat",
        "Wat is er gebeurd": "Twee leerlingen zagen het filmpje.",
    }.items():
        outside.ask("write", field, text)
    outside.ask("press", "Vastleggen")
    outside.ask("press", "Persoon toevoegen")
    told = outside.ask("told")
    assert "Persoon toevoegen" in told
    office = open_office(tmp_path / "store", clock=lambda: made.now, cost=PasswordCost.MINIMAL)
    session = office.sign_in(DIRECTOR, made.password)
    assert SUMMARY in [row.title for row in session.cases(CaseQuery()).rows]
    session.close()
    office.close()


def test_what_comes_up_is_said_aloud(outside: Outside, tmp_path: Path) -> None:
    made = make(tmp_path / "store", open_office, cost=PasswordCost.MINIMAL)
    choose_own_passwords(tmp_path / "store", made)
    outside.open(str(tmp_path / "store"), made.now.isoformat())
    assert outside.heard() == "ready"
    outside.ask("write", "Wie bent u?", DIRECTOR)
    outside.ask("write", "Uw wachtwoord", "niet dit wachtwoord")
    outside.ask("press", "Aanmelden")
    outside.ask("announced", "Dit wachtwoord is niet juist. Probeer het opnieuw.")
    outside.ask("write", "Uw wachtwoord", made.password)
    outside.ask("press", "Aanmelden")
    outside.ask("write", "Zoeken in alles wat u mag lezen", "xyzzy")
    outside.ask("announced", "Niets gevonden voor “xyzzy”.")
    outside.ask("press", "Nieuwe melding")
    outside.ask("press", "Vastleggen")
    outside.ask("announced", "Dit kan nog niet. 4 velden zijn nog niet ingevuld.")
    assert outside.ask("described", "In één zin").startswith("Vul in: in één zin.")
