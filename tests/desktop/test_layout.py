"""What lies in a layout is found without making items of Qt known to Python."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLayoutItem, QPushButton, QVBoxLayout, QWidget

import caseapp.desktop
from caseapp.desktop.widget.flow import reflow
from caseapp.desktop.widget.layout import column, parts, row
from caseapp.desktop.widget.scroll import let_scroll


def test_parts_come_in_their_order_rows_too(dressed: QApplication) -> None:
    around = QWidget()
    first, second, third, beside = QLabel("a"), QPushButton("b"), QLabel("c"), QWidget(around)
    line = row(second, third)
    lines = column(around)
    lines.addLayout(line)
    lines.addStretch(1)
    lines.insertWidget(0, first)
    assert parts(lines) == [first, line]
    assert parts(line) == [second, third]
    assert beside not in parts(lines)
    line.removeWidget(second)
    lines.addWidget(second)
    assert (parts(lines), parts(line)) == ([first, line, second], [third])
    flow = reflow(line)
    assert parts(lines) == [first, flow, second]
    assert third.parent() is flow


@pytest.mark.parametrize("room_below", [False, True])
def test_all_but_the_last_row_scrolls_in_its_order(dressed: QApplication, room_below: bool) -> None:
    """What Qt deleted while it moved is not taken for what comes to lie there later."""
    kept = []
    for _ in range(40):
        around = QWidget()
        first, second, inner, last = QLabel("a"), QPushButton("b"), QLabel("c"), QPushButton("d")
        lines, beside, under = column(around, space=7), row(second, inner), row(1, last)
        lines.addWidget(first)
        lines.addSpacing(9)
        lines.addStretch(1)
        lines.addLayout(beside)
        lines.addLayout(under)
        if room_below:
            lines.addStretch(1)
        area = let_scroll(lines)
        inside = area.widget()
        assert inside is not None
        moved = inside.layout()
        assert isinstance(moved, QVBoxLayout)
        assert (moved.spacing(), first.parent(), second.parent(), inner.parent()) == (7, inside, inside, inside)
        if room_below:
            assert (parts(moved), parts(lines)) == ([first, beside, under], [area])
            assert (lines.count(), moved.count(), last.parent()) == (1, 6, inside)
        else:
            assert (parts(moved), parts(lines)) == ([first, beside], [area, under])
            assert (lines.count(), moved.count(), last.parent()) == (2, 4, around)
        rooms = [(item.sizeHint().height(), bool(item.expandingDirections())) for item in spaces(moved)]
        assert rooms[:2] == [(9, False), (0, True)]
        beside.removeWidget(inner)
        kept.append((around, inner, QLabel("e", around)))


def spaces(lines: QVBoxLayout) -> list[QLayoutItem]:
    """The room between the parts of a column; it is asked here alone, of what goes nowhere any more."""
    found = [lines.itemAt(at) for at in range(lines.count())]
    return [item for item in found if item is not None and item.spacerItem() is not None]


def test_nobody_asks_a_layout_for_its_items() -> None:
    files = Path(caseapp.desktop.__file__).parent.rglob("*.py")
    asking = {path.name for path in files if re.search(r"(?<!def )itemAt\((?!self)", path.read_text("utf-8"))}
    assert asking == set()


def test_margins_and_spacing_are_steps_of_four() -> None:
    """One rhythm for all screens."""
    named = re.compile(r'<property name="(?:spacing|\w+Margin)">\s*<number>(\d+)</number>')
    forms = sorted((Path(__file__).parents[2] / "ui").rglob("*.ui"))
    off = {one.name: sorted({n for n in map(int, named.findall(one.read_text("utf-8"))) if n % 4}) for one in forms}
    assert forms
    assert {name: found for name, found in off.items() if found} == {}
