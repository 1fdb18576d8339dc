"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dossier_choices.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.scroll import ScrollColumn
from caseapp.desktop.widget.words import Words

class Ui_DossierChoices(object):
    def setupUi(self, DossierChoices: QWidget) -> None:
        if not DossierChoices.objectName():
            DossierChoices.setObjectName(u"DossierChoices")
        DossierChoices.setMinimumSize(QSize(560, 560))
        DossierChoices.setProperty(u"look", u"ground")
        DossierChoices.resize(640, 640)
        self.layout_1 = QVBoxLayout(DossierChoices)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 24, 24, 24)
        self.title = QLabel(DossierChoices)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_1.addWidget(self.title)

        self.choices = ScrollColumn(DossierChoices)
        self.choices.setObjectName(u"choices")

        self.layout_1.addWidget(self.choices)

        self.black_label = Words(DossierChoices)
        self.black_label.setObjectName(u"black_label")
        self.black_label.setProperty(u"look", u"strong")

        self.layout_1.addWidget(self.black_label)

        self.black = QLineEdit(DossierChoices)
        self.black.setObjectName(u"black")

        self.layout_1.addWidget(self.black)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.spacer_4 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_4)

        self.leave = QPushButton(DossierChoices)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.layout_3.addWidget(self.leave)

        self.do_it = QPushButton(DossierChoices)
        self.do_it.setObjectName(u"do_it")
        self.do_it.setAutoDefault(False)
        self.do_it.setProperty(u"look", u"primary")

        self.layout_3.addWidget(self.do_it)


        self.layout_1.addLayout(self.layout_3)

#if QT_CONFIG(shortcut)
        self.black_label.setBuddy(self.black)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choices, self.black)
        QWidget.setTabOrder(self.black, self.do_it)
        QWidget.setTabOrder(self.do_it, self.leave)

        self.retranslateUi(DossierChoices)

        QMetaObject.connectSlotsByName(DossierChoices)
    # setupUi

    def retranslateUi(self, DossierChoices: QWidget) -> None:
        DossierChoices.setWindowTitle(QCoreApplication.translate("DossierChoices", u"What goes in the dossier", None))
        self.title.setText(QCoreApplication.translate("DossierChoices", u"What goes in the dossier", None))
        self.black_label.setText(QCoreApplication.translate("DossierChoices", u"Make these words unreadable too, with a semicolon between them", None))
#if QT_CONFIG(accessibility)
        self.black.setAccessibleName(QCoreApplication.translate("DossierChoices", u"Make these words unreadable too", None))
#endif // QT_CONFIG(accessibility)
        self.leave.setText(QCoreApplication.translate("DossierChoices", u"Cancel", None))
        self.do_it.setText(QCoreApplication.translate("DossierChoices", u"Use this", None))
    # retranslateUi

