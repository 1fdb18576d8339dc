"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.words import Words

class Ui_Restore(object):
    def setupUi(self, Restore: QWidget) -> None:
        if not Restore.objectName():
            Restore.setObjectName(u"Restore")
        Restore.setMinimumSize(QSize(480, 0))
        Restore.setProperty(u"look", u"ground")
        Restore.resize(520, 340)
        self.layout_1 = QVBoxLayout(Restore)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 24, 24, 24)
        self.title = Words(Restore)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_1.addWidget(self.title)

        self.about = Prose(Restore)
        self.about.setObjectName(u"about")
        self.about.setText(u"")

        self.layout_1.addWidget(self.about)

        self.loss = Prose(Restore)
        self.loss.setObjectName(u"loss")
        self.loss.setText(u"")
        self.loss.setProperty(u"look", u"due")

        self.layout_1.addWidget(self.loss)

        self.password_label = Words(Restore)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"look", u"strong")

        self.layout_1.addWidget(self.password_label)

        self.password = QLineEdit(Restore)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_1.addWidget(self.password)

        self.problem = Prose(Restore)
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

        self.leave = QPushButton(Restore)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.layout_3.addWidget(self.leave)

        self.do_it = QPushButton(Restore)
        self.do_it.setObjectName(u"do_it")
        self.do_it.setProperty(u"look", u"primary")

        self.layout_3.addWidget(self.do_it)


        self.layout_1.addLayout(self.layout_3)

#if QT_CONFIG(shortcut)
        self.password_label.setBuddy(self.password)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Restore)

        self.do_it.setDefault(True)


        QMetaObject.connectSlotsByName(Restore)
    # setupUi

    def retranslateUi(self, Restore: QWidget) -> None:
        Restore.setWindowTitle(QCoreApplication.translate("Restore", u"Restore a backup", None))
        self.title.setText(QCoreApplication.translate("Restore", u"Restore this backup?", None))
        self.password_label.setText(QCoreApplication.translate("Restore", u"Your password", None))
        self.leave.setText(QCoreApplication.translate("Restore", u"Cancel", None))
        self.do_it.setText(QCoreApplication.translate("Restore", u"Restore the backup", None))
    # retranslateUi

