"""What was decided before on inspections like the one on the page, in words and without names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from caseapp.desktop.language import spoken, spoken_list
from caseapp.procedure.acts.inspection import ADVICE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseapp.desktop.state.act_form import ActFormState
    from caseapp.desktop.state.desk import Desk
    from caseapp.office.precedent import LikeInspection

ONE = 1


class LikeInspectionsState(QObject):
    """Looks once the page is there. ``found`` gives the earlier decisions."""

    found = Signal(object)

    def __init__(self, desk: Desk, form: ActFormState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = form
        form.ready.connect(self._look)

    def _look(self) -> None:
        session, case = self._desk.session, self._form.wanted.case_id
        ref = str(self._form.values.get("inspection") or "")
        self._desk.task.run(lambda: session.like_inspections(case, ref), self.found.emit, owner=self)


def earlier_text(found: Sequence[LikeInspection]) -> str:
    """How often yes and how often no, in a sentence."""
    translate = QCoreApplication.translate
    if not found:
        return translate("DecideInspection", "No such question has been decided before in the cases that you may read.")
    yes = sum(one.approved for one in found)
    return translate("DecideInspection", "Yes: {yes}; no: {no}. Names are left out.").format(
        yes=yes, no=len(found) - yes
    )


def asked_text(one: LikeInspection) -> str:
    """What was asked then, about what kind of person, and what came of it: a line."""
    length = "1 dag" if one.days == ONE else f"{one.days} dagen"
    what = QCoreApplication.translate("DecideInspection", "{systems} ({person})")
    parts = [length if one.days else ""]
    if one.advice:
        parts.append(f"FG: {ADVICE.get(one.advice, one.advice)}")
    if one.approved and one.valid_days:
        parts.append(f"geldig {one.valid_days} dagen")
    if one.conditions:
        parts.append(f"voorwaarden: {one.conditions}")
    asked = what.format(systems=spoken_list(one.systems), person=spoken(one.about))
    return " · ".join((asked, *(spoken(part) for part in parts if part)))
