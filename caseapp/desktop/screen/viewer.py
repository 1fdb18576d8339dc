"""Looking at one piece of evidence, without anything of it leaving the sealed store unless the user exports it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from caseapp.desktop.content import Asks, content_of, quoted_numbers
from caseapp.desktop.evidence_action import EVIDENCE_ACTIONS
from caseapp.desktop.evidence_leaving import LeavingPage
from caseapp.desktop.forms.viewer import Ui_Viewer
from caseapp.desktop.look import icon
from caseapp.desktop.state.act_form import Wanted
from caseapp.desktop.state.evidence_words import title_of, what_it_is
from caseapp.desktop.widget.evidence_facts import EvidenceFacts, EvidenceUses
from caseapp.desktop.widget.flow import reflow
from caseapp.desktop.widget.layout import chip
from caseapp.desktop.widget.long_link import LongLink
from caseapp.desktop.widget.low import Low
from caseapp.desktop.widget.member_list import MemberList
from caseapp.desktop.widget.preparing import Preparing
from caseapp.desktop.widget.tab_button import TabButton

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from caseapp.desktop.evidence_action import EvidenceAction
    from caseapp.desktop.state.viewer import Sight, ViewerState
    from caseapp.evidence.chat import Message
    from caseapp.evidence.reading.result import Part
    from caseapp.office.evidence.item import EvidenceItem


class Viewer(LeavingPage):
    """The evidence at the left; beside it what is known of it, what can be done with it, and how it was used."""

    def __init__(self, state: ViewerState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self.ui = Ui_Viewer()
        self.ui.setupUi(self)
        self._titles = reflow(self.ui.tabs)
        Low(self.ui.content, self.ui.place)
        self.content: QWidget | None = None
        self.facts: EvidenceFacts | None = None
        self.uses: EvidenceUses | None = None
        self._tabs = QButtonGroup(self)
        self._tabs.idClicked.connect(self.ui.pages.setCurrentIndex)
        self.ui.back.setText(self.tr("Case {number}").format(number=state.case_id))
        icon.put(self.ui.back, "back", "accent")
        self.ui.back.clicked.connect(self.left)
        QShortcut(QKeySequence("Escape"), self, self.left.emit)
        self.ui.side.hide()
        self.waiting = Preparing(self.tr("The file is being read and checked."))
        self.waiting.begin()
        self.ui.place.addWidget(self.waiting)
        self.waiting.stopped.connect(state.stop)
        state.progressed.connect(self.waiting.show_progress)
        state.busy.connect(self.waiting.begin)
        state.ready.connect(self._show)
        state.used.connect(self._used)
        state.saved.connect(self._saved)
        state.failed.connect(lambda text: self.told.emit(text, "wrong"))
        state.taken.connect(lambda found: self.pasted.emit(*found, state.like_source()))
        state.load()

    def _show(self, sight: Sight) -> None:
        item, told = sight.item, sight.reading
        for say in (self.ui.title.setText, self.ui.title.setToolTip):
            say(title_of(item))
        self.ui.chips.addWidget(chip(what_it_is(item), "wrong" if item.destroyed else "plain"))
        asks = Asks(quote_messages=self._quote_messages, quote_text=self._quote, take=self._take, lack=self._lack)
        self.content = content_of(sight, self.state, asks)
        self.ui.place.addWidget(self.content, 1)
        deeds = (self._button(action) for action in EVIDENCE_ACTIONS if action.fits(sight))
        self.facts = EvidenceFacts(sight, deeds)
        self._add_page(self.tr("Details"), self.facts)
        if told is not None and told.chat is not None:
            members = MemberList(told.chat.members)
            members.added.connect(self._add_person)
            self._add_page(self.tr("Participants {number}").format(number=len(told.chat.members)), members)
        if sight.evidence:
            self.uses = EvidenceUses(item)
            self._add_page(self.tr("Use"), self.uses)
        self.ui.side.show()
        self.content.setFocus()
        if sight.intact is False:
            self.told.emit(self.tr("This file is no longer what was taken in. Do not use it."), "wrong")
        self.shown.emit()

    def _add_page(self, title: str, page: QWidget) -> None:
        at = self.ui.pages.addWidget(page)
        button = TabButton(title)
        self._tabs.addButton(button, at)
        self._titles.add(button)
        button.setChecked(at == 0)

    def _button(self, action: EvidenceAction) -> QPushButton:
        button = LongLink(action.label())
        button.setObjectName(action.id)
        icon.put(button, action.icon, "accent")
        button.clicked.connect(self._runs(action))
        return button

    def _runs(self, action: EvidenceAction) -> Callable[[], object]:
        return lambda: action.run(self)

    # --- what was done

    def _saved(self, path: Path) -> None:
        recorded = self.state.sight is None or self.state.sight.evidence
        text = (
            self.tr("The copy has been saved as {name}. This has been recorded.")
            if recorded
            else self.tr("Saved as {name}.")
        )
        self.told.emit(text.format(name=path.name), f"good {path}")

    def _used(self, item: EvidenceItem | None) -> None:
        if item is not None and self.uses is not None:
            self.uses.show_item(item)

    # --- into the case

    def _quote_messages(self, messages: tuple[Message, ...]) -> None:
        self._quote("", quoted_numbers(messages))

    def _quote(self, text: str, messages: str = "") -> None:
        fields = {"evidence": self.state.ref, "messages": messages, "text": text}
        known = {name: value for name, value in fields.items() if value}
        self.wanted.emit(Wanted(act="quote_evidence", case_id=self.state.case_id, fields=known))

    def _add_person(self, name: str) -> None:
        self.wanted.emit(Wanted(act="add_person", case_id=self.state.case_id, fields={"name": name}))

    def _take(self, part: Part) -> None:
        self.state.take_part(part.address, part.name)

    def _lack(self, name: str) -> None:
        text = self.tr("{name} is not in this export. Ask for an export with media.")
        self.told.emit(text.format(name=name), "due")
