"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'change_password.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.words import Words

class Ui_ChangePassword(object):
    def setupUi(self, ChangePassword: QWidget) -> None:
        if not ChangePassword.objectName():
            ChangePassword.setObjectName(u"ChangePassword")
        ChangePassword.setMinimumSize(QSize(460, 0))
        ChangePassword.setProperty(u"look", u"ground")
        ChangePassword.resize(460, 420)
        self.layout_1 = QVBoxLayout(ChangePassword)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 24, 24, 24)
        self.title = Words(ChangePassword)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_1.addWidget(self.title)

        self.about = Prose(ChangePassword)
        self.about.setObjectName(u"about")
        self.about.setText(u"")
        self.about.setProperty(u"look", u"muted")

        self.layout_1.addWidget(self.about)

        self.old_label = Words(ChangePassword)
        self.old_label.setObjectName(u"old_label")
        self.old_label.setProperty(u"look", u"strong")

        self.layout_1.addWidget(self.old_label)

        self.old = QLineEdit(ChangePassword)
        self.old.setObjectName(u"old")
        self.old.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_1.addWidget(self.old)

        self.old_problem = Prose(ChangePassword)
        self.old_problem.setObjectName(u"old_problem")
        self.old_problem.setText(u"")
        self.old_problem.setProperty(u"look", u"wrong")

        self.layout_1.addWidget(self.old_problem)

        self.password_label = Words(ChangePassword)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"look", u"strong")

        self.layout_1.addWidget(self.password_label)

        self.password = QLineEdit(ChangePassword)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_1.addWidget(self.password)

        self.password_help = Prose(ChangePassword)
        self.password_help.setObjectName(u"password_help")
        self.password_help.setProperty(u"look", u"small")

        self.layout_1.addWidget(self.password_help)

        self.password_problem = Prose(ChangePassword)
        self.password_problem.setObjectName(u"password_problem")
        self.password_problem.setText(u"")
        self.password_problem.setProperty(u"look", u"wrong")

        self.layout_1.addWidget(self.password_problem)

        self.repeat_label = Words(ChangePassword)
        self.repeat_label.setObjectName(u"repeat_label")
        self.repeat_label.setProperty(u"look", u"strong")

        self.layout_1.addWidget(self.repeat_label)

        self.repeat = QLineEdit(ChangePassword)
        self.repeat.setObjectName(u"repeat")
        self.repeat.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_1.addWidget(self.repeat)

        self.repeat_problem = Prose(ChangePassword)
        self.repeat_problem.setObjectName(u"repeat_problem")
        self.repeat_problem.setText(u"")
        self.repeat_problem.setProperty(u"look", u"wrong")

        self.layout_1.addWidget(self.repeat_problem)

        self.spacer_2 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_2)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.spacer_4 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_4)

        self.later = QPushButton(ChangePassword)
        self.later.setObjectName(u"later")

        self.layout_3.addWidget(self.later)

        self.change = QPushButton(ChangePassword)
        self.change.setObjectName(u"change")
        self.change.setProperty(u"look", u"primary")

        self.layout_3.addWidget(self.change)


        self.layout_1.addLayout(self.layout_3)

#if QT_CONFIG(shortcut)
        self.old_label.setBuddy(self.old)
        self.password_label.setBuddy(self.password)
        self.repeat_label.setBuddy(self.repeat)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.old, self.password)
        QWidget.setTabOrder(self.password, self.repeat)
        QWidget.setTabOrder(self.repeat, self.change)
        QWidget.setTabOrder(self.change, self.later)

        self.retranslateUi(ChangePassword)

        self.change.setDefault(True)


        QMetaObject.connectSlotsByName(ChangePassword)
    # setupUi

    def retranslateUi(self, ChangePassword: QWidget) -> None:
        ChangePassword.setWindowTitle(QCoreApplication.translate("ChangePassword", u"Your password", None))
        self.title.setText(QCoreApplication.translate("ChangePassword", u"Choose your own password", None))
        self.old_label.setText(QCoreApplication.translate("ChangePassword", u"Your current password", None))
        self.password_label.setText(QCoreApplication.translate("ChangePassword", u"New password", None))
        self.password_help.setText(QCoreApplication.translate("ChangePassword", u"At least twelve characters. A sentence is easy to remember and hard to guess.", None))
        self.repeat_label.setText(QCoreApplication.translate("ChangePassword", u"New password again", None))
        self.later.setText(QCoreApplication.translate("ChangePassword", u"Cancel", None))
        self.change.setText(QCoreApplication.translate("ChangePassword", u"Change the password", None))
    # retranslateUi

