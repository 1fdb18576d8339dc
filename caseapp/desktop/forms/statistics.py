"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'statistics.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.editor.pick import Picker
from caseapp.desktop.widget.scroll import ScrollColumn
from caseapp.desktop.widget.words import Words

class Ui_Statistics(object):
    def setupUi(self, Statistics: QWidget) -> None:
        if not Statistics.objectName():
            Statistics.setObjectName(u"Statistics")
        Statistics.setProperty(u"look", u"ground")
        Statistics.resize(1190, 680)
        self.layout_5 = QVBoxLayout(Statistics)
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(20, 16, 12, 16)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 8, 0)
        self.title = Words(Statistics)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_2.addWidget(self.title)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)

        self.print = QPushButton(Statistics)
        self.print.setObjectName(u"print")

        self.layout_2.addWidget(self.print)

        self.annual = QPushButton(Statistics)
        self.annual.setObjectName(u"annual")

        self.layout_2.addWidget(self.annual)

        self.excel = QPushButton(Statistics)
        self.excel.setObjectName(u"excel")

        self.layout_2.addWidget(self.excel)


        self.layout_5.addLayout(self.layout_2)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.year = QComboBox(Statistics)
        self.year.setObjectName(u"year")

        self.layout_4.addWidget(self.year)

        self.school = Picker(Statistics)
        self.school.setObjectName(u"school")

        self.layout_4.addWidget(self.school)

        self.progress = QProgressBar(Statistics)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)
        self.progress.setMaximumSize(QSize(160, 16777215))

        self.layout_4.addWidget(self.progress)

        self.counting = Words(Statistics)
        self.counting.setObjectName(u"counting")
        self.counting.setText(u"")
        self.counting.setProperty(u"look", u"muted")

        self.layout_4.addWidget(self.counting)

        self.cancel = QPushButton(Statistics)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"look", u"quiet")

        self.layout_4.addWidget(self.cancel)

        self.spacer_3 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_3)


        self.layout_5.addLayout(self.layout_4)

        self.body = ScrollColumn(Statistics)
        self.body.setObjectName(u"body")

        self.layout_5.addWidget(self.body)

        self.layout_5.setStretch(2, 1)
        QWidget.setTabOrder(self.year, self.school)
        QWidget.setTabOrder(self.school, self.cancel)
        QWidget.setTabOrder(self.cancel, self.print)
        QWidget.setTabOrder(self.print, self.annual)
        QWidget.setTabOrder(self.annual, self.excel)

        self.retranslateUi(Statistics)

        QMetaObject.connectSlotsByName(Statistics)
    # setupUi

    def retranslateUi(self, Statistics: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("Statistics", u"Statistics", None))
        self.print.setText(QCoreApplication.translate("Statistics", u"Print\u2026", None))
        self.annual.setText(QCoreApplication.translate("Statistics", u"Annual report\u2026", None))
        self.excel.setText(QCoreApplication.translate("Statistics", u"Excel", None))
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("Statistics", u"School year", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.school.setAccessibleName(QCoreApplication.translate("Statistics", u"School", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("Statistics", u"Progress of the counting", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("Statistics", u"Stop counting", None))
        pass
    # retranslateUi

