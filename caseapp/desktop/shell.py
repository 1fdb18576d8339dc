"""What is shown from start to end: the first start, signing in, the main window, locking."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from caseapp.desktop.founding import Founding
from caseapp.desktop.helping import Helping
from caseapp.desktop.language import spoken
from caseapp.desktop.look.last import keep_look
from caseapp.desktop.look.theme import theme_of
from caseapp.desktop.opening import office_at, own_keychain
from caseapp.desktop.screen.sign_in import SignIn
from caseapp.desktop.speaking import Speaking
from caseapp.desktop.state.computer import DARK, FILE, FOLLOW, Computer
from caseapp.desktop.state.door_draft import FOUNDATION, begun_file, forget_begun
from caseapp.desktop.state.start import Door, StartState
from caseapp.desktop.task import Task
from caseapp.desktop.window import Window
from caseapp.office.door import LOCAL

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from caseapp.desktop.arrival import Arrival
    from caseapp.desktop.opening import OfficeAt
    from caseapp.desktop.screen.first_start import FirstStart
    from caseapp.desktop.screen.main_window import MainWindow
    from caseapp.desktop.screen.new_organisation import NewOrganisation
    from caseapp.desktop.state.act_form import Wanted
    from caseapp.desktop.watch import Watch
    from caseapp.ledger import Keychain
    from caseapp.office.office import Office
    from caseapp.office.session import Session


AT_ONCE = 300
"""Milliseconds in which small work ends by itself, without a word."""


class Shell(QObject):
    """Shows one thing after another.

    ``entered`` tells that somebody is signed in, ``at_door`` that one can sign in, ``closing`` that it ends.
    """

    entered = Signal()
    at_door = Signal()
    closing = Signal()

    def __init__(
        self,
        folder: Path,
        make_office: Callable[[Path], Office],
        clock: Callable[[], datetime],
        parent: QObject | None = None,
        office_at: OfficeAt = office_at,
        keychain: Callable[[], Keychain] = own_keychain,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._make_office = make_office
        self._office_at = office_at
        self._keychain = keychain
        self._clock = clock
        self.task = Task(self)
        self.computer = Computer(folder / LOCAL / FILE, self)
        self.start = StartState(self.task, make_office, folder, self)
        self.window = Window(self.computer)
        self.sign_in = SignIn(self.window)
        self.window.addWidget(self.sign_in)
        self.main: MainWindow | None = None
        self.session: Session | None = None
        self._door = Door(founded=False)
        self._unfinished: tuple[str, Wanted] | None = None
        self._watch: Watch | None = None
        self._closes = False
        self.founding = Founding(window=self.window, start=self.start, task=self.task, folder=folder, clock=self._clock)
        self.helping = Helping(self)
        self.speaking = Speaking(self)
        self.speaking.follow()
        self._connect()

    def _connect(self) -> None:
        self.sign_in.language.connect(lambda language: self.computer.choose(language=language))
        self.window.closing.connect(self.close)
        self.window.held = self._hold
        self.sign_in.asked.connect(lambda who, password, keep: self.start.sign_in(who, password, remember=keep))
        self.sign_in.left.connect(self._leave_demonstration)
        self.sign_in.join.connect(lambda: self.arrival.show_join())  # noqa: PLW0108 - made when asked
        self.sign_in.check.connect(lambda: self.arrival.show_check())  # noqa: PLW0108 - made when asked
        self.sign_in.server.connect(lambda: self.arrival.show_server())  # noqa: PLW0108 - made when asked
        self.sign_in.recovery.connect(lambda: self.arrival.show_recovery())  # noqa: PLW0108 - made when asked
        self.sign_in.stopped.connect(self.start.stop)
        self.start.progressed.connect(self.sign_in.show_progress)
        self.start.known.connect(self._take_door)
        self.start.signed_in.connect(self.enter)
        self.start.wrong.connect(self.sign_in.fail)
        self.start.failed.connect(self._fail)
        self.closing.connect(self.founding.keep)
        self.founding.waiting.connect(lambda waiting: self.first.wait(waiting=waiting))
        self.founding.placing.connect(lambda wizard: self.arrival.ask_place(wizard))  # noqa: PLW0108 - made when asked
        self.founding.founded.connect(self._take_founded)
        self.founding.finished.connect(self.enter)
        self.task.fault.connect(self._fault)
        self.computer.changed.connect(self._dress)

    @cached_property
    def first(self) -> FirstStart:
        """The first start, made when it is first shown."""
        from caseapp.desktop.screen.first_start import FirstStart

        found = FirstStart()
        found.look_around.connect(self.start.demonstrate)
        found.new_organisation.connect(self.founding.begin)
        found.join.connect(lambda: self.arrival.show_join())  # noqa: PLW0108 - made when asked
        found.restore.connect(lambda: self.arrival.show_restore())  # noqa: PLW0108 - made when asked
        found.language.connect(lambda language: self.computer.choose(language=language))
        self.window.addWidget(found)
        return found

    @cached_property
    def arrival(self) -> Arrival:
        """The ways in by an invitation, the recovery sheet or a backup copy."""
        from caseapp.desktop.arrival import Arrival

        found = Arrival(
            window=self.window,
            start=self.start,
            task=self.task,
            folder=self._folder,
            clock=self._clock,
            make_office=self._make_office,
            office_at=self._office_at,
            keychain=self._keychain,
        )
        found.told.connect(self._tell)
        self.closing.connect(found.keep)
        found.by_sheet.connect(lambda: _show_members(self))
        return found

    def begin(self, *, demonstration: bool = False) -> None:
        """Show the first thing, before anything heavy is loaded; what is heavy follows when the window is painted."""
        door = None if demonstration else self.start.at_once()
        self.window.setCurrentWidget(self.first if door is not None and not door.founded else self.sign_in)
        self.sign_in.wait(waiting=door is None)
        if door is not None and door.founded:
            self._show_door(door)
        self.window.painted.connect(self._dress)
        self.window.painted.connect(self.helping.listen)
        # the worker would keep the window from being painted
        self.window.painted.connect(self.start.demonstrate if demonstration else self.start.look)

    def _hold(self) -> bool:
        """Whether the window stays until what runs is finished; who closes it once more does not wait to see that."""
        if self.main is not None:
            self.main.way.keep_what_is_typed()
        if self.founding.holds():
            return True
        if self._closes or self.task.finish(AT_ONCE):
            return False
        self._closes = True
        self._tell(self.tr("Something is being finished first. After that Caseapp closes by itself."), "accent")
        self.task.busy.connect(self._go_on_closing)
        return True

    def _go_on_closing(self, busy: bool) -> None:
        if not busy:
            QTimer.singleShot(0, self.window, self.window.close)

    def close(self) -> None:
        """Keep what was typed, and close everything."""
        if self.main is not None:
            self.main.way.keep_what_is_typed()
        self.closing.emit()
        if self._watch is not None:
            self._watch.end()
            self._watch = None
        self.start.stop()
        self.task.finish()
        if self.session is not None:
            self.session.close()
            self.session = None
        self.start.close()

    def dispose(self) -> None:
        """Take the window apart, in order; garbage would do it whenever it likes."""
        self.close()
        shiboken6.delete(self.window)
        shiboken6.delete(self)

    def _dress(self) -> None:
        """Take the look that was chosen, or ask the system how it wants its programs to look: the window is there."""
        theme, chosen = theme_of(), self.computer.choices.theme
        if theme is not None:
            theme.choose(dark=None if chosen == FOLLOW else chosen == DARK)
            theme.enlarge(self.computer.choices.text_percent)
            keep_look(self._folder / LOCAL, theme.name)

    # --- the door

    def _take_door(self, door: Door) -> None:
        if not door.founded:
            self._door = door
            self.window.setCurrentWidget(self.first)
            if door.problem:
                self.first.fail(door.problem)
            elif begun_file(self._folder, FOUNDATION).exists():
                self.first.remind()
            return
        if not self.start.demonstration:
            forget_begun(self._folder, FOUNDATION)  # founded, and killed before this was thrown away
        if door != self._door:  # else it stands there already, and somebody may be typing
            self.sign_in.wait(waiting=False)
            self._show_door(door)
        self.window.setCurrentWidget(self.sign_in)
        if len(door.members) == 1 and not self.start.demonstration:
            self.start.sign_in_remembered(door.members[0].id, self.at_door.emit)
        else:
            self.at_door.emit()

    def _show_door(self, door: Door) -> None:
        self._door = door
        self.sign_in.show_door(door, demonstration=self.start.demonstration)

    def _leave_demonstration(self) -> None:
        self.start.leave_demonstration()
        self.first.wait(waiting=False)
        self.first.ui.banner.hide()
        self.window.setCurrentWidget(self.first)
        self.start.look()

    def enter(self, session: Session, wanted: Wanted | None = None) -> None:
        """Somebody is signed in: show the main window, with the form that is wanted."""
        from caseapp.desktop.first_password import FirstPassword
        from caseapp.desktop.screen.main_window import MainWindow
        from caseapp.desktop.state.desk import Desk
        from caseapp.desktop.watch import watch_over

        self._leave_main()
        self.session = session
        desk = Desk(
            session=session, task=self.task, clock=self._clock, computer=self.computer, password=self._door.password
        )
        self.main = MainWindow(desk, demonstration=self.start.demonstration)
        self.main.locked.connect(self.lock)
        self.main.helped.connect(self.helping.explain)
        self.main.way.restoring.connect(self._restore)
        self.window.addWidget(self.main)
        self.window.setCurrentWidget(self.main)
        self.sign_in.forget()
        if not self.start.demonstration:
            FirstPassword(desk, self.main).left.connect(self.lock)
        if wanted is None and self._unfinished is not None and self._unfinished[0] == session.member.id:
            wanted = self._unfinished[1]
        if wanted is not None:
            self.main.way.open_form(wanted)
        self._unfinished = None
        self._watch = self._watch or watch_over(self)
        self._watch.begin(desk)
        self.task.run(session.clock_behind, self._tell_clock, owner=self.main)
        self.entered.emit()

    def _tell_clock(self, behind: str) -> None:
        if behind:
            self._tell(spoken(behind), "due")

    def lock(self) -> None:
        """Ask the password before anything is shown again; a form that is open is open again afterwards."""
        if self.main is None or self.session is None:
            return
        session, self.session = self.session, None
        form, member = self.main.way.form, session.member
        self.main.way.keep_what_is_typed()
        self._unfinished = (member.id, form.state.wanted) if form is not None else None
        self.task.hush()  # or it would come up over the closed door
        self.sign_in.wait(waiting=True)
        self.window.cover(self.sign_in)
        if self._watch is not None:
            self._watch.rest()
        if not self.task.finish(AT_ONCE):
            self.sign_in.ui.banner.tell(self._finishing, "accent")
        self.task.run(session.close, lambda _none: self._locked(member.id), owner=self)

    @property
    def _finishing(self) -> str:
        return self.tr("What you began is being finished first. After that you can sign in again.")

    def _restore(self, file: Path, password: str) -> None:
        """Put a backup copy back: everything is closed for it, and then opened again."""
        if self.session is not None:
            session, self.session = self.session, None
            member = session.member.id
            self._leave_main()
            self.sign_in.wait(waiting=True)
            self.window.cover(self.sign_in)
            if self._watch is not None:
                self._watch.rest()
            self.task.run(
                session.close, lambda _none: self.arrival.restore_signed_in(file, member, password), owner=self
            )

    def _locked(self, member: str) -> None:
        self._leave_main()
        self.sign_in.wait(waiting=False)
        if self.sign_in.ui.banner.text == self._finishing:
            self.sign_in.ui.banner.hide()
        told = {one.id: one for one in self._door.members}  # with what they are, where the door tells that
        now = tuple(told.get(one.id, one) for one in self.start.members())
        self._show_door(replace(self._door, members=now))
        self.sign_in.choose(member)
        self.window.setCurrentWidget(self.sign_in)

    def _leave_main(self) -> None:
        if self.main is not None:
            self.window.removeWidget(self.main)
            self.main.deleteLater()
            self.main = None

    # --- a new organisation

    @property
    def wizard(self) -> NewOrganisation | None:
        """The wizard for a new organisation, while it is open."""
        return self.founding.wizard

    def _take_founded(self, wizard: NewOrganisation) -> None:
        self._door = Door(founded=True, members=self.start.members(), on_server=wizard.place.on_server)

    # --- faults

    def _fail(self, text: str) -> None:
        page = self.window.currentWidget()
        if self.wizard is not None and page is self.wizard:
            self.wizard.fail(text)
        elif page is self.sign_in or (self.main is not None and page is self.main):
            self._tell(text, "wrong")
        else:
            self.first.fail(text)

    def _tell(self, text: str, kind: str) -> None:
        """Say something over whatever is shown."""
        page = self.main if self.main is not None else self.window.currentWidget()
        form = getattr(page, "ui", self.sign_in.ui)
        form.banner.tell(text, kind)

    def _fault(self, error: Exception) -> None:
        from caseapp.desktop.screen.bug import Bug
        from caseapp.desktop.state.fault import fault_text

        text = fault_text(error)
        if text is not None:
            self._fail(text)
        else:
            Bug(error, self.window).open()


def _show_members(shell: Shell) -> None:
    from caseapp.desktop.place import SETTINGS

    if shell.main is not None:
        shell.main.way.go_to(SETTINGS)
