"""What lies in a layout is found without making items of Qt known to Python."""

import re
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

import caseapp.desktop
from caseapp.desktop.widget.flow import reflow
from caseapp.desktop.widget.layout import column, parts, row

MAKING = {"scroll.py"}
"""Files that ask for items while something is made, of which no part leaves its layout later."""


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


def test_nobody_asks_a_layout_for_its_items() -> None:
    files = Path(caseapp.desktop.__file__).parent.rglob("*.py")
    asking = {path.name for path in files if re.search(r"(?<!def )itemAt\((?!self)", path.read_text("utf-8"))}
    assert asking == MAKING


def test_margins_and_spacing_are_steps_of_four() -> None:
    """One rhythm for all screens."""
    named = re.compile(r'<property name="(?:spacing|\w+Margin)">\s*<number>(\d+)</number>')
    forms = sorted((Path(__file__).parents[2] / "ui").rglob("*.ui"))
    off = {one.name: sorted({n for n in map(int, named.findall(one.read_text("utf-8"))) if n % 4}) for one in forms}
    assert forms
    assert {name: found for name, found in off.items() if found} == {}
