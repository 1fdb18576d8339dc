"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backup.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import FitArea
from caseapp.desktop.widget.words import Words

class Ui_Backup(object):
    def setupUi(self, Backup: QWidget) -> None:
        if not Backup.objectName():
            Backup.setObjectName(u"Backup")
        Backup.setProperty(u"look", u"ground")
        Backup.resize(1100, 680)
        self.layout_1 = QVBoxLayout(Backup)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.title = Words(Backup)
        self.title.setObjectName(u"title")
        self.title.setMinimumSize(QSize(0, 32))
        self.title.setProperty(u"look", u"title")

        self.layout_1.addWidget(self.title)

        self.about = Prose(Backup)
        self.about.setObjectName(u"about")
        self.about.setText(u"")
        self.about.setProperty(u"look", u"muted")

        self.layout_1.addWidget(self.about)

        self.scroll = FitArea(Backup)
        self.scroll.setObjectName(u"scroll")
        self.cards = QWidget()
        self.cards.setObjectName(u"cards")
        self.cards.setProperty(u"look", u"plain")
        self.layout_2 = QVBoxLayout(self.cards)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.last_card = QFrame(self.cards)
        self.last_card.setObjectName(u"last_card")
        self.last_card.setProperty(u"look", u"card")
        self.layout_3 = QVBoxLayout(self.last_card)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(16, 16, 16, 16)
        self.last_title = Words(self.last_card)
        self.last_title.setObjectName(u"last_title")
        self.last_title.setProperty(u"look", u"heading")

        self.layout_3.addWidget(self.last_title)

        self.last = Prose(self.last_card)
        self.last.setObjectName(u"last")
        self.last.setText(u"")

        self.layout_3.addWidget(self.last)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.make = QPushButton(self.last_card)
        self.make.setObjectName(u"make")
        self.make.setProperty(u"look", u"primary")

        self.layout_4.addWidget(self.make)

        self.try_last = QPushButton(self.last_card)
        self.try_last.setObjectName(u"try_last")

        self.layout_4.addWidget(self.try_last)

        self.spacer_5 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)


        self.layout_3.addLayout(self.layout_4)


        self.layout_2.addWidget(self.last_card)

        self.drill_card = QFrame(self.cards)
        self.drill_card.setObjectName(u"drill_card")
        self.drill_card.setProperty(u"look", u"card")
        self.layout_6 = QVBoxLayout(self.drill_card)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(16, 16, 16, 16)
        self.drill_title = Words(self.drill_card)
        self.drill_title.setObjectName(u"drill_title")
        self.drill_title.setProperty(u"look", u"heading")

        self.layout_6.addWidget(self.drill_title)

        self.drill_help = Prose(self.drill_card)
        self.drill_help.setObjectName(u"drill_help")
        self.drill_help.setProperty(u"look", u"muted")

        self.layout_6.addWidget(self.drill_help)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.drill = QPushButton(self.drill_card)
        self.drill.setObjectName(u"drill")

        self.layout_7.addWidget(self.drill)

        self.spacer_8 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_8)


        self.layout_6.addLayout(self.layout_7)

        self.drill_result = Prose(self.drill_card)
        self.drill_result.setObjectName(u"drill_result")
        self.drill_result.setText(u"")

        self.layout_6.addWidget(self.drill_result)


        self.layout_2.addWidget(self.drill_card)

        self.restore_card = QFrame(self.cards)
        self.restore_card.setObjectName(u"restore_card")
        self.restore_card.setProperty(u"look", u"card")
        self.layout_9 = QVBoxLayout(self.restore_card)
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(16, 16, 16, 16)
        self.restore_title = Words(self.restore_card)
        self.restore_title.setObjectName(u"restore_title")
        self.restore_title.setProperty(u"look", u"heading")

        self.layout_9.addWidget(self.restore_title)

        self.restore_help = Prose(self.restore_card)
        self.restore_help.setObjectName(u"restore_help")
        self.restore_help.setProperty(u"look", u"muted")

        self.layout_9.addWidget(self.restore_help)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.restore = QPushButton(self.restore_card)
        self.restore.setObjectName(u"restore")

        self.layout_10.addWidget(self.restore)

        self.spacer_11 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_11)


        self.layout_9.addLayout(self.layout_10)


        self.layout_2.addWidget(self.restore_card)

        self.spacer_13 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_13)

        self.scroll.setWidget(self.cards)

        self.layout_1.addWidget(self.scroll)

        self.busy = QWidget(Backup)
        self.busy.setObjectName(u"busy")
        self.busy.setProperty(u"look", u"plain")
        self.layout_12 = QHBoxLayout(self.busy)
        self.layout_12.setSpacing(12)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 8, 0)
        self.progress = QProgressBar(self.busy)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.layout_12.addWidget(self.progress)

        self.stop = QPushButton(self.busy)
        self.stop.setObjectName(u"stop")

        self.layout_12.addWidget(self.stop)


        self.layout_1.addWidget(self.busy)


        self.retranslateUi(Backup)

        QMetaObject.connectSlotsByName(Backup)
    # setupUi

    def retranslateUi(self, Backup: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("Backup", u"Backups", None))
        self.last_title.setText(QCoreApplication.translate("Backup", u"The last backup", None))
        self.make.setText(QCoreApplication.translate("Backup", u"Make a backup now\u2026", None))
        self.try_last.setText(QCoreApplication.translate("Backup", u"Test this backup", None))
        self.drill_title.setText(QCoreApplication.translate("Backup", u"Test a backup", None))
        self.drill_help.setText(QCoreApplication.translate("Backup", u"The program opens the backup and checks every act, signature and file in it. Your organisation stays as it is. Do this once every quarter.", None))
        self.drill.setText(QCoreApplication.translate("Backup", u"Choose a backup and test it\u2026", None))
        self.restore_title.setText(QCoreApplication.translate("Backup", u"Restore a backup", None))
        self.restore_help.setText(QCoreApplication.translate("Backup", u"Only after a loss, such as a broken disk. What was done after the backup is then gone from this store. The current store is kept beside it.", None))
        self.restore.setText(QCoreApplication.translate("Backup", u"Restore a backup\u2026", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("Backup", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.stop.setText(QCoreApplication.translate("Backup", u"Stop", None))
        pass
    # retranslateUi

