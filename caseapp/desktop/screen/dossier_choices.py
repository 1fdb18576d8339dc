"""What goes in a dossier: its parts, who is blacked out, and which evidence goes along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from caseapp.desktop.forms.dossier_choices import Ui_DossierChoices
from caseapp.desktop.language import spoken
from caseapp.desktop.widget.dialog import Dialog
from caseapp.desktop.widget.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from caseapp.desktop.state.dossier import DossierState
    from caseapp.documents.binding.review import Review

FIXED = frozenset({"summary", "verification"})
"""Parts that are always in."""


class DossierChoices(Dialog):
    """``chosen`` gives parts, references of persons who stay readable, of evidence, and words to take out besides."""

    chosen = Signal(object, object, object, object)

    def __init__(self, review: Review, parts: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DossierChoices()
        self.ui.setupUi(self)
        self.parts: dict[str, QCheckBox] = {}
        self.persons: dict[str, QCheckBox] = {}
        self.evidence: dict[str, QCheckBox] = {}
        self._add_persons(review)
        self._add_evidence(review)
        self._title(self.tr("Which parts"))
        for part, title in parts.items():
            if part not in FIXED:
                self.parts[part] = self._switch(title, on=True)
        self.ui.do_it.clicked.connect(self._choose)
        self.ui.leave.clicked.connect(self.reject)

    def _add_persons(self, review: Review) -> None:
        self._title(self.tr("Blacked out"))
        if not review.persons:
            self.ui.choices.add(Prose(text=self.tr("Nobody has to be blacked out here."), look="muted"))
        for one in review.persons:
            text = self.tr("{name}, shown as “{label}” (texts: {times})")
            shown = text.format(name=one.name, label=one.label, times=one.times)
            if one.optional:
                self.persons[one.ref] = self._switch(shown, on=True)
            else:
                self.ui.choices.add(Prose(text=shown))

    def _add_evidence(self, review: Review) -> None:
        self._title(self.tr("Evidence included"))
        if not review.evidence:
            self.ui.choices.add(Prose(text=self.tr("There are no files of evidence."), look="muted"))
        elif any(not one.chosen for one in review.evidence):
            text = self.tr("Evidence that is not blacked out may show others. Look at it before you add it.")
            self.ui.choices.add(Prose(text=text, look="muted"))
        for one in review.evidence:
            text = self.tr("{name} (blacked-out copy)").format(name=one.name) if one.copy else one.name
            self.evidence[one.ref] = self._switch(text, on=one.chosen)

    def _title(self, text: str) -> None:
        self.ui.choices.add(Prose(text=text, look="strong"))

    def _switch(self, text: str, *, on: bool) -> QCheckBox:
        switch = QCheckBox(text.replace("&", "&&"))
        switch.setChecked(on)
        self.ui.choices.add(switch)
        return switch

    def _choose(self) -> None:
        parts = (*sorted(FIXED), *(name for name, switch in self.parts.items() if switch.isChecked()))
        kept = tuple(ref for ref, switch in self.persons.items() if not switch.isChecked())
        evidence = tuple(ref for ref, switch in self.evidence.items() if switch.isChecked())
        words = tuple(word.strip() for word in self.ui.black.text().split(";") if word.strip())
        self.chosen.emit(parts, kept, evidence, words)
        self.accept()


def ask_choices(review: Review, state: DossierState, then: Callable[[], object], parent: QWidget) -> None:
    """Let the user choose, and go on."""
    from caseapp.documents.content import PARTS

    dialog = DossierChoices(review, {part: spoken(title) for part, title in PARTS.items()}, parent)
    dialog.chosen.connect(state.choose)
    dialog.accepted.connect(then)
    dialog.open()
