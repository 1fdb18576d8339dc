"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'decide_measure.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.words import Words

class Ui_DecideMeasure(object):
    def setupUi(self, DecideMeasure: QWidget) -> None:
        if not DecideMeasure.objectName():
            DecideMeasure.setObjectName(u"DecideMeasure")
        self.layout_1 = QVBoxLayout(DecideMeasure)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.question_card = QFrame(DecideMeasure)
        self.question_card.setObjectName(u"question_card")
        self.question_card.setProperty(u"look", u"card")
        self.layout_2 = QVBoxLayout(self.question_card)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 16, 16, 16)
        self.question = Prose(self.question_card)
        self.question.setObjectName(u"question")
        self.question.setText(u"")

        self.layout_2.addWidget(self.question)

        self.scope = Prose(self.question_card)
        self.scope.setObjectName(u"scope")
        self.scope.setText(u"")
        self.scope.setProperty(u"look", u"muted")

        self.layout_2.addWidget(self.scope)


        self.layout_1.addWidget(self.question_card)

        self.facts_card = QFrame(DecideMeasure)
        self.facts_card.setObjectName(u"facts_card")
        self.facts_card.setProperty(u"look", u"card")
        self.layout_3 = QVBoxLayout(self.facts_card)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(16, 16, 16, 16)
        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.facts_title = Words(self.facts_card)
        self.facts_title.setObjectName(u"facts_title")
        self.facts_title.setProperty(u"look", u"heading")

        self.layout_4.addWidget(self.facts_title)

        self.gravity = QLabel(self.facts_card)
        self.gravity.setObjectName(u"gravity")
        self.gravity.setText(u"")

        self.layout_4.addWidget(self.gravity)

        self.spacer_5 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)


        self.layout_3.addLayout(self.layout_4)

        self.facts = QVBoxLayout()
        self.facts.setSpacing(8)
        self.facts.setObjectName(u"facts")
        self.facts.setContentsMargins(0, 0, 0, 0)

        self.layout_3.addLayout(self.facts)


        self.layout_1.addWidget(self.facts_card)

        self.weighed = QVBoxLayout()
        self.weighed.setSpacing(12)
        self.weighed.setObjectName(u"weighed")
        self.weighed.setContentsMargins(0, 0, 0, 0)

        self.layout_1.addLayout(self.weighed)

        self.text_card = QFrame(DecideMeasure)
        self.text_card.setObjectName(u"text_card")
        self.text_card.setProperty(u"look", u"card")
        self.layout_6 = QVBoxLayout(self.text_card)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(16, 16, 16, 16)
        self.text_title = Words(self.text_card)
        self.text_title.setObjectName(u"text_title")
        self.text_title.setProperty(u"look", u"heading")

        self.layout_6.addWidget(self.text_title)

        self.provision = Prose(self.text_card)
        self.provision.setObjectName(u"provision")
        self.provision.setText(u"")

        self.layout_6.addWidget(self.provision)

        self.provision_source = QHBoxLayout()
        self.provision_source.setSpacing(8)
        self.provision_source.setObjectName(u"provision_source")
        self.provision_source.setContentsMargins(0, 0, 0, 0)

        self.layout_6.addLayout(self.provision_source)


        self.layout_1.addWidget(self.text_card)


        self.retranslateUi(DecideMeasure)

        QMetaObject.connectSlotsByName(DecideMeasure)
    # setupUi

    def retranslateUi(self, DecideMeasure: QWidget) -> None:
        self.facts_title.setText(QCoreApplication.translate("DecideMeasure", u"What is established", None))
        self.text_title.setText(QCoreApplication.translate("DecideMeasure", u"What the text says", None))
        pass
    # retranslateUi

