"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cases.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose

class Ui_Cases(object):
    def setupUi(self, Cases: QWidget) -> None:
        if not Cases.objectName():
            Cases.setObjectName(u"Cases")
        Cases.setProperty(u"look", u"ground")
        Cases.resize(1100, 680)
        self.layout_1 = QVBoxLayout(Cases)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 18, 18, 14)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(Cases)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_2.addWidget(self.title)

        self.spacer_3 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.total = QLabel(Cases)
        self.total.setObjectName(u"total")
        self.total.setText(u"")
        self.total.setProperty(u"look", u"muted")

        self.layout_2.addWidget(self.total)


        self.layout_1.addLayout(self.layout_2)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.filter = QLineEdit(Cases)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumSize(QSize(340, 16777215))

        self.layout_4.addWidget(self.filter)

        self.stage = QComboBox(Cases)
        self.stage.setObjectName(u"stage")

        self.layout_4.addWidget(self.stage)

        self.school = QComboBox(Cases)
        self.school.setObjectName(u"school")

        self.layout_4.addWidget(self.school)

        self.open_only = QCheckBox(Cases)
        self.open_only.setObjectName(u"open_only")
        self.open_only.setChecked(True)

        self.layout_4.addWidget(self.open_only)

        self.mine = QCheckBox(Cases)
        self.mine.setObjectName(u"mine")

        self.layout_4.addWidget(self.mine)

        self.spacer_5 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)


        self.layout_1.addLayout(self.layout_4)

        self.table = QTableView(Cases)
        self.table.setObjectName(u"table")

        self.layout_1.addWidget(self.table)

        self.empty = Prose(Cases)
        self.empty.setObjectName(u"empty")
        self.empty.setText(u"")
        self.empty.setProperty(u"look", u"muted")

        self.layout_1.addWidget(self.empty)

        QWidget.setTabOrder(self.filter, self.stage)
        QWidget.setTabOrder(self.stage, self.school)
        QWidget.setTabOrder(self.school, self.open_only)
        QWidget.setTabOrder(self.open_only, self.mine)
        QWidget.setTabOrder(self.mine, self.table)

        self.retranslateUi(Cases)

        QMetaObject.connectSlotsByName(Cases)
    # setupUi

    def retranslateUi(self, Cases: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("Cases", u"Cases", None))
        self.filter.setPlaceholderText(QCoreApplication.translate("Cases", u"Number, title, school or name", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("Cases", u"Filter the list", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.stage.setAccessibleName(QCoreApplication.translate("Cases", u"Stage", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.school.setAccessibleName(QCoreApplication.translate("Cases", u"School", None))
#endif // QT_CONFIG(accessibility)
        self.open_only.setText(QCoreApplication.translate("Cases", u"Only open cases", None))
#if QT_CONFIG(accessibility)
        self.open_only.setAccessibleName(QCoreApplication.translate("Cases", u"Only open cases", None))
#endif // QT_CONFIG(accessibility)
        self.mine.setText(QCoreApplication.translate("Cases", u"Only mine", None))
#if QT_CONFIG(accessibility)
        self.mine.setAccessibleName(QCoreApplication.translate("Cases", u"Only mine", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Cases", u"The cases", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

