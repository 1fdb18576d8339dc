"""An organisation on a shared server, from the window: founded, joined, reached again; on a real PostgreSQL."""

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import sqlalchemy
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import make_url

from caseapp.bootstrap import now_utc, open_known_office, open_office, open_office_at
from caseapp.desktop.pictures import settle
from caseapp.desktop.place import SETTINGS
from caseapp.desktop.screen.new_organisation import FOUNDER, PLACE, NewOrganisation
from caseapp.desktop.screen.server_fields import ServerFields
from caseapp.desktop.screen.settings import Settings
from caseapp.desktop.shell import Shell
from caseapp.ledger import Keychain, PasswordCost
from caseapp.model.zone import local
from caseapp.office.joining.address import Address, read_address, write_address
from caseapp.office.joining.server import Server, read_server
from caseapp.office.office import Office
from tests.desktop.named import unnamed
from tests.desktop.person import texts
from tests.desktop.words import english_in
from tests.unit.ledger.test_keychain import Kept

pytestmark = pytest.mark.postgres

OWN = "een lange eigen zin"
USERS = {"oprichter": "wachtwoord van de server", "collega": "p@ss:w/rd", "gast": "mag niets"}
"""Whom the server knows, each with a password."""

OpenShell = Callable[[Path], Shell]


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A server that asks a password, and an empty database on it of which somebody is the owner."""

    server: Server
    ask: Callable[[str], None]

    def as_user(self, name: str) -> Server:
        """The server, as this user reaches it."""
        return replace(self.server, user=name, password=USERS[name])


@pytest.fixture
def served(server: str, postgres: str) -> Iterator[Served]:
    engine = sqlalchemy.create_engine(postgres, isolation_level="AUTOCOMMIT", poolclass=sqlalchemy.NullPool)

    def ask(sql: str) -> None:
        with engine.connect() as connection:
            connection.exec_driver_sql(sql)

    with engine.connect() as connection:
        rules = Path(str(connection.exec_driver_sql("SHOW hba_file").scalar()))
    before = rules.read_text()
    rules.write_text(f"local all {','.join(USERS)} scram-sha-256\n{before}")
    for name, password in USERS.items():
        ask(f"CREATE ROLE {name} LOGIN PASSWORD '{password}'")
    ask("GRANT oprichter TO collega")
    ask(f"ALTER DATABASE {make_url(postgres).database} OWNER TO oprichter")
    ask("SELECT pg_reload_conf()")
    found = read_server(postgres)
    assert found is not None
    yield Served(server=found, ask=ask)
    rules.write_text(before)
    ask("SELECT pg_reload_conf()")
    for name in ("collega", "oprichter", "gast"):
        ask(f"DROP OWNED BY {name}")
    ask(f"ALTER DATABASE {make_url(postgres).database} OWNER TO postgres")
    for name in ("collega", "oprichter", "gast"):
        ask(f"DROP ROLE {name}")
    engine.dispose()


@pytest.fixture
def kept() -> Kept:
    """This computer's keychain."""
    return Kept()


@pytest.fixture
def open_shell(dressed: QApplication, kept: Kept) -> Iterator[OpenShell]:
    """The program over a folder of this computer."""
    shells: list[Shell] = []
    keychain = Keychain(kept)

    def at(address: Address, own: Path, *, create: bool = False) -> Office:
        return open_office_at(address, own, create=create, cost=PasswordCost.MINIMAL, keychain=keychain)

    def known(folder: Path) -> Office:
        address = read_address(folder)
        return at(address, folder) if address else open_office(folder, cost=PasswordCost.MINIMAL)

    def opened(folder: Path) -> Shell:
        shell = Shell(folder, known, now_utc, office_at=at, keychain=lambda: keychain)
        shells.append(shell)
        shell.window.show()
        shell.begin()
        while shell.start.office is None:
            settle(shell.task)
        settle(shell.task)
        return shell

    yield opened
    for shell in shells:
        shell.dispose()


def at_place(shell: Shell) -> NewOrganisation:
    """The wizard, at the page that asks where everything is kept."""
    shell.first.ui.new_organisation.click()
    settle(shell.task)
    wizard = shell.wizard
    assert wizard is not None
    ui = wizard.ui
    ui.organisation.setText("Stichting De Brug")
    ui.vo.setChecked(True)
    ui.schools.setPlainText("De Lage Waard")
    ui.next.click()
    ui.protocol.setCurrentIndex(ui.protocol.findData("ozhw"))
    ui.protocol.activated.emit(ui.protocol.currentIndex())
    ui.next.click()
    assert ui.pages.currentIndex() == PLACE
    return wizard


