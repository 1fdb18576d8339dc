"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'join.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from caseapp.desktop.screen.server_fields import ServerFields
from caseapp.desktop.widget.banner import Banner
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import FitArea
from caseapp.desktop.widget.words import Words

class Ui_Join(object):
    def setupUi(self, Join: QWidget) -> None:
        if not Join.objectName():
            Join.setObjectName(u"Join")
        Join.setProperty(u"look", u"ground")
        Join.resize(1000, 640)
        self.layout_1 = QHBoxLayout(Join)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 20, 0, 20)
        self.spacer_4 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_4)

        self.banner = Banner(Join)
        self.banner.setObjectName(u"banner")

        self.layout_3.addWidget(self.banner)

        self.card = QFrame(Join)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"look", u"card")
        self.card.setMinimumSize(QSize(620, 0))
        self.card.setMaximumSize(QSize(620, 16777215))
        self.layout_5 = QVBoxLayout(self.card)
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(24, 24, 24, 24)
        self.step = Words(self.card)
        self.step.setObjectName(u"step")
        self.step.setText(u"")
        self.step.setProperty(u"look", u"small")

        self.layout_5.addWidget(self.step)

        self.scroll = FitArea(self.card)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.pages = QStackedWidget()
        self.pages.setObjectName(u"pages")
        self.page_invitation = QWidget()
        self.page_invitation.setObjectName(u"page_invitation")
        self.page_invitation.setProperty(u"look", u"plain")
        self.layout_6 = QVBoxLayout(self.page_invitation)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.title = Words(self.page_invitation)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_6.addWidget(self.title)

        self.about = Prose(self.page_invitation)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"look", u"muted")

        self.layout_6.addWidget(self.about)

        self.file_label = Words(self.page_invitation)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setProperty(u"look", u"strong")

        self.layout_6.addWidget(self.file_label)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(12)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.choose = QPushButton(self.page_invitation)
        self.choose.setObjectName(u"choose")

        self.layout_7.addWidget(self.choose)

        self.file = Prose(self.page_invitation)
        self.file.setObjectName(u"file")
        self.file.setText(u"")
        self.file.setProperty(u"look", u"muted")

        self.layout_7.addWidget(self.file)

        self.layout_7.setStretch(1, 1)

        self.layout_6.addLayout(self.layout_7)

        self.file_problem = Prose(self.page_invitation)
        self.file_problem.setObjectName(u"file_problem")
        self.file_problem.setText(u"")
        self.file_problem.setProperty(u"look", u"wrong")

        self.layout_6.addWidget(self.file_problem)

        self.code_label = Words(self.page_invitation)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"look", u"strong")

        self.layout_6.addWidget(self.code_label)

        self.code = QLineEdit(self.page_invitation)
        self.code.setObjectName(u"code")

        self.layout_6.addWidget(self.code)

        self.code_problem = Prose(self.page_invitation)
        self.code_problem.setObjectName(u"code_problem")
        self.code_problem.setText(u"")
        self.code_problem.setProperty(u"look", u"wrong")

        self.layout_6.addWidget(self.code_problem)

        self.spacer_8 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_6.addItem(self.spacer_8)

        self.pages.addWidget(self.page_invitation)
        self.page_keys = QWidget()
        self.page_keys.setObjectName(u"page_keys")
        self.page_keys.setProperty(u"look", u"plain")
        self.layout_9 = QVBoxLayout(self.page_keys)
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.keys_title = Words(self.page_keys)
        self.keys_title.setObjectName(u"keys_title")
        self.keys_title.setProperty(u"look", u"title")

        self.layout_9.addWidget(self.keys_title)

        self.who = Prose(self.page_keys)
        self.who.setObjectName(u"who")
        self.who.setText(u"")

        self.layout_9.addWidget(self.who)

        self.place_label = Words(self.page_keys)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"look", u"strong")

        self.layout_9.addWidget(self.place_label)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(12)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.place = Prose(self.page_keys)
        self.place.setObjectName(u"place")
        self.place.setText(u"")
        self.place.setProperty(u"look", u"muted")

        self.layout_10.addWidget(self.place)

        self.other_place = QPushButton(self.page_keys)
        self.other_place.setObjectName(u"other_place")

        self.layout_10.addWidget(self.other_place)

        self.layout_10.setStretch(0, 1)

        self.layout_9.addLayout(self.layout_10)

        self.server = ServerFields(self.page_keys)
        self.server.setObjectName(u"server")

        self.layout_9.addWidget(self.server)

        self.place_problem = Prose(self.page_keys)
        self.place_problem.setObjectName(u"place_problem")
        self.place_problem.setText(u"")
        self.place_problem.setProperty(u"look", u"wrong")

        self.layout_9.addWidget(self.place_problem)

        self.password_label = Words(self.page_keys)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"look", u"strong")

        self.layout_9.addWidget(self.password_label)

        self.password = QLineEdit(self.page_keys)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_9.addWidget(self.password)

        self.password_help = Prose(self.page_keys)
        self.password_help.setObjectName(u"password_help")
        self.password_help.setProperty(u"look", u"small")

        self.layout_9.addWidget(self.password_help)

        self.password_problem = Prose(self.page_keys)
        self.password_problem.setObjectName(u"password_problem")
        self.password_problem.setText(u"")
        self.password_problem.setProperty(u"look", u"wrong")

        self.layout_9.addWidget(self.password_problem)

        self.repeat_label = Words(self.page_keys)
        self.repeat_label.setObjectName(u"repeat_label")
        self.repeat_label.setProperty(u"look", u"strong")

        self.layout_9.addWidget(self.repeat_label)

        self.repeat = QLineEdit(self.page_keys)
        self.repeat.setObjectName(u"repeat")
        self.repeat.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_9.addWidget(self.repeat)

        self.repeat_problem = Prose(self.page_keys)
        self.repeat_problem.setObjectName(u"repeat_problem")
        self.repeat_problem.setText(u"")
        self.repeat_problem.setProperty(u"look", u"wrong")

        self.layout_9.addWidget(self.repeat_problem)

        self.spacer_11 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_11)

        self.pages.addWidget(self.page_keys)
        self.page_request = QWidget()
        self.page_request.setObjectName(u"page_request")
        self.page_request.setProperty(u"look", u"plain")
        self.layout_12 = QVBoxLayout(self.page_request)
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.request_title = Words(self.page_request)
        self.request_title.setObjectName(u"request_title")
        self.request_title.setProperty(u"look", u"title")

        self.layout_12.addWidget(self.request_title)

        self.request_about = Prose(self.page_request)
        self.request_about.setObjectName(u"request_about")
        self.request_about.setProperty(u"look", u"muted")

        self.layout_12.addWidget(self.request_about)

        self.save_card = QFrame(self.page_request)
        self.save_card.setObjectName(u"save_card")
        self.save_card.setProperty(u"look", u"card")
        self.layout_13 = QVBoxLayout(self.save_card)
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(12, 12, 12, 12)
        self.save_title = Words(self.save_card)
        self.save_title.setObjectName(u"save_title")
        self.save_title.setProperty(u"look", u"heading")

        self.layout_13.addWidget(self.save_title)

        self.layout_14 = QHBoxLayout()
        self.layout_14.setSpacing(12)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(self.save_card)
        self.save.setObjectName(u"save")

        self.layout_14.addWidget(self.save)

        self.saved = Prose(self.save_card)
        self.saved.setObjectName(u"saved")
        self.saved.setText(u"")
        self.saved.setProperty(u"look", u"good")

        self.layout_14.addWidget(self.saved)

        self.spacer_15 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_14.addItem(self.spacer_15)


        self.layout_13.addLayout(self.layout_14)

        self.kept_problem = Prose(self.save_card)
        self.kept_problem.setObjectName(u"kept_problem")
        self.kept_problem.setText(u"")
        self.kept_problem.setProperty(u"look", u"wrong")

        self.layout_13.addWidget(self.kept_problem)


        self.layout_12.addWidget(self.save_card)

        self.read_card = QFrame(self.page_request)
        self.read_card.setObjectName(u"read_card")
        self.read_card.setProperty(u"look", u"card")
        self.layout_16 = QVBoxLayout(self.read_card)
        self.layout_16.setSpacing(8)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(12, 12, 12, 12)
        self.read_title = Words(self.read_card)
        self.read_title.setObjectName(u"read_title")
        self.read_title.setProperty(u"look", u"heading")

        self.layout_16.addWidget(self.read_title)

        self.fingerprint = QLabel(self.read_card)
        self.fingerprint.setObjectName(u"fingerprint")
        self.fingerprint.setText(u"")
        self.fingerprint.setProperty(u"look", u"title")
        self.fingerprint.setWordWrap(True)
        self.fingerprint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fingerprint.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.layout_16.addWidget(self.fingerprint)


        self.layout_12.addWidget(self.read_card)

        self.spacer_17 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_12.addItem(self.spacer_17)

        self.pages.addWidget(self.page_request)
        self.scroll.setWidget(self.pages)

        self.layout_5.addWidget(self.scroll)

        self.layout_18 = QHBoxLayout()
        self.layout_18.setSpacing(8)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.back = QPushButton(self.card)
        self.back.setObjectName(u"back")

        self.layout_18.addWidget(self.back)

        self.spacer_19 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_18.addItem(self.spacer_19)

        self.next = QPushButton(self.card)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"look", u"primary")

        self.layout_18.addWidget(self.next)


        self.layout_5.addLayout(self.layout_18)


        self.layout_3.addWidget(self.card)

        self.spacer_20 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_20)

        self.layout_3.setStretch(0, 1)
        self.layout_3.setStretch(3, 2)

        self.layout_1.addLayout(self.layout_3)

        self.spacer_21 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_21)

