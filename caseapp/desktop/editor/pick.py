"""Editors for what is picked: one of a few, one of many, several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from caseapp.desktop.as_written import as_tip, on_button
from caseapp.desktop.editor.base import Editor
from caseapp.desktop.look.scale import BESIDE_BOX, BOX, LARGE, TINY
from caseapp.desktop.widget.flow import FlowLayout
from caseapp.desktop.widget.layout import clear, column, label, row
from caseapp.desktop.widget.line import Line
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.radio import Radio

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent, QWheelEvent

    from caseapp.desktop.state.option import Option
    from caseapp.model.value import Value

OTHER = "other"
SIDE_BY_SIDE = 4
SHORT = 34


class Picker(QComboBox):
    """A list that folds out; the wheel scrolls the form and changes nothing by accident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(14)
        self.setPlaceholderText(self.tr("Choose…"))
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """What is longer than the room ends with an ellipsis; Qt cuts it off in the middle of a letter."""
        shown, painter = QStyleOptionComboBox(), QStylePainter(self)
        self.initStyleOption(shown)
        if self.currentIndex() < 0:
            shown.palette.setBrush(QPalette.ColorRole.ButtonText, self.palette().placeholderText())
            shown.currentText = self.placeholderText()
        place = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, shown, place, self).width() - 2
        whole = shown.currentText
        shown.currentText = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        tip = whole if shown.currentText != whole else ""
        if as_tip(tip) != self.toolTip():
            self.setToolTip(as_tip(tip))
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, shown)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, shown)

    @override
    def showPopup(self) -> None:
        self.view().setAccessibleName(self.accessibleName())
        for at in range(self.count()):
            self.setItemData(at, as_tip(self.itemText(at)), Qt.ItemDataRole.ToolTipRole)
        super().showPopup()

    def fill(self, options: Iterable[Option]) -> None:
        """Offer these in place of the ones before; what was picked stays picked where it is still there."""
        kept = self.currentData()
        with QSignalBlocker(self):
            self.clear()
            for option in options:
                self.addItem(option.label, option.value)
            self.setCurrentIndex(self.findData(kept) if kept is not None else -1)


class PickEditor(Editor):
    """One of a list; the only one there is, is picked beforehand. ``empty`` is the words for picking nothing."""

    def __init__(self, *, empty: str = "") -> None:
        super().__init__()
        self._picker = Picker()
        self._empty = empty
        column(self).addWidget(self._picker)
        self.setFocusProxy(self._picker)
        self._picker.activated.connect(self.edited)

    @override
    def offer(self, options: Iterable[Option]) -> None:
        from caseapp.desktop.state.option import Option

        found = tuple(options)
        if self._empty:
            found = (Option(value="", label=self._empty), *found)
        self._picker.fill(found)
        if len(found) == 1 or (self._empty and self._picker.currentIndex() < 0):
            self._picker.setCurrentIndex(0)

    @override
    def value(self) -> Value:
        picked = self._picker.currentData()
        return str(picked) if picked else None

    @override
    def put(self, value: Value) -> None:
        at = self._picker.findData(value) if value else -1
        self._picker.setCurrentIndex(0 if at < 0 and self._empty else at)


class ChoiceEditor(Editor):
    """One of a few that are all to be seen; where another text may stand, one can write it."""

    def __init__(self, options: Iterable[Option], *, strict: bool = True) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._values: list[str] = []
        found = tuple(options)
        short = len(found) <= SIDE_BY_SIDE and all(len(one.label) <= SHORT for one in found)
        buttons = FlowLayout(space=LARGE) if short else column(space=TINY)
        for option in found:
            button = Radio(on_button(option.label[:1].upper() + option.label[1:]))
            self._group.addButton(button, len(self._values))
            self._values.append(option.value)
            buttons.addWidget(button)
        inside = column(self, space=TINY)
        inside.addLayout(buttons)
        self._other: Line | None = None
        if not strict and OTHER in self._values:
            self._other = Line()
            self._other.setPlaceholderText(self.tr("namely…"))
            self._other.written.connect(self.edited)
            self._other.hide()
            inside.addWidget(self._other)
        self._group.idClicked.connect(self._clicked)
        if self._group.buttons():
            self.setFocusProxy(self._group.buttons()[0])

    @override
    def value(self) -> Value:
        at = self._group.checkedId()
        if at < 0:
            return None
        written = self._other.text().strip() if self._other is not None else ""
        return written if self._values[at] == OTHER and written else self._values[at]

    @override
    def put(self, value: Value) -> None:
        if not isinstance(value, str) or not value:
            return
        known = value in self._values
        at = self._values.index(value) if known else self._values.index(OTHER) if OTHER in self._values else -1
        if at >= 0:
            self._group.button(at).setChecked(True)
        if self._other is not None:
            self._other.show_text("" if known else value)
            self._other.setVisible(bool(at >= 0 and self._values[at] == OTHER))

    @override
    def called(self, label: str) -> None:
        for button in self._group.buttons():
            button.setAccessibleName(f"{label}: {button.text()}")
        if self._other is not None:
            self._other.setAccessibleName(self.tr("{field}: namely").format(field=label))

    @override
    def show_wrong(self, *, wrong: bool) -> None:
        """Radio buttons carry no border; the sentence beside them tells."""

    def _clicked(self, at: int) -> None:
        if self._other is not None:
            self._other.setVisible(self._values[at] == OTHER)
        self.edited.emit()


class TickLine(QWidget):
    """A box to tick with words that wrap where the room ends; a click on the words ticks it too."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.setToolTip(as_tip(text))
        words = Prose(text=text)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        words.installEventFilter(self)
        self.box.setFixedWidth(BOX)  # Qt keeps room for words of its own beside it
        line = row(self.box, words, space=BESIDE_BOX - BOX)
        line.setAlignment(self.box, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        self.setLayout(line)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.box.click()
        return False


class PickManyEditor(Editor):
    """Several of a list, each with a box to tick."""

    def __init__(self, *, nothing: str = "") -> None:
        super().__init__()
        self._boxes: dict[str, QCheckBox] = {}
        self._nothing = nothing
        self._label = ""
        self._rows = column(self, space=TINY)

    @override
    def offer(self, options: Iterable[Option]) -> None:
        ticked = self.value()
        clear(self._rows)
        self._boxes = {}
        for option in options:
            ticked_line = TickLine(option.label)
            ticked_line.box.clicked.connect(self.edited)
            self._boxes[option.value] = ticked_line.box
            self._rows.addWidget(ticked_line)
        if not self._boxes:
            self._rows.addWidget(label(self._nothing or self.tr("There is nothing to choose from yet."), "muted"))
        else:
            self.setFocusProxy(next(iter(self._boxes.values())))
        self.put(ticked)
        self.called(self._label)

    @override
    def value(self) -> Value:
        return tuple(value for value, box in self._boxes.items() if box.isChecked())

    @override
    def put(self, value: Value) -> None:
        wanted = (value,) if isinstance(value, str) else value if isinstance(value, tuple | list) else ()
        for name, box in self._boxes.items():
            box.setChecked(name in wanted)

    @override
    def called(self, label: str) -> None:
        self._label = label
        for box in self._boxes.values():
            box.setAccessibleName(f"{label}: {box.toolTip()}" if label else box.toolTip())

    @override
    def show_wrong(self, *, wrong: bool) -> None:
        """Boxes carry no border; the sentence beside them tells."""
