"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bug.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.words import Words

class Ui_Bug(object):
    def setupUi(self, Bug: QWidget) -> None:
        if not Bug.objectName():
            Bug.setObjectName(u"Bug")
        Bug.resize(640, 420)
        self.layout_1 = QVBoxLayout(Bug)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 20, 20, 20)
        self.title = Words(Bug)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_1.addWidget(self.title)

        self.about = Prose(Bug)
        self.about.setObjectName(u"about")

        self.layout_1.addWidget(self.about)

        self.report = QPlainTextEdit(Bug)
        self.report.setObjectName(u"report")
        self.report.setReadOnly(True)

        self.layout_1.addWidget(self.report)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.copy = QPushButton(Bug)
        self.copy.setObjectName(u"copy")
        self.copy.setAutoDefault(False)

        self.layout_2.addWidget(self.copy)

        self.spacer_3 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.close = QPushButton(Bug)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"look", u"primary")

        self.layout_2.addWidget(self.close)


        self.layout_1.addLayout(self.layout_2)

        QWidget.setTabOrder(self.report, self.copy)
        QWidget.setTabOrder(self.copy, self.close)

        self.retranslateUi(Bug)

        self.close.setDefault(True)


        QMetaObject.connectSlotsByName(Bug)
    # setupUi

    def retranslateUi(self, Bug: QWidget) -> None:
        Bug.setWindowTitle(QCoreApplication.translate("Bug", u"Something went wrong in the program", None))
        self.title.setText(QCoreApplication.translate("Bug", u"Something went wrong in the program", None))
        self.about.setText(QCoreApplication.translate("Bug", u"What you typed is kept as a draft. You can continue. If it happens again, send this report to whoever looks after the program; it holds no names and no text from cases.", None))
#if QT_CONFIG(accessibility)
        self.report.setAccessibleName(QCoreApplication.translate("Bug", u"The report", None))
#endif // QT_CONFIG(accessibility)
        self.copy.setText(QCoreApplication.translate("Bug", u"Copy the report", None))
        self.close.setText(QCoreApplication.translate("Bug", u"Continue", None))
    # retranslateUi

