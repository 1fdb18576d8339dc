"""What the interface speaks: Dutch, or English. Source strings are English; the procedure speaks Dutch by itself."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from caseapp.asset import asset

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject

    from caseapp.desktop.translation import Translation

DUTCH, ENGLISH = "nl", "en"
_SPEAKS = "caseapp_language"
_TRANSLATOR = "caseapp_translator"


def speak(language: str, owner: QObject) -> None:
    """Have the interface speak a language from here on, Qt's own words too; windows that are open follow at once.

    Args:
        language: ``nl`` or ``en``.
        owner: the application.

    Raises:
        FileNotFoundError: the program has lost its translations.
    """
    before = owner.property(_SPEAKS)
    if before == language:
        return
    owner.setProperty(_SPEAKS, language)
    if before is not None:  # else nothing is there to look for, and to look makes the style known to Python
        _be_silent(owner)
    if language == ENGLISH:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        return
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    own = asset("translations", "caseapp_nl.qm")
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase_nl", of_qt), (own.name, str(own.parent))):
        translator = QTranslator(owner)
        translator.setObjectName(_TRANSLATOR)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)


def _be_silent(owner: QObject) -> None:
    for translator in owner.findChildren(QTranslator, _TRANSLATOR):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()


def speak_dutch(owner: QObject) -> None:
    """Have the interface speak Dutch."""
    speak(DUTCH, owner)


def speaks_english() -> bool:
    """Whether the interface speaks English now."""
    running = QCoreApplication.instance()
    return running is not None and running.property(_SPEAKS) == ENGLISH


def spoken(text: str) -> str:
    """What the procedure says, in the language of the interface.

    The engine, the texts and the law speak Dutch. Every label, reason or sentence of theirs that a screen shows passes
    here, so that one place knows how it is said in another language.
    """
    return _english().say(text) if text and speaks_english() else text


@cache
def _english() -> Translation:
    from caseapp.desktop.translation import read_translation

    return read_translation(sorted(asset("translations").glob("procedure_en*.toml")))


def percent(share: int) -> str:
    """A share of a hundred, as the language of the interface writes it: ``92 %``, or ``92%``."""
    return f"{share}%" if speaks_english() else f"{share} %"


def spoken_list(parts: Iterable[str]) -> str:
    """Parts that are said in the language of the interface already: ``a, b en c``, or ``a, b and c``."""
    items = [part for part in parts if part]
    joint = " and " if speaks_english() else " en "
    return joint.join((", ".join(items[:-1]), items[-1])) if len(items) > 1 else "".join(items)
