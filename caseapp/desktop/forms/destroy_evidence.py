"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'destroy_evidence.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from caseapp.desktop.widget.flow import Flow
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.words import Words

class Ui_DestroyEvidence(object):
    def setupUi(self, DestroyEvidence: QWidget) -> None:
        if not DestroyEvidence.objectName():
            DestroyEvidence.setObjectName(u"DestroyEvidence")
        DestroyEvidence.setProperty(u"look", u"card")
        self.layout_1 = QVBoxLayout(DestroyEvidence)
        self.layout_1.setSpacing(16)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.step_1 = QHBoxLayout()
        self.step_1.setSpacing(12)
        self.step_1.setObjectName(u"step_1")
        self.step_1.setContentsMargins(0, 0, 0, 0)
        self.number_1 = QLabel(DestroyEvidence)
        self.number_1.setObjectName(u"number_1")
        self.number_1.setText(u"1")
        self.number_1.setMinimumSize(QSize(16, 0))
        self.number_1.setMaximumSize(QSize(16, 16777215))
        self.number_1.setAlignment(Qt.AlignmentFlag.AlignHCenter|Qt.AlignmentFlag.AlignTop)
        self.number_1.setProperty(u"look", u"heading")

        self.step_1.addWidget(self.number_1)

        self.words_1 = QVBoxLayout()
        self.words_1.setSpacing(4)
        self.words_1.setObjectName(u"words_1")
        self.words_1.setContentsMargins(0, 0, 0, 0)
        self.stop = Words(DestroyEvidence)
        self.stop.setObjectName(u"stop")
        self.stop.setProperty(u"look", u"strong")

        self.words_1.addWidget(self.stop)

        self.stop_text = Prose(DestroyEvidence)
        self.stop_text.setObjectName(u"stop_text")
        self.stop_text.setProperty(u"look", u"muted")

        self.words_1.addWidget(self.stop_text)


        self.step_1.addLayout(self.words_1)


        self.layout_1.addLayout(self.step_1)

        self.step_2 = QHBoxLayout()
        self.step_2.setSpacing(12)
        self.step_2.setObjectName(u"step_2")
        self.step_2.setContentsMargins(0, 0, 0, 0)
        self.number_2 = QLabel(DestroyEvidence)
        self.number_2.setObjectName(u"number_2")
        self.number_2.setText(u"2")
        self.number_2.setMinimumSize(QSize(16, 0))
        self.number_2.setMaximumSize(QSize(16, 16777215))
        self.number_2.setAlignment(Qt.AlignmentFlag.AlignHCenter|Qt.AlignmentFlag.AlignTop)
        self.number_2.setProperty(u"look", u"heading")

        self.step_2.addWidget(self.number_2)

        self.words_2 = QVBoxLayout()
        self.words_2.setSpacing(8)
        self.words_2.setObjectName(u"words_2")
        self.words_2.setContentsMargins(0, 0, 0, 0)
        self.phone = Words(DestroyEvidence)
        self.phone.setObjectName(u"phone")
        self.phone.setProperty(u"look", u"strong")

        self.words_2.addWidget(self.phone)

        self.phone_text = Prose(DestroyEvidence)
        self.phone_text.setObjectName(u"phone_text")
        self.phone_text.setProperty(u"look", u"muted")

        self.words_2.addWidget(self.phone_text)

        self.police = QLabel(DestroyEvidence)
        self.police.setObjectName(u"police")
        self.police.setText(u"")
        self.police.setProperty(u"look", u"title")

        self.words_2.addWidget(self.police)

        self.ways = Flow(DestroyEvidence)
        self.ways.setObjectName(u"ways")

        self.words_2.addWidget(self.ways)


        self.step_2.addLayout(self.words_2)


        self.layout_1.addLayout(self.step_2)

        self.step_3 = QHBoxLayout()
        self.step_3.setSpacing(12)
        self.step_3.setObjectName(u"step_3")
        self.step_3.setContentsMargins(0, 0, 0, 0)
        self.number_3 = QLabel(DestroyEvidence)
        self.number_3.setObjectName(u"number_3")
        self.number_3.setText(u"3")
        self.number_3.setMinimumSize(QSize(16, 0))
        self.number_3.setMaximumSize(QSize(16, 16777215))
        self.number_3.setAlignment(Qt.AlignmentFlag.AlignHCenter|Qt.AlignmentFlag.AlignTop)
        self.number_3.setProperty(u"look", u"heading")

        self.step_3.addWidget(self.number_3)

        self.words_3 = QVBoxLayout()
        self.words_3.setSpacing(4)
        self.words_3.setObjectName(u"words_3")
        self.words_3.setContentsMargins(0, 0, 0, 0)
        self.write = Words(DestroyEvidence)
        self.write.setObjectName(u"write")
        self.write.setProperty(u"look", u"strong")

        self.words_3.addWidget(self.write)

        self.write_text = Prose(DestroyEvidence)
        self.write_text.setObjectName(u"write_text")
        self.write_text.setProperty(u"look", u"muted")

        self.words_3.addWidget(self.write_text)


        self.step_3.addLayout(self.words_3)


        self.layout_1.addLayout(self.step_3)

        self.step_4 = QHBoxLayout()
        self.step_4.setSpacing(12)
        self.step_4.setObjectName(u"step_4")
        self.step_4.setContentsMargins(0, 0, 0, 0)
        self.number_4 = QLabel(DestroyEvidence)
        self.number_4.setObjectName(u"number_4")
        self.number_4.setText(u"4")
        self.number_4.setMinimumSize(QSize(16, 0))
        self.number_4.setMaximumSize(QSize(16, 16777215))
        self.number_4.setAlignment(Qt.AlignmentFlag.AlignHCenter|Qt.AlignmentFlag.AlignTop)
        self.number_4.setProperty(u"look", u"heading")

        self.step_4.addWidget(self.number_4)

        self.words_4 = QVBoxLayout()
        self.words_4.setSpacing(4)
        self.words_4.setObjectName(u"words_4")
        self.words_4.setContentsMargins(0, 0, 0, 0)
        self.sign = Words(DestroyEvidence)
        self.sign.setObjectName(u"sign")
        self.sign.setProperty(u"look", u"strong")

        self.words_4.addWidget(self.sign)

        self.sign_text = Prose(DestroyEvidence)
        self.sign_text.setObjectName(u"sign_text")
        self.sign_text.setProperty(u"look", u"muted")

        self.words_4.addWidget(self.sign_text)


        self.step_4.addLayout(self.words_4)


        self.layout_1.addLayout(self.step_4)


        self.retranslateUi(DestroyEvidence)

        QMetaObject.connectSlotsByName(DestroyEvidence)
    # setupUi

    def retranslateUi(self, DestroyEvidence: QWidget) -> None:
        self.stop.setText(QCoreApplication.translate("DestroyEvidence", u"Keep the image to yourself", None))
        self.stop_text.setText(QCoreApplication.translate("DestroyEvidence", u"Do not copy it, do not print it, do not forward it, not even to the police. Show it to nobody else.", None))
        self.phone.setText(QCoreApplication.translate("DestroyEvidence", u"Call the police", None))
        self.phone_text.setText(QCoreApplication.translate("DestroyEvidence", u"Call your school\u2019s own contact with the police, or the general number. Call 112 when somebody is in danger now. Ask what must happen to the image and to the devices it is on, and ask for a reference.", None))
        self.write.setText(QCoreApplication.translate("DestroyEvidence", u"Write down what the police need", None))
        self.write_text.setText(QCoreApplication.translate("DestroyEvidence", u"Say below what could be seen, who saw it, and the reference. Words may stay; the image may not.", None))
        self.sign.setText(QCoreApplication.translate("DestroyEvidence", u"Sign, and the file is gone for good", None))
        self.sign_text.setText(QCoreApplication.translate("DestroyEvidence", u"Only do this when the police have said that they no longer need it from you. The case keeps a record that you destroyed it.", None))
        pass
    # retranslateUi

