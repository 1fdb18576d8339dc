"""What can be done with a piece of evidence that is looked at, as data. Who adds something adds one row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication as App

from caseapp.desktop.state.act_form import Wanted
from caseapp.desktop.state.viewer import Sight
from caseapp.desktop.widget.evidence_page import EvidencePage
from caseapp.evidence.blackout.lines import CHATS, PAGES, TEXTS
from caseapp.procedure.catalogue import CATALOGUE

DESTROY = "destroy_evidence"


def has_file(sight: Sight) -> bool:
    """There is a file, and it is what was taken in."""
    return bool(sight.intact)


def can_be_given(sight: Sight) -> bool:
    """It is evidence of which a copy may be given to somebody; a letter was sent already."""
    return has_file(sight) and sight.evidence


def can_be_forbidden(sight: Sight) -> bool:
    """There is a file of which the image may be one that nobody may possess."""
    return DESTROY in CATALOGUE and sight.evidence and bool(sight.item.sha256) and not sight.item.destroyed


def can_be_blacked_out(sight: Sight) -> bool:
    """A blacked-out copy can be made of it, and it is what was taken in."""
    if not sight.evidence:
        return False
    if sight.reading is None:
        return bool(sight.item.text and not sight.item.name) and not sight.item.destroyed
    return sight.intact is not False and sight.reading.kind in CHATS | TEXTS | PAGES


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceAction:
    """One button beside the evidence: its words, its icon, what it does, and for what it is there."""

    id: str
    label: Callable[[], str]
    icon: str
    run: Callable[[EvidencePage], object]
    fits: Callable[[Sight], bool] = has_file


def _black_out(page: EvidencePage) -> None:
    from caseapp.desktop.screen.black_out import BlackOut
    from caseapp.desktop.state.black_out import BlackOutState

    state = page.state
    dialog = BlackOut(BlackOutState(state.desk, state.case_id, state.ref), page)
    text = App.translate("EvidenceAction", "The blacked-out copy is taken in as evidence.")
    dialog.made.connect(lambda: page.told.emit(text, "good"))
    dialog.open()


def _destroy(page: EvidencePage) -> None:
    state = page.state
    page.wanted.emit(Wanted(act=DESTROY, case_id=state.case_id, fields={"evidence": state.ref}))


EVIDENCE_ACTIONS: tuple[EvidenceAction, ...] = (
    EvidenceAction(
        id="export",
        label=lambda: App.translate("EvidenceAction", "Export a copy…"),
        icon="export",
        run=lambda page: page.export(),
    ),
    EvidenceAction(
        id="print",
        label=lambda: App.translate("EvidenceAction", "Print…"),
        icon="print",
        run=lambda page: page.print_pages(),
    ),
    EvidenceAction(
        id="hand_over",
        label=lambda: App.translate("EvidenceAction", "Hand over…"),
        icon="hand_over",
        run=lambda page: page.hand_over(),
        fits=can_be_given,
    ),
    EvidenceAction(
        id="black_out",
        label=lambda: App.translate("EvidenceAction", "Black out…"),
        icon="black_out",
        run=_black_out,
        fits=can_be_blacked_out,
    ),
    EvidenceAction(
        id="destroy",
        label=lambda: App.translate("EvidenceAction", "This image is forbidden…"),
        icon="refused",
        run=_destroy,
        fits=can_be_forbidden,
    ),
)
"""In the order in which they stand. A dialog of its own takes the page as its parent."""
