"""Beside a piece of evidence: whether it is what was taken in, what is known of it, and how it was used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import MEDIUM, SMALL, TINY
from caseapp.desktop.state.evidence_words import SHORT, facts_of, use_name, use_text
from caseapp.desktop.widget.layout import column, frame, label, line, row
from caseapp.desktop.widget.long_link import LongLink
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import ScrollColumn

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QFrame, QPushButton, QWidget

    from caseapp.desktop.state.viewer import Sight
    from caseapp.office.evidence.item import EvidenceItem

MOST_USES = 200


class EvidenceFacts(ScrollColumn):
    """What can be done with a piece of evidence, and what is known of it."""

    def __init__(self, sight: Sight, deeds: Iterable[QPushButton] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent, space=MEDIUM)
        self._sha256 = sight.item.sha256
        buttons = column(space=TINY)
        for deed in deeds:
            buttons.addWidget(deed)
        holder = frame("plain")
        holder.setLayout(buttons)
        if sight.intact is not None:
            self.add(self._check(intact=sight.intact))
        self.add(holder)
        self._show(facts_of(sight), "")
        if self._sha256:
            self.add(self._hash())
        told = sight.reading
        if told is not None:
            facts = tuple((spoken(fact.name), spoken(fact.value)) for fact in told.facts)
            if facts:
                self._show(facts, self.tr("Found in the file"))
            for text in told.warnings:
                self.add(_note(spoken(text), "note_due"))
            if told.cut:
                self.add(Prose(text=self.tr("The file holds more than is shown here."), look="small"))

    def _check(self, *, intact: bool) -> QFrame:
        if intact:
            return _note(self.tr("Unchanged since it was taken in."), "note_good")
        text = self.tr(
            "This file is no longer what was taken in. Do not use it. Tell the administrator, and "
            "restore a backup (Settings, Backups). What was recorded about it remains valid."
        )
        return _note(text, "note_wrong")

    def _hash(self) -> QWidget:
        holder = frame("plain")
        said = Prose(text=self.tr("Checksum (SHA-256): {hash}…").format(hash=self._sha256[:SHORT]), look="small")
        said.setToolTip(self._sha256)
        said.setAccessibleName(self.tr("Checksum (SHA-256): {hash}").format(hash=self._sha256))
        copy = LongLink(self.tr("Copy the checksum"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._sha256))
        inside = column(holder, space=0)
        inside.addWidget(said)
        inside.addLayout(row(copy, 1))
        return holder

    def _show(self, pairs: tuple[tuple[str, str], ...], title: str) -> None:
        holder = frame("plain")
        inside = column(holder, space=TINY)
        if title:
            inside.addWidget(line())
            inside.addWidget(label(title, "strong"))
        for name, text in pairs:
            said = Prose()
            said.say(text, strong=f"{name}:")
            inside.addWidget(said)
        self.add(holder)


class EvidenceUses(ScrollColumn):
    """The list of custody: each time that it was looked at, exported, printed or handed over."""

    def __init__(self, item: EvidenceItem, parent: QWidget | None = None) -> None:
        super().__init__(parent, space=MEDIUM)
        self.show_item(item)

    def show_item(self, item: EvidenceItem) -> None:
        """Show how it was used, the newest first."""
        self.clear()
        if not item.custody:
            self.add(Prose(text=self.tr("Nobody has looked at it since it was taken in."), look="muted"))
        for one in tuple(reversed(item.custody))[:MOST_USES]:
            holder = frame("plain")
            inside = column(holder, space=2)
            inside.addWidget(label(use_name(one), "strong"))
            inside.addWidget(Prose(text=use_text(one), look="small"))
            if one.intact is False:
                inside.addWidget(
                    Prose(text=self.tr("The check failed: the file was not what was taken in."), look="wrong")
                )
            self.add(holder)
        if len(item.custody) > MOST_USES:
            self.add(Prose(text=self.tr("Older ones are in the dossier."), look="small"))


def _note(text: str, look: str) -> QFrame:
    found = frame(look)
    column(found, margin=SMALL).addWidget(Prose(text=text))
    return found
