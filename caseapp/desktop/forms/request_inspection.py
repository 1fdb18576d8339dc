"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'request_inspection.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scope_strip import ScopeStrip
from caseapp.desktop.widget.words import Words

class Ui_RequestInspection(object):
    def setupUi(self, RequestInspection: QWidget) -> None:
        if not RequestInspection.objectName():
            RequestInspection.setObjectName(u"RequestInspection")
        self.layout_1 = QVBoxLayout(RequestInspection)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.scope_card = QFrame(RequestInspection)
        self.scope_card.setObjectName(u"scope_card")
        self.scope_card.setProperty(u"look", u"card")
        self.layout_2 = QVBoxLayout(self.scope_card)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 16, 16, 16)
        self.scope_title = Words(self.scope_card)
        self.scope_title.setObjectName(u"scope_title")
        self.scope_title.setProperty(u"look", u"heading")

        self.layout_2.addWidget(self.scope_title)

        self.strip = ScopeStrip(self.scope_card)
        self.strip.setObjectName(u"strip")

        self.layout_2.addWidget(self.strip)

        self.length = Prose(self.scope_card)
        self.length.setObjectName(u"length")
        self.length.setText(u"")

        self.layout_2.addWidget(self.length)

        self.keys = Prose(self.scope_card)
        self.keys.setObjectName(u"keys")
        self.keys.setProperty(u"look", u"small")

        self.layout_2.addWidget(self.keys)


        self.layout_1.addWidget(self.scope_card)

        self.text_card = QFrame(RequestInspection)
        self.text_card.setObjectName(u"text_card")
        self.text_card.setProperty(u"look", u"card")
        self.layout_3 = QVBoxLayout(self.text_card)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(16, 16, 16, 16)
        self.text_title = Words(self.text_card)
        self.text_title.setObjectName(u"text_title")
        self.text_title.setProperty(u"look", u"heading")

        self.layout_3.addWidget(self.text_title)

        self.provision = Prose(self.text_card)
        self.provision.setObjectName(u"provision")
        self.provision.setText(u"")

        self.layout_3.addWidget(self.provision)

        self.provision_source = QHBoxLayout()
        self.provision_source.setSpacing(8)
        self.provision_source.setObjectName(u"provision_source")
        self.provision_source.setContentsMargins(0, 0, 0, 0)

        self.layout_3.addLayout(self.provision_source)


        self.layout_1.addWidget(self.text_card)


        self.retranslateUi(RequestInspection)

        QMetaObject.connectSlotsByName(RequestInspection)
    # setupUi

    def retranslateUi(self, RequestInspection: QWidget) -> None:
        self.scope_title.setText(QCoreApplication.translate("RequestInspection", u"How much is requested", None))
        self.keys.setText(QCoreApplication.translate("RequestInspection", u"The bar at the bottom is the incident, the dashed line is today. The arrow keys move the period; with Shift only its last day.", None))
        self.text_title.setText(QCoreApplication.translate("RequestInspection", u"What the text says", None))
        pass
    # retranslateUi

