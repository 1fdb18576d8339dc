"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'edit_letter.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import ScrollColumn

class Ui_EditLetter(object):
    def setupUi(self, EditLetter: QWidget) -> None:
        if not EditLetter.objectName():
            EditLetter.setObjectName(u"EditLetter")
        EditLetter.setProperty(u"look", u"ground")
        EditLetter.resize(1240, 690)
        EditLetter.setMinimumSize(QSize(860, 520))
        self.layout_8 = QVBoxLayout(EditLetter)
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(EditLetter)
        self.title.setObjectName(u"title")
        self.title.setText(u"")
        self.title.setProperty(u"look", u"title")

        self.layout_8.addWidget(self.title)

        self.about = Prose(EditLetter)
        self.about.setObjectName(u"about")
        self.about.setText(u"")
        self.about.setProperty(u"look", u"muted")

        self.layout_8.addWidget(self.about)

        self.problem = Prose(EditLetter)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setProperty(u"look", u"wrong")

        self.layout_8.addWidget(self.problem)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(16)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(EditLetter)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"look", u"strong")

        self.layout_1.addWidget(self.text_label)

        self.text = QPlainTextEdit(EditLetter)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.layout_1.addWidget(self.text)

        self.found_label = QLabel(EditLetter)
        self.found_label.setObjectName(u"found_label")
        self.found_label.setProperty(u"look", u"strong")

        self.layout_1.addWidget(self.found_label)

        self.found = ScrollColumn(EditLetter)
        self.found.setObjectName(u"found")
        self.found.setMinimumSize(QSize(0, 90))
        self.found.setMaximumSize(QSize(16777215, 150))

        self.layout_1.addWidget(self.found)

        self.layout_1.setStretch(1, 1)

        self.layout_7.addLayout(self.layout_1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.search_label = QLabel(EditLetter)
        self.search_label.setObjectName(u"search_label")
        self.search_label.setProperty(u"look", u"strong")

        self.layout_2.addWidget(self.search_label)

        self.search = QLineEdit(EditLetter)
        self.search.setObjectName(u"search")

        self.layout_2.addWidget(self.search)

        self.fields = QListWidget(EditLetter)
        self.fields.setObjectName(u"fields")

        self.layout_2.addWidget(self.fields)

        self.field_about = Prose(EditLetter)
        self.field_about.setObjectName(u"field_about")
        self.field_about.setText(u"")
        self.field_about.setProperty(u"look", u"small")

        self.layout_2.addWidget(self.field_about)

        self.insert = QPushButton(EditLetter)
        self.insert.setObjectName(u"insert")
        self.insert.setAutoDefault(False)

        self.layout_2.addWidget(self.insert)

        self.layout_2.setStretch(2, 1)

        self.layout_7.addLayout(self.layout_2)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.pages_label = QLabel(EditLetter)
        self.pages_label.setObjectName(u"pages_label")
        self.pages_label.setProperty(u"look", u"strong")

        self.layout_4.addWidget(self.pages_label)

        self.pages_card = QFrame(EditLetter)
        self.pages_card.setObjectName(u"pages_card")
        self.pages_card.setProperty(u"look", u"card")
        self.layout_3 = QVBoxLayout(self.pages_card)
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(8, 8, 8, 8)
        self.pages = ScrollColumn(self.pages_card)
        self.pages.setObjectName(u"pages")

        self.layout_3.addWidget(self.pages)


        self.layout_4.addWidget(self.pages_card)

        self.layout_4.setStretch(1, 1)

        self.layout_7.addLayout(self.layout_4)

        self.layout_7.setStretch(0, 5)
        self.layout_7.setStretch(1, 2)
        self.layout_7.setStretch(2, 4)

        self.layout_8.addLayout(self.layout_7)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.leave = QPushButton(EditLetter)
        self.leave.setObjectName(u"leave")
        self.leave.setProperty(u"look", u"quiet")
        self.leave.setAutoDefault(False)

        self.layout_6.addWidget(self.leave)

        self.own_away = QPushButton(EditLetter)
        self.own_away.setObjectName(u"own_away")
        self.own_away.setProperty(u"look", u"quiet")
        self.own_away.setAutoDefault(False)

        self.layout_6.addWidget(self.own_away)

        self.spacer_5 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_5)

        self.do_it = QPushButton(EditLetter)
        self.do_it.setObjectName(u"do_it")
        self.do_it.setProperty(u"look", u"primary")
        self.do_it.setAutoDefault(False)

        self.layout_6.addWidget(self.do_it)


        self.layout_8.addLayout(self.layout_6)

        self.layout_8.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.search_label.setBuddy(self.search)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text, self.search)
        QWidget.setTabOrder(self.search, self.fields)
        QWidget.setTabOrder(self.fields, self.insert)
        QWidget.setTabOrder(self.insert, self.do_it)
        QWidget.setTabOrder(self.do_it, self.own_away)
        QWidget.setTabOrder(self.own_away, self.leave)

        self.retranslateUi(EditLetter)

        QMetaObject.connectSlotsByName(EditLetter)
    # setupUi

    def retranslateUi(self, EditLetter: QWidget) -> None:
        EditLetter.setWindowTitle(QCoreApplication.translate("EditLetter", u"The text of a letter", None))
        self.text_label.setText(QCoreApplication.translate("EditLetter", u"The text", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("EditLetter", u"The text", None))
#endif // QT_CONFIG(accessibility)
        self.found_label.setText(QCoreApplication.translate("EditLetter", u"What to look at", None))
        self.search_label.setText(QCoreApplication.translate("EditLetter", u"Fields", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("EditLetter", u"Look for a field", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("EditLetter", u"Look for a field", None))
#if QT_CONFIG(accessibility)
        self.fields.setAccessibleName(QCoreApplication.translate("EditLetter", u"Fields", None))
#endif // QT_CONFIG(accessibility)
        self.insert.setText(QCoreApplication.translate("EditLetter", u"Insert the field", None))
        self.pages_label.setText(QCoreApplication.translate("EditLetter", u"How it looks, with invented people", None))
        self.leave.setText(QCoreApplication.translate("EditLetter", u"Close", None))
        self.own_away.setText(QCoreApplication.translate("EditLetter", u"Back to the program's own text", None))
        self.do_it.setText(QCoreApplication.translate("EditLetter", u"Put into use", None))
    # retranslateUi

