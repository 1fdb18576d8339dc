"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_invitation.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.words import Words

class Ui_NewInvitation(object):
    def setupUi(self, NewInvitation: QWidget) -> None:
        if not NewInvitation.objectName():
            NewInvitation.setObjectName(u"NewInvitation")
        NewInvitation.setMinimumSize(QSize(520, 0))
        NewInvitation.setProperty(u"look", u"ground")
        NewInvitation.resize(560, 500)
        self.layout_1 = QVBoxLayout(NewInvitation)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 24, 24, 24)
        self.title = Words(NewInvitation)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_1.addWidget(self.title)

        self.about = Prose(NewInvitation)
        self.about.setObjectName(u"about")
        self.about.setText(u"")
        self.about.setProperty(u"look", u"muted")

        self.layout_1.addWidget(self.about)

        self.file_card = QFrame(NewInvitation)
        self.file_card.setObjectName(u"file_card")
        self.file_card.setProperty(u"look", u"card")
        self.layout_2 = QVBoxLayout(self.file_card)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 16, 16, 16)
        self.file_title = Words(self.file_card)
        self.file_title.setObjectName(u"file_title")
        self.file_title.setProperty(u"look", u"heading")

        self.layout_2.addWidget(self.file_title)

        self.file_help = Prose(self.file_card)
        self.file_help.setObjectName(u"file_help")
        self.file_help.setProperty(u"look", u"muted")

        self.layout_2.addWidget(self.file_help)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(self.file_card)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"look", u"primary")

        self.layout_3.addWidget(self.save)

        self.saved = Prose(self.file_card)
        self.saved.setObjectName(u"saved")
        self.saved.setText(u"")
        self.saved.setProperty(u"look", u"good")

        self.layout_3.addWidget(self.saved)

        self.spacer_4 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_4)


        self.layout_2.addLayout(self.layout_3)


        self.layout_1.addWidget(self.file_card)

        self.code_card = QFrame(NewInvitation)
        self.code_card.setObjectName(u"code_card")
        self.code_card.setProperty(u"look", u"card")
        self.layout_5 = QVBoxLayout(self.code_card)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(16, 16, 16, 16)
        self.code_title = Words(self.code_card)
        self.code_title.setObjectName(u"code_title")
        self.code_title.setProperty(u"look", u"heading")

        self.layout_5.addWidget(self.code_title)

        self.code_help = Prose(self.code_card)
        self.code_help.setObjectName(u"code_help")
        self.code_help.setProperty(u"look", u"muted")

        self.layout_5.addWidget(self.code_help)

        self.code = Words(self.code_card)
        self.code.setObjectName(u"code")
        self.code.setText(u"")
        self.code.setProperty(u"look", u"display")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.code.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.layout_5.addWidget(self.code)


        self.layout_1.addWidget(self.code_card)

        self.after_card = QFrame(NewInvitation)
        self.after_card.setObjectName(u"after_card")
        self.after_card.setProperty(u"look", u"card")
        self.layout_6 = QVBoxLayout(self.after_card)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(16, 16, 16, 16)
        self.after_title = Words(self.after_card)
        self.after_title.setObjectName(u"after_title")
        self.after_title.setProperty(u"look", u"heading")

        self.layout_6.addWidget(self.after_title)

        self.after_help = Prose(self.after_card)
        self.after_help.setObjectName(u"after_help")
        self.after_help.setProperty(u"look", u"muted")

        self.layout_6.addWidget(self.after_help)


        self.layout_1.addWidget(self.after_card)

        self.spacer_7 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_7)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.spacer_9 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_9)

        self.close = QPushButton(NewInvitation)
        self.close.setObjectName(u"close")

        self.layout_8.addWidget(self.close)


        self.layout_1.addLayout(self.layout_8)

        QWidget.setTabOrder(self.save, self.code)
        QWidget.setTabOrder(self.code, self.close)

        self.retranslateUi(NewInvitation)

        self.save.setDefault(True)


        QMetaObject.connectSlotsByName(NewInvitation)
    # setupUi

    def retranslateUi(self, NewInvitation: QWidget) -> None:
        NewInvitation.setWindowTitle(QCoreApplication.translate("NewInvitation", u"Invitation", None))
        self.title.setText(QCoreApplication.translate("NewInvitation", u"The invitation is ready", None))
        self.file_title.setText(QCoreApplication.translate("NewInvitation", u"1. Send the file", None))
        self.file_help.setText(QCoreApplication.translate("NewInvitation", u"You may send it by mail. Without the code nobody can open it.", None))
        self.save.setText(QCoreApplication.translate("NewInvitation", u"Save the file\u2026", None))
        self.code_title.setText(QCoreApplication.translate("NewInvitation", u"2. Give the code by telephone", None))
        self.code_help.setText(QCoreApplication.translate("NewInvitation", u"Not by mail: whoever has both the file and the code can come in. The code is shown only once.", None))
        self.after_title.setText(QCoreApplication.translate("NewInvitation", u"3. Let them in", None))
        self.after_help.setText(QCoreApplication.translate("NewInvitation", u"You get a request back. Open it under Invitations, and have the fingerprint read out.", None))
        self.close.setText(QCoreApplication.translate("NewInvitation", u"Close", None))
    # retranslateUi

