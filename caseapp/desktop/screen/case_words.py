"""The words of the tabs of a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from caseapp.desktop.state.history import ALL, OTHER
from caseapp.desktop.state.overview import headline_marks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.desktop.state.case import OpenCase


def head_chips(opened: OpenCase) -> Iterator[tuple[str, str]]:
    """The words beside the title of a case, and the look of each: its school, what is grave, whether it is closed."""
    if opened.view.case.school:
        yield opened.view.case.school, "accent"
    yield from ((text, "wrong") for text in headline_marks(opened))
    if opened.view.case.closed:
        yield QCoreApplication.translate("CaseScreen", "closed"), "plain"


def headline(opened: OpenCase) -> str:
    """The title of a case; its number alone for who cannot read what it is about."""
    view = opened.view
    if opened.partly:
        return QCoreApplication.translate("CaseScreen", "Case {number}").format(number=view.number)
    return f"{view.number} · {view.title}"


def tab_title(name: str) -> str:
    """The title of a tab."""
    translate = QCoreApplication.translate
    return {
        "overview": translate("CaseScreen", "Overview"),
        "persons": translate("CaseScreen", "Persons"),
        "evidence": translate("CaseScreen", "Evidence"),
        "inspection": translate("CaseScreen", "Inspection"),
        "hearing": translate("CaseScreen", "Hearing"),
        "measures": translate("CaseScreen", "Measures"),
        "notices": translate("CaseScreen", "Notices"),
        "letters": translate("CaseScreen", "Letters"),
        "dossier": translate("CaseScreen", "Dossier"),
        "history": translate("CaseScreen", "What happened"),
    }[name]


def filter_title(part: str) -> str:
    """What is shown of what happened, when this part is chosen."""
    translate = QCoreApplication.translate
    if part == ALL:
        return translate("CaseScreen", "Everything")
    return translate("CaseScreen", "Other") if part == OTHER else tab_title(part)


def empty_text(name: str) -> str:
    """What a tab says while there is nothing on it."""
    translate = QCoreApplication.translate
    return {
        "persons": translate(
            "CaseScreen", "Nobody is in this case yet. Add the person it is about, and anyone who was harmed."
        ),
        "evidence": translate("CaseScreen", "There is no evidence yet. What is added is sealed and never changed."),
        "inspection": translate(
            "CaseScreen", "No inspection has been requested. Nobody looks at a person's data before the board decides."
        ),
        "hearing": translate(
            "CaseScreen", "No meeting has been held yet. The person being judged must first tell their side."
        ),
        "measures": translate("CaseScreen", "No measure has been proposed or decided."),
        "letters": translate("CaseScreen", "No letters have been sent yet."),
        "notices": translate("CaseScreen", "Nothing has been reported to others, and nobody has been consulted yet."),
    }[name]
