"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'admit.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.reason_list import ReasonList
from caseapp.desktop.widget.words import Words

class Ui_Admit(object):
    def setupUi(self, Admit: QWidget) -> None:
        if not Admit.objectName():
            Admit.setObjectName(u"Admit")
        Admit.setMinimumSize(QSize(520, 0))
        Admit.setProperty(u"look", u"ground")
        Admit.resize(560, 420)
        self.layout_1 = QVBoxLayout(Admit)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 24, 24, 24)
        self.title = Words(Admit)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_1.addWidget(self.title)

        self.who = Prose(Admit)
        self.who.setObjectName(u"who")
        self.who.setText(u"")

        self.layout_1.addWidget(self.who)

        self.card = QFrame(Admit)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"look", u"card")
        self.layout_2 = QVBoxLayout(self.card)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 16, 16, 16)
        self.heading = Words(self.card)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"look", u"heading")

        self.layout_2.addWidget(self.heading)

        self.help = Prose(self.card)
        self.help.setObjectName(u"help")
        self.help.setText(u"")
        self.help.setProperty(u"look", u"muted")

        self.layout_2.addWidget(self.help)

        self.fingerprint = QLabel(self.card)
        self.fingerprint.setObjectName(u"fingerprint")
        self.fingerprint.setText(u"")
        self.fingerprint.setProperty(u"look", u"title")
        self.fingerprint.setWordWrap(True)
        self.fingerprint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fingerprint.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.layout_2.addWidget(self.fingerprint)

        self.same = QCheckBox(self.card)
        self.same.setObjectName(u"same")

        self.layout_2.addWidget(self.same)


        self.layout_1.addWidget(self.card)

        self.reasons = ReasonList(Admit)
        self.reasons.setObjectName(u"reasons")

        self.layout_1.addWidget(self.reasons)

        self.problem = Prose(Admit)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setProperty(u"look", u"wrong")

        self.layout_1.addWidget(self.problem)

        self.spacer_3 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_3)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.spacer_5 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.leave = QPushButton(Admit)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.layout_4.addWidget(self.leave)

        self.do_it = QPushButton(Admit)
        self.do_it.setObjectName(u"do_it")
        self.do_it.setEnabled(False)
        self.do_it.setProperty(u"look", u"primary")

        self.layout_4.addWidget(self.do_it)


        self.layout_1.addLayout(self.layout_4)

        QWidget.setTabOrder(self.fingerprint, self.same)
        QWidget.setTabOrder(self.same, self.do_it)
        QWidget.setTabOrder(self.do_it, self.leave)

        self.retranslateUi(Admit)

        self.do_it.setDefault(True)


        QMetaObject.connectSlotsByName(Admit)
    # setupUi

    def retranslateUi(self, Admit: QWidget) -> None:
        Admit.setWindowTitle(QCoreApplication.translate("Admit", u"Request", None))
        self.title.setText(QCoreApplication.translate("Admit", u"Somebody asks to come in", None))
        self.heading.setText(QCoreApplication.translate("Admit", u"Call them, and have the fingerprint read out", None))
        self.same.setText(QCoreApplication.translate("Admit", u"They read out exactly this", None))
        self.leave.setText(QCoreApplication.translate("Admit", u"Cancel", None))
        self.do_it.setText(QCoreApplication.translate("Admit", u"Let them in", None))
    # retranslateUi

