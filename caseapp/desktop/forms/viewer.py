"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'viewer.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QMetaObject, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

class Ui_Viewer(object):
    def setupUi(self, Viewer: QWidget) -> None:
        if not Viewer.objectName():
            Viewer.setObjectName(u"Viewer")
        Viewer.setProperty(u"look", u"ground")
        self.layout_9 = QVBoxLayout(Viewer)
        self.layout_9.setSpacing(0)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(Viewer)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"look", u"top")
        self.layout_4 = QVBoxLayout(self.head)
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(20, 12, 20, 12)
        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(-4, 0, 0, 0)
        self.back = QPushButton(self.head)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"look", u"link")
        self.back.setText(u"")
        self.back.setAutoDefault(False)

        self.layout_3.addWidget(self.back)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_1)

        self.chips = QHBoxLayout()
        self.chips.setSpacing(8)
        self.chips.setObjectName(u"chips")
        self.chips.setContentsMargins(0, 0, 0, 0)

        self.layout_3.addLayout(self.chips)


        self.layout_4.addLayout(self.layout_3)

        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")
        self.title.setText(u"")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title.sizePolicy().hasHeightForWidth())
        self.title.setSizePolicy(sizePolicy)

        self.layout_4.addWidget(self.title)


        self.layout_9.addWidget(self.head)

        self.body = QWidget(Viewer)
        self.body.setObjectName(u"body")
        self.layout_8 = QHBoxLayout(self.body)
        self.layout_8.setSpacing(16)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(20, 16, 20, 16)
        self.content = QFrame(self.body)
        self.content.setObjectName(u"content")
        self.content.setProperty(u"look", u"card")
        self.place = QVBoxLayout(self.content)
        self.place.setSpacing(8)
        self.place.setObjectName(u"place")
        self.place.setContentsMargins(16, 12, 16, 12)

        self.layout_8.addWidget(self.content)

        self.side = QFrame(self.body)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"look", u"card")
        self.side.setMinimumSize(QSize(272, 0))
        self.side.setMaximumSize(QSize(320, 16777215))
        self.layout_7 = QVBoxLayout(self.side)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(16, 12, 16, 16)
        self.tabs = QHBoxLayout()
        self.tabs.setSpacing(16)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setContentsMargins(0, 0, 0, 0)

        self.layout_7.addLayout(self.tabs)

        self.pages = QStackedWidget(self.side)
        self.pages.setObjectName(u"pages")

        self.layout_7.addWidget(self.pages)


        self.layout_8.addWidget(self.side)

        self.layout_8.setStretch(0, 1)

        self.layout_9.addWidget(self.body)

        self.layout_9.setStretch(1, 1)

        self.retranslateUi(Viewer)

        QMetaObject.connectSlotsByName(Viewer)
    # setupUi

    def retranslateUi(self, Viewer: QWidget) -> None:
        pass
    # retranslateUi

