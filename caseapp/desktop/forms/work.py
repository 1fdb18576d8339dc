"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'work.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import ScrollColumn
from caseapp.desktop.widget.words import Words

class Ui_Work(object):
    def setupUi(self, Work: QWidget) -> None:
        if not Work.objectName():
            Work.setObjectName(u"Work")
        Work.setProperty(u"look", u"ground")
        Work.resize(1100, 680)
        self.layout_1 = QVBoxLayout(Work)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 12, 16)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 4, 0)
        self.title = Words(Work)
        self.title.setObjectName(u"title")
        self.title.setMinimumSize(QSize(0, 32))
        self.title.setProperty(u"look", u"title")

        self.layout_2.addWidget(self.title)

        self.spacer_3 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.all_work = QCheckBox(Work)
        self.all_work.setObjectName(u"all_work")

        self.layout_2.addWidget(self.all_work)


        self.layout_1.addLayout(self.layout_2)

        self.summary = Prose(Work)
        self.summary.setObjectName(u"summary")
        self.summary.setText(u"")
        self.summary.setProperty(u"look", u"muted")

        self.layout_1.addWidget(self.summary)

        self.list = ScrollColumn(Work)
        self.list.setObjectName(u"list")

        self.layout_1.addWidget(self.list)


        self.retranslateUi(Work)

        QMetaObject.connectSlotsByName(Work)
    # setupUi

    def retranslateUi(self, Work: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("Work", u"Work", None))
        self.all_work.setText(QCoreApplication.translate("Work", u"Include tasks of others", None))
#if QT_CONFIG(accessibility)
        self.all_work.setAccessibleName(QCoreApplication.translate("Work", u"Include tasks of others", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

