"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'hand_over.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.widget.prose import Prose

class Ui_HandOver(object):
    def setupUi(self, HandOver: QWidget) -> None:
        if not HandOver.objectName():
            HandOver.setObjectName(u"HandOver")
        self.layout_15 = QVBoxLayout(HandOver)
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(20, 16, 20, 16)
        self.title = QLabel(HandOver)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_15.addWidget(self.title)

        self.about = Prose(HandOver)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"look", u"muted")

        self.layout_15.addWidget(self.about)

        self.to_label = QLabel(HandOver)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setProperty(u"look", u"strong")

        self.layout_15.addWidget(self.to_label)

        self.to = QLineEdit(HandOver)
        self.to.setObjectName(u"to")

        self.layout_15.addWidget(self.to)

        self.reason_label = QLabel(HandOver)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"look", u"strong")

        self.layout_15.addWidget(self.reason_label)

        self.reason = QLineEdit(HandOver)
        self.reason.setObjectName(u"reason")

        self.layout_15.addWidget(self.reason)

        self.problem = Prose(HandOver)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"wrong")
        self.problem.setText(u"")

        self.layout_15.addWidget(self.problem)

        self.layout_14 = QHBoxLayout()
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.spacer_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_14.addItem(self.spacer_13)

        self.cancel = QPushButton(HandOver)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.layout_14.addWidget(self.cancel)

        self.save = QPushButton(HandOver)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"look", u"primary")
        self.save.setAutoDefault(False)

        self.layout_14.addWidget(self.save)


        self.layout_15.addLayout(self.layout_14)

#if QT_CONFIG(shortcut)
        self.to_label.setBuddy(self.to)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(HandOver)

        QMetaObject.connectSlotsByName(HandOver)
    # setupUi

    def retranslateUi(self, HandOver: QWidget) -> None:
        HandOver.setWindowTitle(QCoreApplication.translate("HandOver", u"Hand over", None))
        self.title.setText(QCoreApplication.translate("HandOver", u"Hand over a copy", None))
        self.about.setText(QCoreApplication.translate("HandOver", u"The copy is the original, byte for byte. It is recorded to whom you gave it, and why.", None))
        self.to_label.setText(QCoreApplication.translate("HandOver", u"To whom", None))
#if QT_CONFIG(accessibility)
        self.to.setAccessibleName(QCoreApplication.translate("HandOver", u"To whom", None))
#endif // QT_CONFIG(accessibility)
        self.to.setPlaceholderText(QCoreApplication.translate("HandOver", u"For instance: police, report number 12345", None))
        self.reason_label.setText(QCoreApplication.translate("HandOver", u"Why", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("HandOver", u"Why", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("HandOver", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("HandOver", u"Save the copy\u2026", None))
    # retranslateUi

