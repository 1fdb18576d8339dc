"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_start.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.banner import Banner
from caseapp.desktop.widget.choice_button import ChoiceButton
from caseapp.desktop.widget.language_button import LanguageButton
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.words import Words

class Ui_FirstStart(object):
    def setupUi(self, FirstStart: QWidget) -> None:
        if not FirstStart.objectName():
            FirstStart.setObjectName(u"FirstStart")
        FirstStart.setProperty(u"look", u"ground")
        FirstStart.resize(1000, 640)
        self.layout_1 = QHBoxLayout(FirstStart)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 24, 24, 24)
        self.spacer_2 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.spacer_4 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_4)

        self.brand = QLabel(FirstStart)
        self.brand.setObjectName(u"brand")
        self.brand.setText(u"Caseapp")
        self.brand.setProperty(u"look", u"brand")

        self.layout_3.addWidget(self.brand)

        self.title = Words(FirstStart)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"display")

        self.layout_3.addWidget(self.title)

        self.about = Prose(FirstStart)
        self.about.setObjectName(u"about")
        self.about.setText(u"")
        self.about.setProperty(u"look", u"muted")

        self.layout_3.addWidget(self.about)

        self.spacer_5 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_3.addItem(self.spacer_5)

        self.new_organisation = ChoiceButton(FirstStart)
        self.new_organisation.setObjectName(u"new_organisation")

        self.layout_3.addWidget(self.new_organisation)

        self.join = ChoiceButton(FirstStart)
        self.join.setObjectName(u"join")

        self.layout_3.addWidget(self.join)

        self.look_around = ChoiceButton(FirstStart)
        self.look_around.setObjectName(u"look_around")

        self.layout_3.addWidget(self.look_around)

        self.layout_restore = QHBoxLayout()
        self.layout_restore.setObjectName(u"layout_restore")
        self.restore = QPushButton(FirstStart)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"look", u"link")

        self.layout_restore.addWidget(self.restore)

        self.spacer_restore = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_restore.addItem(self.spacer_restore)

        self.language = LanguageButton(FirstStart)
        self.language.setObjectName(u"language")

        self.layout_restore.addWidget(self.language)


        self.layout_3.addLayout(self.layout_restore)

        self.banner = Banner(FirstStart)
        self.banner.setObjectName(u"banner")

        self.layout_3.addWidget(self.banner)

        self.spacer_6 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_6)


        self.layout_1.addLayout(self.layout_3)

        self.spacer_7 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_7)

        self.layout_1.setStretch(0, 1)
        self.layout_1.setStretch(1, 4)
        self.layout_1.setStretch(2, 1)
        QWidget.setTabOrder(self.new_organisation, self.join)
        QWidget.setTabOrder(self.join, self.look_around)
        QWidget.setTabOrder(self.look_around, self.restore)
        QWidget.setTabOrder(self.restore, self.language)

        self.retranslateUi(FirstStart)

        QMetaObject.connectSlotsByName(FirstStart)
    # setupUi

    def retranslateUi(self, FirstStart: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("FirstStart", u"How do you want to begin?", None))
        self.restore.setText(QCoreApplication.translate("FirstStart", u"Restore a backup on this computer\u2026", None))
        pass
    # retranslateUi

