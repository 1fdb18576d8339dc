"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_organisation.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QAbstractScrollArea, QCheckBox, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from caseapp.desktop.editor.pick import Picker
from caseapp.desktop.editor.text import GrowingText
from caseapp.desktop.screen.server_fields import ServerFields
from caseapp.desktop.widget.banner import Banner
from caseapp.desktop.widget.day_input import DayInput
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.radio import Radio
from caseapp.desktop.widget.school_kinds import SchoolKinds
from caseapp.desktop.widget.scroll import FitArea
from caseapp.desktop.widget.words import Words

class Ui_NewOrganisation(object):
    def setupUi(self, NewOrganisation: QWidget) -> None:
        if not NewOrganisation.objectName():
            NewOrganisation.setObjectName(u"NewOrganisation")
        NewOrganisation.setProperty(u"look", u"ground")
        NewOrganisation.resize(1000, 700)
        self.layout_1 = QHBoxLayout(NewOrganisation)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 20, 0, 20)
        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.brand = QLabel(NewOrganisation)
        self.brand.setObjectName(u"brand")
        self.brand.setText(u"Caseapp")
        self.brand.setProperty(u"look", u"brand")

        self.layout_4.addWidget(self.brand)

        self.spacer_5 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.step = Words(NewOrganisation)
        self.step.setObjectName(u"step")
        self.step.setText(u"")
        self.step.setProperty(u"look", u"muted")

        self.layout_4.addWidget(self.step)


        self.layout_3.addLayout(self.layout_4)

        self.banner = Banner(NewOrganisation)
        self.banner.setObjectName(u"banner")

        self.layout_3.addWidget(self.banner)

        self.card = QFrame(NewOrganisation)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"look", u"card")
        self.card.setMinimumSize(QSize(640, 0))
        self.card.setMaximumSize(QSize(640, 16777215))
        self.layout_6 = QVBoxLayout(self.card)
        self.layout_6.setSpacing(16)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(28, 28, 28, 28)
        self.scroll = FitArea(self.card)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.pages = QStackedWidget()
        self.pages.setObjectName(u"pages")
        self.page_organisation = QWidget()
        self.page_organisation.setObjectName(u"page_organisation")
        self.layout_7 = QVBoxLayout(self.page_organisation)
        self.layout_7.setSpacing(16)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.organisation_title = Words(self.page_organisation)
        self.organisation_title.setObjectName(u"organisation_title")
        self.organisation_title.setProperty(u"look", u"title")

        self.layout_7.addWidget(self.organisation_title)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.organisation_label = Words(self.page_organisation)
        self.organisation_label.setObjectName(u"organisation_label")
        self.organisation_label.setProperty(u"look", u"strong")

        self.layout_8.addWidget(self.organisation_label)

        self.organisation = QLineEdit(self.page_organisation)
        self.organisation.setObjectName(u"organisation")

        self.layout_8.addWidget(self.organisation)

        self.organisation_problem = Prose(self.page_organisation)
        self.organisation_problem.setObjectName(u"organisation_problem")
        self.organisation_problem.setText(u"")
        self.organisation_problem.setProperty(u"look", u"wrong")

        self.layout_8.addWidget(self.organisation_problem)


        self.layout_7.addLayout(self.layout_8)

        self.sectors_label = Words(self.page_organisation)
        self.sectors_label.setObjectName(u"sectors_label")
        self.sectors_label.setProperty(u"look", u"strong")

        self.layout_7.addWidget(self.sectors_label)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(20)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.po = QCheckBox(self.page_organisation)
        self.po.setObjectName(u"po")

        self.layout_9.addWidget(self.po)

        self.vo = QCheckBox(self.page_organisation)
        self.vo.setObjectName(u"vo")

        self.layout_9.addWidget(self.vo)

        self.mbo = QCheckBox(self.page_organisation)
        self.mbo.setObjectName(u"mbo")

        self.layout_9.addWidget(self.mbo)

        self.spacer_10 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_10)


        self.layout_7.addLayout(self.layout_9)

        self.sectors_problem = Prose(self.page_organisation)
        self.sectors_problem.setObjectName(u"sectors_problem")
        self.sectors_problem.setText(u"")
        self.sectors_problem.setProperty(u"look", u"wrong")

        self.layout_7.addWidget(self.sectors_problem)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(4)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.schools_label = Words(self.page_organisation)
        self.schools_label.setObjectName(u"schools_label")
        self.schools_label.setProperty(u"look", u"strong")

        self.layout_11.addWidget(self.schools_label)

        self.schools = GrowingText(self.page_organisation)
        self.schools.setObjectName(u"schools")

        self.layout_11.addWidget(self.schools)

        self.schools_help = Prose(self.page_organisation)
        self.schools_help.setObjectName(u"schools_help")
        self.schools_help.setProperty(u"look", u"small")

        self.layout_11.addWidget(self.schools_help)

        self.kinds = SchoolKinds(self.page_organisation)
        self.kinds.setObjectName(u"kinds")

        self.layout_11.addWidget(self.kinds)

        self.kinds_problem = Prose(self.page_organisation)
        self.kinds_problem.setObjectName(u"kinds_problem")
        self.kinds_problem.setText(u"")
        self.kinds_problem.setProperty(u"look", u"wrong")

        self.layout_11.addWidget(self.kinds_problem)

        self.schools_problem = Prose(self.page_organisation)
        self.schools_problem.setObjectName(u"schools_problem")
        self.schools_problem.setText(u"")
        self.schools_problem.setProperty(u"look", u"wrong")

        self.layout_11.addWidget(self.schools_problem)


        self.layout_7.addLayout(self.layout_11)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(4)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.region_label = Words(self.page_organisation)
        self.region_label.setObjectName(u"region_label")
        self.region_label.setProperty(u"look", u"strong")

        self.layout_12.addWidget(self.region_label)

        self.region = QComboBox(self.page_organisation)
        self.region.setObjectName(u"region")
        self.region.setMaximumSize(QSize(260, 16777215))

        self.layout_12.addWidget(self.region)

        self.region_problem = Prose(self.page_organisation)
        self.region_problem.setObjectName(u"region_problem")
        self.region_problem.setText(u"")
        self.region_problem.setProperty(u"look", u"wrong")

        self.layout_12.addWidget(self.region_problem)


        self.layout_7.addLayout(self.layout_12)

        self.spacer_13 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_7.addItem(self.spacer_13)

        self.pages.addWidget(self.page_organisation)
        self.page_text = QWidget()
        self.page_text.setObjectName(u"page_text")
        self.layout_14 = QVBoxLayout(self.page_text)
        self.layout_14.setSpacing(16)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.text_title = Words(self.page_text)
        self.text_title.setObjectName(u"text_title")
        self.text_title.setProperty(u"look", u"title")

        self.layout_14.addWidget(self.text_title)

        self.text_about = Prose(self.page_text)
        self.text_about.setObjectName(u"text_about")
        self.text_about.setProperty(u"look", u"muted")

        self.layout_14.addWidget(self.text_about)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(4)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.protocol_label = Words(self.page_text)
        self.protocol_label.setObjectName(u"protocol_label")
        self.protocol_label.setProperty(u"look", u"strong")

        self.layout_15.addWidget(self.protocol_label)

        self.protocol = Picker(self.page_text)
        self.protocol.setObjectName(u"protocol")

        self.layout_15.addWidget(self.protocol)

        self.protocol_problem = Prose(self.page_text)
        self.protocol_problem.setObjectName(u"protocol_problem")
        self.protocol_problem.setText(u"")
        self.protocol_problem.setProperty(u"look", u"wrong")

        self.layout_15.addWidget(self.protocol_problem)


        self.layout_14.addLayout(self.layout_15)

        self.standing_note = QFrame(self.page_text)
        self.standing_note.setObjectName(u"standing_note")
        self.standing_note.setProperty(u"look", u"note_accent")
        self.layout_16 = QVBoxLayout(self.standing_note)
        self.layout_16.setSpacing(8)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(12, 12, 12, 12)
        self.standing = Prose(self.standing_note)
        self.standing.setObjectName(u"standing")
        self.standing.setText(u"")

        self.layout_16.addWidget(self.standing)


        self.layout_14.addWidget(self.standing_note)

        self.dates = QWidget(self.page_text)
        self.dates.setObjectName(u"dates")
        self.layout_17 = QVBoxLayout(self.dates)
        self.layout_17.setSpacing(8)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.dates_about = Prose(self.dates)
        self.dates_about.setObjectName(u"dates_about")
        self.dates_about.setProperty(u"look", u"muted")

        self.layout_17.addWidget(self.dates_about)

        self.consented_label = Words(self.dates)
        self.consented_label.setObjectName(u"consented_label")
        self.consented_label.setProperty(u"look", u"strong")

        self.layout_17.addWidget(self.consented_label)

        self.consented = DayInput(self.dates)
        self.consented.setObjectName(u"consented")

        self.layout_17.addWidget(self.consented)

        self.adopted_label = Words(self.dates)
        self.adopted_label.setObjectName(u"adopted_label")
        self.adopted_label.setProperty(u"look", u"strong")

        self.layout_17.addWidget(self.adopted_label)

        self.adopted = DayInput(self.dates)
        self.adopted.setObjectName(u"adopted")

        self.layout_17.addWidget(self.adopted)

        self.dates_problem = Prose(self.dates)
        self.dates_problem.setObjectName(u"dates_problem")
        self.dates_problem.setText(u"")
        self.dates_problem.setProperty(u"look", u"wrong")

        self.layout_17.addWidget(self.dates_problem)


        self.layout_14.addWidget(self.dates)

        self.spacer_18 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_14.addItem(self.spacer_18)

        self.pages.addWidget(self.page_text)
        self.page_place = QWidget()
        self.page_place.setObjectName(u"page_place")
        self.layout_place = QVBoxLayout(self.page_place)
        self.layout_place.setSpacing(16)
        self.layout_place.setObjectName(u"layout_place")
        self.layout_place.setContentsMargins(0, 0, 0, 0)
        self.place_title = Words(self.page_place)
        self.place_title.setObjectName(u"place_title")
        self.place_title.setProperty(u"look", u"title")

        self.layout_place.addWidget(self.place_title)

        self.place_about = Prose(self.page_place)
        self.place_about.setObjectName(u"place_about")
        self.place_about.setProperty(u"look", u"muted")

        self.layout_place.addWidget(self.place_about)

        self.layout_here = QVBoxLayout()
        self.layout_here.setSpacing(4)
        self.layout_here.setObjectName(u"layout_here")
        self.layout_here.setContentsMargins(0, 0, 0, 0)
        self.on_computer = Radio(self.page_place)
        self.on_computer.setObjectName(u"on_computer")
        self.on_computer.setChecked(True)

        self.layout_here.addWidget(self.on_computer)

        self.on_computer_help = Prose(self.page_place)
        self.on_computer_help.setObjectName(u"on_computer_help")
        self.on_computer_help.setIndent(29)
        self.on_computer_help.setProperty(u"look", u"small")

        self.layout_here.addWidget(self.on_computer_help)


        self.layout_place.addLayout(self.layout_here)

        self.layout_there = QVBoxLayout()
        self.layout_there.setSpacing(4)
        self.layout_there.setObjectName(u"layout_there")
        self.layout_there.setContentsMargins(0, 0, 0, 0)
        self.on_server = Radio(self.page_place)
        self.on_server.setObjectName(u"on_server")

        self.layout_there.addWidget(self.on_server)

        self.on_server_help = Prose(self.page_place)
        self.on_server_help.setObjectName(u"on_server_help")
        self.on_server_help.setIndent(29)
        self.on_server_help.setProperty(u"look", u"small")

        self.layout_there.addWidget(self.on_server_help)


        self.layout_place.addLayout(self.layout_there)

        self.server = ServerFields(self.page_place)
        self.server.setObjectName(u"server")

        self.layout_place.addWidget(self.server)

        self.spacer_place = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_place.addItem(self.spacer_place)

        self.pages.addWidget(self.page_place)
        self.page_founder = QWidget()
        self.page_founder.setObjectName(u"page_founder")
        self.layout_19 = QVBoxLayout(self.page_founder)
        self.layout_19.setSpacing(16)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.founder_title = Words(self.page_founder)
        self.founder_title.setObjectName(u"founder_title")
        self.founder_title.setProperty(u"look", u"title")

        self.layout_19.addWidget(self.founder_title)

        self.founder_about = Prose(self.page_founder)
        self.founder_about.setObjectName(u"founder_about")
        self.founder_about.setProperty(u"look", u"muted")

        self.layout_19.addWidget(self.founder_about)

        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(4)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.founder_label = Words(self.page_founder)
        self.founder_label.setObjectName(u"founder_label")
        self.founder_label.setProperty(u"look", u"strong")

        self.layout_20.addWidget(self.founder_label)

        self.founder = QLineEdit(self.page_founder)
        self.founder.setObjectName(u"founder")

        self.layout_20.addWidget(self.founder)

        self.founder_problem = Prose(self.page_founder)
        self.founder_problem.setObjectName(u"founder_problem")
        self.founder_problem.setText(u"")
        self.founder_problem.setProperty(u"look", u"wrong")

        self.layout_20.addWidget(self.founder_problem)


        self.layout_19.addLayout(self.layout_20)

        self.roles_label = Words(self.page_founder)
        self.roles_label.setObjectName(u"roles_label")
        self.roles_label.setProperty(u"look", u"strong")

        self.layout_19.addWidget(self.roles_label)

        self.layout_21 = QGridLayout()
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setHorizontalSpacing(8)
        self.layout_21.setVerticalSpacing(4)
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.director = QCheckBox(self.page_founder)
        self.director.setObjectName(u"director")

        self.layout_21.addWidget(self.director, 0, 0, 1, 2)

        self.hrm_manager = QCheckBox(self.page_founder)
        self.hrm_manager.setObjectName(u"hrm_manager")

        self.layout_21.addWidget(self.hrm_manager, 1, 0, 1, 2)

        self.board_member = QCheckBox(self.page_founder)
        self.board_member.setObjectName(u"board_member")

        self.layout_21.addWidget(self.board_member, 2, 0, 1, 2)

        self.privacy_officer = QCheckBox(self.page_founder)
        self.privacy_officer.setObjectName(u"privacy_officer")

        self.layout_21.addWidget(self.privacy_officer, 3, 0, 1, 2)

        self.layout_21.setColumnStretch(0, 1)
        self.layout_21.setColumnStretch(1, 2)

        self.layout_19.addLayout(self.layout_21)

        self.director_of = QWidget(self.page_founder)
        self.director_of.setObjectName(u"director_of")
        self.layout_22 = QVBoxLayout(self.director_of)
        self.layout_22.setSpacing(4)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.director_school_label = Words(self.director_of)
        self.director_school_label.setObjectName(u"director_school_label")
        self.director_school_label.setProperty(u"look", u"strong")

        self.layout_22.addWidget(self.director_school_label)

        self.director_school = QComboBox(self.director_of)
        self.director_school.setObjectName(u"director_school")

        self.layout_22.addWidget(self.director_school)


        self.layout_19.addWidget(self.director_of)

        self.layout_23 = QVBoxLayout()
        self.layout_23.setSpacing(4)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.password_label = Words(self.page_founder)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"look", u"strong")

        self.layout_23.addWidget(self.password_label)

        self.password = QLineEdit(self.page_founder)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_23.addWidget(self.password)

        self.password_help = Prose(self.page_founder)
        self.password_help.setObjectName(u"password_help")
        self.password_help.setProperty(u"look", u"small")

        self.layout_23.addWidget(self.password_help)

        self.password_problem = Prose(self.page_founder)
        self.password_problem.setObjectName(u"password_problem")
        self.password_problem.setText(u"")
        self.password_problem.setProperty(u"look", u"wrong")

        self.layout_23.addWidget(self.password_problem)


        self.layout_19.addLayout(self.layout_23)

        self.layout_24 = QVBoxLayout()
        self.layout_24.setSpacing(4)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.repeat_label = Words(self.page_founder)
        self.repeat_label.setObjectName(u"repeat_label")
        self.repeat_label.setProperty(u"look", u"strong")

        self.layout_24.addWidget(self.repeat_label)

        self.repeat = QLineEdit(self.page_founder)
        self.repeat.setObjectName(u"repeat")
        self.repeat.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_24.addWidget(self.repeat)

        self.repeat_problem = Prose(self.page_founder)
        self.repeat_problem.setObjectName(u"repeat_problem")
        self.repeat_problem.setText(u"")
        self.repeat_problem.setProperty(u"look", u"wrong")

        self.layout_24.addWidget(self.repeat_problem)


        self.layout_19.addLayout(self.layout_24)

        self.spacer_25 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_19.addItem(self.spacer_25)

        self.pages.addWidget(self.page_founder)
        self.page_recovery = QWidget()
        self.page_recovery.setObjectName(u"page_recovery")
        self.layout_26 = QVBoxLayout(self.page_recovery)
        self.layout_26.setSpacing(16)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.recovery_title = Words(self.page_recovery)
        self.recovery_title.setObjectName(u"recovery_title")
        self.recovery_title.setProperty(u"look", u"title")

        self.layout_26.addWidget(self.recovery_title)

        self.recovery_about = Prose(self.page_recovery)
        self.recovery_about.setObjectName(u"recovery_about")
        self.recovery_about.setProperty(u"look", u"")

        self.layout_26.addWidget(self.recovery_about)

        self.words_card = QFrame(self.page_recovery)
        self.words_card.setObjectName(u"words_card")
        self.words_card.setProperty(u"look", u"card")
        self.words_place = QVBoxLayout(self.words_card)
        self.words_place.setSpacing(8)
        self.words_place.setObjectName(u"words_place")
        self.words_place.setContentsMargins(16, 16, 16, 16)

        self.layout_26.addWidget(self.words_card)

        self.layout_28 = QHBoxLayout()
        self.layout_28.setSpacing(8)
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(0, 0, 0, 0)
        self.save_sheet = QPushButton(self.page_recovery)
        self.save_sheet.setObjectName(u"save_sheet")
        self.save_sheet.setAutoDefault(False)

        self.layout_28.addWidget(self.save_sheet)

        self.print_sheet = QPushButton(self.page_recovery)
        self.print_sheet.setObjectName(u"print_sheet")
        self.print_sheet.setAutoDefault(False)

        self.layout_28.addWidget(self.print_sheet)

        self.spacer_29 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_28.addItem(self.spacer_29)


        self.layout_26.addLayout(self.layout_28)

        self.kept = QCheckBox(self.page_recovery)
        self.kept.setObjectName(u"kept")

        self.layout_26.addWidget(self.kept)

        self.kept_problem = Prose(self.page_recovery)
        self.kept_problem.setObjectName(u"kept_problem")
        self.kept_problem.setText(u"")
        self.kept_problem.setProperty(u"look", u"wrong")

        self.layout_26.addWidget(self.kept_problem)

        self.spacer_30 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_26.addItem(self.spacer_30)

        self.pages.addWidget(self.page_recovery)
        self.scroll.setWidget(self.pages)

        self.layout_6.addWidget(self.scroll)

        self.line = QFrame(self.card)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"look", u"line")

        self.layout_6.addWidget(self.line)

        self.layout_31 = QHBoxLayout()
        self.layout_31.setSpacing(8)
        self.layout_31.setObjectName(u"layout_31")
        self.layout_31.setContentsMargins(0, 0, 0, 0)
        self.back = QPushButton(self.card)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.layout_31.addWidget(self.back)

        self.spacer_32 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_31.addItem(self.spacer_32)

        self.next = QPushButton(self.card)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"look", u"primary")

        self.layout_31.addWidget(self.next)


        self.layout_6.addLayout(self.layout_31)


        self.layout_3.addWidget(self.card)

        self.spacer_33 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_33)


        self.layout_1.addLayout(self.layout_3)

        self.spacer_34 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_34)

