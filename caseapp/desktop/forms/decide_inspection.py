"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'decide_inspection.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.editor.text import GrowingText
from caseapp.desktop.widget.day_input import DayInput
from caseapp.desktop.widget.period_strip import PeriodStrip
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.reason_list import ReasonList
from caseapp.desktop.widget.scroll import FitArea
from caseapp.desktop.widget.words import Words

class Ui_DecideInspection(object):
    def setupUi(self, DecideInspection: QWidget) -> None:
        if not DecideInspection.objectName():
            DecideInspection.setObjectName(u"DecideInspection")
        DecideInspection.setProperty(u"look", u"ground")
        DecideInspection.resize(1198, 720)
        self.layout_1 = QVBoxLayout(DecideInspection)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(DecideInspection)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"look", u"top")
        self.layout_2 = QHBoxLayout(self.head)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 12, 20, 12)
        self.back = QPushButton(self.head)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)
        self.back.setProperty(u"look", u"link")

        self.layout_2.addWidget(self.back)

        self.title = Words(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"heading")

        self.layout_2.addWidget(self.title)

        self.subtitle = Words(self.head)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setText(u"")
        self.subtitle.setProperty(u"look", u"muted")

        self.layout_2.addWidget(self.subtitle)

        self.spacer_3 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.saved = Words(self.head)
        self.saved.setObjectName(u"saved")
        self.saved.setText(u"")
        self.saved.setProperty(u"look", u"small")

        self.layout_2.addWidget(self.saved)


        self.layout_1.addWidget(self.head)

        self.body = QWidget(DecideInspection)
        self.body.setObjectName(u"body")
        self.layout_4 = QHBoxLayout(self.body)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(20, 16, 12, 16)
        self.request_scroll = FitArea(self.body)
        self.request_scroll.setObjectName(u"request_scroll")
        self.request = QWidget()
        self.request.setObjectName(u"request")
        self.layout_5 = QVBoxLayout(self.request)
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.question_card = QFrame(self.request)
        self.question_card.setObjectName(u"question_card")
        self.question_card.setProperty(u"look", u"card")
        self.layout_6 = QVBoxLayout(self.question_card)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(16, 16, 16, 16)
        self.question = Prose(self.question_card)
        self.question.setObjectName(u"question")
        self.question.setText(u"")

        self.layout_6.addWidget(self.question)

        self.scope = Prose(self.question_card)
        self.scope.setObjectName(u"scope")
        self.scope.setText(u"")

        self.layout_6.addWidget(self.scope)

        self.period = PeriodStrip(self.question_card)
        self.period.setObjectName(u"period")

        self.layout_6.addWidget(self.period)


        self.layout_5.addWidget(self.question_card)

        self.layout_7 = QGridLayout()
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setHorizontalSpacing(12)
        self.layout_7.setVerticalSpacing(12)
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.purpose_card = QFrame(self.request)
        self.purpose_card.setObjectName(u"purpose_card")
        self.purpose_card.setProperty(u"look", u"card")
        self.layout_8 = QVBoxLayout(self.purpose_card)
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(16, 16, 16, 16)
        self.purpose_label = Words(self.purpose_card)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setProperty(u"look", u"strong_muted")

        self.layout_8.addWidget(self.purpose_label)

        self.purpose = Prose(self.purpose_card)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setText(u"")

        self.layout_8.addWidget(self.purpose)

        self.spacer_9 = QSpacerItem(20, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_8.addItem(self.spacer_9)


        self.layout_7.addWidget(self.purpose_card, 0, 0, 1, 1)

        self.necessity_card = QFrame(self.request)
        self.necessity_card.setObjectName(u"necessity_card")
        self.necessity_card.setProperty(u"look", u"card")
        self.layout_10 = QVBoxLayout(self.necessity_card)
        self.layout_10.setSpacing(4)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(16, 16, 16, 16)
        self.necessity_label = Words(self.necessity_card)
        self.necessity_label.setObjectName(u"necessity_label")
        self.necessity_label.setProperty(u"look", u"strong_muted")

        self.layout_10.addWidget(self.necessity_label)

        self.necessity = Prose(self.necessity_card)
        self.necessity.setObjectName(u"necessity")
        self.necessity.setText(u"")

        self.layout_10.addWidget(self.necessity)

        self.spacer_11 = QSpacerItem(20, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_10.addItem(self.spacer_11)


        self.layout_7.addWidget(self.necessity_card, 0, 1, 1, 1)

        self.proportionality_card = QFrame(self.request)
        self.proportionality_card.setObjectName(u"proportionality_card")
        self.proportionality_card.setProperty(u"look", u"card")
        self.layout_12 = QVBoxLayout(self.proportionality_card)
        self.layout_12.setSpacing(4)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(16, 16, 16, 16)
        self.proportionality_label = Words(self.proportionality_card)
        self.proportionality_label.setObjectName(u"proportionality_label")
        self.proportionality_label.setProperty(u"look", u"strong_muted")

        self.layout_12.addWidget(self.proportionality_label)

        self.proportionality = Prose(self.proportionality_card)
        self.proportionality.setObjectName(u"proportionality")
        self.proportionality.setText(u"")

        self.layout_12.addWidget(self.proportionality)

        self.spacer_13 = QSpacerItem(20, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_12.addItem(self.spacer_13)


        self.layout_7.addWidget(self.proportionality_card, 1, 0, 1, 1)

        self.subsidiarity_card = QFrame(self.request)
        self.subsidiarity_card.setObjectName(u"subsidiarity_card")
        self.subsidiarity_card.setProperty(u"look", u"card")
        self.layout_14 = QVBoxLayout(self.subsidiarity_card)
        self.layout_14.setSpacing(4)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(16, 16, 16, 16)
        self.subsidiarity_label = Words(self.subsidiarity_card)
        self.subsidiarity_label.setObjectName(u"subsidiarity_label")
        self.subsidiarity_label.setProperty(u"look", u"strong_muted")

        self.layout_14.addWidget(self.subsidiarity_label)

        self.subsidiarity = Prose(self.subsidiarity_card)
        self.subsidiarity.setObjectName(u"subsidiarity")
        self.subsidiarity.setText(u"")

        self.layout_14.addWidget(self.subsidiarity)

        self.spacer_15 = QSpacerItem(20, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_14.addItem(self.spacer_15)


        self.layout_7.addWidget(self.subsidiarity_card, 1, 1, 1, 1)

        self.layout_7.setColumnStretch(0, 1)
        self.layout_7.setColumnStretch(1, 1)

        self.layout_5.addLayout(self.layout_7)

        self.advice_card = QFrame(self.request)
        self.advice_card.setObjectName(u"advice_card")
        self.advice_card.setProperty(u"look", u"card")
        self.layout_16 = QHBoxLayout(self.advice_card)
        self.layout_16.setSpacing(8)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(16, 16, 16, 16)
        self.advice_chip = QLabel(self.advice_card)
        self.advice_chip.setObjectName(u"advice_chip")
        self.advice_chip.setText(u"")
        self.advice_chip.setProperty(u"chip", u"plain")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.advice_chip.sizePolicy().hasHeightForWidth())
        self.advice_chip.setSizePolicy(sizePolicy)

        self.layout_16.addWidget(self.advice_chip)

        self.advice = Prose(self.advice_card)
        self.advice.setObjectName(u"advice")
        self.advice.setText(u"")

        self.layout_16.addWidget(self.advice)

        self.layout_16.setStretch(1, 1)

        self.layout_5.addWidget(self.advice_card)

        self.text_card = QFrame(self.request)
        self.text_card.setObjectName(u"text_card")
        self.text_card.setProperty(u"look", u"card")
        self.layout_17 = QVBoxLayout(self.text_card)
        self.layout_17.setSpacing(8)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(16, 16, 16, 16)
        self.text_title = Words(self.text_card)
        self.text_title.setObjectName(u"text_title")
        self.text_title.setProperty(u"look", u"heading")

        self.layout_17.addWidget(self.text_title)

        self.provision = Prose(self.text_card)
        self.provision.setObjectName(u"provision")
        self.provision.setText(u"")

        self.layout_17.addWidget(self.provision)

        self.provision_source = QHBoxLayout()
        self.provision_source.setSpacing(8)
        self.provision_source.setObjectName(u"provision_source")
        self.provision_source.setContentsMargins(0, 0, 0, 0)

        self.layout_17.addLayout(self.provision_source)


        self.layout_5.addWidget(self.text_card)

        self.earlier_card = QFrame(self.request)
        self.earlier_card.setObjectName(u"earlier_card")
        self.earlier_card.setProperty(u"look", u"card")
        self.layout_earlier = QVBoxLayout(self.earlier_card)
        self.layout_earlier.setSpacing(8)
        self.layout_earlier.setObjectName(u"layout_earlier")
        self.layout_earlier.setContentsMargins(16, 16, 16, 16)
        self.earlier_title = Words(self.earlier_card)
        self.earlier_title.setObjectName(u"earlier_title")
        self.earlier_title.setProperty(u"look", u"heading")

        self.layout_earlier.addWidget(self.earlier_title)

        self.earlier = Prose(self.earlier_card)
        self.earlier.setObjectName(u"earlier")
        self.earlier.setText(u"")
        self.earlier.setProperty(u"look", u"muted")

        self.layout_earlier.addWidget(self.earlier)

        self.earlier_list = QVBoxLayout()
        self.earlier_list.setSpacing(8)
        self.earlier_list.setObjectName(u"earlier_list")
        self.earlier_list.setContentsMargins(0, 0, 0, 0)

        self.layout_earlier.addLayout(self.earlier_list)


        self.layout_5.addWidget(self.earlier_card)

        self.spacer_19 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.spacer_19)

        self.request_scroll.setWidget(self.request)

        self.layout_4.addWidget(self.request_scroll)

        self.decision_scroll = FitArea(self.body)
        self.decision_scroll.setObjectName(u"decision_scroll")
        self.decision_scroll.setMinimumSize(QSize(290, 0))
        self.decision_scroll.setMaximumSize(QSize(440, 16777215))
        self.decision_inside = QWidget()
        self.decision_inside.setObjectName(u"decision_inside")
        self.layout_20 = QVBoxLayout(self.decision_inside)
        self.layout_20.setSpacing(0)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.decision_card = QFrame(self.decision_inside)
        self.decision_card.setObjectName(u"decision_card")
        self.decision_card.setProperty(u"look", u"card")
        self.decision_card.setMaximumSize(QSize(440, 16777215))
        self.layout_21 = QVBoxLayout(self.decision_card)
        self.layout_21.setSpacing(8)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(16, 16, 16, 16)
        self.decision_title = Words(self.decision_card)
        self.decision_title.setObjectName(u"decision_title")
        self.decision_title.setProperty(u"look", u"heading")

        self.layout_21.addWidget(self.decision_title)

        self.layout_22 = QHBoxLayout()
        self.layout_22.setSpacing(8)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.approve = QPushButton(self.decision_card)
        self.approve.setObjectName(u"approve")
        self.approve.setAutoDefault(False)
        self.approve.setCheckable(True)
        self.approve.setAutoExclusive(True)
        self.approve.setProperty(u"look", u"segment")

        self.layout_22.addWidget(self.approve)

        self.refuse = QPushButton(self.decision_card)
        self.refuse.setObjectName(u"refuse")
        self.refuse.setAutoDefault(False)
        self.refuse.setCheckable(True)
        self.refuse.setAutoExclusive(True)
        self.refuse.setProperty(u"look", u"segment")

        self.layout_22.addWidget(self.refuse)

        self.layout_22.setStretch(0, 1)
        self.layout_22.setStretch(1, 1)

        self.layout_21.addLayout(self.layout_22)

        self.outcome_problem = ReasonList(self.decision_card)
        self.outcome_problem.setObjectName(u"outcome_problem")

        self.layout_21.addWidget(self.outcome_problem)

        self.approval = QWidget(self.decision_card)
        self.approval.setObjectName(u"approval")
        self.layout_23 = QVBoxLayout(self.approval)
        self.layout_23.setSpacing(4)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.conditions_label = Words(self.approval)
        self.conditions_label.setObjectName(u"conditions_label")
        self.conditions_label.setProperty(u"look", u"strong")

        self.layout_23.addWidget(self.conditions_label)

        self.conditions = GrowingText(self.approval)
        self.conditions.setObjectName(u"conditions")

        self.layout_23.addWidget(self.conditions)

        self.valid_until_label = Words(self.approval)
        self.valid_until_label.setObjectName(u"valid_until_label")
        self.valid_until_label.setProperty(u"look", u"strong")

        self.layout_23.addWidget(self.valid_until_label)

        self.valid_until = DayInput(self.approval)
        self.valid_until.setObjectName(u"valid_until")

        self.layout_23.addWidget(self.valid_until)

        self.valid_until_problem = ReasonList(self.approval)
        self.valid_until_problem.setObjectName(u"valid_until_problem")

        self.layout_23.addWidget(self.valid_until_problem)


        self.layout_21.addWidget(self.approval)

        self.motivation_label = Words(self.decision_card)
        self.motivation_label.setObjectName(u"motivation_label")
        self.motivation_label.setProperty(u"look", u"strong")

        self.layout_21.addWidget(self.motivation_label)

        self.motivation = GrowingText(self.decision_card)
        self.motivation.setObjectName(u"motivation")

        self.layout_21.addWidget(self.motivation)

        self.motivation_problem = ReasonList(self.decision_card)
        self.motivation_problem.setObjectName(u"motivation_problem")

        self.layout_21.addWidget(self.motivation_problem)

        self.reasons = ReasonList(self.decision_card)
        self.reasons.setObjectName(u"reasons")

        self.layout_21.addWidget(self.reasons)

        self.explain = QWidget(self.decision_card)
        self.explain.setObjectName(u"explain")
        self.layout_24 = QVBoxLayout(self.explain)
        self.layout_24.setSpacing(4)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = Words(self.explain)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"look", u"strong")

        self.layout_24.addWidget(self.explanation_label)

        self.explanation = GrowingText(self.explain)
        self.explanation.setObjectName(u"explanation")

        self.layout_24.addWidget(self.explanation)


        self.layout_21.addWidget(self.explain)

        self.password_label = Words(self.decision_card)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"look", u"strong")

        self.layout_21.addWidget(self.password_label)

        self.password = QLineEdit(self.decision_card)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_21.addWidget(self.password)

        self.password_problem = Prose(self.decision_card)
        self.password_problem.setObjectName(u"password_problem")
        self.password_problem.setText(u"")
        self.password_problem.setProperty(u"look", u"wrong")

        self.layout_21.addWidget(self.password_problem)

        self.sign_help = Prose(self.decision_card)
        self.sign_help.setObjectName(u"sign_help")
        self.sign_help.setProperty(u"look", u"small")

        self.layout_21.addWidget(self.sign_help)

        self.sign = QPushButton(self.decision_card)
        self.sign.setObjectName(u"sign")
        self.sign.setProperty(u"look", u"primary")
        self.sign.setAutoDefault(False)

        self.layout_21.addWidget(self.sign)


        self.layout_20.addWidget(self.decision_card)

        self.spacer_25 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_20.addItem(self.spacer_25)

        self.decision_scroll.setWidget(self.decision_inside)

        self.layout_4.addWidget(self.decision_scroll)

        self.layout_4.setStretch(0, 1)

        self.layout_1.addWidget(self.body)

        self.layout_1.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.conditions_label.setBuddy(self.conditions)
        self.motivation_label.setBuddy(self.motivation)
        self.explanation_label.setBuddy(self.explanation)
        self.password_label.setBuddy(self.password)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.approve, self.refuse)
        QWidget.setTabOrder(self.refuse, self.conditions)
        QWidget.setTabOrder(self.conditions, self.valid_until)
        QWidget.setTabOrder(self.valid_until, self.motivation)
        QWidget.setTabOrder(self.motivation, self.explanation)
        QWidget.setTabOrder(self.explanation, self.password)
        QWidget.setTabOrder(self.password, self.sign)
        QWidget.setTabOrder(self.sign, self.back)

        self.retranslateUi(DecideInspection)

        QMetaObject.connectSlotsByName(DecideInspection)
    # setupUi

    def retranslateUi(self, DecideInspection: QWidget) -> None:
        self.back.setText(QCoreApplication.translate("DecideInspection", u"Back", None))
        self.title.setText(QCoreApplication.translate("DecideInspection", u"Decision requested", None))
        self.purpose_label.setText(QCoreApplication.translate("DecideInspection", u"Purpose", None))
        self.necessity_label.setText(QCoreApplication.translate("DecideInspection", u"Necessary?", None))
        self.proportionality_label.setText(QCoreApplication.translate("DecideInspection", u"Proportionate?", None))
        self.subsidiarity_label.setText(QCoreApplication.translate("DecideInspection", u"Is there a less intrusive way?", None))
        self.text_title.setText(QCoreApplication.translate("DecideInspection", u"What the protocol says", None))
        self.earlier_title.setText(QCoreApplication.translate("DecideInspection", u"Earlier decisions in similar cases", None))
        self.decision_title.setText(QCoreApplication.translate("DecideInspection", u"Your decision", None))
        self.approve.setText(QCoreApplication.translate("DecideInspection", u"Approve", None))
        self.refuse.setText(QCoreApplication.translate("DecideInspection", u"Refuse", None))
        self.conditions_label.setText(QCoreApplication.translate("DecideInspection", u"Conditions", None))
