"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_text.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.reason_list import ReasonList
from caseapp.desktop.widget.scroll import ScrollColumn
from caseapp.desktop.widget.words import Words

class Ui_NewText(object):
    def setupUi(self, NewText: QWidget) -> None:
        if not NewText.objectName():
            NewText.setObjectName(u"NewText")
        NewText.setMinimumSize(QSize(600, 0))
        NewText.setProperty(u"look", u"ground")
        NewText.resize(680, 560)
        self.layout_1 = QVBoxLayout(NewText)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 24, 24, 24)
        self.title = Words(NewText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_1.addWidget(self.title)

        self.about = Prose(NewText)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"look", u"muted")

        self.layout_1.addWidget(self.about)

        self.draft = Prose(NewText)
        self.draft.setObjectName(u"draft")
        self.draft.setText(u"")
        self.draft.setProperty(u"look", u"small")

        self.layout_1.addWidget(self.draft)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.choose = QPushButton(NewText)
        self.choose.setObjectName(u"choose")

        self.layout_2.addWidget(self.choose)

        self.file = Prose(NewText)
        self.file.setObjectName(u"file")
        self.file.setText(u"")
        self.file.setProperty(u"look", u"muted")

        self.layout_2.addWidget(self.file)

        self.layout_2.setStretch(1, 1)

        self.layout_1.addLayout(self.layout_2)

        self.check = ScrollColumn(NewText)
        self.check.setObjectName(u"check")

        self.layout_1.addWidget(self.check)

        self.dates = QWidget(NewText)
        self.dates.setObjectName(u"dates")
        self.dates.setProperty(u"look", u"plain")
        self.layout_3 = QHBoxLayout(self.dates)
        self.layout_3.setSpacing(24)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.consented_label = Words(self.dates)
        self.consented_label.setObjectName(u"consented_label")
        self.consented_label.setProperty(u"look", u"strong")

        self.layout_4.addWidget(self.consented_label)

        self.consented_place = QWidget(self.dates)
        self.consented_place.setObjectName(u"consented_place")
        self.consented_place.setProperty(u"look", u"plain")
        self.consented_here = QHBoxLayout(self.consented_place)
        self.consented_here.setSpacing(8)
        self.consented_here.setObjectName(u"consented_here")
        self.consented_here.setContentsMargins(0, 0, 0, 0)

        self.layout_4.addWidget(self.consented_place)


        self.layout_3.addLayout(self.layout_4)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.adopted_label = Words(self.dates)
        self.adopted_label.setObjectName(u"adopted_label")
        self.adopted_label.setProperty(u"look", u"strong")

        self.layout_6.addWidget(self.adopted_label)

        self.adopted_place = QWidget(self.dates)
        self.adopted_place.setObjectName(u"adopted_place")
        self.adopted_place.setProperty(u"look", u"plain")
        self.adopted_here = QHBoxLayout(self.adopted_place)
        self.adopted_here.setSpacing(8)
        self.adopted_here.setObjectName(u"adopted_here")
        self.adopted_here.setContentsMargins(0, 0, 0, 0)

        self.layout_6.addWidget(self.adopted_place)


        self.layout_3.addLayout(self.layout_6)

        self.spacer_8 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_8)


        self.layout_1.addWidget(self.dates)

        self.reasons = ReasonList(NewText)
        self.reasons.setObjectName(u"reasons")

        self.layout_1.addWidget(self.reasons)

        self.problem = Prose(NewText)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setProperty(u"look", u"wrong")

        self.layout_1.addWidget(self.problem)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.spacer_10 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_10)

        self.leave = QPushButton(NewText)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.layout_9.addWidget(self.leave)

        self.do_it = QPushButton(NewText)
        self.do_it.setObjectName(u"do_it")
        self.do_it.setEnabled(False)
        self.do_it.setProperty(u"look", u"primary")

        self.layout_9.addWidget(self.do_it)


        self.layout_1.addLayout(self.layout_9)


        self.retranslateUi(NewText)

        QMetaObject.connectSlotsByName(NewText)
    # setupUi

    def retranslateUi(self, NewText: QWidget) -> None:
        NewText.setWindowTitle(QCoreApplication.translate("NewText", u"New version", None))
        self.title.setText(QCoreApplication.translate("NewText", u"New version of the protocol", None))
        self.about.setText(QCoreApplication.translate("NewText", u"Choose the text as a file (TOML). The program checks it first. What was done under the previous text stays under that text.", None))
        self.choose.setText(QCoreApplication.translate("NewText", u"Choose a file\u2026", None))
        self.consented_label.setText(QCoreApplication.translate("NewText", u"Consent given on", None))
        self.adopted_label.setText(QCoreApplication.translate("NewText", u"Adopted on", None))
        self.leave.setText(QCoreApplication.translate("NewText", u"Cancel", None))
        self.do_it.setText(QCoreApplication.translate("NewText", u"Put into use", None))
    # retranslateUi

