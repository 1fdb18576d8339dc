"""What stands behind a source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea

from caseapp.desktop.forms.source import Ui_Source
from caseapp.desktop.language import spoken
from caseapp.desktop.state.source import source_name
from caseapp.desktop.widget.dialog import Dialog
from caseapp.desktop.widget.prose import Prose

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.source import SourceText


class Source(Dialog):
    """Shows one source."""

    snug = True

    def __init__(self, source: SourceText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Source()
        self.ui.setupUi(self)
        self.ui.sentences.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
        name = spoken(source_name(source.ref))
        self.setWindowTitle(self.tr("Source {ref}").format(ref=name))
        self.ui.ref.setText(name)
        self.ui.heading.say("", strong=spoken(source.heading))
        for sentence in source.sentences:
            self.ui.sentences.add(Prose(text=spoken(sentence)))
        self.ui.standing.say(spoken(source.standing))
        self.ui.standing.setVisible(bool(source.standing))
        self.ui.close.clicked.connect(self.accept)
        self.ui.close.setDefault(True)
