"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assess.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from caseapp.desktop.widget.norm_list import NormList
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.words import Words

class Ui_Assess(object):
    def setupUi(self, Assess: QWidget) -> None:
        if not Assess.objectName():
            Assess.setObjectName(u"Assess")
        Assess.setProperty(u"look", u"card")
        self.layout_1 = QVBoxLayout(Assess)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.title = Words(Assess)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"heading")

        self.layout_1.addWidget(self.title)

        self.about = Prose(Assess)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"look", u"small")

        self.layout_1.addWidget(self.about)

        self.search = QLineEdit(Assess)
        self.search.setObjectName(u"search")

        self.layout_1.addWidget(self.search)

        self.norms = NormList(Assess)
        self.norms.setObjectName(u"norms")

        self.layout_1.addWidget(self.norms)

        self.join = QPushButton(Assess)
        self.join.setObjectName(u"join")
        self.join.setAutoDefault(False)

        self.layout_1.addWidget(self.join)


        self.retranslateUi(Assess)

        QMetaObject.connectSlotsByName(Assess)
    # setupUi

    def retranslateUi(self, Assess: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("Assess", u"Rules", None))
        self.about.setText(QCoreApplication.translate("Assess", u"Drag a rule to a fact, or select it and press Enter.", None))
        self.search.setPlaceholderText(QCoreApplication.translate("Assess", u"Search the rules", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("Assess", u"Search the rules", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.norms.setAccessibleName(QCoreApplication.translate("Assess", u"Rules", None))
#endif // QT_CONFIG(accessibility)
        self.join.setText(QCoreApplication.translate("Assess", u"Add to fact 1", None))
        pass
    # retranslateUi

