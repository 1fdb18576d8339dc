"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'server_fields.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.words import Words

class Ui_ServerFields(object):
    def setupUi(self, ServerFields: QWidget) -> None:
        if not ServerFields.objectName():
            ServerFields.setObjectName(u"ServerFields")
        ServerFields.setProperty(u"look", u"plain")
        self.layout_1 = QVBoxLayout(ServerFields)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.grid = QGridLayout()
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.host_label = Words(ServerFields)
        self.host_label.setObjectName(u"host_label")
        self.host_label.setProperty(u"look", u"strong")

        self.grid.addWidget(self.host_label, 0, 0, 1, 1)

        self.host = QLineEdit(ServerFields)
        self.host.setObjectName(u"host")

        self.grid.addWidget(self.host, 0, 1, 1, 1)

        self.database_label = Words(ServerFields)
        self.database_label.setObjectName(u"database_label")
        self.database_label.setProperty(u"look", u"strong")

        self.grid.addWidget(self.database_label, 1, 0, 1, 1)

        self.database = QLineEdit(ServerFields)
        self.database.setObjectName(u"database")

        self.grid.addWidget(self.database, 1, 1, 1, 1)

        self.user_label = Words(ServerFields)
        self.user_label.setObjectName(u"user_label")
        self.user_label.setProperty(u"look", u"strong")

        self.grid.addWidget(self.user_label, 2, 0, 1, 1)

        self.user = QLineEdit(ServerFields)
        self.user.setObjectName(u"user")

        self.grid.addWidget(self.user, 2, 1, 1, 1)

        self.password_label = Words(ServerFields)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"look", u"strong")

        self.grid.addWidget(self.password_label, 3, 0, 1, 1)

        self.password = QLineEdit(ServerFields)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.grid.addWidget(self.password, 3, 1, 1, 1)

        self.grid.setColumnStretch(1, 1)

        self.layout_1.addLayout(self.grid)

        self.help = Prose(ServerFields)
        self.help.setObjectName(u"help")
        self.help.setProperty(u"look", u"small")

        self.layout_1.addWidget(self.help)

        self.problem = Prose(ServerFields)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setProperty(u"look", u"wrong")

        self.layout_1.addWidget(self.problem)

#if QT_CONFIG(shortcut)
        self.host_label.setBuddy(self.host)
        self.database_label.setBuddy(self.database)
        self.user_label.setBuddy(self.user)
        self.password_label.setBuddy(self.password)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.host, self.database)
        QWidget.setTabOrder(self.database, self.user)
        QWidget.setTabOrder(self.user, self.password)

        self.retranslateUi(ServerFields)

        QMetaObject.connectSlotsByName(ServerFields)
    # setupUi

    def retranslateUi(self, ServerFields: QWidget) -> None:
        self.host_label.setText(QCoreApplication.translate("ServerFields", u"Server", None))
#if QT_CONFIG(accessibility)
        self.host.setAccessibleName(QCoreApplication.translate("ServerFields", u"Server of the store", None))
#endif // QT_CONFIG(accessibility)
        self.host.setPlaceholderText(QCoreApplication.translate("ServerFields", u"e.g. store.example.nl or store.example.nl:5433", None))
        self.database_label.setText(QCoreApplication.translate("ServerFields", u"Database", None))
#if QT_CONFIG(accessibility)
        self.database.setAccessibleName(QCoreApplication.translate("ServerFields", u"Database of the store", None))
#endif // QT_CONFIG(accessibility)
        self.database.setPlaceholderText(QCoreApplication.translate("ServerFields", u"e.g. caseapp", None))
        self.user_label.setText(QCoreApplication.translate("ServerFields", u"User on the server", None))
#if QT_CONFIG(accessibility)
        self.user.setAccessibleName(QCoreApplication.translate("ServerFields", u"User on the server", None))
#endif // QT_CONFIG(accessibility)
        self.password_label.setText(QCoreApplication.translate("ServerFields", u"Password on the server", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("ServerFields", u"Password on the server", None))
#endif // QT_CONFIG(accessibility)
        self.help.setText(QCoreApplication.translate("ServerFields", u"Whoever manages the server gives you these. This is not the password that you sign in with.", None))
        pass
    # retranslateUi

