"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign_in.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.banner import Banner
from caseapp.desktop.widget.language_button import LanguageButton
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.words import Words

class Ui_SignIn(object):
    def setupUi(self, SignIn: QWidget) -> None:
        if not SignIn.objectName():
            SignIn.setObjectName(u"SignIn")
        SignIn.setProperty(u"look", u"ground")
        SignIn.resize(1000, 640)
        self.layout_1 = QHBoxLayout(SignIn)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.spacer_4 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_4)

        self.card = QFrame(SignIn)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"look", u"card")
        self.card.setMinimumSize(QSize(420, 0))
        self.card.setMaximumSize(QSize(560, 16777215))
        self.layout_5 = QVBoxLayout(self.card)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(24, 24, 24, 24)
        self.brand = QLabel(self.card)
        self.brand.setObjectName(u"brand")
        self.brand.setText(u"Caseapp")
        self.brand.setProperty(u"look", u"brand")

        self.layout_5.addWidget(self.brand)

        self.title = Words(self.card)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_5.addWidget(self.title)

        self.demonstration = QFrame(self.card)
        self.demonstration.setObjectName(u"demonstration")
        self.demonstration.setProperty(u"look", u"note_due")
        self.layout_6 = QVBoxLayout(self.demonstration)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(12, 12, 12, 12)
        self.demonstration_text = Prose(self.demonstration)
        self.demonstration_text.setObjectName(u"demonstration_text")
        self.demonstration_text.setText(u"")

        self.layout_6.addWidget(self.demonstration_text)


        self.layout_5.addWidget(self.demonstration)

        self.name_label = Words(self.card)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"look", u"strong")

        self.layout_5.addWidget(self.name_label)

        self.name = QComboBox(self.card)
        self.name.setObjectName(u"name")
        self.name.setEditable(True)
        self.name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.layout_5.addWidget(self.name)

        self.password_label = Words(self.card)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"look", u"strong")

        self.layout_5.addWidget(self.password_label)

        self.password = QLineEdit(self.card)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_5.addWidget(self.password)

        self.problem = Prose(self.card)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setProperty(u"look", u"wrong")

        self.layout_5.addWidget(self.problem)

        self.remember = QCheckBox(self.card)
        self.remember.setObjectName(u"remember")

        self.layout_5.addWidget(self.remember)

        self.spacer_7 = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_5.addItem(self.spacer_7)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.sign_in = QPushButton(self.card)
        self.sign_in.setObjectName(u"sign_in")
        self.sign_in.setProperty(u"look", u"primary")

        self.layout_8.addWidget(self.sign_in)

        self.spacer_9 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_9)

        self.leave = QPushButton(self.card)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)
        self.leave.setProperty(u"look", u"quiet")

        self.layout_8.addWidget(self.leave)


        self.layout_5.addLayout(self.layout_8)

        self.ways = QFrame(self.card)
        self.ways.setObjectName(u"ways")
        self.ways.setProperty(u"look", u"plain")
        self.layout_ways = QVBoxLayout(self.ways)
        self.layout_ways.setSpacing(4)
        self.layout_ways.setObjectName(u"layout_ways")
        self.layout_ways.setContentsMargins(0, 8, 0, 0)
        self.forgotten = Prose(self.ways)
        self.forgotten.setObjectName(u"forgotten")
        self.forgotten.setText(u"")
        self.forgotten.setProperty(u"look", u"small")

        self.layout_ways.addWidget(self.forgotten)

        self.join = QPushButton(self.ways)
        self.join.setObjectName(u"join")
        self.join.setProperty(u"look", u"link")

        self.layout_ways.addWidget(self.join)

        self.recovery = QPushButton(self.ways)
        self.recovery.setObjectName(u"recovery")
        self.recovery.setProperty(u"look", u"link")

        self.layout_ways.addWidget(self.recovery)

        self.server = QPushButton(self.ways)
        self.server.setObjectName(u"server")
        self.server.setProperty(u"look", u"link")

        self.layout_ways.addWidget(self.server)

        self.check = QPushButton(self.ways)
        self.check.setObjectName(u"check")
        self.check.setProperty(u"look", u"link")

        self.layout_ways.addWidget(self.check)

        self.language = LanguageButton(self.ways)
        self.language.setObjectName(u"language")

        self.layout_ways.addWidget(self.language)


        self.layout_5.addWidget(self.ways)


        self.layout_3.addWidget(self.card)

        self.banner = Banner(SignIn)
        self.banner.setObjectName(u"banner")

        self.layout_3.addWidget(self.banner)

        self.spacer_10 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_10)

        self.layout_3.setStretch(0, 1)
        self.layout_3.setStretch(3, 2)

        self.layout_1.addLayout(self.layout_3)

        self.spacer_11 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_11)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.password_label.setBuddy(self.password)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.password)
        QWidget.setTabOrder(self.password, self.remember)
        QWidget.setTabOrder(self.remember, self.sign_in)
        QWidget.setTabOrder(self.sign_in, self.leave)
        QWidget.setTabOrder(self.leave, self.join)
        QWidget.setTabOrder(self.join, self.recovery)
        QWidget.setTabOrder(self.recovery, self.server)
        QWidget.setTabOrder(self.server, self.check)
        QWidget.setTabOrder(self.check, self.language)

        self.retranslateUi(SignIn)

        self.sign_in.setDefault(True)


        QMetaObject.connectSlotsByName(SignIn)
    # setupUi

    def retranslateUi(self, SignIn: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("SignIn", u"Sign in", None))
        self.name_label.setText(QCoreApplication.translate("SignIn", u"Who are you?", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SignIn", u"Your name", None))
#endif // QT_CONFIG(accessibility)
        self.password_label.setText(QCoreApplication.translate("SignIn", u"Password", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("SignIn", u"Your password", None))
#endif // QT_CONFIG(accessibility)
        self.remember.setText(QCoreApplication.translate("SignIn", u"Stay signed in on this computer", None))
#if QT_CONFIG(accessibility)
        self.remember.setAccessibleName(QCoreApplication.translate("SignIn", u"Stay signed in on this computer", None))
#endif // QT_CONFIG(accessibility)
        self.sign_in.setText(QCoreApplication.translate("SignIn", u"Sign in", None))
        self.leave.setText(QCoreApplication.translate("SignIn", u"Back", None))
        self.join.setText(QCoreApplication.translate("SignIn", u"Join with an invitation", None))
        self.recovery.setText(QCoreApplication.translate("SignIn", u"All passwords lost: the recovery sheet", None))
        self.server.setText(QCoreApplication.translate("SignIn", u"The server of the organisation", None))
        self.check.setText(QCoreApplication.translate("SignIn", u"Check a dossier", None))
        pass
    # retranslateUi

