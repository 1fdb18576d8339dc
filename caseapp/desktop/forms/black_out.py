"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'black_out.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from caseapp.desktop.widget.black_canvas import BlackCanvas
from caseapp.desktop.widget.line_text import LineText
from caseapp.desktop.widget.mark_list import MarkList
from caseapp.desktop.widget.prose import Prose

class Ui_BlackOut(object):
    def setupUi(self, BlackOut: QWidget) -> None:
        if not BlackOut.objectName():
            BlackOut.setObjectName(u"BlackOut")
        BlackOut.setMinimumSize(QSize(860, 560))
        BlackOut.setProperty(u"look", u"ground")
        BlackOut.resize(1120, 700)
        self.layout_23 = QVBoxLayout(BlackOut)
        self.layout_23.setSpacing(12)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(24, 24, 24, 24)
        self.title = QLabel(BlackOut)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_23.addWidget(self.title)

        self.about = Prose(BlackOut)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"look", u"muted")

        self.layout_23.addWidget(self.about)

        self.layout_19 = QHBoxLayout()
        self.layout_19.setSpacing(16)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.places = QStackedWidget(BlackOut)
        self.places.setObjectName(u"places")
        self.pages = QWidget()
        self.pages.setObjectName(u"pages")
        self.layout_3 = QVBoxLayout(self.pages)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.before = QPushButton(self.pages)
        self.before.setObjectName(u"before")
        self.before.setAutoDefault(False)
        self.before.setProperty(u"look", u"tool")

        self.layout_2.addWidget(self.before)

        self.page = QLabel(self.pages)
        self.page.setObjectName(u"page")
        self.page.setText(u"")
        self.page.setProperty(u"look", u"muted")

        self.layout_2.addWidget(self.page)

        self.after = QPushButton(self.pages)
        self.after.setObjectName(u"after")
        self.after.setAutoDefault(False)
        self.after.setProperty(u"look", u"tool")

        self.layout_2.addWidget(self.after)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)


        self.layout_3.addLayout(self.layout_2)

        self.scroll = QScrollArea(self.pages)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.canvas = BlackCanvas()
        self.canvas.setObjectName(u"canvas")
        self.scroll.setWidget(self.canvas)

        self.layout_3.addWidget(self.scroll)

        self.canvas_help = Prose(self.pages)
        self.canvas_help.setObjectName(u"canvas_help")
        self.canvas_help.setProperty(u"look", u"small")

        self.layout_3.addWidget(self.canvas_help)

        self.places.addWidget(self.pages)
        self.words = QWidget()
        self.words.setObjectName(u"words")
        self.layout_6 = QVBoxLayout(self.words)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.lines = QListView(self.words)
        self.lines.setObjectName(u"lines")
        self.lines.setUniformItemSizes(True)
        self.lines.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

        self.layout_6.addWidget(self.lines)

        self.line = LineText(self.words)
        self.line.setObjectName(u"line")
        self.line.setReadOnly(True)
        self.line.setMaximumSize(QSize(16777215, 84))

        self.layout_6.addWidget(self.line)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.strike_words = QPushButton(self.words)
        self.strike_words.setObjectName(u"strike_words")
        self.strike_words.setAutoDefault(False)

        self.layout_5.addWidget(self.strike_words)

        self.strike_line = QPushButton(self.words)
        self.strike_line.setObjectName(u"strike_line")
        self.strike_line.setAutoDefault(False)

        self.layout_5.addWidget(self.strike_line)

        self.spacer_4 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_4)


        self.layout_6.addLayout(self.layout_5)

        self.words_help = Prose(self.words)
        self.words_help.setObjectName(u"words_help")
        self.words_help.setProperty(u"look", u"small")

        self.layout_6.addWidget(self.words_help)

        self.places.addWidget(self.words)
        self.nothing = QWidget()
        self.nothing.setObjectName(u"nothing")
        self.layout_8 = QVBoxLayout(self.nothing)
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.none = Prose(self.nothing)
        self.none.setObjectName(u"none")
        self.none.setText(u"")
        self.none.setProperty(u"look", u"muted")

        self.layout_8.addWidget(self.none)

        self.spacer_7 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_8.addItem(self.spacer_7)

        self.places.addWidget(self.nothing)

        self.layout_19.addWidget(self.places)

        self.side = QWidget(BlackOut)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(320, 0))
        self.side.setMaximumSize(QSize(360, 16777215))
        self.layout_18 = QVBoxLayout(self.side)
        self.layout_18.setSpacing(12)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.people = QFrame(self.side)
        self.people.setObjectName(u"people")
        self.people.setProperty(u"look", u"card")
        self.layout_11 = QVBoxLayout(self.people)
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(12, 12, 12, 12)
        self.people_heading = QLabel(self.people)
        self.people_heading.setObjectName(u"people_heading")
        self.people_heading.setProperty(u"look", u"heading")

        self.layout_11.addWidget(self.people_heading)

        self.person = QComboBox(self.people)
        self.person.setObjectName(u"person")

        self.layout_11.addWidget(self.person)

        self.also = QLineEdit(self.people)
        self.also.setObjectName(u"also")

        self.layout_11.addWidget(self.also)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.own_words = QCheckBox(self.people)
        self.own_words.setObjectName(u"own_words")
        self.own_words.setChecked(True)

        self.layout_10.addWidget(self.own_words)

        self.spacer_9 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_9)

        self.find = QPushButton(self.people)
        self.find.setObjectName(u"find")
        self.find.setAutoDefault(False)

        self.layout_10.addWidget(self.find)


        self.layout_11.addLayout(self.layout_10)

        self.people_help = Prose(self.people)
        self.people_help.setObjectName(u"people_help")
        self.people_help.setText(u"")
        self.people_help.setProperty(u"look", u"small")

        self.layout_11.addWidget(self.people_help)


        self.layout_18.addWidget(self.people)

        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.marks_heading = QLabel(self.side)
        self.marks_heading.setObjectName(u"marks_heading")
        self.marks_heading.setProperty(u"look", u"heading")

        self.layout_13.addWidget(self.marks_heading)

        self.spacer_12 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_13.addItem(self.spacer_12)

        self.count = QLabel(self.side)
        self.count.setObjectName(u"count")
        self.count.setText(u"")
        self.count.setProperty(u"look", u"muted")

        self.layout_13.addWidget(self.count)


        self.layout_18.addLayout(self.layout_13)

        self.marks = MarkList(self.side)
        self.marks.setObjectName(u"marks")
        self.marks.setUniformItemSizes(True)

        self.layout_18.addWidget(self.marks)

        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.same = QPushButton(self.side)
        self.same.setObjectName(u"same")
        self.same.setAutoDefault(False)
        self.same.setProperty(u"look", u"tool")

        self.layout_15.addWidget(self.same)

        self.spacer_14 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_15.addItem(self.spacer_14)

        self.remove = QPushButton(self.side)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)
        self.remove.setProperty(u"look", u"tool")

        self.layout_15.addWidget(self.remove)


        self.layout_18.addLayout(self.layout_15)

        self.layout_17 = QHBoxLayout()
        self.layout_17.setSpacing(8)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.undo = QPushButton(self.side)
        self.undo.setObjectName(u"undo")
        self.undo.setAutoDefault(False)
        self.undo.setProperty(u"look", u"tool")

        self.layout_17.addWidget(self.undo)

        self.redo = QPushButton(self.side)
        self.redo.setObjectName(u"redo")
        self.redo.setAutoDefault(False)
        self.redo.setProperty(u"look", u"tool")

        self.layout_17.addWidget(self.redo)

        self.spacer_16 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_17.addItem(self.spacer_16)


        self.layout_18.addLayout(self.layout_17)


        self.layout_19.addWidget(self.side)

        self.layout_19.setStretch(0, 1)

        self.layout_23.addLayout(self.layout_19)

        self.problem = Prose(BlackOut)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setProperty(u"look", u"wrong")

        self.layout_23.addWidget(self.problem)

        self.progress = QWidget(BlackOut)
        self.progress.setObjectName(u"progress")
        self.layout_20 = QHBoxLayout(self.progress)
        self.layout_20.setSpacing(8)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.bar = QProgressBar(self.progress)
        self.bar.setObjectName(u"bar")
        self.bar.setTextVisible(False)

        self.layout_20.addWidget(self.bar)

        self.stop = QPushButton(self.progress)
        self.stop.setObjectName(u"stop")
        self.stop.setAutoDefault(False)

        self.layout_20.addWidget(self.stop)


        self.layout_23.addWidget(self.progress)

        self.layout_22 = QHBoxLayout()
        self.layout_22.setSpacing(8)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.final = QCheckBox(BlackOut)
        self.final.setObjectName(u"final")

        self.layout_22.addWidget(self.final)

        self.spacer_21 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_22.addItem(self.spacer_21)

        self.leave = QPushButton(BlackOut)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.layout_22.addWidget(self.leave)

        self.do_it = QPushButton(BlackOut)
        self.do_it.setObjectName(u"do_it")
        self.do_it.setAutoDefault(False)
        self.do_it.setProperty(u"look", u"primary")

        self.layout_22.addWidget(self.do_it)


        self.layout_23.addLayout(self.layout_22)

        self.layout_23.setStretch(2, 1)
        QWidget.setTabOrder(self.before, self.after)
        QWidget.setTabOrder(self.after, self.canvas)
        QWidget.setTabOrder(self.canvas, self.lines)
        QWidget.setTabOrder(self.lines, self.line)
        QWidget.setTabOrder(self.line, self.strike_words)
        QWidget.setTabOrder(self.strike_words, self.strike_line)
        QWidget.setTabOrder(self.strike_line, self.person)
        QWidget.setTabOrder(self.person, self.also)
        QWidget.setTabOrder(self.also, self.own_words)
        QWidget.setTabOrder(self.own_words, self.find)
        QWidget.setTabOrder(self.find, self.marks)
        QWidget.setTabOrder(self.marks, self.same)
        QWidget.setTabOrder(self.same, self.remove)
        QWidget.setTabOrder(self.remove, self.undo)
        QWidget.setTabOrder(self.undo, self.redo)
        QWidget.setTabOrder(self.redo, self.stop)
        QWidget.setTabOrder(self.stop, self.final)
        QWidget.setTabOrder(self.final, self.do_it)
        QWidget.setTabOrder(self.do_it, self.leave)

        self.retranslateUi(BlackOut)

        QMetaObject.connectSlotsByName(BlackOut)
    # setupUi

    def retranslateUi(self, BlackOut: QWidget) -> None:
        BlackOut.setWindowTitle(QCoreApplication.translate("BlackOut", u"Black out", None))
        self.title.setText(QCoreApplication.translate("BlackOut", u"Black out", None))
        self.about.setText(QCoreApplication.translate("BlackOut", u"The original stays as it is. You make a copy in which nothing is left of what is blacked out.", None))
        self.before.setText(QCoreApplication.translate("BlackOut", u"Previous page", None))
        self.after.setText(QCoreApplication.translate("BlackOut", u"Next page", None))
        self.canvas_help.setText(QCoreApplication.translate("BlackOut", u"Draw an area with the mouse. Or with the keyboard: Enter makes an area, the arrow keys move it, with Shift they make it larger or smaller, Delete removes it.", None))
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("BlackOut", u"The text, line by line", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleDescription(QCoreApplication.translate("BlackOut", u"Space blacks out the whole line, or shows it again", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.line.setAccessibleName(QCoreApplication.translate("BlackOut", u"The chosen line", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.line.setAccessibleDescription(QCoreApplication.translate("BlackOut", u"Select words and press Space to black them out", None))
#endif // QT_CONFIG(accessibility)
        self.strike_words.setText(QCoreApplication.translate("BlackOut", u"Black out these words", None))
        self.strike_line.setText(QCoreApplication.translate("BlackOut", u"Black out the whole line", None))
        self.words_help.setText(QCoreApplication.translate("BlackOut", u"Space in the list blacks out a whole line or message. In the text below it, select words and press Space.", None))
        self.people_heading.setText(QCoreApplication.translate("BlackOut", u"Everything about one person", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("BlackOut", u"Which person", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.also.setAccessibleName(QCoreApplication.translate("BlackOut", u"Other names of this person", None))
#endif // QT_CONFIG(accessibility)
        self.also.setPlaceholderText(QCoreApplication.translate("BlackOut", u"Nickname or number, separated by commas", None))
        self.own_words.setText(QCoreApplication.translate("BlackOut", u"Their own messages as well", None))
        self.find.setText(QCoreApplication.translate("BlackOut", u"Find", None))
        self.marks_heading.setText(QCoreApplication.translate("BlackOut", u"What will be blacked out", None))
#if QT_CONFIG(accessibility)
        self.marks.setAccessibleName(QCoreApplication.translate("BlackOut", u"What will be blacked out", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.marks.setAccessibleDescription(QCoreApplication.translate("BlackOut", u"Space switches one off or on, Delete removes an area", None))
#endif // QT_CONFIG(accessibility)
        self.same.setText(QCoreApplication.translate("BlackOut", u"Switch same words", None))
        self.remove.setText(QCoreApplication.translate("BlackOut", u"Remove", None))
        self.undo.setText(QCoreApplication.translate("BlackOut", u"Undo", None))
        self.redo.setText(QCoreApplication.translate("BlackOut", u"Redo", None))
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("BlackOut", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.stop.setText(QCoreApplication.translate("BlackOut", u"Stop", None))
        self.final.setText(QCoreApplication.translate("BlackOut", u"Preview", None))
        self.leave.setText(QCoreApplication.translate("BlackOut", u"Cancel", None))
        self.do_it.setText(QCoreApplication.translate("BlackOut", u"Make a blacked-out copy", None))
    # retranslateUi

