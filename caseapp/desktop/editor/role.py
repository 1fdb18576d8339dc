"""The editor for what a member may be: roles for the whole organisation, and roles per school."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget
from typing_extensions import override

from caseapp.desktop.editor.base import Editor
from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import BESIDE_BOX, LARGE, SMALL, TINY
from caseapp.desktop.widget.layout import column, label
from caseapp.desktop.widget.prose import Prose
from caseapp.model.term import Role
from caseapp.procedure.wording import FUNCTION_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.value import Value

WHOLE = (
    Role.HRM_MANAGER,
    Role.BOARD_MEMBER,
    Role.SUPERVISORY_MEMBER,
    Role.PRIVACY_OFFICER,
    Role.INSPECTOR,
    Role.ADMINISTRATOR,
)
PER_SCHOOL = (Role.DIRECTOR, Role.MANAGER)
Grant = tuple[Role, str]


class RolesEditor(Editor):
    """A box for each role; directors and managers have one for each school."""

    def __init__(self, schools: Iterable[str]) -> None:
        super().__init__()
        self._boxes: dict[Grant, QCheckBox] = {}
        self._other: tuple[Mapping[str, Value], ...] = ()
        inside = column(self, space=TINY)
        for role in WHOLE:
            inside.addWidget(self._box((role, ""), _name(role)))
            inside.addWidget(self._about(role))
        inside.addSpacing(SMALL)
        inside.addWidget(label(self.tr("For each school"), "strong"))
        inside.addWidget(self._grid(tuple(schools)))
        self.setFocusProxy(next(iter(self._boxes.values())))

    def _grid(self, schools: tuple[str, ...]) -> QWidget:
        place = QWidget()
        grid = QGridLayout(place)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(TINY)
        for line, school in enumerate(schools):
            grid.addWidget(Prose(text=school), line, 0)
            for at, role in enumerate(PER_SCHOOL):
                grid.addWidget(self._box((role, school), _name(role)), line, at + 1)
        grid.setColumnStretch(0, 1)
        return place

    def _box(self, grant: Grant, text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setAccessibleName(f"{text}, {grant[1]}" if grant[1] else text)
        box.clicked.connect(self.edited)
        self._boxes[grant] = box
        return box

    def _about(self, role: Role) -> Prose:
        texts = {
            Role.HRM_MANAGER: self.tr("Leads cases about staff, reads the cases of all schools."),
            Role.BOARD_MEMBER: self.tr("Decides on inspections and severe measures, reads all cases."),
            Role.SUPERVISORY_MEMBER: self.tr("Decides when a case is about a board member."),
            Role.PRIVACY_OFFICER: self.tr("Advises on inspections and data breaches."),
            Role.INSPECTOR: self.tr("Sees only the inspections for which they are authorised."),
            Role.ADMINISTRATOR: self.tr("Manages members, schools, texts and settings; reads no cases."),
        }
        about = Prose(text=texts[role], look="small")
        about.setContentsMargins(BESIDE_BOX, 0, 0, TINY)
        return about

    @override
    def value(self) -> Value:
        chosen = tuple(
            {"role": role.value, **({"school": school} if school else {})}
            for (role, school), box in self._boxes.items()
            if box.isChecked()
        )
        return (*chosen, *self._other)

    @override
    def put(self, value: Value) -> None:
        grants = [one for one in value if isinstance(one, Mapping)] if isinstance(value, tuple | list) else []
        given = [(str(one.get("role", "")), str(one.get("school") or "")) for one in grants]
        for (role, school), box in self._boxes.items():
            box.setChecked((role.value, school) in given)
        # a role in a form that this editor does not show, such as a manager of all schools, stays what it is
        shown = {(role.value, school) for role, school in self._boxes}
        self._other = tuple(one for one, key in zip(grants, given, strict=True) if key not in shown)

    @override
    def called(self, label: str) -> None:
        for box in self._boxes.values():
            box.setAccessibleDescription(label)

    @override
    def show_wrong(self, *, wrong: bool) -> None:
        """Boxes carry no border; the sentence beside them tells."""


def _name(role: Role) -> str:
    name = spoken(FUNCTION_NAMES[role])
    return name[:1].upper() + name[1:]
