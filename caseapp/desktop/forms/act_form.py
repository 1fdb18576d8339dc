"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'act_form.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.editor.text import GrowingText
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.reason_list import ReasonList
from caseapp.desktop.widget.scroll import (FitArea, ScrollColumn)
from caseapp.desktop.widget.steady import Steady
from caseapp.desktop.widget.words import Words

class Ui_ActForm(object):
    def setupUi(self, ActForm: QWidget) -> None:
        if not ActForm.objectName():
            ActForm.setObjectName(u"ActForm")
        ActForm.setProperty(u"look", u"ground")
        ActForm.resize(1198, 720)
        self.layout_1 = QVBoxLayout(ActForm)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(ActForm)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"look", u"top")
        self.layout_2 = QVBoxLayout(self.head)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 12, 20, 12)
        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(-4, 0, 0, 0)
        self.back = QPushButton(self.head)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)
        self.back.setProperty(u"look", u"link")

        self.layout_3.addWidget(self.back)

        self.spacer_4 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_4)

        self.saved = Words(self.head)
        self.saved.setObjectName(u"saved")
        self.saved.setText(u"")
        self.saved.setProperty(u"look", u"small")

        self.layout_3.addWidget(self.saved)


        self.layout_2.addLayout(self.layout_3)

        self.title = Words(self.head)
        self.title.setObjectName(u"title")
        self.title.setText(u"")
        self.title.setProperty(u"look", u"title")

        self.layout_2.addWidget(self.title)

        self.help = Prose(self.head)
        self.help.setObjectName(u"help")
        self.help.setText(u"")
        self.help.setProperty(u"look", u"muted")

        self.layout_2.addWidget(self.help)


        self.layout_1.addWidget(self.head)

        self.body = QWidget(ActForm)
        self.body.setObjectName(u"body")
        self.layout_5 = QHBoxLayout(self.body)
        self.layout_5.setSpacing(16)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(20, 16, 20, 16)
        self.form_card = QFrame(self.body)
        self.form_card.setObjectName(u"form_card")
        self.form_card.setProperty(u"look", u"card")
        self.form_card.setMaximumSize(QSize(800, 16777215))
        self.layout_6 = QVBoxLayout(self.form_card)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(16, 16, 8, 16)
        self.fields = ScrollColumn(self.form_card)
        self.fields.setObjectName(u"fields")

        self.layout_6.addWidget(self.fields)


        self.layout_5.addWidget(self.form_card)

        self.right = QHBoxLayout()
        self.right.setSpacing(16)
        self.right.setObjectName(u"right")
        self.right.setContentsMargins(0, 0, 0, 0)
        self.companion = ScrollColumn(self.body)
        self.companion.setObjectName(u"companion")

        self.right.addWidget(self.companion)

        self.side_column = QWidget(self.body)
        self.side_column.setObjectName(u"side_column")
        self.side_column.setMaximumSize(QSize(440, 16777215))
        self.layout_7 = QVBoxLayout(self.side_column)
        self.layout_7.setSpacing(0)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.side = QFrame(self.side_column)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"look", u"card")
        self.layout_8 = QVBoxLayout(self.side)
        self.layout_8.setSpacing(12)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(16, 16, 4, 16)
        self.said_scroll = FitArea(self.side)
        self.said_scroll.setObjectName(u"said_scroll")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.said_scroll.sizePolicy().hasHeightForWidth())
        self.said_scroll.setSizePolicy(sizePolicy)
        self.said_scroll.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.said = Steady()
        self.said.setObjectName(u"said")
        self.layout_said = QVBoxLayout(self.said)
        self.layout_said.setSpacing(12)
        self.layout_said.setObjectName(u"layout_said")
        self.layout_said.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.verdict_icon = QHBoxLayout()
        self.verdict_icon.setSpacing(0)
        self.verdict_icon.setObjectName(u"verdict_icon")
        self.verdict_icon.setContentsMargins(0, 0, 0, 0)

        self.layout_9.addLayout(self.verdict_icon)

        self.verdict = Prose(self.said)
        self.verdict.setObjectName(u"verdict")
        self.verdict.setText(u"")

        self.layout_9.addWidget(self.verdict)

        self.layout_9.setStretch(1, 1)

        self.layout_said.addLayout(self.layout_9)

        self.reasons = ReasonList(self.said)
        self.reasons.setObjectName(u"reasons")

        self.layout_said.addWidget(self.reasons)

        self.explain = QWidget(self.said)
        self.explain.setObjectName(u"explain")
        self.layout_11 = QVBoxLayout(self.explain)
        self.layout_11.setSpacing(4)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = Words(self.explain)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"look", u"strong")

        self.layout_11.addWidget(self.explanation_label)

        self.explanation_help = Prose(self.explain)
        self.explanation_help.setObjectName(u"explanation_help")
        self.explanation_help.setProperty(u"look", u"small")

        self.layout_11.addWidget(self.explanation_help)

        self.explanation = GrowingText(self.explain)
        self.explanation.setObjectName(u"explanation")

        self.layout_11.addWidget(self.explanation)


        self.layout_said.addWidget(self.explain)

        self.spacer_said = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_said.addItem(self.spacer_said)

        self.said_scroll.setWidget(self.said)

        self.layout_8.addWidget(self.said_scroll)

        self.foot = QWidget(self.side)
        self.foot.setObjectName(u"foot")
        self.layout_foot = QVBoxLayout(self.foot)
        self.layout_foot.setSpacing(12)
        self.layout_foot.setObjectName(u"layout_foot")
        self.layout_foot.setContentsMargins(0, 0, 12, 0)
        self.confirm = QWidget(self.foot)
        self.confirm.setObjectName(u"confirm")
        self.layout_12 = QVBoxLayout(self.confirm)
        self.layout_12.setSpacing(4)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.password_label = Words(self.confirm)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"look", u"strong")

        self.layout_12.addWidget(self.password_label)

        self.password = QLineEdit(self.confirm)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_12.addWidget(self.password)

        self.password_problem = Prose(self.confirm)
        self.password_problem.setObjectName(u"password_problem")
        self.password_problem.setText(u"")
        self.password_problem.setProperty(u"look", u"wrong")

        self.layout_12.addWidget(self.password_problem)

        self.confirm_help = Prose(self.confirm)
        self.confirm_help.setObjectName(u"confirm_help")
        self.confirm_help.setProperty(u"look", u"small")

        self.layout_12.addWidget(self.confirm_help)


        self.layout_foot.addWidget(self.confirm)

        self.do_it = QPushButton(self.foot)
        self.do_it.setObjectName(u"do_it")
        self.do_it.setProperty(u"look", u"primary")
        self.do_it.setAutoDefault(False)

        self.layout_foot.addWidget(self.do_it)


        self.layout_8.addWidget(self.foot)


        self.layout_7.addWidget(self.side)

        self.spacer_13 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_7.addItem(self.spacer_13)


        self.right.addWidget(self.side_column)

        self.right.setStretch(0, 4)
        self.right.setStretch(1, 3)

        self.layout_5.addLayout(self.right)

        self.spacer_14 = QSpacerItem(0, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_14)

        self.layout_5.setStretch(0, 5)
        self.layout_5.setStretch(1, 7)

        self.layout_1.addWidget(self.body)

        self.layout_1.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.explanation_label.setBuddy(self.explanation)
        self.password_label.setBuddy(self.password)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ActForm)

        QMetaObject.connectSlotsByName(ActForm)
    # setupUi

    def retranslateUi(self, ActForm: QWidget) -> None:
        self.back.setText(QCoreApplication.translate("ActForm", u"Back", None))
        self.explanation_label.setText(QCoreApplication.translate("ActForm", u"Explanation", None))
        self.explanation_help.setText(QCoreApplication.translate("ActForm", u"Say why you do this all the same. The dossier shows the reason and your explanation.", None))
#if QT_CONFIG(accessibility)
        self.explanation.setAccessibleName(QCoreApplication.translate("ActForm", u"Explanation", None))
#endif // QT_CONFIG(accessibility)
        self.password_label.setText(QCoreApplication.translate("ActForm", u"Your password", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("ActForm", u"Your password", None))
#endif // QT_CONFIG(accessibility)
        self.confirm_help.setText(QCoreApplication.translate("ActForm", u"You sign exactly what is shown here. If anything changes, a new decision is needed.", None))
        self.do_it.setText(QCoreApplication.translate("ActForm", u"Record", None))
        pass
    # retranslateUi

