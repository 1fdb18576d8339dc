"""Reasons, each with its weight in an icon and in words, and with its sources to click on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import SMALL, TINY
from caseapp.desktop.widget.layout import clear, column, row
from caseapp.desktop.widget.pictogram import Pictogram
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.source_link import SourceLink
from caseapp.model.term import Weight

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.reason import Reason

ICONS = {
    Weight.REFUSES: ("refused", "wrong"),
    Weight.MUST_EXPLAIN: ("warning", "due"),
    Weight.ADVISES: ("info", "accent"),
}
WITHOUT_PROVISION = frozenset({"formulier", "zaak"})
"""Sources that say nothing beyond the reason itself."""


class ReasonList(QWidget):
    """Shows reasons one under the other; ``asked`` is a source that was clicked."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, icons: bool = True, look: str = "") -> None:
        super().__init__(parent)
        self._icons = icons
        self._look = look
        self._rows: QVBoxLayout = column(self, space=SMALL)
        self._shown: tuple[Reason, ...] = ()

    @property
    def shown(self) -> tuple[Reason, ...]:
        """The reasons that are shown."""
        return self._shown

    def show_reasons(self, reasons: Iterable[Reason]) -> None:
        """Show these reasons in place of the ones before."""
        wanted = _merged(reasons)
        if tuple(wanted) == self._shown:
            return
        self._shown = tuple(wanted)
        clear(self._rows)
        for reason, sources in wanted.items():
            self._rows.addWidget(self._row(reason, sources))
        if not wanted:
            self.hide()
        elif self.parent() is not None:
            self.show()  # without a parent it would be a window of its own

    def _row(self, reason: Reason, sources: list[str]) -> QWidget:
        found = QWidget()
        text = Prose(text=spoken(reason.text), look=self._look)
        weight = self._said(reason.weight)
        text.setAccessibleName(f"{weight}: {spoken(reason.text)}")
        words = column(space=TINY)
        words.addWidget(text)
        links = row(space=SMALL)
        for source in sources:
            link = SourceLink(source)
            link.asked.connect(self.asked)
            links.addWidget(link)
        links.addStretch(1)
        if sources:
            words.addLayout(links)
        outer = row(space=SMALL)
        if self._icons:
            name, role = ICONS[reason.weight]
            outer.addWidget(Pictogram(name, role, said=weight), 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(words, 1)
        found.setLayout(outer)
        return found

    def _said(self, weight: Weight) -> str:
        return {
            Weight.REFUSES: self.tr("Not possible"),
            Weight.MUST_EXPLAIN: self.tr("Explain"),
            Weight.ADVISES: self.tr("Note"),
        }[weight]


def _merged(reasons: Iterable[Reason]) -> dict[Reason, list[str]]:
    """Reasons of the same sentence together, with all their sources."""
    found: dict[tuple[Weight, str], Reason] = {}
    sources: dict[Reason, list[str]] = {}
    for reason in reasons:
        first = found.setdefault((reason.weight, reason.text), reason)
        listed = sources.setdefault(first, [])
        if reason.source and reason.source not in listed and reason.source not in WITHOUT_PROVISION:
            listed.append(reason.source)
    return sources
