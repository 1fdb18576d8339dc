"""Everything fits: every screen and small window, in both languages and with every text twice as long."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from caseapp.asset import asset
from caseapp.desktop import language
from caseapp.desktop.language import DUTCH, ENGLISH, speak
from caseapp.desktop.overriding import override
from caseapp.desktop.settling import settle
from caseapp.desktop.state.computer import LIGHT, Choices
from caseapp.desktop.task import Task
from caseapp.desktop.tour.studio import studio
from caseapp.desktop.tour.walk import walk
from tests.desktop.fit import misfits
from tests.desktop.person import TIMERS

SIZES = ((1366, 768), (960, 540))


class Doubled(QTranslator):
    """Says everything twice, as a language does that needs many words."""

    def __init__(self) -> None:
        super().__init__()
        self._dutch = QTranslator()
        assert self._dutch.load(str(asset("translations", "caseapp_nl.qm")))

    @override
    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    @override
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        dutch = self._dutch.translate(context, source, disambiguation, n)
        # nothing at all, for Qt takes an empty text as a translation of its own words
        return f"{dutch} {dutch}" if dutch else None  # type: ignore[return-value]


@pytest.fixture(params=["nl", "en", "twice"])
def spoken(request: pytest.FixtureRequest, dressed: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The interface in a language, or with every text twice."""
    doubled = Doubled()
    if request.param == "twice":
        QCoreApplication.installTranslator(doubled)
        monkeypatch.setattr(language, "spoken", lambda text: f"{text} {text}" if text else text)
    elif request.param == "en":
        speak(ENGLISH, dressed)
    yield request.param
    QCoreApplication.removeTranslator(doubled)
    speak(DUTCH, dressed)


def test_everything_fits(spoken: str, tmp_path: Path) -> None:
    choices = Choices(theme=LIGHT, language=ENGLISH if spoken == "en" else DUTCH)
    found: dict[str, list[str]] = {}
    task = Task()
    with studio(tmp_path, choices=choices, typing=TIMERS) as where:
        for stop in walk(where, every_form=True):
            for width, height in SIZES if spoken != "twice" else SIZES[:1]:
                stop.screen.resize(width, height)
                settle(task)
                problems = misfits(stop.shown, hints=spoken != "twice")
                if stop.screen.width() > width or stop.screen.height() > height:
                    problems.append(f"the window is {stop.screen.width()}x{stop.screen.height()}")
                if stop.dialog is not None and (stop.dialog.width() > width or stop.dialog.height() > height):
                    problems.append(f"the small window is {stop.dialog.width()}x{stop.dialog.height()}")
                for problem in problems:
                    found.setdefault(f"{problem}", []).append(f"{stop.name} {width}")
            stop.screen.resize(*SIZES[0])
    told = [f"{problem}\n      {', '.join(where)}" for problem, where in found.items()]
    assert not told, "\n".join(told)
