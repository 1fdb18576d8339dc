"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'help.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from caseapp.desktop.widget.picture_text import PictureText

class Ui_Help(object):
    def setupUi(self, Help: QWidget) -> None:
        if not Help.objectName():
            Help.setObjectName(u"Help")
        Help.resize(900, 640)
        Help.setMinimumSize(QSize(640, 400))
        self.layout_1 = QHBoxLayout(Help)
        self.layout_1.setSpacing(16)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.search = QLineEdit(Help)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.layout_2.addWidget(self.search)

        self.pages = QListWidget(Help)
        self.pages.setObjectName(u"pages")
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages.setWordWrap(True)

        self.layout_2.addWidget(self.pages)

        self.nothing = QLabel(Help)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setWordWrap(True)
        self.nothing.setProperty(u"look", u"muted")

        self.layout_2.addWidget(self.nothing)


        self.layout_1.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.page = PictureText(Help)
        self.page.setObjectName(u"page")
        self.page.setProperty(u"look", u"paper")
        self.page.setOpenLinks(False)

        self.layout_3.addWidget(self.page)


        self.layout_1.addLayout(self.layout_3)

        self.layout_1.setStretch(0, 2)
        self.layout_1.setStretch(1, 5)
        QWidget.setTabOrder(self.search, self.pages)
        QWidget.setTabOrder(self.pages, self.page)

        self.retranslateUi(Help)

        QMetaObject.connectSlotsByName(Help)
    # setupUi

    def retranslateUi(self, Help: QWidget) -> None:
        Help.setWindowTitle(QCoreApplication.translate("Help", u"Help", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("Help", u"Search in the help", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("Help", u"Search in the help", None))
#if QT_CONFIG(accessibility)
        self.pages.setAccessibleName(QCoreApplication.translate("Help", u"Pages of the help", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("Help", u"No page contains these words.", None))
#if QT_CONFIG(accessibility)
        self.page.setAccessibleName(QCoreApplication.translate("Help", u"Page of the help", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

