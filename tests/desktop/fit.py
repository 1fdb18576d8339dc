"""What does not fit on a screen: text that is cut off or shortened, things over each other, sideways scrolling."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)

from caseapp.desktop.widget.bar import Bar
from caseapp.desktop.widget.prose import Prose

SLACK = 1
"""Pixels that rounding may cost."""


def misfits(screen: QWidget, *, hints: bool = True) -> list[str]:
    """Everything on a screen or in a small window that does not fit, in words; ``hints`` the examples in fields too."""
    shown = [screen, *(part for part in screen.findChildren(QWidget) if part.isVisibleTo(screen))]
    shown = [part for part in shown if part.window() is screen.window()]
    found = [problem for part in shown for problem in _of(part, screen, hints=hints)]
    return list(dict.fromkeys(found + list(_over_each_other(shown))))


def _of(part: QWidget, screen: QWidget, *, hints: bool) -> Iterator[str]:
    if part.width() <= 0 or part.height() <= 0:
        if _text(part):
            yield f"{_name(part)} has no room"
        return
    if isinstance(part, QLabel):
        yield from _label(part)
    elif isinstance(part, QAbstractButton):
        yield from _button(part)
    elif isinstance(part, QLineEdit) and hints:
        yield from _line(part)
    elif isinstance(part, QHeaderView):
        yield from _header(part)
    elif isinstance(part, QAbstractScrollArea) and _sideways(part):
        yield f"{_name(part)} scrolls sideways"
    if _text(part):
        yield from _outside(part, screen)


def _sideways(part: QAbstractScrollArea) -> bool:
    bar = part.horizontalScrollBar()
    return not isinstance(part, QPlainTextEdit) and bar.maximum() > bar.minimum()


def _label(part: QLabel) -> Iterator[str]:
    if not part.text() or part.pixmap().width() or _shortened(part):
        return
    if part.wordWrap():
        needed = part.heightForWidth(part.width())
        if needed > part.height() + SLACK:
            yield f"{_name(part)} needs {needed} lines of pixels and has {part.height()}"
        longest = part.minimumSizeHint().width()
        if longest > part.width() + SLACK:
            yield f"{_name(part)} has a word wider than it"
    else:
        yield from _narrow(part)


def _button(part: QAbstractButton) -> Iterator[str]:
    pictured = isinstance(part, QToolButton) and part.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    if part.text() and not pictured and not isinstance(part, Bar) and not _shortened(part):
        yield from _narrow(part)


def _shortened(part: QWidget) -> bool:
    """What people wrote, with an ellipsis where the room ends; the whole of it shows as a tip."""
    return part.property("shortened") is True and bool(part.toolTip())


def _narrow(part: QWidget) -> Iterator[str]:
    wanted = part.sizeHint()
    if wanted.width() > part.width() + SLACK:
        yield f"{_name(part)} needs {wanted.width()} wide and has {part.width()}"
    if part.fontMetrics().height() > part.height() + SLACK:
        yield f"{_name(part)} is lower than its letters"


def _line(part: QLineEdit) -> Iterator[str]:
    text = part.placeholderText() if not part.text() else ""
    margins = part.textMargins()
    room = part.contentsRect().width() - margins.left() - margins.right() - 2
    if part.fontMetrics().horizontalAdvance(text) > room + SLACK:
        yield f"{_name(part)} cuts its hint off: {text!r}"


def _header(part: QHeaderView) -> Iterator[str]:
    model = part.model()
    if part.orientation() is not Qt.Orientation.Horizontal or model is None:
        return
    for at in range(part.count()):
        wanted = part.sectionSizeHint(at)
        if not part.isSectionHidden(at) and wanted > part.sectionSize(at) + SLACK:
            text = model.headerData(at, Qt.Orientation.Horizontal)
            name = _name(part.parentWidget() or part)
            yield f"{name}: the head {text!r} needs {wanted} and has {part.sectionSize(at)}"


def _outside(part: QWidget, screen: QWidget) -> Iterator[str]:
    """Sticks out of what holds it, where one cannot scroll to it."""
    parent = part.parentWidget()
    if part is screen or parent is None:
        return
    here = part.geometry()
    while parent is not None and parent is not screen.parentWidget():
        room = parent.rect()
        scrolled = isinstance(parent.parentWidget(), QScrollArea | QAbstractItemView)
        if not scrolled and not room.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(here):
            yield f"{_name(part)} sticks out of {_name(parent)}: {_words(here)} in {_words(room)}"
            return
        if scrolled or parent is screen:
            if here.right() > room.right() + SLACK:
                yield f"{_name(part)} sticks out at the right of {_name(parent)}"
            return
        here = here.translated(parent.pos())
        parent = parent.parentWidget()


def _over_each_other(shown: list[QWidget]) -> Iterator[str]:
    """Parts with text, or that hold some, beside each other under one parent, of which one lies over the other."""
    families: dict[QWidget, list[QWidget]] = {}
    for part in _with_text(shown):
        parent = part.parentWidget()
        if parent is not None and not isinstance(parent, QAbstractScrollArea | QComboBox | QLineEdit):
            families.setdefault(parent, []).append(part)
    for parts in families.values():
        places = [(part, part.geometry()) for part in parts if not part.isWindow() and not _floats(part)]
        for at, (one, here) in enumerate(places):
            for other, there in places[at + 1 :]:
                common = here.intersected(there)
                if common.width() > SLACK and common.height() > SLACK:
                    yield f"{_name(one)} and {_name(other)} lie over each other"


def _with_text(shown: list[QWidget]) -> Iterator[QWidget]:
    """Parts that have text, and all that hold them."""
    seen: set[QWidget] = set()
    for part in shown:
        here: QWidget | None = part if _text(part) else None
        while here is not None and here not in seen and not here.isWindow():
            seen.add(here)
            yield here
            here = here.parentWidget()


def _floats(part: QWidget) -> bool:
    """Made to lie over the screen, such as what was found."""
    return part.property("floats") is True


def _text(part: QWidget) -> str:
    if isinstance(part, Prose):
        return part.plain or ("" if part.text().startswith("<p") else part.text())
    if isinstance(part, QLabel | QAbstractButton):
        return part.text()
    if isinstance(part, QLineEdit):
        return part.text() or part.placeholderText()
    if isinstance(part, QComboBox):
        return part.currentText()
    return ""


def _name(part: QWidget) -> str:
    text = _text(part) or part.accessibleName()
    return f"{type(part).__name__} {part.objectName()} {text[:60]!r}".replace("  ", " ")


def _words(rect: QRect) -> str:
    at: QPoint = rect.topLeft()
    return f"{rect.width()}x{rect.height()} at {at.x()},{at.y()}"
