"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_form.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.reason_list import ReasonList
from caseapp.desktop.widget.scroll import ScrollColumn
from caseapp.desktop.widget.words import Words

class Ui_RegisterForm(object):
    def setupUi(self, RegisterForm: QWidget) -> None:
        if not RegisterForm.objectName():
            RegisterForm.setObjectName(u"RegisterForm")
        RegisterForm.setMinimumSize(QSize(560, 0))
        RegisterForm.setProperty(u"look", u"ground")
        RegisterForm.resize(640, 640)
        self.layout_1 = QVBoxLayout(RegisterForm)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 24, 24, 24)
        self.title = Words(RegisterForm)
        self.title.setObjectName(u"title")
        self.title.setText(u"")
        self.title.setProperty(u"look", u"title")

        self.layout_1.addWidget(self.title)

        self.help = Prose(RegisterForm)
        self.help.setObjectName(u"help")
        self.help.setText(u"")
        self.help.setProperty(u"look", u"muted")

        self.layout_1.addWidget(self.help)

        self.draft = Prose(RegisterForm)
        self.draft.setObjectName(u"draft")
        self.draft.setText(u"")
        self.draft.setProperty(u"look", u"small")

        self.layout_1.addWidget(self.draft)

        self.fields = ScrollColumn(RegisterForm)
        self.fields.setObjectName(u"fields")

        self.layout_1.addWidget(self.fields)

        self.first = QWidget(RegisterForm)
        self.first.setObjectName(u"first")
        self.first.setProperty(u"look", u"plain")
        self.layout_2 = QVBoxLayout(self.first)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.password_label = Words(self.first)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"look", u"strong")

        self.layout_2.addWidget(self.password_label)

        self.password = QLineEdit(self.first)
        self.password.setObjectName(u"password")

        self.layout_2.addWidget(self.password)

        self.password_help = Prose(self.first)
        self.password_help.setObjectName(u"password_help")
        self.password_help.setText(u"")
        self.password_help.setProperty(u"look", u"small")

        self.layout_2.addWidget(self.password_help)


        self.layout_1.addWidget(self.first)

        self.reasons = ReasonList(RegisterForm)
        self.reasons.setObjectName(u"reasons")

        self.layout_1.addWidget(self.reasons)

        self.problem = Prose(RegisterForm)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setProperty(u"look", u"wrong")

        self.layout_1.addWidget(self.problem)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.spacer_4 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_4)

        self.leave = QPushButton(RegisterForm)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.layout_3.addWidget(self.leave)

        self.do_it = QPushButton(RegisterForm)
        self.do_it.setObjectName(u"do_it")
        self.do_it.setProperty(u"look", u"primary")

        self.layout_3.addWidget(self.do_it)


        self.layout_1.addLayout(self.layout_3)

#if QT_CONFIG(shortcut)
        self.password_label.setBuddy(self.password)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RegisterForm)

        self.do_it.setDefault(True)


        QMetaObject.connectSlotsByName(RegisterForm)
    # setupUi

    def retranslateUi(self, RegisterForm: QWidget) -> None:
        RegisterForm.setWindowTitle(QCoreApplication.translate("RegisterForm", u"Settings", None))
        self.password_label.setText(QCoreApplication.translate("RegisterForm", u"First password", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("RegisterForm", u"First password", None))
#endif // QT_CONFIG(accessibility)
        self.leave.setText(QCoreApplication.translate("RegisterForm", u"Cancel", None))
        self.do_it.setText(QCoreApplication.translate("RegisterForm", u"Record", None))
    # retranslateUi