def fill(fields: ServerFields, server: Server) -> None:
    """Type how the server is reached."""
    ui = fields.ui
    for line, text in (
        (ui.host, server.host),
        (ui.database, server.database),
        (ui.user, server.user),
        (ui.password, server.password),
    ):
        line.clear()
        QTest.keyClicks(line, text)


def press(shell: Shell, button: QWidget) -> None:
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle(shell.task)


def founded(shell: Shell, server: Server) -> None:
    """Found an organisation on the server, and begin in it."""
    wizard = at_place(shell)
    ui = wizard.ui
    QTest.keyClick(ui.on_computer, Qt.Key.Key_Down)
    assert ui.on_server.isChecked()
    fill(ui.server, server)
    press(shell, ui.next)
    assert ui.pages.currentIndex() == FOUNDER, texts(ui.server)
    ui.founder.setText("I. Verhoef")
    ui.password.setText(OWN)
    ui.repeat.setText(OWN)
    press(shell, ui.next)
    ui.kept.setChecked(True)
    press(shell, ui.next)
    assert shell.session is not None


def refused(shell: Shell, server: Server) -> str:
    """What the wizard says of a server that will not do; what was typed still stands there."""
    wizard = shell.wizard or at_place(shell)
    wizard.ui.on_server.click()
    fill(wizard.ui.server, server)
    press(shell, wizard.ui.next)
    assert wizard.ui.pages.currentIndex() == PLACE
    assert wizard.ui.next.isEnabled()
    said = wizard.ui.server.ui.problem
    assert said.isVisible()
    text = said.plain
    if server.database:
        assert wizard.ui.server.read() == server
    assert wizard.ui.organisation.text() == "Stichting De Brug"
    return text


def test_an_organisation_is_founded_on_a_server_and_found_again(
    open_shell: OpenShell, served: Served, tmp_path: Path, kept: Kept
) -> None:
    shell = open_shell(tmp_path / "one")
    wizard = at_place(shell)
    assert english_in(texts(wizard, hidden=True)) == []
    assert unnamed(wizard) == []
    wizard.left.emit()
    founded(shell, served.as_user("oprichter"))
    assert shell.session is not None
    assert shell.session.organisation.name == "Stichting De Brug"
    assert not (tmp_path / "one" / "store.sqlite").exists()
    written = "".join(path.read_text(errors="replace") for path in (tmp_path / "one").glob("*.json"))
    assert USERS["oprichter"] not in written
    assert USERS["oprichter"] not in shell.session.places[0]
    assert list(kept.held.values()) == [USERS["oprichter"]]

    assert shell.main is not None
    page = shell.main.way.page(SETTINGS, Settings)
    shell.main.way.go_to(SETTINGS)
    settle(shell.task)
    page.go_to("this_computer")
    settle(shell.task)
    said = texts(page.page("this_computer"))
    assert any(f"in de database {served.server.database}, als oprichter" in text for text in said), said

    again = open_shell(tmp_path / "one")
    assert again.window.currentWidget() is again.sign_in
    assert again.sign_in.ui.name.itemText(0) == "I. Verhoef"
    again.start.sign_in("I. Verhoef", OWN)
    settle(again.task)
    assert again.session is not None


