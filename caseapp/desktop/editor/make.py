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
from caseapp.desktop.editor.text import LineEditor, LinesEditor, NumbersEditor, TextEditor
from caseapp.desktop.language import spoken
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

    translate = QCoreApplication.translate
    makers: dict[Kind, Callable[[], Editor]] = {
        Kind.LINE: LineEditor,
        Kind.NORM: LineEditor,
        Kind.TEXT: TextEditor,
        Kind.LINES: LinesEditor,
        Kind.DATE: lambda: DayEditor(today),
        Kind.MOMENT: lambda: MomentEditor(now),
        Kind.BOOL: lambda: YesNoEditor() if field.required else TickEditor(spoken(field.label)),
        Kind.FILE: FileEditor,
        Kind.MESSAGES: NumbersEditor,
        Kind.FINDINGS: lambda: FindingsEditor(pool, today),
        Kind.INVITED: lambda: MixedEditor(translate("Editors", "Others")),
        Kind.TEXT_OR_REFS: lambda: MixedEditor(translate("Editors", "something else, one per line")),
        Kind.REFS: PickManyEditor,
        Kind.PERSONS: PickManyEditor,
        Kind.GROUNDS: PickManyEditor,
    }
    made = makers.get(field.kind)
    return made() if made else _picked(field, pool)


def _picked(field: Field, pool: Pool) -> Editor:
    if field.kind is Kind.CHOICE and len(field.choices) <= ALL_SEEN:
        return ChoiceEditor(pool.options(field, {}), strict=field.strict)
    return PickEditor(empty="" if field.required else QCoreApplication.translate("Editors", "(none)"))
