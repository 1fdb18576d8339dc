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
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.evidence_rows import EvidenceRows
from caseapp.desktop.widget.prose import Prose

class Ui_EvidencePart(object):
    def setupUi(self, EvidencePart: QWidget) -> None:
        if not EvidencePart.objectName():
            EvidencePart.setObjectName(u"EvidencePart")
        self.layout_14 = QVBoxLayout(EvidencePart)
        self.layout_14.setSpacing(10)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.add = QPushButton(EvidencePart)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(False)

        self.layout_11.addWidget(self.add)

        self.paste = QPushButton(EvidencePart)
        self.paste.setObjectName(u"paste")
        self.paste.setAutoDefault(False)

        self.layout_11.addWidget(self.paste)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_10)


        self.layout_14.addLayout(self.layout_11)

        self.hint = Prose(EvidencePart)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"look", u"small")

        self.layout_14.addWidget(self.hint)

        self.rows = EvidenceRows(EvidencePart)
        self.rows.setObjectName(u"rows")

        self.layout_14.addWidget(self.rows)

        self.none = QFrame(EvidencePart)
        self.none.setObjectName(u"none")
        self.none.setProperty(u"look", u"card")
        self.layout_12 = QVBoxLayout(self.none)
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(16, 16, 16, 16)
        self.empty = Prose(self.none)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"look", u"muted")
        self.empty.setText(u"")

        self.layout_12.addWidget(self.empty)


        self.layout_14.addWidget(self.none)

        self.spacer_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_14.addItem(self.spacer_13)

        self.layout_14.setStretch(2, 1)

        self.retranslateUi(EvidencePart)

        QMetaObject.connectSlotsByName(EvidencePart)
    # setupUi

    def retranslateUi(self, EvidencePart: QWidget) -> None:
        self.add.setText(QCoreApplication.translate("EvidencePart", u"Add evidence", None))
        self.paste.setText(QCoreApplication.translate("EvidencePart", u"Paste a screenshot", None))
        self.hint.setText(QCoreApplication.translate("EvidencePart", u"Drop files here, or paste a screenshot with Ctrl+V.", None))
        pass
    # retranslateUi

