"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'invite_hearing.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.words import Words

class Ui_InviteHearing(object):
    def setupUi(self, InviteHearing: QWidget) -> None:
        if not InviteHearing.objectName():
            InviteHearing.setObjectName(u"InviteHearing")
        self.layout_1 = QVBoxLayout(InviteHearing)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.who_card = QFrame(InviteHearing)
        self.who_card.setObjectName(u"who_card")
        self.who_card.setProperty(u"look", u"card")
        self.layout_2 = QVBoxLayout(self.who_card)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 16, 16, 16)
        self.who_title = Words(self.who_card)
        self.who_title.setObjectName(u"who_title")
        self.who_title.setProperty(u"look", u"heading")

        self.layout_2.addWidget(self.who_title)

        self.who = QVBoxLayout()
        self.who.setSpacing(8)
        self.who.setObjectName(u"who")
        self.who.setContentsMargins(0, 0, 0, 0)

        self.layout_2.addLayout(self.who)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.tick = QPushButton(self.who_card)
        self.tick.setObjectName(u"tick")
        self.tick.setAutoDefault(False)

        self.layout_3.addWidget(self.tick)

        self.spacer_4 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_4)


        self.layout_2.addLayout(self.layout_3)

        self.line = QFrame(self.who_card)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"look", u"line")

        self.layout_2.addWidget(self.line)

        self.term = Prose(self.who_card)
        self.term.setObjectName(u"term")
        self.term.setText(u"")

        self.layout_2.addWidget(self.term)

        self.term_source = QHBoxLayout()
        self.term_source.setSpacing(8)
        self.term_source.setObjectName(u"term_source")
        self.term_source.setContentsMargins(0, 0, 0, 0)

        self.layout_2.addLayout(self.term_source)


        self.layout_1.addWidget(self.who_card)

        self.when_card = QFrame(InviteHearing)
        self.when_card.setObjectName(u"when_card")
        self.when_card.setProperty(u"look", u"card")
        self.layout_5 = QVBoxLayout(self.when_card)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(16, 16, 16, 16)
        self.when_title = Words(self.when_card)
        self.when_title.setObjectName(u"when_title")
        self.when_title.setProperty(u"look", u"heading")

        self.layout_5.addWidget(self.when_title)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(12)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.clock_label = Words(self.when_card)
        self.clock_label.setObjectName(u"clock_label")
        self.clock_label.setProperty(u"look", u"strong")

        self.layout_7.addWidget(self.clock_label)

        self.clock = QLineEdit(self.when_card)
        self.clock.setObjectName(u"clock")
        self.clock.setMaximumSize(QSize(96, 16777215))

        self.layout_7.addWidget(self.clock)


        self.layout_6.addLayout(self.layout_7)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.place_label = Words(self.when_card)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"look", u"strong")

        self.layout_8.addWidget(self.place_label)

        self.place = QLineEdit(self.when_card)
        self.place.setObjectName(u"place")

        self.layout_8.addWidget(self.place)


        self.layout_6.addLayout(self.layout_8)


        self.layout_5.addLayout(self.layout_6)

        self.write = QPushButton(self.when_card)
        self.write.setObjectName(u"write")
        self.write.setAutoDefault(False)

        self.layout_5.addWidget(self.write)

        self.write_help = Prose(self.when_card)
        self.write_help.setObjectName(u"write_help")
        self.write_help.setProperty(u"look", u"small")

        self.layout_5.addWidget(self.write_help)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.calendar = QPushButton(self.when_card)
        self.calendar.setObjectName(u"calendar")
        self.calendar.setAutoDefault(False)

        self.layout_9.addWidget(self.calendar)

        self.print = QPushButton(self.when_card)
        self.print.setObjectName(u"print")
        self.print.setAutoDefault(False)

        self.layout_9.addWidget(self.print)

        self.spacer_10 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_10)


        self.layout_5.addLayout(self.layout_9)


        self.layout_1.addWidget(self.when_card)

#if QT_CONFIG(shortcut)
        self.clock_label.setBuddy(self.clock)
        self.place_label.setBuddy(self.place)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(InviteHearing)

        QMetaObject.connectSlotsByName(InviteHearing)
    # setupUi

    def retranslateUi(self, InviteHearing: QWidget) -> None:
        self.who_title.setText(QCoreApplication.translate("InviteHearing", u"Who must be invited", None))
        self.tick.setText(QCoreApplication.translate("InviteHearing", u"Invite them", None))
        self.when_title.setText(QCoreApplication.translate("InviteHearing", u"Time and place", None))
        self.clock_label.setText(QCoreApplication.translate("InviteHearing", u"Time", None))
        self.clock.setPlaceholderText(QCoreApplication.translate("InviteHearing", u"e.g. 14:30", None))
#if QT_CONFIG(accessibility)
        self.clock.setAccessibleName(QCoreApplication.translate("InviteHearing", u"Time", None))
#endif // QT_CONFIG(accessibility)
        self.place_label.setText(QCoreApplication.translate("InviteHearing", u"Place", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("InviteHearing", u"Place", None))
#endif // QT_CONFIG(accessibility)
        self.write.setText(QCoreApplication.translate("InviteHearing", u"Prepare the invitation", None))
        self.write_help.setText(QCoreApplication.translate("InviteHearing", u"The text is put in the invitation field, in Dutch. Read it, and change what you like.", None))
        self.calendar.setText(QCoreApplication.translate("InviteHearing", u"Calendar file\u2026", None))
        self.print.setText(QCoreApplication.translate("InviteHearing", u"Print\u2026", None))
        pass
    # retranslateUi

