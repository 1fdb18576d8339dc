"""The organisation's protocol texts: every version, what it provides, and which one holds on a day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App
from PySide6.QtCore import QObject, Signal

from caseapp.desktop.language import spoken, spoken_list
from caseapp.desktop.state.option import Option
from caseapp.desktop.state.setting_draft import NEW_TEXT, SettingDraft
from caseapp.desktop.task import BEGINS, ENDS
from caseapp.model.protocol import Protocol, Standing
from caseapp.office.errors import FieldErrors, Refused
from caseapp.procedure.profile import Complaint, ProtocolError, parse_protocol
from caseapp.procedure.wording import CATEGORY_NAMES, day_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from caseapp.desktop.state.desk import Desk
    from caseapp.model.organisation import Organisation
    from caseapp.model.protocol import Provision
    from caseapp.model.value import Value

LARGEST = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class PartText:
    """One part of a text: its heading, and each provision with its reference, our summary, and whom it binds."""

    heading: str
    provisions: tuple[tuple[str, str, str], ...]


def versions(organisation: Organisation) -> tuple[Protocol, ...]:
    """Every version, the newest first."""
    return (organisation.protocol, *reversed(organisation.earlier_protocols))


def version_options(organisation: Organisation) -> tuple[Option, ...]:
    """The versions by their place, with what tells them apart."""
    found = []
    for at, one in enumerate(versions(organisation)):
        start = one.starts_on()
        since = (
            App.translate("Texts", "since {day}").format(day=spoken(day_text(start)))
            if start
            else App.translate("Texts", "not in force")
        )
        now = App.translate("Texts", "now in use") if at == 0 else App.translate("Texts", "earlier")
        found.append(Option(value=str(at), label=f"{one.title} ({since}; {now})"))
    return tuple(found)


def held_on(organisation: Organisation, day: date) -> Protocol | None:
    """The version that held on a day: the newest of those in force then."""
    return next((one for one in versions(organisation) if one.in_force(day)), None)


def parts_of(protocol: Protocol) -> tuple[PartText, ...]:
    """The text part by part, in its own order."""
    grouped: dict[str, list[Provision]] = {}
    for provision in protocol.provisions.values():
        grouped.setdefault(provision.part, []).append(provision)
    return tuple(
        PartText(
            heading=protocol.parts.get(part, part),
            provisions=tuple((one.ref, spoken(one.summary), _binds(one)) for one in found),
        )
        for part, found in grouped.items()
    )


def _binds(provision: Provision) -> str:
    if not provision.norm or not provision.binds:
        return ""
    names = spoken_list(spoken(CATEGORY_NAMES[one]) for one in CATEGORY_NAMES if one in provision.binds)
    return App.translate("Texts", "Rule for: {names}").format(names=names)


def dates_text(protocol: Protocol) -> str:
    """When a text was consented to and adopted, from when and until when it holds."""
    parts = []
    if protocol.consented:
        days = spoken_list(spoken(day_text(day)) for day in protocol.consented)
        parts.append(App.translate("Texts", "Consent: {days}.").format(days=days))
    if protocol.adopted:
        parts.append(App.translate("Texts", "Adopted: {day}.").format(day=spoken(day_text(protocol.adopted))))
    if protocol.in_force_until:
        parts.append(App.translate("Texts", "Until: {day}.").format(day=spoken(day_text(protocol.in_force_until))))
    if protocol.evaluate_by:
        parts.append(
            App.translate("Texts", "To be evaluated by: {day}.").format(day=spoken(day_text(protocol.evaluate_by)))
        )
    return " ".join(parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A file that was looked at: the text and what it would be, or everything that is wrong with it."""

    name: str
    text: str = ""
    protocol: Protocol | None = None
    complaints: tuple[Complaint, ...] = ()

    @property
    def asks_dates(self) -> bool:
        """Whether the text leaves dates blank, which the organisation fills in."""
        return self.protocol is not None and self.protocol.standing is Standing.BLANK_DATES


class NewTextState(QObject):
    """A new version: checked first, then put into use by an act of the register.

    ``resumed`` gives the two days, as they were typed in a draft.
    """

    resumed = Signal(str, str)
    checked = Signal(object)
    refused = Signal(object)
    problem = Signal(str)
    done = Signal()
    waiting = Signal(bool)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: Checked | None = None
        self._days = ("", "")
        self.draft = SettingDraft(desk, NEW_TEXT, self._kept, self)
        self.draft.found.connect(self._resume)

    def take_days(self, consented: str, adopted: str) -> None:
        """Take the two days as they are typed."""
        self._days = (consented, adopted)
        self.draft.later()

    def _kept(self) -> Mapping[str, Value] | None:
        if self._found is None:
            return None
        return {"name": self._found.name, "text": self._found.text, "days": self._days}

    def _resume(self, data: Mapping[str, Value]) -> None:
        days = data.get("days")
        self._days = (str(days[0]), str(days[1])) if isinstance(days, tuple) and len(days) == 2 else ("", "")  # noqa: PLR2004
        name, text = str(data.get("name") or ""), str(data.get("text") or "")
        self._desk.task.run(lambda: _looked_at(name, text), self._checked_again, failed=self._unread, owner=self)

    def _checked_again(self, found: Checked) -> None:
        self._found = found
        self.checked.emit(found)
        self.resumed.emit(*self._days)

    def check(self, path: Path) -> None:
        """Look at a file."""
        self._desk.task.run(lambda: _check(path), self._take, failed=self._unread, owner=self)

    def adopt(self, consented: date | None, adopted: date | None) -> None:
        """Put it into use."""
        if self._found is None or self._found.protocol is None:
            return
        self.waiting.emit(BEGINS)
        fields: Mapping[str, Value] = {"protocol": self._found.text, "consented": consented, "adopted": adopted}
        self.draft.leave()
        session = self._desk.session

        def work() -> None:
            session.register("adopt_text", fields)
            session.drafts.delete(NEW_TEXT)

        self._desk.task.run(work, lambda _done: self._finish(), failed=self._fail, owner=self)

    def _take(self, found: Checked) -> None:
        self._found = found
        self.draft.keep()
        self.checked.emit(found)

    def _finish(self) -> None:
        self.waiting.emit(ENDS)
        self.done.emit()

    def _unread(self, error: Exception) -> None:
        if isinstance(error, UnicodeDecodeError):
            text = App.translate("NewText", "This file is not plain text (UTF-8). Save it again as UTF-8.")
            self.problem.emit(text)
        elif isinstance(error, OSError):
            self.problem.emit(App.translate("NewText", "This file cannot be read. Choose another one."))
        else:
            self._desk.task.fault.emit(error)

    def _fail(self, error: Exception) -> None:
        self.waiting.emit(ENDS)
        if isinstance(error, Refused):
            self.refused.emit(error.answer)
        elif isinstance(error, FieldErrors):
            self.problem.emit(spoken(str(error)))
        else:
            self._desk.task.fault.emit(error)


def _check(path: Path) -> Checked:
    with path.open("rb") as file:
        return _looked_at(path.name, file.read(LARGEST).decode("utf-8-sig"))


def _looked_at(name: str, text: str) -> Checked:
    try:
        return Checked(name=name, text=text, protocol=parse_protocol(text))
    except ProtocolError as error:
        return Checked(name=name, text=text, complaints=error.complaints)
