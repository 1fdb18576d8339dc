"""One thing that is wrong with a text: its line, what it is, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App

from caseapp.desktop.language import spoken
from caseapp.desktop.widget.prose import Prose

if TYPE_CHECKING:
    from caseapp.procedure.profile import Complaint


def complaint_line(complaint: Complaint, *, key: bool = False) -> Prose:
    """The complaint as a sentence, its line in front; with its ``key``, where that means something to the reader."""
    place = App.translate("ComplaintLine", "Line {line}").format(line=complaint.line)
    named = f", {complaint.key}" if key and complaint.key else ""
    shown = Prose()
    shown.say(f"{spoken(complaint.message)} {spoken(complaint.remedy)}", strong=f"{place}{named}:")
    return shown
