"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'check_dossier.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import ScrollColumn

class Ui_CheckDossier(object):
    def setupUi(self, CheckDossier: QWidget) -> None:
        if not CheckDossier.objectName():
            CheckDossier.setObjectName(u"CheckDossier")
        CheckDossier.setMinimumSize(QSize(560, 0))
        CheckDossier.setProperty(u"look", u"ground")
        CheckDossier.setAcceptDrops(True)
        CheckDossier.resize(680, 600)
        self.layout_1 = QVBoxLayout(CheckDossier)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 24, 24, 24)
        self.title = QLabel(CheckDossier)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_1.addWidget(self.title)

        self.about = Prose(CheckDossier)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"look", u"muted")

        self.layout_1.addWidget(self.about)

        self.fingerprint_label = QLabel(CheckDossier)
        self.fingerprint_label.setObjectName(u"fingerprint_label")
        self.fingerprint_label.setProperty(u"look", u"strong")

        self.layout_1.addWidget(self.fingerprint_label)

        self.fingerprint = QLineEdit(CheckDossier)
        self.fingerprint.setObjectName(u"fingerprint")

        self.layout_1.addWidget(self.fingerprint)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.choose = QPushButton(CheckDossier)
        self.choose.setObjectName(u"choose")
        self.choose.setAutoDefault(False)
        self.choose.setProperty(u"look", u"primary")

        self.layout_2.addWidget(self.choose)

        self.file = Prose(CheckDossier)
        self.file.setObjectName(u"file")
        self.file.setText(u"")
        self.file.setProperty(u"look", u"muted")

        self.layout_2.addWidget(self.file)

        self.layout_2.setStretch(1, 1)

        self.layout_1.addLayout(self.layout_2)

        self.progress = QProgressBar(CheckDossier)
        self.progress.setObjectName(u"progress")
        self.progress.setMaximum(100)
        self.progress.setTextVisible(False)

        self.layout_1.addWidget(self.progress)

        self.verdict = Prose(CheckDossier)
        self.verdict.setObjectName(u"verdict")
        self.verdict.setText(u"")
        self.verdict.setProperty(u"look", u"strong")

        self.layout_1.addWidget(self.verdict)

        self.found = ScrollColumn(CheckDossier)
        self.found.setObjectName(u"found")

        self.layout_1.addWidget(self.found)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.issuer = QPushButton(CheckDossier)
        self.issuer.setObjectName(u"issuer")
        self.issuer.setAutoDefault(False)

        self.layout_3.addWidget(self.issuer)

        self.spacer_4 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_4)

        self.cancel = QPushButton(CheckDossier)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.layout_3.addWidget(self.cancel)

        self.leave = QPushButton(CheckDossier)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.layout_3.addWidget(self.leave)


        self.layout_1.addLayout(self.layout_3)

#if QT_CONFIG(shortcut)
        self.fingerprint_label.setBuddy(self.fingerprint)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.fingerprint, self.choose)
        QWidget.setTabOrder(self.choose, self.found)
        QWidget.setTabOrder(self.found, self.issuer)
        QWidget.setTabOrder(self.issuer, self.cancel)
        QWidget.setTabOrder(self.cancel, self.leave)

        self.retranslateUi(CheckDossier)

        QMetaObject.connectSlotsByName(CheckDossier)
    # setupUi

    def retranslateUi(self, CheckDossier: QWidget) -> None:
        CheckDossier.setWindowTitle(QCoreApplication.translate("CheckDossier", u"Check a dossier", None))
        self.title.setText(QCoreApplication.translate("CheckDossier", u"Check a dossier", None))
        self.about.setText(QCoreApplication.translate("CheckDossier", u"Choose the PDF, or drop it here. Nothing else is needed: no store, no internet.", None))
        self.fingerprint_label.setText(QCoreApplication.translate("CheckDossier", u"The fingerprint of the organisation", None))
#if QT_CONFIG(accessibility)
        self.fingerprint.setAccessibleName(QCoreApplication.translate("CheckDossier", u"The fingerprint of the organisation", None))
#endif // QT_CONFIG(accessibility)
        self.fingerprint.setPlaceholderText(QCoreApplication.translate("CheckDossier", u"As the organisation told you in person or by telephone", None))
        self.choose.setText(QCoreApplication.translate("CheckDossier", u"Choose a file\u2026", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("CheckDossier", u"Checking the dossier", None))
#endif // QT_CONFIG(accessibility)
        self.issuer.setText(QCoreApplication.translate("CheckDossier", u"Certificates of the issuer\u2026", None))
        self.cancel.setText(QCoreApplication.translate("CheckDossier", u"Stop", None))
        self.leave.setText(QCoreApplication.translate("CheckDossier", u"Close", None))
    # retranslateUi

