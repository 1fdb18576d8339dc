"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QStackedWidget, QVBoxLayout, QWidget)

from caseapp.desktop.widget.chronology import Chronology
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import ScrollColumn
from caseapp.desktop.widget.stage_bar import StageBar

class Ui_Case(object):
    def setupUi(self, Case):
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
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 12, 18, 0)
        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.head)
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
        self.chips.setSpacing(6)
        self.chips.setObjectName(u"chips")
        self.chips.setContentsMargins(0, 0, 0, 0)

        self.layout_3.addLayout(self.chips)

        self.layout_3.setStretch(0, 1)

        self.layout_2.addLayout(self.layout_3)

        self.stages = StageBar(self.head)
        self.stages.setObjectName(u"stages")

        self.layout_2.addWidget(self.stages)

        self.tabs = QHBoxLayout()
        self.tabs.setSpacing(20)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setContentsMargins(0, 0, 0, 0)

        self.layout_2.addLayout(self.tabs)


        self.layout_1.addWidget(self.head)

        self.body = QWidget(Case)
        self.body.setObjectName(u"body")
        self.layout_6 = QHBoxLayout(self.body)
        self.layout_6.setSpacing(14)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(18, 14, 18, 14)
        self.history_card = QFrame(self.body)
        self.history_card.setObjectName(u"history_card")
        self.history_card.setProperty(u"look", u"card")
        self.history_card.setMinimumSize(QSize(252, 0))
        self.history_card.setMaximumSize(QSize(272, 16777215))
        self.layout_7 = QVBoxLayout(self.history_card)
        self.layout_7.setSpacing(10)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(14, 14, 14, 14)
        self.history_card_title = QLabel(self.history_card)
        self.history_card_title.setObjectName(u"history_card_title")
        self.history_card_title.setProperty(u"look", u"heading")

        self.layout_7.addWidget(self.history_card_title)

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
        self.now_card.setMinimumSize(QSize(300, 0))
        self.now_card.setMaximumSize(QSize(336, 16777215))
        self.layout_8 = QVBoxLayout(self.now_card)
        self.layout_8.setSpacing(10)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(14, 14, 6, 14)
        self.now_title = QLabel(self.now_card)
        self.now_title.setObjectName(u"now_title")
        self.now_title.setProperty(u"look", u"heading")

        self.layout_8.addWidget(self.now_title)

        self.now_scroll = ScrollColumn(self.now_card)
        self.now_scroll.setObjectName(u"now_scroll")

        self.layout_8.addWidget(self.now_scroll)


        self.layout_6.addWidget(self.now_card)

        self.layout_6.setStretch(1, 1)

        self.layout_1.addWidget(self.body)

        self.shut = Prose(Case)
        self.shut.setObjectName(u"shut")
        self.shut.setText(u"")
        self.shut.setProperty(u"look", u"muted")

        self.layout_1.addWidget(self.shut)

        self.layout_1.setStretch(1, 1)

        self.retranslateUi(Case)

        QMetaObject.connectSlotsByName(Case)
    # setupUi

    def retranslateUi(self, Case):
        self.history_card_title.setText(QCoreApplication.translate("Case", u"What happened", None))
        self.now_title.setText(QCoreApplication.translate("Case", u"What now?", None))
        pass
    # retranslateUi

