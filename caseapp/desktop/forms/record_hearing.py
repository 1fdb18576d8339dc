"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'record_hearing.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.words import Words

class Ui_RecordHearing(object):
    def setupUi(self, RecordHearing: QWidget) -> None:
        if not RecordHearing.objectName():
            RecordHearing.setObjectName(u"RecordHearing")
        self.layout_1 = QVBoxLayout(RecordHearing)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.before_card = QFrame(RecordHearing)
        self.before_card.setObjectName(u"before_card")
        self.before_card.setProperty(u"look", u"card")
        self.layout_2 = QVBoxLayout(self.before_card)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 16, 16, 16)
        self.before_title = Words(self.before_card)
        self.before_title.setObjectName(u"before_title")
        self.before_title.setProperty(u"look", u"heading")

        self.layout_2.addWidget(self.before_title)

        self.before = QVBoxLayout()
        self.before.setSpacing(8)
        self.before.setObjectName(u"before")
        self.before.setContentsMargins(0, 0, 0, 0)

        self.layout_2.addLayout(self.before)


        self.layout_1.addWidget(self.before_card)

        self.after_card = QFrame(RecordHearing)
        self.after_card.setObjectName(u"after_card")
        self.after_card.setProperty(u"look", u"card")
        self.layout_3 = QVBoxLayout(self.after_card)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(16, 16, 16, 16)
        self.after_title = Words(self.after_card)
        self.after_title.setObjectName(u"after_title")
        self.after_title.setProperty(u"look", u"heading")

        self.layout_3.addWidget(self.after_title)

        self.after_help = Prose(self.after_card)
        self.after_help.setObjectName(u"after_help")
        self.after_help.setProperty(u"look", u"small")

        self.layout_3.addWidget(self.after_help)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.print = QPushButton(self.after_card)
        self.print.setObjectName(u"print")
        self.print.setAutoDefault(False)

        self.layout_4.addWidget(self.print)

        self.spacer_5 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)


        self.layout_3.addLayout(self.layout_4)


        self.layout_1.addWidget(self.after_card)


        self.retranslateUi(RecordHearing)

        QMetaObject.connectSlotsByName(RecordHearing)
    # setupUi

    def retranslateUi(self, RecordHearing: QWidget) -> None:
        self.before_title.setText(QCoreApplication.translate("RecordHearing", u"What came before", None))
        self.after_title.setText(QCoreApplication.translate("RecordHearing", u"The report", None))
        self.after_help.setText(QCoreApplication.translate("RecordHearing", u"Let the person who was heard read the record. You can note here what they want changed.", None))
        self.print.setText(QCoreApplication.translate("RecordHearing", u"Print\u2026", None))
        pass
    # retranslateUi

