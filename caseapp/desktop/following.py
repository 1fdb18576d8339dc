"""What follows a letter: the act that it does, when it was recorded as sent; and going on with one that was begun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App

from caseapp.desktop.language import spoken
from caseapp.desktop.state.act_form import Wanted
from caseapp.model.reason import Verdict
from caseapp.procedure.catalogue import label

if TYPE_CHECKING:
    from caseapp.desktop.state.begun_letter import BegunLetter
    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.way import Way
    from caseapp.office.performing import Done
    from caseapp.office.session import Session

SEND = "send_letter"


def follow(way: Way, desk: Desk, done: Done) -> None:
    """Open the form of what a letter does, when one was sent and this member may record it."""
    if done.act.act != SEND:
        return

    def show(wanted: Wanted | None) -> None:
        if wanted is not None and way.form is None and way.shown == "case":
            way.open_form(wanted)
            text = App.translate("Following", "The letter is recorded as sent. Now record what it does: {act}.")
            way.told.emit(text.format(act=spoken(label(wanted.act))), "good")

    session = desk.session
    desk.task.run(lambda: _wanted(session, done), show, owner=way)


def _wanted(session: Session, done: Done) -> Wanted | None:
    """The form to be filled in next. Called on the worker."""
    from caseapp.procedure.letter.follow_up import follow_up

    act = follow_up(session.case(done.case_id).case, done.act)
    if act is None or session.ask_partly(done.case_id, act.id, act.fields).verdict is Verdict.REFUSED:
        return None
    return Wanted(act=act.id, case_id=done.case_id, fields=dict(act.fields))


def go_on_writing(way: Way, begun: BegunLetter) -> None:
    """Show the letters of a case, and the one that was begun."""
    part = way.case.parts["letters"]
    part.resume(begun)  # type: ignore[union-attr]
    way.open_case(begun.case_id)
    way.case.go_to("letters")
