"""A line of *Werk* shows its day whole, whatever the font."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout

from caseapp.desktop.widget.work_row import WorkRow
from tests.desktop.conftest import OpenAs

NOW = datetime(2026, 12, 12, 10, tzinfo=UTC)


@pytest.mark.parametrize("due", [datetime(2026, 9, 30, 12, tzinfo=UTC), datetime(2026, 11, 25, 12, tzinfo=UTC)])
def test_the_day_is_never_cut_off(sign_in: OpenAs, due: datetime) -> None:
    director = sign_in("I. Verhoef")
    window = QDialog(director.window)
    inside = QVBoxLayout(window)
    inside.addWidget(WorkRow(replace(director.session.work()[0], due=due), NOW, primary=True, last=True))
    window.resize(1100, 120)
    window.show()
    director.wait()
    chips = [one for one in window.findChildren(QLabel) if "Te laat" in one.text()]
    assert chips
    assert all(one.width() >= one.sizeHint().width() for one in chips)
    window.close()
