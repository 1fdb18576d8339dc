"""How far a file is that is being taken in, under the field where it was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App

from caseapp.desktop.widget.preparing import Preparing
from caseapp.procedure.definition import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseapp.desktop.state.act_form import ActFormState
    from caseapp.desktop.widget.field_row import FieldRow


def show_taking(rows: Mapping[str, FieldRow], state: ActFormState) -> None:
    """Put a bar with a button to stop under each field that has a file; it shows while the file is read and sealed."""
    for row in rows.values():
        if row.field.kind is Kind.FILE:
            bar = Preparing(App.translate("ActForm", "The file is being read and sealed."))
            bar.begin()
            row.add_below(bar)
            bar.stopped.connect(state.stop_taking)
            state.progressed.connect(bar.show_progress)
            state.waiting.connect(bar.begin)
