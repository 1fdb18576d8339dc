"""Filling in an act of the register: what is known, what stands against it, and doing it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from caseapp.desktop.state.option import Option, Pool
from caseapp.desktop.state.setting_draft import PREFIX, BegunSetting, SettingDraft
from caseapp.desktop.task import BEGINS, ENDS
from caseapp.model.act import CaseId
from caseapp.model.case import Case
from caseapp.model.term import Sector
from caseapp.model.value import Value
from caseapp.office.errors import FieldErrors, PasswordTooShort, Refused
from caseapp.office.register.catalogue import REGISTER_ACTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.desktop.state.desk import Desk
    from caseapp.model.reason import Answer
    from caseapp.office.register.catalogue import RegisterDefinition
    from caseapp.procedure.definition import Field

ASK_AFTER = 250
"""Milliseconds after the last key."""

EMPTY: tuple[Value, ...] = (None, "", ())

WITH_PASSWORD = frozenset({"add_member", "renew_keys"})
INVITE = "invite_member"


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterWanted:
    """An act of the register that somebody wants to do.

    ``fields`` is what is known; ``only`` names the fields to show, where not all of the act's; ``title`` says what it
    is about in place of the act's label.
    """

    act: str
    fields: Mapping[str, Value] = field(default_factory=dict)
    only: tuple[str, ...] = ()
    title: str = ""

    @property
    def key(self) -> str:
        """The key of its draft: the act, what of it is filled in, and of whom or what where that is known."""
        about = [value for name, value in self.fields.items() if self.only and name not in self.only]
        parts = (*self.only, *(one for one in about if isinstance(one, str)))
        return f"{PREFIX}{self.act}/{','.join(parts)}"


def resumed(begun: BegunSetting) -> RegisterWanted:
    """The act of the register that was begun."""
    known, only = begun.data.get("known"), begun.data.get("only")
    return RegisterWanted(
        act=begun.act,
        fields=known if isinstance(known, Mapping) else {},
        only=tuple(map(str, only)) if isinstance(only, tuple) else (),
        title=str(begun.data.get("title") or ""),
    )


class RegisterFormState(QObject):
    """One act of the register being filled in. ``done`` gives what was recorded, or the invitation that was made.

    ``resumed`` tells that what was typed before is there again.
    """

    answered = Signal(object)
    refused = Signal(object)
    mistyped = Signal(object)
    problem = Signal(str)
    done = Signal(object)
    waiting = Signal(bool)
    resumed = Signal()

    def __init__(self, desk: Desk, wanted: RegisterWanted, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.wanted = wanted
        self.tried = False
        self.values: dict[str, Value] = dict(wanted.fields)
        self.pool = Pool(organisation=desk.session.organisation, case=Case(id=CaseId("")), sentence=lambda _act: "")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(ASK_AFTER)
        self._timer.timeout.connect(self.ask)
        self.draft = SettingDraft(desk, wanted.key, self._kept, self)
        self.draft.found.connect(self._resume)

    @property
    def definition(self) -> RegisterDefinition:
        """The act, with the fields that are shown."""
        found = REGISTER_ACTS[self.wanted.act]
        shown = self.wanted.only or tuple(one.name for one in found.fields)
        return replace(found, fields=tuple(one for one in found.fields if one.name in shown))

    @property
    def takes_password(self) -> bool:
        """Whether somebody gets a first password with it."""
        return self.wanted.act in WITH_PASSWORD

    @property
    def now(self) -> Callable[[], Any]:
        """The clock."""
        return self._desk.clock

    def options_for(self, one: Field) -> tuple[Option, ...]:
        """What can be picked in a field."""
        if one.name == "sectors":
            return tuple(Option(value=sector.value, label=sector.value.upper()) for sector in Sector)
        return self.pool.options(one, self.values)

    def set(self, name: str, value: Value) -> None:
        """Take what was filled in."""
        self.values[name] = value
        self._timer.start()
        self.draft.later()

    def begin(self) -> None:
        """See what was typed before, and what stands against it."""
        self.draft.load()
        self.ask()

    def _resume(self, data: Mapping[str, Value]) -> None:
        values = data.get("values")
        self.values |= values if isinstance(values, Mapping) else {}
        self.resumed.emit()
        self.ask()

    def _kept(self) -> Mapping[str, Value] | None:
        wanted = self.wanted
        if self._filled() == {name: value for name, value in wanted.fields.items() if value not in EMPTY}:
            return None
        return {"values": self.values, "known": wanted.fields, "only": wanted.only, "title": wanted.title}

    def _filled(self) -> dict[str, Value]:
        return {name: value for name, value in self.values.items() if value not in EMPTY}

    def ask(self) -> None:
        """Ask what stands against it."""
        session, act, fields = self._desk.session, self.wanted.act, self._fields()
        own = {one.name: "…" for one in REGISTER_ACTS[act].own if one.required}
        self._desk.task.run(
            lambda: session.ask_register(act, {**own, **fields}),
            self.answered.emit,
            failed=self._not_answered,
            owner=self,
        )

    def submit(self, password: str = "") -> None:
        """Do it."""
        self._timer.stop()
        self.draft.leave()
        self.waiting.emit(BEGINS)
        session, act, fields, key = self._desk.session, self.wanted.act, self._fields(), self.wanted.key

        def work() -> object:
            if act == INVITE:
                made: object = session.welcoming.invite(fields)
            else:
                made = session.register(act, fields, password=password.strip() or None)
            session.drafts.delete(key)
            return made

        self._desk.task.run(work, self._finish, failed=self._fail, owner=self)

    def _fields(self) -> dict[str, Value]:
        """What is filled in; a table or list that was emptied counts, for it takes away what was set."""
        kept = self.wanted.only or ("sectors",)
        return {
            name: value
            for name, value in self.values.items()
            if value not in (None, "") and (name in kept or value not in ((), []))
        }

    def _finish(self, done: object) -> None:
        self.waiting.emit(ENDS)
        self.done.emit(done)

    def _not_answered(self, error: Exception) -> None:
        if not isinstance(error, FieldErrors):
            self._desk.task.fault.emit(error)

    def _fail(self, error: Exception) -> None:
        self.waiting.emit(ENDS)
        self.tried = True
        match error:
            case Refused():
                answer: Answer = error.answer
                self.refused.emit(answer)
            case FieldErrors():
                self.mistyped.emit(error.problems)
            case PasswordTooShort():
                self.problem.emit(str(error))
            case _:
                self._desk.task.fault.emit(error)
