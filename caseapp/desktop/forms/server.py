"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'server.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.screen.server_fields import ServerFields
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.words import Words

class Ui_Server(object):
    def setupUi(self, Server: QWidget) -> None:
        if not Server.objectName():
            Server.setObjectName(u"Server")
        Server.setProperty(u"look", u"ground")
        Server.resize(560, 340)
        self.layout_1 = QVBoxLayout(Server)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 24, 24, 24)
        self.title = Words(Server)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_1.addWidget(self.title)

        self.about = Prose(Server)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"look", u"muted")

        self.layout_1.addWidget(self.about)

        self.fields = ServerFields(Server)
        self.fields.setObjectName(u"fields")

        self.layout_1.addWidget(self.fields)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_1)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_2)

        self.leave = QPushButton(Server)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.buttons.addWidget(self.leave)

        self.do_it = QPushButton(Server)
        self.do_it.setObjectName(u"do_it")
        self.do_it.setProperty(u"look", u"primary")

        self.buttons.addWidget(self.do_it)


        self.layout_1.addLayout(self.buttons)

        QWidget.setTabOrder(self.fields, self.leave)
        QWidget.setTabOrder(self.leave, self.do_it)

        self.retranslateUi(Server)

        self.do_it.setDefault(True)


        QMetaObject.connectSlotsByName(Server)
    # setupUi

    def retranslateUi(self, Server: QWidget) -> None:
        Server.setWindowTitle(QCoreApplication.translate("Server", u"The server of the organisation", None))
        self.title.setText(QCoreApplication.translate("Server", u"The server of the organisation", None))
        self.about.setText(QCoreApplication.translate("Server", u"Everything of the organisation is kept on this server. Change this if the server has moved or its password has changed.", None))
        self.leave.setText(QCoreApplication.translate("Server", u"Cancel", None))
        self.do_it.setText(QCoreApplication.translate("Server", u"Connect", None))
    # retranslateUi

