"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.editor.text import GrowingText
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.words import Words

class Ui_Recovery(object):
    def setupUi(self, Recovery: QWidget) -> None:
        if not Recovery.objectName():
            Recovery.setObjectName(u"Recovery")
        Recovery.setMinimumSize(QSize(520, 0))
        Recovery.setProperty(u"look", u"ground")
        Recovery.resize(560, 380)
        self.layout_1 = QVBoxLayout(Recovery)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 24, 24, 24)
        self.title = Words(Recovery)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_1.addWidget(self.title)

        self.about = Prose(Recovery)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"look", u"muted")

        self.layout_1.addWidget(self.about)

        self.words_label = Words(Recovery)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setProperty(u"look", u"strong")

        self.layout_1.addWidget(self.words_label)

        self.words = GrowingText(Recovery)
        self.words.setObjectName(u"words")

        self.layout_1.addWidget(self.words)

        self.count = Prose(Recovery)
        self.count.setObjectName(u"count")
        self.count.setText(u"")
        self.count.setProperty(u"look", u"small")

        self.layout_1.addWidget(self.count)

        self.problem = Prose(Recovery)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setProperty(u"look", u"wrong")

        self.layout_1.addWidget(self.problem)

        self.spacer_2 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_2)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.spacer_4 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_4)

        self.leave = QPushButton(Recovery)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.layout_3.addWidget(self.leave)

        self.do_it = QPushButton(Recovery)
        self.do_it.setObjectName(u"do_it")
        self.do_it.setProperty(u"look", u"primary")

        self.layout_3.addWidget(self.do_it)


        self.layout_1.addLayout(self.layout_3)

#if QT_CONFIG(shortcut)
        self.words_label.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.words, self.do_it)
        QWidget.setTabOrder(self.do_it, self.leave)

        self.retranslateUi(Recovery)

        self.do_it.setDefault(True)


        QMetaObject.connectSlotsByName(Recovery)
    # setupUi

    def retranslateUi(self, Recovery: QWidget) -> None:
        Recovery.setWindowTitle(QCoreApplication.translate("Recovery", u"Recovery sheet", None))
        self.title.setText(QCoreApplication.translate("Recovery", u"Sign in with the recovery sheet", None))
        self.about.setText(QCoreApplication.translate("Recovery", u"Use this when all passwords are lost. You can then give members new passwords; nothing else is lost.", None))
        self.words_label.setText(QCoreApplication.translate("Recovery", u"The 24 words, in their order", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("Recovery", u"The 24 words", None))
#endif // QT_CONFIG(accessibility)
        self.leave.setText(QCoreApplication.translate("Recovery", u"Cancel", None))
        self.do_it.setText(QCoreApplication.translate("Recovery", u"Sign in", None))
    # retranslateUi

