"""Every section of the settings, and the small windows that open from them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from caseapp.desktop.place import SETTINGS
from caseapp.desktop.screen.backup import Backup
from caseapp.desktop.screen.invitations import Invitations
from caseapp.desktop.screen.settings import Settings
from caseapp.desktop.screen.texts import Texts
from caseapp.desktop.state.register_form import RegisterWanted
from caseapp.office.register.catalogue import REGISTER_ACTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.desktop.tour.studio import Seat, Stop, Studio

WITHOUT_FORM = frozenset({"note_restore", "note_backup", "withdraw_invitation", "found_organisation"})
"""Acts of the register that the program records by itself, that ask only a yes, or that have their own window."""


def settings(studio: Studio) -> Iterator[Stop]:
    """Through the eyes of the administrator."""
    with studio.sit_down() as seat:
        way = seat.window.way
        way.go_to(SETTINGS)
        seat.rest()
        page = way.page(SETTINGS, Settings)
        for section in page.buttons:
            page.buttons[section].setFocus()
            page.go_to(section)
            yield seat.stop(f"instellingen-{section.replace('_', '-')}")
        for act in REGISTER_ACTS:
            if act not in WITHOUT_FORM:
                page.open_form(RegisterWanted(act=act))
                yield from _small(seat, f"register-{act.replace('_', '-')}")
        page.go_to("texts")
        texts = page.page("texts")
        if isinstance(texts, Texts):
            texts.ui.new_text.click()
            yield from _small(seat, "nieuwe-tekst")
        yield from _joining(seat, page)
        page.go_to("backup")
        backup = page.page("backup")
        if isinstance(backup, Backup):
            backup.ask_restore("back-up.sqlite")
            yield from _small(seat, "back-up-terugzetten")


def _joining(seat: Seat, page: Settings) -> Iterator[Stop]:
    request = seat.studio.spare / "aanvraag"
    invitations = page.page("invitations")
    if not isinstance(invitations, Invitations):
        return
    page.go_to("invitations")
    fields = {"name": "K. Bos", "roles": ["board_member"], "until": seat.studio.now().date()}
    made = seat.session.welcoming.invite(fields)
    invitations.show_made(made)
    yield from _small(seat, "uitnodiging-gemaakt")
    if Path(request).exists():
        invitations.open_request(str(request))
        yield from _small(seat, "aanvraag-bekijken")


def _small(seat: Seat, name: str) -> Iterator[Stop]:
    """The small window that is open, and then closed."""
    seat.rest()
    for shown in seat.window.findChildren(QDialog):
        if shown.isVisible():
            yield seat.stop(name, shown, typed=True)
            shown.reject()
            seat.rest()