#if QT_CONFIG(accessibility)
        self.conditions.setAccessibleName(QCoreApplication.translate("DecideInspection", u"Conditions", None))
#endif // QT_CONFIG(accessibility)
        self.valid_until_label.setText(QCoreApplication.translate("DecideInspection", u"Valid until (last day)", None))
        self.motivation_label.setText(QCoreApplication.translate("DecideInspection", u"Why do you decide this?", None))
#if QT_CONFIG(accessibility)
        self.motivation.setAccessibleName(QCoreApplication.translate("DecideInspection", u"Why do you decide this?", None))
#endif // QT_CONFIG(accessibility)
        self.explanation_label.setText(QCoreApplication.translate("DecideInspection", u"Explanation", None))
#if QT_CONFIG(accessibility)
        self.explanation.setAccessibleName(QCoreApplication.translate("DecideInspection", u"Explanation", None))
#endif // QT_CONFIG(accessibility)
        self.password_label.setText(QCoreApplication.translate("DecideInspection", u"Your password", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("DecideInspection", u"Your password", None))
#endif // QT_CONFIG(accessibility)
        self.sign_help.setText(QCoreApplication.translate("DecideInspection", u"You sign exactly this request. If anything changes, a new decision is needed.", None))
        self.sign.setText(QCoreApplication.translate("DecideInspection", u"Sign and decide", None))
        pass
    # retranslateUi

