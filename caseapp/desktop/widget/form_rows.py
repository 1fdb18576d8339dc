"""The rows of a form: made from the fields of an act, filled, and told what the procedure says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from caseapp.desktop.editor.day import DayEditor, MomentEditor
from caseapp.desktop.editor.make import editor_for
from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import LARGE
from caseapp.desktop.widget.field_row import FieldRow
from caseapp.desktop.widget.layout import column
from caseapp.desktop.widget.reveal import SETTLED, lead_to
from caseapp.desktop.widget.wrapping import Wrapping
from caseapp.model.term import Weight
from caseapp.procedure.definition import Kind
from caseapp.procedure.ladder import NOT_FILLED

if TYPE_CHECKING:
    from datetime import datetime

    from caseapp.desktop.editor.base import Editor
    from caseapp.desktop.state.option import Option, Pool
    from caseapp.desktop.widget.scroll import ScrollColumn
    from caseapp.model.reason import Answer, Reason
    from caseapp.model.value import Value
    from caseapp.office.errors import FieldProblem
    from caseapp.procedure.definition import Field

MISSING = NOT_FILLED | {"test_missing"}
"""Codes that only say that something is not filled in yet; not said before one has tried."""


HALF = "#half."
"""Before the name of a field: the key of a note with what was typed there of which no value can be made yet."""

PICKED = frozenset({Kind.PERSON, Kind.REF, Kind.MEMBER, Kind.SCHOOL})
"""Kinds of fields that pick the only thing there is by themselves."""


def beyond_empty(reason: Reason) -> bool:
    """Whether a reason says more than that something is not filled in yet."""
    return reason.code not in MISSING or reason.weight is not Weight.REFUSES


def missing_in(answer: Answer) -> int:
    """How many fields must still be filled in."""
    return len({one.field for one in answer.reasons if one.code in MISSING and one.weight is Weight.REFUSES})


OfferTo = Callable[["Field"], "Iterable[Option]"]
MakeEditor = Callable[["Field", "Pool", Callable[[], "datetime"]], "Editor"]


class HasFields(Protocol):
    """An act of a case, or of the register."""

    @property
    def fields(self) -> tuple[Field, ...]:
        """What it asks."""


class FormRows(QObject):
    """Holds the rows; ``edited`` tells a field's name and its value."""

    edited = Signal(str, object)
    asked = Signal(str)

    def __init__(self, place: ScrollColumn) -> None:
        super().__init__(place)
        self._place = place
        self.rows: dict[str, FieldRow] = {}
        self._later: dict[str, Callable[[], None]] = {}

    def build(
        self,
        definition: HasFields,
        pool: Pool,
        now: Callable[[], datetime],
        offer: OfferTo,
        make: MakeEditor = editor_for,
    ) -> None:
        """Make a row for each field; ``make`` gives its editor."""
        self._place.clear()
        self._later = {}

        def add(field: Field) -> None:
            row = FieldRow(field, make(field, pool, now))
            row.editor.offer(offer(field))
            self._add(row)

        for field in definition.fields:
            if field.asked:
                add(field)
            else:
                self._later[field.name] = partial(add, field)

    def _add(self, row: FieldRow) -> None:
        field = row.field
        row.edited.connect(self._edited)
        row.asked.connect(self.asked)
        before = self.rows.get(_before(field.name))
        self.rows[field.name] = row
        if before is not None and isinstance(row.editor, MomentEditor) and isinstance(before.editor, DayEditor):
            row.editor.follow(before.editor.field)
            _put_beside(before, row)
        elif before is not None and field.kind is before.field.kind is Kind.DATE:
            _put_beside(before, row)
        else:
            holder = QWidget()
            column(holder).addWidget(row)
            self._place.add(holder)

    def fill(self, values: Mapping[str, Value], notes: Mapping[str, Value] | None = None) -> None:
        """Show values that are known, and what was half typed, from the ``notes`` of a draft."""
        for name, value in values.items():
            if name in self.rows:
                self.rows[name].editor.put(value)
        for name, row in self.rows.items():
            text = (notes or {}).get(f"{HALF}{name}")
            if isinstance(text, str) and text:
                row.editor.put_half(text)
        self._ask_what_fits()

    def half_of(self, name: str) -> tuple[str, str]:
        """What was half typed in a field, as a note of a draft: its key and the text."""
        return f"{HALF}{name}", self.rows[name].editor.half()

    def _ask_what_fits(self) -> None:
        """Hide the fields that are asked for other values of another field, and hold nothing."""
        for row in self.rows.values():
            if row.field.when is not None:
                name, values = row.field.when
                fits = self.rows[name].editor.value() in values
                holder = row.parentWidget() or row
                holder.setVisible(fits or bool(row.editor.value()) or bool(row.editor.unclear()))

    def picked(self, known: Mapping[str, Value]) -> tuple[tuple[str, Value], ...]:
        """What an editor has picked by itself, since there was one thing to pick; what is known already is left out."""
        found = ((name, row.editor.value()) for name, row in self.rows.items() if row.field.kind in PICKED)
        return tuple((name, value) for name, value in found if value and name not in known)

    def offer_again(self, offer: OfferTo, *, without: str) -> None:
        """What can be picked hangs on another field, which has changed."""
        for name, row in self.rows.items():
            if name != without:
                row.editor.offer(offer(row.field))

    def show_answer(self, answer: Answer, *, tried: bool) -> tuple[Reason, ...]:
        """Put each reason with its field; gives the ones that belong to no field."""
        elsewhere: list[Reason] = []
        by_field: dict[str, list[Reason]] = {}
        for reason in answer.reasons:
            row = self.rows.get(reason.field)
            if reason.code in MISSING and reason.weight is Weight.REFUSES and not tried:
                continue
            if row is None:
                elsewhere.append(reason)
            else:
                by_field.setdefault(reason.field, []).append(reason)
        for name, row in self.rows.items():
            row.show_reasons(by_field.get(name, ()))
        return tuple(elsewhere)

    def show_problems(self, problems: Iterable[FieldProblem]) -> tuple[str, ...]:
        """Put each problem with its field; gives the sentences that belong to no field.

        A field that is not asked in the beginning is, when there is a problem with it.
        """
        elsewhere: list[str] = []
        for problem in problems:
            if problem.field in self._later:  # asked only when it turns out to be needed
                self._later.pop(problem.field)()
            row = self.rows.get(problem.field)
            if row is None:
                elsewhere.append(problem.text)
            else:
                row.show_problem(problem.text)
        return tuple(elsewhere)

    def unclear(self) -> str:
        """Show what was typed that cannot be read; gives the first sentence, empty where there is none."""
        found = ""
        for row in self.rows.values():
            text = row.editor.unclear()
            row.show_problem(text)
            found = found or text
        return found

    def first_wrong(self) -> str:
        """What the first field is called with which something stands against the act; empty where there is none."""
        return next((spoken(row.field.label) for row in self.rows.values() if row.wrong), "")

    def go_to_first_wrong(self) -> None:
        """Put the focus on the first field that must be looked at."""
        row = next((one for one in self.rows.values() if one.wrong), None)
        if row is not None:
            self._place.ensureWidgetVisible(row)
            wanted = row.editor.to_mend()
            if wanted is not None:
                lead_to(wanted, also=row.editor.told_at())

    def open_questions(self) -> int:
        """How many questions inside the fields still wait for an answer."""
        return sum(row.editor.open_questions() for row in self.rows.values())

    def go_to_first(self, filled: Iterable[str], *, from_top: bool = False, instead: QWidget | None = None) -> None:
        """Put the focus on the first field that is not filled in yet; where all are, on the first.

        Where most is filled in already, such as a decision as it was proposed, what may stay empty is passed over.
        With ``from_top`` the form is shown from its top all the same; ``instead`` is done before any field.
        """
        first = instead or self._first(filled)
        if first is not None and not from_top:
            lead_to(first)
        elif first is not None:
            first.setFocus()
            QTimer.singleShot(SETTLED, self._place, lambda: self._place.verticalScrollBar().setValue(0))

    def _first(self, filled: Iterable[str]) -> QWidget | None:
        known = set(filled)
        rows = [row for row in self.rows.values() if row.editor.inputs()]
        left = [row for row in rows if row.field.name not in known]
        must = [row for row in left if row.field.required] if len(known) > len(left) else []
        return next((row.editor.inputs()[0] for row in must or left or rows), None)

    def _edited(self, name: str) -> None:
        self._ask_what_fits()
        self.edited.emit(name, self.rows[name].editor.value())


def _before(name: str) -> str:
    """The name of the field with which this one makes a pair, so that they stand beside each other.

    That is the first day of the period of which this is the last (``occurred_from`` for ``occurred_to``), or the day
    of which this is the time (``noticed_on`` for ``noticed_at``).
    """
    start, line, end = name.rpartition("_")
    return f"{start}{line}{found}" if (found := {"to": "from", "at": "on"}.get(end)) else ""


def _put_beside(before: FieldRow, row: FieldRow) -> None:
    """First and last day of a period stand beside each other; so do a day and its time."""
    holder = before.parentWidget()
    outer = holder.layout() if holder else None
    if outer is not None:
        before.head.stand_beside(row.head)
        outer.addWidget(Wrapping(before, row, space=LARGE, even=True))
