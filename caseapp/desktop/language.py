"""What the interface speaks: Dutch. Source strings are English, so that English can be the second language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from caseapp.asset import asset

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


def speak_dutch(owner: QObject) -> None:
    """Have the interface speak Dutch from here on, Qt's own words too.

    Raises:
        FileNotFoundError: the program has lost its translations.
    """
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    own = asset("translations", "caseapp_nl.qm")
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase_nl", of_qt), (own.name, str(own.parent))):
        translator = QTranslator(owner)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)


def spoken(text: str) -> str:
    """What the procedure says, in the language of the interface.

    The engine, the texts and the law speak Dutch. Every label, reason or sentence of theirs that a screen shows passes
    here, so that one place knows how it is said in another language.
    """
    return text