#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code)
        self.password_label.setBuddy(self.password)
        self.repeat_label.setBuddy(self.repeat)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choose, self.code)
        QWidget.setTabOrder(self.code, self.other_place)
        QWidget.setTabOrder(self.other_place, self.server)
        QWidget.setTabOrder(self.server, self.password)
        QWidget.setTabOrder(self.password, self.repeat)
        QWidget.setTabOrder(self.repeat, self.save)
        QWidget.setTabOrder(self.save, self.fingerprint)
        QWidget.setTabOrder(self.fingerprint, self.next)
        QWidget.setTabOrder(self.next, self.back)

        self.retranslateUi(Join)

        self.next.setDefault(True)


        QMetaObject.connectSlotsByName(Join)
    # setupUi

    def retranslateUi(self, Join: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("Join", u"Join with an invitation", None))
        self.about.setText(QCoreApplication.translate("Join", u"Your administrator sent you a file, and will tell you the code by telephone.", None))
        self.file_label.setText(QCoreApplication.translate("Join", u"The file", None))
        self.choose.setText(QCoreApplication.translate("Join", u"Choose the file\u2026", None))
        self.code_label.setText(QCoreApplication.translate("Join", u"The code", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("Join", u"The code", None))
#endif // QT_CONFIG(accessibility)
        self.code.setPlaceholderText(QCoreApplication.translate("Join", u"e.g. 8FD5-58CB-2AXM", None))
        self.keys_title.setText(QCoreApplication.translate("Join", u"Your password", None))
        self.place_label.setText(QCoreApplication.translate("Join", u"Where the organisation is kept", None))
        self.other_place.setText(QCoreApplication.translate("Join", u"Another folder\u2026", None))
        self.password_label.setText(QCoreApplication.translate("Join", u"Choose a password", None))
        self.password_help.setText(QCoreApplication.translate("Join", u"At least twelve characters. A sentence is easy to remember and hard to guess.", None))
        self.repeat_label.setText(QCoreApplication.translate("Join", u"Again", None))
        self.request_title.setText(QCoreApplication.translate("Join", u"Almost there", None))
        self.request_about.setText(QCoreApplication.translate("Join", u"Your program has made your keys. Two things remain, and then your administrator lets you in.", None))
        self.save_title.setText(QCoreApplication.translate("Join", u"1. Send this file back to your administrator", None))
        self.save.setText(QCoreApplication.translate("Join", u"Save the request\u2026", None))
        self.read_title.setText(QCoreApplication.translate("Join", u"2. Read this out when your administrator calls", None))
        self.back.setText(QCoreApplication.translate("Join", u"Back", None))
        self.next.setText(QCoreApplication.translate("Join", u"Next", None))
        pass
    # retranslateUi

