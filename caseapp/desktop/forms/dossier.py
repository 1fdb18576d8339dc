"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dossier.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.editor.pick import Picker
from caseapp.desktop.widget.printed_pages import PrintedPages
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.words import Words

class Ui_Dossier(object):
    def setupUi(self, Dossier: QWidget) -> None:
        if not Dossier.objectName():
            Dossier.setObjectName(u"Dossier")
        Dossier.resize(700, 600)
        self.layout_1 = QHBoxLayout(Dossier)
        self.layout_1.setSpacing(16)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.pages_card = QFrame(Dossier)
        self.pages_card.setObjectName(u"pages_card")
        self.pages_card.setProperty(u"look", u"card")
        self.layout_2 = QVBoxLayout(self.pages_card)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(12, 12, 4, 12)
        self.pages = PrintedPages(self.pages_card)
        self.pages.setObjectName(u"pages")

        self.layout_2.addWidget(self.pages)


        self.layout_1.addWidget(self.pages_card)

        self.choices_card = QFrame(Dossier)
        self.choices_card.setObjectName(u"choices_card")
        self.choices_card.setProperty(u"look", u"card")
        self.choices_card.setMinimumSize(QSize(220, 0))
        self.choices_card.setMaximumSize(QSize(320, 16777215))
        self.layout_3 = QVBoxLayout(self.choices_card)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(16, 16, 16, 16)
        self.choices_title = Words(self.choices_card)
        self.choices_title.setObjectName(u"choices_title")
        self.choices_title.setProperty(u"look", u"heading")

        self.layout_3.addWidget(self.choices_title)

        self.which = QWidget(self.choices_card)
        self.which.setObjectName(u"which")
        self.which.setProperty(u"look", u"plain")
        self.layout_which = QVBoxLayout(self.which)
        self.layout_which.setSpacing(8)
        self.layout_which.setObjectName(u"layout_which")
        self.layout_which.setContentsMargins(0, 0, 0, 0)
        self.document_label = Words(self.which)
        self.document_label.setObjectName(u"document_label")
        self.document_label.setProperty(u"look", u"strong")

        self.layout_which.addWidget(self.document_label)

        self.document = Picker(self.which)
        self.document.setObjectName(u"document")

        self.layout_which.addWidget(self.document)


        self.layout_3.addWidget(self.which)

        self.whom = QWidget(self.choices_card)
        self.whom.setObjectName(u"whom")
        self.whom.setProperty(u"look", u"plain")
        self.layout_whom = QVBoxLayout(self.whom)
        self.layout_whom.setSpacing(8)
        self.layout_whom.setObjectName(u"layout_whom")
        self.layout_whom.setContentsMargins(0, 0, 0, 0)
        self.respondent_label = Words(self.whom)
        self.respondent_label.setObjectName(u"respondent_label")
        self.respondent_label.setProperty(u"look", u"strong")

        self.layout_whom.addWidget(self.respondent_label)

        self.respondent = Picker(self.whom)
        self.respondent.setObjectName(u"respondent")

        self.layout_whom.addWidget(self.respondent)


        self.layout_3.addWidget(self.whom)

        self.about = Prose(self.choices_card)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"look", u"small")

        self.layout_3.addWidget(self.about)

        self.state = Prose(self.choices_card)
        self.state.setObjectName(u"state")
        self.state.setText(u"")
        self.state.setProperty(u"look", u"muted")

        self.layout_3.addWidget(self.state)

        self.progress = QProgressBar(self.choices_card)
        self.progress.setObjectName(u"progress")
        self.progress.setMaximum(100)
        self.progress.setTextVisible(False)

        self.layout_3.addWidget(self.progress)

        self.cancel = QPushButton(self.choices_card)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.layout_3.addWidget(self.cancel)

        self.choices = QPushButton(self.choices_card)
        self.choices.setObjectName(u"choices")
        self.choices.setAutoDefault(False)

        self.layout_3.addWidget(self.choices)

        self.preview = QPushButton(self.choices_card)
        self.preview.setObjectName(u"preview")
        self.preview.setAutoDefault(False)

        self.layout_3.addWidget(self.preview)

        self.print = QPushButton(self.choices_card)
        self.print.setObjectName(u"print")
        self.print.setAutoDefault(False)

        self.layout_3.addWidget(self.print)

        self.export = QPushButton(self.choices_card)
        self.export.setObjectName(u"export")
        self.export.setAutoDefault(False)

        self.layout_3.addWidget(self.export)

        self.sign = QPushButton(self.choices_card)
        self.sign.setObjectName(u"sign")
        self.sign.setAutoDefault(False)

        self.layout_3.addWidget(self.sign)

        self.spacer_4 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_4)

        self.check = QPushButton(self.choices_card)
        self.check.setObjectName(u"check")
        self.check.setAutoDefault(False)
        self.check.setProperty(u"look", u"link")

        self.layout_3.addWidget(self.check)


        self.layout_1.addWidget(self.choices_card)

        self.layout_1.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.document_label.setBuddy(self.document)
        self.respondent_label.setBuddy(self.respondent)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.document, self.respondent)
        QWidget.setTabOrder(self.respondent, self.choices)
        QWidget.setTabOrder(self.choices, self.preview)
        QWidget.setTabOrder(self.preview, self.print)
        QWidget.setTabOrder(self.print, self.export)
        QWidget.setTabOrder(self.export, self.sign)
        QWidget.setTabOrder(self.sign, self.check)
        QWidget.setTabOrder(self.check, self.cancel)

        self.retranslateUi(Dossier)

        QMetaObject.connectSlotsByName(Dossier)
    # setupUi

    def retranslateUi(self, Dossier: QWidget) -> None:
        self.choices_title.setText(QCoreApplication.translate("Dossier", u"Dossier", None))
        self.document_label.setText(QCoreApplication.translate("Dossier", u"Which document", None))
#if QT_CONFIG(accessibility)
        self.document.setAccessibleName(QCoreApplication.translate("Dossier", u"Which document", None))
#endif // QT_CONFIG(accessibility)
        self.respondent_label.setText(QCoreApplication.translate("Dossier", u"About whom", None))
#if QT_CONFIG(accessibility)
        self.respondent.setAccessibleName(QCoreApplication.translate("Dossier", u"About whom", None))
#endif // QT_CONFIG(accessibility)
        self.about.setText(QCoreApplication.translate("Dossier", u"The names of other persons are made unreadable automatically.", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("Dossier", u"Making the dossier", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("Dossier", u"Stop", None))
        self.choices.setText(QCoreApplication.translate("Dossier", u"What goes in\u2026", None))
        self.preview.setText(QCoreApplication.translate("Dossier", u"Show", None))
        self.print.setText(QCoreApplication.translate("Dossier", u"Print\u2026", None))
        self.export.setText(QCoreApplication.translate("Dossier", u"Save as PDF\u2026", None))
        self.sign.setText(QCoreApplication.translate("Dossier", u"Sign and save\u2026", None))
        self.check.setText(QCoreApplication.translate("Dossier", u"Check a dossier", None))
        pass
    # retranslateUi