#if QT_CONFIG(shortcut)
        self.organisation_label.setBuddy(self.organisation)
        self.schools_label.setBuddy(self.schools)
        self.region_label.setBuddy(self.region)
        self.protocol_label.setBuddy(self.protocol)
        self.founder_label.setBuddy(self.founder)
        self.director_school_label.setBuddy(self.director_school)
        self.password_label.setBuddy(self.password)
        self.repeat_label.setBuddy(self.repeat)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.organisation, self.po)
        QWidget.setTabOrder(self.po, self.vo)
        QWidget.setTabOrder(self.vo, self.mbo)
        QWidget.setTabOrder(self.mbo, self.schools)
        QWidget.setTabOrder(self.schools, self.region)
        QWidget.setTabOrder(self.region, self.protocol)
        QWidget.setTabOrder(self.protocol, self.on_computer)
        QWidget.setTabOrder(self.on_computer, self.on_server)
        QWidget.setTabOrder(self.on_server, self.server)
        QWidget.setTabOrder(self.server, self.founder)
        QWidget.setTabOrder(self.founder, self.director)
        QWidget.setTabOrder(self.director, self.hrm_manager)
        QWidget.setTabOrder(self.hrm_manager, self.board_member)
        QWidget.setTabOrder(self.board_member, self.privacy_officer)
        QWidget.setTabOrder(self.privacy_officer, self.director_school)
        QWidget.setTabOrder(self.director_school, self.password)
        QWidget.setTabOrder(self.password, self.repeat)
        QWidget.setTabOrder(self.repeat, self.save_sheet)
        QWidget.setTabOrder(self.save_sheet, self.print_sheet)
        QWidget.setTabOrder(self.print_sheet, self.kept)
        QWidget.setTabOrder(self.kept, self.next)
        QWidget.setTabOrder(self.next, self.back)

        self.retranslateUi(NewOrganisation)

        self.pages.setCurrentIndex(0)
        self.next.setDefault(True)


        QMetaObject.connectSlotsByName(NewOrganisation)
    # setupUi

    def retranslateUi(self, NewOrganisation: QWidget) -> None:
        self.organisation_title.setText(QCoreApplication.translate("NewOrganisation", u"The organisation", None))
        self.organisation_label.setText(QCoreApplication.translate("NewOrganisation", u"What is the organisation called?", None))
