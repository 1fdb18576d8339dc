"""The editor that goes with a field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from caseapp.desktop.editor.day import DayEditor, MomentEditor
from caseapp.desktop.editor.file import FileEditor
from caseapp.desktop.editor.finding import FindingsEditor
from caseapp.desktop.editor.flag import TickEditor, YesNoEditor
from caseapp.desktop.editor.mixed import MixedEditor
from caseapp.desktop.editor.pick import ChoiceEditor, PickEditor, PickManyEditor
from caseapp.desktop.editor.text import LineEditor, LinesEditor, TextEditor
from caseapp.model.zone import local
from caseapp.procedure.definition import Kind

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from caseapp.desktop.editor.base import Editor
    from caseapp.desktop.state.option import Pool
    from caseapp.procedure.definition import Field

ALL_SEEN = 8
"""As many choices are all shown; more are folded into a list."""


def editor_for(field: Field, pool: Pool, now: Callable[[], datetime]) -> Editor:
    """An editor for a field, empty."""

    def today() -> date:
        return local(now()).date()

    match field.kind:
        case Kind.LINE | Kind.NORM:
            return LineEditor()
        case Kind.TEXT:
            return TextEditor()
        case Kind.LINES:
            return LinesEditor()
        case Kind.DATE:
            return DayEditor(today)
        case Kind.MOMENT:
            return MomentEditor(now)
        case Kind.BOOL:
            return YesNoEditor() if field.required else TickEditor(field.label)
        case Kind.FILE:
            return FileEditor()
        case Kind.FINDINGS:
            return FindingsEditor(pool, today)
        case Kind.INVITED:
            return MixedEditor(QCoreApplication.translate("Editors", "others, one on each line"))
        case Kind.TEXT_OR_REFS:
            return MixedEditor(QCoreApplication.translate("Editors", "something else, one on each line"))
        case Kind.REFS | Kind.PERSONS | Kind.GROUNDS:
            return PickManyEditor()
        case _:
            return _picked(field, pool)


def _picked(field: Field, pool: Pool) -> Editor:
    if field.kind is Kind.CHOICE and len(field.choices) <= ALL_SEEN:
        return ChoiceEditor(pool.options(field, {}), strict=field.strict)
    return PickEditor(empty="" if field.required else QCoreApplication.translate("Editors", "(nobody or nothing)"))
