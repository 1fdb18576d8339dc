"""*Vertrouwensinspecteur bellen*: the number, whether it is open, the clock, what to have at hand, and then the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from caseapp.desktop.forms.call_trust_inspector import Ui_CallTrustInspector
from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import MEDIUM, TINY
from caseapp.desktop.look.theme import mark
from caseapp.desktop.screen.act_form import ActForm
from caseapp.desktop.state.call_trust_inspector import CallState
from caseapp.desktop.state.moment import again_text, length_text
from caseapp.desktop.widget.flow import reflow
from caseapp.desktop.widget.layout import card, column, label, row
from caseapp.desktop.widget.pictogram import Pictogram
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.source_link import SourceLink
from caseapp.procedure.telephone import NUMBER, SOURCE

if TYPE_CHECKING:
    from caseapp.desktop.state.act_form import ActFormState
    from caseapp.desktop.state.desk import Desk
    from caseapp.procedure.telephone import AtHand

TEL = QUrl(f"tel:{NUMBER.replace(' ', '')}")


class CallTrustInspector(ActForm):
    """Its own form of ``call_trust_inspector``."""

    def __init__(self, state: ActFormState, desk: Desk, parent: QWidget | None = None) -> None:
        self.calling = CallState(desk, state)
        super().__init__(state, desk.clock, parent)
        self.calling.setParent(self)
        self.call = Ui_CallTrustInspector()
        self.calling.ticked.connect(self._show_clock)

    @override
    def built(self) -> None:
        pane, call = QFrame(), self.call
        call.setupUi(pane)
        reflow(call.layout_4)
        call.number.setText(NUMBER)
        call.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        call.begin.setProperty("look", "")
        call.begin.clicked.connect(self._begin)
        call.end.clicked.connect(self._end)
        call.copy.clicked.connect(self._copy)
        call.call.clicked.connect(lambda: QDesktopServices.openUrl(TEL))
        self.ui.fields.lines.insertWidget(0, pane)
        self._show_line()
        self._show_clock()
        self.accompany(self._at_hand())
        self.begins_with = None if "at" in self.state.values else call.begin

    def _show_line(self) -> None:
        line, call = self.calling.line(), self.call
        if line.open:
            call.open.setText(self.tr("Open now"))
            call.hours.setText(self.tr("until 17:00"))
        else:
            call.open.setText(self.tr("Closed now"))
            again = again_text(line.again, self.calling.now) if line.again else ""
            call.hours.setText(self.tr("open again {when}").format(when=again))
        mark(call.open, chip="good" if line.open else "due")

    def _at_hand(self) -> QFrame:
        parts: list[QWidget] = [self._line_at_hand(one) for one in self.calling.at_hand()]
        made = card(*parts, title=self.tr("Keep at hand"), space=MEDIUM)
        link = SourceLink(SOURCE)
        link.asked.connect(self.asked)
        inside = made.layout()
        if inside is not None:
            inside.addWidget(link)
        return made

    def _line_at_hand(self, one: AtHand) -> QWidget:
        found = QWidget()
        words = column(space=TINY)
        words.addWidget(label(spoken(one.what), "strong"))
        words.addWidget(Prose(text=spoken(one.text) or self.tr("Not in the case yet."), look="muted"))
        said = self.tr("is there") if one.there else self.tr("is missing")
        picture = Pictogram("check" if one.there else "info", "good" if one.there else "due", said=said)
        line = row(picture, space=MEDIUM)
        line.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        found.setLayout(line)
        return found

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(NUMBER.replace(" ", ""))
        self.told.emit(self.tr("The number has been copied."), "good")

    def _begin(self) -> None:
        moment = self.calling.begin()
        self.rows.fill({"at": moment})
        self.rows.rows["at"].editor.edited.emit()
        self._show_clock()
        self.rows.rows["spoke_with"].editor.inputs()[0].setFocus()

    def _end(self) -> None:
        self.calling.end()
        self._show_clock()

    def _show_clock(self) -> None:
        lasts, talking, call = self.calling.lasts, self.calling.talking, self.call
        call.begin.setVisible(not talking)
        call.end.setVisible(talking)
        call.lasts.setVisible(lasts is not None)
        if lasts is not None:
            call.lasts.setText(length_text(lasts))
            call.lasts.setAccessibleName(self.tr("Talking for {length}").format(length=call.lasts.text()))
