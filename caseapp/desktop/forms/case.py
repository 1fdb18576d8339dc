"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from caseapp.desktop.screen.case_tab_row import CaseTabRow
from caseapp.desktop.widget.chronology import Chronology
from caseapp.desktop.widget.headline import Headline
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import ScrollColumn
from caseapp.desktop.widget.stage_bar import StageBar
from caseapp.desktop.widget.words import Words

class Ui_Case(object):
    def setupUi(self, Case: QWidget) -> None:
        if not Case.objectName():
            Case.setObjectName(u"Case")
        Case.setProperty(u"look", u"ground")
        Case.resize(1198, 720)
        self.layout_1 = QVBoxLayout(Case)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(Case)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"look", u"top")
        self.layout_2 = QVBoxLayout(self.head)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 12, 20, 0)
        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.title = Headline(self.head)
        self.title.setObjectName(u"title")
        self.title.setText(u"")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title.sizePolicy().hasHeightForWidth())
        self.title.setSizePolicy(sizePolicy)
        self.title.setProperty(u"look", u"title")

        self.layout_3.addWidget(self.title)

        self.chips = QHBoxLayout()
        self.chips.setSpacing(8)
        self.chips.setObjectName(u"chips")
        self.chips.setContentsMargins(0, 0, 0, 0)

        self.layout_3.addLayout(self.chips)

        self.layout_3.setStretch(0, 1)

        self.layout_2.addLayout(self.layout_3)

        self.stages = StageBar(self.head)
        self.stages.setObjectName(u"stages")

        self.layout_2.addWidget(self.stages)

        self.tabs = CaseTabRow(self.head)
        self.tabs.setObjectName(u"tabs")

        self.layout_2.addWidget(self.tabs)


        self.layout_1.addWidget(self.head)

        self.body = QWidget(Case)
        self.body.setObjectName(u"body")
        self.layout_6 = QHBoxLayout(self.body)
        self.layout_6.setSpacing(16)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(20, 16, 20, 16)
        self.history_card = QFrame(self.body)
        self.history_card.setObjectName(u"history_card")
        self.history_card.setProperty(u"look", u"card")
        self.history_card.setMinimumSize(QSize(224, 0))
        self.history_card.setMaximumSize(QSize(272, 16777215))
        self.layout_7 = QVBoxLayout(self.history_card)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(16, 16, 16, 16)
        self.history_card_title = Words(self.history_card)
        self.history_card_title.setObjectName(u"history_card_title")
        self.history_card_title.setProperty(u"look", u"heading")

        self.layout_7.addWidget(self.history_card_title)

        self.history_part = QComboBox(self.history_card)
        self.history_part.setObjectName(u"history_part")

        self.layout_7.addWidget(self.history_part)

        self.history = Chronology(self.history_card)
        self.history.setObjectName(u"history")

        self.layout_7.addWidget(self.history)


        self.layout_6.addWidget(self.history_card)

        self.parts = QStackedWidget(self.body)
        self.parts.setObjectName(u"parts")

        self.layout_6.addWidget(self.parts)

        self.now_card = QFrame(self.body)
        self.now_card.setObjectName(u"now_card")
        self.now_card.setProperty(u"look", u"card")
        self.now_card.setMinimumSize(QSize(280, 0))
        self.now_card.setMaximumSize(QSize(336, 16777215))
        self.layout_8 = QVBoxLayout(self.now_card)
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(16, 16, 8, 16)
        self.now_title = Words(self.now_card)
        self.now_title.setObjectName(u"now_title")
        self.now_title.setProperty(u"look", u"heading")

        self.layout_8.addWidget(self.now_title)

        self.now_scroll = ScrollColumn(self.now_card)
        self.now_scroll.setObjectName(u"now_scroll")

        self.layout_8.addWidget(self.now_scroll)


        self.layout_6.addWidget(self.now_card)

        self.layout_6.setStretch(1, 1)

        self.layout_1.addWidget(self.body)

        self.shut_page = QWidget(Case)
        self.shut_page.setObjectName(u"shut_page")
        self.layout_9 = QVBoxLayout(self.shut_page)
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.spacer_10 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_10)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.spacer_12 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_12)

        self.shut_card = QFrame(self.shut_page)
        self.shut_card.setObjectName(u"shut_card")
        self.shut_card.setProperty(u"look", u"card")
        self.shut_card.setMinimumSize(QSize(420, 0))
        self.shut_card.setMaximumSize(QSize(520, 16777215))
        self.layout_13 = QVBoxLayout(self.shut_card)
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(20, 20, 20, 20)
        self.shut_title = Words(self.shut_card)
        self.shut_title.setObjectName(u"shut_title")
        self.shut_title.setProperty(u"look", u"heading")

        self.layout_13.addWidget(self.shut_title)

        self.shut = Prose(self.shut_card)
        self.shut.setObjectName(u"shut")
        self.shut.setText(u"")

        self.layout_13.addWidget(self.shut)


        self.layout_11.addWidget(self.shut_card)

        self.spacer_14 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_14)


        self.layout_9.addLayout(self.layout_11)

        self.spacer_15 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_15)

        self.layout_9.setStretch(0, 1)
        self.layout_9.setStretch(2, 2)

        self.layout_1.addWidget(self.shut_page)

        self.layout_1.setStretch(1, 1)
        self.layout_1.setStretch(2, 1)

        self.retranslateUi(Case)

        QMetaObject.connectSlotsByName(Case)
    # setupUi

    def retranslateUi(self, Case: QWidget) -> None:
        self.history_card_title.setText(QCoreApplication.translate("Case", u"What happened", None))
#if QT_CONFIG(accessibility)
        self.history_part.setAccessibleName(QCoreApplication.translate("Case", u"Show events about", None))
#endif // QT_CONFIG(accessibility)
        self.now_title.setText(QCoreApplication.translate("Case", u"What now?", None))
        self.shut_title.setText(QCoreApplication.translate("Case", u"You cannot open this case", None))
        pass
    # retranslateUi

