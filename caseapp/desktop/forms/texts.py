"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'texts.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.editor.pick import Picker
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import ScrollColumn
from caseapp.desktop.widget.words import Words

class Ui_Texts(object):
    def setupUi(self, Texts: QWidget) -> None:
        if not Texts.objectName():
            Texts.setObjectName(u"Texts")
        Texts.setProperty(u"look", u"ground")
        Texts.resize(1100, 680)
        self.layout_1 = QVBoxLayout(Texts)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 8, 0)
        self.title = Words(Texts)
        self.title.setObjectName(u"title")
        self.title.setMinimumSize(QSize(0, 32))
        self.title.setProperty(u"look", u"title")

        self.layout_2.addWidget(self.title)

        self.spacer_3 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.dates = QPushButton(Texts)
        self.dates.setObjectName(u"dates")

        self.layout_2.addWidget(self.dates)

        self.new_text = QPushButton(Texts)
        self.new_text.setObjectName(u"new_text")
        self.new_text.setProperty(u"look", u"primary")

        self.layout_2.addWidget(self.new_text)


        self.layout_1.addLayout(self.layout_2)

        self.about = Prose(Texts)
        self.about.setObjectName(u"about")
        self.about.setText(u"")
        self.about.setProperty(u"look", u"muted")

        self.layout_1.addWidget(self.about)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 8, 0)
        self.version = Picker(Texts)
        self.version.setObjectName(u"version")

        self.layout_4.addWidget(self.version)

        self.day_label = Words(Texts)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"look", u"muted")

        self.layout_4.addWidget(self.day_label)

        self.day_place = QWidget(Texts)
        self.day_place.setObjectName(u"day_place")
        self.day_place.setProperty(u"look", u"plain")
        self.day_here = QHBoxLayout(self.day_place)
        self.day_here.setSpacing(8)
        self.day_here.setObjectName(u"day_here")
        self.day_here.setContentsMargins(0, 0, 0, 0)

        self.layout_4.addWidget(self.day_place)

        self.layout_4.setStretch(0, 2)

        self.layout_1.addLayout(self.layout_4)

        self.on_day = Prose(Texts)
        self.on_day.setObjectName(u"on_day")
        self.on_day.setText(u"")
        self.on_day.setProperty(u"look", u"strong")

        self.layout_1.addWidget(self.on_day)

        self.list = ScrollColumn(Texts)
        self.list.setObjectName(u"list")

        self.layout_1.addWidget(self.list)


        self.retranslateUi(Texts)

        QMetaObject.connectSlotsByName(Texts)
    # setupUi

    def retranslateUi(self, Texts: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("Texts", u"Protocol texts", None))
        self.dates.setText(QCoreApplication.translate("Texts", u"Fill in dates", None))
        self.new_text.setText(QCoreApplication.translate("Texts", u"New version\u2026", None))
#if QT_CONFIG(accessibility)
        self.version.setAccessibleName(QCoreApplication.translate("Texts", u"Which version", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("Texts", u"Which was in force on", None))
        pass
    # retranslateUi