#if QT_CONFIG(accessibility)
        self.organisation.setAccessibleName(QCoreApplication.translate("NewOrganisation", u"Name of the organisation", None))
#endif // QT_CONFIG(accessibility)
        self.sectors_label.setText(QCoreApplication.translate("NewOrganisation", u"Which education does it provide?", None))
        self.po.setText(QCoreApplication.translate("NewOrganisation", u"Primary (PO)", None))
#if QT_CONFIG(accessibility)
        self.po.setAccessibleName(QCoreApplication.translate("NewOrganisation", u"Primary (PO)", None))
#endif // QT_CONFIG(accessibility)
        self.vo.setText(QCoreApplication.translate("NewOrganisation", u"Secondary (VO)", None))
#if QT_CONFIG(accessibility)
        self.vo.setAccessibleName(QCoreApplication.translate("NewOrganisation", u"Secondary (VO)", None))
#endif // QT_CONFIG(accessibility)
        self.mbo.setText(QCoreApplication.translate("NewOrganisation", u"Vocational (MBO)", None))
#if QT_CONFIG(accessibility)
        self.mbo.setAccessibleName(QCoreApplication.translate("NewOrganisation", u"Vocational (MBO)", None))
#endif // QT_CONFIG(accessibility)
        self.schools_label.setText(QCoreApplication.translate("NewOrganisation", u"Which schools?", None))
