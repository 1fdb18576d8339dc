"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cases.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.case_table import CaseTable
from caseapp.desktop.widget.filter_bar import FilterBar
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.view_menu import ViewMenu
from caseapp.desktop.widget.words import Words

class Ui_Cases(object):
    def setupUi(self, Cases: QWidget) -> None:
        if not Cases.objectName():
            Cases.setObjectName(u"Cases")
        Cases.setProperty(u"look", u"ground")
        Cases.resize(1100, 680)
        self.layout_1 = QVBoxLayout(Cases)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.title = Words(Cases)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_2.addWidget(self.title)

        self.spacer_3 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.total = Words(Cases)
        self.total.setObjectName(u"total")
        self.total.setText(u"")
        self.total.setProperty(u"look", u"muted")

        self.layout_2.addWidget(self.total)

        self.views = ViewMenu(Cases)
        self.views.setObjectName(u"views")

        self.layout_2.addWidget(self.views)

        self.export_list = QPushButton(Cases)
        self.export_list.setObjectName(u"export_list")
        self.export_list.setAutoDefault(False)

        self.layout_2.addWidget(self.export_list)

        self.stop = QPushButton(Cases)
        self.stop.setObjectName(u"stop")
        self.stop.setAutoDefault(False)

        self.layout_2.addWidget(self.stop)


        self.layout_1.addLayout(self.layout_2)

        self.filters = FilterBar(Cases)
        self.filters.setObjectName(u"filters")

        self.layout_1.addWidget(self.filters)

        self.table = CaseTable(Cases)
        self.table.setObjectName(u"table")

        self.layout_1.addWidget(self.table)

        self.empty = Prose(Cases)
        self.empty.setObjectName(u"empty")
        self.empty.setText(u"")
        self.empty.setProperty(u"look", u"muted")

        self.layout_1.addWidget(self.empty)


        self.retranslateUi(Cases)

        QMetaObject.connectSlotsByName(Cases)
    # setupUi

    def retranslateUi(self, Cases: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("Cases", u"Cases", None))
        self.views.setText(QCoreApplication.translate("Cases", u"My views", None))
#if QT_CONFIG(tooltip)
        self.views.setToolTip(QCoreApplication.translate("Cases", u"Filters and a sort order that you keep under a name", None))
#endif // QT_CONFIG(tooltip)
        self.export_list.setText(QCoreApplication.translate("Cases", u"Save the list\u2026", None))
#if QT_CONFIG(tooltip)
        self.export_list.setToolTip(QCoreApplication.translate("Cases", u"Save these cases for Excel or another program", None))
#endif // QT_CONFIG(tooltip)
        self.stop.setText(QCoreApplication.translate("Cases", u"Stop", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Cases", u"The cases", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

