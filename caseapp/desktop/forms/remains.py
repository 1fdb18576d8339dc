"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'remains.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import ScrollColumn

class Ui_Remains(object):
    def setupUi(self, Remains: QWidget) -> None:
        if not Remains.objectName():
            Remains.setObjectName(u"Remains")
        self.layout_1 = QVBoxLayout(Remains)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title = QLabel(Remains)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_1.addWidget(self.title)

        self.intro = Prose(Remains)
        self.intro.setObjectName(u"intro")
        self.intro.setProperty(u"look", u"muted")

        self.layout_1.addWidget(self.intro)

        self.list = ScrollColumn(Remains)
        self.list.setObjectName(u"list")

        self.layout_1.addWidget(self.list)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.copy = QPushButton(Remains)
        self.copy.setObjectName(u"copy")
        self.copy.setAutoDefault(False)

        self.buttons.addWidget(self.copy)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_1)

        self.ready = QPushButton(Remains)
        self.ready.setObjectName(u"ready")
        self.ready.setAutoDefault(False)

        self.buttons.addWidget(self.ready)


        self.layout_1.addLayout(self.buttons)

        self.layout_1.setStretch(2, 1)

        self.retranslateUi(Remains)

        QMetaObject.connectSlotsByName(Remains)
    # setupUi

    def retranslateUi(self, Remains: QWidget) -> None:
        Remains.setWindowTitle(QCoreApplication.translate("Remains", u"Still to be done", None))
        self.title.setText(QCoreApplication.translate("Remains", u"The file has been destroyed", None))
        self.intro.setText(QCoreApplication.translate("Remains", u"Caseapp has removed it from everything that it keeps. It cannot reach the following; these are for you to do.", None))
        self.copy.setText(QCoreApplication.translate("Remains", u"Copy this list", None))
        self.ready.setText(QCoreApplication.translate("Remains", u"Back to the case", None))
    # retranslateUi