#if QT_CONFIG(accessibility)
        self.schools.setAccessibleName(QCoreApplication.translate("NewOrganisation", u"The schools, one per line", None))
#endif // QT_CONFIG(accessibility)
        self.schools_help.setText(QCoreApplication.translate("NewOrganisation", u"One school per line. You can add schools later.", None))
        self.region_label.setText(QCoreApplication.translate("NewOrganisation", u"Which school holiday region?", None))
#if QT_CONFIG(accessibility)
        self.region.setAccessibleName(QCoreApplication.translate("NewOrganisation", u"Holiday region", None))
#endif // QT_CONFIG(accessibility)
        self.text_title.setText(QCoreApplication.translate("NewOrganisation", u"The protocol", None))
        self.text_about.setText(QCoreApplication.translate("NewOrganisation", u"The protocol says what the rules are, and who decides what. The program follows it.", None))
        self.protocol_label.setText(QCoreApplication.translate("NewOrganisation", u"Which protocol applies in your organisation?", None))
#if QT_CONFIG(accessibility)
        self.protocol.setAccessibleName(QCoreApplication.translate("NewOrganisation", u"The protocol", None))
#endif // QT_CONFIG(accessibility)
        self.dates_about.setText(QCoreApplication.translate("NewOrganisation", u"The text leaves these dates open. Fill them in when you know them; until then no measure can be based on it.", None))
        self.consented_label.setText(QCoreApplication.translate("NewOrganisation", u"The participation council consented on", None))
        self.adopted_label.setText(QCoreApplication.translate("NewOrganisation", u"The board adopted it on", None))
        self.place_title.setText(QCoreApplication.translate("NewOrganisation", u"Where everything is kept", None))
        self.place_about.setText(QCoreApplication.translate("NewOrganisation", u"What is kept is sealed: whoever manages the computer or the server cannot read it.", None))
        self.on_computer.setText(QCoreApplication.translate("NewOrganisation", u"On this computer", None))
        self.on_computer_help.setText(QCoreApplication.translate("NewOrganisation", u"For one person or one office. Choose the server if people at several schools work in it at the same time.", None))
        self.on_server.setText(QCoreApplication.translate("NewOrganisation", u"On a server that we share (PostgreSQL)", None))
        self.on_server_help.setText(QCoreApplication.translate("NewOrganisation", u"For a board with several schools that work at the same time. Your IT department makes an empty database for it.", None))
        self.founder_title.setText(QCoreApplication.translate("NewOrganisation", u"You", None))
        self.founder_about.setText(QCoreApplication.translate("NewOrganisation", u"You become the first administrator: you can add members and schools. Choose your other roles.", None))
        self.founder_label.setText(QCoreApplication.translate("NewOrganisation", u"Your name", None))
