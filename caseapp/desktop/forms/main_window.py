"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from caseapp.desktop.widget.banner import Banner
from caseapp.desktop.widget.rail import Rail
from caseapp.desktop.widget.words import Words

class Ui_MainWindow(object):
    def setupUi(self, MainWindow: QWidget) -> None:
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.setProperty(u"look", u"ground")
        MainWindow.resize(1366, 768)
        MainWindow.setMinimumSize(QSize(960, 520))
        self.layout_1 = QHBoxLayout(MainWindow)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.rail = QFrame(MainWindow)
        self.rail.setObjectName(u"rail")
        self.rail.setProperty(u"look", u"rail")
        self.rail.setMinimumSize(QSize(168, 0))
        self.rail.setMaximumSize(QSize(240, 16777215))
        self.layout_2 = QVBoxLayout(self.rail)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(8, 16, 8, 12)
        self.brand = QLabel(self.rail)
        self.brand.setObjectName(u"brand")
        self.brand.setIndent(12)
        self.brand.setText(u"Caseapp")
        self.brand.setProperty(u"look", u"brand")

        self.layout_2.addWidget(self.brand)

        self.demonstration_line = QHBoxLayout()
        self.demonstration_line.setObjectName(u"demonstration_line")
        self.demonstration_line.setContentsMargins(12, 0, 0, 0)
        self.demonstration = QLabel(self.rail)
        self.demonstration.setObjectName(u"demonstration")
        self.demonstration.setProperty(u"chip", u"due")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.demonstration.sizePolicy().hasHeightForWidth())
        self.demonstration.setSizePolicy(sizePolicy)

        self.demonstration_line.addWidget(self.demonstration)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.demonstration_line.addItem(self.spacer_5)


        self.layout_2.addLayout(self.demonstration_line)

        self.spacer_3 = QSpacerItem(20, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_2.addItem(self.spacer_3)

        self.places = Rail(self.rail)
        self.places.setObjectName(u"places")

        self.layout_2.addWidget(self.places)

        self.spacer_4 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_4)

        self.store = QLabel(self.rail)
        self.store.setObjectName(u"store")
        self.store.setIndent(12)
        self.store.setText(u"")
        self.store.setWordWrap(True)
        self.store.setProperty(u"look", u"small")

        self.layout_2.addWidget(self.store)

        self.backup = QLabel(self.rail)
        self.backup.setObjectName(u"backup")
        self.backup.setIndent(12)
        self.backup.setText(u"")
        self.backup.setWordWrap(True)
        self.backup.setProperty(u"look", u"small")

        self.layout_2.addWidget(self.backup)

        self.connection = QLabel(self.rail)
        self.connection.setObjectName(u"connection")
        self.connection.setIndent(12)
        self.connection.setText(u"")
        self.connection.setWordWrap(True)
        self.connection.setProperty(u"look", u"small")

        self.layout_2.addWidget(self.connection)

        self.member = QLabel(self.rail)
        self.member.setObjectName(u"member")
        self.member.setIndent(12)
        self.member.setText(u"")
        self.member.setWordWrap(True)
        self.member.setProperty(u"look", u"small")

        self.layout_2.addWidget(self.member)

        self.roles = QLabel(self.rail)
        self.roles.setObjectName(u"roles")
        self.roles.setIndent(12)
        self.roles.setText(u"")
        self.roles.setWordWrap(True)
        self.roles.setProperty(u"look", u"small")

        self.layout_2.addWidget(self.roles)

        self.help = QPushButton(self.rail)
        self.help.setObjectName(u"help")
        self.help.setAutoDefault(False)
        self.help.setProperty(u"look", u"rail")

        self.layout_2.addWidget(self.help)

        self.lock = QPushButton(self.rail)
        self.lock.setObjectName(u"lock")
        self.lock.setAutoDefault(False)
        self.lock.setProperty(u"look", u"rail")

        self.layout_2.addWidget(self.lock)


        self.layout_1.addWidget(self.rail)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(0)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.top = QFrame(MainWindow)
        self.top.setObjectName(u"top")
        self.top.setProperty(u"look", u"top")
        self.top.setMinimumSize(QSize(0, 48))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.top.sizePolicy().hasHeightForWidth())
        self.top.setSizePolicy(sizePolicy1)
        self.layout_6 = QHBoxLayout(self.top)
        self.layout_6.setSpacing(12)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(20, 8, 20, 8)
        self.search = QLineEdit(self.top)
        self.search.setObjectName(u"search")
        self.search.setProperty(u"look", u"search")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumSize(QSize(300, 0))
        self.search.setMaximumSize(QSize(520, 16777215))

        self.layout_6.addWidget(self.search)

        self.spacer_7 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)

        self.new_case = QPushButton(self.top)
        self.new_case.setObjectName(u"new_case")
        self.new_case.setAutoDefault(False)

        self.layout_6.addWidget(self.new_case)

        self.layout_6.setStretch(0, 3)
        self.layout_6.setStretch(1, 1)

        self.layout_5.addWidget(self.top)

        self.progress = QProgressBar(MainWindow)
        self.progress.setObjectName(u"progress")
        self.progress.setMaximum(0)
        self.progress.setTextVisible(False)
        self.progress.setMaximumSize(QSize(16777215, 3))

        self.layout_5.addWidget(self.progress)

        self.banner_place = QVBoxLayout()
        self.banner_place.setSpacing(8)
        self.banner_place.setObjectName(u"banner_place")
        self.banner_place.setContentsMargins(20, 0, 20, 0)
        self.banner = Banner(MainWindow)
        self.banner.setObjectName(u"banner")

        self.banner_place.addWidget(self.banner)


        self.layout_5.addLayout(self.banner_place)

        self.pages = QStackedWidget(MainWindow)
        self.pages.setObjectName(u"pages")

        self.layout_5.addWidget(self.pages)

        self.layout_5.setStretch(3, 1)

        self.layout_1.addLayout(self.layout_5)

        self.layout_1.setStretch(1, 1)
        QWidget.setTabOrder(self.search, self.new_case)
        QWidget.setTabOrder(self.new_case, self.lock)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow: QWidget) -> None:
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"Caseapp", None))
        self.demonstration.setText(QCoreApplication.translate("MainWindow", u"Demonstration", None))
        self.help.setText(QCoreApplication.translate("MainWindow", u"Help", None))
#if QT_CONFIG(tooltip)
        self.help.setToolTip(QCoreApplication.translate("MainWindow", u"Explains what is shown (F1)", None))
#endif // QT_CONFIG(tooltip)
        self.lock.setText(QCoreApplication.translate("MainWindow", u"Lock", None))
        self.search.setPlaceholderText(QCoreApplication.translate("MainWindow", u"Search all cases, persons and evidence      Ctrl+K", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("MainWindow", u"Search everything you may read", None))
#endif // QT_CONFIG(accessibility)
        self.new_case.setText(QCoreApplication.translate("MainWindow", u"New report", None))
#if QT_CONFIG(tooltip)
        self.new_case.setToolTip(QCoreApplication.translate("MainWindow", u"New report (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("MainWindow", u"Busy", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

