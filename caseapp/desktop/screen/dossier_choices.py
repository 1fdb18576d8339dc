"""What goes in a dossier: its parts, who is blacked out, and which evidence goes along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from caseapp.desktop.as_written import on_button
from caseapp.desktop.forms.dossier_choices import Ui_DossierChoices
from caseapp.desktop.language import spoken
from caseapp.desktop.overriding import override
from caseapp.desktop.state.setting_draft import SettingDraft
from caseapp.desktop.widget.drafting import DraftingDialog
from caseapp.desktop.widget.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.state.dossier import DossierState
    from caseapp.documents.binding.review import Review
    from caseapp.model.value import Value

FIXED = frozenset({"summary", "verification"})
"""Parts that are always in."""


class DossierChoices(DraftingDialog):
    """``chosen`` gives parts, references of persons who stay readable, of evidence, and words to take out besides.

    What was chosen the last time stands there again, where it is kept.
    """

    chosen = Signal(object, object, object, object)

    def __init__(self, review: Review, parts: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DossierChoices()
        self.ui.setupUi(self)
        self.parts: dict[str, QCheckBox] = {}
        self.persons: dict[str, QCheckBox] = {}
        self.words: dict[str, QCheckBox] = {}
        self.evidence: dict[str, QCheckBox] = {}
        self._add_persons(review)
        self._add_evidence(review)
        self._title(self.tr("Which parts"))
        for part, title in parts.items():
            if part not in FIXED:
                self.parts[part] = self._switch(title, on=True)
        self.ui.do_it.clicked.connect(self._choose)
        self.ui.leave.clicked.connect(self.reject)
        self._usual = self._now()
        self._draft: SettingDraft | None = None

    def keep_in(self, desk: Desk, key: str) -> None:
        """Show what was kept under this key, and keep there what is chosen."""
        self._draft = SettingDraft(desk, key, self._changed, self)
        self._draft.found.connect(self._resume)
        self._draft.load()
        self.ui.black.textChanged.connect(self._draft.later)
        for switch in self._switches().values():
            switch.toggled.connect(self._draft.later)

    @property
    @override
    def draft(self) -> SettingDraft | None:
        """What keeps it; none where it is not asked to."""
        return self._draft

    def _switches(self) -> Mapping[str, QCheckBox]:
        groups = {"part": self.parts, "person": self.persons, "word": self.words, "evidence": self.evidence}
        return {f"{group}/{name}": switch for group, found in groups.items() for name, switch in found.items()}

    def _now(self) -> Mapping[str, Value]:
        return {"black": self.ui.black.text()} | {name: one.isChecked() for name, one in self._switches().items()}

    def _changed(self) -> Mapping[str, Value] | None:
        now = self._now()
        return {name: value for name, value in now.items() if value != self._usual[name]} or None

    def _resume(self, kept: Mapping[str, Value]) -> None:
        self.ui.black.setText(str(kept.get("black") or ""))
        for name, switch in self._switches().items():
            if isinstance(on := kept.get(name), bool):
                switch.setChecked(on)

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
        if review.doubtful:
            self.ui.choices.add(Prose(text=self.tr("Perhaps them too. Tick what must be black."), look="muted"))
        for word in review.doubtful:
            text = self.tr("“{text}”, perhaps {name} (texts: {times})")
            shown = text.format(text=" ".join(word.text.split()), name=word.name, times=word.times)
            self.words[word.text] = self._switch(shown, on=False)

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
        switch = QCheckBox(on_button(text))
        switch.setChecked(on)
        self.ui.choices.add(switch)
        return switch

    def _choose(self) -> None:
        parts = (*sorted(FIXED), *(name for name, switch in self.parts.items() if switch.isChecked()))
        kept = tuple(ref for ref, switch in self.persons.items() if not switch.isChecked())
        evidence = tuple(ref for ref, switch in self.evidence.items() if switch.isChecked())
        typed = tuple(word.strip() for word in self.ui.black.text().split(";") if word.strip())
        words = (*typed, *(word for word, switch in self.words.items() if switch.isChecked()))
        self.chosen.emit(parts, kept, evidence, words)
        self.accept()


def ask_choices(review: Review, state: DossierState, then: Callable[[], object], parent: QWidget) -> None:
    """Let the user choose, and go on."""
    from caseapp.documents.content import PARTS

    titles = {part: spoken(title) for part, title in PARTS.items()}
    dialog = DossierChoices(review, titles, parent)
    dialog.keep_in(state.desk, state.choices_key)
    dialog.chosen.connect(state.choose)
    dialog.accepted.connect(then)
    dialog.open()
