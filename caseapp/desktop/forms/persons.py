"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'persons.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.editor.pick import Picker
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import ScrollColumn
from caseapp.desktop.widget.windowed_table import WindowedTable
from caseapp.desktop.widget.words import Words

class Ui_Persons(object):
    def setupUi(self, Persons: QWidget) -> None:
        if not Persons.objectName():
            Persons.setObjectName(u"Persons")
        Persons.setProperty(u"look", u"ground")
        Persons.resize(1190, 680)
        self.layout_7 = QVBoxLayout(Persons)
        self.layout_7.setSpacing(12)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(20, 16, 12, 16)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 8, 0)
        self.title = Words(Persons)
        self.title.setObjectName(u"title")
        self.title.setMinimumSize(QSize(0, 32))
        self.title.setProperty(u"look", u"title")

        self.layout_2.addWidget(self.title)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)

        self.total = Words(Persons)
        self.total.setObjectName(u"total")
        self.total.setText(u"")
        self.total.setProperty(u"look", u"muted")

        self.layout_2.addWidget(self.total)


        self.layout_7.addLayout(self.layout_2)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.filter = QLineEdit(Persons)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumSize(QSize(280, 16777215))

        self.layout_4.addWidget(self.filter)

        self.category = QComboBox(Persons)
        self.category.setObjectName(u"category")

        self.layout_4.addWidget(self.category)

        self.school = Picker(Persons)
        self.school.setObjectName(u"school")

        self.layout_4.addWidget(self.school)

        self.spacer_3 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_3)


        self.layout_7.addLayout(self.layout_4)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(16)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.table = WindowedTable(Persons)
        self.table.setObjectName(u"table")

        self.layout_5.addWidget(self.table)

        self.empty = Prose(Persons)
        self.empty.setObjectName(u"empty")
        self.empty.setText(u"")
        self.empty.setProperty(u"look", u"muted")

        self.layout_5.addWidget(self.empty)


        self.layout_6.addLayout(self.layout_5)

        self.detail = ScrollColumn(Persons)
        self.detail.setObjectName(u"detail")

        self.layout_6.addWidget(self.detail)

        self.layout_6.setStretch(0, 1)
        self.layout_6.setStretch(1, 1)

        self.layout_7.addLayout(self.layout_6)

        self.layout_7.setStretch(2, 1)
        QWidget.setTabOrder(self.filter, self.category)
        QWidget.setTabOrder(self.category, self.school)
        QWidget.setTabOrder(self.school, self.table)

        self.retranslateUi(Persons)

        QMetaObject.connectSlotsByName(Persons)
    # setupUi

    def retranslateUi(self, Persons: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("Persons", u"Persons", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("Persons", u"Search by name", None))
#endif // QT_CONFIG(accessibility)
        self.filter.setPlaceholderText(QCoreApplication.translate("Persons", u"Name", None))
#if QT_CONFIG(accessibility)
        self.category.setAccessibleName(QCoreApplication.translate("Persons", u"Role at school", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.school.setAccessibleName(QCoreApplication.translate("Persons", u"School", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Persons", u"The persons", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