#if QT_CONFIG(accessibility)
        self.founder.setAccessibleName(QCoreApplication.translate("NewOrganisation", u"Your name", None))
#endif // QT_CONFIG(accessibility)
        self.roles_label.setText(QCoreApplication.translate("NewOrganisation", u"What is your role in the organisation?", None))
        self.director.setText(QCoreApplication.translate("NewOrganisation", u"School director", None))
#if QT_CONFIG(accessibility)
        self.director.setAccessibleName(QCoreApplication.translate("NewOrganisation", u"School director", None))
#endif // QT_CONFIG(accessibility)
        self.hrm_manager.setText(QCoreApplication.translate("NewOrganisation", u"HRM manager", None))
#if QT_CONFIG(accessibility)
        self.hrm_manager.setAccessibleName(QCoreApplication.translate("NewOrganisation", u"HRM manager", None))
#endif // QT_CONFIG(accessibility)
        self.board_member.setText(QCoreApplication.translate("NewOrganisation", u"Member of the board", None))
#if QT_CONFIG(accessibility)
        self.board_member.setAccessibleName(QCoreApplication.translate("NewOrganisation", u"Member of the board", None))
#endif // QT_CONFIG(accessibility)
        self.privacy_officer.setText(QCoreApplication.translate("NewOrganisation", u"Data protection officer", None))
