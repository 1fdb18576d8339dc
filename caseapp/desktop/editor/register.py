"""The editors for acts of the register, by the name of the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App

from caseapp.desktop.editor.make import editor_for
from caseapp.desktop.editor.number import NumberRow, NumbersEditor
from caseapp.desktop.editor.pick import PickManyEditor
from caseapp.desktop.editor.role import RolesEditor
from caseapp.desktop.editor.table import TablesEditor
from caseapp.desktop.language import spoken
from caseapp.desktop.state.option import Option
from caseapp.model.organisation import TERM_DEFAULTS
from caseapp.model.term import Measure, Role, Track
from caseapp.office.register.setting import DEFAULT, DEFAULT_RETENTION, TERMS, mandate_name, retention_name
from caseapp.procedure.catalogue import CATALOGUE
from caseapp.procedure.wording import MEASURE_NAMES, ROLE_NAMES, TRACK_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from caseapp.desktop.editor.base import Editor
    from caseapp.desktop.state.option import Pool
    from caseapp.procedure.definition import Field


def register_editor(field: Field, pool: Pool, now: Callable[[], datetime]) -> Editor:
    """An editor for a field of an act of the register, empty."""
    makers: dict[str, Callable[[], Editor]] = {
        "roles": lambda: RolesEditor(school.name for school in pool.organisation.schools),
        "sectors": PickManyEditor,
        "terms": _terms,
        "retention": _retention,
        "mandates": _mandates,
        "measures": _measures,
    }
    made = makers.get(field.name)
    return made() if made else editor_for(field, pool, now)


def _terms() -> Editor:
    return NumbersEditor(
        NumberRow(key=key, label=spoken(one.label), unit=spoken(one.unit), usual=TERM_DEFAULTS[key])
        for key, one in TERMS.items()
    )


def _retention() -> Editor:
    keys = (*(track.value for track in Track), DEFAULT)
    return NumbersEditor(
        NumberRow(
            key=key,
            label=_capital(spoken(retention_name(key))),
            unit=App.translate("RegisterEditor", "years"),
            usual=DEFAULT_RETENTION,
        )
        for key in keys
    )


def _mandates() -> Editor:
    keys = (*(one.value for one in Measure), *CATALOGUE)
    return TablesEditor(
        _options((key, mandate_name(key)) for key in keys),
        _options((role.value, name) for role, name in ROLE_NAMES.items() if role is not Role.ADMINISTRATOR),
        words=(App.translate("RegisterEditor", "What"), App.translate("RegisterEditor", "Who else may do it")),
    )


def _measures() -> Editor:
    return TablesEditor(
        _options((track.value, name) for track, name in TRACK_NAMES.items()),
        _options((measure.value, name) for measure, name in MEASURE_NAMES.items()),
        words=(App.translate("RegisterEditor", "For whom"), App.translate("RegisterEditor", "Which measure")),
    )


def _options(pairs: Iterable[tuple[str, str]]) -> list[Option]:
    return [Option(value=value, label=_capital(spoken(name))) for value, name in pairs]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
