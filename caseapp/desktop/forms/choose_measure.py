"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'choose_measure.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.words import Words

class Ui_ChooseMeasure(object):
    def setupUi(self, ChooseMeasure: QWidget) -> None:
        if not ChooseMeasure.objectName():
            ChooseMeasure.setObjectName(u"ChooseMeasure")
        ChooseMeasure.setProperty(u"look", u"card")
        self.layout_1 = QVBoxLayout(ChooseMeasure)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.title = Words(ChooseMeasure)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"heading")

        self.layout_1.addWidget(self.title)

        self.about = Prose(ChooseMeasure)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"look", u"small")

        self.layout_1.addWidget(self.about)

        self.cases = QVBoxLayout()
        self.cases.setSpacing(12)
        self.cases.setObjectName(u"cases")
        self.cases.setContentsMargins(0, 0, 0, 0)

        self.layout_1.addLayout(self.cases)

        self.none = Prose(ChooseMeasure)
        self.none.setObjectName(u"none")
        self.none.setProperty(u"look", u"muted")

        self.layout_1.addWidget(self.none)


        self.retranslateUi(ChooseMeasure)

        QMetaObject.connectSlotsByName(ChooseMeasure)
    # setupUi

    def retranslateUi(self, ChooseMeasure: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("ChooseMeasure", u"Comparable earlier cases", None))
        self.about.setText(QCoreApplication.translate("ChooseMeasure", u"Cases that you may read, without names. They are not binding, but explain any difference.", None))
        self.none.setText(QCoreApplication.translate("ChooseMeasure", u"No similar case has been decided before.", None))
        pass
    # retranslateUi