#if QT_CONFIG(accessibility)
        self.privacy_officer.setAccessibleName(QCoreApplication.translate("NewOrganisation", u"Data protection officer", None))
#endif // QT_CONFIG(accessibility)
        self.director_school_label.setText(QCoreApplication.translate("NewOrganisation", u"Director of which school?", None))
#if QT_CONFIG(accessibility)
        self.director_school.setAccessibleName(QCoreApplication.translate("NewOrganisation", u"School of which you are director", None))
#endif // QT_CONFIG(accessibility)
        self.password_label.setText(QCoreApplication.translate("NewOrganisation", u"Choose a password", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("NewOrganisation", u"Your password", None))
#endif // QT_CONFIG(accessibility)
        self.password_help.setText(QCoreApplication.translate("NewOrganisation", u"At least twelve characters. A sentence that only you know works well.", None))
        self.repeat_label.setText(QCoreApplication.translate("NewOrganisation", u"The same password again", None))
#if QT_CONFIG(accessibility)
        self.repeat.setAccessibleName(QCoreApplication.translate("NewOrganisation", u"The same password again", None))
#endif // QT_CONFIG(accessibility)
        self.recovery_title.setText(QCoreApplication.translate("NewOrganisation", u"The recovery sheet", None))
        self.recovery_about.setText(QCoreApplication.translate("NewOrganisation", u"These words open everything when all passwords are lost. They are shown only now. Print or save them, and keep the sheet in the school's safe. The words are English; copy them letter for letter.", None))
        self.save_sheet.setText(QCoreApplication.translate("NewOrganisation", u"Save as PDF\u2026", None))
        self.print_sheet.setText(QCoreApplication.translate("NewOrganisation", u"Print\u2026", None))
        self.kept.setText(QCoreApplication.translate("NewOrganisation", u"I have put the recovery sheet away safely", None))
#if QT_CONFIG(accessibility)
        self.kept.setAccessibleName(QCoreApplication.translate("NewOrganisation", u"I have put the recovery sheet away safely", None))
#endif // QT_CONFIG(accessibility)
        self.back.setText(QCoreApplication.translate("NewOrganisation", u"Back", None))
        self.next.setText(QCoreApplication.translate("NewOrganisation", u"Next", None))
        pass
    # retranslateUi

