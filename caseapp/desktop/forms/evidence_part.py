"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evidence_part.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.evidence_rows import EvidenceRows
from caseapp.desktop.widget.flow import Flow
from caseapp.desktop.widget.prose import Prose

class Ui_EvidencePart(object):
    def setupUi(self, EvidencePart: QWidget) -> None:
        if not EvidencePart.objectName():
            EvidencePart.setObjectName(u"EvidencePart")
        self.layout_12 = QVBoxLayout(EvidencePart)
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.buttons = Flow(EvidencePart)
        self.buttons.setObjectName(u"buttons")

        self.layout_12.addWidget(self.buttons)

        self.hint = Prose(EvidencePart)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"look", u"small")

        self.layout_12.addWidget(self.hint)

        self.rows = EvidenceRows(EvidencePart)
        self.rows.setObjectName(u"rows")

        self.layout_12.addWidget(self.rows)

        self.none = QFrame(EvidencePart)
        self.none.setObjectName(u"none")
        self.none.setProperty(u"look", u"card")
        self.layout_10 = QVBoxLayout(self.none)
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(16, 16, 16, 16)
        self.empty = Prose(self.none)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"look", u"muted")
        self.empty.setText(u"")

        self.layout_10.addWidget(self.empty)


        self.layout_12.addWidget(self.none)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_12.addItem(self.spacer_11)

        self.layout_12.setStretch(2, 1)

        self.retranslateUi(EvidencePart)

        QMetaObject.connectSlotsByName(EvidencePart)
    # setupUi

    def retranslateUi(self, EvidencePart: QWidget) -> None:
        self.hint.setText(QCoreApplication.translate("EvidencePart", u"Drop files here, or paste a screenshot with Ctrl+V.", None))
        pass
    # retranslateUi

