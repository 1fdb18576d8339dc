"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'call_trust_inspector.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.words import Words

class Ui_CallTrustInspector(object):
    def setupUi(self, CallTrustInspector: QWidget) -> None:
        if not CallTrustInspector.objectName():
            CallTrustInspector.setObjectName(u"CallTrustInspector")
        CallTrustInspector.setProperty(u"look", u"card")
        self.layout_1 = QVBoxLayout(CallTrustInspector)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.open = QLabel(CallTrustInspector)
        self.open.setObjectName(u"open")
        self.open.setText(u"")

        self.layout_2.addWidget(self.open)

        self.hours = Words(CallTrustInspector)
        self.hours.setObjectName(u"hours")
        self.hours.setText(u"")
        self.hours.setProperty(u"look", u"muted")

        self.layout_2.addWidget(self.hours)

        self.spacer_3 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)


        self.layout_1.addLayout(self.layout_2)

        self.number = Words(CallTrustInspector)
        self.number.setObjectName(u"number")
        self.number.setText(u"")
        self.number.setProperty(u"look", u"display")

        self.layout_1.addWidget(self.number)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.call = QPushButton(CallTrustInspector)
        self.call.setObjectName(u"call")
        self.call.setAutoDefault(False)

        self.layout_4.addWidget(self.call)

        self.copy = QPushButton(CallTrustInspector)
        self.copy.setObjectName(u"copy")
        self.copy.setAutoDefault(False)

        self.layout_4.addWidget(self.copy)

        self.spacer_5 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)


        self.layout_1.addLayout(self.layout_4)

        self.line = QFrame(CallTrustInspector)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"look", u"line")

        self.layout_1.addWidget(self.line)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(12)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.begin = QPushButton(CallTrustInspector)
        self.begin.setObjectName(u"begin")
        self.begin.setAutoDefault(False)

        self.layout_6.addWidget(self.begin)

        self.end = QPushButton(CallTrustInspector)
        self.end.setObjectName(u"end")
        self.end.setAutoDefault(False)

        self.layout_6.addWidget(self.end)

        self.lasts = Words(CallTrustInspector)
        self.lasts.setObjectName(u"lasts")
        self.lasts.setText(u"")
        self.lasts.setProperty(u"look", u"title")

        self.layout_6.addWidget(self.lasts)

        self.spacer_7 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)


        self.layout_1.addLayout(self.layout_6)

        self.hint = Prose(CallTrustInspector)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"look", u"small")

        self.layout_1.addWidget(self.hint)


        self.retranslateUi(CallTrustInspector)

        QMetaObject.connectSlotsByName(CallTrustInspector)
    # setupUi

    def retranslateUi(self, CallTrustInspector: QWidget) -> None:
        self.call.setText(QCoreApplication.translate("CallTrustInspector", u"Call with this computer", None))
        self.copy.setText(QCoreApplication.translate("CallTrustInspector", u"Copy the number", None))
        self.begin.setText(QCoreApplication.translate("CallTrustInspector", u"I am calling now", None))
        self.end.setText(QCoreApplication.translate("CallTrustInspector", u"The call is over", None))
        self.hint.setText(QCoreApplication.translate("CallTrustInspector", u"The clock keeps running when you leave this form. What you type below is kept.", None))
        pass
    # retranslateUi

