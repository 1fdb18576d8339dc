"""Everything before the main window: the first start, the ways in, signing in."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from caseapp.desktop.settling import settle
from caseapp.desktop.tour.studio import OWN_PASSWORD, Stop
from caseapp.ledger.fault import SERVER_GONE
from caseapp.office.joining.address import Address
from caseapp.office.joining.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from caseapp.desktop.shell import Shell
    from caseapp.desktop.tour.studio import Studio

FIRST_PASSWORD = "K7QF-3MRX-9T2P"  # noqa: S105 - given out, and changed at once
NEW_MEMBER, INVITED = "P. Nieuw", "S. Verweij"
SERVER = Server(host="opslag.debrug.example", database="caseapp", user="caseapp", password=OWN_PASSWORD)
ON_SERVER = Address(url=SERVER.url).without_user()
TWO_WEEKS = timedelta(days=14)


def door(studio: Studio) -> Iterator[Stop]:
    """The first start with its wizard, joining, signing in, the first password, the recovery sheet."""
    with studio.shell(studio.spare / "empty") as shell:
        _begin(shell)
        yield Stop(name="eerste-start", screen=shell.window)
        yield from _new_organisation(shell, studio.spare)
    with studio.shell(studio.spare / "joining") as shell:
        _begin(shell)
        yield from _joining(shell, studio)
    with studio.shell(studio.folder, lambda _folder: studio.office) as shell:
        yield from _signing_in(shell, studio)


def _begin(shell: Shell) -> None:
    shell.begin()
    while shell.start.office is None:
        settle(shell.task)
    settle(shell.task)


def _new_organisation(shell: Shell, spare: Path) -> Iterator[Stop]:
    shell.first.new_organisation.emit()
    settle(shell.task)
    wizard = shell.wizard
    if wizard is None:
        return
    ui = wizard.ui
    yield Stop(name="nieuw-1-organisatie", screen=shell.window)
    ui.next.click()
    yield Stop(name="nieuw-1-wat-ontbreekt", screen=shell.window)
    ui.organisation.setText("Stichting De Brug")
    ui.vo.setChecked(True)
    ui.schools.setPlainText("De Lage Waard\nHet Kompas")
    ui.next.click()
    ui.protocol.setCurrentIndex(ui.protocol.findData("ozhw"))
    ui.protocol.activated.emit(ui.protocol.currentIndex())
    settle(shell.task)
    yield Stop(name="nieuw-2-protocol", screen=shell.window)
    ui.consented.line.setText("10-12-2018")
    ui.adopted.line.setText("1-1-2019")
    ui.next.click()
    yield Stop(name="nieuw-3-plaats", screen=shell.window)
    ui.on_server.click()
    ui.server.fill(SERVER)
    ui.server.say(SERVER_GONE)
    settle(shell.task)
    yield Stop(name="nieuw-3-server", screen=shell.window)
    ui.on_computer.click()
    ui.next.click()
    ui.founder.setText("I. Verhoef")
    ui.director.setChecked(True)
    settle(shell.task)
    yield Stop(name="nieuw-4-beheerder", screen=shell.window)
    for line in (ui.password, ui.repeat):
        line.setText(OWN_PASSWORD)
    ui.next.click()
    settle(shell.task)
    yield Stop(name="nieuw-5-herstelblad", screen=shell.window)
    wizard.sheet.save(str(spare / "herstelblad.pdf"))
    settle(shell.task)
    yield Stop(name="nieuw-5-opgeslagen", screen=shell.window)


def _joining(shell: Shell, studio: Studio) -> Iterator[Stop]:
    with studio.session() as admin:
        until = studio.now().date() + TWO_WEEKS
        invitation = admin.welcoming.invite({"name": INVITED, "roles": ["hrm_manager"], "until": until})
    file = studio.spare / "uitnodiging.caseapp"
    file.write_bytes(invitation.file)
    shell.first.join.emit()
    settle(shell.task)
    join = shell.arrival.join
    if join is None:
        return
    yield Stop(name="aansluiten-1-uitnodiging", screen=shell.window)
    join.take_file(str(file))
    join.ui.code.setText(invitation.code)
    join.ui.next.click()
    settle(shell.task)
    yield Stop(name="aansluiten-2-wachtwoord", screen=shell.window)
    if join.state.invitation is not None:
        there, join.state.invitation = join.state.invitation, replace(join.state.invitation, address=ON_SERVER)
        join.place.show_place()
        settle(shell.task)
        yield Stop(name="aansluiten-2-server", screen=shell.window)
        join.state.invitation = there
        join.place.show_place()
    for line in (join.ui.password, join.ui.repeat):
        line.setText(OWN_PASSWORD)
    join.place.take(str(studio.folder))
    join.ui.next.click()
    settle(shell.task)
    yield Stop(name="aansluiten-3-aanvraag", screen=shell.window)
    join.save(str(studio.spare / "aanvraag"))
    settle(shell.task)


def _signing_in(shell: Shell, studio: Studio) -> Iterator[Stop]:
    with studio.session() as admin:
        admin.register("add_member", {"name": NEW_MEMBER, "roles": ["privacy_officer"]}, password=FIRST_PASSWORD)
    _begin(shell)
    yield Stop(name="aanmelden", screen=shell.window)
    shell.start.sign_in(NEW_MEMBER, "fout")
    settle(shell.task)
    yield Stop(name="aanmelden-wachtwoord-onjuist", screen=shell.window)
    shell.arrival.show_recovery()
    settle(shell.task)
    yield Stop(name="herstelblad-invullen", screen=shell.window, dialog=shell.arrival.recovery)
    if shell.arrival.recovery is not None:
        shell.arrival.recovery.reject()
    shell.arrival.show_server()
    if shell.arrival.server is not None:
        shell.arrival.server.ui.fields.fill(SERVER)
        settle(shell.task)
        yield Stop(name="server", screen=shell.window, dialog=shell.arrival.server)
        shell.arrival.server.reject()
    shell.start.sign_in(NEW_MEMBER, FIRST_PASSWORD)
    settle(shell.task)
    dialog = next((one for one in shell.window.findChildren(QDialog) if one.isVisible()), None)
    yield Stop(name="eerste-wachtwoord", screen=shell.window, dialog=dialog)
    yield from _helped(shell)


def _helped(shell: Shell) -> Iterator[Stop]:
    from caseapp.desktop.language import speaks_english
    from caseapp.desktop.screen.bug import Bug
    from caseapp.desktop.screen.help import Help
    from caseapp.desktop.state.help import help_pages

    helped = Help(shell.window)
    for page in help_pages():
        helped.show_page(page.name)
        settle(shell.task)
        yield Stop(name=f"uitleg-{page.name}", screen=shell.window, dialog=helped)
    helped.ui.search.setText("evidence" if speaks_english() else "bewijs")
    settle(shell.task)
    yield Stop(name="uitleg-zoeken", screen=shell.window, dialog=helped)
    helped.close()
    bug = Bug(ValueError("1"), shell.window)
    bug.open()
    settle(shell.task)
    yield Stop(name="fout-in-het-programma", screen=shell.window, dialog=bug)
    bug.reject()
