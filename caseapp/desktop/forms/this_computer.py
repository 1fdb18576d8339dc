"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'this_computer.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.editor.pick import Picker
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import FitArea
from caseapp.desktop.widget.words import Words

class Ui_ThisComputer(object):
    def setupUi(self, ThisComputer: QWidget) -> None:
        if not ThisComputer.objectName():
            ThisComputer.setObjectName(u"ThisComputer")
        ThisComputer.setProperty(u"look", u"ground")
        ThisComputer.resize(1100, 680)
        self.layout_1 = QVBoxLayout(ThisComputer)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.title = Words(ThisComputer)
        self.title.setObjectName(u"title")
        self.title.setMinimumSize(QSize(0, 32))
        self.title.setProperty(u"look", u"title")

        self.layout_1.addWidget(self.title)

        self.about = Prose(ThisComputer)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"look", u"muted")

        self.layout_1.addWidget(self.about)

        self.scroll = FitArea(ThisComputer)
        self.scroll.setObjectName(u"scroll")
        self.cards = QWidget()
        self.cards.setObjectName(u"cards")
        self.cards.setProperty(u"look", u"plain")
        self.layout_cards = QVBoxLayout(self.cards)
        self.layout_cards.setSpacing(12)
        self.layout_cards.setObjectName(u"layout_cards")
        self.layout_cards.setContentsMargins(0, 0, 0, 0)
        self.look_card = QFrame(self.cards)
        self.look_card.setObjectName(u"look_card")
        self.look_card.setProperty(u"look", u"card")
        self.layout_2 = QVBoxLayout(self.look_card)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 16, 16, 16)
        self.look_title = Words(self.look_card)
        self.look_title.setObjectName(u"look_title")
        self.look_title.setProperty(u"look", u"heading")

        self.layout_2.addWidget(self.look_title)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(16)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.language_field = QWidget(self.look_card)
        self.language_field.setObjectName(u"language_field")
        self.language_field.setProperty(u"look", u"plain")
        self.layout_4 = QVBoxLayout(self.language_field)
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.language_label = Words(self.language_field)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"look", u"strong")

        self.layout_4.addWidget(self.language_label)

        self.language = Picker(self.language_field)
        self.language.setObjectName(u"language")
        self.language.setMinimumSize(QSize(240, 0))

        self.layout_4.addWidget(self.language)


        self.layout_3.addWidget(self.language_field)

        self.theme_field = QWidget(self.look_card)
        self.theme_field.setObjectName(u"theme_field")
        self.theme_field.setProperty(u"look", u"plain")
        self.layout_5 = QVBoxLayout(self.theme_field)
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.theme_label = Words(self.theme_field)
        self.theme_label.setObjectName(u"theme_label")
        self.theme_label.setProperty(u"look", u"strong")

        self.layout_5.addWidget(self.theme_label)

        self.theme = Picker(self.theme_field)
        self.theme.setObjectName(u"theme")
        self.theme.setMinimumSize(QSize(240, 0))

        self.layout_5.addWidget(self.theme)


        self.layout_3.addWidget(self.theme_field)

        self.size_field = QWidget(self.look_card)
        self.size_field.setObjectName(u"size_field")
        self.size_field.setProperty(u"look", u"plain")
        self.layout_6 = QVBoxLayout(self.size_field)
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.size_label = Words(self.size_field)
        self.size_label.setObjectName(u"size_label")
        self.size_label.setProperty(u"look", u"strong")

        self.layout_6.addWidget(self.size_label)

        self.size = Picker(self.size_field)
        self.size.setObjectName(u"size")
        self.size.setMinimumSize(QSize(240, 0))

        self.layout_6.addWidget(self.size)


        self.layout_3.addWidget(self.size_field)


        self.layout_2.addLayout(self.layout_3)


        self.layout_cards.addWidget(self.look_card)

        self.safe_card = QFrame(self.cards)
        self.safe_card.setObjectName(u"safe_card")
        self.safe_card.setProperty(u"look", u"card")
        self.layout_7 = QVBoxLayout(self.safe_card)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(16, 16, 16, 16)
        self.safe_title = Words(self.safe_card)
        self.safe_title.setObjectName(u"safe_title")
        self.safe_title.setProperty(u"look", u"heading")

        self.layout_7.addWidget(self.safe_title)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(16)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(4)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.idle_label = Words(self.safe_card)
        self.idle_label.setObjectName(u"idle_label")
        self.idle_label.setProperty(u"look", u"strong")

        self.layout_9.addWidget(self.idle_label)

        self.idle = Picker(self.safe_card)
        self.idle.setObjectName(u"idle")
        self.idle.setMinimumSize(QSize(340, 0))

        self.layout_9.addWidget(self.idle)


        self.layout_8.addLayout(self.layout_9)

        self.spacer_10 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_10)

        self.layout_8.setStretch(1, 1)

        self.layout_7.addLayout(self.layout_8)

        self.remember = QCheckBox(self.safe_card)
        self.remember.setObjectName(u"remember")

        self.layout_7.addWidget(self.remember)

        self.remember_help = Prose(self.safe_card)
        self.remember_help.setObjectName(u"remember_help")
        self.remember_help.setText(u"")
        self.remember_help.setProperty(u"look", u"small")

        self.layout_7.addWidget(self.remember_help)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.password = QPushButton(self.safe_card)
        self.password.setObjectName(u"password")

        self.layout_11.addWidget(self.password)

        self.spacer_12 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_12)


        self.layout_7.addLayout(self.layout_11)


        self.layout_cards.addWidget(self.safe_card)

        self.data_card = QFrame(self.cards)
        self.data_card.setObjectName(u"data_card")
        self.data_card.setProperty(u"look", u"card")
        self.layout_13 = QVBoxLayout(self.data_card)
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(16, 16, 16, 16)
        self.data_title = Words(self.data_card)
        self.data_title.setObjectName(u"data_title")
        self.data_title.setProperty(u"look", u"heading")

        self.layout_13.addWidget(self.data_title)

        self.data = Prose(self.data_card)
        self.data.setObjectName(u"data")
        self.data.setText(u"")

        self.layout_13.addWidget(self.data)

        self.data_help = Prose(self.data_card)
        self.data_help.setObjectName(u"data_help")
        self.data_help.setText(u"")
        self.data_help.setProperty(u"look", u"small")

        self.layout_13.addWidget(self.data_help)


        self.layout_cards.addWidget(self.data_card)

        self.program_card = QFrame(self.cards)
        self.program_card.setObjectName(u"program_card")
        self.program_card.setProperty(u"look", u"card")
        self.layout_15 = QVBoxLayout(self.program_card)
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(16, 16, 16, 16)
        self.program_title = Words(self.program_card)
        self.program_title.setObjectName(u"program_title")
        self.program_title.setProperty(u"look", u"heading")

        self.layout_15.addWidget(self.program_title)

        self.program = Prose(self.program_card)
        self.program.setObjectName(u"program")
        self.program.setText(u"")

        self.layout_15.addWidget(self.program)

        self.layout_update = QHBoxLayout()
        self.layout_update.setSpacing(8)
        self.layout_update.setObjectName(u"layout_update")
        self.update = QPushButton(self.program_card)
        self.update.setObjectName(u"update")

        self.layout_update.addWidget(self.update)

        self.spacer_update = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_update.addItem(self.spacer_update)


        self.layout_15.addLayout(self.layout_update)

        self.update_found = Prose(self.program_card)
        self.update_found.setObjectName(u"update_found")
        self.update_found.setText(u"")

        self.layout_15.addWidget(self.update_found)

        self.program_help = Prose(self.program_card)
        self.program_help.setObjectName(u"program_help")

        self.layout_15.addWidget(self.program_help)

        self.program_parts = Prose(self.program_card)
        self.program_parts.setObjectName(u"program_parts")
        self.program_parts.setText(u"")
        self.program_parts.setProperty(u"look", u"small")

        self.layout_15.addWidget(self.program_parts)


        self.layout_cards.addWidget(self.program_card)

        self.spacer_14 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_cards.addItem(self.spacer_14)

        self.scroll.setWidget(self.cards)

        self.layout_1.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.language_label.setBuddy(self.language)
        self.theme_label.setBuddy(self.theme)
        self.size_label.setBuddy(self.size)
        self.idle_label.setBuddy(self.idle)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ThisComputer)

        QMetaObject.connectSlotsByName(ThisComputer)
    # setupUi

    def retranslateUi(self, ThisComputer: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("ThisComputer", u"This computer", None))
        self.about.setText(QCoreApplication.translate("ThisComputer", u"These choices apply to this computer only. They are not recorded in the register.", None))
        self.look_title.setText(QCoreApplication.translate("ThisComputer", u"Language and appearance", None))
        self.language_label.setText(QCoreApplication.translate("ThisComputer", u"Language", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("ThisComputer", u"Language", None))
#endif // QT_CONFIG(accessibility)
        self.theme_label.setText(QCoreApplication.translate("ThisComputer", u"Colours", None))
#if QT_CONFIG(accessibility)
        self.theme.setAccessibleName(QCoreApplication.translate("ThisComputer", u"Colours", None))
#endif // QT_CONFIG(accessibility)
        self.size_label.setText(QCoreApplication.translate("ThisComputer", u"Text size", None))
#if QT_CONFIG(accessibility)
        self.size.setAccessibleName(QCoreApplication.translate("ThisComputer", u"Text size", None))
#endif // QT_CONFIG(accessibility)
        self.safe_title.setText(QCoreApplication.translate("ThisComputer", u"Signing in", None))
        self.idle_label.setText(QCoreApplication.translate("ThisComputer", u"Lock after", None))
#if QT_CONFIG(accessibility)
        self.idle.setAccessibleName(QCoreApplication.translate("ThisComputer", u"Lock after", None))
#endif // QT_CONFIG(accessibility)
        self.remember.setText(QCoreApplication.translate("ThisComputer", u"Let this computer remember who I am", None))
        self.password.setText(QCoreApplication.translate("ThisComputer", u"Change my password\u2026", None))
        self.data_title.setText(QCoreApplication.translate("ThisComputer", u"Where the data is", None))
        self.program_title.setText(QCoreApplication.translate("ThisComputer", u"About Caseapp", None))
        self.update.setText(QCoreApplication.translate("ThisComputer", u"Check for a new version", None))
        self.program_help.setText(QCoreApplication.translate("ThisComputer", u"Press F1 on any screen for the help about that screen.", None))
        pass
    # retranslateUi

