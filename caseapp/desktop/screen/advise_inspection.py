"""*Advies FG over controle*: what is asked, and why, stands beside the advice on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import TINY
from caseapp.desktop.screen.act_form import ActForm
from caseapp.desktop.state.decision_page import decision_page
from caseapp.desktop.widget.layout import card, row
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.source_link import SourceLink
from caseapp.procedure.catalogue import CATALOGUE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout, QWidget

    from caseapp.desktop.state.act_form import ActFormState
    from caseapp.desktop.state.decision_page import DecisionPage
    from caseapp.desktop.state.desk import Desk
    from caseapp.model.value import Value


class AdviseInspection(ActForm):
    """Its own form of ``advise_inspection``; who cannot read the request sees the fields alone."""

    def __init__(self, state: ActFormState, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(state, desk.clock, parent)

    @override
    def built(self) -> None:
        self._show()
        self.beside.read_first()

    @override
    def _edited(self, name: str, value: Value) -> None:
        super()._edited(name, value)
        if name == "inspection":
            self._show()

    def _show(self) -> None:
        found = decision_page(self.state.pool, str(self.state.values.get("inspection") or ""))
        self.ui.companion.clear()
        self.ui.companion.setVisible(found is not None)
        if found is not None:
            self.ui.help.say(spoken(found.subtitle))
            self.ui.help.show()
            self.accompany(*self._parts(found))

    def _parts(self, found: DecisionPage) -> list[QWidget]:
        asked = {field.name: spoken(field.label) for field in CATALOGUE["request_inspection"].fields}
        told = card(Prose(text=spoken(found.question), look="title"), Prose(text=spoken(found.scope)))
        tests = [card(Prose(text=text), title=asked[name], space=TINY) for name, text in found.tests]
        says = card(
            Prose(text=spoken(found.provision)), *self._source(found.source), title=self.tr("What the text says")
        )
        return [told, *tests, says]

    def _source(self, source: str) -> list[QHBoxLayout]:
        if not source:
            return []
        link = SourceLink(source)
        link.asked.connect(self.asked)
        return [row(link, 1)]
