"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'source.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import ScrollColumn

class Ui_Source(object):
    def setupUi(self, Source: QWidget) -> None:
        if not Source.objectName():
            Source.setObjectName(u"Source")
        Source.resize(560, 300)
        Source.setMinimumSize(QSize(480, 0))
        self.layout_1 = QVBoxLayout(Source)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 20, 20, 20)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.ref = QLabel(Source)
        self.ref.setObjectName(u"ref")
        self.ref.setText(u"")
        self.ref.setProperty(u"chip", u"accent")

        self.layout_2.addWidget(self.ref)

        self.spacer_3 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)


        self.layout_1.addLayout(self.layout_2)

        self.heading = Prose(Source)
        self.heading.setObjectName(u"heading")
        self.heading.setText(u"")

        self.layout_1.addWidget(self.heading)

        self.sentences = ScrollColumn(Source)
        self.sentences.setObjectName(u"sentences")

        self.layout_1.addWidget(self.sentences)

        self.standing = Prose(Source)
        self.standing.setObjectName(u"standing")
        self.standing.setText(u"")
        self.standing.setProperty(u"look", u"small")

        self.layout_1.addWidget(self.standing)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.spacer_5 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.close = QPushButton(Source)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.layout_4.addWidget(self.close)


        self.layout_1.addLayout(self.layout_4)


        self.retranslateUi(Source)

        QMetaObject.connectSlotsByName(Source)
    # setupUi

    def retranslateUi(self, Source: QWidget) -> None:
        Source.setWindowTitle(QCoreApplication.translate("Source", u"Source", None))
        self.close.setText(QCoreApplication.translate("Source", u"Close", None))
    # retranslateUi

