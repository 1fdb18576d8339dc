"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'decisions.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import ScrollColumn
from caseapp.desktop.widget.words import Words

class Ui_Decisions(object):
    def setupUi(self, Decisions: QWidget) -> None:
        if not Decisions.objectName():
            Decisions.setObjectName(u"Decisions")
        Decisions.setProperty(u"look", u"ground")
        Decisions.resize(1100, 680)
        self.layout_1 = QVBoxLayout(Decisions)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 12, 16)
        self.title = Words(Decisions)
        self.title.setObjectName(u"title")
        self.title.setMinimumSize(QSize(0, 32))
        self.title.setProperty(u"look", u"title")

        self.layout_1.addWidget(self.title)

        self.summary = Prose(Decisions)
        self.summary.setObjectName(u"summary")
        self.summary.setText(u"")
        self.summary.setProperty(u"look", u"muted")

        self.layout_1.addWidget(self.summary)

        self.list = ScrollColumn(Decisions)
        self.list.setObjectName(u"list")

        self.layout_1.addWidget(self.list)


        self.retranslateUi(Decisions)

        QMetaObject.connectSlotsByName(Decisions)
    # setupUi

    def retranslateUi(self, Decisions: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("Decisions", u"Decisions", None))
        pass
    # retranslateUi

