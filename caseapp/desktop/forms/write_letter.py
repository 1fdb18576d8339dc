"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'write_letter.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.editor.text import GrowingText
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import ScrollColumn

class Ui_WriteLetter(object):
    def setupUi(self, WriteLetter: QWidget) -> None:
        if not WriteLetter.objectName():
            WriteLetter.setObjectName(u"WriteLetter")
        WriteLetter.setProperty(u"look", u"ground")
        WriteLetter.resize(1120, 680)
        WriteLetter.setMinimumSize(QSize(760, 520))
        self.layout_7 = QVBoxLayout(WriteLetter)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(WriteLetter)
        self.title.setObjectName(u"title")
        self.title.setText(u"")
        self.title.setProperty(u"look", u"title")

        self.layout_7.addWidget(self.title)

        self.about = Prose(WriteLetter)
        self.about.setObjectName(u"about")
        self.about.setText(u"")
        self.about.setProperty(u"look", u"muted")

        self.layout_7.addWidget(self.about)

        self.problem = Prose(WriteLetter)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setProperty(u"look", u"wrong")

        self.layout_7.addWidget(self.problem)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(20)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.to_label = QLabel(WriteLetter)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setProperty(u"look", u"strong")

        self.layout_1.addWidget(self.to_label)

        self.to = GrowingText(WriteLetter)
        self.to.setObjectName(u"to")

        self.layout_1.addWidget(self.to)

        self.subject_label = QLabel(WriteLetter)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setProperty(u"look", u"strong")

        self.layout_1.addWidget(self.subject_label)

        self.subject = QLineEdit(WriteLetter)
        self.subject.setObjectName(u"subject")

        self.layout_1.addWidget(self.subject)

        self.text_label = QLabel(WriteLetter)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"look", u"strong")

        self.layout_1.addWidget(self.text_label)

        self.text = QPlainTextEdit(WriteLetter)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.layout_1.addWidget(self.text)

        self.hint = Prose(WriteLetter)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"look", u"small")

        self.layout_1.addWidget(self.hint)

        self.layout_1.setStretch(5, 1)

        self.layout_6.addLayout(self.layout_1)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.pages_card = QFrame(WriteLetter)
        self.pages_card.setObjectName(u"pages_card")
        self.pages_card.setProperty(u"look", u"card")
        self.layout_2 = QVBoxLayout(self.pages_card)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(8, 8, 8, 8)
        self.pages = ScrollColumn(self.pages_card)
        self.pages.setObjectName(u"pages")

        self.layout_2.addWidget(self.pages)


        self.layout_3.addWidget(self.pages_card)

        self.found_label = QLabel(WriteLetter)
        self.found_label.setObjectName(u"found_label")
        self.found_label.setProperty(u"look", u"strong")

        self.layout_3.addWidget(self.found_label)

        self.found = ScrollColumn(WriteLetter)
        self.found.setObjectName(u"found")
        self.found.setMinimumSize(QSize(0, 90))
        self.found.setMaximumSize(QSize(16777215, 170))

        self.layout_3.addWidget(self.found)

        self.layout_3.setStretch(0, 1)

        self.layout_6.addLayout(self.layout_3)

        self.layout_6.setStretch(0, 1)
        self.layout_6.setStretch(1, 1)

        self.layout_7.addLayout(self.layout_6)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.leave = QPushButton(WriteLetter)
        self.leave.setObjectName(u"leave")
        self.leave.setProperty(u"look", u"quiet")
        self.leave.setAutoDefault(False)

        self.layout_5.addWidget(self.leave)

        self.begin_again = QPushButton(WriteLetter)
        self.begin_again.setObjectName(u"begin_again")
        self.begin_again.setProperty(u"look", u"quiet")
        self.begin_again.setAutoDefault(False)

        self.layout_5.addWidget(self.begin_again)

        self.spacer_4 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_4)

        self.save_docx = QPushButton(WriteLetter)
        self.save_docx.setObjectName(u"save_docx")
        self.save_docx.setAutoDefault(False)

        self.layout_5.addWidget(self.save_docx)

        self.save_pdf = QPushButton(WriteLetter)
        self.save_pdf.setObjectName(u"save_pdf")
        self.save_pdf.setAutoDefault(False)

        self.layout_5.addWidget(self.save_pdf)

        self.sign = QPushButton(WriteLetter)
        self.sign.setObjectName(u"sign")
        self.sign.setAutoDefault(False)

        self.layout_5.addWidget(self.sign)

        self.sent = QPushButton(WriteLetter)
        self.sent.setObjectName(u"sent")
        self.sent.setProperty(u"look", u"primary")
        self.sent.setAutoDefault(False)

        self.layout_5.addWidget(self.sent)


        self.layout_7.addLayout(self.layout_5)

        self.layout_7.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.to_label.setBuddy(self.to)
        self.subject_label.setBuddy(self.subject)
        self.text_label.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.to, self.subject)
        QWidget.setTabOrder(self.subject, self.text)
        QWidget.setTabOrder(self.text, self.save_docx)
        QWidget.setTabOrder(self.save_docx, self.save_pdf)
        QWidget.setTabOrder(self.save_pdf, self.sign)
        QWidget.setTabOrder(self.sign, self.sent)
        QWidget.setTabOrder(self.sent, self.begin_again)
        QWidget.setTabOrder(self.begin_again, self.leave)

        self.retranslateUi(WriteLetter)

        QMetaObject.connectSlotsByName(WriteLetter)
    # setupUi

    def retranslateUi(self, WriteLetter: QWidget) -> None:
        WriteLetter.setWindowTitle(QCoreApplication.translate("WriteLetter", u"Write a letter", None))
        self.to_label.setText(QCoreApplication.translate("WriteLetter", u"To", None))
#if QT_CONFIG(accessibility)
        self.to.setAccessibleName(QCoreApplication.translate("WriteLetter", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.subject_label.setText(QCoreApplication.translate("WriteLetter", u"Subject", None))
#if QT_CONFIG(accessibility)
        self.subject.setAccessibleName(QCoreApplication.translate("WriteLetter", u"Subject", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("WriteLetter", u"The letter (in Dutch)", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("WriteLetter", u"The letter (in Dutch)", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText(QCoreApplication.translate("WriteLetter", u"A line that starts with # is a heading, one that starts with - is a list item.", None))
        self.found_label.setText(QCoreApplication.translate("WriteLetter", u"What to look at", None))
        self.leave.setText(QCoreApplication.translate("WriteLetter", u"Close", None))
        self.begin_again.setText(QCoreApplication.translate("WriteLetter", u"Start over", None))
        self.save_docx.setText(QCoreApplication.translate("WriteLetter", u"Save as DOCX\u2026", None))
        self.save_pdf.setText(QCoreApplication.translate("WriteLetter", u"Save as PDF\u2026", None))
        self.sign.setText(QCoreApplication.translate("WriteLetter", u"Sign and save\u2026", None))
        self.sent.setText(QCoreApplication.translate("WriteLetter", u"Record as sent\u2026", None))
    # retranslateUi