def test_each_fault_is_one_sentence_and_loses_nothing(
    open_shell: OpenShell, served: Served, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell, right = open_shell(tmp_path / "one"), served.as_user("oprichter")
    assert "Vul de server en de database in." in refused(shell, replace(right, database=""))
    assert "niet bereikbaar" in refused(shell, replace(right, host="127.0.0.1:1"))
    assert "niet bereikbaar" in refused(shell, replace(right, host="nergens.invalid"))
    assert "gebruiker en het wachtwoord" in refused(shell, replace(right, password="fout"))
    assert "gebruiker en het wachtwoord" in refused(shell, replace(right, user="niemand", password=""))
    assert "is er niet op de server" in refused(shell, replace(right, database="elders"))
    assert "om rechten op deze database" in refused(shell, served.as_user("gast"))
    with monkeypatch.context() as without:
        without.setitem(sys.modules, "psycopg", None)
        assert "caseapp[shared]" in refused(shell, right)
    served.ask("CREATE TABLE anders (id int)")
    assert "iets anders dan een opslag" in refused(shell, right)
    served.ask("DROP TABLE anders")
    assert read_address(tmp_path / "one") is None, "only a server that will do is written down"
    wizard = shell.wizard
    assert wizard is not None
    press(shell, wizard.ui.next)
    assert wizard.ui.pages.currentIndex() == FOUNDER


def test_a_server_of_a_newer_program_or_with_an_organisation_is_not_taken(
    open_shell: OpenShell, served: Served, tmp_path: Path
) -> None:
    founded(open_shell(tmp_path / "one"), served.as_user("oprichter"))
    other = open_shell(tmp_path / "two")
    assert "Vraag de beheerder om een uitnodiging" in refused(other, served.as_user("collega"))
    served.ask("UPDATE alembic_version SET version_num = '9999'")
    assert "Werk het programma op deze computer bij" in refused(other, served.as_user("collega"))


def test_an_address_that_was_laid_down_for_the_computer_stops_nobody_from_beginning(
    open_shell: OpenShell, tmp_path: Path
) -> None:
    there = Server(host="127.0.0.1:1", database="caseapp")
    write_address(tmp_path, Address(url=there.url))
    shell = open_shell(tmp_path)
    assert shell.window.currentWidget() is shell.first
    assert any("niet bereikbaar" in text for text in texts(shell.first))
    wizard = at_place(shell)
    assert wizard.ui.on_server.isChecked()
    assert wizard.ui.server.read() == there


def test_one_chooses_this_computer_after_all(open_shell: OpenShell, served: Served, tmp_path: Path) -> None:
    shell = open_shell(tmp_path / "one")
    wizard = at_place(shell)
    wizard.ui.on_server.click()
    fill(wizard.ui.server, served.as_user("oprichter"))
    press(shell, wizard.ui.next)
    wizard.ui.back.click()
    wizard.ui.on_computer.click()
    press(shell, wizard.ui.next)
    wizard.ui.founder.setText("I. Verhoef")
    for line in (wizard.ui.password, wizard.ui.repeat):
        line.setText(OWN)
    press(shell, wizard.ui.next)
    assert (tmp_path / "one" / "store.sqlite").exists()
    assert read_address(tmp_path / "one") is None


def test_an_address_may_be_pasted_whole(open_shell: OpenShell, served: Served, tmp_path: Path) -> None:
    shell = open_shell(tmp_path / "one")
    wizard = at_place(shell)
    wizard.ui.on_server.click()
    wizard.ui.server.ui.host.setText(served.as_user("oprichter").url)
    press(shell, wizard.ui.next)
    assert wizard.ui.pages.currentIndex() == FOUNDER


def invited(shell: Shell, folder: Path) -> tuple[Path, str]:
    """The file and the code with which somebody joins."""
    assert shell.session is not None
    made = shell.session.welcoming.invite(
        {"name": "S. Nieuw", "roles": ["hrm_manager"], "until": local(now_utc()).date()}  # invited today, for today
    )
    for password in USERS.values():
        assert password.encode() not in made.file
    (folder / "u").write_bytes(made.file)
    return folder / "u", made.code


def test_a_colleague_joins_over_the_server(open_shell: OpenShell, served: Served, tmp_path: Path) -> None:
    first = open_shell(tmp_path / "one")
    founded(first, served.as_user("oprichter"))
    file, code = invited(first, tmp_path)
    shell = open_shell(tmp_path / "two")
    shell.first.ui.join.click()
    join = shell.arrival.join
    assert join is not None
    join.take_file(str(file))
    join.ui.code.setText(code)
    press(shell, join.ui.next)
    assert join.ui.server.isVisible()
    assert not join.ui.other_place.isVisible()
    assert english_in(texts(join, hidden=True)) == []
    assert unnamed(join) == []
    fields = join.ui.server.ui
    assert (fields.host.text(), fields.database.text()) == (served.server.host, served.server.database)
    assert fields.user.text() == "", "the invitation tells nobody's name on the server"
    QTest.keyClicks(fields.user, "collega")
    QTest.keyClicks(fields.password, "fout")
    for line in (join.ui.password, join.ui.repeat):
        QTest.keyClicks(line, OWN)
    press(shell, join.ui.next)
    assert "gebruiker en het wachtwoord" in fields.problem.plain
    fields.password.setText(USERS["collega"])
    fields.database.setText("postgres")
    press(shell, join.ui.next)
    assert "nog geen opslag" in fields.problem.plain
    fields.database.setText(served.server.database)
    assert join.ui.password.text() == OWN
    press(shell, join.ui.next)
    assert join.ui.save.isVisible(), texts(join)
    join.save(str(tmp_path / "a"))
    settle(shell.task)
    press(shell, join.ui.next)
    assert shell.sign_in.ui.name.itemText(0) == "S. Nieuw"
    assert first.session is not None
    first.session.welcoming.admit((tmp_path / "a").read_bytes())
    shell.start.sign_in("S. Nieuw", OWN)
    settle(shell.task)
    assert shell.session is not None
    assert shell.session.organisation.name == "Stichting De Brug"


def test_another_organisation_on_the_server_is_not_the_one_that_invites(
    open_shell: OpenShell, served: Served, tmp_path: Path
) -> None:
    first = open_shell(tmp_path / "one")
    founded(first, served.as_user("oprichter"))
    file, code = invited(first, tmp_path)
    served.ask("UPDATE entry SET hash = decode(repeat('00', 32), 'hex') WHERE stream = 'register' AND seq = 1")
    shell = open_shell(tmp_path / "two")
    shell.arrival.show_join(file)
    join = shell.arrival.join
    assert join is not None
    join.ui.code.setText(code)
    press(shell, join.ui.next)
    join.ui.server.fill(served.as_user("collega"))
    for line in (join.ui.password, join.ui.repeat):
        line.setText(OWN)
    press(shell, join.ui.next)
    assert "andere organisatie" in join.ui.server.ui.problem.plain


def test_another_password_of_the_server_is_filled_in_at_the_door(
    open_shell: OpenShell, served: Served, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = open_shell(tmp_path / "one")
    founded(shell, served.as_user("oprichter"))
    assert shell.session is not None
    shell.session.drafts.save("new/report_incident/", {"what": "half af"})
    shell.close()
    served.ask("ALTER ROLE oprichter PASSWORD 'nieuw'")
    again = open_shell(tmp_path / "one")
    assert again.sign_in.ui.server.isVisible()
    assert any("gebruiker en het wachtwoord" in text for text in texts(again.sign_in))
    press(again, again.sign_in.ui.server)
    dialog = again.arrival.server
    assert dialog is not None
    assert english_in(texts(dialog, hidden=True)) == []
    assert unnamed(dialog) == []
    assert dialog.ui.fields.ui.user.text() == "oprichter"
    press(again, dialog.ui.do_it)
    assert "gebruiker en het wachtwoord" in dialog.ui.fields.ui.problem.plain
    dialog.ui.fields.ui.password.setText("nieuw")
    press(again, dialog.ui.do_it)
    assert again.arrival.server is None
    assert any("laat u toe" in text for text in texts(again.sign_in))
    again.start.sign_in("I. Verhoef", OWN)
    settle(again.task)
    assert again.session is not None
    assert again.session.drafts.get("new/report_incident/") is not None, "what was typed is there"


def test_a_server_that_is_gone_while_one_works_is_told_and_loses_nothing(
    open_shell: OpenShell, served: Served, tmp_path: Path
) -> None:
    shell = open_shell(tmp_path / "one")
    founded(shell, served.as_user("oprichter"))
    shell.start.look()
    served.ask("ALTER ROLE oprichter NOLOGIN")
    served.ask("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE usename = 'oprichter'")
    shell.lock()
    settle(shell.task)
    shell.start.sign_in("I. Verhoef", OWN)
    settle(shell.task)
    assert shell.sign_in.ui.problem.isVisible()
    served.ask("ALTER ROLE oprichter LOGIN")
    end = time.monotonic() + 20
    while shell.session is None and time.monotonic() < end:
        shell.start.sign_in("I. Verhoef", OWN)
        settle(shell.task)
    assert shell.session is not None


def test_the_command_line_reaches_it_too(open_shell: OpenShell, served: Served, tmp_path: Path) -> None:
    """Where there is no keychain the password is in a file of the user's own, which the other commands read."""
    from caseapp.office.joining.server import keep_server

    founded(open_shell(tmp_path / "one"), served.as_user("oprichter"))
    keep_server(tmp_path / "three", served.as_user("collega"), Keychain())
    office = open_known_office(tmp_path / "three")
    assert office.founded
    office.close()
