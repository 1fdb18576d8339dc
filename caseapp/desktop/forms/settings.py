"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from caseapp.desktop.widget.words import Words

class Ui_Settings(object):
    def setupUi(self, Settings: QWidget) -> None:
        if not Settings.objectName():
            Settings.setObjectName(u"Settings")
        Settings.setProperty(u"look", u"ground")
        Settings.resize(1100, 680)
        self.layout_1 = QHBoxLayout(Settings)
        self.layout_1.setSpacing(24)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 12, 16)
        self.side = QFrame(Settings)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"look", u"plain")
        self.side.setMinimumSize(QSize(0, 0))
        self.side.setMaximumSize(QSize(280, 16777215))
        self.layout_2 = QVBoxLayout(self.side)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.title = Words(self.side)
        self.title.setObjectName(u"title")
        self.title.setMinimumSize(QSize(0, 32))
        self.title.setProperty(u"look", u"title")

        self.layout_2.addWidget(self.title)

        self.sections = QWidget(self.side)
        self.sections.setObjectName(u"sections")
        self.sections.setProperty(u"look", u"plain")
        self.section_buttons = QVBoxLayout(self.sections)
        self.section_buttons.setSpacing(4)
        self.section_buttons.setObjectName(u"section_buttons")
        self.section_buttons.setContentsMargins(0, 0, 0, 0)

        self.layout_2.addWidget(self.sections)

        self.spacer_4 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_4)

        self.width = QSpacerItem(196, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.width)


        self.layout_1.addWidget(self.side)

        self.pages = QStackedWidget(Settings)
        self.pages.setObjectName(u"pages")

        self.layout_1.addWidget(self.pages)

        self.layout_1.setStretch(1, 1)

        self.retranslateUi(Settings)

        QMetaObject.connectSlotsByName(Settings)
    # setupUi

    def retranslateUi(self, Settings: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("Settings", u"Settings", None))
        pass
    # retranslateUi

