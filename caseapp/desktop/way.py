"""The way through the program: which screen is shown, and back again."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from caseapp.desktop.following import follow, go_on_writing
from caseapp.desktop.going_on import go_on
from caseapp.desktop.language import spoken
from caseapp.desktop.own_form import form_for
from caseapp.desktop.place import CASES, DECISIONS, PERSONS, SIGNALS, WORK, deciders, places_of
from caseapp.desktop.printing import print_pages
from caseapp.desktop.screen.case import CaseScreen
from caseapp.desktop.screen.cases import Cases
from caseapp.desktop.screen.persons import Persons
from caseapp.desktop.screen.source import Source
from caseapp.desktop.standing import Standing
from caseapp.desktop.state.act_form import FIRST_ACT, ActFormState, Wanted
from caseapp.desktop.state.appointment import AppointmentState
from caseapp.desktop.state.decisions import wanted_for
from caseapp.desktop.state.source import known_law, source_text
from caseapp.desktop.taking import Taking
from caseapp.desktop.unmoved import Unmoved
from caseapp.desktop.viewing import Viewing
from caseapp.desktop.widget.ask_path import ask_path
from caseapp.desktop.widget.dialog import Dialog
from caseapp.procedure.catalogue import label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QStackedWidget

    from caseapp.desktop.place import Page
    from caseapp.desktop.screen.form_screen import FormScreen
    from caseapp.desktop.state.desk import Desk
    from caseapp.exchange.calendar_file import Appointment
    from caseapp.index.row import CaseQuery, WaitingDecision
    from caseapp.office.performing import Done

Kind = TypeVar("Kind", bound=QWidget)


class Way(QObject):
    """``told`` is a message for the banner with its kind; ``moved`` the place that is shown now; ``counted`` a number.

    ``counted`` gives a place and how much waits there; ``restoring`` a backup copy to be put back, with the password.
    """

    told = Signal(str, str)
    moved = Signal(str)
    counted = Signal(str, int)
    restoring = Signal(object, str)

    def __init__(self, desk: Desk, pages: QStackedWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pages = pages
        self._screen = parent
        self.places = {place.id: place for place in places_of(desk.session.member)}
        self._made: dict[str, QWidget] = {}
        self._appointments = AppointmentState(desk, self)
        self._appointments.saved.connect(
            lambda name: self.told.emit(
                self.tr("The calendar file has been saved as {name}.").format(name=name), "good"
            )
        )
        self.taking, self.viewing = Taking(desk, self), Viewing(desk, pages, self)
        for one in (self.taking, self.viewing):
            one.wanted.connect(self.open_form)
            one.told.connect(self.told)
        self.viewing.pasted.connect(self.taking.take_bytes)
        self.viewing.left.connect(self._back)
        self.case = CaseScreen(desk)
        self.form: FormScreen | None = None
        pages.addWidget(self.case)
        self._wire(self.case)
        self._before: QWidget = self.case
        self._standing = Standing()

    def _wire(self, page: QWidget, place: str = "") -> None:
        """Connect whatever a page asks or tells."""
        ways: dict[str, Callable[..., object]] = {
            "case": self.open_case,
            "wanted": self.open_form,
            "act": self._act,
            "decide": self.decide,
            "listed": self.show_cases,
            "opened": self.open_evidence,
            "asked": self.open_source,
            "told": self.told.emit,
            "restore": self.restoring.emit,
            "dropped": self.taking.take,
            "pasting": self.taking.paste,
            "dated": self.put_in_calendar,
            "setting": lambda begun: go_on(self, begun),
            "letter": lambda begun: go_on_writing(self, begun),
            "waiting": lambda number: self.counted.emit(place, number),
        }
        for name in SIGNALS:
            signal = getattr(page, name, None)
            if isinstance(signal, SignalInstance):
                signal.connect(ways[name])

    # --- places

    def page(self, place: str, kind: type[Kind]) -> Kind:
        """The page of a place, made when nobody was there yet.

        Raises:
            KeyError: this member does not have the place.
            TypeError: its page is of another kind.
        """
        if place not in self._made:
            made = self.places[place].make(self._desk)
            self._made[place] = made
            self._pages.addWidget(made)
            self._wire(made, place)
        found = self._made[place]
        if not isinstance(found, kind):
            raise TypeError(f"The page of {place} is a {type(found).__name__}.")
        return found

    def go_to_first(self) -> None:
        """Where the program begins: who decides with what waits for them, the others with their work."""
        first = DECISIONS if deciders(self._desk.session.member) else WORK
        for place in self.places.values():
            if place.counted and place.id != first:
                _load(self.page(place.id, QWidget))
        self.go_to(first)

    def go_to(self, place: str) -> None:
        """Show a place, read anew."""
        page = self.page(place, QWidget)
        _load(page)
        self._show(page, place)
        if page.focusProxy() is not None or page.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            page.setFocus()

    @property
    def shown(self) -> str:
        """The place that is shown, ``evidence`` while some is looked at, or ``case``."""
        if self.viewing.page is not None and self._pages.currentWidget() is self.viewing.page:
            return "evidence"
        return _place_of(self._made, self._pages.currentWidget() or self.case)

    def show_again(self, place: str, case_id: str) -> None:
        """Show what was shown before the window was made anew."""
        if place in self.places:
            self.go_to(place)
        elif case_id:
            self.open_case(case_id)

    def open_case(self, case_id: str, ref: str = "") -> None:
        """One case, and one act in it."""
        self.case.open_case(case_id, ref)
        self._show(self.case, "case")

    def show_cases(self, query: CaseQuery, words: str) -> None:
        """The cases behind a figure; ``words`` say what they have in common."""
        page = self.page(CASES, Cases)
        page.show_query(query, words)
        self._show(page, CASES)
        page.ui.table.setFocus()

    def show_person(self, key: str, name: str) -> None:
        """One person, in the list of those who are called so."""
        page = self.page(PERSONS, Persons)
        page.show_person(key, name)
        self._show(page, PERSONS)

    def report(self) -> None:
        """Report an incident."""
        self.open_form(Wanted(act=FIRST_ACT))

    def refresh(self, *, leaving: bool = False) -> None:
        """Read again what is counted and, unless one is ``leaving`` it, what is shown; the rest when one goes there."""
        shown = None if leaving else self._pages.currentWidget()
        for place, page in self._made.items():
            if page is shown or self.places[place].counted:
                _load(page)
        if shown is self.case:
            self.case.state.reload()

    def take_up(self, changed: tuple[str, ...]) -> None:
        """Others did something in these cases: show it, and leave who reads where they are."""
        shown = self._pages.currentWidget()
        if shown is not None:
            Unmoved(shown, self._desk.task)
        self.refresh(leaving=shown is self.case and self.case.state.case_id not in changed)

    # --- forms

    def _act(self, case_id: str, act: str, fields: object) -> None:
        self.open_form(Wanted(act=act, case_id=case_id, fields=dict(fields)))  # type: ignore[call-overload]

    def decide(self, waiting: WaitingDecision) -> None:
        """The page of a decision that waits."""
        self.open_form(wanted_for(waiting))

    def open_form(self, wanted: Wanted) -> None:
        """The form of an act."""
        if self.form is not None:
            self.form.state.leave()
            self._drop_form()
        else:
            self._before = self._pages.currentWidget() or self.case
            self._standing.leave()
        self.form = form_for(ActFormState(self._desk, wanted), self._desk)
        self.form.left.connect(self._back)
        self.form.done.connect(self._done)
        self.form.asked.connect(self.open_source)
        self.form.told.connect(self.told)
        self._pages.addWidget(self.form)
        self._pages.setCurrentWidget(self.form)
        self.moved.emit("form")

    def keep_what_is_typed(self) -> None:
        """Keep the draft of what is open at once, such as before locking."""
        if self.form is not None:
            self.form.state.leave()
        for dialog in self._screen.findChildren(Dialog):
            dialog.keep()

    def _back(self) -> None:
        before = self._before if self.form is not None else self.viewing.before or self.case
        self._drop_form()
        self._show(before, _place_of(self._made, before))
        self.refresh()
        if not self._standing.come_back(before) and before is self.case:
            self.case.now.take_focus()
        self.taking.stop()

    def _done(self, done: Done) -> None:
        self._drop_form()
        self.refresh(leaving=True)
        if self._before is self.viewing.page and done.act.act != "destroy_evidence":
            self._show(self._before, "case")
        else:
            self.open_case(done.case_id)
        text = self.tr("Recorded: {act}.").format(act=label(done.act.act))
        if done.obligations_started:
            text += " " + self.tr("On the right you see what must be done now.")
        self.told.emit(" ".join((text, *map(spoken, done.notes))), "due" if done.notes else "good")
        self.taking.go_on(done)
        follow(self, self._desk, done)

    def _drop_form(self) -> None:
        if self.form is not None:
            form, self.form = self.form, None
            self._pages.removeWidget(form)
            form.deleteLater()

    def _show(self, page: QWidget, place: str) -> None:
        if self.form is not None:
            self.keep_what_is_typed()
            self._drop_form()
        self._pages.setCurrentWidget(page)
        if page is not self.viewing.page:
            self.viewing.drop()
        self.moved.emit(place)

    # --- what leaves the program

    def put_in_calendar(self, appointment: Appointment) -> None:
        """Ask where the calendar file of an appointment is to be saved."""
        title, kind = self.tr("Save the calendar file"), self.tr("Calendar (*.ics)")
        name = f"{appointment.key.replace('/', '-')}.ics"
        ask_path(self._screen, title, name, kind, lambda path: self._appointments.save(appointment, path))

    def print_page(self) -> None:
        """What is shown now, on paper: the pages that a place or a dossier has for it, or the screen as it stands."""
        page = self._pages.currentWidget()
        own = getattr(page, "print_pages", None)
        dossier = self.case.dossier
        if page is self.case and self.case.ui.parts.currentWidget() is dossier and dossier.filled:
            dossier.print_pages()
        elif own is not None:
            own()
        elif page is not None:
            print_pages((page.grab().toImage(),), self._screen)

    # --- small windows

    def open_evidence(self, case_id: str, ref: str) -> None:
        """A piece of evidence, on a page of its own."""
        self._standing.leave()
        self._show(self.viewing.open(case_id, ref), "case")

    def open_source(self, ref: str) -> None:
        """What stands behind a source, in a small window."""
        organisation = self._desk.session.organisation

        self._desk.task.run(
            lambda: source_text(ref, organisation, known_law()),
            lambda found: Source(found, self._screen).open(),
            owner=self,
        )


def _load(page: Page | QWidget) -> None:
    load = getattr(page, "load", None)
    if load is not None:
        load()


def _place_of(made: Mapping[str, QWidget], page: QWidget) -> str:
    return next((place for place, one in made.items() if one is page), "case")
