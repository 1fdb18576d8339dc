"""*Besluiten*: what waits for a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.desktop.forms.decisions import Ui_Decisions
from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import LARGE, SMALL
from caseapp.desktop.state.decisions import DecisionsState
from caseapp.desktop.widget.chronology import moment_text
from caseapp.desktop.widget.first_focus import await_focus, first_action, pass_focus
from caseapp.desktop.widget.layout import card, chip, label, row
from caseapp.desktop.widget.long_link import LongLink
from caseapp.desktop.widget.prose import Prose

if TYPE_CHECKING:
    from caseapp.desktop.state.desk import Desk
    from caseapp.index.row import WaitingDecision


class Decisions(QWidget):
    """``decide`` asks for the page of a decision, ``case`` for its case; ``waiting`` tells how many are mine."""

    decide = Signal(object)
    case = Signal(str)
    waiting = Signal(int)
    shown = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Decisions()
        self.ui.setupUi(self)
        self.ui.list.lines.setSpacing(LARGE)
        self.ui.list.keep_gutter()
        self.state = DecisionsState(desk, self)
        self.waiting_now: tuple[WaitingDecision, ...] = ()
        self.state.loaded.connect(self._show)
        await_focus(self)

    def load(self) -> None:
        """Read what waits."""
        self.state.load()

    def _show(self, waiting: tuple[WaitingDecision, ...]) -> None:
        self.waiting_now = waiting
        self.ui.list.clear()
        mine = [one for one in waiting if one.mine]
        self.waiting.emit(len(mine))
        if not waiting:
            text = self.tr("No decisions are waiting. When somebody requests one, it appears here on one page.")
        elif mine:
            text = self.tr("{number} are waiting for your decision.").format(number=len(mine))
            text = text if len(mine) > 1 else self.tr("1 is waiting for your decision.")
        else:
            text = self.tr("Nothing is waiting for you; others decide on what is shown here.")
        self.ui.summary.say(text)
        first = True
        for one in (*mine, *(other for other in waiting if not other.mine)):
            self.ui.list.add(self._card(one, primary=first and one.mine))
            first = False
        pass_focus(self, first_action(self.ui.list))
        self.shown.emit()

    def _card(self, one: WaitingDecision, *, primary: bool) -> QWidget:
        kind = self.tr("Inspection") if one.kind == "inspection" else self.tr("Measure")
        title = Prose()
        title.say(
            f"· {one.about_name}" if one.about_name else "",
            strong=spoken(one.text) if one.kind == "inspection" else self.tr("Proposed measure"),
        )
        case = LongLink(f"{one.case_id} · {one.title}")
        case.setAccessibleName(self.tr("Open case {number}: {title}").format(number=one.case_id, title=one.title))
        case.clicked.connect(lambda: self.case.emit(one.case_id))
        parts: list[QWidget] = [title]
        if one.kind != "inspection":
            parts.append(Prose(text=spoken(one.text), look="muted"))
        since = self.tr("since {moment}").format(moment=moment_text(one.since))
        head = row(chip(kind, "accent"), label(since, "small"), 1, space=SMALL)
        foot = row(case, 1, space=SMALL)
        if one.mine:
            button = QPushButton(self.tr("View and decide"))
            button.setProperty("look", "primary" if primary else "")
            button.setAccessibleName(f"{button.text()}: {title.plain}")
            button.clicked.connect(lambda: self.decide.emit(one))
            foot.addWidget(button)
        elif one.why:
            parts.append(Prose(text=spoken(one.why), look="muted"))
        return card(head, *parts, foot, space=SMALL)
